// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import CoreAPI
import MetaAPI
import MetaTypes
import Schema
import Testing
import Wire

@testable import Controllers

@Suite("Namespace controller") struct NamespaceControllerTests {
  private func served(
    _ resource: String, namespaced: Bool = true, verbs: Set<String> = ["list", "delete"]
  ) -> ServedResource {
    ServedResource(
      location: ResourceLocation(
        group: "", version: "v1", resource: resource, isNamespaced: namespaced),
      kind: GroupVersionKind(group: "", version: "v1", kind: resource), verbs: verbs)
  }

  @Test("pods go first; what is not in namespaces or can't be deleted is left out")
  func order() {
    let all = [
      served("configmaps"), served("nodes", namespaced: false), served("pods"),
      served("bindings", verbs: ["create"]),
    ]

    let names = NamespaceController.deletable(all).map(\.location.resource)

    #expect(names == ["pods", "configmaps"])
  }

  @Test("what is left is counted by kind and by finalizer")
  func remains() {
    var remains = NamespaceController.Remains()
    let held = ObjectMeta.with { $0.finalizers = ["example.com/hold"] }

    remains.add([held, ObjectMeta()], of: served("pods"))

    #expect(!remains.isNothing)
    let messages = remains.conditions.filter { $0.status == "True" }.map(\.message)
    #expect(
      messages == [
        "Some resources are remaining: pods. has 2 resource instances",
        "Some content in the namespace has finalizers remaining: "
          + "example.com/hold in 1 resource instances",
      ])
  }

  @Test("an empty namespace has nothing that remains")
  func nothing() {
    var remains = NamespaceController.Remains()

    remains.add([], of: served("pods"))

    #expect(remains.isNothing)
    #expect(remains.conditions.allSatisfy { $0.status == "False" })
  }

  @Test("a condition keeps its time while its status stays")
  func conditions() {
    var status = NamespaceStatus()
    let condition = NamespaceCondition.with {
      $0.type = "NamespaceContentRemaining"
      $0.status = "True"
    }

    NamespaceController.set(condition, in: &status, now: Time(seconds: 1))
    NamespaceController.set(condition, in: &status, now: Time(seconds: 2))

    #expect(status.conditions.map(\.lastTransitionTime) == [Time(seconds: 1)])
  }
}
