// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import Client
import ControllerRuntime
import CoordinationAPI
import CoreAPI
import Informers
import MetaAPI
import MetaTypes
import Platform
import Schema
import Synchronization
import Wire

/// Notices nodes that fall silent, and keeps taints in step with their conditions.
///
/// Watches: Node (primary), Lease (a node's heartbeat), Pod (only by reading).
/// Writes: Node status conditions of a silent node, Node taints, Pod condition Ready of pods on nodes
/// that are not ready.
/// Never deletes pods: TaintEvictionController does, by the taints set here.
struct NodeLifecycleController: Controller {
  static let name = "node-lifecycle-controller"

  private let nodes: Lister<Node>
  private let leases: Lister<Lease>
  private let pods: Lister<Pod>
  private let client: TypedClient
  private let events: EventRecorder
  private let environment: Environment
  private let gracePeriod: Duration
  private let heartbeats = Heartbeats()

  init(_ context: ControllerContext) {
    nodes = context.informers.lister(for: Node.self)
    leases = context.informers.lister(for: Lease.self)
    let podInformer = context.informers.informer(for: Pod.self)
    podInformer.add(.node)
    pods = podInformer.lister
    client = context.client
    events = context.events
    environment = context.environment
    gracePeriod = context.options.nodeMonitorGracePeriod
  }

