// Generated from ledger.proto by protoc-gen-martlet; do not edit.

public import Schema
public import Wire

/// One sale.
public struct Sale: DescribedMessage {
  /// Number on the back of the book.
  public var isbn: String?
  /// Copies sold.
  public var count: Int32?
  /// How it was paid.
  public var payment: Sale.Payment?
  /// Field 4, `line`.
  public var line: [Sale.Line]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    line = []
  }

  /// How it was paid.
  public struct Payment: ClosedEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }
    public init() { rawValue = 1 }

    /// Coins and notes.
    public static let cash = Self(rawValue: 1)

    /// A card.
    public static let card = Self(rawValue: 2)

    public static func isNamed(_ number: Int32) -> Bool {
      switch number {
      case 1, 2: true
      default: false
      }
    }
  }
}

extension Sale {
  public static var messageName: String { "bookshop.ledger.Sale" }
  public static var schemas: MessageSchemas { BookshopMessagesSchema.messages }

  public var missingField: String? {
    if isbn == nil { return "isbn" }
    return nil
  }

  /// `count`, or its default while it is not set.
  public var countOrDefault: Int32 {
    count ?? 1
  }

  /// `payment`, or its default while it is not set.
  public var paymentOrDefault: Sale.Payment {
    payment ?? .card
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&isbn)
      case 16: reader.optional(&count)
      case 24: reader.closed(3, &payment, in: &unknownFields)
      case 35: reader.group(4, &line)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.group(4, line)
    writer.optional(3, payment)
    writer.optional(2, count)
    writer.optional(1, isbn)
  }
}

extension Sale {
  /// What was written on the receipt, line by line.
  public struct Line: DescribedMessage {
    /// The text of the line.
    public var text: String?
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {}
  }
}

extension Sale.Line {
  public static var messageName: String { "bookshop.ledger.Sale.Line" }
  public static var schemas: MessageSchemas { BookshopMessagesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 42: reader.optional(&text)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(5, text)
  }
}
