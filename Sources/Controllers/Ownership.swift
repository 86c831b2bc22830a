// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Client
import ControllerRuntime
import MetaAPI
import Schema

/// Carries out the adoptions and releases that Claims found.
struct Ownership: Sendable {
  let client: TypedClient

  /// Patches the objects and returns what the owner then controls.
  ///
  /// The patches name the object's uid, so that a new object of the same name is never adopted. An
  /// object that is gone or taken by another meanwhile is left alone.
  func settle<Owner: Resource<ObjectMeta>, Object: Resource<ObjectMeta>>(
    _ claims: Claims<Object>, owner: Owner
  ) async throws -> [Object] {
    var owned = claims.owned
    if !claims.toAdopt.isEmpty {
      // The cache may not know yet that the owner is being deleted or was made anew.
      let fresh = try await client.get(Owner.self, owner.key)
      guard fresh.metadata.uid == owner.metadata.uid, !fresh.metadata.isTerminating else {
        return owned
      }
      for object in claims.toAdopt {
        if let adopted = try await patch(object, Self.adoption(of: object.metadata, by: owner)) {
          owned.append(adopted)
        }
      }
    }
    for object in claims.toRelease {
      _ = try await patch(object, Self.release(of: object.metadata, by: owner.metadata))
    }
    return owned
  }

  private func patch<Object: Resource<ObjectMeta>>(
    _ object: Object, _ body: JSONValue
  ) async throws -> Object? {
    do {
      return try await client.patch(Object.self, object.key, .strategicMerge(body.json()))
    } catch let error as ClientError where error.isNotFound || error.isInvalid {
      return nil
    }
  }

  static func adoption<Owner: Resource<ObjectMeta>>(
    of object: ObjectMeta, by owner: Owner
  ) -> JSONValue {
    let reference: JSONValue = [
      "apiVersion": .string(Owner.groupVersionKind.apiVersion),
      "kind": .string(Owner.groupVersionKind.kind),
      "name": .string(owner.metadata.name), "uid": .string(owner.metadata.uid),
      "controller": true, "blockOwnerDeletion": true,
    ]
    return ["metadata": ["uid": .string(object.uid), "ownerReferences": [reference]]]
  }

  static func release(of object: ObjectMeta, by owner: ObjectMeta) -> JSONValue {
    let reference: JSONValue = ["$patch": "delete", "uid": .string(owner.uid)]
    return ["metadata": ["uid": .string(object.uid), "ownerReferences": [reference]]]
  }
}
