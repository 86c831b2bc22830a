// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storage/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.storage.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// A sort of storage that claims can ask for: who makes the volumes, and how.
  public struct StorageClass: KindMessage {
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

    /// Name of the driver that makes the volumes. Cannot change.
    public var provisioner: String {
      get { fieldStorage.fields.provisioner }
      _modify {
        unshare()
        yield &fieldStorage.fields.provisioner
      }
    }

    /// Settings for the driver; at most 512 entries and 262144 bytes. Cannot change.
    public var parameters: SortedMap<String, String> {
      get { fieldStorage.fields.parameters }
      _modify {
        unshare()
        yield &fieldStorage.fields.parameters
      }
    }

    /// What happens to a volume whose claim goes: `Delete` (the default) or `Retain`. Cannot
    /// change.
    public var reclaimPolicy: String? {
      get { fieldStorage.fields.reclaimPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.reclaimPolicy
      }
    }

    /// Options that volumes are mounted with, such as `ro`. Nobody checks them: a wrong one makes
    /// the
    /// mount fail.
    public var mountOptions: [String] {
      get { fieldStorage.fields.mountOptions }
      _modify {
        unshare()
        yield &fieldStorage.fields.mountOptions
      }
    }

    /// Claims may be made larger; false when unset.
    public var allowVolumeExpansion: Bool? {
      get { fieldStorage.fields.allowVolumeExpansion }
      _modify {
        unshare()
        yield &fieldStorage.fields.allowVolumeExpansion
      }
    }

    /// When a claim gets its volume: `Immediate` (the default) or `WaitForFirstConsumer`, when a
    /// pod
    /// that uses it is placed. Cannot change.
    public var volumeBindingMode: String? {
      get { fieldStorage.fields.volumeBindingMode }
      _modify {
        unshare()
        yield &fieldStorage.fields.volumeBindingMode
      }
    }

    /// Where volumes may be made, by labels of the nodes; anywhere when empty. Cannot change.
    public var allowedTopologies: [TopologySelectorTerm] {
      get { fieldStorage.fields.allowedTopologies }
      _modify {
        unshare()
        yield &fieldStorage.fields.allowedTopologies
      }
    }
  }
}

extension V1beta1.StorageClass {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.StorageClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "StorageClass")
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

extension V1beta1.StorageClass {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var provisioner: String
    var parameters: SortedMap<String, String>
    var reclaimPolicy: String?
    var mountOptions: [String]
    var allowVolumeExpansion: Bool?
    var volumeBindingMode: String?
    var allowedTopologies: [TopologySelectorTerm]

