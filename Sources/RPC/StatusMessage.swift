// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The `grpc-message` trailer: UTF-8, percent-encoded outside printable ASCII. So is a space at either end,
/// where no value of a field may have one (RFC 9113, 8.2.1).
enum StatusMessage {
  static func encode(_ message: String) -> String {
    var encoded: [UInt8] = []
    let last = message.utf8.count - 1
    for (index, byte) in message.utf8.enumerated() {
      let isAtEnd =
        index == 0 || index == last || encoded.count + 1 >= Limits.statusMessageBytes
      if byte >= (isAtEnd ? 0x21 : 0x20), byte < 0x7F, byte != UInt8(ascii: "%") {
        encoded.append(byte)
      } else {
        encoded.append(UInt8(ascii: "%"))
        encoded.append(contentsOf: [byte >> 4, byte & 15].map(digit))
      }
      if encoded.count >= Limits.statusMessageBytes { break }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Sequences that are no encoding stay as they are, as the specification asks.
  static func decode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = value(bytes[index + 1]), let low = value(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
