// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI
import MetaAPI
import Wire

extension Pod {
  /// Whether the pod's node selector and required node affinity admit the node.
  package func admitsNode(_ node: Node) -> Bool {
    for (key, value) in spec.nodeSelector where node.metadata.labels[key] != value { return false }
    let nodeAffinity = spec.affinity?.nodeAffinity
    guard let required = nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution else {
      return true
    }
    return required.matches(node)
  }
}

extension NodeSelector {
  /// Whether one of the terms matches.
  package func matches(_ node: Node) -> Bool { nodeSelectorTerms.contains { $0.matches(node) } }
}

extension NodeSelectorTerm {
  /// Whether all requirements hold; a term without any matches no node.
  package func matches(_ node: Node) -> Bool {
    guard !matchExpressions.isEmpty || !matchFields.isEmpty else { return false }
    return matchExpressions.allSatisfy { $0.matches(node.metadata.labels[$0.key]) }
      && matchFields.allSatisfy { field in
        field.key == "metadata.name" && field.matches(node.metadata.name)
      }
  }
}

extension NodeSelectorRequirement {
  /// Whether a value (nil: the label is missing) satisfies the requirement.
  package func matches(_ value: String?) -> Bool {
    switch `operator` {
    case "In": return value.map { values.contains($0) } ?? false
    case "NotIn": return value.map { !values.contains($0) } ?? true
    case "Exists": return value != nil
    case "DoesNotExist": return value == nil
    case "Gt", "Lt":
      guard let number = value.flatMap({ Int64($0) }),
        let bound = values.first.flatMap({ Int64($0) })
      else { return false }
      return `operator` == "Gt" ? number > bound : number < bound
    default: return false
    }
  }
}
