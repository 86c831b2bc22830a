// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/claim.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A wish for storage, filled by binding a PersistentVolume to it.
public struct PersistentVolumeClaim: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The storage wanted.
  public var spec: PersistentVolumeClaimSpec
  /// The storage found.
  public var status: PersistentVolumeClaimStatus

  public init() {
    metadata = ObjectMeta()
    spec = PersistentVolumeClaimSpec()
    status = PersistentVolumeClaimStatus()
  }
}

extension PersistentVolumeClaim {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaim" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaim")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "persistentvolumeclaims",
    singular: "persistentvolumeclaim",
    shortNames: ["pvc"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "persistentvolumeclaims",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Status", type: "string",
        description: "Pending, Bound or Lost; Terminating while it is being deleted."),
      Column(
        "Volume", type: "string", description: "Volume that it is bound to.",
        path: ".spec.volumeName"),
      Column("Capacity", type: "string", description: "Size of the volume."),
      Column(
        "Access Modes", type: "string",
        description: "How the volume can be mounted: RWO, ROX, RWX, RWOP."),
      Column("StorageClass", type: "string", description: "StorageClass that it is served from."),
      Column("VolumeAttributesClass", type: "string", description: "VolumeAttributesClass wanted."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("VolumeMode", type: "string", priority: 1, description: "Filesystem or Block."),
    ],
    listKind: "PersistentVolumeClaimList"
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

  private static let members = JSONMembers(
    "PersistentVolumeClaim", "metadata spec status kind apiVersion")

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

