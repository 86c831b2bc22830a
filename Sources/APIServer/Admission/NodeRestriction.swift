// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoordinationAPI
import CoreAPI
import MetaAPI
import Schema
import Wire

/// Holds kubelets to their own node: its Node object, its lease, the status and deletion of its
/// pods, and mirror pods. A broken-in node cannot take over others.
struct NodeRestriction: AdmissionPlugin {
  let name = "NodeRestriction"

  private static let userPrefix = "system:node:"
  private static let group = "system:nodes"

  func validate(_ request: AdmissionRequest) async throws {
    let user = request.context.user
    guard user.groups.contains(Self.group), user.name.hasPrefix(Self.userPrefix) else { return }
    let node = String(user.name.dropFirst(Self.userPrefix.count))
    if let reason = Self.refusal(request, node: node) {
      let resource = request.context.resource
      throw APIError.forbidden(
        QualifiedResource(group: resource.group, resource: resource.resource),
        name: request.context.name, reason)
    }
  }

  /// Why the node may not do this; nil when it may.
  static func refusal(_ request: AdmissionRequest, node: String) -> String? {
    switch (request.context.resource.group, request.context.resource.resource) {
    case ("", "nodes"): nodeRefusal(request, node)
    case ("", "pods"): podRefusal(request, node)
    case ("coordination.k8s.io", "leases"): leaseRefusal(request, node)
    default: nil
    }
  }

  private static func nodeRefusal(_ request: AdmissionRequest, _ node: String) -> String? {
    guard request.context.name == node else {
      return "node \"\(node)\" is not allowed to modify node \"\(request.context.name)\""
    }
    if request.operation == .delete { return "node \"\(node)\" is not allowed to delete itself" }
    guard let new = request.object as? Node, let old = request.oldObject as? Node else {
      return nil
    }
    if new.spec.taints != old.spec.taints {
      return "node \"\(node)\" is not allowed to modify taints"
    }
    return nil
  }

  private static func podRefusal(_ request: AdmissionRequest, _ node: String) -> String? {
    let pod = (request.object ?? request.oldObject) as? Pod
    switch request.operation {
    case .create:
      guard let pod, request.context.subresource.isEmpty else { return nil }
      guard pod.isMirror else {
        return "pod does not have \"\(WellKnown.mirrorPodAnnotation)\" annotation, node "
          + "\"\(node)\" can only create mirror pods"
      }
      guard pod.spec.nodeName == node else {
        return "node \"\(node)\" can only create pods with spec.nodeName set to itself"
      }
      let owners = pod.metadata.ownerReferences
      guard owners.allSatisfy({ $0.kind == "Node" && $0.name == node }) else {
        return "node \"\(node)\" can only create pods with an owner reference set to itself"
      }
      guard pod.spec.serviceAccountName.isEmpty else {
        return "node \"\(node)\" can not create pods that reference a service account"
      }
      return nil
    case .update:
      guard let old = request.oldObject as? Pod else { return nil }
      return old.spec.nodeName == node
        ? nil
        : "node \"\(node)\" can only update pod status for pods with spec.nodeName set to itself"
    case .delete:
      guard let old = request.oldObject as? Pod else { return nil }
      return old.spec.nodeName == node
        ? nil : "node \"\(node)\" can only delete pods with spec.nodeName set to itself"
    case .connect: return nil
    }
  }

  private static func leaseRefusal(_ request: AdmissionRequest, _ node: String) -> String? {
    let context = request.context
    guard context.namespace == WellKnown.nodeLeaseNamespace else {
      return "can only access leases in the \"\(WellKnown.nodeLeaseNamespace)\" system namespace"
    }
    return context.name == node
      ? nil : "can only access node lease with the same name as the requesting node"
  }
}
