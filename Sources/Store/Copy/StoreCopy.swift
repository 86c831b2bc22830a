// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Platform
import RPC
import Wire

/// Makes one store equal to another that is in use: keys, values and leases. Revisions are the
/// destination's own.
///
/// 1. *Base*: all keys as of one revision, page by page. What the destination holds already is compared,
///    and only what differs is written; what the source does not have is deleted.
/// 2. *Follow*: the changes after that revision, in order, up to a revision that the source had once the
///    base was there; or until told to stop.
/// 3. *Verify*: both ends are read and compared (`CopyComparison`).
///
/// Each transaction writes a record (`CopyRecord`) of how far the copy is. A copy that was interrupted, or
/// is run again later, goes on from there; when the source's history is gone by then, with a new base.
actor StoreCopy {
  struct Settings: Sendable {
    var prefix: [UInt8] = []
    /// Follow until told to stop.
    var follows = false
    /// Take a destination that holds keys which no copy of this source wrote.
    var overwrites = false
    /// Remove the record at the end.
    var finishes = false
  }

  struct Summary: Equatable, Sendable {
    var puts = 0
    var deletions = 0
    var leases = 0
    /// Changes that came while the base was copied, or later.
    var followed = 0
    var isResumed = false
    /// Of the source, as far as it is copied.
    var revision: Int64 = 0
    var comparison = CopyComparison.Result()
  }

  private let source: CopyEnd
  private let target: CopyEnd
  private let settings: Settings
  private let range: CopyRange
  private let leases: CopyLeases
  private let environment: Environment
  private var record: CopyRecord
  private var summary = Summary()
  /// The source's revision that ends the copy.
  private var goal = Int64.max
  private var watch: RPCCall<WatchRequest, WatchResponse>?

  init(
    from source: any RPCChannel, to target: any RPCChannel, settings: Settings,
    environment: Environment
  ) {
    self.source = CopyEnd(source, environment)
    self.target = CopyEnd(target, environment)
    self.settings = settings
    self.environment = environment
    range = CopyRange(prefix: settings.prefix)
    leases = CopyLeases(from: self.source, to: self.target, environment: environment)
    record = CopyRecord(source: 0, prefix: settings.prefix, revision: 0, next: nil)
  }

  /// - Parameter stop: returns when a copy that follows should end.
  func run(until stop: @escaping @Sendable () async throws -> Void) async throws -> Summary {
    try await prepare()
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { [leases] in try await leases.run() }
      if settings.follows {
        group.addTask {
          try await stop()
          try await self.stopFollowing()
        }
      }
      defer { group.cancelAll() }
      try await copy()
      try await finish()
      return summary
    }
  }

  /// Finds out where an earlier run ended, and whether the destination may be written to.
  private func prepare() async throws {
    let begin = try await source.position()
    let end = try await target.position()
    guard begin.cluster != end.cluster else { throw CopyError.sameCluster }
    let saved = try await target.patiently { options in
      try await target.keyValues.range(.with { $0.key = CopyRecord.key }, options: options)
    }
    record.source = begin.cluster
    if let known = saved.kvs.first.flatMap({ CopyRecord($0.value) }),
      known.source == begin.cluster, known.prefix == settings.prefix,
      known.revision <= begin.revision
    {
      record = known
      summary.isResumed = true
      return
    }
    guard !settings.overwrites else { return }
    let present = try await target.page(from: range.start, to: range.end, at: 0)
    guard present.pairs.isEmpty else { throw CopyError.notEmpty }
  }

  private func copy() async throws {
    if settings.prefix.isEmpty { try await leases.copyAll() }
    while true {
      do {
        if record.revision == 0 || record.next != nil { try await copyBase() }
        if !settings.follows { goal = try await source.position().revision }
        try await follow()
        try await leases.renew()
        // Keys that went with a lease that nobody could renew in time are in the next base.
        guard await leases.takeLost() else { return }
        throw CopyError.historyGone
      } catch CopyError.historyGone {
        // The history that was missing is in the next base.
        record.revision = 0
        record.next = nil
      }
    }
  }

  private func finish() async throws {
    summary.leases = await leases.count
    summary.revision = record.revision
    summary.comparison = try await CopyComparison(
      source: source, target: target, range: range, revision: record.revision
    ).run()
    if let key = summary.comparison.difference { throw CopyError.differs(key: key) }
    guard settings.finishes else { return }
    _ = try await target.patiently { options in
      try await target.keyValues.deleteRange(.with { $0.key = CopyRecord.key }, options: options)
    }
  }

  // MARK: - Base

  private func copyBase() async throws {
    if record.revision == 0 {
      record.revision = try await source.position().revision
      record.next = range.start
    }
    while let start = record.next {
      let page = try await historic {
        try await source.page(from: start, to: range.end, at: record.revision)
      }
      let end = page.next ?? range.end
      try await write(page.pairs, from: start, to: end, next: page.next)
    }
  }

  /// Makes a part of the destination equal to a page of the source.
  private func write(
    _ pairs: [KeyValue], from start: [UInt8], to end: [UInt8], next: [UInt8]?
  ) async throws {
    var present: [[UInt8]: KeyValue] = [:]
    var from: [UInt8]? = start
    while let begin = from {
      let page = try await target.page(from: begin, to: end, at: 0)
      for pair in page.pairs { present[pair.key] = pair }
      from = page.next
    }
    var batch = CopyBatch()
    for pair in pairs {
      let old = present.removeValue(forKey: pair.key)
      if let old, old.value == pair.value, old.lease == pair.lease { continue }
      try await add(pair, to: &batch)
    }
    for key in present.keys { batch.add(key, .delete) }
    record.next = next
    try await flush(&batch)
  }

  // MARK: - Follow

  private func follow() async throws {
    var failures = 0
    while record.revision < goal {
      do {
        try await followOnce { failures = 0 }
      } catch let error as RPCError
        where [.unavailable, .deadlineExceeded, .cancelled, .unknown].contains(error.code)
      {
        if record.revision >= goal { return }
        try Task.checkCancellation()
        failures += 1
        guard failures < Limits.copyWatchTries else { throw error }
        try await environment.sleep(for: Limits.copyPause)
      }
    }
  }

  /// Watches every key: then each revision of the source shows, whatever is copied.
  private func followOnce(_ progressed: () -> Void) async throws {
    let call = try await source.watches.watch()
    watch = call
    defer {
      call.cancel()
      watch = nil
    }
    let create = WatchCreateRequest.with {
      $0.key = [0]
      $0.rangeEnd = [0]
      $0.startRevision = record.revision + 1
    }
    try await call.send(WatchRequest.with { $0.requestUnion = .createRequest(create) })
    while record.revision < goal, let response = try await call.next() {
      if response.compactRevision > 0 { throw CopyError.historyGone }
      if response.canceled { throw CopyError.watchRefused(response.cancelReason) }
      progressed()
      if !response.events.isEmpty { try await apply(response.events) }
    }
  }

  private func apply(_ events: [Event]) async throws {
    var batch = CopyBatch()
    var rest = events[...]
    while let revision = rest.first?.kv?.modRevision {
      let together = rest.prefix { $0.kv?.modRevision == revision }
      rest = rest.dropFirst(together.count)
      let changes = together.compactMap(\.kv).filter {
        range.contains($0.key) && $0.key != CopyRecord.key
      }
      let bytes = changes.reduce(0) { $0 + $1.key.count + $1.value.count + 32 }
      if batch.isFull(with: changes.count, bytes: bytes) { try await flush(&batch) }
      for event in together {
        guard let pair = event.kv, range.contains(pair.key), pair.key != CopyRecord.key else {
          continue
        }
        if event.type == .delete {
          batch.add(pair.key, .delete)
        } else {
          try await add(pair, to: &batch)
        }
        summary.followed += 1
      }
      record.revision = revision
    }
    try await flush(&batch)
  }

  /// The last revision that is followed is the one that the source has now.
  private func stopFollowing() async throws {
    goal = try await source.position().revision
    if record.revision >= goal { watch?.cancel() }
  }

  // MARK: - Writing

  /// A key whose lease is gone at the source went there, too, with a change that is yet to be followed.
  private func add(_ pair: KeyValue, to batch: inout CopyBatch) async throws {
    if pair.lease != 0, try await !leases.ensure(pair.lease) {
      if goal != .max { goal = max(goal, try await source.position().revision) }
      return
    }
    batch.add(pair.key, .put(value: pair.value, lease: pair.lease))
  }

  private func flush(_ batch: inout CopyBatch) async throws {
    for transaction in batch.transactions(record: record) {
      _ = try await target.patiently { try await target.keyValues.txn(transaction, options: $0) }
    }
    for (_, change) in batch.changes {
      if case .delete = change { summary.deletions += 1 } else { summary.puts += 1 }
    }
    batch = CopyBatch()
  }

  private func historic<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
    do { return try await body() } catch let error as RPCError
      where error.message.hasSuffix("required revision has been compacted")
    {
      throw CopyError.historyGone
    }
  }
}

/// Why a copy ended without being one.
enum CopyError: Error, Equatable, CustomStringConvertible {
  case sameCluster
  case notEmpty
  /// The source compacted what was still to be read.
  case historyGone
  case watchRefused(String)
  case differs(key: [UInt8])

  var description: String {
    switch self {
    case .sameCluster: "source and destination are the same cluster"
    case .notEmpty:
      "the destination holds keys that no copy of this source wrote; --overwrite makes it equal to the "
        + "source, and deletes what the source does not have"
    case .historyGone: "the source compacted the history that was still to be copied; run it again"
    case .watchRefused(let reason): "the source refused the watch: \(reason)"
    case .differs(let key):
      "source and destination differ from key \(String(decoding: key.prefix(200), as: UTF8.self)) on; "
        + "does anybody else write to the destination?"
    }
  }
}
