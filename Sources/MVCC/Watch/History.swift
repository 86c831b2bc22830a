// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB

/// A stretch of past changes.
package struct HistoryWindow: Equatable, Sendable {
  /// Changes to the keys asked for, oldest first. A revision is there whole or not at all.
  package var events: [StoreEvent] = []
  /// Every change up to this revision was looked at.
  package var through: Int64
}

extension StoreReader {
  /// Changes to keys of `range` from revision `first` on, as many as one step may read.
  func history(
    of range: KeyRange, from first: Int64, filter: WatchFilter, wantsPrevious: Bool
  ) throws(StoreError) -> HistoryWindow {
    guard first >= state.compactedRevision else {
      throw .compacted(through: state.compactedRevision)
    }
    var window = HistoryWindow(through: first - 1)
    var budget = HistoryBudget()
    var stored = try view.seek(.records, atOrAfter: Revision(main: first, sub: 0).recordKey)
    while let candidate = stored {
      let revision = try Revision(of: candidate)
      if revision.main > window.through, budget.isSpent { return window }
      budget.records += 1
      if revision.main > window.through { budget.revisions += 1 }
      window.through = revision.main
      if let event = try event(
        in: candidate, of: range, filter: filter, wantsPrevious: wantsPrevious)
      {
        budget.bytes += event.weight
        window.events.append(event)
      }
      stored = try view.next(.records)
    }
    window.through = max(state.revision, window.through)
    return window
  }

  /// CRC-32C of every record that a read at or before `revision` may see.
  func checksum(through revision: Int64) throws(StoreError) -> UInt32 {
    try check(revision: revision)
    let last = revision > 0 ? revision : state.revision
    var checksum: UInt32 = 0
    var stored = try view.seek(.records, atOrAfter: Revision(main: 0, sub: 0).recordKey)
    while let candidate = stored {
      let revision = try Revision(of: candidate)
      guard revision.main <= last else { break }
      if try isNeeded(candidate, at: revision) {
        checksum = martlet_crc32c(checksum, candidate.key.baseAddress, candidate.key.count)
        checksum = martlet_crc32c(checksum, candidate.value.baseAddress, candidate.value.count)
      }
      stored = try view.next(.records)
    }
    return checksum
  }
}

// MARK: - Helpers

private struct HistoryBudget {
  var records = 0
  var revisions = 0
  var bytes = 0

  var isSpent: Bool {
    records >= Limits.historyRecordsMax || revisions >= Limits.historyRevisionsMax
      || bytes >= Limits.historyBytesMax
  }
}

extension Revision {
  init(of stored: EngineEntry) throws(StoreError) {
    guard let revision = Revision(recordKey: stored.key) else {
      throw .damaged("key of the records table")
    }
    self = revision
  }
}

extension StoreReader {
  private func event(
    in stored: EngineEntry, of range: KeyRange, filter: WatchFilter, wantsPrevious: Bool
  ) throws(StoreError) -> StoreEvent? {
    // The key stands first in the record: most records are passed over without decoding them.
    guard let key = StoredRecord.lentKey(in: stored.value) else {
      throw .damaged("record without a key")
    }
    guard range.contains(key) else { return nil }
    let record = try StoredRecord(stored.value, at: stored.key)
    var event = StoreEvent(
      kind: record.kind == .put ? .put : .delete, keyValue: record.keyValue)
    guard filter.admits(event) else { return nil }
    let isCreation =
      event.kind == .put && event.keyValue.createRevision == event.keyValue.modRevision
    if wantsPrevious, !isCreation {
      event.previous = try liveRecord(
        of: event.keyValue.key, atOrBefore: event.keyValue.modRevision - 1)
    }
    return event
  }

  /// False for a record that compaction will remove.
  private func isNeeded(_ stored: EngineEntry, at revision: Revision) throws(StoreError) -> Bool {
    let record = try StoredRecord(stored.value, at: stored.key)
    guard revision.main < state.compactedRevision else { return true }
    guard record.kind == .put else { return false }
    let scan = KeyScan(view: view)
    let newest = try scan.newest(
      of: record.keyValue.key, atOrBefore: state.compactedRevision)
    return newest?.revision == revision
  }
}

extension StoredRecord {
  /// The key of a record, unchecked.
  static func lentKey(in bytes: EngineBytes) -> EngineBytes? {
    var cursor = ByteCursor(bytes)
    guard cursor.take(5) != nil, cursor.byte() == 0x0A, let count = cursor.varint(),
      let length = Int(exactly: count)
    else { return nil }
    return cursor.take(length)
  }
}
