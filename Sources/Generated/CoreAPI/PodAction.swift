// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/pod_action.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Puts an object on another: a pod on a node. Posted to the pod's subresource `binding`.
public struct Binding: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Node to run on.
  public var target: ObjectReference

  public init() {
    metadata = ObjectMeta()
    target = ObjectReference()
  }
}

extension Binding {
  public static var messageName: String { "k8s.io.api.core.v1.Binding" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Binding")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "bindings",
    singular: "binding",
    verbs: ["create"],
    storageFolder: "bindings",
    listKind: "BindingList",
    isEphemeral: true
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&target)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, target)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("Binding", "metadata target kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&target)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("target", target)
  }
}

/// Which part of a container's log to read.
public struct PodLogOptions: KindMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Container to read from; may be empty if the pod has but one.
  public var container: String {
    get { fieldStorage.fields.container }
    _modify {
      unshare()
      yield &fieldStorage.fields.container
    }
  }

  /// Keep the answer open and send lines as they come.
  public var follow: Bool {
    get { fieldStorage.fields.follow }
    _modify {
      unshare()
      yield &fieldStorage.fields.follow
    }
  }

  /// Read the log of the run before the last restart.
  public var previous: Bool {
    get { fieldStorage.fields.previous }
    _modify {
      unshare()
      yield &fieldStorage.fields.previous
    }
  }

  /// Only lines of the last so many seconds. Not together with `sinceTime`.
  public var sinceSeconds: Int64? {
    get { fieldStorage.fields.sinceSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.sinceSeconds
    }
  }

  /// Only lines from this moment on.
  public var sinceTime: Time? {
    get { fieldStorage.fields.sinceTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.sinceTime
    }
  }

  /// Put an RFC 3339 time before every line.
  public var timestamps: Bool {
    get { fieldStorage.fields.timestamps }
    _modify {
      unshare()
      yield &fieldStorage.fields.timestamps
    }
  }

  /// Only so many lines from the end.
  public var tailLines: Int64? {
    get { fieldStorage.fields.tailLines }
    _modify {
      unshare()
      yield &fieldStorage.fields.tailLines
    }
  }

  /// Stop after so many bytes, perhaps within a line.
  public var limitBytes: Int64? {
    get { fieldStorage.fields.limitBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.limitBytes
    }
  }

  /// Do not check the kubelet's certificate; what comes could be forged.
  public var insecureSkipTLSVerifyBackend: Bool {
    get { fieldStorage.fields.insecureSkipTLSVerifyBackend }
    _modify {
      unshare()
      yield &fieldStorage.fields.insecureSkipTLSVerifyBackend
    }
  }

  /// Output to read: `All` (the default), `Stdout` or `Stderr`.
  public var stream: String? {
    get { fieldStorage.fields.stream }
    _modify {
      unshare()
      yield &fieldStorage.fields.stream
    }
  }
}

extension PodLogOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodLogOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodLogOptions")
  }

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

extension PodLogOptions {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var container: String
    var follow: Bool
    var previous: Bool
    var sinceSeconds: Int64?
    var sinceTime: Time?
    var timestamps: Bool
    var tailLines: Int64?
    var limitBytes: Int64?
    var insecureSkipTLSVerifyBackend: Bool
    var stream: String?

