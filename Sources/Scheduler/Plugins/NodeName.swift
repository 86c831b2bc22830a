// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Refuses all nodes but the one that the pod names.
///
/// Pods that name a node never reach the scheduler through the queue; this holds for callers that ask
/// "would it fit".
struct NodeName: FilterPlugin {
  static let name = "NodeName"

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    pod.nodeName.isEmpty || pod.nodeName == node.name
      ? [] : ["node(s) didn't match the requested node name"]
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool { event == .nodeAdded }
}
