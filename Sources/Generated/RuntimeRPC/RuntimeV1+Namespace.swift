// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Namespaces of a sandbox.
public struct Namespace: DescribedMessage {
  /// Which are shared, and with whom.
  public var options: NamespaceOption?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension Namespace {
  public static var messageName: String { "runtime.v1.Namespace" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.optional(&options)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, options)
  }
}

/// A state to filter by.
public struct PodSandboxStateValue: DescribedMessage {
  /// The state.
  public var state: PodSandboxState
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    state = PodSandboxState()
  }
}

extension PodSandboxStateValue {
  public static var messageName: String { "runtime.v1.PodSandboxStateValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&state)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, state)
  }
}

/// Asks for sandboxes.
public struct ListPodSandboxRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: PodSandboxFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListPodSandboxRequest {
  public static var messageName: String { "runtime.v1.ListPodSandboxRequest" }
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

/// Sandboxes.
public struct ListPodSandboxResponse: DescribedMessage {
  /// The sandboxes.
  public var items: [PodSandbox]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    items = []
  }
}

extension ListPodSandboxResponse {
  public static var messageName: String { "runtime.v1.ListPodSandboxResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, items)
  }
}

/// Asks for sandboxes.
public struct StreamPodSandboxesRequest: DescribedMessage {
  /// Which; all of them when unset.
  public var filter: PodSandboxFilter?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StreamPodSandboxesRequest {
  public static var messageName: String { "runtime.v1.StreamPodSandboxesRequest" }
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

/// Some of the sandboxes.
public struct StreamPodSandboxesResponse: DescribedMessage {
  /// The sandboxes.
  public var podSandboxes: [PodSandbox]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxes = []
  }
}

extension StreamPodSandboxesResponse {
  public static var messageName: String { "runtime.v1.StreamPodSandboxesResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&podSandboxes)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, podSandboxes)
  }
}

/// Which sandboxes; all conditions hold.
public struct PodSandboxFilter: DescribedMessage {
  /// Id of the sandbox; a unique beginning is enough.
  public var id: String
  /// Its state.
  public var state: PodSandboxStateValue?
  /// Labels that it has.
  public var labelSelector: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    id = ""
    labelSelector = SortedMap()
  }
}

extension PodSandboxFilter {
  public static var messageName: String { "runtime.v1.PodSandboxFilter" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&id)
      case 18: reader.optional(&state)
      case 26: reader.map(&labelSelector)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(3, labelSelector)
    writer.optional(2, state)
    writer.nonZero(1, id)
  }
}

/// A sandbox in a list.
public struct PodSandbox: DescribedMessage {
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

extension PodSandbox {
  public static var messageName: String { "runtime.v1.PodSandbox" }
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

extension PodSandbox {
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
        case 42: reader.map(&labels)
        case 50: reader.map(&annotations)
        case 58: reader.value(&runtimeHandler)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(7, runtimeHandler)
      writer.map(6, annotations)
      writer.map(5, labels)
      writer.nonZero(4, createdAt)
      writer.nonZero(3, state)
      writer.optional(2, metadata)
      writer.nonZero(1, id)
    }
  }
}

/// Resources of a sandbox to change.
public struct UpdatePodSandboxResourcesRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Resources that the runtime itself takes.
  public var overhead: LinuxContainerResources?
  /// Sum of the containers' resources.
  public var resources: LinuxContainerResources?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
  }
}

extension UpdatePodSandboxResourcesRequest {
  public static var messageName: String { "runtime.v1.UpdatePodSandboxResourcesRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSandboxId)
      case 18: reader.optional(&overhead)
      case 26: reader.optional(&resources)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, resources)
    writer.optional(2, overhead)
    writer.nonZero(1, podSandboxId)
  }
}

/// The resources are changed.
public struct UpdatePodSandboxResourcesResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension UpdatePodSandboxResourcesResponse {
  public static var messageName: String { "runtime.v1.UpdatePodSandboxResourcesResponse" }
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
