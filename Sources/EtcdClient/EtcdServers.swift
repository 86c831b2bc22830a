// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// The members of one etcd cluster, as command lines name them.
package struct EtcdServers: Sendable, Hashable {
  /// In the order in which they are tried; at least one.
  package let endpoints: [Endpoint]
  /// Whether the members speak TLS. Unix sockets never do.
  package let isSecure: Bool

  /// Reads `http://host:port`, `https://host:port`, `host:port` (plain text) and `unix:///path`.
  package init(_ urls: [String]) throws(EtcdServersError) {
    guard !urls.isEmpty else { throw .none }
    var endpoints: [Endpoint] = []
    for url in urls { endpoints.append(try Self.endpoint(url)) }
    let secure = urls.filter { $0.hasPrefix("https://") }
    let plain = zip(urls, endpoints).filter { url, endpoint in
      if case .unix = endpoint { return false }
      return !url.hasPrefix("https://")
    }
    if let first = secure.first, let second = plain.first?.0 { throw .mixed(first, second) }
    self.endpoints = endpoints
    isSecure = !secure.isEmpty
  }

  /// True for one server behind a unix socket: the embedded store of this machine.
  package var isLocal: Bool {
    if endpoints.count == 1, case .unix? = endpoints.first { return true }
    return false
  }

  private static func endpoint(_ url: String) throws(EtcdServersError) -> Endpoint {
    var address = url[...]
    for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
      address = address.dropFirst(scheme.utf8.count)
    }
    while address.hasSuffix("/") { address = address.dropLast() }
    guard let endpoint = Endpoint(String(address)) else { throw .noAddress(url) }
    return endpoint
  }
}

/// Why URLs do not name a cluster.
package enum EtcdServersError: Error, Equatable, CustomStringConvertible {
  case none
  case noAddress(String)
  /// Members with and without TLS.
  case mixed(String, String)

  package var description: String {
    switch self {
    case .none: "at least one is needed"
    case .noAddress(let url):
      "\(url) is no address: expected http://host:port, https://host:port or unix:///path"
    case .mixed(let secure, let plain): "\(secure) speaks TLS and \(plain) does not"
    }
  }
}
