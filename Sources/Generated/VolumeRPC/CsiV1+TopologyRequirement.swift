// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// From where a volume must be reached.
public struct TopologyRequirement: DescribedMessage {
  /// The volume must be reachable from at least one of these places.
  public var requisite: [Topology]
  /// Places in order of preference; each must be among `requisite` when that is set.
  public var preferred: [Topology]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    requisite = []
    preferred = []
  }
}

extension TopologyRequirement {
  public static var messageName: String { "csi.v1.TopologyRequirement" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requisite)
      case 18: reader.repeated(&preferred)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, preferred)
    writer.repeated(1, requisite)
  }
}

/// A place: a node is there when it has all these labels.
public struct Topology: DescribedMessage {
  /// The labels, such as zone and region.
  public var segments: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    segments = SortedMap()
  }
}

extension Topology {
  public static var messageName: String { "csi.v1.Topology" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&segments)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(1, segments)
  }
}

/// The volume to delete.
public struct DeleteVolumeRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    secrets = SortedMap()
  }
}

extension DeleteVolumeRequest {
  public static var messageName: String { "csi.v1.DeleteVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.map(&secrets)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(2, secrets)
    writer.nonZero(1, volumeId)
  }
}

/// The volume is gone.
public struct DeleteVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension DeleteVolumeResponse {
  public static var messageName: String { "csi.v1.DeleteVolumeResponse" }
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

/// The volume to attach.
public struct ControllerPublishVolumeRequest: DescribedMessage {
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

  /// The driver's id for the node.
  public var nodeId: String {
    get { fieldStorage.fields.nodeId }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeId
    }
  }

  /// How the volume will be used.
  public var volumeCapability: VolumeCapability? {
    get { fieldStorage.fields.volumeCapability }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeCapability
    }
  }

  /// Attach it for reading only.
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

extension ControllerPublishVolumeRequest {
  public static var messageName: String { "csi.v1.ControllerPublishVolumeRequest" }
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

extension ControllerPublishVolumeRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumeId: String
    var nodeId: String
    var volumeCapability: VolumeCapability?
    var readonly: Bool
    var secrets: SortedMap<String, String>
    var volumeContext: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      volumeId = ""
      nodeId = ""
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
        case 18: reader.value(&nodeId)
        case 26: reader.optional(&volumeCapability)
        case 32: reader.value(&readonly)
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
      writer.nonZero(4, readonly)
      writer.optional(3, volumeCapability)
      writer.nonZero(2, nodeId)
      writer.nonZero(1, volumeId)
    }
  }
}

/// The volume is attached.
public struct ControllerPublishVolumeResponse: DescribedMessage {
  /// Anything that the node service needs to mount it.
  public var publishContext: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    publishContext = SortedMap()
  }
}

extension ControllerPublishVolumeResponse {
  public static var messageName: String { "csi.v1.ControllerPublishVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&publishContext)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(1, publishContext)
  }
}

/// The volume to take off.
public struct ControllerUnpublishVolumeRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// The driver's id for the node; all nodes when empty.
  public var nodeId: String
  /// Secrets for the driver; those it was attached with.
  public var secrets: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    nodeId = ""
    secrets = SortedMap()
  }
}

extension ControllerUnpublishVolumeRequest {
  public static var messageName: String { "csi.v1.ControllerUnpublishVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.value(&nodeId)
      case 26: reader.map(&secrets)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, secrets)
    writer.nonZero(2, nodeId)
    writer.nonZero(1, volumeId)
  }
}

/// The volume is no longer attached.
public struct ControllerUnpublishVolumeResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ControllerUnpublishVolumeResponse {
  public static var messageName: String { "csi.v1.ControllerUnpublishVolumeResponse" }
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

/// Asks whether a volume can be used in certain ways.
public struct ValidateVolumeCapabilitiesRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// The volume's `volume_context`.
  public var volumeContext: SortedMap<String, String>
  /// The ways.
  public var volumeCapabilities: [VolumeCapability]
  /// Settings that the volume was made with.
  public var parameters: SortedMap<String, String>
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// Changeable settings of the volume.
  public var mutableParameters: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    volumeContext = SortedMap()
    volumeCapabilities = []
    parameters = SortedMap()
    secrets = SortedMap()
    mutableParameters = SortedMap()
  }
}

extension ValidateVolumeCapabilitiesRequest {
  public static var messageName: String { "csi.v1.ValidateVolumeCapabilitiesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.map(&volumeContext)
      case 26: reader.repeated(&volumeCapabilities)
      case 34: reader.map(&parameters)
      case 42: reader.map(&secrets)
      case 50: reader.map(&mutableParameters)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(6, mutableParameters)
    writer.map(5, secrets)
    writer.map(4, parameters)
    writer.repeated(3, volumeCapabilities)
    writer.map(2, volumeContext)
    writer.nonZero(1, volumeId)
  }
}

/// Whether a volume can be used in certain ways.
public struct ValidateVolumeCapabilitiesResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// What was found to be possible; unset when some of it is not.
  public var confirmed: ValidateVolumeCapabilitiesResponse.Confirmed? {
    get { fieldStorage.fields.confirmed }
    _modify {
      unshare()
      yield &fieldStorage.fields.confirmed
    }
  }

  /// Why not, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
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

extension ValidateVolumeCapabilitiesResponse {
  public static var messageName: String { "csi.v1.ValidateVolumeCapabilitiesResponse" }
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

extension ValidateVolumeCapabilitiesResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var confirmed: ValidateVolumeCapabilitiesResponse.Confirmed?
    var message: String
    var unknownFields = UnknownFields()

    init() {
      message = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&confirmed)
        case 18: reader.value(&message)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(2, message)
      writer.optional(1, confirmed)
    }
  }
}
