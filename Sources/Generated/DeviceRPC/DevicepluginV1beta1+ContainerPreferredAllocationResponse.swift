// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/deviceplugin.v1beta1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The choice for a container.
public struct ContainerPreferredAllocationResponse: DescribedMessage {
  /// Ids of the devices.
  public var deviceIDs: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    deviceIDs = []
  }
}

extension ContainerPreferredAllocationResponse {
  public static var messageName: String { "v1beta1.ContainerPreferredAllocationResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&deviceIDs)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, deviceIDs)
  }
}

/// Asks what containers need to use certain devices.
public struct AllocateRequest: DescribedMessage {
  /// One entry for each container.
  public var containerRequests: [ContainerAllocateRequest]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerRequests = []
  }
}

extension AllocateRequest {
  public static var messageName: String { "v1beta1.AllocateRequest" }
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

/// The devices of a container.
public struct ContainerAllocateRequest: DescribedMessage {
  /// Ids of the devices.
  public var devicesIds: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    devicesIds = []
  }
}

extension ContainerAllocateRequest {
  public static var messageName: String { "v1beta1.ContainerAllocateRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&devicesIds)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, devicesIds)
  }
}

/// What containers need to use certain devices.
public struct AllocateResponse: DescribedMessage {
  /// One entry for each container, in the order of the request.
  public var containerResponses: [ContainerAllocateResponse]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerResponses = []
  }
}

extension AllocateResponse {
  public static var messageName: String { "v1beta1.AllocateResponse" }
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

/// What a container needs to use its devices.
public struct ContainerAllocateResponse: DescribedMessage {
  /// Environment variables.
  public var envs: SortedMap<String, String>
  /// Files and folders of the node.
  public var mounts: [Mount]
  /// Device files of the node.
  public var devices: [DeviceSpec]
  /// Annotations for the container runtime.
  public var annotations: SortedMap<String, String>
  /// Devices that the container runtime adds by name.
  public var cdiDevices: [CDIDevice]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    envs = SortedMap()
    mounts = []
    devices = []
    annotations = SortedMap()
    cdiDevices = []
  }
}

extension ContainerAllocateResponse {
  public static var messageName: String { "v1beta1.ContainerAllocateResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&envs)
      case 18: reader.repeated(&mounts)
      case 26: reader.repeated(&devices)
      case 34: reader.map(&annotations)
      case 42: reader.repeated(&cdiDevices)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(5, cdiDevices)
    writer.map(4, annotations)
    writer.repeated(3, devices)
    writer.repeated(2, mounts)
    writer.map(1, envs)
  }
}

/// A file or folder of the node inside a container.
public struct Mount: DescribedMessage {
  /// Place in the container; absolute.
  public var containerPath: String
  /// Place on the node; absolute.
  public var hostPath: String
  /// For reading only.
  public var readOnly: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerPath = ""
    hostPath = ""
    readOnly = false
  }
}

extension Mount {
  public static var messageName: String { "v1beta1.Mount" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerPath)
      case 18: reader.value(&hostPath)
      case 24: reader.value(&readOnly)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, readOnly)
    writer.nonZero(2, hostPath)
    writer.nonZero(1, containerPath)
  }
}

/// A device file of the node inside a container.
public struct DeviceSpec: DescribedMessage {
  /// Place in the container; absolute.
  public var containerPath: String
  /// Place on the node; absolute.
  public var hostPath: String
  /// What the container may do: `r` (read), `w` (write), `m` (make device files), or several.
  public var permissions: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerPath = ""
    hostPath = ""
    permissions = ""
  }
}

extension DeviceSpec {
  public static var messageName: String { "v1beta1.DeviceSpec" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerPath)
      case 18: reader.value(&hostPath)
      case 26: reader.value(&permissions)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, permissions)
    writer.nonZero(2, hostPath)
    writer.nonZero(1, containerPath)
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
  public static var messageName: String { "v1beta1.CDIDevice" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

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

/// The container that is about to start.
public struct PreStartContainerRequest: DescribedMessage {
  /// Ids of its devices.
  public var devicesIds: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    devicesIds = []
  }
}

extension PreStartContainerRequest {
  public static var messageName: String { "v1beta1.PreStartContainerRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { DeviceRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&devicesIds)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, devicesIds)
  }
}

/// The devices are ready.
public struct PreStartContainerResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension PreStartContainerResponse {
  public static var messageName: String { "v1beta1.PreStartContainerResponse" }
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
