// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container.proto by `make generate`; do not edit.

public import Wire

/// One container of a pod.
public struct Container: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the container: a DNS label, unique in the pod. It cannot change.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Image to run, such as `registry.example/web:1.2` or one with `@sha256:...`.
  public var image: String {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Entry point, not run in a shell; the image's when empty. `$(NAME)` stands for an environment
  /// variable, `$$` for a dollar sign.
  public var command: [String] {
    get { fieldStorage.fields.command }
    _modify {
      unshare()
      yield &fieldStorage.fields.command
    }
  }

  /// Arguments of the entry point; the image's when empty. `$(NAME)` stands for an environment
  /// variable.
  public var args: [String] {
    get { fieldStorage.fields.args }
    _modify {
      unshare()
      yield &fieldStorage.fields.args
    }
  }

  /// Directory to start in; the image's when empty.
  public var workingDir: String {
    get { fieldStorage.fields.workingDir }
    _modify {
      unshare()
      yield &fieldStorage.fields.workingDir
    }
  }

  /// Ports that the container listens on. For information: a port not listed can be reached all the
  /// same.
  public var ports: [ContainerPort] {
    get { fieldStorage.fields.ports }
    _modify {
      unshare()
      yield &fieldStorage.fields.ports
    }
  }

  /// ConfigMaps and Secrets whose keys all become environment variables.
  public var envFrom: [EnvFromSource] {
    get { fieldStorage.fields.envFrom }
    _modify {
      unshare()
      yield &fieldStorage.fields.envFrom
    }
  }

  /// Environment variables; later entries win over earlier ones and over `envFrom`.
  public var env: [EnvVar] {
    get { fieldStorage.fields.env }
    _modify {
      unshare()
      yield &fieldStorage.fields.env
    }
  }

  /// CPU, memory and other resources: how much is set aside and how much may be used.
  public var resources: ResourceRequirements {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Whether changing a resource while running restarts the container.
  public var resizePolicy: [ContainerResizePolicy] {
    get { fieldStorage.fields.resizePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.resizePolicy
    }
  }

  /// What follows an exit, in place of the pod's policy. `Always` on an init container makes it a
  /// sidecar: it starts in turn and runs on beside the containers.
  public var restartPolicy: String? {
    get { fieldStorage.fields.restartPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.restartPolicy
    }
  }

  /// Rules on the exit code, the first that fits decides; then `restartPolicy`. Up to 20.
  public var restartPolicyRules: [ContainerRestartRule] {
    get { fieldStorage.fields.restartPolicyRules }
    _modify {
      unshare()
      yield &fieldStorage.fields.restartPolicyRules
    }
  }

  /// Volumes of the pod to mount, and where.
  public var volumeMounts: [VolumeMount] {
    get { fieldStorage.fields.volumeMounts }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeMounts
    }
  }

  /// Raw block devices to show in the container.
  public var volumeDevices: [VolumeDevice] {
    get { fieldStorage.fields.volumeDevices }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeDevices
    }
  }

  /// Check while it runs; the container is restarted when it fails.
  public var livenessProbe: Probe? {
    get { fieldStorage.fields.livenessProbe }
    _modify {
      unshare()
      yield &fieldStorage.fields.livenessProbe
    }
  }

  /// Check while it runs; services send traffic only while it succeeds.
  public var readinessProbe: Probe? {
    get { fieldStorage.fields.readinessProbe }
    _modify {
      unshare()
      yield &fieldStorage.fields.readinessProbe
    }
  }

  /// Check while it starts; the other probes wait for its first success, and the container is
  /// restarted when it fails.
  public var startupProbe: Probe? {
    get { fieldStorage.fields.startupProbe }
    _modify {
      unshare()
      yield &fieldStorage.fields.startupProbe
    }
  }

  /// Actions after start and before stop.
  public var lifecycle: Lifecycle? {
    get { fieldStorage.fields.lifecycle }
    _modify {
      unshare()
      yield &fieldStorage.fields.lifecycle
    }
  }

  /// File whose contents become the message of the finished container, up to 4 KiB;
  /// `/dev/termination-log` when unset.
  public var terminationMessagePath: String {
    get { fieldStorage.fields.terminationMessagePath }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminationMessagePath
    }
  }

  /// Where the message comes from: `File`, or `FallbackToLogsOnError`, which takes the end of the
  /// log when the file is empty and the exit was a failure.
  public var terminationMessagePolicy: String {
    get { fieldStorage.fields.terminationMessagePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminationMessagePolicy
    }
  }

  /// When to pull the image: `Always`, `IfNotPresent` or `Never`. Unset is `Always` for tag latest
  /// and `IfNotPresent` otherwise.
  public var imagePullPolicy: String {
    get { fieldStorage.fields.imagePullPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.imagePullPolicy
    }
  }

  /// Rights of the container; they win over those of the pod.
  public var securityContext: SecurityContext? {
    get { fieldStorage.fields.securityContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.securityContext
    }
  }

  /// Keep a standard input open, for attach.
  public var stdin: Bool {
    get { fieldStorage.fields.stdin }
    _modify {
      unshare()
      yield &fieldStorage.fields.stdin
    }
  }

  /// Close standard input after the first client that attached leaves.
  public var stdinOnce: Bool {
    get { fieldStorage.fields.stdinOnce }
    _modify {
      unshare()
      yield &fieldStorage.fields.stdinOnce
    }
  }

  /// Give the container a terminal; needs `stdin`.
  public var tty: Bool {
    get { fieldStorage.fields.tty }
    _modify {
      unshare()
      yield &fieldStorage.fields.tty
    }
  }
}

