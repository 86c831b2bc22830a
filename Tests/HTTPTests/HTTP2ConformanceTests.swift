// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import NetSimulation
import TLSIdentities
import Testing

/// Answers every request with a short body, once it has read the request's.
private struct ShortHandler: HTTPHandler {
  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    _ = try await request.body.collect(upTo: 1 << 20)
    try await response.respond(status: 200, body: Array("A short answer.".utf8))
  }
}

/// The cases of h2spec (github.com/summerwind/h2spec), which has no home in Debian or PyPI.
@Suite("HTTP/2 conformance") struct HTTP2ConformanceTests {
  /// h2spec runs 146 by default; those it calls strict are here too.
  @Test("no case is missing")
  func count() {
    #expect(HTTP2Case.all.count { $0.section.hasPrefix("generic") } == 44)
    #expect(HTTP2Case.all.count { $0.section.hasPrefix("hpack") } == 8)
    #expect(HTTP2Case.all.count { $0.section.hasPrefix("http2") } == 97)
  }

  @Test("every case of h2spec passes over plain TCP", arguments: HTTP2Case.Pace.allCases)
  func plain(pace: HTTP2Case.Pace) async throws {
    let failures = try await withSimulatedServer(ShortHandler()) { loop, port in
      try await Self.failures(
        of: .tcp(host: "127.0.0.1", port: port), tls: nil, loop: loop, pace: pace)
    }

    #expect(failures == [])
  }

  /// A server that judges requests itself, so that their authority may be anything.
  @Test("every case of h2spec passes where any authority is permitted")
  func anyAuthority() async throws {
    var limits = HTTPServerLimits()
    limits.permitsAnyAuthority = true
    let failures = try await withSimulatedServer(ShortHandler(), limits: limits) { loop, port in
      try await Self.failures(
        of: .tcp(host: "127.0.0.1", port: port), tls: nil, loop: loop, pace: .together)
    }

    #expect(failures == [])
  }

  @Test("a URL as authority is refused, unless any is permitted", arguments: [false, true])
  func urlAsAuthority(isPermitted: Bool) async throws {
    var limits = HTTPServerLimits()
    limits.permitsAnyAuthority = isPermitted
    let answer = try await withSimulatedServer(ShortHandler(), limits: limits) { loop, port in
      let peer = try await HTTP2Peer(
        to: .tcp(host: "127.0.0.1", port: port), loop: loop, patience: .seconds(5))
      defer { peer.close() }
      try await peer.handshake()
      let block = HTTP2Block.literals([
        (":method", "GET"), (":scheme", "http"), (":path", "/"),
        (":authority", "http://127.0.0.1:2379"),
      ])
      try await peer.send([.headers(block)])
      return await peer.first { $0.stream == 1 }?.kind
    }

    #expect(answer == (isPermitted ? .headers : .reset))
  }

  @Test("every case of h2spec passes over TLS", arguments: HTTP2Case.Pace.allCases)
  func tls(pace: HTTP2Case.Pace) async throws {
    let identities = try TestIdentities()
    let failures = try await onSimulatedNetwork { loop, _ in
      let server = HTTPServer(loop: loop, handler: ShortHandler())
      let address = try await server.listen(
        on: .tcp(host: "127.0.0.1", port: 0), tls: identities.server())
      var configuration = identities.client()
      configuration.applicationProtocols = ["h2"]
      let failures = try await Self.failures(
        of: .tcp(host: "127.0.0.1", port: address.port),
        tls: TLSContext(configuration, role: .client), loop: loop, pace: pace)
      await server.shutdown(within: .milliseconds(100))
      return failures
    }

    #expect(failures == [])
  }

  private static func failures(
    of endpoint: Endpoint, tls: TLSContext?, loop: EventLoop, pace: HTTP2Case.Pace
  ) async throws -> [String] {
    var failures: [String] = []
    for instance in HTTP2Case.all {
      if let failure = try await instance.failure(
        of: endpoint, tls: tls, loop: loop, pace: pace, patience: .milliseconds(500))
      {
        failures.append(failure)
      }
    }
    return failures
  }
}
