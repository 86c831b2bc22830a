// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/namespace.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A space for names: objects in different namespaces may be called the same.
public struct Namespace: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// What is to be cleaned up before it goes.
  public var spec: NamespaceSpec
  /// Whether it is in use or going.
  public var status: NamespaceStatus

  public init() {
    metadata = ObjectMeta()
    spec = NamespaceSpec()
    status = NamespaceStatus()
  }
}

extension Namespace {
  public static var messageName: String { "k8s.io.api.core.v1.Namespace" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Namespace")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "namespaces",
    singular: "namespace",
    shortNames: ["ns"],
    isNamespaced: false,
    verbs: ["create", "delete", "get", "list", "patch", "update", "watch"],
    subresources: [
      Subresource("finalize", verbs: ["update"]),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "namespaces",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "Status", type: "string", description: "Active or Terminating.", path: ".status.phase"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    selectableFields: [SelectableField("status.phase", path: "status.phase")],
    listKind: "NamespaceList"
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

  private static let members = JSONMembers("Namespace", "metadata spec status kind apiVersion")

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

/// What is to be cleaned up before a namespace goes.
public struct NamespaceSpec: JSONMessage {
  /// Cleanups still to do; `kubernetes` stands for its contents. Removed through the subresource
  /// `finalize`.
  public var finalizers: [String]

  public init() {
    finalizers = []
  }
}

extension NamespaceSpec {
  public static var messageName: String { "k8s.io.api.core.v1.NamespaceSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&finalizers)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, finalizers)
  }

  private static let members = JSONMembers("NamespaceSpec", "finalizers")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&finalizers)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("finalizers", finalizers)
  }
}

/// Whether a namespace is in use or going.
public struct NamespaceStatus: JSONMessage {
  /// `Active`, or `Terminating` while its contents are deleted.
  public var phase: String
  /// What holds up its deletion.
  public var conditions: [NamespaceCondition]

  public init() {
    phase = ""
    conditions = []
  }
}

extension NamespaceStatus {
  public static var messageName: String { "k8s.io.api.core.v1.NamespaceStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&phase)
      case 18: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, conditions)
    writer.value(1, phase)
  }

  private static let members = JSONMembers("NamespaceStatus", "phase conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&phase)
      case 1: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("phase", phase)
    writer.repeated("conditions", conditions)
  }
}

/// One thing about a namespace's deletion.
public struct NamespaceCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which, such as `NamespaceContentRemaining`.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Whether it holds: True, False or Unknown.
  public var status: String {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }

  /// When `status` last changed from one value to another.
  public var lastTransitionTime: Time {
    get { fieldStorage.fields.lastTransitionTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastTransitionTime
    }
  }

  /// One CamelCase word for why the condition has this status; meant for programs.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// Details for people about the last change of status; may be empty.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }
}

extension NamespaceCondition {
  public static var messageName: String { "k8s.io.api.core.v1.NamespaceCondition" }

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

extension NamespaceCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      lastTransitionTime = Time()
      reason = ""
      message = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.value(&status)
        case 34: reader.value(&lastTransitionTime)
        case 42: reader.value(&reason)
        case 50: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, message)
      writer.value(5, reason)
      writer.value(4, lastTransitionTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "NamespaceCondition", "type status lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastTransitionTime)
        case 3: reader.string(&reason)
        case 4: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

/// A list of Namespace objects.
public struct NamespaceList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Namespace objects, ordered by name.
  public var items: [Namespace]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension NamespaceList {
  public static var messageName: String { "k8s.io.api.core.v1.NamespaceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "NamespaceList")
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

  private static let members = JSONMembers("NamespaceList", "metadata items kind apiVersion")

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

/// Bounds and defaults for the resources of single objects in a namespace.
public struct LimitRange: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The bounds.
  public var spec: LimitRangeSpec

  public init() {
    metadata = ObjectMeta()
    spec = LimitRangeSpec()
  }
}

extension LimitRange {
  public static var messageName: String { "k8s.io.api.core.v1.LimitRange" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "LimitRange")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "limitranges",
    singular: "limitrange",
    shortNames: ["limits"],
    storageFolder: "limitranges",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Created At", type: "date", description: "When the object was created.",
        path: ".metadata.creationTimestamp"),
    ],
    listKind: "LimitRangeList"
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

  private static let members = JSONMembers("LimitRange", "metadata spec kind apiVersion")

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

/// Bounds and defaults.
public struct LimitRangeSpec: JSONMessage {
  /// Bounds for each sort of object.
  public var limits: [LimitRangeItem]

  public init() {
    limits = []
  }
}

extension LimitRangeSpec {
  public static var messageName: String { "k8s.io.api.core.v1.LimitRangeSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&limits)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, limits)
  }

  private static let members = JSONMembers("LimitRangeSpec", "limits")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&limits)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "limits", limits)
  }
}

