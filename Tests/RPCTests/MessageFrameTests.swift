// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import RPC

@Suite("Message frames") struct MessageFrameTests {
  @Test("messages survive however their bytes are cut", arguments: [1, 2, 5, 6, 100, 10_000])
  func reassembles(piece: Int) throws {
    let messages = [[], [1], [UInt8](repeating: 2, count: 300), [3, 4]]
    let bytes = messages.flatMap { MessageDeframer.frame($0) }
    var deframer = MessageDeframer(limit: 1000)
    var seen: [[UInt8]] = []

    for start in stride(from: 0, to: bytes.count, by: piece) {
      deframer.append(Array(bytes[start..<min(start + piece, bytes.count)]))
      while let frame = try deframer.next() { seen.append(frame.bytes) }
    }

    #expect(seen == messages)
    #expect(deframer.isEmpty)
  }

  @Test("a message beyond the limit is refused by its prefix alone")
  func limit() {
    var deframer = MessageDeframer(limit: 10)
    deframer.append([0, 0xFF, 0xFF, 0xFF, 0xFF])

    let error = #expect(throws: RPCError.self) { try deframer.next() }

    #expect(error?.code == .resourceExhausted)
  }

  @Test("a small message that inflates beyond the limit is refused")
  func bomb() {
    // gzip of 100,000 zeros.
    let bomb: [UInt8] = [
      0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 2, 3, 0xed, 0xc1, 1, 1, 0, 0, 0, 0x80, 0x90, 0xfe, 0xaf,
      0xee, 8, 0x0a,
    ]
    _ = #expect(throws: RPCError.self) {
      try Compression.decompress(bomb, encoding: "gzip", limit: 1000)
    }
    _ = #expect(throws: RPCError.self) {
      try Compression.decompress([1, 2, 3], encoding: "gzip", limit: 1000)
    }
    _ = #expect(throws: RPCError.self) {
      try Compression.decompress([1], encoding: "snappy", limit: 1000)
    }
  }

  @Test("20,000 mutated frames are read or refused")
  func mutations() {
    var state: UInt64 = 5
    func chance(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let good = MessageDeframer.frame([1, 2, 3]) + MessageDeframer.frame([]) + [0, 0, 0, 0, 9, 9]
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0...chance(4) { bytes[chance(bytes.count)] = UInt8(chance(256)) }
      var deframer = MessageDeframer(limit: 100)
      do {
        while !bytes.isEmpty {
          let count = 1 + chance(bytes.count)
          deframer.append(Array(bytes.prefix(count)))
          bytes.removeFirst(count)
          while try deframer.next() != nil {}
        }
      } catch {
        continue
      }
    }
  }

  @Test(
    "timeouts are written in eight digits and read back no shorter",
    arguments: [
      Duration.zero, .nanoseconds(1), .milliseconds(99), .milliseconds(1500), .seconds(99),
      .seconds(100), .seconds(86_400), .nanoseconds(99_999_999), .nanoseconds(99_999_999_999),
      .nanoseconds(99_999_999_999_999), .seconds(99_999) + .milliseconds(999), .seconds(99_999_998),
      .seconds(1 << 40),
    ])
  func timeouts(timeout: Duration) {
    let text = Deadline.format(timeout)

    #expect(text.utf8.count <= 9)
    #expect(Deadline.parse(text).map { $0 >= min(timeout, .seconds(99_999_999 * 3600)) } == true)
  }

  @Test(
    "what is no timeout is none",
    arguments: ["", "5", "S", "-5S", "123456789S", "5s", "5 S", "+5S"])
  func malformedTimeouts(text: String) {
    #expect(Deadline.parse(text) == nil)
  }

  @Test(
    "status messages survive percent-encoding",
    arguments: ["", "plain", "100 %", "\u{1F426}\r\n\u{0}"])
  func statusMessages(text: String) {
    let encoded = StatusMessage.encode(text)

    #expect(encoded.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(StatusMessage.decode(encoded) == text)
    #expect(StatusMessage.decode("%zz%4") == "%zz%4")
  }
}
