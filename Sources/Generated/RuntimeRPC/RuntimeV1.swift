// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// How cgroups are made.
public struct CgroupDriver: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// By asking systemd for slices and scopes.
  public static let systemd = Self(rawValue: 0)

  /// By making directories.
  public static let cgroupfs = Self(rawValue: 1)
}

/// Protocol of a port.
public struct ProtocolEnum: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// TCP.
  public static let tcp = Self(rawValue: 0)

  /// UDP.
  public static let udp = Self(rawValue: 1)

  /// SCTP.
  public static let sctp = Self(rawValue: 2)
}

/// Whom a namespace is shared with.
public struct NamespaceMode: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// With the containers of the pod.
  public static let pod = Self(rawValue: 0)

  /// With nobody.
  public static let container = Self(rawValue: 1)

  /// With the node.
  public static let node = Self(rawValue: 2)

  /// With one other container.
  public static let target = Self(rawValue: 3)
}

/// Whether a sandbox can hold containers.
public struct PodSandboxState: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// It can.
  public static let ready = Self(rawValue: 0)

  /// It cannot: it was stopped or broke down.
  public static let notready = Self(rawValue: 1)
}

/// How mounts made later below a mount travel.
public struct MountPropagation: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Not at all.
  public static let `private` = Self(rawValue: 0)

  /// From the node into the container.
  public static let hostToContainer = Self(rawValue: 1)

  /// Both ways.
  public static let bidirectional = Self(rawValue: 2)
}

/// Signals that ask a container to stop, by their usual names.
public struct Signal: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// What the image says, or SIGTERM.
  public static let runtimeDefault = Self(rawValue: 0)

  /// `SIGABRT`.
  public static let sigabrt = Self(rawValue: 1)

  /// `SIGALRM`.
  public static let sigalrm = Self(rawValue: 2)

  /// `SIGBUS`.
  public static let sigbus = Self(rawValue: 3)

  /// `SIGCHLD`.
  public static let sigchld = Self(rawValue: 4)

  /// `SIGCLD`.
  public static let sigcld = Self(rawValue: 5)

  /// `SIGCONT`.
  public static let sigcont = Self(rawValue: 6)

  /// `SIGFPE`.
  public static let sigfpe = Self(rawValue: 7)

  /// `SIGHUP`.
  public static let sighup = Self(rawValue: 8)

  /// `SIGILL`.
  public static let sigill = Self(rawValue: 9)

  /// `SIGINT`.
  public static let sigint = Self(rawValue: 10)

  /// `SIGIO`.
  public static let sigio = Self(rawValue: 11)

  /// `SIGIOT`.
  public static let sigiot = Self(rawValue: 12)

  /// `SIGKILL`.
  public static let sigkill = Self(rawValue: 13)

  /// `SIGPIPE`.
  public static let sigpipe = Self(rawValue: 14)

  /// `SIGPOLL`.
  public static let sigpoll = Self(rawValue: 15)

  /// `SIGPROF`.
  public static let sigprof = Self(rawValue: 16)

  /// `SIGPWR`.
  public static let sigpwr = Self(rawValue: 17)

  /// `SIGQUIT`.
  public static let sigquit = Self(rawValue: 18)

  /// `SIGSEGV`.
  public static let sigsegv = Self(rawValue: 19)

  /// `SIGSTKFLT`.
  public static let sigstkflt = Self(rawValue: 20)

  /// `SIGSTOP`.
  public static let sigstop = Self(rawValue: 21)

  /// `SIGSYS`.
  public static let sigsys = Self(rawValue: 22)

  /// `SIGTERM`.
  public static let sigterm = Self(rawValue: 23)

  /// `SIGTRAP`.
  public static let sigtrap = Self(rawValue: 24)

  /// `SIGTSTP`.
  public static let sigtstp = Self(rawValue: 25)

  /// `SIGTTIN`.
  public static let sigttin = Self(rawValue: 26)

  /// `SIGTTOU`.
  public static let sigttou = Self(rawValue: 27)

  /// `SIGURG`.
  public static let sigurg = Self(rawValue: 28)

  /// `SIGUSR1`.
  public static let sigusr1 = Self(rawValue: 29)

  /// `SIGUSR2`.
  public static let sigusr2 = Self(rawValue: 30)

  /// `SIGVTALRM`.
  public static let sigvtalrm = Self(rawValue: 31)

  /// `SIGWINCH`.
  public static let sigwinch = Self(rawValue: 32)

  /// `SIGXCPU`.
  public static let sigxcpu = Self(rawValue: 33)

  /// `SIGXFSZ`.
  public static let sigxfsz = Self(rawValue: 34)

  /// `SIGRTMIN`.
  public static let sigrtmin = Self(rawValue: 35)

  /// `SIGRTMINPLUS1`.
  public static let sigrtminplus1 = Self(rawValue: 36)

  /// `SIGRTMINPLUS2`.
  public static let sigrtminplus2 = Self(rawValue: 37)

  /// `SIGRTMINPLUS3`.
  public static let sigrtminplus3 = Self(rawValue: 38)

  /// `SIGRTMINPLUS4`.
  public static let sigrtminplus4 = Self(rawValue: 39)

  /// `SIGRTMINPLUS5`.
  public static let sigrtminplus5 = Self(rawValue: 40)

  /// `SIGRTMINPLUS6`.
  public static let sigrtminplus6 = Self(rawValue: 41)

  /// `SIGRTMINPLUS7`.
  public static let sigrtminplus7 = Self(rawValue: 42)

  /// `SIGRTMINPLUS8`.
  public static let sigrtminplus8 = Self(rawValue: 43)

  /// `SIGRTMINPLUS9`.
  public static let sigrtminplus9 = Self(rawValue: 44)

  /// `SIGRTMINPLUS10`.
  public static let sigrtminplus10 = Self(rawValue: 45)

  /// `SIGRTMINPLUS11`.
  public static let sigrtminplus11 = Self(rawValue: 46)

  /// `SIGRTMINPLUS12`.
  public static let sigrtminplus12 = Self(rawValue: 47)

  /// `SIGRTMINPLUS13`.
  public static let sigrtminplus13 = Self(rawValue: 48)

  /// `SIGRTMINPLUS14`.
  public static let sigrtminplus14 = Self(rawValue: 49)

  /// `SIGRTMINPLUS15`.
  public static let sigrtminplus15 = Self(rawValue: 50)

  /// `SIGRTMAXMINUS14`.
  public static let sigrtmaxminus14 = Self(rawValue: 51)

  /// `SIGRTMAXMINUS13`.
  public static let sigrtmaxminus13 = Self(rawValue: 52)

  /// `SIGRTMAXMINUS12`.
  public static let sigrtmaxminus12 = Self(rawValue: 53)

  /// `SIGRTMAXMINUS11`.
  public static let sigrtmaxminus11 = Self(rawValue: 54)

  /// `SIGRTMAXMINUS10`.
  public static let sigrtmaxminus10 = Self(rawValue: 55)

  /// `SIGRTMAXMINUS9`.
  public static let sigrtmaxminus9 = Self(rawValue: 56)

  /// `SIGRTMAXMINUS8`.
  public static let sigrtmaxminus8 = Self(rawValue: 57)

  /// `SIGRTMAXMINUS7`.
  public static let sigrtmaxminus7 = Self(rawValue: 58)

  /// `SIGRTMAXMINUS6`.
  public static let sigrtmaxminus6 = Self(rawValue: 59)

  /// `SIGRTMAXMINUS5`.
  public static let sigrtmaxminus5 = Self(rawValue: 60)

  /// `SIGRTMAXMINUS4`.
  public static let sigrtmaxminus4 = Self(rawValue: 61)

  /// `SIGRTMAXMINUS3`.
  public static let sigrtmaxminus3 = Self(rawValue: 62)

  /// `SIGRTMAXMINUS2`.
  public static let sigrtmaxminus2 = Self(rawValue: 63)

  /// `SIGRTMAXMINUS1`.
  public static let sigrtmaxminus1 = Self(rawValue: 64)

  /// `SIGRTMAX`.
  public static let sigrtmax = Self(rawValue: 65)
}

