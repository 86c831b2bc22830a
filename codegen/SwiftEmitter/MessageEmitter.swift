// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// One message: the struct, its fields, its coding, and what is nested in it.
struct MessageEmitter {
  let names: Names
  let layout: Layout
  let message: MessageType

  private var typePath: String { names.reference(message, from: message.scope) }
  private var properties: [FieldType] { message.fields.filter { $0.oneof == nil } }
  private var hasJSON: Bool { message.isKubernetes }
  /// An unwrapped message has a JSON form of its own, by `UnwrappedEmitter`.
  private var hasObjectJSON: Bool { hasJSON && !message.rules.isUnwrapped }

  private var isBoxed: Bool { layout.isBoxed(message) }

  /// The struct with its properties and nested enums.
  func emitStruct(_ out: inout Printer) {
    out.documentation(message.comment.isEmpty ? "`\(message.fullName)`." : message.comment)
    out.block("public struct \(names.type(message)): \(conformance)") { out in
      if isBoxed { emitBoxed(&out) } else { emitInline(&out) }
      emitNested(&out)
    }
  }

  /// Name, kind and coding.
  func emitExtensions(_ out: inout Printer) {
    out.block("extension \(typePath)") { out in
      out.line("public static var messageName: String { \"\(message.fullName)\" }")
      if message.isProto3 { out.line("public static var isProto3: Bool { true }") }
      ResourceEmitter(names: names, message: message).emitKind(&out)
      emitGeneral(&out)
      out.line()
      if isBoxed { emitForwarders(&out) } else { emitCoding("public ", &out) }
      if hasJSON, message.rules.isUnwrapped {
        out.line()
        UnwrappedEmitter(names: names, message: message).emit(&out)
      }
    }
    if isBoxed {
      out.line()
      out.block("extension \(typePath)") { out in
        emitStorage(&out)
        out.line()
        emitFields(&out)
      }
    }
  }

  private var conformance: String {
    if message.rules.kind != nil { return "Resource" }
    if let root = message.rules.root { return root.item.isEmpty ? "KindMessage" : "ResourceList" }
    if hasJSON { return "JSONMessage" }
    return names.isDescribed(message) ? "DescribedMessage" : "Message"
  }

  /// What only messages outside Kubernetes have.
  private func emitGeneral(_ out: inout Printer) {
    guard !message.isKubernetes else { return }
    if names.isDescribed(message) {
      out.line(
        "public static var schemas: MessageSchemas { \(message.scope.module)Schema.messages }")
    }
    let special = Proto2Emitter(names: names, message: message)
    special.emitMissingField(&out)
    special.emitDefaults(&out)
  }

  private func emitInline(_ out: inout Printer) {
    for field in properties {
      out.documentation(documentation(field))
      out.line("public var \(declaration(field))")
    }
    emitOneofProperties("public ", documented: true, &out)
    if !message.isKubernetes {
      out.line("/// Fields that this schema does not know.")
      out.line("public var unknownFields = UnknownFields()")
    }
    if !(properties.isEmpty && message.oneofs.isEmpty) || !message.isKubernetes { out.line() }
    emitInitializer("public ", &out)
  }

  private func declaration(_ field: FieldType) -> String {
    "\(names.property(field)): \(names.propertyType(field, in: message))"
  }

  /// Sets what is not nil at first. Initial values in the declarations would be a function each.
  private func emitInitializer(_ access: String, _ out: inout Printer) {
    let initials = properties.map { names.property($0) + names.initialValue($0, in: message) }
    let lines = initials.filter { $0.contains("=") }
    guard !lines.isEmpty else { return out.line("\(access)init() {}") }
    out.block("\(access)init()") { out in
      for line in lines { out.line(line) }
    }
  }

  private func emitOneofProperties(
    _ access: String, documented: Bool, _ out: inout Printer
  ) {
    for oneof in message.oneofs {
      if documented {
        out.documentation(oneof.comment.isEmpty ? "At most one of these." : oneof.comment)
      }
      out.line("\(access)var \(names.oneofProperty(oneof)): \(names.oneofType(oneof))?")
    }
  }

  private func documentation(_ field: FieldType) -> String {
    field.comment.isEmpty ? "Field \(field.number), `\(field.name)`." : field.comment
  }

