// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Something in a store that is not as it must be.
package struct StoreFinding: Equatable, Sendable {
  /// Nil when no key is known.
  package var key: [UInt8]?
  /// Nil when no revision is known.
  package var revision: Revision?
  package var text: String

  package init(_ text: String, key: [UInt8]? = nil, revision: Revision? = nil) {
    self.text = text
    self.key = key
    self.revision = revision
  }
}

/// What a check has seen.
package struct StoreCheckSummary: Equatable, Sendable {
  package var state = StoreState()
  /// Versions of keys and deletions.
  package var records: Int64 = 0
  package var liveKeys: Int64 = 0
  package var leases: Int64 = 0
  package var findings: Int64 = 0

  package init() {}
}

/// Reads all tables of a view and compares each with the others.
///
/// - records: bytes are what was written; the revision is the store's or earlier; the index has the
///   version with the same numbers.
/// - index: bytes are what was written; the record is there; the versions of one key follow one another;
///   what compaction should have removed is gone.
/// - leases and leaseKeys: a key with a lease is listed with that lease, and the other way round.
/// - meta: the counters fit together; settings are what was written.
///
/// A finding ends nothing: all of them are told.
package final class StoreCheck {
  private let view: any EngineView
  private let report: (StoreFinding) -> Void
  private var summary = StoreCheckSummary()

  /// - Parameter report: is given each finding.
  /// - Throws: when the engine itself can't go on.
  package static func run(
    _ view: any EngineView, report: @escaping (StoreFinding) -> Void
  ) throws(StoreError) -> StoreCheckSummary {
    let check = StoreCheck(view: view, report: report)
    try check.checkMeta()
    try check.checkRecords()
    try check.checkIndex()
    try check.checkLeases()
    try check.checkAttachments()
    return check.summary
  }

  private init(view: any EngineView, report: @escaping (StoreFinding) -> Void) {
    self.view = view
    self.report = report
  }

  private func find(_ text: String, key: [UInt8]? = nil, at revision: Revision? = nil) {
    summary.findings += 1
    report(StoreFinding(text, key: key, revision: revision))
  }

  /// Runs one part; bytes that are not what was written are a finding.
  private func part(
    key: [UInt8]? = nil, at revision: Revision? = nil, _ body: () throws(StoreError) -> Void
  ) throws(StoreError) {
    do throws(StoreError) { try body() } catch {
      guard case .damaged(let what) = error else { throw error }
      find("not what was written: \(what)", key: key, at: revision)
    }
  }
}

// MARK: - Records

extension StoreCheck {
  private func checkMeta() throws(StoreError) {
    do throws(StoreError) { summary.state = try StoreState(view) } catch {
      guard case .damaged(let what) = error else { throw error }
      find("not what was written: \(what)")
      // Without the counters every revision is as good as another.
      summary.state.revision = .max
    }
    let state = summary.state
    if state.revision < 1 || state.compactedRevision > state.revision
      || state.cleanedRevision > state.compactedRevision
    {
      find(
        "counters do not fit together: revision \(state.revision), "
          + "compacted \(state.compactedRevision), cleaned \(state.cleanedRevision)")
    }
    let prefix = [UInt8]("setting/".utf8)
    var stored = try view.seek(.meta, atOrAfter: prefix)
    while let entry = stored, entry.key.hasPrefix(prefix) {
      if entry.value.opened(context: entry.key) == nil {
        find("not what was written: \(String(decoding: entry.key, as: UTF8.self))")
      }
      stored = try view.next(.meta)
    }
  }

  private func checkRecords() throws(StoreError) {
    var stored = try view.seek(.records, atOrAfter: [0])
    while let entry = stored {
      summary.records += 1
      if let revision = Revision(recordKey: entry.key) {
        try part(at: revision) { () throws(StoreError) in
          try checkRecord(try StoredRecord(entry.value, at: entry.key), at: revision)
        }
      } else {
        find("a record without a revision")
      }
      stored = try view.next(.records)
    }
  }

  private func checkRecord(
    _ record: StoredRecord, at revision: Revision
  ) throws(StoreError) {
    let found = record.keyValue
    if revision.main > summary.state.revision {
      find("a record after the store's revision", key: found.key, at: revision)
    }
    if found.modRevision != revision.main {
      find("a record that names revision \(found.modRevision)", key: found.key, at: revision)
    }
    let encoded = KeyIndex.encode(found.key)
    let indexKey = IndexEntry.indexKey(encoded, revision)
    guard let value = try view.value(.index, at: indexKey) else {
      return find("a record that the index does not have", key: found.key, at: revision)
    }
    let entry = try indexKey.withKeyBytes { bytes in
      Result { () throws(StoreError) in
        try IndexEntry.locate(EngineEntry(key: bytes, value: value)).entry
      }
    }.get()
    let isSame =
      entry.isLive == (record.kind == .put) && entry.createRevision == found.createRevision
      && entry.version == found.version && entry.lease == found.lease
    if !isSame { find("a record and its index entry differ", key: found.key, at: revision) }
  }
}

