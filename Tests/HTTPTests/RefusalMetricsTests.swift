// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import NetSimulation
import TLSIdentities
import Telemetry
import Testing

/// What is counted of clients that a server does not serve.
@Suite("Refusal metrics") struct RefusalMetricsTests {
  private static let block = HTTP2Block.request()

  /// What a client does over HTTP/2, and the series that tells of it.
  struct Offence: Sendable, CustomTestStringConvertible {
    var series: String
    var isRefusal = false
    /// Another that is counted on the way.
    var also: String?
    var frames: [HTTP2Frame]

    var testDescription: String { series }
  }

  static let offences: [Offence] = [
    Offence(series: "malformed", frames: [.headers(HTTP2Block.literals([("a", "b")]))]),
    Offence(
      series: "header_size",
      frames: [
        .headers(HTTP2Block.request(extra: [("a", String(repeating: "b", count: 4000))]))
      ] + (0..<1).map { _ in .headers(HTTP2Block.request(extra: fields), on: 3) }),
    Offence(series: "framing", frames: [.headers(block, on: 2)]),
    Offence(series: "closed_stream", frames: [.headers(block), .data()]),
    Offence(
      series: "stream_passed_over",
      frames: [.headers(block, on: 9, ends: false), .headers(block, on: 3)]),
    Offence(series: "idle_frames", frames: [HTTP2Frame](repeating: .priority(1), count: 8000)),
    Offence(
      series: "provoked_resets", also: "malformed",
      frames: (0..<2600).flatMap { index in
        let stream = UInt32(2 * index + 1)
        return [HTTP2Frame.headers(HTTP2Block.literals([("a", "b")]), on: stream)]
      }),
    Offence(
      series: "other", also: "handlers",
      frames: (0..<2600).flatMap { index in
        let stream = UInt32(2 * index + 1)
        return [HTTP2Frame.headers(block, on: stream, ends: false), .reset(stream)]
      }),
    Offence(series: "slow_head", isRefusal: true, frames: [.headers(block, isWhole: false)]),
    Offence(
      series: "slow_body", isRefusal: true,
      frames: [.headers(HTTP2Block.request("POST"), ends: false)]),
    Offence(
      series: "slow_reader", isRefusal: true,
      frames: [
        .settings((4, 0)), .headers(HTTP2Block.request("POST"), ends: false), .data("abc"),
      ]),
  ]

  private static let fields = (0..<300).map { ("x\($0)", "y") }

  @Test("each offence over HTTP/2 is counted by its kind, once or more", arguments: offences)
  func http2(offence: Offence) async throws {
    let text = try await Self.metrics { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(300))
      defer { peer.close() }
      try await peer.handshake()
      do {
        for start in stride(from: 0, to: offence.frames.count, by: 100) {
          try await peer.send(Array(offence.frames[start...].prefix(100)))
          try await loop.sleep(for: .milliseconds(5))
        }
      } catch {}  // cut off, perhaps
      try await loop.sleep(for: .seconds(130))
    }

