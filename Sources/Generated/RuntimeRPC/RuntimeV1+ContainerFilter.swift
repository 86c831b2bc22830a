// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Which containers; all conditions hold.
public struct ContainerFilter: DescribedMessage {
  /// Id of the container; a unique beginning is enough.
  public var id: String
  /// Its state.
  public var state: ContainerStateValue?
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

extension ContainerFilter {
  public static var messageName: String { "runtime.v1.ContainerFilter" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&id)
      case 18: reader.optional(&state)
      case 26: reader.value(&podSandboxId)
      case 34: reader.map(&labelSelector)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(4, labelSelector)
    writer.nonZero(3, podSandboxId)
    writer.optional(2, state)
    writer.nonZero(1, id)
  }
}

/// A container in a list.
public struct Container: DescribedMessage {
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

  /// Sandbox that it is in.
  public var podSandboxId: String {
    get { fieldStorage.fields.podSandboxId }
    _modify {
      unshare()
      yield &fieldStorage.fields.podSandboxId
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

  /// Image that it was made from, as asked for.
  public var image: ImageSpec? {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Digest of the image.
  public var imageRef: String {
    get { fieldStorage.fields.imageRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageRef
    }
  }

  /// What it is doing.
  public var state: ContainerState {
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

  /// Id of the image on the node.
  public var imageId: String {
    get { fieldStorage.fields.imageId }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageId
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

extension Container {
  public static var messageName: String { "runtime.v1.Container" }
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

extension Container {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var podSandboxId: String
    var metadata: ContainerMetadata?
    var image: ImageSpec?
    var imageRef: String
    var state: ContainerState
    var createdAt: Int64
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var imageId: String
    var unknownFields = UnknownFields()

    init() {
      id = ""
      podSandboxId = ""
      imageRef = ""
      state = ContainerState()
      createdAt = 0
      labels = SortedMap()
      annotations = SortedMap()
      imageId = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&id)
        case 18: reader.value(&podSandboxId)
        case 26: reader.optional(&metadata)
        case 34: reader.optional(&image)
        case 42: reader.value(&imageRef)
        case 48: reader.value(&state)
        case 56: reader.value(&createdAt)
        case 66: reader.map(&labels)
        case 74: reader.map(&annotations)
        case 82: reader.value(&imageId)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(10, imageId)
      writer.map(9, annotations)
      writer.map(8, labels)
      writer.nonZero(7, createdAt)
      writer.nonZero(6, state)
      writer.nonZero(5, imageRef)
      writer.optional(4, image)
      writer.optional(3, metadata)
      writer.nonZero(2, podSandboxId)
      writer.nonZero(1, id)
    }
  }
}

/// A state to filter by.
public struct ContainerStateValue: DescribedMessage {
  /// The state.
  public var state: ContainerState
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    state = ContainerState()
  }
}

extension ContainerStateValue {
  public static var messageName: String { "runtime.v1.ContainerStateValue" }
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

/// A container to ask about.
public struct ContainerStatusRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Also return the debugging details in `info`.
  public var verbose: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    verbose = false
  }
}

extension ContainerStatusRequest {
  public static var messageName: String { "runtime.v1.ContainerStatusRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 16: reader.value(&verbose)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, verbose)
    writer.nonZero(1, containerId)
  }
}

/// A container.
public struct ContainerStatusResponse: DescribedMessage {
  /// Its state.
  public var status: ContainerStatus?
  /// Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
  public var info: SortedMap<String, String>
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    info = SortedMap()
  }
}

extension ContainerStatusResponse {
  public static var messageName: String { "runtime.v1.ContainerStatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&status)
      case 18: reader.map(&info)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.map(2, info)
    writer.optional(1, status)
  }
}

/// State of a container.
public struct ContainerStatus: DescribedMessage {
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

  /// What it is doing.
  public var state: ContainerState {
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

  /// When it started, in nanoseconds since 1970; 0 if it did not.
  public var startedAt: Int64 {
    get { fieldStorage.fields.startedAt }
    _modify {
      unshare()
      yield &fieldStorage.fields.startedAt
    }
  }

  /// When it ended, in nanoseconds since 1970; 0 if it did not.
  public var finishedAt: Int64 {
    get { fieldStorage.fields.finishedAt }
    _modify {
      unshare()
      yield &fieldStorage.fields.finishedAt
    }
  }

  /// Exit code; only once it ended.
  public var exitCode: Int32 {
    get { fieldStorage.fields.exitCode }
    _modify {
      unshare()
      yield &fieldStorage.fields.exitCode
    }
  }

  /// Image that it was made from, as asked for.
  public var image: ImageSpec? {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Digest of the image.
  public var imageRef: String {
    get { fieldStorage.fields.imageRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageRef
    }
  }

  /// Why it is in this state in one CamelCase word, such as `OOMKilled`.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// Why it is in this state, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
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

  /// What is mounted in it.
  public var mounts: [Mount] {
    get { fieldStorage.fields.mounts }
    _modify {
      unshare()
      yield &fieldStorage.fields.mounts
    }
  }

  /// Path of its log on the node.
  public var logPath: String {
    get { fieldStorage.fields.logPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.logPath
    }
  }

  /// Resources in force.
  public var resources: ContainerResources? {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Id of the image on the node.
  public var imageId: String {
    get { fieldStorage.fields.imageId }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageId
    }
  }

  /// User that its first process started as.
  public var user: ContainerUser? {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Signal that will ask it to stop.
  public var stopSignal: Signal {
    get { fieldStorage.fields.stopSignal }
    _modify {
      unshare()
      yield &fieldStorage.fields.stopSignal
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

extension ContainerStatus {
  public static var messageName: String { "runtime.v1.ContainerStatus" }
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

extension ContainerStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var id: String
    var metadata: ContainerMetadata?
    var state: ContainerState
    var createdAt: Int64
    var startedAt: Int64
    var finishedAt: Int64
    var exitCode: Int32
    var image: ImageSpec?
    var imageRef: String
    var reason: String
    var message: String
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var mounts: [Mount]
    var logPath: String
    var resources: ContainerResources?
    var imageId: String
    var user: ContainerUser?
    var stopSignal: Signal
    var unknownFields = UnknownFields()

    init() {
      id = ""
      state = ContainerState()
      createdAt = 0
      startedAt = 0
      finishedAt = 0
      exitCode = 0
      imageRef = ""
      reason = ""
      message = ""
      labels = SortedMap()
      annotations = SortedMap()
      mounts = []
      logPath = ""
      imageId = ""
      stopSignal = Signal()
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
        case 40: reader.value(&startedAt)
        case 48: reader.value(&finishedAt)
        case 56: reader.value(&exitCode)
        case 66: reader.optional(&image)
        case 74: reader.value(&imageRef)
        case 82: reader.value(&reason)
        case 90: reader.value(&message)
        case 98: reader.map(&labels)
        case 106: reader.map(&annotations)
        case 114: reader.repeated(&mounts)
        case 122: reader.value(&logPath)
        case 130: reader.optional(&resources)
        case 138: reader.value(&imageId)
        case 146: reader.optional(&user)
        case 152: reader.value(&stopSignal)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(19, stopSignal)
      writer.optional(18, user)
      writer.nonZero(17, imageId)
      writer.optional(16, resources)
      writer.nonZero(15, logPath)
      writer.repeated(14, mounts)
      writer.map(13, annotations)
      writer.map(12, labels)
      writer.nonZero(11, message)
      writer.nonZero(10, reason)
      writer.nonZero(9, imageRef)
      writer.optional(8, image)
      writer.nonZero(7, exitCode)
      writer.nonZero(6, finishedAt)
      writer.nonZero(5, startedAt)
      writer.nonZero(4, createdAt)
      writer.nonZero(3, state)
      writer.optional(2, metadata)
      writer.nonZero(1, id)
    }
  }
}

/// Resources of a container.
public struct ContainerResources: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// On Linux.
  public var linux: LinuxContainerResources? {
    get { fieldStorage.fields.linux }
    _modify {
      unshare()
      yield &fieldStorage.fields.linux
    }
  }

  /// On Windows.
  public var windows: WindowsContainerResources? {
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

extension ContainerResources {
  public static var messageName: String { "runtime.v1.ContainerResources" }
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

extension ContainerResources {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var linux: LinuxContainerResources?
    var windows: WindowsContainerResources?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&linux)
        case 18: reader.optional(&windows)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, windows)
      writer.optional(1, linux)
    }
  }
}

/// User that a process runs as.
public struct ContainerUser: DescribedMessage {
  /// On Linux.
  public var linux: LinuxContainerUser?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ContainerUser {
  public static var messageName: String { "runtime.v1.ContainerUser" }
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

/// Ids of a process on Linux.
public struct LinuxContainerUser: DescribedMessage {
  /// User id.
  public var uid: Int64
  /// Group id.
  public var gid: Int64
  /// Further group ids.
  public var supplementalGroups: [Int64]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    uid = 0
    gid = 0
    supplementalGroups = []
  }
}

extension LinuxContainerUser {
  public static var messageName: String { "runtime.v1.LinuxContainerUser" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&uid)
      case 16: reader.value(&gid)
      case 24, 26: reader.repeated(&supplementalGroups)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.packed(3, supplementalGroups)
    writer.nonZero(2, gid)
    writer.nonZero(1, uid)
  }
}

/// Resources of a container to change.
public struct UpdateContainerResourcesRequest: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the container, as CreateContainer returned it.
  public var containerId: String {
    get { fieldStorage.fields.containerId }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerId
    }
  }

  /// On Linux.
  public var linux: LinuxContainerResources? {
    get { fieldStorage.fields.linux }
    _modify {
      unshare()
      yield &fieldStorage.fields.linux
    }
  }

  /// On Windows.
  public var windows: WindowsContainerResources? {
    get { fieldStorage.fields.windows }
    _modify {
      unshare()
      yield &fieldStorage.fields.windows
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

extension UpdateContainerResourcesRequest {
  public static var messageName: String { "runtime.v1.UpdateContainerResourcesRequest" }
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

extension UpdateContainerResourcesRequest {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var containerId: String
    var linux: LinuxContainerResources?
    var windows: WindowsContainerResources?
    var annotations: SortedMap<String, String>
    var unknownFields = UnknownFields()

    init() {
      containerId = ""
      annotations = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&containerId)
        case 18: reader.optional(&linux)
        case 26: reader.optional(&windows)
        case 34: reader.map(&annotations)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.map(4, annotations)
      writer.optional(3, windows)
      writer.optional(2, linux)
      writer.nonZero(1, containerId)
    }
  }
}
