// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MetaAPI
package import MetaTypes

extension [Condition] {
  /// The condition of that type.
  package func first(ofType type: String) -> Condition? { first { $0.type == type } }

  /// True when the condition of that type is there and true.
  package func isTrue(_ type: String) -> Bool { first(ofType: type)?.status == "True" }

  /// Sets a condition. The time of its last change is `now` only if its status changes.
  /// - Returns: whether anything differs from before.
  package mutating func set(_ condition: Condition, now: Time) -> Bool {
    var new = condition
    guard let position = firstIndex(where: { $0.type == condition.type }) else {
      if new.lastTransitionTime.isZero { new.lastTransitionTime = now }
      append(new)
      return true
    }
    let old = self[position]
    new.lastTransitionTime = old.status == new.status ? old.lastTransitionTime : now
    self[position] = new
    return new != old
  }
}
