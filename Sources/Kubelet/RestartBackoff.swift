// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How long something that keeps failing has to wait: 10 s after the second failure, then twice as
/// long each time, 300 s at most; forgotten when it went well for ten minutes.
///
/// The first start after a failure is immediate: `register` is called when a start is made, and its wait
/// is asked of the next one.
struct RestartBackoff: Equatable, Sendable {
  private(set) var delay: Duration?
  private var registeredAt = Duration.zero

  init() {}

  /// The back-off that a kubelet before this one had: what it waited between two runs tells how long
  /// the next wait is.
  /// - Parameters:
  ///   - ended: when the run before the last ended.
  ///   - started: when the last run started.
  init(ended: Duration, started: Duration) {
    let waited = started - ended
    registeredAt = started
    delay =
      waited < Limits.backoffInitial / 2
      ? Limits.backoffInitial : min(waited * 2, Limits.backoffMax)
  }

  /// Time left before another start is allowed.
  /// - Parameter failedAt: when the last run ended, on the same clock as `now`.
  func remaining(failedAt: Duration, now: Duration) -> Duration? {
    guard let delay, !isForgotten(at: failedAt) else { return nil }
    let end = failedAt + delay
    return end > now ? end - now : nil
  }

  /// Notes that a start is being made after a failure.
  mutating func register(failedAt: Duration, now: Duration) {
    if let delay, !isForgotten(at: failedAt) {
      self.delay = min(delay * 2, Limits.backoffMax)
    } else {
      delay = Limits.backoffInitial
    }
    registeredAt = now
  }

  private func isForgotten(at time: Duration) -> Bool {
    time - registeredAt > Limits.backoffReset
  }
}
