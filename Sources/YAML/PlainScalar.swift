// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// What a scalar without quotes means, by YAML 1.1 as sigs.k8s.io/yaml reads it.
enum PlainScalar {
  /// The value of a plain scalar; a text unless it reads as something else.
  static func value(of text: String) -> YAMLNode {
    if let word = word(text) { return word }
    let bytes = Array(text.utf8)
    guard let first = bytes.first, (0x30...0x39).contains(first) || "+-.".utf8.contains(first)
    else { return .text(text) }
    // Digits are parted by underscores only behind a digit or sign.
    let isFraction = first == UInt8(ascii: ".")
    if isFraction, bytes.contains(UInt8(ascii: "_")) { return .text(text) }
    // A time stays a text, but it needs quotes when written.
    if !isFraction, let integer = integer(bytes) { return .integer(integer) }
    if isFloat(bytes), let value = Double(floatText(text)), value.isFinite { return .float(value) }
    return .text(text)
  }

  /// Whether the text would be read as something else, or was meant to be, and so needs quotes.
  static func needsQuotes(_ text: String) -> Bool {
    guard case .text = value(of: text) else { return true }
    return text == "<<" || isSpecialFloat(text) || isTimestamp(Array(text.utf8))
      || isSexagesimal(Array(text.utf8))
  }

  private static func word(_ text: String) -> YAMLNode? {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": .bool(true)
    case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": .bool(false)
    default: nil
    }
  }

  private static func isSpecialFloat(_ text: String) -> Bool {
    let rest = text.drop { $0 == "+" || $0 == "-" }
    return text.count - rest.count <= 1
      && [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(rest)
  }

  /// Decimal digits of a whole number: decimal, or with prefix `0x`, `0o`, `0b` or `0` (octal).
  private static func integer(_ bytes: [UInt8]) -> String? {
    var digits = bytes.filter { $0 != UInt8(ascii: "_") }[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    var radix = 10
    if digits.count > 1, digits.first == UInt8(ascii: "0") {
      let rest = digits.dropFirst()
      switch rest.first.map({ $0 | 0x20 }) {
      case UInt8(ascii: "x"): (radix, digits) = (16, rest.dropFirst())
      case UInt8(ascii: "o"): (radix, digits) = (8, rest.dropFirst())
      case UInt8(ascii: "b"): (radix, digits) = (2, rest.dropFirst())
      default: (radix, digits) = (8, rest)
      }
    }
    // The initializer takes a sign of its own, which must not follow the one taken above.
    guard let first = digits.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+"),
      let value = UInt64(String(decoding: digits, as: UTF8.self), radix: radix)
    else { return nil }
    if isNegative { return value <= 1 << 63 ? (value == 0 ? "0" : "-\(value)") : nil }
    return "\(value)"
  }

  /// `[-+]? ( .digits | digits [.digits] ) ( e [-+]? digits )?`
  private static func isFloat(_ bytes: [UInt8]) -> Bool {
    var rest = bytes.filter { $0 != UInt8(ascii: "_") }[...]
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    let whole = digits()
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = digits()
    }
    guard whole + fraction > 0 else { return false }
    guard let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") else { return rest.isEmpty }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    return digits() > 0 && rest.isEmpty
  }

  /// Swift's parser wants a digit on both sides of the point.
  private static func floatText(_ text: String) -> String {
    var result = ""
    for character in text where character != "_" && character != "+" || result.hasSuffix("e") {
      if character == ".", !(result.last?.isNumber ?? false) { result += "0" }
      if character == "e" || character == "E", result.last == "." { result += "0" }
      result.append(character)
    }
    return result.last == "." ? result + "0" : result
  }

  /// `2026-1-2`, or the same with a time behind it.
  private static func isTimestamp(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].count == 4, isNumber(parts[0]), isNumber(parts[1]),
      parts[1].count <= 2
    else { return false }
    let day = parts[2].prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(day.count) else { return false }
    let rest = parts[2].dropFirst(day.count)
    if rest.isEmpty { return parts.count == 3 }
    guard let mark = rest.first, mark | 0x20 == UInt8(ascii: "t") || mark == 0x20 else {
      return false
    }
    let clock = rest.dropFirst().split(separator: UInt8(ascii: ":"))
    return clock.count >= 3 && isNumber(clock[0]) && isNumber(clock[1])
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `1:30:00`: a number in base 60 for older readers.
  private static func isSexagesimal(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    let parts = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first?.first, (0x30...0x39).contains(first) else {
      return false
    }
    return parts.enumerated().allSatisfy { index, part in
      let whole = index == parts.count - 1 ? part.prefix { $0 != UInt8(ascii: ".") } : part
      let digits = whole.filter { $0 != UInt8(ascii: "_") }
      let isShort = index == 0 || (1...2).contains(digits.count)
      return isShort && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}
