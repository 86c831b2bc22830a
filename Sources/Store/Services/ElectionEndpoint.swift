// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
import MVCC
package import RPC
import Wire

/// Elections: of all candidates the one leads who came first and whose lease lives.
package struct ElectionEndpoint: ElectionService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  /// Waits to lead. A caller that goes is no candidate any more.
  package func campaign(
    _ request: CampaignRequest, context: RPCContext
  ) async throws -> CampaignResponse {
    let queue = KeyQueue(core, name: request.name, context: context)
    let place = try await queue.enter(lease: request.lease, value: request.value)
    if place.value != request.value {
      _ = try await proclaim(
        request.value, as: (place.key, place.createRevision, place.lease), in: queue)
    }
    _ = try await queue.wait(for: place)
    return .with {
      $0.header = core.header(revision: place.revision)
      $0.leader = .with {
        $0.name = request.name
        $0.key = place.key
        $0.rev = place.createRevision
        $0.lease = place.lease
      }
    }
  }

  package func proclaim(
    _ request: ProclaimRequest, context: RPCContext
  ) async throws -> ProclaimResponse {
    let leader = try Self.leader(request.leader)
    let queue = KeyQueue(core, name: leader.name, context: context)
    try await core.checkSpace()
    let revision = try await proclaim(
      request.value, as: (leader.key, leader.rev, leader.lease), in: queue)
    return .with { $0.header = core.header(revision: revision) }
  }

  package func leader(
    _ request: LeaderRequest, context: RPCContext
  ) async throws -> LeaderResponse {
    let queue = KeyQueue(core, name: request.name, context: context)
    let (record, revision) = try queue.first()
    guard let record else { throw RPCError(.unknown, "election: no leader") }
    return response(record, revision)
  }

  package func resign(
    _ request: ResignRequest, context: RPCContext
  ) async throws -> ResignResponse {
    let leader = try Self.leader(request.leader)
    let queue = KeyQueue(core, name: leader.name, context: context)
    let revision = try await queue.leave(leader.key, createRevision: leader.rev)
    return .with { $0.header = core.header(revision: revision) }
  }

  /// Tells the leader and each value that it proclaims, then the next leader, and so on.
  package func observe(
    _ request: LeaderRequest, _ responses: RPCResponses<LeaderResponse>, context: RPCContext
  ) async throws {
    let queue = KeyQueue(core, name: request.name, context: context)
    let (first, revision) = try queue.first()
    let stream = core.hub.openStream(on: core.store)
    defer { stream.close() }
    var watch = MVCC.WatchRequest(range: queue.prefix)
    watch.startRevision = revision + 1
    stream.create(watch)
    if let first { try await responses.send(response(first, revision)) }
    var leader = first?.key
    while let message = try await next(of: stream) {
      // A client that read so slowly has missed leaders; it hears as much, as from etcd.
      if case .compacted = message { throw RPCError(.unknown, "election: observe closed early") }
      guard case .events(let told) = message else { continue }
      for event in told.events {
        let key = event.keyValue.key
        switch event.kind {
        case .put where leader == nil || leader == key:
          leader = key
          try await responses.send(response(event.keyValue, event.keyValue.modRevision))
        case .delete where leader == key:
          leader = nil
          // Who is the oldest now may have changed again: later events say so.
          let (next, revision) = try queue.first()
          guard let next, next.modRevision <= told.revision else { continue }
          leader = next.key
          try await responses.send(response(next, revision))
        case .put, .delete: continue
        }
      }
    }
  }
}

// MARK: - Helpers

extension ElectionEndpoint {
  private static func leader(_ leader: LeaderKey?) throws(RPCError) -> LeaderKey {
    guard let leader else {
      throw RPCError(.unknown, "\"leader\" field must be provided")
    }
    guard !leader.key.isEmpty else { throw EtcdError.emptyKey.rpc }
    return leader
  }

  /// - Returns: the store's revision.
  private func proclaim(
    _ value: [UInt8], as leader: (key: [UInt8], createRevision: Int64, lease: Int64),
    in queue: KeyQueue
  ) async throws(RPCError) -> Int64 {
    let result = try await queue.commit(
      Transaction(
        comparisons: [
          Comparison(
            range: KeyRange(start: leader.key), relation: .equal,
            target: .createRevision(leader.createRevision))
        ],
        success: [.put(Put(key: leader.key, value: value, lease: leader.lease))]))
    guard result.succeeded else { throw RPCError(.unknown, "election: not leader") }
    return result.revision
  }

  private func response(_ record: KeyValueRecord, _ revision: Int64) -> LeaderResponse {
    .with {
      $0.header = core.header(revision: revision)
      $0.kv = KeyValue(record)
    }
  }

  private func next(of stream: WatchStream) async throws(RPCError) -> WatchMessage? {
    try await translated { () async throws(StoreError) in try await stream.next() }
  }
}
