// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// Turns JSON into protobuf bytes, as a schema describes them.
struct StandardJSONReader {
  var table: SchemaTable
  private let ignoresUnknown: Bool
  private let ignoresUnknownValues: Bool
  /// Names of the members down to the value being read, for errors.
  private var path: [String] = []
  private var depth = 0

  /// - Parameters:
  ///   - ignoresUnknown: passes over members that the schema lacks.
  ///   - ignoresUnknownValues: the same for names of enum values; nil does as with members.
  init(_ table: SchemaTable, ignoresUnknown: Bool, ignoresUnknownValues: Bool? = nil) {
    self.table = table
    self.ignoresUnknown = ignoresUnknown
    self.ignoresUnknownValues = ignoresUnknownValues ?? ignoresUnknown
  }

  func mismatch(_ problem: String) -> StandardJSONError {
    .mismatch(path: path.joined(separator: "."), problem: problem)
  }

  func mismatch(_ node: JSONNode, expected: String) -> StandardJSONError {
    mismatch("\(node.kind) stands where \(expected) belongs")
  }

  /// Runs `body` with one more name in the path of errors.
  mutating func at<R>(
    _ name: String, _ body: (inout Self) throws(StandardJSONError) -> R
  ) throws(StandardJSONError) -> R {
    path.append(name)
    let result = try body(&self)
    path.removeLast()
    return result
  }

  /// The bytes of a message.
  mutating func message(
    _ node: JSONNode, _ name: String
  ) throws(StandardJSONError) -> [UInt8] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.protobufDepth else { throw .message(.tooDeep) }
    if let bytes = try wellKnown(node, name) { return bytes }
    guard case .object(let members) = node else { throw mismatch(node, expected: "an object") }
    return try object(members, name)
  }

  /// The bytes of a message without a form of its own.
  mutating func object(
    _ members: [JSONMember], _ name: String
  ) throws(StandardJSONError) -> [UInt8] {
    guard let message = table.message(name) else {
      throw mismatch("there is no schema of \(name)")
    }
    var out = WireBytes()
    var seen: Set<UInt32> = []
    var oneofs: Set<String> = []
    for member in members {
      guard let field = message.field(member.name) else {
        if ignoresUnknown { continue }
        throw mismatch("there is no field \(member.name) in \(name)")
      }
      guard seen.insert(field.number).inserted else {
        throw mismatch("\(member.name) comes twice")
      }
      if case .null = member.value, !takesNull(field) { continue }
      if let oneof = field.oneof, !oneofs.insert(oneof).inserted {
        throw mismatch("two members of \(oneof) are set")
      }
      try at(member.name) { (reader) throws(StandardJSONError) in
        try reader.field(member.value, field, into: &out)
      }
    }
    return out.bytes
  }

  /// Null is a value of its own only here; elsewhere it is the absence of one.
  private func takesNull(_ field: FieldSchema) -> Bool {
    field.shape == .single && (field.messageName == WellKnown.value || isNullValue(field))
  }

  private func isNullValue(_ field: FieldSchema) -> Bool {
    field.enumName == "google.protobuf.NullValue"
  }

  private mutating func field(
    _ node: JSONNode, _ field: FieldSchema, into out: inout WireBytes
  ) throws(StandardJSONError) {
    switch field.shape {
    case .single:
      if let value = try single(node, field) { put(value, field, into: &out) }
    case .list:
      guard case .array(let entries) = node else { throw mismatch(node, expected: "an array") }
      try list(entries, field, into: &out)
    case .map(let key):
      guard case .object(let members) = node else { throw mismatch(node, expected: "an object") }
      try map(members, key, field, into: &out)
    }
  }

  private func put(_ value: WireScalar, _ field: FieldSchema, into out: inout WireBytes) {
    if field.isGroup, case .bytes(let content) = value {
      out.putGroup(field.number, content)
    } else {
      out.put(field.number, value)
    }
  }

  private mutating func list(
    _ entries: [JSONNode], _ field: FieldSchema, into out: inout WireBytes
  ) throws(StandardJSONError) {
    var run = WireBytes()
    for (index, entry) in entries.enumerated() {
      let value = try at("\(index)") { (reader) throws(StandardJSONError) in
        try reader.entry(entry, field)
      }
      guard let value else { continue }
      if field.isPacked { run.put(value) } else { put(value, field, into: &out) }
    }
    if !run.bytes.isEmpty { out.put(field.number, .bytes(run.bytes)) }
  }

  /// An entry of a list or map, where null has no meaning unless the type gives it one.
  private mutating func entry(
    _ node: JSONNode, _ field: FieldSchema
  ) throws(StandardJSONError) -> WireScalar? {
    if case .null = node, field.messageName != WellKnown.value, !isNullValue(field) {
      throw mismatch(node, expected: "a value")
    }
    return try single(node, field)
  }

  private mutating func map(
    _ members: [JSONMember], _ key: FieldSchema.ValueType,
    _ field: FieldSchema, into out: inout WireBytes
  ) throws(StandardJSONError) {
    var seen: Set<String> = []
    for member in members {
      guard seen.insert(member.name).inserted else { throw mismatch("\(member.name) comes twice") }
      try at(member.name) { (reader) throws(StandardJSONError) in
        var entry = WireBytes()
        entry.put(1, try reader.mapKey(member.name, key, field.keyEncoding))
        guard let value = try reader.entry(member.value, field) else { return }
        entry.put(2, value)
        out.put(field.number, .bytes(entry.bytes))
      }
    }
  }

  private func mapKey(
    _ name: String, _ type: FieldSchema.ValueType, _ encoding: FieldSchema.Encoding
  ) throws(StandardJSONError) -> WireScalar {
    switch (type, name) {
    case (.string, _): return .bytes(Array(name.utf8))
    case (.bool, "true"): return .varint(1)
    case (.bool, "false"): return .varint(0)
    case (.bool, _): throw mismatch("the key is neither true nor false")
    default: return try number(.string(name), type, encoding)
    }
  }

  /// One value; nil when it is the name of an enum value that may be passed over.
  private mutating func single(
    _ node: JSONNode, _ field: FieldSchema
  ) throws(StandardJSONError) -> WireScalar? {
    if let name = field.messageName { return .bytes(try message(node, name)) }
    if let name = field.enumName { return try enumeration(node, name) }
    return try scalar(node, field)
  }

  /// A value that is neither message nor enum.
  func scalar(
    _ node: JSONNode, _ field: FieldSchema
  ) throws(StandardJSONError) -> WireScalar {
    switch (field.type, node) {
    case (.string, .string(let text)): return .bytes(Array(text.utf8))
    case (.string, _): throw mismatch(node, expected: "a text")
    case (.bytes, .string(let text)): return .bytes(try base64(text))
    case (.bytes, _): throw mismatch(node, expected: "a text of Base64")
    case (.bool, .bool(let value)): return .varint(value ? 1 : 0)
    case (.bool, _): throw mismatch(node, expected: "a boolean")
    default: return try number(node, field.type, field.encoding)
    }
  }

  private mutating func enumeration(
    _ node: JSONNode, _ name: String
  ) throws(StandardJSONError) -> WireScalar? {
    switch node {
    case .null where name == "google.protobuf.NullValue": return .varint(0)
    case .string(let text):
      if let value = table.enumeration(name)?.values.first(where: { $0.name == text }) {
        return .varint(UInt64(bitPattern: Int64(value.number)))
      }
      if ignoresUnknownValues { return nil }
      throw mismatch("\(name) has no value \(text)")
    default: return try number(node, .int32, .plain)
    }
  }

  /// Both alphabets of Base64, padded or not.
  private func base64(_ text: String) throws(StandardJSONError) -> [UInt8] {
    var digits = text.utf8.map { byte in
      byte == UInt8(ascii: "-") ? UInt8(ascii: "+") : byte == UInt8(ascii: "_") ? 0x2F : byte
    }
    while digits.last == UInt8(ascii: "=") { digits.removeLast() }
    digits += [UInt8](repeating: UInt8(ascii: "="), count: (4 - digits.count % 4) % 4)
    guard let bytes = Base64.decode(digits) else { throw mismatch("this is no Base64") }
    return bytes
  }
}

