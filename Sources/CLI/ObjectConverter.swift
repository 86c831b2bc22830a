// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import APIMachinery
package import Schema
import Wire
import YAML

/// Turns one Kubernetes object from one form into another.
package enum ObjectConverter {
  /// A form of an object.
  package enum Form: String, CaseIterable, Sendable {
    /// Protobuf in upstream's envelope, `k8s\0`.
    case protobuf = "pb"
    /// JSON with two spaces a level, and no line break at the end.
    case json
    case yaml
  }

  /// Every kind that this program knows.
  package static let catalog = KindCatalog(resources: [], kinds: KnownKinds.all)

  /// Converts one object.
  /// - Throws: `ConversionError`, or the error of the decoder.
  package static func convert(_ input: [UInt8], from: Form, to: Form) throws -> [UInt8] {
    switch from {
    case .protobuf:
      let envelope = try Envelope(peeking: input)
      let type = try type(apiVersion: envelope.apiVersion, kind: envelope.kind)
      return try write(decode(type, protobuf: Array(input[envelope.payload])), as: to)
    case .json: return try convert(json: input, to: to)
    case .yaml: return try convert(json: YAMLReader.json(input), to: to)
    }
  }

  private static func convert(json: [UInt8], to: Form) throws -> [UInt8] {
    let name = try TypeName(json: json)
    let type = try type(apiVersion: name.apiVersion, kind: name.kind)
    return try write(decode(type, json: json), as: to)
  }

  private static func type(apiVersion: String, kind: String) throws -> any KindMessage.Type {
    guard !kind.isEmpty, !apiVersion.isEmpty else { throw ConversionError.unnamed }
    let name = GroupVersionKind(apiVersion: apiVersion, kind: kind)
    guard let type = catalog.type(of: name) else { throw ConversionError.unknownKind(name) }
    return type
  }

  private static func decode<Kind: KindMessage>(
    _ type: Kind.Type, protobuf: [UInt8]
  ) throws -> any KindMessage {
    try Kind(protobuf: protobuf)
  }

  private static func decode<Kind: KindMessage>(
    _ type: Kind.Type, json: [UInt8]
  ) throws -> any KindMessage {
    try Kind(json: json)
  }

  private static func write<Kind: KindMessage>(_ object: Kind, as form: Form) throws -> [UInt8] {
    switch form {
    case .protobuf:
      let name = Kind.groupVersionKind
      return Envelope.wrap(
        apiVersion: name.apiVersion, kind: name.kind, payload: object.protobuf())
    case .json: return JSONWriter.indented(object.json())
    case .yaml: return try YAMLWriter.yaml(fromJSON: object.json())
    }
  }
}

/// `kind` and `apiVersion` of a JSON document.
private struct TypeName {
  var kind = ""
  var apiVersion = ""

  private static let members = JSONMembers("TypeMeta", "kind apiVersion")

  init(json: [UInt8]) throws {
    (kind, apiVersion) = try JSONReader.reading(json) { reader in
      var kind = ""
      var apiVersion = ""
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        if member == 0 { reader.value(&kind) } else { reader.value(&apiVersion) }
      }
      return (kind, apiVersion)
    }
  }
}

/// Why an object cannot be converted.
package enum ConversionError: Error, Equatable {
  case unnamed
  case unknownKind(GroupVersionKind)
}

extension ConversionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unnamed: "the object names no kind and apiVersion"
    case .unknownKind(let name):
      "no kind \"\(name.kind)\" is registered for version \"\(name.apiVersion)\""
    }
  }
}
