// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import ProtoModel
import SwiftEmitter
import TestKit
import Testing

/// Small protos and the Swift that they give, before `swift format` breaks long lines. With
/// MARTLET_REWRITE_GOLDEN set the expected files are written anew; read the difference.
@Suite(
  "Golden Swift", .enabled(if: PeerProgram.find("protoc") != nil, "protoc is not installed"))
struct GoldenTests {
  @Test(
    "a proto gives exactly this Swift",
    arguments: ["kinds", "legacy", "services", "shapes", "versions"])
  func golden(name: String) throws {
    let request = try Protoc.request(for: name + ".proto", in: Protoc.root + "/codegen/golden")

    let files = try FileEmitter(RequestReader.read(request)).emit()

    let text = files.map { "// == \($0.path)\n\($0.text)" }.joined(separator: "\n")
    let expected = Protoc.root + "/codegen/golden/\(name).golden"
    if getenv("MARTLET_REWRITE_GOLDEN") != nil { try Protoc.write(text, to: expected) }
    #expect(text == Protoc.read(expected), "codegen/golden/\(name).golden")
  }

  @Test("the same schema gives the same Swift again") func determinism() throws {
    let request = try Protoc.request(for: "kinds.proto", in: Protoc.root + "/codegen/golden")

    #expect(
      try FileEmitter(RequestReader.read(request)).emit()
        == FileEmitter(RequestReader.read(request)).emit())
  }

  @Test(
    "an error names file, line, message, field and cure",
    arguments: [
      (
        "message A { optional group B = 1 {} }",
        "bad.proto:5: message bad.A, field b: a group or `required` in a kubernetes file; "
          + "use a message, and `optional`"
      ),
      (
        "message A { option (martlet.kind) = {}; }",
        "bad.proto:5: message bad.A: a kind without a plural name; set `plural` in its kind option"
      ),
      (
        "message A { oneof b { string c = 1; } }",
        "bad.proto:5: message bad.A, field c: a oneof in a kubernetes file; use optional pointers"
      ),
      (
        "message A { map<fixed32, string> b = 1; }",
        "bad.proto:5: message bad.A, field b: a map keyed by fixed32; use string, int32 or int64"
      ),
      (
        "message A {\noptional string self = 1;\noptional string self_field = 2;\n}",
        "bad.proto:7: message bad.A, field self_field: its Swift name `selfField` is also that of "
          + "field self; set `json_name` on one of them"
      ),
      (
        "message A { option (martlet.unwrapped) = true; optional string b = 1; }",
        """
        bad.proto:5: message bad.A: the members of an unwrapped message cannot be told apart in \
        JSON; have one bytes field, or at most one each of a list, a pointer to a message, a bool
        """
      ),
      (
        "message A { option (martlet.root) = {item: \"B\"}; } message B {}",
        "bad.proto:5: message bad.A: a list without `repeated ... items`; add the field"
      ),
    ])
  func errors(body: String, message: String) throws {
    let folder = try TemporaryFolder()
    try Protoc.write(
      """
      syntax = "proto2";
      package bad;
      import "options.proto";
      option (martlet.file) = {module: "Bad", kubernetes: true};
      \(body)
      """, to: folder.path + "/bad.proto")
    let request = try Protoc.request(for: "bad.proto", in: folder.path)

    let error = #expect(throws: SchemaError.self) {
      try FileEmitter(RequestReader.read(request)).emit()
    }
    #expect(error?.description == message)
  }

  @Test("a file without a module is refused") func moduleless() throws {
    let folder = try TemporaryFolder()
    try Protoc.write("syntax = \"proto3\"; message A {}", to: folder.path + "/bare.proto")
    let request = try Protoc.request(for: "bare.proto", in: folder.path)

    #expect(throws: SchemaError.self) { try RequestReader.read(request) }
    #expect(throws: SchemaError.self) { try RequestReader.read([0xFF]) }
  }
}
