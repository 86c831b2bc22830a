// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from test_messages_proto2.proto by `make generate`; do not edit.

package import Schema
package import Wire

/// `protobuf_test_messages.proto2.UnknownToTestAllTypes`.
package struct UnknownToTestAllTypes: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// Field 1001, `optional_int32`.
  package var optionalInt32: Int32? {
    get { fieldStorage.fields.optionalInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalInt32
    }
  }

  /// Field 1002, `optional_string`.
  package var optionalString: String? {
    get { fieldStorage.fields.optionalString }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalString
    }
  }

  /// Field 1003, `nested_message`.
  package var nestedMessage: ForeignMessageProto2? {
    get { fieldStorage.fields.nestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.nestedMessage
    }
  }

  /// Field 1004, `optionalgroup`.
  package var optionalgroup: UnknownToTestAllTypes.OptionalGroup? {
    get { fieldStorage.fields.optionalgroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalgroup
    }
  }

  /// Field 1006, `optional_bool`.
  package var optionalBool: Bool? {
    get { fieldStorage.fields.optionalBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalBool
    }
  }

  /// Field 1011, `repeated_int32`.
  package var repeatedInt32: [Int32] {
    get { fieldStorage.fields.repeatedInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.repeatedInt32
    }
  }

  /// Fields that this schema does not know.
  package var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension UnknownToTestAllTypes {
  package static var messageName: String { "protobuf_test_messages.proto2.UnknownToTestAllTypes" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension UnknownToTestAllTypes {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var optionalInt32: Int32?
    var optionalString: String?
    var nestedMessage: ForeignMessageProto2?
    var optionalgroup: UnknownToTestAllTypes.OptionalGroup?
    var optionalBool: Bool?
    var repeatedInt32: [Int32]
    var unknownFields = UnknownFields()

    init() {
      repeatedInt32 = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8008: reader.optional(&optionalInt32)
        case 8018: reader.optional(&optionalString)
        case 8026: reader.optional(&nestedMessage)
        case 8035: reader.group(1004, &optionalgroup)
        case 8048: reader.optional(&optionalBool)
        case 8088, 8090: reader.repeated(&repeatedInt32)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(1011, repeatedInt32)
      writer.optional(1006, optionalBool)
      writer.group(1004, optionalgroup)
      writer.optional(1003, nestedMessage)
      writer.optional(1002, optionalString)
      writer.optional(1001, optionalInt32)
    }
  }
}

extension UnknownToTestAllTypes {
  /// `protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup`.
  package struct OptionalGroup: DescribedMessage {
    /// Field 1, `a`.
    package var a: Int32?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension UnknownToTestAllTypes.OptionalGroup {
  package static var messageName: String {
    "protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&a)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, a)
  }
}

/// `protobuf_test_messages.proto2.NullHypothesisProto2`.
package struct NullHypothesisProto2: DescribedMessage {
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension NullHypothesisProto2 {
  package static var messageName: String { "protobuf_test_messages.proto2.NullHypothesisProto2" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// `protobuf_test_messages.proto2.EnumOnlyProto2`.
package struct EnumOnlyProto2: DescribedMessage {
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}

  /// Values of `protobuf_test_messages.proto2.EnumOnlyProto2.Bool`.
  package struct BoolEnum: ClosedEnum {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `kFalse`.
    package static let kfalse = Self(rawValue: 0)

    /// `kTrue`.
    package static let ktrue = Self(rawValue: 1)

    package static func isNamed(_ number: Int32) -> Bool {
      switch number {
      case 0, 1: true
      default: false
      }
    }
  }
}

extension EnumOnlyProto2 {
  package static var messageName: String { "protobuf_test_messages.proto2.EnumOnlyProto2" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// `protobuf_test_messages.proto2.OneStringProto2`.
package struct OneStringProto2: DescribedMessage {
  /// Field 1, `data`.
  package var data: String?
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {}
}

extension OneStringProto2 {
  package static var messageName: String { "protobuf_test_messages.proto2.OneStringProto2" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&data)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, data)
  }
}

/// `protobuf_test_messages.proto2.ProtoWithKeywords`.
package struct ProtoWithKeywords: DescribedMessage {
  /// Field 1, `inline`.
  package var inline: Int32?
  /// Field 2, `concept`.
  package var concept: String?
  /// Field 3, `requires`.
  package var requires: [String]
  /// Fields that this schema does not know.
  package var unknownFields = UnknownFields()

  package init() {
    requires = []
  }
}

extension ProtoWithKeywords {
  package static var messageName: String { "protobuf_test_messages.proto2.ProtoWithKeywords" }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&inline)
      case 18: reader.optional(&concept)
      case 26: reader.repeated(&requires)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, requires)
    writer.optional(2, concept)
    writer.optional(1, inline)
  }
}

/// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2`.
package struct TestAllRequiredTypesProto2: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  package init() { fieldStorage = Self.emptyStorage }

  /// Field 1, `required_int32`.
  package var requiredInt32: Int32? {
    get { fieldStorage.fields.requiredInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredInt32
    }
  }

  /// Field 2, `required_int64`.
  package var requiredInt64: Int64? {
    get { fieldStorage.fields.requiredInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredInt64
    }
  }

  /// Field 3, `required_uint32`.
  package var requiredUint32: UInt32? {
    get { fieldStorage.fields.requiredUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredUint32
    }
  }

  /// Field 4, `required_uint64`.
  package var requiredUint64: UInt64? {
    get { fieldStorage.fields.requiredUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredUint64
    }
  }

  /// Field 5, `required_sint32`.
  package var requiredSint32: Int32? {
    get { fieldStorage.fields.requiredSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredSint32
    }
  }

  /// Field 6, `required_sint64`.
  package var requiredSint64: Int64? {
    get { fieldStorage.fields.requiredSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredSint64
    }
  }

  /// Field 7, `required_fixed32`.
  package var requiredFixed32: UInt32? {
    get { fieldStorage.fields.requiredFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredFixed32
    }
  }

  /// Field 8, `required_fixed64`.
  package var requiredFixed64: UInt64? {
    get { fieldStorage.fields.requiredFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredFixed64
    }
  }

  /// Field 9, `required_sfixed32`.
  package var requiredSfixed32: Int32? {
    get { fieldStorage.fields.requiredSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredSfixed32
    }
  }

  /// Field 10, `required_sfixed64`.
  package var requiredSfixed64: Int64? {
    get { fieldStorage.fields.requiredSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredSfixed64
    }
  }

  /// Field 11, `required_float`.
  package var requiredFloat: Float? {
    get { fieldStorage.fields.requiredFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredFloat
    }
  }

  /// Field 12, `required_double`.
  package var requiredDouble: Double? {
    get { fieldStorage.fields.requiredDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredDouble
    }
  }

  /// Field 13, `required_bool`.
  package var requiredBool: Bool? {
    get { fieldStorage.fields.requiredBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredBool
    }
  }

  /// Field 14, `required_string`.
  package var requiredString: String? {
    get { fieldStorage.fields.requiredString }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredString
    }
  }

  /// Field 15, `required_bytes`.
  package var requiredBytes: [UInt8]? {
    get { fieldStorage.fields.requiredBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredBytes
    }
  }

  /// Field 18, `required_nested_message`.
  package var requiredNestedMessage: TestAllRequiredTypesProto2.NestedMessage? {
    get { fieldStorage.fields.requiredNestedMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredNestedMessage
    }
  }

  /// Field 19, `required_foreign_message`.
  package var requiredForeignMessage: ForeignMessageProto2? {
    get { fieldStorage.fields.requiredForeignMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredForeignMessage
    }
  }

  /// Field 21, `required_nested_enum`.
  package var requiredNestedEnum: TestAllRequiredTypesProto2.NestedEnum? {
    get { fieldStorage.fields.requiredNestedEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredNestedEnum
    }
  }

  /// Field 22, `required_foreign_enum`.
  package var requiredForeignEnum: ForeignEnumProto2? {
    get { fieldStorage.fields.requiredForeignEnum }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredForeignEnum
    }
  }

  /// Field 24, `required_string_piece`.
  package var requiredStringPiece: String? {
    get { fieldStorage.fields.requiredStringPiece }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredStringPiece
    }
  }

  /// Field 25, `required_cord`.
  package var requiredCord: String? {
    get { fieldStorage.fields.requiredCord }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiredCord
    }
  }

  /// Field 27, `recursive_message`.
  package var recursiveMessage: TestAllRequiredTypesProto2? {
    get { fieldStorage.fields.recursiveMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.recursiveMessage
    }
  }

  /// Field 28, `optional_recursive_message`.
  package var optionalRecursiveMessage: TestAllRequiredTypesProto2? {
    get { fieldStorage.fields.optionalRecursiveMessage }
    _modify {
      unshare()
      yield &fieldStorage.fields.optionalRecursiveMessage
    }
  }

  /// Field 201, `data`.
  package var data: TestAllRequiredTypesProto2.Data? {
    get { fieldStorage.fields.data }
    _modify {
      unshare()
      yield &fieldStorage.fields.data
    }
  }

  /// Field 241, `default_int32`.
  package var defaultInt32: Int32? {
    get { fieldStorage.fields.defaultInt32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultInt32
    }
  }

  /// Field 242, `default_int64`.
  package var defaultInt64: Int64? {
    get { fieldStorage.fields.defaultInt64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultInt64
    }
  }

  /// Field 243, `default_uint32`.
  package var defaultUint32: UInt32? {
    get { fieldStorage.fields.defaultUint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultUint32
    }
  }

  /// Field 244, `default_uint64`.
  package var defaultUint64: UInt64? {
    get { fieldStorage.fields.defaultUint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultUint64
    }
  }

  /// Field 245, `default_sint32`.
  package var defaultSint32: Int32? {
    get { fieldStorage.fields.defaultSint32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSint32
    }
  }

  /// Field 246, `default_sint64`.
  package var defaultSint64: Int64? {
    get { fieldStorage.fields.defaultSint64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSint64
    }
  }

  /// Field 247, `default_fixed32`.
  package var defaultFixed32: UInt32? {
    get { fieldStorage.fields.defaultFixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultFixed32
    }
  }

  /// Field 248, `default_fixed64`.
  package var defaultFixed64: UInt64? {
    get { fieldStorage.fields.defaultFixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultFixed64
    }
  }

  /// Field 249, `default_sfixed32`.
  package var defaultSfixed32: Int32? {
    get { fieldStorage.fields.defaultSfixed32 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSfixed32
    }
  }

  /// Field 250, `default_sfixed64`.
  package var defaultSfixed64: Int64? {
    get { fieldStorage.fields.defaultSfixed64 }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultSfixed64
    }
  }

  /// Field 251, `default_float`.
  package var defaultFloat: Float? {
    get { fieldStorage.fields.defaultFloat }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultFloat
    }
  }

  /// Field 252, `default_double`.
  package var defaultDouble: Double? {
    get { fieldStorage.fields.defaultDouble }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultDouble
    }
  }

  /// Field 253, `default_bool`.
  package var defaultBool: Bool? {
    get { fieldStorage.fields.defaultBool }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultBool
    }
  }

  /// Field 254, `default_string`.
  package var defaultString: String? {
    get { fieldStorage.fields.defaultString }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultString
    }
  }

  /// Field 255, `default_bytes`.
  package var defaultBytes: [UInt8]? {
    get { fieldStorage.fields.defaultBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.defaultBytes
    }
  }

  /// Fields that this schema does not know.
  package var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }

  /// Values of `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedEnum`.
  package struct NestedEnum: ClosedEnum {
    package var rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// `FOO`.
    package static let foo = Self(rawValue: 0)

    /// `BAR`.
    package static let bar = Self(rawValue: 1)

    /// `BAZ`.
    package static let baz = Self(rawValue: 2)

    /// `NEG`.
    package static let neg = Self(rawValue: -1)

    package static func isNamed(_ number: Int32) -> Bool {
      switch number {
      case -1, 0, 1, 2: true
      default: false
      }
    }
  }
}