// MARK: - Index

extension StoreCheck {
  private func checkIndex() throws(StoreError) {
    /// Versions seen of the keys that share an encoded part, by what does not fit into it. Long keys
    /// alone have a rest.
    var newer: [[UInt8]: IndexEntry] = [:]
    var part: [UInt8] = []
    var stored = try view.seek(.index, atOrAfter: [0])
    while let entry = stored {
      do throws(StoreError) {
        let located = try IndexEntry.locate(entry)
        if !located.keyPart.isEqual(to: part) {
          part = [UInt8](located.keyPart)
          newer = [:]
        }
        let rest = [UInt8](located.rest)
        try checkVersion(located.entry, of: located.key, newer: newer[rest])
        newer[rest] = located.entry
      } catch {
        guard case .damaged(let what) = error else { throw error }
        find("not what was written: \(what)", at: Revision(indexKeyTail: entry.key))
      }
      stored = try view.next(.index)
    }
  }

  private func checkVersion(
    _ entry: IndexEntry, of key: [UInt8], newer: IndexEntry?
  ) throws(StoreError) {
    let revision = entry.revision
    if try view.value(.records, at: revision.recordKey) == nil {
      find("an index entry without its record", key: key, at: revision)
    }
    if entry.isLive {
      if entry.version < 1 || entry.createRevision < 1 || entry.createRevision > revision.main
        || (entry.version == 1) != (entry.createRevision == revision.main)
      {
        find("a version whose numbers make no sense", key: key, at: revision)
      }
    } else if entry.version != 0 {
      find("a tombstone with a version", key: key, at: revision)
    }
    if let newer {
      checkSuccession(from: entry, to: newer, of: key)
    } else {
      try checkNewest(entry, of: key)
    }
    let cleaned = summary.state.cleanedRevision
    let isSuperseded = newer.map { $0.revision.main <= cleaned } ?? false
    if isSuperseded || (!entry.isLive && revision.main < cleaned) {
      find("a version that compaction should have removed", key: key, at: revision)
    }
  }

  private func checkSuccession(
    from older: IndexEntry, to newer: IndexEntry, of key: [UInt8]
  ) {
    guard newer.isLive else {
      if !older.isLive { find("two tombstones in a row", key: key, at: newer.revision) }
      return
    }
    let continues =
      older.isLive
      ? newer.version == older.version + 1 && newer.createRevision == older.createRevision
      : newer.version == 1
    if !continues {
      find("a version that does not follow the one before", key: key, at: newer.revision)
    }
  }

  private func checkNewest(_ entry: IndexEntry, of key: [UInt8]) throws(StoreError) {
    guard entry.isLive else { return }
    summary.liveKeys += 1
    guard entry.lease != 0 else { return }
    if try view.value(.leases, at: LeaseRecord.key(entry.lease)) == nil {
      find("a key with a lease that does not exist", key: key, at: entry.revision)
    }
    let encoded = KeyIndex.encode(key)
    let attachment = LeaseRecord.key(entry.lease) + encoded.bytes
    let stored = try view.value(.leaseKeys, at: attachment)
    let rests = try stored.map { bytes throws(StoreError) in
      try LeaseAttachment.rests(in: bytes, at: attachment)
    }
    if rests?.contains(encoded.rest) != true {
      find("a key that is not listed with its lease", key: key, at: entry.revision)
    }
  }
}

// MARK: - Leases

extension StoreCheck {
  private func checkLeases() throws(StoreError) {
    var stored = try view.seek(.leases, atOrAfter: [0])
    while let entry = stored {
      summary.leases += 1
      try part { () throws(StoreError) in
        let lease = try LeaseRecord(entry)
        if !(1...Limits.leaseTTLSecondsMax).contains(lease.grantedTTLSeconds) {
          find("lease \(lease.id) of \(lease.grantedTTLSeconds) s")
        }
      }
      stored = try view.next(.leases)
    }
  }

  private func checkAttachments() throws(StoreError) {
    var stored = try view.seek(.leaseKeys, atOrAfter: [0])
    while let entry = stored {
      try part { () throws(StoreError) in
        var cursor = ByteCursor(entry.key)
        guard let lease = cursor.bigEndian(Int64.self) else {
          throw .damaged("the lease of a key")
        }
        let scan = KeyScan(view: view)
        for key in try LeaseAttachment.keys(in: entry) {
          let newest = try scan.newest(of: key, atOrBefore: .max)
          if newest?.isLive != true || newest?.lease != lease {
            find("listed with lease \(lease), which it does not have", key: key)
          }
        }
      }
      stored = try view.next(.leaseKeys)
    }
  }
}
