// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A protobuf encoding other than the default one of the Swift type: `sint32`, `fixed64`...
///
/// The emitted code names it: `reader.value(&x, as: ZigZag32.self)`.
public protocol ScalarForm: FieldValue {
  associatedtype Scalar: FieldValue
  init(_ scalar: Scalar)
  var scalar: Scalar { get }
}

extension ScalarForm {
  public init() { self.init(Scalar()) }
  @inlinable public var isZero: Bool { scalar.isZero }
}

/// `sint32`: small negative numbers stay short.
public struct ZigZag32: ScalarForm {
  public var scalar: Int32
  public init(_ scalar: Int32) { self.scalar = scalar }
  public static var wireType: WireType { .varint }
  public mutating func read(from reader: inout WireReader) {
    let raw = UInt32(truncatingIfNeeded: reader.varint())
    scalar = Int32(bitPattern: raw >> 1) ^ -Int32(bitPattern: raw & 1)
  }
  public func write(to writer: inout WireWriter) {
    writer.putVarint(UInt64(UInt32(bitPattern: (scalar << 1) ^ (scalar >> 31))))
  }
}

/// `sint64`: small negative numbers stay short.
public struct ZigZag64: ScalarForm {
  public var scalar: Int64
  public init(_ scalar: Int64) { self.scalar = scalar }
  public static var wireType: WireType { .varint }
  public mutating func read(from reader: inout WireReader) {
    let raw = reader.varint()
    scalar = Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
  }
  public func write(to writer: inout WireWriter) {
    writer.putVarint(UInt64(bitPattern: (scalar << 1) ^ (scalar >> 63)))
  }
}

/// `fixed32`: four bytes, little endian.
public struct Fixed32: ScalarForm {
  public var scalar: UInt32
  public init(_ scalar: UInt32) { self.scalar = scalar }
  public static var wireType: WireType { .fixed32 }
  public mutating func read(from reader: inout WireReader) { scalar = reader.fixed32() }
  public func write(to writer: inout WireWriter) { writer.putFixed32(scalar) }
}

/// `fixed64`: eight bytes, little endian.
public struct Fixed64: ScalarForm {
  public var scalar: UInt64
  public init(_ scalar: UInt64) { self.scalar = scalar }
  public static var wireType: WireType { .fixed64 }
  public mutating func read(from reader: inout WireReader) { scalar = reader.fixed64() }
  public func write(to writer: inout WireWriter) { writer.putFixed64(scalar) }
}

/// `sfixed32`: four bytes, little endian, signed.
public struct SignedFixed32: ScalarForm {
  public var scalar: Int32
  public init(_ scalar: Int32) { self.scalar = scalar }
  public static var wireType: WireType { .fixed32 }
  public mutating func read(from reader: inout WireReader) {
    scalar = Int32(bitPattern: reader.fixed32())
  }
  public func write(to writer: inout WireWriter) { writer.putFixed32(UInt32(bitPattern: scalar)) }
}

/// `sfixed64`: eight bytes, little endian, signed.
public struct SignedFixed64: ScalarForm {
  public var scalar: Int64
  public init(_ scalar: Int64) { self.scalar = scalar }
  public static var wireType: WireType { .fixed64 }
  public mutating func read(from reader: inout WireReader) {
    scalar = Int64(bitPattern: reader.fixed64())
  }
  public func write(to writer: inout WireWriter) { writer.putFixed64(UInt64(bitPattern: scalar)) }
}

/// The encoding that the type has anyway, where a map's key or value has another one.
public struct PlainForm<Scalar: FieldValue>: ScalarForm {
  public var scalar: Scalar
  public init(_ scalar: Scalar) { self.scalar = scalar }
  public static var wireType: WireType { Scalar.wireType }
  @inlinable public mutating func read(from reader: inout WireReader) { scalar.read(from: &reader) }
  @inlinable public func write(to writer: inout WireWriter) { scalar.write(to: &writer) }
}

extension WireReader {
  /// One entry of a map whose key or value has another form.
  public mutating func map<K: ScalarForm, V: ScalarForm>(
    _ values: inout SortedMap<K.Scalar, V.Scalar>, key keyForm: K.Type, value valueForm: V.Type
  ) where K.Scalar: MapKey {
    guard let outer = enter() else { return }
    var key = K()
    var value = V()
    while true {
      let tag = tag()
      if tag == 0 { break }
      switch tag {
      case 8 | K.wireType.rawValue: key.read(from: &self)
      case 16 | V.wireType.rawValue: value.read(from: &self)
      default: skip(tag)
      }
    }
    if fault == nil { values[key.scalar] = value.scalar }
    leave(outer)
  }

  /// A single field in another form.
  @inlinable public mutating func value<F: ScalarForm>(_ value: inout F.Scalar, as form: F.Type) {
    var form = F()
    form.read(from: &self)
    value = form.scalar
  }

  /// A field with presence in another form.
  @inlinable public mutating func optional<F: ScalarForm>(
    _ value: inout F.Scalar?, as form: F.Type
  ) {
    var form = F()
    form.read(from: &self)
    value = form.scalar
  }

  /// One entry, or one packed run, of a repeated field in another form.
  @inlinable public mutating func repeated<F: ScalarForm>(
    _ values: inout [F.Scalar], as form: F.Type
  ) {
    var forms: [F] = []
    repeated(&forms)
    values.append(contentsOf: forms.map(\.scalar))
  }
}

extension WireWriter {
  /// A map whose key or value has another form.
  public mutating func map<K: ScalarForm, V: ScalarForm>(
    _ number: UInt32, _ values: SortedMap<K.Scalar, V.Scalar>, key: K.Type, value: V.Type
  ) where K.Scalar: MapKey {
    for entry in values.reversed() {
      let before = count
      self.value(2, V(entry.value))
      self.value(1, K(entry.key))
      putVarint(UInt64(count - before))
      putTag(number, .bytes)
    }
  }

  /// A single field in another form, left out when zero.
  @inlinable public mutating func nonZero<F: ScalarForm>(
    _ number: UInt32, _ value: F.Scalar, as form: F.Type
  ) {
    nonZero(number, F(value))
  }

  /// A single field in another form, written when zero too.
  @inlinable public mutating func value<F: ScalarForm>(
    _ number: UInt32, _ value: F.Scalar, as form: F.Type
  ) {
    self.value(number, F(value))
  }

  /// A field with presence in another form.
  @inlinable public mutating func optional<F: ScalarForm>(
    _ number: UInt32, _ value: F.Scalar?, as form: F.Type
  ) {
    optional(number, value.map(F.init))
  }

  /// A repeated field in another form, one tag per entry.
  @inlinable public mutating func repeated<F: ScalarForm>(
    _ number: UInt32, _ values: [F.Scalar], as form: F.Type
  ) {
    repeated(number, values.map(F.init))
  }

  /// A repeated number in another form, one tag for all entries.
  @inlinable public mutating func packed<F: ScalarForm>(
    _ number: UInt32, _ values: [F.Scalar], as form: F.Type
  ) {
    packed(number, values.map(F.init))
  }
}
