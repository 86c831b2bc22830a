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
  static let options = CallOptions(timeout: Limits.storeCallTimeout, waitForReady: true)

  let keyValues: KVClient
  private let watches: WatchClient
  private let leases: LeaseGrants
  private let metrics: StoreMetrics
  private let environment: Environment
  private let progress = Mutex<[Int: @Sendable () async -> Void]>([:])
  /// How often compactions were claimed, as far as this server knows; nobody's yet is 0.
  let compactionClaims = Mutex<Int64>(0)

  /// - Parameter leaseReuseSeconds: how long a lease is given to new objects.
  package init(
    channel: any RPCChannel, environment: Environment, metrics: MetricsRegistry,
    leaseReuseSeconds: Int64 = Limits.leaseReuseSeconds
  ) {
    keyValues = KVClient(channel: channel)
    watches = WatchClient(channel: channel)
    leases = LeaseGrants(
      client: LeaseClient(channel: channel), environment: environment,
      reuseSeconds: leaseReuseSeconds)
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
    try await currentRevision(within: Limits.storeCallTimeout)
  }

  /// - Parameter timeout: how long the store may take.
  func currentRevision(within timeout: Duration) async throws -> Int64 {
    // A count of a key that never exists: answered at the current revision, touches no data.
    let request = RangeRequest.with {
      $0.key = Array("/registry-revision".utf8)
      $0.countOnly = true
    }
    var options = Self.options
    options.timeout = timeout
    let response = try await call("revision") {
      try await keyValues.range(request, options: options)
    }
    return response.header?.revision ?? 0
  }

  // MARK: - Writing

  package func create(
    _ key: String, _ bytes: [UInt8], timeToLiveSeconds: Int64?
  ) async throws -> Int64 {
    let response = try await withLease(timeToLiveSeconds) { lease in
      let request = Self.transaction(key, expected: 0, readsOnFailure: false) {
        $0.request = .requestPut(Self.put(key, bytes, lease: lease))
      }
      return try await call("create") {
        try await keyValues.txn(request, options: Self.options)
      }
    }
    guard response.succeeded else { throw StorageError.exists(key: key) }
    return response.header?.revision ?? 0
  }

  package func replace(
    _ key: String, _ bytes: [UInt8], expected: Int64, timeToLiveSeconds: Int64?
  ) async throws -> Int64 {
    let response = try await withLease(timeToLiveSeconds) { lease in
      let request = Self.transaction(key, expected: expected, readsOnFailure: true) {
        $0.request = .requestPut(Self.put(key, bytes, lease: lease))
      }
      return try await call("update") {
        try await keyValues.txn(request, options: Self.options)
      }
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

  /// Writes with a lease. One that the store no longer has, because it was restored or lost its clock,
  /// is replaced.
  private func withLease<Response>(
    _ timeToLiveSeconds: Int64?, _ write: (Int64) async throws -> Response
  ) async throws -> Response {
    let lease = try await call("lease") { try await leases.lease(timeToLiveSeconds) }
    do {
      return try await write(lease)
    } catch StorageError.leaseNotFound {
      await leases.forget(lease)
      return try await write(try await call("lease") { try await leases.lease(timeToLiveSeconds) })
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
      $0.progressNotify = true
      $0.fragment = true
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
    var fragments = RevisionAssembly()
    for try await response in call {
      if response.compactRevision > 0 {
        throw StorageError.compacted(through: response.compactRevision)
      }
      if response.canceled { throw StorageError.unavailable(response.cancelReason) }
      if response.created {
        receive(.started)
        continue
      }
      let events = fragments.add(response.events, isLast: !response.fragment)
      if !events.isEmpty { receive(.changes(events.map(Self.change))) }
      guard response.events.isEmpty, !response.fragment else { continue }
      let revision = response.header?.revision ?? 0
      receive(response.watchId < 0 ? .requestedProgress(revision) : .progress(revision))
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

  static func bytes(_ key: String) -> [UInt8] { Array((prefix + key).utf8) }

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

  func call<Response>(
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
    if error.code == .notFound, error.message.contains("requested lease not found") {
      return StorageError.leaseNotFound
    }
    return StorageError.unavailable("\(error.code): \(error.message)")
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
