// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Refuses nodes without room for what the pod asks; prefers nodes with more room ("LeastAllocated").
struct NodeResourcesFit: FilterPlugin, ScorePlugin {
  static let name = "NodeResourcesFit"

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    var reasons: [String] = []
    if Int64(node.pods.count) + 1 > node.podsMax { reasons.append("Too many pods") }
    let (asked, has, used) = (pod.requests, node.allocatable, node.requested)
    func check(_ name: String, _ asked: Int64, _ has: Int64, _ used: Int64) {
      if asked > 0, asked > has &- used { reasons.append("Insufficient \(name)") }
    }
    check("cpu", asked.milliCPU, has.milliCPU, used.milliCPU)
    check("memory", asked.memory, has.memory, used.memory)
    check("ephemeral-storage", asked.ephemeralStorage, has.ephemeralStorage, used.ephemeralStorage)
    for (name, amount) in asked.others.sorted(by: { $0.key < $1.key }) {
      check(name, amount, has.others[name] ?? 0, used.others[name] ?? 0)
    }
    return reasons
  }

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    let shares = [
      Self.freeShare(
        of: node.allocatable.milliCPU,
        used: node.scoredRequested.milliCPU &+ pod.scoredRequests.milliCPU),
      Self.freeShare(
        of: node.allocatable.memory, used: node.scoredRequested.memory &+ pod.scoredRequests.memory),
    ].compactMap { $0 }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Int64(shares.count)
  }

  /// 0...100; nil when the node does not offer the resource.
  private static func freeShare(of total: Int64, used: Int64) -> Int64? {
    guard total > 0 else { return nil }
    guard used < total else { return 0 }
    return Int64(Double(total - used) * Double(Limits.scoreMax) / Double(total))
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    switch event {
    case .nodeAdded, .podFreed: true
    case .nodeUpdated(let changes): changes.contains(.allocatable)
    default: false
    }
  }
}
