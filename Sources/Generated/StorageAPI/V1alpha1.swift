// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storage/v1alpha1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.storage.v1alpha1`.
public enum V1alpha1 {}

extension V1alpha1 {
  /// Settings of a volume that can change while it is used, such as its speed.
  public struct VolumeAttributesClass: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Name of the CSI driver. Cannot change.
    public var driverName: String
    /// Settings for the driver: 1 to 512 entries, at most 262144 bytes. Cannot change.
    public var parameters: SortedMap<String, String>

    public init() {
      metadata = ObjectMeta()
      driverName = ""
      parameters = SortedMap()
    }
  }
}

extension V1alpha1.VolumeAttributesClass {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttributesClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1alpha1", kind: "VolumeAttributesClass")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&driverName)
      case 26: reader.map(&parameters)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(3, parameters)
    writer.value(2, driverName)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "VolumeAttributesClass", "metadata driverName parameters kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.string(&driverName)
      case 2: reader.strings(&parameters)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.string(always: "driverName", driverName)
    writer.strings("parameters", parameters)
  }
}

extension V1alpha1 {
  /// A list of VolumeAttributesClass objects.
  public struct VolumeAttributesClassList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The VolumeAttributesClass objects, ordered by name.
    public var items: [V1alpha1.VolumeAttributesClass]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha1.VolumeAttributesClassList {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttributesClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "storage.k8s.io", version: "v1alpha1", kind: "VolumeAttributesClassList")
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
    "VolumeAttributesClassList", "metadata items kind apiVersion")

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

extension V1alpha1 {
  /// The wish to attach a volume to a node or to take it off, and how far it is.
  public struct VolumeAttachment: KindMessage {
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

    /// Which volume, to which node, and who does it. Cannot change.
    public var spec: V1alpha1.VolumeAttachmentSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// How far it is; written by whoever attaches.
    public var status: V1alpha1.VolumeAttachmentStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1alpha1.VolumeAttachment {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttachment" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1alpha1", kind: "VolumeAttachment")
  }

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

extension V1alpha1.VolumeAttachment {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1alpha1.VolumeAttachmentSpec
    var status: V1alpha1.VolumeAttachmentStatus

    init() {
      metadata = ObjectMeta()
      spec = V1alpha1.VolumeAttachmentSpec()
      status = V1alpha1.VolumeAttachmentStatus()
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
      "VolumeAttachment", "metadata spec status kind apiVersion")

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

extension V1alpha1 {
  /// What is to be attached, where and by whom.
  public struct VolumeAttachmentSpec: JSONMessage {
    /// Name of the CSI driver that attaches.
    public var attacher: String
    /// The volume.
    public var source: V1alpha1.VolumeAttachmentSource
    /// Name of the node.
    public var nodeName: String

    public init() {
      attacher = ""
      source = V1alpha1.VolumeAttachmentSource()
      nodeName = ""
    }
  }
}

extension V1alpha1.VolumeAttachmentSpec {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttachmentSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&attacher)
      case 18: reader.value(&source)
      case 26: reader.value(&nodeName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, nodeName)
    writer.value(2, source)
    writer.value(1, attacher)
  }

  private static let members = JSONMembers("VolumeAttachmentSpec", "attacher source nodeName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&attacher)
      case 1: reader.value(&source)
      case 2: reader.string(&nodeName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "attacher", attacher)
    writer.message("source", source)
    writer.string(always: "nodeName", nodeName)
  }
}

extension V1alpha1 {
  /// The volume to attach; exactly one of the two.
  public struct VolumeAttachmentSource: JSONMessage {
    /// Name of a PersistentVolume.
    public var persistentVolumeName: String?
    /// A volume described in full, for volumes that a pod names without a PersistentVolume.
    public var inlineVolumeSpec: PersistentVolumeSpec?

    public init() {}
  }
}

extension V1alpha1.VolumeAttachmentSource {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttachmentSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&persistentVolumeName)
      case 18: reader.optional(&inlineVolumeSpec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, inlineVolumeSpec)
    writer.optional(1, persistentVolumeName)
  }

  private static let members = JSONMembers(
    "VolumeAttachmentSource", "persistentVolumeName inlineVolumeSpec")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&persistentVolumeName)
      case 1: reader.optional(&inlineVolumeSpec)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("persistentVolumeName", persistentVolumeName)
    writer.message("inlineVolumeSpec", inlineVolumeSpec)
  }
}

