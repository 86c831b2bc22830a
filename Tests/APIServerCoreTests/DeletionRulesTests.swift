// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import APIServerCore

@Suite("Deletion rules") struct DeletionRulesTests {
  private let now = Time(seconds: 1000)

  private func apply(
    _ metadata: inout ObjectMeta, grace: Int64? = nil, requested: Int64? = nil
  ) -> DeletionRules.Outcome {
    DeletionRules.apply(to: &metadata, grace: grace, requested: requested, now: now) {
      !$0.finalizers.isEmpty
    }
  }

  @Test("nothing holds the object: it goes at once") func atOnce() {
    var metadata = ObjectMeta()

    #expect(apply(&metadata) == .remove)
    #expect(apply(&metadata, grace: 0) == .remove)
  }

  @Test("a finalizer marks it, and a second request changes nothing") func finalizer() {
    var metadata = ObjectMeta.with {
      $0.finalizers = ["x/y"]
      $0.generation = 3
    }

    #expect(apply(&metadata) == .mark)
    #expect(metadata.deletionTimestamp == now)
    #expect(metadata.deletionGracePeriodSeconds == 0)
    #expect(metadata.generation == 4)
    #expect(apply(&metadata) == .unchanged)
  }

  @Test("a grace period is counted from now and can only get shorter") func grace() {
    var metadata = ObjectMeta()

    #expect(apply(&metadata, grace: 30) == .mark)
    #expect(metadata.deletionTimestamp == Time(seconds: 1030))
    #expect(apply(&metadata, grace: 60, requested: 60) == .unchanged)
    #expect(apply(&metadata, grace: 10, requested: 10) == .mark)
    #expect(metadata.deletionTimestamp == Time(seconds: 1010))
    #expect(apply(&metadata, grace: 30) == .unchanged)
    #expect(apply(&metadata, grace: 0, requested: 0) == .remove)
  }

  @Test("immense and negative periods do not trap") func extremes() {
    var huge = ObjectMeta()
    var negative = ObjectMeta()

    #expect(apply(&huge, grace: .max) == .mark)
    #expect(apply(&huge, grace: .min, requested: .min) == .remove)
    #expect(apply(&negative, grace: .min) == .remove)
  }

  @Test(
    "the policy decides about finalizers",
    arguments: [
      ("Orphan", ["orphan"]), ("Foreground", ["foregroundDeletion"]), ("Background", []),
    ] as [(String, [String])]) func policy(_ text: String, _ finalizers: [String]) throws
  {
    let options = DeleteOptions.with { $0.propagationPolicy = text }
    let propagation = try DeletionRules.propagation(options)

    #expect(
      DeletionRules.finalizers(["orphan"], propagation: propagation, orphansByDefault: false)
        == finalizers)
  }

  @Test("contradictory and unknown policies are refused") func contradictions() {
    let both = DeleteOptions.with {
      $0.propagationPolicy = "Orphan"
      $0.orphanDependents = true
    }
    let unknown = DeleteOptions.with { $0.propagationPolicy = "Later" }

    #expect(throws: APIError.self) { try DeletionRules.propagation(both) }
    #expect(throws: APIError.self) { try DeletionRules.propagation(unknown) }
  }
}
