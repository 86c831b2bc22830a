// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AppsAPI
import CoreAPI
import MetaAPI
import MetaTypes

/// ReplicaSets: so many pods of one template.
struct ReplicaSetStrategy: ResourceStrategy {
  typealias Object = ReplicaSet

  func applyDefaults(_ replicaSet: inout ReplicaSet) {
    if replicaSet.spec.replicas == nil { replicaSet.spec.replicas = 1 }
    replicaSet.spec.template.spec.applyDefaults()
  }

  func prepareForCreate(_ replicaSet: inout ReplicaSet, _ context: RequestContext) {
    replicaSet.status = ReplicaSetStatus()
  }

  var tracksGeneration: Bool { true }

  func validate(_ replicaSet: ReplicaSet, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    let path = FieldPath("spec")
    errors.nonNegative(path.child("replicas"), replicaSet.spec.replicas ?? 0)
    errors.nonNegative(path.child("minReadySeconds"), replicaSet.spec.minReadySeconds)
    errors.checkWorkload(
      selector: replicaSet.spec.selector, template: replicaSet.spec.template, path)
    return errors
  }

  func validateUpdate(
    _ replicaSet: ReplicaSet, old: ReplicaSet, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkSelectorUnchanged(replicaSet.spec.selector, old: old.spec.selector)
    return errors
  }

  func validateStatusUpdate(
    _ replicaSet: ReplicaSet, old: ReplicaSet, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    let status = replicaSet.status
    errors.checkReplicaCounts(
      replicas: status.replicas,
      others: [
        ("fullyLabeledReplicas", status.fullyLabeledReplicas),
        ("readyReplicas", status.readyReplicas), ("availableReplicas", status.availableReplicas),
      ], ready: status.readyReplicas, available: status.availableReplicas)
    errors.nonNegative(FieldPath("status", "observedGeneration"), status.observedGeneration)
    return errors
  }

  func tableCells(_ replicaSet: ReplicaSet, now: Time) -> [JSONValue]? {
    WorkloadTable.cells(replicaSet, now: now)
  }
}
