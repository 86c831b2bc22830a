// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Pods: the spec is fixed once stored but for a few fields; the status belongs to kubelet and
/// scheduler; deletion gives the kubelet time to stop the containers.
struct PodStrategy: ResourceStrategy {
  typealias Object = Pod

  func applyDefaults(_ pod: inout Pod) {
    pod.spec.applyDefaults()
    pod.spec.applyPodDefaults()
  }

  func prepareForCreate(_ pod: inout Pod, _ context: RequestContext) {
    pod.status = PodStatus()
    pod.status.phase = "Pending"
    pod.status.qosClass = pod.qualityOfService.rawValue
    if !pod.spec.schedulingGates.isEmpty {
      var condition = PodCondition()
      condition.type = "PodScheduled"
      condition.status = "False"
      condition.reason = "SchedulingGated"
      condition.message = "Scheduling is blocked due to non-empty scheduling gates"
      pod.status.conditions = [condition]
    }
  }

  func prepareForStatusUpdate(_ pod: inout Pod, old: Pod, _ context: RequestContext) {
    if pod.status.qosClass.isEmpty { pod.status.qosClass = old.status.qosClass }
    // The single address is the first of the list; writers may know only one of the two fields.
    if pod.status.podIPs.isEmpty, !pod.status.podIP.isEmpty {
      var ip = PodIP()
      ip.ip = pod.status.podIP
      pod.status.podIPs = [ip]
    }
    pod.status.podIP = pod.status.podIPs.first?.ip ?? ""
    // The owners of a pod are the business of its spec's writers.
    pod.metadata.ownerReferences = old.metadata.ownerReferences
  }

  var tracksGeneration: Bool { true }

  // MARK: Validation

  func validate(_ pod: Pod, _ context: RequestContext) -> FieldErrorList {
    var validation = PodSpecValidation(isPod: true)
    validation.check(pod.spec, FieldPath("spec"))
    var errors = validation.errors
    let annotations = FieldPath("metadata", "annotations")
    if let cost = pod.metadata.annotations[WellKnown.podDeletionCostAnnotation],
      Int32(cost) == nil
    {
      errors.invalid(
        annotations.key(WellKnown.podDeletionCostAnnotation), .string(cost),
        "must be a 32bit integer")
    }
    if pod.isMirror, pod.spec.nodeName.isEmpty {
      errors.invalid(
        annotations.key(WellKnown.mirrorPodAnnotation),
        .string(pod.metadata.annotations[WellKnown.mirrorPodAnnotation] ?? ""),
        "must set spec.nodeName if mirror pod annotation is set")
    }
    return errors
  }

  func validateUpdate(_ pod: Pod, old: Pod, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    let path = FieldPath("spec")
    for (name, new, old) in [
      ("containers", pod.spec.containers, old.spec.containers),
      ("initContainers", pod.spec.initContainers, old.spec.initContainers),
    ] where new.count != old.count {
      errors.forbidden(path.child(name), "pod updates may not add or remove containers")
    }
    guard errors.isEmpty else { return errors }
    checkDeadline(pod, old, path.child("activeDeadlineSeconds"), &errors)
    checkTolerations(pod, old, path.child("tolerations"), &errors)
    checkGates(pod, old, path.child("schedulingGates"), &errors)
    if Self.fixedPart(of: pod.spec, like: old.spec) != old.spec {
      errors.forbidden(
        path,
        "pod updates may not change fields other than `spec.containers[*].image`,"
          + "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,"
          + "`spec.tolerations` (only additions to existing tolerations),"
          + "`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously "
          + "negative)")
    }
    return errors
  }

