// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoordinationAPI
import MetaAPI
import Testing
import Wire

@testable import ControllerRuntime

@Suite("Lease observation") struct LeaseObservationTests {
  private func lease(_ holder: String, version: String) -> Lease {
    .with {
      $0.metadata.resourceVersion = version
      $0.spec.holderIdentity = holder
      $0.spec.leaseDurationSeconds = 15
    }
  }

  @Test("no lease is created, a free one is taken")
  func free() {
    var observation = LeaseObservation(identity: "me")
    #expect(observation.decision(now: .zero) == .create)

    observation.observe(lease("", version: "1"), now: .zero)

    #expect(observation.decision(now: .zero) == .take)
  }

  @Test("another's lease is waited for, counted from when it was last seen to change")
  func held() {
    var observation = LeaseObservation(identity: "me")
    observation.observe(lease("other", version: "1"), now: .seconds(100))
    #expect(observation.decision(now: .seconds(110)) == .wait(until: .seconds(115)))

    observation.observe(lease("other", version: "2"), now: .seconds(110))
    #expect(observation.decision(now: .seconds(116)) == .wait(until: .seconds(125)))

    observation.observe(lease("other", version: "2"), now: .seconds(124))
    #expect(observation.decision(now: .seconds(125)) == .take)
  }

  @Test("one's own lease from before a restart is taken at once")
  func own() {
    var observation = LeaseObservation(identity: "me")

    observation.observe(lease("me", version: "1"), now: .zero)

    #expect(observation.decision(now: .zero) == .take)
  }
}
