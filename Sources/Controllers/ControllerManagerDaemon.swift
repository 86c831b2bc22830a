// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Client
import ControllerRuntime
import Informers
import Net
import Platform
import Telemetry

/// The controller manager process.
///
/// Reading order: `Catalog` (which controllers there are) → a `<Name>Controller` → `ReconcileLoop` (who
/// calls it) → `InformerSet` (where its caches come from).
package struct ControllerManagerDaemon {
  private static let component = "controller-manager"

  /// Runs the subcommand.
  /// - Returns: the process's exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags, arguments) { values, _ in
      let daemon = try ControllerManagerDaemon(values)
      return DaemonMain.run(component) { try await daemon.run(on: $0) }
    }
  }

  private let kubeconfig: String
  private let entries: [Catalog.Entry]
  private let options: ControllerOptions
  private let endpoint: Endpoint
  private let tls: TLSConfiguration?
  private let election: Election?

  private struct Election: Sendable {
    let key: ObjectKey
    let timing: LeaderElection.Timing
  }

  private init(_ values: FlagValues) throws {
    kubeconfig = values.string("kubeconfig")
    guard !kubeconfig.isEmpty else { throw FlagError.required("kubeconfig") }
    guard let entries = Catalog.selected(by: values.list("controllers")) else {
      throw FlagError.invalid(
        flag: "controllers", value: values.string("controllers"),
        expected: "*, names, or -names of " + Catalog.entries.map(\.name).joined(separator: ", "))
    }
    var options = ControllerOptions()
    if values.bool("allocate-node-cidrs") {
      options.clusterCIDR = values.list("cluster-cidr").first ?? ""
      guard CIDRPool(options.clusterCIDR, nodeMaskBits: values.int("node-cidr-mask-size")) != nil
      else {
        throw FlagError.invalid(
          flag: "cluster-cidr", value: options.clusterCIDR, expected: "a range that can be divided")
      }
    }
    options.nodeCIDRMaskBits = values.int("node-cidr-mask-size")
    options.nodeMonitorGracePeriod = values.duration("node-monitor-grace-period")
    options.terminatedPodThreshold = values.int("terminated-pod-gc-threshold")
    let rootFile = values.string("root-ca-file")
    if !rootFile.isEmpty { options.rootCertificates = try FileSystem.readText(rootFile) }
    self.options = options
    self.entries = entries
    endpoint = .tcp(host: values.string("bind-address"), port: values.int("secure-port"))
    tls = try TLSConfiguration.serving(values)
    election = values.bool("leader-elect") ? Self.election(values) : nil
  }

  private static func election(_ values: FlagValues) -> Election {
    Election(
      key: ObjectKey(
        namespace: values.string("leader-elect-resource-namespace"),
        name: values.string("leader-elect-resource-name")),
      timing: LeaderElection.Timing(values))
  }

  private func run(on loop: EventLoop) async throws {
    let environment = loop.environment
    let client = try TypedClient.connect(
      kubeconfig: kubeconfig, component: Self.component, loop: loop)
    let metrics = MetricsRegistry()
    let health = HealthServer(endpoint: endpoint, tls: tls, loop: loop, metrics: metrics)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await health.run() }
      group.addTask {
        guard let election else {
          return try await lead(client, environment, metrics)
        }
        let elections = LeaderElection(
          client: client, key: election.key, identity: try ProcessIdentity.make(environment),
          timing: election.timing, environment: environment)
        try await elections.run { try await lead(client, environment, metrics) }
      }
    }
  }

  /// Runs the controllers. Everything here lives only while this process leads.
  private func lead(
    _ client: TypedClient, _ environment: Environment, _ metrics: MetricsRegistry
  ) async throws {
    let informers = InformerSet(client: client, environment: environment)
    let events = EventRecorder(client: client, component: Self.component, environment: environment)
    let context = ControllerContext(
      client: client, informers: informers, environment: environment, events: events,
      options: options)
    let resources = try await discover(client, environment)
    let loops = entries.map { entry in
      ReconcileLoop(
        entry.make(context, resources), workers: entry.workers, informers: informers,
        environment: environment, metrics: metrics)
    }
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await informers.run() }
      group.addTask { try await events.run() }
      for loop in loops { group.addTask { try await loop.run() } }
    }
  }

  /// The API server may still be starting: ask until it answers.
  private func discover(
    _ client: TypedClient, _ environment: Environment
  ) async throws -> [ServedResource] {
    let logger = Logger(component: Self.component)
    var failures = 0
    while true {
      do {
        return try await client.servedResources()
      } catch let error as ClientError {
        failures += 1
        logger.warning("discovery failed", ["error": error])
        try await environment.sleep(
          for: Backoff.watch.delay(failures: failures, chance: environment.random()))
      }
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(
      command: component, summary: "Brings the objects of a cluster to their desired state.")
    flags.string("kubeconfig", help: "File that says how to reach the API server.")
    flags.list(
      "controllers", default: "*",
      help: "Controllers to run: * for all, name for one, -name for all but one.")
    flags.bool("allocate-node-cidrs", help: "Give each node a part of --cluster-cidr.")
    flags.list("cluster-cidr", help: "Address range of the cluster's pods.")
    flags.int("node-cidr-mask-size", default: 24, help: "Prefix length of a node's part.")
    flags.string(
      "service-cluster-ip-range", help: "Address range of services; nodes must not get it.")
    flags.string("root-ca-file", help: "PEM file published to every namespace as kube-root-ca.crt.")
    flags.string(
      "service-account-private-key-file",
      help: "Accepted for upstream's command lines; tokens are signed by the API server.")
    flags.duration(
      "node-monitor-grace-period", default: "40s",
      help: "How long a node may be silent before it counts as unreachable.")
    flags.int(
      "terminated-pod-gc-threshold", default: 12500,
      help: "Finished pods kept before the oldest are deleted; 0 keeps all.")
    flags.addServing(port: 10257)
    flags.addLeaderElection(resource: "kube-controller-manager")
    addUpstreamFlags(to: &flags)
    return flags
  }
}
