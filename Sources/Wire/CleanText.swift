// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Copies texts eight bytes at a time up to the first byte that JSON may have to escape.
///
/// A word's test leaves the top bit of a byte set when the byte is a control character, `"`, `&`,
/// `<`, `>`, `\` or outside ASCII. `"` and `&` differ in one bit, as do `<` and `>`, so one
/// comparison finds both.
enum CleanText {
  /// Bytes that may be written behind the copy.
  static let slack = 8

  /// The top bit of each special byte.
  @inline(__always) private static func specials(_ word: UInt64) -> UInt64 {
    let notControl = (word & ~Word.tops) &+ Word.ones &* 0x60
    let quotes = (word & (Word.ones &* 0x7B)) ^ Word.ones &* 0x22
    let angles = (word & (Word.ones &* 0x7D)) ^ Word.ones &* 0x3C
    let slashes = (word & ~Word.tops) ^ Word.ones &* 0x5C
    let most = Word.ones &* 0x7F
    let clean = notControl & (quotes &+ most) & (angles &+ most) & (slashes &+ most)
    return (~clean | word) & Word.tops
  }

  /// Copies up to the first special byte and gives the number of bytes copied.
  /// - Parameter target: has room for `count + slack` bytes.
  @inline(__always) static func prefix(
    _ source: UnsafePointer<UInt8>, _ count: Int, copiedTo target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    guard count >= 8 else {
      let word = Word.short(source, count)
      store(word, target)
      return min(specials(word).trailingZeroBitCount / 8, count)
    }
    var index = 0
    while true {
      let word = Word.load(source + index)
      store(word, target + index)
      let special = specials(word)
      guard special == 0 else { return index + special.trailingZeroBitCount / 8 }
      index += 8
      guard count - index < 8 else { continue }
      if index == count { return count }
      // The last word overlaps the one before.
      index = count - 8
    }
  }

  /// Copies bytes known to be clean.
  @inline(__always) static func copy(
    _ source: UnsafePointer<UInt8>, _ count: Int, to target: UnsafeMutablePointer<UInt8>
  ) {
    guard count >= 8 else {
      guard count >= 4 else {
        var index = 0
        while index < count {
          target[index] = source[index]
          index += 1
        }
        return
      }
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

  @inline(__always) private static func store(
    _ word: UInt64, _ target: UnsafeMutablePointer<UInt8>
  ) {
    UnsafeMutableRawPointer(target).storeBytes(of: word.littleEndian, as: UInt64.self)
  }
}
