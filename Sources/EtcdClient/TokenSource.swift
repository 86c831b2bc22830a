// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Wire

/// A user of an etcd that checks passwords.
package struct EtcdUser: Sendable, Equatable {
  package var name: String
  package var password: String

  package init(name: String, password: String) {
    self.name = name
    self.password = password
  }

  /// Reads etcdctl's `name:password`.
  /// - Parameter password: used when `text` holds none.
  package init?(_ text: String, password: String = "") {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else { return nil }
    self.init(name: String(name), password: parts.count > 1 ? String(parts[1]) : password)
  }
}

/// Keeps a user's token, and asks for a new one when it is no longer good: once for all calls that
/// wait for it.
actor TokenSource {
  private let user: EtcdUser
  private var token: String?
  private var isAsking = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ user: EtcdUser) { self.user = user }

  /// The token to show.
  /// - Parameter channel: leads to the member that is to be asked when there is none.
  func token(from channel: any RPCChannel) async throws -> String {
    while true {
      if let token { return token }
      guard isAsking else { break }
      await withCheckedContinuation { waiting.append($0) }
    }
    isAsking = true
    defer {
      isAsking = false
      for waiter in waiting { waiter.resume() }
      waiting = []
    }
    let request = AuthenticateRequest.with {
      $0.name = user.name
      $0.password = user.password
    }
    do {
      let answer = try await AuthClient(channel: channel).authenticate(
        request, options: CallOptions(timeout: Limits.authentication))
      token = answer.token
      return answer.token
    } catch let error as RPCError where error.message.hasSuffix("authentication is not enabled") {
      // A name and a password do no harm where nobody asks for them.
      token = ""
      return ""
    }
  }

  /// Forgets a token that was refused.
  func forget(_ refused: String) {
    if token == refused { token = nil }
  }
}