/// Bounds for one sort of object.
public struct LimitRangeItem: JSONMessage {
  /// `Container`, `Pod` (sum over its containers) or `PersistentVolumeClaim`.
  public var type: String
  /// Most of a resource.
  public var max: SortedMap<String, Quantity>
  /// Least of a resource.
  public var min: SortedMap<String, Quantity>
  /// Limit given to containers without one.
  public var `default`: SortedMap<String, Quantity>
  /// Request given to containers without one.
  public var defaultRequest: SortedMap<String, Quantity>
  /// How many times its request a limit may be.
  public var maxLimitRequestRatio: SortedMap<String, Quantity>

  public init() {
    type = ""
    max = SortedMap()
    min = SortedMap()
    `default` = SortedMap()
    defaultRequest = SortedMap()
    maxLimitRequestRatio = SortedMap()
  }
}

extension LimitRangeItem {
  public static var messageName: String { "k8s.io.api.core.v1.LimitRangeItem" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.map(&max)
      case 26: reader.map(&min)
      case 34: reader.map(&`default`)
      case 42: reader.map(&defaultRequest)
      case 50: reader.map(&maxLimitRequestRatio)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(6, maxLimitRequestRatio)
    writer.map(5, defaultRequest)
    writer.map(4, `default`)
    writer.map(3, min)
    writer.map(2, max)
    writer.value(1, type)
  }

  private static let members = JSONMembers(
    "LimitRangeItem", "type max min default defaultRequest maxLimitRequestRatio")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.map(&max)
      case 2: reader.map(&min)
      case 3: reader.map(&`default`)
      case 4: reader.map(&defaultRequest)
      case 5: reader.map(&maxLimitRequestRatio)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.map("max", max)
    writer.map("min", min)
    writer.map("default", `default`)
    writer.map("defaultRequest", defaultRequest)
    writer.map("maxLimitRequestRatio", maxLimitRequestRatio)
  }
}

/// A list of LimitRange objects.
public struct LimitRangeList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The LimitRange objects, ordered by namespace and name.
  public var items: [LimitRange]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension LimitRangeList {
  public static var messageName: String { "k8s.io.api.core.v1.LimitRangeList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "LimitRangeList")
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

  private static let members = JSONMembers("LimitRangeList", "metadata items kind apiVersion")

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

/// Bounds for what all objects of a namespace take together.
public struct ResourceQuota: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The bounds.
  public var spec: ResourceQuotaSpec
  /// What is taken.
  public var status: ResourceQuotaStatus

  public init() {
    metadata = ObjectMeta()
    spec = ResourceQuotaSpec()
    status = ResourceQuotaStatus()
  }
}

extension ResourceQuota {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceQuota" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ResourceQuota")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "resourcequotas",
    singular: "resourcequota",
    shortNames: ["quota"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "resourcequotas",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Request", type: "string", description: "Requests and counts: taken, of what may be taken."),
      Column("Limit", type: "string", description: "Limits: taken, of what may be taken."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ResourceQuotaList"
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

  private static let members = JSONMembers("ResourceQuota", "metadata spec status kind apiVersion")

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