extension TestAllRequiredTypesProto2 {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package var missingField: String? {
    if requiredInt32 == nil { return "required_int32" }
    if requiredInt64 == nil { return "required_int64" }
    if requiredUint32 == nil { return "required_uint32" }
    if requiredUint64 == nil { return "required_uint64" }
    if requiredSint32 == nil { return "required_sint32" }
    if requiredSint64 == nil { return "required_sint64" }
    if requiredFixed32 == nil { return "required_fixed32" }
    if requiredFixed64 == nil { return "required_fixed64" }
    if requiredSfixed32 == nil { return "required_sfixed32" }
    if requiredSfixed64 == nil { return "required_sfixed64" }
    if requiredFloat == nil { return "required_float" }
    if requiredDouble == nil { return "required_double" }
    if requiredBool == nil { return "required_bool" }
    if requiredString == nil { return "required_string" }
    if requiredBytes == nil { return "required_bytes" }
    if requiredNestedMessage == nil { return "required_nested_message" }
    if requiredForeignMessage == nil { return "required_foreign_message" }
    if requiredNestedEnum == nil { return "required_nested_enum" }
    if requiredForeignEnum == nil { return "required_foreign_enum" }
    if requiredStringPiece == nil { return "required_string_piece" }
    if requiredCord == nil { return "required_cord" }
    if recursiveMessage == nil { return "recursive_message" }
    if data == nil { return "data" }
    if defaultInt32 == nil { return "default_int32" }
    if defaultInt64 == nil { return "default_int64" }
    if defaultUint32 == nil { return "default_uint32" }
    if defaultUint64 == nil { return "default_uint64" }
    if defaultSint32 == nil { return "default_sint32" }
    if defaultSint64 == nil { return "default_sint64" }
    if defaultFixed32 == nil { return "default_fixed32" }
    if defaultFixed64 == nil { return "default_fixed64" }
    if defaultSfixed32 == nil { return "default_sfixed32" }
    if defaultSfixed64 == nil { return "default_sfixed64" }
    if defaultFloat == nil { return "default_float" }
    if defaultDouble == nil { return "default_double" }
    if defaultBool == nil { return "default_bool" }
    if defaultString == nil { return "default_string" }
    if defaultBytes == nil { return "default_bytes" }
    if let missing = requiredNestedMessage?.missingField {
      return "required_nested_message." + missing
    }
    if let missing = recursiveMessage?.missingField { return "recursive_message." + missing }
    if let missing = optionalRecursiveMessage?.missingField {
      return "optional_recursive_message." + missing
    }
    if let missing = data?.missingField { return "data." + missing }
    return nil
  }

