// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

extension FieldErrorList {
  /// What every workload with a selector and a template must keep: the template's pods are its own.
  mutating func checkWorkload(
    selector: LabelSelector?, template: PodTemplateSpec, _ path: FieldPath
  ) {
    let selectorPath = path.child("selector")
    if let selector {
      let count = errors.count
      checkSelector(selector, selectorPath)
      if selector.matchLabels.isEmpty, selector.matchExpressions.isEmpty {
        invalid(
          selectorPath, .json("{}"), "empty selector is invalid for deployment")
      } else if errors.count == count, !selector.matches(template.metadata.labels) {
        let labels = JSONObject(
          template.metadata.labels.map { (key: $0.key, value: .string($0.value)) })
        invalid(
          path.child("template").child("metadata").child("labels"),
          .json(JSONValue.object(labels).text), "`selector` does not match template `labels`")
      }
    } else {
      required(selectorPath)
    }
    let templatePath = path.child("template")
    append(PodSpecValidation.template(template, templatePath))
    let spec = templatePath.child("spec")
    if template.spec.restartPolicy != "Always", !template.spec.restartPolicy.isEmpty {
      notSupported(
        spec.child("restartPolicy"), template.spec.restartPolicy, supported: ["Always"])
    }
    if template.spec.activeDeadlineSeconds != nil {
      forbidden(
        spec.child("activeDeadlineSeconds"),
        "activeDeadlineSeconds in ReplicaSet is not Supported")
    }
  }

  /// The selector is fixed once stored.
  mutating func checkSelectorUnchanged(_ selector: LabelSelector?, old: LabelSelector?) {
    guard selector != old else { return }
    let shown = selector.map { String(decoding: $0.json(), as: UTF8.self) } ?? "null"
    invalid(FieldPath("spec", "selector"), .json(shown), "field is immutable")
  }

  /// Counts of a status fit together.
  mutating func checkReplicaCounts(
    replicas: Int32, others: [(name: String, count: Int32)], ready: Int32, available: Int32
  ) {
    let path = FieldPath("status")
    nonNegative(path.child("replicas"), replicas)
    for (name, count) in others {
      nonNegative(path.child(name), count)
      if count > replicas {
        invalid(path.child(name), ShownValue(count), "cannot be greater than status.replicas")
      }
    }
    if available > ready {
      invalid(
        path.child("availableReplicas"), ShownValue(available),
        "cannot be greater than readyReplicas")
    }
  }

  /// A count, or a share such as `25%`.
  mutating func checkCountOrPercent(_ path: FieldPath, _ value: IntOrString) {
    switch value {
    case .int(let number): nonNegative(path, number)
    case .string(let text):
      if value.percent == nil {
        invalid(
          path, .string(text),
          "a valid percent string must be a numeric string followed by an ending '%' "
            + "(e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')")
      }
    }
  }
}
