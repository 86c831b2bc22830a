// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Labels, annotations, taints and names whose meaning several components share.
package enum WellKnown {
  // MARK: Labels

  package static let hostnameLabel = "kubernetes.io/hostname"
  package static let osLabel = "kubernetes.io/os"
  package static let architectureLabel = "kubernetes.io/arch"
  package static let zoneLabel = "topology.kubernetes.io/zone"
  package static let nodeRoleLabelPrefix = "node-role.kubernetes.io/"
  /// Tells the pods of one ReplicaSet of a Deployment from those of the others.
  package static let podTemplateHashLabel = "pod-template-hash"
  package static let serviceNameLabel = "kubernetes.io/service-name"
  package static let endpointSliceManagedByLabel = "endpointslice.kubernetes.io/managed-by"
  package static let headlessServiceLabel = "service.kubernetes.io/headless"
  package static let namespaceNameLabel = "kubernetes.io/metadata.name"

  // MARK: Annotations

  package static let deploymentRevisionAnnotation = "deployment.kubernetes.io/revision"
  package static let podDeletionCostAnnotation = "controller.kubernetes.io/pod-deletion-cost"
  /// Marks the API server's copy of a pod that a kubelet read from a file.
  package static let mirrorPodAnnotation = "kubernetes.io/config.mirror"
  package static let lastAppliedAnnotation = "kubectl.kubernetes.io/last-applied-configuration"

  // MARK: Taints

  package static let notReadyTaint = "node.kubernetes.io/not-ready"
  package static let unreachableTaint = "node.kubernetes.io/unreachable"
  package static let unschedulableTaint = "node.kubernetes.io/unschedulable"
  package static let memoryPressureTaint = "node.kubernetes.io/memory-pressure"
  package static let diskPressureTaint = "node.kubernetes.io/disk-pressure"
  package static let pidPressureTaint = "node.kubernetes.io/pid-pressure"
  package static let networkUnavailableTaint = "node.kubernetes.io/network-unavailable"

  // MARK: Namespaces and objects

  package static let nodeLeaseNamespace = "kube-node-lease"
  package static let systemNamespace = "kube-system"
  package static let publicNamespace = "kube-public"
  /// ConfigMap in every namespace with the authority that signs the API server's certificate.
  package static let rootCertificateConfigMap = "kube-root-ca.crt"
}