// MARK: - Numbers
extension StandardJSONReader {
  /// A number, which may stand in quotes.
  func number(
    _ node: JSONNode, _ type: FieldSchema.ValueType, _ encoding: FieldSchema.Encoding
  ) throws(StandardJSONError) -> WireScalar {
    let text: String
    switch node {
    case .number(let digits): text = digits
    case .string(let quoted): text = quoted
    default: throw mismatch(node, expected: "a number")
    }
    switch type {
    case .double: return .fixed64(try double(node, text).bitPattern)
    case .float: return .fixed32(try float(node, text).bitPattern)
    default: break
    }
    guard let decimal = Decimal(text) else { throw mismatch("\(text) is no number") }
    guard let value = Self.integer(decimal, type, encoding) else {
      throw mismatch("\(text) is no whole number of this type")
    }
    return value
  }

  private static func integer(
    _ decimal: Decimal, _ type: FieldSchema.ValueType, _ encoding: FieldSchema.Encoding
  ) -> WireScalar? {
    switch type {
    case .int32:
      guard let value = decimal.integer(Int32.self) else { return nil }
      switch encoding {
      case .plain: return .varint(UInt64(bitPattern: Int64(value)))
      case .zigZag: return .varint(UInt64(UInt32(bitPattern: (value << 1) ^ (value >> 31))))
      case .fixed: return .fixed32(UInt32(bitPattern: value))
      }
    case .int64:
      guard let value = decimal.integer(Int64.self) else { return nil }
      switch encoding {
      case .plain: return .varint(UInt64(bitPattern: value))
      case .zigZag: return .varint(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
      case .fixed: return .fixed64(UInt64(bitPattern: value))
      }
    case .uint32:
      guard let value = decimal.integer(UInt32.self) else { return nil }
      return encoding == .fixed ? .fixed32(value) : .varint(UInt64(value))
    case .uint64:
      guard let value = decimal.integer(UInt64.self) else { return nil }
      return encoding == .fixed ? .fixed64(value) : .varint(value)
    default: return nil
    }
  }

  private func double(_ node: JSONNode, _ text: String) throws(StandardJSONError) -> Double {
    if case .string = node {
      switch text {
      case "NaN": return .nan
      case "Infinity": return .infinity
      case "-Infinity": return -.infinity
      default: break
      }
    }
    guard Decimal(text) != nil, let value = Double(text), value.isFinite else {
      throw mismatch("\(text) is no number of this type")
    }
    return value
  }

  private func float(_ node: JSONNode, _ text: String) throws(StandardJSONError) -> Float {
    let value = try double(node, text)
    guard value.isFinite else { return Float(value) }
    guard let result = Float(text), result.isFinite else {
      throw mismatch("\(text) is no number of this type")
    }
    return result
  }
}
