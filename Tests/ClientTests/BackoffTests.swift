// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import Testing

@Suite("Backoff") struct BackoffTests {
  @Test(
    "doubles up to the ceiling",
    arguments: [(1, 10), (2, 20), (3, 40), (4, 50), (60, 50)])
  func doubles(failures: Int, milliseconds: Int) {
    let backoff = Backoff(base: .milliseconds(10), ceiling: .milliseconds(50))

    #expect(backoff.delay(failures: failures) == .milliseconds(milliseconds))
  }

  @Test("jitter adds at most its part of the delay")
  func jitter() {
    let backoff = Backoff(base: .seconds(1), ceiling: .seconds(1), jitterPercent: 50)

    #expect(backoff.delay(failures: 1, chance: 0) == .seconds(1))
    #expect(backoff.delay(failures: 1, chance: .max) < .milliseconds(1500))
    #expect(backoff.delay(failures: 1, chance: .max) > .milliseconds(1490))
  }
}
