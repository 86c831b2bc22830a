// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import MetaAPI
import MetaTypes
import RBACAPI
import Wire

/// Group of roles and bindings, and what subjects that are no service accounts belong to.
private let rbacGroup = "rbac.authorization.k8s.io"

/// Roles of one namespace.
struct RoleStrategy: ResourceStrategy {
  typealias Object = Role

  func validateName(_ name: String) -> [String] { NameRules.pathSegment(name) }

  func validate(_ role: Role, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkRules(role.rules, isNamespaced: true)
    return errors
  }
}

/// Roles of the whole cluster, some of them the sum of others.
struct ClusterRoleStrategy: ResourceStrategy {
  typealias Object = ClusterRole

  func validateName(_ name: String) -> [String] { NameRules.pathSegment(name) }

  func validate(_ role: ClusterRole, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkRules(role.rules, isNamespaced: false)
    guard let aggregation = role.aggregationRule else { return errors }
    let path = FieldPath("aggregationRule", "clusterRoleSelectors")
    if aggregation.clusterRoleSelectors.isEmpty {
      errors.required(
        path, "at least one clusterRoleSelector required if aggregationRule is non-nil")
    }
    for (position, selector) in aggregation.clusterRoleSelectors.enumerated() {
      errors.checkSelector(selector, path.index(position))
    }
    return errors
  }
}

/// Grants of a role in one namespace.
struct RoleBindingStrategy: ResourceStrategy {
  typealias Object = RoleBinding

  func applyDefaults(_ binding: inout RoleBinding) {
    binding.roleRef.applyDefaults()
    for position in binding.subjects.indices { binding.subjects[position].applyDefaults() }
  }

  func validateName(_ name: String) -> [String] { NameRules.pathSegment(name) }

  func validate(_ binding: RoleBinding, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.check(binding.roleRef, kinds: ["ClusterRole", "Role"])
    errors.check(binding.subjects, isNamespaced: true)
    return errors
  }

  func validateUpdate(
    _ binding: RoleBinding, old: RoleBinding, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkUnchanged(binding.roleRef, old: old.roleRef)
    return errors
  }

  func tableCells(_ binding: RoleBinding, now: Time) -> [JSONValue]? {
    bindingCells(binding.metadata, binding.roleRef, binding.subjects, now)
  }
}

/// Grants of a role everywhere.
struct ClusterRoleBindingStrategy: ResourceStrategy {
  typealias Object = ClusterRoleBinding

  func applyDefaults(_ binding: inout ClusterRoleBinding) {
    binding.roleRef.applyDefaults()
    for position in binding.subjects.indices { binding.subjects[position].applyDefaults() }
  }

  func validateName(_ name: String) -> [String] { NameRules.pathSegment(name) }

  func validate(_ binding: ClusterRoleBinding, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.check(binding.roleRef, kinds: ["ClusterRole"])
    errors.check(binding.subjects, isNamespaced: false)
    return errors
  }

  func validateUpdate(
    _ binding: ClusterRoleBinding, old: ClusterRoleBinding, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkUnchanged(binding.roleRef, old: old.roleRef)
    return errors
  }

  func tableCells(_ binding: ClusterRoleBinding, now: Time) -> [JSONValue]? {
    bindingCells(binding.metadata, binding.roleRef, binding.subjects, now)
  }
}

private func bindingCells(
  _ metadata: ObjectMeta, _ role: RoleRef, _ subjects: [Subject], _ now: Time
) -> [JSONValue] {
  func names(_ kind: String) -> JSONValue {
    .string(
      subjects.filter { $0.kind == kind }
        .map { kind == "ServiceAccount" ? "\($0.namespace)/\($0.name)" : $0.name }
        .joined(separator: ", "))
  }
  return [
    .string(metadata.name), .string("\(role.kind)/\(role.name)"),
    TableCell.age(metadata, now: now), names("User"), names("Group"), names("ServiceAccount"),
  ]
}

// MARK: - Rules

extension RoleRef {
  fileprivate mutating func applyDefaults() {
    if apiGroup.isEmpty { apiGroup = rbacGroup }
  }
}

extension Subject {
  fileprivate mutating func applyDefaults() {
    if apiGroup.isEmpty, kind == "User" || kind == "Group" { apiGroup = rbacGroup }
  }
}

extension FieldErrorList {
  fileprivate mutating func checkRules(_ rules: [PolicyRule], isNamespaced: Bool) {
    for (position, rule) in rules.enumerated() {
      let path = FieldPath("rules").index(position)
      if rule.verbs.isEmpty {
        required(path.child("verbs"), "verbs must contain at least one value")
      }
      if !rule.nonResourceURLs.isEmpty {
        let urls = path.child("nonResourceURLs")
        if isNamespaced {
          invalid(
            urls, ShownValue(rule.nonResourceURLs),
            "namespaced rules cannot apply to non-resource URLs")
        }
        if !rule.apiGroups.isEmpty || !rule.resources.isEmpty || !rule.resourceNames.isEmpty {
          invalid(
            urls, ShownValue(rule.nonResourceURLs),
            "rules cannot apply to both regular resources and non-resource URLs")
        }
        continue
      }
      if rule.apiGroups.isEmpty {
        required(path.child("apiGroups"), "resource rules must supply at least one api group")
      }
      if rule.resources.isEmpty {
        required(path.child("resources"), "resource rules must supply at least one resource")
      }
    }
  }

  fileprivate mutating func check(_ role: RoleRef, kinds: [String]) {
    let path = FieldPath("roleRef")
    oneOf(path.child("apiGroup"), role.apiGroup, [rbacGroup])
    oneOf(path.child("kind"), role.kind, kinds)
    if role.name.isEmpty {
      required(path.child("name"))
    } else {
      check(path.child("name"), role.name, NameRules.pathSegment)
    }
  }

  fileprivate mutating func check(_ subjects: [Subject], isNamespaced: Bool) {
    for (position, subject) in subjects.enumerated() {
      let path = FieldPath("subjects").index(position)
      if subject.name.isEmpty { required(path.child("name")) }
      switch subject.kind {
      case "ServiceAccount":
        if !subject.name.isEmpty {
          check(path.child("name"), subject.name, NameRules.dns1123Subdomain)
        }
        if !subject.apiGroup.isEmpty {
          notSupported(path.child("apiGroup"), subject.apiGroup, supported: [""])
        }
        if !isNamespaced, subject.namespace.isEmpty { required(path.child("namespace")) }
      case "User", "Group":
        oneOf(path.child("apiGroup"), subject.apiGroup, [rbacGroup])
      default:
        notSupported(
          path.child("kind"), subject.kind, supported: ["ServiceAccount", "User", "Group"])
      }
    }
  }

  fileprivate mutating func checkUnchanged(_ role: RoleRef, old: RoleRef) {
    guard role != old else { return }
    invalid(
      FieldPath("roleRef"), .json(String(decoding: role.json(), as: UTF8.self)),
      "cannot change roleRef")
  }
}
