// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Client
import ControllerRuntime
import Informers
import MetaAPI
import Platform
import Schema
import Synchronization

/// Deletes objects whose owners are gone, and carries out foreground deletion and orphaning.
///
/// Watches: the metadata of every kind that the server says can be listed, watched and deleted, except
/// events. Keys are uids.
/// Writes: deletes with preconditions; owner references and the finalizers `foregroundDeletion` and
/// `orphan`.
/// Never writes: anything but metadata.
struct GarbageCollectorController: Controller {
  static let name = "garbage-collector-controller"

  private let client: TypedClient
  private let resources: [ServedResource]
  private let locations: [GroupVersionKind: ResourceLocation]
  private let graph = SharedGraph()

  /// - Parameter resources: what the server serves, from discovery.
  init(_ context: ControllerContext, resources: [ServedResource]) {
    client = context.client
    self.resources = resources.filter(Self.isCollectable)
    locations = Dictionary(
      resources.map { ($0.kind, $0.location) }, uniquingKeysWith: { first, _ in first })
  }

  var watches: [Watched] {
    resources.map { resource in
      .changes(of: OwnedObject.kind(at: resource.location)) { [graph] change in
        graph.apply(change, at: resource.location)
      }
    }
  }

  func reconcile(_ key: ObjectKey) async throws -> Outcome {
    guard let node = graph.node(key.name) else { return .settled }
    do {
      if node.object.orphansDependents {
        try await orphanDependents(of: node)
      } else if node.object.waitsForDependents {
        try await deleteDependents(of: node)
      } else if !node.object.isTerminating, !node.object.owners.isEmpty {
        try await collect(node)
      }
    } catch let error as ClientError where error.isNotFound {
      return .settled  // Gone already; the watch will say so.
    }
    return .settled
  }

  // MARK: - The three things to do

  /// Deletes the object if no owner is left; takes away references to owners that are gone.
  private func collect(_ node: OwnerGraph.Node) async throws {
    let kind = OwnedObject.kind(at: node.location)
    let live = try await client.list(
      kind, namespace: node.object.key.namespace,
      options: ListQuery(fieldSelector: "metadata.name=\(node.object.key.name)"))
    guard let object = live.items.first(where: { $0.uid == node.object.uid }),
      !object.owners.isEmpty
    else { return }
    var states: [OwnedObject.Owner: OwnerState] = [:]
    for owner in object.owners {
      states[owner] = try await state(of: owner, namespace: object.key.namespace)
    }
    let hasDependents = !graph.dependents(of: object.uid).isEmpty
    switch GarbageDecision(states: states, hasDependents: hasDependents) {
    case .keep: return
    case .dropReferences(let uids):
      let left = object.owners.filter { !uids.contains($0.uid) }
      try await replaceOwners(of: object, at: node.location, by: left)
    case .delete(let propagation):
      let policy: DeletionOptions.Propagation =
        object.orphansDependents ? .orphan : object.waitsForDependents ? .foreground : propagation
      try await client.delete(
        at: node.location, object.key,
        options: DeletionOptions(
          propagation: policy, uid: object.uid, resourceVersion: object.resourceVersion))
    }
  }

  /// The owner as the server sees it now; the graph alone may be behind.
  private func state(
    of owner: OwnedObject.Owner, namespace: String
  ) async throws -> OwnerState {
    if let known = graph.node(owner.uid) {
      return known.object.waitsForDependents ? .waitsForDependents : .solid
    }
    let kind = GroupVersionKind(apiVersion: owner.apiVersion, kind: owner.kind)
    // A kind that the server does not serve may be one that we can't see: keep, as upstream does.
    guard let location = location(of: kind) else { return .solid }
    let found = try await client.list(
      OwnedObject.kind(at: location), namespace: location.isNamespaced ? namespace : "",
      options: ListQuery(fieldSelector: "metadata.name=\(owner.name)"))
    guard let object = found.items.first(where: { $0.uid == owner.uid }) else { return .gone }
    return object.waitsForDependents ? .waitsForDependents : .solid
  }

  /// The kind's location; another version of its group does as well.
  private func location(of kind: GroupVersionKind) -> ResourceLocation? {
    if let location = locations[kind] { return location }
    return locations.first { $0.key.group == kind.group && $0.key.kind == kind.kind }?.value
  }

