// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Schema

/// Every kind that a component knows: the sum of the lists that the generated modules publish.
///
///     let catalog = KindCatalog(
///       resources: CoreAPISchema.resources + AppsAPISchema.resources,
///       kinds: CoreAPISchema.kinds + AppsAPISchema.kinds)
package struct KindCatalog: Sendable {
  /// Kinds served as resources, in the order given.
  package let resources: [any Resource.Type]
  private let byKind: [GroupVersionKind: any KindMessage.Type]
  private let byResource: [GroupVersionResource: any Resource.Type]

  /// - Parameter kinds: every message with `kind` and `apiVersion`, resources among them.
  package init(resources: [any Resource.Type], kinds: [any KindMessage.Type]) {
    self.resources = resources
    var byKind: [GroupVersionKind: any KindMessage.Type] = [:]
    for type in kinds { byKind[type.groupVersionKind] = type }
    var byResource: [GroupVersionResource: any Resource.Type] = [:]
    for type in resources {
      byKind[type.groupVersionKind] = type
      byResource[type.resource.groupVersionResource] = type
    }
    self.byKind = byKind
    self.byResource = byResource
  }

  /// The type of that kind.
  package func type(of kind: GroupVersionKind) -> (any KindMessage.Type)? { byKind[kind] }

  /// The type behind that path.
  package func type(of resource: GroupVersionResource) -> (any Resource.Type)? {
    byResource[resource]
  }

  /// How the kind is served, when it is a resource.
  package func descriptor(of kind: GroupVersionKind) -> ResourceDescriptor? {
    (byKind[kind] as? any Resource.Type)?.resource
  }
}
