// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Which failed calls are sent again, and when (gRFC A6, "Client Retries").
public struct RPCRetryPolicy: Sendable, Equatable {
  /// Attempts in all, the first included: 2 to 5.
  public var maxAttempts: Int
  /// The pause before the second attempt, before jitter of a fifth either way.
  public var initialBackoff: Duration
  public var maxBackoff: Duration
  /// By how much a pause is longer than the one before.
  public var backoffMultiplier: Double
  public var retryableStatusCodes: Set<RPCCode>

  /// - Parameter maxAttempts: at least 2; more than 5 counts as 5.
  public init(
    maxAttempts: Int, initialBackoff: Duration, maxBackoff: Duration, backoffMultiplier: Double,
    retryableStatusCodes: Set<RPCCode>
  ) {
    self.maxAttempts = min(max(maxAttempts, 2), Limits.attemptsMax)
    self.initialBackoff = initialBackoff
    self.maxBackoff = maxBackoff
    self.backoffMultiplier = backoffMultiplier
    self.retryableStatusCodes = retryableStatusCodes
  }
}

/// When retries stop because too many calls of a channel fail (gRFC A6, "Throttling Retry Attempts and
/// Hedged RPCs"): each failure takes a token, each success gives back a part of one, and nothing is
/// retried while half of the tokens or more are gone.
public struct RPCRetryThrottling: Sendable, Equatable {
  /// Tokens at the start, and the most there can be: 1 to 1000.
  public var maxTokens: Int
  /// What a success gives back; counted to three decimal places.
  public var tokenRatio: Double

  public init(maxTokens: Int, tokenRatio: Double) {
    self.maxTokens = min(max(maxTokens, 1), 1000)
    self.tokenRatio = tokenRatio
  }
}

/// The tokens of one channel. Counts in thousandths.
struct RetryThrottle {
  private let most: Int
  private let gain: Int
  private var tokens: Int

  init(_ throttling: RPCRetryThrottling) {
    most = throttling.maxTokens * 1000
    gain = Int(max(throttling.tokenRatio, 0.001) * 1000)
    tokens = most
  }

  /// True while calls may be retried.
  var permits: Bool { tokens > most / 2 }

  mutating func succeeded() { tokens = min(tokens + gain, most) }
  mutating func failed() { tokens = max(tokens - 1000, 0) }
}

/// What a server says about sending the call again (`grpc-retry-pushback-ms`).
enum RetryPushback: Equatable {
  case after(Duration)
  /// Also when the value makes no sense.
  case never

  init(_ texts: [String]) {
    if texts.count == 1, let milliseconds = Int32(texts[0]), milliseconds >= 0 {
      self = .after(.milliseconds(milliseconds))
    } else {
      self = .never
    }
  }
}

/// How far the attempts of one call have come.
struct RetryProgress {
  let policy: RPCRetryPolicy
  /// Attempts begun before the one under way; those that no server saw do not count.
  private(set) var previousAttempts = 0
  private var pausesSincePushback = 0

  init(policy: RPCRetryPolicy) { self.policy = policy }

  /// The pause before the next attempt; nil when the call has failed for good.
  /// - Parameters:
  ///   - code: how the attempt ended.
  ///   - chance: 64 uniformly distributed bits.
  mutating func pause(
    after code: RPCCode, pushback: RetryPushback?, throttle: inout RetryThrottle?, chance: UInt64
  ) -> Duration? {
    if pushback == .never {
      throttle?.failed()
      return nil
    }
    guard policy.retryableStatusCodes.contains(code) else { return nil }
    throttle?.failed()
    guard throttle?.permits != false, previousAttempts + 1 < policy.maxAttempts else { return nil }
    previousAttempts += 1
    if case .after(let duration) = pushback {
      pausesSincePushback = 0
      return duration
    }
    var pause = policy.initialBackoff
    for _ in 0..<pausesSincePushback where pause < policy.maxBackoff {
      pause = pause * policy.backoffMultiplier
    }
    pausesSincePushback += 1
    return min(pause, policy.maxBackoff) * Chance.factor(around: Limits.retryJitter, chance)
  }
}
