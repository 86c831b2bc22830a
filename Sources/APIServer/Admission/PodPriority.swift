// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import CoreAPI
import MetaAPI

/// Turns the name of a pod's priority class into its number.
///
/// PriorityClass objects are not served yet, so only the two classes that every cluster has are
/// known; pods without a class have priority 0.
struct PodPriority: AdmissionPlugin {
  let name = "Priority"

  static let classes: [String: Int32] = [
    "system-cluster-critical": 2_000_000_000, "system-node-critical": 2_000_001_000,
  ]

  func mutate(_ request: inout AdmissionRequest) async throws {
    guard request.operation == .create, request.context.subresource.isEmpty,
      var pod = request.object as? Pod
    else { return }
    let resource = QualifiedResource(resource: "pods")
    var priority: Int32 = 0
    if !pod.spec.priorityClassName.isEmpty {
      guard let value = Self.classes[pod.spec.priorityClassName] else {
        throw APIError.forbidden(
          resource, name: pod.metadata.name,
          "no PriorityClass with name \(pod.spec.priorityClassName) was found")
      }
      priority = value
    }
    if let given = pod.spec.priority, given != priority {
      throw APIError.forbidden(
        resource, name: pod.metadata.name,
        "the integer value of priority (\(given)) must not be provided in pod spec; priority "
          + "admission controller computed \(priority) from the given PriorityClass name")
    }
    pod.spec.priority = priority
    if pod.spec.preemptionPolicy == nil { pod.spec.preemptionPolicy = "PreemptLowerPriority" }
    request.object = pod
  }
}
