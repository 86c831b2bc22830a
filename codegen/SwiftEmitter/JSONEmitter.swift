// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// Kubernetes JSON coding of one message.
struct JSONEmitter {
  let names: Names
  let message: MessageType
  /// `public ` in an inline struct, empty in the fields of a stored message.
  let access: String

  /// A member of the JSON object: one of our fields, or one of a field that is inlined.
  private struct Member {
    var name: String
    /// Expression of the value, such as `volumeSource.hostPath`.
    var path: String
    var field: FieldType
  }

  /// Stored fields are encoded where they are: a method that is not mutating would get a copy, and
  /// count every reference in it.
  private var encoding: String { access.isEmpty ? "mutating func" : "func" }

  func emit(_ out: inout Printer) {
    let members = members(of: message, below: "")
    let isKind = message.rules.kind != nil || message.rules.root != nil
    if !members.isEmpty || isKind { emitDecode(members, isKind, &out) } else { emitEmpty(&out) }
    out.line()
    out.block("@inline(never) \(access)\(encoding) encode(into writer: inout JSONWriter)") { out in
      for field in message.fields { encode(field, &out) }
    }
  }

  private func emitDecode(_ members: [Member], _ isKind: Bool, _ out: inout Printer) {
    let typeMeta = isKind ? ["kind", "apiVersion"] : []
    emitMembers(members.map(\.name) + typeMeta, &out)
    out.block("@inline(never) \(access)mutating func decode(from reader: inout JSONReader)") {
      out in
      out.line("var object = reader.object(Self.members)")
      out.block("while let member = object.next(&reader)") { out in
        out.cases("switch member") { out in
          for (index, member) in members.enumerated() {
            out.line("case \(index): reader.\(reading(member.field))(&\(member.path))")
          }
          out.line(isKind ? "default: reader.typeMeta()" : "default: break")
        }
      }
    }
  }

  /// The names in one text: a list of texts would be code that puts it together.
  private func emitMembers(_ names: [String], _ out: inout Printer) {
    var lines: [String] = []
    for name in names {
      if let last = lines.last, last.count + name.count < 80 {
        lines[lines.count - 1] = last + " " + name
      } else {
        lines.append(name)
      }
    }
    if lines.count < 2 {
      let list = lines.joined()
      out.line("private static let members = JSONMembers(\"\(message.name)\", \"\(list)\")")
    } else {
      out.line("private static let members = JSONMembers(")
      out.indented { out in
        out.line("\"\(message.name)\",")
        out.line("\"\"\"")
        for line in lines { out.line(line) }
        out.line("\"\"\")")
      }
    }
    out.line()
  }

  private func emitEmpty(_ out: inout Printer) {
    emitMembers([], &out)
    out.block("@inline(never) \(access)mutating func decode(from reader: inout JSONReader)") {
      out in
      out.line("var object = reader.object(Self.members)")
      out.line("_ = object.next(&reader)")
    }
  }

  /// Every member of the object, inlined messages taken apart.
  private func members(of message: MessageType, below prefix: String) -> [Member] {
    message.fields.flatMap { field -> [Member] in
      let path = prefix + (prefix.isEmpty ? names.expression(field) : names.property(field))
      if isInlined(field), case .message(let name) = field.type,
        let inner = names.model.messages[name]
      {
        return members(of: inner, below: path + ".")
      }
      if field.rules.emit == .hidden { return [] }
      return [Member(name: field.jsonName, path: path, field: field)]
    }
  }

  private func isInlined(_ field: FieldType) -> Bool {
    field.rules.emit == .inline && field.type.isMessage && field.shape == .single
  }

  /// The reader's method for a field.
  private func reading(_ field: FieldType) -> String {
    let general = names.isOptional(field, in: message) ? "optional" : "value"
    switch field.shape {
    case .single: return field.type.isMessage ? general : method(field.type) ?? general
    case .repeated: return field.type == .scalar(.string) ? "strings" : "repeated"
    case .map(let key):
      return key == .string && field.type == .scalar(.string) ? "strings" : "map"
    }
  }

  private func encode(_ field: FieldType, _ out: inout Printer) {
    let expression = names.expression(field)
    if isInlined(field) {
      out.line("\(expression).encode(into: &writer)")
      return
    }
    let isItems = message.rules.root?.item.isEmpty == false
    guard let call = writing(field, isItems: isItems) else { return }
    let isAlways = field.rules.emit == .always && call != "items" && call != "message"
    let always = isAlways ? "always: " : ""
    out.line("writer.\(call)(\(always)\"\(field.jsonName)\", \(expression))")
  }

  /// The writer's method for a field; nil when JSON never has it.
  private func writing(_ field: FieldType, isItems: Bool) -> String? {
    switch (field.rules.emit, field.shape) {
    case (.hidden, _): return nil
    case (.always, .repeated): return isItems ? "items" : "repeated"
    case (_, .repeated): return field.type == .scalar(.string) ? "strings" : "repeated"
    case (.always, .map): return "map"
    case (_, .map(let key)):
      return key == .string && field.type == .scalar(.string) ? "strings" : "map"
    case (.omitZero, .single) where field.type.isMessage: return "value"
    case (let emit, .single):
      guard names.isOptional(field, in: message) else { return method(field.type) ?? "value" }
      if emit == .always { return "optional" }
      return field.rules.isPointer ? method(field.type) ?? "optional" : "nonEmpty"
    }
  }

  /// The methods of reader and writer for a single value, set or not; nil when the general ones do.
  private func method(_ type: ValueType) -> String? {
    switch type {
    case .scalar(.string): "string"
    case .scalar(.bool): "bool"
    case .scalar(.int32), .scalar(.int64): "integer"
    case .message: "message"
    default: nil
    }
  }
}
