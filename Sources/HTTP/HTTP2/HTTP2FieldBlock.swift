// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2

/// The fields of a message on their way out: pseudo-header fields first (RFC 9113, 8.3).
struct HTTP2Fields {
  var pseudo: [(name: StaticString, value: String)]
  var headers: HTTPHeaders
}

/// Lays fields out for nghttp2, which copies them. Its memory is used again for each message.
struct HTTP2FieldBlock {
  private var bytes: [UInt8] = []
  private var lengths: [(name: Int, value: Int)] = []
  private var entries: [nghttp2_nv] = []

  /// Lends `fields` in nghttp2's form. Fields of the connection (RFC 9113, 8.2.2) are left out.
  mutating func withEntries<Result>(
    of fields: HTTP2Fields, _ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result
  ) -> Result {
    bytes.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    for (name, value) in fields.pseudo {
      name.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: value.utf8)
      lengths.append((name.utf8CodeUnitCount, value.utf8.count))
    }
    append(fields.headers)
    return bytes.withUnsafeMutableBufferPointer { buffer in
      var offset = 0
      for length in lengths {
        let start = buffer.baseAddress.map { $0 + offset }
        entries.append(
          nghttp2_nv(
            name: start, value: start.map { $0 + length.name }, namelen: length.name,
            valuelen: length.value, flags: UInt8(NGHTTP2_NV_FLAG_NONE.rawValue)))
        offset += length.name + length.value
      }
      return entries.withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
    }
  }

  private mutating func append(_ headers: HTTPHeaders) {
    headers.forEachField { name, value in
      guard !Self.belongsToConnection(name) else { return }
      bytes.append(contentsOf: name)
      bytes.append(contentsOf: value)
      lengths.append((name.count, value.count))
    }
  }

  /// Whether a field concerns one connection only (RFC 9113, 8.2.2).
  static func belongsToConnection(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let text: StaticString
    switch name.count {
    case 7: text = "upgrade"
    case 10: text = name.first == UInt8(ascii: "k") ? "keep-alive" : "connection"
    case 16: text = "proxy-connection"
    case 17: text = "transfer-encoding"
    default: return false
    }
    return text.withUTF8Buffer { $0.elementsEqual(name) }
  }
}
