// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

@Suite("JSON value") struct JSONValueTests {
  @Test(
    "a text survives reading and writing",
    arguments: [
      #"{"b":1,"a":[true,false,null,"x"],"c":{"d":-0.50,"e":1e400}}"#,
      #"[9223372036854775807,-9223372036854775808,9223372036854775808]"#,
      #""a\"b\\c\n\t\u0001\u003c\u2028é""#, "[]", "{}", "0", "-1",
    ])
  func roundTrip(text: String) throws {
    #expect(try JSONValue(parsing: Array(text.utf8)).text == text)
  }

  @Test(
    "what is no JSON is refused",
    arguments: [
      "", "nul", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "+1", "1e", "\"\u{1}\"", "\"\\x\"",
      "[1] 2", "{a:1}", "\"\\u12\"", "--1", "\"abc",
    ])
  func refused(text: String) {
    #expect(throws: JSONParseError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test("surrogate pairs join and lone surrogates are replaced")
  func surrogates() throws {
    let text = #"["\ud83d\ude00","\ud83d","\ude00x","\ud83dA"]"#

    let value = try JSONValue(parsing: Array(text.utf8))

    #expect(value == ["😀", "\u{FFFD}", "\u{FFFD}x", "\u{FFFD}A"])
  }

  @Test("nesting beyond the limit is refused, at the limit it is read")
  func depth() throws {
    let most = MachineryLimits.jsonDepthMax
    let deepest = String(repeating: "[", count: most) + String(repeating: "]", count: most)

    #expect(try JSONValue(parsing: Array(deepest.utf8)).depth == most)
    #expect(throws: JSONParseError.self) {
      try JSONValue(parsing: Array("[\(deepest)]".utf8))
    }
  }

  @Test("numbers compare by value and objects without regard to order")
  func equality() {
    #expect(JSONValue.decimal("1.0") == .integer(1))
    #expect(JSONValue.decimal("1e1") == .decimal("10.0"))
    #expect(JSONValue(dictionaryLiteral: ("a", 1), ("b", 2)) == ["b": 2, "a": 1])
    #expect(JSONValue.string("1") != .integer(1))
  }

  @Test("changed bytes never trap the parser")
  func mutations() {
    let text = Array(#"{"a":[1,2.5e3,{"b":"x\u00e9\n"}],"c":null,"d":true}"#.utf8)
    for position in text.indices {
      for byte in [0, 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x39, 0xFF] as [UInt8] {
        var changed = text
        changed[position] = byte
        _ = try? JSONValue(parsing: changed)
      }
      _ = try? JSONValue(parsing: Array(text[..<position]))
    }
  }
}

@Suite("JSON object") struct JSONObjectTests {
  @Test("members keep their order through replacement and removal", arguments: [3, 40])
  func order(count: Int) {
    var object = JSONObject()
    for number in 0..<count { object["k\(number)"] = .integer(Int64(number)) }

    object["k1"] = "new"
    let removed = object.removeValue(forKey: "k0")

    #expect(removed == 0)
    #expect(object.keys == (1..<count).map { "k\($0)" })
    #expect(object["k1"] == "new")
    #expect(object["k0"] == nil)
    #expect(object.count == count - 1)
  }

  @Test("every member of a large object can be removed and added again")
  func refill() {
    var object = JSONObject()
    for number in 0..<1000 { object["k\(number)"] = 1 }
    for number in 0..<1000 { object["k\(number)"] = nil }
    object["k5"] = 2

    #expect(object.keys == ["k5"])
    #expect(object["k5"] == 2)
  }
}
