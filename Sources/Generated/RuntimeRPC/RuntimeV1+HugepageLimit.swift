// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Most huge pages of one size.
public struct HugepageLimit: DescribedMessage {
  /// Size such as `2MB` or `1GB`.
  public var pageSize: String
  /// Bytes in such pages.
  public var limit: UInt64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    pageSize = ""
    limit = 0
  }
}

extension HugepageLimit {
  public static var messageName: String { "runtime.v1.HugepageLimit" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&pageSize)
      case 16: reader.value(&limit)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, limit)
    writer.nonZero(1, pageSize)
  }
}

/// Rights of a container on Linux.
public struct LinuxContainerSecurityContext: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Capabilities to add or drop.
  public var capabilities: Capability? {
    get { fieldStorage.fields.capabilities }
    _modify {
      unshare()
      yield &fieldStorage.fields.capabilities
    }
  }

  /// All rights of root on the node. Takes the place of most other settings.
  public var privileged: Bool {
    get { fieldStorage.fields.privileged }
    _modify {
      unshare()
      yield &fieldStorage.fields.privileged
    }
  }

  /// Which namespaces it shares.
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

  /// User id; not with a user name.
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

  /// User name, looked up in the container; not with an id.
  public var runAsUsername: String {
    get { fieldStorage.fields.runAsUsername }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsUsername
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

  /// A process may not gain more rights than its parent.
  public var noNewPrivs: Bool {
    get { fieldStorage.fields.noNewPrivs }
    _modify {
      unshare()
      yield &fieldStorage.fields.noNewPrivs
    }
  }

  /// Paths that look empty inside.
  public var maskedPaths: [String] {
    get { fieldStorage.fields.maskedPaths }
    _modify {
      unshare()
      yield &fieldStorage.fields.maskedPaths
    }
  }

  /// Paths that cannot be written inside.
  public var readonlyPaths: [String] {
    get { fieldStorage.fields.readonlyPaths }
    _modify {
      unshare()
      yield &fieldStorage.fields.readonlyPaths
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

  /// Older form of `apparmor`.
  public var apparmorProfile: String {
    get { fieldStorage.fields.apparmorProfile }
    _modify {
      unshare()
      yield &fieldStorage.fields.apparmorProfile
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

extension LinuxContainerSecurityContext {
  public static var messageName: String { "runtime.v1.LinuxContainerSecurityContext" }
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

extension LinuxContainerSecurityContext {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var capabilities: Capability?
    var privileged: Bool
    var namespaceOptions: NamespaceOption?
    var selinuxOptions: SELinuxOption?
    var runAsUser: Int64Value?
    var runAsGroup: Int64Value?
    var runAsUsername: String
    var readonlyRootfs: Bool
    var supplementalGroups: [Int64]
    var supplementalGroupsPolicy: SupplementalGroupsPolicy
    var noNewPrivs: Bool
    var maskedPaths: [String]
    var readonlyPaths: [String]
    var seccomp: SecurityProfile?
    var apparmor: SecurityProfile?
    var apparmorProfile: String
    var seccompProfilePath: String
    var unknownFields = UnknownFields()

    init() {
      privileged = false
      runAsUsername = ""
      readonlyRootfs = false
      supplementalGroups = []
      supplementalGroupsPolicy = SupplementalGroupsPolicy()
      noNewPrivs = false
      maskedPaths = []
      readonlyPaths = []
      apparmorProfile = ""
      seccompProfilePath = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&capabilities)
        case 16: reader.value(&privileged)
        case 26: reader.optional(&namespaceOptions)
        case 34: reader.optional(&selinuxOptions)
        case 42: reader.optional(&runAsUser)
        case 98: reader.optional(&runAsGroup)
        case 50: reader.value(&runAsUsername)
        case 56: reader.value(&readonlyRootfs)
        case 64, 66: reader.repeated(&supplementalGroups)
        case 136: reader.value(&supplementalGroupsPolicy)
        case 88: reader.value(&noNewPrivs)
        case 106: reader.repeated(&maskedPaths)
        case 114: reader.repeated(&readonlyPaths)
        case 122: reader.optional(&seccomp)
        case 130: reader.optional(&apparmor)
        case 74: reader.value(&apparmorProfile)
        case 82: reader.value(&seccompProfilePath)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(17, supplementalGroupsPolicy)
      writer.optional(16, apparmor)
      writer.optional(15, seccomp)
      writer.repeated(14, readonlyPaths)
      writer.repeated(13, maskedPaths)
      writer.optional(12, runAsGroup)
      writer.nonZero(11, noNewPrivs)
      writer.nonZero(10, seccompProfilePath)
      writer.nonZero(9, apparmorProfile)
      writer.packed(8, supplementalGroups)
      writer.nonZero(7, readonlyRootfs)
      writer.nonZero(6, runAsUsername)
      writer.optional(5, runAsUser)
      writer.optional(4, selinuxOptions)
      writer.optional(3, namespaceOptions)
      writer.nonZero(2, privileged)
      writer.optional(1, capabilities)
    }
  }
}

/// Linux capabilities, without the prefix CAP_; `ALL` is all of them.
public struct Capability: DescribedMessage {
  /// To add.
  public var addCapabilities: [String]
  /// To take away.
  public var dropCapabilities: [String]
  /// To add so that programs run by other users keep them.
  public var addAmbientCapabilities: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    addCapabilities = []
    dropCapabilities = []
    addAmbientCapabilities = []
  }
}

extension Capability {
  public static var messageName: String { "runtime.v1.Capability" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&addCapabilities)
      case 18: reader.repeated(&dropCapabilities)
      case 26: reader.repeated(&addAmbientCapabilities)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, addAmbientCapabilities)
    writer.repeated(2, dropCapabilities)
    writer.repeated(1, addCapabilities)
  }
}

/// Parts of an SELinux label.
public struct SELinuxOption: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// User part.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Role part.
  public var role: String {
    get { fieldStorage.fields.role }
    _modify {
      unshare()
      yield &fieldStorage.fields.role
    }
  }

  /// Type part.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Level part.
  public var level: String {
    get { fieldStorage.fields.level }
    _modify {
      unshare()
      yield &fieldStorage.fields.level
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

extension SELinuxOption {
  public static var messageName: String { "runtime.v1.SELinuxOption" }
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

extension SELinuxOption {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var user: String
    var role: String
    var type: String
    var level: String
    var unknownFields = UnknownFields()

    init() {
      user = ""
      role = ""
      type = ""
      level = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&user)
        case 18: reader.value(&role)
        case 26: reader.value(&type)
        case 34: reader.value(&level)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(4, level)
      writer.nonZero(3, type)
      writer.nonZero(2, role)
      writer.nonZero(1, user)
    }
  }
}

/// A seccomp or AppArmor profile.
public struct SecurityProfile: DescribedMessage {
  /// Which profile.
  public var profileType: SecurityProfile.ProfileType
  /// Profile of the node: a path for seccomp, a name for AppArmor. Only with Localhost.
  public var localhostRef: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    profileType = SecurityProfile.ProfileType()
    localhostRef = ""
  }

  /// Which profile.
  public struct ProfileType: OpenEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The runtime's own.
    public static let runtimedefault = Self(rawValue: 0)

    /// None.
    public static let unconfined = Self(rawValue: 1)

    /// One of the node.
    public static let localhost = Self(rawValue: 2)
  }
}

