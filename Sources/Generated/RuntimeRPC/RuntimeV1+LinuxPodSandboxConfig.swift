// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Settings of a sandbox on Linux.
public struct LinuxPodSandboxConfig: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Cgroup to put it below: a path, or a slice with the systemd driver.
  public var cgroupParent: String {
    get { fieldStorage.fields.cgroupParent }
    _modify {
      unshare()
      yield &fieldStorage.fields.cgroupParent
    }
  }

  /// Rights inside.
  public var securityContext: LinuxSandboxSecurityContext? {
    get { fieldStorage.fields.securityContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.securityContext
    }
  }

  /// Kernel settings of its namespaces.
  public var sysctls: SortedMap<String, String> {
    get { fieldStorage.fields.sysctls }
    _modify {
      unshare()
      yield &fieldStorage.fields.sysctls
    }
  }

  /// Resources that the runtime itself takes; for information.
  public var overhead: LinuxContainerResources? {
    get { fieldStorage.fields.overhead }
    _modify {
      unshare()
      yield &fieldStorage.fields.overhead
    }
  }

  /// Sum of the containers' resources; for information.
  public var resources: LinuxContainerResources? {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
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

extension LinuxPodSandboxConfig {
  public static var messageName: String { "runtime.v1.LinuxPodSandboxConfig" }
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

extension LinuxPodSandboxConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var cgroupParent: String
    var securityContext: LinuxSandboxSecurityContext?
    var sysctls: SortedMap<String, String>
    var overhead: LinuxContainerResources?
    var resources: LinuxContainerResources?
    var unknownFields = UnknownFields()

    init() {
      cgroupParent = ""
      sysctls = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&cgroupParent)
        case 18: reader.optional(&securityContext)
        case 26: reader.map(&sysctls)
        case 34: reader.optional(&overhead)
        case 42: reader.optional(&resources)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, resources)
      writer.optional(4, overhead)
      writer.map(3, sysctls)
      writer.optional(2, securityContext)
      writer.nonZero(1, cgroupParent)
    }
  }
}

