// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Wire

/// Between seconds since 1970 and RFC 3339 text, in the Gregorian calendar carried on to year 1.
package enum CivilTime {
  /// 0001-01-01T00:00:00Z, Go's zero time.
  package static let zeroSeconds: Int64 = -62_135_596_800

  private static let secondsPerDay: Int64 = 86_400

  /// What upstream says of a text that is no time in Go's layout.
  static func problem(_ text: String, _ layout: String) -> String {
    "parsing time \"\(text)\" as \"\(layout)\": cannot parse \"\(text)\" as \"2006\""
  }

  /// RFC 3339 text in UTC.
  /// - Parameter micros: 0 to 999,999, written with six digits; nil writes no fraction.
  package static func text(seconds: Int64, micros: Int32? = nil) -> String {
    let remainder = seconds % secondsPerDay
    let day = seconds / secondsPerDay - (remainder < 0 ? 1 : 0)
    let second = remainder < 0 ? remainder + secondsPerDay : remainder
    let (year, month, date) = civil(day)
    // A year of four digits is the rule; others only come from damaged or forged input.
    let yearDigits = (0...9999).contains(year) ? "" : "\(year)"
    return yearDigits
      + String(unsafeUninitializedCapacity: 32) { bytes in
        var writer = DigitWriter(bytes: bytes)
        if yearDigits.isEmpty { writer.put(UInt32(year), 4) }
        writer.put("-", UInt32(month), 2)
        writer.put("-", UInt32(date), 2)
        writer.put("T", UInt32(second / 3600), 2)
        writer.put(":", UInt32(second / 60 % 60), 2)
        writer.put(":", UInt32(second % 60), 2)
        if let micros { writer.put(".", micros.magnitude % 1_000_000, 6) }
        return writer.end("Z")
      }
  }

  /// Writes RFC 3339 text in UTC in quotes.
  /// - Parameter micros: 0 to 999,999, written with six digits; nil writes no fraction.
  package static func write(
    _ seconds: Int64, micros: Int32? = nil, to writer: inout JSONWriter
  ) {
    guard writable.contains(seconds) else {
      return writer.putString(text(seconds: seconds, micros: micros))
    }
    let sinceZero = seconds - writable.lowerBound
    let second = UInt32(truncatingIfNeeded: sinceZero % secondsPerDay)
    let (year, month, date) = civil(sinceZero / secondsPerDay - daysBefore1970)
    writer.putMark("\"")
    // 2006-01-
    writer.putPiece(
      pair(year / 100) | pair(year % 100) &<< 16 | 0x2D &<< 32 | pair(month) &<< 40 | 0x2D &<< 56, 8
    )
    // 02T15:04
    writer.putPiece(
      pair(date) | 0x54 &<< 16 | pair(Int64(second / 3600)) &<< 24 | 0x3A &<< 40
        | pair(Int64(second / 60 % 60)) &<< 48, 8)
    // :05
    writer.putPiece(0x3A | pair(Int64(second % 60)) &<< 8, 3)
    if let micros {
      let micros = Int64(micros.magnitude % 1_000_000)
      // .000006
      writer.putPiece(
        0x2E | pair(micros / 10_000) &<< 8 | pair(micros / 100 % 100) &<< 24
          | pair(micros % 100) &<< 40, 7)
    }
    writer.putMark("Z")
    writer.putMark("\"")
  }

  /// Two digits as text, the first one lowest.
  /// - Parameter number: 0 to 99.
  @inline(__always) private static func pair(_ number: Int64) -> UInt64 {
    let number = UInt64(truncatingIfNeeded: number)
    let tens = (number &* 103) &>> 10
    return 0x3030 &+ tens &+ (number &- tens &* 10) &<< 8
  }

  /// Seconds since 1970 of `2006-01-02T15:04:05Z`, the layout that upstream writes; nil for any other
  /// text, right or wrong.
  static func seconds(_ text: Span<UInt8>) -> Int64? {
    guard text.count == 20, let day = pairs(text, 0, like: "0000-00-"),
      let hours = pairs(text, 8, like: "00T00:00"), let rest = pairs(text, 12, like: "0:00:00Z")
    else { return nil }
    let year = (day & 0xFF) * 100 + day &>> 16 & 0xFF
    let month = day &>> 40 & 0xFF
    let date = hours & 0xFF
    let hour = hours &>> 24 & 0xFF
    let minute = hours &>> 48 & 0xFF
    let second = rest &>> 40 & 0xFF
    guard 1...12 ~= month, date >= 1, date <= length(of: month, year), hour < 24, minute < 60,
      second < 60
    else { return nil }
    return days(year, month, date) * secondsPerDay + hour * 3600 + minute * 60 + second
  }

  /// Eight bytes of a text that are digits and marks as the model says, 0 standing for any digit: in each
  /// byte of the result, the first one lowest, the number of two digits that starts there.
  @inline(__always) private static func pairs(
    _ text: Span<UInt8>, _ index: Int, like model: StaticString
  ) -> Int64? {
    let model = UInt64(
      littleEndian: UnsafeRawPointer(model.utf8Start).loadUnaligned(as: UInt64.self))
    let word = UInt64(
      littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    let ones: UInt64 = 0x0101_0101_0101_0101
    // 1 for each mark: a digit's 0x30 does not reach 0x80 here.
    let marks = ((model ^ (ones &* 0x30)) &+ ones &* 0x7F) &>> 7 & ones
    // What is left of a right mark is zero, of a digit its value. More than that reaches 0x80.
    let digits = word ^ model
    let beyond = digits | (digits &+ ones &* 0x76 &+ marks &* 9)
    guard beyond & (ones &* 0x80) == 0 else { return nil }
    return Int64(bitPattern: digits &* 10 &+ digits &>> 8)
  }

  /// Writes numbers of fixed width.
  private struct DigitWriter {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    mutating func put(_ value: UInt32, _ digits: Int) {
      var rest = value
      for place in (0..<digits).reversed() {
        bytes[count + place] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
      count += digits
    }

    mutating func put(_ mark: Unicode.Scalar, _ value: UInt32, _ digits: Int) {
      _ = end(mark)
      put(value, digits)
    }

    mutating func end(_ mark: Unicode.Scalar) -> Int {
      bytes[count] = UInt8(ascii: mark)
      count += 1
      return count
    }
  }

  /// Seconds since 1970 and nanoseconds of RFC 3339 text; nil when it is no such text. As Go's parser, it
  /// takes an hour of one digit, a comma before the fraction, and offsets of up to 24 hours and 60 minutes.
  /// - Parameter fractionDigits: how many the fraction must have; nil for any number, or no fraction.
  package static func parse(
    _ text: String, fractionDigits: Int? = nil
  ) -> (seconds: Int64, nanos: Int32)? {
    var scanner = Scanner(bytes: Array(text.utf8))
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
      scanner.take("-"), let date = scanner.number(2), scanner.take("T"),
      let hour = scanner.hour(), scanner.take(":"), let minute = scanner.number(2),
      scanner.take(":"), let second = scanner.number(2),
      let nanos = scanner.fraction(digits: fractionDigits), let offset = scanner.offset(),
      scanner.isAtEnd
    else { return nil }
    guard (1...12).contains(month), date >= 1, date <= length(of: month, year), hour < 24,
      minute < 60, second < 60
    else { return nil }
    let days = self.days(year, month, date)
    let seconds = days * secondsPerDay + hour * 3600 + minute * 60 + second - offset
    // What is written is UTC, and must be a text that can be read again.
    return writable.contains(seconds) ? (seconds, nanos) : nil
  }

  /// Years 0 to 9999 in UTC, the ones that have four digits.
  private static let writable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// From the first day of year 0.
  private static let daysBefore1970: Int64 = 719_528

  private static func length(of month: Int64, _ year: Int64) -> Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Days since 1970-01-01 of a date in the years 0 to 9999. Years are counted from March, so that the
  /// leap day comes last, and from the year -400, so that none is negative; 400 years have 146,097 days.
  private static func days(_ year: Int64, _ month: Int64, _ date: Int64) -> Int64 {
    let isFromMarch = month > 2
    let years = UInt32(truncatingIfNeeded: isFromMarch ? year + 400 : year + 399)
    let months = UInt32(truncatingIfNeeded: isFromMarch ? month - 3 : month + 9)
    let leapDays = years / 4 - years / 100 + years / 400
    let dayOfYear = (153 * months + 2) / 5
    return Int64(years * 365 + leapDays + dayOfYear) + date - (719_469 + 146_097)
  }

  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, date: Int64) {
    let shifted = days + 719_468
    let cycle = floorDivision(shifted, 146_097)
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let date = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, date)
  }

  private static func floorDivision(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value + 1) / divisor - 1
  }
}

