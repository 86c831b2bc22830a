// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("Rollout status") struct RolloutStatusTests {
  private let now = Time(seconds: 1000)

  @Test("a rollout with all new replicas available is complete")
  func complete() {
    let new = ReplicaSet.of("new", replicas: 3, available: 3)
    let status = RolloutStatus(
      deployment: .of(replicas: 3), new: new, all: [.of("old", replicas: 0), new], now: now
    ).progressed

    #expect(status.updatedReplicas == 3)
    #expect(status.availableReplicas == 3)
    #expect(status.unavailableReplicas == 0)
    let progressing = RolloutStatus.condition(status, "Progressing")
    #expect(progressing?.reason == "NewReplicaSetAvailable")
    #expect(progressing?.message == "ReplicaSet \"new\" has successfully progressed.")
    #expect(RolloutStatus.condition(status, "Available")?.status == "True")
  }

  @Test("a rollout that stands still past its deadline has timed out")
  func timedOut() {
    var deployment = Deployment.of(replicas: 3)
    deployment.spec.progressDeadlineSeconds = 60
    deployment.status.replicas = 1
    deployment.status.updatedReplicas = 1
    RolloutStatus.set(
      &deployment.status, "Progressing", "True", reason: "ReplicaSetUpdated", message: "",
      now: Time(seconds: 900))
    let new = ReplicaSet.of("new", replicas: 1)

    let status = RolloutStatus(deployment: deployment, new: new, all: [new], now: now).progressed

    let progressing = RolloutStatus.condition(status, "Progressing")
    #expect(progressing?.status == "False")
    #expect(progressing?.reason == "ProgressDeadlineExceeded")
  }

  @Test("progress moves the deadline but not the transition time")
  func progress() {
    var deployment = Deployment.of(replicas: 3)
    RolloutStatus.set(
      &deployment.status, "Progressing", "True", reason: "NewReplicaSetCreated", message: "",
      now: Time(seconds: 900))
    let new = ReplicaSet.of("new", replicas: 1, available: 1)

    let status = RolloutStatus(deployment: deployment, new: new, all: [new], now: now).progressed

    let progressing = RolloutStatus.condition(status, "Progressing")
    #expect(progressing?.reason == "ReplicaSetUpdated")
    #expect(progressing?.lastUpdateTime == now)
    #expect(progressing?.lastTransitionTime == Time(seconds: 900))
    #expect(RolloutStatus.secondsToDeadline(deployment, status, now: now) == 601)
  }

  @Test("too few available replicas are said so")
  func unavailable() {
    let new = ReplicaSet.of("new", replicas: 3, available: 1)

    let status = RolloutStatus(
      deployment: .of(replicas: 3), new: new, all: [new], now: now
    ).counted

    #expect(RolloutStatus.condition(status, "Available")?.reason == "MinimumReplicasUnavailable")
    #expect(status.unavailableReplicas == 2)
  }
}
