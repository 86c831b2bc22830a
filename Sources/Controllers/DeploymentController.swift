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
import Wire

/// Rolls a Deployment's pod template out over ReplicaSets, one per revision.
///
/// Watches: Deployment (primary), ReplicaSet (owned), Pod (only so that Recreate sees the last old one
/// go).
/// Writes: ReplicaSet create, update and delete, a ReplicaSet's owner reference, Deployment status and
/// its revision annotation.
/// Never writes: pods, a Deployment's spec.
///
/// Reading order: `reconcile` → `rollOut` or `scaleOnly` → `RollingUpdate`, `ProportionalScaling`,
/// `RolloutStatus`, `Revision` (all pure).
struct DeploymentController: Controller {
  static let name = "deployment-controller"

  private let deployments: Lister<Deployment>
  private let replicaSets: Lister<ReplicaSet>
  private let pods: Lister<Pod>
  private let client: TypedClient
  private let ownership: Ownership
  private let environment: Environment
  private let events: EventRecorder

  init(_ context: ControllerContext) {
    deployments = context.informers.lister(for: Deployment.self)
    let replicaSetInformer = context.informers.informer(for: ReplicaSet.self)
    replicaSetInformer.add(.controller)
    replicaSets = replicaSetInformer.lister
    let podInformer = context.informers.informer(for: Pod.self)
    podInformer.add(.controller)
    pods = podInformer.lister
    client = context.client
    ownership = Ownership(client: context.client)
    environment = context.environment
    events = context.events
  }

  var watches: [Watched] {
    [
      .primary(Deployment.self),
      .mapped(ReplicaSet.self) { [deployments] change in
        let owners = [change.old, change.new].compactMap {
          $0?.metadata.owner(of: Deployment.groupVersionKind)
        }
        if !owners.isEmpty { return owners }
        guard let orphan = change.new else { return [] }
        let matching = deployments.list(namespace: change.key.namespace).filter {
          $0.spec.selector?.matches(orphan.metadata.labels) == true
        }
        return matching.map(\.key)
      },
      .mapped(Pod.self) { [deployments, replicaSets] change in
        guard change.new == nil,
          let owner = change.old?.metadata.owner(of: ReplicaSet.groupVersionKind),
          let key = replicaSets.get(owner)?.metadata.owner(of: Deployment.groupVersionKind),
          deployments.get(key)?.spec.strategy.type == "Recreate"
        else { return [] }
        return [key]
      },
    ]
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let deployment = deployments.get(key) else { return .settled }
    let selector = LabelQuery(deployment.spec.selector) ?? .nothing
    guard !selector.isEmpty else { return .settled }
    let claims = Claims(
      of: replicaSets.claimable(by: deployment.metadata), by: deployment.metadata
    ) { selector.matches($0.labels) }
    let owned = try await ownership.settle(claims, owner: deployment)
    if deployment.metadata.isTerminating {
      let new = Revision.current(of: deployment, among: owned)
      return try await write(
        RolloutStatus(deployment: deployment, new: new, all: owned, now: environment.time).counted,
        of: deployment)
    }
    let paused = try await notePause(deployment)
    if paused.spec.paused || Self.isScaling(paused, owned) {
      return try await scaleOnly(paused, owned)
    }
    return try await rollOut(paused, owned)
  }

  // MARK: - The ways to go on

  /// Paused, or `spec.replicas` changed: sizes change, but no revision gives way to another.
  private func scaleOnly(_ deployment: Deployment, _ owned: [ReplicaSet]) async throws -> Outcome {
    var sets = RevisionSets(deployment, owned)
    sets.new = try await updateAnnotations(deployment, sets)
    for (replicaSet, size) in Self.scaling(deployment, sets) {
      try await scale(replicaSet, to: size, deployment)
    }
    if deployment.spec.paused { try await forgetOldRevisions(deployment, sets.old) }
    let status = RolloutStatus(
      deployment: deployment, new: sets.new, all: sets.all, now: environment.time)
    return try await write(status.counted, of: deployment)
  }

