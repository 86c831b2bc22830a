// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Tests of eight bytes at once, the first byte lowest.
enum Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always) static func load(_ source: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(source).loadUnaligned(as: UInt64.self))
  }

  /// The first `count` bytes; fewer than eight.
  @inline(__always) static func mask(_ count: Int) -> UInt64 {
    1 &<< UInt64(truncatingIfNeeded: count * 8) &- 1
  }

  /// The top bit of bytes equal to `byte`. Only the lowest one set is exact.
  @inline(__always) static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let other = word ^ (ones &* UInt64(byte))
    return (other &- ones) & ~other & tops
  }
}
