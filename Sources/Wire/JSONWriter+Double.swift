// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

extension JSONWriter {
  /// The shortest digits of a finite number, in ECMAScript's layout.
  static func text(of value: Double) -> String {
    guard value != 0 else { return value.sign == .minus ? "-0" : "0" }
    let (digits, point) = decimal(value.magnitude)
    let sign = value < 0 ? "-" : ""
    if value.magnitude >= 1e-6, value.magnitude < 1e21 {
      return sign + plain(digits, point)
    }
    let exponent = point - 1
    let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
    return "\(sign)\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(abs(exponent))"
  }

  /// Digits without leading and trailing zeros, and the place of the decimal point among them.
  private static func decimal(_ value: Double) -> (digits: String, point: Int) {
    let text = value.description
    let parts = text.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa.first ?? "0"
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let all = whole + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = String(all.dropFirst(leading))
    while digits.last == "0" { digits.removeLast() }
    return (digits, whole.count - leading + exponent)
  }

  private static func plain(_ digits: String, _ point: Int) -> String {
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return digits + String(repeating: "0", count: point - digits.count) }
    return digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
