// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

/// How to check; exactly one member is set.
public struct ProbeHandler: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Run a command; exit code 0 is success.
  public var exec: ExecAction? {
    get { box.fields.exec }
    _modify { yield &box.unique.exec }
  }

  /// Send a GET; a status from 200 to 399 is success.
  public var httpGet: HTTPGetAction? {
    get { box.fields.httpGet }
    _modify { yield &box.unique.httpGet }
  }

  /// Open a connection.
  public var tcpSocket: TCPSocketAction? {
    get { box.fields.tcpSocket }
    _modify { yield &box.unique.tcpSocket }
  }

  /// Ask the gRPC health service.
  public var grpc: GRPCAction? {
    get { box.fields.grpc }
    _modify { yield &box.unique.grpc }
  }
}

extension ProbeHandler {
  public static var messageName: String { "k8s.io.api.core.v1.ProbeHandler" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension ProbeHandler {
  fileprivate struct Fields: Equatable, Sendable {
    var exec: ExecAction?
    var httpGet: HTTPGetAction?
    var tcpSocket: TCPSocketAction?
    var grpc: GRPCAction?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&exec)
        case 18: reader.optional(&httpGet)
        case 26: reader.optional(&tcpSocket)
        case 34: reader.optional(&grpc)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(4, grpc)
      writer.optional(3, tcpSocket)
      writer.optional(2, httpGet)
      writer.optional(1, exec)
    }

    private static let members = JSONMembers(["exec", "httpGet", "tcpSocket", "grpc"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&exec)
        case 1: reader.optional(&httpGet)
        case 2: reader.optional(&tcpSocket)
        case 3: reader.optional(&grpc)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.optional("exec", exec)
      writer.optional("httpGet", httpGet)
      writer.optional("tcpSocket", tcpSocket)
      writer.optional("grpc", grpc)
    }
  }
}

/// A command run in the container.
public struct ExecAction: JSONMessage {
  /// Program and arguments, not run in a shell. The directory is `/`.
  public var command: [String] = []

  public init() {}
}

extension ExecAction {
  public static var messageName: String { "k8s.io.api.core.v1.ExecAction" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&command)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(1, command)
  }

  private static let members = JSONMembers(["command"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&command)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated("command", command)
  }
}

/// A GET request.
public struct HTTPGetAction: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Path on the server; `/` when unset.
  public var path: String {
    get { box.fields.path }
    _modify { yield &box.unique.path }
  }

  /// Port number, or name of a port of the container.
  public var port: IntOrString {
    get { box.fields.port }
    _modify { yield &box.unique.port }
  }

  /// Host to connect to; the pod's address when empty. For the header alone use `httpHeaders`.
  public var host: String {
    get { box.fields.host }
    _modify { yield &box.unique.host }
  }

  /// `HTTP` (the default) or `HTTPS`, whose certificate is not checked.
  public var scheme: String {
    get { box.fields.scheme }
    _modify { yield &box.unique.scheme }
  }

  /// Headers to send.
  public var httpHeaders: [HTTPHeader] {
    get { box.fields.httpHeaders }
    _modify { yield &box.unique.httpHeaders }
  }
}

extension HTTPGetAction {
  public static var messageName: String { "k8s.io.api.core.v1.HTTPGetAction" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension HTTPGetAction {
  fileprivate struct Fields: Equatable, Sendable {
    var path: String = ""
    var port = IntOrString()
    var host: String = ""
    var scheme: String = ""
    var httpHeaders: [HTTPHeader] = []

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&path)
        case 18: reader.value(&port)
        case 26: reader.value(&host)
        case 34: reader.value(&scheme)
        case 42: reader.repeated(&httpHeaders)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.repeated(5, httpHeaders)
      writer.value(4, scheme)
      writer.value(3, host)
      writer.value(2, port)
      writer.value(1, path)
    }

    private static let members = JSONMembers(["path", "port", "host", "scheme", "httpHeaders"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&path)
        case 1: reader.value(&port)
        case 2: reader.value(&host)
        case 3: reader.value(&scheme)
        case 4: reader.repeated(&httpHeaders)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value("path", path)
      writer.value(always: "port", port)
      writer.value("host", host)
      writer.value("scheme", scheme)
      writer.repeated("httpHeaders", httpHeaders)
    }
  }
}

/// A header.
public struct HTTPHeader: JSONMessage {
  /// Name of the header.
  public var name: String = ""
  /// Value of the header.
  public var value: String = ""

