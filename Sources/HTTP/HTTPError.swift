// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why an exchange did not come to its end.
package enum HTTPError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The body is longer than the reader allows (bytes). Answer 413.
  case bodyTooLarge(limit: Int)
  /// The peer broke the protocol; the connection is closed.
  case malformed(String)
  /// The stream was reset with this HTTP/2 error code.
  case reset(code: UInt32)
  /// The stream was refused before any work was done: safe to send again.
  case refused
  /// The server said that it takes no more exchanges on this connection (GOAWAY), and why.
  case goneAway(code: UInt32, reason: String)
  /// The peer went away, or the connection was lost.
  case disconnected(String)
  /// The deadline of the request passed.
  case timedOut
  /// A response was started twice, or written after its end.
  case alreadyAnswered
  /// The exchange cannot be upgraded: wrong protocol version or no upgrade asked for.
  case notUpgradable
  /// The server is shutting down, or the client was closed.
  case closed

  package var description: String {
    switch self {
    case .bodyTooLarge(let limit): "body exceeds \(limit) bytes"
    case .malformed(let reason): "malformed HTTP: \(reason)"
    case .reset(let code): "stream reset with HTTP/2 error \(code)"
    case .refused: "stream refused"
    case .goneAway(let code, let reason): "the server is leaving (HTTP/2 error \(code)): \(reason)"
    case .disconnected(let reason): "disconnected: \(reason)"
    case .timedOut: "request timed out"
    case .alreadyAnswered: "the response has already been started"
    case .notUpgradable: "the exchange cannot be upgraded"
    case .closed: "closed"
    }
  }
}
