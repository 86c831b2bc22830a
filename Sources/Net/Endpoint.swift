// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where to connect to or listen on.
public enum Endpoint: Sendable, Hashable, CustomStringConvertible {
  /// A host name or a literal IPv4 or IPv6 address (without brackets). Listening on `::` takes IPv4, too.
  case tcp(host: String, port: Int)
  /// A socket in the file system, or, as `@name`, one without a file.
  case unix(path: String)

  public var description: String {
    switch self {
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix(let path): "unix://\(path)"
    }
  }

  /// Reads `host:port`, `[v6]:port`, `unix:///path` or `unix-abstract:name`; nil when it is none of these.
  public init?(_ text: String) {
    if text.hasPrefix("unix-abstract:") {
      let name = text.dropFirst("unix-abstract:".count)
      guard !name.isEmpty else { return nil }
      self = .unix(path: "@" + name)
      return
    }
    for prefix in ["unix://", "unix:"] where text.hasPrefix(prefix) {
      let path = text.dropFirst(prefix.count)
      guard !path.isEmpty else { return nil }
      self = .unix(path: String(path))
      return
    }
    guard let colon = text.lastIndex(of: ":"),
      let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    self = .tcp(host: String(host), port: Int(port))
  }
}
