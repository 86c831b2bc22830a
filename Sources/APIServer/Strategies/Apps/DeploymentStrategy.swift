// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import AppsAPI
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Deployments: a template and how to move from one template to the next.
struct DeploymentStrategy: ResourceStrategy {
  typealias Object = Deployment

  func applyDefaults(_ deployment: inout Deployment) {
    if deployment.spec.replicas == nil { deployment.spec.replicas = 1 }
    if deployment.spec.revisionHistoryLimit == nil { deployment.spec.revisionHistoryLimit = 10 }
    if deployment.spec.progressDeadlineSeconds == nil {
      deployment.spec.progressDeadlineSeconds = 600
    }
    if deployment.spec.strategy.type.isEmpty { deployment.spec.strategy.type = "RollingUpdate" }
    if deployment.spec.strategy.type == "RollingUpdate" {
      var rolling = deployment.spec.strategy.rollingUpdate ?? RollingUpdateDeployment()
      if rolling.maxUnavailable == nil { rolling.maxUnavailable = .string("25%") }
      if rolling.maxSurge == nil { rolling.maxSurge = .string("25%") }
      deployment.spec.strategy.rollingUpdate = rolling
    }
    deployment.spec.template.spec.applyDefaults()
  }

  func prepareForCreate(_ deployment: inout Deployment, _ context: RequestContext) {
    deployment.status = DeploymentStatus()
  }

  func prepareForStatusUpdate(
    _ deployment: inout Deployment, old: Deployment, _ context: RequestContext
  ) {
    deployment.metadata.labels = old.metadata.labels
  }

  var tracksGeneration: Bool { true }

  func validate(_ deployment: Deployment, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    let path = FieldPath("spec")
    let spec = deployment.spec
    errors.nonNegative(path.child("replicas"), spec.replicas ?? 0)
    errors.checkWorkload(selector: spec.selector, template: spec.template, path)
    checkRollout(spec, path.child("strategy"), &errors)
    errors.nonNegative(path.child("minReadySeconds"), spec.minReadySeconds)
    errors.nonNegative(path.child("revisionHistoryLimit"), spec.revisionHistoryLimit ?? 0)
    if let seconds = spec.progressDeadlineSeconds {
      let path = path.child("progressDeadlineSeconds")
      errors.nonNegative(path, seconds)
      if seconds <= spec.minReadySeconds {
        errors.invalid(path, ShownValue(seconds), "must be greater than minReadySeconds")
      }
    }
    return errors
  }

  private func checkRollout(
    _ spec: DeploymentSpec, _ path: FieldPath, _ errors: inout FieldErrorList
  ) {
    let rolling = spec.strategy.rollingUpdate
    switch spec.strategy.type {
    case "Recreate":
      if rolling != nil {
        errors.forbidden(
          path.child("rollingUpdate"),
          "may not be specified when strategy `type` is 'Recreate'")
      }
    case "RollingUpdate":
      guard let rolling else { return errors.required(path.child("rollingUpdate")) }
      let path = path.child("rollingUpdate")
      let unavailable = rolling.maxUnavailable ?? .int(0)
      let surge = rolling.maxSurge ?? .int(0)
      errors.checkCountOrPercent(path.child("maxUnavailable"), unavailable)
      errors.checkCountOrPercent(path.child("maxSurge"), surge)
      if unavailable.isZeroShare, surge.isZeroShare {
        errors.invalid(
          path.child("maxUnavailable"), unavailable.shown, "may not be 0 when `maxSurge` is 0")
      }
      if let percent = unavailable.percent, percent > 100 {
        errors.invalid(
          path.child("maxUnavailable"), unavailable.shown, "must not be greater than 100%")
      }
    default:
      errors.notSupported(
        path, spec.strategy.type, supported: ["Recreate", "RollingUpdate"])
    }
  }

  func validateUpdate(
    _ deployment: Deployment, old: Deployment, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkSelectorUnchanged(deployment.spec.selector, old: old.spec.selector)
    return errors
  }

  func validateStatusUpdate(
    _ deployment: Deployment, old: Deployment, _ context: RequestContext
  ) -> FieldErrorList {
    var errors = FieldErrorList()
    let status = deployment.status
    errors.checkReplicaCounts(
      replicas: status.replicas,
      others: [
        ("updatedReplicas", status.updatedReplicas), ("readyReplicas", status.readyReplicas),
        ("availableReplicas", status.availableReplicas),
      ], ready: status.readyReplicas, available: status.availableReplicas)
    errors.nonNegative(FieldPath("status", "observedGeneration"), status.observedGeneration)
    if let before = old.status.collisionCount, (status.collisionCount ?? -1) < before {
      errors.invalid(
        FieldPath("status", "collisionCount"),
        status.collisionCount.map { ShownValue($0) } ?? .null, "cannot be decremented")
    }
    return errors
  }

  func tableCells(_ deployment: Deployment, now: Time) -> [JSONValue]? {
    WorkloadTable.cells(deployment, now: now)
  }
}

extension IntOrString {
  /// The number before the percent sign; nil for whole numbers and malformed texts.
  var percent: Int? {
    guard case .string(let text) = self, text.hasSuffix("%") else { return nil }
    let digits = text.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(digits)
  }

  fileprivate var isZeroShare: Bool {
    switch self {
    case .int(let number): number == 0
    case .string: percent == 0
    }
  }

  fileprivate var shown: ShownValue {
    switch self {
    case .int(let number): ShownValue(number)
    case .string(let text): .string(text)
    }
  }
}
