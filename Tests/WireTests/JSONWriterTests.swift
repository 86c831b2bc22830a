// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("JSON writer") struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(capacity: 1)
    write(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test(
    "texts are escaped as upstream escapes them",
    arguments: [
      ("plain", "plain"), ("\"\\", "\\\"\\\\"), ("<a>&", "\\u003ca\\u003e\\u0026"),
      ("\u{2028}\u{2029}", "\\u2028\\u2029"), ("\n\r\t\u{8}\u{C}", "\\n\\r\\t\\b\\f"),
      ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\u{7F}"), ("é€😀\u{202A}", "é€😀\u{202A}"),
    ])
  func escapes(text: String, escaped: String) {
    #expect(written { $0.putString(text) } == "\"\(escaped)\"")
  }

  @Test("a byte that needs an escape is found at every place of a text of any length")
  func escapePlaces() {
    let specials: [(String, String)] = [
      ("\"", "\\\""), ("\\", "\\\\"), ("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"),
      ("\u{0}", "\\u0000"), ("\u{1F}", "\\u001f"), ("\u{2028}", "\\u2028"), ("é", "é"), ("~", "~"),
    ]
    for count in 0...40 {
      let plain = String(repeating: "x", count: count)
      #expect(written { $0.putString(plain) } == "\"\(plain)\"")
      for index in 0..<count {
        let (before, behind) = (plain.prefix(index), plain.dropFirst(index + 1))
        for (special, escaped) in specials {
          let text = before + special + behind
          #expect(written { $0.putString(String(text)) } == "\"\(before)\(escaped)\(behind)\"")
        }
      }
    }
  }

  @Test(
    "member names of every length are written whole",
    arguments: [
      "a", "ab", "abc", "abcd", "abcde", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmno",
      "abcdefghijklmnop", "abcdefghijklmnopq", "abcdefghijklmnopqrstuvwxyz0123456789",
    ] as [StaticString])
  func names(name: StaticString) {
    let json = written { writer in
      writer.beginObject()
      writer.integer(always: name, Int32(1))
      writer.integer(always: name, Int32(2))
      writer.endObject()
    }

    #expect(json == "{\"\(name)\":1,\"\(name)\":2}")
  }

  @Test("map keys of every length are written whole", arguments: 0...40)
  func keys(count: Int) {
    let name = String("abcdefghijklmnopqrstuvwxyz0123456789-_.~".prefix(count))
    let sample = Sample.with { $0.labels = [name: "1", name + "!": "2"] }

    #expect(
      String(decoding: sample.json(), as: UTF8.self)
        == "{\"labels\":{\"\(name)\":\"1\",\"\(name)!\":\"2\"}}")
  }

  @Test(
    "floats are laid out as in ECMAScript",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (-1.5, "-1.5"), (0.1, "0.1"), (100, "100"),
      (1e6, "1000000"),
      (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.25e22, "1.25e+22"), (1e-6, "0.000001"),
      (1e-7, "1e-7"), (1.5e-9, "1.5e-9"),
      (Double.leastNonzeroMagnitude, "5e-324"),
      (123_456.789, "123456.789"),
      (.infinity, "null"), (1.7976931348623157e308, "1.7976931348623157e+308"),
    ] as [(Double, String)])
  func doubles(value: Double, text: String) {
    #expect(written { $0.putDouble(value) } == text)
  }

  @Test(
    "whole numbers",
    arguments: [
      (0, "0"), (-1, "-1"), (10, "10"), (Int64.max, "9223372036854775807"),
      (Int64.min, "-9223372036854775808"),
    ] as [(Int64, String)])
  func integers(value: Int64, text: String) {
    #expect(written { $0.putInteger(value) } == text)
  }

  @Test("the greatest unsigned number") func unsigned() {
    #expect(written { $0.putUnsigned(.max) } == "18446744073709551615")
  }

  @Test("empty members are left out unless they are always there") func emptiness() {
    let none: String? = nil
    let json = written { writer in
      writer.beginObject()
      writer.value("a", "")
      writer.value(always: "b", "")
      writer.optional("c", none)
      writer.optional(always: "d", none)
      writer.optional("e", "" as String?)
      writer.repeated("f", [String]())
      writer.repeated(always: "g", [String]())
      writer.items("h", [Sample]())
      writer.map("i", SortedMap<String, String>())
      writer.map(always: "j", SortedMap<String, String>())
      writer.nonEmpty("k", [UInt8]())
      writer.map("l", ["y": 1, "x": 2] as SortedMap<String, Int32>)
      writer.endObject()
    }

    #expect(json == #"{"b":"","d":null,"e":"","g":null,"h":[],"j":null,"l":{"x":2,"y":1}}"#)
  }

  @Test("embedded JSON loses its white space and keeps its meaning") func embedded() {
    let raw = Array(" { \"a b\" : [ 1 , \"<\\\"\u{2028} >\" ] }\n".utf8)

    #expect(
      written { $0.putEmbedded(raw) } == "{\"a b\":[1,\"\\u003c\\\"\\u2028 \\u003e\"]}")
    #expect(written { $0.putEmbedded(Array("{".utf8)) } == "null")
    #expect(written { $0.putEmbedded([]) } == "null")
  }

  @Test("indented JSON") func indented() {
    let json = #"{"a":[],"b":{},"c":[1,{"d":"x, {y}: \"z\""}]}"#

    #expect(
      String(decoding: JSONWriter.indented(Array(json.utf8)), as: UTF8.self) == """
        {
          "a": [],
          "b": {},
          "c": [
            1,
            {
              "d": "x, {y}: \\"z\\""
            }
          ]
        }
        """)
  }
}

@Suite("Texts in JSON") struct CleanTextTests {
  /// Escapes a text byte by byte.
  private func escaped(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\u{8}": output += "\\b"
      case "\u{C}": output += "\\f"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "<", ">", "&", "\u{0}"..<" ", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }

  @Test("each scalar is escaped or copied at each place of texts of each length")
  func everyPlace() {
    let scalars = (0..<0x100).map { Unicode.Scalar(UInt8($0)) } + ["\u{2027}", "\u{2028}", "😀"]
    for count in 1...20 {
      for place in 0..<count {
        for scalar in scalars {
          var text = String(repeating: "x", count: place)
          text.unicodeScalars.append(scalar)
          text += String(repeating: "y", count: count - place - 1)
          var writer = JSONWriter()
          writer.putString(text)
          #expect(String(decoding: writer.finish(), as: UTF8.self) == escaped(text))
        }
      }
    }
  }
}
