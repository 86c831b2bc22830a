// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLMDB

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
      try StoreReader(view, counts: counts).rangeMessage(query, header: header)
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
    let head = header(state.revision)
    guard !query.range.isEmpty else { return head }
    var wanted = WantedRecords()
    let count = try walk(query.range, at: revision, limit: limit) { _, entry in
      wanted.add(entry.revision)
    }
    var tail: [UInt8] = []
    if count > limit { tail += [0x18, 0x01] }
    if count > 0 {
      tail.append(0x20)
      tail.appendVarint(UInt64(count))
    }
    return try wanted.message(of: query.range, from: view, head: head, tail: tail)
  }
}

/// Versions whose records are to be read, in the order of their keys. They are looked up in the
/// order of their revisions: then most records lie behind the one before, and no search is needed.
private struct WantedRecords {
  private struct Wanted {
    var revision: Revision
    /// Its place in the order of keys.
    var place: UInt32
  }

  private var wanted: [Wanted] = []
  private var isInOrder = true

  mutating func add(_ revision: Revision) {
    if let last = wanted.last, revision < last.revision { isInOrder = false }
    wanted.append(Wanted(revision: revision, place: UInt32(truncatingIfNeeded: wanted.count)))
  }

  /// The stored messages as `kvs` of a range's answer, between its `head` and `tail`.
  func message(
    of range: KeyRange, from view: any EngineView, head: [UInt8], tail: [UInt8]
  ) throws(StoreError) -> [UInt8] {
    let entries = try entries(in: view)
    var count = head.count + tail.count
    for entry in entries { count += Self.memberCount(of: entry) }
    var failure: StoreError?
    let message = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var writer = ByteWriter(UnsafeMutableRawBufferPointer(buffer))
      head.withUnsafeBytes { _ = writer.copy($0) }
      do throws(StoreError) {
        try Self.write(entries, of: range, to: &writer)
        tail.withUnsafeBytes { _ = writer.copy($0) }
        initialized = count
      } catch { failure = error }
    }
    if let failure { throw failure }
    return message
  }

  /// Bytes of a record's message as a member, with tag and length.
  private static func memberCount(of entry: EngineEntry) -> Int {
    let count = StoredRecord.messageCount(of: entry)
    return 1 + ByteWriter.varintCount(UInt64(count)) + count
  }

  /// Writes the members, and checks them where they are then, near the processor.
  private static func write(
    _ entries: [EngineEntry], of range: KeyRange, to writer: inout ByteWriter
  ) throws(StoreError) {
    var last: EngineBytes?
    for (index, entry) in entries.enumerated() {
      if index + Limits.recordsFetchedAhead < entries.count {
        fetch(entries[index + Limits.recordsFetchedAhead].value)
      }
      writer.byte(0x12)
      writer.varint(UInt64(StoredRecord.messageCount(of: entry)))
      guard let message = StoredRecord.copyMessage(of: entry, to: &writer) else {
        throw .damaged("record at revision \(name(of: entry))")
      }
      // An index that names the records of other keys would show here: keys that ascend are in the
      // range if the first and the last are.
      let isAtEnd = index == 0 || index == entries.count - 1
      guard let key = StoredRecord.key(inMessage: message), last?.isBefore(key) ?? true,
        !isAtEnd || range.contains(key)
      else { throw .damaged("record at revision \(name(of: entry)) is of another key") }
      last = key
    }
  }

  /// Asks for the beginning of bytes that lie anywhere; the processor sees by itself how they go on.
  private static func fetch(_ bytes: EngineBytes) {
    guard let start = bytes.baseAddress else { return }
    for offset in stride(from: 0, to: min(bytes.count, Limits.fetchedBytes), by: 64) {
      martlet_prefetch(start + offset)
    }
  }

  private static func name(of entry: EngineEntry) -> String {
    Revision(recordKey: entry.key).map { "\($0.main).\($0.sub)" } ?? "?"
  }

  /// The entries of the `records` table in the order of their keys, lent for as long as the view
  /// lasts.
  private func entries(in view: any EngineView) throws(StoreError) -> [EngineEntry] {
    let ordered = isInOrder ? wanted : wanted.sorted { $0.revision < $1.revision }
    let nothing = EngineEntry(
      key: EngineBytes(start: nil, count: 0), value: EngineBytes(start: nil, count: 0))
    var found = [EngineEntry](repeating: nothing, count: ordered.count)
    var last: Revision?
    for next in ordered {
      let entry = try Self.entry(at: next.revision, after: last, in: view)
      guard entry.value.count >= StoredRecord.headCount else {
        throw .damaged("record at revision \(Self.name(of: entry))")
      }
      found[Int(next.place)] = entry
      fetchPage(behind: entry)
      last = next.revision
    }
    return found
  }

  /// Asks for the places that the next step looks at: the next page of a database most often lies
  /// behind this one, and is laid out like it.
  private func fetchPage(behind entry: EngineEntry) {
    guard let key = entry.key.baseAddress else { return }
    let next = key + Limits.pageBytes
    martlet_prefetch(next)
    martlet_prefetch(next - Int(bitPattern: next) % Limits.pageBytes)
  }

  /// - Parameter last: where the table's cursor stands; nil when it stands nowhere.
  private static func entry(
    at revision: Revision, after last: Revision?, in view: any EngineView
  ) throws(StoreError) -> EngineEntry {
    if let last, revision.isNear(last) {
      for _ in 0..<Limits.recordsSteppedMax {
        guard let next = try view.next(.records), let found = Revision(recordKey: next.key),
          found <= revision
        else { break }
        if found == revision { return next }
      }
    }
    let recordKey = revision.recordKey
    guard let found = try view.seek(.records, atOrAfter: recordKey),
      found.key.isEqual(to: recordKey)
    else { throw .damaged("record at revision \(revision.main).\(revision.sub) is missing") }
    return found
  }
}

extension StoredRecord {
  /// Bytes before a record's message: checksum and kind.
  fileprivate static let headCount = 5

  /// Length of the message of a stored record.
  fileprivate static func messageCount(of entry: EngineEntry) -> Int {
    entry.value.count - headCount
  }

  /// Copies the message of a stored put.
  /// - Returns: where it lies now; nil when it is not what was written, or no put.
  fileprivate static func copyMessage(
    of entry: EngineEntry, to writer: inout ByteWriter
  ) -> EngineBytes? {
    let head = EngineBytes(rebasing: entry.value[..<headCount])
    let message = writer.copy(EngineBytes(rebasing: entry.value[headCount...]))
    let kind = EngineBytes(rebasing: head[4...])
    let checksum = crc32c(message, continuing: crc32c(kind, entry.key))
    guard checksum == UInt32(littleEndian: head.loadUnaligned(as: UInt32.self)),
      kind.first == RecordKind.put.rawValue
    else { return nil }
    return message
  }

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
