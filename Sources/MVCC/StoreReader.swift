// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB

/// Answers questions from one view of the engine.
struct StoreReader {
  let view: any EngineView
  let state: StoreState
  /// What readers know of the sizes of ranges; nil for a view of what is not flushed.
  let counts: SharedRangeCounts?

  init(view: any EngineView, state: StoreState) {
    self.view = view
    self.state = state
    counts = nil
  }

  init(_ view: any EngineView, counts: SharedRangeCounts? = nil) throws(StoreError) {
    self.view = view
    self.counts = counts
    state = try StoreState(view)
  }

  private var scan: KeyScan { KeyScan(view: view) }

  /// - Throws: `compacted` or `future` when `revision` can't be read; 0 or less is the current one.
  func check(revision: Int64) throws(StoreError) {
    guard revision > 0 else { return }
    guard revision <= state.revision else {
      throw .future(requested: revision, current: state.revision)
    }
    guard revision >= state.compactedRevision else {
      throw .compacted(through: state.compactedRevision)
    }
  }

  /// Checks the reads of a transaction. There 0 alone is the current revision; what is less was before all
  /// history, as in etcd.
  func checkRanges(_ transaction: SettledTransaction) throws(StoreError) {
    for operation in transaction.operations {
      switch operation {
      case .range(let query):
        guard query.revision >= 0 || query.revision >= state.compactedRevision else {
          throw .compacted(through: state.compactedRevision)
        }
        try check(revision: query.revision)
      case .transaction(let nested): try checkRanges(nested)
      case .put, .deleteRange: break
      }
    }
  }

  func range(_ query: RangeQuery) throws(StoreError) -> RangeResult {
    try check(revision: query.revision)
    let revision = query.revision > 0 ? query.revision : state.revision
    var result = RangeResult(revision: state.revision)
    guard !query.range.isEmpty else { return result }
    let limit = query.limit > 0 ? Int(clamping: query.limit) : Int.max
    // Sorting and revision bounds come before the limit, so they need every key.
    let visited =
      query.content == .countOnly ? 0 : query.needsEveryKey ? Int64.max : Int64(clamping: limit)
    let needsValues = query.needsValues
    var keyValues: [KeyValueRecord] = []
    result.count = try walk(query.range, at: revision, limit: visited) {
      key, entry throws(StoreError) in
      guard query.modRevisions.admits(entry.revision.main),
        query.createRevisions.admits(entry.createRevision)
      else { return }
      keyValues.append(
        needsValues ? try record(at: entry.revision, of: key) : entry.keyValue(of: key))
    }
    result.keyValues = keyValues
    // As in etcd, an answer without keys never says that there are more.
    result.hasMore =
      query.needsEveryKey || query.content == .countOnly
      ? result.keyValues.count > limit : result.count > Int64(clamping: limit)
    query.finish(&result, limit: limit)
    return result
  }

  /// The record that the index promises at `revision`.
  func record(
    at revision: Revision, of key: some ContiguousBytesOfKey
  ) throws(StoreError) -> KeyValueRecord {
    let recordKey = revision.recordKey
    guard let bytes = try view.value(.records, at: recordKey) else {
      throw .damaged("record at revision \(revision.main).\(revision.sub) is missing")
    }
    let stored = try StoredRecord(bytes, at: recordKey)
    guard key.withKeyBytes({ $0.isEqual(to: stored.keyValue.key) }) else {
      throw .damaged("record at revision \(revision.main).\(revision.sub) is of another key")
    }
    return stored.keyValue
  }

  /// The live version of `key` at or before `revision`.
  func liveRecord(
    of key: [UInt8], atOrBefore revision: Int64
  ) throws(StoreError) -> KeyValueRecord? {
    guard let entry = try scan.newest(of: key, atOrBefore: revision), entry.isLive else {
      return nil
    }
    return try record(at: entry.revision, of: key)
  }
}

extension IndexEntry {
  /// The version without its value.
  func keyValue(of key: EngineBytes) -> KeyValueRecord {
    KeyValueRecord(
      key: [UInt8](key), createRevision: createRevision, modRevision: revision.main,
      version: version, lease: lease)
  }
}

extension RangeQuery {
  fileprivate var needsEveryKey: Bool {
    sort != nil || !modRevisions.isUnlimited || !createRevisions.isUnlimited
  }

  fileprivate var needsValues: Bool {
    content == .keysAndValues || (content == .keysOnly && sort?.target == .value)
  }