  public init() {}
}

extension HTTPHeader {
  public static var messageName: String { "k8s.io.api.core.v1.HTTPHeader" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, self.value)
    writer.value(1, name)
  }

  private static let members = JSONMembers(["name", "value"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.value(&self.value)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
    writer.value(always: "value", self.value)
  }
}

/// A connection to open.
public struct TCPSocketAction: JSONMessage {
  /// Port number, or name of a port of the container.
  public var port = IntOrString()
  /// Host to connect to; the pod's address when empty.
  public var host: String = ""

  public init() {}
}

extension TCPSocketAction {
  public static var messageName: String { "k8s.io.api.core.v1.TCPSocketAction" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&port)
      case 18: reader.value(&host)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, host)
    writer.value(1, port)
  }

  private static let members = JSONMembers(["port", "host"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&port)
      case 1: reader.value(&host)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "port", port)
    writer.value("host", host)
  }
}

/// A question to the gRPC health service.
public struct GRPCAction: JSONMessage {
  /// Port number.
  public var port: Int32 = 0
  /// Service to ask about; empty is the server as a whole.
  public var service: String?

  public init() {}
}

extension GRPCAction {
  public static var messageName: String { "k8s.io.api.core.v1.GRPCAction" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&port)
      case 18: reader.optional(&service)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, service)
    writer.value(1, port)
  }

  private static let members = JSONMembers(["port", "service"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&port)
      case 1: reader.optional(&service)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "port", port)
    writer.optional(always: "service", service)
  }
}

/// Actions at the ends of a container's life.
public struct Lifecycle: JSONMessage {
  /// Right after start, at no certain moment relative to the entry point. The container is
  /// restarted
  /// when it fails.
  public var postStart: LifecycleHandler?
  /// Before the stop signal, when the container is to be stopped. Its time counts against the grace
  /// period.
  public var preStop: LifecycleHandler?
  /// Signal that asks the container to stop, such as `SIGUSR1`; the image's or SIGTERM when unset.
  /// Needs `spec.os.name`.
  public var stopSignal: String?

  public init() {}
}

extension Lifecycle {
  public static var messageName: String { "k8s.io.api.core.v1.Lifecycle" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&postStart)
      case 18: reader.optional(&preStop)
      case 26: reader.optional(&stopSignal)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(3, stopSignal)
    writer.optional(2, preStop)
    writer.optional(1, postStart)
  }

  private static let members = JSONMembers(["postStart", "preStop", "stopSignal"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&postStart)
      case 1: reader.optional(&preStop)
      case 2: reader.optional(&stopSignal)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.optional("postStart", postStart)
    writer.optional("preStop", preStop)
    writer.optional("stopSignal", stopSignal)
  }
}

/// What to do; exactly one member is set.
public struct LifecycleHandler: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Run a command in the container.
  public var exec: ExecAction? {
    get { box.fields.exec }
    _modify { yield &box.unique.exec }
  }

  /// Send a GET.
  public var httpGet: HTTPGetAction? {
    get { box.fields.httpGet }
    _modify { yield &box.unique.httpGet }
  }

  /// Has no effect.
  public var tcpSocket: TCPSocketAction? {
    get { box.fields.tcpSocket }
    _modify { yield &box.unique.tcpSocket }
  }

  /// Wait.
  public var sleep: SleepAction? {
    get { box.fields.sleep }
    _modify { yield &box.unique.sleep }
  }
}

extension LifecycleHandler {
  public static var messageName: String { "k8s.io.api.core.v1.LifecycleHandler" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension LifecycleHandler {
  fileprivate struct Fields: Equatable, Sendable {
    var exec: ExecAction?
    var httpGet: HTTPGetAction?
    var tcpSocket: TCPSocketAction?
    var sleep: SleepAction?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&exec)
        case 18: reader.optional(&httpGet)
        case 26: reader.optional(&tcpSocket)
        case 34: reader.optional(&sleep)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(4, sleep)
      writer.optional(3, tcpSocket)
      writer.optional(2, httpGet)
      writer.optional(1, exec)
    }

    private static let members = JSONMembers(["exec", "httpGet", "tcpSocket", "sleep"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&exec)
        case 1: reader.optional(&httpGet)
        case 2: reader.optional(&tcpSocket)
        case 3: reader.optional(&sleep)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.optional("exec", exec)
      writer.optional("httpGet", httpGet)
      writer.optional("tcpSocket", tcpSocket)
      writer.optional("sleep", sleep)
    }
  }
}

