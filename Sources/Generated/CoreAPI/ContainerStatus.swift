// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container_status.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

/// How a container fares.
public struct ContainerStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the container.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// What it is doing now.
  public var state: ContainerState {
    get { fieldStorage.fields.state }
    _modify {
      unshare()
      yield &fieldStorage.fields.state
    }
  }

  /// How it last ended; empty when it never did.
  public var lastState: ContainerState {
    get { fieldStorage.fields.lastState }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastState
    }
  }

  /// It passes its readiness check, or has none and runs.
  public var ready: Bool {
    get { fieldStorage.fields.ready }
    _modify {
      unshare()
      yield &fieldStorage.fields.ready
    }
  }

  /// How often it was restarted; forgotten when finished containers are removed.
  public var restartCount: Int32 {
    get { fieldStorage.fields.restartCount }
    _modify {
      unshare()
      yield &fieldStorage.fields.restartCount
    }
  }

  /// Image that runs; it may read differently from the specification.
  public var image: String {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Digest of the image.
  public var imageID: String {
    get { fieldStorage.fields.imageID }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageID
    }
  }

  /// Runtime and id, such as `containerd://4f2c...`.
  public var containerID: String {
    get { fieldStorage.fields.containerID }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerID
    }
  }

  /// It started and passed its startup probe.
  public var started: Bool? {
    get { fieldStorage.fields.started }
    _modify {
      unshare()
      yield &fieldStorage.fields.started
    }
  }

  /// Requests that the node set aside; they differ from the specification while a resize waits.
  public var allocatedResources: SortedMap<String, Quantity> {
    get { fieldStorage.fields.allocatedResources }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocatedResources
    }
  }

  /// Requests and limits in force.
  public var resources: ResourceRequirements? {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// How its volumes are mounted.
  public var volumeMounts: [VolumeMountStatus] {
    get { fieldStorage.fields.volumeMounts }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeMounts
    }
  }

  /// User that its first process runs as.
  public var user: ContainerUser? {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Health of the devices it uses.
  public var allocatedResourcesStatus: [ResourceStatus] {
    get { fieldStorage.fields.allocatedResourcesStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocatedResourcesStatus
    }
  }

  /// Signal that will ask it to stop.
  public var stopSignal: String? {
    get { fieldStorage.fields.stopSignal }
    _modify {
      unshare()
      yield &fieldStorage.fields.stopSignal
    }
  }
}

