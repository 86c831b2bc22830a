// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import RBACAPI
import Wire

/// Tells which objects the pods of a node refer to.
package protocol NodeReferences: Sendable {
  /// Whether a pod bound to the node uses the object (mounts the secret, claims the volume, runs
  /// under the service account).
  /// - Parameter resource: plural name in the core group, such as `secrets`.
  func isReferenced(resource: String, namespace: String, name: String, byPodsOn node: String)
    async throws -> Bool
}

/// Lets kubelets do what kubelets do, for their own node only (kubernetes.io, "Using Node
/// Authorization"): user `system:node:<name>` in group `system:nodes`.
package struct NodeAuthorizer: Authorizer {
  private static let prefix = "system:node:"

  private let references: any NodeReferences
  private let rules: [PolicyRule]

  package init(references: any NodeReferences) {
    self.references = references
    rules = Self.generalRules
  }

  package func authorize(_ request: AuthorizationRequest) async throws -> AuthorizationDecision {
    guard request.user.groups.contains("system:nodes"), request.user.name.hasPrefix(Self.prefix)
    else { return .noOpinion(reason: "") }
    let node = String(request.user.name.dropFirst(Self.prefix.count))
    guard !node.isEmpty, request.isResource else {
      return .noOpinion(reason: "")
    }
    if let isAllowed = try await ownDecision(request, node) {
      return isAllowed ? .allow(reason: "") : .noOpinion(reason: Self.noRelation(request, node))
    }
    return rules.contains { RBACRules.allows($0, request) }
      ? .allow(reason: "") : .noOpinion(reason: "")
  }

  /// The decision about objects that belong to one node; nil for the others.
  private func ownDecision(_ request: AuthorizationRequest, _ node: String) async throws -> Bool? {
    switch (request.group, request.resource) {
    case ("", "secrets"), ("", "configmaps"), ("", "persistentvolumeclaims"):
      guard ["get", "list", "watch"].contains(request.verb), request.subresource.isEmpty,
        !request.name.isEmpty
      else { return false }
      return try await references.isReferenced(
        resource: request.resource, namespace: request.namespace, name: request.name,
        byPodsOn: node)
    case ("", "serviceaccounts"):
      guard
        (request.verb == "create" && request.subresource == "token")
          || (request.verb == "get" && request.subresource.isEmpty), !request.name.isEmpty
      else { return false }
      return try await references.isReferenced(
        resource: request.resource, namespace: request.namespace, name: request.name,
        byPodsOn: node)
    case ("", "nodes"):
      switch request.verb {
      case "create": return request.subresource.isEmpty
      case "list", "watch": return request.name.isEmpty || request.name == node
      case "get": return request.subresource.isEmpty && request.name == node
      case "update", "patch":
        return ["", "status"].contains(request.subresource) && request.name == node
      default: return false
      }
    case ("coordination.k8s.io", "leases"):
      guard request.namespace == "kube-node-lease" else { return false }
      return request.verb == "create"
        || (["get", "update", "patch", "delete"].contains(request.verb) && request.name == node)
    case ("storage.k8s.io", "csinodes"): return request.name == node || request.verb == "create"
    default: return nil
    }
  }

  private static func noRelation(_ request: AuthorizationRequest, _ node: String) -> String {
    "no relationship found between node '\(node)' and this object"
  }

  /// What holds for every node (facts: bootstrap-rbac, ClusterRole system:node).
  private static var generalRules: [PolicyRule] {
    func rule(_ verbs: [String], _ groups: [String], _ resources: [String]) -> PolicyRule {
      PolicyRule.with {
        $0.verbs = verbs
        $0.apiGroups = groups
        $0.resources = resources
      }
    }
    let read = ["get", "list", "watch"]
    return [
      rule(["create"], ["authentication.k8s.io"], ["tokenreviews"]),
      rule(
        ["create"], ["authorization.k8s.io"],
        ["localsubjectaccessreviews", "subjectaccessreviews"]),
      rule(read, [""], ["services"]),
      rule(["create", "patch", "update"], ["", "events.k8s.io"], ["events"]),
      rule(read + ["create", "delete"], [""], ["pods"]),
      rule(["patch", "update"], [""], ["pods/status"]),
      rule(["create"], [""], ["pods/eviction"]),
      rule(["get"], [""], ["persistentvolumes", "endpoints"]),
      rule(read + ["create"], ["certificates.k8s.io"], ["certificatesigningrequests"]),
      rule(["get"], ["storage.k8s.io"], ["volumeattachments"]),
      rule(read, ["storage.k8s.io"], ["csidrivers"]),
      rule(read, ["node.k8s.io"], ["runtimeclasses"]),
      rule(["get"], ["resource.k8s.io"], ["resourceclaims"]),
      rule(["deletecollection"], ["resource.k8s.io"], ["resourceslices"]),
    ]
  }
}
