// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The `grpc-timeout` header: up to eight digits and a unit, `5S`, `250m`.
enum Deadline {
  /// Nil when the text is no timeout; the call then has none.
  static func parse(_ text: String) -> Duration? {
    guard let unit = text.last, (2...Limits.timeoutDigits + 1).contains(text.utf8.count),
      text.utf8.dropLast().allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
      let amount = Int64(text.dropLast())
    else { return nil }
    switch unit {
    case "H": return .seconds(amount * 3600)
    case "M": return .seconds(amount * 60)
    case "S": return .seconds(amount)
    case "m": return .milliseconds(amount)
    case "u": return .microseconds(amount)
    case "n": return .nanoseconds(amount)
    default: return nil
    }
  }

  /// The same for the bytes of a field.
  static func parse(_ bytes: UnsafeRawBufferPointer) -> Duration? {
    parse(String(decoding: bytes, as: UTF8.self))
  }

  /// The finest unit that holds `timeout` in eight digits, rounded up: which may add a second, so no unit is
  /// used up to its last.
  static func format(_ timeout: Duration) -> String {
    let (seconds, attoseconds) = timeout.components
    guard seconds >= 0, attoseconds >= 0 else { return "0n" }
    let nanoseconds = attoseconds / 1_000_000_000
    if seconds == 0, nanoseconds < 100_000_000 { return "\(nanoseconds)n" }
    if seconds < 99 { return "\(seconds * 1_000_000 + (nanoseconds + 999) / 1000)u" }
    if seconds < 99_999 { return "\(seconds * 1000 + (nanoseconds + 999_999) / 1_000_000)m" }
    if seconds < 99_999_999 { return "\(seconds + 1)S" }
    return "\(min(seconds / 3600 + 1, 99_999_999))H"
  }
}
