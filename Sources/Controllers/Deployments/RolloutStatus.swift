// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import MetaAPI
import MetaTypes

/// What a Deployment's status says about its rollout. Pure.
struct RolloutStatus {
  let deployment: Deployment
  let new: ReplicaSet?
  /// All revisions, the new one included.
  let all: [ReplicaSet]
  let now: Time

  /// Counts and the Available condition; Progressing and the rest stay as they were.
  var counted: DeploymentStatus {
    var status = deployment.status
    let available = all.reduce(0) { $0 + $1.status.availableReplicas }
    status.observedGeneration = deployment.metadata.generation
    status.replicas = all.reduce(0) { $0 + $1.status.replicas }
    status.updatedReplicas = new?.status.replicas ?? 0
    status.readyReplicas = all.reduce(0) { $0 + $1.status.readyReplicas }
    status.availableReplicas = available
    let desired = all.reduce(0) { $0 + $1.desired }
    status.unavailableReplicas = Int32(clamping: max(0, desired - Int(available)))
    status.terminatingReplicas = all.reduce(0) { $0 + ($1.status.terminatingReplicas ?? 0) }
    let isEnough = Int(available) >= RollingUpdate(deployment).minAvailable
    Self.set(
      &status, "Available", isEnough ? "True" : "False",
      reason: isEnough ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
      message: isEnough
        ? "Deployment has minimum availability."
        : "Deployment does not have minimum availability.", now: now)
    return status
  }

  /// Counts and all conditions, with how the rollout goes on.
  var progressed: DeploymentStatus {
    var status = counted
    if let deadline = deployment.spec.progressDeadlineSeconds, deadline != .max {
      let progressing = Self.condition(status, "Progressing")
      let wasComplete =
        status.replicas == status.updatedReplicas
        && progressing?.reason == "NewReplicaSetAvailable"
      if !wasComplete { setProgress(&status, progressing, deadline: deadline) }
    } else {
      status.conditions.removeAll { $0.type == "Progressing" }
    }
    setReplicaFailure(&status)
    return status
  }

  private func setProgress(
    _ status: inout DeploymentStatus, _ progressing: DeploymentCondition?, deadline: Int32
  ) {
    let subject =
      new.map { "ReplicaSet \"\($0.metadata.name)\"" }
      ?? "Deployment \"\(deployment.metadata.name)\""
    if Self.isComplete(deployment, status) {
      Self.set(
        &status, "Progressing", "True", reason: "NewReplicaSetAvailable",
        message: "\(subject) has successfully progressed.", now: now)
    } else if Self.hasProgressed(from: deployment.status, to: status) {
      Self.set(
        &status, "Progressing", "True", reason: "ReplicaSetUpdated",
        message: "\(subject) is progressing.", now: now, isNews: true)
    } else if Self.hasTimedOut(progressing, deadline: deadline, now: now) {
      Self.set(
        &status, "Progressing", "False", reason: "ProgressDeadlineExceeded",
        message: "\(subject) has timed out progressing.", now: now)
    }
  }

  /// Passes on the failure of a ReplicaSet, the new one's first.
  private func setReplicaFailure(_ status: inout DeploymentStatus) {
    let failures = ([new].compactMap { $0 } + all).compactMap { replicaSet in
      replicaSet.status.conditions.first { $0.type == "ReplicaFailure" && $0.status == "True" }
    }
    guard let failure = failures.first else {
      status.conditions.removeAll { $0.type == "ReplicaFailure" }
      return
    }
    Self.set(
      &status, "ReplicaFailure", failure.status, reason: failure.reason,
      message: failure.message, now: now)
  }

  // MARK: - Judgements

  /// Every replica is of the new revision and available.
  static func isComplete(_ deployment: Deployment, _ status: DeploymentStatus) -> Bool {
    let replicas = deployment.spec.replicas ?? 1
    return status.updatedReplicas == replicas && status.replicas == replicas
      && status.availableReplicas == replicas
      && status.observedGeneration >= deployment.metadata.generation
  }

  static func hasProgressed(from old: DeploymentStatus, to new: DeploymentStatus) -> Bool {
    new.updatedReplicas > old.updatedReplicas
      || new.replicas - new.updatedReplicas < old.replicas - old.updatedReplicas
      || new.readyReplicas > old.readyReplicas || new.availableReplicas > old.availableReplicas
  }

  static func hasTimedOut(
    _ progressing: DeploymentCondition?, deadline: Int32, now: Time
  ) -> Bool {
    guard let progressing, progressing.reason != "NewReplicaSetAvailable" else { return false }
    if progressing.reason == "ProgressDeadlineExceeded" { return true }
    return progressing.lastUpdateTime.seconds &+ Int64(deadline) < now.seconds
  }

  /// Seconds until the deadline must be looked at; nil when nothing is under way.
  static func secondsToDeadline(_ deployment: Deployment, _ status: DeploymentStatus, now: Time)
    -> Int64?
  {
    guard let deadline = deployment.spec.progressDeadlineSeconds, deadline != .max,
      !deployment.spec.paused, let progressing = condition(status, "Progressing"),
      progressing.status != "False", !isComplete(deployment, status),
      progressing.reason != "NewReplicaSetAvailable"
    else { return nil }
    return max(0, progressing.lastUpdateTime.seconds &+ Int64(deadline) &- now.seconds) + 1
  }

  // MARK: - Conditions

  static func condition(_ status: DeploymentStatus, _ type: String) -> DeploymentCondition? {
    status.conditions.first { $0.type == type }
  }

  /// Sets a condition. Nothing changes when status and reason are as before, unless it is news.
  static func set(
    _ status: inout DeploymentStatus, _ type: String, _ value: String, reason: String,
    message: String, now: Time, isNews: Bool = false
  ) {
    let old = condition(status, type)
    if !isNews, let old, old.status == value, old.reason == reason { return }
    var condition = DeploymentCondition()
    condition.type = type
    condition.status = value
    condition.reason = reason
    condition.message = message
    condition.lastUpdateTime = now
    condition.lastTransitionTime = old?.status == value ? old?.lastTransitionTime ?? now : now
    status.conditions.removeAll { $0.type == type }
    status.conditions.append(condition)
  }
}
