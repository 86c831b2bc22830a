// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// A sort of device that claims can ask for: which devices count, and their settings.
public struct DeviceClass: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which devices count, and their settings.
  public var spec: DeviceClassSpec

  public init() {
    metadata = ObjectMeta()
    spec = DeviceClassSpec()
  }
}

extension DeviceClass {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "DeviceClass")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "deviceclasses",
    singular: "deviceclass",
    isNamespaced: false,
    storageFolder: "deviceclasses",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "DeviceClassList"
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

  private static let members = JSONMembers("DeviceClass", "metadata spec kind apiVersion")

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

/// Which devices count as this class, and their settings.
public struct DeviceClassSpec: JSONMessage {
  /// Conditions that all must hold of a device; at most 32.
  public var selectors: [DeviceSelector]
  /// Settings for every device of the class; at most 32.
  public var config: [DeviceClassConfiguration]
  /// Pods that ask for this resource among their limits get devices of the class, such as
  /// `example.com/gpu`.
  public var extendedResourceName: String?

  public init() {
    selectors = []
    config = []
  }
}

extension DeviceClassSpec {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceClassSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&selectors)
      case 18: reader.repeated(&config)
      case 34: reader.optional(&extendedResourceName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, extendedResourceName)
    writer.repeated(2, config)
    writer.repeated(1, selectors)
  }

  private static let members = JSONMembers(
    "DeviceClassSpec", "selectors config extendedResourceName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&selectors)
      case 1: reader.repeated(&config)
      case 2: reader.string(&extendedResourceName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("selectors", selectors)
    writer.repeated("config", config)
    writer.string("extendedResourceName", extendedResourceName)
  }
}

/// Settings that a class gives to its devices.
public struct DeviceClassConfiguration: JSONMessage {
  /// The settings.
  public var deviceConfiguration: DeviceConfiguration

  public init() {
    deviceConfiguration = DeviceConfiguration()
  }
}

extension DeviceClassConfiguration {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceClassConfiguration" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&deviceConfiguration)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, deviceConfiguration)
  }

  private static let members = JSONMembers("DeviceClassConfiguration", "opaque")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&deviceConfiguration.opaque)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    deviceConfiguration.encode(into: &writer)
  }
}

/// A list of DeviceClass objects.
public struct DeviceClassList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The DeviceClass objects, ordered by name.
  public var items: [DeviceClass]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension DeviceClassList {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "DeviceClassList")
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

  private static let members = JSONMembers("DeviceClassList", "metadata items kind apiVersion")

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

/// A claim on devices for pods of its namespace.
public struct ResourceClaim: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The devices that are wanted. Cannot change.
  public var spec: ResourceClaimSpec
  /// What was allocated, and who uses it.
  public var status: ResourceClaimStatus

  public init() {
    metadata = ObjectMeta()
    spec = ResourceClaimSpec()
    status = ResourceClaimStatus()
  }
}

extension ResourceClaim {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaim" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaim")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "resourceclaims",
    singular: "resourceclaim",
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "resourceclaims",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "State", type: "string",
        description: "Of pending, allocated, reserved and deleted, those that hold."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ResourceClaimList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("ResourceClaim", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

/// What a claim wants.
public struct ResourceClaimSpec: JSONMessage {
  /// The devices.
  public var devices: DeviceClaim

  public init() {
    devices = DeviceClaim()
  }
}

extension ResourceClaimSpec {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&devices)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, devices)
  }

  private static let members = JSONMembers("ResourceClaimSpec", "devices")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&devices)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("devices", devices)
  }
}

/// What a claim was given, and who uses it.
public struct ResourceClaimStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The devices given; unset while nothing is. Cannot change, and goes only when nobody uses the
  /// claim.
  public var allocation: AllocationResult? {
    get { fieldStorage.fields.allocation }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocation
    }
  }

  /// Who may use the claim now, at most 256; only these pods may start.
  public var reservedFor: [ResourceClaimConsumerReference] {
    get { fieldStorage.fields.reservedFor }
    _modify {
      unshare()
      yield &fieldStorage.fields.reservedFor
    }
  }

  /// What drivers report about the devices.
  public var devices: [AllocatedDeviceStatus] {
    get { fieldStorage.fields.devices }
    _modify {
      unshare()
      yield &fieldStorage.fields.devices
    }
  }
}

extension ResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimStatus" }

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

extension ResourceClaimStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var allocation: AllocationResult?
    var reservedFor: [ResourceClaimConsumerReference]
    var devices: [AllocatedDeviceStatus]

    init() {
      reservedFor = []
      devices = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&allocation)
        case 18: reader.repeated(&reservedFor)
        case 34: reader.repeated(&devices)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(4, devices)
      writer.repeated(2, reservedFor)
      writer.optional(1, allocation)
    }

    private static let members = JSONMembers(
      "ResourceClaimStatus", "allocation reservedFor devices")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&allocation)
        case 1: reader.repeated(&reservedFor)
        case 2: reader.repeated(&devices)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("allocation", allocation)
      writer.repeated("reservedFor", reservedFor)
      writer.repeated("devices", devices)
    }
  }
}

/// Someone who uses a claim.
public struct ResourceClaimConsumerReference: JSONMessage {
  /// API group of the user's kind; empty is the core group.
  public var apiGroup: String
  /// Plural resource name of the user, such as `pods`.
  public var resource: String
  /// Name of the user, in the claim's namespace.
  public var name: String
  /// UID of the user.
  public var uid: String

  public init() {
    apiGroup = ""
    resource = ""
    name = ""
    uid = ""
  }
}

extension ResourceClaimConsumerReference {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimConsumerReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiGroup)
      case 26: reader.value(&resource)
      case 34: reader.value(&name)
      case 42: reader.value(&uid)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(5, uid)
    writer.value(4, name)
    writer.value(3, resource)
    writer.value(1, apiGroup)
  }

  private static let members = JSONMembers(
    "ResourceClaimConsumerReference", "apiGroup resource name uid")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiGroup)
      case 1: reader.string(&resource)
      case 2: reader.string(&name)
      case 3: reader.string(&uid)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("apiGroup", apiGroup)
    writer.string(always: "resource", resource)
    writer.string(always: "name", name)
    writer.string(always: "uid", uid)
  }
}

/// A list of ResourceClaim objects.
public struct ResourceClaimList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ResourceClaim objects, ordered by namespace and name.
  public var items: [ResourceClaim]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ResourceClaimList {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimList")
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

  private static let members = JSONMembers("ResourceClaimList", "metadata items kind apiVersion")

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

/// A pattern from which each pod gets a claim of its own.
public struct ResourceClaimTemplate: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The claims to make. Cannot change.
  public var spec: ResourceClaimTemplateSpec

  public init() {
    metadata = ObjectMeta()
    spec = ResourceClaimTemplateSpec()
  }
}

extension ResourceClaimTemplate {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceClaimTemplate" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceClaimTemplate")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "resourceclaimtemplates",
    singular: "resourceclaimtemplate",
    storageFolder: "resourceclaimtemplates",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ResourceClaimTemplateList"
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

  private static let members = JSONMembers("ResourceClaimTemplate", "metadata spec kind apiVersion")

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