  private func rollOut(_ deployment: Deployment, _ owned: [ReplicaSet]) async throws -> Outcome {
    var deployment = deployment
    var sets = RevisionSets(deployment, owned)
    let isRecreate = deployment.spec.strategy.type == "Recreate"
    if isRecreate, try await makeWayForRecreate(deployment, sets) {
      return try await writeProgress(of: deployment, sets)
    }
    if sets.new == nil {
      (deployment, sets.new) = try await makeRevision(deployment, sets)
    } else {
      sets.new = try await updateAnnotations(deployment, sets)
    }
    guard let new = sets.new else { return .settled }
    let rolling = RollingUpdate(deployment)
    let size =
      isRecreate
      ? rolling.replicas
      : rolling.newReplicas(new: new.desired, total: sets.all.reduce(0) { $0 + $1.desired })
    if size != new.desired {
      try await scale(new, to: size, deployment)
      return try await writeProgress(of: deployment, sets)
    }
    if !isRecreate, try await shrinkOld(deployment, sets, new, rolling) {
      return try await writeProgress(of: deployment, sets)
    }
    if RolloutStatus.isComplete(deployment, deployment.status) {
      try await forgetOldRevisions(deployment, sets.old)
    }
    return try await writeProgress(of: deployment, sets)
  }

  /// - Returns: whether old pods are still there.
  private func makeWayForRecreate(
    _ deployment: Deployment, _ sets: RevisionSets
  ) async throws -> Bool {
    let active = sets.old.filter { $0.desired > 0 }
    for replicaSet in active { try await scale(replicaSet, to: 0, deployment) }
    if !active.isEmpty { return true }
    return sets.old.contains { old in
      pods.controlled(by: old.metadata.uid).contains { !$0.isFinished }
    }
  }

  /// - Returns: whether a size changed.
  private func shrinkOld(
    _ deployment: Deployment, _ sets: RevisionSets, _ new: ReplicaSet, _ rolling: RollingUpdate
  ) async throws -> Bool {
    let active = sets.old.filter { $0.desired > 0 }
    guard !active.isEmpty else { return false }
    let sizes = rolling.oldReplicas(
      new: ReplicaSetSize(new), old: active.map(ReplicaSetSize.init))
    for replicaSet in active {
      guard let size = sizes[replicaSet.metadata.name] else { continue }
      try await scale(replicaSet, to: size, deployment)
    }
    return !sizes.isEmpty
  }

  // MARK: - Writing

  private func makeRevision(
    _ deployment: Deployment, _ sets: RevisionSets
  ) async throws -> (Deployment, ReplicaSet) {
    let rolling = RollingUpdate(deployment)
    var draft = Revision.make(for: deployment, next: sets.nextRevision)
    let size = rolling.newReplicas(new: 0, total: sets.old.reduce(0) { $0 + $1.desired })
    draft.spec.replicas = Int32(clamping: size)
    Revision.annotateSize(&draft, rolling)
    let created: ReplicaSet
    do {
      created = try await client.create(draft)
    } catch let error as ClientError where error.isAlreadyExists {
      created = try await resolveCollision(deployment, draft)
    } catch {
      try await noteFailedRevision(deployment, error)
      throw error
    }
    if size > 0 { recordScaling(deployment, created, from: 0, to: size) }
    var changed = try await writeRevision(deployment, created)
    RolloutStatus.set(
      &changed.status, "Progressing", "True", reason: "NewReplicaSetCreated",
      message: "Created new replica set \"\(created.metadata.name)\"", now: environment.time)
    return (changed, created)
  }

