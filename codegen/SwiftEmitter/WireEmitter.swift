// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// Protobuf coding of one message.
///
/// Coding is never inlined, in JSON neither: the witnesses and the readers of optional messages and of
/// lists would each hold a copy of it, for the saving of one call.
struct WireEmitter {
  let names: Names
  let message: MessageType
  /// `public ` in an inline struct, empty in the fields of a stored message.
  let access: String

  private var special: Proto2Emitter { Proto2Emitter(names: names, message: message) }

  /// Stored fields are encoded where they are: a method that is not mutating would get a copy, and
  /// count every reference in it.
  private var encoding: String { access.isEmpty ? "mutating func" : "func" }

  func emit(_ out: inout Printer) {
    out.block("@inline(never) \(access)mutating func decode(from reader: inout WireReader)") {
      out in
      out.block("while true") { out in
        out.line("let tag = reader.tag()")
        out.cases("switch tag") { out in
          out.line("case 0: return")
          for field in message.fields { decode(field, &out) }
          out.line(
            message.isKubernetes
              ? "default: reader.skip(tag)" : "default: reader.keep(tag, in: &unknownFields)")
        }
      }
    }
    out.line()
    out.block("@inline(never) \(access)\(encoding) encode(into writer: inout WireWriter)") { out in
      if !message.isKubernetes { out.line("writer.unknown(unknownFields)") }
      for field in message.fields.sorted(by: { $0.number > $1.number }) { encode(field, &out) }
    }
  }

  private func decode(_ field: FieldType, _ out: inout Printer) {
    let wireType = field.isGroup ? 3 : names.wireType(field)
    var tags = ["\(field.number << 3 | wireType)"]
    if field.shape == .repeated, field.type.isNumber { tags.append("\(field.number << 3 | 2)") }
    let head = "case \(tags.joined(separator: ", ")):"
    guard let oneof = field.oneof, oneof < message.oneofs.count else {
      let target = names.expression(field)
      let call =
        special.reading(field, into: target) ?? "reader.\(reading(field))(&\(target)\(form(field)))"
      out.line("\(head) \(call)")
      return
    }
    let property = Names.expression(names.oneofProperty(message.oneofs[oneof]))
    let type = names.valueType(field.type, from: message.scope)
    let member = names.property(field)
    out.line(head)
    out.indented { out in
      if special.isClosed(field) {
        out.line("var value: \(type)?")
        out.line(special.reading(field, into: "value") ?? "")
        out.line("if let value { \(property) = .\(member)(value) }")
        return
      }
      out.line("var value = \(type)()")
      if field.type.isMessage {
        out.line("if case .\(member)(let earlier) = \(property) { value = earlier }")
      }
      out.line(special.reading(field, into: "value") ?? "reader.value(&value\(form(field)))")
      out.line("\(property) = .\(member)(value)")
    }
  }

  private func reading(_ field: FieldType) -> String {
    switch field.shape {
    case .single: names.isOptional(field, in: message) ? "optional" : "value"
    case .repeated: "repeated"
    case .map: "map"
    }
  }

  private func form(_ field: FieldType) -> String {
    names.form(field.type).map { ", as: \($0).self" } ?? ""
  }

  private func encode(_ field: FieldType, _ out: inout Printer) {
    if let oneof = field.oneof, oneof < message.oneofs.count {
      let property = Names.expression(names.oneofProperty(message.oneofs[oneof]))
      let member = names.property(field)
      let call =
        special.writing(field, "value") ?? "writer.value(\(field.number), value\(form(field)))"
      out.line("if case .\(member)(let value) = \(property) { \(call) }")
      return
    }
    if let call = special.writing(field, names.expression(field)) {
      out.line(call)
      return
    }
    let call: String
    switch field.shape {
    case .map: call = "map"
    case .repeated: call = field.isPacked ? "packed" : "repeated"
    case .single where names.isOptional(field, in: message): call = "optional"
    case .single: call = message.isKubernetes ? "value" : "nonZero"
    }
    out.line("writer.\(call)(\(field.number), \(names.expression(field))\(form(field)))")
  }
}
