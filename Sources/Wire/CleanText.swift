// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Copies texts up to the first byte that JSON may have to escape: a control character, `"`, `&`, `<`,
/// `>`, `\` or a byte outside ASCII.
enum CleanText {
  /// Bytes that may be written behind the copy.
  static let slack = 16

  /// The top bit of each special byte among eight. Only the lowest one set is exact. `"` and `&` differ in
  /// one bit, as do `<` and `>`.
  @inline(__always) private static func specials(_ word: UInt64) -> UInt64 {
    let controls = word &- Word.ones &* 0x20
    let quotes = (word & (Word.ones &* 0xFB) ^ Word.ones &* 0x22) &- Word.ones
    let angles = (word & (Word.ones &* 0xFD) ^ Word.ones &* 0x3C) &- Word.ones
    let slashes = (word ^ Word.ones &* 0x5C) &- Word.ones
    return (controls | quotes | angles | slashes | word) & Word.tops
  }

  /// Copies up to the first special byte and gives the number of bytes copied.
  /// - Parameter target: has room for `count + slack` bytes.
  @inline(__always) static func prefix(
    _ source: UnsafePointer<UInt8>, _ count: Int, copiedTo target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard count >= 16 else { return shortPrefix(source, count, copiedTo: target) }
    var index = 0
    while true {
      let lanes = ByteBlock.load(source + index)
      UnsafeMutableRawPointer(target + index).storeBytes(of: lanes, as: ByteBlock.Lanes.self)
      let (first, last) = ByteBlock.escaped(lanes)
      guard first | last == 0 else {
        return index
          + (first != 0 ? first.trailingZeroBitCount / 8 : 8 + last.trailingZeroBitCount / 8)
      }
      index += 16
      guard count - index < 16 else { continue }
      if index == count { return count }
      // The last block overlaps the one before.
      index = count - 16
    }
  }

  private static func shortPrefix(
    _ source: UnsafePointer<UInt8>, _ count: Int, copiedTo target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard count >= 8 else { return prefix(Word.short(source, count), 0, count, copiedTo: target) }
    let last = Word.load(source + (count - 8)) >> UInt64((16 - count) * 8)
    return prefix(Word.load(source), last, count, copiedTo: target)
  }

  /// As above, of fewer than sixteen bytes in two words, zero behind the end.
  @inline(__always) static func prefix(
    _ first: UInt64, _ last: UInt64, _ count: Int, copiedTo target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    store(first, target)
    let special = specials(first)
    guard special == 0 else { return special.trailingZeroBitCount / 8 }
    store(last, target + 8)
    return 8 &+ specials(last).trailingZeroBitCount / 8
  }

  /// Copies bytes known to be clean.
  @inline(__always) static func copy(
    _ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>
  ) {
    guard count >= 8 else {
      guard count >= 4 else { return copyFew(source, count, to: target) }
      let first = UnsafeRawPointer(source).loadUnaligned(as: UInt32.self)
      let last = UnsafeRawPointer(source + (count - 4)).loadUnaligned(as: UInt32.self)
      UnsafeMutableRawPointer(target).storeBytes(of: first, as: UInt32.self)
      UnsafeMutableRawPointer(target + (count - 4)).storeBytes(of: last, as: UInt32.self)
      return
    }
    var index = 0
    while count - index > 8 {
      store(Word.load(source + index), target + index)
      index += 8
    }
    store(Word.load(source + (count - 8)), target + (count - 8))
  }

  /// Copies fewer than four bytes.
  @inline(__always) private static func copyFew(
    _ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>
  ) {
    guard count >= 2 else {
      if count == 1 { target.pointee = source.pointee }
      return
    }
    let last = Word.pair(source + (count - 2))
    UnsafeMutableRawPointer(target).storeBytes(of: Word.pair(source), as: UInt16.self)
    UnsafeMutableRawPointer(target + (count - 2)).storeBytes(of: last, as: UInt16.self)
  }

  @inline(__always) private static func store(
    _ word: UInt64, _ target: UnsafeMutablePointer<UInt8>
  ) {
    UnsafeMutableRawPointer(target).storeBytes(of: word.littleEndian, as: UInt64.self)
  }
}
