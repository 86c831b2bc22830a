// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Scheduler

@Suite("Scheduling cycle") struct SchedulingCycleTests {
  @Test("a pod that fits nowhere gets every node's reason, counted and sorted")
  func reasons() {
    let nodes = nodes([
      .offering("small", cpu: "50m"), .offering("small2", cpu: "50m"),
      .offering("cordoned") { $0.spec.unschedulable = true },
    ])

    #expect(
      schedule(.asking("p", cpu: "1"), nodes).text
        == "0/3 nodes are available: 1 node(s) were unschedulable, 2 Insufficient cpu.")
  }

  @Test("a cluster without nodes is said so")
  func noNodes() {
    #expect(schedule(.asking("p"), []).text == "no nodes available to schedule pods")
  }

  @Test("the emptier node wins")
  func leastAllocated() {
    let nodes = nodes(
      [.offering("busy"), .offering("free")],
      running: [.asking("other", cpu: "2", memory: "4Gi", on: "busy")])

    #expect(schedule(.asking("p"), nodes).text == "free")
  }

  @Test(
    "large clusters are searched until enough nodes fit",
    arguments: [(10, 10), (100, 100), (101, 100), (1000, 420), (5000, 500), (10_000, 500)])
  func sampling(count: Int, wanted: Int) {
    #expect(SchedulingCycle.feasibleWanted(among: count) == wanted)
  }

  @Test("the search begins where it is told to")
  func rotation() {
    let nodes = nodes((0..<3).map { .offering("n\($0)", cpu: $0 == 2 ? "4" : "0") })
    let cycle = SchedulingCycle(profile: Catalog.profile)

    let result = cycle.run(PodInfo(.asking("p")), nodes, start: 1, chance: 0)

    #expect(result == .node("n2", searched: 3))
  }
}
