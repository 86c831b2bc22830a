// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import Testing

/// Clients that hold a body back until they are asked for it (RFC 9110, 10.1.1).
@Suite("Expect: 100-continue") struct ContinueTests {
  /// Says what it does with a request, by the path.
  private struct Choosy: HTTPHandler {
    func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
      switch request.path {
      case "/refuse": try await response.respond(status: 403)
      case "/talk":
        try await response.start(status: 200)
        for try await chunk in request.body { try await response.write(chunk) }
        try await response.finish()
      case "/moved":
        try await response.start(status: 307)
        try await response.finish()
      default:
        let body = try await request.body.collect(upTo: 100)
        try await response.respond(status: 200, body: body)
      }
    }
  }

  /// Lines of an answer over HTTP/1.1 that begin a response.
  private static func statuses(
    _ loop: EventLoop, _ port: Int, _ path: String, sendsBody: Bool
  ) async throws -> [String] {
    let stream = try await ConnectionStream.connect(
      to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
    defer { stream.close() }
    let head =
      "POST \(path) HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"
      + "Connection: close\r\n\r\n"
    try await stream.write(Array((head + (sendsBody ? "abc" : "")).utf8))
    var answer: [UInt8] = []
    var isAsked = sendsBody
    while let more = try await stream.read() {
      answer += more
      if !isAsked, String(decoding: answer, as: UTF8.self).contains(" 100 ") {
        isAsked = true
        try await stream.write(Array("abc".utf8))
      }
    }
    return String(decoding: answer, as: UTF8.self).split(separator: "\r\n")
      .filter { $0.hasPrefix("HTTP/1.1") }.map { String($0.split(separator: " ")[1]) }
  }

  @Test(
    "over HTTP/1.1 a handler that reads asks for the body, and one that refuses does not",
    arguments: [
      ("/read", ["100", "200"]), ("/refuse", ["403"]), ("/talk", ["100", "200"]),
      ("/moved", ["307"]),
    ])
  func http1(path: String, expected: [String]) async throws {
    let (statuses, eager) = try await withSimulatedServer(Choosy()) { loop, port in
      (
        try await Self.statuses(loop, port, path, sendsBody: false),
        try await Self.statuses(loop, port, path, sendsBody: true)
      )
    }

    #expect(statuses == expected)
    #expect(eager.last == expected.last)
  }

  @Test(
    "and so it is over HTTP/2",
    arguments: [("/read", true), ("/refuse", false), ("/talk", true), ("/moved", false)])
  func http2(path: String, isAsked: Bool) async throws {
    let (blocks, isServed) = try await withSimulatedServer(Choosy()) { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(30))
      defer { peer.close() }
      try await peer.handshake()
      let block = HTTP2Block.literals([
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "x"),
        ("expect", "100-continue"),
      ])
      try await peer.send([.headers(block, ends: false)])
      var blocks = 0
      if isAsked {
        _ = await peer.first { $0.kind == .headers }
        blocks += 1
        try await peer.send([.data("abc")])
      }
      let end = await peer.first { frame in
        if frame.kind == .headers { blocks += 1 }
        return frame.endsStream
      }
      return (blocks, end != nil)
    }

    #expect(blocks == (isAsked ? 2 : 1))
    #expect(isServed)
  }
}
