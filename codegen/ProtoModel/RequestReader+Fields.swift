// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CProtobufC

extension RequestReader {
  typealias CField = UnsafeMutablePointer<Google__Protobuf__FieldDescriptorProto>
  typealias CMessage = UnsafeMutablePointer<Google__Protobuf__DescriptorProto>

  /// Reads the fields and oneofs of a message.
  /// - Parameter maps: the message's map entries, by full name with a leading dot.
  func readFields(
    _ message: CMessage, _ maps: [String: CMessage], into type: MessageType, _ place: Place,
    _ comments: Comments.Path
  ) throws {
    let fields = list(message.pointee.field, message.pointee.n_field)
    let synthetic = Set(
      fields.filter { $0.pointee.proto3_optional != 0 }.map { Int($0.pointee.oneof_index) })
    for (index, oneof) in list(message.pointee.oneof_decl, message.pointee.n_oneof_decl)
      .enumerated() where !synthetic.contains(index)
    {
      type.oneofs.append(
        OneofType(name: text(oneof.pointee.name), comment: comments.below(8, index).text))
    }
    for (index, field) in fields.enumerated() {
      type.fields.append(
        try read(field, maps, isProto3: type.isProto3, place, comments.below(2, index)))
    }
  }

  /// Reads one of `extend`.
  func readExtension(
    _ field: CField, _ prefix: String, _ file: SourceFile, _ above: Place,
    _ comments: Comments.Path
  ) throws -> ExtensionType {
    let type = try read(field, [:], isProto3: file.isProto3, above, comments)
    return ExtensionType(
      fullName: prefix + type.name, extended: String(text(field.pointee.extendee).dropFirst()),
      field: type)
  }

  private func read(
    _ field: CField, _ maps: [String: CMessage], isProto3: Bool, _ above: Place,
    _ comments: Comments.Path
  ) throws -> FieldType {
    let name = text(field.pointee.name)
    let place = above.part("field \(name)", line: comments.line)
    var rules = FieldRules()
    if let options = field.pointee.options {
      try merge(option(51820, options.pointee.base), into: &rules, place: place)
    }
    var shape = field.pointee.label.rawValue == 3 ? FieldType.Shape.repeated : .single
    var type = try valueType(field, place)
    if let entry = maps[text(field.pointee.type_name)] {
      let members = list(entry.pointee.field, entry.pointee.n_field)
      guard members.count == 2, case .scalar(let key) = try valueType(members[0], place) else {
        throw SchemaError(place, "the map's key is no scalar", cure: "use string or an integer")
      }
      shape = .map(key: key)
      type = try valueType(members[1], place)
    }
    let isOptional = field.pointee.proto3_optional != 0
    let isMember = field.pointee.has_oneof_index != 0 && !isOptional
    let packed =
      field.pointee.options?.pointee.has_packed ?? 0 != 0
      ? field.pointee.options?.pointee.packed ?? 0 != 0 : isProto3
    var result = FieldType(
      name: name, jsonName: text(field.pointee.json_name),
      number: UInt32(truncatingIfNeeded: field.pointee.number), type: type, shape: shape,
      hasPresence: !isProto3 || isOptional || type.isMessage,
      oneof: isMember ? Int(field.pointee.oneof_index) : nil,
      isPacked: packed && type.isNumber && shape == .repeated, rules: rules,
      comment: comments.text, place: place)
    result.isRequired = field.pointee.label.rawValue == 2
    result.isGroup = field.pointee.type.rawValue == 10
    result.defaultText = field.pointee.default_value.map { text($0) }
    return result
  }

  private func valueType(_ field: CField, _ place: Place) throws -> ValueType {
    let reference = String(text(field.pointee.type_name).dropFirst())
    switch field.pointee.type.rawValue {
    case 10, 11: return .message(reference)
    case 14: return .enumeration(reference)
    case let number:
      let scalars: [UInt32: Scalar] = [
        1: .double, 2: .float, 3: .int64, 4: .uint64, 5: .int32, 6: .fixed64, 7: .fixed32,
        8: .bool, 9: .string, 12: .bytes, 13: .uint32, 15: .sfixed32, 16: .sfixed64,
        17: .sint32, 18: .sint64,
      ]
      guard let scalar = scalars[number] else {
        throw SchemaError(
          place, "its type has the unknown number \(number)", cure: "use a newer generator")
      }
      return .scalar(scalar)
    }
  }
}

extension ValueType {
  package var isMessage: Bool {
    if case .message = self { true } else { false }
  }

  /// Numbers, booleans and enums may be packed.
  package var isNumber: Bool {
    switch self {
    case .message, .scalar(.string), .scalar(.bytes): false
    default: true
    }
  }
}
