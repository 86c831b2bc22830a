// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The volume that is no longer needed on the node.
public struct NodeUnstageVolumeRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// Folder that it is mounted at.
  public var stagingTargetPath: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    stagingTargetPath = ""
  }
}

extension NodeUnstageVolumeRequest {
  public static var messageName: String { "csi.v1.NodeUnstageVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.value(&stagingTargetPath)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, stagingTargetPath)
    writer.nonZero(1, volumeId)
  }
}

/// The volume is no longer mounted for the node.
public struct NodeUnstageVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodeUnstageVolumeResponse {
  public static var messageName: String { "csi.v1.NodeUnstageVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// The volume to mount for a pod.
public struct NodePublishVolumeRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the volume.
  public var volumeId: String {
    get { fieldStorage.fields.volumeId }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeId
    }
  }

  /// What ControllerPublishVolume gave.
  public var publishContext: SortedMap<String, String> {
    get { fieldStorage.fields.publishContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.publishContext
    }
  }

  /// Folder where NodeStageVolume mounted it; empty when that is not done.
  public var stagingTargetPath: String {
    get { fieldStorage.fields.stagingTargetPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.stagingTargetPath
    }
  }

  /// Folder or file to mount it at; absolute. The driver makes it, its parent exists.
  public var targetPath: String {
    get { fieldStorage.fields.targetPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetPath
    }
  }

  /// How it will be used.
  public var volumeCapability: VolumeCapability? {
    get { fieldStorage.fields.volumeCapability }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeCapability
    }
  }

  /// Mount it for reading only.
  public var readonly: Bool {
    get { fieldStorage.fields.readonly }
    _modify {
      unshare()
      yield &fieldStorage.fields.readonly
    }
  }

  /// Secrets for the driver.
  public var secrets: SortedMap<String, String> {
    get { fieldStorage.fields.secrets }
    _modify {
      unshare()
      yield &fieldStorage.fields.secrets
    }
  }

  /// The volume's `volume_context`; with facts about the pod when the driver asks for them.
  public var volumeContext: SortedMap<String, String> {
    get { fieldStorage.fields.volumeContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeContext
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension NodePublishVolumeRequest {
  public static var messageName: String { "csi.v1.NodePublishVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

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

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension NodePublishVolumeRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumeId: String
    var publishContext: SortedMap<String, String>
    var stagingTargetPath: String
    var targetPath: String
    var volumeCapability: VolumeCapability?
    var readonly: Bool
    var secrets: SortedMap<String, String>
    var volumeContext: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      volumeId = ""
      publishContext = SortedMap()
      stagingTargetPath = ""
      targetPath = ""
      readonly = false
      secrets = SortedMap()
      volumeContext = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&volumeId)
        case 18: reader.map(&publishContext)
        case 26: reader.value(&stagingTargetPath)
        case 34: reader.value(&targetPath)
        case 42: reader.optional(&volumeCapability)
        case 48: reader.value(&readonly)
        case 58: reader.map(&secrets)
        case 66: reader.map(&volumeContext)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(8, volumeContext)
      writer.map(7, secrets)
      writer.nonZero(6, readonly)
      writer.optional(5, volumeCapability)
      writer.nonZero(4, targetPath)
      writer.nonZero(3, stagingTargetPath)
      writer.map(2, publishContext)
      writer.nonZero(1, volumeId)
    }
  }
}

/// The volume is mounted for the pod.
public struct NodePublishVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodePublishVolumeResponse {
  public static var messageName: String { "csi.v1.NodePublishVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// The volume that a pod no longer needs.
public struct NodeUnpublishVolumeRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// Folder or file that it is mounted at; the driver deletes it.
  public var targetPath: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    targetPath = ""
  }
}

extension NodeUnpublishVolumeRequest {
  public static var messageName: String { "csi.v1.NodeUnpublishVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.value(&targetPath)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, targetPath)
    writer.nonZero(1, volumeId)
  }
}

