// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI

/// What to do next for a pod that should run: compares its spec with what the runtime reports.
///
/// Holds no clock and makes no call. The pod worker asks for a plan, carries it out, looks again and asks
/// again, until the plan is empty. The order of things:
///
/// 1. one ready sandbox, made anew with the next attempt number when there is none;
/// 2. init containers one after the other; a sidecar counts as done once it has started;
/// 3. all regular containers at once;
/// 4. containers that ended restart as their policy says, each after its back-off;
/// 5. when nothing will run again, sidecars stop, then the sandbox.
struct PodLifecycle {
  /// What probes say about one running container.
  struct Verdict: Equatable, Sendable {
    var isStarted: Bool
    var isAlive: Bool
    /// The startup probe gave up; counts like a failed liveness probe.
    var startupFailed = false
  }

  let pod: CoreAPI.Pod
  let observed: ObservedPod
  /// By container ID. A running container without an entry has started and is alive.
  let verdicts: [String: Verdict]
  /// By container name: waits after failed runs.
  let backoffs: [String: RestartBackoff]
  /// By container name: when another start may be tried after one that did not even begin.
  let retries: [String: Duration]
  /// Time of day since 1970, the clock that the runtime's times are on.
  let now: Duration

  func plan() -> PodPlan {
    guard let sandbox = observed.activeSandbox(usesHostNetwork: pod.spec.hostNetwork) else {
      return sandboxPlan()
    }
    var plan = PodPlan()
    let isInitialized = planInitialization(in: sandbox.id, &plan)
    if plan.isFinished { return finish(plan) }
    guard isInitialized else { return plan }

    var willRun = false
    for container in pod.spec.containers {
      let instance = observed.latest(container.name)
      willRun = planContainer(container, .regular, instance, sandbox.id, &plan) || willRun
    }
    guard willRun else {
      plan.isFinished = true
      return finish(plan)
    }
    for container in pod.spec.initContainers where container.initRole == .sidecar {
      let instance = observed.latest(container.name, in: sandbox.id)
      _ = planContainer(container, .sidecar, instance, sandbox.id, &plan)
    }
    return plan
  }
}

/// The next steps for one pod. An empty plan means that everything is as it should be.
struct PodPlan: Equatable {
  struct Start: Equatable {
    var name: String
    var role: ContainerRole
    /// Number of the new instance.
    var attempt: UInt32
    /// When the instance before ended, if there was one: its restart counts for the back-off.
    var restartAfter: Duration?
  }

  struct Kill: Equatable {
    var id: String
    var name: String
    /// Sentence for the event.
    var message: String
    /// Set when a probe of its own decides how long the container may take.
    var reason: Reason
  }

  enum Reason: Equatable {
    case livenessFailed, startupFailed, definitionChanged, stateUnknown, podFinished
  }

  struct Wait: Equatable {
    var name: String
    var until: Duration
    /// Whole wait, for the message "back-off 10s restarting failed container".
    var delay: Duration
  }

  /// Attempt number of the sandbox to be made; nil when the one there is fine.
  var sandboxAttempt: UInt32?
  /// Sandboxes to be stopped with everything in them.
  var sandboxesToStop: [String] = []
  var kills: [Kill] = []
  var starts: [Start] = []
  /// Containers that wait for their back-off to end.
  var waits: [Wait] = []
  /// Nothing of the pod will run again.
  var isFinished = false

  /// Whether there is nothing to be done now.
  var isIdle: Bool {
    sandboxAttempt == nil && sandboxesToStop.isEmpty && kills.isEmpty && starts.isEmpty
  }

  /// When to look again although nothing happens.
  var nextCheck: Duration? { waits.map(\.until).min() }
}

// MARK: - Sandbox

extension PodLifecycle {
  /// The plan while there is no usable sandbox.
  private func sandboxPlan() -> PodPlan {
    var plan = PodPlan()
    let ready = observed.sandboxes.filter(\.isReady).map(\.id)
    guard needsSandbox else {
      plan.isFinished = true
      plan.sandboxesToStop = ready
      return plan
    }
    let newest = observed.sandboxes.first
    plan.sandboxesToStop = ready
    plan.sandboxAttempt = newest.map { $0.attempt &+ 1 } ?? 0
    return plan
  }

  /// Whether anything of the pod would run in a new sandbox.
  private var needsSandbox: Bool {
    guard !observed.containers.isEmpty else { return true }
    if pod.spec.restartPolicy == "Never", hasFailedInitContainer { return false }
    return pod.spec.containers.contains { container in
      guard let instance = observed.latest(container.name) else { return true }
      if instance.state == .exited { return Self.restarts(container, pod: pod, instance) }
      return pod.spec.restartPolicy != "Never"
    }
  }

  private var hasFailedInitContainer: Bool {
    pod.spec.initContainers.contains { container in
      guard container.initRole == .initial, let instance = observed.latest(container.name) else {
        return false
      }
      return instance.state == .exited && instance.exitCode != 0
    }
  }

  /// A finished pod's sidecars are stopped first, then its sandbox.
  private func finish(_ plan: PodPlan) -> PodPlan {
    var result = PodPlan()
    result.isFinished = true
    let running = observed.containers.filter { $0.state == .running }
    result.kills = running.map {
      PodPlan.Kill(
        id: $0.id, name: $0.name, message: "Stopping container \($0.name)", reason: .podFinished)
    }
    if running.isEmpty {
      result.sandboxesToStop = observed.sandboxes.filter(\.isReady).map(\.id)
    }
    return result
  }
}

