// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// Turns protobuf bytes into JSON, as a schema describes them.
struct StandardJSONWriter: ~Copyable {
  var table: SchemaTable
  var out = JSONWriter()
  /// Members are named `mod_revision` as in the schema, not `modRevision`.
  private let usesSchemaNames: Bool
  private var path: [String] = []
  private var depth = 0

  init(_ table: SchemaTable, usesSchemaNames: Bool = false) {
    self.table = table
    self.usesSchemaNames = usesSchemaNames
  }

  consuming func finish() -> [UInt8] { out.finish() }

  func mismatch(_ problem: String) -> StandardJSONError {
    .mismatch(path: path.joined(separator: "."), problem: problem)
  }

  /// One message, with its brackets.
  mutating func message(_ bytes: [UInt8], _ name: String) throws(StandardJSONError) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.protobufDepth else { throw .message(.tooDeep) }
    if try wellKnown(bytes, name) { return }
    out.beginObject()
    try members(bytes, name)
    out.endObject()
  }

  /// The members of a message without a form of its own.
  mutating func members(_ bytes: [UInt8], _ name: String) throws(StandardJSONError) {
    let (message, fields) = try fields(bytes, name)
    if message.schema.isMessageSet { return }
    for field in message.fields {
      guard let values = fields.values[field.number] else { continue }
      path.append(field.name)
      try self.field(values, field, isProto3: message.schema.isProto3)
      path.removeLast()
    }
  }

  /// The fields of encoded bytes.
  mutating func fields(
    _ bytes: [UInt8], _ name: String
  ) throws(StandardJSONError) -> (MessageTable, WireFields) {
    guard let message = table.message(name) else {
      throw mismatch("there is no schema of \(name)")
    }
    do {
      return (message, try WireFields(bytes, message))
    } catch {
      throw .message(error)
    }
  }

  private mutating func field(
    _ values: [WireScalar], _ field: FieldSchema, isProto3: Bool
  ) throws(StandardJSONError) {
    switch field.shape {
    case .single:
      guard let value = try merged(values, field) else { return }
      if !field.hasPresence, field.oneof == nil, value.isZero { return }
      out.key(name(of: field))
      try self.value(value, field)
    case .list:
      let entries: [WireScalar]
      do { entries = try WireFields.unpacked(values, field) } catch { throw .message(error) }
      if entries.isEmpty { return }
      out.key(name(of: field))
      out.beginArray()
      for entry in entries {
        out.separate()
        try value(entry, field)
      }
      out.endArray()
    case .map(let key): try map(values, key, field)
    }
  }

  /// Extensions have one name only.
  private func name(of field: FieldSchema) -> String {
    usesSchemaNames && field.jsonName.first != "[" ? field.name : field.jsonName
  }

  /// The value that counts of several: the last one, or of messages all of them.
  private func merged(
    _ values: [WireScalar], _ field: FieldSchema
  ) throws(StandardJSONError) -> WireScalar? {
    guard field.messageName != nil else {
      do { return try WireFields.unpacked(values, field).last } catch { throw .message(error) }
    }
    var content: [UInt8] = []
    for case .bytes(let piece) in values { content += piece }
    return .bytes(content)
  }

  private mutating func map(
    _ values: [WireScalar], _ keyType: FieldSchema.ValueType, _ field: FieldSchema
  ) throws(StandardJSONError) {
    var key = FieldSchema(number: 1, jsonName: "key", type: keyType)
    key.encoding = field.keyEncoding
    var value = field
    value.number = 2
    value.shape = .single
    let entryTable = MessageTable(MessageSchema(name: ""), extensions: [key, value])
    var entries: [(key: String, value: WireScalar)] = []
    var places: [String: Int] = [:]
    for case .bytes(let entry) in values {
      let fields: WireFields
      do { fields = try WireFields(entry, entryTable) } catch { throw .message(error) }
      let name = try keyText(fields.values[1]?.last, key)
      let content = try merged(fields.values[2] ?? [], value) ?? Self.zero(value)
      if let place = places[name] {
        entries[place].value = content
      } else {
        places[name] = entries.count
        entries.append((name, content))
      }
    }
    if entries.isEmpty { return }
    out.key(name(of: field))
    out.beginObject()
    for entry in entries {
      out.key(entry.key)
      try self.value(entry.value, value)
    }
    out.endObject()
  }

  private static func zero(_ field: FieldSchema) -> WireScalar {
    switch field.wireType {
    case 0: .varint(0)
    case 1: .fixed64(0)
    case 5: .fixed32(0)
    default: .bytes([])
    }
  }

  private func keyText(
    _ value: WireScalar?, _ key: FieldSchema
  ) throws(StandardJSONError) -> String {
    switch (key.type, value ?? Self.zero(key)) {
    case (.string, .bytes(let bytes)): return try text(bytes)
    case (.bool, .varint(let value)): return value == 0 ? "false" : "true"
    case (_, let value): return Self.integer(value, key)?.description ?? ""
    }
  }

  func text(_ bytes: [UInt8]) throws(StandardJSONError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw mismatch("the text is not UTF-8")
    }
    return text
  }
}

