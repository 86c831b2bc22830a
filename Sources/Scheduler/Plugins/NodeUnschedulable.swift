// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI
import Wire

/// Refuses nodes that are cordoned, unless the pod tolerates that.
struct NodeUnschedulable: FilterPlugin {
  static let name = "NodeUnschedulable"

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    guard node.node.spec.unschedulable else { return [] }
    let cordon = Taint.with {
      $0.key = WellKnown.unschedulableTaint
      $0.effect = "NoSchedule"
    }
    return pod.tolerations.tolerate(cordon) ? [] : ["node(s) were unschedulable"]
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    switch event {
    case .nodeAdded: true
    case .nodeUpdated(let changes): changes.contains(.schedulable)
    default: false
    }
  }
}
