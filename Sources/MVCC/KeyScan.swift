// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Finds versions of keys in the `index` table of one view.
struct KeyScan {
  let view: any EngineView

  /// The newest version of `key` at or before `revision`, tombstones included.
  func newest(of key: [UInt8], atOrBefore revision: Int64) throws(StoreError) -> IndexEntry? {
    try newest(of: KeyIndex.encode(key), atOrBefore: revision)
  }

  func newest(
    of encoded: KeyIndex.EncodedKey, atOrBefore revision: Int64
  ) throws(StoreError) -> IndexEntry? {
    let first = Revision(main: revision, sub: .max)
    var stored = try view.seek(.index, atOrAfter: IndexEntry.indexKey(encoded, first))
    while let candidate = stored, candidate.key.hasPrefix(encoded.bytes) {
      let located = try IndexEntry.locate(candidate)
      // Another long key may have the same hash: compare the rest.
      if located.keyPart.isEqual(to: encoded.bytes), located.rest.isEqual(to: encoded.rest) {
        return located.entry
      }
      stored = try view.next(.index)
    }
    return nil
  }

  /// Calls `visit` with each key of `range` that lives at `revision`, in key order, until it returns
  /// false. The key's bytes are lent for the call only.
  func liveKeys(
    in range: KeyRange, at revision: Int64,
    visit: (EngineBytes, IndexEntry) throws(StoreError) -> Bool
  ) throws(StoreError) {
    if case .single = range.end {
      guard let entry = try newest(of: range.start, atOrBefore: revision), entry.isLive else {
        return
      }
      _ = try withLentBytes(range.start) { key throws(StoreError) in try visit(key, entry) }
      return
    }
    var stride = Stride()
    var stored = try view.seek(.index, atOrAfter: KeyIndex.scanStart(range.start))
    while let candidate = stored {
      let located = try IndexEntry.locate(candidate)
      if located.isLong {
        guard try visitLongKeys(like: located, in: range, at: revision, visit: visit) else {
          return
        }
        stored = try view.seek(.index, atOrAfter: stride.place(after: located))
        continue
      }
      // As nearly all keys are: without a zero byte, and so as they stand in the index.
      let isPlain = !located.encodedKey.holdsZero
      let isPassed =
        isPlain
        ? range.isPassed(by: located.encodedKey)
        : try withKeyBytes(of: located) { key throws(StoreError) in range.isPassed(by: key) }
      if isPassed { return }
      if located.entry.revision.main > revision {
        let first = Revision(main: revision, sub: .max)
        var key = [UInt8](located.keyPart)
        key.appendNewestFirst(first)
        stored = try view.skip(.index, to: key)
        continue
      }
      if located.entry.isLive {
        let goesOn =
          isPlain
          ? try visit(located.encodedKey, located.entry)
          : try withKeyBytes(of: located) { key throws(StoreError) in
            try visit(key, located.entry)
          }
        guard goesOn else { return }
      }
      stored = try following(located, &stride)
    }
  }
}

// MARK: - Helpers

extension KeyScan {
  /// The first entry of the next key. Steps over a few older versions before it skips the rest.
  private func following(
    _ located: IndexEntry.Located, _ stride: inout Stride
  ) throws(StoreError) -> EngineEntry? {
    for _ in 0..<stride.steps {
      guard let stored = try view.next(.index) else { return nil }
      let isOlderVersion =
        stored.key.count == located.keyPart.count + Revision.encodedCount
        && stored.key.hasPrefix(located.keyPart)
      if !isOlderVersion {
        stride.lengthen()
        return stored
      }
    }
    stride.shorten()
    return try view.skip(.index, to: stride.place(after: located))
  }

  /// Gathers the keys that share a cut part, sorts them and visits those of the range.
  private func visitLongKeys(
    like first: IndexEntry.Located, in range: KeyRange, at revision: Int64,
    visit: (EngineBytes, IndexEntry) throws(StoreError) -> Bool
  ) throws(StoreError) -> Bool {
    let prefix = [UInt8](first.keyPart.dropLast(KeyIndex.hashCount))
    var newest: [[UInt8]: IndexEntry] = [:]
    var stored: EngineEntry? = try view.seek(.index, atOrAfter: prefix)
    while let candidate = stored, candidate.key.hasPrefix(prefix) {
      let located = try IndexEntry.locate(candidate)
      if located.isLong, located.entry.revision.main <= revision {
        let key = located.key
        let isNewer = newest[key].map { $0.revision < located.entry.revision } ?? true
        if isNewer { newest[key] = located.entry }
      }
      stored = try view.next(.index)
    }
    for (key, entry) in newest.sorted(by: { $0.key.precedes($1.key) }) where entry.isLive {
      let goesOn = try withLentBytes(key) { bytes throws(StoreError) -> Bool in
        if bytes.isBefore(range.start) { return true }
        if range.isPassed(by: bytes) { return false }
        return try visit(bytes, entry)
      }
      guard goesOn else { return false }
    }
    return true
  }

  private func withKeyBytes<R>(
    of located: IndexEntry.Located, _ body: (EngineBytes) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    guard located.encodedKey.holdsZero else { return try body(located.encodedKey) }
    return try withLentBytes(KeyIndex.decode(located.encodedKey), body)
  }

  private func withLentBytes<R>(
    _ key: [UInt8], _ body: (EngineBytes) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    let result: Result<R, StoreError> = key.withUnsafeBytes { bytes in
      do throws(StoreError) { return .success(try body(bytes)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}

/// How a scan gets from key to key. Neighbours are alike: where one key had many versions, the next one is
/// not stepped through in vain.
private struct Stride {
  /// Entries stepped over before the rest of a key's versions is skipped.
  private(set) var steps = Limits.versionsSteppedMax
  /// Used again and again, so that it costs no memory.
  private var key: [UInt8] = []

  mutating func lengthen() { steps = min(2 * steps, Limits.versionsSteppedMax) }
  mutating func shorten() { steps = 1 }

  /// A place after all entries with the encoded key of `located`, marks included.
  mutating func place(after located: IndexEntry.Located) -> [UInt8] {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: located.encodedKey)
    key.append(0)
    key.append(located.isLong ? KeyIndex.longMark[1] + 1 : KeyIndex.longMark[1])
    return key
  }
}
