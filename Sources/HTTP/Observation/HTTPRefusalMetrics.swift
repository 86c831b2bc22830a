// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Telemetry

/// A rule of the protocol that a client broke.
enum HTTPProtocolError: String, CaseIterable {
  /// A request that is not well formed.
  case malformed
  /// A head that is too large.
  case headerSize = "header_size"
  /// A version or feature that the server does not speak (HTTP/1.1).
  case unsupported
  /// Over HTTP/2: more bytes than a window allows; a frame that is wrong, or out of place.
  case flowControl = "flow_control"
  case framing
  /// A frame on a stream that the client had ended, or that it never opened.
  case closedStream = "closed_stream"
  case streamPassedOver = "stream_passed_over"
  /// Too many frames that carry nothing, or too many streams that we had to reset.
  case idleFrames = "idle_frames"
  case provokedResets = "provoked_resets"
  /// nghttp2 ended the connection for something else: too many resets, a header block that cannot be unpacked.
  case other
}

/// A limit at which a server did not go on with a request.
enum HTTPRefusal: String, CaseIterable {
  /// Too many handlers ran for the connection.
  case handlers
  /// The server was shutting down.
  case draining
  /// The client took too long for a head, for a body, or to make room for the response.
  case slowHead = "slow_head"
  case slowBody = "slow_body"
  case slowReader = "slow_reader"
}

/// What a server counts of clients that it does not serve. Nothing is done for the others.
package final class HTTPRefusalMetrics: Sendable {
  private let errors: Family<Counter>
  private let refusals: Family<Counter>

  package init(_ registry: MetricsRegistry) {
    errors = registry.counter(
      "http_server_protocol_errors_total",
      help: "Broken rules of the protocol, by which; each ends a request or its connection.",
      labels: ["protocol", "kind"])
    refusals = registry.counter(
      "http_server_refused_requests_total",
      help: "Requests that were refused or broken off at a limit, by which.",
      labels: ["protocol", "reason"])
  }

  func note(_ error: HTTPProtocolError, _ version: HTTPVersion) {
    errors.series(version.metricName, error.rawValue).increment()
  }

  func note(_ refusal: HTTPRefusal, _ version: HTTPVersion) {
    refusals.series(version.metricName, refusal.rawValue).increment()
  }
}

extension HTTPVersion {
  /// As in the label `protocol`.
  var metricName: String { self == .http2 ? "h2" : "http/1.1" }
}
