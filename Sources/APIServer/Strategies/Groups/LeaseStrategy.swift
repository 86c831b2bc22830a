// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import CoordinationAPI
import MetaAPI
import MetaTypes

/// Leases: heartbeats of nodes and the seats of elected leaders.
struct LeaseStrategy: ResourceStrategy {
  typealias Object = Lease

  func validate(_ lease: Lease, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    let path = FieldPath("spec")
    if let seconds = lease.spec.leaseDurationSeconds, seconds <= 0 {
      errors.invalid(
        path.child("leaseDurationSeconds"), ShownValue(seconds), "must be greater than 0")
    }
    if let count = lease.spec.leaseTransitions {
      errors.nonNegative(path.child("leaseTransitions"), count)
    }
    if let strategy = lease.spec.strategy, strategy != "OldestEmulationVersion" {
      if strategy.contains("/") {
        errors.check(path.child("strategy"), strategy, NameRules.qualifiedName)
      } else {
        errors.notSupported(
          path.child("strategy"), strategy, supported: ["OldestEmulationVersion"])
      }
    }
    if lease.spec.preferredHolder?.isEmpty == false, lease.spec.strategy?.isEmpty ?? true {
      errors.forbidden(
        path.child("preferredHolder"), "may only be specified when `strategy` is defined")
    }
    return errors
  }

  func tableCells(_ lease: Lease, now: Time) -> [JSONValue]? {
    [
      .string(lease.metadata.name), .string(lease.spec.holderIdentity ?? ""),
      TableCell.age(lease.metadata, now: now),
    ]
  }
}
