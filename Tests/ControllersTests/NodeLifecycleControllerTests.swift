// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("Node lifecycle controller") struct NodeLifecycleControllerTests {
  private func node(ready: String?, unschedulable: Bool = false, taints: [Taint] = []) -> Node {
    .with {
      $0.metadata.name = "n1"
      $0.spec.unschedulable = unschedulable
      $0.spec.taints = taints
      if let ready {
        $0.status.conditions = [
          .with {
            $0.type = "Ready"
            $0.status = ready
          }
        ]
      }
    }
  }

  private func keys(_ node: Node) -> [String] {
    NodeLifecycleController.taints(of: node, now: Time(seconds: 5)).map { "\($0.key):\($0.effect)" }
  }

  @Test("a silent node's conditions become unknown, with the time of the change")
  func silent() {
    let status = NodeLifecycleController.silent(
      node(ready: "True").status, created: Time(seconds: 1), now: Time(seconds: 9))

    #expect(
      status.conditions.map(\.type) == ["Ready", "MemoryPressure", "DiskPressure", "PIDPressure"])
    #expect(status.conditions.allSatisfy { $0.status == "Unknown" })
    #expect(status.conditions.first?.reason == "NodeStatusUnknown")
    #expect(status.conditions.first?.lastTransitionTime == Time(seconds: 9))
    #expect(status.conditions.last?.reason == "NodeStatusNeverUpdated")
  }

  @Test("marking a node silent twice changes nothing more")
  func silentTwice() {
    let once = NodeLifecycleController.silent(
      node(ready: "True").status, created: Time(seconds: 1), now: Time(seconds: 9))

    let twice = NodeLifecycleController.silent(
      once, created: Time(seconds: 1), now: Time(seconds: 99))

    #expect(twice == once)
  }

  @Test("taints follow conditions")
  func taints() {
    #expect(keys(node(ready: "True")) == [])
    #expect(
      keys(node(ready: "False")) == [
        "node.kubernetes.io/not-ready:NoSchedule", "node.kubernetes.io/not-ready:NoExecute",
      ])
    #expect(
      keys(node(ready: "Unknown")) == [
        "node.kubernetes.io/unreachable:NoSchedule", "node.kubernetes.io/unreachable:NoExecute",
      ])
    #expect(
      keys(node(ready: "True", unschedulable: true))
        == ["node.kubernetes.io/unschedulable:NoSchedule"])
  }

  @Test("users' taints stay, ours go when their reason does")
  func foreign() {
    let old: [Taint] = [
      .with {
        $0.key = "dedicated"
        $0.effect = "NoSchedule"
      },
      .with {
        $0.key = "node.kubernetes.io/unreachable"
        $0.effect = "NoExecute"
      },
    ]

    #expect(keys(node(ready: "True", taints: old)) == ["dedicated:NoSchedule"])
  }

  @Test("a taint that stays keeps its time")
  func time() {
    let first = NodeLifecycleController.taints(of: node(ready: "False"), now: Time(seconds: 5))

    let second = NodeLifecycleController.taints(
      of: node(ready: "False", taints: first), now: Time(seconds: 9))

    #expect(second == first)
  }
}
