// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Bounds of the scheduler.
enum Limits {
  /// First wait of a pod that did not fit, doubling from attempt to attempt (upstream: 1 s).
  static let backoffBase = Duration.seconds(1)
  /// Longest wait (upstream: 10 s).
  static let backoffCeiling = Duration.seconds(10)
  /// A pod that no event has moved is tried again after this, in case a hint is wrong (upstream: 5 min).
  static let unschedulableMax = Duration.seconds(300)
  /// Clusters up to this size are searched completely (upstream: 100).
  static let nodesAlwaysSearched = 100
  /// Bindings sent to the API server at the same time.
  static let bindingsMax = 64
  /// The best score of a plugin for a node, before its weight.
  static let scoreMax: Int64 = 100
}