  var watches: [Watched] {
    [
      .primary(Node.self),
      .mapped(Lease.self) { change in
        guard change.key.namespace == WellKnown.nodeLeaseNamespace else { return [] }
        return [ObjectKey(name: change.key.name)]
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let node = nodes.get(key) else {
      heartbeats.forget(key.name)
      return .settled
    }
    let lease = leases.get(ObjectKey(namespace: WellKnown.nodeLeaseNamespace, name: key.name))
    let now = environment.now()
    let seen = heartbeats.observe(Heartbeat(node, lease), of: key.name, now: now)
    let isSilent = now - seen >= gracePeriod
    let current = isSilent ? try await markUnknown(node) : node
    try await updateTaints(of: current)
    if !current.isReady { try await markPodsNotReady(on: key.name) }
    return isSilent ? .settled : .again(after: gracePeriod - (now - seen))
  }

  private func markUnknown(_ node: Node) async throws -> Node {
    let status = Self.silent(
      node.status, created: node.metadata.creationTimestamp, now: environment.time)
    guard status != node.status else { return node }
    var changed = node
    changed.status = status
    let updated = try await client.updateStatus(changed)
    if node.isReady {
      events.record(
        .normal, about: node.reference, reason: "NodeNotReady",
        "Node \(node.metadata.name) status is now: NodeNotReady")
    }
    return updated
  }

  private func updateTaints(of node: Node) async throws {
    let taints = Self.taints(of: node, now: environment.time)
    guard taints != node.spec.taints else { return }
    var changed = node
    changed.spec.taints = taints
    _ = try await client.update(changed)
  }

  /// Takes the pods of a node that is not ready out of service.
  private func markPodsNotReady(on node: String) async throws {
    for pod in pods.list(index: Pod.nodeIndex, value: node) where pod.isReady {
      var changed = pod
      var condition = pod.condition("Ready") ?? PodCondition()
      condition.status = "False"
      condition.lastTransitionTime = environment.time
      _ = changed.status.setCondition(condition)
      do {
        _ = try await client.updateStatus(changed)
      } catch let error as ClientError where error.isNotFound {
        continue
      }
    }
  }
}

extension Pod {
  static let nodeIndex = "node"
}

extension Index where Object == Pod {
  /// Finds pods by the node they run on.
  static var node: Index {
    Index(Pod.nodeIndex) { pod in pod.spec.nodeName.isEmpty ? [] : [pod.spec.nodeName] }
  }
}

/// What changes whenever a node gives a sign of life.
struct Heartbeat: Equatable {
  private let renewed: MicroTime?
  private let reported: Time?

  init(_ node: Node, _ lease: Lease?) {
    renewed = lease?.spec.renewTime
    reported = node.condition("Ready")?.lastHeartbeatTime
  }
}

/// When each node's heartbeat last changed, by our own clock: nodes' clocks may be wrong.
private final class Heartbeats: Sendable {
  private let state = Mutex<[String: (beat: Heartbeat, seen: Duration)]>([:])

  /// - Returns: when this heartbeat was first seen.
  func observe(_ beat: Heartbeat, of node: String, now: Duration) -> Duration {
    state.withLock { state in
      if let known = state[node], known.beat == beat { return known.seen }
      state[node] = (beat, now)
      return now
    }
  }

  func forget(_ node: String) { state.withLock { $0[node] = nil } }
}

// MARK: - Decisions (pure, tested without a client)

extension NodeLifecycleController {
  /// Conditions that a kubelet reports and that nobody knows once it is silent.
  private static let reported = ["Ready", "MemoryPressure", "DiskPressure", "PIDPressure"]

  /// The status of a node that has been silent for too long.
  static func silent(_ status: NodeStatus, created: Time, now: Time) -> NodeStatus {
    var status = status
    for type in reported {
      let index = status.conditions.firstIndex { $0.type == type } ?? status.conditions.endIndex
      if index == status.conditions.endIndex {
        var condition = NodeCondition()
        condition.type = type
        condition.reason = "NodeStatusNeverUpdated"
        condition.message = "Kubelet never posted node status."
        condition.lastHeartbeatTime = created
        status.conditions.append(condition)
      } else if status.conditions[index].status != "Unknown" {
        status.conditions[index].reason = "NodeStatusUnknown"
        status.conditions[index].message = "Kubelet stopped posting node status."
      }
      guard status.conditions[index].status != "Unknown" else { continue }
      status.conditions[index].status = "Unknown"
      status.conditions[index].lastTransitionTime = now
    }
    return status
  }

  /// The node's taints with those that follow from its conditions put right; others stay.
  static func taints(of node: Node, now: Time) -> [Taint] {
    let wanted = wantedTaints(of: node)
    var taints = node.spec.taints.filter { taint in
      !isOurs(taint) || wanted.contains { $0.key == taint.key && $0.effect == taint.effect }
    }
    for taint in wanted
    where !taints.contains(where: { $0.key == taint.key && $0.effect == taint.effect }) {
      var added = taint
      added.timeAdded = now
      taints.append(added)
    }
    return taints
  }

  private static func wantedTaints(of node: Node) -> [Taint] {
    var wanted: [Taint] = []
    func want(_ key: String, _ effect: String) {
      wanted.append(
        .with {
          $0.key = key
          $0.effect = effect
        })
    }
    let ready = node.condition("Ready")?.status ?? "Unknown"
    if ready != "True" {
      let key = ready == "False" ? WellKnown.notReadyTaint : WellKnown.unreachableTaint
      want(key, "NoSchedule")
      want(key, "NoExecute")
    }
    for (type, key) in pressures where node.condition(type)?.status == "True" {
      want(key, "NoSchedule")
    }
    if node.spec.unschedulable { want(WellKnown.unschedulableTaint, "NoSchedule") }
    return wanted
  }

  private static let pressures: KeyValuePairs = [
    "MemoryPressure": WellKnown.memoryPressureTaint, "DiskPressure": WellKnown.diskPressureTaint,
    "PIDPressure": WellKnown.pidPressureTaint,
    "NetworkUnavailable": WellKnown.networkUnavailableTaint,
  ]

  private static func isOurs(_ taint: Taint) -> Bool {
    switch taint.key {
    case WellKnown.notReadyTaint, WellKnown.unreachableTaint:
      taint.effect == "NoSchedule" || taint.effect == "NoExecute"
    case WellKnown.unschedulableTaint: taint.effect == "NoSchedule"
    default: taint.effect == "NoSchedule" && pressures.contains { $0.value == taint.key }
    }
  }
}
