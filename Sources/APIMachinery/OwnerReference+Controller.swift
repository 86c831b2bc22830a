// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI
package import Schema

extension ObjectMeta {
  /// The one owner that manages the object, if any.
  package var controllerReference: OwnerReference? {
    ownerReferences.first { $0.controller == true }
  }

}

extension OwnerReference {
  /// A reference to the object that manages another. Foreground deletion of the owner waits for the
  /// dependent.
  package init(controller owner: some Resource<ObjectMeta>) {
    self.init()
    let kind = type(of: owner).groupVersionKind
    apiVersion = kind.apiVersion
    self.kind = kind.kind
    name = owner.metadata.name
    uid = owner.metadata.uid
    controller = true
    blockOwnerDeletion = true
  }

  /// Group, version and kind of the owner.
  package var groupVersionKind: GroupVersionKind {
    GroupVersionKind(apiVersion: apiVersion, kind: kind)
  }
}
