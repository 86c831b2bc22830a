// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import MetaAPI
import Schema

/// What the garbage collector keeps of an object: a few words, because it keeps all objects.
struct OwnedObject: Sendable, Equatable {
  let uid: String
  let key: ObjectKey
  let resourceVersion: String
  let owners: [Owner]
  let isTerminating: Bool
  /// Waits for its dependents to be deleted first (finalizer `foregroundDeletion`).
  let waitsForDependents: Bool
  /// Lets its dependents go before it is deleted (finalizer `orphan`).
  let orphansDependents: Bool

  struct Owner: Sendable, Hashable {
    let uid: String
    let apiVersion: String
    let kind: String
    let name: String
    let blocksDeletion: Bool
  }

  static let foregroundFinalizer = "foregroundDeletion"
  static let orphanFinalizer = "orphan"

  init(_ metadata: ObjectMeta) {
    uid = metadata.uid
    key = ObjectKey(namespace: metadata.namespace, name: metadata.name)
    resourceVersion = metadata.resourceVersion
    owners = metadata.ownerReferences.map { reference in
      Owner(
        uid: reference.uid, apiVersion: reference.apiVersion, kind: reference.kind,
        name: reference.name, blocksDeletion: reference.blockOwnerDeletion == true)
    }
    isTerminating = metadata.deletionTimestamp != nil
    waitsForDependents = isTerminating && metadata.finalizers.contains(Self.foregroundFinalizer)
    orphansDependents = isTerminating && metadata.finalizers.contains(Self.orphanFinalizer)
  }

  /// How the objects of a resource are watched.
  static func kind(at location: ResourceLocation) -> ResourceKind<OwnedObject> {
    let metadata = ResourceKind<ObjectMeta>.metadata(of: location)
    return ResourceKind(
      location: location, accept: metadata.accept,
      decode: { OwnedObject(try metadata.decode($0)) },
      metadata: { ObjectIdentity(key: $0.key, resourceVersion: $0.resourceVersion) })
  }
}
