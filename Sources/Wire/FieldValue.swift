// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The last three bits of a tag (protobuf encoding guide, "Message Structure").
public enum WireType: UInt32, Sendable {
  case varint = 0
  case fixed64 = 1
  case bytes = 2
  case startGroup = 3
  case endGroup = 4
  case fixed32 = 5
}

/// A value that a field can hold, in the protobuf encoding that its Swift type has by default.
///
/// Scalars, bytes, open enums and messages conform, so the reader and the writer need one generic
/// method each for single, optional, repeated and map fields.
///
/// It does not ask for Equatable: below a protocol of the standard library every conformance is a table
/// that is put together at run time, by code of its own for each type.
public protocol FieldValue: Sendable {
  /// The zero value.
  init()
  static var wireType: WireType { get }
  /// Takes the value that follows a tag. A message merges into what is there.
  mutating func read(from reader: inout WireReader)
  /// Puts the value without its tag; texts, bytes and messages with their length in front.
  func write(to writer: inout WireWriter)
  /// Zero, false or empty; for a message: equal to a fresh one.
  var isZero: Bool { get }
}

extension String: FieldValue {
  public static var wireType: WireType { .bytes }
  @inlinable public mutating func read(from reader: inout WireReader) { self = reader.string() }
  @inlinable public func write(to writer: inout WireWriter) { writer.putString(self) }
  @inlinable public var isZero: Bool { isEmpty }
}

extension [UInt8]: FieldValue {
  public static var wireType: WireType { .bytes }
  @inlinable public mutating func read(from reader: inout WireReader) { self = reader.bytes() }
  @inlinable public func write(to writer: inout WireWriter) { writer.putBytes(self) }
  @inlinable public var isZero: Bool { isEmpty }
}

extension Bool: FieldValue {
  public static var wireType: WireType { .varint }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = reader.varint() != 0
  }
  @inlinable public func write(to writer: inout WireWriter) { writer.putVarint(self ? 1 : 0) }
  @inlinable public var isZero: Bool { !self }
}

extension Int32: FieldValue {
  public static var wireType: WireType { .varint }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = Int32(truncatingIfNeeded: reader.varint())
  }
  /// A negative number takes ten bytes: it is sign-extended to 64 bits.
  @inlinable public func write(to writer: inout WireWriter) {
    writer.putVarint(UInt64(truncatingIfNeeded: self))
  }
  @inlinable public var isZero: Bool { self == 0 }
}

extension Int64: FieldValue {
  public static var wireType: WireType { .varint }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = Int64(bitPattern: reader.varint())
  }
  @inlinable public func write(to writer: inout WireWriter) {
    writer.putVarint(UInt64(bitPattern: self))
  }
  @inlinable public var isZero: Bool { self == 0 }
}

extension UInt32: FieldValue {
  public static var wireType: WireType { .varint }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = UInt32(truncatingIfNeeded: reader.varint())
  }
  @inlinable public func write(to writer: inout WireWriter) { writer.putVarint(UInt64(self)) }
  @inlinable public var isZero: Bool { self == 0 }
}

extension UInt64: FieldValue {
  public static var wireType: WireType { .varint }
  @inlinable public mutating func read(from reader: inout WireReader) { self = reader.varint() }
  @inlinable public func write(to writer: inout WireWriter) { writer.putVarint(self) }
  @inlinable public var isZero: Bool { self == 0 }
}

extension Double: FieldValue {
  public static var wireType: WireType { .fixed64 }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = Double(bitPattern: reader.fixed64())
  }
  @inlinable public func write(to writer: inout WireWriter) { writer.putFixed64(bitPattern) }
  /// Minus zero is not zero: its bits differ, and proto3 sends it.
  @inlinable public var isZero: Bool { bitPattern == 0 }
}

extension Float: FieldValue {
  public static var wireType: WireType { .fixed32 }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = Float(bitPattern: reader.fixed32())
  }
  @inlinable public func write(to writer: inout WireWriter) { writer.putFixed32(bitPattern) }
  /// Minus zero is not zero: its bits differ, and proto3 sends it.
  @inlinable public var isZero: Bool { bitPattern == 0 }
}

/// A protobuf enum. It is open: numbers without a name survive decoding and encoding.
public protocol OpenEnum: FieldValue, Hashable, RawRepresentable where RawValue == Int32 {
  init(rawValue: Int32)
}

extension OpenEnum {
  public init() { self.init(rawValue: 0) }
  public static var wireType: WireType { .varint }
  @inlinable public mutating func read(from reader: inout WireReader) {
    self = Self(rawValue: Int32(truncatingIfNeeded: reader.varint()))
  }
  @inlinable public func write(to writer: inout WireWriter) { rawValue.write(to: &writer) }
  @inlinable public var isZero: Bool { rawValue == 0 }
}
