// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Tests of sixteen bytes at once, as one vector. Both operands of each are vectors: with a number on
/// one side the library goes byte by byte.
enum ByteBlock {
  typealias Lanes = SIMD16<Int8>

  @inline(__always) static func load(_ source: UnsafePointer<UInt8>) -> Lanes {
    UnsafeRawPointer(source).loadUnaligned(as: Lanes.self)
  }

  @inline(__always) private static func all(_ byte: UInt8) -> Lanes {
    Lanes(repeating: Int8(bitPattern: byte))
  }

  /// Quotes, backslashes, control characters and bytes outside ASCII, which are negative here.
  @inline(__always) static func endsOfText(_ lanes: Lanes) -> (first: UInt64, last: UInt64) {
    words(
      (lanes .== all(UInt8(ascii: "\""))) .| (lanes .== all(UInt8(ascii: "\\")))
        .| (lanes .< all(0x20)))
  }

  /// Those and `&`, `<`, `>`. `"` and `&` differ in one bit, as do `<` and `>`.
  @inline(__always) static func escaped(_ lanes: Lanes) -> (first: UInt64, last: UInt64) {
    words(
      ((lanes & all(0xFB)) .== all(0x22)) .| ((lanes & all(0xFD)) .== all(0x3C))
        .| (lanes .== all(UInt8(ascii: "\\"))) .| (lanes .< all(0x20)))
  }

  /// All bits of the bytes below the lowest one that a test marked.
  /// - Parameter marks: of a test, not zero.
  @inline(__always) static func below(_ marks: UInt64) -> UInt64 { ~marks & (marks &- 1) }

  /// Eight bytes each, all bits set where the test holds.
  @inline(__always) private static func words(
    _ mask: SIMDMask<Lanes>
  ) -> (first: UInt64, last: UInt64) {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
  }
}
