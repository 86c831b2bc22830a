// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2

/// The fields of a message on their way out: pseudo-header fields first (RFC 9113, 8.3).
struct HTTP2Fields {
  var pseudo: [(name: StaticString, value: String)]
  var headers: HTTPHeaders
}

/// The fields of a message that are always the same, laid out for nghttp2 once and never copied.
package final class HTTPFixedFields: @unchecked Sendable {
  // Safety: written by `init` only.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let memory: UnsafeMutableBufferPointer<nghttp2_nv>
  var entries: UnsafePointer<nghttp2_nv>? { UnsafePointer(memory.baseAddress) }
  var count: Int { memory.count }

  /// A response's status and headers.
  package convenience init(status: Int, headers: HTTPHeaders) {
    self.init(HTTP2Fields(pseudo: [(":status", String(status))], headers: headers))
  }

  /// A request's pseudo-header fields and headers.
  convenience init(
    method: String, scheme: String, authority: String, path: String, headers: HTTPHeaders
  ) {
    self.init(
      HTTP2Fields(
        pseudo: [
          (":method", method), (":scheme", scheme), (":authority", authority), (":path", path),
        ], headers: headers))
  }

  /// A message's trailers.
  package convenience init(trailers: HTTPHeaders) {
    self.init(HTTP2Fields(pseudo: [], headers: trailers))
  }

  private init(_ fields: HTTP2Fields) {
    var block = HTTP2FieldBlock()
    (bytes, memory) = block.withEntries(of: fields) { entries, count in
      let all = UnsafeBufferPointer(start: entries, count: count)
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(
        capacity: all.reduce(0) { $0 + $1.namelen + $1.valuelen })
      let memory = UnsafeMutableBufferPointer<nghttp2_nv>.allocate(capacity: count)
      _ = memory.initialize(from: all)
      var offset = 0
      for index in memory.indices {
        let entry = all[index]
        memory[index].name = bytes.baseAddress.map { $0 + offset }
        memory[index].value = bytes.baseAddress.map { $0 + offset + entry.namelen }
        for part in [(entry.name, entry.namelen), (entry.value, entry.valuelen)] {
          for byte in UnsafeBufferPointer(start: part.0, count: part.1) {
            bytes[offset] = byte
            offset += 1
          }
        }
        memory[index].flags = UInt8(
          NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
      }
      return (bytes, memory)
    }
  }

  deinit {
    bytes.deallocate()
    memory.deallocate()
  }
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
    return withEntries(body)
  }

  /// Lends fields that are laid out already, and others behind them.
  mutating func withEntries<Result>(
    of fields: HTTPFixedFields, followedBy others: HTTPHeaders,
    _ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result
  ) -> Result {
    bytes.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    entries.append(contentsOf: UnsafeBufferPointer(start: fields.entries, count: fields.count))
    append(others)
    return withEntries(body)
  }

  /// Makes entries of the fields in `bytes`, behind those that are there, and lends all of them.
  private mutating func withEntries<Result>(
    _ body: (UnsafePointer<nghttp2_nv>?, Int) -> Result
  ) -> Result {
    bytes.withUnsafeMutableBufferPointer { buffer in
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
