// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import MetaAPI
import MetaTypes

/// The arithmetic of a rolling update: how many pods of which revision there may be now.
///
/// Example: 3 replicas, maxSurge 1, maxUnavailable 0. New 0, old 3: there may be 4 pods, so new goes to
/// 1. When its pod is available there are 4, one more than needed, so old goes to 2. And so on.
struct RollingUpdate: Equatable {
  /// `spec.replicas` of the Deployment.
  let replicas: Int
  /// Pods above `replicas` that may exist.
  let maxSurge: Int
  /// Pods below `replicas` that may be available.
  let maxUnavailable: Int

  init(_ deployment: Deployment) {
    replicas = Int(deployment.spec.replicas ?? 1)
    guard deployment.spec.strategy.type != "Recreate" else {
      (maxSurge, maxUnavailable) = (0, replicas)
      return
    }
    let settings = deployment.spec.strategy.rollingUpdate
    let surge = (settings?.maxSurge ?? .string("25%")).scaled(to: replicas, roundingUp: true)
    let unavailable = (settings?.maxUnavailable ?? .string("25%"))
      .scaled(to: replicas, roundingUp: false)
    // Both zero would never move; validation refuses it for plain numbers, but "1%" rounds to zero.
    maxUnavailable = min(surge == 0 && unavailable == 0 ? 1 : unavailable, replicas)
    maxSurge = surge
  }

  /// Available pods that there must always be.
  var minAvailable: Int { replicas - maxUnavailable }

  /// Pods that there may be of all revisions together.
  var maxTotal: Int { replicas + maxSurge }

  /// `spec.replicas` for the new revision, given what all revisions ask for now.
  func newReplicas(new: Int, total: Int) -> Int {
    if new >= replicas { return replicas }
    guard total < maxTotal else { return new }
    return new + min(maxTotal - total, replicas - new)
  }

  /// New sizes of the old revisions whose size changes. Pods that are not available go first; then
  /// available ones, as long as enough are left.
  ///
  /// - Parameter old: with a size above zero, oldest first.
  func oldReplicas(new: ReplicaSetSize, old: [ReplicaSetSize]) -> [String: Int] {
    let total = new.replicas + old.reduce(0) { $0 + $1.replicas }
    let newUnavailable = new.replicas - new.available
    var budget = total - minAvailable - newUnavailable
    guard budget > 0 else { return [:] }
    var sizes = old
    for index in sizes.indices where budget > 0 {
      let unhealthy = sizes[index].replicas - sizes[index].available
      let fewer = min(budget, max(unhealthy, 0))
      sizes[index].replicas -= fewer
      budget -= fewer
    }
    var spare = new.available + old.reduce(0) { $0 + $1.available } - minAvailable
    for index in sizes.indices where spare > 0 {
      let fewer = min(spare, sizes[index].replicas)
      sizes[index].replicas -= fewer
      spare -= fewer
    }
    return Dictionary(
      uniqueKeysWithValues: zip(old, sizes).filter { $0.0.replicas != $0.1.replicas }
        .map { ($0.1.name, $0.1.replicas) })
  }
}

/// A ReplicaSet as the arithmetic sees it.
struct ReplicaSetSize: Equatable {
  var name: String
  /// `spec.replicas`.
  var replicas: Int
  var available: Int

  init(name: String, replicas: Int, available: Int) {
    self.name = name
    self.replicas = replicas
    self.available = available
  }

  init(_ replicaSet: ReplicaSet) {
    self.init(
      name: replicaSet.metadata.name, replicas: replicaSet.desired,
      available: Int(replicaSet.status.availableReplicas))
  }
}

extension ReplicaSet {
  var desired: Int { Int(spec.replicas ?? 1) }
}

extension IntOrString {
  /// A number as it is, a percentage as its part of `total`; 0 for other text, which validation refuses.
  func scaled(to total: Int, roundingUp: Bool) -> Int {
    switch self {
    case .int(let value): return max(0, Int(value))
    case .string(let text):
      guard text.hasSuffix("%"), let percent = Int(text.dropLast()), percent >= 0 else { return 0 }
      let (product, overflow) = total.multipliedReportingOverflow(by: percent)
      guard !overflow else { return total }
      return (product + (roundingUp ? 99 : 0)) / 100
    }
  }
}
