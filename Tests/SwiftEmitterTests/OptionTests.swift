// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel
import SwiftEmitter
import TestKit
import Testing

@Suite(
  "Generator options", .enabled(if: PeerProgram.find("protoc") != nil, "protoc is not installed"))
struct OptionTests {
  private let schema = """
    syntax = "proto3";
    package shop;
    // A book.
    message Book { string title = 1; }
    service Shelf { rpc Find(Book) returns (Book); }
    """

  /// The files made with some options from one schema in a folder.
  private func files(_ options: String, _ text: String? = nil) throws -> [EmittedFile] {
    let folder = try TemporaryFolder()
    try Protoc.write(text ?? schema, to: folder.path + "/shop.v1.proto")
    let request = try Protoc.request(for: "shop.v1.proto", in: folder.path, options: options)
    return try FileEmitter(RequestReader.read(request)).emit()
  }

  @Test("a third party's schema needs no option of ours in its files") func module() throws {
    let files = try files("module=Shop")

    #expect(
      files.map(\.path) == [
        "Shop/ShopV1.swift", "Shop/ShopV1+Services.swift", "Shop/ShopSchema.swift",
        "Shop/ShopV1+SchemaText.swift",
      ])
    #expect(files[0].text.hasPrefix("// Generated from shop.v1.proto by protoc-gen-martlet"))
    #expect(files[0].text.contains("public struct Book: DescribedMessage {"))
    #expect(files[0].text.contains("/// A book.\n"))
  }

  @Test("visibility reaches every declaration", arguments: ["package", "internal"])
  func visibility(_ level: String) throws {
    let files = try files("module=Shop,visibility=\(level)")

    #expect(!files.contains { $0.text.contains("public ") })
    #expect(files[0].text.contains("\(level) struct Book: DescribedMessage {"))
    #expect(files[0].text.contains("\(level) import Wire\n"))
  }

  @Test("services, JSON, comments and folders can be left out") func without() throws {
    let files = try files(
      "module=Shop,services=none,json=none,comments=false,module_folders=false,header=Ours.")

    #expect(files.map(\.path) == ["ShopV1.swift"])
    #expect(files[0].text.hasPrefix("// Ours.\n// Generated from"))
    #expect(files[0].text.contains("struct Book: Message {"))
    #expect(!files[0].text.contains("A book"))
  }

  @Test("one side of a service can be left out", arguments: ["client", "server"])
  func side(_ side: String) throws {
    let text = try files("module=Shop,services=\(side)")[1].text

    #expect(text.contains("struct ShelfClient") == (side == "client"))
    #expect(text.contains("protocol ShelfService") == (side == "server"))
  }

  @Test("imported files have their module by the beginning of their path") func imports() throws {
    let text = try files(
      "module=Shop,import=google/:Outside,import=google/protobuf/t:Times",
      """
      syntax = "proto3";
      import "google/protobuf/empty.proto";
      import "google/protobuf/timestamp.proto";
      message Sale { google.protobuf.Timestamp at = 1; google.protobuf.Empty nothing = 2; }
      """)[0].text

    #expect(text.contains("public import Outside\n"))
    #expect(text.contains("public import Times\n"))
  }

  @Test("well-known types come from WellKnownTypes") func wellKnown() throws {
    let files = try files(
      "module=Shop",
      """
      syntax = "proto3";
      import "google/protobuf/any.proto";
      message Box { google.protobuf.Any content = 1; }
      """)

    #expect(files[0].text.contains("public var content: AnyMessage?"))
    #expect(files[0].text.contains("public import WellKnownTypes\n"))
    #expect(files[1].text.contains("importing: [WellKnownTypesSchema.messages]"))
  }

  @Test(
    "a wrong option is refused with what it takes",
    arguments: [
      ("colour=red", "--martlet_opt: there is no option `colour`; see docs/codegen.md"),
      (
        "visibility=secret",
        "--martlet_opt: visibility cannot be `secret`; take one of public, package, internal"
      ),
      ("comments=no", "--martlet_opt: comments cannot be `no`; take true or false"),
      ("import=a", "--martlet_opt: import cannot be `a`; write import=path/prefix:Module"),
    ])
  func refusal(options: String, message: String) throws {
    let error = #expect(throws: SchemaError.self) { try files(options) }
    #expect(error?.description == message)
  }

  @Test("editions are refused") func editions() throws {
    var request = try Protoc.request(forText: schema, options: "module=Shop")
    // What a newer protoc sends for a file of an edition: another word in `syntax`.
    let syntax = Array("proto3".utf8)
    let place = try #require(
      request.indices.last { request[$0...].starts(with: [0x62, 6] + syntax) })
    request.replaceSubrange((place + 2)..<(place + 8), with: Array("proto4".utf8))

    let error = #expect(throws: SchemaError.self) { try RequestReader.read(request) }
    #expect(
      error?.description
        == "shop.proto: editions are not supported; begin the file with proto2 or proto3 syntax")
  }
}
