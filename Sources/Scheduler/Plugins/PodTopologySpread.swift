// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import Client
import CoreAPI
import MetaAPI
import Wire

/// Keeps the pods that a selector matches evenly spread over topologies: refuses nodes where one more
/// would exceed `maxSkew` (DoNotSchedule), prefers topologies with fewer (ScheduleAnyway).
struct PodTopologySpread: PreparePlugin, FilterPlugin, ScorePlugin {
  static let name = "PodTopologySpread"

  /// One constraint with the number of matching pods in each domain.
  private struct Counted: Sendable {
    let key: String
    let maxSkew: Int
    let isHard: Bool
    let matchesSelf: Bool
    let minDomains: Int
    var counts: [String: Int] = [:]

    /// The smallest count; zero while there are fewer domains than asked for.
    var least: Int { counts.count < minDomains ? 0 : counts.values.min() ?? 0 }
  }

  func prepare(_ pod: PodInfo, _ nodes: [NodeInfo], _ state: inout CycleState) {
    guard !pod.spread.isEmpty else { return }
    let counted = pod.spread.map { constraint -> Counted in
      let selector = Self.selector(constraint, pod)
      var result = Counted(
        key: constraint.topologyKey, maxSkew: Int(constraint.maxSkew),
        isHard: constraint.whenUnsatisfiable == "DoNotSchedule",
        matchesSelf: selector.matches { pod.labels[$0] },
        minDomains: Int(constraint.minDomains ?? 1))
      for node in nodes where Self.counts(node, constraint, pod) {
        guard let value = node.node.metadata.labels[constraint.topologyKey] else { continue }
        let matching = node.pods.values.count { other in
          !other.isTerminating && other.key.namespace == pod.key.namespace
            && selector.matches { other.labels[$0] }
        }
        result.counts[value, default: 0] += matching
      }
      return result
    }
    state.store(counted, for: Self.self)
  }

  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String] {
    for constraint in state.value(of: Self.self, as: [Counted].self) ?? [] where constraint.isHard {
      guard let value = node.node.metadata.labels[constraint.key] else {
        return ["node(s) didn't match pod topology spread constraints (missing required label)"]
      }
      let here = constraint.counts[value] ?? 0
      let skew = here + (constraint.matchesSelf ? 1 : 0) - constraint.least
      if skew > constraint.maxSkew {
        return ["node(s) didn't match pod topology spread constraints"]
      }
    }
    return []
  }

  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64 {
    (state.value(of: Self.self, as: [Counted].self) ?? []).filter { !$0.isHard }
      .reduce(0) { sum, constraint in
        guard let value = node.node.metadata.labels[constraint.key] else { return sum }
        return sum + Int64(constraint.counts[value] ?? 0)
      }
  }

  /// Fewer is better.
  func normalize(_ scores: inout [Int64], _ state: CycleState) {
    Self.stretch(&scores, isReversed: true)
  }

  /// Whether the constraint's policies let the node's pods count.
  private static func counts(
    _ node: NodeInfo, _ constraint: TopologySpreadConstraint, _ pod: PodInfo
  ) -> Bool {
    let honoursAffinity = constraint.nodeAffinityPolicy != "Ignore"
    if honoursAffinity, !pod.placement.admitsNode(node.node) { return false }
    guard constraint.nodeTaintsPolicy == "Honor" else { return true }
    return node.node.spec.taints.firstUntolerated(by: pod.tolerations) == nil
  }

  private static func selector(
    _ constraint: TopologySpreadConstraint, _ pod: PodInfo
  ) -> LabelQuery {
    var selector = LabelQuery(constraint.labelSelector) ?? .nothing
    for key in constraint.matchLabelKeys {
      guard let value = pod.labels[key] else { continue }
      selector.requirements.append(.init(key: key, operation: .isIn([value])))
    }
    return selector
  }

  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool {
    switch event {
    case .nodeAdded, .podFreed, .podPlaced, .podRelabelled: true
    case .nodeUpdated(let changes): !changes.isDisjoint(with: [.labels, .taints])
    }
  }
}
