// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// An object of a kind that the holder does not know: its bytes, kept as they came.
public struct RawExtension: LeafMessage, Hashable {
  public static var messageName: String { "k8s.io.apimachinery.pkg.runtime.RawExtension" }

  /// JSON text, or an envelope that starts with `k8s\0`. JSON shows an envelope as null.
  public var raw: [UInt8] = []

  public init() {}
  public init(raw: [UInt8]) { self.raw = raw }

  public static func == (left: RawExtension, right: RawExtension) -> Bool { left.raw == right.raw }
  public mutating func decode(from reader: inout WireReader) { RawJSON.decode(&raw, from: &reader) }
  public func encode(into writer: inout WireWriter) { writer.nonZero(1, raw) }
  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
  public mutating func read(from reader: inout JSONReader) { raw = reader.rawValue() }
  public func write(to writer: inout JSONWriter) { writer.putEmbedded(raw) }
}

/// A set of field names as a JSON tree, for server-side apply.
public struct FieldsV1: LeafMessage, Hashable {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.FieldsV1" }

  /// The tree as JSON text.
  public var raw: [UInt8] = []

  public init() {}
  public init(raw: [UInt8]) { self.raw = raw }

  public static func == (left: FieldsV1, right: FieldsV1) -> Bool { left.raw == right.raw }
  public mutating func decode(from reader: inout WireReader) { RawJSON.decode(&raw, from: &reader) }
  public func encode(into writer: inout WireWriter) { writer.nonZero(1, raw) }
  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
  public mutating func read(from reader: inout JSONReader) { raw = reader.rawValue() }
  public func write(to writer: inout JSONWriter) { writer.putEmbedded(raw) }
}

/// What both types share: one bytes field, number 1.
private enum RawJSON {
  static func decode(_ raw: inout [UInt8], from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&raw)
      default: reader.skip(tag)
      }
    }
  }
}
