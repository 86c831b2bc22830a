// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1alpha3.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.resource.v1alpha3`.
public enum V1alpha3 {}

extension V1alpha3 {
  /// Adds a taint to devices that it chooses.
  public struct DeviceTaintRule: Resource {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta {
      get { fieldStorage.fields.metadata }
      _modify {
        unshare()
        yield &fieldStorage.fields.metadata
      }
    }

    /// Which devices, and the taint.
    public var spec: V1alpha3.DeviceTaintRuleSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// What became of it.
    public var status: V1alpha3.DeviceTaintRuleStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1alpha3.DeviceTaintRule {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceTaintRule" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRule")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "devicetaintrules",
    singular: "devicetaintrule",
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "devicetaintrules",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Key", type: "string", description: "Key of the taint.", path: ".spec.taint.key"),
      Column(
        "Value", type: "string", description: "Value of the taint.", path: ".spec.taint.value"),
      Column(
        "Effect", type: "string", description: "NoSchedule, NoExecute or None.",
        path: ".spec.taint.effect"),
      Column("TimeAdded", type: "string", description: "Time since the taint was added."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "DeviceTaintRuleList"
  )

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

extension V1alpha3.DeviceTaintRule {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1alpha3.DeviceTaintRuleSpec
    var status: V1alpha3.DeviceTaintRuleStatus

    init() {
      metadata = ObjectMeta()
      spec = V1alpha3.DeviceTaintRuleSpec()
      status = V1alpha3.DeviceTaintRuleStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "DeviceTaintRule", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

extension V1alpha3 {
  /// Which devices get a taint.
  public struct DeviceTaintRuleSpec: JSONMessage {
    /// Which devices; all when empty, none when unset. All parts that are set must match.
    public var deviceSelector: V1alpha3.DeviceTaintSelector?
    /// The taint.
    public var taint: V1alpha3.DeviceTaint

    public init() {
      taint = V1alpha3.DeviceTaint()
    }
  }
}

extension V1alpha3.DeviceTaintRuleSpec {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceTaintRuleSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&deviceSelector)
      case 18: reader.value(&taint)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, taint)
    writer.optional(1, deviceSelector)
  }

  private static let members = JSONMembers("DeviceTaintRuleSpec", "deviceSelector taint")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&deviceSelector)
      case 1: reader.value(&taint)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("deviceSelector", deviceSelector)
    writer.message("taint", taint)
  }
}

extension V1alpha3 {
  /// Devices, by where they come from.
  public struct DeviceTaintSelector: JSONMessage {
    /// Name of the driver; any when unset.
    public var driver: String?
    /// Name of the pool; any when unset.
    public var pool: String?
    /// Name of the device in its pool; any when unset.
    public var device: String?

    public init() {}
  }
}

extension V1alpha3.DeviceTaintSelector {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceTaintSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.optional(&driver)
      case 26: reader.optional(&pool)
      case 34: reader.optional(&device)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, device)
    writer.optional(3, pool)
    writer.optional(2, driver)
  }

  private static let members = JSONMembers("DeviceTaintSelector", "driver pool device")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&driver)
      case 1: reader.string(&pool)
      case 2: reader.string(&device)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("driver", driver)
    writer.string("pool", pool)
    writer.string("device", device)
  }
}

extension V1alpha3 {
  /// A reason not to use a device.
  public struct DeviceTaint: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of the taint, as a label key.
    public var key: String {
      get { fieldStorage.fields.key }
      _modify {
        unshare()
        yield &fieldStorage.fields.key
      }
    }

    /// Value that goes with the key, as a label value.
    public var value: String {
      get { fieldStorage.fields.value }
      _modify {
        unshare()
        yield &fieldStorage.fields.value
      }
    }

    /// `NoSchedule` (no new users), `NoExecute` (also ends pods that use it) or `None` (for
    /// information).
    public var effect: String {
      get { fieldStorage.fields.effect }
      _modify {
        unshare()
        yield &fieldStorage.fields.effect
      }
    }

    /// When it was added; the time of writing when unset.
    public var timeAdded: Time? {
      get { fieldStorage.fields.timeAdded }
      _modify {
        unshare()
        yield &fieldStorage.fields.timeAdded
      }
    }
  }
}

extension V1alpha3.DeviceTaint {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceTaint" }

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

extension V1alpha3.DeviceTaint {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var key: String
    var value: String
    var effect: String
    var timeAdded: Time?

    init() {
      key = ""
      value = ""
      effect = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&key)
        case 18: reader.value(&self.value)
        case 26: reader.value(&effect)
        case 34: reader.optional(&timeAdded)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, timeAdded)
      writer.value(3, effect)
      writer.value(2, self.value)
      writer.value(1, key)
    }

    private static let members = JSONMembers("DeviceTaint", "key value effect timeAdded")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&key)
        case 1: reader.string(&self.value)
        case 2: reader.string(&effect)
        case 3: reader.optional(&timeAdded)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "key", key)
      writer.string("value", self.value)
      writer.string(always: "effect", effect)
      writer.message("timeAdded", timeAdded)
    }
  }
}

