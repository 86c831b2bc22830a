// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import MetaAPI
import RBACAPI
import Schema

/// Nobody grants what they do not have: a writer of roles needs every rule in them or the verb
/// `escalate`, a writer of bindings every rule of the role or the verb `bind`.
struct RBACEscalation: AdmissionPlugin {
  let name = "RBACEscalation"

  private let roles: any ObjectAccess<Role>
  private let clusterRoles: any ObjectAccess<ClusterRole>
  private let rbac: RBACAuthorizer
  private let authorizer: any Authorizer

  init(registry: ResourceRegistry, rbac: RBACAuthorizer, authorizer: any Authorizer) throws {
    roles = try registry.objects(Role.self)
    clusterRoles = try registry.objects(ClusterRole.self)
    self.rbac = rbac
    self.authorizer = authorizer
  }

  func validate(_ request: AdmissionRequest) async throws {
    let user = request.context.user
    guard request.operation != .delete,
      request.context.resource.group == Role.groupVersionKind.group,
      !user.groups.contains("system:masters"), let wanted = try await wantedRules(request)
    else { return }
    if try await isExempt(request, verb: wanted.verb, resource: wanted.resource, name: wanted.name)
    {
      return
    }
    let held = try await rbac.rules().rules(for: user, namespace: request.context.namespace)
    let missing = RBACRules.missing(wanted.rules, from: held)
    guard !missing.isEmpty else { return }
    let groups = user.groups.map { ShownValue.quoted($0) }.joined(separator: " ")
    let lines = missing.map(Self.text).joined(separator: "\n")
    throw APIError.forbidden(
      QualifiedResource(
        group: request.context.resource.group, resource: request.context.resource.resource),
      name: request.context.name,
      "user \"\(user.name)\" (groups=[\(groups)]) is attempting to grant RBAC permissions not "
        + "currently held:\n\(lines)")
  }

  private struct Wanted {
    var rules: [PolicyRule]
    var verb: String
    var resource: String
    var name: String
  }

  private func wantedRules(_ request: AdmissionRequest) async throws -> Wanted? {
    let namespace = request.context.namespace
    switch request.object {
    case let role as Role:
      if (request.oldObject as? Role)?.rules == role.rules { return nil }
      return Wanted(
        rules: role.rules, verb: "escalate", resource: "roles", name: role.metadata.name)
    case let role as ClusterRole:
      if (request.oldObject as? ClusterRole)?.rules == role.rules { return nil }
      return Wanted(
        rules: role.rules, verb: "escalate", resource: "clusterroles", name: role.metadata.name)
    case let binding as RoleBinding: return try await rules(of: binding.roleRef, namespace)
    case let binding as ClusterRoleBinding: return try await rules(of: binding.roleRef, "")
    default: return nil
    }
  }

  private func rules(of reference: RoleRef, _ namespace: String) async throws -> Wanted {
    if reference.kind == "ClusterRole" {
      let role = try await clusterRoles.get(namespace: "", name: reference.name)
      return Wanted(
        rules: role.rules, verb: "bind", resource: "clusterroles", name: reference.name)
    }
    let role = try await roles.get(namespace: namespace, name: reference.name)
    return Wanted(rules: role.rules, verb: "bind", resource: "roles", name: reference.name)
  }

  private func isExempt(
    _ request: AdmissionRequest, verb: String, resource: String, name: String
  ) async throws -> Bool {
    let question = AuthorizationRequest(
      user: request.context.user, verb: verb, group: request.context.resource.group,
      version: request.context.resource.version, resource: resource,
      namespace: request.context.namespace, name: name)
    if case .allow = try await authorizer.authorize(question) { return true }
    return false
  }

  private static func text(_ rule: PolicyRule) -> String {
    var parts: [String] = []
    for (name, values) in [
      ("NonResourceURLs", rule.nonResourceURLs), ("APIGroups", rule.apiGroups),
      ("Resources", rule.resources), ("ResourceNames", rule.resourceNames), ("Verbs", rule.verbs),
    ] where !values.isEmpty {
      parts.append(
        "\(name):[" + values.map { ShownValue.quoted($0) }.joined(separator: " ") + "]")
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
