// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension JSONValue {
  /// The shortest JSON text, with `<`, `>` and `&` escaped as upstream writes them.
  package func json() -> [UInt8] {
    var output: [UInt8] = []
    write(to: &output)
    return output
  }

  /// The JSON text as a string, for messages.
  package var text: String { String(decoding: json(), as: UTF8.self) }

  /// Appends the JSON text.
  package func write(to output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let bool): output.append(contentsOf: (bool ? "true" : "false").utf8)
    case .integer(let integer): output.append(contentsOf: String(integer).utf8)
    case .decimal(let text): output.append(contentsOf: text.utf8)
    case .string(let string): Self.write(string, to: &output)
    case .array(let array):
      output.append(UInt8(ascii: "["))
      for (position, element) in array.enumerated() {
        if position > 0 { output.append(UInt8(ascii: ",")) }
        element.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let object): Self.write(object, to: &output)
    }
  }

  private static func write(_ object: JSONObject, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    var isFirst = true
    for (key, value) in object {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      write(key, to: &output)
      output.append(UInt8(ascii: ":"))
      value.write(to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  /// Appends a quoted string.
  package static func write(_ string: String, to output: inout [UInt8]) {
    var string = string
    output.append(UInt8(ascii: "\""))
    string.withUTF8 { bytes in
      for (position, byte) in bytes.enumerated() {
        switch byte {
        case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\r"): output.append(contentsOf: "\\r".utf8)
        case UInt8(ascii: "\t"): output.append(contentsOf: "\\t".utf8)
        case 0x08: output.append(contentsOf: "\\b".utf8)
        case 0x0C: output.append(contentsOf: "\\f".utf8)
        case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
          output.append(contentsOf: "\\u00".utf8)
          output.append(hexadecimalDigit(byte >> 4))
          output.append(hexadecimalDigit(byte & 0xF))
        case 0xA8...0xA9
        where position >= 2 && bytes[position - 1] == 0x80 && bytes[position - 2] == 0xE2:
          // U+2028 and U+2029 end lines in JavaScript; upstream escapes them too.
          output.removeLast(2)
          output.append(contentsOf: "\\u202".utf8)
          output.append(hexadecimalDigit(byte & 0xF))
        default: output.append(byte)
        }
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
