// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import YAML

@Suite("YAML writer") struct YAMLWriterTests {
  private func yaml(_ json: String) throws -> String {
    String(decoding: try YAMLWriter.yaml(fromJSON: Array(json.utf8)), as: UTF8.self)
  }

  @Test(
    "texts get quotes where they would read as something else",
    arguments: [
      ("a b", "a b"), ("", "\"\""), ("true", "\"true\""), ("y", "\"y\""), ("12", "\"12\""),
      ("1e3", "\"1e3\""), ("~", "\"~\""), ("2026-01-31T08:00:00Z", "\"2026-01-31T08:00:00Z\""),
      ("1:30", "\"1:30\""), ("<<", "\"<<\""), ("0x1f", "\"0x1f\""), (".5", "\".5\""),
      ("a: b", "'a: b'"), ("# c", "'# c'"), ("- d", "'- d'"), ("100m", "100m"), ("*", "'*'"),
      ("@x", "'@x'"), ("a'b: c", "'a''b: c'"), ("tab\there", "\"tab\\there\""),
    ])
  func quoting(text: String, expected: String) throws {
    var escaped = ""
    for character in text {
      escaped += character == "\t" ? "\\t" : String(character)
    }

    #expect(try yaml("\"\(escaped)\"") == expected + "\n")
  }

  @Test("keys are sorted, numbers in them by value") func order() throws {
    #expect(
      try yaml(#"{"b":1,"a10":2,"a2":3,"A":null,"_":[]}"#)
        == "_: []\nA: null\na2: 3\na10: 2\nb: 1\n")
  }

  @Test("keys that look the same but differ in bytes are two keys") func canonicalEquivalents()
    throws
  {
    let text = try yaml("{\"e\u{301}\":1,\"\u{E9}\":2}")

    #expect(text.utf8.elementsEqual("e\u{301}: 1\n\u{E9}: 2\n".utf8))
  }

  @Test("numbers are written as they will be read", arguments: [("-0", "0"), ("-1", "-1")])
  func numbers(json: String, expected: String) throws {
    #expect(try yaml(json) == expected + "\n")
  }

  @Test("lists stand under their key without indentation") func lists() throws {
    #expect(
      try yaml(#"{"a":[1,{"b":{},"c":[true]}]}"#) == "a:\n- 1\n- b: {}\n  c:\n  - true\n")
  }

  @Test("texts of several lines are literal blocks") func literals() throws {
    #expect(
      try yaml(#"{"a":"x\ny\n","b":"x\ny","c":"x\n\n"}"#)
        == "a: |\n  x\n  y\nb: |-\n  x\n  y\nc: |+\n  x\n\n")
  }

  @Test("what was read is written the same") func roundTrip() throws {
    let text =
      "apiVersion: v1\ndata:\n  key: |\n    line\n    line 2\n  m: \"1\"\nkind: ConfigMap\n"

    let json = try YAMLReader.json(Array(text.utf8))

    #expect(try YAMLWriter.yaml(fromJSON: json) == Array(text.utf8))
  }
}
