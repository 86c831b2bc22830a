// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1alpha3.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

extension V1alpha3 {
  /// A list of ResourcePoolStatusRequest objects.
  public struct ResourcePoolStatusRequestList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ResourcePoolStatusRequest objects, ordered by name.
    public var items: [V1alpha3.ResourcePoolStatusRequest]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha3.ResourcePoolStatusRequestList {
  public static var messageName: String {
    "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequestList")
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

  private static let members = JSONMembers(
    "ResourcePoolStatusRequestList", "metadata items kind apiVersion")

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
    writer.items("items", items)
  }
}

extension V1alpha3 {
  /// A condition on a device.
  public struct DeviceSelector: JSONMessage {
    /// The condition as an expression; must be set.
    public var cel: V1alpha3.CELDeviceSelector?

    public init() {}
  }
}

extension V1alpha3.DeviceSelector {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&cel)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, cel)
  }

  private static let members = JSONMembers("DeviceSelector", "cel")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&cel)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("cel", cel)
  }
}

extension V1alpha3 {
  /// A condition on a device, written in CEL.
  public struct CELDeviceSelector: JSONMessage {
    /// An expression that is true for the devices wanted; `device` holds driver, attributes and
    /// capacity. At most 10240 bytes.
    public var expression: String

    public init() {
      expression = ""
    }
  }
}

extension V1alpha3.CELDeviceSelector {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.CELDeviceSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&expression)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, expression)
  }

  private static let members = JSONMembers("CELDeviceSelector", "expression")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&expression)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "expression", expression)
  }
}