extension SecurityProfile {
  public static var messageName: String { "runtime.v1.SecurityProfile" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&profileType)
      case 18: reader.value(&localhostRef)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, localhostRef)
    writer.nonZero(1, profileType)
  }
}

/// A number that may be unset.
public struct Int64Value: DescribedMessage {
  /// The number.
  public var value: Int64
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    value = 0
  }
}

extension Int64Value {
  public static var messageName: String { "runtime.v1.Int64Value" }
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

/// Settings of a container on Windows.
public struct WindowsContainerConfig: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Resources.
  public var resources: WindowsContainerResources? {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Rights.
  public var securityContext: WindowsContainerSecurityContext? {
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

extension WindowsContainerConfig {
  public static var messageName: String { "runtime.v1.WindowsContainerConfig" }
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

extension WindowsContainerConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var resources: WindowsContainerResources?
    var securityContext: WindowsContainerSecurityContext?
    var unknownFields = UnknownFields()

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&resources)
        case 18: reader.optional(&securityContext)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, securityContext)
      writer.optional(1, resources)
    }
  }
}

/// Resources of a container on Windows.
public struct WindowsContainerResources: DescribedMessage {
  /// Weight against other containers.
  public var cpuShares: Int64
  /// Number of CPUs.
  public var cpuCount: Int64
  /// Most CPU time, in parts of 10000.
  public var cpuMaximum: Int64
  /// Most memory in bytes.
  public var memoryLimitInBytes: Int64
  /// Size of its root disk in bytes.
  public var rootfsSizeInBytes: Int64
  /// CPUs that it may run on.
  public var affinityCpus: [WindowsCpuGroupAffinity]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    cpuShares = 0
    cpuCount = 0
    cpuMaximum = 0
    memoryLimitInBytes = 0
    rootfsSizeInBytes = 0
    affinityCpus = []
  }
}

extension WindowsContainerResources {
  public static var messageName: String { "runtime.v1.WindowsContainerResources" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&cpuShares)
      case 16: reader.value(&cpuCount)
      case 24: reader.value(&cpuMaximum)
      case 32: reader.value(&memoryLimitInBytes)
      case 40: reader.value(&rootfsSizeInBytes)
      case 50: reader.repeated(&affinityCpus)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(6, affinityCpus)
    writer.nonZero(5, rootfsSizeInBytes)
    writer.nonZero(4, memoryLimitInBytes)
    writer.nonZero(3, cpuMaximum)
    writer.nonZero(2, cpuCount)
    writer.nonZero(1, cpuShares)
  }
}

/// CPUs of one processor group.
public struct WindowsCpuGroupAffinity: DescribedMessage {
  /// One bit a CPU.
  public var cpuMask: UInt64
  /// Number of the group.
  public var cpuGroup: UInt32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    cpuMask = 0
    cpuGroup = 0
  }
}

extension WindowsCpuGroupAffinity {
  public static var messageName: String { "runtime.v1.WindowsCpuGroupAffinity" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&cpuMask)
      case 16: reader.value(&cpuGroup)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, cpuGroup)
    writer.nonZero(1, cpuMask)
  }
}

/// Rights of a container on Windows.
public struct WindowsContainerSecurityContext: DescribedMessage {
  /// User to run as.
  public var runAsUsername: String
  /// GMSA credential specification.
  public var credentialSpec: String
  /// Run as a process of the node itself.
  public var hostProcess: Bool
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    runAsUsername = ""
    credentialSpec = ""
    hostProcess = false
  }
}

extension WindowsContainerSecurityContext {
  public static var messageName: String { "runtime.v1.WindowsContainerSecurityContext" }
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
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, hostProcess)
    writer.nonZero(2, credentialSpec)
    writer.nonZero(1, runAsUsername)
  }
}