  /// `default_int32`, or its default while it is not set.
  package var defaultInt32OrDefault: Int32 {
    defaultInt32 ?? -123_456_789
  }

  /// `default_int64`, or its default while it is not set.
  package var defaultInt64OrDefault: Int64 {
    defaultInt64 ?? -9_123_456_789_123_456_789
  }

  /// `default_uint32`, or its default while it is not set.
  package var defaultUint32OrDefault: UInt32 {
    defaultUint32 ?? 2_123_456_789
  }

  /// `default_uint64`, or its default while it is not set.
  package var defaultUint64OrDefault: UInt64 {
    defaultUint64 ?? 10_123_456_789_123_456_789
  }

  /// `default_sint32`, or its default while it is not set.
  package var defaultSint32OrDefault: Int32 {
    defaultSint32 ?? -123_456_789
  }

  /// `default_sint64`, or its default while it is not set.
  package var defaultSint64OrDefault: Int64 {
    defaultSint64 ?? -9_123_456_789_123_456_789
  }

  /// `default_fixed32`, or its default while it is not set.
  package var defaultFixed32OrDefault: UInt32 {
    defaultFixed32 ?? 2_123_456_789
  }

  /// `default_fixed64`, or its default while it is not set.
  package var defaultFixed64OrDefault: UInt64 {
    defaultFixed64 ?? 10_123_456_789_123_456_789
  }

