// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/google/protobuf/wrappers.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Holds a double, or says by its absence that there is none.
public struct DoubleValue: DescribedMessage {
  /// The value.
  public var value: Double
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension DoubleValue {
  public static var messageName: String { "google.protobuf.DoubleValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 9: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds a float, or says by its absence that there is none.
public struct FloatValue: DescribedMessage {
  /// The value.
  public var value: Float
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension FloatValue {
  public static var messageName: String { "google.protobuf.FloatValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 13: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds an int64, in JSON a text of digits, or says by its absence that there is none.
public struct Int64Value: DescribedMessage {
  /// The value.
  public var value: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension Int64Value {
  public static var messageName: String { "google.protobuf.Int64Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds a uint64, in JSON a text of digits, or says by its absence that there is none.
public struct UInt64Value: DescribedMessage {
  /// The value.
  public var value: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension UInt64Value {
  public static var messageName: String { "google.protobuf.UInt64Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds an int32, or says by its absence that there is none.
public struct Int32Value: DescribedMessage {
  /// The value.
  public var value: Int32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension Int32Value {
  public static var messageName: String { "google.protobuf.Int32Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds a uint32, or says by its absence that there is none.
public struct UInt32Value: DescribedMessage {
  /// The value.
  public var value: UInt32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension UInt32Value {
  public static var messageName: String { "google.protobuf.UInt32Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds a bool, or says by its absence that there is none.
public struct BoolValue: DescribedMessage {
  /// The value.
  public var value: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = false
  }
}

extension BoolValue {
  public static var messageName: String { "google.protobuf.BoolValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds a string, or says by its absence that there is none.
public struct StringValue: DescribedMessage {
  /// The value.
  public var value: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = ""
  }
}

extension StringValue {
  public static var messageName: String { "google.protobuf.StringValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Holds bytes, in JSON Base64, or says by its absence that there is none.
public struct BytesValue: DescribedMessage {
  /// The value.
  public var value: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = []
  }
}

extension BytesValue {
  public static var messageName: String { "google.protobuf.BytesValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { WellKnownTypesSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}
