// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI
internal import Wire

/// What the kubelet writes on sandboxes and containers, to find its pods again after a restart. The keys
/// are upstream's, so that tools which look at the runtime know them.
enum RuntimeLabels {
  static let podName = "io.kubernetes.pod.name"
  static let podNamespace = "io.kubernetes.pod.namespace"
  static let podUID = "io.kubernetes.pod.uid"
  static let containerName = "io.kubernetes.container.name"

  /// Annotations of containers.
  static let specHash = "io.kubernetes.container.hash"
  static let restartCount = "io.kubernetes.container.restartCount"
  static let terminationMessagePath = "io.kubernetes.container.terminationMessagePath"
  static let terminationMessagePolicy = "io.kubernetes.container.terminationMessagePolicy"

  /// Labels that say to which pod something belongs.
  static func labels(of pod: CoreAPI.Pod) -> SortedMap<String, String> {
    [
      podName: pod.metadata.name, podNamespace: pod.metadata.namespace, podUID: pod.metadata.uid,
    ]
  }
}
