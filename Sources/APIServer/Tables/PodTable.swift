// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// The row of a pod: Name, Ready, Status, Restarts, Age, IP, Node, Nominated Node, Readiness Gates.
enum PodTable {
  static func cells(_ pod: Pod, now: Time) -> [JSONValue] {
    let summary = PodSummary(pod)
    var restarts = String(summary.restarts)
    if summary.restarts > 0, let time = summary.lastRestart {
      restarts += " (\(TableCell.elapsed(since: time, now: now)) ago)"
    }
    return [
      .string(pod.metadata.name), .string("\(summary.ready)/\(summary.total)"),
      .string(summary.status), .string(restarts), TableCell.age(pod.metadata, now: now),
      .string(pod.status.podIPs.first?.ip ?? "<none>"),
      TableCell.text(pod.spec.nodeName, orElse: "<none>"),
      TableCell.text(pod.status.nominatedNodeName, orElse: "<none>"), .string(gates(pod)),
    ]
  }

  private static func gates(_ pod: Pod) -> String {
    guard !pod.spec.readinessGates.isEmpty else { return "<none>" }
    let open = pod.spec.readinessGates.count { pod.hasTrueCondition($0.conditionType) }
    return "\(open)/\(pod.spec.readinessGates.count)"
  }
}

/// What a pod's many states come to in one word and three numbers.
private struct PodSummary {
  var ready = 0
  var total: Int
  var restarts: Int64 = 0
  var lastRestart: Time?
  var status: String

  init(_ pod: Pod) {
    let sidecars = Set(pod.spec.initContainers.filter(\.isRestartableInit).map(\.name))
    total = pod.spec.containers.count + sidecars.count
    status = pod.status.reason.isEmpty ? pod.status.phase : pod.status.reason
    if pod.condition("PodScheduled")?.reason == "SchedulingGated" { status = "SchedulingGated" }
    let isInitializing = summarizeInit(pod, sidecars)
    if !isInitializing || pod.hasTrueCondition("Initialized") { summarizeContainers(pod, sidecars) }
    guard pod.isTerminating else { return }
    if pod.status.reason == "NodeLost" {
      status = "Unknown"
    } else if !pod.isFinished {
      status = "Terminating"
    }
  }

  /// - Returns: whether an init container has yet to finish.
  private mutating func summarizeInit(_ pod: Pod, _ sidecars: Set<String>) -> Bool {
    for (position, container) in pod.status.initContainerStatuses.enumerated() {
      add(container)
      let isSidecar = sidecars.contains(container.name)
      if let terminated = container.state.terminated, terminated.exitCode == 0 { continue }
      if isSidecar, container.started == true {
        if container.ready { ready += 1 }
        continue
      }
      if let terminated = container.state.terminated {
        status = "Init:" + Self.reason(terminated)
      } else if let waiting = container.state.waiting, !waiting.reason.isEmpty,
        waiting.reason != "PodInitializing"
      {
        status = "Init:" + waiting.reason
      } else {
        status = "Init:\(position)/\(pod.spec.initContainers.count)"
      }
      return true
    }
    return false
  }

  private mutating func summarizeContainers(_ pod: Pod, _ sidecars: Set<String>) {
    restarts = 0
    lastRestart = nil
    for container in pod.status.initContainerStatuses where sidecars.contains(container.name) {
      add(container)
    }
    var hasRunning = false
    var failure: String?
    for container in pod.status.containerStatuses.reversed() {
      add(container)
      if let waiting = container.state.waiting, !waiting.reason.isEmpty {
        status = waiting.reason
      } else if let terminated = container.state.terminated {
        status = Self.reason(terminated)
        if terminated.exitCode != 0 { failure = status }
      } else if container.ready, container.state.running != nil {
        hasRunning = true
        ready += 1
      }
    }
    guard status == "Completed", hasRunning else { return }
    status = pod.isReady ? "Running" : failure ?? "NotReady"
  }

  private mutating func add(_ container: ContainerStatus) {
    restarts += Int64(container.restartCount)
    if let terminated = container.lastState.terminated, !terminated.finishedAt.isZero,
      lastRestart.map({ $0 < terminated.finishedAt }) ?? true
    {
      lastRestart = terminated.finishedAt
    }
  }

  private static func reason(_ terminated: ContainerStateTerminated) -> String {
    if !terminated.reason.isEmpty { return terminated.reason }
    return terminated.signal != 0
      ? "Signal:\(terminated.signal)" : "ExitCode:\(terminated.exitCode)"
  }
}
