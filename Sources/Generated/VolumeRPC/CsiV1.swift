// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// Asks for name and version of the driver.
public struct GetPluginInfoRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension GetPluginInfoRequest {
  public static var messageName: String { "csi.v1.GetPluginInfoRequest" }
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

/// Name and version of the driver.
public struct GetPluginInfoResponse: DescribedMessage {
  /// Name of the driver: a DNS name of at most 63 characters.
  public var name: String
  /// Version of the driver, in any form.
  public var vendorVersion: String
  /// Anything more about the driver.
  public var manifest: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    vendorVersion = ""
    manifest = SortedMap()
  }
}

extension GetPluginInfoResponse {
  public static var messageName: String { "csi.v1.GetPluginInfoResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&vendorVersion)
      case 26: reader.map(&manifest)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, manifest)
    writer.nonZero(2, vendorVersion)
    writer.nonZero(1, name)
  }
}

/// Asks what the driver can do.
public struct GetPluginCapabilitiesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension GetPluginCapabilitiesRequest {
  public static var messageName: String { "csi.v1.GetPluginCapabilitiesRequest" }
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

/// What the driver can do.
public struct GetPluginCapabilitiesResponse: DescribedMessage {
  /// The abilities, in no order.
  public var capabilities: [PluginCapability]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    capabilities = []
  }
}

extension GetPluginCapabilitiesResponse {
  public static var messageName: String { "csi.v1.GetPluginCapabilitiesResponse" }
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

/// One ability of a driver.
public struct PluginCapability: DescribedMessage {
  /// Which ability.
  public var type: TypeOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `type`.
  public enum TypeOneOf: Equatable, Sendable {
    /// A service that the driver has.
    case service(PluginCapability.Service)
    /// How volumes are made larger.
    case volumeExpansion(PluginCapability.VolumeExpansion)
  }
}

extension PluginCapability {
  public static var messageName: String { "csi.v1.PluginCapability" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = PluginCapability.Service()
        if case .service(let earlier) = type { value = earlier }
        reader.value(&value)
        type = .service(value)
      case 18:
        var value = PluginCapability.VolumeExpansion()
        if case .volumeExpansion(let earlier) = type { value = earlier }
        reader.value(&value)
        type = .volumeExpansion(value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if case .volumeExpansion(let value) = type { writer.value(2, value) }
    if case .service(let value) = type { writer.value(1, value) }
  }
}

extension PluginCapability {
  /// A service that a driver has.
  public struct Service: DescribedMessage {
    /// Which service.
    public var type: PluginCapability.Service.TypeEnum
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      type = PluginCapability.Service.TypeEnum()
    }

    /// Services of a driver.
    public struct TypeEnum: OpenEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Not known.
      public static let unknown = Self(rawValue: 0)

      /// It has the Controller service.
      public static let controllerService = Self(rawValue: 1)

      /// Its volumes can be reached from some nodes only.
      public static let volumeAccessibilityConstraints = Self(rawValue: 2)

      /// It has the GroupController service.
      public static let groupControllerService = Self(rawValue: 3)
    }
  }
}

extension PluginCapability.Service {
  public static var messageName: String { "csi.v1.PluginCapability.Service" }
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

extension PluginCapability {
  /// How volumes are made larger.
  public struct VolumeExpansion: DescribedMessage {
    /// When it can be done.
    public var type: PluginCapability.VolumeExpansion.TypeEnum
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      type = PluginCapability.VolumeExpansion.TypeEnum()
    }

    /// When volumes can be made larger.
    public struct TypeEnum: OpenEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Not known.
      public static let unknown = Self(rawValue: 0)

      /// While they are used.
      public static let online = Self(rawValue: 1)

      /// Only while no node uses them.
      public static let offline = Self(rawValue: 2)
    }
  }
}

extension PluginCapability.VolumeExpansion {
  public static var messageName: String { "csi.v1.PluginCapability.VolumeExpansion" }
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

/// Asks whether the driver is ready.
public struct ProbeRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ProbeRequest {
  public static var messageName: String { "csi.v1.ProbeRequest" }
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

/// Whether the driver is ready.
public struct ProbeResponse: DescribedMessage {
  /// False while it still starts; unset means ready.
  public var ready: BoolValue?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ProbeResponse {
  public static var messageName: String { "csi.v1.ProbeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&ready)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, ready)
  }
}

/// The volume to make.
public struct CreateVolumeRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name that identifies the request; at most 128 bytes.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// How large it must be; the driver chooses when unset.
  public var capacityRange: CapacityRange? {
    get { fieldStorage.fields.capacityRange }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacityRange
    }
  }

  /// How it will be used; the volume must allow all of them.
  public var volumeCapabilities: [VolumeCapability] {
    get { fieldStorage.fields.volumeCapabilities }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeCapabilities
    }
  }

  /// Settings for the driver, from the storage class.
  public var parameters: SortedMap<String, String> {
    get { fieldStorage.fields.parameters }
    _modify {
      unshare()
      yield &fieldStorage.fields.parameters
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

  /// What it is filled with; empty when unset.
  public var volumeContentSource: VolumeContentSource? {
    get { fieldStorage.fields.volumeContentSource }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeContentSource
    }
  }

  /// From where it must be reached; anywhere when unset.
  public var accessibilityRequirements: TopologyRequirement? {
    get { fieldStorage.fields.accessibilityRequirements }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessibilityRequirements
    }
  }

  /// Settings that can change later; they win over `parameters`.
  public var mutableParameters: SortedMap<String, String> {
    get { fieldStorage.fields.mutableParameters }
    _modify {
      unshare()
      yield &fieldStorage.fields.mutableParameters
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

extension CreateVolumeRequest {
  public static var messageName: String { "csi.v1.CreateVolumeRequest" }
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

extension CreateVolumeRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var capacityRange: CapacityRange?
    var volumeCapabilities: [VolumeCapability]
    var parameters: SortedMap<String, String>
    var secrets: SortedMap<String, String>
    var volumeContentSource: VolumeContentSource?
    var accessibilityRequirements: TopologyRequirement?
    var mutableParameters: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      name = ""
      volumeCapabilities = []
      parameters = SortedMap()
      secrets = SortedMap()
      mutableParameters = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.optional(&capacityRange)
        case 26: reader.repeated(&volumeCapabilities)
        case 34: reader.map(&parameters)
        case 42: reader.map(&secrets)
        case 50: reader.optional(&volumeContentSource)
        case 58: reader.optional(&accessibilityRequirements)
        case 66: reader.map(&mutableParameters)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(8, mutableParameters)
      writer.optional(7, accessibilityRequirements)
      writer.optional(6, volumeContentSource)
      writer.map(5, secrets)
      writer.map(4, parameters)
      writer.repeated(3, volumeCapabilities)
      writer.optional(2, capacityRange)
      writer.nonZero(1, name)
    }
  }
}

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
