// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/networking/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// A list of ServiceCIDR objects.
public struct ServiceCIDRList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ServiceCIDR objects, ordered by name.
  public var items: [ServiceCIDR]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ServiceCIDRList {
  public static var messageName: String { "k8s.io.api.networking.v1.ServiceCIDRList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDRList")
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

  private static let members = JSONMembers("ServiceCIDRList", "metadata items kind apiVersion")

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

/// Marks one IP address as taken, so that it is given out once. Its name is the address in
/// canonical
/// form.
public struct IPAddress: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Whom the address belongs to.
  public var spec: IPAddressSpec

  public init() {
    metadata = ObjectMeta()
    spec = IPAddressSpec()
  }
}

extension IPAddress {
  public static var messageName: String { "k8s.io.api.networking.v1.IPAddress" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddress")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "ipaddresses",
    singular: "ipaddress",
    shortNames: ["ip"],
    isNamespaced: false,
    storageFolder: "ipaddresses",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("ParentRef", type: "string", description: "Object that has the address."),
    ],
    listKind: "IPAddressList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("IPAddress", "metadata spec kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

/// Whom an address belongs to.
public struct IPAddressSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Object that has the address, usually a Service; required and cannot change.
  public var parentRef: ParentReference? {
    get { fieldStorage.fields.parentRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.parentRef
    }
  }
}

extension IPAddressSpec {
  public static var messageName: String { "k8s.io.api.networking.v1.IPAddressSpec" }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension IPAddressSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var parentRef: ParentReference?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&parentRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(1, parentRef)
    }

    private static let members = JSONMembers("IPAddressSpec", "parentRef")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&parentRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("parentRef", parentRef)
    }
  }
}

/// Names the object that something belongs to.
public struct ParentReference: JSONMessage {
  /// API group of the object; empty is the core group.
  public var group: String
  /// Resource in the plural, such as `services`.
  public var resource: String
  /// Namespace of the object; empty for one of the whole cluster.
  public var namespace: String
  /// Name of the object.
  public var name: String

  public init() {
    group = ""
    resource = ""
    namespace = ""
    name = ""
  }
}

extension ParentReference {
  public static var messageName: String { "k8s.io.api.networking.v1.ParentReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&group)
      case 18: reader.value(&resource)
      case 26: reader.value(&namespace)
      case 34: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, name)
    writer.value(3, namespace)
    writer.value(2, resource)
    writer.value(1, group)
  }

  private static let members = JSONMembers("ParentReference", "group resource namespace name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&group)
      case 1: reader.string(&resource)
      case 2: reader.string(&namespace)
      case 3: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("group", group)
    writer.string("resource", resource)
    writer.string("namespace", namespace)
    writer.string("name", name)
  }
}

/// A list of IPAddress objects.
public struct IPAddressList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The IPAddress objects, ordered by name.
  public var items: [IPAddress]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension IPAddressList {
  public static var messageName: String { "k8s.io.api.networking.v1.IPAddressList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IPAddressList")
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

  private static let members = JSONMembers("IPAddressList", "metadata items kind apiVersion")

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
