// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import CoreAPI
import MetaAPI
import RBACAPI
import Schema
import TestKit
import Testing
import Wire

/// Our protobuf coding against that of protoc, on messages made from the schema by seed.
@Suite(
  "protoc as a peer",
  .enabled(if: PeerProgram.find("protoc") != nil, "protoc is not installed"))
struct PeerTests {
  private static let seeds: [UInt64] = Array(1...4)
  private static let kinds: [any KindMessage.Type] = [
    Pod.self, Node.self, Service.self, Secret.self, PersistentVolumeClaim.self, Deployment.self,
    ClusterRole.self, PodList.self,
  ]

  private let schemas: MessageSchemas = {
    var all = MetaAPISchema.messages
    for other in [CoreAPISchema.messages, AppsAPISchema.messages, RBACAPISchema.messages] {
      all.merge(other)
    }
    return all
  }()

  private var protoFolder: String {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/proto"
  }

  /// Runs bytes through `protoc --decode` and back through `protoc --encode`.
  private func throughProtoc(_ bytes: [UInt8], _ message: String, _ file: String) throws -> [UInt8]
  {
    let protoc = try #require(PeerProgram("protoc"))
    let folder = "--proto_path=\(protoFolder)"
    let text = try protoc.run([folder, "--decode=\(message)", file], input: bytes)
    try #require(text.status == 0, "protoc refused our bytes: \(text.errors)")
    let back = try protoc.run(
      [folder, "--deterministic_output", "--encode=\(message)", file], input: text.bytes)
    try #require(back.status == 0, "\(back.errors)")
    return back.bytes
  }

  private func file(of message: String) -> String {
    switch message {
    case _ where message.contains(".apps."): "k8s/apps/v1.proto"
    case _ where message.contains(".rbac."): "k8s/rbac/v1.proto"
    case _ where message.hasSuffix(".Node"): "k8s/core/v1/node.proto"
    case _ where message.hasSuffix(".Service"): "k8s/core/v1/service.proto"
    case _ where message.hasSuffix(".Secret"): "k8s/core/v1/config.proto"
    case _ where message.hasSuffix("Claim"): "k8s/core/v1/volume.proto"
    default: "k8s/core/v1/pod.proto"
    }
  }

  @Test("random messages decode as protoc decodes them, and encode to its bytes", arguments: seeds)
  func randomMessages(seed: UInt64) throws {
    func check<Kind: KindMessage>(_ kind: Kind.Type) throws {
      var source = RandomMessage(schemas: schemas, random: Random(seed: seed))
      let raw = source.bytes(of: Kind.messageName)
      let file = file(of: Kind.messageName)

      let value = try Kind(protobuf: raw)
      let ours = value.protobuf()
      let protocs = try throughProtoc(raw, Kind.messageName, file)

      #expect(try Kind(protobuf: protocs) == value, "\(Kind.messageName), seed \(seed)")
      #expect(try throughProtoc(ours, Kind.messageName, file) == ours)
    }
    for kind in Self.kinds { try check(kind) }
  }

  @Test("random messages survive JSON", arguments: 1...20 as ClosedRange<UInt64>)
  func randomJSON(seed: UInt64) throws {
    func check<Kind: KindMessage>(_ kind: Kind.Type) throws {
      var source = RandomMessage(schemas: schemas, random: Random(seed: seed))
      let value = try Kind(protobuf: source.bytes(of: Kind.messageName))

      let read = try Kind(json: value.json(), mode: .strict)

      #expect(read.json() == value.json(), "\(Kind.messageName), seed \(seed)")
    }
    for kind in Self.kinds { try check(kind) }
  }
}
