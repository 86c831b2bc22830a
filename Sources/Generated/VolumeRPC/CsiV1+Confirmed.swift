// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

extension ValidateVolumeCapabilitiesResponse {
  /// What was checked and is possible.
  public struct Confirmed: DescribedMessage {
    /// The volume's context.
    public var volumeContext: SortedMap<String, String>
    /// The ways to use it.
    public var volumeCapabilities: [VolumeCapability]
    /// Settings of the volume.
    public var parameters: SortedMap<String, String>
    /// Changeable settings of the volume.
    public var mutableParameters: SortedMap<String, String>
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      volumeContext = SortedMap()
      volumeCapabilities = []
      parameters = SortedMap()
      mutableParameters = SortedMap()
    }
  }
}

extension ValidateVolumeCapabilitiesResponse.Confirmed {
  public static var messageName: String { "csi.v1.ValidateVolumeCapabilitiesResponse.Confirmed" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&volumeContext)
      case 18: reader.repeated(&volumeCapabilities)
      case 26: reader.map(&parameters)
      case 34: reader.map(&mutableParameters)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(4, mutableParameters)
    writer.map(3, parameters)
    writer.repeated(2, volumeCapabilities)
    writer.map(1, volumeContext)
  }
}

/// Asks for volumes.
public struct ListVolumesRequest: DescribedMessage {
  /// Most volumes in the answer; no limit when 0.
  public var maxEntries: Int32
  /// Where to go on: `next_token` of the last answer. Empty starts at the first.
  public var startingToken: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    maxEntries = 0
    startingToken = ""
  }
}

extension ListVolumesRequest {
  public static var messageName: String { "csi.v1.ListVolumesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&maxEntries)
      case 18: reader.value(&startingToken)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, startingToken)
    writer.nonZero(1, maxEntries)
  }
}

/// A part of the volumes.
public struct ListVolumesResponse: DescribedMessage {
  /// The volumes.
  public var entries: [ListVolumesResponse.Entry]
  /// Where the next part begins; empty at the end.
  public var nextToken: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    entries = []
    nextToken = ""
  }
}

extension ListVolumesResponse {
  public static var messageName: String { "csi.v1.ListVolumesResponse" }
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

extension ListVolumesResponse {
  /// One volume.
  public struct Entry: DescribedMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The volume.
    public var volume: Volume? {
      get { fieldStorage.fields.volume }
      _modify {
        unshare()
        yield &fieldStorage.fields.volume
      }
    }

    /// How it is used.
    public var status: ListVolumesResponse.VolumeStatus? {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
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
}

extension ListVolumesResponse.Entry {
  public static var messageName: String { "csi.v1.ListVolumesResponse.Entry" }
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

extension ListVolumesResponse.Entry {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volume: Volume?
    var status: ListVolumesResponse.VolumeStatus?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&volume)
        case 18: reader.optional(&status)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, status)
      writer.optional(1, volume)
    }
  }
}

extension ListVolumesResponse {
  /// How a volume is used.
  public struct VolumeStatus: DescribedMessage {
    /// Ids of the nodes that it is attached to.
    public var publishedNodeIds: [String]
    /// Whether it is in order.
    public var volumeCondition: VolumeCondition?
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      publishedNodeIds = []
    }
  }
}

extension ListVolumesResponse.VolumeStatus {
  public static var messageName: String { "csi.v1.ListVolumesResponse.VolumeStatus" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&publishedNodeIds)
      case 18: reader.optional(&volumeCondition)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, volumeCondition)
    writer.repeated(1, publishedNodeIds)
  }
}

/// Asks for one volume.
public struct ControllerGetVolumeRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
  }
}

extension ControllerGetVolumeRequest {
  public static var messageName: String { "csi.v1.ControllerGetVolumeRequest" }
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

/// One volume.
public struct ControllerGetVolumeResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The volume.
  public var volume: Volume? {
    get { fieldStorage.fields.volume }
    _modify {
      unshare()
      yield &fieldStorage.fields.volume
    }
  }

  /// How it is used.
  public var status: ControllerGetVolumeResponse.VolumeStatus? {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
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

extension ControllerGetVolumeResponse {
  public static var messageName: String { "csi.v1.ControllerGetVolumeResponse" }
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

extension ControllerGetVolumeResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volume: Volume?
    var status: ControllerGetVolumeResponse.VolumeStatus?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&volume)
        case 18: reader.optional(&status)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, status)
      writer.optional(1, volume)
    }
  }
}

extension ControllerGetVolumeResponse {
  /// How a volume is used.
  public struct VolumeStatus: DescribedMessage {
    /// Ids of the nodes that it is attached to.
    public var publishedNodeIds: [String]
    /// Whether it is in order.
    public var volumeCondition: VolumeCondition?
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      publishedNodeIds = []
    }
  }
}

extension ControllerGetVolumeResponse.VolumeStatus {
  public static var messageName: String { "csi.v1.ControllerGetVolumeResponse.VolumeStatus" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&publishedNodeIds)
      case 18: reader.optional(&volumeCondition)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, volumeCondition)
    writer.repeated(1, publishedNodeIds)
  }
}

/// Whether a volume is in order.
public struct VolumeCondition: DescribedMessage {
  /// It is not.
  public var abnormal: Bool
  /// What is wrong, for people.
  public var message: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    abnormal = false
    message = ""
  }
}

extension VolumeCondition {
  public static var messageName: String { "csi.v1.VolumeCondition" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&abnormal)
      case 18: reader.value(&message)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, message)
    writer.nonZero(1, abnormal)
  }
}

/// Settings of a volume to change.
public struct ControllerModifyVolumeRequest: DescribedMessage {
  /// Id of the volume.
  public var volumeId: String
  /// Secrets for the driver.
  public var secrets: SortedMap<String, String>
  /// The settings as they shall be.
  public var mutableParameters: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    volumeId = ""
    secrets = SortedMap()
    mutableParameters = SortedMap()
  }
}

extension ControllerModifyVolumeRequest {
  public static var messageName: String { "csi.v1.ControllerModifyVolumeRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeId)
      case 18: reader.map(&secrets)
      case 26: reader.map(&mutableParameters)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, mutableParameters)
    writer.map(2, secrets)
    writer.nonZero(1, volumeId)
  }
}
