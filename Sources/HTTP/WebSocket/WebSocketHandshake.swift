// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Crypto

/// The proof, in the opening handshake, that the server understood (RFC 6455, section 4.2.2).
public enum WebSocketHandshake {
  /// Value of `Sec-WebSocket-Accept` for a value of `Sec-WebSocket-Key`.
  public static func accept(key: String) -> String {
    SHA1.base64Digest(of: Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))
  }

  /// Whether a client's `Sec-WebSocket-Key` is 16 bytes in base64.
  public static func isKey(_ key: String) -> Bool {
    guard key.utf8.count == 24, key.hasSuffix("==") else { return false }
    return key.dropLast(2).utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
  }

  /// Which subprotocol to speak: the client's first choice among those offered here.
  /// - Parameter header: value of `Sec-WebSocket-Protocol`.
  public static func choose(from supported: [String], header: String) -> String? {
    header.split(separator: ",")
      .map { String($0.drop { $0 == " " }.prefix { $0 != " " }) }
      .first { supported.contains($0) }
  }
}
