// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A value with a Kubernetes JSON form.
public protocol JSONFieldValue: FieldValue {
  /// The type as Go names it, for errors.
  static var jsonTypeName: String { get }
  /// Takes the value; `null` was dealt with before.
  mutating func read(from reader: inout JSONReader)
  func write(to writer: inout JSONWriter)
}

extension String: JSONFieldValue {
  public static var jsonTypeName: String { "string" }
  public mutating func read(from reader: inout JSONReader) { self = reader.string() }
  public func write(to writer: inout JSONWriter) { writer.putString(self) }
}

extension Bool: JSONFieldValue {
  public static var jsonTypeName: String { "bool" }
  public mutating func read(from reader: inout JSONReader) { self = reader.bool() }
  public func write(to writer: inout JSONWriter) { writer.putRaw(self ? "true" : "false") }
}

extension Int32: JSONFieldValue {
  public static var jsonTypeName: String { "int32" }
  public mutating func read(from reader: inout JSONReader) { self = reader.integer(Int32.self) }
  public func write(to writer: inout JSONWriter) { writer.putInteger(Int64(self)) }
}

extension Int64: JSONFieldValue {
  public static var jsonTypeName: String { "int64" }
  public mutating func read(from reader: inout JSONReader) { self = reader.integer(Int64.self) }
  public func write(to writer: inout JSONWriter) { writer.putInteger(self) }
}

extension UInt32: JSONFieldValue {
  public static var jsonTypeName: String { "uint32" }
  public mutating func read(from reader: inout JSONReader) { self = reader.integer(UInt32.self) }
  public func write(to writer: inout JSONWriter) { writer.putInteger(Int64(self)) }
}

extension UInt64: JSONFieldValue {
  public static var jsonTypeName: String { "uint64" }
  public mutating func read(from reader: inout JSONReader) { self = reader.integer(UInt64.self) }
  public func write(to writer: inout JSONWriter) { writer.putUnsigned(self) }
}

extension Double: JSONFieldValue {
  public static var jsonTypeName: String { "float64" }
  public mutating func read(from reader: inout JSONReader) { self = reader.double() }
  public func write(to writer: inout JSONWriter) { writer.putDouble(self) }
}

extension [UInt8]: JSONFieldValue {
  public static var jsonTypeName: String { "[]uint8" }
  public mutating func read(from reader: inout JSONReader) { self = reader.base64() }
  public func write(to writer: inout JSONWriter) { writer.putBase64(self) }
}

/// A message with a Kubernetes JSON form: an object of its fields, or what a leaf type makes of it.
public protocol JSONMessage: Message, JSONFieldValue {
  /// Reads an object's members into the fields.
  mutating func decode(from reader: inout JSONReader)
  /// Writes the members in upstream's order, without the braces around them.
  func encode(into writer: inout JSONWriter)
  /// Opens the document of a kind: its brace, `kind` and `apiVersion`. False when this is no kind.
  static func beginKind(in writer: inout JSONWriter) -> Bool
}

/// A message whose JSON form is no object of its fields, and whose type is written by hand.
public protocol LeafMessage: JSONMessage {
  /// Decodes a message up to the reader's end and writes it.
  /// - Returns: whether it is zero.
  static func transcode(_ reader: inout WireReader, to writer: inout JSONWriter) -> Bool
}

extension LeafMessage {
  @inlinable public static func transcode(
    _ reader: inout WireReader, to writer: inout JSONWriter
  ) -> Bool {
    var value = Self()
    value.decode(from: &reader)
    value.write(to: &writer)
    return value.isZero
  }
}

extension JSONMessage {
  public static var jsonTypeName: String {
    "v1." + (messageName.split(separator: ".").last ?? "")
  }

  public mutating func read(from reader: inout JSONReader) { decode(from: &reader) }

  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    encode(into: &writer)
    writer.endObject()
  }

  public static func beginKind(in writer: inout JSONWriter) -> Bool { false }

  /// Writes a whole document; a kind puts `kind` and `apiVersion` first.
  public func writeDocument(to writer: inout JSONWriter) {
    guard Self.beginKind(in: &writer) else { return write(to: &writer) }
    encode(into: &writer)
    writer.endObject()
  }

  /// Decodes a whole document. Strict mode throws when it met unknown or duplicate fields.
  public init(json bytes: [UInt8], mode: JSONMode = .lenient) throws(JSONError) {
    try self.init(json: bytes.span, mode: mode)
  }

  /// Decodes a whole document. Strict mode throws when it met unknown or duplicate fields.
  public init(json bytes: Span<UInt8>, mode: JSONMode = .lenient) throws(JSONError) {
    var findings: [String] = []
    try self.init(json: bytes, mode: mode, findings: &findings)
    if !findings.isEmpty { throw .strict(findings: findings) }
  }

  /// Decodes a whole document and tells which fields are unknown or come twice, for a warning.
  public init(json bytes: [UInt8], findings: inout [String]) throws(JSONError) {
    try self.init(json: bytes.span, mode: .strict, findings: &findings)
  }

  private init(json bytes: Span<UInt8>, mode: JSONMode, findings: inout [String])
    throws(JSONError)
  {
    self.init()
    let (found, fault) = bytes.withUnsafeBufferPointer { buffer in
      JSONReader.over(buffer, mode) { reader -> ([String], JSONError?) in
        reader.value(&self)
        reader.expectEnd()
        return (reader.findings, reader.fault)
      }
    }
    findings = found
    if let fault { throw fault }
  }

  /// The document's bytes, without white space.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writeDocument(to: &writer)
    return writer.finish()
  }
}
