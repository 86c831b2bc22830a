// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
package import RBACAPI
import Wire

/// Rules and who they are granted to, resolved for fast questions (kubernetes.io, "Using RBAC
/// Authorization"). Pure: built from the stored objects, rebuilt when they change.
package struct RBACRules: Sendable {
  /// Who a binding names.
  private enum Subject: Hashable {
    case user(String)
    case group(String)
  }

  private struct Grant: Sendable {
    /// Empty: everywhere.
    var namespace: String
    var rules: [PolicyRule]
    /// `ClusterRoleBinding "x" of ClusterRole "y" to Group "z"`, for the reason in answers.
    var reason: String
  }

  private var grants: [Subject: [Grant]] = [:]

  package init(
    roles: [Role] = [], clusterRoles: [ClusterRole] = [], bindings: [RoleBinding] = [],
    clusterBindings: [ClusterRoleBinding] = []
  ) {
    var byRole: [String: [PolicyRule]] = [:]
    for role in roles { byRole[role.metadata.namespace + "/" + role.metadata.name] = role.rules }
    var byClusterRole: [String: [PolicyRule]] = [:]
    for role in clusterRoles { byClusterRole[role.metadata.name] = role.rules }

    for binding in clusterBindings where binding.roleRef.kind == "ClusterRole" {
      guard let rules = byClusterRole[binding.roleRef.name] else { continue }
      let reason =
        "ClusterRoleBinding \"\(binding.metadata.name)\" of ClusterRole \"\(binding.roleRef.name)\""
      add(binding.subjects, Grant(namespace: "", rules: rules, reason: reason), namespace: "")
    }
    for binding in bindings {
      let namespace = binding.metadata.namespace
      let found =
        binding.roleRef.kind == "ClusterRole"
        ? byClusterRole[binding.roleRef.name] : byRole[namespace + "/" + binding.roleRef.name]
      guard let rules = found else { continue }
      let reason =
        "RoleBinding \"\(binding.metadata.name)/\(namespace)\" of \(binding.roleRef.kind) "
        + "\"\(binding.roleRef.name)\""
      add(
        binding.subjects, Grant(namespace: namespace, rules: rules, reason: reason),
        namespace: namespace)
    }
  }

  private mutating func add(_ subjects: [RBACAPI.Subject], _ grant: Grant, namespace: String) {
    for subject in subjects {
      let key: Subject
      switch subject.kind {
      case "User": key = .user(subject.name)
      case "Group": key = .group(subject.name)
      case "ServiceAccount":
        let home = subject.namespace.isEmpty ? namespace : subject.namespace
        guard !home.isEmpty else { continue }
        key = .user("system:serviceaccount:\(home):\(subject.name)")
      default: continue
      }
      var grant = grant
      grant.reason += " to \(subject.kind) \"\(subject.name)\""
      grants[key, default: []].append(grant)
    }
  }

  private func grants(of user: RequestUser) -> [Grant] {
    (grants[.user(user.name)] ?? []) + user.groups.flatMap { grants[.group($0)] ?? [] }
  }

  /// Why the request is allowed; nil when no rule allows it.
  package func reasonToAllow(_ request: AuthorizationRequest) -> String? {
    for grant in grants(of: request.user)
    where grant.namespace.isEmpty || (request.isResource && grant.namespace == request.namespace) {
      // Rules about paths count only when granted everywhere.
      if grant.rules.contains(where: { Self.allows($0, request) }) {
        return "RBAC: allowed by " + grant.reason
      }
    }
    return nil
  }

  /// All rules that hold for a user in a namespace: what SelfSubjectRulesReview tells.
  package func rules(for user: RequestUser, namespace: String) -> [PolicyRule] {
    grants(of: user).filter { $0.namespace.isEmpty || $0.namespace == namespace }
      .flatMap(\.rules)
  }

  // MARK: - One rule

  /// Whether a rule allows a request.
  package static func allows(_ rule: PolicyRule, _ request: AuthorizationRequest) -> Bool {
    guard rule.verbs.contains("*") || rule.verbs.contains(request.verb) else { return false }
    guard request.isResource else {
      return rule.nonResourceURLs.contains { matches(path: request.path, pattern: $0) }
    }
    guard rule.apiGroups.contains("*") || rule.apiGroups.contains(request.group),
      rule.resources.contains(where: { matches(resource: $0, request) })
    else { return false }
    return rule.resourceNames.isEmpty || rule.resourceNames.contains(request.name)
  }

  private static func matches(resource pattern: String, _ request: AuthorizationRequest) -> Bool {
    if pattern == "*" { return true }
    guard !request.subresource.isEmpty else { return pattern == request.resource }
    return pattern == request.resource + "/" + request.subresource
      || pattern == "*/" + request.subresource
  }

  private static func matches(path: String, pattern: String) -> Bool {
    if pattern == "*" || pattern == path { return true }
    return pattern.hasSuffix("*") && path.hasPrefix(pattern.dropLast())
  }

  // MARK: - Escalation

  /// The rules of `wanted` that `held` do not cover: nobody grants what they do not have.
  package static func missing(_ wanted: [PolicyRule], from held: [PolicyRule]) -> [PolicyRule] {
    wanted.flatMap(broken).filter { atom in !held.contains { covers($0, atom) } }
  }

  /// A rule as rules of one verb, group and resource, or one verb and path.
  private static func broken(_ rule: PolicyRule) -> [PolicyRule] {
    var atoms: [PolicyRule] = []
    for verb in rule.verbs {
      for path in rule.nonResourceURLs {
        atoms.append(
          PolicyRule.with {
            $0.verbs = [verb]
            $0.nonResourceURLs = [path]
          })
      }
      for group in rule.apiGroups {
        for resource in rule.resources {
          let names = rule.resourceNames.isEmpty ? [[]] : rule.resourceNames.map { [$0] }
          for name in names {
            atoms.append(
              PolicyRule.with {
                $0.verbs = [verb]
                $0.apiGroups = [group]
                $0.resources = [resource]
                $0.resourceNames = name
              })
          }
        }
      }
    }
    return atoms
  }

  private static func covers(_ rule: PolicyRule, _ atom: PolicyRule) -> Bool {
    func has(_ values: [String], _ wanted: [String]) -> Bool {
      values.contains("*") || wanted.allSatisfy { values.contains($0) }
    }
    guard has(rule.verbs, atom.verbs) else { return false }
    if let path = atom.nonResourceURLs.first {
      return rule.nonResourceURLs.contains { matches(path: path, pattern: $0) }
    }
    let resources = atom.resources.allSatisfy { wanted in
      rule.resources.contains { held in
        if held == "*" || held == wanted { return true }
        guard held.hasPrefix("*/"), let slash = wanted.firstIndex(of: "/") else { return false }
        return wanted[slash...] == held.dropFirst()
      }
    }
    return has(rule.apiGroups, atom.apiGroups) && resources
      && (rule.resourceNames.isEmpty
        || (!atom.resourceNames.isEmpty
          && atom.resourceNames.allSatisfy { rule.resourceNames.contains($0) }))
  }
}