/// Whether the groups that the image gives a user are added.
public struct SupplementalGroupsPolicy: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// They are.
  public static let merge = Self(rawValue: 0)

  /// They are not.
  public static let strict = Self(rawValue: 1)
}

/// What a container is doing.
public struct ContainerState: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Made, not started.
  public static let created = Self(rawValue: 0)

  /// Running.
  public static let running = Self(rawValue: 1)

  /// Ended.
  public static let exited = Self(rawValue: 2)

  /// Not known.
  public static let unknown = Self(rawValue: 3)
}

/// What happened to a container.
public struct ContainerEventType: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// It was made.
  public static let createdEvent = Self(rawValue: 0)

  /// It started.
  public static let startedEvent = Self(rawValue: 1)

  /// It ended.
  public static let stoppedEvent = Self(rawValue: 2)

  /// It was removed.
  public static let deletedEvent = Self(rawValue: 3)
}

/// Whether a figure only grows.
public struct MetricType: OpenEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// It only grows.
  public static let counter = Self(rawValue: 0)

  /// It goes up and down.
  public static let gauge = Self(rawValue: 1)
}

/// Asks for the version.
public struct VersionRequest: DescribedMessage {
  /// Version of the kubelet's side of the interface.
  public var version: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    version = ""
  }
}

extension VersionRequest {
  public static var messageName: String { "runtime.v1.VersionRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&version)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, version)
  }
}

