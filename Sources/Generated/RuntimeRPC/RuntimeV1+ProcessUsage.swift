// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Processes.
public struct ProcessUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// How many there are.
  public var processCount: UInt64Value?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
  }
}

extension ProcessUsage {
  public static var messageName: String { "runtime.v1.ProcessUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&timestamp)
      case 18: reader.optional(&processCount)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, processCount)
    writer.nonZero(1, timestamp)
  }
}

/// What a container uses on Windows.
public struct WindowsContainerStats: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which container.
  public var attributes: ContainerAttributes? {
    get { fieldStorage.fields.attributes }
    _modify {
      unshare()
      yield &fieldStorage.fields.attributes
    }
  }

  /// Processor time.
  public var cpu: WindowsCpuUsage? {
    get { fieldStorage.fields.cpu }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpu
    }
  }

  /// Memory.
  public var memory: WindowsMemoryUsage? {
    get { fieldStorage.fields.memory }
    _modify {
      unshare()
      yield &fieldStorage.fields.memory
    }
  }

  /// Its writable layer.
  public var writableLayer: WindowsFilesystemUsage? {
    get { fieldStorage.fields.writableLayer }
    _modify {
      unshare()
      yield &fieldStorage.fields.writableLayer
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

extension WindowsContainerStats {
  public static var messageName: String { "runtime.v1.WindowsContainerStats" }
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

extension WindowsContainerStats {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var attributes: ContainerAttributes?
    var cpu: WindowsCpuUsage?
    var memory: WindowsMemoryUsage?
    var writableLayer: WindowsFilesystemUsage?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&attributes)
        case 18: reader.optional(&cpu)
        case 26: reader.optional(&memory)
        case 34: reader.optional(&writableLayer)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(4, writableLayer)
      writer.optional(3, memory)
      writer.optional(2, cpu)
      writer.optional(1, attributes)
    }
  }
}

/// Processor time used on Windows.
public struct WindowsCpuUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// Nanoseconds of all cores together since it was made.
  public var usageCoreNanoSeconds: UInt64Value?
  /// Cores used on average of late, in thousand-millionths.
  public var usageNanoCores: UInt64Value?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
  }
}

extension WindowsCpuUsage {
  public static var messageName: String { "runtime.v1.WindowsCpuUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&timestamp)
      case 18: reader.optional(&usageCoreNanoSeconds)
      case 26: reader.optional(&usageNanoCores)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, usageNanoCores)
    writer.optional(2, usageCoreNanoSeconds)
    writer.nonZero(1, timestamp)
  }
}

/// Memory used on Windows.
public struct WindowsMemoryUsage: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64 {
    get { fieldStorage.fields.timestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.timestamp
    }
  }

  /// Bytes in its private working set.
  public var workingSetBytes: UInt64Value? {
    get { fieldStorage.fields.workingSetBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.workingSetBytes
    }
  }

  /// Bytes left up to the limit; unset without one.
  public var availableBytes: UInt64Value? {
    get { fieldStorage.fields.availableBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.availableBytes
    }
  }

  /// Page faults.
  public var pageFaults: UInt64Value? {
    get { fieldStorage.fields.pageFaults }
    _modify {
      unshare()
      yield &fieldStorage.fields.pageFaults
    }
  }

  /// Bytes committed.
  public var commitMemoryBytes: UInt64Value? {
    get { fieldStorage.fields.commitMemoryBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.commitMemoryBytes
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

extension WindowsMemoryUsage {
  public static var messageName: String { "runtime.v1.WindowsMemoryUsage" }
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

extension WindowsMemoryUsage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var timestamp: Int64
    var workingSetBytes: UInt64Value?
    var availableBytes: UInt64Value?
    var pageFaults: UInt64Value?
    var commitMemoryBytes: UInt64Value?
    var unknownFields = UnknownFields()

    init() {
      timestamp = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&timestamp)
        case 18: reader.optional(&workingSetBytes)
        case 26: reader.optional(&availableBytes)
        case 34: reader.optional(&pageFaults)
        case 42: reader.optional(&commitMemoryBytes)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, commitMemoryBytes)
      writer.optional(4, pageFaults)
      writer.optional(3, availableBytes)
      writer.optional(2, workingSetBytes)
      writer.nonZero(1, timestamp)
    }
  }
}

