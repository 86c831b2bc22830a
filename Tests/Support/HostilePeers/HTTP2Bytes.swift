// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// HTTP/2 on the wire, written by hand (RFC 9113; RFC 7541 for the fields).
package enum HTTP2Bytes {
  /// What a client says first: the preface, and settings.
  package static let start =
    [UInt8]("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + frame(4, 0, 0, [0, 3, 0, 0, 0, 100])

  package static func frame(
    _ type: UInt8, _ flags: UInt8, _ stream: Int, _ payload: [UInt8]
  ) -> [UInt8] {
    func bytes(_ number: Int, _ count: Int) -> [UInt8] {
      (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    return bytes(payload.count, 3) + [type, flags] + bytes(stream, 4) + payload
  }

  /// A request on a stream: fields without indexing, then the body.
  package static func request(
    _ fields: [(String, String)], body: [UInt8] = [], stream: Int = 1
  ) -> [UInt8] {
    var block: [UInt8] = []
    for (name, value) in fields {
      block += [0] + text(name) + text(value)
    }
    guard !body.isEmpty else { return frame(1, 5, stream, block) }
    return frame(1, 4, stream, block) + frame(0, 1, stream, body)
  }

  /// A string without Huffman code, its length in an integer of seven bits' prefix.
  private static func text(_ string: String) -> [UInt8] {
    var length = [UInt8(min(string.utf8.count, 127))]
    var rest = string.utf8.count - 127
    if rest >= 0 {
      while rest >= 128 {
        length.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      length.append(UInt8(truncatingIfNeeded: rest))
    }
    return length + Array(string.utf8)
  }
}
