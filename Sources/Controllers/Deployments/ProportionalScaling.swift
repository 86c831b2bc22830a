// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import MetaAPI
import MetaTypes

/// Spreads a change of `spec.replicas` over the revisions in the middle of a rollout, each in proportion
/// to its size, so that a rollout that went wrong is not made worse by scaling.
///
/// Example: 10 replicas, maxSurge 0; old 6, new 4; scaled to 20: 10 more, so old 12 and new 8.
enum ProportionalScaling {
  /// New sizes of all revisions given.
  /// - Parameter active: revisions with a size above zero.
  static func sizes(
    of active: [ReplicaSet], rolling: RollingUpdate, previousTotal: Int
  ) -> [String: Int] {
    let total = active.reduce(0) { $0 + $1.desired }
    let allowed = rolling.replicas > 0 ? rolling.maxTotal : 0
    let change = allowed - total
    let ordered = active.sorted { precedes($0, $1, isGrowing: change > 0) }
    var sizes: [String: Int] = [:]
    var spread = 0
    for replicaSet in ordered {
      let share = share(
        of: replicaSet, change: change, spread: spread, rolling: rolling,
        previousTotal: previousTotal)
      sizes[replicaSet.metadata.name] = replicaSet.desired + share
      spread += share
    }
    // Rounding may leave some over: the largest revision takes them.
    if let first = ordered.first?.metadata.name, let size = sizes[first] {
      sizes[first] = max(0, size + change - spread)
    }
    return sizes
  }

  private static func precedes(
    _ left: ReplicaSet, _ right: ReplicaSet, isGrowing: Bool
  ) -> Bool {
    if left.desired != right.desired { return left.desired > right.desired }
    let leftAge = left.metadata.creationTimestamp.seconds
    let rightAge = right.metadata.creationTimestamp.seconds
    return isGrowing ? leftAge > rightAge : leftAge < rightAge
  }

  private static func share(
    of replicaSet: ReplicaSet, change: Int, spread: Int, rolling: RollingUpdate,
    previousTotal: Int
  ) -> Int {
    guard replicaSet.desired != 0, change != 0, change != spread else { return 0 }
    let fraction = fraction(of: replicaSet, rolling: rolling, previousTotal: previousTotal)
    let left = change - spread
    return change > 0 ? min(fraction, left) : max(fraction, left)
  }

  /// By how much the revision would change if all changed alike.
  private static func fraction(
    of replicaSet: ReplicaSet, rolling: RollingUpdate, previousTotal: Int
  ) -> Int {
    guard rolling.replicas > 0 else { return -replicaSet.desired }
    let before = Revision.maxReplicas(of: replicaSet) ?? previousTotal
    guard before > 0 else { return 0 }
    let size = Double(replicaSet.desired) * Double(rolling.maxTotal) / Double(before)
    return Int(size.rounded()) - replicaSet.desired
  }
}
