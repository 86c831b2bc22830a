// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/security.proto by `make generate`; do not edit.

public import Wire

/// Rights of a container; they win over those of the pod.
public struct SecurityContext: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Linux capabilities to add or drop.
  public var capabilities: Capabilities? {
    get { fieldStorage.fields.capabilities }
    _modify {
      unshare()
      yield &fieldStorage.fields.capabilities
    }
  }

  /// Run with all rights of root on the node.
  public var privileged: Bool? {
    get { fieldStorage.fields.privileged }
    _modify {
      unshare()
      yield &fieldStorage.fields.privileged
    }
  }

  /// SELinux label; chosen by the runtime when unset.
  public var seLinuxOptions: SELinuxOptions? {
    get { fieldStorage.fields.seLinuxOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.seLinuxOptions
    }
  }

  /// Settings for Windows.
  public var windowsOptions: WindowsSecurityContextOptions? {
    get { fieldStorage.fields.windowsOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.windowsOptions
    }
  }

  /// User id of the entry point; the image's when unset.
  public var runAsUser: Int64? {
    get { fieldStorage.fields.runAsUser }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsUser
    }
  }

  /// Group id of the entry point; the runtime's choice when unset.
  public var runAsGroup: Int64? {
    get { fieldStorage.fields.runAsGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsGroup
    }
  }

  /// Refuse to run as user id 0.
  public var runAsNonRoot: Bool? {
    get { fieldStorage.fields.runAsNonRoot }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsNonRoot
    }
  }

  /// Mount the root filesystem read-only.
  public var readOnlyRootFilesystem: Bool? {
    get { fieldStorage.fields.readOnlyRootFilesystem }
    _modify {
      unshare()
      yield &fieldStorage.fields.readOnlyRootFilesystem
    }
  }

  /// Whether a process may gain more rights than its parent; false sets no_new_privs.
  public var allowPrivilegeEscalation: Bool? {
    get { fieldStorage.fields.allowPrivilegeEscalation }
    _modify {
      unshare()
      yield &fieldStorage.fields.allowPrivilegeEscalation
    }
  }

  /// `Default` masks parts of /proc, `Unmasked` shows all and needs `hostUsers: false`.
  public var procMount: String? {
    get { fieldStorage.fields.procMount }
    _modify {
      unshare()
      yield &fieldStorage.fields.procMount
    }
  }

  /// System calls allowed.
  public var seccompProfile: SeccompProfile? {
    get { fieldStorage.fields.seccompProfile }
    _modify {
      unshare()
      yield &fieldStorage.fields.seccompProfile
    }
  }

  /// AppArmor profile.
  public var appArmorProfile: AppArmorProfile? {
    get { fieldStorage.fields.appArmorProfile }
    _modify {
      unshare()
      yield &fieldStorage.fields.appArmorProfile
    }
  }
}

