// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import RPC
import Simulation
import StoreSimulation
import Testing
import Wire

/// The verbs of a store that the contract is about.
protocol ContractStore: TransactionTaker, Sendable {
  var revision: Int64 { get async throws }
  func range(_ query: RangeQuery) async throws -> RangeResult
  func compact(to revision: Int64, isPhysical: Bool) async throws
  func grant(lease: Int64, ttlSeconds: Int64) async throws
  func revoke(lease: Int64) async throws
  /// Leases with the time to live that they were granted, in seconds.
  func leases() async throws -> [Int64: Int64]
  func keys(of lease: Int64) async throws -> [[UInt8]]
  /// All changes from a revision on, up to another.
  func changes(from first: Int64, through last: Int64) async throws -> [StoreEvent]
  /// Stops the store and starts it again.
  func reopen() async throws
}

/// What the contract is asked of: the narrow waist on an engine, or a server of the etcd API.
enum ContractSubject: Sendable, CustomTestStringConvertible {
  case waist(EngineKind)
  case server(ServerKind)

  static let all =
    EngineKind.allCases.map { Self.waist($0) } + ServerKind.available.map { Self.server($0) }

  var testDescription: String {
    switch self {
    case .waist(let kind): "waist on \(kind)"
    case .server(let kind): "gRPC on \(kind)"
    }
  }

  /// Runs `body` with an empty store.
  func run(_ body: @escaping @Sendable (any ContractStore) async throws -> Void) async throws {
    switch self {
    case .waist(let kind): try await body(WaistStore(try StoreFixture(kind)))
    case .server(let kind): try await EtcdServer.run(kind) { try await body(ServedStore(api: $0)) }
    }
  }
}

/// What a store may answer in place of what was asked for; the same at the waist and over gRPC.
enum Refusal: Error, Equatable {
  case compacted, future, keyNotFound, leaseNotFound, leaseExists

  init?(_ error: any Error) {
    switch error {
    case StoreError.compacted: self = .compacted
    case StoreError.future: self = .future
    case StoreError.keyNotFound: self = .keyNotFound
    case StoreError.leaseNotFound: self = .leaseNotFound
    case StoreError.leaseExists: self = .leaseExists
    case let error as RPCError:
      switch error.message {
      case "etcdserver: mvcc: required revision has been compacted": self = .compacted
      case "etcdserver: mvcc: required revision is a future revision": self = .future
      case "etcdserver: key not found": self = .keyNotFound
      case "etcdserver: requested lease not found": self = .leaseNotFound
      case "etcdserver: lease already exists": self = .leaseExists
      default: return nil
      }
    default: return nil
    }
  }

  /// Runs `body`, and tells what it was refused for; what is no refusal is thrown.
  static func of(_ body: () async throws -> Void) async throws -> Refusal? {
    do { try await body() } catch {
      guard let refusal = Refusal(error) else { throw error }
      return refusal
    }
    return nil
  }

  /// The answer, or why there is none; what is no refusal is thrown.
  static func result<Answer>(
    _ body: () async throws -> Answer
  ) async throws -> Result<Answer, Refusal> {
    do { return .success(try await body()) } catch {
      guard let refusal = Refusal(error) else { throw error }
      return .failure(refusal)
    }
  }
}

// MARK: - The waist

/// A store without network. Used by one task at a time.
private final class WaistStore: ContractStore, @unchecked Sendable {
  // Safety: the fixture changes in `reopen` alone, and no test reopens beside other calls.
  private let fixture: StoreFixture

  init(_ fixture: StoreFixture) {
    self.fixture = fixture
  }

  var revision: Int64 { fixture.store.state.revision }

  func commit(_ transaction: Transaction) async throws -> TransactionResult {
    try await fixture.store.commit(transaction)
  }

  func range(_ query: RangeQuery) async throws -> RangeResult { try fixture.store.range(query) }

  func compact(to revision: Int64, isPhysical: Bool) async throws {
    try await fixture.store.compact(to: revision, isPhysical: isPhysical)
  }

  func grant(lease: Int64, ttlSeconds: Int64) async throws {
    try await fixture.store.grant(LeaseRecord(id: lease, grantedTTLSeconds: ttlSeconds))
  }

  func revoke(lease: Int64) async throws { try await fixture.store.revoke(lease: lease) }

  func leases() async throws -> [Int64: Int64] {
    let leases = try fixture.store.leases().map { ($0.id, $0.grantedTTLSeconds) }
    return Dictionary(uniqueKeysWithValues: leases)
  }

  func keys(of lease: Int64) async throws -> [[UInt8]] { try fixture.store.keys(of: lease) }

  func changes(from first: Int64, through last: Int64) async throws -> [StoreEvent] {
    var events: [StoreEvent] = []
    var next = first
    while next <= last {
      let window = try fixture.store.history(of: .everything, from: next, wantsPrevious: true)
      events += window.events
      next = window.through + 1
    }
    return events
  }

  func reopen() async throws { try fixture.reopen() }
}

// MARK: - A server

/// A store behind the etcd API.
private struct ServedStore: ContractStore {
  let api: EtcdAPI

  var revision: Int64 {
    get async throws {
      try await api.kv.range(.with { $0.key = [0] }).header?.revision ?? 0
    }
  }

  func commit(_ transaction: Transaction) async throws -> TransactionResult {
    TransactionResult(try await api.kv.txn(transaction.request))
  }

  func range(_ query: RangeQuery) async throws -> RangeResult {
    RangeResult(try await api.kv.range(query.request))
  }

  func compact(to revision: Int64, isPhysical: Bool) async throws {
    _ = try await api.kv.compact(
      .with {
        $0.revision = revision
        $0.physical = isPhysical
      })
  }

  func grant(lease: Int64, ttlSeconds: Int64) async throws {
    _ = try await api.lease.leaseGrant(
      .with {
        $0.id = lease
        $0.ttl = ttlSeconds
      })
  }

  func revoke(lease: Int64) async throws {
    _ = try await api.lease.leaseRevoke(.with { $0.id = lease })
  }

  func leases() async throws -> [Int64: Int64] {
    var leases: [Int64: Int64] = [:]
    for lease in try await api.lease.leaseLeases(LeaseLeasesRequest()).leases {
      let times = try await api.lease.leaseTimeToLive(.with { $0.id = lease.id })
      leases[lease.id] = times.grantedTTL
    }
    return leases
  }

  func keys(of lease: Int64) async throws -> [[UInt8]] {
    let times = try await api.lease.leaseTimeToLive(
      .with {
        $0.id = lease
        $0.keys = true
      })
    return times.keys.sorted { $0.precedes($1) }
  }

  func changes(from first: Int64, through last: Int64) async throws -> [StoreEvent] {
    guard first <= last else { return [] }
    let watch = try await api.watch.watch()
    defer { watch.cancel() }
    try await watch.create(
      .with {
        $0.key = [0]
        $0.rangeEnd = [0]
        $0.startRevision = first
        $0.prevKv = true
      })
    var events: [StoreEvent] = []
    while events.last?.keyValue.modRevision ?? 0 < last {
      let answer = try await watch.need()
      guard !answer.canceled else { throw RPCError(.outOfRange, answer.cancelReason) }
      events += answer.events.map { StoreEvent($0) }
    }
    return events
  }

  func reopen() async throws { try await api.restart() }
}

extension ContractStore {
  func value(_ key: String, at revision: Int64 = 0) async throws -> String? {
    var query = RangeQuery(range: .key(key))
    query.revision = revision
    return try await range(query).keyValues.first.map {
      String(decoding: $0.value, as: UTF8.self)
    }
  }
}
