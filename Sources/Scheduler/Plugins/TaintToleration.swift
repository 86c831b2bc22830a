// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI

/// Refuses nodes with a taint that the pod does not tolerate; prefers nodes with fewer PreferNoSchedule
/// taints that it does not tolerate.
struct TaintToleration: FilterPlugin, ScorePlugin {
  static let name = "TaintToleration"

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    guard let taint = node.node.spec.taints.firstUntolerated(by: pod.tolerations) else { return [] }
    return ["node(s) had untolerated taint {\(taint.key): \(taint.value)}"]
  }

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    let soft = node.node.spec.taints.filter {
      $0.effect == "PreferNoSchedule" && !pod.tolerations.tolerate($0)
    }
    return Int64(soft.count)
  }

  func normalize(_ scores: inout [Int64], _ state: CycleState) {
    Self.stretch(&scores, isReversed: true)
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    switch event {
    case .nodeAdded: true
    case .nodeUpdated(let changes): changes.contains(.taints)
    default: false
    }
  }
}
