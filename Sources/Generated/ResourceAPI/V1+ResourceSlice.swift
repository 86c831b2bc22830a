// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/resource/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Devices of one driver, or a part of them; written by the driver.
public struct ResourceSlice: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The devices and who can use them.
  public var spec: ResourceSliceSpec

  public init() {
    metadata = ObjectMeta()
    spec = ResourceSliceSpec()
  }
}

extension ResourceSlice {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceSlice" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceSlice")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "resourceslices",
    singular: "resourceslice",
    isNamespaced: false,
    storageFolder: "resourceslices",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Node", type: "string", description: "Node that has the devices, when it is one."),
      Column("Driver", type: "string", description: "Driver of the devices.", path: ".spec.driver"),
      Column("Pool", type: "string", description: "Pool of the devices.", path: ".spec.pool.name"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    selectableFields: [
      SelectableField("spec.nodeName", path: "spec.nodeName"),
      SelectableField("spec.driver", path: "spec.driver"),
    ],
    listKind: "ResourceSliceList"
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

  private static let members = JSONMembers("ResourceSlice", "metadata spec kind apiVersion")

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

/// The devices of a slice and who can use them; exactly one of `nodeName`, `nodeSelector`,
/// `allNodes` and `perDeviceNodeSelection` is set.
public struct ResourceSliceSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the driver: a DNS name of at most 63 bytes. Cannot change.
  public var driver: String {
    get { fieldStorage.fields.driver }
    _modify {
      unshare()
      yield &fieldStorage.fields.driver
    }
  }

  /// The pool that the devices are in.
  public var pool: ResourcePool {
    get { fieldStorage.fields.pool }
    _modify {
      unshare()
      yield &fieldStorage.fields.pool
    }
  }

  /// Node that has the devices. Cannot change.
  public var nodeName: String? {
    get { fieldStorage.fields.nodeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeName
    }
  }

  /// Nodes that can use the devices.
  public var nodeSelector: NodeSelector? {
    get { fieldStorage.fields.nodeSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeSelector
    }
  }

  /// All nodes can use the devices.
  public var allNodes: Bool? {
    get { fieldStorage.fields.allNodes }
    _modify {
      unshare()
      yield &fieldStorage.fields.allNodes
    }
  }

  /// The devices, at most 128; at most 64 when any has taints or counters.
  public var devices: [Device] {
    get { fieldStorage.fields.devices }
    _modify {
      unshare()
      yield &fieldStorage.fields.devices
    }
  }

  /// Each device tells which nodes can use it.
  public var perDeviceNodeSelection: Bool? {
    get { fieldStorage.fields.perDeviceNodeSelection }
    _modify {
      unshare()
      yield &fieldStorage.fields.perDeviceNodeSelection
    }
  }

  /// Counters that devices of the pool share; at most 8 sets. Not in the same slice as devices.
  public var sharedCounters: [CounterSet] {
    get { fieldStorage.fields.sharedCounters }
    _modify {
      unshare()
      yield &fieldStorage.fields.sharedCounters
    }
  }
}

extension ResourceSliceSpec {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceSliceSpec" }

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

extension ResourceSliceSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var pool: ResourcePool
    var nodeName: String?
    var nodeSelector: NodeSelector?
    var allNodes: Bool?
    var devices: [Device]
    var perDeviceNodeSelection: Bool?
    var sharedCounters: [CounterSet]

