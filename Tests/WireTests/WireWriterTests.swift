// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

@Suite("Wire writer") struct WireWriterTests {
  @Test("fields stand in ascending order, maps sorted by the bytes of their keys") func order() {
    let sample = Sample.with {
      $0.name = "a"
      $0.count = 300
      $0.labels = ["é": "", "b": "", "z": ""]
    }

    #expect(
      sample.protobuf() == [
        0x0A, 1, 0x61, 0x10, 0xAC, 0x02, 0x4A, 5, 0x0A, 1, 0x62, 0x12, 0, 0x4A, 5, 0x0A, 1, 0x7A,
        0x12, 0, 0x4A, 6, 0x0A, 2, 0xC3, 0xA9, 0x12, 0,
      ])
  }

  @Test("a negative int32 takes ten bytes") func negative() {
    let bytes = Sample.with { $0.count = -1 }.protobuf()

    #expect(bytes == [0x10] + [UInt8](repeating: 0xFF, count: 9) + [1])
  }

  @Test("the buffer grows, and serves again after finish") func growth() {
    var writer = WireWriter(capacity: 1)
    let long = [UInt8](repeating: 7, count: 100_000)

    for _ in 0..<3 {
      writer.value(1, long)
      let bytes = writer.finish()
      #expect(bytes.count == 100_004)
      #expect(bytes.suffix(100_000) == long[...])
    }
  }

  @Test(
    "varints take seven bits a byte",
    arguments: [
      (0, [0]), (127, [0x7F]), (128, [0x80, 1]), (16_383, [0xFF, 0x7F]), (16_384, [0x80, 0x80, 1]),
      (UInt64.max, [UInt8](repeating: 0xFF, count: 9) + [1]),
    ] as [(UInt64, [UInt8])])
  func varints(value: UInt64, bytes: [UInt8]) throws {
    var writer = WireWriter()
    writer.putVarint(value)

    let written = writer.finish()

    #expect(written == bytes)
    #expect(try WireReader.reading(written) { $0.varint() } == value)
  }

  @Test("the other forms of numbers read back") func forms() throws {
    var writer = WireWriter()
    writer.value(6, Int64.min, as: SignedFixed64.self)
    writer.value(5, -1, as: SignedFixed32.self)
    writer.value(4, UInt64.max, as: Fixed64.self)
    writer.value(3, 7, as: Fixed32.self)
    writer.value(2, Int64.min, as: ZigZag64.self)
    writer.value(1, -1, as: ZigZag32.self)
    let bytes = writer.finish()
    #expect(bytes.prefix(2) == [0x08, 0x01])

    let values: [Int64] = try WireReader.reading(bytes) { reader in
      var values: [Int64] = []
      while true {
        var (a, b, c, d) = (Int32(0), Int64(0), UInt32(0), UInt64(0))
        switch reader.tag() {
        case 0x08: reader.value(&a, as: ZigZag32.self)
        case 0x10: reader.value(&b, as: ZigZag64.self)
        case 0x1D: reader.value(&c, as: Fixed32.self)
        case 0x21: reader.value(&d, as: Fixed64.self)
        case 0x2D: reader.value(&a, as: SignedFixed32.self)
        case 0x31: reader.value(&b, as: SignedFixed64.self)
        default: return values
        }
        values.append(Int64(a) + b + Int64(c) + Int64(bitPattern: d))
      }
    }
    #expect(values == [-1, .min, 7, -1, -1, .min])
  }
}
