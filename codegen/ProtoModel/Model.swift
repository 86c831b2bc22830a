// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Every file of a request, and every message and enum by full name.
package struct Model {
  /// In the order of protoc: a file comes after what it imports.
  package var files: [SourceFile] = []
  package var options = GeneratorOptions()
  package var messages: [String: MessageType] = [:]
  package var enums: [String: EnumType] = [:]

  package init() {}
}

/// One .proto file.
package struct SourceFile {
  package var name: String
  package var protoPackage: String
  package var isProto3: Bool
  package var rules: FileRules
  package var messages: [MessageType] = []
  package var enums: [EnumType] = []
  package var services: [ServiceType] = []
  /// Extensions that stand anywhere in the file. They get no property: their bytes are kept as
  /// unknown fields, and the embedded schema names them for JSON.
  package var extensions: [ExtensionType] = []
  /// The file asked for on protoc's command line, not only imported.
  package var isWanted = false
  package var comment = ""
  /// Paths of the files that it imports itself.
  package var imports: [String] = []
  /// The file as a FileDescriptorProto, without comments and without our options.
  package var descriptor: [UInt8] = []
}

/// Where the generated type of a message, enum or service stands.
package struct Scope: Hashable {
  package var module: String
  /// A caseless enum of the module, such as `V1beta1`; empty at top level.
  package var namespace = ""
}

extension SourceFile {
  package var scope: Scope { Scope(module: rules.module, namespace: rules.namespace) }
}

/// A message. A class, because messages refer to one another in cycles.
package final class MessageType {
  package let name: String
  package let fullName: String
  package let parent: MessageType?
  package let scope: Scope
  package let isKubernetes: Bool
  package let isProto3: Bool
  package let group: String
  package let version: String
  package internal(set) var comment = ""
  package internal(set) var place = Place()
  package internal(set) var rules = MessageRules()
  /// Numbers and names that no field may take.
  package internal(set) var reservedNumbers: [Range<UInt32>] = []
  package internal(set) var reservedNames: [String] = []
  /// `message_set_wire_format`: an old form of extensions that JSON leaves alone.
  package internal(set) var isMessageSet = false
  /// In the order of the schema, which is the order of JSON.
  package internal(set) var fields: [FieldType] = []
  package internal(set) var oneofs: [OneofType] = []
  package internal(set) var messages: [MessageType] = []
  package internal(set) var enums: [EnumType] = []

  init(_ name: String, fullName: String, parent: MessageType?, file: SourceFile) {
    self.name = name
    self.fullName = fullName
    self.parent = parent
    scope = file.scope
    isKubernetes = file.rules.isKubernetes
    isProto3 = file.isProto3
    group = file.rules.group
    version = file.rules.version
  }
}

/// An enum.
package final class EnumType {
  package typealias Value = (name: String, number: Int32, comment: String)

  package let name: String
  package let fullName: String
  package let parent: MessageType?
  package let scope: Scope
  package internal(set) var comment = ""
  package internal(set) var place = Place()
  /// Of proto2: a number without a name counts as an unknown field.
  package let isClosed: Bool
  package internal(set) var values: [Value] = []

  init(_ name: String, fullName: String, parent: MessageType?, scope: Scope, isClosed: Bool) {
    self.isClosed = isClosed
    self.name = name
    self.fullName = fullName
    self.parent = parent
    self.scope = scope
  }
}

/// A oneof that stands in the source; those of proto3 `optional` do not count.
package struct OneofType {
  package var name: String
  package var comment: String
}

/// What a field, or a map's key or value, holds.
package enum ValueType: Equatable {
  case scalar(Scalar)
  /// Full name of a message.
  case message(String)
  /// Full name of an enum.
  case enumeration(String)
}

/// The scalar types, by their names in a .proto file.
package enum Scalar: String {
  case double, float, int32, int64, uint32, uint64, sint32, sint64, fixed32, fixed64, sfixed32,
    sfixed64, bool, string, bytes
}

/// One field of a message.
package struct FieldType {
  package enum Shape: Equatable {
    case single
    case repeated
    case map(key: Scalar)
  }

  package var name: String
  package var jsonName: String
  package var number: UInt32
  package var type: ValueType
  package var shape: Shape
  /// Absence differs from zero: proto2, proto3 `optional`, or a message.
  package var hasPresence: Bool
  /// Index of the oneof that it belongs to.
  package var oneof: Int?
  package var isPacked: Bool
  /// proto2 `required`.
  package var isRequired = false
  /// proto2 `group`: the message stands between two tags instead of behind its length.
  package var isGroup = false
  /// proto2 `default`, as protoc words it; nil when the schema names none.
  package var defaultText: String?
  package var rules: FieldRules
  package var comment: String
  package var place: Place
}

/// A field that another message takes by `extend`.
package struct ExtensionType {
  package var fullName: String
  /// Full name of the message that takes it.
  package var extended: String
  package var field: FieldType
}

/// A gRPC service.
package struct ServiceType {
  package var name: String
  package var fullName: String
  package var comment: String
  package var methods: [MethodType] = []
}

/// A method of a service.
package struct MethodType {
  package var name: String
  package var comment: String
  /// Full names of the messages.
  package var input: String
  package var output: String
  package var streamsRequests: Bool
  package var streamsResponses: Bool
}

/// Where something stands in the schema, for errors.
package struct Place: CustomStringConvertible {
  package var file = ""
  /// Counted from 1; 0 when protoc told none.
  package var line = 0
  /// `message a.B`, `field c`...
  package var parts: [String] = []

  package init(_ file: String = "") { self.file = file }

  /// A part of what stands here.
  package func part(_ name: String, line: Int) -> Place {
    var place = self
    place.parts.append(name)
    if line > 0 { place.line = line }
    return place
  }

  package var description: String {
    let head = line > 0 ? "\(file):\(line): " : "\(file): "
    return parts.isEmpty ? String(head.dropLast(2)) : head + parts.joined(separator: ", ")
  }
}

/// An error in the schema: where it is, and the cure.
package struct SchemaError: Error, CustomStringConvertible {
  package let description: String

  /// - Parameter place: file, line, message and field, as far as known.
  package init(_ place: Place, _ problem: String, cure: String) {
    description = "\(place): \(problem); \(cure)"
  }
}

/// Several errors of one schema.
package struct SchemaErrors: Error, CustomStringConvertible {
  /// More would hide the first ones.
  private static let shown = 20

  package let errors: [SchemaError]

  /// - Throws: `SchemaErrors` unless the list is empty.
  package static func check(_ errors: [SchemaError]) throws {
    if !errors.isEmpty { throw SchemaErrors(errors: errors) }
  }

  package var description: String {
    let lines = errors.prefix(Self.shown).map(\.description)
    let rest = errors.count - lines.count
    return (lines + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }
}
