// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Wire

extension Metadata {
  /// Reads what an application sent; fields of HTTP and gRPC itself are left out.
  init(_ headers: HTTPHeaders) {
    self.init()
    for (name, value) in headers where !Self.isReserved(name) {
      guard name.hasSuffix("-bin") else {
        add(name, value)
        continue
      }
      // An empty part is a value of no bytes.
      for part in value.split(separator: ",", omittingEmptySubsequences: false) {
        if let bytes = Base64.decode(Self.padded(part)) { add(name, bytes: bytes) }
      }
    }
  }

  /// Adds the entries as fields. Those with a reserved key, or that no header can carry, are dropped.
  func write(to headers: inout HTTPHeaders) {
    for (key, value) in entries where !Self.isReserved(key) && Self.isKey(key) {
      switch value {
      case .text(let text):
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
          headers.append(key, Self.withoutSpacesAround(text))
        }
      case .binary(let bytes):
        headers.append(key, String(decoding: Base64.encode(bytes), as: UTF8.self))
      }
    }
  }

  private static func isReserved(_ name: String) -> Bool {
    switch name {
    case "te", "content-type", "content-length", "host", "connection", "accept-encoding": true
    case "grpc-status-details-bin", "grpc-retry-pushback-ms", "grpc-previous-rpc-attempts": false
    default: name.hasPrefix("grpc-")
    }
  }

  private static func isKey(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
          || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      }
  }

  /// A field whose value begins or ends with a space is malformed (RFC 9113, 8.2.1), and the call with it.
  private static func withoutSpacesAround(_ text: String) -> String {
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    let start = text.utf8.drop { $0 == 0x20 }
    let end = start.lastIndex { $0 != 0x20 }.map(start.index(after:)) ?? start.startIndex
    return String(start[..<end]) ?? ""
  }

  /// Base64 without spaces around it, with the padding that peers may leave out.
  private static func padded(_ part: Substring) -> [UInt8] {
    var text = part.utf8.filter { $0 != 0x20 }
    while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
    return text
  }
}
