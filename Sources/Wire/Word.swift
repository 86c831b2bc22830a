// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Tests of eight bytes at once, the first byte lowest.
enum Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always) static func load(_ source: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(source).loadUnaligned(as: UInt64.self))
  }

  /// Two bytes as they stand in memory.
  @inline(__always) static func pair(_ source: UnsafePointer<UInt8>) -> UInt16 {
    UnsafeRawPointer(source).loadUnaligned(as: UInt16.self)
  }

  /// Whether all bytes are below 0x80.
  @inline(__always) static func isASCII(_ source: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    guard count >= 8 else { return short(source, count) & tops == 0 }
    var all = load(source + (count - 8))
    var index = 0
    while index < count - 8 {
      all |= load(source + index)
      index += 8
    }
    return all & tops == 0
  }

  /// Fewer than eight bytes as one word, zero behind them.
  @inline(__always) static func short(
    _ source: UnsafePointer<UInt8>, _ count: Int
  ) -> UInt64 {
    if count >= 4 {
      let first = UnsafeRawPointer(source).loadUnaligned(as: UInt32.self)
      let last = UnsafeRawPointer(source + (count - 4)).loadUnaligned(as: UInt32.self)
      return UInt64(UInt32(littleEndian: first))
        | UInt64(UInt32(littleEndian: last)) &<< UInt64((count - 4) * 8)
    }
    var word: UInt64 = 0
    var index = count
    while index > 0 {
      index -= 1
      word = word &<< 8 | UInt64(source[index])
    }
    return word
  }

  /// The first `count` bytes; fewer than eight.
  @inline(__always) static func mask(_ count: Int) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: count * 8) &- 1
  }

  /// All bits of the bytes below the lowest one whose top bit is set in `tops`, which is not zero.
  @inline(__always) static func below(_ tops: UInt64) -> UInt64 {
    (tops ^ (tops &- 1)) &>> 8
  }

  /// The top bit of bytes equal to `byte`. Only the lowest one set is exact.
  @inline(__always) static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let other = word ^ (ones &* UInt64(byte))
    return (other &- ones) & ~other & tops
  }
}

extension String {
  /// A text known to be ASCII, which needs no validation.
  @inline(__always) init(ascii bytes: UnsafeBufferPointer<UInt8>) {
    self = String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
  }

  /// A text with U+FFFD in place of bad UTF-8.
  init(repairing bytes: UnsafeBufferPointer<UInt8>) {
    self = ShortText.string(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }
}
