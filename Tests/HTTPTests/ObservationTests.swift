// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import Synchronization
import TLSIdentities
import Telemetry
import Testing

/// Metrics, access log and traces of servers and clients.
@Suite("Observation") struct ObservationTests {
  /// Takes log lines.
  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func logger() -> Logger { Logger(component: "test") { [self] in add($0) } }
    private func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  private func withServer<Result: Sendable>(
    _ handler: any HTTPHandler, _ observation: HTTPServerObservation?,
    _ body: @escaping @Sendable (EventLoop, Endpoint) async throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(loop: loop, handler: handler, observation: observation)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let result = try await body(loop, .tcp(host: "127.0.0.1", port: address.port))
      await server.shutdown(within: .seconds(2))
      return result
    }
  }

  private static func get(
    _ loop: EventLoop, _ endpoint: Endpoint, _ path: String = "/", isHTTP2: Bool = true,
    method: String = "GET", headers: HTTPHeaders = [:], observation: HTTPClientObservation? = nil
  ) async throws -> (status: Int, text: String) {
    var configuration = HTTPClientConfiguration()
    configuration.preference = isHTTP2 ? .http2 : .http1
    configuration.observation = observation
    let client = try HTTPClient(loop: loop, target: endpoint, configuration: configuration)
    defer { client.close() }
    let response = try await client.send(
      HTTPClientRequest(method: method, path: path, headers: headers))
    let body = try await response.body.collect(upTo: 10_000)
    return (response.status, String(decoding: body, as: UTF8.self))
  }

  @Test("requests, bytes, connections and failures are counted by protocol, method and status")
  func metrics() async throws {
    let registry = MetricsRegistry()
    let clients = MetricsRegistry()
    let client = HTTPClientObservation(clients)
    try await withServer(Answers(), HTTPServerObservation(registry: registry)) { loop, endpoint in
      for isHTTP2 in [true, false] {
        _ = try await Self.get(loop, endpoint, "/hello", isHTTP2: isHTTP2, observation: client)
        _ = try await Self.get(loop, endpoint, "/fail", isHTTP2: isHTTP2, method: "BREW")
      }
      _ = await #expect(throws: (any Error).self) {
        try await Self.get(loop, endpoint, "/cut", observation: client)
      }
    }

    let text = registry.text()
    for line in [
      #"http_server_requests_total{method="GET",protocol="h2",code="200"} 1"#,
      #"http_server_requests_total{method="GET",protocol="http/1.1",code="200"} 1"#,
      #"http_server_requests_total{method="OTHER",protocol="h2",code="500"} 1"#,
      #"http_server_requests_total{method="OTHER",protocol="http/1.1",code="500"} 1"#,
      #"http_server_aborted_requests_total{protocol="h2"} 1"#,
      #"http_server_response_body_bytes_total{protocol="http/1.1"} 5"#,
      #"http_server_request_duration_seconds_count{method="GET",protocol="h2"} 2"#,
      #"http_server_open_requests{protocol="h2"} 0"#, #"net_connections_total{role="server"} 5"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
    #expect(!text.contains(#"net_received_bytes_total{role="server"} 0"#))
    let clientText = clients.text()
    #expect(clientText.contains(#"method="GET",code="200"} 2"#))
    #expect(clientText.contains(#"method="GET"} 1"#))
  }

  @Test("the access log has a line for each request while it is on")
  func accessLog() async throws {
    let lines = Lines()
    let log = AccessLog(logger: lines.logger())
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    let observation = HTTPServerObservation(accessLog: log)
    try await withServer(Answers(), observation) { loop, endpoint in
      _ = try await Self.get(loop, endpoint, "/before")
      log.isOn = true
      _ = try await Self.get(loop, endpoint, "/hello?token=1", headers: ["traceparent": trace])
      _ = try await Self.get(loop, endpoint, "/named", isHTTP2: false)
      log.isOn = false
      _ = try await Self.get(loop, endpoint, "/after")
    }

    #expect(lines.all.count == 2)
    let first = lines.all.first ?? ""
    for part in [
      "peer=127.0.0.1:", #"identity="""#, "method=GET", "path=/hello ", "version=HTTP/2",
      "status=200", "bytes=5", "microseconds=", "trace=4bf92f3577b34da6a3ce929d0e0e4736\n",
    ] {
      #expect(first.contains(part), "\(part) in \(first)")
    }
    #expect(lines.all.last?.contains("identity=jane") == true)
  }

  @Test("a trace goes through a handler into the calls it makes, with new spans")
  func trace() async throws {
    let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    let observation = HTTPServerObservation()
    let text = try await withServer(Echoes(), observation) { loop, far in
      let client = HTTPClientObservation(MetricsRegistry())
      return try await withNested(loop, Relay(target: far, loop: loop, client: client)) { near in
        try await Self.get(
          loop, near, headers: ["traceparent": parent, "tracestate": "a=1,b=2"]
        ).text
      }
    }

    let words = text.split(separator: " ").map(String.init)
    let seen = try #require(TraceContext(parents: [words[0]]))
    #expect(seen.traceText == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(seen.parent != parent)
    #expect(words[1] == "a=1,b=2")
    // The far handler is a child of the call that reached it.
    #expect(words[2] == "4bf92f3577b34da6a3ce929d0e0e4736")
    #expect(words[3] != words[0])
  }

  private func withNested<Result: Sendable>(
    _ loop: EventLoop, _ handler: any HTTPHandler,
    _ body: (Endpoint) async throws -> Result
  ) async throws -> Result {
    let server = HTTPServer(loop: loop, handler: handler, observation: HTTPServerObservation())
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    let result = try await body(.tcp(host: "127.0.0.1", port: address.port))
    await server.shutdown(within: .seconds(2))
    return result
  }

  @Test("a request without a trace begins one, and without observation there is none")
  func begins() async throws {
    let begun = try await withServer(Echoes(), HTTPServerObservation()) { loop, endpoint in
      try await Self.get(loop, endpoint).text
    }
    let none = try await withServer(Echoes(), nil) { loop, endpoint in
      try await Self.get(loop, endpoint).text
    }

    #expect(begun.hasPrefix("- - "))
    #expect(begun.count > 60)
    #expect(none == "- - - -")
  }

  @Test("TLS handshakes are counted as full, resumed or failed")
  func handshakes() async throws {
    let identities = try TestIdentities()
    let registry = MetricsRegistry()
    try await EventLoop.runOnOwnThread { loop in
      let server = HTTPServer(
        loop: loop, handler: Answers(), observation: HTTPServerObservation(registry: registry))
      let address = try await server.listen(
        on: .tcp(host: "127.0.0.1", port: 0), tls: identities.server())
      let endpoint = Endpoint.tcp(host: "127.0.0.1", port: address.port)
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http1
      let client = try HTTPClient(
        loop: loop, target: endpoint, tls: identities.client(), configuration: configuration)
      for _ in 0..<2 {
        let response = try await client.send(
          HTTPClientRequest(path: "/hello", headers: ["connection": "close"]))
        _ = try await response.body.collect(upTo: 99)
      }
      _ = await #expect(throws: (any Error).self) { try await Self.get(loop, endpoint) }
      client.close()
      await server.shutdown(within: .seconds(2))
    }

    let text = registry.text()
    for result in ["full", "resumed", "failed"] {
      #expect(text.contains("tls_handshakes_total{role=\"server\",result=\"\(result)\"} 1\n"))
    }
  }
}

