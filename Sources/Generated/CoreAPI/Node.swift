// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/node.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A machine that runs pods.
public struct Node: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// How the node is to be used.
  public var spec: NodeSpec
  /// What the node has and how it fares; written by its kubelet.
  public var status: NodeStatus

  public init() {
    metadata = ObjectMeta()
    spec = NodeSpec()
    status = NodeStatus()
  }
}

extension Node {
  public static var messageName: String { "k8s.io.api.core.v1.Node" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Node")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "nodes",
    singular: "node",
    shortNames: ["no"],
    isNamespaced: false,
    subresources: [
      Subresource(
        "proxy", verbs: ["create", "delete", "get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "NodeProxyOptions")),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "minions",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "Status", type: "string",
        description: "Ready or NotReady; SchedulingDisabled when no new pods are taken."),
      Column("Roles", type: "string", description: "Roles, from its labels."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column(
        "Version", type: "string", description: "Version of the kubelet.",
        path: ".status.nodeInfo.kubeletVersion"),
      Column(
        "Internal-IP", type: "string", priority: 1, description: "Address inside the cluster."),
      Column(
        "External-IP", type: "string", priority: 1, description: "Address outside the cluster."),
      Column("OS-Image", type: "string", priority: 1, description: "Operating system."),
      Column(
        "Kernel-Version", type: "string", priority: 1,
        description: "Version of the kernel, and the processor architecture."),
      Column(
        "Container-Runtime", type: "string", priority: 1,
        description: "Container runtime and its version."),
    ],
    selectableFields: [SelectableField("spec.unschedulable", path: "spec.unschedulable")],
    listKind: "NodeList"
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

  private static let members = JSONMembers("Node", "metadata spec status kind apiVersion")

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

/// How a node is to be used.
public struct NodeSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Network of the node's pods; the first of `podCIDRs`.
  public var podCIDR: String {
    get { fieldStorage.fields.podCIDR }
    _modify {
      unshare()
      yield &fieldStorage.fields.podCIDR
    }
  }

  /// Networks of the node's pods, at most one for each of IPv4 and IPv6. Set once.
  public var podCIDRs: [String] {
    get { fieldStorage.fields.podCIDRs }
    _modify {
      unshare()
      yield &fieldStorage.fields.podCIDRs
    }
  }

  /// Id of the machine at the cloud, `<provider>://<id>`. Set once.
  public var providerID: String {
    get { fieldStorage.fields.providerID }
    _modify {
      unshare()
      yield &fieldStorage.fields.providerID
    }
  }

  /// No new pods; those already there stay. Set by `kubectl cordon`.
  public var unschedulable: Bool {
    get { fieldStorage.fields.unschedulable }
    _modify {
      unshare()
      yield &fieldStorage.fields.unschedulable
    }
  }

  /// Marks that keep away pods which do not tolerate them.
  public var taints: [Taint] {
    get { fieldStorage.fields.taints }
    _modify {
      unshare()
      yield &fieldStorage.fields.taints
    }
  }

  /// No longer used.
  public var configSource: NodeConfigSource? {
    get { fieldStorage.fields.configSource }
    _modify {
      unshare()
      yield &fieldStorage.fields.configSource
    }
  }

  /// No longer used.
  public var externalID: String {
    get { fieldStorage.fields.externalID }
    _modify {
      unshare()
      yield &fieldStorage.fields.externalID
    }
  }
}

extension NodeSpec {
  public static var messageName: String { "k8s.io.api.core.v1.NodeSpec" }

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

extension NodeSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var podCIDR: String
    var podCIDRs: [String]
    var providerID: String
    var unschedulable: Bool
    var taints: [Taint]
    var configSource: NodeConfigSource?
    var externalID: String

    init() {
      podCIDR = ""
      podCIDRs = []
      providerID = ""
      unschedulable = false
      taints = []
      externalID = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&podCIDR)
        case 58: reader.repeated(&podCIDRs)
        case 26: reader.value(&providerID)
        case 32: reader.value(&unschedulable)
        case 42: reader.repeated(&taints)
        case 50: reader.optional(&configSource)
        case 18: reader.value(&externalID)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(7, podCIDRs)
      writer.optional(6, configSource)
      writer.repeated(5, taints)
      writer.value(4, unschedulable)
      writer.value(3, providerID)
      writer.value(2, externalID)
      writer.value(1, podCIDR)
    }

    private static let members = JSONMembers(
      "NodeSpec", "podCIDR podCIDRs providerID unschedulable taints configSource externalID")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&podCIDR)
        case 1: reader.strings(&podCIDRs)
        case 2: reader.string(&providerID)
        case 3: reader.bool(&unschedulable)
        case 4: reader.repeated(&taints)
        case 5: reader.optional(&configSource)
        case 6: reader.string(&externalID)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("podCIDR", podCIDR)
      writer.strings("podCIDRs", podCIDRs)
      writer.string("providerID", providerID)
      writer.bool("unschedulable", unschedulable)
      writer.repeated("taints", taints)
      writer.message("configSource", configSource)
      writer.string("externalID", externalID)
    }
  }
}