/// Version of the runtime.
public struct VersionResponse: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Version of the kubelet's side of the interface that it fits.
  public var version: String {
    get { fieldStorage.fields.version }
    _modify {
      unshare()
      yield &fieldStorage.fields.version
    }
  }

  /// Name of the runtime, such as `containerd`.
  public var runtimeName: String {
    get { fieldStorage.fields.runtimeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeName
    }
  }

  /// Version of the runtime.
  public var runtimeVersion: String {
    get { fieldStorage.fields.runtimeVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeVersion
    }
  }

  /// Version of this interface, such as `v1`.
  public var runtimeApiVersion: String {
    get { fieldStorage.fields.runtimeApiVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeApiVersion
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

extension VersionResponse {
  public static var messageName: String { "runtime.v1.VersionResponse" }
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

extension VersionResponse {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var version: String
    var runtimeName: String
    var runtimeVersion: String
    var runtimeApiVersion: String
    var unknownFields = UnknownFields()

    init() {
      version = ""
      runtimeName = ""
      runtimeVersion = ""
      runtimeApiVersion = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&version)
        case 18: reader.value(&runtimeName)
        case 26: reader.value(&runtimeVersion)
        case 34: reader.value(&runtimeApiVersion)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, runtimeApiVersion)
      writer.nonZero(3, runtimeVersion)
      writer.nonZero(2, runtimeName)
      writer.nonZero(1, version)
    }
  }
}

/// Asks for the state of the runtime.
public struct StatusRequest: DescribedMessage {
  /// Also return the debugging details in `info`.
  public var verbose: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    verbose = false
  }
}

extension StatusRequest {
  public static var messageName: String { "runtime.v1.StatusRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&verbose)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, verbose)
  }
}

/// State of the runtime.
public struct StatusResponse: DescribedMessage {
  /// Whether it is ready.
  public var status: RuntimeStatus?
  /// Details for debugging, only with `verbose`; keys and JSON values are up to the runtime.
  public var info: SortedMap<String, String>
  /// Handlers that pods can choose.
  public var runtimeHandlers: [RuntimeHandler]
  /// What the runtime can do with every handler.
  public var features: RuntimeFeatures?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    info = SortedMap()
    runtimeHandlers = []
  }
}

extension StatusResponse {
  public static var messageName: String { "runtime.v1.StatusResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&status)
      case 18: reader.map(&info)
      case 26: reader.repeated(&runtimeHandlers)
      case 34: reader.optional(&features)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(4, features)
    writer.repeated(3, runtimeHandlers)
    writer.map(2, info)
    writer.optional(1, status)
  }
}

/// Whether a runtime is ready.
public struct RuntimeStatus: DescribedMessage {
  /// Conditions; `RuntimeReady` and `NetworkReady` are always there.
  public var conditions: [RuntimeCondition]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    conditions = []
  }
}

extension RuntimeStatus {
  public static var messageName: String { "runtime.v1.RuntimeStatus" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, conditions)
  }
}

/// One aspect of a runtime's state.
public struct RuntimeCondition: DescribedMessage {
  /// Which, such as `RuntimeReady`.
  public var type: String
  /// It holds.
  public var status: Bool
  /// Why, in one CamelCase word.
  public var reason: String
  /// Why, for people.
  public var message: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    type = ""
    status = false
    reason = ""
    message = ""
  }
}

extension RuntimeCondition {
  public static var messageName: String { "runtime.v1.RuntimeCondition" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 16: reader.value(&status)
      case 26: reader.value(&reason)
      case 34: reader.value(&message)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, message)
    writer.nonZero(3, reason)
    writer.nonZero(2, status)
    writer.nonZero(1, type)
  }
}

/// A way to run pods that they can choose.
public struct RuntimeHandler: DescribedMessage {
  /// Name; empty is the default one.
  public var name: String
  /// What it can do.
  public var features: RuntimeHandlerFeatures?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension RuntimeHandler {
  public static var messageName: String { "runtime.v1.RuntimeHandler" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&features)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, features)
    writer.nonZero(1, name)
  }
}

/// What a handler can do.
public struct RuntimeHandlerFeatures: DescribedMessage {
  /// It can mount recursively read-only.
  public var recursiveReadOnlyMounts: Bool
  /// It can give pods their own user ids.
  public var userNamespaces: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    recursiveReadOnlyMounts = false
    userNamespaces = false
  }
}

extension RuntimeHandlerFeatures {
  public static var messageName: String { "runtime.v1.RuntimeHandlerFeatures" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&recursiveReadOnlyMounts)
      case 16: reader.value(&userNamespaces)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, userNamespaces)
    writer.nonZero(1, recursiveReadOnlyMounts)
  }
}

/// What a runtime can do with every handler.
public struct RuntimeFeatures: DescribedMessage {
  /// It honours the policy on supplemental groups.
  public var supplementalGroupsPolicy: Bool
  /// It can give pods their own user ids although they use the node's network.
  public var userNamespacesHostNetwork: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    supplementalGroupsPolicy = false
    userNamespacesHostNetwork = false
  }
}

extension RuntimeFeatures {
  public static var messageName: String { "runtime.v1.RuntimeFeatures" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&supplementalGroupsPolicy)
      case 16: reader.value(&userNamespacesHostNetwork)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, userNamespacesHostNetwork)
    writer.nonZero(1, supplementalGroupsPolicy)
  }
}

/// Configuration to change.
public struct UpdateRuntimeConfigRequest: DescribedMessage {
  /// The new configuration.
  public var runtimeConfig: RuntimeConfig?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension UpdateRuntimeConfigRequest {
  public static var messageName: String { "runtime.v1.UpdateRuntimeConfigRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&runtimeConfig)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(1, runtimeConfig)
  }
}
