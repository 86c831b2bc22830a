// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The number behind a quantity's text, exact to a billionth.
struct QuantityAmount: Equatable {
  /// Which suffixes the canonical text takes.
  enum Format {
    /// n, u, m, none, k, M, G, T, P, E.
    case decimal
    /// Ki, Mi, Gi, Ti, Pi, Ei.
    case binary
    /// e3, e6, and so on.
    case exponent
  }

  var nanos: Int128
  var format: Format

  /// 1, in billionths.
  static let one: Int128 = 1_000_000_000
  /// The greatest amount, 2^63 - 1.
  static let most = Int128(Int64.max) * one

  init(nanos: Int128, format: Format) {
    self.nanos = nanos
    self.format = format
  }

  /// Parses `sign digits [. digits] suffix`; nil when the text is no quantity. What is finer than a
  /// billionth is rounded away from zero, what is too great becomes `most`.
  init?(_ text: String) {
    guard let parts = Parts(text) else { return nil }
    format = parts.format
    var mantissa = Int128(0)
    var scale = 0
    var isInexact = false
    for (index, digit) in (parts.whole + parts.fraction).enumerated() {
      // Thirty digits are exact; what follows can only matter as "there is more".
      if mantissa < 1_000_000_000_000_000_000_000_000_000_000 {
        mantissa = mantissa * 10 + Int128(digit)
        if index >= parts.whole.count { scale -= 1 }
      } else {
        if digit != 0 { isInexact = true }
        if index < parts.whole.count { scale += 1 }
      }
    }
    let magnitude = Self.scaled(mantissa, by: scale + parts.exponent10 + 9, parts.exponent2)
    let size = magnitude.value + (magnitude.isInexact || isInexact ? 1 : 0)
    nanos = parts.isNegative ? -min(size, Self.most) : min(size, Self.most)
  }

  /// Whether the text is a quantity.
  static func isQuantity(_ text: String) -> Bool { Parts(text) != nil }

  /// `value * 10^exponent10 * 2^exponent2`, cut to a whole number and held at `most`.
  private static func scaled(_ value: Int128, by exponent10: Int, _ exponent2: Int)
    -> (value: Int128, isInexact: Bool)
  {
    var value = value
    var isInexact = false
    for _ in 0..<exponent2 {
      guard value <= most * 2 else { return (most, false) }
      value *= 2
    }
    if exponent10 < 0 {
      for _ in 0..<min(-exponent10, 60) {
        if value % 10 != 0 { isInexact = true }
        value /= 10
      }
    } else {
      for _ in 0..<exponent10 where value != 0 {
        guard value <= most else { return (most, false) }
        value *= 10
      }
    }
    return (value, isInexact)
  }

  /// In units of `unit` billionths, rounded away from zero and held within 64 bits.
  func rounded(to unit: Int128) -> Int64 {
    let (quotient, remainder) = nanos.quotientAndRemainder(dividingBy: unit)
    return Int64(clamping: quotient + (remainder == 0 ? 0 : remainder.signum()))
  }

  /// The canonical text: the greatest suffix that needs no fraction. Binary suffixes are for whole
  /// numbers from 1024 on; others are written with decimal ones.
  var text: String {
    guard nanos != 0 else { return "0" }
    let isWhole = nanos % Self.one == 0
    if format == .binary, isWhole, nanos.magnitude >= UInt128(1024) * UInt128(Self.one) {
      return binaryText(nanos / Self.one)
    }
    var value = nanos
    var exponent = -9
    while value % 1000 == 0, exponent < 18 {
      value /= 1000
      exponent += 3
    }
    if format == .exponent { return exponent == 0 ? "\(value)" : "\(value)e\(exponent)" }
    return "\(value)" + Self.decimalSuffix(exponent)
  }

  private func binaryText(_ whole: Int128) -> String {
    let suffixes = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"]
    var value = whole
    var index = 0
    while value % 1024 == 0, index < suffixes.count - 1 {
      value /= 1024
      index += 1
    }
    return "\(value)" + suffixes[index]
  }

  private static func decimalSuffix(_ exponent: Int) -> String {
    switch exponent {
    case -9: "n"
    case -6: "u"
    case -3: "m"
    case 3: "k"
    case 6: "M"
    case 9: "G"
    case 12: "T"
    case 15: "P"
    case 18: "E"
    default: ""
    }
  }
}

/// A quantity's text taken apart.
private struct Parts {
  var isNegative = false
  var whole: [UInt8] = []
  var fraction: [UInt8] = []
  var exponent10 = 0
  var exponent2 = 0
  var format = QuantityAmount.Format.decimal

  /// Longest exponent looked at; any greater one is out of range in either direction.
  private static let exponentMost = 1000

  init?(_ text: String) {
    var rest = Substring(text).utf8
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    whole = Self.digits(&rest)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = Self.digits(&rest)
    }
    guard !(whole.isEmpty && fraction.isEmpty), suffix(Substring(rest)) else { return nil }
  }

  private static func digits(_ rest: inout Substring.UTF8View) -> [UInt8] {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest[digits.endIndex...]
    return digits.map { $0 - 0x30 }
  }

  private mutating func suffix(_ text: Substring) -> Bool {
    switch text {
    case "": return true
    case "n": exponent10 = -9
    case "u": exponent10 = -6
    case "m": exponent10 = -3
    case "k": exponent10 = 3
    case "M": exponent10 = 6
    case "G": exponent10 = 9
    case "T": exponent10 = 12
    case "P": exponent10 = 15
    case "E": exponent10 = 18
    case "Ki": exponent2 = 10
    case "Mi": exponent2 = 20
    case "Gi": exponent2 = 30
    case "Ti": exponent2 = 40
    case "Pi": exponent2 = 50
    case "Ei": exponent2 = 60
    default: return exponent(text)
    }
    format = exponent2 > 0 ? .binary : .decimal
    return true
  }

  private mutating func exponent(_ text: Substring) -> Bool {
    guard text.first == "e" || text.first == "E", let value = Int(text.dropFirst()) else {
      return false
    }
    exponent10 = min(max(value, -Self.exponentMost), Self.exponentMost)
    format = .exponent
    return true
  }
}
