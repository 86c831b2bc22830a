// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("Owner graph") struct OwnerGraphTests {
  private let location = ResourceLocation(
    group: "", version: "v1", resource: "pods", isNamespaced: true)

  private func object(
    _ uid: String, owners: [String] = [], finalizers: [String] = [], terminating: Bool = false,
    blocking: Bool = true
  ) -> OwnedObject {
    OwnedObject(
      .with { metadata in
        metadata.uid = uid
        metadata.name = uid
        metadata.finalizers = finalizers
        metadata.deletionTimestamp = terminating ? Time(seconds: 1) : nil
        metadata.ownerReferences = owners.map { owner in
          .with {
            $0.uid = owner
            $0.name = owner
            $0.blockOwnerDeletion = blocking
          }
        }
      })
  }

  @Test("an owner that goes brings its dependents to attention")
  func cascade() {
    var graph = OwnerGraph()
    _ = graph.set(object("rs"), at: location)
    #expect(graph.set(object("pod", owners: ["rs"]), at: location) == ["pod"])

    #expect(graph.remove("rs") == ["pod"])
    #expect(graph.remove("pod") == [])
    #expect(graph.count == 0)
  }

  @Test("foreground deletion looks at the dependents, then at the owner when they are gone")
  func foreground() {
    var graph = OwnerGraph()
    _ = graph.set(object("rs"), at: location)
    _ = graph.set(object("pod", owners: ["rs"]), at: location)

    let dying = object("rs", finalizers: ["foregroundDeletion"], terminating: true)
    #expect(graph.set(dying, at: location) == ["rs", "pod"])
    #expect(graph.blockingDependents(of: "rs").map(\.object.uid) == ["pod"])

    #expect(graph.remove("pod") == ["rs"])
    #expect(graph.blockingDependents(of: "rs").isEmpty)
  }

  @Test("a dependent that stops blocking brings its waiting owner to attention")
  func unblocks() {
    var graph = OwnerGraph()
    _ = graph.set(object("rs", finalizers: ["foregroundDeletion"], terminating: true), at: location)
    _ = graph.set(object("pod", owners: ["rs"]), at: location)

    let affected = graph.set(object("pod", owners: ["rs"], blocking: false), at: location)

    #expect(affected.contains("rs"))
  }

  @Test("an update that changes no ownership concerns nobody")
  func quiet() {
    var graph = OwnerGraph()
    _ = graph.set(object("pod", owners: ["rs"]), at: location)

    #expect(graph.set(object("pod", owners: ["rs"]), at: location).isEmpty)
  }
}

@Suite("Garbage decision") struct GarbageDecisionTests {
  private func owner(_ uid: String) -> OwnedObject.Owner {
    OwnedObject.Owner(uid: uid, apiVersion: "v1", kind: "K", name: uid, blocksDeletion: true)
  }

  @Test("an object with a living owner stays; references to others go")
  func keeps() {
    #expect(GarbageDecision(states: [owner("a"): .solid], hasDependents: false) == .keep)
    #expect(
      GarbageDecision(states: [owner("a"): .solid, owner("b"): .gone], hasDependents: false)
        == .dropReferences(["b"]))
  }

  @Test("an object without owners left is deleted")
  func deletes() {
    #expect(
      GarbageDecision(states: [owner("a"): .gone], hasDependents: true) == .delete(.background))
  }

  @Test("a waiting owner's dependent with dependents of its own is deleted in the foreground")
  func foreground() {
    let states = [owner("a"): OwnerState.waitsForDependents]

    #expect(GarbageDecision(states: states, hasDependents: true) == .delete(.foreground))
    #expect(GarbageDecision(states: states, hasDependents: false) == .delete(.background))
  }
}