/// Answers, fails, or breaks off.
private struct Answers: HTTPHandler {
  struct Failure: Error {}

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    switch request.path {
    case "/fail": throw Failure()
    case "/cut": try await response.start(status: 200)
    case "/named":
      response.identity = "jane"
      try await response.respond(status: 200)
    default: try await response.respond(status: 200, body: Array("hello".utf8))
    }
  }
}

/// Answers with the trace headers it got, and its own trace and parent.
private struct Echoes: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let trace = TraceContext.current
    let words = [
      request.headers["traceparent"] ?? "-", request.headers["tracestate"] ?? "-",
      trace?.traceText ?? "-", trace?.parent ?? "-",
    ]
    try await response.respond(status: 200, body: Array(words.joined(separator: " ").utf8))
  }
}

/// Answers with what another server says.
private struct Relay: HTTPHandler {
  let target: Endpoint
  let loop: EventLoop
  let client: HTTPClientObservation

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    var configuration = HTTPClientConfiguration()
    configuration.observation = client
    let http = try HTTPClient(loop: loop, target: target, configuration: configuration)
    defer { http.close() }
    let answer = try await http.send(HTTPClientRequest(path: "/"))
    try await response.respond(status: 200, body: try await answer.body.collect(upTo: 1000))
  }
}
