// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CProtobufC
import Wire

/// Reads protoc's request into the model.
///
/// protobuf-c does the decoding, so the generator can be built before anything was generated.
package struct RequestReader {
  private(set) var model = Model()

  /// - Throws: `SchemaError` when the bytes are no request, or the schema has what we lack.
  package static func read(_ bytes: [UInt8]) throws -> Model {
    guard
      let request = google__protobuf__compiler__code_generator_request__unpack(
        nil, bytes.count, bytes)
    else {
      throw SchemaError(
        Place("stdin"), "this is no CodeGeneratorRequest", cure: "run this through protoc")
    }
    defer { google__protobuf__compiler__code_generator_request__free_unpacked(request, nil) }
    var reader = RequestReader()
    reader.model.options = try GeneratorOptions(parameter: text(request.pointee.parameter))
    let wanted = Set(
      list(request.pointee.file_to_generate, request.pointee.n_file_to_generate).map(text))
    let descriptors = try PlainDescriptor.files(ofRequest: bytes)
    let files = list(request.pointee.proto_file, request.pointee.n_proto_file)
    for (file, descriptor) in zip(files, descriptors) {
      try reader.add(file, descriptor, wanted: wanted)
    }
    return reader.model
  }

  private mutating func add(
    _ file: UnsafeMutablePointer<Google__Protobuf__FileDescriptorProto>, _ descriptor: [UInt8],
    wanted: Set<String>
  ) throws {
    let place = Place(text(file.pointee.name))
    let comments = Comments(file, isWanted: model.options.hasComments)
    var source = SourceFile(
      name: place.file, protoPackage: text(file.pointee.package),
      isProto3: text(file.pointee.syntax) == "proto3", rules: FileRules())
    if let options = file.pointee.options {
      try merge(option(51820, options.pointee.base), into: &source.rules, place: place)
    }
    source.isWanted = wanted.contains(source.name)
    source.comment = comments.detached
    source.imports = list(file.pointee.dependency, file.pointee.n_dependency).map(text)
    let ours = model.files.filter { $0.protoPackage == "martlet" }.map(\.name)
    source.descriptor = try PlainDescriptor.without(imports: Set(ours), descriptor)
    try name(&source, place, syntax: text(file.pointee.syntax))
    let prefix = source.protoPackage.isEmpty ? "" : source.protoPackage + "."
    let root = Comments.Path(comments, [])
    for (index, message) in list(file.pointee.message_type, file.pointee.n_message_type)
      .enumerated()
    {
      source.messages.append(
        try read(message, prefix, nil, &source, place, root.below(4, index)))
    }
    for (index, type) in list(file.pointee.enum_type, file.pointee.n_enum_type).enumerated() {
      source.enums.append(read(type, prefix, nil, source, place, root.below(5, index)))
    }
    for (index, service) in list(file.pointee.service, file.pointee.n_service).enumerated() {
      source.services.append(read(service, prefix, root.below(6, index)))
    }
    for (index, field) in list(file.pointee.extension, file.pointee.n_extension).enumerated() {
      source.extensions.append(
        try readExtension(field, prefix, source, place, root.below(7, index)))
    }
    model.files.append(source)
  }

  /// Finds the file's module, and refuses what no module can hold.
  private func name(_ source: inout SourceFile, _ place: Place, syntax: String) throws {
    if source.rules.module.isEmpty { source.rules.module = model.options.module(of: source.name) }
    // Our options are read here; nothing is generated from their file.
    if source.protoPackage == "martlet" { source.isWanted = false }
    guard source.isWanted else { return }
    guard ["", "proto2", "proto3"].contains(syntax) else {
      throw SchemaError(
        place, "editions are not supported", cure: "begin the file with proto2 or proto3 syntax")
    }
    if source.rules.module.isEmpty {
      throw SchemaError(
        place, "no Swift module is named",
        cure: "add `option (martlet.file) = {module: \"...\"};` or --martlet_opt=module=...")
    }
  }

  private mutating func read(
    _ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>, _ prefix: String,
    _ parent: MessageType?, _ file: inout SourceFile, _ above: Place, _ comments: Comments.Path
  ) throws -> MessageType {
    let name = text(message.pointee.name)
    let type = MessageType(name, fullName: prefix + name, parent: parent, file: file)
    let place = Place(file.name).part("message \(type.fullName)", line: comments.line)
    type.place = place
    type.comment = comments.text
    if let options = message.pointee.options {
      try merge(options.pointee.base.unknownBytes, into: &type.rules, place: place)
      type.isMessageSet = options.pointee.message_set_wire_format != 0
    }
    let nested = list(message.pointee.nested_type, message.pointee.n_nested_type)
    var maps: [String: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>] = [:]
    for (index, inner) in nested.enumerated() {
      if inner.pointee.options?.pointee.map_entry ?? 0 != 0 {
        maps[".\(type.fullName).\(text(inner.pointee.name))"] = inner
      } else {
        type.messages.append(
          try read(inner, type.fullName + ".", type, &file, place, comments.below(3, index)))
      }
    }
    for (index, inner) in list(message.pointee.enum_type, message.pointee.n_enum_type).enumerated()
    {
      type.enums.append(
        read(inner, type.fullName + ".", type, file, place, comments.below(4, index)))
    }
    readReserved(message, into: type)
    try readFields(message, maps, into: type, place, comments)
    for (index, field) in list(message.pointee.extension, message.pointee.n_extension)
      .enumerated()
    {
      file.extensions.append(
        try readExtension(field, type.fullName + ".", file, place, comments.below(6, index)))
    }
    model.messages[type.fullName] = type
    return type
  }

  private func readReserved(
    _ message: UnsafeMutablePointer<Google__Protobuf__DescriptorProto>, into type: MessageType
  ) {
    for range in list(message.pointee.reserved_range, message.pointee.n_reserved_range)
    where range.pointee.start >= 0 && range.pointee.end > range.pointee.start {
      type.reservedNumbers.append(UInt32(range.pointee.start)..<UInt32(range.pointee.end))
    }
    type.reservedNames = list(message.pointee.reserved_name, message.pointee.n_reserved_name)
      .map(text)
  }

  private mutating func read(
    _ type: UnsafeMutablePointer<Google__Protobuf__EnumDescriptorProto>, _ prefix: String,
    _ parent: MessageType?, _ file: SourceFile, _ above: Place, _ comments: Comments.Path
  ) -> EnumType {
    let name = text(type.pointee.name)
    let result = EnumType(
      name, fullName: prefix + name, parent: parent, scope: file.scope, isClosed: !file.isProto3)
    result.comment = comments.text
    result.place = Place(file.name).part("enum \(result.fullName)", line: comments.line)
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

  func merge(_ bytes: [UInt8], into rules: inout some OptionSet, place: Place) throws {
    do {
      try rules.merge(bytes)
    } catch {
      throw SchemaError(place, "its options cannot be read (\(error))", cure: "check options.proto")
    }
  }
}
