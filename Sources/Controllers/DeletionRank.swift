// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Which pods go first when there are too many: those whose loss hurts least.
///
/// In this order (upstream: ActivePodsWithRanks): not yet on a node; pending before unknown before
/// running; not ready; lower deletion cost; on a node with more siblings; ready for a shorter time; more
/// restarts; younger.
struct DeletionRank: Comparable {
  /// Smaller goes first.
  private let order: [Int64]

  /// - Parameter now: seconds since 1970.
  init(_ pod: Pod, siblingsOnNode: Int, now: Int64) {
    let phases: [String: Int64] = ["Pending": 0, "Unknown": 1, "Running": 2]
    let cost =
      pod.metadata.annotations[WellKnown.podDeletionCostAnnotation].flatMap { Int32($0) } ?? 0
    let readySince = pod.isReady ? pod.condition("Ready")?.lastTransitionTime.seconds ?? 0 : 0
    order = [
      pod.spec.nodeName.isEmpty ? 0 : 1,
      phases[pod.status.phase] ?? 2,
      pod.isReady ? 1 : 0,
      Int64(cost),
      -Int64(siblingsOnNode),
      pod.isReady ? Self.magnitude(ofAge: now &- readySince) : 0,
      -Int64(pod.status.containerStatuses.map(\.restartCount).max() ?? 0),
      Self.magnitude(ofAge: now &- pod.metadata.creationTimestamp.seconds),
    ]
  }

  /// Ages are compared by their power of two, so that pods of about the same age tie.
  private static func magnitude(ofAge seconds: Int64) -> Int64 {
    seconds <= 0 ? 0 : Int64(64 - seconds.leadingZeroBitCount)
  }

  static func < (left: DeletionRank, right: DeletionRank) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  /// The pods, the first to go in front. Pods that tie are ordered by uid, which is as good as chance.
  static func sorted(_ pods: [Pod], podsPerNode: [String: Int], now: Int64) -> [Pod] {
    pods
      .map { pod in
        (
          pod: pod,
          rank: DeletionRank(
            pod, siblingsOnNode: podsPerNode[pod.spec.nodeName] ?? 0, now: now)
        )
      }
      .sorted { ($0.rank, $0.pod.metadata.uid) < ($1.rank, $1.pod.metadata.uid) }
      .map(\.pod)
  }
}
