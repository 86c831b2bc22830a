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
import Wire

/// Deletes pods from nodes with a NoExecute taint that they don't tolerate, or no longer.
///
/// Watches: Pod (primary), Node (its taints).
/// Writes: Pod condition DisruptionTarget, Pod delete.
struct TaintEvictionController: Controller {
  static let name = "taint-eviction-controller"

  private let pods: Lister<Pod>
  private let nodes: Lister<Node>
  private let client: TypedClient
  private let events: EventRecorder
  private let environment: Environment

  init(_ context: ControllerContext) {
    let podInformer = context.informers.informer(for: Pod.self)
    podInformer.add(.node)
    pods = podInformer.lister
    nodes = context.informers.lister(for: Node.self)
    client = context.client
    events = context.events
    environment = context.environment
  }

  var watches: [Watched] {
    [
      .mapped(Pod.self) { change in
        guard let pod = change.new,
          change.old?.spec.nodeName != pod.spec.nodeName
            || change.old?.spec.tolerations != pod.spec.tolerations
        else { return [] }
        return [change.key]
      },
      .mapped(Node.self) { [pods] change in
        let before = Self.evicting(change.old?.spec.taints ?? [])
        guard let node = change.new, Self.evicting(node.spec.taints) != before else { return [] }
        return pods.list(index: Pod.nodeIndex, value: node.metadata.name).map(\.key)
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let pod = pods.get(key), pod.isScheduled, !pod.isTerminating,
      let node = nodes.get(ObjectKey(name: pod.spec.nodeName))
    else { return .settled }
    let now = environment.wallTime().seconds
    switch Self.stay(of: pod, taints: node.spec.taints, now: now) {
    case .forever: return .settled
    case .seconds(let seconds) where seconds > 0: return .again(after: .seconds(seconds))
    case .seconds: try await evict(pod)
    }
    return .settled
  }

  private func evict(_ pod: Pod) async throws {
    events.record(
      .normal, about: pod.reference, reason: "TaintManagerEviction",
      "Marking for deletion Pod \(pod.key)")
    var changed = pod
    _ = changed.status.setCondition(
      .with {
        $0.type = "DisruptionTarget"
        $0.status = "True"
        $0.reason = "DeletionByTaintManager"
        $0.message = "Taint manager: deleting due to NoExecute taint"
        $0.lastTransitionTime = environment.time
      })
    do {
      _ = try await client.updateStatus(changed)
      try await client.delete(Pod.self, pod.key, options: DeletionOptions(uid: pod.metadata.uid))
    } catch let error as ClientError where error.isNotFound {
      return
    }
  }
}

// MARK: - Decisions (pure, tested without a client)

extension TaintEvictionController {
  enum Stay: Equatable {
    case forever
    /// How long from now; zero or less means that the time is over.
    case seconds(Int64)
  }

  static func evicting(_ taints: [Taint]) -> [Taint] { taints.filter { $0.effect == "NoExecute" } }

  /// How long a pod may stay. A taint that no toleration covers ends it at once; of tolerations with a
  /// time, the shortest counts, from the moment its taint was added.
  /// - Parameter now: seconds since 1970.
  static func stay(of pod: Pod, taints: [Taint], now: Int64) -> Stay {
    var end: Int64?
    for taint in evicting(taints) {
      let covering = pod.spec.tolerations.filter { $0.tolerates(taint) }
      guard !covering.isEmpty else { return .seconds(0) }
      guard let shortest = covering.compactMap(\.tolerationSeconds).min() else { continue }
      let added = taint.timeAdded?.seconds ?? now
      let candidate = added.addingReportingOverflow(max(0, shortest))
      let deadline = candidate.overflow ? .max : candidate.partialValue
      end = min(end ?? .max, deadline)
    }
    return end.map { .seconds($0 == .max ? .max : $0 - now) } ?? .forever
  }
}
