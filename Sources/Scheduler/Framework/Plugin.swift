// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A rule about where pods run: one file in Plugins/ and one line in its Catalog.
///
/// A plugin is a value without state of its own; what it computes once per pod goes into CycleState.
protocol SchedulerPlugin: Sendable {
  /// As upstream names it.
  static var name: String { get }
  /// Whether the event may let a pod fit that this plugin refused.
  func mayHelp(_ event: ClusterEvent, _ pod: PodInfo) -> Bool
}

/// Computes something once per pod, before nodes are looked at.
protocol PreparePlugin: SchedulerPlugin {
  func prepare(_ pod: PodInfo, _ nodes: [NodeInfo], _ state: inout CycleState)
}

/// Says whether a pod can run on a node.
protocol FilterPlugin: SchedulerPlugin {
  /// - Returns: why not, in upstream's words; empty when it can.
  func refusals(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> [String]
}

/// Says how well a pod would run on a node.
protocol ScorePlugin: SchedulerPlugin {
  /// - Returns: more is better; any range, `normalize` brings it to 0...100.
  func score(_ pod: PodInfo, _ node: NodeInfo, _ state: CycleState) -> Int64
  /// Brings the scores of all nodes to 0...100.
  func normalize(_ scores: inout [Int64], _ state: CycleState)
}

extension ScorePlugin {
  func normalize(_ scores: inout [Int64], _ state: CycleState) {}

  /// Stretches the scores so that the largest becomes 100.
  static func stretch(_ scores: inout [Int64], isReversed: Bool = false) {
    let largest = scores.max() ?? 0
    for index in scores.indices {
      let part = largest > 0 ? scores[index] * Limits.scoreMax / largest : 0
      scores[index] = isReversed ? Limits.scoreMax - part : part
    }
  }
}

/// What plugins computed for the pod of this cycle.
struct CycleState {
  private var values: [String: any Sendable] = [:]

  init() {}

  /// The value that the plugin stored.
  func value<Value: Sendable>(of plugin: any SchedulerPlugin.Type, as type: Value.Type) -> Value? {
    values[plugin.name] as? Value
  }

  mutating func store(_ value: any Sendable, for plugin: any SchedulerPlugin.Type) {
    values[plugin.name] = value
  }
}
