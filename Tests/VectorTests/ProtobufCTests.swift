// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import CoreAPI
import MetaAPI
import Schema
import TestKit
import Testing
import Wire

/// Our protobuf coding against that of protobuf-c, generated from the same schema: an implementation
/// with which ours has no code in common.
@Suite("protobuf-c as a peer", .enabled(if: ProtobufCPeer.isInstalled, "protoc-c is not installed"))
struct ProtobufCTests {
  @Test("random messages come back from protobuf-c with the same bytes")
  func randomMessages() throws {
    let peer = try ProtobufCPeer()
    var schemas = MetaAPISchema.messages
    schemas.merge(CoreAPISchema.messages)
    schemas.merge(AppsAPISchema.messages)

    func check<Kind: KindMessage>(_ kind: Kind.Type, seed: UInt64) throws {
      var source = RandomMessage(schemas: schemas, random: Random(seed: seed))
      let ours = try Kind(protobuf: source.bytes(of: Kind.messageName)).protobuf()
      #expect(try peer.echo(ours, of: kind) == ours, "\(Kind.messageName), seed \(seed)")
    }
    for seed in 1...20 as ClosedRange<UInt64> {
      for kind in [Pod.self, Node.self, Service.self, Secret.self, Deployment.self]
        as [any KindMessage.Type]
      {
        try check(kind, seed: seed)
      }
    }
  }

  @Test("what protobuf-c refuses is refused here: a message cut short")
  func truncations() throws {
    let peer = try ProtobufCPeer()
    let whole = Pod.with { $0.metadata.name = "web" }.protobuf()
    for count in 1..<whole.count {
      let cut = Array(whole[..<count])
      let accepted = try peer.accepts(cut, of: Pod.self)
      #expect((try? Pod(protobuf: cut)) != nil ? accepted : !accepted, "\(count) bytes")
    }
  }
}

/// A small program made of protoc-c's output for our schema.
struct ProtobufCPeer {
  static let isInstalled = PeerProgram.find("protoc-c") != nil && PeerProgram.find("cc") != nil

  private let folder = Result { try TemporaryFolder() }
  private let program: PeerProgram

  init() throws {
    let top = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let work = try folder.get().path
    let script = """
      set -e
      cd \(top)/proto
      protoc-c --proto_path=. --proto_path=/usr/include --c_out=\(work) options.proto \
        google/protobuf/descriptor.proto k8s/apps/v1.proto $(find k8s/core k8s/meta -name '*.proto')
      cc -O0 -w -Ulinux -I\(work) -o \(work)/peer \(top)/Tests/Fixtures/protobuf_c_peer.c \
        $(find \(work) -name '*.pb-c.c') -lprotobuf-c
      """
    let built = try #require(PeerProgram("sh")).run(["-c", script], timeout: 240)
    try #require(built.status == 0, "\(built.errors)")
    program = try #require(PeerProgram(work + "/peer"))
  }

  func echo<Kind: KindMessage>(_ bytes: [UInt8], of kind: Kind.Type) throws -> [UInt8] {
    let outcome = try program.run([Kind.groupVersionKind.kind], input: bytes)
    try #require(outcome.status == 0, "protobuf-c refused our bytes")
    return outcome.bytes
  }

  func accepts<Kind: KindMessage>(_ bytes: [UInt8], of kind: Kind.Type) throws -> Bool {
    try program.run([Kind.groupVersionKind.kind], input: bytes).status == 0
  }
}
