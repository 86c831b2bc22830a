// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// A range of keys with their values, written as `etcdserverpb.RangeResponse` straight from the stored
// records: a record holds the message `mvccpb.KeyValue` that the answer carries, so its bytes are
// checked and copied, and nothing is taken apart.

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
    var records = RecordWalk(view)
    try KeyScan(view: view).liveKeys(in: query.range, at: revision) {
      key, entry throws(StoreError) in
      count += 1
      guard count <= limit else { return true }
      let keyValue = try records.keyValue(at: entry.revision, of: key)
      message.makeRoom(for: keyValue.count + 8)
      message.append(0x12)
      message.appendVarint(UInt64(keyValue.count))
      message.append(contentsOf: keyValue)
      return true
    }
    if count > limit { message += [0x18, 0x01] }
    if count > 0 {
      message.append(0x20)
      message.appendVarint(UInt64(count))
    }
    return message
  }
}

/// Reads records one after the other. Keys that were written one after the other have their records
/// side by side, and then no search is needed.
private struct RecordWalk {
  private let view: any EngineView
  private var last: Revision?

  init(_ view: any EngineView) {
    self.view = view
  }

  /// The stored message of a key's version. Lent until the next call.
  mutating func keyValue(
    at revision: Revision, of key: EngineBytes
  ) throws(StoreError) -> EngineBytes {
    let recordKey = revision.recordKey
    guard let entry = try entry(at: revision, recordKey) else {
      throw .damaged("record at revision \(revision.main).\(revision.sub) is missing")
    }
    guard let body = entry.value.opened(context: entry.key), body.first == RecordKind.put.rawValue,
      let stored = StoredRecord.lentKey(in: entry.value)
    else { throw .damaged("record at revision \(revision.main).\(revision.sub)") }
    guard stored.isEqual(to: key) else {
      throw .damaged("record at revision \(revision.main).\(revision.sub) is of another key")
    }
    return EngineBytes(rebasing: body[1...])
  }

  private mutating func entry(
    at revision: Revision, _ recordKey: [UInt8]
  ) throws(StoreError) -> EngineEntry? {
    let follows = last.map { revision.follows($0) } ?? false
    last = revision
    if follows, let next = try view.next(.records), next.key.isEqual(to: recordKey) { return next }
    guard let found = try view.seek(.records, atOrAfter: recordKey),
      found.key.isEqual(to: recordKey)
    else {
      last = nil
      return nil
    }
    return found
  }
}

extension Revision {
  /// Whether nothing can have been written between the two.
  fileprivate func follows(_ other: Revision) -> Bool {
    main == other.main ? sub == other.sub &+ 1 : main == other.main &+ 1 && sub == 0
  }
}

extension [UInt8] {
  /// Grows by the fourfold: most of a large answer is then never copied again.
  fileprivate mutating func makeRoom(for more: Int) {
    guard capacity - count < more else { return }
    reserveCapacity(Swift.max(4 * capacity, count + more))
  }
}