    init() {
      driver = ""
      pool = ResourcePool()
      devices = []
      sharedCounters = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&pool)
        case 26: reader.optional(&nodeName)
        case 34: reader.optional(&nodeSelector)
        case 40: reader.optional(&allNodes)
        case 50: reader.repeated(&devices)
        case 56: reader.optional(&perDeviceNodeSelection)
        case 66: reader.repeated(&sharedCounters)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(8, sharedCounters)
      writer.optional(7, perDeviceNodeSelection)
      writer.repeated(6, devices)
      writer.optional(5, allNodes)
      writer.optional(4, nodeSelector)
      writer.optional(3, nodeName)
      writer.value(2, pool)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "ResourceSliceSpec",
      """
      driver pool nodeName nodeSelector allNodes devices perDeviceNodeSelection
      sharedCounters
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.value(&pool)
        case 2: reader.string(&nodeName)
        case 3: reader.optional(&nodeSelector)
        case 4: reader.bool(&allNodes)
        case 5: reader.repeated(&devices)
        case 6: reader.bool(&perDeviceNodeSelection)
        case 7: reader.repeated(&sharedCounters)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.message("pool", pool)
      writer.string("nodeName", nodeName)
      writer.message("nodeSelector", nodeSelector)
      writer.bool("allNodes", allNodes)
      writer.repeated("devices", devices)
      writer.bool("perDeviceNodeSelection", perDeviceNodeSelection)
      writer.repeated("sharedCounters", sharedCounters)
    }
  }
}

/// The pool that a slice belongs to.
public struct ResourcePool: JSONMessage {
  /// Name of the pool: DNS names joined by `/`, at most 253 bytes. Often the node's name.
  public var name: String
  /// Raised when the pool's slices change; only slices of the highest generation count.
  public var generation: Int64
  /// Number of slices that the pool has in this generation; with fewer seen, it is incomplete.
  public var resourceSliceCount: Int64

  public init() {
    name = ""
    generation = 0
    resourceSliceCount = 0
  }
}

extension ResourcePool {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourcePool" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&generation)
      case 24: reader.value(&resourceSliceCount)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, resourceSliceCount)
    writer.value(2, generation)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ResourcePool", "name generation resourceSliceCount")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&generation)
      case 2: reader.integer(&resourceSliceCount)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.integer(always: "generation", generation)
    writer.integer(always: "resourceSliceCount", resourceSliceCount)
  }
}

/// A list of ResourceSlice objects.
public struct ResourceSliceList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ResourceSlice objects, ordered by name.
  public var items: [ResourceSlice]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ResourceSliceList {
  public static var messageName: String { "k8s.io.api.resource.v1.ResourceSliceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "resource.k8s.io", version: "v1", kind: "ResourceSliceList")
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

  private static let members = JSONMembers("ResourceSliceList", "metadata items kind apiVersion")

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

/// One device that can be allocated.
public struct Device: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the device, unique in the pool; a DNS label.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Properties to select by. A name without a domain belongs to the driver's; attributes and
  /// capacities together are at most 32.
  public var attributes: SortedMap<String, DeviceAttribute> {
    get { fieldStorage.fields.attributes }
    _modify {
      unshare()
      yield &fieldStorage.fields.attributes
    }
  }

  /// Amounts that the device has, by name.
  public var capacity: SortedMap<String, DeviceCapacity> {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }

  /// What the device takes from counters shared with others; at most 2 sets.
  public var consumesCounters: [DeviceCounterConsumption] {
    get { fieldStorage.fields.consumesCounters }
    _modify {
      unshare()
      yield &fieldStorage.fields.consumesCounters
    }
  }

  /// Node that has the device; only with `perDeviceNodeSelection`.
  public var nodeName: String? {
    get { fieldStorage.fields.nodeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeName
    }
  }

  /// Nodes that can use the device; only with `perDeviceNodeSelection`.
  public var nodeSelector: NodeSelector? {
    get { fieldStorage.fields.nodeSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeSelector
    }
  }

  /// All nodes can use the device; only with `perDeviceNodeSelection`.
  public var allNodes: Bool? {
    get { fieldStorage.fields.allNodes }
    _modify {
      unshare()
      yield &fieldStorage.fields.allNodes
    }
  }

  /// Reasons not to use the device, unless a request tolerates them; at most 16.
  public var taints: [DeviceTaint] {
    get { fieldStorage.fields.taints }
    _modify {
      unshare()
      yield &fieldStorage.fields.taints
    }
  }

  /// Once allocated, the claim can be used only on the node it was allocated for; false when unset.
  public var bindsToNode: Bool? {
    get { fieldStorage.fields.bindsToNode }
    _modify {
      unshare()
      yield &fieldStorage.fields.bindsToNode
    }
  }

  /// Conditions that must hold on the claim's device status before the pod is bound; at most 4.
  public var bindingConditions: [String] {
    get { fieldStorage.fields.bindingConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.bindingConditions
    }
  }

  /// Conditions any of which means that preparing the device failed and the pod must be placed
  /// anew;
  /// at most 4.
  public var bindingFailureConditions: [String] {
    get { fieldStorage.fields.bindingFailureConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.bindingFailureConditions
    }
  }

  /// The device may be given to several requests at a time, each taking a part of its capacity;
  /// false when unset.
  public var allowMultipleAllocations: Bool? {
    get { fieldStorage.fields.allowMultipleAllocations }
    _modify {
      unshare()
      yield &fieldStorage.fields.allowMultipleAllocations
    }
  }

  /// Resources of the node, such as `cpu` or `memory`, that the device takes when it is used.
  public var nodeAllocatableResourceMappings: SortedMap<String, NodeAllocatableResourceMapping> {
    get { fieldStorage.fields.nodeAllocatableResourceMappings }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeAllocatableResourceMappings
    }
  }
}

extension Device {
  public static var messageName: String { "k8s.io.api.resource.v1.Device" }

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

extension Device {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var attributes: SortedMap<String, DeviceAttribute>
    var capacity: SortedMap<String, DeviceCapacity>
    var consumesCounters: [DeviceCounterConsumption]
    var nodeName: String?
    var nodeSelector: NodeSelector?
    var allNodes: Bool?
    var taints: [DeviceTaint]
    var bindsToNode: Bool?
    var bindingConditions: [String]
    var bindingFailureConditions: [String]
    var allowMultipleAllocations: Bool?
    var nodeAllocatableResourceMappings: SortedMap<String, NodeAllocatableResourceMapping>

    init() {
      name = ""
      attributes = SortedMap()
      capacity = SortedMap()
      consumesCounters = []
      taints = []
      bindingConditions = []
      bindingFailureConditions = []
      nodeAllocatableResourceMappings = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.map(&attributes)
        case 26: reader.map(&capacity)
        case 34: reader.repeated(&consumesCounters)
        case 42: reader.optional(&nodeName)
        case 50: reader.optional(&nodeSelector)
        case 56: reader.optional(&allNodes)
        case 66: reader.repeated(&taints)
        case 72: reader.optional(&bindsToNode)
        case 82: reader.repeated(&bindingConditions)
        case 90: reader.repeated(&bindingFailureConditions)
        case 96: reader.optional(&allowMultipleAllocations)
        case 106: reader.map(&nodeAllocatableResourceMappings)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.map(13, nodeAllocatableResourceMappings)
      writer.optional(12, allowMultipleAllocations)
      writer.repeated(11, bindingFailureConditions)
      writer.repeated(10, bindingConditions)
      writer.optional(9, bindsToNode)
      writer.repeated(8, taints)
      writer.optional(7, allNodes)
      writer.optional(6, nodeSelector)
      writer.optional(5, nodeName)
      writer.repeated(4, consumesCounters)
      writer.map(3, capacity)
      writer.map(2, attributes)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "Device",
      """
      name attributes capacity consumesCounters nodeName nodeSelector allNodes taints
      bindsToNode bindingConditions bindingFailureConditions allowMultipleAllocations
      nodeAllocatableResourceMappings
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.map(&attributes)
        case 2: reader.map(&capacity)
        case 3: reader.repeated(&consumesCounters)
        case 4: reader.string(&nodeName)
        case 5: reader.optional(&nodeSelector)
        case 6: reader.bool(&allNodes)
        case 7: reader.repeated(&taints)
        case 8: reader.bool(&bindsToNode)
        case 9: reader.strings(&bindingConditions)
        case 10: reader.strings(&bindingFailureConditions)
        case 11: reader.bool(&allowMultipleAllocations)
        case 12: reader.map(&nodeAllocatableResourceMappings)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.map("attributes", attributes)
      writer.map("capacity", capacity)
      writer.repeated("consumesCounters", consumesCounters)
      writer.string("nodeName", nodeName)
      writer.message("nodeSelector", nodeSelector)
      writer.bool("allNodes", allNodes)
      writer.repeated("taints", taints)
      writer.bool("bindsToNode", bindsToNode)
      writer.strings("bindingConditions", bindingConditions)
      writer.strings("bindingFailureConditions", bindingFailureConditions)
      writer.bool("allowMultipleAllocations", allowMultipleAllocations)
      writer.map("nodeAllocatableResourceMappings", nodeAllocatableResourceMappings)
    }
  }
}

