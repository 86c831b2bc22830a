// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/runtime.proto by `make generate`; do not edit.

public import Wire

/// The envelope of a protobuf object; it follows the four bytes `k8s\0` in the store, in bodies and
/// in watch frames.
public struct Unknown: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Group, version and kind of what `raw` holds.
  public var typeMeta: TypeMeta {
    get { fieldStorage.fields.typeMeta }
    _modify {
      unshare()
      yield &fieldStorage.fields.typeMeta
    }
  }

  /// The object's own message, encoded.
  public var raw: [UInt8]? {
    get { fieldStorage.fields.raw }
    _modify {
      unshare()
      yield &fieldStorage.fields.raw
    }
  }

  /// How `raw` is compressed; empty when it is not.
  public var contentEncoding: String {
    get { fieldStorage.fields.contentEncoding }
    _modify {
      unshare()
      yield &fieldStorage.fields.contentEncoding
    }
  }

  /// Media type of `raw`; empty means protobuf.
  public var contentType: String {
    get { fieldStorage.fields.contentType }
    _modify {
      unshare()
      yield &fieldStorage.fields.contentType
    }
  }
}

extension Unknown {
  public static var messageName: String { "k8s.io.apimachinery.pkg.runtime.Unknown" }

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

  public mutating func read(from reader: inout JSONReader) {
    self = Self()
    raw = reader.rawValue()
    contentType = "application/json"
  }

  public func write(to writer: inout JSONWriter) {
    writer.putEmbedded(raw ?? [])
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension Unknown {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var typeMeta: TypeMeta
    var raw: [UInt8]?
    var contentEncoding: String
    var contentType: String

    init() {
      typeMeta = TypeMeta()
      contentEncoding = ""
      contentType = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&typeMeta)
        case 18: reader.optional(&raw)
        case 26: reader.value(&contentEncoding)
        case 34: reader.value(&contentType)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(4, contentType)
      writer.value(3, contentEncoding)
      writer.optional(2, raw)
      writer.value(1, typeMeta)
    }
  }
}

/// Group, version and kind of an object, which its own message does not hold.
public struct TypeMeta: JSONMessage {
  /// Group and version, such as `apps/v1`; `v1` for the core group.
  public var apiVersion: String
  /// Kind in CamelCase, such as `Deployment`.
  public var kind: String

  public init() {
    apiVersion = ""
    kind = ""
  }
}

extension TypeMeta {
  public static var messageName: String { "k8s.io.apimachinery.pkg.runtime.TypeMeta" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiVersion)
      case 18: reader.value(&kind)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, kind)
    writer.value(1, apiVersion)
  }

  private static let members = JSONMembers("TypeMeta", "apiVersion kind")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiVersion)
      case 1: reader.string(&kind)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("apiVersion", apiVersion)
    writer.string("kind", kind)
  }
}
