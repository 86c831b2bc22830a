// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
package import MetaAPI
package import Schema

/// Which objects an owner controls, and which it should take or let go.
///
/// An object belongs to the owner whose uid its controller reference holds. An owner adopts an object
/// without controller that its selector matches, and releases one that it controls but no longer
/// matches. (Upstream: "controller ref manager".)
package struct Claims<Object: Resource<ObjectMeta>>: Sendable {
  /// Controlled and matching.
  package var owned: [Object] = []
  /// Matching, without a controller; to be patched.
  package var toAdopt: [Object] = []
  /// Controlled, no longer matching; to be patched.
  package var toRelease: [Object] = []

  /// - Parameters:
  ///   - owner: the metadata of the controller's primary object.
  ///   - matches: whether the owner's selector matches an object's labels.
  package init(
    of objects: some Sequence<Object>, by owner: ObjectMeta,
    matches: (ObjectMeta) -> Bool
  ) {
    let isOwnerTerminating = owner.deletionTimestamp != nil
    for object in objects {
      if let controller = object.metadata.controllerReference {
        guard controller.uid == owner.uid else { continue }
        if matches(object.metadata) {
          owned.append(object)
        } else if !isOwnerTerminating {
          toRelease.append(object)
        }
      } else if !isOwnerTerminating, object.metadata.deletionTimestamp == nil,
        matches(object.metadata)
      {
        toAdopt.append(object)
      }
    }
  }
}

extension ObjectMeta {
  /// Deletion has been asked for.
  package var isTerminating: Bool { deletionTimestamp != nil }
}
