// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// When a component that ended is started again.
///
/// The first restart is at once; each further one within a minute of the last waits twice as long, up
/// to ten seconds. A component that stayed up for a minute starts over without delay.
struct RestartPolicy: Equatable {
  static let firstDelay: Duration = .milliseconds(250)
  static let longestDelay: Duration = .seconds(10)
  static let stableAfter: Duration = .seconds(60)

  private(set) var restarts = 0
  private var streak = 0

  /// Counts an end and says how long to wait before the next start.
  /// - Parameter uptime: how long the component had been up.
  mutating func delay(afterUptime uptime: Duration) -> Duration {
    restarts += 1
    streak = uptime >= Self.stableAfter ? 0 : streak + 1
    guard streak > 1 else { return .zero }
    return min(Self.longestDelay, Self.firstDelay * (1 << min(streak - 2, 10)))
  }
}
