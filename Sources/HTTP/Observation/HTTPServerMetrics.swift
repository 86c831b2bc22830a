// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization
package import Telemetry

/// What a server counts of its requests. Label values come from fixed sets, because clients choose
/// them.
package final class HTTPServerMetrics: Sendable {
  /// The series of one protocol version, found once.
  private struct Version: Sendable {
    let durations: [String: Histogram]
    let bytes: Counter
    let open: Gauge
    let aborted: Counter
  }

  private let requests: Family<Counter>
  private let http1: Version
  private let http2: Version
  /// The counter of what most requests over HTTP/2 are, once there has been one.
  private let commonHTTP2 = Mutex<Counter?>(nil)

  private static let other = "OTHER"
  private static let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", other]

  package init(_ registry: MetricsRegistry) {
    requests = registry.counter(
      "http_server_requests_total", help: "Requests answered, by method, protocol and status.",
      labels: ["method", "protocol", "code"])
    let durations = registry.histogram(
      "http_server_request_duration_seconds",
      help: "Time from a request's headers to the end of its handler.",
      buckets: Self.latencies, labels: ["method", "protocol"])
    let bytes = registry.counter(
      "http_server_response_body_bytes_total", help: "Bytes of response bodies.",
      labels: ["protocol"])
    let open = registry.gauge(
      "http_server_open_requests",
      help: "Requests whose handlers run; over HTTP/2 each is a stream.",
      labels: ["protocol"])
    let aborted = registry.counter(
      "http_server_aborted_requests_total",
      help: "Requests that the client reset, or left before their answer was complete.",
      labels: ["protocol"])
    func version(_ name: String) -> Version {
      let pairs = Self.methods.map { ($0, durations.series($0, name)) }
      return Version(
        durations: Dictionary(uniqueKeysWithValues: pairs), bytes: bytes.series(name),
        open: open.series(name), aborted: aborted.series(name))
    }
    http1 = version("http/1.1")
    http2 = version("h2")
  }

  /// Seconds; fine below a millisecond, for requests served from memory.
  package static let latencies = [
    0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
    2.5, 5, 10,
  ]

  func began(_ request: HTTPRequest) { version(of: request).open.add(1) }

  /// - Parameter status: as the client got it; nil when it left before the end of its answer.
  func ended(
    _ request: HTTPRequest, status: Int?, bytes count: Int, took duration: Duration
  ) {
    let version = version(of: request)
    version.open.add(-1)
    let method = note(request.method, version, isComplete: status != nil, count, duration)
    guard let status else { return }
    requests.series(method, request.version.metricName, String(status)).increment()
  }

  /// So many more handlers of requests over HTTP/2 run.
  func handlers(_ more: Double) { http2.open.add(more) }

  /// The same as `ended`, but for the number of open requests.
  func servedHTTP2(method: String, status: Int?, bytes count: Int, took duration: Duration) {
    let method = note(method, http2, isComplete: status != nil, count, duration)
    guard let status else { return }
    guard method == "POST", status == 200 else {
      return requests.series(method, HTTPVersion.http2.metricName, String(status)).increment()
    }
    commonHTTP2.withLock { known in
      let counter = known ?? requests.series(method, HTTPVersion.http2.metricName, "200")
      known = counter
      counter.increment()
    }
  }

  /// - Returns: the method, as it is counted.
  private func note(
    _ method: String, _ version: Version, isComplete: Bool, _ count: Int, _ duration: Duration
  ) -> String {
    let method = version.durations[method] == nil ? Self.other : method
    version.durations[method]?.observe(duration)
    version.bytes.increment(by: UInt64(count))
    if !isComplete { version.aborted.increment() }
    return method
  }

  private func version(of request: HTTPRequest) -> Version {
    request.version == .http2 ? http2 : http1
  }
}
