// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CoreAPI
import MetaAPI
internal import MetaTypes

/// Computes a pod's status from what the runtime and the probes say, as upstream's kubelet does.
///
/// Pure: the same input gives the same status, so the reporter can compare and send changes only.
struct ObservedPodStatus {
  /// A container that should run and does not, and why.
  struct Waiting: Equatable, Sendable {
    var reason: String
    var message: String
  }

  /// What probes say about one container instance.
  struct Readiness: Equatable, Sendable {
    var isStarted: Bool
    var isReady: Bool
  }

  let pod: CoreAPI.Pod
  let observed: ObservedPod
  /// By container name.
  var waiting: [String: Waiting] = [:]
  /// By container ID.
  var readiness: [String: Readiness] = [:]
  /// By container ID: what the container left in its termination message file.
  var terminationMessages: [String: String] = [:]
  /// The runtime's name, the scheme of container IDs: "containerd".
  var runtimeName: String
  /// The node's addresses, the primary one first.
  var hostAddresses: [String]
  /// Nothing of the pod will run again.
  var isFinished = false
  /// Set when the kubelet itself ended the pod: reason and message of the status.
  var failure: Waiting?
  var now: Time

  func status() -> CoreAPI.PodStatus {
    var status = pod.status
    status.initContainerStatuses = pod.spec.initContainers.map {
      containerStatus($0, role: $0.initRole, old: pod.status.initContainerStatuses)
    }
    status.containerStatuses = pod.spec.containers.map {
      containerStatus($0, role: .regular, old: pod.status.containerStatuses)
    }.sorted { $0.name < $1.name }
    status.phase = phase(of: status)
    if let failure {
      status.reason = failure.reason
      status.message = failure.message
    }
    status.qosClass = pod.qualityOfService.rawValue
    if status.startTime == nil { status.startTime = now }
    fillAddresses(&status)
    if pod.metadata.generation != 0 { status.observedGeneration = pod.metadata.generation }
    PodConditions(status: status, pod: pod, observed: observed, now: now).apply(to: &status)
    return status
  }

  private func fillAddresses(_ status: inout CoreAPI.PodStatus) {
    status.hostIP = hostAddresses.first ?? ""
    status.hostIPs = hostAddresses.map { address in
      var item = CoreAPI.HostIP()
      item.ip = address
      return item
    }
    let sandbox = observed.sandboxes.first
    let own = pod.spec.hostNetwork ? hostAddresses : sandbox?.addresses ?? []
    // The address outlives the sandbox: a finished pod still tells where it ran.
    guard !own.isEmpty, sandbox != nil else { return }
    status.podIP = own[0]
    status.podIPs = own.map { address in
      var item = CoreAPI.PodIP()
      item.ip = address
      return item
    }
  }
}

// MARK: - Phase

extension ObservedPodStatus {
  /// Where the pod is in its life (upstream's rules). A final phase stays.
  private func phase(of status: CoreAPI.PodStatus) -> String {
    if status.phase == "Failed" || status.phase == "Succeeded" { return status.phase }
    if failure != nil { return "Failed" }
    if isFailedInInitialization(status) { return "Failed" }

    var running = 0
    var stopped = 0
    var succeeded = 0
    var waitingCount = 0
    for container in status.containerStatuses {
      if container.state.running != nil {
        running += 1
      } else if let end = container.state.terminated {
        stopped += 1
        if end.exitCode == 0 { succeeded += 1 }
      } else if container.lastState.terminated != nil {
        stopped += 1
      } else {
        waitingCount += 1
      }
    }
    if waitingCount > 0, !isFinished { return "Pending" }
    if running > 0, !isFinished { return "Running" }
    guard stopped > 0 || isFinished else { return "Pending" }
    if isFinished { return stopped > 0 && stopped == succeeded ? "Succeeded" : "Failed" }
    switch pod.spec.restartPolicy {
    case "Never": return stopped == succeeded ? "Succeeded" : "Failed"
    case "OnFailure": return stopped == succeeded ? "Succeeded" : "Running"
    default: return "Running"
    }
  }

  private func isFailedInInitialization(_ status: CoreAPI.PodStatus) -> Bool {
    guard pod.spec.restartPolicy == "Never" else { return false }
    return zip(pod.spec.initContainers, status.initContainerStatuses).contains { spec, status in
      guard spec.initRole == .initial, let end = status.state.terminated else { return false }
      return end.exitCode != 0
    }
  }
}

// MARK: - Containers

