// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLI
import MetaAPI
import Schema
import Testing
import Wire

/// One upstream sample whose kind we have: the same object as protobuf, JSON and YAML.
struct GoldenObject: Sendable, CustomTestStringConvertible {
  let name: String
  /// A kind, or `WatchEvent`, which has no name.
  let kind: any JSONMessage.Type
  let envelope: [UInt8]
  let json: [UInt8]
  let yaml: [UInt8]

  var testDescription: String { name }

  /// Every sample whose kind is generated.
  static let all: [GoldenObject] = GoldenFolder.names.compactMap { file in
    guard file.hasSuffix(".pb") else { return nil }
    let name = String(file.dropLast(3))
    guard let envelope = GoldenFolder.read(file),
      let json = GoldenFolder.read(name + ".json"),
      let yaml = GoldenFolder.read(name + ".yaml"),
      let unknown = try? Unknown(protobuf: Array(envelope.dropFirst(4)))
    else { return nil }
    let wanted = GroupVersionKind(
      apiVersion: unknown.typeMeta.apiVersion, kind: unknown.typeMeta.kind)
    let known: (any JSONMessage.Type)? =
      wanted.kind.isEmpty
      ? WatchEvent.self : KnownKinds.all.first { $0.groupVersionKind == wanted }
    guard let kind = known else { return nil }
    return GoldenObject(name: name, kind: kind, envelope: envelope, json: json, yaml: yaml)
  }

  /// The object's own message, out of the envelope.
  var protobuf: [UInt8] {
    get throws { try Unknown(protobuf: Array(envelope.dropFirst(4))).raw ?? [] }
  }

  /// The JSON sample without the white space between tokens.
  var compactJSON: [UInt8] {
    var writer = JSONWriter()
    writer.putEmbedded(json)
    return writer.finish()
  }
}
