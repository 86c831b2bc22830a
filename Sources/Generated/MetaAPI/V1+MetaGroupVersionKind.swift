// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1.proto by `make generate`; do not edit.

public import Wire

/// A kind in one version.
public struct MetaGroupVersionKind: JSONMessage {
  /// API group; empty is core.
  public var group: String = ""
  /// Version of the group.
  public var version: String = ""
  /// Kind in CamelCase.
  public var kind: String = ""

  public init() {}
}

extension MetaGroupVersionKind {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&version)
      case 26: reader.value(&kind)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(3, kind)
    writer.value(2, version)
    writer.value(1, group)
  }

  private static let members = JSONMembers(["group", "version", "kind"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&group)
      case 1: reader.value(&version)
      case 2: reader.value(&kind)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "group", group)
    writer.value(always: "version", version)
    writer.value(always: "kind", kind)
  }
}

/// A resource in one version.
public struct MetaGroupVersionResource: JSONMessage {
  /// API group; empty is core.
  public var group: String = ""
  /// Version of the group.
  public var version: String = ""
  /// Plural name of the resource.
  public var resource: String = ""

  public init() {}
}

extension MetaGroupVersionResource {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource"
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&version)
      case 26: reader.value(&resource)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(3, resource)
    writer.value(2, version)
    writer.value(1, group)
  }

  private static let members = JSONMembers(["group", "version", "resource"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&group)
      case 1: reader.value(&version)
      case 2: reader.value(&resource)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "group", group)
    writer.value(always: "version", version)
    writer.value(always: "resource", resource)
  }
}
