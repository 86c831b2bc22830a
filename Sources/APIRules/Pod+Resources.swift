// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI
package import MetaTypes
package import Wire

/// Amounts by resource name: `cpu`, `memory`, `example.com/device`.
package typealias ResourceAmounts = SortedMap<String, Quantity>

extension Pod {
  /// What the pod asks of a node.
  package var requests: ResourceAmounts { spec.effectiveResources { $0.requests } }

  /// The sum of the limits that its containers or the pod itself have.
  package var limits: ResourceAmounts { spec.effectiveResources { $0.limits } }
}

extension PodSpec {
  /// Sums over containers as scheduler and kubelet must agree on them.
  ///
  /// Ordinary init containers run alone, one after the other, so they count by their maximum;
  /// restartable ones stay, so they count for every container after them. Amounts set for the pod
  /// as a whole replace the sum; the overhead of the runtime comes on top.
  ///
  ///     containers 1 + 1, sidecar 1, then init 4   →   max(1 + 1 + 1, 1 + 4) = 5
  fileprivate func effectiveResources(
    _ amounts: (ResourceRequirements) -> ResourceAmounts
  ) -> ResourceAmounts {
    var total = ResourceAmounts()
    for container in containers { total.add(amounts(container.resources)) }
    var sidecars = ResourceAmounts()
    var largestInit = ResourceAmounts()
    for container in initContainers {
      var needed = amounts(container.resources)
      if container.isRestartableInit {
        total.add(needed)
        sidecars.add(needed)
        needed = sidecars
      } else {
        needed.add(sidecars)
      }
      largestInit.raise(to: needed)
    }
    total.raise(to: largestInit)
    if let resources {
      for (name, amount) in amounts(resources) { total[name] = amount }
    }
    total.add(overhead)
    return total
  }
}

extension SortedMap where Key == String, Value == Quantity {
  /// Adds each amount to the one of the same name.
  package mutating func add(_ other: ResourceAmounts) {
    for (name, amount) in other {
      var sum = self[name] ?? Quantity()
      sum.add(amount)
      self[name] = sum
    }
  }

  /// Raises each amount to the other one where that is larger.
  package mutating func raise(to other: ResourceAmounts) {
    for (name, amount) in other {
      if let old = self[name], !(old < amount) { continue }
      self[name] = amount
    }
  }
}
