// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import APIMachinery
import MetaAPI
import MetaTypes
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

  /// Converts one object. One that names no kind is a watch event, the only one that has none.
  /// - Throws: `ConversionError`, or the error of the decoder.
  package static func convert(_ input: [UInt8], from: Form, to: Form) throws -> [UInt8] {
    switch from {
    case .protobuf:
      let envelope = try Envelope(peeking: input)
      let payload = Array(input[envelope.payload])
      guard !envelope.kind.isEmpty || !envelope.apiVersion.isEmpty else {
        return try write(watchEvent(protobuf: payload), as: to)
      }
      let type = try type(apiVersion: envelope.apiVersion, kind: envelope.kind)
      return try write(decode(type, protobuf: payload), as: to)
    case .json: return try convert(json: input, to: to)
    case .yaml: return try convert(json: YAMLReader.json(input), to: to)
    }
  }

  private static func convert(json: [UInt8], to: Form) throws -> [UInt8] {
    let name = try TypeName(json: json)
    if name.isWatchEvent { return try write(WatchEvent(json: json), as: to) }
    let type = try type(apiVersion: name.apiVersion, kind: name.kind)
    return try write(decode(type, json: json), as: to)
  }

  /// Bytes of another message may read as a watch event, but hardly as one with an object in it.
  private static func watchEvent(protobuf: [UInt8]) throws -> WatchEvent {
    let event = try WatchEvent(protobuf: protobuf)
    guard !event.type.isEmpty, JSONReader.isDocument(event.object.raw) else {
      throw ConversionError.unnamed
    }
    return event
  }

  private static func type(apiVersion: String, kind: String) throws -> any KindMessage.Type {
    guard !kind.isEmpty, !apiVersion.isEmpty else { throw ConversionError.unnamed }
    let name = GroupVersionKind(apiVersion: apiVersion, kind: kind)
    guard let type = catalog.type(of: name) else { throw ConversionError.unknownKind(name) }
    return type
  }

  private static func decode<Kind: KindMessage>(
    _ type: Kind.Type, protobuf: [UInt8]
  ) throws -> any JSONMessage {
    try Kind(protobuf: protobuf)
  }

  private static func decode<Kind: KindMessage>(
    _ type: Kind.Type, json: [UInt8]
  ) throws -> any JSONMessage {
    try Kind(json: json)
  }

  private static func write<Object: JSONMessage>(
    _ object: Object, as form: Form
  ) throws -> [UInt8] {
    switch form {
    case .protobuf:
      let name = (Object.self as? any KindMessage.Type)?.groupVersionKind
      return Envelope.wrap(
        apiVersion: name?.apiVersion ?? "", kind: name?.kind ?? "", payload: object.protobuf())
    case .json: return JSONWriter.indented(object.json())
    case .yaml: return try YAMLWriter.yaml(fromJSON: object.json())
    }
  }
}

/// `kind` and `apiVersion` of a JSON document.
private struct TypeName {
  var kind = ""
  var apiVersion = ""
  /// Set when the document names no kind, but has the members of a watch event.
  var isWatchEvent = false

  private static let members = JSONMembers("TypeMeta", "kind apiVersion type object")

  init(json: [UInt8]) throws {
    self = try JSONReader.reading(json) { reader in
      var name = TypeName()
      var eventMembers: Set<Int> = []
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&name.kind)
        case 1: reader.value(&name.apiVersion)
        default:
          eventMembers.insert(member)
          reader.skipValue()
        }
      }
      name.isWatchEvent = name.kind.isEmpty && name.apiVersion.isEmpty && eventMembers.count == 2
      return name
    }
  }

  private init() {}
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
