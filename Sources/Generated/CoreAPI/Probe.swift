// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/probe.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

/// A check of a container, repeated.
public struct Probe: JSONMessage {
  /// How to check; exactly one member is set.
  public var handler: ProbeHandler
  /// Seconds from start of the container to the first check.
  public var initialDelaySeconds: Int32
  /// Seconds a check may take; 1 when unset.
  public var timeoutSeconds: Int32
  /// Seconds from check to check; 10 when unset.
  public var periodSeconds: Int32
  /// Successes in a row after which it counts as succeeding; 1 when unset, and always 1 for
  /// liveness
  /// and startup.
  public var successThreshold: Int32
  /// Failures in a row after which it counts as failing; 3 when unset.
  public var failureThreshold: Int32
  /// Seconds to stop after this probe failed, in place of the pod's. Not for readiness.
  public var terminationGracePeriodSeconds: Int64?

  public init() {
    handler = ProbeHandler()
    initialDelaySeconds = 0
    timeoutSeconds = 0
    periodSeconds = 0
    successThreshold = 0
    failureThreshold = 0
  }
}

extension Probe {
  public static var messageName: String { "k8s.io.api.core.v1.Probe" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&handler)
      case 16: reader.value(&initialDelaySeconds)
      case 24: reader.value(&timeoutSeconds)
      case 32: reader.value(&periodSeconds)
      case 40: reader.value(&successThreshold)
      case 48: reader.value(&failureThreshold)
      case 56: reader.optional(&terminationGracePeriodSeconds)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(7, terminationGracePeriodSeconds)
    writer.value(6, failureThreshold)
    writer.value(5, successThreshold)
    writer.value(4, periodSeconds)
    writer.value(3, timeoutSeconds)
    writer.value(2, initialDelaySeconds)
    writer.value(1, handler)
  }

  private static let members = JSONMembers(
    "Probe",
    """
    exec httpGet tcpSocket grpc initialDelaySeconds timeoutSeconds periodSeconds
    successThreshold failureThreshold terminationGracePeriodSeconds
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&handler.exec)
      case 1: reader.optional(&handler.httpGet)
      case 2: reader.optional(&handler.tcpSocket)
      case 3: reader.optional(&handler.grpc)
      case 4: reader.integer(&initialDelaySeconds)
      case 5: reader.integer(&timeoutSeconds)
      case 6: reader.integer(&periodSeconds)
      case 7: reader.integer(&successThreshold)
      case 8: reader.integer(&failureThreshold)
      case 9: reader.integer(&terminationGracePeriodSeconds)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    handler.encode(into: &writer)
    writer.integer("initialDelaySeconds", initialDelaySeconds)
    writer.integer("timeoutSeconds", timeoutSeconds)
    writer.integer("periodSeconds", periodSeconds)
    writer.integer("successThreshold", successThreshold)
    writer.integer("failureThreshold", failureThreshold)
    writer.integer("terminationGracePeriodSeconds", terminationGracePeriodSeconds)
  }
}

/// How to check; exactly one member is set.
public struct ProbeHandler: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Run a command; exit code 0 is success.
  public var exec: ExecAction? {
    get { fieldStorage.fields.exec }
    _modify {
      unshare()
      yield &fieldStorage.fields.exec
    }
  }

  /// Send a GET; a status from 200 to 399 is success.
  public var httpGet: HTTPGetAction? {
    get { fieldStorage.fields.httpGet }
    _modify {
      unshare()
      yield &fieldStorage.fields.httpGet
    }
  }

  /// Open a connection.
  public var tcpSocket: TCPSocketAction? {
    get { fieldStorage.fields.tcpSocket }
    _modify {
      unshare()
      yield &fieldStorage.fields.tcpSocket
    }
  }

  /// Ask the gRPC health service.
  public var grpc: GRPCAction? {
    get { fieldStorage.fields.grpc }
    _modify {
      unshare()
      yield &fieldStorage.fields.grpc
    }
  }
}

extension ProbeHandler {
  public static var messageName: String { "k8s.io.api.core.v1.ProbeHandler" }

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

extension ProbeHandler {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var exec: ExecAction?
    var httpGet: HTTPGetAction?
    var tcpSocket: TCPSocketAction?
    var grpc: GRPCAction?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, grpc)
      writer.optional(3, tcpSocket)
      writer.optional(2, httpGet)
      writer.optional(1, exec)
    }

    private static let members = JSONMembers("ProbeHandler", "exec httpGet tcpSocket grpc")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("exec", exec)
      writer.message("httpGet", httpGet)
      writer.message("tcpSocket", tcpSocket)
      writer.message("grpc", grpc)
    }
  }
}

/// A command run in the container.
public struct ExecAction: JSONMessage {
  /// Program and arguments, not run in a shell. The directory is `/`.
  public var command: [String]

  public init() {
    command = []
  }
}

extension ExecAction {
  public static var messageName: String { "k8s.io.api.core.v1.ExecAction" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&command)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, command)
  }

  private static let members = JSONMembers("ExecAction", "command")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&command)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("command", command)
  }
}

/// A GET request.
public struct HTTPGetAction: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Path on the server; `/` when unset.
  public var path: String {
    get { fieldStorage.fields.path }
    _modify {
      unshare()
      yield &fieldStorage.fields.path
    }
  }

  /// Port number, or name of a port of the container.
  public var port: IntOrString {
    get { fieldStorage.fields.port }
    _modify {
      unshare()
      yield &fieldStorage.fields.port
    }
  }

  /// Host to connect to; the pod's address when empty. For the header alone use `httpHeaders`.
  public var host: String {
    get { fieldStorage.fields.host }
    _modify {
      unshare()
      yield &fieldStorage.fields.host
    }
  }

  /// `HTTP` (the default) or `HTTPS`, whose certificate is not checked.
  public var scheme: String {
    get { fieldStorage.fields.scheme }
    _modify {
      unshare()
      yield &fieldStorage.fields.scheme
    }
  }

  /// Headers to send.
  public var httpHeaders: [HTTPHeader] {
    get { fieldStorage.fields.httpHeaders }
    _modify {
      unshare()
      yield &fieldStorage.fields.httpHeaders
    }
  }
}

extension HTTPGetAction {
  public static var messageName: String { "k8s.io.api.core.v1.HTTPGetAction" }

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

extension HTTPGetAction {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var path: String
    var port: IntOrString
    var host: String
    var scheme: String
    var httpHeaders: [HTTPHeader]

    init() {
      path = ""
      port = IntOrString()
      host = ""
      scheme = ""
      httpHeaders = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(5, httpHeaders)
      writer.value(4, scheme)
      writer.value(3, host)
      writer.value(2, port)
      writer.value(1, path)
    }

    private static let members = JSONMembers("HTTPGetAction", "path port host scheme httpHeaders")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&path)
        case 1: reader.value(&port)
        case 2: reader.string(&host)
        case 3: reader.string(&scheme)
        case 4: reader.repeated(&httpHeaders)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("path", path)
      writer.message("port", port)
      writer.string("host", host)
      writer.string("scheme", scheme)
      writer.repeated("httpHeaders", httpHeaders)
    }
  }
}

/// A header.
public struct HTTPHeader: JSONMessage {
  /// Name of the header.
  public var name: String
  /// Value of the header.
  public var value: String

  public init() {
    name = ""
    value = ""
  }
}

extension HTTPHeader {
  public static var messageName: String { "k8s.io.api.core.v1.HTTPHeader" }

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

  private static let members = JSONMembers("HTTPHeader", "name value")

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

/// A connection to open.
public struct TCPSocketAction: JSONMessage {
  /// Port number, or name of a port of the container.
  public var port: IntOrString
  /// Host to connect to; the pod's address when empty.
  public var host: String

  public init() {
    port = IntOrString()
    host = ""
  }
}

extension TCPSocketAction {
  public static var messageName: String { "k8s.io.api.core.v1.TCPSocketAction" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, host)
    writer.value(1, port)
  }

  private static let members = JSONMembers("TCPSocketAction", "port host")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&port)
      case 1: reader.string(&host)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("port", port)
    writer.string("host", host)
  }
}

/// A question to the gRPC health service.
public struct GRPCAction: JSONMessage {
  /// Port number.
  public var port: Int32
  /// Service to ask about; empty is the server as a whole.
  public var service: String?

  public init() {
    port = 0
  }
}

extension GRPCAction {
  public static var messageName: String { "k8s.io.api.core.v1.GRPCAction" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, service)
    writer.value(1, port)
  }

  private static let members = JSONMembers("GRPCAction", "port service")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&port)
      case 1: reader.string(&service)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "port", port)
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

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, stopSignal)
    writer.optional(2, preStop)
    writer.optional(1, postStart)
  }

  private static let members = JSONMembers("Lifecycle", "postStart preStop stopSignal")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&postStart)
      case 1: reader.optional(&preStop)
      case 2: reader.string(&stopSignal)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("postStart", postStart)
    writer.message("preStop", preStop)
    writer.string("stopSignal", stopSignal)
  }
}

/// What to do; exactly one member is set.
public struct LifecycleHandler: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Run a command in the container.
  public var exec: ExecAction? {
    get { fieldStorage.fields.exec }
    _modify {
      unshare()
      yield &fieldStorage.fields.exec
    }
  }

  /// Send a GET.
  public var httpGet: HTTPGetAction? {
    get { fieldStorage.fields.httpGet }
    _modify {
      unshare()
      yield &fieldStorage.fields.httpGet
    }
  }

  /// Has no effect.
  public var tcpSocket: TCPSocketAction? {
    get { fieldStorage.fields.tcpSocket }
    _modify {
      unshare()
      yield &fieldStorage.fields.tcpSocket
    }
  }

  /// Wait.
  public var sleep: SleepAction? {
    get { fieldStorage.fields.sleep }
    _modify {
      unshare()
      yield &fieldStorage.fields.sleep
    }
  }
}

extension LifecycleHandler {
  public static var messageName: String { "k8s.io.api.core.v1.LifecycleHandler" }

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

extension LifecycleHandler {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var exec: ExecAction?
    var httpGet: HTTPGetAction?
    var tcpSocket: TCPSocketAction?
    var sleep: SleepAction?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, sleep)
      writer.optional(3, tcpSocket)
      writer.optional(2, httpGet)
      writer.optional(1, exec)
    }

    private static let members = JSONMembers("LifecycleHandler", "exec httpGet tcpSocket sleep")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("exec", exec)
      writer.message("httpGet", httpGet)
      writer.message("tcpSocket", tcpSocket)
      writer.message("sleep", sleep)
    }
  }
}

/// A pause.
public struct SleepAction: JSONMessage {
  /// Seconds to wait.
  public var seconds: Int64

  public init() {
    seconds = 0
  }
}

extension SleepAction {
  public static var messageName: String { "k8s.io.api.core.v1.SleepAction" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&seconds)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, seconds)
  }

  private static let members = JSONMembers("SleepAction", "seconds")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&seconds)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "seconds", seconds)
  }
}
