// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Which object of a kind: its namespace and name.
package struct ObjectKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Empty for objects of the whole cluster.
  package let namespace: String
  package let name: String

  package init(namespace: String = "", name: String) {
    self.namespace = namespace
    self.name = name
  }

  /// `namespace/name`, or the name alone without a namespace; as in logs and metrics.
  package var description: String { namespace.isEmpty ? name : "\(namespace)/\(name)" }

  package static func < (left: ObjectKey, right: ObjectKey) -> Bool {
    (left.namespace, left.name) < (right.namespace, right.name)
  }
}