/// Rights of a sandbox on Linux.
public struct LinuxSandboxSecurityContext: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which namespaces it shares with the node.
  public var namespaceOptions: NamespaceOption? {
    get { fieldStorage.fields.namespaceOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaceOptions
    }
  }

  /// SELinux label.
  public var selinuxOptions: SELinuxOption? {
    get { fieldStorage.fields.selinuxOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.selinuxOptions
    }
  }

  /// User id.
  public var runAsUser: Int64Value? {
    get { fieldStorage.fields.runAsUser }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsUser
    }
  }

  /// Group id; only with a user.
  public var runAsGroup: Int64Value? {
    get { fieldStorage.fields.runAsGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsGroup
    }
  }

  /// Mount the root filesystem read-only.
  public var readonlyRootfs: Bool {
    get { fieldStorage.fields.readonlyRootfs }
    _modify {
      unshare()
      yield &fieldStorage.fields.readonlyRootfs
    }
  }

  /// Further group ids.
  public var supplementalGroups: [Int64] {
    get { fieldStorage.fields.supplementalGroups }
    _modify {
      unshare()
      yield &fieldStorage.fields.supplementalGroups
    }
  }

  /// Whether groups from the image are added.
  public var supplementalGroupsPolicy: SupplementalGroupsPolicy {
    get { fieldStorage.fields.supplementalGroupsPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.supplementalGroupsPolicy
    }
  }

  /// It will hold a privileged container.
  public var privileged: Bool {
    get { fieldStorage.fields.privileged }
    _modify {
      unshare()
      yield &fieldStorage.fields.privileged
    }
  }

  /// System calls allowed.
  public var seccomp: SecurityProfile? {
    get { fieldStorage.fields.seccomp }
    _modify {
      unshare()
      yield &fieldStorage.fields.seccomp
    }
  }

  /// AppArmor profile.
  public var apparmor: SecurityProfile? {
    get { fieldStorage.fields.apparmor }
    _modify {
      unshare()
      yield &fieldStorage.fields.apparmor
    }
  }

  /// Older form of `seccomp`.
  public var seccompProfilePath: String {
    get { fieldStorage.fields.seccompProfilePath }
    _modify {
      unshare()
      yield &fieldStorage.fields.seccompProfilePath
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

extension LinuxSandboxSecurityContext {
  public static var messageName: String { "runtime.v1.LinuxSandboxSecurityContext" }
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

extension LinuxSandboxSecurityContext {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var namespaceOptions: NamespaceOption?
    var selinuxOptions: SELinuxOption?
    var runAsUser: Int64Value?
    var runAsGroup: Int64Value?
    var readonlyRootfs: Bool
    var supplementalGroups: [Int64]
    var supplementalGroupsPolicy: SupplementalGroupsPolicy
    var privileged: Bool
    var seccomp: SecurityProfile?
    var apparmor: SecurityProfile?
    var seccompProfilePath: String
    var unknownFields = UnknownFields()

    init() {
      readonlyRootfs = false
      supplementalGroups = []
      supplementalGroupsPolicy = SupplementalGroupsPolicy()
      privileged = false
      seccompProfilePath = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&namespaceOptions)
        case 18: reader.optional(&selinuxOptions)
        case 26: reader.optional(&runAsUser)
        case 66: reader.optional(&runAsGroup)
        case 32: reader.value(&readonlyRootfs)
        case 40, 42: reader.repeated(&supplementalGroups)
        case 88: reader.value(&supplementalGroupsPolicy)
        case 48: reader.value(&privileged)
        case 74: reader.optional(&seccomp)
        case 82: reader.optional(&apparmor)
        case 58: reader.value(&seccompProfilePath)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(11, supplementalGroupsPolicy)
      writer.optional(10, apparmor)
      writer.optional(9, seccomp)
      writer.optional(8, runAsGroup)
      writer.nonZero(7, seccompProfilePath)
      writer.nonZero(6, privileged)
      writer.packed(5, supplementalGroups)
      writer.nonZero(4, readonlyRootfs)
      writer.optional(3, runAsUser)
      writer.optional(2, selinuxOptions)
      writer.optional(1, namespaceOptions)
    }
  }
}

/// Settings of a sandbox on Windows.
public struct WindowsPodSandboxConfig: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Rights inside.
  public var securityContext: WindowsSandboxSecurityContext? {
    get { fieldStorage.fields.securityContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.securityContext
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

extension WindowsPodSandboxConfig {
  public static var messageName: String { "runtime.v1.WindowsPodSandboxConfig" }
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

extension WindowsPodSandboxConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var securityContext: WindowsSandboxSecurityContext?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&securityContext)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(1, securityContext)
    }
  }
}

/// Rights of a sandbox on Windows.
public struct WindowsSandboxSecurityContext: DescribedMessage {
  /// User to run as.
  public var runAsUsername: String
  /// GMSA credential specification.
  public var credentialSpec: String
  /// It holds processes of the node itself.
  public var hostProcess: Bool
  /// Which namespaces it shares with the node.
  public var namespaceOptions: WindowsNamespaceOption?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    runAsUsername = ""
    credentialSpec = ""
    hostProcess = false
  }
}

extension WindowsSandboxSecurityContext {
  public static var messageName: String { "runtime.v1.WindowsSandboxSecurityContext" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&runAsUsername)
      case 18: reader.value(&credentialSpec)
      case 24: reader.value(&hostProcess)
      case 34: reader.optional(&namespaceOptions)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(4, namespaceOptions)
    writer.nonZero(3, hostProcess)
    writer.nonZero(2, credentialSpec)
    writer.nonZero(1, runAsUsername)
  }
}

/// Name resolution inside a sandbox.
public struct DNSConfig: DescribedMessage {
  /// Addresses of name servers.
  public var servers: [String]
  /// Domains to search.
  public var searches: [String]
  /// Resolver options, such as `ndots:5`.
  public var options: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    servers = []
    searches = []
    options = []
  }
}

extension DNSConfig {
  public static var messageName: String { "runtime.v1.DNSConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&servers)
      case 18: reader.repeated(&searches)
      case 26: reader.repeated(&options)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, options)
    writer.repeated(2, searches)
    writer.repeated(1, servers)
  }
}