extension Container {
  public static var messageName: String { "k8s.io.api.core.v1.Container" }

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

extension Container {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var image: String
    var command: [String]
    var args: [String]
    var workingDir: String
    var ports: [ContainerPort]
    var envFrom: [EnvFromSource]
    var env: [EnvVar]
    var resources: ResourceRequirements
    var resizePolicy: [ContainerResizePolicy]
    var restartPolicy: String?
    var restartPolicyRules: [ContainerRestartRule]
    var volumeMounts: [VolumeMount]
    var volumeDevices: [VolumeDevice]
    var livenessProbe: Probe?
    var readinessProbe: Probe?
    var startupProbe: Probe?
    var lifecycle: Lifecycle?
    var terminationMessagePath: String
    var terminationMessagePolicy: String
    var imagePullPolicy: String
    var securityContext: SecurityContext?
    var stdin: Bool
    var stdinOnce: Bool
    var tty: Bool

    init() {
      name = ""
      image = ""
      command = []
      args = []
      workingDir = ""
      ports = []
      envFrom = []
      env = []
      resources = ResourceRequirements()
      resizePolicy = []
      restartPolicyRules = []
      volumeMounts = []
      volumeDevices = []
      terminationMessagePath = ""
      terminationMessagePolicy = ""
      imagePullPolicy = ""
      stdin = false
      stdinOnce = false
      tty = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&image)
        case 26: reader.repeated(&command)
        case 34: reader.repeated(&args)
        case 42: reader.value(&workingDir)
        case 50: reader.repeated(&ports)
        case 154: reader.repeated(&envFrom)
        case 58: reader.repeated(&env)
        case 66: reader.value(&resources)
        case 186: reader.repeated(&resizePolicy)
        case 194: reader.optional(&restartPolicy)
        case 202: reader.repeated(&restartPolicyRules)
        case 74: reader.repeated(&volumeMounts)
        case 170: reader.repeated(&volumeDevices)
        case 82: reader.optional(&livenessProbe)
        case 90: reader.optional(&readinessProbe)
        case 178: reader.optional(&startupProbe)
        case 98: reader.optional(&lifecycle)
        case 106: reader.value(&terminationMessagePath)
        case 162: reader.value(&terminationMessagePolicy)
        case 114: reader.value(&imagePullPolicy)
        case 122: reader.optional(&securityContext)
        case 128: reader.value(&stdin)
        case 136: reader.value(&stdinOnce)
        case 144: reader.value(&tty)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(25, restartPolicyRules)
      writer.optional(24, restartPolicy)
      writer.repeated(23, resizePolicy)
      writer.optional(22, startupProbe)
      writer.repeated(21, volumeDevices)
      writer.value(20, terminationMessagePolicy)
      writer.repeated(19, envFrom)
      writer.value(18, tty)
      writer.value(17, stdinOnce)
      writer.value(16, stdin)
      writer.optional(15, securityContext)
      writer.value(14, imagePullPolicy)
      writer.value(13, terminationMessagePath)
      writer.optional(12, lifecycle)
      writer.optional(11, readinessProbe)
      writer.optional(10, livenessProbe)
      writer.repeated(9, volumeMounts)
      writer.value(8, resources)
      writer.repeated(7, env)
      writer.repeated(6, ports)
      writer.value(5, workingDir)
      writer.repeated(4, args)
      writer.repeated(3, command)
      writer.value(2, image)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "Container",
      """
      name image command args workingDir ports envFrom env resources resizePolicy
      restartPolicy restartPolicyRules volumeMounts volumeDevices livenessProbe
      readinessProbe startupProbe lifecycle terminationMessagePath
      terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&image)
        case 2: reader.strings(&command)
        case 3: reader.strings(&args)
        case 4: reader.string(&workingDir)
        case 5: reader.repeated(&ports)
        case 6: reader.repeated(&envFrom)
        case 7: reader.repeated(&env)
        case 8: reader.value(&resources)
        case 9: reader.repeated(&resizePolicy)
        case 10: reader.string(&restartPolicy)
        case 11: reader.repeated(&restartPolicyRules)
        case 12: reader.repeated(&volumeMounts)
        case 13: reader.repeated(&volumeDevices)
        case 14: reader.optional(&livenessProbe)
        case 15: reader.optional(&readinessProbe)
        case 16: reader.optional(&startupProbe)
        case 17: reader.optional(&lifecycle)
        case 18: reader.string(&terminationMessagePath)
        case 19: reader.string(&terminationMessagePolicy)
        case 20: reader.string(&imagePullPolicy)
        case 21: reader.optional(&securityContext)
        case 22: reader.bool(&stdin)
        case 23: reader.bool(&stdinOnce)
        case 24: reader.bool(&tty)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.string("image", image)
      writer.strings("command", command)
      writer.strings("args", args)
      writer.string("workingDir", workingDir)
      writer.repeated("ports", ports)
      writer.repeated("envFrom", envFrom)
      writer.repeated("env", env)
      writer.message("resources", resources)
      writer.repeated("resizePolicy", resizePolicy)
      writer.string("restartPolicy", restartPolicy)
      writer.repeated("restartPolicyRules", restartPolicyRules)
      writer.repeated("volumeMounts", volumeMounts)
      writer.repeated("volumeDevices", volumeDevices)
      writer.message("livenessProbe", livenessProbe)
      writer.message("readinessProbe", readinessProbe)
      writer.message("startupProbe", startupProbe)
      writer.message("lifecycle", lifecycle)
      writer.string("terminationMessagePath", terminationMessagePath)
      writer.string("terminationMessagePolicy", terminationMessagePolicy)
      writer.string("imagePullPolicy", imagePullPolicy)
      writer.message("securityContext", securityContext)
      writer.bool("stdin", stdin)
      writer.bool("stdinOnce", stdinOnce)
      writer.bool("tty", tty)
    }
  }
}

/// A container added to a running pod for debugging. It is never restarted and has no resources of
/// its own.
public struct EphemeralContainer: JSONMessage {
  /// What it shares with other containers.
  public var ephemeralContainerCommon: EphemeralContainerCommon
  /// Container whose process namespace it joins; its own when empty.
  public var targetContainerName: String

  public init() {
    ephemeralContainerCommon = EphemeralContainerCommon()
    targetContainerName = ""
  }
}

extension EphemeralContainer {
  public static var messageName: String { "k8s.io.api.core.v1.EphemeralContainer" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ephemeralContainerCommon)
      case 18: reader.value(&targetContainerName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, targetContainerName)
    writer.value(1, ephemeralContainerCommon)
  }

  private static let members = JSONMembers(
    "EphemeralContainer",
    """
    name image command args workingDir ports envFrom env resources resizePolicy
    restartPolicy restartPolicyRules volumeMounts volumeDevices livenessProbe
    readinessProbe startupProbe lifecycle terminationMessagePath
    terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty
    targetContainerName
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ephemeralContainerCommon.name)
      case 1: reader.string(&ephemeralContainerCommon.image)
      case 2: reader.strings(&ephemeralContainerCommon.command)
      case 3: reader.strings(&ephemeralContainerCommon.args)
      case 4: reader.string(&ephemeralContainerCommon.workingDir)
      case 5: reader.repeated(&ephemeralContainerCommon.ports)
      case 6: reader.repeated(&ephemeralContainerCommon.envFrom)
      case 7: reader.repeated(&ephemeralContainerCommon.env)
      case 8: reader.value(&ephemeralContainerCommon.resources)
      case 9: reader.repeated(&ephemeralContainerCommon.resizePolicy)
      case 10: reader.string(&ephemeralContainerCommon.restartPolicy)
      case 11: reader.repeated(&ephemeralContainerCommon.restartPolicyRules)
      case 12: reader.repeated(&ephemeralContainerCommon.volumeMounts)
      case 13: reader.repeated(&ephemeralContainerCommon.volumeDevices)
      case 14: reader.optional(&ephemeralContainerCommon.livenessProbe)
      case 15: reader.optional(&ephemeralContainerCommon.readinessProbe)
      case 16: reader.optional(&ephemeralContainerCommon.startupProbe)
      case 17: reader.optional(&ephemeralContainerCommon.lifecycle)
      case 18: reader.string(&ephemeralContainerCommon.terminationMessagePath)
      case 19: reader.string(&ephemeralContainerCommon.terminationMessagePolicy)
      case 20: reader.string(&ephemeralContainerCommon.imagePullPolicy)
      case 21: reader.optional(&ephemeralContainerCommon.securityContext)
      case 22: reader.bool(&ephemeralContainerCommon.stdin)
      case 23: reader.bool(&ephemeralContainerCommon.stdinOnce)
      case 24: reader.bool(&ephemeralContainerCommon.tty)
      case 25: reader.string(&targetContainerName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    ephemeralContainerCommon.encode(into: &writer)
    writer.string("targetContainerName", targetContainerName)
  }
}

