// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

// How a field looks in Swift.
extension Names {
  /// Whether the message carries its schema, and so a JSON form of protobuf's standard.
  func isDescribed(_ message: MessageType) -> Bool {
    !message.isKubernetes && model.options.json == .standard
  }

  /// Whether the property can be nil.
  ///
  /// Kubernetes: pointers, bytes (nil differs from empty) and lists in a message of their own.
  func isOptional(_ field: FieldType, in message: MessageType) -> Bool {
    guard field.shape == .single else { return false }
    guard message.isKubernetes else { return field.hasPresence }
    if field.rules.isPointer || field.type == .scalar(.bytes) { return true }
    guard case .message(let name) = field.type else { return false }
    return model.messages[name]?.rules.isUnwrapped ?? false
  }

  /// The Swift type of one value of the field.
  func valueType(_ type: ValueType, from scope: Scope) -> String {
    switch type {
    case .scalar(let scalar): return swiftType(scalar)
    case .message(let name):
      return model.messages[name].map { reference($0, from: scope) } ?? name
    case .enumeration(let name):
      return model.enums[name].map { reference($0, from: scope) } ?? name
    }
  }

  /// The Swift type of the property.
  func propertyType(_ field: FieldType, in message: MessageType) -> String {
    let value = valueType(field.type, from: message.scope)
    switch field.shape {
    case .single: return isOptional(field, in: message) ? value + "?" : value
    case .repeated: return "[\(value)]"
    case .map(let key): return "SortedMap<\(swiftType(key)), \(value)>"
    }
  }

  /// `= 0` and the like; empty for an optional, which starts as nil.
  func initialValue(_ field: FieldType, in message: MessageType) -> String {
    if isOptional(field, in: message) { return "" }
    switch field.shape {
    case .repeated: return " = []"
    case .map: return " = SortedMap()"
    case .single: break
    }
    switch field.type {
    case .scalar(.string): return " = \"\""
    case .scalar(.bool): return " = false"
    case .scalar(.bytes): return " = []"
    case .scalar: return " = 0"
    case .message, .enumeration: return " = \(valueType(field.type, from: message.scope))()"
    }
  }

  func swiftType(_ scalar: Scalar) -> String {
    switch scalar {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    }
  }

  /// The type in Wire of an encoding other than the Swift type's own.
  func form(_ type: ValueType) -> String? {
    switch type {
    case .scalar(.sint32): "ZigZag32"
    case .scalar(.sint64): "ZigZag64"
    case .scalar(.fixed32): "Fixed32"
    case .scalar(.fixed64): "Fixed64"
    case .scalar(.sfixed32): "SignedFixed32"
    case .scalar(.sfixed64): "SignedFixed64"
    default: nil
    }
  }

  /// The wire type that the field's tag carries when it is not packed.
  func wireType(_ field: FieldType) -> UInt32 {
    guard field.shape == .single || field.shape == .repeated else { return 2 }
    switch field.type {
    case .message, .scalar(.string), .scalar(.bytes): return 2
    case .scalar(.double), .scalar(.fixed64), .scalar(.sfixed64): return 1
    case .scalar(.float), .scalar(.fixed32), .scalar(.sfixed32): return 5
    default: return 0
    }
  }

  func oneofType(_ oneof: OneofType) -> String {
    let name = Self.upperCamel(oneof.name) + "OneOf"
    return name.first?.isNumber ?? true ? "_" + name : name
  }

  func oneofProperty(_ oneof: OneofType) -> String { Self.property(Self.lowerCamel(oneof.name)) }
}
