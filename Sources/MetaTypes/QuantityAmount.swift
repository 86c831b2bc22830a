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
    guard let parts = QuantityText(text) else { return nil }
    format = parts.format
    let magnitude = Self.scaled(
      parts.mantissa, by: parts.scale + parts.exponent10 + 9, parts.exponent2)
    let isInexact = magnitude.isInexact || parts.isCut
    let size = min(magnitude.value + (isInexact ? 1 : 0), Self.most)
    nanos = parts.isNegative ? -size : size
  }

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