/// What a sandbox uses on Windows.
public struct WindowsPodSandboxStats: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Processor time.
  public var cpu: WindowsCpuUsage? {
    get { fieldStorage.fields.cpu }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpu
    }
  }

  /// Memory.
  public var memory: WindowsMemoryUsage? {
    get { fieldStorage.fields.memory }
    _modify {
      unshare()
      yield &fieldStorage.fields.memory
    }
  }

  /// Network.
  public var network: WindowsNetworkUsage? {
    get { fieldStorage.fields.network }
    _modify {
      unshare()
      yield &fieldStorage.fields.network
    }
  }

  /// Processes.
  public var process: WindowsProcessUsage? {
    get { fieldStorage.fields.process }
    _modify {
      unshare()
      yield &fieldStorage.fields.process
    }
  }

  /// Its containers.
  public var containers: [WindowsContainerStats] {
    get { fieldStorage.fields.containers }
    _modify {
      unshare()
      yield &fieldStorage.fields.containers
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

extension WindowsPodSandboxStats {
  public static var messageName: String { "runtime.v1.WindowsPodSandboxStats" }
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

extension WindowsPodSandboxStats {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var cpu: WindowsCpuUsage?
    var memory: WindowsMemoryUsage?
    var network: WindowsNetworkUsage?
    var process: WindowsProcessUsage?
    var containers: [WindowsContainerStats]
    var unknownFields = UnknownFields()

    init() {
      containers = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&cpu)
        case 18: reader.optional(&memory)
        case 26: reader.optional(&network)
        case 34: reader.optional(&process)
        case 42: reader.repeated(&containers)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.repeated(5, containers)
      writer.optional(4, process)
      writer.optional(3, network)
      writer.optional(2, memory)
      writer.optional(1, cpu)
    }
  }
}

/// Network used on Windows.
public struct WindowsNetworkUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// The interface of the default route.
  public var defaultInterface: WindowsNetworkInterfaceUsage?
  /// The other interfaces.
  public var interfaces: [WindowsNetworkInterfaceUsage]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
    interfaces = []
  }
}

extension WindowsNetworkUsage {
  public static var messageName: String { "runtime.v1.WindowsNetworkUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&timestamp)
      case 18: reader.optional(&defaultInterface)
      case 26: reader.repeated(&interfaces)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, interfaces)
    writer.optional(2, defaultInterface)
    writer.nonZero(1, timestamp)
  }
}

/// Traffic of a network interface on Windows.
public struct WindowsNetworkInterfaceUsage: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the interface.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Bytes received.
  public var rxBytes: UInt64Value? {
    get { fieldStorage.fields.rxBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.rxBytes
    }
  }

  /// Packets dropped while receiving.
  public var rxPacketsDropped: UInt64Value? {
    get { fieldStorage.fields.rxPacketsDropped }
    _modify {
      unshare()
      yield &fieldStorage.fields.rxPacketsDropped
    }
  }

  /// Bytes sent.
  public var txBytes: UInt64Value? {
    get { fieldStorage.fields.txBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.txBytes
    }
  }

  /// Packets dropped while sending.
  public var txPacketsDropped: UInt64Value? {
    get { fieldStorage.fields.txPacketsDropped }
    _modify {
      unshare()
      yield &fieldStorage.fields.txPacketsDropped
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

extension WindowsNetworkInterfaceUsage {
  public static var messageName: String { "runtime.v1.WindowsNetworkInterfaceUsage" }
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

extension WindowsNetworkInterfaceUsage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var rxBytes: UInt64Value?
    var rxPacketsDropped: UInt64Value?
    var txBytes: UInt64Value?
    var txPacketsDropped: UInt64Value?
    var unknownFields = UnknownFields()

    init() {
      name = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.optional(&rxBytes)
        case 26: reader.optional(&rxPacketsDropped)
        case 34: reader.optional(&txBytes)
        case 42: reader.optional(&txPacketsDropped)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, txPacketsDropped)
      writer.optional(4, txBytes)
      writer.optional(3, rxPacketsDropped)
      writer.optional(2, rxBytes)
      writer.nonZero(1, name)
    }
  }
}

/// Processes on Windows.
public struct WindowsProcessUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// How many there are.
  public var processCount: UInt64Value?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
  }
}

extension WindowsProcessUsage {
  public static var messageName: String { "runtime.v1.WindowsProcessUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&timestamp)
      case 18: reader.optional(&processCount)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, processCount)
    writer.nonZero(1, timestamp)
  }
}

/// Asks for events.
public struct GetEventsRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension GetEventsRequest {
  public static var messageName: String { "runtime.v1.GetEventsRequest" }
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

/// Something that happened to a container.
public struct ContainerEventResponse: DescribedMessage {
  /// Id of the container.
  public var containerId: String
  /// What happened.
  public var containerEventType: ContainerEventType
  /// When it happened, in nanoseconds since 1970.
  public var createdAt: Int64
  /// State of its sandbox afterwards.
  public var podSandboxStatus: PodSandboxStatus?
  /// State of all containers of the sandbox afterwards.
  public var containersStatuses: [ContainerStatus]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    containerEventType = ContainerEventType()
    createdAt = 0
    containersStatuses = []
  }
}

extension ContainerEventResponse {
  public static var messageName: String { "runtime.v1.ContainerEventResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 16: reader.value(&containerEventType)
      case 24: reader.value(&createdAt)
      case 34: reader.optional(&podSandboxStatus)
      case 42: reader.repeated(&containersStatuses)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(5, containersStatuses)
    writer.optional(4, podSandboxStatus)
    writer.nonZero(3, createdAt)
    writer.nonZero(2, containerEventType)
    writer.nonZero(1, containerId)
  }
}
