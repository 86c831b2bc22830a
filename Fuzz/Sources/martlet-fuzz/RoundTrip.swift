// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// What must hold for every value that the decoders accept.
enum RoundTrip {
  /// Bytes that are accepted encode to bytes that are accepted and encode to themselves.
  static func protobuf<Kind: KindMessage>(_ bytes: [UInt8], as kind: Kind.Type) {
    guard let value = try? Kind(protobuf: bytes) else { return }
    let encoded = value.protobuf()
    let again = try? Kind(protobuf: encoded)
    expect(again?.protobuf(), equals: encoded, "encoded bytes decode to what they came from")
    let json = value.json()
    expect(JSONReader.isDocument(json), "every value has a JSON form")
    // A year of five digits has no way back.
    guard let read = try? Kind(json: json, mode: .strict) else { return }
    stableJSON(read)
  }

  /// JSON that was written reads as itself. The second time: a set pointer to a zero moment is
  /// written as null, as upstream writes it, and null reads as unset.
  private static func stableJSON<Kind: KindMessage>(_ value: Kind) {
    let once = try? Kind(json: value.json(), mode: .strict)
    let written = once?.json() ?? []
    let twice = try? Kind(json: written, mode: .strict)
    expect(twice?.json(), equals: written, "JSON that was written reads as itself")
  }

  /// The three ways to read JSON agree, and what was read survives JSON and protobuf.
  static func json<Kind: KindMessage>(_ bytes: [UInt8], as kind: Kind.Type) {
    var findings: [String] = []
    let warned = try? Kind(json: bytes, findings: &findings)
    let strict = try? Kind(json: bytes, mode: .strict)
    guard let value = try? Kind(json: bytes, mode: .lenient) else {
      return expect(warned == nil && strict == nil, "strict mode accepts nothing more")
    }
    let protobuf = value.protobuf()
    expect(warned?.protobuf(), equals: protobuf, "reading with warnings gives the same value")
    expect((strict != nil) == findings.isEmpty, "strict mode fails exactly when it has findings")
    stableJSON(value)
    let json = value.json()
    let decoded = try? Kind(protobuf: protobuf)
    expect(decoded?.protobuf(), equals: protobuf, "what JSON gave can be stored")
    expect(decoded?.json(), equals: json, "what was stored gives the same JSON")
  }
}