/// A pause.
public struct SleepAction: JSONMessage {
  /// Seconds to wait.
  public var seconds: Int64 = 0

  public init() {}
}

extension SleepAction {
  public static var messageName: String { "k8s.io.api.core.v1.SleepAction" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&seconds)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, seconds)
  }

  private static let members = JSONMembers(["seconds"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&seconds)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "seconds", seconds)
  }
}

/// Rights of a container; they win over those of the pod.
public struct SecurityContext: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Linux capabilities to add or drop.
  public var capabilities: Capabilities? {
    get { box.fields.capabilities }
    _modify { yield &box.unique.capabilities }
  }

  /// Run with all rights of root on the node.
  public var privileged: Bool? {
    get { box.fields.privileged }
    _modify { yield &box.unique.privileged }
  }

  /// SELinux label; chosen by the runtime when unset.
  public var seLinuxOptions: SELinuxOptions? {
    get { box.fields.seLinuxOptions }
    _modify { yield &box.unique.seLinuxOptions }
  }

  /// Settings for Windows.
  public var windowsOptions: WindowsSecurityContextOptions? {
    get { box.fields.windowsOptions }
    _modify { yield &box.unique.windowsOptions }
  }

  /// User id of the entry point; the image's when unset.
  public var runAsUser: Int64? {
    get { box.fields.runAsUser }
    _modify { yield &box.unique.runAsUser }
  }

  /// Group id of the entry point; the runtime's choice when unset.
  public var runAsGroup: Int64? {
    get { box.fields.runAsGroup }
    _modify { yield &box.unique.runAsGroup }
  }

  /// Refuse to run as user id 0.
  public var runAsNonRoot: Bool? {
    get { box.fields.runAsNonRoot }
    _modify { yield &box.unique.runAsNonRoot }
  }

  /// Mount the root filesystem read-only.
  public var readOnlyRootFilesystem: Bool? {
    get { box.fields.readOnlyRootFilesystem }
    _modify { yield &box.unique.readOnlyRootFilesystem }
  }

  /// Whether a process may gain more rights than its parent; false sets no_new_privs.
  public var allowPrivilegeEscalation: Bool? {
    get { box.fields.allowPrivilegeEscalation }
    _modify { yield &box.unique.allowPrivilegeEscalation }
  }

  /// `Default` masks parts of /proc, `Unmasked` shows all and needs `hostUsers: false`.
  public var procMount: String? {
    get { box.fields.procMount }
    _modify { yield &box.unique.procMount }
  }

  /// System calls allowed.
  public var seccompProfile: SeccompProfile? {
    get { box.fields.seccompProfile }
    _modify { yield &box.unique.seccompProfile }
  }

  /// AppArmor profile.
  public var appArmorProfile: AppArmorProfile? {
    get { box.fields.appArmorProfile }
    _modify { yield &box.unique.appArmorProfile }
  }
}

extension SecurityContext {
  public static var messageName: String { "k8s.io.api.core.v1.SecurityContext" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension SecurityContext {
  fileprivate struct Fields: Equatable, Sendable {
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

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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

    private static let members = JSONMembers([
      "capabilities", "privileged", "seLinuxOptions", "windowsOptions", "runAsUser", "runAsGroup",
      "runAsNonRoot", "readOnlyRootFilesystem", "allowPrivilegeEscalation", "procMount",
      "seccompProfile", "appArmorProfile",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&capabilities)
        case 1: reader.optional(&privileged)
        case 2: reader.optional(&seLinuxOptions)
        case 3: reader.optional(&windowsOptions)
        case 4: reader.optional(&runAsUser)
        case 5: reader.optional(&runAsGroup)
        case 6: reader.optional(&runAsNonRoot)
        case 7: reader.optional(&readOnlyRootFilesystem)
        case 8: reader.optional(&allowPrivilegeEscalation)
        case 9: reader.optional(&procMount)
        case 10: reader.optional(&seccompProfile)
        case 11: reader.optional(&appArmorProfile)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.optional("capabilities", capabilities)
      writer.optional("privileged", privileged)
      writer.optional("seLinuxOptions", seLinuxOptions)
      writer.optional("windowsOptions", windowsOptions)
      writer.optional("runAsUser", runAsUser)
      writer.optional("runAsGroup", runAsGroup)
      writer.optional("runAsNonRoot", runAsNonRoot)
      writer.optional("readOnlyRootFilesystem", readOnlyRootFilesystem)
      writer.optional("allowPrivilegeEscalation", allowPrivilegeEscalation)
      writer.optional("procMount", procMount)
      writer.optional("seccompProfile", seccompProfile)
      writer.optional("appArmorProfile", appArmorProfile)
    }
  }
}

/// Linux capabilities, without the prefix CAP_; `ALL` is all of them.
public struct Capabilities: JSONMessage {
  /// Capabilities to add.
  public var add: [String] = []
  /// Capabilities to take away.
  public var drop: [String] = []

  public init() {}
}

extension Capabilities {
  public static var messageName: String { "k8s.io.api.core.v1.Capabilities" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, drop)
    writer.repeated(1, add)
  }

  private static let members = JSONMembers(["add", "drop"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&add)
      case 1: reader.repeated(&drop)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated("add", add)
    writer.repeated("drop", drop)
  }
}

/// Parts of an SELinux label.
public struct SELinuxOptions: JSONMessage {
  /// User part.
  public var user: String = ""
  /// Role part.
  public var role: String = ""
  /// Type part.
  public var type: String = ""
  /// Level part.
  public var level: String = ""