    let name =
      offence.isRefusal
      ? #"http_server_refused_requests_total{protocol="h2",reason="\#(offence.series)"} "#
      : #"http_server_protocol_errors_total{protocol="h2",kind="\#(offence.series)"} "#
    let count = text.split(separator: "\n").first { $0.hasPrefix(name) }?.dropFirst(name.count)
    #expect((count.flatMap { Int($0) } ?? 0) > 0, "\(Self.refusals(text))")
    let others = Self.refusals(text).filter { !$0.hasPrefix(name) }
    #expect(others.allSatisfy { $0.contains("\"\(offence.also ?? "")\"") }, "\(others)")
  }

  @Test(
    "and so it is over HTTP/1.1",
    arguments: [
      ("GET / HTTP/1.1\r\nHost : x\r\n\r\n", #"kind="malformed""#),
      ("GET / HTTP/3.0\r\nHost: x\r\n\r\n", #"kind="unsupported""#),
      (
        "GET / HTTP/1.1\r\nHost: x\r\nA: " + String(repeating: "b", count: 70_000),
        #"kind="header_size""#
      ),
      ("GET / HTTP/1.1\r\nHost", #"reason="slow_head""#),
      ("PRI * HTTP/2", #"reason="slow_head""#),
      ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab", #"reason="slow_body""#),
    ])
  func http1(input: String, label: String) async throws {
    let text = try await Self.metrics { loop, port in
      let stream = try await ConnectionStream.connect(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
      defer { stream.close() }
      try await stream.write(Array(input.utf8))
      do { while try await stream.read() != nil {} } catch {}  // a reset is an end, too
    }

    let refusals = Self.refusals(text)
    #expect(refusals.count == 1, "\(refusals)")
    #expect(refusals.first?.hasSuffix(label + "} 1") == true, "\(refusals)")
  }

  @Test("handshakes that time out, are abandoned or fail are told apart")
  func handshakes() async throws {
    let identities = try TestIdentities()
    let text = try await Self.metrics(tls: identities.server()) { loop, port in
      for input in [nil, "not TLS at all\r\n\r\n"] as [String?] {
        let stream = try await ConnectionStream.connect(
          to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
        if let input { try await stream.write(Array(input.utf8)) }
        do { while try await stream.read() != nil {} } catch {}
        stream.close()
      }
      let gone = try await ConnectionStream.connect(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30))
      gone.close()
      try await loop.sleep(for: .seconds(1))
    }

    for result in ["timed_out", "failed", "abandoned"] {
      #expect(
        text.contains("tls_handshakes_total{role=\"server\",result=\"\(result)\"} 1\n"), "\(text)")
    }
  }

  @Test("accepting that stops at the bound of connections is counted")
  func connections() async throws {
    var limits = HTTPServerLimits()
    limits.connections = 2
    let text = try await Self.metrics(limits: limits) { loop, port in
      var held: [ConnectionStream] = []
      for _ in 0..<4 {
        held.append(
          try await ConnectionStream.connect(
            to: .tcp(host: "127.0.0.1", port: port), loop: loop, timeout: .seconds(30)))
      }
      try await loop.sleep(for: .seconds(1))
      for stream in held { stream.close() }
    }

    #expect(
      text.contains(#"net_accept_pauses_total{role="server",reason="connections"}"#), "\(text)")
  }

  @Test("requests beyond the bound of handlers are counted")
  func handlers() async throws {
    var limits = HTTPServerLimits()
    limits.handlersPerConnection = 2
    let text = try await Self.metrics(limits: limits) { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(30))
      defer { peer.close() }
      try await peer.handshake()
      let block = HTTP2Block.literals([
        (":method", "GET"), (":scheme", "http"), (":path", "/wait"), (":authority", "x"),
      ])
      try await peer.send((0..<5).map { .headers(block, on: UInt32(2 * $0 + 1)) })
      _ = await peer.first { $0.kind == .reset && $0.stream == 9 }
    }

    #expect(
      Self.refusals(text) == [
        #"http_server_refused_requests_total{protocol="h2",reason="handlers"} 3"#
      ])
  }

  /// What a server has counted once `body` and its connections are over.
  private static func metrics(
    limits: HTTPServerLimits = HTTPServerLimits(), tls: TLSConfiguration? = nil,
    _ body: @escaping @Sendable (EventLoop, Int) async throws -> Void
  ) async throws -> String {
    let registry = MetricsRegistry()
    try await onSimulatedNetwork { loop, _ in
      let server = HTTPServer(
        loop: loop, handler: EchoHandler(), limits: limits,
        observation: HTTPServerObservation(registry: registry))
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls)
      try await body(loop, address.port)
      await server.shutdown(within: .seconds(1))
    }
    return registry.text()
  }

  private static func refusals(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("http_server_protocol_errors") || $0.hasPrefix("http_server_refused")
    }
  }
}
