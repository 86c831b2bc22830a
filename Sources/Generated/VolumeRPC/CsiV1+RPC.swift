// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

extension GroupControllerServiceCapability {
  /// A method that the GroupController service has.
  public struct RPC: DescribedMessage {
    /// Which.
    public var type: GroupControllerServiceCapability.RPC.TypeEnum
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      type = GroupControllerServiceCapability.RPC.TypeEnum()
    }

    /// Abilities of the GroupController service.
    public struct TypeEnum: OpenEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Not known.
      public static let unknown = Self(rawValue: 0)

      /// Makes, deletes and reads snapshots of several volumes.
      public static let createDeleteGetVolumeGroupSnapshot = Self(rawValue: 1)
    }
  }
}

extension GroupControllerServiceCapability.RPC {
  public static var messageName: String { "csi.v1.GroupControllerServiceCapability.RPC" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&type)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, type)
  }
}

/// The volumes to make snapshots of.
public struct CreateVolumeGroupSnapshotRequest: DescribedMessage {
  /// Name that identifies the request; at most 128 bytes.
  public var name: String
  /// Ids of the volumes.
  public var sourceVolumeIds: [String]
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Settings for the driver, from the class of the snapshot.
  public var parameters: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    sourceVolumeIds = []
    secrets = SortedMap()
    parameters = SortedMap()
  }
}

extension CreateVolumeGroupSnapshotRequest {
  public static var messageName: String { "csi.v1.CreateVolumeGroupSnapshotRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.repeated(&sourceVolumeIds)
      case 26: reader.map(&secrets)
      case 34: reader.map(&parameters)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(4, parameters)
    writer.map(3, secrets)
    writer.repeated(2, sourceVolumeIds)
    writer.nonZero(1, name)
  }
}

/// The snapshots that were made.
public struct CreateVolumeGroupSnapshotResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The snapshots.
  public var groupSnapshot: VolumeGroupSnapshot? {
    get { fieldStorage.fields.groupSnapshot }
    _modify {
      unshare()
      yield &fieldStorage.fields.groupSnapshot
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

extension CreateVolumeGroupSnapshotResponse {
  public static var messageName: String { "csi.v1.CreateVolumeGroupSnapshotResponse" }
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

extension CreateVolumeGroupSnapshotResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var groupSnapshot: VolumeGroupSnapshot?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&groupSnapshot)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(1, groupSnapshot)
    }
  }
}

/// Several volumes as they were at one point in time.
public struct VolumeGroupSnapshot: DescribedMessage {
  /// The driver's id for the group; at most 128 bytes.
  public var groupSnapshotId: String
  /// One snapshot for each volume.
  public var snapshots: [Snapshot]
  /// The point in time.
  public var creationTime: WellKnownTypes.Timestamp?
  /// Volumes can be made from all of them; false while any is still processed.
  public var readyToUse: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    groupSnapshotId = ""
    snapshots = []
    readyToUse = false
  }
}

extension VolumeGroupSnapshot {
  public static var messageName: String { "csi.v1.VolumeGroupSnapshot" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&groupSnapshotId)
      case 18: reader.repeated(&snapshots)
      case 26: reader.optional(&creationTime)
      case 32: reader.value(&readyToUse)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, readyToUse)
    writer.optional(3, creationTime)
    writer.repeated(2, snapshots)
    writer.nonZero(1, groupSnapshotId)
  }
}

/// The group to delete.
public struct DeleteVolumeGroupSnapshotRequest: DescribedMessage {
  /// Id of the group.
  public var groupSnapshotId: String
  /// Ids of all its snapshots.
  public var snapshotIds: [String]
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    groupSnapshotId = ""
    snapshotIds = []
    secrets = SortedMap()
  }
}

extension DeleteVolumeGroupSnapshotRequest {
  public static var messageName: String { "csi.v1.DeleteVolumeGroupSnapshotRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&groupSnapshotId)
      case 18: reader.repeated(&snapshotIds)
      case 26: reader.map(&secrets)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, secrets)
    writer.repeated(2, snapshotIds)
    writer.nonZero(1, groupSnapshotId)
  }
}

/// The snapshots are gone.
public struct DeleteVolumeGroupSnapshotResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension DeleteVolumeGroupSnapshotResponse {
  public static var messageName: String { "csi.v1.DeleteVolumeGroupSnapshotResponse" }
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

/// Asks for a group of snapshots.
public struct GetVolumeGroupSnapshotRequest: DescribedMessage {
  /// Id of the group.
  public var groupSnapshotId: String
  /// Ids of all its snapshots.
  public var snapshotIds: [String]
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    groupSnapshotId = ""
    snapshotIds = []
    secrets = SortedMap()
  }
}

extension GetVolumeGroupSnapshotRequest {
  public static var messageName: String { "csi.v1.GetVolumeGroupSnapshotRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&groupSnapshotId)
      case 18: reader.repeated(&snapshotIds)
      case 26: reader.map(&secrets)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, secrets)
    writer.repeated(2, snapshotIds)
    writer.nonZero(1, groupSnapshotId)
  }
}

/// A group of snapshots.
public struct GetVolumeGroupSnapshotResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The snapshots.
  public var groupSnapshot: VolumeGroupSnapshot? {
    get { fieldStorage.fields.groupSnapshot }
    _modify {
      unshare()
      yield &fieldStorage.fields.groupSnapshot
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

extension GetVolumeGroupSnapshotResponse {
  public static var messageName: String { "csi.v1.GetVolumeGroupSnapshotResponse" }
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

extension GetVolumeGroupSnapshotResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var groupSnapshot: VolumeGroupSnapshot?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&groupSnapshot)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(1, groupSnapshot)
    }
  }
}

/// The volume to mount for the whole node.
public struct NodeStageVolumeRequest: DescribedMessage {
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

  /// Folder to mount it at; absolute, and it exists.
  public var stagingTargetPath: String {
    get { fieldStorage.fields.stagingTargetPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.stagingTargetPath
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

  /// Secrets for the driver.
  public var secrets: SortedMap<String, String> {
    get { fieldStorage.fields.secrets }
    _modify {
      unshare()
      yield &fieldStorage.fields.secrets
    }
  }

  /// The volume's `volume_context`.
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

extension NodeStageVolumeRequest {
  public static var messageName: String { "csi.v1.NodeStageVolumeRequest" }
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

extension NodeStageVolumeRequest {
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
    var volumeCapability: VolumeCapability?
    var secrets: SortedMap<String, String>
    var volumeContext: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      volumeId = ""
      publishContext = SortedMap()
      stagingTargetPath = ""
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
        case 34: reader.optional(&volumeCapability)
        case 42: reader.map(&secrets)
        case 50: reader.map(&volumeContext)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(6, volumeContext)
      writer.map(5, secrets)
      writer.optional(4, volumeCapability)
      writer.nonZero(3, stagingTargetPath)
      writer.map(2, publishContext)
      writer.nonZero(1, volumeId)
    }
  }
}

/// The volume is mounted for the node.
public struct NodeStageVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodeStageVolumeResponse {
  public static var messageName: String { "csi.v1.NodeStageVolumeResponse" }
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
