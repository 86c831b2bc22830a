// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import Testing
import Wire

@testable import Scheduler

@Suite("Scores") struct ScoreTests {
  @Test("resources: more room scores higher")
  func leastAllocated() {
    let plugin = NodeResourcesFit()
    let all = nodes(
      [.offering("busy"), .offering("free")], running: [.asking("o", cpu: "2", on: "busy")])
    let pod = PodInfo(.asking("p", cpu: "1", memory: "4Gi"))

    // busy: cpu 1 of 4 left, memory just under half; free: cpu 3 of 4, memory half.
    #expect(plugin.score(pod, all[0], CycleState()) == 37)
    #expect(plugin.score(pod, all[1], CycleState()) == 62)
  }

  @Test("balance: cpu and memory used to the same degree score best")
  func balanced() {
    let plugin = NodeResourcesBalancedAllocation()
    let all = nodes([.offering("n", cpu: "4", memory: "8Gi")])

    #expect(
      plugin.score(PodInfo(.asking("p", cpu: "2", memory: "4Gi")), all[0], CycleState()) == 100)
    #expect(
      plugin.score(PodInfo(.asking("p", cpu: "4", memory: "0")), all[0], CycleState()) == 50)
  }

  @Test("images: a node that has them scores higher")
  func images() {
    let plugin = ImageLocality()
    let all = nodes([
      .offering("has") {
        $0.status.images = [
          .with {
            $0.names = ["web:latest"]
            $0.sizeBytes = 800 << 20
          }
        ]
      }, .offering("lacks"),
    ])
    let pod = PodInfo(.asking("p"))
    var state = CycleState()
    plugin.prepare(pod, all, &state)

    #expect(plugin.score(pod, all[0], state) > plugin.score(pod, all[1], state))
  }

  @Test("stretching makes the largest 100, or the smallest when reversed")
  func stretch() {
    var scores: [Int64] = [0, 5, 10]
    NodeAffinity.stretch(&scores)
    #expect(scores == [0, 50, 100])

    scores = [0, 5, 10]
    TaintToleration.stretch(&scores, isReversed: true)
    #expect(scores == [100, 50, 0])

    scores = [0, 0]
    TaintToleration.stretch(&scores, isReversed: true)
    #expect(scores == [100, 100])
  }
}
