// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import CoreAPI
import MetaAPI
import MetaTypes
import Platform
import Testing
import Wire

@testable import Controllers

@Suite("ReplicaSet controller") struct ReplicaSetControllerTests {
  private typealias Plan = ReplicaSetController.Plan

  @Test("creates what is missing, at most a burst at once")
  func creates() {
    let owned = [Pod.running("a")]

    #expect(ReplicaSetController.plan(desired: 3, owned: owned, now: 0) == Plan(creations: 2))
    #expect(ReplicaSetController.plan(desired: 9999, owned: [], now: 0).creations == 500)
  }

  @Test("finished and terminating pods do not count")
  func inactive() {
    var finished = Pod.running("done")
    finished.status.phase = "Succeeded"
    var terminating = Pod.running("dying")
    terminating.metadata.deletionTimestamp = Time(seconds: 1)

    let plan = ReplicaSetController.plan(desired: 1, owned: [finished, terminating], now: 0)

    #expect(plan == Plan(creations: 1))
  }

  @Test("deletes the pods whose loss hurts least")
  func deletes() {
    var cheap = Pod.running("cheap")
    cheap.metadata.annotations["controller.kubernetes.io/pod-deletion-cost"] = "-5"
    var pending = Pod.running("pending", readySince: nil)
    pending.status.phase = "Pending"
    let all = [
      Pod.running("steady"), cheap, Pod.running("unready", readySince: nil), pending,
      Pod.running("homeless", on: ""),
    ]

    let plan = ReplicaSetController.plan(desired: 1, owned: all, now: 1000)

    #expect(plan.deletions.map(\.metadata.name) == ["homeless", "pending", "unready", "cheap"])
  }

  @Test("a crowded node gives before others")
  func crowded() {
    let owned = [Pod.running("alone", on: "n1"), Pod.running("together", on: "n2")]

    let plan = ReplicaSetController.plan(
      desired: 1, owned: owned, podsPerNode: ["n1": 1, "n2": 5], now: 1000)

    #expect(plan.deletions.map(\.metadata.name) == ["together"])
  }

  @Test("status counts ready, available, labelled and terminating pods")
  func status() {
    var replicaSet = ReplicaSet.of("web", replicas: 3)
    replicaSet.metadata.generation = 4
    replicaSet.spec.minReadySeconds = 10
    replicaSet.spec.template.metadata.labels = ["app": "web"]
    var terminating = Pod.running("dying")
    terminating.metadata.deletionTimestamp = Time(seconds: 1)
    let owned = [
      Pod.running("old", labels: ["app": "web"], readySince: 100),
      Pod.running("new", readySince: 198), Pod.running("unready", readySince: nil), terminating,
    ]

    let status = ReplicaSetController.observed(
      replicaSet, owned: owned, failure: nil, now: Time(seconds: 200))

    #expect(status.observedGeneration == 4)
    #expect(status.replicas == 3)
    #expect(status.readyReplicas == 2)
    #expect(status.availableReplicas == 1)
    #expect(status.fullyLabeledReplicas == 1)
    #expect(status.terminatingReplicas == 1)
  }

  @Test("looks again when the next ready pod becomes available")
  func nextAvailability() {
    let owned = [Pod.running("a", readySince: 195), Pod.running("b", readySince: 198)]

    let next = ReplicaSetController.nextAvailability(
      owned, minReadySeconds: 10, now: WallTime(seconds: 200))

    #expect(next == .seconds(5))
  }

  @Test("a failure becomes a condition and goes with the failure")
  func failure() {
    var replicaSet = ReplicaSet.of("web", replicas: 1)

    replicaSet.status = ReplicaSetController.observed(
      replicaSet, owned: [], failure: "quota", now: Time(seconds: 1))
    #expect(replicaSet.status.conditions.map(\.reason) == ["FailedCreate"])

    let after = ReplicaSetController.observed(
      replicaSet, owned: [], failure: nil, now: Time(seconds: 2))
    #expect(after.conditions.isEmpty)
  }
}
