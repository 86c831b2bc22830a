// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Checks UTF-8 that comes in pieces (RFC 3629, section 4): a code point may span two of them.
struct UTF8Progress: Sendable {
  /// Bytes that the code point begun still needs.
  private var missing = 0
  /// What the next of them may be.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// True between two code points.
  var isAtBoundary: Bool { missing == 0 }

  /// - Returns: false when no further byte could make it valid.
  mutating func accept(_ bytes: some Sequence<UInt8>) -> Bool {
    for byte in bytes {
      if missing == 0 {
        guard begin(byte) else { return false }
      } else {
        guard allowed.contains(byte) else { return false }
        allowed = 0x80...0xBF
        missing -= 1
      }
    }
    return true
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x7F: return true
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF:
      missing = 2
      // Nothing in more bytes than it needs, and no surrogates.
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      missing = 3
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: return false
    }
    return true
  }
}