/// What a node has and how it fares.
public struct NodeStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// All resources of the node.
  public var capacity: SortedMap<String, Quantity> {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }

  /// Resources for pods: capacity less what the system and the kubelet keep.
  public var allocatable: SortedMap<String, Quantity> {
    get { fieldStorage.fields.allocatable }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocatable
    }
  }

  /// No longer used.
  public var phase: String {
    get { fieldStorage.fields.phase }
    _modify {
      unshare()
      yield &fieldStorage.fields.phase
    }
  }

  /// Health: `Ready`, `MemoryPressure`, `DiskPressure`, `PIDPressure`, `NetworkUnavailable`.
  public var conditions: [NodeCondition] {
    get { fieldStorage.fields.conditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.conditions
    }
  }

  /// Addresses and names that the node is reached at.
  public var addresses: [NodeAddress] {
    get { fieldStorage.fields.addresses }
    _modify {
      unshare()
      yield &fieldStorage.fields.addresses
    }
  }

  /// Port of the kubelet.
  public var daemonEndpoints: NodeDaemonEndpoints {
    get { fieldStorage.fields.daemonEndpoints }
    _modify {
      unshare()
      yield &fieldStorage.fields.daemonEndpoints
    }
  }

  /// Ids and software versions.
  public var nodeInfo: NodeSystemInfo {
    get { fieldStorage.fields.nodeInfo }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeInfo
    }
  }

  /// Images stored on the node, the largest first; a limited number.
  public var images: [ContainerImage] {
    get { fieldStorage.fields.images }
    _modify {
      unshare()
      yield &fieldStorage.fields.images
    }
  }

  /// Attached volumes that pods use; not to be detached.
  public var volumesInUse: [String] {
    get { fieldStorage.fields.volumesInUse }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumesInUse
    }
  }

  /// Volumes attached to the node.
  public var volumesAttached: [AttachedVolume] {
    get { fieldStorage.fields.volumesAttached }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumesAttached
    }
  }

  /// No longer used.
  public var config: NodeConfigStatus? {
    get { fieldStorage.fields.config }
    _modify {
      unshare()
      yield &fieldStorage.fields.config
    }
  }

  /// Runtimes that pods can choose, and what they can do.
  public var runtimeHandlers: [NodeRuntimeHandler] {
    get { fieldStorage.fields.runtimeHandlers }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeHandlers
    }
  }

  /// What the runtime as a whole can do.
  public var features: NodeFeatures? {
    get { fieldStorage.fields.features }
    _modify {
      unshare()
      yield &fieldStorage.fields.features
    }
  }

  /// Features that the kubelet offers, sorted; pods that need others are not scheduled here.
  public var declaredFeatures: [String] {
    get { fieldStorage.fields.declaredFeatures }
    _modify {
      unshare()
      yield &fieldStorage.fields.declaredFeatures
    }
  }
}

extension NodeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.NodeStatus" }

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

