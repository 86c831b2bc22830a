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