extension ContainerStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStatus" }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
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
    var name: String
    var state: ContainerState
    var lastState: ContainerState
    var ready: Bool
    var restartCount: Int32
    var image: String
    var imageID: String
    var containerID: String
    var started: Bool?
    var allocatedResources: SortedMap<String, Quantity>
    var resources: ResourceRequirements?
    var volumeMounts: [VolumeMountStatus]
    var user: ContainerUser?
    var allocatedResourcesStatus: [ResourceStatus]
    var stopSignal: String?

    init() {
      name = ""
      state = ContainerState()
      lastState = ContainerState()
      ready = false
      restartCount = 0
      image = ""
      imageID = ""
      containerID = ""
      allocatedResources = SortedMap()
      volumeMounts = []
      allocatedResourcesStatus = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&state)
        case 26: reader.value(&lastState)
        case 32: reader.value(&ready)
        case 40: reader.value(&restartCount)
        case 50: reader.value(&image)
        case 58: reader.value(&imageID)
        case 66: reader.value(&containerID)
        case 72: reader.optional(&started)
        case 82: reader.map(&allocatedResources)
        case 90: reader.optional(&resources)
        case 98: reader.repeated(&volumeMounts)
        case 106: reader.optional(&user)
        case 114: reader.repeated(&allocatedResourcesStatus)
        case 122: reader.optional(&stopSignal)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(15, stopSignal)
      writer.repeated(14, allocatedResourcesStatus)
      writer.optional(13, user)
      writer.repeated(12, volumeMounts)
      writer.optional(11, resources)
      writer.map(10, allocatedResources)
      writer.optional(9, started)
      writer.value(8, containerID)
      writer.value(7, imageID)
      writer.value(6, image)
      writer.value(5, restartCount)
      writer.value(4, ready)
      writer.value(3, lastState)
      writer.value(2, state)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "ContainerStatus",
      """
      name state lastState ready restartCount image imageID containerID started
      allocatedResources resources volumeMounts user allocatedResourcesStatus
      stopSignal
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.value(&state)
        case 2: reader.value(&lastState)
        case 3: reader.bool(&ready)
        case 4: reader.integer(&restartCount)
        case 5: reader.string(&image)
        case 6: reader.string(&imageID)
        case 7: reader.string(&containerID)
        case 8: reader.bool(&started)
        case 9: reader.map(&allocatedResources)
        case 10: reader.optional(&resources)
        case 11: reader.repeated(&volumeMounts)
        case 12: reader.optional(&user)
        case 13: reader.repeated(&allocatedResourcesStatus)
        case 14: reader.string(&stopSignal)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.message("state", state)
      writer.message("lastState", lastState)
      writer.bool(always: "ready", ready)
      writer.integer(always: "restartCount", restartCount)
      writer.string(always: "image", image)
      writer.string(always: "imageID", imageID)
      writer.string("containerID", containerID)
      writer.bool("started", started)
      writer.map("allocatedResources", allocatedResources)
      writer.message("resources", resources)
      writer.repeated("volumeMounts", volumeMounts)
      writer.message("user", user)
      writer.repeated("allocatedResourcesStatus", allocatedResourcesStatus)
      writer.string("stopSignal", stopSignal)
    }
  }
}

/// What a container is doing; exactly one member is set, and waiting when none is.
public struct ContainerState: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// It is about to run.
  public var waiting: ContainerStateWaiting? {
    get { fieldStorage.fields.waiting }
    _modify {
      unshare()
      yield &fieldStorage.fields.waiting
    }
  }

  /// It runs.
  public var running: ContainerStateRunning? {
    get { fieldStorage.fields.running }
    _modify {
      unshare()
      yield &fieldStorage.fields.running
    }
  }

  /// It ended.
  public var terminated: ContainerStateTerminated? {
    get { fieldStorage.fields.terminated }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminated
    }
  }
}

extension ContainerState {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerState" }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension ContainerState {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var waiting: ContainerStateWaiting?
    var running: ContainerStateRunning?
    var terminated: ContainerStateTerminated?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&waiting)
        case 18: reader.optional(&running)
        case 26: reader.optional(&terminated)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, terminated)
      writer.optional(2, running)
      writer.optional(1, waiting)
    }

    private static let members = JSONMembers("ContainerState", "waiting running terminated")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&waiting)
        case 1: reader.optional(&running)
        case 2: reader.optional(&terminated)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("waiting", waiting)
      writer.message("running", running)
      writer.message("terminated", terminated)
    }
  }
}

/// A container about to run.
public struct ContainerStateWaiting: JSONMessage {
  /// Why it waits, such as `ContainerCreating`, `ImagePullBackOff` or `CrashLoopBackOff`.
  public var reason: String
  /// Details for people.
  public var message: String

  public init() {
    reason = ""
    message = ""
  }
}

extension ContainerStateWaiting {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStateWaiting" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&reason)
      case 18: reader.value(&message)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, message)
    writer.value(1, reason)
  }

  private static let members = JSONMembers("ContainerStateWaiting", "reason message")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&reason)
      case 1: reader.string(&message)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("reason", reason)
    writer.string("message", message)
  }
}

/// A running container.
public struct ContainerStateRunning: JSONMessage {
  /// When it last started.
  public var startedAt: Time

  public init() {
    startedAt = Time()
  }
}

extension ContainerStateRunning {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStateRunning" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&startedAt)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, startedAt)
  }

  private static let members = JSONMembers("ContainerStateRunning", "startedAt")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&startedAt)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("startedAt", startedAt)
  }
}

/// A container that ended.
public struct ContainerStateTerminated: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Exit code; 128 plus the signal when a signal ended it.
  public var exitCode: Int32 {
    get { fieldStorage.fields.exitCode }
    _modify {
      unshare()
      yield &fieldStorage.fields.exitCode
    }
  }

  /// Signal that ended it; 0 when none did.
  public var signal: Int32 {
    get { fieldStorage.fields.signal }
    _modify {
      unshare()
      yield &fieldStorage.fields.signal
    }
  }

  /// Why it ended, such as `Completed`, `Error` or `OOMKilled`.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// Its termination message.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }

  /// When it started.
  public var startedAt: Time {
    get { fieldStorage.fields.startedAt }
    _modify {
      unshare()
      yield &fieldStorage.fields.startedAt
    }
  }

  /// When it ended.
  public var finishedAt: Time {
    get { fieldStorage.fields.finishedAt }
    _modify {
      unshare()
      yield &fieldStorage.fields.finishedAt
    }
  }

  /// Runtime and id.
  public var containerID: String {
    get { fieldStorage.fields.containerID }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerID
    }
  }
}

extension ContainerStateTerminated {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStateTerminated" }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension ContainerStateTerminated {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var exitCode: Int32
    var signal: Int32
    var reason: String
    var message: String
    var startedAt: Time
    var finishedAt: Time
    var containerID: String

    init() {
      exitCode = 0
      signal = 0
      reason = ""
      message = ""
      startedAt = Time()
      finishedAt = Time()
      containerID = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&exitCode)
        case 16: reader.value(&signal)
        case 26: reader.value(&reason)
        case 34: reader.value(&message)
        case 42: reader.value(&startedAt)
        case 50: reader.value(&finishedAt)
        case 58: reader.value(&containerID)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(7, containerID)
      writer.value(6, finishedAt)
      writer.value(5, startedAt)
      writer.value(4, message)
      writer.value(3, reason)
      writer.value(2, signal)
      writer.value(1, exitCode)
    }

    private static let members = JSONMembers(
      "ContainerStateTerminated", "exitCode signal reason message startedAt finishedAt containerID")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&exitCode)
        case 1: reader.integer(&signal)
        case 2: reader.string(&reason)
        case 3: reader.string(&message)
        case 4: reader.value(&startedAt)
        case 5: reader.value(&finishedAt)
        case 6: reader.string(&containerID)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer(always: "exitCode", exitCode)
      writer.integer("signal", signal)
      writer.string("reason", reason)
      writer.string("message", message)
      writer.message("startedAt", startedAt)
      writer.message("finishedAt", finishedAt)
      writer.string("containerID", containerID)
    }
  }
}

/// How a volume is mounted.
public struct VolumeMountStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the volume.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Path in the container.
  public var mountPath: String {
    get { fieldStorage.fields.mountPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.mountPath
    }
  }

  /// Mounted read-only.
  public var readOnly: Bool {
    get { fieldStorage.fields.readOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.readOnly
    }
  }

  /// `Disabled` or `Enabled`: what `IfPossible` came to.
  public var recursiveReadOnly: String? {
    get { fieldStorage.fields.recursiveReadOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.recursiveReadOnly
    }
  }

  /// Facts that depend on the kind of volume.
  public var volumeStatus: VolumeStatus? {
    get { fieldStorage.fields.volumeStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeStatus
    }
  }
}

extension VolumeMountStatus {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeMountStatus" }

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

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    unshare()
    fieldStorage.fields.decode(from: &reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    fieldStorage.fields.encode(into: &writer)
  }

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension VolumeMountStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var mountPath: String
    var readOnly: Bool
    var recursiveReadOnly: String?
    var volumeStatus: VolumeStatus?

    init() {
      name = ""
      mountPath = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&mountPath)
        case 24: reader.value(&readOnly)
        case 34: reader.optional(&recursiveReadOnly)
        case 42: reader.optional(&volumeStatus)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, volumeStatus)
      writer.optional(4, recursiveReadOnly)
      writer.value(3, readOnly)
      writer.value(2, mountPath)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "VolumeMountStatus", "name mountPath readOnly recursiveReadOnly volumeStatus")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&mountPath)
        case 2: reader.bool(&readOnly)
        case 3: reader.string(&recursiveReadOnly)
        case 4: reader.optional(&volumeStatus)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.string(always: "mountPath", mountPath)
      writer.bool("readOnly", readOnly)
      writer.string("recursiveReadOnly", recursiveReadOnly)
      writer.message("volumeStatus", volumeStatus)
    }
  }
}

/// Facts about a mounted volume; at most one member is set.
public struct VolumeStatus: JSONMessage {
  /// The image mounted.
  public var image: ImageVolumeStatus?

  public init() {}
}

extension VolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&image)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, image)
  }

  private static let members = JSONMembers("VolumeStatus", "image")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&image)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("image", image)
  }
}

/// An image mounted as a volume.
public struct ImageVolumeStatus: JSONMessage {
  /// Digest of the image.
  public var imageRef: String

  public init() {
    imageRef = ""
  }
}

extension ImageVolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ImageVolumeStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&imageRef)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, imageRef)
  }

  private static let members = JSONMembers("ImageVolumeStatus", "imageRef")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&imageRef)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("imageRef", imageRef)
  }
}

/// User that a process runs as.
public struct ContainerUser: JSONMessage {
  /// User on Linux.
  public var linux: LinuxContainerUser?

  public init() {}
}

extension ContainerUser {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerUser" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&linux)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, linux)
  }

  private static let members = JSONMembers("ContainerUser", "linux")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&linux)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("linux", linux)
  }
}

/// Ids that the first process started with; it may have changed them since.
public struct LinuxContainerUser: JSONMessage {
  /// User id.
  public var uid: Int64
  /// Group id.
  public var gid: Int64
  /// Further group ids.
  public var supplementalGroups: [Int64]

  public init() {
    uid = 0
    gid = 0
    supplementalGroups = []
  }
}

extension LinuxContainerUser {
  public static var messageName: String { "k8s.io.api.core.v1.LinuxContainerUser" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&uid)
      case 16: reader.value(&gid)
      case 24, 26: reader.repeated(&supplementalGroups)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, supplementalGroups)
    writer.value(2, gid)
    writer.value(1, uid)
  }

  private static let members = JSONMembers("LinuxContainerUser", "uid gid supplementalGroups")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&uid)
      case 1: reader.integer(&gid)
      case 2: reader.repeated(&supplementalGroups)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "uid", uid)
    writer.integer(always: "gid", gid)
    writer.repeated("supplementalGroups", supplementalGroups)
  }
}
