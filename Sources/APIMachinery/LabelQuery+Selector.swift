// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI
package import Wire

extension LabelQuery {
  /// The query that a selector object means. An empty selector matches everything, a missing one
  /// nothing.
  /// - Returns: nil when the selector has an unknown operator or bad values: it can match nothing.
  package init?(_ selector: LabelSelector?) {
    guard let selector else {
      self = .nothing
      return
    }
    requirements = selector.matchLabels.map {
      Requirement(key: $0.key, operation: .isIn([$0.value]))
    }
    for expression in selector.matchExpressions {
      let values = Set(expression.values)
      switch expression.operator {
      case "In" where !values.isEmpty: append(expression.key, .isIn(values))
      case "NotIn" where !values.isEmpty: append(expression.key, .isNotIn(values))
      case "Exists" where values.isEmpty: append(expression.key, .exists)
      case "DoesNotExist" where values.isEmpty: append(expression.key, .doesNotExist)
      default: return nil
      }
    }
  }

  /// The query that a map of labels means: all of them with these values.
  package init(labels: SortedMap<String, String>) {
    requirements = labels.map { Requirement(key: $0.key, operation: .isIn([$0.value])) }
  }

  private mutating func append(_ key: String, _ operation: Operation) {
    requirements.append(Requirement(key: key, operation: operation))
  }

  /// Whether an object with these labels matches.
  package func matches(_ labels: SortedMap<String, String>) -> Bool { matches { labels[$0] } }
}

extension LabelSelector {
  /// Whether an object with these labels matches; false when the selector makes no sense.
  package func matches(_ labels: SortedMap<String, String>) -> Bool {
    LabelQuery(self)?.matches(labels) ?? false
  }
}