  private func emitBoxed(_ out: inout Printer) {
    out.line("private var fieldStorage: FieldStorage")
    out.line("private static let emptyStorage = FieldStorage()")
    out.line()
    out.line("public init() { fieldStorage = Self.emptyStorage }")
    for field in properties {
      emitAccessor(
        names.property(field), names.propertyType(field, in: message), documentation(field), &out)
    }
    for oneof in message.oneofs {
      emitAccessor(
        names.oneofProperty(oneof), names.oneofType(oneof) + "?",
        oneof.comment.isEmpty ? "At most one of these." : oneof.comment, &out)
    }
    if !message.isKubernetes {
      emitAccessor(
        "unknownFields", "UnknownFields", "Fields that this schema does not know.", &out)
    }
  }

  private func emitAccessor(
    _ property: String, _ type: String, _ comment: String, _ out: inout Printer
  ) {
    out.line()
    out.documentation(comment)
    out.block("public var \(property): \(type)") { out in
      out.line("get { fieldStorage.fields.\(property) }")
      out.block("_modify") { out in
        out.line("unshare()")
        out.line("yield &fieldStorage.fields.\(property)")
      }
    }
  }

  private func emitForwarders(_ out: inout Printer) {
    out.block("public init(reading reader: inout WireReader)") { out in
      out.line("fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()")
      out.line("if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }")
    }
    out.line()
    for format in hasObjectJSON ? ["Wire", "JSON"] : ["Wire"] {
      out.block("@inline(never) public mutating func decode(from reader: inout \(format)Reader)") {
        out in
        // Empty messages share a storage, or two bytes of input could take hundreds.
        if format == "Wire" { out.line("if reader.isAtEnd { return }") }
        out.line("unshare()")
        out.line("fieldStorage.fields.decode(from: &reader)")
      }
      out.line()
      out.block("@inline(never) public func encode(into writer: inout \(format)Writer)") {
        $0.line("fieldStorage.fields.encode(into: &writer)")
      }
      out.line()
    }
    out.line("/// Gives this value a storage of its own; until now it may share one.")
    out.block("@inline(never) private mutating func unshare()") { out in
      out.line("guard !isKnownUniquelyReferenced(&fieldStorage) else { return }")
      out.line("let isEmpty = fieldStorage === Self.emptyStorage")
      out.line("fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)")
    }
  }

  // Fresh fields are filled in by one function, which whoever needs some calls.
  //
  // A class of its own per message and not one generic box: its members are called directly, and
  // what it holds is destroyed without a look at run-time metadata.
  private func emitStorage(_ out: inout Printer) {
    out.line("// Safety: written only by the one value that refers to it; `unshare` sees to that.")
    out.block("fileprivate final class FieldStorage: @unchecked Sendable") { out in
      out.line("var fields: Fields")
      out.line("@inline(never) init() { fields = Fields() }")
      out.line("init(_ fields: Fields) { self.fields = fields }")
    }
  }

  private func emitFields(_ out: inout Printer) {
    out.block("fileprivate struct Fields: Sendable") { out in
      for field in properties { out.line("var \(declaration(field))") }
      emitOneofProperties("", documented: false, &out)
      if !message.isKubernetes { out.line("var unknownFields = UnknownFields()") }
      out.line()
      emitInitializer("", &out)
      out.line()
      emitCoding("", &out)
    }
  }

  private func emitCoding(_ access: String, _ out: inout Printer) {
    WireEmitter(names: names, message: message, access: access).emit(&out)
    guard hasObjectJSON else { return }
    out.line()
    JSONEmitter(names: names, message: message, access: access).emit(&out)
  }

  private func emitNested(_ out: inout Printer) {
    for (index, oneof) in message.oneofs.enumerated() {
      out.line()
      out.documentation("The members of `\(names.oneofProperty(oneof))`.")
      out.block("public enum \(names.oneofType(oneof)): Equatable, Sendable") { out in
        for field in message.fields where field.oneof == index {
          out.documentation(documentation(field))
          let type = names.valueType(field.type, from: message.scope)
          out.line("case \(names.property(field))(\(type))")
        }
      }
    }
    for type in message.enums {
      out.line()
      EnumEmitter(names: names, type: type).emit(&out)
    }
  }
}
