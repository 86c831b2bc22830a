// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Every file of a request, and every message and enum by full name.
package struct Model {
  /// In the order of protoc: a file comes after what it imports.
  package var files: [SourceFile] = []
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
  /// The file asked for on protoc's command line, not only imported.
  package var isWanted = false
  package var comment = ""
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
  package internal(set) var rules = MessageRules()
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
  package let name: String
  package let fullName: String
  package let parent: MessageType?
  package let scope: Scope
  package internal(set) var comment = ""
  package internal(set) var values: [(name: String, number: Int32, comment: String)] = []

  init(_ name: String, fullName: String, parent: MessageType?, scope: Scope) {
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
  package var rules: FieldRules
  package var comment: String
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

/// An error in the schema: where it is, and the cure.
package struct SchemaError: Error, CustomStringConvertible {
  package let description: String

  /// - Parameter place: file, message and field, as far as known.
  package init(_ place: String, _ problem: String, cure: String) {
    description = "\(place): \(problem); \(cure)"
  }
}