/// The storage wanted. Once bound, only the size (upwards) and the attributes class may change.
public struct PersistentVolumeClaimSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// How it is to be mounted: `ReadWriteOnce` (one node), `ReadOnlyMany`, `ReadWriteMany`, or
  /// `ReadWriteOncePod` (one pod).
  public var accessModes: [String] {
    get { fieldStorage.fields.accessModes }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessModes
    }
  }

  /// Labels that the volume must have.
  public var selector: LabelSelector? {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// Size wanted, as `requests.storage`.
  public var resources: VolumeResourceRequirements {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Volume to bind to; chosen by the cluster when empty.
  public var volumeName: String {
    get { fieldStorage.fields.volumeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeName
    }
  }

  /// StorageClass to take it from. Unset is the default class; an empty text is a volume without
  /// class.
  public var storageClassName: String? {
    get { fieldStorage.fields.storageClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageClassName
    }
  }

  /// `Filesystem` (the default) or `Block` for a raw device.
  public var volumeMode: String? {
    get { fieldStorage.fields.volumeMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeMode
    }
  }

  /// Snapshot or claim to copy from, in the same namespace. Wrong kinds are dropped silently.
  public var dataSource: TypedLocalObjectReference? {
    get { fieldStorage.fields.dataSource }
    _modify {
      unshare()
      yield &fieldStorage.fields.dataSource
    }
  }

  /// Object to fill the volume from, of any kind that a populator handles.
  public var dataSourceRef: TypedObjectReference? {
    get { fieldStorage.fields.dataSourceRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.dataSourceRef
    }
  }

  /// VolumeAttributesClass with the performance wanted; may change later.
  public var volumeAttributesClassName: String? {
    get { fieldStorage.fields.volumeAttributesClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeAttributesClassName
    }
  }
}

extension PersistentVolumeClaimSpec {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimSpec" }

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

extension PersistentVolumeClaimSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var accessModes: [String]
    var selector: LabelSelector?
    var resources: VolumeResourceRequirements
    var volumeName: String
    var storageClassName: String?
    var volumeMode: String?
    var dataSource: TypedLocalObjectReference?
    var dataSourceRef: TypedObjectReference?
    var volumeAttributesClassName: String?

    init() {
      accessModes = []
      resources = VolumeResourceRequirements()
      volumeName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&accessModes)
        case 34: reader.optional(&selector)
        case 18: reader.value(&resources)
        case 26: reader.value(&volumeName)
        case 42: reader.optional(&storageClassName)
        case 50: reader.optional(&volumeMode)
        case 58: reader.optional(&dataSource)
        case 66: reader.optional(&dataSourceRef)
        case 74: reader.optional(&volumeAttributesClassName)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(9, volumeAttributesClassName)
      writer.optional(8, dataSourceRef)
      writer.optional(7, dataSource)
      writer.optional(6, volumeMode)
      writer.optional(5, storageClassName)
      writer.optional(4, selector)
      writer.value(3, volumeName)
      writer.value(2, resources)
      writer.repeated(1, accessModes)
    }

    private static let members = JSONMembers(
      "PersistentVolumeClaimSpec",
      """
      accessModes selector resources volumeName storageClassName volumeMode dataSource
      dataSourceRef volumeAttributesClassName
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&accessModes)
        case 1: reader.optional(&selector)
        case 2: reader.value(&resources)
        case 3: reader.string(&volumeName)
        case 4: reader.string(&storageClassName)
        case 5: reader.string(&volumeMode)
        case 6: reader.optional(&dataSource)
        case 7: reader.optional(&dataSourceRef)
        case 8: reader.string(&volumeAttributesClassName)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.strings("accessModes", accessModes)
      writer.message("selector", selector)
      writer.message("resources", resources)
      writer.string("volumeName", volumeName)
      writer.string("storageClassName", storageClassName)
      writer.string("volumeMode", volumeMode)
      writer.message("dataSource", dataSource)
      writer.message("dataSourceRef", dataSourceRef)
      writer.string("volumeAttributesClassName", volumeAttributesClassName)
    }
  }
}

/// The size of a volume.
public struct VolumeResourceRequirements: JSONMessage {
  /// Most storage; hardly used.
  public var limits: SortedMap<String, Quantity>
  /// Least storage, under the key `storage`.
  public var requests: SortedMap<String, Quantity>

  public init() {
    limits = SortedMap()
    requests = SortedMap()
  }
}

extension VolumeResourceRequirements {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeResourceRequirements" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&limits)
      case 18: reader.map(&requests)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(2, requests)
    writer.map(1, limits)
  }

  private static let members = JSONMembers("VolumeResourceRequirements", "limits requests")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&limits)
      case 1: reader.map(&requests)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.map("limits", limits)
    writer.map("requests", requests)
  }
}

/// What the claim got.
public struct PersistentVolumeClaimStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `Pending` until bound, then `Bound`; `Lost` when its volume is gone.
  public var phase: String {
    get { fieldStorage.fields.phase }
    _modify {
      unshare()
      yield &fieldStorage.fields.phase
    }
  }

  /// Access modes of the volume.
  public var accessModes: [String] {
    get { fieldStorage.fields.accessModes }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessModes
    }
  }

  /// Size of the volume.
  public var capacity: SortedMap<String, Quantity> {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }

  /// What is going on, such as a resize.
  public var conditions: [PersistentVolumeClaimCondition] {
    get { fieldStorage.fields.conditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.conditions
    }
  }

  /// Size being prepared; larger than `capacity` while a resize runs.
  public var allocatedResources: SortedMap<String, Quantity> {
    get { fieldStorage.fields.allocatedResources }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocatedResources
    }
  }

  /// How far the resize of each resource is.
  public var allocatedResourceStatuses: SortedMap<String, String> {
    get { fieldStorage.fields.allocatedResourceStatuses }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocatedResourceStatuses
    }
  }

  /// Attributes class that the volume has now.
  public var currentVolumeAttributesClassName: String? {
    get { fieldStorage.fields.currentVolumeAttributesClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.currentVolumeAttributesClassName
    }
  }

  /// Change of the attributes class under way; unset when there is none.
  public var modifyVolumeStatus: ModifyVolumeStatus? {
    get { fieldStorage.fields.modifyVolumeStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.modifyVolumeStatus
    }
  }
}

extension PersistentVolumeClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimStatus" }

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

extension PersistentVolumeClaimStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var phase: String
    var accessModes: [String]
    var capacity: SortedMap<String, Quantity>
    var conditions: [PersistentVolumeClaimCondition]
    var allocatedResources: SortedMap<String, Quantity>
    var allocatedResourceStatuses: SortedMap<String, String>
    var currentVolumeAttributesClassName: String?
    var modifyVolumeStatus: ModifyVolumeStatus?

    init() {
      phase = ""
      accessModes = []
      capacity = SortedMap()
      conditions = []
      allocatedResources = SortedMap()
      allocatedResourceStatuses = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&phase)
        case 18: reader.repeated(&accessModes)
        case 26: reader.map(&capacity)
        case 34: reader.repeated(&conditions)
        case 42: reader.map(&allocatedResources)
        case 58: reader.map(&allocatedResourceStatuses)
        case 66: reader.optional(&currentVolumeAttributesClassName)
        case 74: reader.optional(&modifyVolumeStatus)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(9, modifyVolumeStatus)
      writer.optional(8, currentVolumeAttributesClassName)
      writer.map(7, allocatedResourceStatuses)
      writer.map(5, allocatedResources)
      writer.repeated(4, conditions)
      writer.map(3, capacity)
      writer.repeated(2, accessModes)
      writer.value(1, phase)
    }

    private static let members = JSONMembers(
      "PersistentVolumeClaimStatus",
      """
      phase accessModes capacity conditions allocatedResources
      allocatedResourceStatuses currentVolumeAttributesClassName modifyVolumeStatus
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&phase)
        case 1: reader.strings(&accessModes)
        case 2: reader.map(&capacity)
        case 3: reader.repeated(&conditions)
        case 4: reader.map(&allocatedResources)
        case 5: reader.strings(&allocatedResourceStatuses)
        case 6: reader.string(&currentVolumeAttributesClassName)
        case 7: reader.optional(&modifyVolumeStatus)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("phase", phase)
      writer.strings("accessModes", accessModes)
      writer.map("capacity", capacity)
      writer.repeated("conditions", conditions)
      writer.map("allocatedResources", allocatedResources)
      writer.strings("allocatedResourceStatuses", allocatedResourceStatuses)
      writer.string("currentVolumeAttributesClassName", currentVolumeAttributesClassName)
      writer.message("modifyVolumeStatus", modifyVolumeStatus)
    }
  }
}

