// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import MetaTypes
import Platform
import Schema
import Synchronization
import Wire

/// Removes pods that nobody else will: of nodes that are gone, terminating ones that never got a node,
/// and the oldest finished ones beyond a threshold.
///
/// Watches: Pod (primary), Node (its deletion).
/// Writes: Pod phase and condition DisruptionTarget, Pod delete without grace.
struct PodGCController: Controller {
  static let name = "pod-garbage-collector-controller"

  /// How long a node must be missing before its pods count as lost (upstream: 40 s).
  static let quarantine = Duration.seconds(40)

  private let pods: Lister<Pod>
  private let nodes: Lister<Node>
  private let client: TypedClient
  private let environment: Environment
  private let threshold: Int
  private let missing = MissingNodes()

  init(_ context: ControllerContext) {
    let podInformer = context.informers.informer(for: Pod.self)
    podInformer.add(.node)
    podInformer.add(.finished)
    pods = podInformer.lister
    nodes = context.informers.lister(for: Node.self)
    client = context.client
    environment = context.environment
    threshold = context.options.terminatedPodThreshold
  }

  var watches: [Watched] {
    [
      .mapped(Pod.self) { [nodes] change in
        guard let pod = change.new else { return [] }
        let isOrphan =
          pod.isScheduled && nodes.get(ObjectKey(name: pod.spec.nodeName)) == nil
        let needsLook = isOrphan || pod.isFinished || (pod.isTerminating && !pod.isScheduled)
        return needsLook ? [change.key] : []
      },
      .mapped(Node.self) { [pods, missing] change in
        missing.forget(change.key.name)
        guard change.new == nil else { return [] }
        return pods.list(index: Pod.nodeIndex, value: change.key.name).map(\.key)
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let pod = pods.get(key) else { return .settled }
    if pod.isTerminating, !pod.isScheduled {
      try await remove(pod, reason: nil)
      return .settled
    }
    if pod.isScheduled, nodes.get(ObjectKey(name: pod.spec.nodeName)) == nil {
      return try await removeOrphan(pod)
    }
    if pod.isFinished { try await trimFinished() }
    return .settled
  }

  private func removeOrphan(_ pod: Pod) async throws -> Outcome {
    let now = environment.now()
    let since = missing.since(pod.spec.nodeName, now: now)
    guard now - since >= Self.quarantine else {
      return .again(after: Self.quarantine - (now - since))
    }
    do {
      _ = try await client.get(Node.self, ObjectKey(name: pod.spec.nodeName))
      return .settled  // It is back; the cache will show it.
    } catch let error as ClientError where error.isNotFound {
      try await remove(pod, reason: "PodGC: node no longer exists")
    }
    return .settled
  }

  private func trimFinished() async throws {
    guard threshold > 0 else { return }
    let finished = pods.list(index: Pod.finishedIndex, value: "")
    for pod in Self.superfluous(finished, threshold: threshold) {
      try await remove(pod, reason: nil)
    }
  }

  /// - Parameter reason: what to write into the pod's status first; nil for nothing.
  private func remove(_ pod: Pod, reason: String?) async throws {
    do {
      if let reason, !pod.isFinished {
        var changed = pod
        changed.status.phase = "Failed"
        _ = changed.status.setCondition(
          .with {
            $0.type = "DisruptionTarget"
            $0.status = "True"
            $0.reason = "DeletionByPodGC"
            $0.message = reason
            $0.lastTransitionTime = environment.time
          })
        _ = try await client.updateStatus(changed)
      }
      try await client.delete(
        Pod.self, pod.key, options: DeletionOptions(gracePeriodSeconds: 0, uid: pod.metadata.uid))
    } catch let error as ClientError where error.isNotFound {
      return
    }
  }

  /// The oldest finished pods beyond the threshold.
  static func superfluous(_ finished: [Pod], threshold: Int) -> [Pod] {
    let byAge = finished.sorted {
      ($0.metadata.creationTimestamp.seconds, $0.metadata.name)
        < ($1.metadata.creationTimestamp.seconds, $1.metadata.name)
    }
    return Array(byAge.prefix(max(0, finished.count - threshold)))
  }
}

extension Pod {
  static let finishedIndex = "finished"
}

extension Index where Object == Pod {
  /// Finds all finished pods, under the empty text.
  static var finished: Index { Index(Pod.finishedIndex) { $0.isFinished ? [""] : [] } }
}

/// Since when nodes with pods have been missing, by our own clock.
private final class MissingNodes: Sendable {
  private let state = Mutex<[String: Duration]>([:])

  func since(_ node: String, now: Duration) -> Duration {
    state.withLock { state in
      let since = state[node] ?? now
      state[node] = since
      return since
    }
  }

  func forget(_ node: String) { state.withLock { $0[node] = nil } }
}
