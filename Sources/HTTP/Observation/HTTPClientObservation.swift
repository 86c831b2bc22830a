// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Telemetry

/// What a client counts of its exchanges, and whether they carry the trace of the work that makes them.
package final class HTTPClientObservation: Sendable {
  private let requests: Family<Counter>
  private let durations: Family<Histogram>
  private let failures: Family<Counter>

  package init(_ registry: MetricsRegistry) {
    requests = registry.counter(
      "http_client_requests_total", help: "Responses, by host, method and status.",
      labels: ["host", "method", "code"])
    durations = registry.histogram(
      "http_client_request_duration_seconds", help: "Time until a response's headers.",
      buckets: HTTPServerMetrics.latencies, labels: ["host", "method"])
    failures = registry.counter(
      "http_client_failures_total", help: "Requests without a response.",
      labels: ["host", "method"])
  }

  /// Adds the trace of the task that sends the request.
  static func carryTrace(_ request: inout HTTPClientRequest, _ random: () -> UInt64) {
    guard let trace = TraceContext.current, request.headers["traceparent"] == nil else { return }
    request.headers.append("traceparent", trace.child(random).parent)
    if !trace.state.isEmpty { request.headers.append("tracestate", trace.state) }
  }

  func answered(host: String, method: String, status: Int, took duration: Duration) {
    requests.series(host, method, String(status)).increment()
    durations.series(host, method).observe(duration)
  }

  func failed(host: String, method: String) { failures.series(host, method).increment() }
}