    init() {
      metadata = ObjectMeta()
      provisioner = ""
      parameters = SortedMap()
      mountOptions = []
      allowedTopologies = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&provisioner)
        case 26: reader.map(&parameters)
        case 34: reader.optional(&reclaimPolicy)
        case 42: reader.repeated(&mountOptions)
        case 48: reader.optional(&allowVolumeExpansion)
        case 58: reader.optional(&volumeBindingMode)
        case 66: reader.repeated(&allowedTopologies)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(8, allowedTopologies)
      writer.optional(7, volumeBindingMode)
      writer.optional(6, allowVolumeExpansion)
      writer.repeated(5, mountOptions)
      writer.optional(4, reclaimPolicy)
      writer.map(3, parameters)
      writer.value(2, provisioner)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "StorageClass",
      """
      metadata provisioner parameters reclaimPolicy mountOptions allowVolumeExpansion
      volumeBindingMode allowedTopologies kind apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.string(&provisioner)
        case 2: reader.strings(&parameters)
        case 3: reader.string(&reclaimPolicy)
        case 4: reader.strings(&mountOptions)
        case 5: reader.bool(&allowVolumeExpansion)
        case 6: reader.string(&volumeBindingMode)
        case 7: reader.repeated(&allowedTopologies)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.string(always: "provisioner", provisioner)
      writer.strings("parameters", parameters)
      writer.string("reclaimPolicy", reclaimPolicy)
      writer.strings("mountOptions", mountOptions)
      writer.bool("allowVolumeExpansion", allowVolumeExpansion)
      writer.string("volumeBindingMode", volumeBindingMode)
      writer.repeated("allowedTopologies", allowedTopologies)
    }
  }
}

extension V1beta1 {
  /// A list of StorageClass objects.
  public struct StorageClassList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The StorageClass objects, ordered by name.
    public var items: [V1beta1.StorageClass]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.StorageClassList {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.StorageClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "StorageClassList")
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

  private static let members = JSONMembers("StorageClassList", "metadata items kind apiVersion")

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

extension V1beta1 {
  /// Settings of a volume that can change while it is used, such as its speed.
  public struct VolumeAttributesClass: Resource {
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

extension V1beta1.VolumeAttributesClass {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttributesClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClass")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "volumeattributesclasses",
    singular: "volumeattributesclass",
    shortNames: ["vac"],
    isNamespaced: false,
    storageFolder: "volumeattributesclasses",
    storageVersion: "storage.k8s.io/v1",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "DriverName", type: "string", description: "Driver of the volumes.", path: ".driverName"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "VolumeAttributesClassList"
  )

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

extension V1beta1 {
  /// A list of VolumeAttributesClass objects.
  public struct VolumeAttributesClassList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The VolumeAttributesClass objects, ordered by name.
    public var items: [V1beta1.VolumeAttributesClass]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.VolumeAttributesClassList {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttributesClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttributesClassList")
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

extension V1beta1 {
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
    public var spec: V1beta1.VolumeAttachmentSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// How far it is; written by whoever attaches.
    public var status: V1beta1.VolumeAttachmentStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1beta1.VolumeAttachment {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttachment" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttachment")
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

extension V1beta1.VolumeAttachment {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1beta1.VolumeAttachmentSpec
    var status: V1beta1.VolumeAttachmentStatus

    init() {
      metadata = ObjectMeta()
      spec = V1beta1.VolumeAttachmentSpec()
      status = V1beta1.VolumeAttachmentStatus()
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

extension V1beta1 {
  /// What is to be attached, where and by whom.
  public struct VolumeAttachmentSpec: JSONMessage {
    /// Name of the CSI driver that attaches.
    public var attacher: String
    /// The volume.
    public var source: V1beta1.VolumeAttachmentSource
    /// Name of the node.
    public var nodeName: String

    public init() {
      attacher = ""
      source = V1beta1.VolumeAttachmentSource()
      nodeName = ""
    }
  }
}

extension V1beta1.VolumeAttachmentSpec {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttachmentSpec" }

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

extension V1beta1 {
  /// The volume to attach; exactly one of the two.
  public struct VolumeAttachmentSource: JSONMessage {
    /// Name of a PersistentVolume.
    public var persistentVolumeName: String?
    /// A volume described in full, for volumes that a pod names without a PersistentVolume.
    public var inlineVolumeSpec: PersistentVolumeSpec?

    public init() {}
  }
}

extension V1beta1.VolumeAttachmentSource {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttachmentSource" }

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

extension V1beta1 {
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
    public var attachError: V1beta1.VolumeError? {
      get { fieldStorage.fields.attachError }
      _modify {
        unshare()
        yield &fieldStorage.fields.attachError
      }
    }

    /// Why the last try to detach failed.
    public var detachError: V1beta1.VolumeError? {
      get { fieldStorage.fields.detachError }
      _modify {
        unshare()
        yield &fieldStorage.fields.detachError
      }
    }
  }
}

extension V1beta1.VolumeAttachmentStatus {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttachmentStatus" }

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

extension V1beta1.VolumeAttachmentStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var attached: Bool
    var attachmentMetadata: SortedMap<String, String>
    var attachError: V1beta1.VolumeError?
    var detachError: V1beta1.VolumeError?

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

extension V1beta1 {
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

extension V1beta1.VolumeError {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeError" }

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

extension V1beta1 {
  /// A list of VolumeAttachment objects.
  public struct VolumeAttachmentList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The VolumeAttachment objects, ordered by name.
    public var items: [V1beta1.VolumeAttachment]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.VolumeAttachmentList {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeAttachmentList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "VolumeAttachmentList")
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

extension V1beta1 {
  /// What the cluster must know about a CSI driver; its name is the name the driver gives itself.
  public struct CSIDriver: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// What the driver needs and can do.
    public var spec: V1beta1.CSIDriverSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.CSIDriverSpec()
    }
  }
}

extension V1beta1.CSIDriver {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSIDriver" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "CSIDriver")
  }

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

extension V1beta1 {
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

    /// Whether files are given to a pod's `fsGroup`: `ReadWriteOnceWithFSType` (the default: when
    /// the
    /// volume has a file system type and one writer), `File` (always) or `None` (never).
    public var fsGroupPolicy: String? {
      get { fieldStorage.fields.fsGroupPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.fsGroupPolicy
      }
    }

    /// Service account tokens to hand to the driver when it mounts a volume; each audience once.
    public var tokenRequests: [V1beta1.TokenRequest] {
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
}

extension V1beta1.CSIDriverSpec {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSIDriverSpec" }

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

extension V1beta1.CSIDriverSpec {
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
    var tokenRequests: [V1beta1.TokenRequest]
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

extension V1beta1 {
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
}

extension V1beta1.TokenRequest {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.TokenRequest" }

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

extension V1beta1 {
  /// A list of CSIDriver objects.
  public struct CSIDriverList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The CSIDriver objects, ordered by name.
    public var items: [V1beta1.CSIDriver]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.CSIDriverList {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSIDriverList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "CSIDriverList")
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

extension V1beta1 {
  /// The CSI drivers that run on a node. It has the node's name and is written by the kubelet.
  public struct CSINode: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The drivers.
    public var spec: V1beta1.CSINodeSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.CSINodeSpec()
    }
  }
}

extension V1beta1.CSINode {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSINode" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "CSINode")
  }

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

extension V1beta1 {
  /// The CSI drivers of a node.
  public struct CSINodeSpec: JSONMessage {
    /// The drivers, one entry each. An entry cannot change but for its limits.
    public var drivers: [V1beta1.CSINodeDriver]

    public init() {
      drivers = []
    }
  }
}

extension V1beta1.CSINodeSpec {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSINodeSpec" }

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

extension V1beta1 {
  /// One CSI driver on a node.
  public struct CSINodeDriver: JSONMessage {
    /// Name of the driver, unique on the node; a DNS name of at most 63 characters.
    public var name: String
    /// The driver's own name for the node, at most 256 bytes. It need not be the node's name.
    public var nodeID: String
    /// Node labels that tell from where volumes can be reached, such as `example.com/zone`.
    public var topologyKeys: [String]
    /// How many volumes the driver can serve on the node; no limit when unset.
    public var allocatable: V1beta1.VolumeNodeResources?

    public init() {
      name = ""
      nodeID = ""
      topologyKeys = []
    }
  }
}

extension V1beta1.CSINodeDriver {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSINodeDriver" }

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

extension V1beta1 {
  /// How many volumes fit on a node.
  public struct VolumeNodeResources: JSONMessage {
    /// Volumes of the driver that the node can hold at a time; no limit when unset.
    public var count: Int32?

    public init() {}
  }
}

extension V1beta1.VolumeNodeResources {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.VolumeNodeResources" }

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

extension V1beta1 {
  /// A list of CSINode objects.
  public struct CSINodeList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The CSINode objects, ordered by name.
    public var items: [V1beta1.CSINode]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.CSINodeList {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSINodeList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "CSINodeList")
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

extension V1beta1 {
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

extension V1beta1.CSIStorageCapacity {
  public static var messageName: String { "k8s.io.api.storage.v1beta1.CSIStorageCapacity" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "storage.k8s.io", version: "v1beta1", kind: "CSIStorageCapacity")
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

extension V1beta1.CSIStorageCapacity {
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