extension V1alpha3 {
  /// What became of a taint rule.
  public struct DeviceTaintRuleStatus: JSONMessage {
    /// State in single aspects, at most 8, such as `EvictionInProgress`.
    public var conditions: [Condition]

    public init() {
      conditions = []
    }
  }
}

extension V1alpha3.DeviceTaintRuleStatus {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceTaintRuleStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers("DeviceTaintRuleStatus", "conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
  }
}

extension V1alpha3 {
  /// A list of DeviceTaintRule objects.
  public struct DeviceTaintRuleList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The DeviceTaintRule objects, ordered by name.
    public var items: [V1alpha3.DeviceTaintRule]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha3.DeviceTaintRuleList {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.DeviceTaintRuleList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1alpha3", kind: "DeviceTaintRuleList")
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

  private static let members = JSONMembers("DeviceTaintRuleList", "metadata items kind apiVersion")

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
  /// Asks how many devices of some pools are free. It is answered once; for new figures make
  /// another.
  public struct ResourcePoolStatusRequest: Resource {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta {
      get { fieldStorage.fields.metadata }
      _modify {
        unshare()
        yield &fieldStorage.fields.metadata
      }
    }

    /// Which pools. Cannot change.
    public var spec: V1alpha3.ResourcePoolStatusRequestSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// The answer; unset until there is one.
    public var status: V1alpha3.ResourcePoolStatusRequestStatus? {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1alpha3.ResourcePoolStatusRequest {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequest" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "resource.k8s.io", version: "v1alpha3", kind: "ResourcePoolStatusRequest")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "resourcepoolstatusrequests",
    singular: "resourcepoolstatusrequest",
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "resourcepoolstatusrequests",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "Driver", type: "string", description: "Driver that is asked about.", path: ".spec.driver"),
      Column("Total", type: "string", description: "Devices there are."),
      Column("Available", type: "string", description: "Devices that can still be given."),
      Column("Allocated", type: "string", description: "Devices that are given to claims."),
      Column("Unavailable", type: "string", description: "Devices that cannot be given."),
      Column("Errors", type: "string", description: "Pools that could not be counted."),
      Column("Pools", type: "integer", description: "Pools that match."),
      Column("Status", type: "string", description: "Pending, Complete or Failed."),
      Column("Completed", type: "string", description: "Time since it was answered."),
    ],
    listKind: "ResourcePoolStatusRequestList"
  )

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

extension V1alpha3.ResourcePoolStatusRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1alpha3.ResourcePoolStatusRequestSpec
    var status: V1alpha3.ResourcePoolStatusRequestStatus?

    init() {
      metadata = ObjectMeta()
      spec = V1alpha3.ResourcePoolStatusRequestSpec()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&spec)
        case 26: reader.optional(&status)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "ResourcePoolStatusRequest", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.value(&spec)
        case 2: reader.optional(&status)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

extension V1alpha3 {
  /// Which pools are asked about.
  public struct ResourcePoolStatusRequestSpec: JSONMessage {
    /// Name of the driver.
    public var driver: String
    /// Name of the pool; all pools of the driver when unset.
    public var poolName: String?
    /// Most pools in the answer, 1 to 1000; 100 when unset.
    public var limit: Int32?

    public init() {
      driver = ""
    }
  }
}

extension V1alpha3.ResourcePoolStatusRequestSpec {
  public static var messageName: String {
    "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&driver)
      case 18: reader.optional(&poolName)
      case 24: reader.optional(&limit)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, limit)
    writer.optional(2, poolName)
    writer.value(1, driver)
  }

  private static let members = JSONMembers("ResourcePoolStatusRequestSpec", "driver poolName limit")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&driver)
      case 1: reader.string(&poolName)
      case 2: reader.integer(&limit)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "driver", driver)
    writer.string("poolName", poolName)
    writer.integer("limit", limit)
  }
}

extension V1alpha3 {
  /// How many devices are free.
  public struct ResourcePoolStatusRequestStatus: JSONMessage {
    /// Pools that match, also those beyond the limit.
    public var poolCount: Int32?
    /// The pools, the first by name.
    public var pools: [V1alpha3.PoolStatus]
    /// State in single aspects: `Complete` or `Failed`.
    public var conditions: [Condition]

    public init() {
      pools = []
      conditions = []
    }
  }
}

extension V1alpha3.ResourcePoolStatusRequestStatus {
  public static var messageName: String {
    "k8s.io.api.resource.v1alpha3.ResourcePoolStatusRequestStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 48: reader.optional(&poolCount)
      case 18: reader.repeated(&pools)
      case 26: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(6, poolCount)
    writer.repeated(3, conditions)
    writer.repeated(2, pools)
  }

