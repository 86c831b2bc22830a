// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel
import SwiftEmitter
import TestKit
import Testing

@Suite(
  "Changes that break the wire",
  .enabled(if: PeerProgram.find("protoc") != nil, "protoc is not installed"))
struct WireBreakTests {
  private static let released = """
    syntax = "proto3";
    package shop;
    message Book {
      string title = 1;
      repeated int32 pages = 2;
      map<string, Author> authors = 3;
      reserved 4 to 6;
      Binding binding = 7;
    }
    message Author { string name = 1; }
    enum Binding { NONE = 0; SOFT = 1; }
    service Shelf { rpc Find(Book) returns (stream Author); }
    """

  private func emit(_ text: String, released: String?, _ options: String = "") throws
    -> [EmittedFile]
  {
    let request = try Protoc.request(forText: text, options: "module=Shop" + options)
    return try FileEmitter(RequestReader.read(request), released: released).emit()
  }

  private func snapshot() throws -> String {
    let files = try emit(Self.released, released: nil, ",snapshot=true")
    #expect(files.map(\.path) == [FileEmitter.snapshotName])
    return files[0].text
  }

  @Test("a release keeps names, numbers and types") func text() throws {
    let lines = try snapshot().split(separator: "\n").drop { $0.hasPrefix("#") }

    #expect(
      lines == [
        "P shop", "M .Author", "1 name string", "M .Book", "1 title string", "2 pages []int32",
        "3 authors {string}.Author", "7 binding enum:.Binding", "R 4 6", "E shop.Binding", "0 NONE",
        "1 SOFT", "S shop.Shelf/Find shop.Book stream shop.Author",
      ])
  }

  @Test("the same schema, and one that has more, pass") func additions() throws {
    let released = try snapshot()
    let more = Self.released.replacing(
      "string title = 1;", with: "string title = 1; int64 price = 8; // In cents.")

    #expect(throws: Never.self) { try emit(Self.released, released: released) }
    #expect(throws: Never.self) { try emit(more, released: released) }
  }

  @Test("a field may go when its number is reserved") func reserved() throws {
    let text = Self.released.replacing("string title = 1;", with: "reserved 1;")

    #expect(throws: Never.self) { try emit(text, released: try snapshot()) }
  }

  @Test(
    "a break names file, line, message, field and cure",
    arguments: [
      (
        "string title = 1;", "bytes title = 1;",
        "shop.proto:4: message shop.Book, field title: its type was string and is bytes; "
          + "add a field with a new name and number"
      ),
      (
        "repeated int32 pages", "int32 pages",
        "shop.proto:5: message shop.Book, field pages: its type was []int32 and is int32; "
          + "add a field with a new name and number"
      ),
      (
        "string title = 1;", "string title = 9;",
        "shop.proto:4: message shop.Book, field title: its number was 1 and is 9; "
          + "give it number 1 again"
      ),
      (
        "string title = 1;", "string name = 1;",
        "shop.proto:4: message shop.Book, field name: its JSON name was title and is name; "
          + "keep the name, or write `json_name = \"title\"`"
      ),
      (
        "string title = 1;", "int64 price = 1;",
        "shop.proto:4: message shop.Book, field price: its number 1 belonged to title; "
          + "reserve 1 and take a number never used before"
      ),
      (
        "string title = 1;", "",
        "shop.proto:3: message shop.Book, field title: number 1 is gone and not reserved; "
          + "put the field back, or write `reserved 1;`"
      ),
      (
        "reserved 4 to 6;", "string isbn = 5;",
        "shop.proto:7: message shop.Book, field isbn: its number 5 was reserved; "
          + "take a number never used before"
      ),
      (
        "SOFT = 1;", "SOFT = 2;",
        "shop.proto:11: enum shop.Binding: value SOFT = 1 is gone or has another number; "
          + "put it back"
      ),
      (
        "returns (stream Author)", "returns (Author)",
        "proto: method shop.Shelf/Find was (shop.Book stream shop.Author) and is "
          + "(shop.Book shop.Author); add a method of another name"
      ),
      (
        "rpc Find(Book) returns (stream Author);", "",
        "proto: method shop.Shelf/Find is gone; put it back; its callers still exist"
      ),
    ])
  func breaks(old: String, new: String, message: String) throws {
    let text = Self.released.replacing(old, with: new)
    let released = try snapshot()

    let error = #expect(throws: SchemaErrors.self) { try emit(text, released: released) }
    #expect(error?.description == message)
  }

  @Test("a message that is gone is named") func message() throws {
    let text = Self.released.replacing("message Author", with: "message Writer")
      .replacing("Author>", with: "Writer>").replacing("stream Author", with: "stream Writer")

    let error = #expect(throws: SchemaErrors.self) { try emit(text, released: try snapshot()) }
    #expect(error?.description.contains("proto: message shop.Author is gone; put it back") == true)
  }
}

@Suite("Lint", .enabled(if: PeerProgram.find("protoc") != nil, "protoc is not installed"))
struct LintTests {
  @Test(
    "a finding names file, line, message, field and cure",
    arguments: [
      ("message A {}", "shop.proto:5: message shop.A: it has no comment"),
      (
        "// A.\nmessage a_b {}",
        "shop.proto:6: message shop.a_b: its name is not in upper camel case"
      ),
      (
        "// A.\nmessage A { optional string b = 1; }",
        "shop.proto:6: message shop.A, field b: it has no comment"
      ),
      (
        "// A.\nmessage A {\n// B.\nrepeated string b = 1 [(martlet.field).list_type = LIST_MAP];\n}",
        "shop.proto:8: message shop.A, field b: a list of type MAP without keys"
      ),
      (
        "// A.\nmessage A {\n// B.\noptional string b = 1 [(martlet.field).default = \"x\"];\n}",
        "shop.proto:8: message shop.A, field b: the default x is no JSON of its type"
      ),
      (
        "// A.\nmessage A {\n// B.\noptional string b = 1 [(martlet.field).closed = true];\n}",
        "shop.proto:8: message shop.A, field b: it is `closed` without `values`"
      ),
      (
        "// A.\nmessage A {\n// B.\nrepeated string b = 1 [(martlet.field).pointer = true];\n}",
        "shop.proto:8: message shop.A, field b: a list or map is a `pointer`"
      ),
      (
        "// A.\nmessage A {\noption (martlet.kind) = {plural: \"as\" "
          + "selectable_fields: {label: \"b\", path: \"spec.b\"}};\n// B.\noptional string b = 1;\n}",
        "shop.proto:6: message shop.A: the path spec.b of a column or selectable field leads nowhere"
      ),
    ])
  func findings(body: String, message: String) throws {
    let request = try Protoc.request(
      forText: """
        syntax = "proto2";
        package shop;
        import "options.proto";
        option (martlet.file) = {module: "Shop", kubernetes: true};
        \(body)
        """, options: "lint=true")

    let error = #expect(throws: SchemaErrors.self) {
      try FileEmitter(RequestReader.read(request)).emit()
    }
    #expect(error?.description.hasPrefix(message + "; ") == true, "\(error?.description ?? "")")
  }
}
