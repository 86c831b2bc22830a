// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import Schema

/// Keeps objects out of namespaces that are not there or are going, and keeps the cluster's own
/// namespaces.
struct NamespaceLifecycle: AdmissionPlugin {
  let name = "NamespaceLifecycle"

  private static let kept: Set<String> = [
    "default", WellKnown.systemNamespace, WellKnown.publicNamespace,
  ]

  private let namespaces: any ObjectAccess<Namespace>

  init(registry: ResourceRegistry) throws { namespaces = try registry.objects(Namespace.self) }

  func mutate(_ request: inout AdmissionRequest) async throws {
    let context = request.context
    let resource = QualifiedResource(
      group: context.resource.group, resource: context.resource.resource)
    if resource.group.isEmpty, resource.resource == "namespaces" {
      if request.operation == .delete, Self.kept.contains(context.name) {
        throw APIError.forbidden(resource, name: context.name, "this namespace may not be deleted")
      }
      return
    }
    guard request.operation == .create, !context.namespace.isEmpty else { return }
    let namespace = try await find(context.namespace)
    if namespace.metadata.deletionTimestamp != nil || namespace.status.phase == "Terminating" {
      throw APIError.namespaceTerminating(
        resource, name: context.name, namespace: context.namespace)
    }
  }

  /// The cache may not have seen a namespace that was made a moment ago; the store has.
  private func find(_ name: String) async throws -> Namespace {
    if let namespace = try await namespaces.cached(namespace: "", name: name) { return namespace }
    return try await namespaces.get(namespace: "", name: name)
  }
}
