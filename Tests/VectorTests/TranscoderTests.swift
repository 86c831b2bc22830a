// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CLI
import CoreAPI
import MetaAPI
import MetaTypes
import Schema
import Testing
import Wire

/// The transcoder has one rule: its JSON is that of decoding and writing, to the byte.
@Suite("Transcoder") struct TranscoderTests {
  private static let schemas = KnownKinds.schemas
  static let names: [String] = KnownKinds.all.map { $0.messageName }
  private static let transcoder = JSONTranscoder(schemas, leaves: LeafTypes.all)

  /// The text that the transcoder makes, or the one that coding makes; nil where the bytes are bad.
  private func transcoded(_ kind: any KindMessage.Type, _ bytes: [UInt8]) throws -> String? {
    let message = try #require(
      Self.transcoder.message(named: kind.messageName), "\(kind.messageName) has no table")
    do throws(WireError) {
      let name = kind.groupVersionKind
      let json = try message.document(
        bytes.span, kind: name.kind, apiVersion: name.apiVersion)
      return String(decoding: json, as: UTF8.self)
    } catch {
      return nil
    }
  }

  private func coded<Kind: KindMessage>(_ kind: Kind.Type, _ bytes: [UInt8]) -> String? {
    do throws(WireError) {
      return String(decoding: try kind.init(protobuf: bytes).json(), as: UTF8.self)
    } catch {
      return nil
    }
  }

  private func expectSame(_ kind: any KindMessage.Type, _ bytes: [UInt8]) throws {
    #expect(try transcoded(kind, bytes) == coded(kind, bytes))
  }

  /// The fields of a message in another order. Those with one number stay in theirs.
  private func shuffled(_ bytes: [UInt8], _ random: inout Random) throws -> [UInt8] {
    var fields: [(number: UInt32, bytes: [UInt8])] = []
    try WireReader.reading(bytes) { reader in
      while true {
        let tag = reader.tag()
        guard tag != 0 else { return }
        var field = UnknownFields()
        reader.keep(tag, in: &field)
        fields.append((tag >> 3, field.bytes))
      }
    }
    let numbers = Set(fields.map(\.number)).sorted().shuffled(using: &random)
    return numbers.flatMap { number in
      fields.filter { $0.number == number }.flatMap(\.bytes)
    }
  }

  @Test("random messages of every kind", arguments: Self.names)
  func randomMessages(name: String) throws {
    let kind = try #require(KnownKinds.all.first { $0.messageName == name })
    for seed in 0..<30 {
      var source = RandomMessage(schemas: Self.schemas, random: Random(seed: UInt64(seed)))
      try expectSame(kind, source.bytes(of: name))
    }
  }

  @Test(
    "fields in any order, in several parts, and unknown ones",
    arguments: Self.names)
  func mergedMessages(name: String) throws {
    let kind = try #require(KnownKinds.all.first { $0.messageName == name })
    for seed in 100..<115 {
      var source = RandomMessage(schemas: Self.schemas, random: Random(seed: UInt64(seed)))
      let first = source.bytes(of: name)
      let second = source.bytes(of: name)
      let unknown: [UInt8] = [0xF8, 0x07, 0x01, 0xFA, 0x07, 0x02, 0x41, 0x42]
      try expectSame(kind, first + unknown + second)
      try expectSame(kind, shuffled(second + first, &source.random))
    }
  }

  @Test("damaged messages fail in both or give the same in both", arguments: [1, 2, 3, 4])
  func damagedMessages(seed: Int) throws {
    for kind in KnownKinds.all {
      var source = RandomMessage(schemas: Self.schemas, random: Random(seed: UInt64(seed)))
      let bytes = source.bytes(of: kind.messageName)
      for _ in 0..<40 { try expectSame(kind, source.random.mutated(bytes)) }
    }
  }

  @Test("a version appended as a second metadata merges into the first")
  func splicedVersion() throws {
    let pod = Pod.with {
      $0.metadata.name = "web"
      $0.metadata.labels = ["b": "2", "a": "1"]
      $0.spec.nodeName = "node-1"
    }
    let spliced = pod.protobuf() + [0x0A, 0x04, 0x32, 0x02, 0x34, 0x32]
    let text = try transcoded(Pod.self, spliced)
    #expect(text?.contains(#""resourceVersion":"42""#) == true)
    #expect(text == coded(Pod.self, spliced))
  }

  @Test("a part that is cut stays a fault, even where the next part would complete it")
  func cutPart() throws {
    let cut: [UInt8] = [0x0A, 0x03, 0x0A, 0x05, 0x61]
    #expect(try transcoded(Pod.self, cut + [0x0A, 0x04, 0x62, 0x63, 0x64, 0x65]) == nil)
    #expect(coded(Pod.self, cut + [0x0A, 0x04, 0x62, 0x63, 0x64, 0x65]) == nil)
  }

  @Test("texts that are no UTF-8, map keys out of order and twice") func oddTexts() throws {
    let texts: [[UInt8]] = [
      [0xFF], [0xC3, 0x28], Array("größe 中文字符 \u{2028}<&>".utf8), Array("plain".utf8),
      [0x22, 0x0A],
    ]
    for first in texts {
      for second in texts {
        var metadata: [UInt8] = []
        for (key, value) in [(first, second), (second, first), (first, first)] {
          let entry = field(1, key) + field(2, value)
          metadata += field(11, entry)
        }
        try expectSame(Pod.self, field(1, field(1, first) + metadata))
      }
    }
  }

  private func field(_ number: UInt32, _ content: [UInt8]) -> [UInt8] {
    var writer = WireWriter()
    writer.value(number, content)
    return writer.finish()
  }

  @Test("nesting beyond the bound fails in both") func depth() throws {
    for levels in [97, 98, 99, 100, 101, 102] {
      var bytes: [UInt8] = []
      for _ in 0..<levels { bytes = field(1, bytes) }
      try expectSame(Pod.self, bytes)
    }
  }

  @Test("messages are counted as decoding counts them", arguments: [133_332, 133_333, 133_334])
  func manyMessages(count: Int) throws {
    // Four bytes each: 100,000 may be there, and one more for each 16 bytes.
    let address: [UInt8] = [0x62, 0x02, 0x0A, 0x00]
    let status = field(3, [[UInt8]](repeating: address, count: count).flatMap { $0 })
    #expect(try (transcoded(Pod.self, status) == nil) == (count > 133_332))
    try expectSame(Pod.self, status)

    let part: [UInt8] = [0x0A, 0x02, 0x0A, 0x00]
    let metadata = [[UInt8]](repeating: part, count: count).flatMap { $0 }
    #expect(try (transcoded(Pod.self, metadata) == nil) == (count > 133_333))
    try expectSame(Pod.self, metadata)
  }

  @Test("small bytes cannot make large JSON") func manyEmptyMessages() throws {
    // A container's status: two bytes, and 93 of JSON.
    let few = field(3, [[UInt8]](repeating: [0x42, 0], count: 10_000).flatMap { $0 })
    try expectSame(Pod.self, few)

    let message = try #require(Self.transcoder.message(named: Pod.messageName))
    let many = field(3, [[UInt8]](repeating: [0x42, 0], count: 30_000).flatMap { $0 })
    #expect(throws: WireError.tooMuchJSON) {
      try message.document(many.span, kind: "Pod", apiVersion: "v1")
    }
  }

  @Test(
    "upstream's samples", .enabled(if: GoldenFolder.isPresent, "no folder `shared/golden`"),
    arguments: GoldenObject.all.filter { $0.kind is any KindMessage.Type })
  func golden(object: GoldenObject) throws {
    let kind = try #require(object.kind as? any KindMessage.Type)
    let expected = String(decoding: object.compactJSON, as: UTF8.self)
    #expect(try transcoded(kind, object.protobuf) == expected)
  }
}
