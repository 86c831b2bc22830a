// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import ProtoModel
import TestKit
import Testing
import Wire

/// What server reflection tells is what protoc itself says of a file.
@Suite("Embedded descriptors", .enabled(if: PeerProgram.find("protoc") != nil, "protoc is missing"))
struct DescriptorTests {
  @Test("a file without our options is embedded byte for byte as protoc describes it")
  func faithful() throws {
    let protos = Protoc.root + "/Tests/Support/Interop/proto"
    let model = try RequestReader.read(
      Protoc.request(for: "grpc/testing/test.proto", in: protos, options: "module=InteropRPC"))
    let folder = try TemporaryFolder()
    try SwiftCommand.shell(
      "protoc -I. --include_imports --descriptor_set_out='\(folder.path)/set' "
        + "grpc/testing/test.proto", in: protos)

    let expected = try Self.files(inSet: Protoc.bytes(of: folder.path + "/set"))

    #expect(expected.count == 3)
    #expect(model.files.map(\.descriptor) == expected)
  }

  @Test("our options and their import are left out")
  func plain() throws {
    let model = try RequestReader.read(
      Protoc.request(for: "rpc/grpc.health.v1.proto", in: Protoc.root + "/proto"))
    let health = try #require(model.files.last { $0.isWanted })

    let text = String(decoding: health.descriptor, as: UTF8.self)

    #expect(text.contains("HealthCheckRequest"))
    #expect(!text.contains("options.proto"))
    #expect(!text.contains("HealthRPC"))
    #expect(!text.contains("Tells whether a server"))
  }

  private static func files(inSet bytes: [UInt8]) throws -> [[UInt8]] {
    try WireReader.reading(bytes) { reader in
      var files: [[UInt8]] = []
      while true {
        let tag = reader.tag()
        if tag == 0 { return files }
        if tag == 10 { files.append(reader.bytes()) } else { reader.skip(tag) }
      }
    }
  }
}
