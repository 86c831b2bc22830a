// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import Testing

/// Frames that a client may send and rarely does: padding, blocks in many pieces, settings that change
/// while bodies are on their way, windows of any size.
@Suite("HTTP/2 frames") struct HTTP2FrameTests {
  private static func withPeer<Result: Sendable>(
    _ first: HTTP2Frame = .settings((4, 65_535)),
    _ body: @escaping @Sendable (HTTP2Peer) async throws -> Result
  ) async throws -> Result {
    try await withServer { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(20))
      defer { peer.close() }
      try await peer.handshake(first)
      return try await body(peer)
    }
  }

  private static func request(
    _ path: String, method: String = "GET", extra: [(String, String)] = []
  ) -> [UInt8] {
    HTTP2Block.literals(
      [(":method", method), (":scheme", "http"), (":path", path), (":authority", "x")] + extra)
  }

  private static func padded(_ text: String, padding: Int, ends: Bool) -> HTTP2Frame {
    HTTP2Frame(
      .data, flags: HTTP2Frame.padded | (ends ? HTTP2Frame.endStream : 0), stream: 1,
      [UInt8(padding)] + Array(text.utf8) + [UInt8](repeating: 0, count: padding))
  }

  @Test("padding is no part of a body, and its windows are given back")
  func padding() async throws {
    // More padding than both windows hold.
    let frames = 20_000
    let received = try await Self.withPeer { peer in
      try await peer.send([.headers(Self.request("/stream", method: "POST"), ends: false)])
      var received = 0
      for index in 1...frames {
        try await peer.send([Self.padded("x", padding: 255, ends: index == frames)])
        guard index % 100 == 0 else { continue }
        while received < index, let frame = await peer.first({ $0.kind == .data }) {
          received += frame.payload.count
          try await peer.send([.windowUpdate(0, 100), .windowUpdate(1, 100)])
        }
      }
      return received
    }

    #expect(received == frames)
  }

  @Test("a request's fields may come in many pieces, up to a limit")
  func pieces() async throws {
    let (code, isServed) = try await Self.withPeer { peer in
      let long = (0..<30).map { ("x-\($0)", String(repeating: "v", count: 1000)) }
      let block = Self.request("/", extra: long)
      let middle = block.count / 2
      try await peer.send([
        .headers(Array(block[..<middle]), isWhole: false), .continuation(Array(block[middle...])),
      ])
      let answer = await peer.first { $0.stream == 1 && $0.endsStream }
      let tooLong = Self.request(
        "/", extra: (0..<40).map { ("x-\($0)", String(repeating: "v", count: 2000)) })
      var frames: [HTTP2Frame] = []
      for start in stride(from: 0, to: tooLong.count, by: 16_000) {
        let piece = Array(tooLong[start..<min(start + 16_000, tooLong.count)])
        frames.append(
          start == 0
            ? .headers(piece, on: 3, isWhole: false)
            : .continuation(piece, on: 3, isLast: start + 16_000 >= tooLong.count))
      }
      try await peer.send(frames)
      let reset = await peer.first { $0.kind == .reset || $0.kind == .goAway }
      return (reset?.errorCode, answer != nil)
    }

    #expect(isServed)
    #expect(code == .internalError || code == .enhanceYourCalm)
  }

  @Test("a request may end with trailers, and they are not its body")
  func trailers() async throws {
    let body = try await Self.withPeer { peer in
      try await peer.send([
        .headers(Self.request("/", method: "POST"), ends: false), .data("body", ends: false),
        .headers(HTTP2Block.literals([("x-checksum", "1")])),
      ])
      return await peer.first { $0.kind == .data }?.payload
    }

    #expect(body == Array("body".utf8))
  }

  @Test("no more is sent than windows allow that change while a body is on its way")
  func settingsInFlight() async throws {
    let (total, worst) = try await Self.withPeer(.settings((4, 1000))) { peer in
      try await peer.send([.headers(Self.request("/zeros"))])
      var (window, initial, connectionWindow, total, worst) = (1000, 1000, 65_535, 0, 0)
      let sizes = [10, 70_000, 0, 5, 50_000, 1, 16_384, 100_000]
      var round = 0
      while let frame = await peer.first({ $0.kind == .data }) {
        window -= frame.payload.count
        connectionWindow -= frame.payload.count
        total += frame.payload.count
        worst = min(worst, min(window, connectionWindow))
        if frame.endsStream { break }
        guard window <= 0 || connectionWindow <= 0 else { continue }
        if round < sizes.count {
          // A lower size counts once it is acknowledged; until then the higher one may be used.
          let next = sizes[round]
          round += 1
          try await peer.send([.settings((4, UInt32(next)))])
          _ = await peer.first { $0.kind == .settings && $0.isAcknowledgement }
          window += next - initial
          initial = next
        }
        let (more, moreOfAll) = (100_000 - min(window, 0), 200_000)
        try await peer.send([
          .windowUpdate(1, UInt32(more)), .windowUpdate(0, UInt32(moreOfAll)),
        ])
        window += more
        connectionWindow += moreOfAll
      }
      return (total, worst)
    }

    #expect(total == 4 << 20)
    #expect(worst == 0)
  }

  @Test("frames grow no larger than the client allows, and the field table no larger either")
  func sizes() async throws {
    let (largest, responses) = try await Self.withPeer(.settings((1, 0), (4, 1 << 30), (5, 40_000)))
    {
      peer in
      try await peer.send([.windowUpdate(0, 1 << 30), .headers(Self.request("/zeros"))])
      var largest = 0
      while let frame = await peer.first({ $0.kind == .data }) {
        largest = max(largest, frame.payload.count)
        if frame.endsStream { break }
      }
      // With a table of no bytes every response must be readable by itself: none refers to an entry.
      var responses: [[UInt8]] = []
      for stream in [3, 5] as [UInt32] {
        try await peer.send([.headers(Self.request("/"), on: stream)])
        let head = await peer.first { $0.kind == .headers && $0.stream == stream }
        responses.append(head?.payload ?? [])
      }
      return (largest, responses)
    }

    #expect((16_384...40_000).contains(largest))
    #expect(!responses[0].isEmpty && responses[0] == responses[1])
  }

  @Test("a client that sends beyond our windows is stopped")
  func overflow() async throws {
    let code = try await Self.withPeer { peer in
      try await peer.send([.headers(Self.request("/wait", method: "POST"), ends: false)])
      let piece = String(repeating: "x", count: 16_384)
      do {
        for _ in 0..<80 { try await peer.send([.data(piece, ends: false)]) }
      } catch {
        // The connection may have ended by now.
      }
      return await peer.first { $0.kind == .reset || $0.kind == .goAway }?.errorCode
    }

    #expect(code == .flowControl)
  }

  @Test("a body waits for a window of zero, and comes byte by byte if need be")
  func dribble() async throws {
    let pieces = try await Self.withPeer(.settings((4, 0))) { peer in
      try await peer.send([
        .headers(Self.request("/", method: "POST"), ends: false), .data("abcdef"),
      ])
      _ = await peer.first { $0.kind == .headers }
      var pieces: [String] = []
      while pieces.count < 6 {
        try await peer.send([.windowUpdate(1, 1)])
        guard let frame = await peer.first({ $0.kind == .data }) else { break }
        pieces.append(String(decoding: frame.payload, as: UTF8.self))
      }
      return pieces
    }

    #expect(pieces == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("priorities of every kind change nothing about the answers")
  func priorities() async throws {
    let answered = try await Self.withPeer { peer in
      var answered: Set<UInt32> = []
      try await peer.send([.priority(101, on: 0), .priority(103, on: 101, isExclusive: true)])
      for stream in stride(from: 1, through: 39, by: 2) as StrideThrough<UInt32> {
        try await peer.send([
          .priority(stream, on: stream > 1 ? stream - 2 : 0, weight: UInt8(stream)),
          .headers(Self.request("/"), on: stream), .priority(stream, on: 103, isExclusive: true),
        ])
      }
      while answered.count < 20, let frame = await peer.first({ $0.endsStream }) {
        answered.insert(frame.stream)
      }
      return answered.count
    }

    #expect(answered == 20)
  }
}