  /// The spec with the fields that may change taken from the old one.
  private static func fixedPart(of spec: PodSpec, like old: PodSpec) -> PodSpec {
    var fixed = spec
    for (position, container) in old.containers.enumerated() {
      fixed.containers[position].image = container.image
    }
    for (position, container) in old.initContainers.enumerated() {
      fixed.initContainers[position].image = container.image
    }
    fixed.activeDeadlineSeconds = old.activeDeadlineSeconds
    fixed.tolerations = old.tolerations
    fixed.schedulingGates = old.schedulingGates
    if let grace = old.terminationGracePeriodSeconds, grace < 0,
      spec.terminationGracePeriodSeconds == 1
    {
      fixed.terminationGracePeriodSeconds = grace
    }
    if !old.schedulingGates.isEmpty { fixed.loosenGated(old) }
    return fixed
  }

  private func checkDeadline(
    _ pod: Pod, _ old: Pod, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    guard let before = old.spec.activeDeadlineSeconds else { return }
    guard let after = pod.spec.activeDeadlineSeconds else {
      return errors.invalid(
        path, .null, "must not update from a positive integer to nil value")
    }
    if after > before {
      errors.invalid(
        path, ShownValue(after), "must be less than or equal to previous value")
    }
  }

  private func checkTolerations(
    _ pod: Pod, _ old: Pod, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    func identity(_ toleration: Toleration) -> Toleration {
      var copy = toleration
      copy.tolerationSeconds = nil
      return copy
    }
    let kept = pod.spec.tolerations.map(identity)
    if !old.spec.tolerations.allSatisfy({ kept.contains(identity($0)) }) {
      errors.forbidden(path, "existing toleration can not be modified except its tolerationSeconds")
    }
  }

  private func checkGates(
    _ pod: Pod, _ old: Pod, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    let known = Set(old.spec.schedulingGates.map(\.name))
    for (position, gate) in pod.spec.schedulingGates.enumerated() where !known.contains(gate.name) {
      errors.forbidden(
        path.index(position).child("name"),
        "only deletion is allowed, but found new scheduling gate '\(gate.name)'")
    }
  }

  func validateStatusUpdate(_ pod: Pod, old: Pod, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    let path = FieldPath("status")
    if pod.status.qosClass != old.status.qosClass {
      errors.invalid(
        path.child("qosClass"), .string(pod.status.qosClass), "field is immutable")
    }
    for (position, ip) in pod.status.podIPs.enumerated() {
      errors.checkAddress(path.child("podIPs").index(position), ip.ip)
    }
    for (position, ip) in pod.status.hostIPs.enumerated() {
      errors.checkAddress(path.child("hostIPs").index(position), ip.ip)
    }
    for (position, condition) in pod.status.conditions.enumerated() {
      errors.check(
        path.child("conditions").index(position).child("type"), condition.type,
        NameRules.qualifiedName)
    }
    if !pod.status.nominatedNodeName.isEmpty {
      errors.check(
        path.child("nominatedNodeName"), pod.status.nominatedNodeName,
        NameRules.dns1123Subdomain)
    }
    return errors
  }

  // MARK: Deletion

  func gracePeriodSeconds(_ pod: Pod, requested: Int64?) -> Int64? {
    // Nobody has to be told to stop: no kubelet has it, or its containers have ended.
    if !pod.isScheduled || pod.isFinished { return 0 }
    let seconds = requested ?? pod.spec.terminationGracePeriodSeconds ?? 30
    return seconds < 0 ? 1 : seconds
  }

  // MARK: Published

  func tableCells(_ pod: Pod, now: Time) -> [JSONValue]? { PodTable.cells(pod, now: now) }

  var computedFieldLabels: [String] { ["status.podIP", "status.podIPs"] }

  func selectableValue(_ label: String, of pod: Pod) -> String? {
    switch label {
    case "status.podIP": pod.status.podIPs.first?.ip ?? ""
    case "status.podIPs": ""
    default: nil
    }
  }

  func fieldLabel(_ label: String) -> String { label == "spec.host" ? "spec.nodeName" : label }
}

extension PodSpec {
  /// While gates hold a pod back its node selector may still grow.
  fileprivate mutating func loosenGated(_ old: PodSpec) {
    if old.nodeSelector.allSatisfy({ nodeSelector[$0.key] == $0.value }) {
      nodeSelector = old.nodeSelector
    }
  }
}
