// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MetaAPI
import RBACAPI
import Synchronization

/// Allows what the stored roles and bindings allow. The resolved rules are kept until one of the
/// four resources changes.
package final class RBACAuthorizer: Authorizer {
  private struct Resolved {
    var revisions: [Int64]
    var rules: RBACRules
  }

  private let roles: any ObjectAccess<Role>
  private let clusterRoles: any ObjectAccess<ClusterRole>
  private let bindings: any ObjectAccess<RoleBinding>
  private let clusterBindings: any ObjectAccess<ClusterRoleBinding>
  private let resolved = Mutex<Resolved?>(nil)

  /// - Parameter registry: serves the four kinds already.
  package init(registry: ResourceRegistry) throws {
    roles = try registry.objects(Role.self)
    clusterRoles = try registry.objects(ClusterRole.self)
    bindings = try registry.objects(RoleBinding.self)
    clusterBindings = try registry.objects(ClusterRoleBinding.self)
  }

  package func authorize(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
    if let reason = try await rules().reasonToAllow(request) { return .allow(reason: reason) }
    return .noOpinion(reason: "")
  }

  /// The rules as of now.
  package func rules() async throws -> RBACRules {
    let revisions = [
      try await roles.cachedRevision(), try await clusterRoles.cachedRevision(),
      try await bindings.cachedRevision(), try await clusterBindings.cachedRevision(),
    ]
    let known = resolved.withLock { $0?.revisions == revisions ? $0?.rules : nil }
    if let known { return known }
    let rules = RBACRules(
      roles: try await roles.cachedList(namespace: ""),
      clusterRoles: try await clusterRoles.cachedList(namespace: ""),
      bindings: try await bindings.cachedList(namespace: ""),
      clusterBindings: try await clusterBindings.cachedList(namespace: ""))
    resolved.withLock { $0 = Resolved(revisions: revisions, rules: rules) }
    return rules
  }
}