/// A port of the node that leads to a sandbox.
public struct PortMapping: DescribedMessage {
  /// Protocol of the port.
  public var `protocol`: ProtocolEnum
  /// Port inside.
  public var containerPort: Int32
  /// Port of the node; 0 is none.
  public var hostPort: Int32
  /// Address of the node; empty is every one.
  public var hostIp: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    `protocol` = ProtocolEnum()
    containerPort = 0
    hostPort = 0
    hostIp = ""
  }
}

extension PortMapping {
  public static var messageName: String { "runtime.v1.PortMapping" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&`protocol`)
      case 16: reader.value(&containerPort)
      case 24: reader.value(&hostPort)
      case 34: reader.value(&hostIp)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(4, hostIp)
    writer.nonZero(3, hostPort)
    writer.nonZero(2, containerPort)
    writer.nonZero(1, `protocol`)
  }
}

/// Which Linux namespaces are shared, and with whom.
public struct NamespaceOption: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Network: POD or NODE.
  public var network: NamespaceMode {
    get { fieldStorage.fields.network }
    _modify {
      unshare()
      yield &fieldStorage.fields.network
    }
  }

  /// Processes: POD, CONTAINER, NODE or TARGET.
  public var pid: NamespaceMode {
    get { fieldStorage.fields.pid }
    _modify {
      unshare()
      yield &fieldStorage.fields.pid
    }
  }

  /// Shared memory and semaphores: POD or NODE.
  public var ipc: NamespaceMode {
    get { fieldStorage.fields.ipc }
    _modify {
      unshare()
      yield &fieldStorage.fields.ipc
    }
  }

  /// Container to share processes with; only with TARGET.
  public var targetId: String {
    get { fieldStorage.fields.targetId }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetId
    }
  }

  /// User ids; unset shares the node's.
  public var usernsOptions: UserNamespace? {
    get { fieldStorage.fields.usernsOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.usernsOptions
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

extension NamespaceOption {
  public static var messageName: String { "runtime.v1.NamespaceOption" }
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

extension NamespaceOption {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var network: NamespaceMode
    var pid: NamespaceMode
    var ipc: NamespaceMode
    var targetId: String
    var usernsOptions: UserNamespace?
    var unknownFields = UnknownFields()

    init() {
      network = NamespaceMode()
      pid = NamespaceMode()
      ipc = NamespaceMode()
      targetId = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&network)
        case 16: reader.value(&pid)
        case 24: reader.value(&ipc)
        case 34: reader.value(&targetId)
        case 42: reader.optional(&usernsOptions)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, usernsOptions)
      writer.nonZero(4, targetId)
      writer.nonZero(3, ipc)
      writer.nonZero(2, pid)
      writer.nonZero(1, network)
    }
  }
}

/// User ids of a sandbox.
public struct UserNamespace: DescribedMessage {
  /// NODE shares the node's, POD gives it its own.
  public var mode: NamespaceMode
  /// User ids mapped; required with POD.
  public var uids: [IDMapping]
  /// Group ids mapped; required with POD.
  public var gids: [IDMapping]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    mode = NamespaceMode()
    uids = []
    gids = []
  }
}

extension UserNamespace {
  public static var messageName: String { "runtime.v1.UserNamespace" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&mode)
      case 18: reader.repeated(&uids)
      case 26: reader.repeated(&gids)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, gids)
    writer.repeated(2, uids)
    writer.nonZero(1, mode)
  }
}

/// A range of ids mapped to the node's.
public struct IDMapping: DescribedMessage {
  /// First id on the node.
  public var hostId: UInt32
  /// First id inside.
  public var containerId: UInt32
  /// How many.
  public var length: UInt32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    hostId = 0
    containerId = 0
    length = 0
  }
}

extension IDMapping {
  public static var messageName: String { "runtime.v1.IDMapping" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&hostId)
      case 16: reader.value(&containerId)
      case 24: reader.value(&length)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, length)
    writer.nonZero(2, containerId)
    writer.nonZero(1, hostId)
  }
}

/// Which namespaces are shared on Windows.
public struct WindowsNamespaceOption: DescribedMessage {
  /// Network: POD or NODE.
  public var network: NamespaceMode
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    network = NamespaceMode()
  }
}

extension WindowsNamespaceOption {
  public static var messageName: String { "runtime.v1.WindowsNamespaceOption" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&network)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, network)
  }
}
