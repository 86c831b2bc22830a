// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

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
    var typeMeta: [UInt8] = []
    let fault = EncodedMessage(bytes[Self.magic.count...]).forEachField { field in
      switch (field.number, field.wireType) {
      case (1, .bytes): typeMeta += bytes[field.value]
      case (2, .bytes): payload = field.value
      case (4, .bytes): contentType = String(decoding: bytes[field.value], as: UTF8.self)
      default: break
      }
      return true
    }
    let inner = EncodedMessage(typeMeta).forEachField { field in
      switch (field.number, field.wireType) {
      case (1, .bytes): apiVersion = String(decoding: typeMeta[field.value], as: UTF8.self)
      case (2, .bytes): kind = String(decoding: typeMeta[field.value], as: UTF8.self)
      default: break
      }
      return true
    }
    guard fault == nil, inner == nil else { throw .malformed }
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
    EncodedMessage.appendVarint(UInt64(payloadByteCount), to: &output)
    return output
  }

  /// Everything after the payload.
  package static let end: [UInt8] = [0x1A, 0x00, 0x22, 0x00]

  private static func append(
    field: UInt8, _ content: some Collection<UInt8>, to output: inout [UInt8]
  ) {
    output.append(field << 3 | 2)
    EncodedMessage.appendVarint(UInt64(content.count), to: &output)
    output.append(contentsOf: content)
  }
}

/// Why bytes are no envelope.
package enum EnvelopeError: Error, Equatable, Sendable {
  /// They do not begin with `k8s\0`: perhaps JSON.
  case noMagic
  /// The message after the magic is cut off or malformed.
  case malformed
}
