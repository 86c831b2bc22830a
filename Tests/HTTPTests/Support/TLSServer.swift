// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import NetSimulation

/// A server that says who asks, with which TLS.
enum TLSServer {
  /// Answers "<names>|nobody|failed <version>[ resumed]".
  private struct Describe: HTTPHandler {
    func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
      let peer = request.peer
      let names = peer.certificate.map { [$0.commonName] + $0.organizations } ?? ["nobody"]
      let who = peer.certificateFailure == nil ? names.joined(separator: ",") : "failed"
      let resumed = peer.tls?.isResumed == true ? " resumed" : ""
      try await response.respond(
        status: 200, body: Array("\(who) \(peer.tls?.version ?? "plain")\(resumed)".utf8))
    }
  }

  static func run<Result: Sendable>(
    _ tls: TLSConfiguration, limits: HTTPServerLimits = HTTPServerLimits(),
    _ body: @escaping @Sendable (EventLoop, Endpoint) async throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in try await serve(tls, limits, loop, body) }
  }

  /// The same in simulated time, for tests that wait.
  static func runSimulated<Result: Sendable>(
    _ tls: TLSConfiguration,
    _ body: @escaping @Sendable (EventLoop, Endpoint) async throws -> Result
  ) async throws -> Result {
    try await onSimulatedNetwork { loop, _ in
      try await serve(tls, HTTPServerLimits(), loop, body)
    }
  }

  private static func serve<Result: Sendable>(
    _ tls: TLSConfiguration, _ limits: HTTPServerLimits, _ loop: EventLoop,
    _ body: @Sendable (EventLoop, Endpoint) async throws -> Result
  ) async throws -> Result {
    let server = HTTPServer(loop: loop, handler: Describe(), limits: limits)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0), tls: tls)
    let result = try await body(loop, .tcp(host: "127.0.0.1", port: address.port))
    await server.shutdown(within: .seconds(1))
    return result
  }
}