  /// Foreground deletion: the object goes when nothing blocks it any more.
  private func deleteDependents(of node: OwnerGraph.Node) async throws {
    let blocking = graph.blockingDependents(of: node.object.uid)
    if blocking.isEmpty {
      try await removeFinalizer(OwnedObject.foregroundFinalizer, from: node)
      return
    }
    for dependent in blocking where !dependent.object.isTerminating {
      do {
        try await collect(dependent)
      } catch let error as ClientError where error.isNotFound {
        continue
      }
    }
  }

  private func orphanDependents(of node: OwnerGraph.Node) async throws {
    for dependent in graph.dependents(of: node.object.uid) {
      let left = dependent.object.owners.filter { $0.uid != node.object.uid }
      do {
        try await replaceOwners(of: dependent.object, at: dependent.location, by: left)
      } catch let error as ClientError where error.isNotFound {
        continue
      }
    }
    try await removeFinalizer(OwnedObject.orphanFinalizer, from: node)
  }

  // MARK: - Patches

  private func replaceOwners(
    of object: OwnedObject, at location: ResourceLocation, by owners: [OwnedObject.Owner]
  ) async throws {
    let gone = object.owners.filter { owner in !owners.contains { $0.uid == owner.uid } }
    let items: [JSONValue] = gone.map { ["$patch": "delete", "uid": .string($0.uid)] }
    let patch: JSONValue = [
      "metadata": ["uid": .string(object.uid), "ownerReferences": .array(items)]
    ]
    try await client.patch(at: location, object.key, .strategicMerge(patch.json()))
  }

  private func removeFinalizer(_ finalizer: String, from node: OwnerGraph.Node) async throws {
    let metadata = ResourceKind<ObjectMeta>.metadata(of: node.location)
    let found = try await client.list(
      metadata, namespace: node.object.key.namespace,
      options: ListQuery(fieldSelector: "metadata.name=\(node.object.key.name)"))
    guard let live = found.items.first(where: { $0.uid == node.object.uid }),
      live.finalizers.contains(finalizer)
    else { return }
    let left = live.finalizers.filter { $0 != finalizer }.map { JSONValue.string($0) }
    let patch: JSONValue = [
      "metadata": [
        "resourceVersion": .string(live.resourceVersion), "finalizers": .array(left),
      ]
    ]
    try await client.patch(at: node.location, node.object.key, .merge(patch.json()))
  }

  static func isCollectable(_ resource: ServedResource) -> Bool {
    resource.location.resource != "events"
      && resource.verbs.isSuperset(of: ["list", "watch", "delete"])
  }
}

/// What is known about an owner.
enum OwnerState: Equatable {
  case solid
  case gone
  /// Is being deleted in the foreground: it waits for this very dependent.
  case waitsForDependents
}

/// What becomes of an object, given its owners. Pure.
enum GarbageDecision: Equatable {
  case keep
  /// Some owner is left; references to these others go.
  case dropReferences(Set<String>)
  case delete(DeletionOptions.Propagation)

  init(states: [OwnedObject.Owner: OwnerState], hasDependents: Bool) {
    let isKept = states.values.contains(.solid)
    if isKept {
      let useless = states.filter { $0.value != .solid }.map(\.key.uid)
      self = useless.isEmpty ? .keep : .dropReferences(Set(useless))
      return
    }
    // The owner waits, so the dependents of this object go first as well.
    let isForeground = states.values.contains(.waitsForDependents) && hasDependents
    self = .delete(isForeground ? .foreground : .background)
  }
}

/// The graph shared between the handlers of all kinds and the workers.
private final class SharedGraph: Sendable {
  private let state = Mutex(OwnerGraph())

  func node(_ uid: String) -> OwnerGraph.Node? { state.withLock { $0[uid] } }

  func dependents(of uid: String) -> [OwnerGraph.Node] {
    state.withLock { $0.dependents(of: uid) }
  }

  func blockingDependents(of uid: String) -> [OwnerGraph.Node] {
    state.withLock { $0.blockingDependents(of: uid) }
  }

  /// - Returns: keys, whose names are uids.
  func apply(_ change: Change<OwnedObject>, at location: ResourceLocation) -> [ObjectKey] {
    let affected = state.withLock { graph -> Set<String> in
      guard let new = change.new else {
        return change.old.map { graph.remove($0.uid) } ?? []
      }
      var affected: Set<String> = []
      // A new object of the same name: the old one's deletion was missed.
      if let old = change.old, old.uid != new.uid { affected = graph.remove(old.uid) }
      return affected.union(graph.set(new, at: location))
    }
    return affected.map { ObjectKey(name: $0) }
  }
}