/// The fields of a debugging container. Ports, probes, lifecycle and resources are there for the
/// common shape and must be unset.
public struct EphemeralContainerCommon: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the container: a DNS label, unique in the pod. It cannot change.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Image to run, such as `registry.example/web:1.2` or one with `@sha256:...`.
  public var image: String {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Entry point, not run in a shell; the image's when empty. `$(NAME)` stands for an environment
  /// variable, `$$` for a dollar sign.
  public var command: [String] {
    get { fieldStorage.fields.command }
    _modify {
      unshare()
      yield &fieldStorage.fields.command
    }
  }

  /// Arguments of the entry point; the image's when empty. `$(NAME)` stands for an environment
  /// variable.
  public var args: [String] {
    get { fieldStorage.fields.args }
    _modify {
      unshare()
      yield &fieldStorage.fields.args
    }
  }

  /// Directory to start in; the image's when empty.
  public var workingDir: String {
    get { fieldStorage.fields.workingDir }
    _modify {
      unshare()
      yield &fieldStorage.fields.workingDir
    }
  }

  /// Ports that the container listens on. For information: a port not listed can be reached all the
  /// same.
  public var ports: [ContainerPort] {
    get { fieldStorage.fields.ports }
    _modify {
      unshare()
      yield &fieldStorage.fields.ports
    }
  }

  /// ConfigMaps and Secrets whose keys all become environment variables.
  public var envFrom: [EnvFromSource] {
    get { fieldStorage.fields.envFrom }
    _modify {
      unshare()
      yield &fieldStorage.fields.envFrom
    }
  }

  /// Environment variables; later entries win over earlier ones and over `envFrom`.
  public var env: [EnvVar] {
    get { fieldStorage.fields.env }
    _modify {
      unshare()
      yield &fieldStorage.fields.env
    }
  }

  /// CPU, memory and other resources: how much is set aside and how much may be used.
  public var resources: ResourceRequirements {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Whether changing a resource while running restarts the container.
  public var resizePolicy: [ContainerResizePolicy] {
    get { fieldStorage.fields.resizePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.resizePolicy
    }
  }

  /// What follows an exit, in place of the pod's policy. `Always` on an init container makes it a
  /// sidecar: it starts in turn and runs on beside the containers.
  public var restartPolicy: String? {
    get { fieldStorage.fields.restartPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.restartPolicy
    }
  }

  /// Rules on the exit code, the first that fits decides; then `restartPolicy`. Up to 20.
  public var restartPolicyRules: [ContainerRestartRule] {
    get { fieldStorage.fields.restartPolicyRules }
    _modify {
      unshare()
      yield &fieldStorage.fields.restartPolicyRules
    }
  }

  /// Volumes of the pod to mount, and where.
  public var volumeMounts: [VolumeMount] {
    get { fieldStorage.fields.volumeMounts }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeMounts
    }
  }

  /// Raw block devices to show in the container.
  public var volumeDevices: [VolumeDevice] {
    get { fieldStorage.fields.volumeDevices }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeDevices
    }
  }

  /// Check while it runs; the container is restarted when it fails.
  public var livenessProbe: Probe? {
    get { fieldStorage.fields.livenessProbe }
    _modify {
      unshare()
      yield &fieldStorage.fields.livenessProbe
    }
  }

  /// Check while it runs; services send traffic only while it succeeds.
  public var readinessProbe: Probe? {
    get { fieldStorage.fields.readinessProbe }
    _modify {
      unshare()
      yield &fieldStorage.fields.readinessProbe
    }
  }

  /// Check while it starts; the other probes wait for its first success, and the container is
  /// restarted when it fails.
  public var startupProbe: Probe? {
    get { fieldStorage.fields.startupProbe }
    _modify {
      unshare()
      yield &fieldStorage.fields.startupProbe
    }
  }

  /// Actions after start and before stop.
  public var lifecycle: Lifecycle? {
    get { fieldStorage.fields.lifecycle }
    _modify {
      unshare()
      yield &fieldStorage.fields.lifecycle
    }
  }

  /// File whose contents become the message of the finished container, up to 4 KiB;
  /// `/dev/termination-log` when unset.
  public var terminationMessagePath: String {
    get { fieldStorage.fields.terminationMessagePath }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminationMessagePath
    }
  }

  /// Where the message comes from: `File`, or `FallbackToLogsOnError`, which takes the end of the
  /// log when the file is empty and the exit was a failure.
  public var terminationMessagePolicy: String {
    get { fieldStorage.fields.terminationMessagePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminationMessagePolicy
    }
  }

  /// When to pull the image: `Always`, `IfNotPresent` or `Never`. Unset is `Always` for tag latest
  /// and `IfNotPresent` otherwise.
  public var imagePullPolicy: String {
    get { fieldStorage.fields.imagePullPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.imagePullPolicy
    }
  }

  /// Rights of the container; they win over those of the pod.
  public var securityContext: SecurityContext? {
    get { fieldStorage.fields.securityContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.securityContext
    }
  }

  /// Keep a standard input open, for attach.
  public var stdin: Bool {
    get { fieldStorage.fields.stdin }
    _modify {
      unshare()
      yield &fieldStorage.fields.stdin
    }
  }

  /// Close standard input after the first client that attached leaves.
  public var stdinOnce: Bool {
    get { fieldStorage.fields.stdinOnce }
    _modify {
      unshare()
      yield &fieldStorage.fields.stdinOnce
    }
  }

  /// Give the container a terminal; needs `stdin`.
  public var tty: Bool {
    get { fieldStorage.fields.tty }
    _modify {
      unshare()
      yield &fieldStorage.fields.tty
    }
  }
}

