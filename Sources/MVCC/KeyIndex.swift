// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

// The form of the `index` table: key and revision → the numbers of that version.
//
// A key is written with 0x00 as 0x00 0xFF, then 0x00 0x01, then the revision with all bits turned
// over. So entries sort by key, and within one key the newest version comes first. Played on one key:
//
//   put a          (revision 2)   61 0001 ~2    live, created 2, version 1
//   put a          (revision 4)   61 0001 ~4    live, created 2, version 2
//   delete a       (revision 5)   61 0001 ~5    tombstone
//   read a at 4                   seek 61 0001 ~4 → live
//   compact 5                     ~4 and ~2 go; ~5 goes with the next compaction
//
// LMDB keys end at 511 bytes. A longer key is cut after `Limits.indexedKeyBytesMax`; the mark is then
// 0x00 0x02, followed by a hash of the rest, and the value holds the rest. All keys that share the cut
// part lie together, in no order; a scan gathers and sorts them. The mark sorts after the cut part
// itself and before every key that continues it in another way.

enum KeyIndex {
  static let shortMark: [UInt8] = [0x00, 0x01]
  static let longMark: [UInt8] = [0x00, 0x02]
  /// Bytes of the hash of a long key's rest.
  static let hashCount = 8

  /// The index form of a key, without revision.
  struct EncodedKey {
    /// Everything before the revision: all versions of the key start with it, and, hash collisions of
    /// long keys apart, nothing else.
    let bytes: [UInt8]
    /// What does not fit; empty for a short key.
    let rest: [UInt8]

    var isLong: Bool { !rest.isEmpty }
  }

  static func encode(_ key: [UInt8]) -> EncodedKey {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(key.count, Limits.indexedKeyBytesMax) + 24)
    // As nearly all keys are: short, and without a zero byte.
    if key.count <= Limits.indexedKeyBytesMax, !key.withUnsafeBytes(\.holdsZero) {
      bytes.append(contentsOf: key)
      bytes.append(contentsOf: shortMark)
      return EncodedKey(bytes: bytes, rest: [])
    }
    var taken = 0
    for byte in key {
      let width = byte == 0 ? 2 : 1
      guard bytes.count + width <= Limits.indexedKeyBytesMax else { break }
      bytes.append(byte)
      if byte == 0 { bytes.append(0xFF) }
      taken += 1
    }
    let rest = [UInt8](key[taken...])
    if rest.isEmpty {
      bytes.append(contentsOf: shortMark)
    } else {
      bytes.append(contentsOf: longMark)
      bytes.appendBigEndian(hash(rest))
    }
    return EncodedKey(bytes: bytes, rest: rest)
  }

  /// Where a scan from `key` on begins. Entries before `key` may follow when it is long.
  static func scanStart(_ key: [UInt8]) -> [UInt8] {
    let encoded = encode(key)
    return encoded.isLong ? Array(encoded.bytes.dropLast(hashCount)) : encoded.bytes
  }

  /// FNV-1a, 64 bits (draft-eastlake-fnv). Part of the stored format.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// Turns the encoded part of a key back.
  static func decode(_ encoded: EngineBytes) -> [UInt8] {
    guard encoded.contains(0) else { return [UInt8](encoded) }
    var key: [UInt8] = []
    key.reserveCapacity(encoded.count)
    var isEscape = false
    for byte in encoded {
      if !isEscape { key.append(byte) }
      isEscape = !isEscape && byte == 0
    }
    return key
  }
}

/// One version of a key, as the index knows it: everything but the value.
package struct IndexEntry: Equatable, Sendable {
  package let revision: Revision
  package let isLive: Bool
  package let createRevision: Int64
  package let version: Int64
  package let lease: Int64
}

extension IndexEntry {
  // Value: checksum (4), flags (1), created, version, lease (varints), rest of a long key.
  private static let liveFlag: UInt8 = 1
  private static let longFlag: UInt8 = 2

  static func indexKey(_ key: KeyIndex.EncodedKey, _ revision: Revision) -> [UInt8] {
    var bytes = key.bytes
    bytes.appendNewestFirst(revision)
    return bytes
  }

  func bytes(at indexKey: [UInt8], rest: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0, 0, 0, 0]
    bytes.reserveCapacity(24 + rest.count)
    bytes.append((isLive ? Self.liveFlag : 0) | (rest.isEmpty ? 0 : Self.longFlag))
    bytes.appendVarint(UInt64(bitPattern: createRevision))
    bytes.appendVarint(UInt64(bitPattern: version))
    bytes.appendVarint(UInt64(bitPattern: lease))
    bytes.append(contentsOf: rest)
    bytes.sealChecksum(context: indexKey)
    return bytes
  }

  /// An entry of the index table with the parts of its key.
  struct Located {
    let entry: IndexEntry
    /// The encoded key without mark and revision.
    let encodedKey: EngineBytes
    /// Index key without the revision.
    let keyPart: EngineBytes
    let isLong: Bool
    let rest: EngineBytes

    var key: [UInt8] { KeyIndex.decode(encodedKey) + rest }
  }

  /// - Throws: `StoreError.damaged` when the entry is not what was written.
  static func locate(_ stored: EngineEntry) throws(StoreError) -> Located {
    guard let located = decode(stored) else {
      throw .damaged(
        "index entry of key \(String(decoding: stored.key.prefix(200), as: UTF8.self))")
    }
    return located
  }

  private static func decode(_ stored: EngineEntry) -> Located? {
    guard let body = stored.value.opened(context: stored.key),
      let revision = Revision(indexKeyTail: stored.key)
    else { return nil }
    var cursor = ByteCursor(body)
    guard let flags = cursor.byte(), let created = cursor.varint(),
      let version = cursor.varint(), let lease = cursor.varint()
    else { return nil }
    let isLong = flags & longFlag != 0
    let keyCount = stored.key.count - Revision.encodedCount
    let markCount = isLong ? KeyIndex.longMark.count + KeyIndex.hashCount : KeyIndex.shortMark.count
    guard keyCount >= markCount else { return nil }
    return Located(
      entry: IndexEntry(
        revision: revision, isLive: flags & liveFlag != 0,
        createRevision: Int64(bitPattern: created), version: Int64(bitPattern: version),
        lease: Int64(bitPattern: lease)),
      encodedKey: EngineBytes(rebasing: stored.key[..<(keyCount - markCount)]),
      keyPart: EngineBytes(rebasing: stored.key[..<keyCount]), isLong: isLong, rest: cursor.rest())
  }
}
