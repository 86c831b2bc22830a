// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaTypes
import Testing
import Wire

@Suite("Leaf types") struct LeafTypeTests {
  @Test(
    "durations print and parse as in Go",
    arguments: [
      ("0s", 0), ("1ns", 1), ("1.5µs", 1500), ("250ms", 250_000_000), ("1.5s", 1_500_000_000),
      ("1m0s", 60_000_000_000), ("1h30m0s", 5_400_000_000_000), ("-2m3.5s", -123_500_000_000),
      ("2562047h47m16.854775807s", Int64.max),
    ] as [(String, Int64)])
  func durations(text: String, nanoseconds: Int64) {
    #expect(MetaDuration(nanoseconds: nanoseconds).description == text)
    #expect(MetaDuration(text)?.nanoseconds == nanoseconds)
  }

  @Test("other durations are refused", arguments: ["", "1", "s", "1x", "1h-1m", "3000000h", "."])
  func refusedDurations(text: String) {
    #expect(MetaDuration(text) == nil)
  }

  @Test("a number or a text") func intOrString() throws {
    #expect(try IntOrString(json: Array("80".utf8)) == .int(80))
    #expect(try IntOrString(json: Array("\"80\"".utf8)) == .string("80"))
    #expect(throws: JSONError.self) { try IntOrString(json: Array("1.5".utf8)) }
    #expect(IntOrString.int(80).protobuf() == [0x08, 0, 0x10, 80, 0x1A, 0])
    #expect(IntOrString.string("a").protobuf() == [0x08, 1, 0x10, 0, 0x1A, 1, 0x61])
    #expect(try IntOrString(protobuf: IntOrString.string("a").protobuf()) == .string("a"))
    #expect(try IntOrString(protobuf: []) == .int(0))
  }

  @Test("raw JSON is kept as it came, but for white space between tokens") func raw() throws {
    let raw = try RawExtension(json: Array(#" { "a" : 1.50, "b\\\" {": [ " c" ] } "#.utf8))

    #expect(raw.raw == Array(#"{"a":1.50,"b\\\" {":[" c"]}"#.utf8))
    #expect(raw.json() == raw.raw)
    #expect(try RawExtension(protobuf: raw.protobuf()) == raw)
    #expect(RawExtension().json() == Array("null".utf8))
    #expect(RawExtension(raw: [0x6B, 0x38, 0x73, 0]).json() == Array("null".utf8))
    #expect(FieldsV1(raw: Array("{\"f:a\":{}}".utf8)).json() == Array("{\"f:a\":{}}".utf8))
  }
}
