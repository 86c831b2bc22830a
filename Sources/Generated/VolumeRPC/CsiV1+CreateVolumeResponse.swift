// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The volume that was made.
public struct CreateVolumeResponse: DescribedMessage {
  /// The volume.
  public var volume: Volume?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension CreateVolumeResponse {
  public static var messageName: String { "csi.v1.CreateVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&volume)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, volume)
  }
}

/// What a new volume is filled with.
public struct VolumeContentSource: DescribedMessage {
  /// Exactly one of these.
  public var type: TypeOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `type`.
  public enum TypeOneOf: Equatable, Sendable {
    /// A snapshot.
    case snapshot(VolumeContentSource.SnapshotSource)
    /// Another volume.
    case volume(VolumeContentSource.VolumeSource)
  }
}

extension VolumeContentSource {
  public static var messageName: String { "csi.v1.VolumeContentSource" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = VolumeContentSource.SnapshotSource()
        if case .snapshot(let earlier) = type { value = earlier }
        reader.value(&value)
        type = .snapshot(value)
      case 18:
        var value = VolumeContentSource.VolumeSource()
        if case .volume(let earlier) = type { value = earlier }
        reader.value(&value)
        type = .volume(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .volume(let value) = type { writer.value(2, value) }
    if case .snapshot(let value) = type { writer.value(1, value) }
  }
}

extension VolumeContentSource {
  /// A snapshot to copy.
  public struct SnapshotSource: DescribedMessage {
    /// Id of the snapshot.
    public var snapshotId: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      snapshotId = ""
    }
  }
}

extension VolumeContentSource.SnapshotSource {
  public static var messageName: String { "csi.v1.VolumeContentSource.SnapshotSource" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&snapshotId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, snapshotId)
  }
}

extension VolumeContentSource {
  /// A volume to copy.
  public struct VolumeSource: DescribedMessage {
    /// Id of the volume.
    public var volumeId: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      volumeId = ""
    }
  }
}

extension VolumeContentSource.VolumeSource {
  public static var messageName: String { "csi.v1.VolumeContentSource.VolumeSource" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, volumeId)
  }
}

/// One way to use a volume.
public struct VolumeCapability: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// By how many, and whether they write.
  public var accessMode: VolumeCapability.AccessMode? {
    get { fieldStorage.fields.accessMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessMode
    }
  }

  /// As a device or as a file system.
  public var accessType: AccessTypeOneOf? {
    get { fieldStorage.fields.accessType }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessType
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

  /// The members of `accessType`.
  public enum AccessTypeOneOf: Equatable, Sendable {
    /// As a block device.
    case block(VolumeCapability.BlockVolume)
    /// As a file system.
    case mount(VolumeCapability.MountVolume)
  }
}

extension VolumeCapability {
  public static var messageName: String { "csi.v1.VolumeCapability" }
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

extension VolumeCapability {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var accessMode: VolumeCapability.AccessMode?
    var accessType: AccessTypeOneOf?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10:
          var value = VolumeCapability.BlockVolume()
          if case .block(let earlier) = accessType { value = earlier }
          reader.value(&value)
          accessType = .block(value)
        case 18:
          var value = VolumeCapability.MountVolume()
          if case .mount(let earlier) = accessType { value = earlier }
          reader.value(&value)
          accessType = .mount(value)
        case 26: reader.optional(&accessMode)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(3, accessMode)
      if case .mount(let value) = accessType { writer.value(2, value) }
      if case .block(let value) = accessType { writer.value(1, value) }
    }
  }
}

extension VolumeCapability {
  /// Used as a block device.
  public struct BlockVolume: DescribedMessage {
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {}
  }
}

extension VolumeCapability.BlockVolume {
  public static var messageName: String { "csi.v1.VolumeCapability.BlockVolume" }
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

extension VolumeCapability {
  /// Used as a file system.
  public struct MountVolume: DescribedMessage {
    /// Type of the file system, such as `ext4`; the driver chooses when empty.
    public var fsType: String
    /// Options to mount with; at most 4 KiB together. May hold secrets.
    public var mountFlags: [String]
    /// Group number that the files are given to when mounted.
    public var volumeMountGroup: String
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      fsType = ""
      mountFlags = []
      volumeMountGroup = ""
    }
  }
}

