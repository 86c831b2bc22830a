// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Why no node fits a pod, in the words that upstream's users and tools know.
///
/// Example: "0/3 nodes are available: 1 Insufficient cpu, 2 node(s) were unschedulable."
struct Diagnosis: Sendable, Equatable {
  let nodeCount: Int
  /// How many nodes gave each reason.
  private(set) var reasons: [String: Int] = [:]
  /// Plugins that refused some node.
  private(set) var plugins: Set<String> = []

  init(nodeCount: Int) { self.nodeCount = nodeCount }

  mutating func add(_ refusals: [String], from plugin: String) {
    plugins.insert(plugin)
    for reason in refusals { reasons[reason, default: 0] += 1 }
  }

  var message: String {
    guard nodeCount > 0 else { return "no nodes available to schedule pods" }
    let counted = reasons.map { "\($0.value) \($0.key)" }.sorted()
    let list = counted.isEmpty ? "" : " " + counted.joined(separator: ", ") + "."
    return "0/\(nodeCount) nodes are available:" + list
  }
}
