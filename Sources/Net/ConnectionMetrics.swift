// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
package import Telemetry

/// What is counted of connections. Counting is an atomic addition for each read or send of the kernel;
/// a connection without it looks at one field there.
package final class ConnectionMetrics: Sendable {
  private let opened: Counter
  private let open: Gauge
  private let received: Counter
  private let sent: Counter
  private let handshakes: Family<Counter>
  private let refused: Family<Counter>
  private let pauses: Family<Counter>
  private let handshakeDurations: Histogram
  private let role: String

  /// - Parameter role: `server` or `client`, a label of every series.
  package init(_ registry: MetricsRegistry, role: String) {
    self.role = role
    opened = registry.counter(
      "net_connections_total", help: "Connections made or accepted.", labels: ["role"]
    ).series(role)
    open = registry.gauge(
      "net_open_connections", help: "Connections open, handshakes included.", labels: ["role"]
    ).series(role)
    received = registry.counter(
      "net_received_bytes_total", help: "Bytes received, as they came over the network.",
      labels: ["role"]
    ).series(role)
    sent = registry.counter(
      "net_sent_bytes_total", help: "Bytes sent, as they went over the network.", labels: ["role"]
    ).series(role)
    handshakes = registry.counter(
      "tls_handshakes_total",
      help:
        "TLS handshakes by how they ended: full, resumed, failed, timed_out, or abandoned by the peer.",
      labels: ["role", "result"])
    refused = registry.counter(
      "net_refused_connections_total",
      help:
        "Connections closed unserved: of a user that is not allowed, or whose TLS handshake gave way.",
      labels: ["role", "reason"])
    pauses = registry.counter(
      "net_accept_pauses_total",
      help: "Times that accepting stopped at a bound: of connections, handshakes or descriptors.",
      labels: ["role", "reason"])
    handshakeDurations = registry.histogram(
      "tls_handshake_duration_seconds", help: "Time that completed TLS handshakes took.",
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      labels: ["role"]
    ).series(role)
  }

  func connectionOpened() {
    opened.increment()
    open.add(1)
  }

  func connectionClosed() { open.add(-1) }

  func moved(received count: Int) { received.increment(by: UInt64(count)) }

  func moved(sent count: Int) { sent.increment(by: UInt64(count)) }

  /// - Parameter duration: nanoseconds.
  func handshakeEnded(isResumed: Bool, took duration: Int64) {
    handshakes.series(role, isResumed ? "resumed" : "full").increment()
    handshakeDurations.observe(Double(duration) / 1e9)
  }

  func handshakeFailed(_ error: any Error) {
    let result =
      switch error {
      case NetError.timedOut: "timed_out"
      case NetError.closedByPeer: "abandoned"
      case let error as SystemError where error.number == ECONNRESET: "abandoned"
      default: "failed"
      }
    handshakes.series(role, result).increment()
  }

  /// Why a connection was closed unserved.
  enum Refusal: String { case user, handshakes }

  func refused(_ reason: Refusal) { refused.series(role, reason.rawValue).increment() }

  /// The bound at which accepting stopped.
  enum Bound: String { case connections, handshakes, descriptors }

  func paused(at bound: Bound) { pauses.series(role, bound.rawValue).increment() }
}