  /// `default_sfixed32`, or its default while it is not set.
  package var defaultSfixed32OrDefault: Int32 {
    defaultSfixed32 ?? -123_456_789
  }

  /// `default_sfixed64`, or its default while it is not set.
  package var defaultSfixed64OrDefault: Int64 {
    defaultSfixed64 ?? -9_123_456_789_123_456_789
  }

  /// `default_float`, or its default while it is not set.
  package var defaultFloatOrDefault: Float {
    defaultFloat ?? 9e+09
  }

  /// `default_double`, or its default while it is not set.
  package var defaultDoubleOrDefault: Double {
    defaultDouble ?? 7e+22
  }

  /// `default_bool`, or its default while it is not set.
  package var defaultBoolOrDefault: Bool {
    defaultBool ?? true
  }

  /// `default_string`, or its default while it is not set.
  package var defaultStringOrDefault: String {
    defaultString ?? "Rosebud"
  }

  /// `default_bytes`, or its default while it is not set.
  package var defaultBytesOrDefault: [UInt8] {
    defaultBytes ?? [106, 111, 115, 104, 117, 97]
  }

  package init(reading reader: inout WireReader) {
    fieldStorage = reader.isAtEnd ? Self.emptyStorage : FieldStorage()
    if !reader.isAtEnd { fieldStorage.fields.decode(from: &reader) }
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    if reader.isAtEnd { return }
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension TestAllRequiredTypesProto2 {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var requiredInt32: Int32?
    var requiredInt64: Int64?
    var requiredUint32: UInt32?
    var requiredUint64: UInt64?
    var requiredSint32: Int32?
    var requiredSint64: Int64?
    var requiredFixed32: UInt32?
    var requiredFixed64: UInt64?
    var requiredSfixed32: Int32?
    var requiredSfixed64: Int64?
    var requiredFloat: Float?
    var requiredDouble: Double?
    var requiredBool: Bool?
    var requiredString: String?
    var requiredBytes: [UInt8]?
    var requiredNestedMessage: TestAllRequiredTypesProto2.NestedMessage?
    var requiredForeignMessage: ForeignMessageProto2?
    var requiredNestedEnum: TestAllRequiredTypesProto2.NestedEnum?
    var requiredForeignEnum: ForeignEnumProto2?
    var requiredStringPiece: String?
    var requiredCord: String?
    var recursiveMessage: TestAllRequiredTypesProto2?
    var optionalRecursiveMessage: TestAllRequiredTypesProto2?
    var data: TestAllRequiredTypesProto2.Data?
    var defaultInt32: Int32?
    var defaultInt64: Int64?
    var defaultUint32: UInt32?
    var defaultUint64: UInt64?
    var defaultSint32: Int32?
    var defaultSint64: Int64?
    var defaultFixed32: UInt32?
    var defaultFixed64: UInt64?
    var defaultSfixed32: Int32?
    var defaultSfixed64: Int64?
    var defaultFloat: Float?
    var defaultDouble: Double?
    var defaultBool: Bool?
    var defaultString: String?
    var defaultBytes: [UInt8]?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&requiredInt32)
        case 16: reader.optional(&requiredInt64)
        case 24: reader.optional(&requiredUint32)
        case 32: reader.optional(&requiredUint64)
        case 40: reader.optional(&requiredSint32, as: ZigZag32.self)
        case 48: reader.optional(&requiredSint64, as: ZigZag64.self)
        case 61: reader.optional(&requiredFixed32, as: Fixed32.self)
        case 65: reader.optional(&requiredFixed64, as: Fixed64.self)
        case 77: reader.optional(&requiredSfixed32, as: SignedFixed32.self)
        case 81: reader.optional(&requiredSfixed64, as: SignedFixed64.self)
        case 93: reader.optional(&requiredFloat)
        case 97: reader.optional(&requiredDouble)
        case 104: reader.optional(&requiredBool)
        case 114: reader.optional(&requiredString)
        case 122: reader.optional(&requiredBytes)
        case 146: reader.optional(&requiredNestedMessage)
        case 154: reader.optional(&requiredForeignMessage)
        case 168: reader.closed(21, &requiredNestedEnum, in: &unknownFields)
        case 176: reader.closed(22, &requiredForeignEnum, in: &unknownFields)
        case 194: reader.optional(&requiredStringPiece)
        case 202: reader.optional(&requiredCord)
        case 218: reader.optional(&recursiveMessage)
        case 226: reader.optional(&optionalRecursiveMessage)
        case 1611: reader.group(201, &data)
        case 1928: reader.optional(&defaultInt32)
        case 1936: reader.optional(&defaultInt64)
        case 1944: reader.optional(&defaultUint32)
        case 1952: reader.optional(&defaultUint64)
        case 1960: reader.optional(&defaultSint32, as: ZigZag32.self)
        case 1968: reader.optional(&defaultSint64, as: ZigZag64.self)
        case 1981: reader.optional(&defaultFixed32, as: Fixed32.self)
        case 1985: reader.optional(&defaultFixed64, as: Fixed64.self)
        case 1997: reader.optional(&defaultSfixed32, as: SignedFixed32.self)
        case 2001: reader.optional(&defaultSfixed64, as: SignedFixed64.self)
        case 2013: reader.optional(&defaultFloat)
        case 2017: reader.optional(&defaultDouble)
        case 2024: reader.optional(&defaultBool)
        case 2034: reader.optional(&defaultString)
        case 2042: reader.optional(&defaultBytes)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(255, defaultBytes)
      writer.optional(254, defaultString)
      writer.optional(253, defaultBool)
      writer.optional(252, defaultDouble)
      writer.optional(251, defaultFloat)
      writer.optional(250, defaultSfixed64, as: SignedFixed64.self)
      writer.optional(249, defaultSfixed32, as: SignedFixed32.self)
      writer.optional(248, defaultFixed64, as: Fixed64.self)
      writer.optional(247, defaultFixed32, as: Fixed32.self)
      writer.optional(246, defaultSint64, as: ZigZag64.self)
      writer.optional(245, defaultSint32, as: ZigZag32.self)
      writer.optional(244, defaultUint64)
      writer.optional(243, defaultUint32)
      writer.optional(242, defaultInt64)
      writer.optional(241, defaultInt32)
      writer.group(201, data)
      writer.optional(28, optionalRecursiveMessage)
      writer.optional(27, recursiveMessage)
      writer.optional(25, requiredCord)
      writer.optional(24, requiredStringPiece)
      writer.optional(22, requiredForeignEnum)
      writer.optional(21, requiredNestedEnum)
      writer.optional(19, requiredForeignMessage)
      writer.optional(18, requiredNestedMessage)
      writer.optional(15, requiredBytes)
      writer.optional(14, requiredString)
      writer.optional(13, requiredBool)
      writer.optional(12, requiredDouble)
      writer.optional(11, requiredFloat)
      writer.optional(10, requiredSfixed64, as: SignedFixed64.self)
      writer.optional(9, requiredSfixed32, as: SignedFixed32.self)
      writer.optional(8, requiredFixed64, as: Fixed64.self)
      writer.optional(7, requiredFixed32, as: Fixed32.self)
      writer.optional(6, requiredSint64, as: ZigZag64.self)
      writer.optional(5, requiredSint32, as: ZigZag32.self)
      writer.optional(4, requiredUint64)
      writer.optional(3, requiredUint32)
      writer.optional(2, requiredInt64)
      writer.optional(1, requiredInt32)
    }
  }
}

