// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import MVCC
import Net
import Platform
import RPC
import Synchronization

/// Keeps users and roles: in the store, beside the keys, and in memory, where every call asks.
///
/// A change is made in its turn among the writes and counts once it is flushed. As long as access
/// is not controlled, a call costs one look at `isEnabled`.
final class AccessKeeper: Sendable {
  private struct Shared {
    var state: AccessState
    var tokens: SimpleTokens
    /// Rights of users who called since the last change.
    var rights: [String: KeyRights] = [:]
  }

  private let store: KeyValueStore
  private let environment: Environment
  private let takesCertificates: Bool
  /// Nil has tokens that only this process knows.
  private let signedTokens: SignedTokens?
  private let shared: Mutex<Shared>
  private let enabled: Atomic<Bool>
  private static let setting = "access"

  /// - Throws: `StoreError.damaged` when what the store holds is not what was written.
  init(
    store: KeyValueStore, settings: StoreSettings, environment: Environment
  ) throws(StoreError) {
    self.store = store
    self.environment = environment
    takesCertificates = settings.takesCertificateNames
    signedTokens = settings.signedTokens
    var state = AccessState()
    if let saved = try store.setting(Self.setting) {
      guard let read = AccessState(saved) else { throw .damaged("users and roles") }
      state = read
    }
    enabled = Atomic(state.isEnabled)
    shared = Mutex(Shared(state: state, tokens: SimpleTokens(lifetime: settings.tokenLifetime)))
  }

  var isEnabled: Bool { enabled.load(ordering: .acquiring) }
  var state: AccessState { shared.withLock { $0.state } }

  /// Changes users and roles, alone.
  /// - Parameter body: may run again; what it throws changes nothing.
  func change<Answer: Sendable>(
    _ body: @escaping @Sendable (inout AccessState) throws(EtcdError) -> Answer
  ) async throws(RPCError) -> Answer {
    let outcome: Result<(AccessState, Answer), EtcdError> = try await translated {
      () async throws(StoreError) in
      try await store.changeSetting(Self.setting) { saved in
        guard let before = saved.map({ AccessState($0) }) ?? AccessState() else {
          // What can't be read must not be written over.
          return (nil, .failure(.corrupt))
        }
        var after = before
        do throws(EtcdError) {
          let answer = try body(&after)
          return (after == before ? nil : after.bytes, .success((after, answer)))
        } catch { return (nil, .failure(error)) }
      }
    }
    let (state, answer) = try etcd { () throws(EtcdError) in try outcome.get() }
    publish(state)
    return answer
  }

  private func publish(_ state: AccessState) {
    shared.withLock { shared in
      // Two changes may come back in one go, in any order.
      guard state.generation > shared.state.generation else { return }
      shared.state = state
      shared.rights = [:]
      if !state.isEnabled { shared.tokens.removeAll() }
      enabled.store(state.isEnabled, ordering: .releasing)
    }
  }
}

// MARK: - Tokens

extension AccessKeeper {
  /// A token for a user whose password is right.
  func issueToken(for user: String) throws(RPCError) -> String {
    if let signedTokens { return try issue(signedTokens, for: user) }
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    var text: [UInt8] = []
    while text.count < Limits.tokenLetters {
      for byte in try secretBytes() where Int(byte) < 4 * letters.count {
        text.append(letters[Int(byte) % letters.count])
      }
    }
    let random = String(decoding: text.prefix(Limits.tokenLetters), as: UTF8.self)
    return shared.withLock { shared in
      let token = "\(random).\(shared.state.revision)"
      shared.tokens.add(token, user: user, now: environment.now())
      return token
    }
  }

  private func issue(_ tokens: SignedTokens, for user: String) throws(RPCError) -> String {
    guard tokens.issues else { throw .verifyOnly }
    do {
      return try tokens.token(
        for: user, revision: state.revision, now: environment.wallTime().seconds)
    } catch { throw RPCError(.internal, "\(error)") }
  }

