// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("JSON reader") struct JSONReaderTests {
  private func read(_ json: String, _ mode: JSONMode = .lenient) throws -> Sample {
    try Sample(json: Array(json.utf8), mode: mode)
  }

  @Test("every shape of field survives writing and reading") func roundTrip() throws {
    #expect(try Sample(json: Sample.full.json(), mode: .strict) == Sample.full)
    #expect(try read(" { } ") == Sample())
  }

  @Test("lists in lists may be longer than what a reader has room for at once")
  func longLists() throws {
    let sample = Sample.with { sample in
      sample.children = (0..<60).map { outer in
        .with { child in
          child.numbers = (0..<Int32(outer)).map { $0 }
          child.children = (0..<outer).map { inner in .with { $0.count = Int32(inner) } }
        }
      }
    }

    #expect(try Sample(json: sample.json(), mode: .strict) == sample)
  }

  @Test("null leaves single values and empties the rest") func null() throws {
    let json = #"{"name":null,"count":null,"size":null,"data":null,"names":null,"labels":null}"#

    #expect(try read(json) == Sample())
    #expect(try read("null") == Sample())
  }

  @Test("texts of every length, ASCII or not, plain or escaped, behave as String's own")
  func lengths() throws {
    for count in 0...40 {
      let plain = String("abcdefghijklmnopqrstuvwxyz0123456789-_.~".prefix(count))
      for text in [plain, plain + "é", plain + "\n"] {
        let escaped = text.replacing("\n", with: "\\n")

        let read = try read("{\"name\":\"\(escaped)\"}").name

        #expect(
          read == text && read.utf8.elementsEqual(text.utf8) && read.hashValue == text.hashValue)
        #expect((read + "!").utf8.count == text.utf8.count + 1)
      }
    }
  }

  @Test(
    "escapes in texts",
    arguments: [
      (#""\u0041\n\t\"\\\/""#, "A\n\t\"\\/"), (#""\ud83d\ude00""#, "😀"),
      (#""\ud83dx""#, "\u{FFFD}x"), (#""\ude00""#, "\u{FFFD}"),
      (#""\ud83d\u0041""#, "\u{FFFD}A"), ("\"\u{2028}é\"", "\u{2028}é"),
    ])
  func escapes(json: String, text: String) throws {
    #expect(try read(#"{"name":\#(json)}"#).name == text)
  }

  @Test("member names may hold escapes") func escapedNames() throws {
    #expect(try read(#"{"n\u0061me":"a","labels":{"\u0061\"":"b"}}"#).name == "a")
    #expect(try read(#"{"labels":{"\u0061\"":"b"}}"#).labels == ["a\"": "b"])
  }

  @Test("names are case-sensitive, and unknown ones are passed over") func unknown() throws {
    #expect(try read(#"{"Name":"x","other":[{"a":[1,{}]},"\"]",-1.5e+3,true,null]}"#) == Sample())
  }

  @Test("strict mode reports unknown and duplicate fields with their paths") func strict() {
    let json = """
      {"name":"a","bad":1,"children":[{},{"name":"x","name":"y","no":{"deep":1}}],
      "labels":{"k":"1","k":"2"},"name":"b"}
      """

    let error = #expect(throws: JSONError.self) { try read(json, .strict) }

    #expect(
      error
        == .strict(findings: [
          #"unknown field "bad""#, #"duplicate field "children[1].name""#,
          #"unknown field "children[1].no""#, #"duplicate field "labels.k""#,
          #"duplicate field "name""#,
        ]))
    #expect(
      error?.description.hasPrefix(#"strict decoding error: unknown field "bad", "#) == true)
  }

  @Test("strict mode reports a field once, however often it comes") func reportedOnce() {
    let error = #expect(throws: JSONError.self) {
      try read(#"{"bad":1,"name":"a","bad":2,"name":"b","name":"c","bad":3}"#, .strict)
    }

    #expect(
      error == .strict(findings: [#"unknown field "bad""#, #"duplicate field "name""#]))
  }

  @Test("a hundred thousand doubled fields end in one finding", .timeLimit(.minutes(1)))
  func manyDuplicates() {
    let many = String(repeating: #","count":1"#, count: 100_000)

    #expect(throws: JSONError.strict(findings: [#"duplicate field "count""#])) {
      try read(#"{"count":1\#(many)}"#, .strict)
    }
  }

  @Test("warnings come with the value") func findings() throws {
    var findings: [String] = []

    let sample = try Sample(json: Array(#"{"a":1,"count":2}"#.utf8), findings: &findings)

    #expect(sample.count == 2)
    #expect(findings == [#"unknown field "a""#])
  }

  @Test(
    "a value of another shape is told in upstream's words",
    arguments: [
      (#"{"name":1}"#, "number into Go struct field Sample.name of type string"),
      (#"{"count":"1"}"#, "string into Go struct field Sample.count of type int32"),
      (#"{"count":1.5}"#, "number 1.5 into Go struct field Sample.count of type int32"),
      (
        #"{"count":2147483648}"#,
        "number 2147483648 into Go struct field Sample.count of type int32"
      ),
      (
        #"{"children":[{},{"names":["a",{}]}]}"#,
        "object into Go struct field Sample.children.names of type string"
      ),
      (#"{"labels":{"a":[]}}"#, "array into Go struct field Sample.labels.a of type string"),
      (#"{"labels":1}"#, "number into Go struct field Sample.labels of type map[string]string"),
      (#"{"children":{}}"#, "object into Go struct field Sample.children of type []v1.Sample"),
      (#"{"children":[1]}"#, "number into Go struct field Sample.children of type v1.Sample"),
      (#"[]"#, "array into Go value of type v1.Sample"),
    ])
  func mismatch(json: String, text: String) {
    let error = #expect(throws: JSONError.self) { try read(json) }

    #expect(error?.description == "json: cannot unmarshal " + text)
  }

  @Test(
    "what is no JSON is told in upstream's words",
    arguments: [
      ("{", "unexpected end of JSON input"), ("{\"x\":[1,", "unexpected end of JSON input"),
      ("{,}", "invalid character ',' looking for beginning of object key string"),
      ("{\"x\" 1}", "invalid character '1' after object key"),
      ("{\"x\":1 2}", "invalid character '2' after object key:value pair"),
      ("{\"x\":[1 2]}", "invalid character '2' after array element"),
      ("{\"x\":'a'}", "invalid character '\\'' looking for beginning of value"),
      ("{\"x\":tru}", "invalid character '}' in literal true (expecting 'e')"),
      ("{\"x\":\"\n\"}", "invalid character '\\n' in string literal"),
      ("{\"x\":\"\\x\"}", "invalid character 'x' in string escape code"),
      ("{} {}", "invalid character '{' after top-level value"),
    ])
  func syntax(json: String, text: String) {
    let error = #expect(throws: JSONError.self) { try read(json) }

    #expect(error?.description == text)
  }

  @Test(
    "what is no JSON is refused",
    arguments: [
      "", " ", "{", "{\"", "{\"name\"", "{\"name\":", "{\"name\":\"a", "{\"name\":\"a\"", "{,}",
      "{\"name\":\"a\",}", "{\"x\":[1,]}", "{\"x\":[1 2]}", "{\"x\":{\"a\":1,}}", "{} {}", "nul",
      "{\"x\":tru}", "{\"x\":01}", "{\"x\":1.}", "{\"x\":-}", "{\"x\":1e}", "{\"x\":+1}",
      "{\"x\":'a'}", "{\"x\":\"\\x\"}", "{\"x\":\"\\u12\"}", "{\"x\":\"\u{1}\"}", "{\"x\":]",
      "{x:1}", "{\"x\" 1}", "{\"count\":01}", "{\"x\":\"\\", "\u{FEFF}{}",
    ])
  func refused(json: String) {
    #expect(throws: JSONError.self) { try read(json) }
  }

  @Test("nesting has a bound, for known and for unknown members") func depth() throws {
    let known = String(repeating: #"{"children":["#, count: 100_000)
    #expect(throws: JSONError.tooDeep) { try read(known) }

    func unknown(_ count: Int) -> String {
      "{\"x\":" + String(repeating: "[", count: count) + String(repeating: "]", count: count) + "}"
    }
    #expect(try read(unknown(Limits.jsonDepth - 2)) == Sample())
    #expect(throws: JSONError.tooDeep) { try read(unknown(Limits.jsonDepth)) }
    #expect(throws: JSONError.tooDeep) { try read(unknown(100_000)) }
  }

  @Test("a path is cut where a name is very long") func longPath() throws {
    var findings: [String] = []
    let name = String(repeating: "n", count: 100_000)

    _ = try Sample(json: Array("{\"\(name)\":1}".utf8), findings: &findings)

    #expect(findings.count == 1)
    #expect(findings[0].utf8.count < 2000)
  }

  @Test("a document cut anywhere is refused, never a trap") func truncation() {
    let bytes = Sample.full.json()
    for count in 0..<bytes.count {
      #expect(throws: JSONError.self) { try Sample(json: Array(bytes.prefix(count))) }
    }
  }
}
