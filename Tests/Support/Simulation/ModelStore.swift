// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC

/// What a store should answer, worked out in the most naive way: a whole key space a revision.
package struct ModelStore {
  package typealias KeySpace = [[UInt8]: KeyValueRecord]

  package private(set) var revision: Int64 = 1
  package private(set) var compacted: Int64 = -1
  private var keySpaces: [Int64: KeySpace] = [1: [:]]
  /// Changes by revision.
  package private(set) var changes: [Int64: [StoreEvent]] = [:]
  package private(set) var leases: Set<Int64> = []
  private var events: [StoreEvent] = []
  private var present: KeySpace = [:]

  package init() {}

  package var keys: KeySpace { present }

  package mutating func run(_ transaction: Transaction) -> Result<TransactionResult, StoreError> {
    let before = self
    do throws(StoreError) {
      let path = settle(transaction)
      try checkPuts(path)
      try checkRanges(path)
      let result = apply(path)
      endRevision()
      return .success(result)
    } catch {
      self = before
      return .failure(error)
    }
  }

  package mutating func compact(to target: Int64) -> StoreError? {
    if target <= compacted { return .compacted(through: compacted) }
    if target > revision { return .future(requested: target, current: revision) }
    compacted = target
    return nil
  }

  package mutating func grant(_ lease: Int64) -> StoreError? {
    leases.insert(lease).inserted ? nil : .leaseExists(id: lease)
  }

  package mutating func revoke(_ lease: Int64) -> StoreError? {
    guard leases.remove(lease) != nil else { return .leaseNotFound(id: lease) }
    for key in keys(of: lease) { delete(key) }
    endRevision()
    return nil
  }

  package func keys(of lease: Int64) -> [[UInt8]] {
    present.values.filter { $0.lease == lease }.map(\.key).sorted { $0.precedes($1) }
  }

  package func range(_ query: RangeQuery) -> Result<RangeResult, StoreError> {
    let now = revision + (events.isEmpty ? 0 : 1)
    if query.revision > now {
      return .failure(.future(requested: query.revision, current: now))
    }
    if query.revision > 0, query.revision < compacted {
      return .failure(.compacted(through: compacted))
    }
    let space =
      query.revision > 0 && query.revision <= revision
      ? keySpaces[query.revision] ?? [:] : present
    var found = space.values.filter { query.range.contains($0.key) }
      .sorted { $0.key.precedes($1.key) }
    var result = RangeResult(revision: now)
    result.count = Int64(found.count)
    if query.content == .countOnly { return .success(result) }
    found = found.filter { query.admits($0) }
    if let sort = query.sort { found = sort.sorted(found) }
    if query.limit > 0, found.count > query.limit {
      result.hasMore = true
      found = Array(found.prefix(Int(query.limit)))
    }
    if query.content == .keysOnly {
      for index in found.indices { found[index].value = [] }
    }
    result.keyValues = found
    return .success(result)
  }

  /// Changes to keys of `range` from revision `first` on.
  package func history(of range: KeyRange, from first: Int64) -> [StoreEvent] {
    changes.keys.sorted().filter { $0 >= first }
      .flatMap { changes[$0] ?? [] }.filter { range.contains($0.keyValue.key) }
  }
}

// MARK: - Transactions

extension ModelStore {
  private indirect enum Step {
    case range(RangeQuery)
    case put(Put)
    case delete(DeleteRange)
    case nested(Path)
  }

  private struct Path {
    var succeeded: Bool
    var steps: [Step]
  }

  private func settle(_ transaction: Transaction) -> Path {
    let succeeded = transaction.comparisons.allSatisfy(holds)
    let steps = (succeeded ? transaction.success : transaction.failure).map { operation -> Step in
      switch operation {
      case .range(let query): .range(query)
      case .put(let put): .put(put)
      case .deleteRange(let delete): .delete(delete)
      case .transaction(let nested): .nested(settle(nested))
      }
    }
    return Path(succeeded: succeeded, steps: steps)
  }

  private func holds(_ comparison: Comparison) -> Bool {
    let found = present.values.filter { comparison.range.contains($0.key) }
    if found.isEmpty {
      if case .value = comparison.target { return false }
      return comparison.holds(for: KeyValueRecord())
    }
    return found.allSatisfy(comparison.holds)
  }

