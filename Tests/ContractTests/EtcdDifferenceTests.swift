// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import MVCC
import RPC
import Simulation
import Store
import Testing
import Wire

/// Random requests to the store and to Debian's etcd: every answer, error and event must be the same.
@Suite(
  "Store against etcd",
  .enabled(if: EtcdServer.isInstalled, "etcd is not installed: apt-get install etcd-server"))
struct EtcdDifferenceTests {
  /// MARTLET_SEEDS runs more of them.
  static let seeds =
    1...max(1, getenv("MARTLET_SEEDS").flatMap { UInt64(String(cString: $0)) } ?? 6)

  @Test("answers, errors and events are etcd's", arguments: seeds)
  func agrees(seed: UInt64) async throws {
    try await EtcdServer.run(.etcd) { etcd in
      try await EtcdServer.runMartlet(on: etcd.loop) { store in
        try await Self.compare(seed: seed, store, etcd)
      }
    }
  }

  private static func compare(seed: UInt64, _ store: EtcdAPI, _ etcd: EtcdAPI) async throws {
    var source = OperationSource(seed: seed)
    let watches = (try await store.watch.watch(), try await etcd.watch.watch())
    for watch in [watches.0, watches.1] {
      try await watch.create(
        .with {
          $0.key = [0]
          $0.rangeEnd = [0]
          $0.prevKv = true
        })
      _ = try await watch.need()
    }
    var revision: Int64 = 1
    for step in 0..<250 {
      let call = call(&source, revision)
      let (ours, theirs) = (await answer(call, store), await answer(call, etcd))
      try #require(ours == theirs, "seed \(seed) step \(step): \(call)")
      if case .answer(_, let latest) = theirs { revision = max(revision, latest) }
    }
    try await compareEvents(watches.0, watches.1, through: revision)
  }

  private static func compareEvents(
    _ store: RPCCall<EtcdRPC.WatchRequest, WatchResponse>,
    _ etcd: RPCCall<EtcdRPC.WatchRequest, WatchResponse>, through revision: Int64
  ) async throws {
    guard revision > 1 else { return }
    func events(
      _ watch: RPCCall<EtcdRPC.WatchRequest, WatchResponse>
    ) async throws -> [Event] {
      var events: [Event] = []
      while events.last?.kv?.modRevision ?? 0 < revision {
        events += try await watch.need().events
      }
      return events
    }
    let (ours, theirs) = (try await events(store), try await events(etcd))
    #expect(ours == theirs)
  }

  // MARK: - Calls

  private enum Call: Sendable {
    case range(RangeRequest)
    case txn(TxnRequest)
    case compact(Int64)
    case grant(Int64)
    case revoke(Int64)
    case leaseKeys(Int64)
  }

  /// What came back, without the names of cluster and member.
  private enum Answer: Equatable {
    case answer([UInt8], revision: Int64)
    case error(RPCCode, String)
  }

  private static func call(_ source: inout OperationSource, _ revision: Int64) -> Call {
    switch source.number(below: 40) {
    case 0: .compact(Int64(source.number(below: UInt64(revision + 2))))
    case 1: .grant(Int64(source.number(below: 4)) + 1)
    case 2: .revoke(Int64(source.number(below: 4)) + 1)
    case 3: .leaseKeys(Int64(source.number(below: 4)) + 1)
    case 4...18: .range(source.query(upTo: revision).request)
    default: .txn(source.transaction(upTo: revision, leases: 4).request)
    }
  }

  private static func answer(_ call: Call, _ api: EtcdAPI) async -> Answer {
    do {
      switch call {
      case .range(let request): return stripped(try await api.kv.range(request), \.header)
      case .txn(let request): return stripped(try await api.kv.txn(request), \.header)
      case .compact(let revision):
        return stripped(
          try await api.kv.compact(
            .with {
              $0.revision = revision
              $0.physical = true
            }), \.header)
      case .grant(let id):
        return stripped(
          try await api.lease.leaseGrant(
            .with {
              $0.id = id
              $0.ttl = 1000
            }), \.header)
      case .revoke(let id):
        return stripped(try await api.lease.leaseRevoke(.with { $0.id = id }), \.header)
      case .leaseKeys(let id):
        var times = try await api.lease.leaseTimeToLive(
          .with {
            $0.id = id
            $0.keys = true
          })
        times.ttl = min(times.ttl, 0)
        times.keys.sort { $0.precedes($1) }
        return stripped(times, \.header)
      }
    } catch let error as RPCError {
      return .error(error.code, error.message)
    } catch {
      return .error(.unknown, "\(error)")
    }
  }

  private static func stripped<Response: Message>(
    _ response: Response, _ header: WritableKeyPath<Response, ResponseHeader?>
  ) -> Answer {
    var response = response
    let revision = response[keyPath: header]?.revision ?? -1
    response[keyPath: header] = nil
    return .answer(response.protobuf(), revision: revision)
  }
}

// MARK: - Operations as requests

extension RangeQuery {
  fileprivate var request: RangeRequest {
    .with {
      $0.key = range.start
      $0.rangeEnd = range.requestEnd
      $0.limit = limit
      $0.revision = revision
      $0.keysOnly = content == .keysOnly
      $0.countOnly = content == .countOnly
      $0.minModRevision = modRevisions.least
      $0.maxModRevision = modRevisions.most
      $0.minCreateRevision = createRevisions.least
      $0.maxCreateRevision = createRevisions.most
      if let sort { $0.sortOrder = sort.isDescending ? .descend : .ascend }
    }
  }
}

extension KeyRange {
  fileprivate var requestEnd: [UInt8] {
    switch end {
    case .single: []
    case .before(let end): end
    case .unbounded: [0]
    }
  }
}

extension Transaction {
  fileprivate var request: TxnRequest {
    .with {
      $0.compare = comparisons.map(\.request)
      $0.success = success.map(\.request)
      $0.failure = failure.map(\.request)
    }
  }
}

extension MVCC.Operation {
  fileprivate var request: RequestOp {
    var request = RequestOp()
    request.request =
      switch self {
      case .range(let query): .requestRange(query.request)
      case .put(let put):
        .requestPut(
          .with {
            $0.key = put.key
            $0.value = put.value ?? []
            $0.ignoreValue = put.value == nil
            $0.lease = put.lease ?? 0
            $0.ignoreLease = put.lease == nil
            $0.prevKv = put.wantsPrevious
          })
      case .deleteRange(let delete):
        .requestDeleteRange(
          .with {
            $0.key = delete.range.start
            $0.rangeEnd = delete.range.requestEnd
            $0.prevKv = delete.wantsPrevious
          })
      case .transaction(let nested): .requestTxn(nested.request)
      }
    return request
  }
}

extension Comparison {
  fileprivate var request: Compare {
    .with {
      $0.key = range.start
      $0.rangeEnd = range.requestEnd
      switch relation {
      case .equal: $0.result = .equal
      case .greater: $0.result = .greater
      case .less: $0.result = .less
      case .notEqual: $0.result = .notEqual
      }
      switch target {
      case .version(let number): ($0.target, $0.targetUnion) = (.version, .version(number))
      case .createRevision(let number):
        ($0.target, $0.targetUnion) = (.create, .createRevision(number))
      case .modRevision(let number): ($0.target, $0.targetUnion) = (.mod, .modRevision(number))
      case .lease(let number): ($0.target, $0.targetUnion) = (.lease, .lease(number))
      case .value(let value): ($0.target, $0.targetUnion) = (.value, .value(value))
      }
    }
  }
}
