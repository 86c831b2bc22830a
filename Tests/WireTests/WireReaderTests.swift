// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("Wire reader") struct WireReaderTests {
  private func decode(_ bytes: [UInt8]) throws -> Sample { try Sample(protobuf: bytes) }

  @Test("every shape of field survives encoding and decoding") func roundTrip() throws {
    #expect(try decode(Sample.full.protobuf()) == Sample.full)
    #expect(try decode([]) == Sample())
  }

  @Test("fields may come in any order, and the last one counts") func lastOneWins() throws {
    #expect(try decode([0x10, 5, 0x0A, 1, 0x61, 0x10, 6]).count == 6)
  }

  @Test("repeated numbers are taken packed and one by one") func packing() throws {
    #expect(try decode([0x42, 2, 1, 2, 0x40, 3, 0x42, 1, 4]).numbers == [1, 2, 3, 4])
  }

  @Test("a map entry may lack key or value, and the last of equal keys counts") func maps() throws {
    let bytes: [UInt8] = [
      0x4A, 3, 0x0A, 1, 0x61, 0x4A, 6, 0x0A, 1, 0x61, 0x12, 1, 0x78, 0x4A, 3, 0x12, 1, 0x79,
    ]

    #expect(try decode(bytes).labels == ["a": "x", "": "y"])
  }

  @Test("unknown fields come back as they were, groups too") func unknownFields() throws {
    let bytes: [UInt8] = [
      0x0A, 1, 0x61, 0xF8, 0x01, 0x96, 0x01, 0xFA, 0x01, 2, 7, 8, 0xFB, 0x01, 0x08, 1, 0xFC, 0x01,
    ]

    let sample = try decode(bytes)

    #expect(sample.unknownFields.bytes == Array(bytes[3...]))
    #expect(sample.protobuf() == bytes)
  }

  @Test("a known number with another wire type is unknown") func otherWireType() throws {
    #expect(try decode([0x15, 1, 2, 3, 4]).unknownFields.bytes == [0x15, 1, 2, 3, 4])
  }

  @Test(
    "damage is named",
    arguments: [
      ([0x0A], .truncated), ([0x0A, 2, 0x61], .truncated), ([0x10, 0x80], .truncated),
      ([0x29, 1, 2, 3], .truncated), ([0x00, 1], .invalidTag), ([0x17], .invalidTag),
      ([0x0C], .invalidTag), ([0x0B, 0x14], .invalidTag), ([0x0B], .truncated),
      ([0x10] + [UInt8](repeating: 0x80, count: 10) + [1], .varintTooLong),
      ([0x0A, 1, 0xFF], .invalidUTF8),
      ([0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], .truncated),
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x01, 1], .invalidTag),
    ] as [([UInt8], WireError)])
  func damage(bytes: [UInt8], error: WireError) {
    #expect(throws: error) { try decode(bytes) }
  }

  @Test("nesting has a bound") func depth() {
    var bytes: [UInt8] = []
    for _ in 0...Limits.protobufDepth {
      var writer = WireWriter()
      writer.value(10, bytes)
      bytes = writer.finish()
    }
    #expect(throws: WireError.tooDeep) { try decode(bytes) }

    let groups = [UInt8](repeating: 0x0B, count: 100_000)
    #expect(throws: WireError.tooDeep) { try decode(groups) }
  }

  @Test("bytes cut anywhere give an error or fewer fields, never a trap") func truncation() {
    let bytes = Sample.full.protobuf()
    for count in 0..<bytes.count {
      do throws(WireError) {
        let part = try Sample(protobuf: Array(bytes.prefix(count)))
        #expect(part != Sample.full)
      } catch {
        #expect(error == .truncated)
      }
    }
  }

  @Test("merging replaces single fields and adds to lists") func merging() throws {
    var sample = Sample.full
    try sample.merge(
      protobuf: Sample.with {
        $0.count = 1
        $0.names = ["z"]
      }.protobuf())

    #expect(sample.count == 1)
    #expect(sample.names == ["a", "", "c", "z"])
    #expect(sample.name == Sample.full.name)
  }

  @Test("messages are equal when their bytes are") func equality() {
    var nested = Sample.full
    nested.children[1].name = "other"

    #expect(Sample.full == Sample.full)
    #expect(nested != Sample.full)
    #expect(Sample.with { $0.name = "\u{E9}" } != Sample.with { $0.name = "e\u{301}" })
    #expect(Sample.with { $0.ratio = .nan } == Sample.with { $0.ratio = .nan })
    #expect(Sample().isZero)
    #expect(!nested.isZero)
  }

  @Test("a list of messages goes on after other fields") func interruptedList() throws {
    let bytes: [UInt8] = [0x52, 2, 0x10, 1, 0x52, 0, 0x10, 9, 0x52, 2, 0x10, 2, 0x52, 0]

    #expect(try decode(bytes).children.map(\.count) == [1, 0, 2, 0])
  }

  @Test("maps whose keys descend end in a fault before they cost minutes") func unorderedMaps() {
    let keys = (10_000..<40_000).reversed().map(String.init)
    let bytes = keys.flatMap { key -> [UInt8] in [0x4A, 0x07, 0x0A, 0x05] + Array(key.utf8) }

    #expect(throws: WireError.unorderedMap) { try Sample(protobuf: bytes) }
    #expect(throws: Never.self) { try Sample(protobuf: Array(bytes.prefix(9 * 5000))) }
  }

  @Test("a text of any length is read, a byte outside ASCII anywhere in it", arguments: 0..<40)
  func texts(count: Int) throws {
    let ascii = (0..<count).map { UInt8(0x20 + $0 * 7 % 0x5F) }
    for place in -1..<count {
      var bytes = ascii
      if place >= 0 { bytes[place] = 0xE9 }
      let text = try WireReader.reading([0x0A, UInt8(count)] + bytes) { reader in
        _ = reader.tag()
        return reader.string()
      }

      #expect(Array(text.utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8))
      if place >= 0 {
        #expect(throws: WireError.invalidUTF8) {
          try Sample(protobuf: [0x0A, UInt8(count)] + bytes)
        }
      }
    }
  }

  @Test("entries of any length make a list", arguments: [0, 1, 127, 128, 16_383, 16_384, 70_000])
  func longEntries(count: Int) throws {
    let text = String(repeating: "x", count: count)
    let sample = Sample.with { $0.names = ["a", text, text, "b", text] }

    #expect(try Sample(protobuf: sample.protobuf()) == sample)
  }

  @Test(
    "a length that points behind its message ends the reading of a list", arguments: [1, 3, 6, 8])
  func faultInList(place: Int) {
    var bytes: [UInt8] = [0x52, 0x03, 0x0A, 0x01, 0x61, 0x52, 0x03, 0x0A, 0x01, 0x62]
    bytes[place] = 0x7F

    #expect(throws: WireError.truncated) { try Sample(protobuf: bytes) }
  }
}
