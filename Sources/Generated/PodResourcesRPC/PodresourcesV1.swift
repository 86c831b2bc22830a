// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/podresources.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks for every pod with its resources.
public struct ListPodResourcesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListPodResourcesRequest {
  public static var messageName: String { "v1.ListPodResourcesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

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

/// Every pod with its resources.
public struct ListPodResourcesResponse: DescribedMessage {
  /// The pods.
  public var podResources: [PodResources]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podResources = []
  }
}

extension ListPodResourcesResponse {
  public static var messageName: String { "v1.ListPodResourcesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&podResources)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, podResources)
  }
}

/// Asks for one pod with its resources.
public struct GetPodResourcesRequest: DescribedMessage {
  /// Name of the pod.
  public var podName: String
  /// Namespace of the pod.
  public var podNamespace: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podName = ""
    podNamespace = ""
  }
}

extension GetPodResourcesRequest {
  public static var messageName: String { "v1.GetPodResourcesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podName)
      case 18: reader.value(&podNamespace)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, podNamespace)
    writer.nonZero(1, podName)
  }
}

/// One pod with its resources.
public struct GetPodResourcesResponse: DescribedMessage {
  /// The pod.
  public var podResources: PodResources?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension GetPodResourcesResponse {
  public static var messageName: String { "v1.GetPodResourcesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&podResources)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, podResources)
  }
}

/// A pod with its resources.
public struct PodResources: DescribedMessage {
  /// Name of the pod.
  public var name: String
  /// Namespace of the pod.
  public var namespace: String
  /// The containers.
  public var containers: [ContainerResources]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    namespace = ""
    containers = []
  }
}

extension PodResources {
  public static var messageName: String { "v1.PodResources" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&namespace)
      case 26: reader.repeated(&containers)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, containers)
    writer.nonZero(2, namespace)
    writer.nonZero(1, name)
  }
}

/// A container with its resources.
public struct ContainerResources: DescribedMessage {
  /// Name of the container.
  public var name: String
  /// Devices of the device plugins.
  public var devices: [ContainerDevices]
  /// Numbers of the processors that are its own; empty when it shares all.
  public var cpuIds: [Int64]
  /// Memory that is its own.
  public var memory: [ContainerMemory]
  /// Devices of its claims.
  public var dynamicResources: [DynamicResource]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    devices = []
    cpuIds = []
    memory = []
    dynamicResources = []
  }
}

extension ContainerResources {
  public static var messageName: String { "v1.ContainerResources" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.repeated(&devices)
      case 24, 26: reader.repeated(&cpuIds)
      case 34: reader.repeated(&memory)
      case 42: reader.repeated(&dynamicResources)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(5, dynamicResources)
    writer.repeated(4, memory)
    writer.packed(3, cpuIds)
    writer.repeated(2, devices)
    writer.nonZero(1, name)
  }
}

/// The devices of one claim.
public struct DynamicResource: DescribedMessage {
  /// Name of the ResourceClaim.
  public var claimName: String
  /// Namespace of the ResourceClaim.
  public var claimNamespace: String
  /// The devices.
  public var claimResources: [ClaimResource]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    claimName = ""
    claimNamespace = ""
    claimResources = []
  }
}

extension DynamicResource {
  public static var messageName: String { "v1.DynamicResource" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.value(&claimName)
      case 26: reader.value(&claimNamespace)
      case 34: reader.repeated(&claimResources)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(4, claimResources)
    writer.nonZero(3, claimNamespace)
    writer.nonZero(2, claimName)
  }
}

/// One device of a claim.
public struct ClaimResource: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Names under which the container runtime adds it.
  public var cdiDevices: [CDIDevice] {
    get { fieldStorage.fields.cdiDevices }
    _modify {
      unshare()
      yield &fieldStorage.fields.cdiDevices
    }
  }

  /// Name of the driver.
  public var driverName: String {
    get { fieldStorage.fields.driverName }
    _modify {
      unshare()
      yield &fieldStorage.fields.driverName
    }
  }

  /// Name of the pool that it is from.
  public var poolName: String {
    get { fieldStorage.fields.poolName }
    _modify {
      unshare()
      yield &fieldStorage.fields.poolName
    }
  }

  /// Name of the device in the pool.
  public var deviceName: String {
    get { fieldStorage.fields.deviceName }
    _modify {
      unshare()
      yield &fieldStorage.fields.deviceName
    }
  }

  /// Which share of a device that is given out more than once; a UUID.
  public var shareId: String? {
    get { fieldStorage.fields.shareId }
    _modify {
      unshare()
      yield &fieldStorage.fields.shareId
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

extension ClaimResource {
  public static var messageName: String { "v1.ClaimResource" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

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

extension ClaimResource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var cdiDevices: [CDIDevice]
    var driverName: String
    var poolName: String
    var deviceName: String
    var shareId: String?
    var unknownFields = UnknownFields()

    init() {
      cdiDevices = []
      driverName = ""
      poolName = ""
      deviceName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&cdiDevices)
        case 18: reader.value(&driverName)
        case 26: reader.value(&poolName)
        case 34: reader.value(&deviceName)
        case 42: reader.optional(&shareId)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, shareId)
      writer.nonZero(4, deviceName)
      writer.nonZero(3, poolName)
      writer.nonZero(2, driverName)
      writer.repeated(1, cdiDevices)
    }
  }
}

/// A device by its name in the Container Device Interface.
public struct CDIDevice: DescribedMessage {
  /// Full name, such as `example.com/gpu=gpu0`.
  public var name: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension CDIDevice {
  public static var messageName: String { "v1.CDIDevice" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, name)
  }
}

/// Asks what the node could give to pods.
public struct AllocatableResourcesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension AllocatableResourcesRequest {
  public static var messageName: String { "v1.AllocatableResourcesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

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