extension EphemeralContainerCommon {
  public static var messageName: String { "k8s.io.api.core.v1.EphemeralContainerCommon" }

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

extension EphemeralContainerCommon {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var image: String
    var command: [String]
    var args: [String]
    var workingDir: String
    var ports: [ContainerPort]
    var envFrom: [EnvFromSource]
    var env: [EnvVar]
    var resources: ResourceRequirements
    var resizePolicy: [ContainerResizePolicy]
    var restartPolicy: String?
    var restartPolicyRules: [ContainerRestartRule]
    var volumeMounts: [VolumeMount]
    var volumeDevices: [VolumeDevice]
    var livenessProbe: Probe?
    var readinessProbe: Probe?
    var startupProbe: Probe?
    var lifecycle: Lifecycle?
    var terminationMessagePath: String
    var terminationMessagePolicy: String
    var imagePullPolicy: String
    var securityContext: SecurityContext?
    var stdin: Bool
    var stdinOnce: Bool
    var tty: Bool

    init() {
      name = ""
      image = ""
      command = []
      args = []
      workingDir = ""
      ports = []
      envFrom = []
      env = []
      resources = ResourceRequirements()
      resizePolicy = []
      restartPolicyRules = []
      volumeMounts = []
      volumeDevices = []
      terminationMessagePath = ""
      terminationMessagePolicy = ""
      imagePullPolicy = ""
      stdin = false
      stdinOnce = false
      tty = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&image)
        case 26: reader.repeated(&command)
        case 34: reader.repeated(&args)
        case 42: reader.value(&workingDir)
        case 50: reader.repeated(&ports)
        case 154: reader.repeated(&envFrom)
        case 58: reader.repeated(&env)
        case 66: reader.value(&resources)
        case 186: reader.repeated(&resizePolicy)
        case 194: reader.optional(&restartPolicy)
        case 202: reader.repeated(&restartPolicyRules)
        case 74: reader.repeated(&volumeMounts)
        case 170: reader.repeated(&volumeDevices)
        case 82: reader.optional(&livenessProbe)
        case 90: reader.optional(&readinessProbe)
        case 178: reader.optional(&startupProbe)
        case 98: reader.optional(&lifecycle)
        case 106: reader.value(&terminationMessagePath)
        case 162: reader.value(&terminationMessagePolicy)
        case 114: reader.value(&imagePullPolicy)
        case 122: reader.optional(&securityContext)
        case 128: reader.value(&stdin)
        case 136: reader.value(&stdinOnce)
        case 144: reader.value(&tty)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(25, restartPolicyRules)
      writer.optional(24, restartPolicy)
      writer.repeated(23, resizePolicy)
      writer.optional(22, startupProbe)
      writer.repeated(21, volumeDevices)
      writer.value(20, terminationMessagePolicy)
      writer.repeated(19, envFrom)
      writer.value(18, tty)
      writer.value(17, stdinOnce)
      writer.value(16, stdin)
      writer.optional(15, securityContext)
      writer.value(14, imagePullPolicy)
      writer.value(13, terminationMessagePath)
      writer.optional(12, lifecycle)
      writer.optional(11, readinessProbe)
      writer.optional(10, livenessProbe)
      writer.repeated(9, volumeMounts)
      writer.value(8, resources)
      writer.repeated(7, env)
      writer.repeated(6, ports)
      writer.value(5, workingDir)
      writer.repeated(4, args)
      writer.repeated(3, command)
      writer.value(2, image)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "EphemeralContainerCommon",
      """
      name image command args workingDir ports envFrom env resources resizePolicy
      restartPolicy restartPolicyRules volumeMounts volumeDevices livenessProbe
      readinessProbe startupProbe lifecycle terminationMessagePath
      terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&image)
        case 2: reader.strings(&command)
        case 3: reader.strings(&args)
        case 4: reader.string(&workingDir)
        case 5: reader.repeated(&ports)
        case 6: reader.repeated(&envFrom)
        case 7: reader.repeated(&env)
        case 8: reader.value(&resources)
        case 9: reader.repeated(&resizePolicy)
        case 10: reader.string(&restartPolicy)
        case 11: reader.repeated(&restartPolicyRules)
        case 12: reader.repeated(&volumeMounts)
        case 13: reader.repeated(&volumeDevices)
        case 14: reader.optional(&livenessProbe)
        case 15: reader.optional(&readinessProbe)
        case 16: reader.optional(&startupProbe)
        case 17: reader.optional(&lifecycle)
        case 18: reader.string(&terminationMessagePath)
        case 19: reader.string(&terminationMessagePolicy)
        case 20: reader.string(&imagePullPolicy)
        case 21: reader.optional(&securityContext)
        case 22: reader.bool(&stdin)
        case 23: reader.bool(&stdinOnce)
        case 24: reader.bool(&tty)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.string("image", image)
      writer.strings("command", command)
      writer.strings("args", args)
      writer.string("workingDir", workingDir)
      writer.repeated("ports", ports)
      writer.repeated("envFrom", envFrom)
      writer.repeated("env", env)
      writer.message("resources", resources)
      writer.repeated("resizePolicy", resizePolicy)
      writer.string("restartPolicy", restartPolicy)
      writer.repeated("restartPolicyRules", restartPolicyRules)
      writer.repeated("volumeMounts", volumeMounts)
      writer.repeated("volumeDevices", volumeDevices)
      writer.message("livenessProbe", livenessProbe)
      writer.message("readinessProbe", readinessProbe)
      writer.message("startupProbe", startupProbe)
      writer.message("lifecycle", lifecycle)
      writer.string("terminationMessagePath", terminationMessagePath)
      writer.string("terminationMessagePolicy", terminationMessagePolicy)
      writer.string("imagePullPolicy", imagePullPolicy)
      writer.message("securityContext", securityContext)
      writer.bool("stdin", stdin)
      writer.bool("stdinOnce", stdinOnce)
      writer.bool("tty", tty)
    }
  }
}

/// A port that a container listens on.
public struct ContainerPort: JSONMessage {
  /// Name that services can refer to: up to 15 lower-case letters, digits and dashes; unique in the
  /// pod.
  public var name: String
  /// Port of the node that leads here, 1 to 65535. With `hostNetwork` the same as `containerPort`.
  /// Unset opens none.
  public var hostPort: Int32
  /// Port inside the pod, 1 to 65535.
  public var containerPort: Int32
  /// `TCP` (the default), `UDP` or `SCTP`.
  public var `protocol`: String
  /// Address of the node to open `hostPort` on; all of them when empty.
  public var hostIP: String

  public init() {
    name = ""
    hostPort = 0
    containerPort = 0
    `protocol` = ""
    hostIP = ""
  }
}

extension ContainerPort {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerPort" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&hostPort)
      case 24: reader.value(&containerPort)
      case 34: reader.value(&`protocol`)
      case 42: reader.value(&hostIP)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(5, hostIP)
    writer.value(4, `protocol`)
    writer.value(3, containerPort)
    writer.value(2, hostPort)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "ContainerPort", "name hostPort containerPort protocol hostIP")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&hostPort)
      case 2: reader.integer(&containerPort)
      case 3: reader.string(&`protocol`)
      case 4: reader.string(&hostIP)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
    writer.integer("hostPort", hostPort)
    writer.integer(always: "containerPort", containerPort)
    writer.string("protocol", `protocol`)
    writer.string("hostIP", hostIP)
  }
}

/// A volume mounted in a container.
public struct VolumeMount: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the volume in the pod.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Mount read-only.
  public var readOnly: Bool {
    get { fieldStorage.fields.readOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.readOnly
    }
  }

  /// Whether mounts below a read-only mount are read-only too: `Disabled` (the default),
  /// `IfPossible`, `Enabled`.
  public var recursiveReadOnly: String? {
    get { fieldStorage.fields.recursiveReadOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.recursiveReadOnly
    }
  }

  /// Absolute path in the container.
  public var mountPath: String {
    get { fieldStorage.fields.mountPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.mountPath
    }
  }

  /// Path inside the volume to mount in place of its root. Such a mount does not follow later
  /// changes of ConfigMaps and Secrets.
  public var subPath: String {
    get { fieldStorage.fields.subPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.subPath
    }
  }

  /// How mounts made later below the path travel: `None` (the default), `HostToContainer`, or
  /// `Bidirectional` for privileged containers.
  public var mountPropagation: String? {
    get { fieldStorage.fields.mountPropagation }
    _modify {
      unshare()
      yield &fieldStorage.fields.mountPropagation
    }
  }

  /// As `subPath`, with environment variables as `$(NAME)`.
  public var subPathExpr: String {
    get { fieldStorage.fields.subPathExpr }
    _modify {
      unshare()
      yield &fieldStorage.fields.subPathExpr
    }
  }
}

extension VolumeMount {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeMount" }

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

extension VolumeMount {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var readOnly: Bool
    var recursiveReadOnly: String?
    var mountPath: String
    var subPath: String
    var mountPropagation: String?
    var subPathExpr: String

    init() {
      name = ""
      readOnly = false
      mountPath = ""
      subPath = ""
      subPathExpr = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 16: reader.value(&readOnly)
        case 58: reader.optional(&recursiveReadOnly)
        case 26: reader.value(&mountPath)
        case 34: reader.value(&subPath)
        case 42: reader.optional(&mountPropagation)
        case 50: reader.value(&subPathExpr)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, recursiveReadOnly)
      writer.value(6, subPathExpr)
      writer.optional(5, mountPropagation)
      writer.value(4, subPath)
      writer.value(3, mountPath)
      writer.value(2, readOnly)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "VolumeMount",
      "name readOnly recursiveReadOnly mountPath subPath mountPropagation subPathExpr")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.bool(&readOnly)
        case 2: reader.string(&recursiveReadOnly)
        case 3: reader.string(&mountPath)
        case 4: reader.string(&subPath)
        case 5: reader.string(&mountPropagation)
        case 6: reader.string(&subPathExpr)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.bool("readOnly", readOnly)
      writer.string("recursiveReadOnly", recursiveReadOnly)
      writer.string(always: "mountPath", mountPath)
      writer.string("subPath", subPath)
      writer.string("mountPropagation", mountPropagation)
      writer.string("subPathExpr", subPathExpr)
    }
  }
}

/// A raw block device in a container.
public struct VolumeDevice: JSONMessage {
  /// Name of the volume in the pod; a claim with volume mode Block.
  public var name: String
  /// Path of the device in the container.
  public var devicePath: String

  public init() {
    name = ""
    devicePath = ""
  }
}

extension VolumeDevice {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeDevice" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&devicePath)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, devicePath)
    writer.value(1, name)
  }

  private static let members = JSONMembers("VolumeDevice", "name devicePath")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&devicePath)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string(always: "devicePath", devicePath)
  }
}

/// What a change of one resource does to a running container.
public struct ContainerResizePolicy: JSONMessage {
  /// `cpu` or `memory`.
  public var resourceName: String
  /// `NotRequired` (the default) applies it in place, `RestartContainer` restarts.
  public var restartPolicy: String

  public init() {
    resourceName = ""
    restartPolicy = ""
  }
}

extension ContainerResizePolicy {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerResizePolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resourceName)
      case 18: reader.value(&restartPolicy)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, restartPolicy)
    writer.value(1, resourceName)
  }

  private static let members = JSONMembers("ContainerResizePolicy", "resourceName restartPolicy")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&resourceName)
      case 1: reader.string(&restartPolicy)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "resourceName", resourceName)
    writer.string(always: "restartPolicy", restartPolicy)
  }
}

/// What to do when a container exits in a certain way.
public struct ContainerRestartRule: JSONMessage {
  /// `Restart` the container, or `RestartAllContainers` of the pod.
  public var action: String
  /// Exit codes that the rule is for.
  public var exitCodes: ContainerRestartRuleOnExitCodes?

  public init() {
    action = ""
  }
}

extension ContainerRestartRule {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerRestartRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&action)
      case 18: reader.optional(&exitCodes)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, exitCodes)
    writer.value(1, action)
  }

  private static let members = JSONMembers("ContainerRestartRule", "action exitCodes")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&action)
      case 1: reader.optional(&exitCodes)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("action", action)
    writer.message("exitCodes", exitCodes)
  }
}

/// A set of exit codes.
public struct ContainerRestartRuleOnExitCodes: JSONMessage {
  /// `In` fits the codes listed, `NotIn` all others.
  public var `operator`: String
  /// Exit codes, up to 255 of them.
  public var values: [Int32]

  public init() {
    `operator` = ""
    values = []
  }
}

extension ContainerRestartRuleOnExitCodes {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerRestartRuleOnExitCodes" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&`operator`)
      case 16, 18: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, values)
    writer.value(1, `operator`)
  }

  private static let members = JSONMembers("ContainerRestartRuleOnExitCodes", "operator values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&`operator`)
      case 1: reader.repeated(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("operator", `operator`)
    writer.repeated("values", values)
  }
}

/// An environment variable.
public struct EnvVar: JSONMessage {
  /// Name; printable ASCII without `=`.
  public var name: String
  /// Value. `$(NAME)` stands for a variable defined earlier, `$$` for a dollar sign.
  public var value: String
  /// Source of the value, in place of `value`.
  public var valueFrom: EnvVarSource?

  public init() {
    name = ""
    value = ""
  }
}

extension EnvVar {
  public static var messageName: String { "k8s.io.api.core.v1.EnvVar" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&self.value)
      case 26: reader.optional(&valueFrom)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, valueFrom)
    writer.value(2, self.value)
    writer.value(1, name)
  }

  private static let members = JSONMembers("EnvVar", "name value valueFrom")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&self.value)
      case 2: reader.optional(&valueFrom)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string("value", self.value)
    writer.message("valueFrom", valueFrom)
  }
}
