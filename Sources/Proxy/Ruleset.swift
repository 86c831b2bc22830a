// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The whole table of one address family, and the text that changes it.
///
/// A packet's way:
///
///     prerouting, output → services → by address and port, or by node port → chain of the service → DNAT
///     input, forward, output (filter) → refused when the service has no endpoints
///     forward, output (after DNAT) → refused when it still goes to a service address
///     postrouting → masquerade what is marked, and what an endpoint sends to itself
///
/// Each service owns a `RuleFragment`. `update` gives the commands that turn the old fragment into the
/// new one; `whole` gives the table from nothing. Either is one transaction of `nft -f`.
struct Ruleset: Sendable {
  static let table = "martlet-proxy"
  static let serviceIPs = "service-ips"
  static let nodePorts = "service-nodeports"
  static let refusedIPs = "refused-ips"
  static let refusedNodePorts = "refused-nodeports"
  static let clusterIPs = "cluster-ips"
  static let hairpin = "hairpin"
  /// The chain that marks a packet for masquerade.
  static let tag = "tag-for-masquerade"
  /// The verdict for packets to services without endpoints.
  static let refuse = "goto refuse"

  let family: AddressFamily
  /// Packets from elsewhere to a cluster IP are masqueraded; nil when unknown.
  let clusterCIDR: String?
  /// The networks of service addresses: what goes there and is no service's is refused.
  let serviceCIDRs: [String]
  /// The bit of the packet mark that asks for masquerade (upstream's --iptables-masquerade-bit).
  let masqueradeBit: Int
  /// Masquerade everything that goes to a cluster IP.
  let masqueradesAll: Bool

  private var fragments: [String: RuleFragment] = [:]
  /// Entries may have several owners: two services on one external address, or with one endpoint. The
  /// first owner in order decides the verdict.
  private var owners: [RuleFragment.Element: [String: String]] = [:]

  init(
    family: AddressFamily, clusterCIDR: String?, serviceCIDRs: [String] = [],
    masqueradeBit: Int = 14, masqueradesAll: Bool = false
  ) {
    self.family = family
    self.clusterCIDR = clusterCIDR
    self.serviceCIDRs = serviceCIDRs
    self.masqueradeBit = min(max(masqueradeBit, 0), 31)
    self.masqueradesAll = masqueradesAll
  }

  var ip: String { family == .ipv4 ? "ip" : "ip6" }
  var addressType: String { family == .ipv4 ? "ipv4_addr" : "ipv6_addr" }
  var prefix: String { "\(ip) \(Self.table)" }

  /// Replaces the fragment of one service.
  /// - Parameter owner: namespace and name.
  /// - Returns: the commands; empty when nothing changes.
  mutating func update(_ owner: String, to new: RuleFragment) -> [String] {
    let old = fragments[owner] ?? RuleFragment()
    guard old != new else { return [] }
    fragments[owner] = new == RuleFragment() ? nil : new

    var commands: [String] = []
    for (name, seconds) in new.affinitySets.sorted(by: { $0.key < $1.key })
    where old.affinitySets[name] == nil {
      commands.append(addSet(name, seconds: seconds))
    }
    commands += chainChanges(from: old.chains, to: new.chains)
    commands += elementChanges(owner, from: old.elements, to: new.elements)
    // What nothing points to any more goes last: chains before the sets that their rules name.
    let goneChains = old.chains.keys.filter { new.chains[$0] == nil }.sorted()
    commands += goneChains.map { "flush chain \(prefix) \($0)" }
    commands += goneChains.map { "delete chain \(prefix) \($0)" }
    for name in old.affinitySets.keys.sorted() where new.affinitySets[name] == nil {
      commands.append("delete set \(prefix) \(name)")
    }
    return commands
  }

  private func chainChanges(from old: [String: [String]], to new: [String: [String]]) -> [String] {
    let changed = new.filter { old[$0.key] != $0.value }.sorted { $0.key < $1.key }
    // All chains exist before any rule points to one.
    var commands = changed.filter { old[$0.key] == nil }.map { "add chain \(prefix) \($0.key)" }
    commands += changed.filter { old[$0.key] != nil }.map { "flush chain \(prefix) \($0.key)" }
    for (name, rules) in changed { commands += rules.map { "add rule \(prefix) \(name) \($0)" } }
    return commands
  }

  private mutating func elementChanges(
    _ owner: String, from old: [RuleFragment.Element: String],
    to new: [RuleFragment.Element: String]
  ) -> [String] {
    var deletions: [String] = []
    var additions: [String] = []
    let touched = Set(old.keys).union(new.keys).sorted {
      ($0.container, $0.key) < ($1.container, $1.key)
    }
    for element in touched where old[element] != new[element] {
      let before = verdict(of: element)
      owners[element, default: [:]][owner] = new[element]
      if owners[element]?.isEmpty == true { owners[element] = nil }
      let after = verdict(of: element)
      guard before != after else { continue }
      if before != nil {
        deletions.append("delete element \(prefix) \(element.container) { \(element.key) }")
      }
      if let after { additions.append(addElement(element, verdict: after)) }
    }
    return deletions + additions
  }

