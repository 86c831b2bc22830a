// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storage/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// What the cluster must know about a CSI driver; its name is the name the driver gives itself.
public struct CSIDriver: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// What the driver needs and can do.
  public var spec: CSIDriverSpec

  public init() {
    metadata = ObjectMeta()
    spec = CSIDriverSpec()
  }
}

extension CSIDriver {
  public static var messageName: String { "k8s.io.api.storage.v1.CSIDriver" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIDriver")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "csidrivers",
    singular: "csidriver",
    isNamespaced: false,
    storageFolder: "csidrivers",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "AttachRequired", type: "boolean",
        description: "Whether volumes are attached before they are mounted."),
      Column(
        "PodInfoOnMount", type: "boolean", description: "Whether the driver is told about the pod."),
      Column(
        "StorageCapacity", type: "boolean",
        description: "Whether the scheduler looks at the room left."),
      Column(
        "TokenRequests", type: "string",
        description: "Audiences of the tokens that the driver gets."),
      Column(
        "RequiresRepublish", type: "boolean",
        description: "Whether the driver is called again while a volume is mounted."),
      Column("Modes", type: "string", description: "Kinds of volumes: Persistent, Ephemeral."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "CSIDriverList"
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

  private static let members = JSONMembers("CSIDriver", "metadata spec kind apiVersion")

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

/// What a driver needs and can do.
public struct CSIDriverSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Volumes are attached to a node before they are mounted, with a VolumeAttachment; true when
  /// unset. Cannot change.
  public var attachRequired: Bool? {
    get { fieldStorage.fields.attachRequired }
    _modify {
      unshare()
      yield &fieldStorage.fields.attachRequired
    }
  }

  /// Name, namespace, UID and service account of the pod are handed to the driver when it mounts;
  /// false when unset.
  public var podInfoOnMount: Bool? {
    get { fieldStorage.fields.podInfoOnMount }
    _modify {
      unshare()
      yield &fieldStorage.fields.podInfoOnMount
    }
  }

  /// Kinds of volumes it serves: `Persistent` (claims, the default) and `Ephemeral` (written in a
  /// pod, living as long as it). Cannot change.
  public var volumeLifecycleModes: [String] {
    get { fieldStorage.fields.volumeLifecycleModes }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeLifecycleModes
    }
  }

  /// The scheduler looks at CSIStorageCapacity objects before it places a pod that waits for a
  /// volume; false when unset.
  public var storageCapacity: Bool? {
    get { fieldStorage.fields.storageCapacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageCapacity
    }
  }

  /// Whether files are given to a pod's `fsGroup`: `ReadWriteOnceWithFSType` (the default: when the
  /// volume has a file system type and one writer), `File` (always) or `None` (never).
  public var fsGroupPolicy: String? {
    get { fieldStorage.fields.fsGroupPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsGroupPolicy
    }
  }

  /// Service account tokens to hand to the driver when it mounts a volume; each audience once.
  public var tokenRequests: [TokenRequest] {
    get { fieldStorage.fields.tokenRequests }
    _modify {
      unshare()
      yield &fieldStorage.fields.tokenRequests
    }
  }

  /// The driver is called again and again while a volume is mounted, so that it can renew what it
  /// wrote; false when unset.
  public var requiresRepublish: Bool? {
    get { fieldStorage.fields.requiresRepublish }
    _modify {
      unshare()
      yield &fieldStorage.fields.requiresRepublish
    }
  }

  /// Volumes can be mounted with one SELinux label for all their files instead of labelling each;
  /// false when unset.
  public var seLinuxMount: Bool? {
    get { fieldStorage.fields.seLinuxMount }
    _modify {
      unshare()
      yield &fieldStorage.fields.seLinuxMount
    }
  }

  /// Seconds between updates of the number of volumes a node can take, at least 10. Never updated
  /// when unset.
  public var nodeAllocatableUpdatePeriodSeconds: Int64? {
    get { fieldStorage.fields.nodeAllocatableUpdatePeriodSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeAllocatableUpdatePeriodSeconds
    }
  }

  /// Tokens are handed over among the secrets instead of the volume's context; needs
  /// `tokenRequests`. False when unset.
  public var serviceAccountTokenInSecrets: Bool? {
    get { fieldStorage.fields.serviceAccountTokenInSecrets }
    _modify {
      unshare()
      yield &fieldStorage.fields.serviceAccountTokenInSecrets
    }
  }

  /// Pods that use the driver are not placed on nodes without it; false when unset.
  public var preventPodSchedulingIfMissing: Bool? {
    get { fieldStorage.fields.preventPodSchedulingIfMissing }
    _modify {
      unshare()
      yield &fieldStorage.fields.preventPodSchedulingIfMissing
    }
  }
}

extension CSIDriverSpec {
  public static var messageName: String { "k8s.io.api.storage.v1.CSIDriverSpec" }

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

extension CSIDriverSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var attachRequired: Bool?
    var podInfoOnMount: Bool?
    var volumeLifecycleModes: [String]
    var storageCapacity: Bool?
    var fsGroupPolicy: String?
    var tokenRequests: [TokenRequest]
    var requiresRepublish: Bool?
    var seLinuxMount: Bool?
    var nodeAllocatableUpdatePeriodSeconds: Int64?
    var serviceAccountTokenInSecrets: Bool?
    var preventPodSchedulingIfMissing: Bool?

