// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/reference.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// One requirement on a topology label.
public struct TopologySelectorLabelRequirement: JSONMessage {
  /// Key of the label.
  public var key: String
  /// The label must have one of these values.
  public var values: [String]

  public init() {
    key = ""
    values = []
  }
}

extension TopologySelectorLabelRequirement {
  public static var messageName: String { "k8s.io.api.core.v1.TopologySelectorLabelRequirement" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, values)
    writer.value(1, key)
  }

  private static let members = JSONMembers("TopologySelectorLabelRequirement", "key values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      case 1: reader.strings(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
    writer.repeated(always: "values", values)
  }
}

/// Objects of any kind in one list, as `kubectl get` writes several kinds together.
public struct List: KindMessage {
  /// Resource version of the list.
  public var metadata: ListMeta
  /// The objects, each with its own apiVersion and kind.
  public var items: [RawExtension]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension List {
  public static var messageName: String { "k8s.io.api.core.v1.List" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "List")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("List", "metadata items kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated(always: "items", items)
  }
}
