// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
package import Net
import Platform
package import Telemetry

/// Answers `/healthz`, `/livez`, `/readyz` and `/metrics` of a daemon.
///
/// It holds no secrets and takes no credentials: keep it on the loopback address unless TLS and the
/// network say who may come.
package struct HealthServer: Platform.Service {
  private let server: HTTPServer
  private let endpoint: Endpoint
  private let tls: TLSConfiguration?

  /// - Parameters:
  ///   - tls: nil serves plain HTTP.
  ///   - isReady: whether the daemon can do its work; nil while alive is all that counts.
  package init(
    endpoint: Endpoint, tls: TLSConfiguration? = nil, loop: EventLoop, metrics: MetricsRegistry,
    isReady: @escaping @Sendable () -> Bool = { true }
  ) {
    self.endpoint = endpoint
    self.tls = tls
    server = HTTPServer(
      loop: loop, handler: HealthHandler(metrics: metrics, isReady: isReady))
  }

  /// Serves until the task is cancelled.
  /// - Throws: when the address can't be listened on.
  package func run() async throws {
    try await server.listen(on: endpoint, tls: tls)
    await Signal().wait()  // Nobody raises it: only cancellation ends the wait.
    await server.shutdown(within: .zero)
  }
}

struct HealthHandler: HTTPHandler {
  let metrics: MetricsRegistry
  let isReady: @Sendable () -> Bool

  func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    let text: HTTPHeaders = ["content-type": "text/plain; charset=utf-8"]
    switch request.path {
    case "/healthz", "/livez":
      try await response.respond(status: 200, headers: text, body: Array("ok".utf8))
    case "/readyz":
      let ready = isReady()
      try await response.respond(
        status: ready ? 200 : 503, headers: text, body: Array((ready ? "ok" : "not ready").utf8))
    case "/metrics":
      let headers: HTTPHeaders = ["content-type": "text/plain; version=0.0.4; charset=utf-8"]
      try await response.respond(status: 200, headers: headers, body: Array(metrics.text().utf8))
    default:
      try await response.respond(
        status: 404, headers: text, body: Array("404 page not found\n".utf8))
    }
  }
}
