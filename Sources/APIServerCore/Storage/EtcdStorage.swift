// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
package import Platform
package import RPC
import Synchronization
package import Telemetry
import Wire

/// Objects in a store that speaks etcd's API: the embedded one, or any etcd cluster.
///
/// One write is one `Txn` with one comparison of the key's modRevision; its failure branch reads
/// what is there instead, so a conflict costs no second round trip. Keys are upstream's, below
/// `/registry/`.
package final class EtcdStorage: ObjectStorage {
  /// What stands before every key.
  static let prefix = "/registry/"
  private static let options = CallOptions(
    timeout: Limits.storeCallTimeout, waitForReady: true)

  private let keyValues: KVClient
  private let watches: WatchClient
  private let leases: LeaseGrants
  private let metrics: StoreMetrics
  private let environment: Environment
  private let progress = Mutex<[Int: @Sendable () async -> Void]>([:])

  package init(
    channel: any RPCChannel, environment: Environment, metrics: MetricsRegistry
  ) {
    keyValues = KVClient(channel: channel)
    watches = WatchClient(channel: channel)
    leases = LeaseGrants(client: LeaseClient(channel: channel), environment: environment)
    self.metrics = StoreMetrics(metrics)
    self.environment = environment
  }

  // MARK: - Reading

  package func get(_ key: String) async throws -> (value: StoredValue?, revision: Int64) {
    let request = RangeRequest.with { $0.key = Self.bytes(key) }
    let response = try await call("get") {
      try await keyValues.range(request, options: Self.options)
    }
    return (response.kvs.first.map(Self.value), response.header?.revision ?? 0)
  }

  package func list(
    folder: String, from start: String?, limit: Int64, revision: Int64
  ) async throws -> StoredPage {
    let request = RangeRequest.with {
      $0.key = Self.bytes(start ?? folder)
      $0.rangeEnd = Self.end(of: folder)
      $0.limit = limit
      $0.revision = revision
    }
    let response = try await call("list") {
      try await keyValues.range(request, options: Self.options)
    }
    return StoredPage(
      values: response.kvs.map(Self.value),
      revision: revision > 0 ? revision : response.header?.revision ?? 0,
      totalCount: response.count)
  }

  package func currentRevision() async throws -> Int64 {
    // A count of a key that never exists: answered at the current revision, touches no data.
    let request = RangeRequest.with {
      $0.key = Array("/registry-revision".utf8)
      $0.countOnly = true
    }
    let response = try await call("revision") {
      try await keyValues.range(request, options: Self.options)
    }
    return response.header?.revision ?? 0
  }

  // MARK: - Writing

  package func create(
    _ key: String, _ bytes: [UInt8], timeToLiveSeconds: Int64?
  ) async throws -> Int64 {
    let lease = try await leases.lease(timeToLiveSeconds)
    let request = Self.transaction(key, expected: 0, readsOnFailure: false) {
      $0.request = .requestPut(Self.put(key, bytes, lease: lease))
    }
    let response = try await call("create") {
      try await keyValues.txn(request, options: Self.options)
    }
    guard response.succeeded else { throw StorageError.exists(key: key) }
    return response.header?.revision ?? 0
  }

  package func replace(
    _ key: String, _ bytes: [UInt8], expected: Int64, timeToLiveSeconds: Int64?
  ) async throws -> Int64 {
    let lease = try await leases.lease(timeToLiveSeconds)
    let request = Self.transaction(key, expected: expected, readsOnFailure: true) {
      $0.request = .requestPut(Self.put(key, bytes, lease: lease))
    }
    let response = try await call("update") {
      try await keyValues.txn(request, options: Self.options)
    }
    return try Self.revision(of: response, key)
  }

  package func delete(_ key: String, expected: Int64) async throws -> Int64 {
    let request = Self.transaction(key, expected: expected, readsOnFailure: true) {
      $0.request = .requestDeleteRange(.with { $0.key = Self.bytes(key) })
    }
    let response = try await call("delete") {
      try await keyValues.txn(request, options: Self.options)
    }
    return try Self.revision(of: response, key)
  }

  package func compact(before revision: Int64) async throws {
    let request = CompactionRequest.with { $0.revision = revision }
    do {
      _ = try await call("compact") { try await keyValues.compact(request, options: Self.options) }
    } catch StorageError.compacted {
      return  // another API server was faster
    }
  }

  private static func transaction(
    _ key: String, expected: Int64, readsOnFailure: Bool, _ write: (inout RequestOp) -> Void
  ) -> TxnRequest {
    TxnRequest.with { request in
      request.compare = [
        Compare.with {
          $0.key = bytes(key)
          $0.target = .mod
          $0.result = .equal
          $0.targetUnion = .modRevision(expected)
        }
      ]
      request.success = [RequestOp.with(write)]
      if readsOnFailure {
        request.failure = [
          RequestOp.with { $0.request = .requestRange(.with { $0.key = bytes(key) }) }
        ]
      }
    }
  }

  private static func put(_ key: String, _ value: [UInt8], lease: Int64) -> PutRequest {
    PutRequest.with {
      $0.key = bytes(key)
      $0.value = value
      $0.lease = lease
    }
  }

  private static func revision(of response: TxnResponse, _ key: String) throws -> Int64 {
    if response.succeeded { return response.header?.revision ?? 0 }
    guard case .responseRange(let range)? = response.responses.first?.response else {
      throw StorageError.conflict(key: key, current: nil)
    }
    throw StorageError.conflict(key: key, current: range.kvs.first.map(value))
  }

  // MARK: - Watching

  package func watch(
    folder: String, after revision: Int64, receive: (StorageWatchItem) -> Void
  ) async throws {
    do {
      try await follow(folder: folder, after: revision, receive: receive)
    } catch let error as RPCError {
      throw Self.translated(error)
    }
    try Task.checkCancellation()
    throw StorageError.unavailable("watch ended")
  }

  private func follow(
    folder: String, after revision: Int64, receive: (StorageWatchItem) -> Void
  ) async throws {
    let call = try await watches.watch()
    let create = WatchCreateRequest.with {
      $0.key = Self.bytes(folder)
      $0.rangeEnd = Self.end(of: folder)
      $0.startRevision = revision + 1
    }
    try await call.send(WatchRequest.with { $0.requestUnion = .createRequest(create) })
    let id = progress.withLock { senders in
      let id = (senders.keys.max() ?? 0) + 1
      senders[id] = {
        do {
          try await call.send(WatchRequest.with { $0.requestUnion = .progressRequest(.init()) })
        } catch {}  // the watch itself reports the broken stream
      }
      return id
    }
    defer { progress.withLock { $0[id] = nil } }
    for try await response in call {
      if response.compactRevision > 0 {
        throw StorageError.compacted(through: response.compactRevision)
      }
      if response.canceled { throw StorageError.unavailable(response.cancelReason) }
      if response.created {
        receive(.started)
        continue
      }
      if response.events.isEmpty {
        receive(.progress(response.header?.revision ?? 0))
      } else {
        receive(.changes(response.events.map(Self.change)))
      }
    }
  }

  package func history(
    folder: String, from first: Int64, through last: Int64
  ) async throws -> [PastChange] {
    do {
      let call = try await watches.watch()
      defer { call.cancel() }
      let create = WatchCreateRequest.with {
        $0.key = Self.bytes(folder)
        $0.rangeEnd = Self.end(of: folder)
        $0.startRevision = first
        $0.prevKv = true
      }
      try await call.send(WatchRequest.with { $0.requestUnion = .createRequest(create) })
      return try await Self.history(from: call, through: last)
    } catch let error as RPCError {
      throw Self.translated(error)
    }
  }

  private static func history(
    from call: RPCCall<WatchRequest, WatchResponse>, through last: Int64
  ) async throws -> [PastChange] {
    var changes: [PastChange] = []
    for try await response in call {
      if response.compactRevision > 0 {
        throw StorageError.compacted(through: response.compactRevision)
      }
      if response.canceled { throw StorageError.unavailable(response.cancelReason) }
      for event in response.events where (event.kv?.modRevision ?? 0) <= last {
        let created = event.kv?.createRevision == event.kv?.modRevision
        guard event.prevKv != nil || (created && event.type != .delete) else {
          throw StorageError.unavailable("a value before revision \(last) is gone")
        }
        changes.append(PastChange(change: Self.change(event), previous: event.prevKv?.value))
      }
      // No progress is asked for: etcd before 3.4.25 may answer ahead of the changes. So when the
      // last revision was written elsewhere, the caller's patience ends this.
      if response.events.last?.kv?.modRevision ?? 0 >= last { return changes }
    }
    throw StorageError.unavailable("watch ended")
  }

  package func requestProgress() async {
    for send in progress.withLock({ Array($0.values) }) { await send() }
  }

  // MARK: - Translation

  private static func bytes(_ key: String) -> [UInt8] { Array((prefix + key).utf8) }

  /// The first key after all that begin with `prefix` + `folder`.
  private static func end(of folder: String) -> [UInt8] {
    var end = bytes(folder)
    // The prefix ends with "/", so the last byte can always grow.
    end[end.count - 1] += 1
    return end
  }

  private static func key(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  private static func value(_ pair: KeyValue) -> StoredValue {
    StoredValue(key: key(pair.key), bytes: pair.value, modRevision: pair.modRevision)
  }

  private static func change(_ event: Event) -> StoredChange {
    let pair = event.kv ?? KeyValue()
    return StoredChange(
      key: key(pair.key), bytes: event.type == .delete ? nil : pair.value,
      revision: pair.modRevision)
  }

  private func call<Response>(
    _ operation: String, _ body: () async throws -> Response
  ) async throws -> Response {
    let start = environment.now()
    defer { metrics.observe(operation, environment.now() - start) }
    do {
      return try await body()
    } catch let error as RPCError {
      throw Self.translated(error)
    }
  }

  /// The one place where the store's RPC errors become storage errors (facts: etcd-errors).
  private static func translated(_ error: RPCError) -> any Error {
    if error.code == .cancelled, Task.isCancelled { return CancellationError() }
    if error.message.contains("required revision has been compacted") {
      return StorageError.compacted(through: 0)
    }
    if error.message.contains("required revision is a future revision") {
      return StorageError.future(requested: 0, current: 0)
    }
    return StorageError.unavailable("\(error.code): \(error.message)")
  }
}

/// Leases for objects that the store forgets by itself. Objects written within a short time share
/// one, so that many events do not become many leases.
private actor LeaseGrants {
  private struct Grant {
    var id: Int64
    var uses: Int
    var reusableUntil: Duration
  }

  private let client: LeaseClient
  private let environment: Environment
  private var grants: [Int64: Grant] = [:]

  init(client: LeaseClient, environment: Environment) {
    self.client = client
    self.environment = environment
  }

  /// A lease that lives at least this long; 0 when no time is given.
  func lease(_ timeToLiveSeconds: Int64?) async throws -> Int64 {
    guard let seconds = timeToLiveSeconds, seconds > 0 else { return 0 }
    let now = environment.now()
    if var grant = grants[seconds], grant.reusableUntil > now,
      grant.uses < Limits.objectsPerLeaseMax
    {
      grant.uses += 1
      grants[seconds] = grant
      return grant.id
    }
    let reuse = min(Limits.leaseReuseSeconds, seconds / 20 + 1)
    let response = try await client.leaseGrant(.with { $0.ttl = seconds + reuse })
    grants[seconds] = Grant(id: response.id, uses: 1, reusableUntil: now + .seconds(reuse))
    return response.id
  }
}

/// What the API server measures of its store.
private struct StoreMetrics {
  private let durations: Family<Histogram>

  init(_ registry: MetricsRegistry) {
    durations = registry.histogram(
      "etcd_request_duration_seconds",
      help: "Time that a request to the store took, by operation.",
      buckets: [
        0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20,
        30, 45, 60,
      ], labels: ["operation"])
  }

  func observe(_ operation: String, _ duration: Duration) {
    durations.series(operation).observe(duration)
  }
}
