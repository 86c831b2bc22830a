// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client

/// Who owns whom, over all kinds. Pure: takes changes, says which objects to look at.
///
/// Only objects that own or are owned need to be here, but an object does not know its dependents, so
/// all are kept by uid; see `OwnedObject` for how little that is.
///
/// Example: ReplicaSet R owns Pod P. R goes: `remove(R)` gives [P], and looking at P finds that its owner
/// is gone, so P is deleted. R is deleted in the foreground: `set(R)` gives [R, P]; P is deleted; then
/// `remove(P)` gives [R], which has no dependents left and loses its finalizer.
struct OwnerGraph: Sendable {
  struct Node: Sendable, Equatable {
    var object: OwnedObject
    let location: ResourceLocation
  }

  private var nodes: [String: Node] = [:]
  /// By the owner's uid, whether or not the owner is known.
  private var dependents: [String: Set<String>] = [:]

  subscript(uid: String) -> Node? { nodes[uid] }

  var count: Int { nodes.count }

  func dependents(of uid: String) -> [Node] {
    (dependents[uid] ?? []).compactMap { nodes[$0] }
  }

  /// Dependents that keep an owner from being deleted in the foreground.
  func blockingDependents(of uid: String) -> [Node] {
    dependents(of: uid).filter { node in
      node.object.owners.contains { $0.uid == uid && $0.blocksDeletion }
    }
  }

  /// An object is new or has changed.
  /// - Returns: uids to look at.
  mutating func set(_ object: OwnedObject, at location: ResourceLocation) -> Set<String> {
    let old = nodes[object.uid]?.object
    nodes[object.uid] = Node(object: object, location: location)
    relink(object.uid, from: old?.owners ?? [], to: object.owners)
    var affected: Set<String> = []
    if old?.owners != object.owners, !object.owners.isEmpty { affected.insert(object.uid) }
    if object.waitsForDependents, old?.waitsForDependents != true {
      affected.insert(object.uid)
      affected.formUnion(dependents[object.uid] ?? [])
    }
    if object.orphansDependents, old?.orphansDependents != true { affected.insert(object.uid) }
    // A reference taken away or no longer blocking may be what an owner waits for.
    let released = Set((old?.owners ?? []).filter(\.blocksDeletion).map(\.uid))
      .subtracting(object.owners.filter(\.blocksDeletion).map(\.uid))
    affected.formUnion(released.filter { nodes[$0]?.object.waitsForDependents == true })
    return affected
  }

  /// An object is gone.
  /// - Returns: uids to look at: its dependents, and owners that waited for it.
  mutating func remove(_ uid: String) -> Set<String> {
    guard let node = nodes.removeValue(forKey: uid) else { return [] }
    relink(uid, from: node.object.owners, to: [])
    let waiting = node.object.owners.map(\.uid)
      .filter { nodes[$0]?.object.waitsForDependents == true }
    return (dependents[uid] ?? []).union(waiting)
  }

  private mutating func relink(
    _ uid: String, from old: [OwnedObject.Owner], to new: [OwnedObject.Owner]
  ) {
    for owner in Set(old.map(\.uid)).subtracting(new.map(\.uid)) {
      dependents[owner]?.remove(uid)
      if dependents[owner]?.isEmpty == true { dependents[owner] = nil }
    }
    for owner in new { dependents[owner.uid, default: []].insert(uid) }
  }
}
