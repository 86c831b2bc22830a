// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/runtime.proto by `make generate`; do not edit.

public import Wire

/// The envelope of a protobuf object; it follows the four bytes `k8s\0` in the store, in bodies and
/// in watch frames.
public struct Unknown: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Group, version and kind of what `raw` holds.
  public var typeMeta: TypeMeta {
    get { box.fields.typeMeta }
    _modify { yield &box.unique.typeMeta }
  }

  /// The object's own message, encoded.
  public var raw: [UInt8]? {
    get { box.fields.raw }
    _modify { yield &box.unique.raw }
  }

  /// How `raw` is compressed; empty when it is not.
  public var contentEncoding: String {
    get { box.fields.contentEncoding }
    _modify { yield &box.unique.contentEncoding }
  }

  /// Media type of `raw`; empty means protobuf.
  public var contentType: String {
    get { box.fields.contentType }
    _modify { yield &box.unique.contentType }
  }
}

extension Unknown {
  public static var messageName: String { "k8s.io.apimachinery.pkg.runtime.Unknown" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func read(from reader: inout JSONReader) {
    raw = reader.rawValue()
  }

  public func write(to writer: inout JSONWriter) {
    writer.putEmbedded(raw ?? [])
  }

  public mutating func decode(from reader: inout JSONReader) { read(from: &reader) }
  public func encode(into writer: inout JSONWriter) { write(to: &writer) }
}

extension Unknown {
  fileprivate struct Fields: Equatable, Sendable {
    var typeMeta = TypeMeta()
    var raw: [UInt8]?
    var contentEncoding: String = ""
    var contentType: String = ""

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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
  public var apiVersion: String = ""
  /// Kind in CamelCase, such as `Deployment`.
  public var kind: String = ""

  public init() {}
}

extension TypeMeta {
  public static var messageName: String { "k8s.io.apimachinery.pkg.runtime.TypeMeta" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, kind)
    writer.value(1, apiVersion)
  }

  private static let members = JSONMembers("TypeMeta", ["apiVersion", "kind"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&apiVersion)
      case 1: reader.value(&kind)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("apiVersion", apiVersion)
    writer.value("kind", kind)
  }
}