  /// The name is taken. By our own earlier attempt: fine. By another template with the same hash: count
  /// the collision, which changes the hash, and try again.
  private func resolveCollision(
    _ deployment: Deployment, _ draft: ReplicaSet
  ) async throws -> ReplicaSet {
    let existing = try await client.get(ReplicaSet.self, draft.key)
    let isOurs = existing.metadata.controllerReference?.uid == deployment.metadata.uid
    let template = Revision.comparable(existing.spec.template)
    if isOurs, template == Revision.comparable(deployment.spec.template) { return existing }
    var changed = deployment
    changed.status.collisionCount = (deployment.status.collisionCount ?? 0) &+ 1
    _ = try await client.updateStatus(changed)
    throw ClientError.malformedAnswer("template hash collision of \(draft.metadata.name)")
  }

  private func noteFailedRevision(_ deployment: Deployment, _ error: any Error) async throws {
    guard deployment.spec.progressDeadlineSeconds != nil else { return }
    var changed = deployment
    RolloutStatus.set(
      &changed.status, "Progressing", "False", reason: "ReplicaSetCreateError",
      message: "Failed to create new replica set: \(error)", now: environment.time)
    if changed.status != deployment.status { _ = try await client.updateStatus(changed) }
  }

  private func updateAnnotations(
    _ deployment: Deployment, _ sets: RevisionSets
  ) async throws -> ReplicaSet? {
    guard let new = sets.new else { return nil }
    var changed = new
    Revision.annotate(&changed, from: deployment, next: sets.nextRevision)
    changed.spec.minReadySeconds = deployment.spec.minReadySeconds
    let updated = changed == new ? new : try await client.update(changed)
    _ = try await writeRevision(deployment, updated)
    return updated
  }

  /// Copies the new ReplicaSet's revision to the Deployment.
  private func writeRevision(
    _ deployment: Deployment, _ new: ReplicaSet
  ) async throws -> Deployment {
    guard let revision = new.metadata.annotations[Revision.number],
      deployment.metadata.annotations[Revision.number] != revision
    else { return deployment }
    let patch: JSONValue = [
      "metadata": ["annotations": [Revision.number: .string(revision)]]
    ]
    var changed = deployment
    let patched = try await client.patch(Deployment.self, deployment.key, .merge(patch.json()))
    changed.metadata = patched.metadata
    return changed
  }

  private func scale(
    _ replicaSet: ReplicaSet, to size: Int, _ deployment: Deployment
  ) async throws {
    var changed = replicaSet
    changed.spec.replicas = Int32(clamping: size)
    Revision.annotateSize(&changed, RollingUpdate(deployment))
    guard changed != replicaSet else { return }
    _ = try await client.update(changed)
    if size != replicaSet.desired {
      recordScaling(deployment, replicaSet, from: replicaSet.desired, to: size)
    }
  }

  private func recordScaling(
    _ deployment: Deployment, _ replicaSet: ReplicaSet, from old: Int, to new: Int
  ) {
    events.record(
      .normal, about: deployment.reference, reason: "ScalingReplicaSet",
      "Scaled \(new > old ? "up" : "down") replica set \(replicaSet.metadata.name) "
        + "from \(old) to \(new)")
  }

  private func forgetOldRevisions(_ deployment: Deployment, _ old: [ReplicaSet]) async throws {
    guard let limit = deployment.spec.revisionHistoryLimit, limit != .max else { return }
    for replicaSet in Self.superfluous(old, limit: Int(limit)) {
      do {
        try await client.delete(
          ReplicaSet.self, replicaSet.key, options: DeletionOptions(uid: replicaSet.metadata.uid))
      } catch let error as ClientError where error.isNotFound {
        continue
      }
    }
  }

  /// Says in the status that the rollout was paused or resumed, so that the deadline starts anew.
  private func notePause(_ deployment: Deployment) async throws -> Deployment {
    guard deployment.spec.progressDeadlineSeconds != nil else { return deployment }
    let progressing = RolloutStatus.condition(deployment.status, "Progressing")
    guard progressing?.reason != "ProgressDeadlineExceeded" else { return deployment }
    let isNoted = progressing?.reason == "DeploymentPaused"
    guard deployment.spec.paused != isNoted else { return deployment }
    var changed = deployment
    RolloutStatus.set(
      &changed.status, "Progressing", "Unknown",
      reason: deployment.spec.paused ? "DeploymentPaused" : "DeploymentResumed",
      message: deployment.spec.paused ? "Deployment is paused" : "Deployment is resumed",
      now: environment.time)
    return try await client.updateStatus(changed)
  }

