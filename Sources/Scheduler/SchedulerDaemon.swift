// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Client
import ControllerRuntime
import Informers
import Net
import Platform
import Telemetry

/// The scheduler process.
///
/// Reading order: `SchedulingLoop` (takes one pod from the queue) → `SchedulingCycle` (filter, score,
/// select) → `BindingCycle` (bind) → `Plugins/`.
package struct SchedulerDaemon {
  private static let component = "scheduler"

  /// Runs the subcommand.
  /// - Returns: the process's exit code.
  package static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags, arguments) { values, _ in
      guard !values.string("kubeconfig").isEmpty else { throw FlagError.required("kubeconfig") }
      return DaemonMain.run(component) { try await run(values, on: $0) }
    }
  }

  private static func run(_ values: FlagValues, on loop: EventLoop) async throws {
    let environment = loop.environment
    let client = try TypedClient.connect(
      kubeconfig: values.string("kubeconfig"), component: component, loop: loop)
    let metrics = MetricsRegistry()
    let tls = try TLSConfiguration.serving(values)
    let health = HealthServer(
      endpoint: .tcp(host: values.string("bind-address"), port: values.int("secure-port")),
      tls: tls, loop: loop, metrics: metrics)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await health.run() }
      group.addTask {
        guard values.bool("leader-elect") else {
          return try await lead(client, environment, metrics)
        }
        let election = LeaderElection(
          client: client,
          key: ObjectKey(
            namespace: values.string("leader-elect-resource-namespace"),
            name: values.string("leader-elect-resource-name")),
          identity: try ProcessIdentity.make(environment), timing: LeaderElection.Timing(values),
          environment: environment)
        try await election.run { try await lead(client, environment, metrics) }
      }
    }
  }

  /// Schedules. Everything here lives only while this process leads.
  private static func lead(
    _ client: TypedClient, _ environment: Environment, _ metrics: MetricsRegistry
  ) async throws {
    let informers = InformerSet(client: client, environment: environment)
    let events = EventRecorder(
      client: client, component: "default-scheduler", environment: environment)
    let loop = SchedulingLoop(
      client: client, informers: informers, environment: environment, events: events,
      metrics: metrics)
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await informers.run() }
      group.addTask { try await events.run() }
      group.addTask { try await loop.run() }
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(command: component, summary: "Gives every pod a node.")
    flags.string("kubeconfig", help: "File that says how to reach the API server.")
    flags.addServing(port: 10259)
    flags.addLeaderElection(resource: "kube-scheduler")
    flags.addUpstreamFlags()
    flags.refused(
      "config", because: "files of settings are not read yet; there is the default profile")
    return flags
  }
}