extension TestAllRequiredTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage`.
  package struct NestedMessage: DescribedMessage {
    /// Field 1, `a`.
    package var a: Int32?
    /// Field 2, `corecursive`.
    package var corecursive: TestAllRequiredTypesProto2?
    /// Field 3, `optional_corecursive`.
    package var optionalCorecursive: TestAllRequiredTypesProto2?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllRequiredTypesProto2.NestedMessage {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package var missingField: String? {
    if a == nil { return "a" }
    if corecursive == nil { return "corecursive" }
    if let missing = corecursive?.missingField { return "corecursive." + missing }
    if let missing = optionalCorecursive?.missingField { return "optional_corecursive." + missing }
    return nil
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&a)
      case 18: reader.optional(&corecursive)
      case 26: reader.optional(&optionalCorecursive)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, optionalCorecursive)
    writer.optional(2, corecursive)
    writer.optional(1, a)
  }
}

extension TestAllRequiredTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data`.
  package struct Data: DescribedMessage {
    /// Field 202, `group_int32`.
    package var groupInt32: Int32?
    /// Field 203, `group_uint32`.
    package var groupUint32: UInt32?
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllRequiredTypesProto2.Data {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  package var missingField: String? {
    if groupInt32 == nil { return "group_int32" }
    if groupUint32 == nil { return "group_uint32" }
    return nil
  }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 1616: reader.optional(&groupInt32)
      case 1624: reader.optional(&groupUint32)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(203, groupUint32)
    writer.optional(202, groupInt32)
  }
}

extension TestAllRequiredTypesProto2 {
  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect`.
  package struct MessageSetCorrect: DescribedMessage {
    /// Fields that this schema does not know.
    package var unknownFields = UnknownFields()

    package init() {}
  }
}

extension TestAllRequiredTypesProto2.MessageSetCorrect {
  package static var messageName: String {
    "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect"
  }
  package static var schemas: MessageSchemas { ConformanceMessagesSchema.messages }

  @inline(never) package mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) package func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}
