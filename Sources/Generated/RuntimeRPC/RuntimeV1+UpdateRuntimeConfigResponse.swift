// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// The configuration is changed.
public struct UpdateRuntimeConfigResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension UpdateRuntimeConfigResponse {
  public static var messageName: String { "runtime.v1.UpdateRuntimeConfigResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

/// Configuration that the kubelet hands to the runtime.
public struct RuntimeConfig: DescribedMessage {
  /// Network of the pods.
  public var networkConfig: NetworkConfig?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RuntimeConfig {
  public static var messageName: String { "runtime.v1.RuntimeConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&networkConfig)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, networkConfig)
  }
}

/// Network of the pods.
public struct NetworkConfig: DescribedMessage {
  /// Networks to take pod addresses from, joined by commas.
  public var podCidr: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podCidr = ""
  }
}

extension NetworkConfig {
  public static var messageName: String { "runtime.v1.NetworkConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podCidr)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, podCidr)
  }
}

/// Asks for the configuration of the runtime.
public struct RuntimeConfigRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RuntimeConfigRequest {
  public static var messageName: String { "runtime.v1.RuntimeConfigRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

/// Configuration of the runtime.
public struct RuntimeConfigResponse: DescribedMessage {
  /// Configuration on Linux; empty on other systems.
  public var linux: LinuxRuntimeConfiguration?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RuntimeConfigResponse {
  public static var messageName: String { "runtime.v1.RuntimeConfigResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&linux)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, linux)
  }
}

/// Configuration of a runtime on Linux.
public struct LinuxRuntimeConfiguration: DescribedMessage {
  /// How it makes cgroups; the kubelet must do the same.
  public var cgroupDriver: CgroupDriver
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    cgroupDriver = CgroupDriver()
  }
}

extension LinuxRuntimeConfiguration {
  public static var messageName: String { "runtime.v1.LinuxRuntimeConfiguration" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&cgroupDriver)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, cgroupDriver)
  }
}

/// A sandbox to make.
public struct RunPodSandboxRequest: DescribedMessage {
  /// What it is to be like.
  public var config: PodSandboxConfig?
  /// Handler to run it with; empty is the default one.
  public var runtimeHandler: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    runtimeHandler = ""
  }
}

extension RunPodSandboxRequest {
  public static var messageName: String { "runtime.v1.RunPodSandboxRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&config)
      case 18: reader.value(&runtimeHandler)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, runtimeHandler)
    writer.optional(1, config)
  }
}

/// A sandbox made.
public struct RunPodSandboxResponse: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
  }
}

extension RunPodSandboxResponse {
  public static var messageName: String { "runtime.v1.RunPodSandboxResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSandboxId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, podSandboxId)
  }
}

/// What a sandbox is to be like.
public struct PodSandboxConfig: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Names that tell it from all others.
  public var metadata: PodSandboxMetadata? {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// Host name inside; empty with the node's network.
  public var hostname: String {
    get { fieldStorage.fields.hostname }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostname
    }
  }

  /// Directory of the container logs on the node.
  public var logDirectory: String {
    get { fieldStorage.fields.logDirectory }
    _modify {
      unshare()
      yield &fieldStorage.fields.logDirectory
    }
  }

  /// Name resolution inside.
  public var dnsConfig: DNSConfig? {
    get { fieldStorage.fields.dnsConfig }
    _modify {
      unshare()
      yield &fieldStorage.fields.dnsConfig
    }
  }

  /// Ports of the node that lead to it.
  public var portMappings: [PortMapping] {
    get { fieldStorage.fields.portMappings }
    _modify {
      unshare()
      yield &fieldStorage.fields.portMappings
    }
  }

  /// Key and value pairs that filters select by.
  public var labels: SortedMap<String, String> {
    get { fieldStorage.fields.labels }
    _modify {
      unshare()
      yield &fieldStorage.fields.labels
    }
  }

  /// Free data that the runtime keeps and returns unchanged.
  public var annotations: SortedMap<String, String> {
    get { fieldStorage.fields.annotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.annotations
    }
  }

  /// Settings for Linux.
  public var linux: LinuxPodSandboxConfig? {
    get { fieldStorage.fields.linux }
    _modify {
      unshare()
      yield &fieldStorage.fields.linux
    }
  }

  /// Settings for Windows.
  public var windows: WindowsPodSandboxConfig? {
    get { fieldStorage.fields.windows }
    _modify {
      unshare()
      yield &fieldStorage.fields.windows
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

extension PodSandboxConfig {
  public static var messageName: String { "runtime.v1.PodSandboxConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

extension PodSandboxConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: PodSandboxMetadata?
    var hostname: String
    var logDirectory: String
    var dnsConfig: DNSConfig?
    var portMappings: [PortMapping]
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var linux: LinuxPodSandboxConfig?
    var windows: WindowsPodSandboxConfig?
    var unknownFields = UnknownFields()

    init() {
      hostname = ""
      logDirectory = ""
      portMappings = []
      labels = SortedMap()
      annotations = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&metadata)
        case 18: reader.value(&hostname)
        case 26: reader.value(&logDirectory)
        case 34: reader.optional(&dnsConfig)
        case 42: reader.repeated(&portMappings)
        case 50: reader.map(&labels)
        case 58: reader.map(&annotations)
        case 66: reader.optional(&linux)
        case 74: reader.optional(&windows)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(9, windows)
      writer.optional(8, linux)
      writer.map(7, annotations)
      writer.map(6, labels)
      writer.repeated(5, portMappings)
      writer.optional(4, dnsConfig)
      writer.nonZero(3, logDirectory)
      writer.nonZero(2, hostname)
      writer.optional(1, metadata)
    }
  }
}

/// Names that tell a sandbox from all others.
public struct PodSandboxMetadata: DescribedMessage {
  /// Name of the pod.
  public var name: String
  /// UID of the pod.
  public var uid: String
  /// Namespace of the pod.
  public var namespace: String
  /// Which try for this pod, from 0.
  public var attempt: UInt32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    uid = ""
    namespace = ""
    attempt = 0
  }
}

extension PodSandboxMetadata {
  public static var messageName: String { "runtime.v1.PodSandboxMetadata" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&uid)
      case 26: reader.value(&namespace)
      case 32: reader.value(&attempt)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, attempt)
    writer.nonZero(3, namespace)
    writer.nonZero(2, uid)
    writer.nonZero(1, name)
  }
}
