// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Base64 with the standard alphabet and padding (RFC 4648, section 4), as Go's encoder and decoder.
public enum Base64 {
  private static let alphabet: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

  /// Text of the bytes.
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let first = UInt32(bytes[index]) << 16
      let second = left > 1 ? UInt32(bytes[index + 1]) << 8 : 0
      let group = first | second | (left > 2 ? UInt32(bytes[index + 2]) : 0)
      text.append(digit(group >> 18))
      text.append(digit(group >> 12))
      text.append(left > 1 ? digit(group >> 6) : UInt8(ascii: "="))
      text.append(left > 2 ? digit(group) : UInt8(ascii: "="))
      index += 3
    }
    return text
  }

  private static func digit(_ value: UInt32) -> UInt8 {
    alphabet.utf8Start[Int(value & 63)]
  }

  /// Bytes of the text; nil when it is no padded Base64. Line breaks are passed over.
  public static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var group: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in text where byte != 0x0A && byte != 0x0D {
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(byte) else { return nil }
      group = group << 6 | value
      digits += 1
      if digits % 4 == 0 {
        bytes.append(UInt8(truncatingIfNeeded: group >> 16))
        bytes.append(UInt8(truncatingIfNeeded: group >> 8))
        bytes.append(UInt8(truncatingIfNeeded: group))
        group = 0
      }
    }
    switch (digits % 4, padding) {
    case (0, 0): break
    case (2, 2): bytes.append(UInt8(truncatingIfNeeded: group >> 4))
    case (3, 1):
      bytes.append(UInt8(truncatingIfNeeded: group >> 10))
      bytes.append(UInt8(truncatingIfNeeded: group >> 2))
    default: return nil
    }
    return bytes
  }

  /// Where a text that does not decode goes wrong: its first foreign byte, or its end.
  static func firstFault(_ text: some Collection<UInt8>) -> Int {
    var digits = 0
    for byte in text {
      guard value(byte) != nil else { break }
      digits += 1
    }
    return digits
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

extension JSONReader {
  /// Takes a text of Base64.
  mutating func base64() -> [UInt8] {
    let text = string()
    guard fault == nil else { return [] }
    if let bytes = Base64.decode(text.utf8) { return bytes }
    refuse("illegal base64 data at input byte \(Base64.firstFault(text.utf8))")
    return []
  }
}

extension JSONWriter {
  /// Bytes as Base64 in quotes.
  mutating func putBase64(_ bytes: [UInt8]) {
    put(UInt8(ascii: "\""))
    putRaw(Base64.encode(bytes))
    put(UInt8(ascii: "\""))
  }
}
