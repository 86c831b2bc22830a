// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("Encoded messages") struct EncodedMessageTests {
  /// `metadata { name: "web" labels { app: "web" } } spec { 3: 7 } 5: 1 as fixed32`.
  private static let object: [UInt8] =
    [0x0A, 0x13, 0x0A, 0x03] + Array("web".utf8) + [0x5A, 0x0A, 0x0A, 0x03] + Array("app".utf8)
    + [0x12, 0x03] + Array("web".utf8) + [0x6A, 0x00] + [0x12, 0x02, 0x18, 0x07]
    + [0x2D, 0x01, 0x00, 0x00, 0x00]

  @Test("an index says where the values of the object and of its metadata stand")
  func index() throws {
    let bytes = Self.object
    let index = try ObjectIndex(bytes.span)

    #expect(index.fields[1] == 2..<21)
    #expect(index.fields[2] == 23..<25)
    #expect(index.fields[5] == 26..<30)
    #expect(index.fields[3] == nil)
    #expect(index.fields[99] == nil)
    #expect(index.metadata[1].map { bytes[$0] } == bytes[4..<7])
    #expect(index.metadata[13] == 21..<21)
    #expect(index.metadata[6] == nil)
  }

  @Test("a spliced number is the one that counts, wherever it is looked for")
  func splice() throws {
    let once = EncodedMessage(Self.object).splicing(decimal: 0, in: 6, below: 1)
    let bytes = EncodedMessage(once).splicing(decimal: .max, in: 6, below: 1)
    let index = try ObjectIndex(bytes.span)

    #expect(once.count - Self.object.count == EncodedMessage.spliceCount(decimal: 0))
    #expect(bytes.count - once.count == EncodedMessage.spliceCount(decimal: .max))
    #expect(EncodedMessage(once).scalar(at: [1, 6], isBoolean: false) == "0")
    #expect(EncodedMessage(bytes).scalar(at: [1, 6], isBoolean: false) == "\(UInt64.max)")
    let place = try #require(index.metadata[6])
    #expect(bytes[place].elementsEqual("\(UInt64.max)".utf8))
    let name = try #require(index.metadata[1])
    #expect(bytes[name].elementsEqual("web".utf8))
  }

  @Test(
    "numbers of every length are spliced as texts",
    arguments: (0..<20).flatMap { digits -> [UInt64] in
      let power = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
      return [power, power - 1, power + 5, power / 2 + 7]
    })
  func spliceLengths(number: UInt64) throws {
    let bytes = EncodedMessage(Self.object).splicing(decimal: number, in: 6, below: 1)
    let place = try #require(try ObjectIndex(bytes.span).metadata[6])

    #expect(bytes.prefix(Self.object.count).elementsEqual(Self.object))
    #expect(bytes[place].elementsEqual("\(number)".utf8))
    #expect(place.upperBound == bytes.count)
    #expect(
      bytes.count - Self.object.count == EncodedMessage.spliceCount(decimal: number))
  }

  @Test("a part of an array and nothing at all can be spliced") func spliceParts() {
    let part = EncodedMessage(([0xFF] + Self.object)[1...]).splicing(decimal: 42, in: 6, below: 1)
    let whole = EncodedMessage(Self.object).splicing(decimal: 42, in: 6, below: 1)

    #expect(part == whole)
    #expect(
      EncodedMessage([]).splicing(decimal: 42, in: 6, below: 1)
        == [0x0A, 0x04, 0x32, 0x02, 0x34, 0x32])
  }

  @Test("an index finds fields in every encoding, and the last of those that come twice")
  func indexOfAnyField() throws {
    // 1: 300 as varint; 17: "x"; 16: a group of { 1: 5 }; 3: eight bytes; 2: 130 bytes; 1: "ab"
    let bytes: [UInt8] =
      [0x08, 0xAC, 0x02, 0x8A, 0x01, 0x01, 0x78, 0x83, 0x01, 0x08, 0x05, 0x84, 0x01, 0x19]
      + [UInt8](repeating: 1, count: 8) + [0x12, 0x82, 0x01] + [UInt8](repeating: 2, count: 130)
      + [0x92, 0x01, 0x01, 0x79, 0x0A, 0x02, 0x61, 0x62]
    let index = try FieldIndex(bytes.span)

    #expect(index[17] == 6..<7)
    #expect(index[16] == 9..<13)
    #expect(index[3] == 14..<22)
    #expect(index[2] == 25..<155)
    #expect(index[1] == 161..<163)
    #expect(index[18] == nil)
    #expect(index[0] == nil)
  }

  @Test("metadata that comes twice is one message to the index") func metadataTwice() throws {
    let bytes: [UInt8] = [0x0A, 0x03, 0x0A, 0x01, 0x61, 0x0A, 0x03, 0x2A, 0x01, 0x62]
    let index = try ObjectIndex(bytes.span)

    #expect(index.metadata[1] == 4..<5)
    #expect(index.metadata[5] == 9..<10)
    #expect(index.fields[1] == 7..<10)
  }

  @Test("selector values come from the bytes") func selectorValues() {
    let message = EncodedMessage(Self.object)

    #expect(message.scalar(at: [2, 3], isBoolean: false) == "7")
    #expect(message.scalar(at: [2, 3], isBoolean: true) == "true")
    #expect(message.scalar(at: [5], isBoolean: false) == "1")
    #expect(message.scalar(at: [2, 4], isBoolean: true) == "false")
    #expect(message.textMap(of: 11, below: 1).map { $0.key + "=" + $0.value } == ["app=web"])
  }

  @Test("fields are taken with their tags") func selecting() {
    let message = EncodedMessage(Self.object)

    #expect(message.selecting { $0 == 2 } == [0x12, 0x02, 0x18, 0x07])
    #expect(message.selecting { _ in true } == Self.object)
  }

  @Test("a part of a longer array is looked at with the array's own indices") func slices() {
    let bytes = [0xFF] + Self.object
    let field = EncodedMessage(bytes[1...]).field(at: [1, 1])

    #expect(field?.value == 5..<8)
  }

  @Test(
    "a walk says what ended it", arguments: [[0x0A, 0x05, 0x01], [0x0F], [0x80], [0x04], [0x00]])
  func damage(bytes: [UInt8]) {
    #expect(EncodedMessage(bytes).forEachField { _ in true } != nil)
    #expect(throws: WireError.self) { try ObjectIndex(bytes.span) }
  }

  @Test("damaged metadata is no metadata") func damagedMetadata() {
    let bytes: [UInt8] = [0x0A, 0x02, 0x0A, 0x05]

    #expect(throws: WireError.truncated) { try ObjectIndex(bytes.span) }
  }

  @Test("bytes cut or changed anywhere are looked into without a trap") func garbled() {
    for count in 0..<Self.object.count {
      var changed = Self.object
      changed[count] ^= 0xFF
      for bytes in [Array(Self.object.prefix(count)), changed] {
        let message = EncodedMessage(bytes)
        _ = message.textMap(of: 11, below: 1)
        _ = message.scalar(at: [1, 1], isBoolean: false)
        _ = message.selecting { $0 != 1 }
        _ = Result { () throws(WireError) in try ObjectIndex(bytes.span) }
      }
    }
  }

  @Test("appended fields read back") func appending() {
    var bytes: [UInt8] = []
    EncodedMessage.append(300, parts: [[1, 2], [3]], to: &bytes)

    #expect(bytes == [0xE2, 0x12, 0x03, 1, 2, 3])
  }
}