  private func verdict(of element: RuleFragment.Element) -> String? {
    owners[element]?.min { $0.key < $1.key }?.value
  }

  private func addElement(_ element: RuleFragment.Element, verdict: String) -> String {
    let entry = verdict.isEmpty ? element.key : "\(element.key) : \(verdict)"
    return "add element \(prefix) \(element.container) { \(entry) }"
  }

  private func addSet(_ name: String, seconds: Int) -> String {
    "add set \(prefix) \(name) { type \(addressType) ; size \(Limits.affinityClientsMax) ; "
      + "flags dynamic,timeout ; timeout \(seconds)s ; }"
  }
}

// MARK: - The whole table

extension Ruleset {
  /// Commands that make the table from nothing and put it in the place of whatever was there.
  func whole() -> [String] {
    var commands = removal() + skeleton()
    let all = fragments.sorted { $0.key < $1.key }.map(\.value)
    let sets = all.flatMap { $0.affinitySets.sorted { $0.key < $1.key } }
    commands += sets.map { addSet($0.key, seconds: $0.value) }
    let chains = all.flatMap { $0.chains.sorted { $0.key < $1.key } }
    commands += chains.map { "add chain \(prefix) \($0.key)" }
    for (name, rules) in chains { commands += rules.map { "add rule \(prefix) \(name) \($0)" } }
    let elements = owners.keys.sorted { ($0.container, $0.key) < ($1.container, $1.key) }
    for element in elements {
      guard let verdict = verdict(of: element) else { continue }
      commands.append(addElement(element, verdict: verdict))
    }
    return commands
  }

  /// Commands that remove the table; fine when there is none.
  func removal() -> [String] { ["add table \(prefix)", "delete table \(prefix)"] }

  private func skeleton() -> [String] {
    let place = "\(addressType) . inet_proto . inet_service"
    var commands = ["add table \(prefix)"]
    for (name, type) in [
      (Self.serviceIPs, place), (Self.refusedIPs, place),
      (Self.nodePorts, "inet_proto . inet_service"),
      (Self.refusedNodePorts, "inet_proto . inet_service"),
    ] {
      commands.append("add map \(prefix) \(name) { type \(type) : verdict ; }")
    }
    commands.append(
      "add set \(prefix) \(Self.hairpin) { type \(addressType) . \(addressType) ; }")
    for (name, kind) in [
      ("prerouting", "nat hook prerouting priority dstnat"),
      ("output", "nat hook output priority -100"),
      ("postrouting", "nat hook postrouting priority srcnat"),
      ("filter-input", "filter hook input priority -110"),
      ("filter-forward", "filter hook forward priority -110"),
      ("filter-output", "filter hook output priority -110"),
    ] {
      commands.append("add chain \(prefix) \(name) { type \(kind) ; }")
    }
    commands += ["services", "refused", Self.tag].map { "add chain \(prefix) \($0)" }
    return commands + fence() + skeletonRules().map { "add rule \(prefix) \($0)" }
  }

  private func skeletonRules() -> [String] {
    let mark = "0x" + String(UInt32(1) << UInt32(masqueradeBit), radix: 16)
    let loopback = family == .ipv4 ? "127.0.0.0/8" : "::1"
    let local = "fib daddr type local \(ip) daddr != \(loopback)"
    var rules = [
      "\(Self.tag) meta mark set meta mark or \(mark)",
      "prerouting jump services", "output jump services",
    ]
    if masqueradesAll {
      rules.append("services \(ip) daddr @\(Self.clusterIPs) jump \(Self.tag)")
    } else if let clusterCIDR {
      rules.append(
        "services \(ip) daddr @\(Self.clusterIPs) \(ip) saddr != \(clusterCIDR) jump \(Self.tag)")
    }
    rules += [
      "services \(ip) daddr . meta l4proto . th dport vmap @\(Self.serviceIPs)",
      "services \(local) meta l4proto . th dport vmap @\(Self.nodePorts)",
      "refused ct state new \(ip) daddr . meta l4proto . th dport vmap @\(Self.refusedIPs)",
      "refused ct state new \(local) meta l4proto . th dport vmap @\(Self.refusedNodePorts)",
      "filter-input jump refused", "filter-forward jump refused", "filter-output jump refused",
      "postrouting meta mark and \(mark) != 0 meta mark set meta mark xor \(mark) "
        + "masquerade fully-random",
      "postrouting ct status dnat \(ip) saddr . \(ip) daddr @\(Self.hairpin) "
        + "masquerade fully-random",
    ]
    return rules
  }
}