/// The volume is no longer mounted for the pod.
public struct NodeUnpublishVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodeUnpublishVolumeResponse {
  public static var messageName: String { "csi.v1.NodeUnpublishVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Asks how full a volume is.
public struct NodeGetVolumeStatsRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// Place where it is mounted; absolute.
  public var volumePath: String
  /// Folder where NodeStageVolume mounted it; may be empty.
  public var stagingTargetPath: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    volumePath = ""
    stagingTargetPath = ""
  }
}

extension NodeGetVolumeStatsRequest {
  public static var messageName: String { "csi.v1.NodeGetVolumeStatsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.value(&volumePath)
      case 26: reader.value(&stagingTargetPath)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, stagingTargetPath)
    writer.nonZero(2, volumePath)
    writer.nonZero(1, volumeId)
  }
}

/// How full a volume is.
public struct NodeGetVolumeStatsResponse: DescribedMessage {
  /// Usage, one entry for each unit.
  public var usage: [VolumeUsage]
  /// Whether it is in order.
  public var volumeCondition: VolumeCondition?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    usage = []
  }
}

extension NodeGetVolumeStatsResponse {
  public static var messageName: String { "csi.v1.NodeGetVolumeStatsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&usage)
      case 18: reader.optional(&volumeCondition)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, volumeCondition)
    writer.repeated(1, usage)
  }
}

/// How full a volume is, in one unit.
public struct VolumeUsage: DescribedMessage {
  /// What is left; 0 when not known.
  public var available: Int64
  /// What there is.
  public var total: Int64
  /// What is taken; 0 when not known.
  public var used: Int64
  /// The unit.
  public var unit: VolumeUsage.Unit
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    available = 0
    total = 0
    used = 0
    unit = VolumeUsage.Unit()
  }

  /// Units of usage.
  public struct Unit: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not known.
    public static let unknown = Self(rawValue: 0)

    /// Bytes.
    public static let bytes = Self(rawValue: 1)

    /// Files and folders.
    public static let inodes = Self(rawValue: 2)
  }
}

extension VolumeUsage {
  public static var messageName: String { "csi.v1.VolumeUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&available)
      case 16: reader.value(&total)
      case 24: reader.value(&used)
      case 32: reader.value(&unit)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, unit)
    writer.nonZero(3, used)
    writer.nonZero(2, total)
    writer.nonZero(1, available)
  }
}

/// The volume whose file system is to be made larger.
public struct NodeExpandVolumeRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the volume.
  public var volumeId: String {
    get { fieldStorage.fields.volumeId }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeId
    }
  }

  /// Place where it is mounted; absolute.
  public var volumePath: String {
    get { fieldStorage.fields.volumePath }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumePath
    }
  }

  /// How large it must be; as large as the volume when unset.
  public var capacityRange: CapacityRange? {
    get { fieldStorage.fields.capacityRange }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacityRange
    }
  }

  /// Folder where NodeStageVolume mounted it; may be empty.
  public var stagingTargetPath: String {
    get { fieldStorage.fields.stagingTargetPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.stagingTargetPath
    }
  }

  /// How it is used; not known when unset.
  public var volumeCapability: VolumeCapability? {
    get { fieldStorage.fields.volumeCapability }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeCapability
    }
  }

  /// Secrets for the driver.
  public var secrets: SortedMap<String, String> {
    get { fieldStorage.fields.secrets }
    _modify {
      unshare()
      yield &fieldStorage.fields.secrets
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension NodeExpandVolumeRequest {
  public static var messageName: String { "csi.v1.NodeExpandVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

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

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension NodeExpandVolumeRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumeId: String
    var volumePath: String
    var capacityRange: CapacityRange?
    var stagingTargetPath: String
    var volumeCapability: VolumeCapability?
    var secrets: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      volumeId = ""
      volumePath = ""
      stagingTargetPath = ""
      secrets = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&volumeId)
        case 18: reader.value(&volumePath)
        case 26: reader.optional(&capacityRange)
        case 34: reader.value(&stagingTargetPath)
        case 42: reader.optional(&volumeCapability)
        case 50: reader.map(&secrets)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(6, secrets)
      writer.optional(5, volumeCapability)
      writer.nonZero(4, stagingTargetPath)
      writer.optional(3, capacityRange)
      writer.nonZero(2, volumePath)
      writer.nonZero(1, volumeId)
    }
  }
}
