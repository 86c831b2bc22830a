// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MVCC

@Suite("Checksum") struct ChecksumTests {
  @Test("the check value of CRC-32C")
  func checkValue() {
    #expect([UInt8]("123456789".utf8).withUnsafeBytes { crc32c($0, [UInt8]()) } == 0xE306_9283)
  }

  @Test("any length from any address, in any parts, is what the definition says")
  func lengths() {
    var state: UInt32 = 1
    let bytes: [UInt8] = (0..<2100).map { _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    for count in Array(0...200) + [319, 320, 321, 767, 959, 960, 961, 1151, 1152, 1921, 2080] {
      let start = count % 17
      let context = Array(bytes[..<start])
      let body = Array(bytes[start..<start + count])
      let expected = Self.defined(context + body)
      body.withUnsafeBytes { body in
        #expect(crc32c(body, context) == expected, "\(count) bytes")
        let half = EngineBytes(rebasing: body[..<(count / 2)])
        let rest = EngineBytes(rebasing: body[(count / 2)...])
        #expect(crc32c(rest, continuing: crc32c(half, context)) == expected, "\(count) bytes")
      }
    }
  }

  /// RFC 3720, B.4: bit by bit.
  private static func defined(_ bytes: [UInt8]) -> UInt32 {
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 0 ? 0 : 0x82F6_3B78) }
    }
    return ~crc
  }
}
