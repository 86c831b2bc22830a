// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Platform
import TestKit
import Testing

@Suite("WebSocket codec") struct WebSocketCodecTests {
  private func decode(
    _ bytes: [UInt8], role: WebSocketRole, limit: Int = 1 << 20
  ) throws -> [WebSocketMessage] {
    var decoder = WebSocketDecoder(role: role, messageLimit: limit)
    decoder.receive(bytes)
    var messages: [WebSocketMessage] = []
    while let message = try decoder.next() { messages.append(message) }
    return messages
  }

  @Test("the handshake answers as the example of RFC 6455")
  func handshake() {
    let accept = WebSocketHandshake.accept(key: "dGhlIHNhbXBsZSBub25jZQ==")
    #expect(accept == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    #expect(WebSocketHandshake.isKey("dGhlIHNhbXBsZSBub25jZQ=="))
    #expect(!WebSocketHandshake.isKey("short=="))
    let chosen = WebSocketHandshake.choose(
      from: ["v4.channel.k8s.io", "v5.channel.k8s.io"], header: "x, v5.channel.k8s.io")
    #expect(chosen == "v5.channel.k8s.io")
  }

  @Test("frames read as in the examples of RFC 6455, section 5.7")
  func examples() throws {
    #expect(
      try decode([0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f], role: .client)
        == [.text(Array("Hello".utf8))])
    #expect(
      try decode(
        [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58], role: .server)
        == [.text(Array("Hello".utf8))])
    #expect(
      try decode([0x01, 0x03, 0x48, 0x65, 0x6c, 0x80, 0x02, 0x6c, 0x6f], role: .client)
        == [.text(Array("Hello".utf8))])
  }

  @Test("a control frame may stand between fragments")
  func interleavedControl() throws {
    let bytes: [UInt8] = [0x02, 0x01, 7, 0x89, 0x00, 0x80, 0x01, 8]
    #expect(try decode(bytes, role: .client) == [.ping([]), .binary([7, 8])])
  }

  @Test(
    "whatever is encoded is decoded, byte by byte too",
    arguments: [0, 1, 125, 126, 65_535, 65_536], [WebSocketRole.client, .server])
  func roundTrip(count: Int, role: WebSocketRole) throws {
    let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let encoded = WebSocketEncoder(role: role).encode(.binary(payload), mask: 0xA1B2_C3D4)
    var decoder = WebSocketDecoder(role: role == .client ? .server : .client, messageLimit: 1 << 20)
    let cut = encoded.count / 3
    decoder.receive(Array(encoded[..<cut]))
    #expect(try decoder.next() == nil)
    decoder.receive(Array(encoded[cut...]))
    #expect(try decoder.next() == .binary(payload))
  }

  @Test(
    "what the RFC forbids is refused",
    arguments: [
      [0xC1, 0x00], [0x83, 0x00], [0x89, 0x7E, 0x00, 0x7E], [0x09, 0x00], [0x80, 0x00],
      [0x88, 0x01, 0x03], [0x88, 0x02, 0x00, 0x01], [0x81, 0x01, 0xFF], [0x81, 0x85, 0, 0, 0, 0],
      [0x01, 0x00, 0x01, 0x00], [0x82, 0x7F, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
    ] as [[UInt8]])
  func refusals(bytes: [UInt8]) {
    #expect(throws: WebSocketError.self) { try decode(bytes, role: .client) }
  }

  @Test(
    "a reason that is too long for a close frame is cut between two characters",
    arguments: 115...130)
  func longReason(count: Int) throws {
    let reason = Array((String(repeating: "x", count: count) + "€€€").utf8)
    let frame = WebSocketEncoder(role: .server).encode(
      .close(code: 1011, reason: reason), mask: 0)

    guard case .close(let code, let kept) = try decode(frame, role: .client).first else {
      Issue.record("no close frame")
      return
    }
    #expect(code == 1011)
    #expect(reason.starts(with: kept))
    #expect(kept.count > min(reason.count, 123) - 3)
  }

  @Test("fragments together may not pass the limit")
  func fragmentLimit() {
    let bytes: [UInt8] = [0x02, 0x03, 1, 2, 3, 0x80, 0x03, 4, 5, 6]
    #expect(throws: WebSocketError.messageTooBig(limit: 5)) {
      try decode(bytes, role: .client, limit: 5)
    }
  }

  @Test("random bytes never trap", arguments: 0..<20)
  func mutations(seed: Int) {
    let chance = ManualClock(seed: UInt64(seed) + 1).environment
    for _ in 0..<1_000 {
      let bytes = (0..<Int(chance.random(below: 40))).map { _ in
        UInt8(truncatingIfNeeded: chance.random())
      }
      _ = try? decode(bytes, role: chance.random(below: 2) == 0 ? .client : .server, limit: 64)
    }
  }
}
