// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/struct.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// JSON's null, as an enum so that a oneof can hold it.
public struct NullValue: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The only value.
  public static let nullValue = Self(rawValue: 0)
}

/// A JSON object.
public struct Struct: DescribedMessage {
  /// Its members, by name.
  public var fields: SortedMap<String, Value>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    fields = SortedMap()
  }
}

extension Struct {
  public static var messageName: String { "google.protobuf.Struct" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&fields)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(1, fields)
  }
}

/// Any JSON value. None of the members set is no value, and cannot be written as JSON.
public struct Value: DescribedMessage {
  /// What kind of value it is.
  public var kind: KindOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `kind`.
  public enum KindOneOf: Equatable, Sendable {
    /// JSON's null.
    case nullValue(NullValue)
    /// A number; infinity and NaN cannot be written as JSON.
    case numberValue(Double)
    /// A text.
    case stringValue(String)
    /// True or false.
    case boolValue(Bool)
    /// An object.
    case structValue(Struct)
    /// An array.
    case listValue(ListValue)
  }
}

extension Value {
  public static var messageName: String { "google.protobuf.Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8:
        var value = NullValue()
        reader.value(&value)
        kind = .nullValue(value)
      case 17:
        var value = Double()
        reader.value(&value)
        kind = .numberValue(value)
      case 26:
        var value = String()
        reader.value(&value)
        kind = .stringValue(value)
      case 32:
        var value = Bool()
        reader.value(&value)
        kind = .boolValue(value)
      case 42:
        var value = Struct()
        if case .structValue(let earlier) = kind { value = earlier }
        reader.value(&value)
        kind = .structValue(value)
      case 50:
        var value = ListValue()
        if case .listValue(let earlier) = kind { value = earlier }
        reader.value(&value)
        kind = .listValue(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .listValue(let value) = kind { writer.value(6, value) }
    if case .structValue(let value) = kind { writer.value(5, value) }
    if case .boolValue(let value) = kind { writer.value(4, value) }
    if case .stringValue(let value) = kind { writer.value(3, value) }
    if case .numberValue(let value) = kind { writer.value(2, value) }
    if case .nullValue(let value) = kind { writer.value(1, value) }
  }
}

/// A JSON array.
public struct ListValue: DescribedMessage {
  /// Its entries, in order.
  public var values: [Value]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    values = []
  }
}

extension ListValue {
  public static var messageName: String { "google.protobuf.ListValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&values)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, values)
  }
}
