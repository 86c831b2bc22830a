// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// How long a call may take, as `grpc-timeout` says it: up to eight digits and a unit.
enum Deadline {
  private static let units: [(letter: UInt8, nanoseconds: Int64)] = [
    (UInt8(ascii: "n"), 1), (UInt8(ascii: "u"), 1_000), (UInt8(ascii: "m"), 1_000_000),
    (UInt8(ascii: "S"), 1_000_000_000), (UInt8(ascii: "M"), 60_000_000_000),
    (UInt8(ascii: "H"), 3_600_000_000_000),
  ]

  /// - Returns: nil when the text is no timeout.
  static func parse(_ text: String) -> Duration? {
    let bytes = Array(text.utf8)
    guard let letter = bytes.last, let unit = units.first(where: { $0.letter == letter }) else {
      return nil
    }
    let digits = bytes.dropLast()
    guard 1...8 ~= digits.count, digits.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    // Eight digits of hours are 3.6e20 ns and don't fit; nobody waits that long.
    let amount = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
    let (nanoseconds, overflow) = amount.multipliedReportingOverflow(by: unit.nanoseconds)
    return .nanoseconds(overflow ? .max : nanoseconds)
  }

  /// The text for a timeout, rounded up to what eight digits can say; never negative.
  static func text(_ timeout: Duration) -> String {
    let parts = timeout.components
    guard parts.seconds >= 0, parts.attoseconds >= 0 else { return "0n" }
    let (whole, overflow) = parts.seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let nanoseconds =
      overflow || whole > .max - 1_000_000_000 ? .max : whole + parts.attoseconds / 1_000_000_000
    for unit in units {
      let amount = nanoseconds / unit.nanoseconds + (nanoseconds % unit.nanoseconds == 0 ? 0 : 1)
      if amount <= 99_999_999 {
        return "\(amount)" + String(decoding: [unit.letter], as: UTF8.self)
      }
    }
    return "99999999H"
  }
}
