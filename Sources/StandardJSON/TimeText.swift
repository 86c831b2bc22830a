// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Timestamps and durations as JSON shows them. Fractions have 3, 6 or 9 digits.
enum TimeText {
  /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, inclusive.
  private static let years: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  /// 10,000 years of 365.25 days, rounded up.
  private static let longest: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

  // MARK: Writing

  static func timestamp(_ seconds: Int64, _ nanos: Int32) -> String? {
    guard years.contains(seconds), (0...999_999_999).contains(nanos) else { return nil }
    let (days, rest) = divided(seconds, by: 86_400)
    let date = civil(days)
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    let day = [padded(date.year, 4), padded(date.month, 2), padded(date.day, 2)]
    return day.joined(separator: "-") + "T" + clock.joined(separator: ":") + fraction(nanos) + "Z"
  }

  static func duration(_ seconds: Int64, _ nanos: Int32) -> String? {
    guard longest.contains(seconds), (-999_999_999...999_999_999).contains(nanos),
      seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return sign + "\(seconds.magnitude)" + fraction(Int32(nanos.magnitude)) + "s"
  }

  private static func fraction(_ nanos: Int32) -> String {
    guard nanos != 0 else { return "" }
    let digits = padded(Int64(nanos), 9)
    if nanos % 1_000_000 == 0 { return "." + digits.prefix(3) }
    return "." + (nanos % 1_000 == 0 ? digits.prefix(6) : digits[...])
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = "\(value)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // MARK: Reading

  static func timestamp(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var rest = text.utf8[...]
    guard let year = digits(&rest, 4), take(&rest, "-"), let month = digits(&rest, 2),
      take(&rest, "-"), let day = digits(&rest, 2), take(&rest, "T"),
      let hour = digits(&rest, 2), take(&rest, ":"), let minute = digits(&rest, 2),
      take(&rest, ":"), let second = digits(&rest, 2), let nanos = fraction(&rest),
      let offset = offset(&rest), rest.isEmpty
    else { return nil }
    guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = days(year, month, day)
    let date = civil(days)
    guard (date.month, date.day) == (month, day) else { return nil }
    let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
    return years.contains(seconds) ? (seconds, nanos) : nil
  }

  static func duration(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    var rest = text.utf8[...]
    let isNegative = take(&rest, "-")
    let whole = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(whole.count)
    guard let seconds = Int64(String(whole) ?? ""), let nanos = fraction(&rest),
      take(&rest, "s"), rest.isEmpty
    else { return nil }
    guard longest.contains(seconds) else { return nil }
    return isNegative ? (-seconds, -nanos) : (seconds, nanos)
  }

  private static func take(_ rest: inout Substring.UTF8View, _ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func digits(_ rest: inout Substring.UTF8View, _ count: Int) -> Int64? {
    let text = rest.prefix(count)
    guard text.count == count, text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(count)
    return text.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// Up to nine digits behind a point; zero when there is no point.
  private static func fraction(_ rest: inout Substring.UTF8View) -> Int32? {
    guard take(&rest, ".") else { return 0 }
    let text = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...9).contains(text.count) else { return nil }
    rest = rest.dropFirst(text.count)
    let value = text.reduce(Int32(0)) { $0 * 10 + Int32($1 - 0x30) }
    return (text.count..<9).reduce(value) { value, _ in value * 10 }
  }

  /// Seconds east of UTC: `Z`, or `+01:00`.
  private static func offset(_ rest: inout Substring.UTF8View) -> Int64? {
    if take(&rest, "Z") { return 0 }
    let isEast = take(&rest, "+")
    guard isEast || take(&rest, "-"), let hour = digits(&rest, 2), take(&rest, ":"),
      let minute = digits(&rest, 2), hour < 24, minute < 60
    else { return nil }
    return (isEast ? 1 : -1) * (hour * 3_600 + minute * 60)
  }

  // MARK: The calendar

  /// The quotient rounded down, and a remainder that is not negative.
  private static func divided(_ value: Int64, by unit: Int64) -> (Int64, Int64) {
    let rest = value % unit
    return rest < 0 ? (value / unit - 1, rest + unit) : (value / unit, rest)
  }

  /// Days since 1970-01-01 of a date. Years begin in March here, so that the leap day comes last;
  /// a year of 400 years has 146,097 days.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let (era, yearOfEra) = divided(shifted, by: 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = divided(days + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
