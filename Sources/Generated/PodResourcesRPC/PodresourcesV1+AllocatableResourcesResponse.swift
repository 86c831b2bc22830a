// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/podresources.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// What the node could give to pods.
public struct AllocatableResourcesResponse: DescribedMessage {
  /// Devices of the device plugins.
  public var devices: [ContainerDevices]
  /// Numbers of the processors.
  public var cpuIds: [Int64]
  /// Memory.
  public var memory: [ContainerMemory]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    devices = []
    cpuIds = []
    memory = []
  }
}

extension AllocatableResourcesResponse {
  public static var messageName: String { "v1.AllocatableResourcesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&devices)
      case 16, 18: reader.repeated(&cpuIds)
      case 26: reader.repeated(&memory)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, memory)
    writer.packed(2, cpuIds)
    writer.repeated(1, devices)
  }
}

/// Devices of one resource in one place.
public struct ContainerDevices: DescribedMessage {
  /// Resource that the devices are counted as, such as `example.com/gpu`.
  public var resourceName: String
  /// The plugin's ids for the devices.
  public var deviceIds: [String]
  /// Where they are; not known when unset.
  public var topology: TopologyInfo?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    resourceName = ""
    deviceIds = []
  }
}

extension ContainerDevices {
  public static var messageName: String { "v1.ContainerDevices" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resourceName)
      case 18: reader.repeated(&deviceIds)
      case 26: reader.optional(&topology)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, topology)
    writer.repeated(2, deviceIds)
    writer.nonZero(1, resourceName)
  }
}

/// Memory of one sort.
public struct ContainerMemory: DescribedMessage {
  /// `memory`, or `hugepages-<size>`.
  public var memoryType: String
  /// Bytes.
  public var size: UInt64
  /// Where it is.
  public var topology: TopologyInfo?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    memoryType = ""
    size = 0
  }
}

extension ContainerMemory {
  public static var messageName: String { "v1.ContainerMemory" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&memoryType)
      case 16: reader.value(&size)
      case 26: reader.optional(&topology)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, topology)
    writer.nonZero(2, size)
    writer.nonZero(1, memoryType)
  }
}

/// Where something is in the machine.
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
  public static var messageName: String { "v1.TopologyInfo" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

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
  public static var messageName: String { "v1.NUMANode" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { PodResourcesRPCSchema.messages }

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
