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
    out.block("\(access)\(encoding) encode(into writer: inout JSONWriter)") { out in
      for field in message.fields { encode(field, &out) }
    }
  }

  private func emitDecode(_ members: [Member], _ isKind: Bool, _ out: inout Printer) {
    let typeMeta = isKind ? ["kind", "apiVersion"] : []
    let list = (members.map(\.name) + typeMeta).map { "\"\($0)\"" }.joined(separator: ", ")
    out.line("private static let members = JSONMembers(\"\(message.name)\", [\(list)])")
    out.line()
    out.block("\(access)mutating func decode(from reader: inout JSONReader)") { out in
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

  private func emitEmpty(_ out: inout Printer) {
    out.line("private static let members = JSONMembers(\"\(message.name)\", [])")
    out.line()
    out.block("\(access)mutating func decode(from reader: inout JSONReader)") { out in
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

  private func reading(_ field: FieldType) -> String {
    switch field.shape {
    case .single: names.isOptional(field, in: message) ? "optional" : "value"
    case .repeated: "repeated"
    case .map: "map"
    }
  }

  private func encode(_ field: FieldType, _ out: inout Printer) {
    let expression = names.expression(field)
    if isInlined(field) {
      out.line("\(expression).encode(into: &writer)")
      return
    }
    let always = field.rules.emit == .always ? "always: " : ""
    let call: String
    switch (field.rules.emit, field.shape) {
    case (.hidden, _): return
    case (.always, .repeated) where message.rules.root?.item.isEmpty == false:
      out.line("writer.items(\"\(field.jsonName)\", \(expression))")
      return
    case (_, .repeated): call = "repeated(\(always)"
    case (_, .map): call = "map(\(always)"
    case (let emit, .single):
      if names.isOptional(field, in: message) {
        let skipsEmpty = emit != .always && !field.rules.isPointer
        call = skipsEmpty ? "nonEmpty(" : "optional(\(always)"
      } else {
        // A message that is no pointer is never left out for being empty.
        let isAlways = emit == .always || (field.type.isMessage && emit == .omitEmpty)
        call = isAlways ? "value(always: " : "value("
      }
    }
    out.line("writer.\(call)\"\(field.jsonName)\", \(expression))")
  }
}
