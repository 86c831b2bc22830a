// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import AppsAPI
import ControllerRuntime
import CoreAPI
import MetaAPI
import MetaTypes
import Schema
import Wire

/// The annotations and names by which a Deployment knows its revisions.
enum Revision {
  static let number = WellKnown.deploymentRevisionAnnotation
  static let history = "deployment.kubernetes.io/revision-history"
  static let desiredReplicas = "deployment.kubernetes.io/desired-replicas"
  static let maxReplicasName = "deployment.kubernetes.io/max-replicas"
  static let hashLabel = WellKnown.podTemplateHashLabel

  /// Annotations of a Deployment that its ReplicaSets don't inherit.
  private static let ownAnnotations: Set<String> = [
    WellKnown.lastAppliedAnnotation, number, history, desiredReplicas,
    maxReplicasName, "deprecated.deployment.rollback.to",
  ]

  static func number(of replicaSet: ReplicaSet) -> Int64 {
    replicaSet.metadata.annotations[number].flatMap { Int64($0) } ?? 0
  }

  static func maxReplicas(of replicaSet: ReplicaSet) -> Int? {
    replicaSet.metadata.annotations[maxReplicasName].flatMap { Int($0) }
  }

  /// The template without the label that tells revisions apart.
  static func comparable(_ template: PodTemplateSpec) -> PodTemplateSpec {
    var template = template
    template.metadata.labels[hashLabel] = nil
    return template
  }

  /// The ReplicaSet whose template is the Deployment's; the oldest if there are several.
  static func current(of deployment: Deployment, among replicaSets: [ReplicaSet]) -> ReplicaSet? {
    let wanted = comparable(deployment.spec.template)
    return
      replicaSets
      .sorted { isOlder($0, $1) }
      .first { comparable($0.spec.template) == wanted }
  }

  static func isOlder(_ left: ReplicaSet, _ right: ReplicaSet) -> Bool {
    let (leftAge, rightAge) = (left.metadata.creationTimestamp, right.metadata.creationTimestamp)
    return leftAge.seconds == rightAge.seconds
      ? left.metadata.name < right.metadata.name : leftAge.seconds < rightAge.seconds
  }

  /// Brings the new ReplicaSet's annotations up to date with its Deployment.
  /// - Parameter next: one more than the highest revision of the old ReplicaSets.
  static func annotate(_ replicaSet: inout ReplicaSet, from deployment: Deployment, next: Int64) {
    var annotations = replicaSet.metadata.annotations
    for (name, value) in deployment.metadata.annotations where !ownAnnotations.contains(name) {
      annotations[name] = value
    }
    let old = number(of: replicaSet)
    if old < next {
      if let before = annotations[number], old > 0 {
        let earlier = annotations[history].map { $0 + "," } ?? ""
        annotations[history] = earlier + before
      }
      annotations[number] = String(next)
    }
    replicaSet.metadata.annotations = annotations
  }

  /// Notes for later scaling what the Deployment asked for.
  static func annotateSize(_ replicaSet: inout ReplicaSet, _ rolling: RollingUpdate) {
    replicaSet.metadata.annotations[desiredReplicas] = String(rolling.replicas)
    replicaSet.metadata.annotations[maxReplicasName] = String(rolling.maxTotal)
  }

  /// A ReplicaSet for the Deployment's template, with no replicas yet.
  static func make(for deployment: Deployment, next: Int64) -> ReplicaSet {
    let hash = comparable(deployment.spec.template)
      .hash(collisionCount: deployment.status.collisionCount)
    var replicaSet = ReplicaSet()
    replicaSet.metadata.namespace = deployment.metadata.namespace
    replicaSet.metadata.name = name(deployment.metadata.name, hash: hash)
    replicaSet.metadata.labels = deployment.spec.template.metadata.labels
    replicaSet.metadata.labels[hashLabel] = hash
    replicaSet.metadata.ownerReferences = [
      OwnerReference(controller: deployment)
    ]
    replicaSet.spec.minReadySeconds = deployment.spec.minReadySeconds
    replicaSet.spec.template = deployment.spec.template
    replicaSet.spec.template.metadata.labels[hashLabel] = hash
    var selector = deployment.spec.selector ?? LabelSelector()
    selector.matchLabels[hashLabel] = hash
    replicaSet.spec.selector = selector
    annotate(&replicaSet, from: deployment, next: next)
    return replicaSet
  }

  /// Names are at most 253 bytes; the hash is what makes them different, so the front is cut.
  private static func name(_ deployment: String, hash: String) -> String {
    let room = 253 - hash.utf8.count - 1
    return String(decoding: deployment.utf8.prefix(room), as: UTF8.self) + "-" + hash
  }
}
