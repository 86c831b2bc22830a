// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI

extension Toleration {
  /// Whether the toleration covers the taint. An empty effect or key covers all of them.
  package func tolerates(_ taint: Taint) -> Bool {
    guard effect.isEmpty || effect == taint.effect, key.isEmpty || key == taint.key else {
      return false
    }
    switch `operator` {
    case "", "Equal": return value == taint.value
    case "Exists": return true
    default: return false
    }
  }
}

extension Sequence<Toleration> {
  /// Whether one of the tolerations covers the taint.
  package func tolerate(_ taint: Taint) -> Bool { contains { $0.tolerates(taint) } }
}

extension Sequence<Taint> {
  /// The first taint of one of these effects that no toleration covers.
  package func firstUntolerated(
    by tolerations: [Toleration], effects: Set<String> = ["NoSchedule", "NoExecute"]
  ) -> Taint? {
    first { effects.contains($0.effect) && !tolerations.tolerate($0) }
  }
}
