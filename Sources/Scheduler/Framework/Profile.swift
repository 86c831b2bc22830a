// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The plugins of a scheduler, by extension point, and the weights of their scores.
struct Profile: Sendable {
  struct WeightedScore: Sendable {
    let plugin: any ScorePlugin
    let weight: Int64
  }

  let prepare: [any PreparePlugin]
  let filters: [any FilterPlugin]
  let scores: [WeightedScore]
  private let byName: [String: any SchedulerPlugin]

  /// - Parameter plugins: in the order in which they are asked, with the weights of those that score.
  init(_ plugins: [(plugin: any SchedulerPlugin, weight: Int64)]) {
    prepare = plugins.compactMap { $0.plugin as? any PreparePlugin }
    filters = plugins.compactMap { $0.plugin as? any FilterPlugin }
    scores = plugins.compactMap { entry in
      (entry.plugin as? any ScorePlugin).map { WeightedScore(plugin: $0, weight: entry.weight) }
    }
    byName = Dictionary(
      plugins.map { (type(of: $0.plugin).name, $0.plugin) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whether the plugin says that the event may help the pod. A plugin that is not known may.
  func mayHelp(_ event: ClusterEvent, plugin: String, _ pod: PodInfo) -> Bool {
    byName[plugin]?.mayHelp(event, pod) ?? true
  }
}
