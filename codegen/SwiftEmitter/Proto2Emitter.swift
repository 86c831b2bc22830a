// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel

/// What only some messages outside Kubernetes have: groups, closed enums, maps in other encodings,
/// defaults, and fields that must be set.
struct Proto2Emitter {
  let names: Names
  let message: MessageType

  /// The call that reads the field, when it differs from the ordinary one.
  /// - Parameter target: where the value goes.
  func reading(_ field: FieldType, into target: String) -> String? {
    if field.isGroup { return "reader.group(\(field.number), &\(target))" }
    switch field.shape {
    case .map(let key):
      if isClosed(field) {
        return "reader.closedMap(&\(target), key: \(mapForm(.scalar(key))).self, "
          + "in: &unknownFields)"
      }
      return mapForms(field, key).map { "reader.map(&\(target), \($0))" }
    case .single, .repeated:
      guard isClosed(field) else { return nil }
      return "reader.closed(\(field.number), &\(target), in: &unknownFields)"
    }
  }

  /// The call that writes `value`, when it differs from the ordinary one.
  func writing(_ field: FieldType, _ value: String) -> String? {
    if field.isGroup { return "writer.group(\(field.number), \(value))" }
    guard case .map(let key) = field.shape else { return nil }
    return mapForms(field, key).map { "writer.map(\(field.number), \(value), \($0))" }
  }

  /// Whether a number without a name goes to the unknown fields.
  func isClosed(_ field: FieldType) -> Bool {
    guard case .enumeration(let name) = field.type else { return false }
    return names.model.enums[name]?.isClosed ?? false
  }

  private func mapForms(_ field: FieldType, _ key: Scalar) -> String? {
    guard names.form(.scalar(key)) != nil || names.form(field.type) != nil else { return nil }
    return "key: \(mapForm(.scalar(key))).self, value: \(mapForm(field.type)).self"
  }

  private func mapForm(_ type: ValueType) -> String {
    names.form(type) ?? "PlainForm<\(names.valueType(type, from: message.scope))>"
  }

  // MARK: Fields that must be set

  /// `missingField`, for a message that has a `required` field or holds one that does.
  func emitMissingField(_ out: inout Printer) {
    guard names.hasRequired(message) else { return }
    out.line()
    out.block("public var missingField: String?") { out in
      for field in message.fields where field.isRequired {
        out.line("if \(names.expression(field)) == nil { return \"\(field.name)\" }")
      }
      for field in message.fields { emitMissingBelow(field, &out) }
      out.line("return nil")
    }
  }

  private func emitMissingBelow(_ field: FieldType, _ out: inout Printer) {
    guard case .message(let name) = field.type, let inner = names.model.messages[name],
      names.hasRequired(inner)
    else { return }
    let property = names.expression(field)
    let found = "{ return \"\(field.name).\" + missing }"
    if let oneof = field.oneof, oneof < message.oneofs.count {
      let owner = Names.expression(names.oneofProperty(message.oneofs[oneof]))
      out.line(
        "if case .\(names.property(field))(let value) = \(owner), let missing = value.missingField \(found)"
      )
      return
    }
    switch field.shape {
    case .single: out.line("if let missing = \(property)?.missingField \(found)")
    case .repeated:
      out.line("for entry in \(property) { if let missing = entry.missingField \(found) }")
    case .map:
      out.line("for entry in \(property) { if let missing = entry.value.missingField \(found) }")
    }
  }

  // MARK: Defaults

  /// For each field with a `default`, a property that gives it while the field is not set.
  func emitDefaults(_ out: inout Printer) {
    for field in message.fields where field.oneof == nil && field.shape == .single {
      guard let text = field.defaultText, let value = literal(text, field.type) else { continue }
      let property = names.property(field)
      let type = names.valueType(field.type, from: message.scope)
      out.line()
      out.line("/// `\(field.name)`, or its default while it is not set.")
      out.block("public var \(names.defaultProperty(field)): \(type)") {
        $0.line("\(property) ?? \(value)")
      }
    }
  }

  /// The Swift of a default, which protoc gives as text; bytes with C's escapes.
  private func literal(_ text: String, _ type: ValueType) -> String? {
    switch type {
    case .message: return nil
    case .enumeration(let name):
      guard let type = names.model.enums[name] else { return nil }
      return EnumEmitter(names: names, type: type).constant(text).map { "." + $0 }
    case .scalar(.string): return ResourceEmitter.quoted(text)
    case .scalar(.bytes): return "\(Self.unescaped(text))"
    case .scalar:
      return ["inf": ".infinity", "-inf": "-.infinity", "nan": ".nan"][text] ?? text
    }
  }

  private static func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let code = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      let simple: [UInt8: UInt8] = [0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09]
      if (0x30...0x37).contains(code) {
        let digits = [code] + rest.prefix(2).prefix { (0x30...0x37).contains($0) }
        rest = rest.dropFirst(digits.count - 1)
        bytes.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
      } else {
        bytes.append(simple[code] ?? code)
      }
    }
    return bytes
  }
}

extension Names {
  /// The property that gives the field's default while it is not set.
  func defaultProperty(_ field: FieldType) -> String {
    property(field).filter { $0 != "`" } + "OrDefault"
  }

  /// Whether a `required` field stands in the message or in one that it holds.
  func hasRequired(_ message: MessageType) -> Bool {
    var seen: Set<String> = []
    var open = [message]
    while let next = open.popLast() {
      guard seen.insert(next.fullName).inserted else { continue }
      for field in next.fields {
        if field.isRequired { return true }
        if case .message(let name) = field.type, let inner = model.messages[name] {
          open.append(inner)
        }
      }
    }
    return false
  }
}
