// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import APIServerCore
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// Nodes: spec by controllers and administrators, status by the kubelet.
struct NodeStrategy: ResourceStrategy {
  typealias Object = Node

  func applyDefaults(_ node: inout Node) {
    if node.status.allocatable.isEmpty { node.status.allocatable = node.status.capacity }
    // The single network is the first of the list; writers may know only one of the two fields.
    if node.spec.podCIDRs.isEmpty, !node.spec.podCIDR.isEmpty {
      node.spec.podCIDRs = [node.spec.podCIDR]
    }
    node.spec.podCIDR = node.spec.podCIDRs.first ?? ""
  }

  func validate(_ node: Node, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    checkTaints(node.spec.taints, &errors)
    var families: Set<IPAddress.Family> = []
    for (position, text) in node.spec.podCIDRs.enumerated() {
      let path = FieldPath("spec", "podCIDRs").index(position)
      guard let network = IPNetwork(text) else {
        errors.invalid(
          path, .string(text), "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)")
        continue
      }
      if !families.insert(network.base.family).inserted {
        errors.invalid(
          FieldPath("spec", "podCIDRs"), ShownValue(node.spec.podCIDRs),
          "may specify no more than one CIDR for each IP family")
      }
    }
    return errors
  }

  private struct TaintIdentity: Hashable {
    var key: String
    var effect: String
  }

  private func checkTaints(_ taints: [Taint], _ errors: inout FieldErrorList) {
    var seen: Set<TaintIdentity> = []
    for (position, taint) in taints.enumerated() {
      let path = FieldPath("metadata", "taints").index(position)
      errors.check(path.child("key"), taint.key, NameRules.qualifiedName)
      errors.check(path.child("value"), taint.value, NameRules.labelValue)
      errors.oneOf(
        path.child("effect"), taint.effect, ["NoSchedule", "PreferNoSchedule", "NoExecute"],
        required: true)
      if !seen.insert(TaintIdentity(key: taint.key, effect: taint.effect)).inserted {
        errors.duplicate(path, .string("\(taint.key):\(taint.effect)"))
      }
    }
  }

  func validateUpdate(_ node: Node, old: Node, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    if !old.spec.podCIDRs.isEmpty, node.spec.podCIDRs != old.spec.podCIDRs {
      errors.forbidden(
        FieldPath("spec", "podCIDRs"),
        "node updates may not change podCIDR except from \"\" to valid")
    }
    if !old.spec.providerID.isEmpty, node.spec.providerID != old.spec.providerID {
      errors.forbidden(
        FieldPath("spec", "providerID"),
        "node updates may not change providerID except from \"\" to valid")
    }
    return errors
  }

  func validateStatusUpdate(_ node: Node, old: Node, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    for (name, amounts) in [
      ("capacity", node.status.capacity), ("allocatable", node.status.allocatable),
    ] {
      for (resource, amount) in amounts where amount.signum < 0 {
        errors.invalid(
          FieldPath("status", name).key(resource), .string(amount.string),
          "must be greater than or equal to 0")
      }
    }
    var seen: Set<[String]> = []
    for (position, address) in node.status.addresses.enumerated()
    where !seen.insert([address.type, address.address]).inserted {
      errors.duplicate(
        FieldPath("status", "addresses").index(position), .string(address.address))
    }
    return errors
  }

  func tableCells(_ node: Node, now: Time) -> [JSONValue]? { NodeTable.cells(node, now: now) }
}