extension ObservedPodStatus {
  private func containerStatus(
    _ container: CoreAPI.Container, role: ContainerRole, old: [CoreAPI.ContainerStatus]
  ) -> CoreAPI.ContainerStatus {
    var status = CoreAPI.ContainerStatus()
    status.name = container.name
    status.image = container.image
    status.started = false
    let before = old.first { $0.name == container.name }
    guard let instance = observed.latest(container.name) else {
      return unseen(container, status, before)
    }

    status.restartCount = Int32(clamping: instance.attempt)
    status.image = instance.image.isEmpty ? container.image : instance.image
    status.imageID = instance.imageID
    status.containerID = "\(runtimeName)://\(instance.id)"
    status.volumeMounts = container.volumeMounts.map(Self.mountStatus)
    status.state = state(of: instance)
    if let previous = observed.previous(container.name), previous.state == .exited {
      status.lastState.terminated = terminated(previous)
    } else if let before, before.restartCount == status.restartCount {
      status.lastState = before.lastState
    }
    fillReadiness(&status, container, role, instance)
    showWaiting(&status)
    return status
  }

  /// A container of which the runtime knows no instance: not made yet, or gone with the runtime's data.
  private func unseen(
    _ container: CoreAPI.Container, _ fresh: CoreAPI.ContainerStatus,
    _ before: CoreAPI.ContainerStatus?
  ) -> CoreAPI.ContainerStatus {
    if let before, before.state.terminated != nil { return before }
    var status = fresh
    var waiting = CoreAPI.ContainerStateWaiting()
    let known = self.waiting[container.name]
    waiting.reason =
      known?.reason
      ?? (pod.spec.initContainers.isEmpty ? "ContainerCreating" : "PodInitializing")
    waiting.message = known?.message ?? ""
    status.state.waiting = waiting
    guard let before else { return status }
    status.restartCount = before.restartCount
    status.lastState = before.lastState
    guard before.state.running != nil else { return status }
    var lost = CoreAPI.ContainerStateTerminated()
    lost.exitCode = 137
    lost.reason = "ContainerStatusUnknown"
    lost.message = "The container could not be located when the pod was looked at again."
    lost.containerID = before.containerID
    if isFinished {
      status.state = CoreAPI.ContainerState()
      status.state.terminated = lost
    } else {
      status.lastState.terminated = lost
    }
    return status
  }

  private func state(of instance: ObservedContainer) -> CoreAPI.ContainerState {
    var state = CoreAPI.ContainerState()
    switch instance.state {
    case .running:
      var running = CoreAPI.ContainerStateRunning()
      running.startedAt = Time(nanosecondsSince1970: instance.startedAt)
      state.running = running
    case .exited:
      state.terminated = terminated(instance)
    case .created, .unknown:
      var waiting = CoreAPI.ContainerStateWaiting()
      waiting.reason = instance.state == .created ? "ContainerCreating" : "ContainerStatusUnknown"
      state.waiting = waiting
    }
    return state
  }

  private func terminated(_ instance: ObservedContainer) -> CoreAPI.ContainerStateTerminated {
    var state = CoreAPI.ContainerStateTerminated()
    state.exitCode = instance.exitCode
    state.reason = instance.reason
    if state.reason.isEmpty { state.reason = instance.exitCode == 0 ? "Completed" : "Error" }
    state.message = terminationMessages[instance.id] ?? instance.message
    state.startedAt = Time(nanosecondsSince1970: instance.startedAt)
    state.finishedAt = Time(nanosecondsSince1970: instance.finishedAt)
    state.containerID = "\(runtimeName)://\(instance.id)"
    return state
  }

  private func fillReadiness(
    _ status: inout CoreAPI.ContainerStatus, _ container: CoreAPI.Container, _ role: ContainerRole,
    _ instance: ObservedContainer
  ) {
    if role == .initial {
      status.ready = instance.state == .exited && instance.exitCode == 0
      status.started = instance.state == .running
      return
    }
    guard instance.state == .running else { return }
    let verdict =
      readiness[instance.id]
      ?? Readiness(
        isStarted: container.startupProbe == nil,
        isReady: container.startupProbe == nil && container.readinessProbe == nil)
    status.started = verdict.isStarted
    status.ready = verdict.isStarted && verdict.isReady
  }

  /// A container that waits to be started again shows why; its end moves to `lastState`.
  private func showWaiting(_ status: inout CoreAPI.ContainerStatus) {
    guard let known = waiting[status.name], status.state.running == nil else { return }
    if let end = status.state.terminated { status.lastState.terminated = end }
    var waiting = CoreAPI.ContainerStateWaiting()
    waiting.reason = known.reason
    waiting.message = known.message
    status.state = CoreAPI.ContainerState()
    status.state.waiting = waiting
  }

  private static func mountStatus(_ mount: CoreAPI.VolumeMount) -> CoreAPI.VolumeMountStatus {
    var status = CoreAPI.VolumeMountStatus()
    status.name = mount.name
    status.mountPath = mount.mountPath
    status.readOnly = mount.readOnly
    if mount.readOnly { status.recursiveReadOnly = "Disabled" }
    return status
  }
}

extension Time {
  /// - Parameter nanosecondsSince1970: 0 means that the time is not known and gives the zero time.
  init(nanosecondsSince1970: Int64) {
    self.init()
    guard nanosecondsSince1970 > 0 else { return }
    self = Time(seconds: nanosecondsSince1970 / 1_000_000_000)
  }
}