    init() {
      container = ""
      follow = false
      previous = false
      timestamps = false
      insecureSkipTLSVerifyBackend = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&container)
        case 16: reader.value(&follow)
        case 24: reader.value(&previous)
        case 32: reader.optional(&sinceSeconds)
        case 42: reader.optional(&sinceTime)
        case 48: reader.value(&timestamps)
        case 56: reader.optional(&tailLines)
        case 64: reader.optional(&limitBytes)
        case 72: reader.value(&insecureSkipTLSVerifyBackend)
        case 82: reader.optional(&stream)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(10, stream)
      writer.value(9, insecureSkipTLSVerifyBackend)
      writer.optional(8, limitBytes)
      writer.optional(7, tailLines)
      writer.value(6, timestamps)
      writer.optional(5, sinceTime)
      writer.optional(4, sinceSeconds)
      writer.value(3, previous)
      writer.value(2, follow)
      writer.value(1, container)
    }

    private static let members = JSONMembers(
      "PodLogOptions",
      """
      container follow previous sinceSeconds sinceTime timestamps tailLines limitBytes
      insecureSkipTLSVerifyBackend stream kind apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&container)
        case 1: reader.bool(&follow)
        case 2: reader.bool(&previous)
        case 3: reader.integer(&sinceSeconds)
        case 4: reader.optional(&sinceTime)
        case 5: reader.bool(&timestamps)
        case 6: reader.integer(&tailLines)
        case 7: reader.integer(&limitBytes)
        case 8: reader.bool(&insecureSkipTLSVerifyBackend)
        case 9: reader.string(&stream)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("container", container)
      writer.bool("follow", follow)
      writer.bool("previous", previous)
      writer.integer("sinceSeconds", sinceSeconds)
      writer.message("sinceTime", sinceTime)
      writer.bool("timestamps", timestamps)
      writer.integer("tailLines", tailLines)
      writer.integer("limitBytes", limitBytes)
      writer.bool("insecureSkipTLSVerifyBackend", insecureSkipTLSVerifyBackend)
      writer.string("stream", stream)
    }
  }
}

/// How to attach to a running container.
public struct PodAttachOptions: KindMessage {
  /// Send standard input.
  public var stdin: Bool
  /// Receive standard output; true when absent.
  public var stdout: Bool
  /// Receive standard error; true when absent.
  public var stderr: Bool
  /// Treat the streams as a terminal; the container must have one.
  public var tty: Bool
  /// Container to attach to; may be empty if the pod has but one.
  public var container: String

  public init() {
    stdin = false
    stdout = false
    stderr = false
    tty = false
    container = ""
  }
}

extension PodAttachOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodAttachOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodAttachOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&stdin)
      case 16: reader.value(&stdout)
      case 24: reader.value(&stderr)
      case 32: reader.value(&tty)
      case 42: reader.value(&container)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(5, container)
    writer.value(4, tty)
    writer.value(3, stderr)
    writer.value(2, stdout)
    writer.value(1, stdin)
  }

  private static let members = JSONMembers(
    "PodAttachOptions", "stdin stdout stderr tty container kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&stdin)
      case 1: reader.bool(&stdout)
      case 2: reader.bool(&stderr)
      case 3: reader.bool(&tty)
      case 4: reader.string(&container)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool("stdin", stdin)
    writer.bool("stdout", stdout)
    writer.bool("stderr", stderr)
    writer.bool("tty", tty)
    writer.string("container", container)
  }
}

/// How to run a command in a container.
public struct PodExecOptions: KindMessage {
  /// Send standard input.
  public var stdin: Bool
  /// Receive standard output; true when absent.
  public var stdout: Bool
  /// Receive standard error; true when absent. Not with `tty`.
  public var stderr: Bool
  /// Give the command a terminal.
  public var tty: Bool
  /// Container to run in; may be empty if the pod has but one.
  public var container: String
  /// Program and arguments, not run in a shell.
  public var command: [String]

  public init() {
    stdin = false
    stdout = false
    stderr = false
    tty = false
    container = ""
    command = []
  }
}

extension PodExecOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodExecOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodExecOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&stdin)
      case 16: reader.value(&stdout)
      case 24: reader.value(&stderr)
      case 32: reader.value(&tty)
      case 42: reader.value(&container)
      case 50: reader.repeated(&command)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(6, command)
    writer.value(5, container)
    writer.value(4, tty)
    writer.value(3, stderr)
    writer.value(2, stdout)
    writer.value(1, stdin)
  }

  private static let members = JSONMembers(
    "PodExecOptions", "stdin stdout stderr tty container command kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&stdin)
      case 1: reader.bool(&stdout)
      case 2: reader.bool(&stderr)
      case 3: reader.bool(&tty)
      case 4: reader.string(&container)
      case 5: reader.strings(&command)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool("stdin", stdin)
    writer.bool("stdout", stdout)
    writer.bool("stderr", stderr)
    writer.bool("tty", tty)
    writer.string("container", container)
    writer.repeated(always: "command", command)
  }
}

/// How to forward ports of a pod.
public struct PodPortForwardOptions: KindMessage {
  /// Ports of the pod; required over WebSocket.
  public var ports: [Int32]

  public init() {
    ports = []
  }
}

extension PodPortForwardOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodPortForwardOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodPortForwardOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8, 10: reader.repeated(&ports)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, ports)
  }

  private static let members = JSONMembers("PodPortForwardOptions", "ports kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&ports)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("ports", ports)
  }
}

/// How to pass a request on to a pod.
public struct PodProxyOptions: KindMessage {
  /// Path to ask for.
  public var path: String

  public init() {
    path = ""
  }
}

extension PodProxyOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodProxyOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodProxyOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, path)
  }

  private static let members = JSONMembers("PodProxyOptions", "path kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&path)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("path", path)
  }
}
