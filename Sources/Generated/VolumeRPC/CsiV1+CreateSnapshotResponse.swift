// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// The snapshot that was made.
public struct CreateSnapshotResponse: DescribedMessage {
  /// The snapshot.
  public var snapshot: Snapshot?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension CreateSnapshotResponse {
  public static var messageName: String { "csi.v1.CreateSnapshotResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&snapshot)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, snapshot)
  }
}

/// A volume as it was at one point in time.
public struct Snapshot: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Least size in bytes of a volume that is made from it; 0 when not known.
  public var sizeBytes: Int64 {
    get { fieldStorage.fields.sizeBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.sizeBytes
    }
  }

  /// The driver's id for the snapshot; at most 128 bytes.
  public var snapshotId: String {
    get { fieldStorage.fields.snapshotId }
    _modify {
      unshare()
      yield &fieldStorage.fields.snapshotId
    }
  }

  /// Id of the volume.
  public var sourceVolumeId: String {
    get { fieldStorage.fields.sourceVolumeId }
    _modify {
      unshare()
      yield &fieldStorage.fields.sourceVolumeId
    }
  }

  /// The point in time.
  public var creationTime: WellKnownTypes.Timestamp? {
    get { fieldStorage.fields.creationTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.creationTime
    }
  }

  /// Volumes can be made from it; false while it is still processed.
  public var readyToUse: Bool {
    get { fieldStorage.fields.readyToUse }
    _modify {
      unshare()
      yield &fieldStorage.fields.readyToUse
    }
  }

  /// Id of the group that it belongs to; empty when to none.
  public var groupSnapshotId: String {
    get { fieldStorage.fields.groupSnapshotId }
    _modify {
      unshare()
      yield &fieldStorage.fields.groupSnapshotId
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

extension Snapshot {
  public static var messageName: String { "csi.v1.Snapshot" }
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

extension Snapshot {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var sizeBytes: Int64
    var snapshotId: String
    var sourceVolumeId: String
    var creationTime: WellKnownTypes.Timestamp?
    var readyToUse: Bool
    var groupSnapshotId: String
    var unknownFields = UnknownFields()

    init() {
      sizeBytes = 0
      snapshotId = ""
      sourceVolumeId = ""
      readyToUse = false
      groupSnapshotId = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&sizeBytes)
        case 18: reader.value(&snapshotId)
        case 26: reader.value(&sourceVolumeId)
        case 34: reader.optional(&creationTime)
        case 40: reader.value(&readyToUse)
        case 50: reader.value(&groupSnapshotId)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(6, groupSnapshotId)
      writer.nonZero(5, readyToUse)
      writer.optional(4, creationTime)
      writer.nonZero(3, sourceVolumeId)
      writer.nonZero(2, snapshotId)
      writer.nonZero(1, sizeBytes)
    }
  }
}

/// The snapshot to delete.
public struct DeleteSnapshotRequest: DescribedMessage {
  /// Id of the snapshot.
  public var snapshotId: String
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    snapshotId = ""
    secrets = SortedMap()
  }
}

extension DeleteSnapshotRequest {
  public static var messageName: String { "csi.v1.DeleteSnapshotRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&snapshotId)
      case 18: reader.map(&secrets)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(2, secrets)
    writer.nonZero(1, snapshotId)
  }
}

/// The snapshot is gone.
public struct DeleteSnapshotResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension DeleteSnapshotResponse {
  public static var messageName: String { "csi.v1.DeleteSnapshotResponse" }
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

/// Asks for snapshots.
public struct ListSnapshotsRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Most snapshots in the answer; no limit when 0.
  public var maxEntries: Int32 {
    get { fieldStorage.fields.maxEntries }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxEntries
    }
  }

  /// Where to go on: `next_token` of the last answer. Empty starts at the first.
  public var startingToken: String {
    get { fieldStorage.fields.startingToken }
    _modify {
      unshare()
      yield &fieldStorage.fields.startingToken
    }
  }

  /// Only snapshots of this volume; of all when empty.
  public var sourceVolumeId: String {
    get { fieldStorage.fields.sourceVolumeId }
    _modify {
      unshare()
      yield &fieldStorage.fields.sourceVolumeId
    }
  }

  /// Only this snapshot; all when empty.
  public var snapshotId: String {
    get { fieldStorage.fields.snapshotId }
    _modify {
      unshare()
      yield &fieldStorage.fields.snapshotId
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

extension ListSnapshotsRequest {
  public static var messageName: String { "csi.v1.ListSnapshotsRequest" }
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

extension ListSnapshotsRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var maxEntries: Int32
    var startingToken: String
    var sourceVolumeId: String
    var snapshotId: String
    var secrets: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      maxEntries = 0
      startingToken = ""
      sourceVolumeId = ""
      snapshotId = ""
      secrets = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&maxEntries)
        case 18: reader.value(&startingToken)
        case 26: reader.value(&sourceVolumeId)
        case 34: reader.value(&snapshotId)
        case 42: reader.map(&secrets)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(5, secrets)
      writer.nonZero(4, snapshotId)
      writer.nonZero(3, sourceVolumeId)
      writer.nonZero(2, startingToken)
      writer.nonZero(1, maxEntries)
    }
  }
}

/// A part of the snapshots.
public struct ListSnapshotsResponse: DescribedMessage {
  /// The snapshots.
  public var entries: [ListSnapshotsResponse.Entry]
  /// Where the next part begins; empty at the end.
  public var nextToken: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    entries = []
    nextToken = ""
  }
}

extension ListSnapshotsResponse {
  public static var messageName: String { "csi.v1.ListSnapshotsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&entries)
      case 18: reader.value(&nextToken)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, nextToken)
    writer.repeated(1, entries)
  }
}

extension ListSnapshotsResponse {
  /// One snapshot.
  public struct Entry: DescribedMessage {
    /// The snapshot.
    public var snapshot: Snapshot?
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {}
  }
}

extension ListSnapshotsResponse.Entry {
  public static var messageName: String { "csi.v1.ListSnapshotsResponse.Entry" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&snapshot)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, snapshot)
  }
}

/// Asks what the GroupController service can do.
public struct GroupControllerGetCapabilitiesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension GroupControllerGetCapabilitiesRequest {
  public static var messageName: String { "csi.v1.GroupControllerGetCapabilitiesRequest" }
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

/// What the GroupController service can do.
public struct GroupControllerGetCapabilitiesResponse: DescribedMessage {
  /// The abilities, in no order.
  public var capabilities: [GroupControllerServiceCapability]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    capabilities = []
  }
}

extension GroupControllerGetCapabilitiesResponse {
  public static var messageName: String { "csi.v1.GroupControllerGetCapabilitiesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&capabilities)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, capabilities)
  }
}

/// One ability of the GroupController service.
public struct GroupControllerServiceCapability: DescribedMessage {
  /// Which ability.
  public var type: TypeOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `type`.
  public enum TypeOneOf: Equatable, Sendable {
    /// A method that it has.
    case rpc(GroupControllerServiceCapability.RPC)
  }
}

extension GroupControllerServiceCapability {
  public static var messageName: String { "csi.v1.GroupControllerServiceCapability" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = GroupControllerServiceCapability.RPC()
        if case .rpc(let earlier) = type { value = earlier }
        reader.value(&value)
        type = .rpc(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .rpc(let value) = type { writer.value(1, value) }
  }
}
