// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import AppsAPI
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

/// Keeps the number of live pods owned by a ReplicaSet equal to `spec.replicas`.
///
/// Watches: ReplicaSet (primary), Pod (owned, and orphans that match).
/// Writes: Pod create and delete, a pod's owner reference, ReplicaSet status.
/// Never writes: ReplicaSet spec, pods it does not control.
struct ReplicaSetController: Controller {
  static let name = "replicaset-controller"

  /// Pods created or deleted in one reconcile; the rest waits for the next (upstream: 500).
  static let burst = 500

  private let replicaSets: Lister<ReplicaSet>
  private let pods: Lister<Pod>
  private let client: TypedClient
  private let ownership: Ownership
  private let environment: Environment
  private let podControl: PodControl
  private let expectations = SharedExpectations()

  init(_ context: ControllerContext) {
    replicaSets = context.informers.informer(for: ReplicaSet.self).lister
    let podInformer = context.informers.informer(for: Pod.self)
    podInformer.add(.controller)
    pods = podInformer.lister
    client = context.client
    ownership = Ownership(client: context.client)
    environment = context.environment
    podControl = PodControl(client: context.client, events: context.events)
  }

  var watches: [Watched] {
    [
      .primary(ReplicaSet.self),
      .mapped(Pod.self) { [replicaSets, expectations] change in
        expectations.observe(change)
        let owners = [change.old, change.new].compactMap {
          $0?.metadata.owner(of: ReplicaSet.groupVersionKind)
        }
        if !owners.isEmpty { return owners }
        guard let orphan = change.new else { return [] }
        let matching = replicaSets.list(namespace: change.key.namespace).filter {
          $0.spec.selector?.matches(orphan.metadata.labels) == true
        }
        return matching.map(\.key)
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let replicaSet = replicaSets.get(key) else {
      expectations.forget(key)
      return .settled
    }
    guard expectations.areMet(for: key, now: environment.now()) else {
      return .again(after: SharedExpectations.timeout)
    }
    let selector = LabelQuery(replicaSet.spec.selector) ?? .nothing
    let claims = Claims(of: pods.claimable(by: replicaSet.metadata), by: replicaSet.metadata) {
      selector.matches($0.labels)
    }
    let owned = try await ownership.settle(claims, owner: replicaSet)
    var failure: (any Error)?
    if !replicaSet.metadata.isTerminating {
      do { try await scale(replicaSet, owned) } catch { failure = error }
    }
    let outcome = try await writeStatus(of: replicaSet, owned, failure: failure)
    if let failure { throw failure }
    return outcome
  }

  private func scale(_ replicaSet: ReplicaSet, _ owned: [Pod]) async throws {
    let plan = Self.plan(
      desired: Int(replicaSet.spec.replicas ?? 1), owned: owned,
      podsPerNode: podsPerNode(besides: replicaSet), now: environment.wallTime().seconds)
    if plan.creations > 0 { try await create(plan.creations, for: replicaSet) }
    if !plan.deletions.isEmpty { try await delete(plan.deletions, for: replicaSet) }
  }

  /// Creates in growing batches (1, 2, 4, ...), so that a quota or a bad template costs few requests.
  private func create(_ count: Int, for replicaSet: ReplicaSet) async throws {
    let key = replicaSet.key
    expectations.expect(creations: count, for: key, now: environment.now())
    let template = replicaSet.spec.template
    var left = count
    var batch = 1
    while left > 0 {
      let size = min(batch, left)
      let failures = await podControl.create(size, from: template, for: replicaSet)
      for _ in failures { expectations.settleCreation(for: key) }
      left -= size
      if let first = failures.first {
        for _ in 0..<left { expectations.settleCreation(for: key) }
        if first.clientError?.isNamespaceTerminating == true { return }
        throw first
      }
      batch *= 2
    }
  }

  private func delete(_ doomed: [Pod], for replicaSet: ReplicaSet) async throws {
    let key = replicaSet.key
    expectations.expect(
      deletions: doomed.map(\.metadata.uid), for: key, now: environment.now())
    var failure: (any Error)?
    for (pod, error) in await podControl.delete(doomed, of: replicaSet) {
      expectations.settleDeletion(of: pod.metadata.uid, for: key)
      if error.clientError?.isNotFound != true { failure = error }
    }
    if let failure { throw failure }
  }

  /// Active pods per node of all ReplicaSets with the same controller: a crowded node gives first.
  private func podsPerNode(besides replicaSet: ReplicaSet) -> [String: Int] {
    let parent = replicaSet.metadata.controllerReference?.uid
    let family =
      parent == nil
      ? [replicaSet]
      : replicaSets.list(namespace: replicaSet.metadata.namespace).filter {
        $0.metadata.controllerReference?.uid == parent
      }
    var counts: [String: Int] = [:]
    for member in family {
      for pod in pods.controlled(by: member.metadata.uid) where pod.isActive {
        counts[pod.spec.nodeName, default: 0] += 1
      }
    }
    return counts
  }

  private func writeStatus(
    of replicaSet: ReplicaSet, _ owned: [Pod], failure: (any Error)?
  ) async throws -> Outcome {
    let now = environment.wallTime()
    let status = Self.observed(
      replicaSet, owned: owned, failure: failure.map { "\($0)" }, now: environment.time)
    if status != replicaSet.status {
      var changed = replicaSet
      changed.status = status
      _ = try await client.updateStatus(changed)
    }
    return Self.nextAvailability(owned, minReadySeconds: replicaSet.spec.minReadySeconds, now: now)
      .map { .again(after: $0) } ?? .settled
  }
}

// MARK: - Decisions (pure, tested without a client)

extension ReplicaSetController {
  /// What to do about the number of pods.
  struct Plan: Equatable {
    var creations = 0
    var deletions: [Pod] = []
  }

  /// - Parameters:
  ///   - desired: `spec.replicas`.
  ///   - owned: controlled pods, finished and terminating ones included.
  ///   - now: seconds since 1970.
  static func plan(
    desired: Int, owned: [Pod], podsPerNode: [String: Int] = [:], now: Int64
  ) -> Plan {
    let active = owned.filter(\.isActive)
    let missing = desired - active.count
    if missing >= 0 { return Plan(creations: min(missing, burst)) }
    let ranked = DeletionRank.sorted(active, podsPerNode: podsPerNode, now: now)
    return Plan(deletions: Array(ranked.prefix(min(-missing, burst))))
  }

  static func observed(
    _ replicaSet: ReplicaSet, owned: [Pod], failure: String?, now: Time
  ) -> ReplicaSetStatus {
    let active = owned.filter(\.isActive)
    let minReady = replicaSet.spec.minReadySeconds
    var status = replicaSet.status
    status.observedGeneration = replicaSet.metadata.generation
    status.replicas = Int32(clamping: active.count)
    status.readyReplicas = Int32(clamping: active.count { $0.isReady })
    status.availableReplicas = Int32(
      clamping: active.count { $0.isAvailable(minReadySeconds: minReady, now: now) })
    status.terminatingReplicas = Int32(
      clamping: owned.count { $0.metadata.isTerminating && !$0.isFinished })
    let labels = replicaSet.spec.template.metadata.labels
    status.fullyLabeledReplicas = Int32(
      clamping: active.count { pod in
        labels.allSatisfy { pod.metadata.labels[$0.key] == $0.value }
      })
    setFailure(failure, wanted: Int(replicaSet.spec.replicas ?? 1) - active.count, &status, now)
    return status
  }

  private static func setFailure(
    _ failure: String?, wanted: Int, _ status: inout ReplicaSetStatus, _ now: Time
  ) {
    let type = "ReplicaFailure"
    guard let failure else {
      status.conditions.removeAll { $0.type == type }
      return
    }
    guard !status.conditions.contains(where: { $0.type == type }) else { return }
    var condition = ReplicaSetCondition()
    condition.type = type
    condition.status = "True"
    condition.reason = wanted < 0 ? "FailedDelete" : "FailedCreate"
    condition.message = failure
    condition.lastTransitionTime = now
    status.conditions.append(condition)
  }

  /// How long until the next ready pod counts as available; nil when none waits for that.
  static func nextAvailability(
    _ owned: [Pod], minReadySeconds: Int32, now: WallTime
  ) -> Duration? {
    guard minReadySeconds > 0 else { return nil }
    let waits = owned.filter { $0.isActive && $0.isReady }.compactMap { pod -> Int64? in
      guard let since = pod.condition("Ready")?.lastTransitionTime.seconds else { return nil }
      let left = since &+ Int64(minReadySeconds) &- now.seconds
      return left > 0 ? left : nil
    }
    return waits.min().map { .seconds($0) }
  }
}
