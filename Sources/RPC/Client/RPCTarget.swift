// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Net

/// What a channel connects to: the servers of one service, by name or address.
///
///     dns:///etcd.example:2379      every address of a name; also without the scheme
///     ipv4:10.0.0.1:80,10.0.0.2:80  these addresses
///     ipv6:[2001:db8::1]:80
///     unix:run/etcd.sock            a path, relative or not
///     unix:///run/etcd.sock         an absolute path
///     unix-abstract:etcd            a name without a file
///
/// The forms are those of gRPC ("Name Resolution"), but without another DNS server's address.
public struct RPCTarget: Sendable, Hashable {
  /// In the order in which they are tried.
  public let endpoints: [Endpoint]

  /// A list that does not change, but for the addresses of the names in it.
  /// - Parameter endpoints: at least one.
  public init(_ endpoints: [Endpoint]) {
    precondition(!endpoints.isEmpty, "a channel to nowhere")
    self.endpoints = endpoints
  }

  /// Reads one of the forms above; nil when `text` is none of them.
  public init?(_ text: String) {
    let (scheme, rest) = Self.split(text)
    let endpoints: [Endpoint?]
    switch scheme {
    case "unix":
      guard let path = Self.unixPath(rest) else { return nil }
      endpoints = [.unix(path: path)]
    case "unix-abstract": endpoints = [rest.isEmpty ? nil : .unix(path: "@" + rest)]
    case "ipv4", "ipv6":
      endpoints = rest.split(separator: ",", omittingEmptySubsequences: false).map {
        Self.literal(String($0), isV6: scheme == "ipv6")
      }
    case "dns":
      guard let name = Self.withoutAuthority(rest) else { return nil }
      endpoints = [Self.named(name)]
    default: endpoints = [Self.named(text)]
    }
    guard !endpoints.isEmpty, !endpoints.contains(nil) else { return nil }
    self.endpoints = endpoints.compactMap(\.self)
  }

  /// True when every server listens on a unix socket.
  var isLocal: Bool { endpoints.allSatisfy(\.isUnix) }

  private static func split(_ text: String) -> (scheme: String, rest: String) {
    for scheme in ["unix-abstract", "unix", "ipv4", "ipv6", "dns"]
    where text.hasPrefix(scheme + ":") {
      return (scheme, String(text.dropFirst(scheme.utf8.count + 1)))
    }
    return ("", text)
  }

  /// `path`, or `//` and an absolute path.
  private static func unixPath(_ rest: String) -> String? {
    guard rest.hasPrefix("//") else { return rest.isEmpty ? nil : rest }
    let path = rest.dropFirst(2)
    return path.hasPrefix("/") ? String(path) : nil
  }

  /// `name`, `/name` or `///name`; a DNS server of its own between the slashes is not supported.
  private static func withoutAuthority(_ rest: String) -> String? {
    if rest.hasPrefix("///") { return String(rest.dropFirst(3)) }
    guard !rest.hasPrefix("//") else { return nil }
    return rest.hasPrefix("/") ? String(rest.dropFirst()) : rest
  }

  private static func literal(_ text: String, isV6: Bool) -> Endpoint? {
    guard case .tcp(let host, let port)? = named(text),
      let address = SocketAddress(literal: host, port: port)
    else { return nil }
    let isOfFamily = if case .ipv6 = address { isV6 } else { !isV6 }
    return isOfFamily ? .tcp(host: host, port: port) : nil
  }

  /// A host and its port, which is 443 when left out.
  private static func named(_ text: String) -> Endpoint? {
    if let endpoint = Endpoint(text) { return isHost(endpoint) ? endpoint : nil }
    if text.hasPrefix("["), text.hasSuffix("]") {
      return named(text + ":\(Limits.defaultPort)")
    }
    if SocketAddress(literal: text, port: 0) != nil {
      return .tcp(host: text, port: Limits.defaultPort)
    }
    guard !text.contains(":") else { return nil }
    let endpoint = Endpoint.tcp(host: text, port: Limits.defaultPort)
    return isHost(endpoint) ? endpoint : nil
  }

  private static func isHost(_ endpoint: Endpoint) -> Bool {
    guard case .tcp(let host, _) = endpoint else { return false }
    return !host.isEmpty && host.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }
  }
}

extension Endpoint {
  var isUnix: Bool { if case .unix = self { true } else { false } }
}

/// One address that a target stands for.
struct ResolvedAddress: Hashable, Sendable, CustomStringConvertible {
  /// A literal address or a unix socket.
  let address: Endpoint
  /// The endpoint of the target that it came from: what the server is called.
  let origin: Endpoint

  var description: String {
    address == origin ? origin.description : "\(origin) (\(address))"
  }
}