// MARK: - Single values
extension StandardJSONWriter {
  mutating func value(_ value: WireScalar, _ field: FieldSchema) throws(StandardJSONError) {
    switch (field.type, value) {
    case (.message(let name), .bytes(let bytes)): try message(bytes, name)
    case (.string, .bytes(let bytes)): out.putString(try text(bytes))
    case (.bytes, .bytes(let bytes)):
      out.putString(String(decoding: Base64.encode(bytes), as: UTF8.self))
    case (.bool, .varint(let value)): out.putRaw(value == 0 ? "false" : "true")
    case (.double, .fixed64(let bits)):
      let value = Double(bitPattern: bits)
      number(value.description, isNaN: value.isNaN, isInfinite: value.isInfinite, value < 0)
    case (.float, .fixed32(let bits)):
      let value = Float(bitPattern: bits)
      number(value.description, isNaN: value.isNaN, isInfinite: value.isInfinite, value < 0)
    default: try integer(value, field)
    }
  }

  private mutating func number(
    _ text: String, isNaN: Bool, isInfinite: Bool, _ isNegative: Bool
  ) {
    if isNaN {
      out.putString("NaN")
    } else if isInfinite {
      out.putString(isNegative ? "-Infinity" : "Infinity")
    } else {
      // Swift's text is the shortest that reads back equal.
      out.putRaw(Array((text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8))
    }
  }

  /// 64-bit numbers stand in quotes, because JavaScript would round them.
  private mutating func integer(
    _ value: WireScalar, _ field: FieldSchema
  ) throws(StandardJSONError) {
    if let name = field.enumName, case .varint(let raw) = value {
      return enumeration(Int32(truncatingIfNeeded: raw), name)
    }
    guard let number = Self.integer(value, field) else {
      throw mismatch("the value has another encoding than its field")
    }
    let isLong = field.type == .int64 || field.type == .uint64
    if isLong { out.putString("\(number)") } else { out.putRaw(Array("\(number)".utf8)) }
  }

  private mutating func enumeration(_ number: Int32, _ name: String) {
    if name == "google.protobuf.NullValue" {
      out.null()
    } else if let value = table.enumeration(name)?.values.first(where: { $0.number == number }) {
      out.putString(value.name)
    } else {
      out.putInteger(Int64(number))
    }
  }

  /// A whole number by its type and encoding; wide enough for all of them.
  static func integer(_ value: WireScalar, _ field: FieldSchema) -> Int128? {
    let isZigZag = field.encoding == .zigZag
    switch (field.type, value) {
    case (.int32, .varint(let raw)) where isZigZag:
      let bits = UInt32(truncatingIfNeeded: raw)
      return Int128(Int32(bitPattern: bits >> 1) ^ -Int32(bitPattern: bits & 1))
    case (.int64, .varint(let raw)) where isZigZag:
      return Int128(Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
    case (.int32, .varint(let raw)): return Int128(Int32(truncatingIfNeeded: raw))
    case (.int64, .varint(let raw)): return Int128(Int64(bitPattern: raw))
    case (.uint32, .varint(let raw)): return Int128(UInt32(truncatingIfNeeded: raw))
    case (.uint64, .varint(let raw)): return Int128(raw)
    case (.int32, .fixed32(let raw)): return Int128(Int32(bitPattern: raw))
    case (.uint32, .fixed32(let raw)): return Int128(raw)
    case (.int64, .fixed64(let raw)): return Int128(Int64(bitPattern: raw))
    case (.uint64, .fixed64(let raw)): return Int128(raw)
    default: return nil
    }
  }
}

extension WireScalar {
  /// Zero or empty.
  var isZero: Bool {
    switch self {
    case .varint(let value), .fixed64(let value): value == 0
    case .fixed32(let value): value == 0
    case .bytes(let value): value.isEmpty
    }
  }
}
