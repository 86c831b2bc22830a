// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why a connection could not be made, or ended.
public enum NetError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name has no address. Try again later, or correct the name.
  case unresolvable(host: String, reason: String)
  /// No address of the endpoint answered; the reason is the last one's.
  case unreachable(Endpoint, reason: String)
  /// The time allowed for connecting or for the TLS handshake ran out.
  case timedOut(String)
  /// The path of a unix socket does not fit the kernel's 107 bytes.
  case pathTooLong(String)
  /// The TLS handshake or a record failed.
  case tls(String)
  /// The peer closed, or reset, the connection.
  case closedByPeer
  /// This side closed the connection.
  case closed

  public var description: String {
    switch self {
    case .unresolvable(let host, let reason): "cannot resolve \(host): \(reason)"
    case .unreachable(let endpoint, let reason): "cannot connect to \(endpoint): \(reason)"
    case .timedOut(let what): "\(what) timed out"
    case .pathTooLong(let path): "socket path is longer than 107 bytes: \(path)"
    case .tls(let reason): "TLS: \(reason)"
    case .closedByPeer: "connection closed by the peer"
    case .closed: "connection closed"
    }
  }
}
