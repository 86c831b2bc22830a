// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/deviceplugin.v1beta1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The plugin that announces itself.
public struct RegisterRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Version of this API that it speaks: `v1beta1`.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// File name of its socket in the kubelet's folder for device plugins.
  public var endpoint: String {
    get { fieldStorage.fields.endpoint }
    _modify {
      unshare()
      yield &fieldStorage.fields.endpoint
    }
  }

  /// Resource that the devices are counted as, such as `example.com/gpu`.
  public var resourceName: String {
    get { fieldStorage.fields.resourceName }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceName
    }
  }

  /// What it wants to be asked.
  public var options: DevicePluginOptions? {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
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

extension RegisterRequest {
  public static var messageName: String { "v1beta1.RegisterRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

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

extension RegisterRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var version: String
    var endpoint: String
    var resourceName: String
    var options: DevicePluginOptions?
    var unknownFields = UnknownFields()

    init() {
      version = ""
      endpoint = ""
      resourceName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&version)
        case 18: reader.value(&endpoint)
        case 26: reader.value(&resourceName)
        case 34: reader.optional(&options)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(4, options)
      writer.nonZero(3, resourceName)
      writer.nonZero(2, endpoint)
      writer.nonZero(1, version)
    }
  }
}

/// What a plugin wants to be asked.
public struct DevicePluginOptions: DescribedMessage {
  /// PreStartContainer before each container.
  public var preStartRequired: Bool
  /// GetPreferredAllocation before devices are chosen.
  public var getPreferredAllocationAvailable: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    preStartRequired = false
    getPreferredAllocationAvailable = false
  }
}

extension DevicePluginOptions {
  public static var messageName: String { "v1beta1.DevicePluginOptions" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&preStartRequired)
      case 16: reader.value(&getPreferredAllocationAvailable)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, getPreferredAllocationAvailable)
    writer.nonZero(1, preStartRequired)
  }
}

/// Nothing.
public struct Empty: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension Empty {
  public static var messageName: String { "v1beta1.Empty" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

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

/// All devices of a plugin.
public struct ListAndWatchResponse: DescribedMessage {
  /// The devices, also those in bad health.
  public var devices: [Device]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    devices = []
  }
}

extension ListAndWatchResponse {
  public static var messageName: String { "v1beta1.ListAndWatchResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&devices)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, devices)
  }
}

/// One device.
public struct Device: DescribedMessage {
  /// The plugin's id for the device.
  public var id: String
  /// `Healthy` or `Unhealthy`; such devices are not given to containers.
  public var health: String
  /// Where it is; not known when unset.
  public var topology: TopologyInfo?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = ""
    health = ""
  }
}

extension Device {
  public static var messageName: String { "v1beta1.Device" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&id)
      case 18: reader.value(&health)
      case 26: reader.optional(&topology)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, topology)
    writer.nonZero(2, health)
    writer.nonZero(1, id)
  }
}

/// Where a device is in the machine.
public struct TopologyInfo: DescribedMessage {
  /// NUMA nodes that it is close to.
  public var nodes: [NUMANode]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    nodes = []
  }
}

extension TopologyInfo {
  public static var messageName: String { "v1beta1.TopologyInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&nodes)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, nodes)
  }
}

/// A NUMA node.
public struct NUMANode: DescribedMessage {
  /// Number of the node.
  public var id: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = 0
  }
}

extension NUMANode {
  public static var messageName: String { "v1beta1.NUMANode" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&id)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, id)
  }
}

/// Asks which devices fit together best.
public struct PreferredAllocationRequest: DescribedMessage {
  /// One entry for each container.
  public var containerRequests: [ContainerPreferredAllocationRequest]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerRequests = []
  }
}

extension PreferredAllocationRequest {
  public static var messageName: String { "v1beta1.PreferredAllocationRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&containerRequests)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, containerRequests)
  }
}

/// Devices among which to choose for a container.
public struct ContainerPreferredAllocationRequest: DescribedMessage {
  /// Ids of the devices that are free.
  public var availableDeviceIDs: [String]
  /// Ids of devices that must be chosen.
  public var mustIncludeDeviceIDs: [String]
  /// Number of devices to choose.
  public var allocationSize: Int32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    availableDeviceIDs = []
    mustIncludeDeviceIDs = []
    allocationSize = 0
  }
}

extension ContainerPreferredAllocationRequest {
  public static var messageName: String { "v1beta1.ContainerPreferredAllocationRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&availableDeviceIDs)
      case 18: reader.repeated(&mustIncludeDeviceIDs)
      case 24: reader.value(&allocationSize)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, allocationSize)
    writer.repeated(2, mustIncludeDeviceIDs)
    writer.repeated(1, availableDeviceIDs)
  }
}

/// Which devices fit together best.
public struct PreferredAllocationResponse: DescribedMessage {
  /// One entry for each container, in the order of the request.
  public var containerResponses: [ContainerPreferredAllocationResponse]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerResponses = []
  }
}

extension PreferredAllocationResponse {
  public static var messageName: String { "v1beta1.PreferredAllocationResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&containerResponses)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, containerResponses)
  }
}