  public init() {}
}

extension SELinuxOptions {
  public static var messageName: String { "k8s.io.api.core.v1.SELinuxOptions" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(4, level)
    writer.value(3, type)
    writer.value(2, role)
    writer.value(1, user)
  }

  private static let members = JSONMembers(["user", "role", "type", "level"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&user)
      case 1: reader.value(&role)
      case 2: reader.value(&type)
      case 3: reader.value(&level)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("user", user)
    writer.value("role", role)
    writer.value("type", type)
    writer.value("level", level)
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

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(4, hostProcess)
    writer.optional(3, runAsUserName)
    writer.optional(2, gmsaCredentialSpec)
    writer.optional(1, gmsaCredentialSpecName)
  }

  private static let members = JSONMembers([
    "gmsaCredentialSpecName", "gmsaCredentialSpec", "runAsUserName", "hostProcess",
  ])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&gmsaCredentialSpecName)
      case 1: reader.optional(&gmsaCredentialSpec)
      case 2: reader.optional(&runAsUserName)
      case 3: reader.optional(&hostProcess)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.optional("gmsaCredentialSpecName", gmsaCredentialSpecName)
    writer.optional("gmsaCredentialSpec", gmsaCredentialSpec)
    writer.optional("runAsUserName", runAsUserName)
    writer.optional("hostProcess", hostProcess)
  }
}

/// Which system calls are allowed.
public struct SeccompProfile: JSONMessage {
  /// `RuntimeDefault`, `Unconfined` (all calls), or `Localhost` for a profile of the node.
  public var type: String = ""
  /// Path of the profile below the kubelet's seccomp folder; only for `Localhost`.
  public var localhostProfile: String?

  public init() {}
}

extension SeccompProfile {
  public static var messageName: String { "k8s.io.api.core.v1.SeccompProfile" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, localhostProfile)
    writer.value(1, type)
  }

  private static let members = JSONMembers(["type", "localhostProfile"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&type)
      case 1: reader.optional(&localhostProfile)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "type", type)
    writer.optional("localhostProfile", localhostProfile)
  }
}

/// Which AppArmor profile holds.
public struct AppArmorProfile: JSONMessage {
  /// `RuntimeDefault`, `Unconfined` (none), or `Localhost` for a profile loaded on the node.
  public var type: String = ""
  /// Name of the profile on the node; only for `Localhost`.
  public var localhostProfile: String?

  public init() {}
}

extension AppArmorProfile {
  public static var messageName: String { "k8s.io.api.core.v1.AppArmorProfile" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, localhostProfile)
    writer.value(1, type)
  }

  private static let members = JSONMembers(["type", "localhostProfile"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&type)
      case 1: reader.optional(&localhostProfile)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "type", type)
    writer.optional("localhostProfile", localhostProfile)
  }
}

