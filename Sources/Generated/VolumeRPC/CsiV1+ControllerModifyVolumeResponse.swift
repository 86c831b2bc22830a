// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import WellKnownTypes
public import Wire

/// The settings were changed.
public struct ControllerModifyVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ControllerModifyVolumeResponse {
  public static var messageName: String { "csi.v1.ControllerModifyVolumeResponse" }
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

/// The volume to make larger.
public struct ControllerExpandVolumeRequest: DescribedMessage {
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

  /// How large it must be.
  public var capacityRange: CapacityRange? {
    get { fieldStorage.fields.capacityRange }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacityRange
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

  /// How it is used; not known when unset.
  public var volumeCapability: VolumeCapability? {
    get { fieldStorage.fields.volumeCapability }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeCapability
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

extension ControllerExpandVolumeRequest {
  public static var messageName: String { "csi.v1.ControllerExpandVolumeRequest" }
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

extension ControllerExpandVolumeRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumeId: String
    var capacityRange: CapacityRange?
    var secrets: SortedMap<String, String>
    var volumeCapability: VolumeCapability?
    var unknownFields = UnknownFields()

    init() {
      volumeId = ""
      secrets = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&volumeId)
        case 18: reader.optional(&capacityRange)
        case 26: reader.map(&secrets)
        case 34: reader.optional(&volumeCapability)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(4, volumeCapability)
      writer.map(3, secrets)
      writer.optional(2, capacityRange)
      writer.nonZero(1, volumeId)
    }
  }
}

/// The volume is larger.
public struct ControllerExpandVolumeResponse: DescribedMessage {
  /// Size in bytes.
  public var capacityBytes: Int64
  /// The node must make the file system larger too.
  public var nodeExpansionRequired: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    capacityBytes = 0
    nodeExpansionRequired = false
  }
}

extension ControllerExpandVolumeResponse {
  public static var messageName: String { "csi.v1.ControllerExpandVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&capacityBytes)
      case 16: reader.value(&nodeExpansionRequired)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, nodeExpansionRequired)
    writer.nonZero(1, capacityBytes)
  }
}

/// Asks how much room is left.
public struct GetCapacityRequest: DescribedMessage {
  /// How the volumes will be used; any way when empty.
  public var volumeCapabilities: [VolumeCapability]
  /// Settings that the volumes would be made with.
  public var parameters: SortedMap<String, String>
  /// From where the volumes must be reached; anywhere when unset.
  public var accessibleTopology: Topology?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeCapabilities = []
    parameters = SortedMap()
  }
}

extension GetCapacityRequest {
  public static var messageName: String { "csi.v1.GetCapacityRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&volumeCapabilities)
      case 18: reader.map(&parameters)
      case 26: reader.optional(&accessibleTopology)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, accessibleTopology)
    writer.map(2, parameters)
    writer.repeated(1, volumeCapabilities)
  }
}

/// How much room is left.
public struct GetCapacityResponse: DescribedMessage {
  /// Bytes that can still be given to volumes.
  public var availableCapacity: Int64
  /// Greatest size of one volume in bytes; not known when unset.
  public var maximumVolumeSize: WellKnownTypes.Int64Value?
  /// Least size of one volume in bytes; not known when unset.
  public var minimumVolumeSize: WellKnownTypes.Int64Value?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    availableCapacity = 0
  }
}

extension GetCapacityResponse {
  public static var messageName: String { "csi.v1.GetCapacityResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&availableCapacity)
      case 18: reader.optional(&maximumVolumeSize)
      case 26: reader.optional(&minimumVolumeSize)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, minimumVolumeSize)
    writer.optional(2, maximumVolumeSize)
    writer.nonZero(1, availableCapacity)
  }
}

/// Asks what the Controller service can do.
public struct ControllerGetCapabilitiesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ControllerGetCapabilitiesRequest {
  public static var messageName: String { "csi.v1.ControllerGetCapabilitiesRequest" }
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

/// What the Controller service can do.
public struct ControllerGetCapabilitiesResponse: DescribedMessage {
  /// The abilities, in no order.
  public var capabilities: [ControllerServiceCapability]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    capabilities = []
  }
}

extension ControllerGetCapabilitiesResponse {
  public static var messageName: String { "csi.v1.ControllerGetCapabilitiesResponse" }
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

/// One ability of the Controller service.
public struct ControllerServiceCapability: DescribedMessage {
  /// Which ability.
  public var type: TypeOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `type`.
  public enum TypeOneOf: Equatable, Sendable {
    /// A method that it has, or a use of one.
    case rpc(ControllerServiceCapability.RPC)
  }
}

extension ControllerServiceCapability {
  public static var messageName: String { "csi.v1.ControllerServiceCapability" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = ControllerServiceCapability.RPC()
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

extension ControllerServiceCapability {
  /// A method that the Controller service has, or a use of one.
  public struct RPC: DescribedMessage {
    /// Which.
    public var type: ControllerServiceCapability.RPC.TypeEnum
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      type = ControllerServiceCapability.RPC.TypeEnum()
    }

    /// Abilities of the Controller service.
    public struct TypeEnum: OpenEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Not known.
      public static let unknown = Self(rawValue: 0)

      /// Makes and deletes volumes.
      public static let createDeleteVolume = Self(rawValue: 1)

      /// Attaches volumes to nodes.
      public static let publishUnpublishVolume = Self(rawValue: 2)

      /// Lists volumes.
      public static let listVolumes = Self(rawValue: 3)

      /// Tells how much room is left.
      public static let getCapacity = Self(rawValue: 4)

      /// Makes and deletes snapshots.
      public static let createDeleteSnapshot = Self(rawValue: 5)

      /// Lists snapshots.
      public static let listSnapshots = Self(rawValue: 6)

      /// Fills a volume from another.
      public static let cloneVolume = Self(rawValue: 7)

      /// Attaches volumes for reading only.
      public static let publishReadonly = Self(rawValue: 8)

      /// Makes volumes larger.
      public static let expandVolume = Self(rawValue: 9)

      /// Tells in lists which nodes a volume is attached to.
      public static let listVolumesPublishedNodes = Self(rawValue: 10)

      /// Tells whether a volume is in order.
      public static let volumeCondition = Self(rawValue: 11)

      /// Tells how one volume fares.
      public static let getVolume = Self(rawValue: 12)

      /// Knows the modes for one and for several pods on a node.
      public static let singleNodeMultiWriter = Self(rawValue: 13)

      /// Changes settings of volumes.
      public static let modifyVolume = Self(rawValue: 14)
    }
  }
}

extension ControllerServiceCapability.RPC {
  public static var messageName: String { "csi.v1.ControllerServiceCapability.RPC" }
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

/// The snapshot to make.
public struct CreateSnapshotRequest: DescribedMessage {
  /// Id of the volume.
  public var sourceVolumeId: String
  /// Name that identifies the request; at most 128 bytes.
  public var name: String
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Settings for the driver, from the class of the snapshot.
  public var parameters: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    sourceVolumeId = ""
    name = ""
    secrets = SortedMap()
    parameters = SortedMap()
  }
}

extension CreateSnapshotRequest {
  public static var messageName: String { "csi.v1.CreateSnapshotRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&sourceVolumeId)
      case 18: reader.value(&name)
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
    writer.nonZero(2, name)
    writer.nonZero(1, sourceVolumeId)
  }
}
