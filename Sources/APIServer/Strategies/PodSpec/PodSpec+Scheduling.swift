// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CoreAPI
import MetaAPI

private let whenIn = "must be specified when `operator` is 'In' or 'NotIn'"
private let whenExists = "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"

extension PodSpecValidation {
  /// Everything that says where the pod may run.
  mutating func checkScheduling(_ spec: PodSpec, _ path: FieldPath) {
    errors.checkLabels(spec.nodeSelector, path.child("nodeSelector"))
    checkTolerations(spec.tolerations, path.child("tolerations"))
    if let affinity = spec.affinity { check(affinity, path.child("affinity")) }
    checkSpread(spec.topologySpreadConstraints, path.child("topologySpreadConstraints"))
    for (position, gate) in spec.readinessGates.enumerated() {
      errors.check(
        path.child("readinessGates").index(position).child("conditionType"), gate.conditionType,
        NameRules.qualifiedName)
    }
    var gates: Set<String> = []
    for (position, gate) in spec.schedulingGates.enumerated() {
      let path = path.child("schedulingGates").index(position)
      errors.check(path.child("name"), gate.name, NameRules.qualifiedName)
      if !gates.insert(gate.name).inserted {
        errors.duplicate(path.child("name"), .string(gate.name))
      }
    }
    if !spec.schedulingGates.isEmpty, !spec.nodeName.isEmpty {
      errors.forbidden(
        path.child("nodeName"), "cannot be set until all schedulingGates have been cleared")
    }
  }

  private mutating func checkTolerations(_ tolerations: [Toleration], _ path: FieldPath) {
    for (position, toleration) in tolerations.enumerated() {
      let path = path.index(position)
      if !toleration.key.isEmpty {
        errors.check(path.child("key"), toleration.key, NameRules.qualifiedName)
      } else if toleration.operator != "Exists" {
        errors.invalid(
          path.child("operator"), .string(toleration.operator),
          "operator must be Exists when `key` is empty, which means \"match all values and all "
            + "keys\"")
      }
      if toleration.tolerationSeconds != nil, toleration.effect != "NoExecute" {
        errors.invalid(
          path.child("effect"), .string(toleration.effect),
          "effect must be 'NoExecute' when `tolerationSeconds` is set")
      }
      switch toleration.operator {
      case "", "Equal":
        errors.check(path.child("operator"), toleration.value, NameRules.labelValue)
      case "Exists":
        if !toleration.value.isEmpty {
          errors.invalid(
            path.child("operator"), .string(toleration.value),
            "value must be empty when `operator` is 'Exists'")
        }
      default:
        errors.notSupported(
          path.child("operator"), toleration.operator, supported: ["Equal", "Exists"])
      }
      if !toleration.effect.isEmpty {
        errors.oneOf(
          path.child("effect"), toleration.effect,
          ["NoSchedule", "PreferNoSchedule", "NoExecute"])
      }
    }
  }

  private mutating func check(_ affinity: Affinity, _ path: FieldPath) {
    let required = "requiredDuringSchedulingIgnoredDuringExecution"
    let preferred = "preferredDuringSchedulingIgnoredDuringExecution"
    if let node = affinity.nodeAffinity {
      let path = path.child("nodeAffinity")
      if let selector = node.requiredDuringSchedulingIgnoredDuringExecution {
        check(selector, path.child(required))
      }
      for (position, term) in node.preferredDuringSchedulingIgnoredDuringExecution.enumerated() {
        let path = path.child(preferred).index(position)
        checkWeight(term.weight, path)
        check(term.preference, path.child("preference"))
      }
    }
    if let pod = affinity.podAffinity {
      let path = path.child("podAffinity")
      check(pod.requiredDuringSchedulingIgnoredDuringExecution, path.child(required))
      check(pod.preferredDuringSchedulingIgnoredDuringExecution, path.child(preferred))
    }
    if let pod = affinity.podAntiAffinity {
      let path = path.child("podAntiAffinity")
      check(pod.requiredDuringSchedulingIgnoredDuringExecution, path.child(required))
      check(pod.preferredDuringSchedulingIgnoredDuringExecution, path.child(preferred))
    }
  }

  private mutating func checkWeight(_ weight: Int32, _ path: FieldPath) {
    if !(1...100).contains(weight) {
      errors.invalid(path.child("weight"), ShownValue(weight), "must be in the range 1-100")
    }
  }

  private mutating func check(_ terms: [WeightedPodAffinityTerm], _ path: FieldPath) {
    for (position, term) in terms.enumerated() {
      checkWeight(term.weight, path.index(position))
      check(term.podAffinityTerm, path.index(position).child("podAffinityTerm"))
    }
  }

  private mutating func check(_ terms: [PodAffinityTerm], _ path: FieldPath) {
    for (position, term) in terms.enumerated() { check(term, path.index(position)) }
  }

