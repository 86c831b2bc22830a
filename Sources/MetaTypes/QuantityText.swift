// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A quantity's text taken apart: `sign digits [. digits] suffix`.
struct QuantityText {
  private(set) var isNegative = false
  /// The digits as one number, up to thirty of them.
  private(set) var mantissa: Int128 = 0
  /// Power of ten that the place of the decimal point makes.
  private(set) var scale = 0
  /// Digits beyond the thirtieth were not all zero.
  private(set) var isCut = false
  private(set) var exponent10 = 0
  private(set) var exponent2 = 0
  private(set) var format = QuantityAmount.Format.decimal
  private var digits = 0

  /// Mantissas from here on take no further digit: 10^30.
  private static let mantissaMost: Int128 = 1_000_000_000_000_000_000_000_000_000_000
  /// Longest exponent looked at; any greater one is out of range in either direction.
  private static let exponentMost = 1000

  init?(_ text: String) {
    var rest = Substring(text).utf8
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest = rest.dropFirst()
    }
    take(&rest, isFraction: false)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      take(&rest, isFraction: true)
    }
    guard digits > 0, suffix(rest) else { return nil }
  }

  /// Whether `QuantityAmount.text` gives the text back for sure: a number without a leading zero that
  /// the next greater suffix does not divide. False for some rare texts that it gives back too.
  static func isCanonical(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var number: UInt32 = 0
    var digits = 0
    while digits < min(bytes.count, digitsMost), bytes[digits] &- 0x30 < 10 {
      number = number &* 10 &+ UInt32(bytes[digits] &- 0x30)
      digits += 1
    }
    guard digits > 0 else { return false }
    if bytes[0] == 0x30 { return bytes.count == 1 }
    switch bytes.count - digits {
    case 0: return number % 1000 != 0
    case 1: return isPlain(UInt32(bytes[digits]), after: number)
    case 2: return isPlain(UInt32(bytes[digits]) << 8 | UInt32(bytes[digits + 1]), after: number)
    default: return false
    }
  }

  /// - Parameter suffix: its one or two bytes, the first one highest.
  private static func isPlain(_ suffix: UInt32, after number: UInt32) -> Bool {
    switch suffix {
    case 0x6D, 0x6B, 0x4D, 0x47:  // m k M G
      return number % 1000 != 0
    case binary("K"), binary("M"), binary("G"): return number % 1024 != 0
    default: return false
    }
  }

  private static func binary(_ first: Unicode.Scalar) -> UInt32 {
    first.value << 8 | UInt32(UInt8(ascii: "i"))
  }

  /// With so many digits the number fits 32 bits, and even with `Gi` stays below the greatest amount.
  private static let digitsMost = 9

  private mutating func take(_ rest: inout Substring.UTF8View, isFraction: Bool) {
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      rest = rest.dropFirst()
      digits += 1
      if mantissa < Self.mantissaMost {
        mantissa = mantissa * 10 + Int128(byte - 0x30)
        if isFraction { scale -= 1 }
      } else {
        if byte != 0x30 { isCut = true }
        if !isFraction { scale += 1 }
      }
    }
  }

  private mutating func suffix(_ rest: Substring.UTF8View) -> Bool {
    guard let first = rest.first else { return true }
    if rest.count == 1 {
      guard let exponent = Self.decimalExponent(first) else { return false }
      exponent10 = exponent
      return true
    }
    if rest.count == 2, rest.last == UInt8(ascii: "i"), let exponent = Self.binaryExponent(first) {
      exponent2 = exponent
      format = .binary
      return true
    }
    guard first | 0x20 == UInt8(ascii: "e"), let value = Int(Substring(rest.dropFirst())) else {
      return false
    }
    exponent10 = min(max(value, -Self.exponentMost), Self.exponentMost)
    format = .exponent
    return true
  }

  private static func decimalExponent(_ suffix: UInt8) -> Int? {
    switch suffix {
    case UInt8(ascii: "n"): -9
    case UInt8(ascii: "u"): -6
    case UInt8(ascii: "m"): -3
    case UInt8(ascii: "k"): 3
    case UInt8(ascii: "M"): 6
    case UInt8(ascii: "G"): 9
    case UInt8(ascii: "T"): 12
    case UInt8(ascii: "P"): 15
    case UInt8(ascii: "E"): 18
    default: nil
    }
  }

  private static func binaryExponent(_ suffix: UInt8) -> Int? {
    switch suffix {
    case UInt8(ascii: "K"): 10
    case UInt8(ascii: "M"): 20
    case UInt8(ascii: "G"): 30
    case UInt8(ascii: "T"): 40
    case UInt8(ascii: "P"): 50
    case UInt8(ascii: "E"): 60
    default: nil
    }
  }
}
