// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import RPC

/// Those who wait for a lock or stand for election: a key each under a common prefix, whose age is
/// its place. The oldest holds the lock, or leads. Each key goes with its lease.
///
///     lock "a", leases 1f and 2e      a/1f  created at 7    holds
///                                     a/2e  created at 9    waits until nothing older is left
struct KeyQueue {
  let core: StoreCore
  let context: RPCContext
  /// What all keys begin with.
  let prefix: KeyRange

  /// A place in the queue.
  struct Place {
    let key: [UInt8]
    let lease: Int64
    let createRevision: Int64
    /// Store revision at which it was taken, or found.
    let revision: Int64
    /// What the key has; that of before when it was there already.
    let value: [UInt8]
  }

  init(_ core: StoreCore, name: [UInt8], context: RPCContext) {
    self.core = core
    self.context = context
    let start = name + [UInt8(ascii: "/")]
    prefix = KeyRange(start: start, end: .before(name + [UInt8(ascii: "/") + 1]))
  }

  /// Takes a place at the end, or finds the one that the lease has.
  /// - Parameter lease: 0 makes a lease.
  func enter(lease: Int64, value: [UInt8]) async throws(RPCError) -> Place {
    try await core.checkSpace()
    let lease = lease == 0 ? try await ownLease() : lease
    let key = prefix.start + [UInt8](String(lease, radix: 16).utf8)
    let range = KeyRange(start: key)
    let result = try await commit(
      Transaction(
        comparisons: [
          Comparison(range: range, relation: .equal, target: .createRevision(0))
        ],
        success: [.put(Put(key: key, value: value, lease: lease))],
        failure: [.range(RangeQuery(range: range))]))
    var (created, found) = (result.revision, value)
    if case .range(let present)? = result.results.first, let record = present.keyValues.first {
      (created, found) = (record.createRevision, record.value)
    }
    return Place(
      key: key, lease: lease, createRevision: created, revision: result.revision, value: found)
  }

  /// Waits until nobody is before the place.
  /// - Returns: the store's revision then.
  /// - Throws: `cancelled` when the caller has gone; the place is given up then.
  func wait(for place: Place) async throws -> Int64 {
    do {
      while let (last, revision) = try lastBefore(place) {
        try await waitForDeletion(of: last, after: revision)
      }
      return core.store.state.revision
    } catch {
      // Also when the caller's task is cancelled: what is handed to the writer is done.
      _ = try await leave(place.key, createRevision: place.createRevision)
      throw error
    }
  }

  /// Deletes a key if it is still the one that was made at `createRevision`.
  /// - Returns: the store's revision.
  func leave(_ key: [UInt8], createRevision: Int64) async throws(RPCError) -> Int64 {
    let range = KeyRange(start: key)
    return try await commit(
      Transaction(
        comparisons: [
          Comparison(range: range, relation: .equal, target: .createRevision(createRevision))
        ],
        success: [.deleteRange(DeleteRange(range: range))])
    ).revision
  }

  /// The oldest key, if there is any.
  func first() throws(RPCError) -> (record: KeyValueRecord?, revision: Int64) {
    var query = RangeQuery(range: prefix)
    query.sort = .init(target: .createRevision, isDescending: false)
    query.limit = 1
    let result = try read(query)
    return (result.keyValues.first, result.revision)
  }

  /// Does a transaction if the caller may.
  func commit(_ transaction: Transaction) async throws(RPCError) -> TransactionResult {
    do throws(RPCError) {
      try core.access.permit(for: context).check(transaction, in: core.store)
      return try await translated { () async throws(StoreError) in
        try await core.store.commit(transaction)
      }
    } catch { throw error.withoutCode }
  }

  func read(_ query: RangeQuery) throws(RPCError) -> RangeResult {
    do throws(RPCError) {
      let permit = try core.access.permit(for: context)
      try etcd { () throws(EtcdError) in try permit.checkReading(query.range) }
      return try translatedAtOnce { () throws(StoreError) in try core.store.range(query) }
    } catch { throw error.withoutCode }
  }
}

extension RPCError {
  /// These services of etcd are clients of the others, whose errors they pass on by their words
  /// alone.
  fileprivate var withoutCode: RPCError { RPCError(.unknown, message) }
}

// MARK: - Helpers

extension KeyQueue {
  private func ownLease() async throws(RPCError) -> Int64 {
    try core.checkCalling(context)
    return try await translated { () async throws(StoreError) in
      try await core.leases.grant(id: 0, ttlSeconds: Limits.sessionTTLSeconds).id
    }
  }

  /// The youngest key that is older than the place.
  private func lastBefore(
    _ place: Place
  ) throws(RPCError) -> (key: [UInt8], revision: Int64)? {
    // 0 would be no bound.
    guard place.createRevision > 1 else { return nil }
    var query = RangeQuery(range: prefix)
    query.createRevisions = .init(most: place.createRevision - 1)
    query.sort = .init(target: .createRevision, isDescending: true)
    query.limit = 1
    let result = try read(query)
    return result.keyValues.first.map { ($0.key, result.revision) }
  }

  private func waitForDeletion(of key: [UInt8], after revision: Int64) async throws {
    let stream = core.hub.openStream(on: core.store)
    defer { stream.close() }
    var request = MVCC.WatchRequest(range: KeyRange(start: key))
    request.startRevision = revision + 1
    request.filter = .noPut
    stream.create(request)
    while true {
      let message = try await translated { () async throws(StoreError) in
        try await stream.next()
      }
      switch message {
      // What was compacted is looked for anew.
      case .events, .compacted: return
      case nil: throw RPCError(.cancelled, "the caller has gone")
      case .created, .refused, .cancelled, .progress: continue
      }
    }
  }
}
