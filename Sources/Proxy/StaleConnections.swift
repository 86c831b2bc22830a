// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Connections of a UDP service that the kernel would keep sending to the wrong place: UDP has no end
/// that conntrack could see, so an entry lives as long as packets come.
struct StaleConnections: Equatable, Sendable {
  /// The service's address and port.
  var address: String
  var port: Int
  /// The endpoint that is gone; nil for packets that found no endpoint at all.
  var endpoint: String?

  /// Which connections to end when a service's ports change.
  static func after(_ old: [ProxiedPort], _ new: [ProxiedPort]) -> [StaleConnections] {
    var stale: [StaleConnections] = []
    for before in old where before.transport == .udp {
      let after = new.first { $0.clusterIP == before.clusterIP && $0.port == before.port }
      let remaining = Set(after?.endpoints.map(\.address) ?? [])
      for endpoint in before.endpoints where !remaining.contains(endpoint.address) {
        stale.append(
          StaleConnections(
            address: before.clusterIP, port: before.port, endpoint: endpoint.address))
      }
      if before.endpoints.isEmpty, let after, !after.endpoints.isEmpty {
        stale.append(
          StaleConnections(address: before.clusterIP, port: before.port, endpoint: nil))
      }
    }
    return stale
  }

  /// For the program `conntrack`.
  var arguments: [String] {
    let common = ["-D", "-p", "udp", "--orig-dst", address, "--orig-port-dst", String(port)]
    guard let endpoint else { return common }
    return common + ["--reply-src", endpoint]
  }
}
