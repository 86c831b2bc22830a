// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto

/// The rules of one service: its chains, and its entries in the maps through which packets find them.
struct RuleFragment: Equatable, Sendable {
  /// An entry of a map or set of the table. For a map, the value is a verdict.
  struct Element: Hashable, Sendable {
    var container: String
    var key: String
  }

  /// Rules by chain name.
  var chains: [String: [String]] = [:]
  /// Seconds that clients are remembered, by name of the set that remembers them.
  var affinitySets: [String: Int] = [:]
  /// Verdicts; empty for entries of sets.
  var elements: [Element: String] = [:]
}

/// Writes the rules of services in the language of `nft`.
///
/// For a port with endpoints:
///
///     chain svc-…     dnat to one of the endpoints by chance
///     chain svcl-…    the same among those on this node, where a policy asks for it
///     chain ext-…     what comes from outside: marked for masquerade, then as above
///
/// With session affinity each endpoint has a chain of its own (`ep-…`) and a set of the clients that
/// it served last (`aff-…`). A port without endpoints has entries in the maps of refused packets.
struct ServiceRules: Sendable {
  let family: AddressFamily
  /// Packets from here need no masquerade; nil when unknown.
  let clusterCIDR: String?

  private var ip: String { family == .ipv4 ? "ip" : "ip6" }

  /// The rules of all ports of one service in this family.
  func fragment(_ ports: [ProxiedPort]) -> RuleFragment {
    var fragment = RuleFragment()
    for port in ports where AddressFamily(of: port.clusterIP) == family {
      add(port, to: &fragment)
    }
    return fragment
  }

  private func add(_ port: ProxiedPort, to fragment: inout RuleFragment) {
    let id = Self.identity(port)
    let everywhere = "svc-" + id
    let local = "svcl-" + id
    if !port.endpoints.isEmpty {
      fragment.chains[everywhere] = balance(port, port.endpoints, &fragment)
    }
    if port.keepsInternalLocal || port.keepsExternalLocal, !port.localEndpoints.isEmpty {
      fragment.chains[local] = balance(port, port.localEndpoints, &fragment)
    }
    fragment.elements[.init(container: Ruleset.clusterIPs, key: port.clusterIP)] = ""

    let inside = "\(port.clusterIP) . \(port.transport) . \(port.port)"
    if port.internalEndpoints.isEmpty {
      let verdict = port.endpoints.isEmpty ? Ruleset.refuse : "drop"
      fragment.elements[.init(container: Ruleset.refusedIPs, key: inside)] = verdict
    } else {
      let chain = port.keepsInternalLocal ? local : everywhere
      fragment.elements[.init(container: Ruleset.serviceIPs, key: inside)] = "goto " + chain
    }
    addOutside(port, everywhere: everywhere, local: local, to: &fragment)
    for endpoint in port.endpoints {
      let pair = "\(endpoint.address) . \(endpoint.address)"
      fragment.elements[.init(container: Ruleset.hairpin, key: pair)] = ""
    }
  }

  /// Node port and external addresses.
  private func addOutside(
    _ port: ProxiedPort, everywhere: String, local: String, to fragment: inout RuleFragment
  ) {
    var places: [(container: String, refused: String, key: String)] = []
    if port.nodePort > 0 {
      places.append(
        (Ruleset.nodePorts, Ruleset.refusedNodePorts, "\(port.transport) . \(port.nodePort)"))
    }
    for address in port.externalAddresses where AddressFamily.isLiteral(address) {
      let key = "\(address) . \(port.transport) . \(port.port)"
      places.append((Ruleset.serviceIPs, Ruleset.refusedIPs, key))
    }
    guard !places.isEmpty else { return }

    let entrance = "ext-" + Self.identity(port)
    if !port.endpoints.isEmpty {
      fragment.chains[entrance] = entranceRules(port, everywhere: everywhere, local: local)
    }
    for place in places {
      if port.endpoints.isEmpty {
        fragment.elements[.init(container: place.refused, key: place.key)] = Ruleset.refuse
      } else {
        fragment.elements[.init(container: place.container, key: place.key)] = "goto " + entrance
      }
    }
  }

  /// With policy Local, packets from pods and from the node itself still reach every endpoint; others
  /// only those here, with their source as it is. Where there are none, they are dropped.
  private func entranceRules(
    _ port: ProxiedPort, everywhere: String, local: String
  ) -> [String] {
    guard port.keepsExternalLocal else {
      return ["jump \(Ruleset.tag)", "goto \(everywhere)"]
    }
    var rules: [String] = []
    if let clusterCIDR { rules.append("\(ip) saddr \(clusterCIDR) goto \(everywhere)") }
    rules.append("fib saddr type local jump \(Ruleset.tag)")
    rules.append("fib saddr type local goto \(everywhere)")
    rules.append(port.localEndpoints.isEmpty ? "drop" : "goto \(local)")
    return rules
  }

  /// Rules that send a packet to one of the endpoints.
  private func balance(
    _ port: ProxiedPort, _ endpoints: [ProxiedPort.Endpoint], _ fragment: inout RuleFragment
  ) -> [String] {
    guard let seconds = port.affinitySeconds else {
      let choices = endpoints.enumerated().map { "\($0) : \($1.address) . \($1.port)" }
      return [
        "meta l4proto \(port.transport) dnat \(ip) to numgen random mod \(endpoints.count) "
          + "map { \(choices.joined(separator: ", ")) }"
      ]
    }
    var known: [String] = []
    var choices: [String] = []
    for (index, endpoint) in endpoints.enumerated() {
      let id = Self.identity(port, endpoint)
      let place = family == .ipv4 ? endpoint.address : "[\(endpoint.address)]"
      fragment.affinitySets["aff-" + id] = seconds
      fragment.chains["ep-" + id] = [
        "update @aff-\(id) { \(ip) saddr }",
        "meta l4proto \(port.transport) dnat to \(place):\(endpoint.port)",
      ]
      known.append("\(ip) saddr @aff-\(id) goto ep-\(id)")
      choices.append("\(index) : goto ep-\(id)")
    }
    let chance =
      "numgen random mod \(endpoints.count) vmap { \(choices.joined(separator: ", ")) }"
    return known + [chance]
  }

  // MARK: - Names

  /// Tells ports apart even where their readable part is cut.
  private static func identity(_ port: ProxiedPort) -> String {
    let path = "\(port.namespace)/\(port.service)/\(port.transport)/\(port.portName)"
    let name = digest(path + "/" + port.clusterIP) + "-" + path
    return String(name.prefix(Limits.chainNameMax))
  }

  private static func identity(_ port: ProxiedPort, _ endpoint: ProxiedPort.Endpoint) -> String {
    digest("\(identity(port))/\(endpoint.address)/\(endpoint.port)") + "-\(port.service)"
  }

  private static func digest(_ text: String) -> String {
    String(SHA256.hexDigest(of: Array(text.utf8)).prefix(10))
  }
}
