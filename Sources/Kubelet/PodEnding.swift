// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CoreAPI
import MetaAPI
import Platform

/// Stops containers: preStop hook, polite signal, time to end, kill.
struct PodEnding: Sendable {
  let pod: CoreAPI.Pod
  let parts: KubeletParts

  private var events: PodEvents { PodEvents(recorder: parts.recorder, pod: pod) }

  /// Time that the pod's containers have to end.
  var graceSeconds: Int64 {
    max(1, pod.metadata.deletionGracePeriodSeconds ?? pod.spec.terminationGracePeriodSeconds ?? 30)
  }

  /// A probe may give the container that it kills another time than the pod's.
  func graceSeconds(for kill: PodPlan.Kill) -> Int64 {
    let container = pod.spec.find(kill.name)?.container
    let own: Int64? =
      switch kill.reason {
      case .livenessFailed: container?.livenessProbe?.terminationGracePeriodSeconds
      case .startupFailed: container?.startupProbe?.terminationGracePeriodSeconds
      case .definitionChanged, .stateUnknown, .podFinished: nil
      }
    return own ?? pod.spec.terminationGracePeriodSeconds ?? 30
  }

  /// Stops the whole pod: regular containers together, then sidecars from the last to the first, then
  /// the sandbox.
  func stopAll(graceSeconds: Int64) async throws {
    let observed = try await parts.runtime.observe(uid: pod.metadata.uid)
    let start = parts.environment.now()
    let running = observed.containers.filter { $0.state == .running }
    let sidecars = pod.spec.initContainers.filter { $0.initRole == .sidecar }.map(\.name)
    try await withThrowingTaskGroup { group in
      for instance in running where !sidecars.contains(instance.name) {
        group.addTask {
          try await stop(
            instance, graceSeconds: graceSeconds,
            message: "Stopping container \(instance.name)")
        }
      }
      try await group.waitForAll()
    }
    for name in sidecars.reversed() {
      let used = (parts.environment.now() - start).components.seconds
      for instance in running where instance.name == name {
        try await stop(
          instance, graceSeconds: max(1, graceSeconds - used),
          message: "Stopping container \(name)")
      }
    }
    for sandbox in observed.sandboxes { try await parts.runtime.stopSandbox(sandbox.id) }
  }

  /// Stops one container.
  func stop(
    _ instance: ObservedContainer, graceSeconds: Int64, message: String
  ) async throws {
    events.normal("Killing", message, container: instance.name)
    let start = parts.environment.now()
    try await runPreStop(instance, graceSeconds: graceSeconds)
    let used = (parts.environment.now() - start).components.seconds
    let left = used == 0 ? graceSeconds : max(Limits.gracePeriodMinimumSeconds, graceSeconds - used)
    try await parts.runtime.stopContainer(instance.id, graceSeconds: left)
  }

  private func runPreStop(_ instance: ObservedContainer, graceSeconds: Int64) async throws {
    guard instance.state == .running, let container = pod.spec.find(instance.name)?.container,
      let hook = container.lifecycle?.preStop
    else { return }
    let target = Prober.Target(
      containerID: instance.id, container: container, address: pod.status.podIP)
    let failure = try await withThrowingTaskGroup(of: String?.self) { group in
      group.addTask {
        await parts.prober.run(hook, target, timeout: .seconds(graceSeconds))
      }
      group.addTask { [environment = parts.environment] in
        try await environment.sleep(for: .seconds(graceSeconds))
        return "the grace period is over"
      }
      let first = try await group.next() ?? nil
      group.cancelAll()
      return first
    }
    if failure != nil {
      events.warning("FailedPreStopHook", "PreStopHook failed", container: instance.name)
    }
  }
}
