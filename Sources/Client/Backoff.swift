// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How long to wait before the next attempt: doubling from a base to a ceiling, with jitter.
package struct Backoff: Sendable, Equatable {
  package let base: Duration
  package let ceiling: Duration
  /// Part of the delay added at random, in percent: 0 to 100.
  package let jitterPercent: UInt64

  package init(base: Duration, ceiling: Duration, jitterPercent: UInt64 = 0) {
    precondition(base > .zero && ceiling >= base, "a delay that grows to its ceiling")
    precondition(jitterPercent <= 100, "jitter is part of the delay")
    self.base = base
    self.ceiling = ceiling
    self.jitterPercent = jitterPercent
  }

  /// As upstream's controllers: 5 ms doubling up to 1000 s.
  package static let reconcile = Backoff(base: .milliseconds(5), ceiling: .seconds(1000))

  /// As upstream's reflector: 800 ms doubling up to 30 s, all clients apart by jitter.
  package static let watch = Backoff(
    base: .milliseconds(800), ceiling: .seconds(30), jitterPercent: 100)

  /// - Parameters:
  ///   - failures: attempts that failed so far, at least 1.
  ///   - chance: 64 random bits.
  package func delay(failures: Int, chance: UInt64 = 0) -> Duration {
    precondition(failures > 0, "nothing failed yet")
    var delay = base
    for _ in 1..<max(failures, 1) where delay < ceiling { delay = min(delay * 2, ceiling) }
    guard jitterPercent > 0 else { return delay }
    let permille = Int64(chance.multipliedFullWidth(by: jitterPercent * 10).high)
    return delay + delay * Int(permille) / 1000
  }
}
