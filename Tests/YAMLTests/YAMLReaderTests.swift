// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import YAML

@Suite("YAML reader") struct YAMLReaderTests {
  private func json(_ yaml: String) throws -> String {
    String(decoding: try YAMLReader.json(Array(yaml.utf8)), as: UTF8.self)
  }

  @Test(
    "plain scalars mean what YAML 1.1 says",
    arguments: [
      ("a", #""a""#), ("~", "null"), ("null", "null"), ("yes", "true"), ("Off", "false"),
      ("12", "12"), ("-3", "-3"), ("+3", "3"), ("0x1F", "31"), ("0o17", "15"), ("017", "15"),
      ("0b11", "3"), ("1_000", "1000"), ("1.50", "1.5"), (".5", "0.5"), ("1e3", "1000"),
      ("1.", "1"), ("100m", #""100m""#), ("2026-01-31", #""2026-01-31""#), ("0.0.1", #""0.0.1""#),
      ("\"12\"", #""12""#), ("'yes'", #""yes""#), ("!!str 12", #""12""#), ("08", "8"),
      (".5_0", #"".5_0""#), ("5_0.5", "50.5"), ("!local 12", #""12""#), ("! 12", #""12""#),
      ("!!float 3", "3"), ("!!int \"3\"", "3"), ("!!binary aGk=", #""hi""#),
    ])
  func scalars(yaml: String, expected: String) throws {
    #expect(try json(yaml) == expected)
  }

  @Test(
    "members keep their order; of two with one key the last counts, whole, and strict mode hears of it"
  )
  func doubledKeys() throws {
    var duplicates: [String] = []
    let yaml = "b: {x: 1}\na: [x, {c: d}]\nb: {z: 2}\n1: e\n1: f\n"

    let json = try YAMLReader.json(Array(yaml.utf8), duplicates: &duplicates)

    #expect(
      String(decoding: json, as: UTF8.self) == #"{"1":"f","a":["x",{"c":"d"}],"b":{"z":2}}"#)
    #expect(
      duplicates == [#"line 3: key "b" already set in map"#, "line 5: key 1 already set in map"])
  }

  @Test("members of a raw object are sorted by their bytes, at every level") func sorted() throws {
    let yaml = "data:\n  b: 1\n  a: {z: [{d: 1, c: 2}], Z: 3}\n  aa: 4\nkind: X\n"

    #expect(
      try json(yaml) == #"{"data":{"a":{"Z":3,"z":[{"c":2,"d":1}]},"aa":4,"b":1},"kind":"X"}"#)
  }

  @Test(
    "a tag that does not fit its value is refused",
    arguments: [
      ("!!int x", "yaml: cannot decode !!str `x` as a !!int"),
      ("!!int 1.5", "yaml: cannot decode !!float `1.5` as a !!int"),
      ("!!bool 1", "yaml: cannot decode !!int `1` as a !!bool"),
      ("!!binary x", "yaml: !!binary value contains invalid base64 data"),
    ])
  func unfitTags(yaml: String, problem: String) {
    let error = #expect(throws: YAMLError.self) { try json(yaml) }
    #expect(error?.description == problem)
  }

  @Test("merge keys count where they stand, and take mappings and lists of them only")
  func merges() throws {
    let bases = "- &a {x: 1, k: 1}\n- &b {x: 2, z: 2}\n- &c [*a]\n"

    #expect(try json(bases + "- {x: 0, <<: *a}").hasSuffix(#",{"k":1,"x":1}]"#))
    #expect(try json(bases + "- {<<: *a, x: 0}").hasSuffix(#",{"k":1,"x":0}]"#))
    #expect(try json(bases + "- {<<: [*a, *b]}").hasSuffix(#",{"k":1,"x":1,"z":2}]"#))
    for odd in ["*c", "[*c]", "[[*a]]", "1", "[1]"] {
      #expect(throws: YAMLError.self) { try json(bases + "- {<<: \(odd)}") }
    }
  }

  @Test("keys are texts in JSON") func keys() throws {
    #expect(try json("1: a\ntrue: b\n") == #"{"1":"a","true":"b"}"#)
    #expect(try json("08: a\n1.50: b\n.5: c\n") == #"{"0.5":"c","1.5":"b","8":"a"}"#)
    #expect(throws: YAMLError.badKey(line: 1)) { try json("[a]: b") }
  }

  @Test("aliases and merge keys are filled in") func aliases() throws {
    let yaml = "base: &base {a: 1, b: 2}\nmore:\n  <<: *base\n  b: 3\nsame: *base\n"

    #expect(
      try json(yaml) == #"{"base":{"a":1,"b":2},"more":{"a":1,"b":3},"same":{"a":1,"b":2}}"#)
    #expect(throws: YAMLError.unknownAnchor("none")) { try json("a: *none") }
  }

  @Test("documents are read one by one; empty ones are left out") func documents() throws {
    let yaml = "---\na: 1\n---\n# nothing\n---\nb: |\n  text\n  ---x\n...\n"

    let documents = try YAMLReader.documents(Array(yaml.utf8))

    #expect(
      documents.map { String(decoding: $0, as: UTF8.self) } == [
        #"{"a":1}"#, #"{"b":"text\n---x\n"}"#,
      ])
  }

  @Test("a short text cannot stand for an endless one") func aliasBomb() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = "*a\(level - 1)"
      yaml += "a\(level): &a\(level) [" + Array(repeating: alias, count: 10).joined(separator: ", ")
      yaml += "]\n"
    }

    #expect(throws: YAMLError.tooManyValues) { try json(yaml) }
  }

  @Test("a long text cannot be repeated by aliases without end") func longAliases() {
    let text = String(repeating: "x", count: 1 << 20)
    let yaml =
      "a: &a \(text)\nb: [" + Array(repeating: "*a", count: 100).joined(separator: ",") + "]"

    #expect(throws: YAMLError.tooManyValues) { try json(yaml) }
  }

  @Test("many merged mappings take no longer than their members", .timeLimit(.minutes(1)))
  func manyMerges() throws {
    let members = (0..<20_000).map { "k\($0): 1" }.joined(separator: ", ")
    let bases = (0..<20_000).map { "{m\($0): 1}" }.joined(separator: ", ")

    let merged = try json("{<<: [\(bases)], \(members)}")

    #expect(merged.utf8.count { $0 == UInt8(ascii: ":") } == 40_000)
  }

  @Test("merged keys are compared by their bytes") func canonicalEquivalents() throws {
    let merged = try json("{<<: {\"e\u{301}\": 1}, \"\u{E9}\": 2}")

    #expect(merged.utf8.elementsEqual(#"{"e\#u{301}":1,"\#u{E9}":2}"#.utf8))
  }

  @Test("directives, which libyaml compares with one another, have a bound") func directives() {
    let yaml = (0..<101).map { "%TAG !t\($0)! x\n" }.joined() + "--- a\n"

    #expect(throws: YAMLError.tooManyDirectives) { try json(yaml) }
  }

  @Test("nesting has a bound") func depth() {
    #expect(throws: YAMLError.tooDeep) { try json(String(repeating: "[", count: 5000)) }
  }

  @Test("an error names its line") func errors() {
    let error = #expect(throws: YAMLError.self) { try json("a: 1\nb: [") }
    guard case .syntax(let line, _) = error else {
      Issue.record("\(String(describing: error)) is no syntax error")
      return
    }
    #expect(line >= 2)
  }
}