/// One thing that is going on with a claim.
public struct PersistentVolumeClaimCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which, such as `Resizing` or `FileSystemResizePending`.
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

  /// When the condition was last checked.
  public var lastProbeTime: Time {
    get { fieldStorage.fields.lastProbeTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastProbeTime
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

extension PersistentVolumeClaimCondition {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimCondition" }

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

extension PersistentVolumeClaimCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastProbeTime: Time
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      lastProbeTime = Time()
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
        case 26: reader.value(&lastProbeTime)
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
      writer.value(3, lastProbeTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "PersistentVolumeClaimCondition",
      "type status lastProbeTime lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastProbeTime)
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
      writer.message("lastProbeTime", lastProbeTime)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

/// A change of the attributes class.
public struct ModifyVolumeStatus: JSONMessage {
  /// Class being changed to.
  public var targetVolumeAttributesClassName: String
  /// `Pending` (its class is missing), `InProgress`, or `Infeasible` (the driver refused).
  public var status: String

  public init() {
    targetVolumeAttributesClassName = ""
    status = ""
  }
}

extension ModifyVolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ModifyVolumeStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&targetVolumeAttributesClassName)
      case 18: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, status)
    writer.value(1, targetVolumeAttributesClassName)
  }

  private static let members = JSONMembers(
    "ModifyVolumeStatus", "targetVolumeAttributesClassName status")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&targetVolumeAttributesClassName)
      case 1: reader.string(&status)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("targetVolumeAttributesClassName", targetVolumeAttributesClassName)
    writer.string(always: "status", status)
  }
}

/// A list of PersistentVolumeClaim objects.
public struct PersistentVolumeClaimList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The PersistentVolumeClaim objects, ordered by namespace and name.
  public var items: [PersistentVolumeClaim]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension PersistentVolumeClaimList {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaimList")
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
    "PersistentVolumeClaimList", "metadata items kind apiVersion")

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
