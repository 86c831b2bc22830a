// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// How many keys ranges had when they were last walked, so that they need not be walked again for their
/// number alone. No lock, no storage.
///
/// What a range holds at a revision never changes, and the records between two revisions tell by how
/// many keys they differ. So lists in pages walk no more than their pages, and nothing is counted
/// while writing:
///
///   list a..z, limit 500, revision 100        walks all 9,000; from the 501st on there are 8,500
///   list from the 501st, limit 500, at 100    8,500 are known; from the 1,001st on there are 8,000
///   count a..z, revision 130                  9,000, and what 101 to 130 added and deleted
struct RangeCounts: Sendable {
  struct Known: Equatable, Sendable {
    let revision: Int64
    let count: Int64
  }

  private var known: [KeyRange: Known] = [:]
  /// The ranges in the order in which they came.
  private var order: [KeyRange] = []

  init() {}

  func known(_ range: KeyRange) -> Known? { known[range] }

  mutating func note(_ range: KeyRange, _ found: Known) {
    guard range.keyBytes <= Limits.rememberedKeyBytesMax else { return }
    if known.updateValue(found, forKey: range) != nil { return }
    order.append(range)
    guard order.count > Limits.rememberedCountsMax else { return }
    // Half of them at a time, so that this seldom takes place.
    let (old, young) = (order.prefix(order.count / 2), order.dropFirst(order.count / 2))
    for range in old { known[range] = nil }
    order = Array(young)
  }
}

extension KeyRange {
  fileprivate var keyBytes: Int {
    guard case .before(let end) = end else { return start.count }
    return start.count + end.count
  }

  /// The rest of the range behind `key`.
  func rest(behind key: [UInt8]) -> KeyRange { KeyRange(start: key + [0], end: end) }
}

/// The counts that all readers of a store share.
final class SharedRangeCounts: Sendable {
  private let counts = Mutex(RangeCounts())

  func known(_ range: KeyRange) -> RangeCounts.Known? { counts.withLock { $0.known(range) } }

  func note(_ range: KeyRange, _ found: RangeCounts.Known) {
    counts.withLock { $0.note(range, found) }
  }
}

extension StoreReader {
  /// Visits the first `limit` keys of a range as of `revision`, in order.
  /// - Returns: how many keys there are in all. They are walked for that unless it is known.
  func walk(
    _ range: KeyRange, at revision: Int64, limit: Int64,
    visit: (EngineBytes, IndexEntry) throws(StoreError) -> Void
  ) throws(StoreError) -> Int64 {
    var known: Int64?
    if limit < .max, let earlier = counts?.known(range) {
      known = try count(of: range, at: revision, from: earlier)
      if let known, limit <= 0 { return known }
    }
    var walked: Int64 = 0
    var last: [UInt8] = []
    try KeyScan(view: view).liveKeys(in: range, at: revision) { key, entry throws(StoreError) in
      walked += 1
      guard walked <= limit else { return true }
      try visit(key, entry)
      if walked == limit { last = [UInt8](key) }
      return known == nil || walked < limit
    }
    let count = known ?? walked
    guard limit < .max, let counts, range.end != .single else { return count }
    counts.note(range, .init(revision: revision, count: count))
    if limit > 0, count > limit {
      counts.note(range.rest(behind: last), .init(revision: revision, count: count - limit))
    }
    return count
  }

  /// How many keys `range` has at `revision`, when that follows from what is known of another revision.
  private func count(
    of range: KeyRange, at revision: Int64, from known: RangeCounts.Known
  ) throws(StoreError) -> Int64? {
    let (low, high) = (min(revision, known.revision), max(revision, known.revision))
    // Compaction may have removed records up to its revision; a view has none after its own.
    guard low >= state.compactedRevision, high <= state.revision else { return nil }
    guard low < high else { return known.count }
    let recordsMax = Limits.countedRecordsMin + known.count / Limits.keysPerCountedRecord
    guard high - low <= recordsMax else { return nil }
    var added: Int64 = 0
    var looked: Int64 = 0
    var stored = try view.seek(.records, atOrAfter: Revision(main: low + 1, sub: 0).recordKey)
    while let candidate = stored {
      if try Revision(of: candidate).main > high { break }
      looked += 1
      guard looked <= recordsMax else { return nil }
      added += try keysAdded(to: range, by: candidate)
      stored = try view.next(.records)
    }
    return revision > known.revision ? known.count + added : known.count - added
  }

  private func keysAdded(
    to range: KeyRange, by stored: EngineEntry
  ) throws(StoreError) -> Int64 {
    guard let key = StoredRecord.lentKey(in: stored.value) else {
      throw .damaged("record without a key")
    }
    guard range.contains(key) else { return 0 }
    let record = try StoredRecord(stored.value, at: stored.key)
    switch record.kind {
    case .put: return record.keyValue.version == 1 ? 1 : 0
    case .tombstone: return -1
    }
  }
}
