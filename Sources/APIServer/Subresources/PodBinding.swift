// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import PolicyAPI
import Schema
import Wire

/// `pods/<name>/binding` and `bindings`: the scheduler gives a pod its node, once.
struct PodBindingHandler: SubresourceHandler {
  let registry: ResourceRegistry

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    let binding = try await request.body(as: Binding.self)
    let context = request.context
    let name = context.name.isEmpty ? binding.metadata.name : context.name
    guard binding.metadata.name.isEmpty || binding.metadata.name == name else {
      throw APIError.badRequest("name in URL does not match name in Binding object")
    }
    try Self.check(binding, name: name)
    let pods = try registry.objects(Pod.self)
    _ = try await pods.update(
      namespace: context.namespace, name: name, scope: .subresource("binding"), context,
      admission: request.admission
    ) { pod in try Self.bind(&pod, binding, now: context.now) }
    return .success(code: 201)
  }

  private static func check(_ binding: Binding, name: String) throws(APIError) {
    var errors = FieldErrorList()
    let target = FieldPath("target")
    if !binding.target.kind.isEmpty, binding.target.kind != "Node" {
      errors.notSupported(
        target.child("kind"), binding.target.kind, supported: ["Node", "<empty>"])
    }
    if binding.target.name.isEmpty { errors.required(target.child("name")) }
    guard errors.isEmpty else {
      throw .invalid(kind: "Binding", group: "", name: name, errors.errors)
    }
  }

  /// Writes the node into the pod unless it has one, is going, or is held back by a gate.
  static func bind(_ pod: inout Pod, _ binding: Binding, now: Time) throws(APIError) {
    let name = pod.metadata.name
    let resource = QualifiedResource(resource: "pods/binding")
    if !binding.metadata.uid.isEmpty, binding.metadata.uid != pod.metadata.uid {
      throw .conflict(
        resource, name: name,
        "Precondition failed: UID in precondition: \(binding.metadata.uid), UID in object meta: "
          + pod.metadata.uid)
    }
    if pod.isTerminating {
      throw .conflict(
        resource, name: name, "pod \(name) is being deleted, cannot be assigned to a host")
    }
    if pod.isScheduled {
      throw .conflict(
        resource, name: name, "pod \(name) is already assigned to node \"\(pod.spec.nodeName)\"")
    }
    if !pod.spec.schedulingGates.isEmpty {
      throw .conflict(resource, name: name, "pod \(name) has non-empty .spec.schedulingGates")
    }
    pod.spec.nodeName = binding.target.name
    for (key, value) in binding.metadata.annotations { pod.metadata.annotations[key] = value }
    for (key, value) in binding.metadata.labels { pod.metadata.labels[key] = value }
    let scheduled = PodCondition.with {
      $0.type = "PodScheduled"
      $0.status = "True"
      $0.lastTransitionTime = now
    }
    _ = pod.status.setCondition(scheduled)
  }
}

/// `pods/<name>/eviction`: a delete that respects disruption budgets. PodDisruptionBudgets are not
/// served yet, so there is none to respect.
struct PodEvictionHandler: SubresourceHandler {
  let registry: ResourceRegistry

  func handle(_ request: SubresourceRequest) async throws -> SubresourceResponse {
    let eviction = try await request.body(as: Eviction.self)
    let context = request.context
    guard eviction.metadata.name.isEmpty || eviction.metadata.name == context.name else {
      throw APIError.badRequest("name in URL does not match name in Eviction object")
    }
    let pods = try registry.objects(Pod.self)
    _ = try await pods.delete(
      namespace: context.namespace, name: context.name,
      options: eviction.deleteOptions ?? DeleteOptions(), context, admission: request.admission)
    return .success(code: 201)
  }
}
