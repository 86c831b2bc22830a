// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where a component says whether it is well; written into the component table as text.
enum HealthCheck: Sendable, Equatable, CustomStringConvertible {
  /// A path served over HTTP on a unix socket.
  case socket(path: String, request: String)
  /// A path served over plain HTTP on this machine.
  case http(port: Int, request: String)
  /// A path served over TLS on this machine with a certificate of the cluster's authority.
  case https(port: Int, request: String)
  /// A unix socket that accepts connections.
  case connects(path: String)

  var description: String {
    switch self {
    case .socket(let path, let request): "socket:\(path):\(request)"
    case .http(let port, let request): "http:\(port):\(request)"
    case .https(let port, let request): "https:\(port):\(request)"
    case .connects(let path): "connects:\(path)"
    }
  }

  init?(_ text: String) {
    let parts = text.split(separator: ":").map(String.init)
    switch (parts.first, parts.count) {
    case ("socket", 3): self = .socket(path: parts[1], request: parts[2])
    case ("http", 3):
      guard let port = Int(parts[1]) else { return nil }
      self = .http(port: port, request: parts[2])
    case ("https", 3):
      guard let port = Int(parts[1]) else { return nil }
      self = .https(port: port, request: parts[2])
    case ("connects", 2): self = .connects(path: parts[1])
    default: return nil
    }
  }
}
