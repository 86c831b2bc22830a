// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Which container the figures are of.
public struct ContainerAttributes: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the container.
  public var id: String {
    get { fieldStorage.fields.id }
    _modify {
      unshare()
      yield &fieldStorage.fields.id
    }
  }

  /// Names from its configuration.
  public var metadata: ContainerMetadata? {
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

extension ContainerAttributes {
  public static var messageName: String { "runtime.v1.ContainerAttributes" }
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

extension ContainerAttributes {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var metadata: ContainerMetadata?
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

/// Processor time used.
public struct CpuUsage: DescribedMessage {
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

  /// Nanoseconds of all cores together since it was made.
  public var usageCoreNanoSeconds: UInt64Value? {
    get { fieldStorage.fields.usageCoreNanoSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.usageCoreNanoSeconds
    }
  }

  /// Cores used on average of late, in thousand-millionths.
  public var usageNanoCores: UInt64Value? {
    get { fieldStorage.fields.usageNanoCores }
    _modify {
      unshare()
      yield &fieldStorage.fields.usageNanoCores
    }
  }

  /// How much processes waited for it.
  public var psi: PsiStats? {
    get { fieldStorage.fields.psi }
    _modify {
      unshare()
      yield &fieldStorage.fields.psi
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

extension CpuUsage {
  public static var messageName: String { "runtime.v1.CpuUsage" }
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

extension CpuUsage {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var timestamp: Int64
    var usageCoreNanoSeconds: UInt64Value?
    var usageNanoCores: UInt64Value?
    var psi: PsiStats?
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
        case 18: reader.optional(&usageCoreNanoSeconds)
        case 26: reader.optional(&usageNanoCores)
        case 34: reader.optional(&psi)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(4, psi)
      writer.optional(3, usageNanoCores)
      writer.optional(2, usageCoreNanoSeconds)
      writer.nonZero(1, timestamp)
    }
  }
}

/// Memory used.
public struct MemoryUsage: DescribedMessage {
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

  /// Bytes that cannot be freed easily; what eviction goes by.
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

  /// Bytes in all, caches included.
  public var usageBytes: UInt64Value? {
    get { fieldStorage.fields.usageBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.usageBytes
    }
  }

  /// Bytes without a file behind them, swap caches included.
  public var rssBytes: UInt64Value? {
    get { fieldStorage.fields.rssBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.rssBytes
    }
  }

  /// Page faults without a read from disk.
  public var pageFaults: UInt64Value? {
    get { fieldStorage.fields.pageFaults }
    _modify {
      unshare()
      yield &fieldStorage.fields.pageFaults
    }
  }

  /// Page faults with a read from disk.
  public var majorPageFaults: UInt64Value? {
    get { fieldStorage.fields.majorPageFaults }
    _modify {
      unshare()
      yield &fieldStorage.fields.majorPageFaults
    }
  }

  /// How much processes waited for it.
  public var psi: PsiStats? {
    get { fieldStorage.fields.psi }
    _modify {
      unshare()
      yield &fieldStorage.fields.psi
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

extension MemoryUsage {
  public static var messageName: String { "runtime.v1.MemoryUsage" }
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

extension MemoryUsage {
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
    var usageBytes: UInt64Value?
    var rssBytes: UInt64Value?
    var pageFaults: UInt64Value?
    var majorPageFaults: UInt64Value?
    var psi: PsiStats?
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
        case 34: reader.optional(&usageBytes)
        case 42: reader.optional(&rssBytes)
        case 50: reader.optional(&pageFaults)
        case 58: reader.optional(&majorPageFaults)
        case 66: reader.optional(&psi)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(8, psi)
      writer.optional(7, majorPageFaults)
      writer.optional(6, pageFaults)
      writer.optional(5, rssBytes)
      writer.optional(4, usageBytes)
      writer.optional(3, availableBytes)
      writer.optional(2, workingSetBytes)
      writer.nonZero(1, timestamp)
    }
  }
}

/// Swap used.
public struct SwapUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// Bytes left up to the limit.
  public var swapAvailableBytes: UInt64Value?
  /// Bytes used.
  public var swapUsageBytes: UInt64Value?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
  }
}

extension SwapUsage {
  public static var messageName: String { "runtime.v1.SwapUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&timestamp)
      case 18: reader.optional(&swapAvailableBytes)
      case 26: reader.optional(&swapUsageBytes)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, swapUsageBytes)
    writer.optional(2, swapAvailableBytes)
    writer.nonZero(1, timestamp)
  }
}

/// Input and output.
public struct IoUsage: DescribedMessage {
  /// When it was measured, in nanoseconds since 1970.
  public var timestamp: Int64
  /// How much processes waited for it.
  public var psi: PsiStats?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    timestamp = 0
  }
}

extension IoUsage {
  public static var messageName: String { "runtime.v1.IoUsage" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&timestamp)
      case 18: reader.optional(&psi)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, psi)
    writer.nonZero(1, timestamp)
  }
}

/// Pressure stall information of the kernel.
public struct PsiStats: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Times when all processes waited.
  public var full: PsiData? {
    get { fieldStorage.fields.full }
    _modify {
      unshare()
      yield &fieldStorage.fields.full
    }
  }

  /// Times when some process waited.
  public var some: PsiData? {
    get { fieldStorage.fields.some }
    _modify {
      unshare()
      yield &fieldStorage.fields.some
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

extension PsiStats {
  public static var messageName: String { "runtime.v1.PsiStats" }
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

extension PsiStats {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var full: PsiData?
    var some: PsiData?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&full)
        case 18: reader.optional(&some)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, some)
      writer.optional(1, full)
    }
  }
}

/// Shares of time that was waited.
public struct PsiData: DescribedMessage {
  /// Nanoseconds waited since start.
  public var total: UInt64
  /// Share of the last ten seconds, in percent.
  public var avg10: Double
  /// Share of the last minute, in percent.
  public var avg60: Double
  /// Share of the last five minutes, in percent.
  public var avg300: Double
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    total = 0
    avg10 = 0
    avg60 = 0
    avg300 = 0
  }
}

extension PsiData {
  public static var messageName: String { "runtime.v1.PsiData" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&total)
      case 17: reader.value(&avg10)
      case 25: reader.value(&avg60)
      case 33: reader.value(&avg300)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, avg300)
    writer.nonZero(3, avg60)
    writer.nonZero(2, avg10)
    writer.nonZero(1, total)
  }
}

/// A number that may be unset.
public struct UInt64Value: DescribedMessage {
  /// The number.
  public var value: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension UInt64Value {
  public static var messageName: String { "runtime.v1.UInt64Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// A sandbox to measure.
public struct PodSandboxStatsRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
  }
}

extension PodSandboxStatsRequest {
  public static var messageName: String { "runtime.v1.PodSandboxStatsRequest" }
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

/// A sandbox measured.
public struct PodSandboxStatsResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The figures.
  public var stats: PodSandboxStats? {
    get { fieldStorage.fields.stats }
    _modify {
      unshare()
      yield &fieldStorage.fields.stats
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

extension PodSandboxStatsResponse {
  public static var messageName: String { "runtime.v1.PodSandboxStatsResponse" }
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

extension PodSandboxStatsResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var stats: PodSandboxStats?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&stats)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(1, stats)
    }
  }
}
