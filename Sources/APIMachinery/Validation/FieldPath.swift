// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Where in an object a finding is: `spec.containers[0].env[1].name`, `metadata.labels[app]`.
///
/// A path is a chain of steps, written out as text only when a finding needs it: validating a
/// correct object builds no strings.
package indirect enum FieldPath: Sendable {
  /// The object itself.
  case root
  /// A member of the field before it.
  case child(FieldPath, String)
  /// An element of the list before it, counted from 0.
  case index(FieldPath, Int)
  /// A value of the map before it.
  case key(FieldPath, String)

  /// The path of a top-level member, then of members below it.
  package init(_ first: String, _ more: String...) {
    self = more.reduce(.child(.root, first)) { .child($0, $1) }
  }

  /// The path of a member below this field.
  package func child(_ name: String) -> FieldPath { .child(self, name) }

  /// The path of an element of this list.
  package func index(_ position: Int) -> FieldPath { .index(self, position) }

  /// The path of a value of this map.
  package func key(_ key: String) -> FieldPath { .key(self, key) }
}

extension FieldPath: CustomStringConvertible {
  /// The path as upstream writes it.
  package var description: String {
    switch self {
    case .root: return ""
    case .child(let parent, let name):
      let prefix = parent.description
      return prefix.isEmpty ? name : prefix + "." + name
    case .index(let parent, let position): return "\(parent)[\(position)]"
    case .key(let parent, let key): return "\(parent)[\(key)]"
    }
  }
}
