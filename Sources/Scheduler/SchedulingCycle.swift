// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Chooses a node for one pod: filter, score, select. Pure.
struct SchedulingCycle: Sendable {
  enum Result: Sendable, Equatable {
    /// - Parameter searched: nodes looked at; the next cycle starts behind them.
    case node(String, searched: Int)
    case none(Diagnosis)
  }

  let profile: Profile

  /// - Parameters:
  ///   - start: index of the node to look at first, so that large clusters fill evenly.
  ///   - chance: 64 random bits; decides between equal scores.
  func run(_ pod: PodInfo, _ nodes: [NodeInfo], start: Int = 0, chance: UInt64) -> Result {
    var diagnosis = Diagnosis(nodeCount: nodes.count)
    guard !nodes.isEmpty else { return .none(diagnosis) }
    var state = CycleState()
    for plugin in profile.prepare { plugin.prepare(pod, nodes, &state) }
    let wanted = Self.feasibleWanted(among: nodes.count)
    var feasible: [Int] = []
    var searched = 0
    while searched < nodes.count, feasible.count < wanted {
      let index = (start + searched) % nodes.count
      searched += 1
      if let (plugin, refusals) = refusal(pod, nodes[index], state) {
        diagnosis.add(refusals, from: plugin)
      } else {
        feasible.append(index)
      }
    }
    guard !feasible.isEmpty else { return .none(diagnosis) }
    let best = select(pod, nodes, feasible, state, chance)
    return .node(nodes[best].name, searched: searched)
  }

  /// The first plugin that refuses the node, with its reasons.
  private func refusal(
    _ pod: PodInfo, _ node: NodeInfo, _ state: CycleState
  ) -> (plugin: String, refusals: [String])? {
    for plugin in profile.filters {
      let refusals = plugin.refusals(pod, node, state)
      if !refusals.isEmpty { return (type(of: plugin).name, refusals) }
    }
    return nil
  }

  private func select(
    _ pod: PodInfo, _ nodes: [NodeInfo], _ feasible: [Int], _ state: CycleState, _ chance: UInt64
  ) -> Int {
    guard feasible.count > 1 else { return feasible[0] }
    var totals = [Int64](repeating: 0, count: feasible.count)
    for (plugin, weight) in profile.scores.map({ ($0.plugin, $0.weight) }) {
      var scores = feasible.map { plugin.score(pod, nodes[$0], state) }
      plugin.normalize(&scores, state)
      for index in totals.indices { totals[index] += scores[index] * weight }
    }
    let largest = totals.max() ?? 0
    let best = feasible.indices.filter { totals[$0] == largest }
    return feasible[best[Int(chance.multipliedFullWidth(by: UInt64(best.count)).high)]]
  }

  /// Nodes that fit after which the search stops: all in small clusters, a share that shrinks from half
  /// to a twentieth in large ones (upstream's percentageOfNodesToScore).
  static func feasibleWanted(among count: Int) -> Int {
    guard count > Limits.nodesAlwaysSearched else { return count }
    let percent = max(5, 50 - count / 125)
    return max(Limits.nodesAlwaysSearched, count * percent / 100)
  }
}
