// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// A range of keys with their values, written as `etcdserverpb.RangeResponse` straight from the
// stored records: a record holds the message `mvccpb.KeyValue` that the answer carries, so its
// bytes are checked and copied, and nothing is taken apart.

extension KeyValueStore {
  /// The answer to a query for keys and values in key order, encoded.
  /// - Parameter header: bytes that the answer begins with, by the store's revision.
  /// - Returns: nil when the query asks for anything else: bounds, an order, keys or a count alone.
  package func rangeMessage(
    _ query: RangeQuery, header: (Int64) -> [UInt8]
  ) throws(StoreError) -> [UInt8]? {
    guard query.isPlain else { return nil }
    return try read { view throws(StoreError) in
      try StoreReader(view).rangeMessage(query, header: header)
    }
  }
}

extension RangeQuery {
  fileprivate var isPlain: Bool {
    content == .keysAndValues && sort == nil && modRevisions.isUnlimited
      && createRevisions.isUnlimited
  }
}

extension StoreReader {
  fileprivate func rangeMessage(
    _ query: RangeQuery, header: (Int64) -> [UInt8]
  ) throws(StoreError) -> [UInt8] {
    try check(revision: query.revision)
    let revision = query.revision > 0 ? query.revision : state.revision
    let limit = query.limit > 0 ? query.limit : Int64.max
    var message = header(state.revision)
    guard !query.range.isEmpty else { return message }
    var count: Int64 = 0
    var wanted = WantedRecords()
    try KeyScan(view: view).liveKeys(in: query.range, at: revision) { key, entry in
      count += 1
      if count <= limit { wanted.add(entry.revision) }
      return true
    }
    try wanted.append(to: &message, of: query.range, from: view)
    if count > limit { message += [0x18, 0x01] }
    if count > 0 {
      message.append(0x20)
      message.appendVarint(UInt64(count))
    }
    return message
  }
}

/// Versions whose records are to be read, in the order of their keys. They are looked up in the
/// order of their revisions: then most records lie behind the one before, and no search is needed.
private struct WantedRecords {
  private var revisions: [Revision] = []

  mutating func add(_ revision: Revision) { revisions.append(revision) }

  /// Appends the stored messages as `kvs` of a range's answer.
  func append(
    to message: inout [UInt8], of range: KeyRange, from view: any EngineView
  ) throws(StoreError) {
    let entries = try entries(in: view)
    message.reserveCapacity(message.count + entries.reduce(16) { $0 + ($1?.value.count ?? 0) + 8 })
    var last: EngineBytes?
    // Checked and copied in one go, while the bytes are at hand.
    for case let entry? in entries {
      guard let body = entry.value.opened(context: entry.key),
        body.first == RecordKind.put.rawValue
      else { throw .damaged("record at revision \(Self.name(of: entry))") }
      let keyValue = EngineBytes(rebasing: body[1...])
      // An index that names the records of other keys would show here.
      guard let key = StoredRecord.key(inMessage: keyValue), range.contains(key),
        last?.isBefore(key) ?? true
      else { throw .damaged("record at revision \(Self.name(of: entry)) is of another key") }
      last = key
      message.append(0x12)
      message.appendVarint(UInt64(keyValue.count))
      message.append(contentsOf: keyValue)
    }
  }

  private static func name(of entry: EngineEntry) -> String {
    Revision(recordKey: entry.key).map { "\($0.main).\($0.sub)" } ?? "?"
  }

  /// The entries of the `records` table, lent for as long as the view lasts.
  private func entries(in view: any EngineView) throws(StoreError) -> [EngineEntry?] {
    var found = [EngineEntry?](repeating: nil, count: revisions.count)
    var last: Revision?
    for place in revisions.indices.sorted(by: { revisions[$0] < revisions[$1] }) {
      found[place] = try Self.entry(at: revisions[place], after: last, in: view)
      last = revisions[place]
    }
    return found
  }

  /// - Parameter last: where the table's cursor stands; nil when it stands nowhere.
  private static func entry(
    at revision: Revision, after last: Revision?, in view: any EngineView
  ) throws(StoreError) -> EngineEntry {
    let recordKey = revision.recordKey
    if let last, revision.isNear(last) {
      for _ in 0..<Limits.recordsSteppedMax {
        guard let next = try view.next(.records) else { break }
        if next.key.isEqual(to: recordKey) { return next }
        if !next.key.isBefore(recordKey) { break }
      }
    }
    guard let found = try view.seek(.records, atOrAfter: recordKey),
      found.key.isEqual(to: recordKey)
    else { throw .damaged("record at revision \(revision.main).\(revision.sub) is missing") }
    return found
  }
}

extension StoredRecord {
  /// The key in a record's message, where it stands first.
  fileprivate static func key(inMessage message: EngineBytes) -> EngineBytes? {
    var cursor = ByteCursor(message)
    guard cursor.byte() == 0x0A, let count = cursor.varint(), let length = Int(exactly: count)
    else {
      return nil
    }
    return cursor.take(length)
  }
}

extension Revision {
  /// Whether only a few records can lie between the two.
  fileprivate func isNear(_ other: Revision) -> Bool {
    main - other.main < Int64(Limits.recordsSteppedMax)
  }
}
