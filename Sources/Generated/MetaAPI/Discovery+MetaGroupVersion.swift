// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/discovery.proto by `make generate`; do not edit.

public import Wire

/// A group and one of its versions.
public struct MetaGroupVersion: JSONMessage {
  /// API group; empty is core.
  public var group: String
  /// Version of the group.
  public var version: String

  public init() {
    group = ""
    version = ""
  }
}

extension MetaGroupVersion {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersion" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&version)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, version)
    writer.value(1, group)
  }

  private static let members = JSONMembers("GroupVersion", "group version")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.string(&version)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "group", group)
    writer.string(always: "version", version)
  }
}

/// A kind, whatever its version.
public struct MetaGroupKind: JSONMessage {
  /// API group; empty is core.
  public var group: String
  /// Kind in CamelCase.
  public var kind: String

  public init() {
    group = ""
    kind = ""
  }
}

extension MetaGroupKind {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupKind" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&kind)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, kind)
    writer.value(1, group)
  }

  private static let members = JSONMembers("GroupKind", "group kind")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.string(&kind)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "group", group)
    writer.string(always: "kind", kind)
  }
}

/// A resource, whatever its version.
public struct MetaGroupResource: JSONMessage {
  /// API group; empty is core.
  public var group: String
  /// Plural name of the resource.
  public var resource: String

  public init() {
    group = ""
    resource = ""
  }
}

extension MetaGroupResource {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupResource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&resource)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, resource)
    writer.value(1, group)
  }

  private static let members = JSONMembers("GroupResource", "group resource")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.string(&resource)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "group", group)
    writer.string(always: "resource", resource)
  }
}

/// A kind in one version.
public struct MetaGroupVersionKind: JSONMessage {
  /// API group; empty is core.
  public var group: String
  /// Version of the group.
  public var version: String
  /// Kind in CamelCase.
  public var kind: String

  public init() {
    group = ""
    version = ""
    kind = ""
  }
}

extension MetaGroupVersionKind {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionKind" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, kind)
    writer.value(2, version)
    writer.value(1, group)
  }

  private static let members = JSONMembers("GroupVersionKind", "group version kind")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.string(&version)
      case 2: reader.string(&kind)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "group", group)
    writer.string(always: "version", version)
    writer.string(always: "kind", kind)
  }
}

/// A resource in one version.
public struct MetaGroupVersionResource: JSONMessage {
  /// API group; empty is core.
  public var group: String
  /// Version of the group.
  public var version: String
  /// Plural name of the resource.
  public var resource: String

  public init() {
    group = ""
    version = ""
    resource = ""
  }
}

extension MetaGroupVersionResource {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.GroupVersionResource"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, resource)
    writer.value(2, version)
    writer.value(1, group)
  }

  private static let members = JSONMembers("GroupVersionResource", "group version resource")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.string(&version)
      case 2: reader.string(&resource)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "group", group)
    writer.string(always: "version", version)
    writer.string(always: "resource", resource)
  }
}
