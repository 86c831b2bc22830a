// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Telemetry

/// What a server counts of its requests. Label values come from fixed sets, because clients choose
/// them.
package final class HTTPServerMetrics: Sendable {
  private let requests: Family<Counter>
  private let durations: Family<Histogram>
  private let bytes: Family<Counter>
  private let open: Family<Gauge>
  private let aborted: Family<Counter>

  private static let methods: Set<String> = [
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS",
  ]

  package init(_ registry: MetricsRegistry) {
    requests = registry.counter(
      "http_server_requests_total", help: "Requests answered, by method, protocol and status.",
      labels: ["method", "protocol", "code"])
    durations = registry.histogram(
      "http_server_request_duration_seconds",
      help: "Time from a request's headers to the end of its handler.",
      buckets: Self.latencies, labels: ["method", "protocol"])
    bytes = registry.counter(
      "http_server_response_body_bytes_total", help: "Bytes of response bodies.",
      labels: ["protocol"])
    open = registry.gauge(
      "http_server_open_requests",
      help: "Requests whose handlers run; over HTTP/2 each is a stream.",
      labels: ["protocol"])
    aborted = registry.counter(
      "http_server_aborted_requests_total",
      help: "Requests that the client reset, or left before their answer was complete.",
      labels: ["protocol"])
  }

  /// Half a millisecond to ten seconds, doubled or so, and finer below: requests served from memory.
  package static let latencies = [
    0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
    2.5, 5, 10,
  ]

  func began(_ request: HTTPRequest) { open.series(Self.name(request.version)).add(1) }

  /// - Parameter status: as the client got it; nil when it left before the end of its answer.
  func ended(
    _ request: HTTPRequest, status: Int?, bytes count: Int, took duration: Duration
  ) {
    let version = Self.name(request.version)
    let method = Self.methods.contains(request.method) ? request.method : "OTHER"
    open.series(version).add(-1)
    durations.series(method, version).observe(duration)
    bytes.series(version).increment(by: UInt64(count))
    if let status {
      requests.series(method, version, String(status)).increment()
    } else {
      aborted.series(version).increment()
    }
  }

  private static func name(_ version: HTTPVersion) -> String {
    version == .http2 ? "h2" : "http/1.1"
  }
}
