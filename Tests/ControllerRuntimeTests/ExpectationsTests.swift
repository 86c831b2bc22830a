// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import Testing

@testable import ControllerRuntime

@Suite("Expectations") struct ExpectationsTests {
  private let key = ObjectKey(namespace: "a", name: "b")

  @Test("are met once every creation has been seen")
  func creations() {
    var expectations = Expectations()
    expectations.expect(creations: 2, for: key, now: .zero)

    expectations.settleCreation(for: key)
    #expect(expectations.areMet(for: key, now: .zero) == false)

    expectations.settleCreation(for: key)
    #expect(expectations.areMet(for: key, now: .zero) == true)
  }

  @Test("a deletion seen twice settles once")
  func deletions() {
    var expectations = Expectations()
    expectations.expect(deletions: ["u1", "u2"], for: key, now: .zero)

    expectations.settleDeletion(of: "u1", for: key)
    expectations.settleDeletion(of: "u1", for: key)
    #expect(expectations.areMet(for: key, now: .zero) == false)

    expectations.settleDeletion(of: "u2", for: key)
    #expect(expectations.areMet(for: key, now: .zero) == true)
  }

  @Test("run out, so that a missed event does not stop a controller for ever")
  func timeout() {
    var expectations = Expectations()
    expectations.expect(creations: 1, for: key, now: .zero)

    #expect(expectations.areMet(for: key, now: .seconds(299)) == false)
    #expect(expectations.areMet(for: key, now: .seconds(300)) == true)
  }
}
