// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How an object travels and is stored in protobuf: the magic `k8s\0`, then a runtime.Unknown
/// message with the kind and the object's own bytes.
///
///     6b 38 73 00                     magic
///     0a <len>                        field 1, typeMeta
///        0a <len> v1                    field 1, apiVersion
///        12 <len> Pod                   field 2, kind
///     12 <len> <object>               field 2, raw
///     1a 00  22 00                    fields 3 and 4, content encoding and type: always empty
package struct Envelope: Equatable, Sendable {
  /// The first four bytes.
  package static let magic: [UInt8] = [0x6B, 0x38, 0x73, 0x00]

  /// `<group>/<version>`, or just the version for the core group.
  package var apiVersion: String
  package var kind: String
  /// Where the object's bytes stand in the envelope that was read.
  package var payload: Range<Int>
  /// Set when the payload is not protobuf.
  package var contentType: String

  /// Reads the header; the payload is not copied.
  /// - Throws: `EnvelopeError` when the bytes are none.
  package init(peeking bytes: [UInt8]) throws(EnvelopeError) {
    guard bytes.starts(with: Self.magic) else { throw .noMagic }
    apiVersion = ""
    kind = ""
    contentType = ""
    payload = bytes.count..<bytes.count
    var scanner = FieldScanner(bytes: bytes, range: Self.magic.count..<bytes.count)
    while let field = try scanner.next() {
      switch field.number {
      case 1: try readTypeMeta(bytes, field.content)
      case 2: payload = field.content
      case 4: contentType = String(decoding: bytes[field.content], as: UTF8.self)
      default: break
      }
    }
  }

  private mutating func readTypeMeta(
    _ bytes: [UInt8], _ range: Range<Int>
  ) throws(EnvelopeError) {
    var scanner = FieldScanner(bytes: bytes, range: range)
    while let field = try scanner.next() {
      switch field.number {
      case 1: apiVersion = String(decoding: bytes[field.content], as: UTF8.self)
      case 2: kind = String(decoding: bytes[field.content], as: UTF8.self)
      default: break
      }
    }
  }

  /// True when the bytes begin like an envelope.
  package static func isEnvelope(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// Puts an object's bytes into an envelope.
  package static func wrap(
    apiVersion: String, kind: String, payload: some Collection<UInt8>
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(payload.count + apiVersion.utf8.count + kind.utf8.count + 24)
    output += start(apiVersion: apiVersion, kind: kind, payloadByteCount: payload.count)
    output += payload
    output += end
    return output
  }

  /// Everything before a payload of that many bytes, for payloads that are sent in pieces.
  package static func start(
    apiVersion: String, kind: String, payloadByteCount: Int
  ) -> [UInt8] {
    var typeMeta: [UInt8] = []
    append(field: 1, apiVersion.utf8, to: &typeMeta)
    append(field: 2, kind.utf8, to: &typeMeta)
    var output = magic
    append(field: 1, typeMeta, to: &output)
    output.append(2 << 3 | 2)
    appendLength(payloadByteCount, to: &output)
    return output
  }

  /// Everything after the payload.
  package static let end: [UInt8] = [0x1A, 0x00, 0x22, 0x00]

  private static func append(
    field: UInt8, _ content: some Collection<UInt8>, to output: inout [UInt8]
  ) {
    output.append(field << 3 | 2)
    appendLength(content.count, to: &output)
    output.append(contentsOf: content)
  }

  private static func appendLength(_ count: Int, to output: inout [UInt8]) {
    var length = UInt64(count)
    while length >= 0x80 {
      output.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    output.append(UInt8(truncatingIfNeeded: length))
  }
}

/// Why bytes are no envelope.
package enum EnvelopeError: Error, Equatable, Sendable {
  /// They do not begin with `k8s\0`: perhaps JSON.
  case noMagic
  /// The message after the magic is cut off or malformed.
  case malformed
}

/// Walks the fields of a protobuf message that matter here: length-delimited ones. Others are
/// skipped.
private struct FieldScanner {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() throws(EnvelopeError) -> (number: UInt64, content: Range<Int>)? {
    while position < end {
      let tag = try varint()
      switch tag & 7 {
      case 0: _ = try varint()
      case 1: try skip(8)
      case 2:
        let length = try varint()
        let start = position
        guard let count = Int(exactly: length) else { throw .malformed }
        try skip(count)
        return (tag >> 3, start..<position)
      case 5: try skip(4)
      default: throw .malformed
      }
    }
    return nil
  }

  private mutating func skip(_ count: Int) throws(EnvelopeError) {
    guard count >= 0, count <= end - position else { throw .malformed }
    position += count
  }

  private mutating func varint() throws(EnvelopeError) -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard position < end else { throw .malformed }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw .malformed
  }
}
