// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Proxy

@Suite("Ruleset") struct RulesetTests {
  static func port(
    _ service: String = "web", clusterIP: String? = nil, pods: [String] = [],
    nodePort: Int = 0, affinity: Int? = nil, family: AddressFamily = .ipv4,
    transport: ProxiedPort.Transport = .tcp
  ) -> ProxiedPort {
    let addresses = RoutedPods.addresses(family)
    return ProxiedPort(
      namespace: "default", service: service, portName: "http", transport: transport,
      clusterIP: clusterIP ?? addresses.service, port: 80, nodePort: nodePort,
      affinitySeconds: affinity,
      endpoints: pods.compactMap { addresses.pods[$0] }.map {
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
