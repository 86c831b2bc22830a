// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

/// A message with a group (field 1) of its own type and a number (field 2).
private struct Nest: Message {
  var inner: [Nest] = []
  var number: Int32 = 0
  var unknownFields = UnknownFields()

  init() {}

  static var messageName: String { "Nest" }

  mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 11: reader.group(1, &inner)
      case 16: reader.value(&number)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, number)
    writer.group(1, inner)
  }
}

@Suite("Groups") struct GroupTests {
  @Test("groups nest, and fields behind them are found") func nesting() throws {
    let bytes: [UInt8] = [11, 11, 16, 1, 12, 16, 2, 12, 11, 12, 16, 3]

    let nest = try Nest(protobuf: bytes)

    #expect(nest.inner.map(\.number) == [2, 0])
    #expect(nest.inner.first?.inner.first?.number == 1)
    #expect(nest.number == 3)
    #expect(nest.protobuf() == bytes)
  }

  @Test("an unknown group is kept as it came") func unknown() throws {
    let bytes: [UInt8] = [27, 11, 12, 35, 36, 28]

    #expect(try Nest(protobuf: bytes).protobuf() == bytes)
  }

  @Test(
    "a group that does not end, or ends another one, is a fault",
    arguments: [
      [11], [12], [11, 20], [11, 16], [11, 11, 12], [11, 16, 1], [27, 12], [11, 26, 1, 12, 12],
    ] as [[UInt8]])
  func faults(bytes: [UInt8]) throws {
    // A message of bytes that hold an end tag is only bytes here.
    if bytes == [11, 26, 1, 12, 12] {
      #expect(try Nest(protobuf: bytes).inner.count == 1)
    } else {
      #expect(throws: WireError.self) { try Nest(protobuf: bytes) }
    }
  }

  @Test("depth is bounded") func depth() {
    #expect(throws: WireError.tooDeep) {
      try Nest(protobuf: [UInt8](repeating: 11, count: 1_000))
    }
  }
}
