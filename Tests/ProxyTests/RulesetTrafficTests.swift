// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Proxy

/// The rules in a kernel, with packets.
@Suite("Ruleset in the kernel", .enabled(if: RoutedPods.isPossible))
struct RulesetTrafficTests {
  /// One service on a node.
  fileprivate struct Bench {
    let network: RoutedPods
    let family: AddressFamily
    var ruleset: Ruleset
    private let rules: ServiceRules

    var addresses: RoutedPods.Addresses { RoutedPods.addresses(family) }
    var service: String { literal(addresses.service) }

    init(_ network: RoutedPods, _ family: AddressFamily) {
      self.network = network
      self.family = family
      let addresses = RoutedPods.addresses(family)
      ruleset = Ruleset(
        family: family, clusterCIDR: addresses.podNetwork,
        serviceCIDRs: [addresses.serviceNetwork])
      rules = ServiceRules(family: family, clusterCIDR: addresses.podNetwork)
    }

    /// As it stands in a URL.
    func literal(_ address: String) -> String { family == .ipv4 ? address : "[\(address)]" }

    /// Commands that lead the service to these pods.
    mutating func update(
      pods: [String], nodePort: Int = 0, affinity: Int? = nil,
      transport: ProxiedPort.Transport = .tcp
    ) -> [String] {
      let port = RulesetTests.port(
        pods: pods, nodePort: nodePort, affinity: affinity, family: family, transport: transport)
      return ruleset.update("default/web", to: rules.fragment([port]))
    }

    /// Who answers, when asked again and again.
    func pods(from part: String, times: Int = 12) throws -> Set<String> {
      var seen: Set<String> = []
      for _ in 0..<times { seen.insert(try network.ask(from: part, service)?.pod ?? "nobody") }
      return seen
    }
  }

  /// A node with one service in its table.
  private static func withService(
    _ family: AddressFamily, pods: [String], nodePort: Int = 0, affinity: Int? = nil,
    transport: ProxiedPort.Transport = .tcp, _ body: (inout Bench) throws -> Void
  ) throws {
    try RoutedPods.with { network in
      var bench = Bench(network, family)
      _ = bench.update(pods: pods, nodePort: nodePort, affinity: affinity, transport: transport)
      try network.apply(bench.ruleset.whole())
      try body(&bench)
    }
  }

  @Test(
    "a cluster IP reaches every endpoint, and follows their changes",
    arguments: AddressFamily.allCases)
  func balances(family: AddressFamily) throws {
    try Self.withService(family, pods: ["b", "c"]) { bench in
      #expect(try bench.pods(from: "a", times: 24) == ["b", "c"])

      try bench.network.apply(bench.update(pods: ["c"]))

      #expect(try bench.pods(from: "a") == ["c"])
    }
  }

  @Test(
    "pods are seen as themselves, the node and those outside through masquerade",
    arguments: AddressFamily.allCases)
  func masquerades(family: AddressFamily) throws {
    try Self.withService(family, pods: ["b"], nodePort: 30_080) { bench in
      let (network, addresses) = (bench.network, bench.addresses)
      let inside = try network.ask(from: "a", bench.service)
      let node = try network.ask(from: "node", bench.service)
      let outside = try network.ask(from: "outside", bench.literal(addresses.node) + ":30080")
      let gateway = (addresses.pods["b"]?.dropLast()).map { $0 + "1" }

      #expect(inside?.seen == addresses.pods["a"])
      #expect(node?.seen == gateway.map(String.init))
      #expect(outside?.seen == gateway.map(String.init))
    }
  }

  @Test("an endpoint reaches itself through its service", arguments: AddressFamily.allCases)
  func hairpins(family: AddressFamily) throws {
    try Self.withService(family, pods: ["b"]) { bench in
      let answer = try bench.network.ask(from: "b", bench.service)

      #expect(answer?.pod == "b")
    }
  }

