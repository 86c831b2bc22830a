// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI
import MetaTypes
import Wire

/// How well a pod is protected when a node runs short: the raw value is `status.qosClass`.
package enum QualityOfService: String, Sendable {
  /// Every container has cpu and memory limits equal to its requests.
  case guaranteed = "Guaranteed"
  /// Some container asks for cpu or memory.
  case burstable = "Burstable"
  /// No container asks for cpu or memory.
  case bestEffort = "BestEffort"
}

extension Pod {
  /// The class that follows from the pod's resources.
  package var qualityOfService: QualityOfService {
    let compute = ["cpu", "memory"]
    let all: [ResourceRequirements] =
      spec.resources.map { [$0] }
      ?? (spec.initContainers + spec.containers).map { $0.resources }
    func isSet(_ amounts: ResourceAmounts, _ name: String) -> Bool {
      amounts[name].map { $0.signum > 0 } ?? false
    }
    let asks = all.contains { resources in
      compute.contains { isSet(resources.requests, $0) || isSet(resources.limits, $0) }
    }
    guard asks else { return .bestEffort }
    let isGuaranteed = all.allSatisfy { resources in
      compute.allSatisfy { name in
        guard isSet(resources.limits, name), let limit = resources.limits[name] else {
          return false
        }
        guard let request = resources.requests[name] else { return true }
        return request.isSameAmount(as: limit)
      }
    }
    return isGuaranteed ? .guaranteed : .burstable
  }
}
