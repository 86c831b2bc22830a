// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI

/// Refuses nodes that the pod's node selector or required node affinity excludes; prefers those that its
/// preferred node affinity names.
struct NodeAffinity: FilterPlugin, ScorePlugin {
  static let name = "NodeAffinity"

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    pod.placement.admitsNode(node.node) ? [] : ["node(s) didn't match Pod's node affinity/selector"]
  }

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    let affinity = pod.placement.spec.affinity?.nodeAffinity
    return (affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).reduce(0) {
      $0 + ($1.preference.matches(node.node) ? Int64($1.weight) : 0)
    }
  }

  func normalize(_ scores: inout [Int64], _ state: CycleState) { Self.stretch(&scores) }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    switch event {
    case .nodeAdded: true
    case .nodeUpdated(let changes): changes.contains(.labels)
    default: false
    }
  }
}