extension VolumeCapability.MountVolume {
  public static var messageName: String { "csi.v1.VolumeCapability.MountVolume" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&fsType)
      case 18: reader.repeated(&mountFlags)
      case 26: reader.value(&volumeMountGroup)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, volumeMountGroup)
    writer.repeated(2, mountFlags)
    writer.nonZero(1, fsType)
  }
}

extension VolumeCapability {
  /// By how many a volume is used, and whether they write.
  public struct AccessMode: DescribedMessage {
    /// Which way.
    public var mode: VolumeCapability.AccessMode.Mode
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      mode = VolumeCapability.AccessMode.Mode()
    }

    /// Ways to share a volume.
    public struct Mode: OpenEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Not known.
      public static let unknown = Self(rawValue: 0)

      /// One node, which reads and writes.
      public static let singleNodeWriter = Self(rawValue: 1)

      /// One node, which only reads.
      public static let singleNodeReaderOnly = Self(rawValue: 2)

      /// Several nodes, which only read.
      public static let multiNodeReaderOnly = Self(rawValue: 3)

      /// Several nodes, one of which writes.
      public static let multiNodeSingleWriter = Self(rawValue: 4)

      /// Several nodes, which read and write.
      public static let multiNodeMultiWriter = Self(rawValue: 5)

      /// One pod on one node, which reads and writes.
      public static let singleNodeSingleWriter = Self(rawValue: 6)

      /// Several pods on one node, which read and write.
      public static let singleNodeMultiWriter = Self(rawValue: 7)
    }
  }
}

extension VolumeCapability.AccessMode {
  public static var messageName: String { "csi.v1.VolumeCapability.AccessMode" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&mode)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, mode)
  }
}

/// How large a volume must be; at least one of the two is set.
public struct CapacityRange: DescribedMessage {
  /// Least size in bytes; none when 0.
  public var requiredBytes: Int64
  /// Greatest size in bytes; none when 0.
  public var limitBytes: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    requiredBytes = 0
    limitBytes = 0
  }
}

extension CapacityRange {
  public static var messageName: String { "csi.v1.CapacityRange" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&requiredBytes)
      case 16: reader.value(&limitBytes)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, limitBytes)
    writer.nonZero(1, requiredBytes)
  }
}

/// A volume.
public struct Volume: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Size in bytes; 0 when not known.
  public var capacityBytes: Int64 {
    get { fieldStorage.fields.capacityBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacityBytes
    }
  }

  /// The driver's id for the volume; at most 128 bytes.
  public var volumeId: String {
    get { fieldStorage.fields.volumeId }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeId
    }
  }

  /// Anything that the driver wants back with each call about the volume; at most 4 KiB. No
  /// secrets.
  public var volumeContext: SortedMap<String, String> {
    get { fieldStorage.fields.volumeContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeContext
    }
  }

  /// What it was filled with.
  public var contentSource: VolumeContentSource? {
    get { fieldStorage.fields.contentSource }
    _modify {
      unshare()
      yield &fieldStorage.fields.contentSource
    }
  }

  /// From where it can be reached: any of these places. Anywhere when empty.
  public var accessibleTopology: [Topology] {
    get { fieldStorage.fields.accessibleTopology }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessibleTopology
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

extension Volume {
  public static var messageName: String { "csi.v1.Volume" }
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

extension Volume {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var capacityBytes: Int64
    var volumeId: String
    var volumeContext: SortedMap<String, String>
    var contentSource: VolumeContentSource?
    var accessibleTopology: [Topology]
    var unknownFields = UnknownFields()

    init() {
      capacityBytes = 0
      volumeId = ""
      volumeContext = SortedMap()
      accessibleTopology = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&capacityBytes)
        case 18: reader.value(&volumeId)
        case 26: reader.map(&volumeContext)
        case 34: reader.optional(&contentSource)
        case 42: reader.repeated(&accessibleTopology)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(5, accessibleTopology)
      writer.optional(4, contentSource)
      writer.map(3, volumeContext)
      writer.nonZero(2, volumeId)
      writer.nonZero(1, capacityBytes)
    }
  }
}