extension V1alpha1 {
  /// How far an attachment is.
  public struct VolumeAttachmentStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The volume is attached.
    public var attached: Bool {
      get { fieldStorage.fields.attached }
      _modify {
        unshare()
        yield &fieldStorage.fields.attached
      }
    }

    /// What the driver told when it attached, to be handed on when the volume is mounted; at most
    /// 262144 bytes.
    public var attachmentMetadata: SortedMap<String, String> {
      get { fieldStorage.fields.attachmentMetadata }
      _modify {
        unshare()
        yield &fieldStorage.fields.attachmentMetadata
      }
    }

    /// Why the last try to attach failed.
    public var attachError: V1alpha1.VolumeError? {
      get { fieldStorage.fields.attachError }
      _modify {
        unshare()
        yield &fieldStorage.fields.attachError
      }
    }

    /// Why the last try to detach failed.
    public var detachError: V1alpha1.VolumeError? {
      get { fieldStorage.fields.detachError }
      _modify {
        unshare()
        yield &fieldStorage.fields.detachError
      }
    }
  }
}

extension V1alpha1.VolumeAttachmentStatus {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttachmentStatus" }

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

extension V1alpha1.VolumeAttachmentStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var attached: Bool
    var attachmentMetadata: SortedMap<String, String>
    var attachError: V1alpha1.VolumeError?
    var detachError: V1alpha1.VolumeError?

    init() {
      attached = false
      attachmentMetadata = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&attached)
        case 18: reader.map(&attachmentMetadata)
        case 26: reader.optional(&attachError)
        case 34: reader.optional(&detachError)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, detachError)
      writer.optional(3, attachError)
      writer.map(2, attachmentMetadata)
      writer.value(1, attached)
    }

    private static let members = JSONMembers(
      "VolumeAttachmentStatus", "attached attachmentMetadata attachError detachError")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.bool(&attached)
        case 1: reader.strings(&attachmentMetadata)
        case 2: reader.optional(&attachError)
        case 3: reader.optional(&detachError)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.bool(always: "attached", attached)
      writer.strings("attachmentMetadata", attachmentMetadata)
      writer.message("attachError", attachError)
      writer.message("detachError", detachError)
    }
  }
}

extension V1alpha1 {
  /// What went wrong with a volume.
  public struct VolumeError: JSONMessage {
    /// When it went wrong.
    public var time: Time
    /// What went wrong, for people; at most 1024 bytes. It must hold no secrets.
    public var message: String
    /// gRPC code of the driver's answer, such as 8 for resources exhausted; unset when there is
    /// none.
    public var errorCode: Int32?

    public init() {
      time = Time()
      message = ""
    }
  }
}

extension V1alpha1.VolumeError {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeError" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&time)
      case 18: reader.value(&message)
      case 24: reader.optional(&errorCode)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, errorCode)
    writer.value(2, message)
    writer.value(1, time)
  }

  private static let members = JSONMembers("VolumeError", "time message errorCode")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&time)
      case 1: reader.string(&message)
      case 2: reader.integer(&errorCode)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("time", time)
    writer.string("message", message)
    writer.integer("errorCode", errorCode)
  }
}

extension V1alpha1 {
  /// A list of VolumeAttachment objects.
  public struct VolumeAttachmentList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The VolumeAttachment objects, ordered by name.
    public var items: [V1alpha1.VolumeAttachment]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha1.VolumeAttachmentList {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.VolumeAttachmentList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1alpha1", kind: "VolumeAttachmentList")
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

  private static let members = JSONMembers("VolumeAttachmentList", "metadata items kind apiVersion")

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

extension V1alpha1 {
  /// How much room is left in one part of the topology for one storage class. Written by the
  /// driver,
  /// read by the scheduler.
  public struct CSIStorageCapacity: KindMessage {
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
}

extension V1alpha1.CSIStorageCapacity {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.CSIStorageCapacity" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1alpha1", kind: "CSIStorageCapacity")
  }

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

extension V1alpha1.CSIStorageCapacity {
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

extension V1alpha1 {
  /// A list of CSIStorageCapacity objects.
  public struct CSIStorageCapacityList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The CSIStorageCapacity objects, ordered by namespace and name.
    public var items: [V1alpha1.CSIStorageCapacity]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha1.CSIStorageCapacityList {
  public static var messageName: String { "k8s.io.api.storage.v1alpha1.CSIStorageCapacityList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1alpha1", kind: "CSIStorageCapacityList")
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
    "CSIStorageCapacityList", "metadata items kind apiVersion")

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