/// One device that can be allocated.
public struct BasicDevice: JSONMessage {
  public init() {}
}

extension BasicDevice {
  public static var messageName: String { "k8s.io.api.resource.v1.BasicDevice" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
  }

  private static let members = JSONMembers("BasicDevice", "")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    _ = object.next(&reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
  }
}

/// Value of a property: exactly one member is set.
public struct DeviceAttribute: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// A whole number.
  public var int: Int64? {
    get { fieldStorage.fields.int }
    _modify {
      unshare()
      yield &fieldStorage.fields.int
    }
  }

  /// True or false.
  public var bool: Bool? {
    get { fieldStorage.fields.bool }
    _modify {
      unshare()
      yield &fieldStorage.fields.bool
    }
  }

  /// A text of at most 64 bytes.
  public var string: String? {
    get { fieldStorage.fields.string }
    _modify {
      unshare()
      yield &fieldStorage.fields.string
    }
  }

  /// A version as in semver 2.0.0, at most 64 bytes.
  public var version: String? {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// Several whole numbers.
  public var ints: [Int64] {
    get { fieldStorage.fields.ints }
    _modify {
      unshare()
      yield &fieldStorage.fields.ints
    }
  }

  /// Several truth values.
  public var bools: [Bool] {
    get { fieldStorage.fields.bools }
    _modify {
      unshare()
      yield &fieldStorage.fields.bools
    }
  }

  /// Several texts of at most 64 bytes each.
  public var strings: [String] {
    get { fieldStorage.fields.strings }
    _modify {
      unshare()
      yield &fieldStorage.fields.strings
    }
  }

  /// Several versions as in semver 2.0.0, at most 64 bytes each.
  public var versions: [String] {
    get { fieldStorage.fields.versions }
    _modify {
      unshare()
      yield &fieldStorage.fields.versions
    }
  }
}

