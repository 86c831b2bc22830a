// Generated from bookshop.proto by protoc-gen-martlet; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// How a book is bound.
public struct Binding: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Nobody said.
  public static let unspecified = Self(rawValue: 0)

  /// Soft covers.
  public static let paperback = Self(rawValue: 1)

  /// Hard covers.
  public static let hardcover = Self(rawValue: 2)
}

/// A book on the shelf.
public struct Book: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Number on the back, digits only.
  public var isbn: String {
    get { box.fields.isbn }
    _modify { yield &box.unique.isbn }
  }

  /// Title on the cover.
  public var title: String {
    get { box.fields.title }
    _modify { yield &box.unique.title }
  }

  /// Who wrote it, in the order of the cover.
  public var authors: [String] {
    get { box.fields.authors }
    _modify { yield &box.unique.authors }
  }

  /// How it is bound.
  public var binding: Binding {
    get { box.fields.binding }
    _modify { yield &box.unique.binding }
  }

  /// When it came in.
  public var received: Timestamp? {
    get { box.fields.received }
    _modify { yield &box.unique.received }
  }

  /// Copies on the shelf, by the shop's name.
  public var copies: SortedMap<String, UInt32> {
    get { box.fields.copies }
    _modify { yield &box.unique.copies }
  }

  /// Stars that readers gave, 1 to 5.
  public var rating: FloatValue? {
    get { box.fields.rating }
    _modify { yield &box.unique.rating }
  }

  /// What it costs; unset while nobody knows.
  public var price: PriceOneOf? {
    get { box.fields.price }
    _modify { yield &box.unique.price }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }

  /// The members of `price`.
  public enum PriceOneOf: Equatable, Sendable {
    /// In cents.
    case cents(Int64)
    /// It is given away, for this reason.
    case gift(String)
  }
}

extension Book {
  public static var messageName: String { "bookshop.v1.Book" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { BookshopMessagesSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension Book {
  fileprivate struct Fields: Equatable, Sendable {
    var isbn: String = ""
    var title: String = ""
    var authors: [String] = []
    var binding = Binding()
    var received: Timestamp?
    var copies: SortedMap<String, UInt32> = SortedMap()
    var rating: FloatValue?
    var price: PriceOneOf?
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&isbn)
        case 18: reader.value(&title)
        case 26: reader.repeated(&authors)
        case 32: reader.value(&binding)
        case 42: reader.optional(&received)
        case 50: reader.map(&copies)
        case 56:
          var value = Int64()
          reader.value(&value)
          price = .cents(value)
        case 66:
          var value = String()
          reader.value(&value)
          price = .gift(value)
        case 74: reader.optional(&rating)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(9, rating)
      if case .gift(let value) = price { writer.value(8, value) }
      if case .cents(let value) = price { writer.value(7, value) }
      writer.map(6, copies)
      writer.optional(5, received)
      writer.nonZero(4, binding)
      writer.repeated(3, authors)
      writer.nonZero(2, title)
      writer.nonZero(1, isbn)
    }
  }
}
