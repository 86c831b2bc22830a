// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Names a filesystem.
public struct FilesystemIdentifier: DescribedMessage {
  /// Where it is mounted.
  public var mountpoint: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    mountpoint = ""
  }
}

extension FilesystemIdentifier {
  public static var messageName: String { "runtime.v1.FilesystemIdentifier" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&mountpoint)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, mountpoint)
  }
}

/// How full a filesystem is on Windows.
public struct WindowsFilesystemUsage: DescribedMessage {
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

  /// Which filesystem.
  public var fsId: FilesystemIdentifier? {
    get { fieldStorage.fields.fsId }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsId
    }
  }

  /// Bytes used for images or containers.
  public var usedBytes: UInt64Value? {
    get { fieldStorage.fields.usedBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.usedBytes
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

extension WindowsFilesystemUsage {
  public static var messageName: String { "runtime.v1.WindowsFilesystemUsage" }
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

extension WindowsFilesystemUsage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var timestamp: Int64
    var fsId: FilesystemIdentifier?
    var usedBytes: UInt64Value?
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
        case 18: reader.optional(&fsId)
        case 26: reader.optional(&usedBytes)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(3, usedBytes)
      writer.optional(2, fsId)
      writer.nonZero(1, timestamp)
    }
  }
}

/// A container to measure.
public struct ContainerStatsRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
  }
}

extension ContainerStatsRequest {
  public static var messageName: String { "runtime.v1.ContainerStatsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, containerId)
  }
}

/// A container measured.
public struct ContainerStatsResponse: DescribedMessage {
  /// The figures.
  public var stats: ContainerStats?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ContainerStatsResponse {
  public static var messageName: String { "runtime.v1.ContainerStatsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&stats)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, stats)
  }
}

/// Containers to measure.
public struct ListContainerStatsRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: ContainerStatsFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListContainerStatsRequest {
  public static var messageName: String { "runtime.v1.ListContainerStatsRequest" }
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

/// Containers measured.
public struct ListContainerStatsResponse: DescribedMessage {
  /// The figures.
  public var stats: [ContainerStats]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    stats = []
  }
}

extension ListContainerStatsResponse {
  public static var messageName: String { "runtime.v1.ListContainerStatsResponse" }
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

/// Containers to measure.
public struct StreamContainerStatsRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: ContainerStatsFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StreamContainerStatsRequest {
  public static var messageName: String { "runtime.v1.StreamContainerStatsRequest" }
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

/// Some of the containers measured.
public struct StreamContainerStatsResponse: DescribedMessage {
  /// The figures.
  public var containerStats: [ContainerStats]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerStats = []
  }
}

extension StreamContainerStatsResponse {
  public static var messageName: String { "runtime.v1.StreamContainerStatsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&containerStats)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, containerStats)
  }
}

/// Which containers; all conditions hold.
public struct ContainerStatsFilter: DescribedMessage {
  /// Id of the container.
  public var id: String
  /// Sandbox that it is in.
  public var podSandboxId: String
  /// Labels that it has.
  public var labelSelector: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = ""
    podSandboxId = ""
    labelSelector = SortedMap()
  }
}

extension ContainerStatsFilter {
  public static var messageName: String { "runtime.v1.ContainerStatsFilter" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&id)
      case 18: reader.value(&podSandboxId)
      case 26: reader.map(&labelSelector)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, labelSelector)
    writer.nonZero(2, podSandboxId)
    writer.nonZero(1, id)
  }
}

/// What a container uses.
public struct ContainerStats: DescribedMessage {
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

  /// Its writable layer.
  public var writableLayer: FilesystemUsage? {
    get { fieldStorage.fields.writableLayer }
    _modify {
      unshare()
      yield &fieldStorage.fields.writableLayer
    }
  }

  /// Swap.
  public var swap: SwapUsage? {
    get { fieldStorage.fields.swap }
    _modify {
      unshare()
      yield &fieldStorage.fields.swap
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

extension ContainerStats {
  public static var messageName: String { "runtime.v1.ContainerStats" }
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

extension ContainerStats {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var attributes: ContainerAttributes?
    var cpu: CpuUsage?
    var memory: MemoryUsage?
    var writableLayer: FilesystemUsage?
    var swap: SwapUsage?
    var io: IoUsage?
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
        case 42: reader.optional(&swap)
        case 50: reader.optional(&io)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(6, io)
      writer.optional(5, swap)
      writer.optional(4, writableLayer)
      writer.optional(3, memory)
      writer.optional(2, cpu)
      writer.optional(1, attributes)
    }
  }
}