extension DeviceAttribute {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceAttribute" }

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

extension DeviceAttribute {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var int: Int64?
    var bool: Bool?
    var string: String?
    var version: String?
    var ints: [Int64]
    var bools: [Bool]
    var strings: [String]
    var versions: [String]

    init() {
      ints = []
      bools = []
      strings = []
      versions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 16: reader.optional(&int)
        case 24: reader.optional(&bool)
        case 34: reader.optional(&string)
        case 42: reader.optional(&version)
        case 48, 50: reader.repeated(&ints)
        case 56, 58: reader.repeated(&bools)
        case 66: reader.repeated(&strings)
        case 74: reader.repeated(&versions)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(9, versions)
      writer.repeated(8, strings)
      writer.repeated(7, bools)
      writer.repeated(6, ints)
      writer.optional(5, version)
      writer.optional(4, string)
      writer.optional(3, bool)
      writer.optional(2, int)
    }

    private static let members = JSONMembers(
      "DeviceAttribute", "int bool string version ints bools strings versions")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&int)
        case 1: reader.bool(&bool)
        case 2: reader.string(&string)
        case 3: reader.string(&version)
        case 4: reader.repeated(&ints)
        case 5: reader.repeated(&bools)
        case 6: reader.strings(&strings)
        case 7: reader.strings(&versions)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("int", int)
      writer.bool("bool", bool)
      writer.string("string", string)
      writer.string("version", version)
      writer.repeated("ints", ints)
      writer.repeated("bools", bools)
      writer.strings("strings", strings)
      writer.strings("versions", versions)
    }
  }
}