  private func checkRanges(_ path: Path) throws(StoreError) {
    for step in path.steps {
      switch step {
      case .range(let query):
        // In a transaction 0 alone is the current revision.
        if query.revision < 0, query.revision < compacted { throw .compacted(through: compacted) }
        _ = try range(query).get()
      case .nested(let path): try checkRanges(path)
      case .put, .delete: break
      }
    }
  }

  private func checkPuts(_ path: Path) throws(StoreError) {
    for step in path.steps {
      switch step {
      case .put(let put):
        if put.value == nil || put.lease == nil, present[put.key] == nil { throw .keyNotFound }
        if let lease = put.lease, lease != 0, !leases.contains(lease) {
          throw .leaseNotFound(id: lease)
        }
      case .nested(let path): try checkPuts(path)
      case .range, .delete: break
      }
    }
  }

  private mutating func apply(_ path: Path) -> TransactionResult {
    var results: [OperationResult] = []
    for step in path.steps {
      switch step {
      case .range(let query):
        if case .success(let result) = range(query) { results.append(.range(result)) }
      case .put(let put): results.append(.put(apply(put)))
      case .delete(let delete): results.append(.deleteRange(apply(delete)))
      case .nested(let path): results.append(.transaction(apply(path)))
      }
    }
    return TransactionResult(
      revision: visibleRevision, succeeded: path.succeeded, results: results)
  }

  private var visibleRevision: Int64 { revision + (events.isEmpty ? 0 : 1) }

  private mutating func apply(_ put: Put) -> PutResult {
    let old = present[put.key]
    let new = KeyValueRecord(
      key: put.key, createRevision: old?.createRevision ?? revision + 1,
      modRevision: revision + 1, version: (old?.version ?? 0) + 1,
      value: put.value ?? old?.value ?? [], lease: put.lease ?? old?.lease ?? 0)
    present[put.key] = new
    events.append(StoreEvent(kind: .put, keyValue: new, previous: old))
    return PutResult(revision: revision + 1, previous: put.wantsPrevious ? old : nil)
  }

  private mutating func apply(_ delete: DeleteRange) -> DeleteRangeResult {
    let old = present.values.filter { delete.range.contains($0.key) }
      .sorted { $0.key.precedes($1.key) }
    for record in old { self.delete(record.key) }
    return DeleteRangeResult(
      revision: visibleRevision, deleted: Int64(old.count),
      previous: delete.wantsPrevious ? old : [])
  }

  private mutating func delete(_ key: [UInt8]) {
    let old = present.removeValue(forKey: key)
    events.append(
      StoreEvent(
        kind: .delete, keyValue: KeyValueRecord(key: key, modRevision: revision + 1),
        previous: old))
  }

  private mutating func endRevision() {
    guard !events.isEmpty else { return }
    revision += 1
    keySpaces[revision] = present
    changes[revision] = events
    events = []
  }
}

// MARK: - Helpers

extension RangeQuery {
  fileprivate func admits(_ record: KeyValueRecord) -> Bool {
    func isWithin(_ bounds: Bounds, _ revision: Int64) -> Bool {
      (bounds.least == 0 || bounds.least <= revision)
        && (bounds.most == 0 || revision <= bounds.most)
    }
    return isWithin(modRevisions, record.modRevision)
      && isWithin(createRevisions, record.createRevision)
  }
}

extension RangeQuery.Sort {
  fileprivate func sorted(_ records: [KeyValueRecord]) -> [KeyValueRecord] {
    records.sorted { left, right in
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
}

extension Comparison {
  fileprivate func holds(for record: KeyValueRecord) -> Bool {
    switch target {
    case .version(let number): relation.holds(record.version, number)
    case .createRevision(let number): relation.holds(record.createRevision, number)
    case .modRevision(let number): relation.holds(record.modRevision, number)
    case .lease(let number): relation.holds(record.lease, number)
    case .value(let value):
      switch relation {
      case .equal: record.value == value
      case .notEqual: record.value != value
      case .less: record.value.precedes(value)
      case .greater: value.precedes(record.value)
      }
    }
  }
}

extension Comparison.Relation {
  fileprivate func holds(_ left: Int64, _ right: Int64) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .greater: left > right
    }
  }
}
