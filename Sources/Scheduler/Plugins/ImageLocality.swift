// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Prefers nodes that have the pod's images already, by size.
struct ImageLocality: PreparePlugin, ScorePlugin {
  static let name = "ImageLocality"

  /// Sizes below do not count, sizes above (per container) count no more: 23 MB to 1000 MB (upstream).
  private static let smallest: Int64 = 23 << 20
  private static let largestPerContainer: Int64 = 1000 << 20

  /// The share of nodes that have each image; an image that everyone has tells nothing apart, and one
  /// that a single node has must not draw all pods there.
  func prepare(_ pod: PodInfo, _ nodes: [NodeInfo], _ state: inout CycleState) {
    guard !nodes.isEmpty else { return }
    var spread: [String: Double] = [:]
    for image in Set(pod.images.map(Self.normalized)) {
      let count = nodes.count { $0.images[image] != nil }
      spread[image] = Double(count) / Double(nodes.count)
    }
    state.store(spread, for: Self.self)
  }

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    let spread = state.value(of: Self.self, as: [String: Double].self) ?? [:]
    let total = pod.images.map(Self.normalized).reduce(0.0) { sum, image in
      sum + Double(node.images[image] ?? 0) * (spread[image] ?? 0)
    }
    let largest = Self.largestPerContainer * Int64(max(pod.images.count, 1))
    let clamped = min(max(Int64(total), Self.smallest), largest)
    return (clamped - Self.smallest) * Limits.scoreMax / (largest - Self.smallest)
  }

  /// A name without tag or digest means its tag `latest`.
  private static func normalized(_ name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return last.contains(":") || last.contains("@") ? name : name + ":latest"
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool { false }
}