/// An amount that a device has.
public struct DeviceCapacity: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The amount.
  public var value: Quantity {
    get { fieldStorage.fields.value }
    _modify {
      unshare()
      yield &fieldStorage.fields.value
    }
  }

  /// How much one request takes, when the device may be given out more than once; all of it when
  /// unset.
  public var requestPolicy: CapacityRequestPolicy? {
    get { fieldStorage.fields.requestPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.requestPolicy
    }
  }
}

extension DeviceCapacity {
  public static var messageName: String { "k8s.io.api.resource.v1.DeviceCapacity" }

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

extension DeviceCapacity {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var value: Quantity
    var requestPolicy: CapacityRequestPolicy?

    init() {
      value = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&self.value)
        case 18: reader.optional(&requestPolicy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(2, requestPolicy)
      writer.value(1, self.value)
    }

    private static let members = JSONMembers("DeviceCapacity", "value requestPolicy")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&self.value)
        case 1: reader.optional(&requestPolicy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("value", self.value)
      writer.message("requestPolicy", requestPolicy)
    }
  }
}

/// How much of a capacity one request may take.
public struct CapacityRequestPolicy: JSONMessage {
  /// What a request takes that does not say how much.
  public var `default`: Quantity?
  /// Amounts that may be taken, in ascending order, at most 10; other wishes are rounded up to the
  /// next.
  public var validValues: [Quantity]
  /// Bounds of the amount; not together with `validValues`.
  public var validRange: CapacityRequestPolicyRange?

  public init() {
    validValues = []
  }
}

extension CapacityRequestPolicy {
  public static var messageName: String { "k8s.io.api.resource.v1.CapacityRequestPolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&`default`)
      case 26: reader.repeated(&validValues)
      case 34: reader.optional(&validRange)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, validRange)
    writer.repeated(3, validValues)
    writer.optional(1, `default`)
  }

  private static let members = JSONMembers(
    "CapacityRequestPolicy", "default validValues validRange")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&`default`)
      case 1: reader.repeated(&validValues)
      case 2: reader.optional(&validRange)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.optional(always: "default", `default`)
    writer.repeated("validValues", validValues)
    writer.message("validRange", validRange)
  }
}

/// Bounds of an amount.
public struct CapacityRequestPolicyRange: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Least amount that is taken; smaller wishes are raised to it.
  public var min: Quantity? {
    get { fieldStorage.fields.min }
    _modify {
      unshare()
      yield &fieldStorage.fields.min
    }
  }

  /// Most that may be taken; no limit but the capacity when unset.
  public var max: Quantity? {
    get { fieldStorage.fields.max }
    _modify {
      unshare()
      yield &fieldStorage.fields.max
    }
  }

  /// Amounts are `min` and steps of this size above it; wishes are rounded up.
  public var step: Quantity? {
    get { fieldStorage.fields.step }
    _modify {
      unshare()
      yield &fieldStorage.fields.step
    }
  }
}

extension CapacityRequestPolicyRange {
  public static var messageName: String { "k8s.io.api.resource.v1.CapacityRequestPolicyRange" }

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

extension CapacityRequestPolicyRange {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var min: Quantity?
    var max: Quantity?
    var step: Quantity?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&min)
        case 18: reader.optional(&max)
        case 26: reader.optional(&step)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, step)
      writer.optional(2, max)
      writer.optional(1, min)
    }

    private static let members = JSONMembers("CapacityRequestPolicyRange", "min max step")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&min)
        case 1: reader.optional(&max)
        case 2: reader.optional(&step)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("min", min)
      writer.message("max", max)
      writer.message("step", step)
    }
  }
}
