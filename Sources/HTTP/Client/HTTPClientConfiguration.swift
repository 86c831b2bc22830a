// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How a client talks to its server.
package struct HTTPClientConfiguration: Sendable {
  /// Which protocol to speak.
  package enum Preference: Sendable {
    /// With TLS HTTP/2 if the server agrees; HTTP/1.1 without TLS.
    case automatic
    case http1
    /// HTTP/2 also without TLS, not asked for first ("prior knowledge", RFC 9113, 3.3).
    case http2
  }

  package var preference = Preference.automatic
  /// Time to connect, the TLS handshake included.
  package var connectTimeout = Duration.seconds(10)
  /// Silence of an HTTP/2 server with exchanges under way after which it must answer a PING.
  /// Nil never asks.
  package var pingInterval: Duration? = .seconds(30)
  /// Time for that answer.
  package var pingTimeout = Duration.seconds(15)
  /// Asks also while no exchange is under way.
  package var pingsWhenQuiet = false
  /// HTTP/1.1 connections kept for the next exchange.
  package var idleConnections = 8
  /// HTTP/2 connections, opened when the server limits the streams on each.
  package var multiplexedConnections = 4
  /// Size of a response's header fields (bytes).
  package var headerBytes = 256 * 1024

  /// Counts exchanges and lets them carry the trace of the task that makes them; nil does neither.
  package var observation: HTTPClientObservation?

  package init() {}
}
