// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A sandbox to stop.
public struct StopPodSandboxRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
  }
}

extension StopPodSandboxRequest {
  public static var messageName: String { "runtime.v1.StopPodSandboxRequest" }
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

/// The sandbox is stopped.
public struct StopPodSandboxResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StopPodSandboxResponse {
  public static var messageName: String { "runtime.v1.StopPodSandboxResponse" }
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

/// A sandbox to remove.
public struct RemovePodSandboxRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
  }
}

extension RemovePodSandboxRequest {
  public static var messageName: String { "runtime.v1.RemovePodSandboxRequest" }
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

/// The sandbox is gone.
public struct RemovePodSandboxResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RemovePodSandboxResponse {
  public static var messageName: String { "runtime.v1.RemovePodSandboxResponse" }
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

/// A sandbox to ask about.
public struct PodSandboxStatusRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Also return the debugging details in `info`.
  public var verbose: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
    verbose = false
  }
}

extension PodSandboxStatusRequest {
  public static var messageName: String { "runtime.v1.PodSandboxStatusRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSandboxId)
      case 16: reader.value(&verbose)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, verbose)
    writer.nonZero(1, podSandboxId)
  }
}

/// A sandbox.
public struct PodSandboxStatusResponse: DescribedMessage {
  /// Its state.
  public var status: PodSandboxStatus?
  /// Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
  public var info: SortedMap<String, String>
  /// State of its containers; only if the runtime sends events.
  public var containersStatuses: [ContainerStatus]
  /// When the states were read, in nanoseconds since 1970; only if the runtime sends events.
  public var timestamp: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    info = SortedMap()
    containersStatuses = []
    timestamp = 0
  }
}

extension PodSandboxStatusResponse {
  public static var messageName: String { "runtime.v1.PodSandboxStatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&status)
      case 18: reader.map(&info)
      case 26: reader.repeated(&containersStatuses)
      case 32: reader.value(&timestamp)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, timestamp)
    writer.repeated(3, containersStatuses)
    writer.map(2, info)
    writer.optional(1, status)
  }
}

/// State of a sandbox.
public struct PodSandboxStatus: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the sandbox.
  public var id: String {
    get { fieldStorage.fields.id }
    _modify {
      unshare()
      yield &fieldStorage.fields.id
    }
  }

  /// Names from its configuration.
  public var metadata: PodSandboxMetadata? {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// Whether it is ready.
  public var state: PodSandboxState {
    get { fieldStorage.fields.state }
    _modify {
      unshare()
      yield &fieldStorage.fields.state
    }
  }

  /// When it was made, in nanoseconds since 1970.
  public var createdAt: Int64 {
    get { fieldStorage.fields.createdAt }
    _modify {
      unshare()
      yield &fieldStorage.fields.createdAt
    }
  }

  /// Its addresses; empty with the node's network.
  public var network: PodSandboxNetworkStatus? {
    get { fieldStorage.fields.network }
    _modify {
      unshare()
      yield &fieldStorage.fields.network
    }
  }

  /// State on Linux.
  public var linux: LinuxPodSandboxStatus? {
    get { fieldStorage.fields.linux }
    _modify {
      unshare()
      yield &fieldStorage.fields.linux
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

  /// Handler that it runs with.
  public var runtimeHandler: String {
    get { fieldStorage.fields.runtimeHandler }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeHandler
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

extension PodSandboxStatus {
  public static var messageName: String { "runtime.v1.PodSandboxStatus" }
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

extension PodSandboxStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var metadata: PodSandboxMetadata?
    var state: PodSandboxState
    var createdAt: Int64
    var network: PodSandboxNetworkStatus?
    var linux: LinuxPodSandboxStatus?
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var runtimeHandler: String
    var unknownFields = UnknownFields()

    init() {
      id = ""
      state = PodSandboxState()
      createdAt = 0
      labels = SortedMap()
      annotations = SortedMap()
      runtimeHandler = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&id)
        case 18: reader.optional(&metadata)
        case 24: reader.value(&state)
        case 32: reader.value(&createdAt)
        case 42: reader.optional(&network)
        case 50: reader.optional(&linux)
        case 58: reader.map(&labels)
        case 66: reader.map(&annotations)
        case 74: reader.value(&runtimeHandler)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(9, runtimeHandler)
      writer.map(8, annotations)
      writer.map(7, labels)
      writer.optional(6, linux)
      writer.optional(5, network)
      writer.nonZero(4, createdAt)
      writer.nonZero(3, state)
      writer.optional(2, metadata)
      writer.nonZero(1, id)
    }
  }
}

/// Addresses of a sandbox.
public struct PodSandboxNetworkStatus: DescribedMessage {
  /// Its first address.
  public var ip: String
  /// Further addresses, such as of the other IP family.
  public var additionalIps: [PodIP]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    ip = ""
    additionalIps = []
  }
}

extension PodSandboxNetworkStatus {
  public static var messageName: String { "runtime.v1.PodSandboxNetworkStatus" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      case 18: reader.repeated(&additionalIps)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, additionalIps)
    writer.nonZero(1, ip)
  }
}

/// An address.
public struct PodIP: DescribedMessage {
  /// IPv4 or IPv6 address.
  public var ip: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    ip = ""
  }
}

extension PodIP {
  public static var messageName: String { "runtime.v1.PodIP" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, ip)
  }
}

/// State of a sandbox on Linux.
public struct LinuxPodSandboxStatus: DescribedMessage {
  /// Its namespaces.
  public var namespaces: Namespace?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension LinuxPodSandboxStatus {
  public static var messageName: String { "runtime.v1.LinuxPodSandboxStatus" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&namespaces)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, namespaces)
  }
}
