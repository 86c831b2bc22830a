// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Testing

struct PatchCase: Sendable, CustomTestStringConvertible {
  var title: String
  var document: String
  var patch: String
  /// nil: the patch must be refused.
  var result: String?

  init(_ title: String, _ document: String, _ patch: String, _ result: String?) {
    self.title = title
    self.document = document
    self.patch = patch
    self.result = result
  }

  var testDescription: String { title }
}

func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

/// The examples of RFC 6902 appendix A, then cases of its sections.
@Suite("JSON patch") struct JSONPatchTests {
  static let cases = [
    PatchCase(
      "A.1 adding an object member", #"{"foo":"bar"}"#,
      #"[{"op":"add","path":"/baz","value":"qux"}]"#, #"{"baz":"qux","foo":"bar"}"#),
    PatchCase(
      "A.2 adding an array element", #"{"foo":["bar","baz"]}"#,
      #"[{"op":"add","path":"/foo/1","value":"qux"}]"#, #"{"foo":["bar","qux","baz"]}"#),
    PatchCase(
      "A.3 removing an object member", #"{"baz":"qux","foo":"bar"}"#,
      #"[{"op":"remove","path":"/baz"}]"#, #"{"foo":"bar"}"#),
    PatchCase(
      "A.4 removing an array element", #"{"foo":["bar","qux","baz"]}"#,
      #"[{"op":"remove","path":"/foo/1"}]"#, #"{"foo":["bar","baz"]}"#),
    PatchCase(
      "A.5 replacing a value", #"{"baz":"qux","foo":"bar"}"#,
      #"[{"op":"replace","path":"/baz","value":"boo"}]"#, #"{"baz":"boo","foo":"bar"}"#),
    PatchCase(
      "A.6 moving a value", #"{"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}}"#,
      #"[{"op":"move","from":"/foo/waldo","path":"/qux/thud"}]"#,
      #"{"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}"#),
    PatchCase(
      "A.7 moving an array element", #"{"foo":["all","grass","cows","eat"]}"#,
      #"[{"op":"move","from":"/foo/1","path":"/foo/3"}]"#,
      #"{"foo":["all","cows","eat","grass"]}"#),
    PatchCase(
      "A.8 testing a value: success", #"{"baz":"qux","foo":["a",2,"c"]}"#,
      #"[{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2}]"#,
      #"{"baz":"qux","foo":["a",2,"c"]}"#),
    PatchCase(
      "A.9 testing a value: error", #"{"baz":"qux"}"#,
      #"[{"op":"test","path":"/baz","value":"bar"}]"#, nil),
    PatchCase(
      "A.10 adding a nested member object", #"{"foo":"bar"}"#,
      #"[{"op":"add","path":"/child","value":{"grandchild":{}}}]"#,
      #"{"foo":"bar","child":{"grandchild":{}}}"#),
    PatchCase(
      "A.11 ignoring unrecognized elements", #"{"foo":"bar"}"#,
      #"[{"op":"add","path":"/baz","value":"qux","xyz":123}]"#, #"{"foo":"bar","baz":"qux"}"#),
    PatchCase(
      "A.12 adding to a nonexistent target", #"{"foo":"bar"}"#,
      #"[{"op":"add","path":"/baz/bat","value":"qux"}]"#, nil),
    PatchCase(
      "A.14 ~ escape ordering", #"{"/":9,"~1":10}"#,
      #"[{"op":"test","path":"/~01","value":10}]"#, #"{"/":9,"~1":10}"#),
    PatchCase(
      "A.15 comparing strings and numbers", #"{"/":9,"~1":10}"#,
      #"[{"op":"test","path":"/~01","value":"10"}]"#, nil),
    PatchCase(
      "A.16 adding an array value", #"{"foo":["bar"]}"#,
      #"[{"op":"add","path":"/foo/-","value":["abc","def"]}]"#,
      #"{"foo":["bar",["abc","def"]]}"#),
    PatchCase("replacing the whole document", "[1]", #"[{"op":"add","path":"","value":{}}]"#, "{}"),
    PatchCase("an index beyond the end", "[1]", #"[{"op":"add","path":"/2","value":3}]"#, nil),
    PatchCase("an index with a leading zero", "[1]", #"[{"op":"remove","path":"/00"}]"#, nil),
    PatchCase("removing what is missing", "{}", #"[{"op":"remove","path":"/a"}]"#, nil),
    PatchCase(
      "replacing what is missing", "{}", #"[{"op":"replace","path":"/a","value":1}]"#, nil),
    PatchCase(
      "copying", #"{"a":[1]}"#, #"[{"op":"copy","from":"/a","path":"/b"}]"#,
      #"{"a":[1],"b":[1]}"#),
    PatchCase(
      "moving a value into itself", #"{"a":{"b":1}}"#,
      #"[{"op":"move","from":"/a","path":"/a/b"}]"#, nil),
    PatchCase("an unknown operation", "{}", #"[{"op":"spam","path":""}]"#, nil),
    PatchCase("an operation without a path", "{}", #"[{"op":"remove"}]"#, nil),
    PatchCase("an operation without a value", "{}", #"[{"op":"add","path":"/a"}]"#, nil),
    PatchCase("a patch that is no list", "{}", #"{"op":"remove"}"#, nil),
  ]

  @Test("edits apply in order or not at all", arguments: cases)
  func applies(example: PatchCase) throws {
    let document = try json(example.document)

    guard let expected = example.result else {
      #expect(throws: PatchError.self) {
        try JSONPatch(try json(example.patch)).applied(to: document)
      }
      return
    }
    let result = try JSONPatch(try json(example.patch)).applied(to: document)
    #expect(try result == json(expected))
  }

  @Test("copies that double the document are stopped")
  func copyBomb() throws {
    let doubling = Array(repeating: #"{"op":"copy","from":"/a","path":"/a/-"}"#, count: 200)
    let patch = try JSONPatch(try json("[" + doubling.joined(separator: ",") + "]"))

    #expect(throws: PatchError.self) { try patch.applied(to: try json(#"{"a":[1,2,3]}"#)) }
  }

  @Test("a refused patch answers with the status upstream gives")
  func statuses() {
    #expect(PatchError.notApplicable("x").apiError.code == 422)
    #expect(PatchError.undecodable("x").apiError.message == "error decoding patch: x")
  }
}

/// The example cases of RFC 7386 appendix A.
@Suite("Merge patch") struct MergePatchTests {
  static let cases = [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, "{}"),
    (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
    (#"{"a":"foo"}"#, "null", "null"),
    (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
    (#"{"e":null}"#, #"{"a":1}"#, #"{"e":null,"a":1}"#),
    ("[1,2]", #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    ("{}", #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
  ]

  @Test("a partial document is laid over the target", arguments: cases)
  func applies(document: String, patch: String, expected: String) throws {
    let result = MergePatch(try json(patch)).applied(to: try json(document))

    #expect(try result == json(expected))
  }
}