  private static let members = JSONMembers(
    "ResourcePoolStatusRequestStatus", "poolCount pools conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&poolCount)
      case 1: reader.repeated(&pools)
      case 2: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("poolCount", poolCount)
    writer.repeated("pools", pools)
    writer.repeated("conditions", conditions)
  }
}

extension V1alpha3 {
  /// How many devices of a pool are free.
  public struct PoolStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of the driver.
    public var driver: String {
      get { fieldStorage.fields.driver }
      _modify {
        unshare()
        yield &fieldStorage.fields.driver
      }
    }

    /// Name of the pool.
    public var poolName: String {
      get { fieldStorage.fields.poolName }
      _modify {
        unshare()
        yield &fieldStorage.fields.poolName
      }
    }

    /// Generation of the pool that was counted.
    public var generation: Int64 {
      get { fieldStorage.fields.generation }
      _modify {
        unshare()
        yield &fieldStorage.fields.generation
      }
    }

    /// Slices that the pool has; unset when the pool is incomplete.
    public var resourceSliceCount: Int32? {
      get { fieldStorage.fields.resourceSliceCount }
      _modify {
        unshare()
        yield &fieldStorage.fields.resourceSliceCount
      }
    }

    /// Devices of the pool; unset when the pool is incomplete.
    public var totalDevices: Int32? {
      get { fieldStorage.fields.totalDevices }
      _modify {
        unshare()
        yield &fieldStorage.fields.totalDevices
      }
    }

    /// Devices that are given to claims.
    public var allocatedDevices: Int32? {
      get { fieldStorage.fields.allocatedDevices }
      _modify {
        unshare()
        yield &fieldStorage.fields.allocatedDevices
      }
    }

    /// Devices that can still be given.
    public var availableDevices: Int32? {
      get { fieldStorage.fields.availableDevices }
      _modify {
        unshare()
        yield &fieldStorage.fields.availableDevices
      }
    }

    /// Devices that cannot be given, because of taints or because another holds what they share.
    public var unavailableDevices: Int32? {
      get { fieldStorage.fields.unavailableDevices }
      _modify {
        unshare()
        yield &fieldStorage.fields.unavailableDevices
      }
    }

    /// Node that the pool belongs to; unset when it belongs to several.
    public var nodeName: String? {
      get { fieldStorage.fields.nodeName }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeName
      }
    }

    /// Why the pool could not be counted.
    public var validationError: String? {
      get { fieldStorage.fields.validationError }
      _modify {
        unshare()
        yield &fieldStorage.fields.validationError
      }
    }
  }
}

extension V1alpha3.PoolStatus {
  public static var messageName: String { "k8s.io.api.resource.v1alpha3.PoolStatus" }

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

extension V1alpha3.PoolStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var poolName: String
    var generation: Int64
    var resourceSliceCount: Int32?
    var totalDevices: Int32?
    var allocatedDevices: Int32?
    var availableDevices: Int32?
    var unavailableDevices: Int32?
    var nodeName: String?
    var validationError: String?

    init() {
      driver = ""
      poolName = ""
      generation = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&poolName)
        case 72: reader.value(&generation)
        case 64: reader.optional(&resourceSliceCount)
        case 32: reader.optional(&totalDevices)
        case 40: reader.optional(&allocatedDevices)
        case 48: reader.optional(&availableDevices)
        case 56: reader.optional(&unavailableDevices)
        case 26: reader.optional(&nodeName)
        case 82: reader.optional(&validationError)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(10, validationError)
      writer.value(9, generation)
      writer.optional(8, resourceSliceCount)
      writer.optional(7, unavailableDevices)
      writer.optional(6, availableDevices)
      writer.optional(5, allocatedDevices)
      writer.optional(4, totalDevices)
      writer.optional(3, nodeName)
      writer.value(2, poolName)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "PoolStatus",
      """
      driver poolName generation resourceSliceCount totalDevices allocatedDevices
      availableDevices unavailableDevices nodeName validationError
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.string(&poolName)
        case 2: reader.integer(&generation)
        case 3: reader.integer(&resourceSliceCount)
        case 4: reader.integer(&totalDevices)
        case 5: reader.integer(&allocatedDevices)
        case 6: reader.integer(&availableDevices)
        case 7: reader.integer(&unavailableDevices)
        case 8: reader.string(&nodeName)
        case 9: reader.string(&validationError)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("driver", driver)
      writer.string("poolName", poolName)
      writer.integer(always: "generation", generation)
      writer.integer("resourceSliceCount", resourceSliceCount)
      writer.integer("totalDevices", totalDevices)
      writer.integer("allocatedDevices", allocatedDevices)
      writer.integer("availableDevices", availableDevices)
      writer.integer("unavailableDevices", unavailableDevices)
      writer.string("nodeName", nodeName)
      writer.string("validationError", validationError)
    }
  }
}
