// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Refuses nodes where a port that the pod wants on the node is taken.
struct NodePorts: FilterPlugin {
  static let name = "NodePorts"

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    let isTaken = pod.hostPorts.contains { wanted in
      node.hostPorts.contains { $0.conflicts(with: wanted) }
    }
    return isTaken ? ["node(s) didn't have free ports for the requested pod ports"] : []
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    event == .nodeAdded || event == .podFreed
  }
}
