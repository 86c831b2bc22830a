// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Connections of a UDP service that the kernel would keep sending to the wrong place: UDP has no end
/// that conntrack could see, so an entry lives as long as packets come.
struct StaleConnections: Equatable, Sendable {
  /// What clients send to; nil for a node port, which every address of the node has.
  var address: String?
  var port: Int
  /// Decides for node ports, where no address tells.
  var family: AddressFamily
  /// The endpoint that is gone; nil for packets that found no endpoint at all.
  var endpoint: ProxiedPort.Endpoint?

  /// Which connections to end when a service's ports change.
  static func after(_ old: [ProxiedPort], _ new: [ProxiedPort]) -> [StaleConnections] {
    var stale: [StaleConnections] = []
    for before in old where before.transport == .udp {
      let after = new.first {
        $0.transport == .udp && $0.clusterIP == before.clusterIP && $0.port == before.port
      }
      let remaining = Set((after?.endpoints ?? []).map(\.place))
      var endpoints: [ProxiedPort.Endpoint?] = before.endpoints.filter {
        !remaining.contains($0.place)
      }
      if before.endpoints.isEmpty, let after, !after.endpoints.isEmpty { endpoints = [nil] }
      stale += endpoints.flatMap { connections(of: before, to: $0) }
    }
    return stale
  }

  /// Through every place where the service is reached.
  private static func connections(
    of port: ProxiedPort, to endpoint: ProxiedPort.Endpoint?
  ) -> [StaleConnections] {
    let family = AddressFamily(of: port.clusterIP)
    let addresses = [port.clusterIP] + port.externalAddresses.filter(AddressFamily.isLiteral)
    var stale = addresses.map {
      StaleConnections(address: $0, port: port.port, family: family, endpoint: endpoint)
    }
    if port.nodePort > 0 {
      stale.append(
        StaleConnections(address: nil, port: port.nodePort, family: family, endpoint: endpoint))
    }
    return stale
  }

  /// For the program `conntrack`.
  var arguments: [String] {
    var arguments = ["-D", "-f", family == .ipv4 ? "ipv4" : "ipv6", "-p", "udp"]
    if let address { arguments += ["--orig-dst", address] }
    arguments += ["--orig-port-dst", String(port)]
    if let endpoint {
      arguments += ["--reply-src", endpoint.address, "--reply-port-src", String(endpoint.port)]
    }
    return arguments
  }
}

extension ProxiedPort.Endpoint {
  /// Where packets go, whatever else is known about it.
  fileprivate var place: String { "\(address) \(port)" }
}