/// How a container fares.
public struct ContainerStatus: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the container.
  public var name: String {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// What it is doing now.
  public var state: ContainerState {
    get { box.fields.state }
    _modify { yield &box.unique.state }
  }

  /// How it last ended; empty when it never did.
  public var lastState: ContainerState {
    get { box.fields.lastState }
    _modify { yield &box.unique.lastState }
  }

  /// It passes its readiness check, or has none and runs.
  public var ready: Bool {
    get { box.fields.ready }
    _modify { yield &box.unique.ready }
  }

  /// How often it was restarted; forgotten when finished containers are removed.
  public var restartCount: Int32 {
    get { box.fields.restartCount }
    _modify { yield &box.unique.restartCount }
  }

  /// Image that runs; it may read differently from the specification.
  public var image: String {
    get { box.fields.image }
    _modify { yield &box.unique.image }
  }

  /// Digest of the image.
  public var imageID: String {
    get { box.fields.imageID }
    _modify { yield &box.unique.imageID }
  }

  /// Runtime and id, such as `containerd://4f2c...`.
  public var containerID: String {
    get { box.fields.containerID }
    _modify { yield &box.unique.containerID }
  }

  /// It started and passed its startup probe.
  public var started: Bool? {
    get { box.fields.started }
    _modify { yield &box.unique.started }
  }

  /// Requests that the node set aside; they differ from the specification while a resize waits.
  public var allocatedResources: SortedMap<String, Quantity> {
    get { box.fields.allocatedResources }
    _modify { yield &box.unique.allocatedResources }
  }

  /// Requests and limits in force.
  public var resources: ResourceRequirements? {
    get { box.fields.resources }
    _modify { yield &box.unique.resources }
  }

  /// How its volumes are mounted.
  public var volumeMounts: [VolumeMountStatus] {
    get { box.fields.volumeMounts }
    _modify { yield &box.unique.volumeMounts }
  }

  /// User that its first process runs as.
  public var user: ContainerUser? {
    get { box.fields.user }
    _modify { yield &box.unique.user }
  }

  /// Health of the devices it uses.
  public var allocatedResourcesStatus: [ResourceStatus] {
    get { box.fields.allocatedResourcesStatus }
    _modify { yield &box.unique.allocatedResourcesStatus }
  }

  /// Signal that will ask it to stop.
  public var stopSignal: String? {
    get { box.fields.stopSignal }
    _modify { yield &box.unique.stopSignal }
  }
}

extension ContainerStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStatus" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension ContainerStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var name: String = ""
    var state = ContainerState()
    var lastState = ContainerState()
    var ready: Bool = false
    var restartCount: Int32 = 0
    var image: String = ""
    var imageID: String = ""
    var containerID: String = ""
    var started: Bool?
    var allocatedResources: SortedMap<String, Quantity> = SortedMap()
    var resources: ResourceRequirements?
    var volumeMounts: [VolumeMountStatus] = []
    var user: ContainerUser?
    var allocatedResourcesStatus: [ResourceStatus] = []
    var stopSignal: String?

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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

    private static let members = JSONMembers([
      "name", "state", "lastState", "ready", "restartCount", "image", "imageID", "containerID",
      "started", "allocatedResources", "resources", "volumeMounts", "user",
      "allocatedResourcesStatus", "stopSignal",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&name)
        case 1: reader.value(&state)
        case 2: reader.value(&lastState)
        case 3: reader.value(&ready)
        case 4: reader.value(&restartCount)
        case 5: reader.value(&image)
        case 6: reader.value(&imageID)
        case 7: reader.value(&containerID)
        case 8: reader.optional(&started)
        case 9: reader.map(&allocatedResources)
        case 10: reader.optional(&resources)
        case 11: reader.repeated(&volumeMounts)
        case 12: reader.optional(&user)
        case 13: reader.repeated(&allocatedResourcesStatus)
        case 14: reader.optional(&stopSignal)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "name", name)
      writer.value(always: "state", state)
      writer.value(always: "lastState", lastState)
      writer.value(always: "ready", ready)
      writer.value(always: "restartCount", restartCount)
      writer.value(always: "image", image)
      writer.value(always: "imageID", imageID)
      writer.value("containerID", containerID)
      writer.optional("started", started)
      writer.map("allocatedResources", allocatedResources)
      writer.optional("resources", resources)
      writer.repeated("volumeMounts", volumeMounts)
      writer.optional("user", user)
      writer.repeated("allocatedResourcesStatus", allocatedResourcesStatus)
      writer.optional("stopSignal", stopSignal)
    }
  }
}

