// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/type.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The language of a .proto file.
public struct Syntax: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// syntax = "proto2", and files that say none.
  public static let proto2 = Self(rawValue: 0)

  /// syntax = "proto3".
  public static let proto3 = Self(rawValue: 1)

  /// edition = "...".
  public static let editions = Self(rawValue: 2)
}

/// A message type.
public struct TypeMessage: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Its full name, such as "shop.v1.Book".
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Its fields.
  public var fields: [Field] {
    get { fieldStorage.fields.fields }
    _modify {
      unshare()
      yield &fieldStorage.fields.fields
    }
  }

  /// Names of its oneofs; fields refer to them by place.
  public var oneofs: [String] {
    get { fieldStorage.fields.oneofs }
    _modify {
      unshare()
      yield &fieldStorage.fields.oneofs
    }
  }

  /// Its options.
  public var options: [Option] {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }

  /// The file that declares it.
  public var sourceContext: SourceContext? {
    get { fieldStorage.fields.sourceContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.sourceContext
    }
  }

  /// The language of that file.
  public var syntax: Syntax {
    get { fieldStorage.fields.syntax }
    _modify {
      unshare()
      yield &fieldStorage.fields.syntax
    }
  }

  /// The edition of that file, such as "2023"; empty unless the syntax is one of editions.
  public var edition: String {
    get { fieldStorage.fields.edition }
    _modify {
      unshare()
      yield &fieldStorage.fields.edition
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
}

extension TypeMessage {
  public static var messageName: String { "google.protobuf.Type" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

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

extension TypeMessage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var fields: [Field]
    var oneofs: [String]
    var options: [Option]
    var sourceContext: SourceContext?
    var syntax: Syntax
    var edition: String
    var unknownFields = UnknownFields()

    init() {
      name = ""
      fields = []
      oneofs = []
      options = []
      syntax = Syntax()
      edition = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.repeated(&fields)
        case 26: reader.repeated(&oneofs)
        case 34: reader.repeated(&options)
        case 42: reader.optional(&sourceContext)
        case 48: reader.value(&syntax)
        case 58: reader.value(&edition)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(7, edition)
      writer.nonZero(6, syntax)
      writer.optional(5, sourceContext)
      writer.repeated(4, options)
      writer.repeated(3, oneofs)
      writer.repeated(2, fields)
      writer.nonZero(1, name)
    }
  }
}

/// A field of a message.
public struct Field: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// What it holds.
  public var kind: Field.Kind {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// How many values it can have.
  public var cardinality: Field.Cardinality {
    get { fieldStorage.fields.cardinality }
    _modify {
      unshare()
      yield &fieldStorage.fields.cardinality
    }
  }

  /// Its number on the wire.
  public var number: Int32 {
    get { fieldStorage.fields.number }
    _modify {
      unshare()
      yield &fieldStorage.fields.number
    }
  }

  /// Its name in the schema.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// The URL of its message or enum, such as "type.googleapis.com/shop.v1.Book"; empty for others.
  public var typeUrl: String {
    get { fieldStorage.fields.typeUrl }
    _modify {
      unshare()
      yield &fieldStorage.fields.typeUrl
    }
  }

  /// Place of its oneof in `Type.oneofs`, counted from 1; 0 when it is in none.
  public var oneofIndex: Int32 {
    get { fieldStorage.fields.oneofIndex }
    _modify {
      unshare()
      yield &fieldStorage.fields.oneofIndex
    }
  }

  /// Whether numbers of a repeated field are written packed.
  public var packed: Bool {
    get { fieldStorage.fields.packed }
    _modify {
      unshare()
      yield &fieldStorage.fields.packed
    }
  }

  /// Its options.
  public var options: [Option] {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }

  /// Its name in JSON.
  public var jsonName: String {
    get { fieldStorage.fields.jsonName }
    _modify {
      unshare()
      yield &fieldStorage.fields.jsonName
    }
  }

  /// Its default in proto2, as text.
  public var defaultValue: String {
    get { fieldStorage.fields.defaultValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultValue
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

  /// What a field holds. The numbers are those of descriptors.
  public struct Kind: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not known.
    public static let unknown = Self(rawValue: 0)

    /// A float of 64 bits.
    public static let double = Self(rawValue: 1)

    /// A float of 32 bits.
    public static let float = Self(rawValue: 2)

    /// A varint with sign, short when it is small and not negative.
    public static let int64 = Self(rawValue: 3)

    /// A varint without sign.
    public static let uint64 = Self(rawValue: 4)

    /// A varint with sign, short when it is small and not negative.
    public static let int32 = Self(rawValue: 5)

    /// Eight bytes without sign.
    public static let fixed64 = Self(rawValue: 6)

    /// Four bytes without sign.
    public static let fixed32 = Self(rawValue: 7)

    /// True or false.
    public static let bool = Self(rawValue: 8)

    /// Text in UTF-8.
    public static let string = Self(rawValue: 9)

    /// A group of proto2.
    public static let group = Self(rawValue: 10)

    /// A message.
    public static let message = Self(rawValue: 11)

    /// Bytes.
    public static let bytes = Self(rawValue: 12)

    /// A varint without sign.
    public static let uint32 = Self(rawValue: 13)

    /// An enum.
    public static let `enum` = Self(rawValue: 14)

    /// Four bytes with sign.
    public static let sfixed32 = Self(rawValue: 15)

    /// Eight bytes with sign.
    public static let sfixed64 = Self(rawValue: 16)

    /// A zigzag varint, short when it is near zero.
    public static let sint32 = Self(rawValue: 17)

    /// A zigzag varint, short when it is near zero.
    public static let sint64 = Self(rawValue: 18)
  }

  /// How many values a field can have.
  public struct Cardinality: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not known.
    public static let unknown = Self(rawValue: 0)

    /// None or one.
    public static let optional = Self(rawValue: 1)

    /// Exactly one, in proto2.
    public static let required = Self(rawValue: 2)

    /// Any number.
    public static let repeated = Self(rawValue: 3)
  }
}

extension Field {
  public static var messageName: String { "google.protobuf.Field" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

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

extension Field {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var kind: Field.Kind
    var cardinality: Field.Cardinality
    var number: Int32
    var name: String
    var typeUrl: String
    var oneofIndex: Int32
    var packed: Bool
    var options: [Option]
    var jsonName: String
    var defaultValue: String
    var unknownFields = UnknownFields()

    init() {
      kind = Field.Kind()
      cardinality = Field.Cardinality()
      number = 0
      name = ""
      typeUrl = ""
      oneofIndex = 0
      packed = false
      options = []
      jsonName = ""
      defaultValue = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&kind)
        case 16: reader.value(&cardinality)
        case 24: reader.value(&number)
        case 34: reader.value(&name)
        case 50: reader.value(&typeUrl)
        case 56: reader.value(&oneofIndex)
        case 64: reader.value(&packed)
        case 74: reader.repeated(&options)
        case 82: reader.value(&jsonName)
        case 90: reader.value(&defaultValue)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(11, defaultValue)
      writer.nonZero(10, jsonName)
      writer.repeated(9, options)
      writer.nonZero(8, packed)
      writer.nonZero(7, oneofIndex)
      writer.nonZero(6, typeUrl)
      writer.nonZero(4, name)
      writer.nonZero(3, number)
      writer.nonZero(2, cardinality)
      writer.nonZero(1, kind)
    }
  }
}

/// An enum type.
public struct Enum: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Its full name.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Its values.
  public var enumvalue: [EnumValue] {
    get { fieldStorage.fields.enumvalue }
    _modify {
      unshare()
      yield &fieldStorage.fields.enumvalue
    }
  }

  /// Its options.
  public var options: [Option] {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }

  /// The file that declares it.
  public var sourceContext: SourceContext? {
    get { fieldStorage.fields.sourceContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.sourceContext
    }
  }

  /// The language of that file.
  public var syntax: Syntax {
    get { fieldStorage.fields.syntax }
    _modify {
      unshare()
      yield &fieldStorage.fields.syntax
    }
  }

  /// The edition of that file; empty unless the syntax is one of editions.
  public var edition: String {
    get { fieldStorage.fields.edition }
    _modify {
      unshare()
      yield &fieldStorage.fields.edition
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
}

extension Enum {
  public static var messageName: String { "google.protobuf.Enum" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

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

extension Enum {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var enumvalue: [EnumValue]
    var options: [Option]
    var sourceContext: SourceContext?
    var syntax: Syntax
    var edition: String
    var unknownFields = UnknownFields()

    init() {
      name = ""
      enumvalue = []
      options = []
      syntax = Syntax()
      edition = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.repeated(&enumvalue)
        case 26: reader.repeated(&options)
        case 34: reader.optional(&sourceContext)
        case 40: reader.value(&syntax)
        case 50: reader.value(&edition)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(6, edition)
      writer.nonZero(5, syntax)
      writer.optional(4, sourceContext)
      writer.repeated(3, options)
      writer.repeated(2, enumvalue)
      writer.nonZero(1, name)
    }
  }
}

/// A value of an enum.
public struct EnumValue: DescribedMessage {
  /// Its name.
  public var name: String
  /// Its number.
  public var number: Int32
  /// Its options.
  public var options: [Option]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    number = 0
    options = []
  }
}

extension EnumValue {
  public static var messageName: String { "google.protobuf.EnumValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&number)
      case 26: reader.repeated(&options)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, options)
    writer.nonZero(2, number)
    writer.nonZero(1, name)
  }
}

/// An option of a file, message, field, enum or service.
public struct Option: DescribedMessage {
  /// Its name; of those that protobuf itself defines the short one, such as "map_entry".
  public var name: String
  /// Its value; plain values come in the wrapper of their type.
  public var value: AnyMessage?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension Option {
  public static var messageName: String { "google.protobuf.Option" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, self.value)
    writer.nonZero(1, name)
  }
}
