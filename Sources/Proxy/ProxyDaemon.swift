// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import ControllerRuntime
internal import CoreAPI
internal import DiscoveryAPI
internal import Informers
import Net
import Platform
import Telemetry

/// The proxy process: leads packets for services to their endpoints.
///
/// Reading order: `ServiceSource` (which service changed) → `ServiceTable` (its ports and endpoints) →
/// `ServiceRules`, `Ruleset` (the commands) → `NftablesApplier` (into the kernel).
package struct ProxyDaemon {
  private static let component = "proxy"

  /// Runs the subcommand. Ending the process leaves the rules in place; the next one takes them over.
  /// - Returns: the process's exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags(), arguments) { values, logger in
      if values.bool("cleanup") {
        try NftablesApplier.removeAll()
        return 0
      }
      guard !values.string("kubeconfig").isEmpty else { throw FlagError.required("kubeconfig") }
      return DaemonMain.run(component) { try await run(values, logger, on: $0) }
    }
  }

  private static func flags() -> FlagSet {
    var flags = FlagSet(
      command: component, summary: "Leads traffic for services to their endpoints, by nftables.")
    flags.string("kubeconfig", help: "File that says how to reach the API server.")
    flags.string(
      "cluster-cidr",
      help: "Networks of the pods, separated by commas; traffic from elsewhere to a cluster IP is "
        + "masqueraded.")
    flags.string(
      "service-cluster-ip-range",
      help: "Networks of service addresses, separated by commas, as the API server's flag of that "
        + "name says; what goes there and is for no service is refused (Martlet only).")
    flags.string("hostname-override", help: "Name of the node; the host name when left out.")
    flags.string(
      "healthz-bind-address", default: "0.0.0.0:10256",
      help: "Where health is served.")
    flags.string(
      "metrics-bind-address", default: "127.0.0.1:10249", help: "Where metrics are served.")
    flags.int(
      "iptables-masquerade-bit", default: 14,
      help: "Bit of the packet mark that asks for masquerade, 0 to 31.")
    flags.bool("masquerade-all", help: "Masquerade all traffic to cluster IPs.")
    flags.bool("cleanup", help: "Remove all rules and exit.")
    addUpstreamFlags(to: &flags)
    return flags
  }

  private static func run(
    _ values: FlagValues, _ logger: Logger, on loop: EventLoop
  ) async throws {
    let environment = loop.environment
    let client = try TypedClient.connect(
      kubeconfig: values.string("kubeconfig"), component: component, loop: loop)
    let informers = InformerSet(client: client, environment: environment)
    let override = values.string("hostname-override")
    let source = ServiceSource(
      informers: informers, nodeName: override.isEmpty ? try hostName() : override.lowercased())
    let metrics = MetricsRegistry()
    let applier = NftablesApplier(
      source: source,
      clusterCIDRs: list(values, "cluster-cidr"),
      serviceCIDRs: list(values, "service-cluster-ip-range"),
      masqueradeBit: values.int("iptables-masquerade-bit"),
      masqueradesAll: values.bool("masquerade-all"), loop: loop, metrics: metrics, logger: logger)
    let health = HealthServer(
      endpoint: try endpoint(values, "healthz-bind-address"), loop: loop, metrics: metrics)
    let metricsServer = HealthServer(
      endpoint: try endpoint(values, "metrics-bind-address"), loop: loop, metrics: metrics)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await informers.run() }
      group.addTask { try await health.run() }
      group.addTask { try await metricsServer.run() }
      group.addTask { try await applier.run() }
    }
  }

  private static func list(_ values: FlagValues, _ flag: String) -> [String] {
    values.string(flag).split(separator: ",").map(String.init)
  }

  private static func endpoint(
    _ values: FlagValues, _ flag: String
  ) throws(FlagError) -> Net.Endpoint {
    let place = values.string(flag)
    guard let endpoint = Net.Endpoint(place) else {
      throw .invalid(flag: flag, value: place, expected: "address:port")
    }
    return endpoint
  }

  private static func hostName() throws -> String {
    var name = try FileSystem.readText("/proc/sys/kernel/hostname")
    while name.last?.isNewline == true { name.removeLast() }
    return name.lowercased()
  }
}
