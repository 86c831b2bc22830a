// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Ages as `kubectl get` shows them: two units at most, coarser as they grow.
package enum HumanDuration {
  /// The text for that many seconds: `45s`, `5m10s`, `3h2m`, `2d`, `3y40d`.
  ///
  /// A clock that runs a little behind reads `0s`; one further behind `<invalid>`.
  package static func text(seconds: Int64) -> String {
    if seconds < -1 { return "<invalid>" }
    if seconds < 0 { return "0s" }
    if seconds < 120 { return "\(seconds)s" }
    let minutes = seconds / 60
    if minutes < 10 { return joined(minutes, "m", seconds % 60, "s") }
    if minutes < 180 { return "\(minutes)m" }
    let hours = minutes / 60
    if hours < 8 { return joined(hours, "h", minutes % 60, "m") }
    if hours < 48 { return "\(hours)h" }
    let days = hours / 24
    if days < 8 { return joined(days, "d", hours % 24, "h") }
    if days < 730 { return "\(days)d" }
    let years = days / 365
    if days < 2920 { return joined(years, "y", days % 365, "d") }
    return "\(years)y"
  }

  private static func joined(
    _ large: Int64, _ largeUnit: String, _ small: Int64, _ smallUnit: String
  ) -> String {
    small == 0 ? "\(large)\(largeUnit)" : "\(large)\(largeUnit)\(small)\(smallUnit)"
  }
}
