// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore
import CoreAPI
import MetaAPI
import Synchronization

/// Which secrets, config maps, claims and service accounts the pods of each node use: what a
/// kubelet may read. Built from the cached pods and kept until one of them changes.
final class PodReferences: NodeReferences {
  private struct Reference: Hashable {
    var node: String
    var resource: String
    var namespace: String
    var name: String
  }

  private struct Index {
    var revision: Int64
    var references: Set<Reference>
  }

  private let pods: any ObjectAccess<Pod>
  private let index = Mutex<Index?>(nil)

  init(registry: ResourceRegistry) throws { pods = try registry.objects(Pod.self) }

  func isReferenced(
    resource: String, namespace: String, name: String, byPodsOn node: String
  ) async throws -> Bool {
    let reference = Reference(node: node, resource: resource, namespace: namespace, name: name)
    let revision = try await pods.cachedRevision()
    let known = index.withLock { index -> Bool? in
      index?.revision == revision ? index?.references.contains(reference) : nil
    }
    if let known { return known }
    var references: Set<Reference> = []
    for pod in try await pods.cachedList(namespace: "") where !pod.spec.nodeName.isEmpty {
      for (resource, name) in Self.used(by: pod.spec) where !name.isEmpty {
        references.insert(
          Reference(
            node: pod.spec.nodeName, resource: resource, namespace: pod.metadata.namespace,
            name: name))
      }
    }
    let fresh = references
    index.withLock { $0 = Index(revision: revision, references: fresh) }
    return fresh.contains(reference)
  }

  /// Resource and name of everything that a pod refers to.
  static func used(by spec: PodSpec) -> [(resource: String, name: String)] {
    var used: [(resource: String, name: String)] = [("serviceaccounts", spec.serviceAccountName)]
    used += spec.imagePullSecrets.map { ("secrets", $0.name) }
    for volume in spec.volumes {
      let source = volume.volumeSource
      used.append(("secrets", source.secret?.secretName ?? ""))
      used.append(("configmaps", source.configMap?.localObjectReference.name ?? ""))
      used.append(("persistentvolumeclaims", source.persistentVolumeClaim?.claimName ?? ""))
      for projection in source.projected?.sources ?? [] {
        used.append(("secrets", projection.secret?.localObjectReference.name ?? ""))
        used.append(("configmaps", projection.configMap?.localObjectReference.name ?? ""))
      }
    }
    for container in spec.initContainers + spec.containers {
      for source in container.envFrom {
        used.append(("secrets", source.secretRef?.localObjectReference.name ?? ""))
        used.append(("configmaps", source.configMapRef?.localObjectReference.name ?? ""))
      }
      for variable in container.env {
        let source = variable.valueFrom
        used.append(("secrets", source?.secretKeyRef?.localObjectReference.name ?? ""))
        used.append(("configmaps", source?.configMapKeyRef?.localObjectReference.name ?? ""))
      }
    }
    return used
  }
}
