// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Wire

extension Metadata {
  /// What HTTP and gRPC keep for themselves.
  private static let reserved: Set<String> = [
    "te", "content-type", "connection", "host", "content-length", "transfer-encoding", "trailer",
  ]

  private static func isReserved(_ key: String) -> Bool {
    key.hasPrefix(":") || key.hasPrefix("grpc-") && key != "grpc-status-details-bin"
      || reserved.contains(key)
  }

  /// The metadata among the fields of a request or response.
  init(_ headers: HTTPHeaders) {
    self.init()
    for (name, value) in headers where !Self.isReserved(name) {
      guard name.hasSuffix("-bin") else {
        add(name, value)
        continue
      }
      for part in value.split(separator: ",") {
        if let bytes = Self.bytes(base64: part) { add(name, bytes: bytes) }
      }
    }
  }

  /// Adds the entries as header fields; what HTTP and gRPC keep for themselves is left out.
  func append(to headers: inout HTTPHeaders) {
    for (key, value) in entries where !Self.isReserved(key) {
      switch value {
      case .text(let text): headers.append(key, text)
      case .binary(let bytes):
        let text = Base64.encode(bytes).filter { $0 != UInt8(ascii: "=") }
        headers.append(key, String(decoding: text, as: UTF8.self))
      }
    }
  }

  /// Padding may be there or not (gRPC over HTTP/2, "Custom-Metadata").
  private static func bytes(base64 text: Substring) -> [UInt8]? {
    var characters = Array(text.utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "=") })
    while characters.count % 4 != 0 { characters.append(UInt8(ascii: "=")) }
    return Base64.decode(characters)
  }
}

/// The text of `grpc-message`: printable ASCII stands for itself, all else is percent-encoded.
enum StatusMessage {
  static func encode(_ message: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in message.utf8 {
      if 0x20...0x7E ~= byte, byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Malformed escapes stand as they are, as gRPC asks.
  static func decode(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
