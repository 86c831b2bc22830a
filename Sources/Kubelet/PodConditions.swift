// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
internal import MetaTypes

/// The conditions of a pod that its kubelet owns. Those of others stay as they are.
struct PodConditions {
  /// With container statuses and phase filled in, conditions still the old ones.
  let status: CoreAPI.PodStatus
  let pod: CoreAPI.Pod
  let observed: ObservedPod
  let now: Time

  /// One verdict with the words that explain it.
  private struct Verdict {
    var isTrue: Bool
    var reason = ""
    var message = ""
  }

  /// In the order in which upstream writes them.
  static let owned = [
    "PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled",
  ]

  func apply(to status: inout CoreAPI.PodStatus) {
    let containersReady = containersReady
    let verdicts = [
      Verdict(isTrue: observed.activeSandbox(usesHostNetwork: pod.spec.hostNetwork) != nil),
      initialized, ready(containersReady), containersReady, Verdict(isTrue: true),
    ]
    let conditions = zip(Self.owned, verdicts).map(condition)
    let foreign = status.conditions.filter { !Self.owned.contains($0.type) }
    status.conditions = conditions + foreign
  }

  private func condition(_ type: String, _ verdict: Verdict) -> CoreAPI.PodCondition {
    let old = status.conditions.first { $0.type == type }
    var condition = CoreAPI.PodCondition()
    condition.type = type
    condition.status = verdict.isTrue ? "True" : "False"
    condition.reason = verdict.reason
    condition.message = verdict.message
    condition.observedGeneration = status.observedGeneration
    condition.lastTransitionTime = now
    if let old, old.status == condition.status {
      condition.lastTransitionTime = old.lastTransitionTime
    }
    return condition
  }

  private var initialized: Verdict {
    if status.phase == "Succeeded" { return Verdict(isTrue: true, reason: "PodCompleted") }
    let hasBegun = status.containerStatuses.contains {
      $0.state.running != nil || $0.state.terminated != nil || $0.lastState.terminated != nil
    }
    let incomplete = zip(pod.spec.initContainers, status.initContainerStatuses).filter {
      spec, status in
      spec.initRole == .sidecar ? status.started != true && !hasBegun : !status.ready && !hasBegun
    }.map(\.1.name)
    guard incomplete.isEmpty else {
      return Verdict(
        isTrue: false, reason: "ContainersNotInitialized",
        message: "containers with incomplete status: [\(incomplete.joined(separator: " "))]")
    }
    return Verdict(isTrue: true)
  }

  private var containersReady: Verdict {
    if status.phase == "Succeeded" { return Verdict(isTrue: false, reason: "PodCompleted") }
    if status.phase == "Failed" { return Verdict(isTrue: false, reason: "PodFailed") }
    let sidecars = zip(pod.spec.initContainers, status.initContainerStatuses)
      .filter { $0.0.initRole == .sidecar }.map(\.1)
    let inSpecOrder = pod.spec.containers.compactMap { container in
      status.containerStatuses.first { $0.name == container.name }
    }
    let unready = (sidecars + inSpecOrder).filter { !$0.ready }.map(\.name)
    guard unready.isEmpty else {
      return Verdict(
        isTrue: false, reason: "ContainersNotReady",
        message: "containers with unready status: [\(unready.joined(separator: " "))]")
    }
    return Verdict(isTrue: true)
  }

  /// Ready means that all containers are, and every readiness gate is true.
  private func ready(_ containersReady: Verdict) -> Verdict {
    guard containersReady.isTrue else { return containersReady }
    for gate in pod.spec.readinessGates {
      guard let condition = status.conditions.first(where: { $0.type == gate.conditionType }) else {
        return Verdict(
          isTrue: false, reason: "ReadinessGatesNotReady",
          message: "corresponding condition of pod readiness gate \"\(gate.conditionType)\" "
            + "does not exist.")
      }
      guard condition.status == "True" else {
        return Verdict(
          isTrue: false, reason: "ReadinessGatesNotReady",
          message: "the status of pod readiness gate \"\(gate.conditionType)\" is not \"True\", "
            + "but \(condition.status)")
      }
    }
    return Verdict(isTrue: true)
  }
}
