// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Wire

/// A JSON value as read; members keep the order of the text, and may come twice.
enum JSONNode {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([JSONMember])

  /// What it is, for errors.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// A member of a JSON object.
struct JSONMember {
  var name: String
  var value: JSONNode
}

/// Reads RFC 8259 to the letter: no comments, no trailing commas, no half surrogate pairs.
struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  static func parse(_ bytes: [UInt8]) throws(StandardJSONError) -> JSONNode {
    var parser = JSONParser(bytes: bytes)
    let node = try parser.value()
    guard parser.next() == nil else { throw parser.fault("something follows the document") }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func fault(_ problem: String) -> StandardJSONError {
    .syntax(offset: index, problem: problem)
  }

  /// The byte here; nil at the end.
  private var here: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// The next byte that is no white space, not taken; nil at the end.
  private mutating func next() -> UInt8? {
    while let byte = here {
      guard [0x20, 0x09, 0x0A, 0x0D].contains(byte) else { return byte }
      index += 1
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next() == byte else { return false }
    index += 1
    return true
  }

  private mutating func value() throws(StandardJSONError) -> JSONNode {
    guard let byte = next() else { throw fault("the document ends too soon") }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw fault("no value begins with this byte")
    }
  }

  private mutating func literal(
    _ word: String, _ node: JSONNode
  ) throws(StandardJSONError) -> JSONNode {
    guard bytes[index...].starts(with: word.utf8) else { throw fault("a misspelt \(word)") }
    index += word.utf8.count
    return node
  }

  private mutating func open() throws(StandardJSONError) {
    index += 1
    depth += 1
    guard depth <= Limits.jsonDepth else { throw fault("more than \(Limits.jsonDepth) levels") }
  }

  private mutating func object() throws(StandardJSONError) -> JSONNode {
    try open()
    defer { depth -= 1 }
    var members: [JSONMember] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      guard next() == UInt8(ascii: "\"") else { throw fault("a member name is missing") }
      let name = try string()
      guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing") }
      members.append(JSONMember(name: name, value: try value()))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault("a comma or closing brace is missing") }
    return .object(members)
  }

  private mutating func array() throws(StandardJSONError) -> JSONNode {
    try open()
    defer { depth -= 1 }
    var entries: [JSONNode] = []
    if take(UInt8(ascii: "]")) { return .array(entries) }
    repeat { entries.append(try value()) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault("a comma or closing bracket is missing") }
    return .array(entries)
  }

  private mutating func number() throws(StandardJSONError) -> String {
    let start = index
    while let byte = here, Decimal.isPart(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard Decimal(text) != nil else {
      index = start
      throw fault("a malformed number")
    }
    return text
  }
}

// MARK: - Texts
extension JSONParser {
  private mutating func string() throws(StandardJSONError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = here {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let result = String(validating: text, as: UTF8.self) else {
          throw fault("a text that is not UTF-8")
        }
        return result
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault("a control character in a text")
      default: text.append(byte)
      }
    }
    throw fault("a text without end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(StandardJSONError) {
    guard let code = here else { throw fault("a text without end") }
    index += 1
    switch code {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(code)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try unicodeScalar()
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw fault("an unknown escape")
    }
  }

  private mutating func unicodeScalar() throws(StandardJSONError) -> Unicode.Scalar {
    var code = try hexadecimal()
    if code >> 10 == 0x36, bytes[index...].starts(with: [0x5C, 0x75]) {
      index += 2
      let low = try hexadecimal()
      guard low >> 10 == 0x37 else { throw fault("half of a surrogate pair") }
      code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault("half of a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws(StandardJSONError) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("a malformed escape") }
    index += 4
    return code
  }
}
