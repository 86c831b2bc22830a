// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaTypes
import Testing
import Wire

@Suite("Time") struct TimeTests {
  @Test(
    "RFC 3339 both ways",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-01-31T08:00:00Z", 1_769_846_400),
      ("2000-02-29T23:59:59Z", 951_868_799), ("1969-12-31T23:59:59Z", -1),
      ("0001-01-01T00:00:01Z", -62_135_596_799), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Int64)])
  func text(text: String, seconds: Int64) {
    #expect(Time(text)?.seconds == seconds)
    #expect(Time(seconds: seconds).description == text)
  }

  @Test("offsets and fractions are understood") func offsets() {
    #expect(Time("2026-01-31T10:00:00+02:00") == Time("2026-01-31T08:00:00Z"))
    #expect(Time("2026-01-31T07:30:00.9-00:30") == Time("2026-01-31T08:00:00Z"))
    #expect(Time("2026-01-31T8:00:00,5Z") == Time("2026-01-31T08:00:00Z"))
    #expect(Time("2026-02-01T08:00:00+24:00") == Time("2026-01-31T08:00:00Z"))
  }

  @Test("a microsecond time has six digits of a fraction, no more and no fewer")
  func sixDigits() {
    #expect(MicroTime("2026-01-31T08:00:00.123456Z")?.nanos == 123_456_000)
    for fraction in ["", ".", ".12345", ".1234567"] {
      #expect(MicroTime("2026-01-31T08:00:00\(fraction)Z") == nil)
    }
  }

  @Test(
    "other texts are refused",
    arguments: [
      "", "2026-01-31", "2026-01-31 08:00:00Z", "2026-1-31T08:00:00Z", "2026-13-01T00:00:00Z",
      "2026-02-29T00:00:00Z", "2026-01-31T24:00:00Z", "2026-01-31T08:00:00", "x",
      "2026-01-31T08:00:00.Z", "2026-01-31T08:00:00Z ", "2026-01-31T08:00:60Z",
      "2026-01-31T08:00:00+24:61", "2026-01-31T08:00:00+25:00", "2026-01-31T:00:00Z",
    ])
  func refused(text: String) {
    #expect(Time(text) == nil)
  }

  @Test("zero is null in JSON and an empty message") func zero() throws {
    #expect(Time().isZero)
    #expect(Time().json() == Array("null".utf8))
    #expect(Time().protobuf() == [])
    #expect(try Time(protobuf: []).isZero)
    #expect(try Time(json: Array("null".utf8)).isZero)
    #expect(Time(seconds: 0).protobuf() == [0x08, 0, 0x10, 0])
    #expect(MicroTime().json() == Array("null".utf8))
  }

  @Test("six digits of a microsecond time") func micro() throws {
    let time = MicroTime(seconds: 0, nanos: 1_999)

    #expect(time.json() == Array("\"1970-01-01T00:00:00.000001Z\"".utf8))
    #expect(time.protobuf() == [0x08, 0, 0x10, 0xE8, 0x07])
    #expect(try MicroTime(json: time.json()) == time)
  }

  @Test("JSON has the text of a moment in every century, and reads it back")
  func everyCentury() throws {
    for index in 0..<1200 {
      let seconds = -62_135_596_800 + Int64(index) * 262_800_007
      let time = Time(seconds: seconds)
      let micro = MicroTime(seconds: seconds, nanos: Int32(index) * 791_000)

      #expect(Time(time.description) == time)
      #expect(try Time(json: Array("\"\(time)\"".utf8)) == time)
      guard index > 0 else { continue }
      #expect(time.json() == Array("\"\(time)\"".utf8))
      #expect(micro.json() == Array("\"\(micro)\"".utf8))
      #expect(try MicroTime(json: micro.json()) == micro)
    }
  }

  @Test("one wrong byte in a text is no moment, in JSON as elsewhere", arguments: 0..<20)
  func wrongByte(index: Int) {
    let right = Array("2026-01-31T08:09:59Z".utf8)
    for byte in UInt8(0x20)...0x7E where byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
      var bytes = right
      bytes[index] = byte
      let text = String(decoding: bytes, as: UTF8.self)

      let json = Result { try Time(json: Array("\"\(text)\"".utf8)) }

      #expect((try? json.get()) == Time(text))
    }
  }

  @Test("moments that four digits of a year cannot tell in UTC are refused")
  func yearsOutOfRange() {
    #expect(Time("9999-12-31T23:59:59-00:01") == nil)
    #expect(Time("0000-01-01T00:00:00+00:01") == nil)
    #expect(Time("0000-01-01T00:00:00Z")?.description == "0000-01-01T00:00:00Z")
  }

  @Test(
    "nanoseconds out of range are carried",
    arguments: [
      (-1, -1, 999_999_000), (1_000_000_000, 1, 0), (2_100_000_000, 2, 100_000_000),
      (.min, -3, 852_516_000), (.max, 2, 147_483_000),
    ] as [(Int32, Int64, Int32)])
  func carriedNanoseconds(nanos: Int32, seconds: Int64, rest: Int32) throws {
    var writer = WireWriter()
    writer.value(2, nanos)
    writer.value(1, Int64(0))

    let time = try MicroTime(protobuf: writer.finish())

    #expect(time.seconds == seconds)
    #expect(time.nanos == rest)
    #expect(MicroTime(seconds: .max, nanos: nanos).description.isEmpty == false)
  }

  @Test("no number of seconds traps", arguments: [Int64.min, Int64.max, -1 << 40, 1 << 50])
  func extremes(seconds: Int64) {
    #expect(!Time(seconds: seconds).description.isEmpty)
  }
}