extension NodeStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var capacity: SortedMap<String, Quantity>
    var allocatable: SortedMap<String, Quantity>
    var phase: String
    var conditions: [NodeCondition]
    var addresses: [NodeAddress]
    var daemonEndpoints: NodeDaemonEndpoints
    var nodeInfo: NodeSystemInfo
    var images: [ContainerImage]
    var volumesInUse: [String]
    var volumesAttached: [AttachedVolume]
    var config: NodeConfigStatus?
    var runtimeHandlers: [NodeRuntimeHandler]
    var features: NodeFeatures?
    var declaredFeatures: [String]

    init() {
      capacity = SortedMap()
      allocatable = SortedMap()
      phase = ""
      conditions = []
      addresses = []
      daemonEndpoints = NodeDaemonEndpoints()
      nodeInfo = NodeSystemInfo()
      images = []
      volumesInUse = []
      volumesAttached = []
      runtimeHandlers = []
      declaredFeatures = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.map(&capacity)
        case 18: reader.map(&allocatable)
        case 26: reader.value(&phase)
        case 34: reader.repeated(&conditions)
        case 42: reader.repeated(&addresses)
        case 50: reader.value(&daemonEndpoints)
        case 58: reader.value(&nodeInfo)
        case 66: reader.repeated(&images)
        case 74: reader.repeated(&volumesInUse)
        case 82: reader.repeated(&volumesAttached)
        case 90: reader.optional(&config)
        case 98: reader.repeated(&runtimeHandlers)
        case 106: reader.optional(&features)
        case 114: reader.repeated(&declaredFeatures)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(14, declaredFeatures)
      writer.optional(13, features)
      writer.repeated(12, runtimeHandlers)
      writer.optional(11, config)
      writer.repeated(10, volumesAttached)
      writer.repeated(9, volumesInUse)
      writer.repeated(8, images)
      writer.value(7, nodeInfo)
      writer.value(6, daemonEndpoints)
      writer.repeated(5, addresses)
      writer.repeated(4, conditions)
      writer.value(3, phase)
      writer.map(2, allocatable)
      writer.map(1, capacity)
    }

    private static let members = JSONMembers(
      "NodeStatus",
      """
      capacity allocatable phase conditions addresses daemonEndpoints nodeInfo images
      volumesInUse volumesAttached config runtimeHandlers features declaredFeatures
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.map(&capacity)
        case 1: reader.map(&allocatable)
        case 2: reader.string(&phase)
        case 3: reader.repeated(&conditions)
        case 4: reader.repeated(&addresses)
        case 5: reader.value(&daemonEndpoints)
        case 6: reader.value(&nodeInfo)
        case 7: reader.repeated(&images)
        case 8: reader.strings(&volumesInUse)
        case 9: reader.repeated(&volumesAttached)
        case 10: reader.optional(&config)
        case 11: reader.repeated(&runtimeHandlers)
        case 12: reader.optional(&features)
        case 13: reader.strings(&declaredFeatures)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.map("capacity", capacity)
      writer.map("allocatable", allocatable)
      writer.string("phase", phase)
      writer.repeated("conditions", conditions)
      writer.repeated("addresses", addresses)
      writer.message("daemonEndpoints", daemonEndpoints)
      writer.message("nodeInfo", nodeInfo)
      writer.repeated("images", images)
      writer.strings("volumesInUse", volumesInUse)
      writer.repeated("volumesAttached", volumesAttached)
      writer.message("config", config)
      writer.repeated("runtimeHandlers", runtimeHandlers)
      writer.message("features", features)
      writer.strings("declaredFeatures", declaredFeatures)
    }
  }
}

/// A list of Node objects.
public struct NodeList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Node objects, ordered by name.
  public var items: [Node]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension NodeList {
  public static var messageName: String { "k8s.io.api.core.v1.NodeList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "NodeList")
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

  private static let members = JSONMembers("NodeList", "metadata items kind apiVersion")

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

/// A mark on a node that keeps away pods which do not tolerate it.
public struct Taint: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Key, such as `node.kubernetes.io/unreachable`.
  public var key: String {
    get { fieldStorage.fields.key }
    _modify {
      unshare()
      yield &fieldStorage.fields.key
    }
  }

  /// Value; may be empty.
  public var value: String {
    get { fieldStorage.fields.value }
    _modify {
      unshare()
      yield &fieldStorage.fields.value
    }
  }

  /// `NoSchedule` (no new pods), `PreferNoSchedule` (rather not) or `NoExecute` (running pods leave
  /// too).
  public var effect: String {
    get { fieldStorage.fields.effect }
    _modify {
      unshare()
      yield &fieldStorage.fields.effect
    }
  }

  /// When the taint was added; counts for `tolerationSeconds`.
  public var timeAdded: Time? {
    get { fieldStorage.fields.timeAdded }
    _modify {
      unshare()
      yield &fieldStorage.fields.timeAdded
    }
  }
}

extension Taint {
  public static var messageName: String { "k8s.io.api.core.v1.Taint" }

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

extension Taint {
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

    private static let members = JSONMembers("Taint", "key value effect timeAdded")

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

/// An address of a node.
public struct NodeAddress: JSONMessage {
  /// `InternalIP`, `ExternalIP`, `Hostname`, `InternalDNS` or `ExternalDNS`.
  public var type: String
  /// The address or name.
  public var address: String

  public init() {
    type = ""
    address = ""
  }
}

extension NodeAddress {
  public static var messageName: String { "k8s.io.api.core.v1.NodeAddress" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.value(&address)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, address)
    writer.value(1, type)
  }

  private static let members = JSONMembers("NodeAddress", "type address")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.string(&address)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.string(always: "address", address)
  }
}

/// One aspect of a node's health.
public struct NodeCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which: `Ready`, `MemoryPressure`, `DiskPressure`, `PIDPressure`, `NetworkUnavailable`.
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

  /// When the condition was last reported.
  public var lastHeartbeatTime: Time {
    get { fieldStorage.fields.lastHeartbeatTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastHeartbeatTime
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

extension NodeCondition {
  public static var messageName: String { "k8s.io.api.core.v1.NodeCondition" }

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

extension NodeCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastHeartbeatTime: Time
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      lastHeartbeatTime = Time()
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
        case 26: reader.value(&lastHeartbeatTime)
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
      writer.value(3, lastHeartbeatTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "NodeCondition", "type status lastHeartbeatTime lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastHeartbeatTime)
        case 3: reader.value(&lastTransitionTime)
        case 4: reader.string(&reason)
        case 5: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.message("lastHeartbeatTime", lastHeartbeatTime)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

/// Ids and software of a node.
public struct NodeSystemInfo: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the installation, as in /etc/machine-id.
  public var machineID: String {
    get { fieldStorage.fields.machineID }
    _modify {
      unshare()
      yield &fieldStorage.fields.machineID
    }
  }

  /// UUID of the hardware, from DMI.
  public var systemUUID: String {
    get { fieldStorage.fields.systemUUID }
    _modify {
      unshare()
      yield &fieldStorage.fields.systemUUID
    }
  }

  /// Id that changes with every boot.
  public var bootID: String {
    get { fieldStorage.fields.bootID }
    _modify {
      unshare()
      yield &fieldStorage.fields.bootID
    }
  }

  /// Version of the kernel, as `uname -r` prints it.
  public var kernelVersion: String {
    get { fieldStorage.fields.kernelVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.kernelVersion
    }
  }

  /// Name of the operating system, from /etc/os-release.
  public var osImage: String {
    get { fieldStorage.fields.osImage }
    _modify {
      unshare()
      yield &fieldStorage.fields.osImage
    }
  }

  /// Runtime and version, such as `containerd://2.0.0`.
  public var containerRuntimeVersion: String {
    get { fieldStorage.fields.containerRuntimeVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerRuntimeVersion
    }
  }

  /// Version of the kubelet.
  public var kubeletVersion: String {
    get { fieldStorage.fields.kubeletVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.kubeletVersion
    }
  }

  /// No longer set.
  public var kubeProxyVersion: String {
    get { fieldStorage.fields.kubeProxyVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.kubeProxyVersion
    }
  }

  /// `linux` or `windows`.
  public var operatingSystem: String {
    get { fieldStorage.fields.operatingSystem }
    _modify {
      unshare()
      yield &fieldStorage.fields.operatingSystem
    }
  }

  /// Processor architecture, such as `amd64` or `arm64`.
  public var architecture: String {
    get { fieldStorage.fields.architecture }
    _modify {
      unshare()
      yield &fieldStorage.fields.architecture
    }
  }

  /// Swap space; unset when there is none.
  public var swap: NodeSwapStatus? {
    get { fieldStorage.fields.swap }
    _modify {
      unshare()
      yield &fieldStorage.fields.swap
    }
  }
}

extension NodeSystemInfo {
  public static var messageName: String { "k8s.io.api.core.v1.NodeSystemInfo" }

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

extension NodeSystemInfo {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var machineID: String
    var systemUUID: String
    var bootID: String
    var kernelVersion: String
    var osImage: String
    var containerRuntimeVersion: String
    var kubeletVersion: String
    var kubeProxyVersion: String
    var operatingSystem: String
    var architecture: String
    var swap: NodeSwapStatus?

    init() {
      machineID = ""
      systemUUID = ""
      bootID = ""
      kernelVersion = ""
      osImage = ""
      containerRuntimeVersion = ""
      kubeletVersion = ""
      kubeProxyVersion = ""
      operatingSystem = ""
      architecture = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&machineID)
        case 18: reader.value(&systemUUID)
        case 26: reader.value(&bootID)
        case 34: reader.value(&kernelVersion)
        case 42: reader.value(&osImage)
        case 50: reader.value(&containerRuntimeVersion)
        case 58: reader.value(&kubeletVersion)
        case 66: reader.value(&kubeProxyVersion)
        case 74: reader.value(&operatingSystem)
        case 82: reader.value(&architecture)
        case 90: reader.optional(&swap)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(11, swap)
      writer.value(10, architecture)
      writer.value(9, operatingSystem)
      writer.value(8, kubeProxyVersion)
      writer.value(7, kubeletVersion)
      writer.value(6, containerRuntimeVersion)
      writer.value(5, osImage)
      writer.value(4, kernelVersion)
      writer.value(3, bootID)
      writer.value(2, systemUUID)
      writer.value(1, machineID)
    }

    private static let members = JSONMembers(
      "NodeSystemInfo",
      """
      machineID systemUUID bootID kernelVersion osImage containerRuntimeVersion
      kubeletVersion kubeProxyVersion operatingSystem architecture swap
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&machineID)
        case 1: reader.string(&systemUUID)
        case 2: reader.string(&bootID)
        case 3: reader.string(&kernelVersion)
        case 4: reader.string(&osImage)
        case 5: reader.string(&containerRuntimeVersion)
        case 6: reader.string(&kubeletVersion)
        case 7: reader.string(&kubeProxyVersion)
        case 8: reader.string(&operatingSystem)
        case 9: reader.string(&architecture)
        case 10: reader.optional(&swap)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "machineID", machineID)
      writer.string(always: "systemUUID", systemUUID)
      writer.string(always: "bootID", bootID)
      writer.string(always: "kernelVersion", kernelVersion)
      writer.string(always: "osImage", osImage)
      writer.string(always: "containerRuntimeVersion", containerRuntimeVersion)
      writer.string(always: "kubeletVersion", kubeletVersion)
      writer.string(always: "kubeProxyVersion", kubeProxyVersion)
      writer.string(always: "operatingSystem", operatingSystem)
      writer.string(always: "architecture", architecture)
      writer.message("swap", swap)
    }
  }
}

/// Swap space of a node.
public struct NodeSwapStatus: JSONMessage {
  /// Bytes of swap.
  public var capacity: Int64?

  public init() {}
}

extension NodeSwapStatus {
  public static var messageName: String { "k8s.io.api.core.v1.NodeSwapStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&capacity)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, capacity)
  }

  private static let members = JSONMembers("NodeSwapStatus", "capacity")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&capacity)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("capacity", capacity)
  }
}

/// Ports of the node's daemons.
public struct NodeDaemonEndpoints: JSONMessage {
  /// The kubelet's.
  public var kubeletEndpoint: DaemonEndpoint

  public init() {
    kubeletEndpoint = DaemonEndpoint()
  }
}

extension NodeDaemonEndpoints {
  public static var messageName: String { "k8s.io.api.core.v1.NodeDaemonEndpoints" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&kubeletEndpoint)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, kubeletEndpoint)
  }

  private static let members = JSONMembers("NodeDaemonEndpoints", "kubeletEndpoint")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&kubeletEndpoint)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("kubeletEndpoint", kubeletEndpoint)
  }
}
