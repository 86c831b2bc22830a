// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Proxy

@Suite("Ruleset") struct RulesetTests {
  static func port(
    _ service: String = "web", clusterIP: String = "10.43.0.10", pods: [String] = [],
    nodePort: Int = 0, affinity: Int? = nil
  ) -> ProxiedPort {
    ProxiedPort(
      namespace: "default", service: service, portName: "http", transport: .tcp,
      clusterIP: clusterIP, port: 80, nodePort: nodePort, affinitySeconds: affinity,
      endpoints: pods.compactMap { RoutedPods.pods[$0] }.map {
        ProxiedPort.Endpoint(address: $0, port: RoutedPods.port, isLocal: true)
      })
  }

  private static let rules = ServiceRules(family: .ipv4, clusterCIDR: "10.42.0.0/16")

  private static func ruleset() -> Ruleset {
    Ruleset(family: .ipv4, clusterCIDR: "10.42.0.0/16")
  }

  @Test("a service that does not change gives no commands")
  func isSilent() {
    var ruleset = Self.ruleset()
    let fragment = Self.rules.fragment([Self.port(pods: ["a"])])
    _ = ruleset.update("default/web", to: fragment)

    #expect(ruleset.update("default/web", to: fragment).isEmpty)
  }

  @Test("another endpoint rewrites the chain of its service and nothing else")
  func changesLittle() {
    var ruleset = Self.ruleset()
    _ = ruleset.update("default/web", to: Self.rules.fragment([Self.port(pods: ["a"])]))

    let commands = ruleset.update(
      "default/web", to: Self.rules.fragment([Self.port(pods: ["a", "b"])]))

    #expect(commands.count == 3)
    #expect(commands[0].hasPrefix("flush chain ip martlet-proxy svc-"))
    #expect(commands[1].contains("dnat ip to numgen random mod 2 map"))
    #expect(commands[2].hasPrefix("add element ip martlet-proxy hairpin"))
  }

  @Test("losing the last endpoint moves the service from the served to the refused")
  func refuses() {
    var ruleset = Self.ruleset()
    _ = ruleset.update("default/web", to: Self.rules.fragment([Self.port(pods: ["a"])]))

    let commands = ruleset.update("default/web", to: Self.rules.fragment([Self.port()]))

    #expect(
      commands.contains(
        "delete element ip martlet-proxy service-ips { 10.43.0.10 . tcp . 80 }"))
    #expect(
      commands.contains(
        "add element ip martlet-proxy refused-ips { 10.43.0.10 . tcp . 80 : goto refuse }"))
    #expect(commands.last?.hasPrefix("delete chain ip martlet-proxy svc-") == true)
  }

  @Test("an entry that two services share stays until both have let it go")
  func sharesEntries() {
    var ruleset = Self.ruleset()
    let other = Self.port("other", clusterIP: "10.43.0.11", pods: ["a"])
    _ = ruleset.update("default/web", to: Self.rules.fragment([Self.port(pods: ["a"])]))
    _ = ruleset.update("default/other", to: Self.rules.fragment([other]))

    let first = ruleset.update("default/web", to: RuleFragment())
    let second = ruleset.update("default/other", to: RuleFragment())

    #expect(!first.contains { $0.contains("hairpin") })
    #expect(second.contains { $0.hasPrefix("delete element ip martlet-proxy hairpin") })
  }
}

/// The rules in a kernel, with packets.
@Suite("Ruleset in the kernel", .enabled(if: RoutedPods.isPossible))
struct RulesetTrafficTests {
  private static let rules = ServiceRules(family: .ipv4, clusterCIDR: "10.42.0.0/16")

  /// A node with one service in its table.
  private static func withService(
    _ port: ProxiedPort, _ body: (RoutedPods, inout Ruleset) throws -> Void
  ) throws {
    try RoutedPods.with { network in
      var ruleset = Ruleset(family: .ipv4, clusterCIDR: "10.42.0.0/16")
      _ = ruleset.update("default/web", to: rules.fragment([port]))
      try network.apply(ruleset.whole())
      try body(network, &ruleset)
    }
  }

  private static func pods(
    _ network: RoutedPods, from part: String, _ place: String, times: Int = 12
  ) throws -> Set<String> {
    var seen: Set<String> = []
    for _ in 0..<times { seen.insert(try network.ask(from: part, place)?.pod ?? "nobody") }
    return seen
  }

  @Test("a cluster IP reaches every endpoint, and follows their changes")
  func balances() throws {
    try Self.withService(RulesetTests.port(pods: ["b", "c"])) { network, ruleset in
      #expect(try Self.pods(network, from: "a", "10.43.0.10", times: 24) == ["b", "c"])

      try network.apply(
        ruleset.update(
          "default/web", to: Self.rules.fragment([RulesetTests.port(pods: ["c"])])))

      #expect(try Self.pods(network, from: "a", "10.43.0.10") == ["c"])
    }
  }

  @Test("pods are seen as themselves, the node and those outside through masquerade")
  func masquerades() throws {
    try Self.withService(RulesetTests.port(pods: ["b"], nodePort: 30_080)) { network, _ in
      let inside = try network.ask(from: "a", "10.43.0.10")
      let node = try network.ask(from: "node", "10.43.0.10")
      let outside = try network.ask(from: "outside", "\(RoutedPods.nodeAddress):30080")

      #expect(inside?.seen == "10.42.1.2")
      #expect(node?.seen == "10.42.2.1")
      #expect(outside?.seen == "10.42.2.1")
    }
  }

  @Test("an endpoint reaches itself through its service")
  func hairpins() throws {
    try Self.withService(RulesetTests.port(pods: ["b"])) { network, _ in
      let answer = try network.ask(from: "b", "10.43.0.10")

      #expect(answer?.pod == "b")
    }
  }

  @Test("a service without endpoints refuses, and serves once it has one")
  func refuses() throws {
    try Self.withService(RulesetTests.port(nodePort: 30_080)) { network, ruleset in
      #expect(try network.ask(from: "a", "10.43.0.10") == nil)
      #expect(try network.ask(from: "outside", "\(RoutedPods.nodeAddress):30080") == nil)

      let served = Self.rules.fragment([RulesetTests.port(pods: ["c"], nodePort: 30_080)])
      try network.apply(ruleset.update("default/web", to: served))

      #expect(try network.ask(from: "a", "10.43.0.10")?.pod == "c")
      #expect(try network.ask(from: "outside", "\(RoutedPods.nodeAddress):30080")?.pod == "c")
    }
  }

  @Test("with session affinity a client keeps its endpoint")
  func sticks() throws {
    try Self.withService(
      RulesetTests.port(pods: ["b", "c"], affinity: 600)
    ) { network, ruleset in
      #expect(try Self.pods(network, from: "a", "10.43.0.10").count == 1)

      try network.apply(ruleset.update("default/web", to: RuleFragment()))
      #expect(try network.ask(from: "a", "10.43.0.10") == nil)
    }
  }
}
