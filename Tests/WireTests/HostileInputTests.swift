// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing
import Wire

/// Input made to cost more than it weighs, or to break a rule that only an attacker breaks.
@Suite("Hostile input", .timeLimit(.minutes(1))) struct HostileInputTests {
  private func read(_ json: String) throws -> Sample { try Sample(json: Array(json.utf8)) }

  @Test(
    "a length that no buffer has is an error, not an overflow",
    arguments: [UInt64.max, .max - 1, 1 << 63, (1 << 63) - 1, 1 << 32, 1 << 31] as [UInt64])
  func lengths(length: UInt64) {
    for field in [0x0A, 0x32, 0x3A, 0x42, 0x4A, 0x52, 0x7A] as [UInt8] {
      var rest = length
      var bytes = [field]
      while rest >= 0x80 {
        bytes.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
      }
      bytes += [UInt8(rest), 0x61]
      #expect(throws: WireError.truncated) { try Sample(protobuf: bytes) }
    }
  }

  @Test("lists that take turns entry by entry grow in steps, not one by one")
  func alternatingLists() throws {
    let turns = 150_000
    var bytes: [UInt8] = []
    for _ in 0..<turns { bytes += [0x3A, 0, 0x40, 1] }

    let sample = try Sample(protobuf: bytes)

    #expect(sample.names.count == turns)
    #expect(sample.numbers.count == turns)
  }

  /// A map with so many keys, each moved by all that come after it.
  private func descending(_ count: Int) -> [String] {
    (0..<count).map { String(100_000 + count - $0) }
  }

  @Test("map keys out of order may cost about a second, in protobuf and in JSON")
  func unsortedKeys() throws {
    let few = descending(5000).map { #""\#($0)":"""# }.joined(separator: ",")
    let many = descending(60_000).map { #""\#($0)":"""# }.joined(separator: ",")
    #expect(try read(#"{"labels":{\#(few)}}"#).labels.count == 5000)
    #expect(throws: JSONError.self) { try read(#"{"labels":{\#(many)}}"#) }

    // Two fields in turn, so that no run of entries can be sorted at once.
    var bytes: [UInt8] = []
    for key in descending(60_000) {
      bytes += [0x4A, 8, 0x0A, 6]
      bytes += key.utf8
      bytes += [0x10, 1]
    }
    #expect(throws: WireError.unorderedMap) { try Sample(protobuf: bytes) }
  }

  @Test("empty messages are free, others are counted") func manyMessages() throws {
    let empty = [[UInt8]](repeating: [0x52, 0], count: 400_000).flatMap { $0 }
    #expect(try Sample(protobuf: empty).children.count == 400_000)

    let tiny = [[UInt8]](repeating: [0x52, 2, 0x10, 1], count: 400_000).flatMap { $0 }
    #expect(throws: WireError.tooManyMessages) { try Sample(protobuf: tiny) }

    let usual = Sample.with { $0.children = .init(repeating: .full, count: 5000) }
    #expect(try Sample(protobuf: usual.protobuf()) == usual)
  }

  @Test(
    "texts survive whatever they hold, NUL bytes too",
    arguments: [
      "\0", "a\0b", "\u{7F}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "e\u{301}", "\u{202E}",
    ])
  func oddTexts(text: String) throws {
    let sample = Sample.with { $0.name = text }

    let read = try Sample(json: sample.json(), mode: .strict)

    #expect(read.name.utf8.elementsEqual(text.utf8))
    #expect(try Sample(protobuf: sample.protobuf()).name.utf8.elementsEqual(text.utf8))
  }

  @Test(
    "surrogates count in pairs; a lone one is U+FFFD",
    arguments: [
      (#"\ud83d\ude00"#, "\u{1F600}"), (#"\ud83d"#, "\u{FFFD}"), (#"\ude00"#, "\u{FFFD}"),
      (#"\ud83dx"#, "\u{FFFD}x"), (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}\u{1F600}"), (#"\ud83d\n"#, "\u{FFFD}\n"),
      (#"\u0000"#, "\0"),
    ])
  func surrogates(escaped: String, expected: String) throws {
    #expect(try read(#"{"name":"\#(escaped)"}"#).name == expected)
  }

  @Test(
    "numbers beyond their type are refused",
    arguments: [
      #"{"count":2147483648}"#, #"{"count":-2147483649}"#, #"{"count":1.5}"#,
      #"{"size":9223372036854775808}"#, #"{"size":1e400}"#, #"{"ratio":1e400}"#,
      #"{"ratio":-1e999999999999}"#, #"{"count":01}"#, #"{"count":+1}"#, #"{"count":0x1}"#,
      #"{"ratio":.5}"#, #"{"ratio":1.}"#, #"{"ratio":NaN}"#, #"{"ratio":Infinity}"#,
      #"{"ratio":-}"#,
    ])
  func numbers(json: String) {
    #expect(throws: JSONError.self) { try read(json) }
  }

  @Test("a million digits cost no more than reading them") func longNumbers() throws {
    let digits = String(repeating: "7", count: 1_000_000)

    #expect(throws: JSONError.self) { try read(#"{"count":\#(digits)}"#) }
    #expect(throws: JSONError.self) { try read(#"{"ratio":\#(digits)}"#) }
    #expect(try read(#"{"ratio":0.\#(digits)}"#).ratio > 0.77)
    #expect(try read(#"{"ratio":0e\#(digits)}"#).ratio == 0)
  }

  @Test("a hundred thousand duplicates and unknown fields make a hundred findings")
  func findings() throws {
    let members = (0..<100_000).map { $0 % 2 == 0 ? #""count":1"# : #""x\#($0)":1"# }
    let json = "{" + members.joined(separator: ",") + "}"
    var findings: [String] = []

    _ = try Sample(json: Array(json.utf8), findings: &findings)

    #expect(findings.count == Limits.strictFindings)
  }
}
