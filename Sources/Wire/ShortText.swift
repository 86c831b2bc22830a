// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Texts that String holds in itself: up to fifteen bytes in two words.
///
/// The library's initializers take such a text byte by byte; here it is two words that the reader has
/// in its registers anyway, a tenth of the instructions.
enum ShortText {
  private typealias Words = (UInt64, UInt64)

  /// Whether String has the form that `string` gives it. Literals answer that, so it is a constant.
  @inline(__always) static var isAvailable: Bool {
    MemoryLayout<String>.size == 16 && hasForm("", 0, 0) && hasForm("abc", 0x63_6261, 0)
      && hasForm("abcdefghijklmno", 0x6867_6665_6463_6261, 0x6F_6E6D_6C6B_6A69)
  }

  @inline(__always) private static func hasForm(
    _ text: String, _ first: UInt64, _ last: UInt64
  ) -> Bool {
    let words = unsafeBitCast(text, to: Words.self)
    return words == bits(first, last, text.utf8.count)
  }

  /// The second word ends with the length and marks for "held in itself" and "ASCII".
  @inline(__always) private static func bits(
    _ first: UInt64, _ last: UInt64, _ count: Int
  ) -> Words {
    (first, last | (0xE0 | UInt64(truncatingIfNeeded: count)) &<< 56)
  }

  /// A text of at most fifteen bytes; nil when there are more or some are not ASCII.
  @inline(__always) static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let count = bytes.count
    guard isAvailable, let start = bytes.baseAddress, count <= 15 else { return nil }
    guard count >= 8 else {
      let word = Word.short(start, count)
      return word & Word.tops == 0 ? string(word, 0, count) : nil
    }
    // The second word overlaps the first; what both have is shifted out of it.
    let first = Word.load(start)
    let last = Word.load(start + (count - 8)) >> UInt64((16 - count) * 8)
    return (first | last) & Word.tops == 0 ? string(first, last, count) : nil
  }

  /// The words of a text that String holds in itself and that is ASCII, zero behind its end; nil of others.
  @inline(__always) static func words(_ text: String) -> (first: UInt64, last: UInt64, count: Int)?
  {
    let (first, second) = unsafeBitCast(text, to: Words.self)
    guard isAvailable, second >> 61 == 0b111 else { return nil }
    return (first, second & 0xFF_FFFF_FFFF_FFFF, Int(second >> 56 & 0xF))
  }

  /// Sets a text whose old value mostly is empty or short, which then needs no release.
  // Safety: a text that String holds in itself refers to nothing, so it may be overwritten.
  @inline(__always) static func replace(_ text: inout String, by new: String) {
    withUnsafeMutablePointer(to: &text) { place in
      let last = UnsafeRawPointer(place).load(fromByteOffset: 8, as: UInt64.self)
      if isAvailable, last >> 61 == 0b111 {
        place.initialize(to: new)
      } else {
        place.pointee = new
      }
    }
  }

  /// - Parameters:
  ///   - first: the first eight bytes, the first one lowest, zero behind the end.
  ///   - last: those behind them.
  ///   - count: at most fifteen, all of them ASCII.
  // Safety: String's two words are those of its own short texts; see `isAvailable`. It refers to
  // nothing, so it is moved out of them: a copy would count a reference.
  @inline(__always) static func string(_ first: UInt64, _ last: UInt64, _ count: Int) -> String {
    var words = bits(first, last, count)
    return withUnsafeMutablePointer(to: &words) {
      UnsafeMutableRawPointer($0).assumingMemoryBound(to: String.self).move()
    }
  }
}
