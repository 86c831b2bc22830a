// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import TestKit
import Testing

@testable import RPC

@Suite("Retry policy") struct RetryPolicyTests {
  private static let policy = RPCRetryPolicy(
    maxAttempts: 5, initialBackoff: .milliseconds(100), maxBackoff: .milliseconds(300),
    backoffMultiplier: 2, retryableStatusCodes: [.unavailable, .aborted])

  /// The bits for a factor of 1.
  private static let middle: UInt64 = 1 << 63

  private func pause(
    _ progress: inout RetryProgress, _ code: RPCCode = .unavailable,
    _ pushback: RetryPushback? = nil, chance: UInt64 = middle
  ) -> Duration? {
    var throttle: RetryThrottle?
    return progress.pause(after: code, pushback: pushback, throttle: &throttle, chance: chance)
  }

  @Test("pauses grow to the longest, and the attempts are counted")
  func sequence() {
    var progress = RetryProgress(policy: Self.policy)

    let pauses = (0..<5).map { _ in pause(&progress) }

    #expect(
      pauses == [
        .milliseconds(100), .milliseconds(200), .milliseconds(300), .milliseconds(300), nil,
      ])
    #expect(progress.previousAttempts == 4)
  }

  @Test("chance moves a pause by a fifth at most")
  func jitter() {
    var short = RetryProgress(policy: Self.policy)
    var long = RetryProgress(policy: Self.policy)

    #expect(pause(&short, chance: 0) == .milliseconds(80))
    let longest = pause(&long, chance: .max)
    #expect(longest.map { $0 > .milliseconds(119) && $0 <= .milliseconds(120) } == true)
  }

  @Test(
    "only the codes of the policy are retried",
    arguments: RPCCode.allCases)
  func codes(code: RPCCode) {
    var progress = RetryProgress(policy: Self.policy)

    #expect((pause(&progress, code) != nil) == [.unavailable, .aborted].contains(code))
  }

  @Test("a policy for more than five attempts gets five")
  func attemptsMax() {
    let policy = RPCRetryPolicy(
      maxAttempts: 100, initialBackoff: .zero, maxBackoff: .zero, backoffMultiplier: 1,
      retryableStatusCodes: [])

    #expect(policy.maxAttempts == 5)
  }

  @Test("the server's pushback replaces the pause, and the next pause is the first again")
  func pushback() {
    var progress = RetryProgress(policy: Self.policy)
    _ = pause(&progress)

    #expect(pause(&progress, .unavailable, .after(.seconds(7))) == .seconds(7))
    #expect(pause(&progress) == .milliseconds(100))
    #expect(pause(&progress, .unavailable, .never) == nil)
  }

  @Test(
    "pushback is a number of milliseconds, and anything else means never",
    arguments: [
      (["250"], RetryPushback.after(.milliseconds(250))), (["0"], .after(.zero)), (["-1"], .never),
      (["soon"], .never), (["1", "2"], .never), ([""], .never), (["99999999999"], .never),
    ])
  func pushbackForms(texts: [String], pushback: RetryPushback) {
    #expect(RetryPushback(texts) == pushback)
  }

  @Test("half of the tokens gone, nothing is retried until successes bring them back")
  func throttling() {
    var throttle: RetryThrottle? = RetryThrottle(
      RPCRetryThrottling(maxTokens: 4, tokenRatio: 0.5))
    func isRetried(_ throttle: inout RetryThrottle?) -> Bool {
      var progress = RetryProgress(policy: Self.policy)
      return progress.pause(
        after: .unavailable, pushback: nil, throttle: &throttle, chance: Self.middle) != nil
    }

    #expect(isRetried(&throttle))  // 3 left
    #expect(!isRetried(&throttle))  // 2 left: half
    throttle?.succeeded()
    throttle?.succeeded()
    throttle?.succeeded()  // 3.5 left
    #expect(isRetried(&throttle))  // 2.5 left
    #expect(!isRetried(&throttle))
    for _ in 0..<20 { throttle?.succeeded() }
    #expect(isRetried(&throttle))
    #expect(!isRetried(&throttle))
  }

  @Test("a server that wants no retry costs a token, another code does not")
  func throttledCodes() {
    var throttle: RetryThrottle? = RetryThrottle(RPCRetryThrottling(maxTokens: 2, tokenRatio: 1))
    var progress = RetryProgress(policy: Self.policy)

    _ = progress.pause(after: .notFound, pushback: nil, throttle: &throttle, chance: 0)
    #expect(throttle?.permits == true)
    _ = progress.pause(after: .notFound, pushback: .never, throttle: &throttle, chance: 0)
    #expect(throttle?.permits == false)
  }

  @Test("a call keeps what it has sent, within its bound")
  func replayBuffer() {
    var buffer = ReplayBuffer(limit: 10, budget: nil)

    let kept = [[1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]].map { buffer.keep($0) }

    #expect(kept == [true, true, false])
    #expect(buffer.isOpen)
    #expect((0..<buffer.count).map { buffer[$0] } == [[1, 2, 3], [4, 5, 6, 7]])
    buffer.close()
    #expect(buffer.count == 0)
    let isKept = buffer.keep([1])
    #expect(!isKept)
  }

  @Test("calls share a bound, and give back what they kept")
  func replayBudget() {
    let budget = ReplayBudget(limit: 5)
    var one = ReplayBuffer(limit: 10, budget: budget)
    var two = ReplayBuffer(limit: 10, budget: budget)

    let before = [one.keep([1, 2, 3]), two.keep([1, 2, 3]), two.keep([1, 2])]
    one.close()
    one.close()
    let after = [two.keep([3, 4, 5]), two.keep([6])]

    #expect(before == [true, false, true])
    #expect(after == [true, false])
  }
}
