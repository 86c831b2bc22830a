// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CProtobufC
import Wire

/// Reads protoc's request into the model.
///
/// protobuf-c does the decoding, so the generator can be built before anything was generated.
package struct RequestReader {
  private var model = Model()

  /// - Throws: `SchemaError` when the bytes are no request, or the schema has what we lack.
  package static func read(_ bytes: [UInt8]) throws -> Model {
    guard
      let request = google__protobuf__compiler__code_generator_request__unpack(
        nil, bytes.count, bytes)
    else {
      throw SchemaError("stdin", "this is no CodeGeneratorRequest", cure: "run this through protoc")
    }
    defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
    var reader = RequestReader()
    let wanted = Set(
      list(request.pointee.file_to_generate, request.pointee.n_file_to_generate).map(text))
    for file in list(request.pointee.proto_file, request.pointee.n_proto_file) {
      try reader.add(file, wanted: wanted)
    }
    return reader.model
  }

  private mutating func add(
    _ file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>, wanted: Set<String>
  ) throws {
    let name = text(file.pointee.name)
    let comments = Comments(file)
    var rules = FileRules()
    if let options = file.pointee.options {
      try merge(option(51820, options.pointee.base), into: &rules, place: name)
    }
    var source = SourceFile(
      name: name, protoPackage: text(file.pointee.package),
      isProto3: text(file.pointee.syntax) == "proto3", rules: rules)
    source.isWanted = wanted.contains(name)
    source.comment = comments.detached
    if source.isWanted, rules.module.isEmpty {
      if file.pointee.n_extension > 0 || name.hasPrefix("google/") {
        source.isWanted = false
      } else {
        throw SchemaError(
          name, "no Swift module is named", cure: "add `option (martlet.file) = {module: \"...\"};`"
        )
      }
    }
    let prefix = source.protoPackage.isEmpty ? "" : source.protoPackage + "."
    for (index, message) in list(file.pointee.message_type, file.pointee.n_message_type)
      .enumerated()
    {
      source.messages.append(
        try read(message, prefix, nil, source, Comments.Path(comments, [4, Int32(index)])))
    }
    for (index, type) in list(file.pointee.enum_type, file.pointee.n_enum_type).enumerated() {
      source.enums.append(
        read(type, prefix, nil, source.scope, Comments.Path(comments, [5, Int32(index)])))
    }
    for (index, service) in list(file.pointee.service, file.pointee.n_service).enumerated() {
      source.services.append(
        read(service, prefix, Comments.Path(comments, [6, Int32(index)])))
    }
    model.files.append(source)
  }

  private mutating func read(
    _ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>, _ prefix: String,
    _ parent: MessageType?, _ file: SourceFile, _ comments: Comments.Path
  ) throws -> MessageType {
    let name = text(message.pointee.name)
    let type = MessageType(name, fullName: prefix + name, parent: parent, file: file)
    let place = "\(file.name): message \(type.fullName)"
    type.comment = comments.text
    if let options = message.pointee.options {
      try merge(options.pointee.base.unknownBytes, into: &type.rules, place: place)
    }
    let nested = list(message.pointee.nested_type, message.pointee.n_nested_type)
    var maps: [String: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>] = [:]
    for (index, inner) in nested.enumerated() {
      if inner.pointee.options?.pointee.map_entry ?? 0 != 0 {
        maps[".\(type.fullName).\(text(inner.pointee.name))"] = inner
      } else {
        type.messages.append(
          try read(inner, type.fullName + ".", type, file, comments.below(3, index)))
      }
    }
    for (index, inner) in list(message.pointee.enum_type, message.pointee.n_enum_type).enumerated()
    {
      type.enums.append(
        read(inner, type.fullName + ".", type, file.scope, comments.below(4, index)))
    }
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
        try read(field, maps, type, place, comments.below(2, index)))
    }
    model.messages[type.fullName] = type
    return type
  }

  private func read(
    _ field: UnsafeMutablePointer<Google__Protobuf__FieldDescriptorProto>,
    _ maps: [String: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>],
    _ message: MessageType, _ place: String, _ comments: Comments.Path
  ) throws -> FieldType {
    let name = text(field.pointee.name)
    let place = "\(place), field \(name)"
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
    let isNumber = type.isNumber
    let packed =
      field.pointee.options?.pointee.has_packed ?? 0 != 0
      ? field.pointee.options?.pointee.packed ?? 0 != 0 : message.isProto3
    return FieldType(
      name: name, jsonName: text(field.pointee.json_name),
      number: UInt32(field.pointee.number), type: type, shape: shape,
      hasPresence: !message.isProto3 || isOptional || type.isMessage,
      oneof: isMember ? Int(field.pointee.oneof_index) : nil,
      isPacked: packed && isNumber && shape == .repeated, rules: rules,
      comment: comments.text)
  }

  private func valueType(
    _ field: UnsafeMutablePointer<Google__Protobuf__FieldDescriptorProto>, _ place: String
  ) throws -> ValueType {
    let reference = String(text(field.pointee.type_name).dropFirst())
    switch field.pointee.type.rawValue {
    case 11: return .message(reference)
    case 14: return .enumeration(reference)
    case let number:
      let scalars: [UInt32: Scalar] = [
        1: .double, 2: .float, 3: .int64, 4: .uint64, 5: .int32, 6: .fixed64, 7: .fixed32,
        8: .bool, 9: .string, 12: .bytes, 13: .uint32, 15: .sfixed32, 16: .sfixed64,
        17: .sint32, 18: .sint64,
      ]
      guard let scalar = scalars[number] else {
        throw SchemaError(place, "groups are not supported", cure: "use a message")
      }
      return .scalar(scalar)
    }
  }

  private mutating func read(
    _ type: UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>, _ prefix: String,
    _ parent: MessageType?, _ scope: Scope, _ comments: Comments.Path
  ) -> EnumType {
    let name = text(type.pointee.name)
    let result = EnumType(name, fullName: prefix + name, parent: parent, scope: scope)
    result.comment = comments.text
    for (index, value) in list(type.pointee.value, type.pointee.n_value).enumerated() {
      result.values.append(
        (text(value.pointee.name), value.pointee.number, comments.below(2, index).text))
    }
    model.enums[result.fullName] = result
    return result
  }

  private func read(
    _ service: UnsafeMutablePointer<Google__Protobuf__ServiceDescriptorProto>, _ prefix: String,
    _ comments: Comments.Path
  ) -> ServiceType {
    let name = text(service.pointee.name)
    var result = ServiceType(name: name, fullName: prefix + name, comment: comments.text)
    for (index, method) in list(service.pointee.method, service.pointee.n_method).enumerated() {
      result.methods.append(
        MethodType(
          name: text(method.pointee.name), comment: comments.below(2, index).text,
          input: String(text(method.pointee.input_type).dropFirst()),
          output: String(text(method.pointee.output_type).dropFirst()),
          streamsRequests: method.pointee.client_streaming != 0,
          streamsResponses: method.pointee.server_streaming != 0))
    }
    return result
  }

  private func merge(_ bytes: [UInt8], into rules: inout some OptionSet, place: String) throws {
    do {
      try rules.merge(bytes)
    } catch {
      throw SchemaError(place, "its options cannot be read (\(error))", cure: "check options.proto")
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