  private mutating func check(_ term: PodAffinityTerm, _ path: FieldPath) {
    if let selector = term.labelSelector {
      errors.checkSelector(selector, path.child("labelSelector"))
    }
    if let selector = term.namespaceSelector {
      errors.checkSelector(selector, path.child("namespaceSelector"))
    }
    for (position, name) in term.namespaces.enumerated() {
      errors.check(path.child("namespaces").index(position), name, NameRules.dns1123Label)
    }
    if term.topologyKey.isEmpty {
      errors.required(path.child("topologyKey"), "can not be empty")
    } else {
      errors.check(path.child("topologyKey"), term.topologyKey, NameRules.qualifiedName)
    }
  }

  private mutating func check(_ selector: NodeSelector, _ path: FieldPath) {
    let path = path.child("nodeSelectorTerms")
    if selector.nodeSelectorTerms.isEmpty {
      errors.required(path, "must have at least one node selector term")
    }
    for (position, term) in selector.nodeSelectorTerms.enumerated() {
      check(term, path.index(position))
    }
  }

  private mutating func check(_ term: NodeSelectorTerm, _ path: FieldPath) {
    for (position, requirement) in term.matchExpressions.enumerated() {
      check(requirement, path.child("matchExpressions").index(position))
    }
    for (position, requirement) in term.matchFields.enumerated() {
      let path = path.child("matchFields").index(position)
      switch requirement.operator {
      case "In", "NotIn":
        if requirement.values.count != 1 {
          errors.required(
            path.child("values"),
            "must be only one value when `operator` is 'In' or 'NotIn' for node field selector")
        }
      default:
        errors.invalid(
          path.child("operator"), .string(requirement.operator), "not a valid selector operator")
      }
      if requirement.key != "metadata.name" {
        errors.invalid(
          path.child("key"), .string(requirement.key), "not a valid field selector key")
      }
    }
  }

  private mutating func check(_ requirement: NodeSelectorRequirement, _ path: FieldPath) {
    let values = path.child("values")
    switch requirement.operator {
    case "In", "NotIn":
      if requirement.values.isEmpty { errors.required(values, whenIn) }
    case "Exists", "DoesNotExist":
      if !requirement.values.isEmpty { errors.forbidden(values, whenExists) }
    case "Gt", "Lt":
      if requirement.values.count != 1 {
        errors.required(values, "must be specified single value when `operator` is 'Lt' or 'Gt'")
      }
    default:
      errors.invalid(
        path.child("operator"), .string(requirement.operator), "not a valid selector operator")
    }
    errors.check(path.child("key"), requirement.key, NameRules.qualifiedName)
    for (position, value) in requirement.values.enumerated() {
      errors.check(values.index(position), value, NameRules.labelValue)
    }
  }

  private mutating func checkSpread(_ constraints: [TopologySpreadConstraint], _ path: FieldPath) {
    var seen: Set<[String]> = []
    for (position, constraint) in constraints.enumerated() {
      let path = path.index(position)
      if constraint.maxSkew <= 0 {
        errors.invalid(
          path.child("maxSkew"), ShownValue(constraint.maxSkew), "must be greater than zero")
      }
      if constraint.topologyKey.isEmpty {
        errors.required(path.child("topologyKey"), "can not be empty")
      }
      errors.oneOf(
        path.child("whenUnsatisfiable"), constraint.whenUnsatisfiable,
        ["DoNotSchedule", "ScheduleAnyway"])
      if !seen.insert([constraint.topologyKey, constraint.whenUnsatisfiable]).inserted {
        errors.duplicate(
          path.child("{topologyKey, whenUnsatisfiable}"),
          .string("{\(constraint.topologyKey), \(constraint.whenUnsatisfiable)}"))
      }
      if let domains = constraint.minDomains {
        if domains <= 0 {
          errors.invalid(
            path.child("minDomains"), ShownValue(domains), "must be greater than zero")
        }
        if constraint.whenUnsatisfiable != "DoNotSchedule" {
          errors.invalid(
            path.child("minDomains"), ShownValue(domains),
            "can only use minDomains if whenUnsatisfiable=DoNotSchedule, not "
              + constraint.whenUnsatisfiable)
        }
      }
      for case (let name, .some(let policy)) in [
        ("nodeAffinityPolicy", constraint.nodeAffinityPolicy),
        ("nodeTaintsPolicy", constraint.nodeTaintsPolicy),
      ] {
        errors.oneOf(path.child(name), policy, ["Honor", "Ignore"])
      }
      if let selector = constraint.labelSelector {
        errors.checkSelector(selector, path.child("labelSelector"))
      } else if !constraint.matchLabelKeys.isEmpty {
        errors.forbidden(
          path.child("matchLabelKeys"), "must not be specified when labelSelector is not set")
      }
    }
  }
}
