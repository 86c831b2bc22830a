// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel
import SwiftEmitter
import TestKit
import Testing

/// Schemas whose names mean something in Swift, or in the code around them.
@Suite(
  "Names in a schema",
  .enabled(if: SwiftCommand.canGenerate, "swift, protoc or the built generator is missing"))
struct NameTests {
  @Test("every name that protoc accepts gives code that compiles", .timeLimit(.minutes(5)))
  func compiles() throws {
    let work = try TemporaryFolder()
    let schemas = Protoc.root + "/codegen/golden"

    let generation = try SwiftCommand.shell(
      """
      protoc --proto_path='\(schemas)' --plugin=protoc-gen-martlet="$PLUGIN" \
        --martlet_out='\(work.path)' --martlet_opt=module=Names names.proto legacy_names.proto
      """, in: work.path)
    #expect(generation.status == 0, "\(generation.errors)")

    let check = try SwiftCommand.check("Names", in: work.path)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test("a type of a file that nobody has is refused with the cure") func unplaced() throws {
    let text = """
      syntax = "proto3";
      import "google/protobuf/descriptor.proto";
      message A { google.protobuf.FileDescriptorSet files = 1; }

      """
    let request = try Protoc.request(forText: text, options: "module=Shop")
    let placed = try Protoc.request(
      forText: text, options: "module=Shop,import=google/protobuf/descriptor.proto:Descriptors")

    let error = #expect(throws: SchemaError.self) {
      try FileEmitter(RequestReader.read(request)).emit()
    }

    #expect(
      error?.description == """
        shop.proto:3: message A, field files: its type google.protobuf.FileDescriptorSet is of \
        google/protobuf/descriptor.proto, which is in no module; generate that file too, with \
        `import=google/protobuf/descriptor.proto:Module` where it is imported
        """)
    #expect(throws: Never.self) { try FileEmitter(RequestReader.read(placed)).emit() }
  }

  @Test(
    "two types, or a default and a field, with one Swift name are refused",
    arguments: [
      (
        "message thing {}\nmessage Thing {}",
        "shop.proto:4: message shop.Thing: the Swift name `Thing` of shop.Thing is also that of "
          + "shop.thing; rename one of them, or set `swift_name`"
      ),
      (
        "message A { message KindOneOf {} oneof kind { string b = 1; } }",
        "shop.proto:3: message shop.A.KindOneOf: the Swift name `A.KindOneOf` of shop.A.KindOneOf is "
          + "also that of oneof kind; rename one of them, or set `swift_name`"
      ),
      (
        "message A {\noptional int32 b = 1 [default = 3];\noptional int32 b_or_default = 2;\n}",
        "shop.proto:4: message shop.A, field b: the Swift name of its default is also that of field "
          + "b_or_default; set `json_name` on one of them"
      ),
    ])
  func refused(body: String, message: String) throws {
    let request = try Protoc.request(
      forText: "syntax = \"proto2\";\npackage shop;\n\(body)\n", options: "module=Shop")

    let error = #expect(throws: (any Error).self) {
      try FileEmitter(RequestReader.read(request)).emit()
    }
    #expect(error.map { "\($0)" } == message)
  }
}
