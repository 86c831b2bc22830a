// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Changes the store inside one engine transaction, which several requests may share.
///
/// Every request is checked before its first change, so a request that fails has changed nothing and
/// the others go on. An error of the engine ends the session.
package final class WriteSession {
  let transaction: any EngineTransaction
  /// True when a watch wants to know what a change replaced.
  private let capturesPrevious: Bool
  var state: StoreState
  private let stateBefore: StoreState
  private(set) var committed: [CommittedTransaction] = []
  /// True when something besides the counters changed.
  var isChanged = false
  /// Changes of the present request, as far as they are kept.
  private var events: [StoreEvent] = []
  /// How many changes the present request has made.
  private var changes = ChangeCount()
  /// Bytes of deleted records that the batch answers with.
  private var answeredBytes = 0

  init(_ transaction: any EngineTransaction, capturesPrevious: Bool) throws(StoreError) {
    self.transaction = transaction
    self.capturesPrevious = capturesPrevious
    state = try StoreState(transaction)
    stateBefore = state
  }

  var scan: KeyScan { KeyScan(view: transaction) }

  /// What is visible now, changes of the present request included.
  var reader: StoreReader {
    var seen = state
    if changes.total > 0 { seen.revision += 1 }
    return StoreReader(view: transaction, state: seen)
  }

  /// Saves the counters. False when there is nothing to flush.
  func finish() throws(StoreError) -> Bool {
    if state != stateBefore { try state.save(in: transaction) }
    return isChanged || state != stateBefore
  }

  package func run(_ transaction: Transaction) throws(StoreError) -> TransactionResult {
    if let put = transaction.onlyPut {
      let result = try run(put)
      return TransactionResult(revision: result.revision, succeeded: true, results: [.put(result)])
    }
    let settled = try reader.settle(transaction)
    try checkPuts(settled)
    try reader.checkRanges(settled)
    let result = try apply(settled)
    endRequest()
    return result
  }

  /// A put alone, as most writes are.
  func run(_ put: Put) throws(StoreError) -> PutResult {
    try check(put)
    let result = try apply(put)
    endRequest()
    return result
  }

  /// Deletes `keys` at one revision.
  func delete(keys: [[UInt8]]) throws(StoreError) {
    for key in keys { _ = try delete(key: key) }
    endRequest()
  }

  private func endRequest() {
    guard changes.total > 0 else { return }
    state.revision += 1
    committed.append(
      CommittedTransaction(
        revision: state.revision, events: events, omitted: keepsEvents ? nil : changes))
    events = []
    changes = ChangeCount()
  }

  /// False when the present request has made so many changes that watches read them from history.
  private var keepsEvents: Bool { changes.total <= Limits.eventsKeptMax }

  private func note(_ event: StoreEvent) {
    switch event.kind {
    case .put: changes.puts += 1
    case .delete: changes.deletes += 1
    }
    if keepsEvents { events.append(event) } else { events = [] }
  }
}

// MARK: - Checks before the first change

extension WriteSession {
  /// All puts are checked before any read: clients see the error that etcd would give.
  private func checkPuts(_ transaction: SettledTransaction) throws(StoreError) {
    for operation in transaction.operations {
      switch operation {
      case .put(let put): try check(put)
      case .transaction(let nested): try checkPuts(nested)
      case .range, .deleteRange: break
      }
    }
  }

  private func check(_ put: Put) throws(StoreError) {
    if put.isAlone { try checkLease(of: put) }
    if put.value == nil || put.lease == nil {
      let entry = try scan.newest(of: put.key, atOrBefore: .max)
      guard entry?.isLive == true else { throw .keyNotFound }
    }
    if !put.isAlone { try checkLease(of: put) }
  }

  private func checkLease(of put: Put) throws(StoreError) {
    if let lease = put.lease, lease != 0 { try checkLease(lease) }
  }
}

// MARK: - Changes

extension WriteSession {
  private func apply(_ transaction: SettledTransaction) throws(StoreError) -> TransactionResult {
    var results: [OperationResult] = []
    for operation in transaction.operations {
      switch operation {
      case .range(let query): results.append(.range(try reader.range(query)))
      case .put(let put): results.append(.put(try apply(put)))
      case .deleteRange(let delete): results.append(.deleteRange(try apply(delete)))
      case .transaction(let nested): results.append(.transaction(try apply(nested)))
      }
    }
    return TransactionResult(
      revision: reader.state.revision, succeeded: transaction.succeeded, results: results)
  }

