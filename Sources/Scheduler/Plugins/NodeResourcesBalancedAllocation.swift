// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Prefers nodes whose cpu and memory would be used to about the same degree, so that neither is left
/// over alone.
struct NodeResourcesBalancedAllocation: ScorePlugin {
  static let name = "NodeResourcesBalancedAllocation"

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    let (has, used) = (node.allocatable, node.requested)
    guard has.milliCPU > 0, has.memory > 0 else { return 0 }
    let cpu = min(1, Double(used.milliCPU &+ pod.requests.milliCPU) / Double(has.milliCPU))
    let memory = min(1, Double(used.memory &+ pod.requests.memory) / Double(has.memory))
    // Of two numbers, the standard deviation is half their distance.
    return Int64((1 - abs(cpu - memory) / 2) * Double(Limits.scoreMax))
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool { false }
}