// MARK: - Init containers

extension PodLifecycle {
  /// Plans the next init container.
  /// - Returns: whether the regular containers may run.
  private func planInitialization(in sandbox: String, _ plan: inout PodPlan) -> Bool {
    let hasBegun = pod.spec.containers.contains { observed.latest($0.name, in: sandbox) != nil }
    if hasBegun { return true }
    for container in pod.spec.initContainers {
      let instance = observed.latest(container.name, in: sandbox)
      switch container.initRole {
      case .sidecar:
        _ = planContainer(container, .sidecar, instance, sandbox, &plan)
        guard let instance, instance.state == .running, isStarted(instance) else { return false }
      case .initial, .regular:
        if let instance, instance.state == .exited, instance.exitCode == 0 { continue }
        let willRun = planContainer(container, .initial, instance, sandbox, &plan)
        if !willRun { plan.isFinished = true }
        return false
      }
    }
    return true
  }

  private func isStarted(_ instance: ObservedContainer) -> Bool {
    verdicts[instance.id]?.isStarted ?? true
  }
}

// MARK: - One container

extension PodLifecycle {
  /// Plans what one container needs now.
  /// - Returns: whether it runs, or will run again.
  private func planContainer(
    _ container: CoreAPI.Container, _ role: ContainerRole, _ instance: ObservedContainer?,
    _ sandbox: String, _ plan: inout PodPlan
  ) -> Bool {
    guard let instance else {
      start(container, role, attempt: nextAttempt(container.name), &plan)
      return true
    }
    switch instance.state {
    case .running:
      if let kill = kill(container, role, instance) { plan.kills.append(kill) }
      return true
    case .created:
      start(container, role, attempt: instance.attempt &+ 1, &plan)
      return true
    case .unknown:
      plan.kills.append(
        PodPlan.Kill(
          id: instance.id, name: instance.name,
          message: "Container \(instance.name) is in unknown state, try killing it before restart",
          reason: .stateUnknown))
      return true
    case .exited:
      guard role == .sidecar || Self.restarts(container, pod: pod, instance) else { return false }
      restart(container, role, instance, &plan)
      return true
    }
  }

  /// Counts on from the newest instance, or, where the runtime has lost them, from the pod's status.
  private func nextAttempt(_ name: String) -> UInt32 {
    if let last = observed.latest(name) { return last.attempt &+ 1 }
    let statuses = pod.status.initContainerStatuses + pod.status.containerStatuses
    guard let known = statuses.first(where: { $0.name == name }),
      !known.containerID.isEmpty || known.lastState.terminated != nil
    else { return 0 }
    return UInt32(clamping: known.restartCount) &+ 1
  }

  private func kill(
    _ container: CoreAPI.Container, _ role: ContainerRole, _ instance: ObservedContainer
  ) -> PodPlan.Kill? {
    let subject = role == .initial ? "Init container" : "Container"
    let verdict = verdicts[instance.id]
    let reason: PodPlan.Reason
    let cause: String
    if !instance.specHash.isEmpty, instance.specHash != container.specHash {
      (reason, cause) = (.definitionChanged, "definition changed")
    } else if let verdict, verdict.startupFailed {
      (reason, cause) = (.startupFailed, "failed startup probe")
    } else if let verdict, !verdict.isAlive {
      (reason, cause) = (.livenessFailed, "failed liveness probe")
    } else {
      return nil
    }
    let restarts = pod.spec.restartPolicy != "Never" || reason == .definitionChanged
    return PodPlan.Kill(
      id: instance.id, name: instance.name,
      message: "\(subject) \(instance.name) \(cause)" + (restarts ? ", will be restarted" : ""),
      reason: reason)
  }

  private func start(
    _ container: CoreAPI.Container, _ role: ContainerRole, attempt: UInt32, _ plan: inout PodPlan
  ) {
    if let retry = retries[container.name], retry > now {
      plan.waits.append(PodPlan.Wait(name: container.name, until: retry, delay: retry - now))
      return
    }
    plan.starts.append(PodPlan.Start(name: container.name, role: role, attempt: attempt))
  }

  private func restart(
    _ container: CoreAPI.Container, _ role: ContainerRole, _ instance: ObservedContainer,
    _ plan: inout PodPlan
  ) {
    let finished = instance.finished
    if let backoff = backoffs[container.name], let delay = backoff.delay,
      backoff.remaining(failedAt: finished, now: now) != nil
    {
      plan.waits.append(
        PodPlan.Wait(name: container.name, until: finished + delay, delay: delay))
      return
    }
    if let retry = retries[container.name], retry > now {
      plan.waits.append(PodPlan.Wait(name: container.name, until: retry, delay: retry - now))
      return
    }
    plan.starts.append(
      PodPlan.Start(
        name: container.name, role: role, attempt: instance.attempt &+ 1, restartAfter: finished))
  }

  /// Whether a container that ended runs again: by its own rules and policy (KEP-5307), else by the
  /// pod's policy.
  static func restarts(
    _ container: CoreAPI.Container, pod: CoreAPI.Pod, _ instance: ObservedContainer
  ) -> Bool {
    for rule in container.restartPolicyRules where rule.action == "Restart" {
      guard let codes = rule.exitCodes else { continue }
      let isListed = codes.values.contains(instance.exitCode)
      if codes.operator == (isListed ? "In" : "NotIn") { return true }
    }
    return switch container.restartPolicy ?? pod.spec.restartPolicy {
    case "Never": false
    case "OnFailure": instance.exitCode != 0
    default: true
    }
  }
}
