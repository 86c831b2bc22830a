// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import MetaTypes
import Testing

@testable import Controllers

@Suite("Rolling update") struct RollingUpdateTests {
  struct Case: Sendable {
    let replicas: Int32
    let surge: IntOrString
    let unavailable: IntOrString
    let maxSurge: Int
    let maxUnavailable: Int
  }

  @Test(
    "percentages round surge up and unavailability down, and both are never zero",
    arguments: [
      Case(
        replicas: 10, surge: .string("25%"), unavailable: .string("25%"), maxSurge: 3,
        maxUnavailable: 2),
      Case(
        replicas: 1, surge: .string("25%"), unavailable: .string("25%"), maxSurge: 1,
        maxUnavailable: 0),
      Case(replicas: 4, surge: .int(0), unavailable: .string("1%"), maxSurge: 0, maxUnavailable: 1),
      Case(replicas: 2, surge: .int(1), unavailable: .int(5), maxSurge: 1, maxUnavailable: 2),
      Case(replicas: 0, surge: .int(0), unavailable: .int(0), maxSurge: 0, maxUnavailable: 0),
    ])
  func bounds(value: Case) {
    let rolling = RollingUpdate(
      .of(replicas: value.replicas, maxSurge: value.surge, maxUnavailable: value.unavailable))

    #expect(rolling.maxSurge == value.maxSurge)
    #expect(rolling.maxUnavailable == value.maxUnavailable)
  }

  @Test("the new revision grows only as far as surge allows")
  func grows() {
    let rolling = RollingUpdate(.of(replicas: 10, maxSurge: .int(2), maxUnavailable: .int(0)))

    #expect(rolling.newReplicas(new: 0, total: 10) == 2)
    #expect(rolling.newReplicas(new: 2, total: 12) == 2)
    #expect(rolling.newReplicas(new: 9, total: 10) == 10)
  }

  @Test("old pods that are not available go first and don't wait for new ones")
  func unhealthyFirst() {
    let rolling = RollingUpdate(.of(replicas: 4, maxSurge: .int(1), maxUnavailable: .int(0)))

    let sizes = rolling.oldReplicas(
      new: ReplicaSetSize(name: "new", replicas: 1, available: 1),
      old: [ReplicaSetSize(name: "old", replicas: 4, available: 3)])

    #expect(sizes == ["old": 3])
  }

  @Test("nothing shrinks while the new pods are not available")
  func waits() {
    let rolling = RollingUpdate(.of(replicas: 3, maxSurge: .int(1), maxUnavailable: .int(0)))

    let sizes = rolling.oldReplicas(
      new: ReplicaSetSize(name: "new", replicas: 1, available: 0),
      old: [ReplicaSetSize(name: "old", replicas: 3, available: 3)])

    #expect(sizes.isEmpty)
  }

  @Test(
    "a whole rollout ends with the new revision alone and never breaks its bounds",
    arguments: [(3, 1, 0), (10, 3, 2), (5, 0, 1), (1, 1, 0), (7, 7, 7)])
  func wholeRollout(replicas: Int, surge: Int, unavailable: Int) {
    let rolling = RollingUpdate(
      .of(
        replicas: Int32(replicas), maxSurge: .int(Int32(surge)),
        maxUnavailable: .int(Int32(unavailable))))
    var new = ReplicaSetSize(name: "new", replicas: 0, available: 0)
    var old = ReplicaSetSize(name: "old", replicas: replicas, available: replicas)

    for _ in 0..<100 where new.available < replicas || old.replicas > 0 {
      let size = rolling.newReplicas(new: new.replicas, total: new.replicas + old.replicas)
      if size != new.replicas {
        new.replicas = size
      } else if let shrunk = rolling.oldReplicas(new: new, old: [old])["old"] {
        old.replicas = shrunk
        old.available = min(old.available, shrunk)
      } else if new.available < new.replicas {
        new.available += 1
      }
      #expect(new.replicas + old.replicas <= rolling.maxTotal)
      #expect(new.available + old.available >= rolling.minAvailable)
    }

    #expect(new.replicas == replicas && new.available == replicas && old.replicas == 0)
  }
}