    init() {
      volumeLifecycleModes = []
      tokenRequests = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&attachRequired)
        case 16: reader.optional(&podInfoOnMount)
        case 26: reader.repeated(&volumeLifecycleModes)
        case 32: reader.optional(&storageCapacity)
        case 42: reader.optional(&fsGroupPolicy)
        case 50: reader.repeated(&tokenRequests)
        case 56: reader.optional(&requiresRepublish)
        case 64: reader.optional(&seLinuxMount)
        case 72: reader.optional(&nodeAllocatableUpdatePeriodSeconds)
        case 80: reader.optional(&serviceAccountTokenInSecrets)
        case 88: reader.optional(&preventPodSchedulingIfMissing)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(11, preventPodSchedulingIfMissing)
      writer.optional(10, serviceAccountTokenInSecrets)
      writer.optional(9, nodeAllocatableUpdatePeriodSeconds)
      writer.optional(8, seLinuxMount)
      writer.optional(7, requiresRepublish)
      writer.repeated(6, tokenRequests)
      writer.optional(5, fsGroupPolicy)
      writer.optional(4, storageCapacity)
      writer.repeated(3, volumeLifecycleModes)
      writer.optional(2, podInfoOnMount)
      writer.optional(1, attachRequired)
    }

    private static let members = JSONMembers(
      "CSIDriverSpec",
      """
      attachRequired podInfoOnMount volumeLifecycleModes storageCapacity fsGroupPolicy
      tokenRequests requiresRepublish seLinuxMount nodeAllocatableUpdatePeriodSeconds
      serviceAccountTokenInSecrets preventPodSchedulingIfMissing
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.bool(&attachRequired)
        case 1: reader.bool(&podInfoOnMount)
        case 2: reader.strings(&volumeLifecycleModes)
        case 3: reader.bool(&storageCapacity)
        case 4: reader.string(&fsGroupPolicy)
        case 5: reader.repeated(&tokenRequests)
        case 6: reader.bool(&requiresRepublish)
        case 7: reader.bool(&seLinuxMount)
        case 8: reader.integer(&nodeAllocatableUpdatePeriodSeconds)
        case 9: reader.bool(&serviceAccountTokenInSecrets)
        case 10: reader.bool(&preventPodSchedulingIfMissing)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.bool("attachRequired", attachRequired)
      writer.bool("podInfoOnMount", podInfoOnMount)
      writer.strings("volumeLifecycleModes", volumeLifecycleModes)
      writer.bool("storageCapacity", storageCapacity)
      writer.string("fsGroupPolicy", fsGroupPolicy)
      writer.repeated("tokenRequests", tokenRequests)
      writer.bool("requiresRepublish", requiresRepublish)
      writer.bool("seLinuxMount", seLinuxMount)
      writer.integer("nodeAllocatableUpdatePeriodSeconds", nodeAllocatableUpdatePeriodSeconds)
      writer.bool("serviceAccountTokenInSecrets", serviceAccountTokenInSecrets)
      writer.bool("preventPodSchedulingIfMissing", preventPodSchedulingIfMissing)
    }
  }
}

/// A service account token that a driver wants.
public struct TokenRequest: JSONMessage {
  /// Who the token is meant for; the API server when empty.
  public var audience: String
  /// Seconds that the token is valid for, 600 to 4294967296; the server chooses when unset.
  public var expirationSeconds: Int64?

  public init() {
    audience = ""
  }
}

extension TokenRequest {
  public static var messageName: String { "k8s.io.api.storage.v1.TokenRequest" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&audience)
      case 16: reader.optional(&expirationSeconds)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, expirationSeconds)
    writer.value(1, audience)
  }

  private static let members = JSONMembers("TokenRequest", "audience expirationSeconds")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&audience)
      case 1: reader.integer(&expirationSeconds)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "audience", audience)
    writer.integer("expirationSeconds", expirationSeconds)
  }
}

/// A list of CSIDriver objects.
public struct CSIDriverList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The CSIDriver objects, ordered by name.
  public var items: [CSIDriver]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension CSIDriverList {
  public static var messageName: String { "k8s.io.api.storage.v1.CSIDriverList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIDriverList")
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

  private static let members = JSONMembers("CSIDriverList", "metadata items kind apiVersion")

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

/// The CSI drivers that run on a node. It has the node's name and is written by the kubelet.
public struct CSINode: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The drivers.
  public var spec: CSINodeSpec

  public init() {
    metadata = ObjectMeta()
    spec = CSINodeSpec()
  }
}

extension CSINode {
  public static var messageName: String { "k8s.io.api.storage.v1.CSINode" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSINode")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "csinodes",
    singular: "csinode",
    isNamespaced: false,
    storageFolder: "csinodes",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Drivers", type: "integer", description: "Number of drivers on the node."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "CSINodeList"
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

  private static let members = JSONMembers("CSINode", "metadata spec kind apiVersion")

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

/// The CSI drivers of a node.
public struct CSINodeSpec: JSONMessage {
  /// The drivers, one entry each. An entry cannot change but for its limits.
  public var drivers: [CSINodeDriver]

  public init() {
    drivers = []
  }
}

extension CSINodeSpec {
  public static var messageName: String { "k8s.io.api.storage.v1.CSINodeSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&drivers)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, drivers)
  }

  private static let members = JSONMembers("CSINodeSpec", "drivers")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&drivers)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "drivers", drivers)
  }
}

/// One CSI driver on a node.
public struct CSINodeDriver: JSONMessage {
  /// Name of the driver, unique on the node; a DNS name of at most 63 characters.
  public var name: String
  /// The driver's own name for the node, at most 256 bytes. It need not be the node's name.
  public var nodeID: String
  /// Node labels that tell from where volumes can be reached, such as `example.com/zone`.
  public var topologyKeys: [String]
  /// How many volumes the driver can serve on the node; no limit when unset.
  public var allocatable: VolumeNodeResources?

  public init() {
    name = ""
    nodeID = ""
    topologyKeys = []
  }
}

extension CSINodeDriver {
  public static var messageName: String { "k8s.io.api.storage.v1.CSINodeDriver" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&nodeID)
      case 26: reader.repeated(&topologyKeys)
      case 34: reader.optional(&allocatable)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, allocatable)
    writer.repeated(3, topologyKeys)
    writer.value(2, nodeID)
    writer.value(1, name)
  }

  private static let members = JSONMembers("CSINodeDriver", "name nodeID topologyKeys allocatable")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&nodeID)
      case 2: reader.strings(&topologyKeys)
      case 3: reader.optional(&allocatable)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string(always: "nodeID", nodeID)
    writer.repeated(always: "topologyKeys", topologyKeys)
    writer.message("allocatable", allocatable)
  }
}

/// How many volumes fit on a node.
public struct VolumeNodeResources: JSONMessage {
  /// Volumes of the driver that the node can hold at a time; no limit when unset.
  public var count: Int32?

  public init() {}
}

extension VolumeNodeResources {
  public static var messageName: String { "k8s.io.api.storage.v1.VolumeNodeResources" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&count)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, count)
  }

  private static let members = JSONMembers("VolumeNodeResources", "count")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&count)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("count", count)
  }
}

/// A list of CSINode objects.
public struct CSINodeList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The CSINode objects, ordered by name.
  public var items: [CSINode]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension CSINodeList {
  public static var messageName: String { "k8s.io.api.storage.v1.CSINodeList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSINodeList")
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

  private static let members = JSONMembers("CSINodeList", "metadata items kind apiVersion")

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

/// How much room is left in one part of the topology for one storage class. Written by the driver,
/// read by the scheduler.
public struct CSIStorageCapacity: Resource {
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

  /// Labels of the nodes that can reach the storage. None when unset; all when empty. Cannot
  /// change.
  public var nodeTopology: LabelSelector? {
    get { fieldStorage.fields.nodeTopology }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeTopology
    }
  }

  /// Name of the storage class. Cannot change.
  public var storageClassName: String {
    get { fieldStorage.fields.storageClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageClassName
    }
  }

  /// Bytes that can still be handed out; unknown when unset.
  public var capacity: Quantity? {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }

  /// Bytes that one volume can have at most; unknown when unset.
  public var maximumVolumeSize: Quantity? {
    get { fieldStorage.fields.maximumVolumeSize }
    _modify {
      unshare()
      yield &fieldStorage.fields.maximumVolumeSize
    }
  }
}

extension CSIStorageCapacity {
  public static var messageName: String { "k8s.io.api.storage.v1.CSIStorageCapacity" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1", kind: "CSIStorageCapacity")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "csistoragecapacities",
    singular: "csistoragecapacity",
    storageFolder: "csistoragecapacities",
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Created At", type: "date", description: "When the object was created.",
        path: ".metadata.creationTimestamp"),
    ],
    listKind: "CSIStorageCapacityList"
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

extension CSIStorageCapacity {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var nodeTopology: LabelSelector?
    var storageClassName: String
    var capacity: Quantity?
    var maximumVolumeSize: Quantity?

    init() {
      metadata = ObjectMeta()
      storageClassName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.optional(&nodeTopology)
        case 26: reader.value(&storageClassName)
        case 34: reader.optional(&capacity)
        case 42: reader.optional(&maximumVolumeSize)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, maximumVolumeSize)
      writer.optional(4, capacity)
      writer.value(3, storageClassName)
      writer.optional(2, nodeTopology)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "CSIStorageCapacity",
      """
      metadata nodeTopology storageClassName capacity maximumVolumeSize kind
      apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.optional(&nodeTopology)
        case 2: reader.string(&storageClassName)
        case 3: reader.optional(&capacity)
        case 4: reader.optional(&maximumVolumeSize)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("nodeTopology", nodeTopology)
      writer.string(always: "storageClassName", storageClassName)
      writer.message("capacity", capacity)
      writer.message("maximumVolumeSize", maximumVolumeSize)
    }
  }
}
