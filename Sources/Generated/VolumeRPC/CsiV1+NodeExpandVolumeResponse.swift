// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/csi.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The file system is larger.
public struct NodeExpandVolumeResponse: DescribedMessage {
  /// Size in bytes; 0 when not known.
  public var capacityBytes: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    capacityBytes = 0
  }
}

extension NodeExpandVolumeResponse {
  public static var messageName: String { "csi.v1.NodeExpandVolumeResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&capacityBytes)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, capacityBytes)
  }
}

/// Asks what the driver calls this node.
public struct NodeGetInfoRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodeGetInfoRequest {
  public static var messageName: String { "csi.v1.NodeGetInfoRequest" }
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

/// What the driver calls this node, and where the node is.
public struct NodeGetInfoResponse: DescribedMessage {
  /// The driver's id for the node; at most 256 bytes.
  public var nodeId: String
  /// Most volumes of the driver on the node; 0 leaves it to the cluster.
  public var maxVolumesPerNode: Int64
  /// Where the node is.
  public var accessibleTopology: Topology?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    nodeId = ""
    maxVolumesPerNode = 0
  }
}

extension NodeGetInfoResponse {
  public static var messageName: String { "csi.v1.NodeGetInfoResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&nodeId)
      case 16: reader.value(&maxVolumesPerNode)
      case 26: reader.optional(&accessibleTopology)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, accessibleTopology)
    writer.nonZero(2, maxVolumesPerNode)
    writer.nonZero(1, nodeId)
  }
}

/// Asks what the Node service can do.
public struct NodeGetCapabilitiesRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension NodeGetCapabilitiesRequest {
  public static var messageName: String { "csi.v1.NodeGetCapabilitiesRequest" }
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

/// What the Node service can do.
public struct NodeGetCapabilitiesResponse: DescribedMessage {
  /// The abilities, in no order.
  public var capabilities: [NodeServiceCapability]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    capabilities = []
  }
}

extension NodeGetCapabilitiesResponse {
  public static var messageName: String { "csi.v1.NodeGetCapabilitiesResponse" }
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

/// One ability of the Node service.
public struct NodeServiceCapability: DescribedMessage {
  /// Which ability.
  public var type: TypeOneOf?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

  /// The members of `type`.
  public enum TypeOneOf: Equatable, Sendable {
    /// A method that it has, or a use of one.
    case rpc(NodeServiceCapability.RPC)
  }
}

extension NodeServiceCapability {
  public static var messageName: String { "csi.v1.NodeServiceCapability" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { VolumeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10:
        var value = NodeServiceCapability.RPC()
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

extension NodeServiceCapability {
  /// A method that the Node service has, or a use of one.
  public struct RPC: DescribedMessage {
    /// Which.
    public var type: NodeServiceCapability.RPC.TypeEnum
    /// Fields that this schema does not know.
    public var unknownFields = UnknownFields()

    public init() {
      type = NodeServiceCapability.RPC.TypeEnum()
    }

    /// Abilities of the Node service.
    public struct TypeEnum: OpenEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Not known.
      public static let unknown = Self(rawValue: 0)

      /// Volumes are mounted for the node before they are mounted for pods.
      public static let stageUnstageVolume = Self(rawValue: 1)

      /// Tells how full a volume is.
      public static let getVolumeStats = Self(rawValue: 2)

      /// Makes file systems larger.
      public static let expandVolume = Self(rawValue: 3)

      /// Tells whether a volume is in order.
      public static let volumeCondition = Self(rawValue: 4)

      /// Knows the modes for one and for several pods on a node.
      public static let singleNodeMultiWriter = Self(rawValue: 5)

      /// Gives files to a group when it mounts.
      public static let volumeMountGroup = Self(rawValue: 6)
    }
  }
}

extension NodeServiceCapability.RPC {
  public static var messageName: String { "csi.v1.NodeServiceCapability.RPC" }
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