  private func apply(_ put: Put) throws(StoreError) -> PutResult {
    let encoded = KeyIndex.encode(put.key)
    let newest = try scan.newest(of: encoded, atOrBefore: .max)
    let present = newest.flatMap { $0.isLive ? $0 : nil }
    var previous: KeyValueRecord?
    if let present, put.wantsPrevious || capturesPrevious || put.value == nil {
      previous = try reader.record(at: present.revision, of: put.key)
    }
    let revision = nextRevision
    let lease = put.lease ?? present?.lease ?? 0
    let keyValue = KeyValueRecord(
      key: put.key, createRevision: present?.createRevision ?? revision.main,
      modRevision: revision.main, version: (present?.version ?? 0) + 1,
      value: put.value ?? previous?.value ?? [], lease: lease)
    try store(keyValue, kind: .put, at: revision, encoded: encoded)
    if present?.lease ?? 0 != lease {
      if let old = present?.lease, old != 0 { try detach(encoded, from: old) }
      if lease != 0 { try attach(encoded, to: lease) }
    }
    note(StoreEvent(kind: .put, keyValue: keyValue, previous: previous))
    return PutResult(
      revision: revision.main, previous: put.wantsPrevious ? previous : nil)
  }

  private func apply(_ delete: DeleteRange) throws(StoreError) -> DeleteRangeResult {
    var deleted: Int64 = 0
    var previous: [KeyValueRecord] = []
    var rest: KeyRange? = delete.range.isEmpty ? nil : delete.range
    while let range = rest {
      let keys = try firstKeys(of: range)
      for key in keys {
        let old = try self.delete(key: key, wantsPrevious: delete.wantsPrevious)
        guard delete.wantsPrevious, let old else { continue }
        previous.append(old)
        answeredBytes += old.key.count + old.value.count
        guard answeredBytes <= Limits.batchLogBytesMax else { throw .tooLarge }
      }
      deleted += Int64(keys.count)
      rest = keys.count < Limits.keysDeletedTogether ? nil : keys.last.flatMap { range.after($0) }
    }
    return DeleteRangeResult(
      revision: reader.state.revision, deleted: deleted, previous: previous)
  }

  /// Some keys that live, the first of a range.
  private func firstKeys(of range: KeyRange) throws(StoreError) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    try scan.liveKeys(in: range, at: .max) { key, _ in
      keys.append([UInt8](key))
      return keys.count < Limits.keysDeletedTogether
    }
    return keys
  }

  private func delete(
    key: [UInt8], wantsPrevious: Bool = false
  ) throws(StoreError) -> KeyValueRecord? {
    let encoded = KeyIndex.encode(key)
    guard let present = try scan.newest(of: encoded, atOrBefore: .max), present.isLive else {
      return nil
    }
    var previous: KeyValueRecord?
    if wantsPrevious || capturesPrevious && keepsEvents {
      previous = try reader.record(at: present.revision, of: key)
    }
    let revision = nextRevision
    let keyValue = KeyValueRecord(key: key, modRevision: revision.main)
    try store(keyValue, kind: .tombstone, at: revision, encoded: encoded)
    if present.lease != 0 { try detach(encoded, from: present.lease) }
    var before = previous
    if capturesPrevious, keepsEvents, present.revision.main == revision.main {
      // Written and deleted at one revision: a watch is told what was there before that revision.
      before = try reader.liveRecord(of: key, atOrBefore: state.revision)
    }
    note(StoreEvent(kind: .delete, keyValue: keyValue, previous: before))
    return previous
  }

  private var nextRevision: Revision {
    Revision(main: state.revision + 1, sub: Int32(clamping: changes.total))
  }

  private func store(
    _ keyValue: KeyValueRecord, kind: RecordKind, at revision: Revision,
    encoded: KeyIndex.EncodedKey
  ) throws(StoreError) {
    let recordKey = revision.recordKey
    let record = StoredRecord(kind: kind, keyValue: keyValue)
    try recordKey.withLentBytes { key throws(StoreError) in
      try transaction.put(.records, key: key, count: record.count, isAppended: true) {
        record.write(to: $0, at: key)
      }
    }
    let entry = IndexEntry(
      revision: revision, isLive: kind == .put, createRevision: keyValue.createRevision,
      version: keyValue.version, lease: keyValue.lease)
    let indexKey = IndexEntry.indexKey(encoded, revision)
    try transaction.put(
      .index, key: indexKey, value: entry.bytes(at: indexKey, rest: encoded.rest))
    isChanged = true
  }
}

extension Transaction {
  /// The put, when there is nothing else.
  fileprivate var onlyPut: Put? {
    guard comparisons.isEmpty, success.count == 1, case .put(let put) = success[0] else {
      return nil
    }
    return put
  }
}
