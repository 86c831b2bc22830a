// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Kubelet

@Suite("Probe state") struct ProbeStateTests {
  /// s = success, f = failure, u = unknown; the verdict after each try: + passed, - failed, . none yet.
  @Test(
    "a verdict takes as many equal outcomes in a row as its threshold says",
    arguments: [
      (ProbeState.Kind.readiness, 1, 3, "sfffs", "+..-+"),
      (.readiness, 2, 1, "sssfss", ".++-.+"),
      (.liveness, 1, 2, "ffsfuf", ".-+..-"),
      (.startup, 1, 3, "ffs", "..+"),
    ])
  func countsStreaks(
    kind: ProbeState.Kind, success: Int, failure: Int, tries: String, verdicts: String
  ) {
    var state = ProbeState(kind: kind, successThreshold: success, failureThreshold: failure)

    let seen = tries.map { letter -> Character in
      let outcome: ProbeOutcome =
        letter == "s" ? .success : letter == "f" ? .failure("no") : .unknown("lost")
      return state.take(outcome).map { $0 ? "+" : "-" } ?? "."
    }

    #expect(String(seen) == verdicts)
  }

  @Test("before the first try only liveness counts as passed", arguments: ProbeState.Kind.allCases)
  func startsAs(kind: ProbeState.Kind) {
    let state = ProbeState(kind: kind, successThreshold: 1, failureThreshold: 1)

    #expect(state.isPassed == (kind == .liveness))
  }
}

@Suite("Restart back-off") struct RestartBackoffTests {
  @Test("waits double from 10 s to 300 s")
  func doubles() {
    var backoff = RestartBackoff()
    var now = Duration.seconds(1000)
    var delays: [Duration] = []
    for _ in 0..<7 {
      backoff.register(failedAt: now, now: now)
      delays.append(backoff.delay ?? .zero)
      now += backoff.delay ?? .zero
    }

    #expect(delays == [10, 20, 40, 80, 160, 300, 300].map { .seconds($0) })
  }

  @Test("the first restart is immediate, the next waits from the end of the failed run")
  func waitsFromEnd() {
    var backoff = RestartBackoff()
    #expect(backoff.remaining(failedAt: .seconds(1000), now: .seconds(1000)) == nil)

    backoff.register(failedAt: .seconds(1000), now: .seconds(1000))

    #expect(backoff.remaining(failedAt: .seconds(1003), now: .seconds(1005)) == .seconds(8))
    #expect(backoff.remaining(failedAt: .seconds(1003), now: .seconds(1013)) == nil)
  }

  @Test("a run of over ten minutes starts anew with 10 s")
  func forgets() {
    var backoff = RestartBackoff()
    backoff.register(failedAt: .seconds(1000), now: .seconds(1000))
    backoff.register(failedAt: .seconds(1010), now: .seconds(1010))

    backoff.register(failedAt: .seconds(1700), now: .seconds(1700))

    #expect(backoff.delay == .seconds(10))
  }

  @Test(
    "a wait is recalled from the time between two runs",
    arguments: [(0, 10), (3, 10), (10, 20), (20, 40), (170, 300)])
  func recalls(waited: Int, expected: Int) {
    let backoff = RestartBackoff(ended: .seconds(1000), started: .seconds(1000 + waited))

    #expect(backoff.delay == .seconds(expected))
  }
}
