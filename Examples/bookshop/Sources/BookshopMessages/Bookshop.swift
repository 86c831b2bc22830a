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
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Number on the back, digits only.
  public var isbn: String {
    get { fieldStorage.fields.isbn }
    _modify {
      unshare()
      yield &fieldStorage.fields.isbn
    }
  }

  /// Title on the cover.
  public var title: String {
    get { fieldStorage.fields.title }
    _modify {
      unshare()
      yield &fieldStorage.fields.title
    }
  }

  /// Who wrote it, in the order of the cover.
  public var authors: [String] {
    get { fieldStorage.fields.authors }
    _modify {
      unshare()
      yield &fieldStorage.fields.authors
    }
  }

  /// How it is bound.
  public var binding: Binding {
    get { fieldStorage.fields.binding }
    _modify {
      unshare()
      yield &fieldStorage.fields.binding
    }
  }

  /// When it came in.
  public var received: Timestamp? {
    get { fieldStorage.fields.received }
    _modify {
      unshare()
      yield &fieldStorage.fields.received
    }
  }

  /// Copies on the shelf, by the shop's name.
  public var copies: SortedMap<String, UInt32> {
    get { fieldStorage.fields.copies }
    _modify {
      unshare()
      yield &fieldStorage.fields.copies
    }
  }

  /// Stars that readers gave, 1 to 5.
  public var rating: FloatValue? {
    get { fieldStorage.fields.rating }
    _modify {
      unshare()
      yield &fieldStorage.fields.rating
    }
  }

  /// What it costs; unset while nobody knows.
  public var price: PriceOneOf? {
    get { fieldStorage.fields.price }
    _modify {
      unshare()
      yield &fieldStorage.fields.price
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
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

  public init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension Book {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var isbn: String
    var title: String
    var authors: [String]
    var binding: Binding
    var received: Timestamp?
    var copies: SortedMap<String, UInt32>
    var rating: FloatValue?
    var price: PriceOneOf?
    var unknownFields = UnknownFields()

    init() {
      isbn = ""
      title = ""
      authors = []
      binding = Binding()
      copies = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
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
