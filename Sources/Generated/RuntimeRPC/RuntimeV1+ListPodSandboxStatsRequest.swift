// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Sandboxes to measure.
public struct ListPodSandboxStatsRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: PodSandboxStatsFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListPodSandboxStatsRequest {
  public static var messageName: String { "runtime.v1.ListPodSandboxStatsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&filter)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, filter)
  }
}

/// Sandboxes measured.
public struct ListPodSandboxStatsResponse: DescribedMessage {
  /// The figures.
  public var stats: [PodSandboxStats]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    stats = []
  }
}

extension ListPodSandboxStatsResponse {
  public static var messageName: String { "runtime.v1.ListPodSandboxStatsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&stats)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, stats)
  }
}

/// Sandboxes to measure.
public struct StreamPodSandboxStatsRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: PodSandboxStatsFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StreamPodSandboxStatsRequest {
  public static var messageName: String { "runtime.v1.StreamPodSandboxStatsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&filter)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, filter)
  }
}

/// Some of the sandboxes measured.
public struct StreamPodSandboxStatsResponse: DescribedMessage {
  /// The figures.
  public var podSandboxStats: [PodSandboxStats]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxStats = []
  }
}

extension StreamPodSandboxStatsResponse {
  public static var messageName: String { "runtime.v1.StreamPodSandboxStatsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&podSandboxStats)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, podSandboxStats)
  }
}

/// Which sandboxes; all conditions hold.
public struct PodSandboxStatsFilter: DescribedMessage {
  /// Id of the sandbox.
  public var id: String
  /// Labels that it has.
  public var labelSelector: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = ""
    labelSelector = SortedMap()
  }
}

extension PodSandboxStatsFilter {
  public static var messageName: String { "runtime.v1.PodSandboxStatsFilter" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&id)
      case 18: reader.map(&labelSelector)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(2, labelSelector)
    writer.nonZero(1, id)
  }
}

/// What a sandbox uses.
public struct PodSandboxStats: DescribedMessage {
  /// Which sandbox.
  public var attributes: PodSandboxAttributes?
  /// Figures on Linux.
  public var linux: LinuxPodSandboxStats?
  /// Figures on Windows.
  public var windows: WindowsPodSandboxStats?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension PodSandboxStats {
  public static var messageName: String { "runtime.v1.PodSandboxStats" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&attributes)
      case 18: reader.optional(&linux)
      case 26: reader.optional(&windows)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, windows)
    writer.optional(2, linux)
    writer.optional(1, attributes)
  }
}

/// Which sandbox the figures are of.
public struct PodSandboxAttributes: DescribedMessage {
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

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension PodSandboxAttributes {
  public static var messageName: String { "runtime.v1.PodSandboxAttributes" }
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

extension PodSandboxAttributes {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var metadata: PodSandboxMetadata?
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      id = ""
      labels = SortedMap()
      annotations = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&id)
        case 18: reader.optional(&metadata)
        case 26: reader.map(&labels)
        case 34: reader.map(&annotations)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(4, annotations)
      writer.map(3, labels)
      writer.optional(2, metadata)
      writer.nonZero(1, id)
    }
  }
}

/// What a sandbox uses on Linux.
public struct LinuxPodSandboxStats: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Processor time.
  public var cpu: CpuUsage? {
    get { fieldStorage.fields.cpu }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpu
    }
  }

  /// Memory.
  public var memory: MemoryUsage? {
    get { fieldStorage.fields.memory }
    _modify {
      unshare()
      yield &fieldStorage.fields.memory
    }
  }

  /// Network.
  public var network: NetworkUsage? {
    get { fieldStorage.fields.network }
    _modify {
      unshare()
      yield &fieldStorage.fields.network
    }
  }

  /// Processes.
  public var process: ProcessUsage? {
    get { fieldStorage.fields.process }
    _modify {
      unshare()
      yield &fieldStorage.fields.process
    }
  }

  /// Its containers.
  public var containers: [ContainerStats] {
    get { fieldStorage.fields.containers }
    _modify {
      unshare()
      yield &fieldStorage.fields.containers
    }
  }

  /// Input and output.
  public var io: IoUsage? {
    get { fieldStorage.fields.io }
    _modify {
      unshare()
      yield &fieldStorage.fields.io
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

extension LinuxPodSandboxStats {
  public static var messageName: String { "runtime.v1.LinuxPodSandboxStats" }
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

extension LinuxPodSandboxStats {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var cpu: CpuUsage?
    var memory: MemoryUsage?
    var network: NetworkUsage?
    var process: ProcessUsage?
    var containers: [ContainerStats]
    var io: IoUsage?
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
        case 50: reader.optional(&io)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(6, io)
      writer.repeated(5, containers)
      writer.optional(4, process)
      writer.optional(3, network)
      writer.optional(2, memory)
      writer.optional(1, cpu)
    }
  }
}

/// Network used.
public struct NetworkUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// The interface of the default route.
  public var defaultInterface: NetworkInterfaceUsage?
  /// The other interfaces.
  public var interfaces: [NetworkInterfaceUsage]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
    interfaces = []
  }
}

extension NetworkUsage {
  public static var messageName: String { "runtime.v1.NetworkUsage" }
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

/// Traffic of a network interface.
public struct NetworkInterfaceUsage: DescribedMessage {
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

  /// Errors while receiving.
  public var rxErrors: UInt64Value? {
    get { fieldStorage.fields.rxErrors }
    _modify {
      unshare()
      yield &fieldStorage.fields.rxErrors
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

  /// Errors while sending.
  public var txErrors: UInt64Value? {
    get { fieldStorage.fields.txErrors }
    _modify {
      unshare()
      yield &fieldStorage.fields.txErrors
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

extension NetworkInterfaceUsage {
  public static var messageName: String { "runtime.v1.NetworkInterfaceUsage" }
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

extension NetworkInterfaceUsage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var rxBytes: UInt64Value?
    var rxErrors: UInt64Value?
    var txBytes: UInt64Value?
    var txErrors: UInt64Value?
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
        case 26: reader.optional(&rxErrors)
        case 34: reader.optional(&txBytes)
        case 42: reader.optional(&txErrors)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, txErrors)
      writer.optional(4, txBytes)
      writer.optional(3, rxErrors)
      writer.optional(2, rxBytes)
      writer.nonZero(1, name)
    }
  }
}