  private func secretBytes() throws(RPCError) -> [UInt8] {
    do { return try SecureRandom.bytes(32) } catch { throw RPCError(.internal, "\(error)") }
  }

  func dropTokens(of users: [String]) { shared.withLock { $0.tokens.remove(users: users) } }
}

// MARK: - Who calls, and what for

extension AccessKeeper {
  /// What the caller may do.
  /// - Throws: `invalidAuthToken` for a token that means nobody (any more).
  func permit(for context: RPCContext) throws(RPCError) -> AccessPermit {
    guard isEnabled else { return .everything }
    return try etcd { () throws(EtcdError) in
      guard let (name, revision) = try caller(of: context) else {
        return .nothing(because: .userEmpty)
      }
      return shared.withLock { shared in
        if let revision, revision < shared.state.revision {
          return .nothing(because: .authOldRevision)
        }
        guard shared.state.user(name) != nil else {
          return .stranger
        }
        if shared.state.isRoot(name) { return .everything }
        if let rights = shared.rights[name] { return .some(name, rights) }
        let rights = shared.state.keyRights(of: name)
        shared.rights[name] = rights
        return .some(name, rights)
      }
    }
  }

  /// The user that a token or, without one, the client's certificate names; nil for neither.
  /// - Returns: with the revision of users and roles that a signed token was made at.
  private func caller(
    of context: RPCContext
  ) throws(EtcdError) -> (name: String, revision: UInt64?)? {
    let metadata = context.metadata
    if let token = metadata["token"] ?? metadata["authorization"] {
      if let signedTokens {
        let now = environment.wallTime().seconds
        guard let claims = signedTokens.claims(of: token, now: now) else {
          throw .invalidAuthToken
        }
        return (claims.user, claims.revision)
      }
      let now = environment.now()
      guard let user = shared.withLock({ $0.tokens.user(of: token, now: now) }) else {
        throw .invalidAuthToken
      }
      return (user, nil)
    }
    // A gateway has a certificate of its own, which does not speak for its clients.
    guard takesCertificates, metadata["grpcgateway-accept"] == nil else { return nil }
    guard let name = context.peer.certificate?.commonName else { return nil }
    return (name, nil)
  }
}

extension RPCError {
  /// etcd sends this one with an unknown code.
  fileprivate static let verifyOnly = RPCError(
    .unknown, "auth: token signing attempted with verify-only key")
}

/// What one caller may do.
enum AccessPermit: Sendable {
  /// Access is not controlled, or the caller is root.
  case everything
  /// A user, and what its roles allow.
  case some(String, KeyRights)
  /// A name that no user has (any more).
  case stranger
  case nothing(because: EtcdError)

  func checkReading(_ range: KeyRange) throws(EtcdError) {
    switch self {
    case .everything: return
    case .nothing(let error): throw error
    case .stranger: throw .permissionDenied
    case .some(_, let rights):
      guard rights.allowsReading(range) else { throw .permissionDenied }
    }
  }

  func checkWriting(_ range: KeyRange) throws(EtcdError) {
    switch self {
    case .everything: return
    case .nothing(let error): throw error
    case .stranger: throw .permissionDenied
    case .some(_, let rights):
      guard rights.allowsWriting(range) else { throw .permissionDenied }
    }
  }

  /// Only root may.
  func checkAdministering() throws(EtcdError) {
    switch self {
    case .everything: return
    case .nothing(let error): throw error
    case .stranger: throw .userNotFound
    case .some: throw .permissionDenied
    }
  }

  /// Every user may.
  func checkCalling() throws(EtcdError) {
    switch self {
    case .everything, .some: return
    case .nothing(let error): throw error
    case .stranger: throw .permissionDenied
    }
  }

  func isUser(_ name: String) -> Bool {
    if case .some(name, _) = self { return true }
    return false
  }
}