/// What a container is doing; exactly one member is set, and waiting when none is.
public struct ContainerState: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// It is about to run.
  public var waiting: ContainerStateWaiting? {
    get { box.fields.waiting }
    _modify { yield &box.unique.waiting }
  }

  /// It runs.
  public var running: ContainerStateRunning? {
    get { box.fields.running }
    _modify { yield &box.unique.running }
  }

  /// It ended.
  public var terminated: ContainerStateTerminated? {
    get { box.fields.terminated }
    _modify { yield &box.unique.terminated }
  }
}

extension ContainerState {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerState" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension ContainerState {
  fileprivate struct Fields: Equatable, Sendable {
    var waiting: ContainerStateWaiting?
    var running: ContainerStateRunning?
    var terminated: ContainerStateTerminated?

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.optional(3, terminated)
      writer.optional(2, running)
      writer.optional(1, waiting)
    }

    private static let members = JSONMembers(["waiting", "running", "terminated"])

    mutating func decode(from reader: inout JSONReader) {
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

    func encode(into writer: inout JSONWriter) {
      writer.optional("waiting", waiting)
      writer.optional("running", running)
      writer.optional("terminated", terminated)
    }
  }
}

/// A container about to run.
public struct ContainerStateWaiting: JSONMessage {
  /// Why it waits, such as `ContainerCreating`, `ImagePullBackOff` or `CrashLoopBackOff`.
  public var reason: String = ""
  /// Details for people.
  public var message: String = ""

  public init() {}
}

extension ContainerStateWaiting {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStateWaiting" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, message)
    writer.value(1, reason)
  }

  private static let members = JSONMembers(["reason", "message"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&reason)
      case 1: reader.value(&message)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("reason", reason)
    writer.value("message", message)
  }
}

/// A running container.
public struct ContainerStateRunning: JSONMessage {
  /// When it last started.
  public var startedAt = Time()

  public init() {}
}

extension ContainerStateRunning {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStateRunning" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&startedAt)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, startedAt)
  }

  private static let members = JSONMembers(["startedAt"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&startedAt)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "startedAt", startedAt)
  }
}

/// A container that ended.
public struct ContainerStateTerminated: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Exit code; 128 plus the signal when a signal ended it.
  public var exitCode: Int32 {
    get { box.fields.exitCode }
    _modify { yield &box.unique.exitCode }
  }

  /// Signal that ended it; 0 when none did.
  public var signal: Int32 {
    get { box.fields.signal }
    _modify { yield &box.unique.signal }
  }

  /// Why it ended, such as `Completed`, `Error` or `OOMKilled`.
  public var reason: String {
    get { box.fields.reason }
    _modify { yield &box.unique.reason }
  }

  /// Its termination message.
  public var message: String {
    get { box.fields.message }
    _modify { yield &box.unique.message }
  }

  /// When it started.
  public var startedAt: Time {
    get { box.fields.startedAt }
    _modify { yield &box.unique.startedAt }
  }

  /// When it ended.
  public var finishedAt: Time {
    get { box.fields.finishedAt }
    _modify { yield &box.unique.finishedAt }
  }

  /// Runtime and id.
  public var containerID: String {
    get { box.fields.containerID }
    _modify { yield &box.unique.containerID }
  }
}

extension ContainerStateTerminated {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerStateTerminated" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension ContainerStateTerminated {
  fileprivate struct Fields: Equatable, Sendable {
    var exitCode: Int32 = 0
    var signal: Int32 = 0
    var reason: String = ""
    var message: String = ""
    var startedAt = Time()
    var finishedAt = Time()
    var containerID: String = ""

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.value(7, containerID)
      writer.value(6, finishedAt)
      writer.value(5, startedAt)
      writer.value(4, message)
      writer.value(3, reason)
      writer.value(2, signal)
      writer.value(1, exitCode)
    }

    private static let members = JSONMembers([
      "exitCode", "signal", "reason", "message", "startedAt", "finishedAt", "containerID",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&exitCode)
        case 1: reader.value(&signal)
        case 2: reader.value(&reason)
        case 3: reader.value(&message)
        case 4: reader.value(&startedAt)
        case 5: reader.value(&finishedAt)
        case 6: reader.value(&containerID)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "exitCode", exitCode)
      writer.value("signal", signal)
      writer.value("reason", reason)
      writer.value("message", message)
      writer.value(always: "startedAt", startedAt)
      writer.value(always: "finishedAt", finishedAt)
      writer.value("containerID", containerID)
    }
  }
}