/// Takes RFC 3339 text apart.
private struct Scanner {
  let bytes: [UInt8]
  var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == character.value else { return false }
    index += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int64? {
    guard bytes.count - index >= digits else { return nil }
    var value: Int64 = 0
    for _ in 0..<digits {
      guard (0x30...0x39).contains(bytes[index]) else { return nil }
      value = value * 10 + Int64(bytes[index] - 0x30)
      index += 1
    }
    return value
  }

  /// One or two digits.
  mutating func hour() -> Int64? {
    let isShort = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ":")
    return number(isShort ? 1 : 2)
  }

  /// Nanoseconds of `.123`; 0 without a fraction. Digits beyond the ninth do not count.
  /// - Parameter wanted: the number of digits; nil for any.
  mutating func fraction(digits wanted: Int?) -> Int32? {
    guard take(".") || take(",") else { return wanted == nil ? 0 : nil }
    var value: Int32 = 0
    var digits = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
      if digits < 9 { value = value * 10 + Int32(bytes[index] - 0x30) }
      digits += 1
      index += 1
    }
    guard digits > 0, wanted == nil || digits == wanted else { return nil }
    for _ in min(digits, 9)..<9 { value *= 10 }
    return value
  }

  /// Seconds east of UTC.
  mutating func offset() -> Int64? {
    if take("Z") { return 0 }
    let sign: Int64 = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), take(":"), let minutes = number(2), hours <= 24,
      minutes <= 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
