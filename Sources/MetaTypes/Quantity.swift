// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// An amount of a resource: a number with an optional suffix, such as `100m` or `1Gi`.
///
/// The text is kept; sums and comparisons are exact, in billionths (the finest that upstream keeps).
public struct Quantity: LeafMessage, Hashable {
  public static var messageName: String { "k8s.io.apimachinery.pkg.api.resource.Quantity" }

  /// The number in canonical form.
  public private(set) var string: String = "0"

  public init() {}

  /// Parses a quantity and brings it into canonical form: `1000m` becomes `1`, `1024Mi` becomes
  /// `1Gi`. Nil when the text is no quantity.
  public init?(_ text: String) {
    if QuantityText.isCanonical(text) {
      self.init(canonical: text)
      return
    }
    guard let amount = QuantityAmount(text) else { return nil }
    self.init(amount)
  }

  /// A whole number.
  public init(_ value: Int64) {
    self.init(QuantityAmount(nanos: Int128(value) * QuantityAmount.one, format: .decimal))
  }

  /// A number of thousandths, such as CPU shares are counted in.
  public init(milli value: Int64) {
    self.init(QuantityAmount(nanos: Int128(value) * 1_000_000, format: .decimal))
  }

  /// A number of bytes, printed with binary suffixes.
  public init(bytes value: Int64) {
    self.init(QuantityAmount(nanos: Int128(value) * QuantityAmount.one, format: .binary))
  }

  private init(canonical text: String) { string = text }

  init(_ amount: QuantityAmount) { string = amount.text }

  private var amount: QuantityAmount {
    QuantityAmount(string) ?? QuantityAmount(nanos: 0, format: .decimal)
  }

  /// The number, rounded away from zero to a whole one and held within 64 bits.
  public func value() -> Int64 { amount.rounded(to: QuantityAmount.one) }

  /// The number in thousandths, rounded away from zero and held within 64 bits.
  public func milliValue() -> Int64 { amount.rounded(to: 1_000_000) }

  /// Whether both have the same text; see `isSameAmount(as:)`.
  public static func == (left: Quantity, right: Quantity) -> Bool { left.string == right.string }

  public var isZero: Bool { string == "0" || amount.nanos == 0 }

  /// -1, 0 or 1.
  public var signum: Int { Int(amount.nanos.signum()) }

  /// Adds another quantity; a zero takes over the other's suffixes.
  public mutating func add(_ other: Quantity) { combine(other) { $0.addingReportingOverflow($1) } }

  /// Takes another quantity away.
  public mutating func subtract(_ other: Quantity) {
    combine(other) { $0.subtractingReportingOverflow($1) }
  }

  private mutating func combine(
    _ other: Quantity, _ operation: (Int128, Int128) -> (partialValue: Int128, overflow: Bool)
  ) {
    let left = amount
    let right = other.amount
    let (sum, overflow) = operation(left.nanos, right.nanos)
    let nanos = overflow ? (left.nanos < 0 ? -QuantityAmount.most : QuantityAmount.most) : sum
    self = Quantity(
      QuantityAmount(nanos: nanos, format: left.nanos == 0 ? right.format : left.format))
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var text = ""
        reader.value(&text)
        // Upstream encodes a quantity in canonical form, however it was written.
        guard let quantity = Quantity(text) else { return reader.refuse() }
        self = quantity
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) { writer.value(1, string) }
  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }

  public mutating func read(from reader: inout JSONReader) {
    guard let text = Self.text(&reader), reader.fault == nil else { return }
    guard let quantity = Quantity(text) else {
      return reader.refuse(
        "quantities must match the regular expression "
          + "'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'")
    }
    self = quantity
  }

  /// A text without the white space round it, as upstream reads it, or a number as written. Other values
  /// are passed over, and are no quantities.
  private static func text(_ reader: inout JSONReader) -> String? {
    switch reader.nextShape {
    case .text:
      let text = reader.string()
      let scalars = text.unicodeScalars
      guard
        scalars.first?.properties.isWhitespace == true
          || scalars.last?.properties.isWhitespace == true
      else { return text }
      let start = scalars.drop { $0.properties.isWhitespace }
      let end = start.lastIndex { !$0.properties.isWhitespace }
      return end.map { String(start[...$0]) } ?? ""
    case .number: return reader.numberText().map { String($0) }
    default:
      reader.skipValue()
      return ""
    }
  }

  public func write(to writer: inout JSONWriter) { writer.putString(string) }
}

extension Quantity: Comparable {
  /// By amount: `1Gi` is less than `2G`.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.amount.nanos < right.amount.nanos
  }

  /// Whether both are the same amount, however written.
  public func isSameAmount(as other: Quantity) -> Bool {
    string == other.string || amount.nanos == other.amount.nanos
  }
}

extension Quantity: CustomStringConvertible {
  public var description: String { string }
}
