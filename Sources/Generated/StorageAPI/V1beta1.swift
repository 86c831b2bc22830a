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
