// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/rbac/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// A list of RoleBinding objects.
public struct RoleBindingList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The RoleBinding objects, ordered by namespace and name.
  public var items: [RoleBinding]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension RoleBindingList {
  public static var messageName: String { "k8s.io.api.rbac.v1.RoleBindingList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "rbac.authorization.k8s.io", version: "v1", kind: "RoleBindingList")
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

  private static let members = JSONMembers("RoleBindingList", "metadata items kind apiVersion")

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

/// A list of ClusterRoleBinding objects.
public struct ClusterRoleBindingList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ClusterRoleBinding objects, ordered by name.
  public var items: [ClusterRoleBinding]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ClusterRoleBindingList {
  public static var messageName: String { "k8s.io.api.rbac.v1.ClusterRoleBindingList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "rbac.authorization.k8s.io", version: "v1", kind: "ClusterRoleBindingList")
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
    "ClusterRoleBindingList", "metadata items kind apiVersion")

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