  @Test(
    "a service without endpoints refuses, and serves once it has one",
    arguments: AddressFamily.allCases)
  func refuses(family: AddressFamily) throws {
    try Self.withService(family, pods: [], nodePort: 30_080) { bench in
      let network = bench.network
      let nodePort = bench.literal(bench.addresses.node) + ":30080"
      #expect(try network.isRefused(from: "a", bench.service))
      #expect(try network.isRefused(from: "node", bench.service))
      #expect(try network.isRefused(from: "outside", nodePort))

      try network.apply(bench.update(pods: ["c"], nodePort: 30_080))

      #expect(try network.ask(from: "a", bench.service)?.pod == "c")
      #expect(try network.ask(from: "outside", nodePort)?.pod == "c")
    }
  }

  @Test("with session affinity a client keeps its endpoint", arguments: AddressFamily.allCases)
  func sticks(family: AddressFamily) throws {
    try Self.withService(family, pods: ["b", "c"], affinity: 600) { bench in
      #expect(try bench.pods(from: "a").count == 1)

      try bench.network.apply(bench.ruleset.update("default/web", to: RuleFragment()))
      #expect(try bench.network.isRefused(from: "a", bench.service))
    }
  }

  @Test(
    "addresses and ports that no service has are refused on the node",
    arguments: AddressFamily.allCases)
  func refusesUnserved(family: AddressFamily) throws {
    try Self.withService(family, pods: ["b"]) { bench in
      let network = bench.network
      let unused = bench.addresses.unused
      for part in ["a", "node"] {
        #expect(try network.isRefused(from: part, bench.literal(unused)))
        #expect(try network.isRefused(from: part, bench.service + ":81"))
        try network.run(on: part, "bash -c 'echo x > /dev/udp/\(unused)/53' || true")
        #expect(try network.ask(from: part, bench.service)?.pod == "b")
      }

      #expect(try network.leaks() == 0)
    }
  }

  @Test(
    "the fence holds service addresses back before there are rules, and leaves rules alone",
    arguments: AddressFamily.allCases)
  func fences(family: AddressFamily) throws {
    try RoutedPods.with { network in
      var bench = Bench(network, family)
      let isRefused = try network.isRefused(from: "a", bench.service)
      let before = try network.leaks()
      #expect(!isRefused)
      #expect(before > 0, "without a fence packets leave")

      try network.apply(bench.ruleset.fence())
      #expect(try network.isRefused(from: "a", bench.service))
      #expect(try network.isRefused(from: "node", bench.service))
      _ = bench.update(pods: ["b"])
      try network.apply(bench.ruleset.whole())
      try network.apply(bench.ruleset.fence())

      #expect(try network.ask(from: "a", bench.service)?.pod == "b")
      #expect(try network.isRefused(from: "node", bench.literal(bench.addresses.unused)))
      #expect(try network.leaks() == before)
    }
  }

  @Test(
    "a UDP client that goes on sending moves to another endpoint when its own has gone",
    arguments: AddressFamily.allCases)
  func movesUDP(family: AddressFamily) throws {
    try Self.withService(family, pods: ["b"], transport: .udp) { bench in
      let network = bench.network
      let send =
        "exec 3<>/dev/udp/\(bench.addresses.service)/80; while :; do echo x >&3; sleep 0.05; done"
      try network.run(on: "a", "timeout 30 bash -c '\(send)' > /dev/null 2>&1 & ")
      try bench.waitForConnection(to: "b")
      let port = { pods in
        RulesetTests.port(pods: pods, family: family, transport: .udp)
      }
      let stale = StaleConnections.after([port(["b"])], [port(["c"])])

      try network.apply(bench.update(pods: ["c"], transport: .udp))
      for connections in stale {
        try network.run(on: "node", "conntrack \(connections.arguments.joined(separator: " "))")
      }

      try bench.waitForConnection(to: "c")
    }
  }
}

extension RulesetTrafficTests.Bench {
  /// Waits until the node leads a UDP connection to a pod.
  fileprivate func waitForConnection(to pod: String) throws {
    let address = addresses.pods[pod] ?? ""
    let list = "conntrack -L -f \(family == .ipv4 ? "ipv4" : "ipv6") -p udp 2> /dev/null"
    let script = """
      for i in $(seq 200); do \(list) | grep -q "src=\(address) " && exit 0; sleep 0.05; done; exit 1
      """
    try network.run(on: "node", script)
  }
}
