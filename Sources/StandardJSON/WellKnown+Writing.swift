// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

extension StandardJSONWriter {
  /// Writes a message that has a form of its own; false for other messages.
  mutating func wellKnown(_ bytes: [UInt8], _ name: String) throws(StandardJSONError) -> Bool {
    switch name {
    case WellKnown.any: try any(bytes)
    case WellKnown.timestamp: try time(bytes, name, TimeText.timestamp)
    case WellKnown.duration: try time(bytes, name, TimeText.duration)
    case WellKnown.fieldMask: try fieldMask(bytes)
    case WellKnown.structure: try structure(bytes)
    case WellKnown.list: try list(bytes)
    case WellKnown.value: try value(bytes)
    case _ where WellKnown.isWrapper(name): try wrapper(bytes, name)
    default: return false
    }
    return true
  }

  private mutating func time(
    _ bytes: [UInt8], _ name: String, _ text: (Int64, Int32) -> String?
  ) throws(StandardJSONError) {
    let (_, fields) = try fields(bytes, name)
    guard let text = text(fields.integer(1), Int32(truncatingIfNeeded: fields.integer(2))) else {
      throw mismatch("the time is out of bounds")
    }
    out.putString(text)
  }

  private mutating func fieldMask(_ bytes: [UInt8]) throws(StandardJSONError) {
    let (_, fields) = try fields(bytes, WellKnown.fieldMask)
    var paths: [String] = []
    for case .bytes(let piece) in fields.values[1] ?? [] {
      let path = try text(piece)
      guard let name = FieldMaskText.jsonPath(path) else {
        throw mismatch("the path \(path) has no JSON form that leads back to it")
      }
      paths.append(name)
    }
    out.putString(paths.joined(separator: ","))
  }

  private mutating func wrapper(_ bytes: [UInt8], _ name: String) throws(StandardJSONError) {
    let (message, fields) = try fields(bytes, name)
    guard let field = message.field(1) else { throw mismatch("there is no schema of \(name)") }
    let zero: WireScalar =
      switch field.wireType {
      case 1: .fixed64(0)
      case 2: .bytes([])
      case 5: .fixed32(0)
      default: .varint(0)
      }
    try value(fields.values[1]?.last ?? zero, field)
  }

  private mutating func structure(_ bytes: [UInt8]) throws(StandardJSONError) {
    out.beginObject()
    try members(ofStructure: bytes)
    out.endObject()
  }

  private mutating func members(ofStructure bytes: [UInt8]) throws(StandardJSONError) {
    let (_, fields) = try fields(bytes, WellKnown.structure)
    let key = FieldSchema(number: 1, jsonName: "key", type: .string)
    let value = FieldSchema(number: 2, jsonName: "value", type: .message(WellKnown.value))
    let table = MessageTable(MessageSchema(name: ""), extensions: [key, value])
    var entries: [(key: String, value: [UInt8])] = []
    var places: [String: Int] = [:]
    for case .bytes(let piece) in fields.values[1] ?? [] {
      let entry: WireFields
      do { entry = try WireFields(piece, table) } catch { throw .message(error) }
      let name = try text(entry.message(1) ?? [])
      let value = entry.message(2) ?? []
      if let place = places[name] {
        entries[place].value = value
      } else {
        places[name] = entries.count
        entries.append((name, value))
      }
    }
    for entry in entries {
      out.key(entry.key)
      try message(entry.value, WellKnown.value)
    }
  }

  private mutating func list(_ bytes: [UInt8]) throws(StandardJSONError) {
    let (_, fields) = try fields(bytes, WellKnown.list)
    out.beginArray()
    for case .bytes(let entry) in fields.values[1] ?? [] {
      out.separate()
      try message(entry, WellKnown.value)
    }
    out.endArray()
  }

  private mutating func value(_ bytes: [UInt8]) throws(StandardJSONError) {
    let (message, fields) = try fields(bytes, WellKnown.value)
    guard let field = message.fields.first(where: { fields.values[$0.number] != nil }) else {
      throw mismatch("a Value without a value has no JSON form")
    }
    if case .fixed64(let bits) = fields.values[field.number]?.last,
      !Double(bitPattern: bits).isFinite
    {
      throw mismatch("a Value that is no finite number has no JSON form")
    }
    if field.messageName != nil {
      try value(.bytes(fields.message(field.number) ?? []), field)
    } else if let value = fields.values[field.number]?.last {
      try self.value(value, field)
    }
  }

  private mutating func any(_ bytes: [UInt8]) throws(StandardJSONError) {
    let (_, fields) = try fields(bytes, WellKnown.any)
    let url = try text(fields.message(1) ?? [])
    let content = fields.message(2) ?? []
    out.beginObject()
    defer { out.endObject() }
    if url.isEmpty, content.isEmpty { return }
    guard let slash = url.lastIndex(of: "/") else { throw mismatch("\(url) is no type URL") }
    let name = String(url[url.index(after: slash)...])
    out.key("@type")
    out.putString(url)
    if WellKnown.hasOwnForm(name) {
      out.key("value")
      try message(content, name)
    } else {
      try members(content, name)
    }
  }
}

extension WireFields {
  /// A varint field, zero when it is missing.
  func integer(_ number: UInt32) -> Int64 {
    guard case .varint(let value) = values[number]?.last else { return 0 }
    return Int64(bitPattern: value)
  }
}