extension SecurityContext {
  public static var messageName: String { "k8s.io.api.core.v1.SecurityContext" }

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

extension SecurityContext {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var capabilities: Capabilities?
    var privileged: Bool?
    var seLinuxOptions: SELinuxOptions?
    var windowsOptions: WindowsSecurityContextOptions?
    var runAsUser: Int64?
    var runAsGroup: Int64?
    var runAsNonRoot: Bool?
    var readOnlyRootFilesystem: Bool?
    var allowPrivilegeEscalation: Bool?
    var procMount: String?
    var seccompProfile: SeccompProfile?
    var appArmorProfile: AppArmorProfile?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&capabilities)
        case 16: reader.optional(&privileged)
        case 26: reader.optional(&seLinuxOptions)
        case 82: reader.optional(&windowsOptions)
        case 32: reader.optional(&runAsUser)
        case 64: reader.optional(&runAsGroup)
        case 40: reader.optional(&runAsNonRoot)
        case 48: reader.optional(&readOnlyRootFilesystem)
        case 56: reader.optional(&allowPrivilegeEscalation)
        case 74: reader.optional(&procMount)
        case 90: reader.optional(&seccompProfile)
        case 98: reader.optional(&appArmorProfile)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(12, appArmorProfile)
      writer.optional(11, seccompProfile)
      writer.optional(10, windowsOptions)
      writer.optional(9, procMount)
      writer.optional(8, runAsGroup)
      writer.optional(7, allowPrivilegeEscalation)
      writer.optional(6, readOnlyRootFilesystem)
      writer.optional(5, runAsNonRoot)
      writer.optional(4, runAsUser)
      writer.optional(3, seLinuxOptions)
      writer.optional(2, privileged)
      writer.optional(1, capabilities)
    }

    private static let members = JSONMembers(
      "SecurityContext",
      """
      capabilities privileged seLinuxOptions windowsOptions runAsUser runAsGroup
      runAsNonRoot readOnlyRootFilesystem allowPrivilegeEscalation procMount
      seccompProfile appArmorProfile
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&capabilities)
        case 1: reader.bool(&privileged)
        case 2: reader.optional(&seLinuxOptions)
        case 3: reader.optional(&windowsOptions)
        case 4: reader.integer(&runAsUser)
        case 5: reader.integer(&runAsGroup)
        case 6: reader.bool(&runAsNonRoot)
        case 7: reader.bool(&readOnlyRootFilesystem)
        case 8: reader.bool(&allowPrivilegeEscalation)
        case 9: reader.string(&procMount)
        case 10: reader.optional(&seccompProfile)
        case 11: reader.optional(&appArmorProfile)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("capabilities", capabilities)
      writer.bool("privileged", privileged)
      writer.message("seLinuxOptions", seLinuxOptions)
      writer.message("windowsOptions", windowsOptions)
      writer.integer("runAsUser", runAsUser)
      writer.integer("runAsGroup", runAsGroup)
      writer.bool("runAsNonRoot", runAsNonRoot)
      writer.bool("readOnlyRootFilesystem", readOnlyRootFilesystem)
      writer.bool("allowPrivilegeEscalation", allowPrivilegeEscalation)
      writer.string("procMount", procMount)
      writer.message("seccompProfile", seccompProfile)
      writer.message("appArmorProfile", appArmorProfile)
    }
  }
}

/// Linux capabilities, without the prefix CAP_; `ALL` is all of them.
public struct Capabilities: JSONMessage {
  /// Capabilities to add.
  public var add: [String]
  /// Capabilities to take away.
  public var drop: [String]

  public init() {
    add = []
    drop = []
  }
}

extension Capabilities {
  public static var messageName: String { "k8s.io.api.core.v1.Capabilities" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&add)
      case 18: reader.repeated(&drop)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, drop)
    writer.repeated(1, add)
  }

  private static let members = JSONMembers("Capabilities", "add drop")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&add)
      case 1: reader.strings(&drop)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("add", add)
    writer.strings("drop", drop)
  }
}

/// Parts of an SELinux label.
public struct SELinuxOptions: JSONMessage {
  /// User part.
  public var user: String
  /// Role part.
  public var role: String
  /// Type part.
  public var type: String
  /// Level part.
  public var level: String

  public init() {
    user = ""
    role = ""
    type = ""
    level = ""
  }
}

extension SELinuxOptions {
  public static var messageName: String { "k8s.io.api.core.v1.SELinuxOptions" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&user)
      case 18: reader.value(&role)
      case 26: reader.value(&type)
      case 34: reader.value(&level)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, level)
    writer.value(3, type)
    writer.value(2, role)
    writer.value(1, user)
  }

  private static let members = JSONMembers("SELinuxOptions", "user role type level")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&user)
      case 1: reader.string(&role)
      case 2: reader.string(&type)
      case 3: reader.string(&level)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("user", user)
    writer.string("role", role)
    writer.string("type", type)
    writer.string("level", level)
  }
}

/// Rights on Windows.
public struct WindowsSecurityContextOptions: JSONMessage {
  /// Name of the GMSA credential specification.
  public var gmsaCredentialSpecName: String?
  /// The GMSA credential specification itself; filled in by the GMSA webhook.
  public var gmsaCredentialSpec: String?
  /// User of the entry point; the image's when unset.
  public var runAsUserName: String?
  /// Run as a process of the node itself; all containers of a pod alike, and with `hostNetwork`.
  public var hostProcess: Bool?

  public init() {}
}

extension WindowsSecurityContextOptions {
  public static var messageName: String { "k8s.io.api.core.v1.WindowsSecurityContextOptions" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&gmsaCredentialSpecName)
      case 18: reader.optional(&gmsaCredentialSpec)
      case 26: reader.optional(&runAsUserName)
      case 32: reader.optional(&hostProcess)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, hostProcess)
    writer.optional(3, runAsUserName)
    writer.optional(2, gmsaCredentialSpec)
    writer.optional(1, gmsaCredentialSpecName)
  }

  private static let members = JSONMembers(
    "WindowsSecurityContextOptions",
    "gmsaCredentialSpecName gmsaCredentialSpec runAsUserName hostProcess")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&gmsaCredentialSpecName)
      case 1: reader.string(&gmsaCredentialSpec)
      case 2: reader.string(&runAsUserName)
      case 3: reader.bool(&hostProcess)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("gmsaCredentialSpecName", gmsaCredentialSpecName)
    writer.string("gmsaCredentialSpec", gmsaCredentialSpec)
    writer.string("runAsUserName", runAsUserName)
    writer.bool("hostProcess", hostProcess)
  }
}

/// Which system calls are allowed.
public struct SeccompProfile: JSONMessage {
  /// `RuntimeDefault`, `Unconfined` (all calls), or `Localhost` for a profile of the node.
  public var type: String
  /// Path of the profile below the kubelet's seccomp folder; only for `Localhost`.
  public var localhostProfile: String?

  public init() {
    type = ""
  }
}

extension SeccompProfile {
  public static var messageName: String { "k8s.io.api.core.v1.SeccompProfile" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.optional(&localhostProfile)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, localhostProfile)
    writer.value(1, type)
  }

  private static let members = JSONMembers("SeccompProfile", "type localhostProfile")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.string(&localhostProfile)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.string("localhostProfile", localhostProfile)
  }
}

/// Which AppArmor profile holds.
public struct AppArmorProfile: JSONMessage {
  /// `RuntimeDefault`, `Unconfined` (none), or `Localhost` for a profile loaded on the node.
  public var type: String
  /// Name of the profile on the node; only for `Localhost`.
  public var localhostProfile: String?

  public init() {
    type = ""
  }
}

extension AppArmorProfile {
  public static var messageName: String { "k8s.io.api.core.v1.AppArmorProfile" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.optional(&localhostProfile)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, localhostProfile)
    writer.value(1, type)
  }

  private static let members = JSONMembers("AppArmorProfile", "type localhostProfile")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.string(&localhostProfile)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.string("localhostProfile", localhostProfile)
  }
}

/// Rights of all containers of a pod; those of a container win.
public struct PodSecurityContext: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// SELinux label; chosen by the runtime when unset.
  public var seLinuxOptions: SELinuxOptions? {
    get { fieldStorage.fields.seLinuxOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.seLinuxOptions
    }
  }

  /// Settings for Windows.
  public var windowsOptions: WindowsSecurityContextOptions? {
    get { fieldStorage.fields.windowsOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.windowsOptions
    }
  }

  /// User id of the entry points; the image's when unset.
  public var runAsUser: Int64? {
    get { fieldStorage.fields.runAsUser }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsUser
    }
  }

  /// Group id of the entry points; the runtime's choice when unset.
  public var runAsGroup: Int64? {
    get { fieldStorage.fields.runAsGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsGroup
    }
  }

  /// Refuse to run as user id 0.
  public var runAsNonRoot: Bool? {
    get { fieldStorage.fields.runAsNonRoot }
    _modify {
      unshare()
      yield &fieldStorage.fields.runAsNonRoot
    }
  }

  /// Further group ids of the first process of each container.
  public var supplementalGroups: [Int64] {
    get { fieldStorage.fields.supplementalGroups }
    _modify {
      unshare()
      yield &fieldStorage.fields.supplementalGroups
    }
  }

  /// `Merge` (the default) adds the groups that the image gives its user, `Strict` does not.
  public var supplementalGroupsPolicy: String? {
    get { fieldStorage.fields.supplementalGroupsPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.supplementalGroupsPolicy
    }
  }

  /// Group that owns the files of volumes which support it; new files belong to it too.
  public var fsGroup: Int64? {
    get { fieldStorage.fields.fsGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsGroup
    }
  }

  /// Kernel settings of the pod's namespaces.
  public var sysctls: [Sysctl] {
    get { fieldStorage.fields.sysctls }
    _modify {
      unshare()
      yield &fieldStorage.fields.sysctls
    }
  }

  /// When the group of a volume's files is changed: `Always` (the default), or `OnRootMismatch` if
  /// only the root is wrong.
  public var fsGroupChangePolicy: String? {
    get { fieldStorage.fields.fsGroupChangePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsGroupChangePolicy
    }
  }

  /// System calls allowed.
  public var seccompProfile: SeccompProfile? {
    get { fieldStorage.fields.seccompProfile }
    _modify {
      unshare()
      yield &fieldStorage.fields.seccompProfile
    }
  }

  /// AppArmor profile.
  public var appArmorProfile: AppArmorProfile? {
    get { fieldStorage.fields.appArmorProfile }
    _modify {
      unshare()
      yield &fieldStorage.fields.appArmorProfile
    }
  }

  /// How volumes get their SELinux label: `MountOption` (fast) or `Recursive` (file by file).
  public var seLinuxChangePolicy: String? {
    get { fieldStorage.fields.seLinuxChangePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.seLinuxChangePolicy
    }
  }
}

extension PodSecurityContext {
  public static var messageName: String { "k8s.io.api.core.v1.PodSecurityContext" }

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

extension PodSecurityContext {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var seLinuxOptions: SELinuxOptions?
    var windowsOptions: WindowsSecurityContextOptions?
    var runAsUser: Int64?
    var runAsGroup: Int64?
    var runAsNonRoot: Bool?
    var supplementalGroups: [Int64]
    var supplementalGroupsPolicy: String?
    var fsGroup: Int64?
    var sysctls: [Sysctl]
    var fsGroupChangePolicy: String?
    var seccompProfile: SeccompProfile?
    var appArmorProfile: AppArmorProfile?
    var seLinuxChangePolicy: String?

    init() {
      supplementalGroups = []
      sysctls = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&seLinuxOptions)
        case 66: reader.optional(&windowsOptions)
        case 16: reader.optional(&runAsUser)
        case 48: reader.optional(&runAsGroup)
        case 24: reader.optional(&runAsNonRoot)
        case 32, 34: reader.repeated(&supplementalGroups)
        case 98: reader.optional(&supplementalGroupsPolicy)
        case 40: reader.optional(&fsGroup)
        case 58: reader.repeated(&sysctls)
        case 74: reader.optional(&fsGroupChangePolicy)
        case 82: reader.optional(&seccompProfile)
        case 90: reader.optional(&appArmorProfile)
        case 106: reader.optional(&seLinuxChangePolicy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(13, seLinuxChangePolicy)
      writer.optional(12, supplementalGroupsPolicy)
      writer.optional(11, appArmorProfile)
      writer.optional(10, seccompProfile)
      writer.optional(9, fsGroupChangePolicy)
      writer.optional(8, windowsOptions)
      writer.repeated(7, sysctls)
      writer.optional(6, runAsGroup)
      writer.optional(5, fsGroup)
      writer.repeated(4, supplementalGroups)
      writer.optional(3, runAsNonRoot)
      writer.optional(2, runAsUser)
      writer.optional(1, seLinuxOptions)
    }

    private static let members = JSONMembers(
      "PodSecurityContext",
      """
      seLinuxOptions windowsOptions runAsUser runAsGroup runAsNonRoot
      supplementalGroups supplementalGroupsPolicy fsGroup sysctls fsGroupChangePolicy
      seccompProfile appArmorProfile seLinuxChangePolicy
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&seLinuxOptions)
        case 1: reader.optional(&windowsOptions)
        case 2: reader.integer(&runAsUser)
        case 3: reader.integer(&runAsGroup)
        case 4: reader.bool(&runAsNonRoot)
        case 5: reader.repeated(&supplementalGroups)
        case 6: reader.string(&supplementalGroupsPolicy)
        case 7: reader.integer(&fsGroup)
        case 8: reader.repeated(&sysctls)
        case 9: reader.string(&fsGroupChangePolicy)
        case 10: reader.optional(&seccompProfile)
        case 11: reader.optional(&appArmorProfile)
        case 12: reader.string(&seLinuxChangePolicy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("seLinuxOptions", seLinuxOptions)
      writer.message("windowsOptions", windowsOptions)
      writer.integer("runAsUser", runAsUser)
      writer.integer("runAsGroup", runAsGroup)
      writer.bool("runAsNonRoot", runAsNonRoot)
      writer.repeated("supplementalGroups", supplementalGroups)
      writer.string("supplementalGroupsPolicy", supplementalGroupsPolicy)
      writer.integer("fsGroup", fsGroup)
      writer.repeated("sysctls", sysctls)
      writer.string("fsGroupChangePolicy", fsGroupChangePolicy)
      writer.message("seccompProfile", seccompProfile)
      writer.message("appArmorProfile", appArmorProfile)
      writer.string("seLinuxChangePolicy", seLinuxChangePolicy)
    }
  }
}

/// A kernel setting.
public struct Sysctl: JSONMessage {
  /// Name, such as `net.ipv4.ip_local_port_range`.
  public var name: String
  /// Value.
  public var value: String

  public init() {
    name = ""
    value = ""
  }
}

extension Sysctl {
  public static var messageName: String { "k8s.io.api.core.v1.Sysctl" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&self.value)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, self.value)
    writer.value(1, name)
  }

  private static let members = JSONMembers("Sysctl", "name value")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&self.value)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string(always: "value", self.value)
  }
}