  /// Sorts, cuts to the limit and drops values that nobody asked for.
  fileprivate func finish(_ result: inout RangeResult, limit: Int) {
    if let sort { result.keyValues.sort(by: sort.areInOrder) }
    if result.keyValues.count > limit {
      result.keyValues.removeLast(result.keyValues.count - limit)
    }
    if content == .keysOnly, needsValues {
      for index in result.keyValues.indices { result.keyValues[index].value = [] }
    }
  }
}

extension RangeQuery.Sort {
  fileprivate func areInOrder(_ left: KeyValueRecord, _ right: KeyValueRecord) -> Bool {
    let (first, second) = isDescending ? (right, left) : (left, right)
    return switch target {
    case .key: first.key.precedes(second.key)
    case .version: first.version < second.version
    case .createRevision: first.createRevision < second.createRevision
    case .modRevision: first.modRevision < second.modRevision
    case .value: first.value.precedes(second.value)
    }
  }
}

// MARK: - Transactions

/// A transaction whose comparisons are settled: the operations to do, and nothing else.
struct SettledTransaction {
  let succeeded: Bool
  let operations: [SettledOperation]
}

indirect enum SettledOperation {
  case range(RangeQuery)
  case put(Put)
  case deleteRange(DeleteRange)
  case transaction(SettledTransaction)
}

extension StoreReader {
  /// Chooses the branches of a transaction. Nested comparisons see the state before it, as in etcd.
  func settle(_ transaction: Transaction) throws(StoreError) -> SettledTransaction {
    var succeeded = true
    for comparison in transaction.comparisons where succeeded {
      succeeded = try holds(comparison)
    }
    var operations: [SettledOperation] = []
    for operation in succeeded ? transaction.success : transaction.failure {
      switch operation {
      case .range(let query): operations.append(.range(query))
      case .put(let put): operations.append(.put(put))
      case .deleteRange(let delete): operations.append(.deleteRange(delete))
      case .transaction(let nested): operations.append(.transaction(try settle(nested)))
      }
    }
    return SettledTransaction(succeeded: succeeded, operations: operations)
  }

  /// Does a transaction that changes nothing.
  func run(_ transaction: SettledTransaction) throws(StoreError) -> TransactionResult {
    var results: [OperationResult] = []
    for operation in transaction.operations {
      switch operation {
      case .range(let query): results.append(.range(try range(query)))
      case .transaction(let nested): results.append(.transaction(try run(nested)))
      case .put, .deleteRange: preconditionFailure("only read-only transactions are run on a view")
      }
    }
    return TransactionResult(
      revision: state.revision, succeeded: transaction.succeeded, results: results)
  }

  private func holds(_ comparison: Comparison) throws(StoreError) -> Bool {
    var allHold = true
    var isAnyKey = false
    guard !comparison.range.isEmpty else { return comparison.holdsWithoutKey }
    try scan.liveKeys(in: comparison.range, at: state.revision) { key, entry throws(StoreError) in
      isAnyKey = true
      if case .value(let expected) = comparison.target {
        let value = try record(at: entry.revision, of: key).value
        allHold = comparison.relation.holds(value.order(to: expected))
      } else {
        allHold = comparison.holds(for: entry)
      }
      return allHold
    }
    return isAnyKey ? allHold : comparison.holdsWithoutKey
  }
}

extension Comparison {
  /// Of a missing key every number is 0; its value equals nothing and differs from nothing.
  fileprivate var holdsWithoutKey: Bool {
    holds(
      for: IndexEntry(
        revision: Revision(main: 0, sub: 0), isLive: false, createRevision: 0, version: 0, lease: 0)
    )
  }

  fileprivate func holds(for entry: IndexEntry) -> Bool {
    switch target {
    case .version(let expected): relation.holds(entry.version.order(to: expected))
    case .createRevision(let expected): relation.holds(entry.createRevision.order(to: expected))
    case .modRevision(let expected): relation.holds(entry.revision.main.order(to: expected))
    case .lease(let expected): relation.holds(entry.lease.order(to: expected))
    case .value: false
    }
  }
}

private enum Order {
  case before, same, after
}

extension Int64 {
  fileprivate func order(to other: Int64) -> Order {
    self < other ? .before : self == other ? .same : .after
  }
}

extension [UInt8] {
  fileprivate func order(to other: [UInt8]) -> Order {
    self == other ? .same : precedes(other) ? .before : .after
  }
}

extension Comparison.Relation {
  fileprivate func holds(_ order: Order) -> Bool {
    switch self {
    case .equal: order == .same
    case .notEqual: order != .same
    case .less: order == .before
    case .greater: order == .after
    }
  }
}
