// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Schema
import Wire

/// Messages of google.protobuf whose JSON is no object of their fields.
enum WellKnown {
  static let any = "google.protobuf.Any"
  static let duration = "google.protobuf.Duration"
  static let fieldMask = "google.protobuf.FieldMask"
  static let list = "google.protobuf.ListValue"
  static let structure = "google.protobuf.Struct"
  static let timestamp = "google.protobuf.Timestamp"
  static let value = "google.protobuf.Value"
  private static let wrappers = Set(
    ["Bool", "Bytes", "Double", "Float", "Int32", "Int64", "String", "UInt32", "UInt64"]
      .map { "google.protobuf.\($0)Value" })

  static func isWrapper(_ name: String) -> Bool { wrappers.contains(name) }

  /// Whether JSON shows the message as `value` beside `@type` inside an `Any`.
  static func hasOwnForm(_ name: String) -> Bool {
    [any, duration, fieldMask, list, structure, timestamp, value].contains(name) || isWrapper(name)
  }
}

// MARK: - Reading
extension StandardJSONReader {
  /// The bytes of a message that has a form of its own; nil for other messages.
  mutating func wellKnown(
    _ node: JSONNode, _ name: String
  ) throws(StandardJSONError) -> [UInt8]? {
    switch name {
    case WellKnown.any: return try any(node)
    case WellKnown.timestamp:
      guard let time = TimeText.timestamp(try text(node)) else {
        throw mismatch("this is no time of RFC 3339 in the years 1 to 9999")
      }
      return seconds(time)
    case WellKnown.duration:
      guard let time = TimeText.duration(try text(node)) else {
        throw mismatch("this is no duration such as 1.5s, within 10,000 years")
      }
      return seconds(time)
    case WellKnown.fieldMask: return try fieldMask(try text(node))
    case WellKnown.structure: return try structure(node)
    case WellKnown.list: return try list(node)
    case WellKnown.value: return try value(node)
    case _ where WellKnown.isWrapper(name): return try wrapper(node, name)
    default: return nil
    }
  }

  private func text(_ node: JSONNode) throws(StandardJSONError) -> String {
    guard case .string(let text) = node else { throw mismatch(node, expected: "a text") }
    return text
  }

  private func seconds(_ time: (seconds: Int64, nanos: Int32)) -> [UInt8] {
    var out = WireBytes()
    if time.seconds != 0 { out.put(1, .varint(UInt64(bitPattern: time.seconds))) }
    if time.nanos != 0 { out.put(2, .varint(UInt64(bitPattern: Int64(time.nanos)))) }
    return out.bytes
  }

  private func fieldMask(_ text: String) throws(StandardJSONError) -> [UInt8] {
    var out = WireBytes()
    for path in text.split(separator: ",", omittingEmptySubsequences: !text.contains(",")) {
      guard let name = FieldMaskText.schemaPath(path) else {
        throw mismatch("\(path) is no path of a field mask")
      }
      out.put(1, .bytes(Array(name.utf8)))
    }
    return out.bytes
  }

  private mutating func wrapper(
    _ node: JSONNode, _ name: String
  ) throws(StandardJSONError) -> [UInt8] {
    guard let field = table.message(name)?.field("value") else {
      throw mismatch("there is no schema of \(name)")
    }
    var out = WireBytes()
    out.put(1, try scalar(node, field))
    return out.bytes
  }

  private mutating func structure(_ node: JSONNode) throws(StandardJSONError) -> [UInt8] {
    guard case .object(let members) = node else { throw mismatch(node, expected: "an object") }
    var out = WireBytes()
    for member in members {
      var entry = WireBytes()
      entry.put(1, .bytes(Array(member.name.utf8)))
      let value = try at(member.name) { (reader) throws(StandardJSONError) in
        try reader.message(member.value, WellKnown.value)
      }
      entry.put(2, .bytes(value))
      out.put(1, .bytes(entry.bytes))
    }
    return out.bytes
  }

  private mutating func list(_ node: JSONNode) throws(StandardJSONError) -> [UInt8] {
    guard case .array(let entries) = node else { throw mismatch(node, expected: "an array") }
    var out = WireBytes()
    for entry in entries { out.put(1, .bytes(try message(entry, WellKnown.value))) }
    return out.bytes
  }

  private mutating func value(_ node: JSONNode) throws(StandardJSONError) -> [UInt8] {
    var out = WireBytes()
    switch node {
    case .null: out.put(1, .varint(0))
    case .number: out.put(2, try number(node, .double, .plain))
    case .string(let text): out.put(3, .bytes(Array(text.utf8)))
    case .bool(let value): out.put(4, .varint(value ? 1 : 0))
    case .object: out.put(5, .bytes(try message(node, WellKnown.structure)))
    case .array: out.put(6, .bytes(try message(node, WellKnown.list)))
    }
    return out.bytes
  }

  private mutating func any(_ node: JSONNode) throws(StandardJSONError) -> [UInt8] {
    guard case .object(let members) = node else { throw mismatch(node, expected: "an object") }
    if members.isEmpty { return [] }
    let types = members.filter { $0.name == "@type" }
    guard types.count == 1, case .string(let url) = types[0].value else {
      throw mismatch("an Any needs one text @type")
    }
    guard let slash = url.lastIndex(of: "/"), url.index(after: slash) < url.endIndex else {
      throw mismatch("\(url) is no type URL, which ends in / and the name of a message")
    }
    let name = String(url[url.index(after: slash)...])
    let rest = members.filter { $0.name != "@type" }
    var out = WireBytes()
    out.put(1, .bytes(Array(url.utf8)))
    if WellKnown.hasOwnForm(name) {
      guard rest.count == 1, rest[0].name == "value" else {
        throw mismatch("an Any of \(name) needs `value` and nothing else")
      }
      out.put(2, .bytes(try message(rest[0].value, name)))
    } else {
      out.put(2, .bytes(try message(.object(rest), name)))
    }
    return out.bytes
  }
}
