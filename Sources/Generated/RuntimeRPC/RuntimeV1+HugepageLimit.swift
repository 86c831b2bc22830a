// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Most huge pages of one size.
public struct HugepageLimit: DescribedMessage {
  /// Size such as `2MB` or `1GB`.
  public var pageSize: String = ""
  /// Bytes in such pages.
  public var limit: UInt64 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension HugepageLimit {
  public static var messageName: String { "runtime.v1.HugepageLimit" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, limit)
    writer.nonZero(1, pageSize)
  }
}

/// Rights of a container on Linux.
public struct LinuxContainerSecurityContext: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Capabilities to add or drop.
  public var capabilities: Capability? {
    get { box.fields.capabilities }
    _modify { yield &box.unique.capabilities }
  }

  /// All rights of root on the node. Takes the place of most other settings.
  public var privileged: Bool {
    get { box.fields.privileged }
    _modify { yield &box.unique.privileged }
  }

  /// Which namespaces it shares.
  public var namespaceOptions: NamespaceOption? {
    get { box.fields.namespaceOptions }
    _modify { yield &box.unique.namespaceOptions }
  }

  /// SELinux label.
  public var selinuxOptions: SELinuxOption? {
    get { box.fields.selinuxOptions }
    _modify { yield &box.unique.selinuxOptions }
  }

  /// User id; not with a user name.
  public var runAsUser: Int64Value? {
    get { box.fields.runAsUser }
    _modify { yield &box.unique.runAsUser }
  }

  /// Group id; only with a user.
  public var runAsGroup: Int64Value? {
    get { box.fields.runAsGroup }
    _modify { yield &box.unique.runAsGroup }
  }

  /// User name, looked up in the container; not with an id.
  public var runAsUsername: String {
    get { box.fields.runAsUsername }
    _modify { yield &box.unique.runAsUsername }
  }

  /// Mount the root filesystem read-only.
  public var readonlyRootfs: Bool {
    get { box.fields.readonlyRootfs }
    _modify { yield &box.unique.readonlyRootfs }
  }

  /// Further group ids.
  public var supplementalGroups: [Int64] {
    get { box.fields.supplementalGroups }
    _modify { yield &box.unique.supplementalGroups }
  }

  /// Whether groups from the image are added.
  public var supplementalGroupsPolicy: SupplementalGroupsPolicy {
    get { box.fields.supplementalGroupsPolicy }
    _modify { yield &box.unique.supplementalGroupsPolicy }
  }

  /// A process may not gain more rights than its parent.
  public var noNewPrivs: Bool {
    get { box.fields.noNewPrivs }
    _modify { yield &box.unique.noNewPrivs }
  }

  /// Paths that look empty inside.
  public var maskedPaths: [String] {
    get { box.fields.maskedPaths }
    _modify { yield &box.unique.maskedPaths }
  }

  /// Paths that cannot be written inside.
  public var readonlyPaths: [String] {
    get { box.fields.readonlyPaths }
    _modify { yield &box.unique.readonlyPaths }
  }

  /// System calls allowed.
  public var seccomp: SecurityProfile? {
    get { box.fields.seccomp }
    _modify { yield &box.unique.seccomp }
  }

  /// AppArmor profile.
  public var apparmor: SecurityProfile? {
    get { box.fields.apparmor }
    _modify { yield &box.unique.apparmor }
  }

  /// Older form of `apparmor`.
  public var apparmorProfile: String {
    get { box.fields.apparmorProfile }
    _modify { yield &box.unique.apparmorProfile }
  }

  /// Older form of `seccomp`.
  public var seccompProfilePath: String {
    get { box.fields.seccompProfilePath }
    _modify { yield &box.unique.seccompProfilePath }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension LinuxContainerSecurityContext {
  public static var messageName: String { "runtime.v1.LinuxContainerSecurityContext" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension LinuxContainerSecurityContext {
  fileprivate struct Fields: Equatable, Sendable {
    var capabilities: Capability?
    var privileged: Bool = false
    var namespaceOptions: NamespaceOption?
    var selinuxOptions: SELinuxOption?
    var runAsUser: Int64Value?
    var runAsGroup: Int64Value?
    var runAsUsername: String = ""
    var readonlyRootfs: Bool = false
    var supplementalGroups: [Int64] = []
    var supplementalGroupsPolicy = SupplementalGroupsPolicy()
    var noNewPrivs: Bool = false
    var maskedPaths: [String] = []
    var readonlyPaths: [String] = []
    var seccomp: SecurityProfile?
    var apparmor: SecurityProfile?
    var apparmorProfile: String = ""
    var seccompProfilePath: String = ""
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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
  public var addCapabilities: [String] = []
  /// To take away.
  public var dropCapabilities: [String] = []
  /// To add so that programs run by other users keep them.
  public var addAmbientCapabilities: [String] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension Capability {
  public static var messageName: String { "runtime.v1.Capability" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, addAmbientCapabilities)
    writer.repeated(2, dropCapabilities)
    writer.repeated(1, addCapabilities)
  }
}

/// Parts of an SELinux label.
public struct SELinuxOption: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// User part.
  public var user: String {
    get { box.fields.user }
    _modify { yield &box.unique.user }
  }

  /// Role part.
  public var role: String {
    get { box.fields.role }
    _modify { yield &box.unique.role }
  }

  /// Type part.
  public var type: String {
    get { box.fields.type }
    _modify { yield &box.unique.type }
  }

  /// Level part.
  public var level: String {
    get { box.fields.level }
    _modify { yield &box.unique.level }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension SELinuxOption {
  public static var messageName: String { "runtime.v1.SELinuxOption" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension SELinuxOption {
  fileprivate struct Fields: Equatable, Sendable {
    var user: String = ""
    var role: String = ""
    var type: String = ""
    var level: String = ""
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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
  public var profileType = SecurityProfile.ProfileType()
  /// Profile of the node: a path for seccomp, a name for AppArmor. Only with Localhost.
  public var localhostRef: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}

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

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, localhostRef)
    writer.nonZero(1, profileType)
  }
}

/// A number that may be unset.
public struct Int64Value: DescribedMessage {
  /// The number.
  public var value: Int64 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension Int64Value {
  public static var messageName: String { "runtime.v1.Int64Value" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, self.value)
  }
}

/// Settings of a container on Windows.
public struct WindowsContainerConfig: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Resources.
  public var resources: WindowsContainerResources? {
    get { box.fields.resources }
    _modify { yield &box.unique.resources }
  }

  /// Rights.
  public var securityContext: WindowsContainerSecurityContext? {
    get { box.fields.securityContext }
    _modify { yield &box.unique.securityContext }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension WindowsContainerConfig {
  public static var messageName: String { "runtime.v1.WindowsContainerConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension WindowsContainerConfig {
  fileprivate struct Fields: Equatable, Sendable {
    var resources: WindowsContainerResources?
    var securityContext: WindowsContainerSecurityContext?
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(2, securityContext)
      writer.optional(1, resources)
    }
  }
}

/// Resources of a container on Windows.
public struct WindowsContainerResources: DescribedMessage {
  /// Weight against other containers.
  public var cpuShares: Int64 = 0
  /// Number of CPUs.
  public var cpuCount: Int64 = 0
  /// Most CPU time, in parts of 10000.
  public var cpuMaximum: Int64 = 0
  /// Most memory in bytes.
  public var memoryLimitInBytes: Int64 = 0
  /// Size of its root disk in bytes.
  public var rootfsSizeInBytes: Int64 = 0
  /// CPUs that it may run on.
  public var affinityCpus: [WindowsCpuGroupAffinity] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension WindowsContainerResources {
  public static var messageName: String { "runtime.v1.WindowsContainerResources" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
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
  public var cpuMask: UInt64 = 0
  /// Number of the group.
  public var cpuGroup: UInt32 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension WindowsCpuGroupAffinity {
  public static var messageName: String { "runtime.v1.WindowsCpuGroupAffinity" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, cpuGroup)
    writer.nonZero(1, cpuMask)
  }
}

/// Rights of a container on Windows.
public struct WindowsContainerSecurityContext: DescribedMessage {
  /// User to run as.
  public var runAsUsername: String = ""
  /// GMSA credential specification.
  public var credentialSpec: String = ""
  /// Run as a process of the node itself.
  public var hostProcess: Bool = false
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension WindowsContainerSecurityContext {
  public static var messageName: String { "runtime.v1.WindowsContainerSecurityContext" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, hostProcess)
    writer.nonZero(2, credentialSpec)
    writer.nonZero(1, runAsUsername)
  }
}

/// A container to start.
public struct StartContainerRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StartContainerRequest {
  public static var messageName: String { "runtime.v1.StartContainerRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, containerId)
  }
}

/// The container runs.
public struct StartContainerResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StartContainerResponse {
  public static var messageName: String { "runtime.v1.StartContainerResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// A container to stop.
public struct StopContainerRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String = ""
  /// Seconds from the stop signal to the kill; 0 kills at once.
  public var timeout: Int64 = 0
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StopContainerRequest {
  public static var messageName: String { "runtime.v1.StopContainerRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 16: reader.value(&timeout)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, timeout)
    writer.nonZero(1, containerId)
  }
}

/// The container is stopped.
public struct StopContainerResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StopContainerResponse {
  public static var messageName: String { "runtime.v1.StopContainerResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// A container to remove.
public struct RemoveContainerRequest: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String = ""
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RemoveContainerRequest {
  public static var messageName: String { "runtime.v1.RemoveContainerRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, containerId)
  }
}

/// The container is gone.
public struct RemoveContainerResponse: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension RemoveContainerResponse {
  public static var messageName: String { "runtime.v1.RemoveContainerResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Asks for containers.
public struct ListContainersRequest: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Which; all of them when unset.
  public var filter: ContainerFilter? {
    get { box.fields.filter }
    _modify { yield &box.unique.filter }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension ListContainersRequest {
  public static var messageName: String { "runtime.v1.ListContainersRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension ListContainersRequest {
  fileprivate struct Fields: Equatable, Sendable {
    var filter: ContainerFilter?
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&filter)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(1, filter)
    }
  }
}

/// Containers.
public struct ListContainersResponse: DescribedMessage {
  /// The containers.
  public var containers: [Container] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListContainersResponse {
  public static var messageName: String { "runtime.v1.ListContainersResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&containers)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, containers)
  }
}

/// Asks for containers.
public struct StreamContainersRequest: DescribedMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Which; all of them when unset.
  public var filter: ContainerFilter? {
    get { box.fields.filter }
    _modify { yield &box.unique.filter }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { box.fields.unknownFields }
    _modify { yield &box.unique.unknownFields }
  }
}

extension StreamContainersRequest {
  public static var messageName: String { "runtime.v1.StreamContainersRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }
}

extension StreamContainersRequest {
  fileprivate struct Fields: Equatable, Sendable {
    var filter: ContainerFilter?
    var unknownFields = UnknownFields()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&filter)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(1, filter)
    }
  }
}

/// Some of the containers.
public struct StreamContainersResponse: DescribedMessage {
  /// The containers.
  public var containers: [Container] = []
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StreamContainersResponse {
  public static var messageName: String { "runtime.v1.StreamContainersResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&containers)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, containers)
  }
}
