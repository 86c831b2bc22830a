// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The address families of services. Each has a table of its own in the kernel.
enum AddressFamily: String, Sendable, CaseIterable {
  case ipv4 = "IPv4"
  case ipv6 = "IPv6"

  /// The family of a literal address.
  init(of address: String) {
    self = address.contains(":") ? .ipv6 : .ipv4
  }

  /// Addresses go into the text of a program, so nothing but digits and separators may pass.
  static func isLiteral(_ address: String) -> Bool {
    let allowed = Array("0123456789abcdefABCDEF.:".utf8)
    return !address.isEmpty && address.utf8.allSatisfy(allowed.contains)
  }
}

/// One port of one service in one address family, with everything that its rules depend on.
struct ProxiedPort: Equatable, Sendable {
  enum Transport: String, Sendable {
    case tcp, udp, sctp
  }

  /// A place that answers for the service.
  struct Endpoint: Equatable, Hashable, Sendable {
    var address: String
    var port: Int
    /// Runs on this node.
    var isLocal: Bool
  }

  var namespace: String
  var service: String
  /// May be empty when the service has one port.
  var portName: String
  var transport: Transport
  var clusterIP: String
  var port: Int
  /// 0 when the service has none.
  var nodePort = 0
  /// Addresses outside the cluster's ranges that lead here: external IPs and load balancers.
  var externalAddresses: [String] = []
  /// Seconds that a client stays with its endpoint; nil without affinity.
  var affinitySeconds: Int?
  /// Traffic from inside stays on its node (`internalTrafficPolicy: Local`).
  var keepsInternalLocal = false
  /// Traffic from outside stays on its node and keeps its source (`externalTrafficPolicy: Local`).
  var keepsExternalLocal = false
  /// Sorted by address and port.
  var endpoints: [Endpoint] = []

  var localEndpoints: [Endpoint] { endpoints.filter(\.isLocal) }
  /// Endpoints for traffic from inside the cluster.
  var internalEndpoints: [Endpoint] { keepsInternalLocal ? localEndpoints : endpoints }
}