  private func writeProgress(
    of deployment: Deployment, _ sets: RevisionSets
  ) async throws -> Outcome {
    let status = RolloutStatus(
      deployment: deployment, new: sets.new, all: sets.all, now: environment.time)
    return try await write(status.progressed, of: deployment)
  }

  private func write(
    _ status: DeploymentStatus, of deployment: Deployment
  ) async throws -> Outcome {
    if status != deployments.get(deployment.key)?.status {
      var changed = deployment
      changed.status = status
      _ = try await client.updateStatus(changed)
    }
    return RolloutStatus.secondsToDeadline(deployment, status, now: environment.time)
      .map { .again(after: .seconds($0)) } ?? .settled
  }
}

// MARK: - Decisions (pure, tested without a client)

/// A Deployment's ReplicaSets: the one of its template, and those before it.
struct RevisionSets: Equatable {
  var new: ReplicaSet?
  /// Oldest first.
  let old: [ReplicaSet]

  init(_ deployment: Deployment, _ owned: [ReplicaSet]) {
    let current = Revision.current(of: deployment, among: owned)
    new = current
    old = owned.filter { $0.metadata.uid != current?.metadata.uid }.sorted(by: Revision.isOlder)
  }

  var all: [ReplicaSet] { old + [new].compactMap { $0 } }

  var nextRevision: Int64 { (old.map(Revision.number).max() ?? 0) + 1 }
}

extension DeploymentController {
  /// Whether `spec.replicas` changed since the ReplicaSets were last sized.
  static func isScaling(_ deployment: Deployment, _ owned: [ReplicaSet]) -> Bool {
    let desired = Int(deployment.spec.replicas ?? 1)
    return owned.contains { replicaSet in
      guard replicaSet.desired > 0,
        let noted = replicaSet.metadata.annotations[Revision.desiredReplicas].flatMap({ Int($0) })
      else { return false }
      return noted != desired
    }
  }

  /// New sizes when no revision may give way to another.
  static func scaling(
    _ deployment: Deployment, _ sets: RevisionSets
  ) -> [(ReplicaSet, Int)] {
    let rolling = RollingUpdate(deployment)
    let active = sets.all.filter { $0.desired > 0 }
    if active.count <= 1 {
      guard let only = active.first ?? sets.new ?? sets.old.last else { return [] }
      return [(only, rolling.replicas)]
    }
    if let new = sets.new, isSaturated(new, rolling.replicas) {
      return sets.old.filter { $0.desired > 0 }.map { ($0, 0) }
    }
    guard deployment.spec.strategy.type != "Recreate" else { return [] }
    let sizes = ProportionalScaling.sizes(
      of: active, rolling: rolling, previousTotal: Int(deployment.status.replicas))
    return active.map { ($0, sizes[$0.metadata.name] ?? $0.desired) }
  }

  /// The new revision alone already is all that is wanted.
  private static func isSaturated(_ new: ReplicaSet, _ replicas: Int) -> Bool {
    new.desired == replicas && Int(new.status.availableReplicas) == replicas
      && new.metadata.annotations[Revision.desiredReplicas].flatMap { Int($0) } == replicas
  }

  /// Empty old revisions beyond the history limit, oldest first.
  static func superfluous(_ old: [ReplicaSet], limit: Int) -> [ReplicaSet] {
    let empty = old.filter {
      $0.desired == 0 && $0.status.replicas == 0 && !$0.metadata.isTerminating
        && $0.status.observedGeneration >= $0.metadata.generation
    }
    let byRevision = empty.sorted { Revision.number(of: $0) < Revision.number(of: $1) }
    return Array(byRevision.prefix(max(0, empty.count - max(0, limit))))
  }
}
