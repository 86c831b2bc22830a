// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A number in JSON's notation, exact: `1e5` and `100000.0` are whole numbers.
struct Decimal {
  /// As written.
  let text: String
  private var isNegative = false
  /// Digits without leading zeros; the value is these times ten to `exponent`.
  private var digits: [UInt8] = []
  private var exponent = 0

  /// Bytes that can stand in a number.
  static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }

  /// - Returns: nil when the text breaks RFC 8259's grammar of numbers.
  init?(_ text: String) {
    self.text = text
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") {
      isNegative = true
      rest = rest.dropFirst()
    }
    let whole = rest.prefix { (0x30...0x39).contains($0) }
    guard let first = whole.first, first != 0x30 || whole.count == 1 else { return nil }
    rest = rest.dropFirst(whole.count)
    digits = Array(whole)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !fraction.isEmpty else { return nil }
      rest = rest.dropFirst(fraction.count + 1)
      digits += fraction
      exponent = -fraction.count
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      guard let last = rest.last, (0x30...0x39).contains(last), let power = Int(String(rest) ?? "")
      else { return nil }
      // Beyond any bound all exponents do the same; the sum below must not overflow.
      exponent += min(max(power, -100_000), 100_000)
      rest = rest.dropFirst(rest.count)
    }
    guard rest.isEmpty else { return nil }
    digits = Array(digits.drop { $0 == 0x30 })
  }

  /// The value as a whole number of the type; nil when it has a fraction or is out of bounds.
  func integer<T: FixedWidthInteger>(_ type: T.Type) -> T? {
    var digits = digits
    var exponent = exponent
    while exponent < 0, digits.last == 0x30 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { return 0 }
    guard exponent >= 0, digits.count + exponent <= 20 else { return nil }
    digits += [UInt8](repeating: 0x30, count: exponent)
    return T((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self))
  }
}
