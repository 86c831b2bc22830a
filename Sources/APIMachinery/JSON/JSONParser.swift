// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why a JSON text could not be read.
package struct JSONParseError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was wrong there.
  package var reason: String
  /// Byte offset, counted from 0.
  package var offset: Int

  package var description: String { "\(reason) at offset \(offset)" }
}

extension JSONValue {
  /// Reads one JSON text (RFC 8259): UTF-8, nothing but white space after it.
  ///
  /// Of members with the same key the last one counts, as upstream reads them.
  package init(parsing bytes: [UInt8]) throws(JSONParseError) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }
}

private struct JSONParser {
  private let bytes: [UInt8]
  private var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONParseError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard offset == bytes.count else { throw error("unexpected text after the value") }
    return value
  }

  private func error(_ reason: String) -> JSONParseError {
    JSONParseError(reason: reason, offset: offset)
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONParseError) -> JSONValue {
    skipSpace()
    guard let first = peek else { throw error("unexpected end of JSON input") }
    switch first {
    case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try literal("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    default: return try number()
    }
  }

  private mutating func literal(_ text: StaticString) throws(JSONParseError) {
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes.count - offset >= expected.count,
      bytes[offset..<offset + expected.count].elementsEqual(expected)
    else { throw error("invalid literal") }
    offset += expected.count
  }

  private mutating func object(depth: Int) throws(JSONParseError) -> JSONObject {
    guard depth <= MachineryLimits.jsonDepthMax else { throw error("nested too deeply") }
    offset += 1
    var object = JSONObject()
    skipSpace()
    if peek == UInt8(ascii: "}") {
      offset += 1
      return object
    }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw error("expected a member name") }
      let key = try string()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw error("expected ':' after the member name") }
      offset += 1
      object[key] = try value(depth: depth)
      skipSpace()
      let next = peek
      offset += 1
      if next == UInt8(ascii: "}") { return object }
      guard next == UInt8(ascii: ",") else {
        offset -= 1
        throw error("expected ',' or '}' in an object")
      }
    }
  }

  private mutating func array(depth: Int) throws(JSONParseError) -> [JSONValue] {
    guard depth <= MachineryLimits.jsonDepthMax else { throw error("nested too deeply") }
    offset += 1
    var array: [JSONValue] = []
    skipSpace()
    if peek == UInt8(ascii: "]") {
      offset += 1
      return array
    }
    while true {
      array.append(try value(depth: depth))
      skipSpace()
      let next = peek
      offset += 1
      if next == UInt8(ascii: "]") { return array }
      guard next == UInt8(ascii: ",") else {
        offset -= 1
        throw error("expected ',' or ']' in an array")
      }
    }
  }

  private mutating func number() throws(JSONParseError) -> JSONValue {
    let start = offset
    if peek == UInt8(ascii: "-") { offset += 1 }
    let whole = digits()
    guard whole.count > 0 else {
      offset = start
      throw error("invalid character looking for a value")
    }
    guard whole.count == 1 || bytes[whole.lowerBound] != UInt8(ascii: "0") else {
      throw error("a number may not start with 0")
    }
    var isWhole = true
    if peek == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      guard !digits().isEmpty else { throw error("expected digits after the decimal point") }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      isWhole = false
      offset += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
      guard !digits().isEmpty else { throw error("expected digits in the exponent") }
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let integer = Int64(text) { return .integer(integer) }
    return .decimal(text)
  }

  private mutating func digits() -> Range<Int> {
    let start = offset
    while let byte = peek, byte >= 0x30, byte <= 0x39 { offset += 1 }
    return start..<offset
  }
}

// MARK: - Strings

extension JSONParser {
  private mutating func string() throws(JSONParseError) -> String {
    offset += 1
    let start = offset
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      offset += 1
    }
    if peek == UInt8(ascii: "\"") {
      defer { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSONParseError) -> String {
    var text = Array(bytes[start..<offset])
    while let byte = peek {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try appendEscape(to: &text)
      case 0..<0x20:
        offset -= 1
        throw error("control character in a string")
      default: text.append(byte)
      }
    }
    throw error("unexpected end of JSON input")
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(JSONParseError) {
    guard let byte = peek else { throw error("unexpected end of JSON input") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try unicodeEscape()).utf8)
    default:
      offset -= 1
      throw error("invalid escape in a string")
    }
  }

  /// The character after `\u`; a surrogate without its partner reads as U+FFFD, as upstream does.
  private mutating func unicodeEscape() throws(JSONParseError) -> Character {
    let high = try hexadecimal()
    guard (0xD800...0xDFFF).contains(high) else {
      return Unicode.Scalar(high).map { Character($0) } ?? "\u{FFFD}"
    }
    guard high < 0xDC00, bytes.count - offset >= 6, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let resume = offset
    offset += 2
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low) else {
      offset = resume
      return "\u{FFFD}"
    }
    let scalar = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
    return Unicode.Scalar(scalar).map { Character($0) } ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONParseError) -> UInt32 {
    guard bytes.count - offset >= 4 else { throw error("unexpected end of JSON input") }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte) - 0x30
      case 0x41...0x46: digit = UInt32(byte) - 0x41 + 10
      case 0x61...0x66: digit = UInt32(byte) - 0x61 + 10
      default: throw error("invalid hexadecimal digit in a \\u escape")
      }
      value = value << 4 | digit
    }
    offset += 4
    return value
  }
}
