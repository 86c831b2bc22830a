// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// A length of time. JSON: Go's duration text, such as `1h30m0s` or `250ms`.
public struct MetaDuration: LeafMessage, Comparable, Hashable {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Duration" }

  public var nanoseconds: Int64 = 0

  public init() {}
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// Parses Go's duration text: numbers with units `h`, `m`, `s`, `ms`, `us`, `ns`. Nil when it is
  /// none, or too long for 64 bits of nanoseconds.
  public init?(_ text: String) {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    if rest == "0" { return }
    guard !rest.isEmpty else { return nil }
    var total: Int64 = 0
    while !rest.isEmpty {
      guard let part = Self.part(&rest) else { return nil }
      let (sum, overflow) = total.addingReportingOverflow(part)
      guard !overflow else { return nil }
      total = sum
    }
    nanoseconds = isNegative ? -total : total
  }

  /// One number with its unit, in nanoseconds.
  private static func part(_ rest: inout Substring) -> Int64? {
    let whole = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[whole.endIndex...]
    var fraction: Substring = ""
    if rest.first == "." {
      rest.removeFirst()
      fraction = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[fraction.endIndex...]
    }
    let unit = rest.prefix { $0 != "." && !($0.isASCII && $0.isNumber) }
    rest = rest[unit.endIndex...]
    guard !(whole.isEmpty && fraction.isEmpty), let scale = scale(of: unit) else { return nil }
    guard let units = whole.isEmpty ? 0 : Int64(whole) else { return nil }
    let (product, overflow) = units.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    var value = product
    var place = scale
    for digit in fraction {
      place /= 10
      value = value.addingReportingOverflow(Int64(digit.wholeNumberValue ?? 0) * place).partialValue
    }
    return value >= 0 ? value : nil
  }

  private static func scale(of unit: Substring) -> Int64? {
    switch unit {
    case "h": 3_600_000_000_000
    case "m": 60_000_000_000
    case "s": 1_000_000_000
    case "ms": 1_000_000
    case "us", "µs", "μs": 1000
    case "ns": 1
    default: nil
    }
  }

  public static func == (left: MetaDuration, right: MetaDuration) -> Bool {
    left.nanoseconds == right.nanoseconds
  }

  public static func < (left: MetaDuration, right: MetaDuration) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&nanoseconds)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) { writer.value(1, nanoseconds) }
  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }

  public mutating func read(from reader: inout JSONReader) {
    let text = reader.string()
    guard reader.fault == nil else { return }
    guard let duration = MetaDuration(text) else {
      return reader.refuse("time: invalid duration \"\(text)\"")
    }
    self = duration
  }

  public func write(to writer: inout JSONWriter) { writer.putString(description) }
}

extension MetaDuration: CustomStringConvertible {
  /// As Go prints a duration: `1h0m0s`, `1.5s`, `250ms`, `0s`.
  public var description: String {
    let size = nanoseconds.magnitude
    let sign = nanoseconds < 0 ? "-" : ""
    switch size {
    case 0: return "0s"
    case 1..<1000: return "\(sign)\(size)ns"
    case 1000..<1_000_000: return sign + Self.decimal(size, 1000) + "µs"
    case 1_000_000..<1_000_000_000: return sign + Self.decimal(size, 1_000_000) + "ms"
    default: break
    }
    let minutes = size / 60_000_000_000
    let seconds = Self.decimal(size % 60_000_000_000, 1_000_000_000) + "s"
    if minutes == 0 { return sign + seconds }
    if minutes < 60 { return "\(sign)\(minutes)m\(seconds)" }
    return "\(sign)\(minutes / 60)h\(minutes % 60)m\(seconds)"
  }

  private static func decimal(_ value: UInt64, _ unit: UInt64) -> String {
    let whole = String(value / unit)
    guard value % unit != 0 else { return whole }
    var fraction = String(unit + value % unit).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return whole + "." + fraction
  }
}
