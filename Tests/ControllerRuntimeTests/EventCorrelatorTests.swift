// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import Testing

@testable import ControllerRuntime

@Suite("Event correlator") struct EventCorrelatorTests {
  private let subject = EventCorrelator.Subject(
    kind: "Pod", key: ObjectKey(namespace: "a", name: "p"), uid: "u", type: "Warning",
    reason: "BackOff")

  @Test("the same message again raises the count")
  func counts() {
    var correlator = EventCorrelator()

    #expect(correlator.decide(subject, message: "m", now: .zero) == .create(message: "m"))
    correlator.created("e1", subject, message: "m")

    #expect(
      correlator.decide(subject, message: "m", now: .zero)
        == .count(name: "e1", total: 2, message: "m"))
  }

  @Test("many messages with one reason are folded into one event")
  func folds() {
    var correlator = EventCorrelator()
    for number in 1...10 {
      _ = correlator.decide(subject, message: "m\(number)", now: .zero)
      correlator.created("e\(number)", subject, message: "m\(number)")
    }

    let first = correlator.decide(subject, message: "m11", now: .zero)
    #expect(first == .create(message: "(combined from similar events): m11"))
    correlator.created("sum", subject, message: "(combined from similar events): m11")

    #expect(
      correlator.decide(subject, message: "m12", now: .zero)
        == .count(name: "sum", total: 2, message: "(combined from similar events): m12"))
  }

  @Test("beyond the burst, events about one object are dropped until tokens refill")
  func drops() {
    var correlator = EventCorrelator()
    for _ in 0..<25 { _ = correlator.decide(subject, message: "m", now: .zero) }

    #expect(correlator.decide(subject, message: "m", now: .seconds(299)) == .drop)
    #expect(correlator.decide(subject, message: "m", now: .seconds(301)) != .drop)
  }

  @Test("an event that is gone is made anew")
  func vanished() {
    var correlator = EventCorrelator()
    _ = correlator.decide(subject, message: "m", now: .zero)
    correlator.created("e1", subject, message: "m")

    correlator.vanished("e1")

    #expect(correlator.decide(subject, message: "m", now: .zero) == .create(message: "m"))
  }
}
