// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A container to make.
public struct CreateContainerRequest: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// What it is to be like.
  public var config: ContainerConfig?
  /// Configuration of the sandbox, the same as it was made with.
  public var sandboxConfig: PodSandboxConfig?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
  }
}

extension CreateContainerRequest {
  public static var messageName: String { "runtime.v1.CreateContainerRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSandboxId)
      case 18: reader.optional(&config)
      case 26: reader.optional(&sandboxConfig)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(3, sandboxConfig)
    writer.optional(2, config)
    writer.nonZero(1, podSandboxId)
  }
}

/// A container made.
public struct CreateContainerResponse: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
  }
}

extension CreateContainerResponse {
  public static var messageName: String { "runtime.v1.CreateContainerResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, containerId)
  }
}

/// What a container is to be like.
public struct ContainerConfig: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Names that tell it from others in the sandbox.
  public var metadata: ContainerMetadata? {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// Image to run.
  public var image: ImageSpec? {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Entry point; the image's when empty.
  public var command: [String] {
    get { fieldStorage.fields.command }
    _modify {
      unshare()
      yield &fieldStorage.fields.command
    }
  }

  /// Arguments; the image's when empty.
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

  /// Environment variables.
  public var envs: [KeyValue] {
    get { fieldStorage.fields.envs }
    _modify {
      unshare()
      yield &fieldStorage.fields.envs
    }
  }

  /// Directories, files and images to mount.
  public var mounts: [Mount] {
    get { fieldStorage.fields.mounts }
    _modify {
      unshare()
      yield &fieldStorage.fields.mounts
    }
  }

  /// Devices of the node to show.
  public var devices: [Device] {
    get { fieldStorage.fields.devices }
    _modify {
      unshare()
      yield &fieldStorage.fields.devices
    }
  }

  /// Key and value pairs that filters select by.
  public var labels: SortedMap<String, String> {
    get { fieldStorage.fields.labels }
    _modify {
      unshare()
      yield &fieldStorage.fields.labels
    }
  }

  /// Free data that the runtime keeps and returns unchanged.
  public var annotations: SortedMap<String, String> {
    get { fieldStorage.fields.annotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.annotations
    }
  }

  /// Path of the log below the sandbox's log directory.
  public var logPath: String {
    get { fieldStorage.fields.logPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.logPath
    }
  }

  /// Keep a standard input open.
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

  /// Give it a terminal.
  public var tty: Bool {
    get { fieldStorage.fields.tty }
    _modify {
      unshare()
      yield &fieldStorage.fields.tty
    }
  }

  /// Settings for Linux.
  public var linux: LinuxContainerConfig? {
    get { fieldStorage.fields.linux }
    _modify {
      unshare()
      yield &fieldStorage.fields.linux
    }
  }

  /// Settings for Windows.
  public var windows: WindowsContainerConfig? {
    get { fieldStorage.fields.windows }
    _modify {
      unshare()
      yield &fieldStorage.fields.windows
    }
  }

  /// Devices by their CDI names.
  public var cdiDevices: [CDIDevice] {
    get { fieldStorage.fields.cdiDevices }
    _modify {
      unshare()
      yield &fieldStorage.fields.cdiDevices
    }
  }

  /// Signal that asks it to stop; the image's when RUNTIME_DEFAULT.
  public var stopSignal: Signal {
    get { fieldStorage.fields.stopSignal }
    _modify {
      unshare()
      yield &fieldStorage.fields.stopSignal
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

extension ContainerConfig {
  public static var messageName: String { "runtime.v1.ContainerConfig" }
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

extension ContainerConfig {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ContainerMetadata?
    var image: ImageSpec?
    var command: [String]
    var args: [String]
    var workingDir: String
    var envs: [KeyValue]
    var mounts: [Mount]
    var devices: [Device]
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var logPath: String
    var stdin: Bool
    var stdinOnce: Bool
    var tty: Bool
    var linux: LinuxContainerConfig?
    var windows: WindowsContainerConfig?
    var cdiDevices: [CDIDevice]
    var stopSignal: Signal
    var unknownFields = UnknownFields()

    init() {
      command = []
      args = []
      workingDir = ""
      envs = []
      mounts = []
      devices = []
      labels = SortedMap()
      annotations = SortedMap()
      logPath = ""
      stdin = false
      stdinOnce = false
      tty = false
      cdiDevices = []
      stopSignal = Signal()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&metadata)
        case 18: reader.optional(&image)
        case 26: reader.repeated(&command)
        case 34: reader.repeated(&args)
        case 42: reader.value(&workingDir)
        case 50: reader.repeated(&envs)
        case 58: reader.repeated(&mounts)
        case 66: reader.repeated(&devices)
        case 74: reader.map(&labels)
        case 82: reader.map(&annotations)
        case 90: reader.value(&logPath)
        case 96: reader.value(&stdin)
        case 104: reader.value(&stdinOnce)
        case 112: reader.value(&tty)
        case 122: reader.optional(&linux)
        case 130: reader.optional(&windows)
        case 138: reader.repeated(&cdiDevices)
        case 144: reader.value(&stopSignal)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(18, stopSignal)
      writer.repeated(17, cdiDevices)
      writer.optional(16, windows)
      writer.optional(15, linux)
      writer.nonZero(14, tty)
      writer.nonZero(13, stdinOnce)
      writer.nonZero(12, stdin)
      writer.nonZero(11, logPath)
      writer.map(10, annotations)
      writer.map(9, labels)
      writer.repeated(8, devices)
      writer.repeated(7, mounts)
      writer.repeated(6, envs)
      writer.nonZero(5, workingDir)
      writer.repeated(4, args)
      writer.repeated(3, command)
      writer.optional(2, image)
      writer.optional(1, metadata)
    }
  }
}

/// Names that tell a container from others in its sandbox.
public struct ContainerMetadata: DescribedMessage {
  /// Name of the container.
  public var name: String
  /// Which try, from 0.
  public var attempt: UInt32
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    attempt = 0
  }
}

extension ContainerMetadata {
  public static var messageName: String { "runtime.v1.ContainerMetadata" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&attempt)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, attempt)
    writer.nonZero(1, name)
  }
}

/// An environment variable.
public struct KeyValue: DescribedMessage {
  /// Name.
  public var key: String
  /// Value.
  public var value: [UInt8]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    key = ""
    value = []
  }
}

extension KeyValue {
  public static var messageName: String { "runtime.v1.KeyValue" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&self.value)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(2, self.value)
    writer.nonZero(1, key)
  }
}

/// A directory, file or image to mount.
public struct Mount: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Path in the container.
  public var containerPath: String {
    get { fieldStorage.fields.containerPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerPath
    }
  }

  /// Path on the node; followed if it is a link, made as a directory if missing.
  public var hostPath: String {
    get { fieldStorage.fields.hostPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostPath
    }
  }

  /// Mount read-only.
  public var readonly: Bool {
    get { fieldStorage.fields.readonly }
    _modify {
      unshare()
      yield &fieldStorage.fields.readonly
    }
  }

  /// Give the files the container's SELinux label.
  public var selinuxRelabel: Bool {
    get { fieldStorage.fields.selinuxRelabel }
    _modify {
      unshare()
      yield &fieldStorage.fields.selinuxRelabel
    }
  }

  /// How mounts made later below the path travel.
  public var propagation: MountPropagation {
    get { fieldStorage.fields.propagation }
    _modify {
      unshare()
      yield &fieldStorage.fields.propagation
    }
  }

  /// User ids mapped on this mount.
  public var uidMappings: [IDMapping] {
    get { fieldStorage.fields.uidMappings }
    _modify {
      unshare()
      yield &fieldStorage.fields.uidMappings
    }
  }

  /// Group ids mapped on this mount.
  public var gidMappings: [IDMapping] {
    get { fieldStorage.fields.gidMappings }
    _modify {
      unshare()
      yield &fieldStorage.fields.gidMappings
    }
  }

  /// Mounts below are read-only too; only with `readonly` and private propagation.
  public var recursiveReadOnly: Bool {
    get { fieldStorage.fields.recursiveReadOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.recursiveReadOnly
    }
  }

  /// Image to mount in place of a path of the node.
  public var image: ImageSpec? {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Path inside the image to mount in place of its root.
  public var imageSubPath: String {
    get { fieldStorage.fields.imageSubPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.imageSubPath
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

extension Mount {
  public static var messageName: String { "runtime.v1.Mount" }
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

extension Mount {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var containerPath: String
    var hostPath: String
    var readonly: Bool
    var selinuxRelabel: Bool
    var propagation: MountPropagation
    var uidMappings: [IDMapping]
    var gidMappings: [IDMapping]
    var recursiveReadOnly: Bool
    var image: ImageSpec?
    var imageSubPath: String
    var unknownFields = UnknownFields()

    init() {
      containerPath = ""
      hostPath = ""
      readonly = false
      selinuxRelabel = false
      propagation = MountPropagation()
      uidMappings = []
      gidMappings = []
      recursiveReadOnly = false
      imageSubPath = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&containerPath)
        case 18: reader.value(&hostPath)
        case 24: reader.value(&readonly)
        case 32: reader.value(&selinuxRelabel)
        case 40: reader.value(&propagation)
        case 50: reader.repeated(&uidMappings)
        case 58: reader.repeated(&gidMappings)
        case 64: reader.value(&recursiveReadOnly)
        case 74: reader.optional(&image)
        case 82: reader.value(&imageSubPath)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(10, imageSubPath)
      writer.optional(9, image)
      writer.nonZero(8, recursiveReadOnly)
      writer.repeated(7, gidMappings)
      writer.repeated(6, uidMappings)
      writer.nonZero(5, propagation)
      writer.nonZero(4, selinuxRelabel)
      writer.nonZero(3, readonly)
      writer.nonZero(2, hostPath)
      writer.nonZero(1, containerPath)
    }
  }
}

/// A device of the node in a container.
public struct Device: DescribedMessage {
  /// Path in the container.
  public var containerPath: String
  /// Path on the node.
  public var hostPath: String
  /// What may be done with it: `r` read, `w` write, `m` make its node.
  public var permissions: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerPath = ""
    hostPath = ""
    permissions = ""
  }
}

extension Device {
  public static var messageName: String { "runtime.v1.Device" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerPath)
      case 18: reader.value(&hostPath)
      case 26: reader.value(&permissions)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(3, permissions)
    writer.nonZero(2, hostPath)
    writer.nonZero(1, containerPath)
  }
}

/// A device by its CDI name.
public struct CDIDevice: DescribedMessage {
  /// Name such as `vendor.com/class=name`.
  public var name: String
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
  }
}

extension CDIDevice {
  public static var messageName: String { "runtime.v1.CDIDevice" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.nonZero(1, name)
  }
}

/// Settings of a container on Linux.
public struct LinuxContainerConfig: DescribedMessage {
  /// Resources.
  public var resources: LinuxContainerResources?
  /// Rights.
  public var securityContext: LinuxContainerSecurityContext?
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension LinuxContainerConfig {
  public static var messageName: String { "runtime.v1.LinuxContainerConfig" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.optional(2, securityContext)
    writer.optional(1, resources)
  }
}

/// Resources of a container on Linux; 0 and empty leave a setting alone.
public struct LinuxContainerResources: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Length of a CPU period in microseconds.
  public var cpuPeriod: Int64 {
    get { fieldStorage.fields.cpuPeriod }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpuPeriod
    }
  }

  /// Most CPU time in a period in microseconds; -1 is no limit.
  public var cpuQuota: Int64 {
    get { fieldStorage.fields.cpuQuota }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpuQuota
    }
  }

  /// Weight against other cgroups.
  public var cpuShares: Int64 {
    get { fieldStorage.fields.cpuShares }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpuShares
    }
  }

  /// Most memory in bytes.
  public var memoryLimitInBytes: Int64 {
    get { fieldStorage.fields.memoryLimitInBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.memoryLimitInBytes
    }
  }

  /// How readily the kernel ends it when memory is short: -1000 (never) to 1000.
  public var oomScoreAdj: Int64 {
    get { fieldStorage.fields.oomScoreAdj }
    _modify {
      unshare()
      yield &fieldStorage.fields.oomScoreAdj
    }
  }

  /// CPUs that it may run on, such as `0-3,8`.
  public var cpusetCpus: String {
    get { fieldStorage.fields.cpusetCpus }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpusetCpus
    }
  }

  /// Memory nodes that it may use, such as `0`.
  public var cpusetMems: String {
    get { fieldStorage.fields.cpusetMems }
    _modify {
      unshare()
      yield &fieldStorage.fields.cpusetMems
    }
  }

  /// Most huge pages of each size.
  public var hugepageLimits: [HugepageLimit] {
    get { fieldStorage.fields.hugepageLimits }
    _modify {
      unshare()
      yield &fieldStorage.fields.hugepageLimits
    }
  }

  /// Files of its cgroup (version 2) to write, by name.
  public var unified: SortedMap<String, String> {
    get { fieldStorage.fields.unified }
    _modify {
      unshare()
      yield &fieldStorage.fields.unified
    }
  }

  /// Most memory and swap together in bytes.
  public var memorySwapLimitInBytes: Int64 {
    get { fieldStorage.fields.memorySwapLimitInBytes }
    _modify {
      unshare()
      yield &fieldStorage.fields.memorySwapLimitInBytes
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

extension LinuxContainerResources {
  public static var messageName: String { "runtime.v1.LinuxContainerResources" }
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

extension LinuxContainerResources {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var cpuPeriod: Int64
    var cpuQuota: Int64
    var cpuShares: Int64
    var memoryLimitInBytes: Int64
    var oomScoreAdj: Int64
    var cpusetCpus: String
    var cpusetMems: String
    var hugepageLimits: [HugepageLimit]
    var unified: SortedMap<String, String>
    var memorySwapLimitInBytes: Int64
    var unknownFields = UnknownFields()

    init() {
      cpuPeriod = 0
      cpuQuota = 0
      cpuShares = 0
      memoryLimitInBytes = 0
      oomScoreAdj = 0
      cpusetCpus = ""
      cpusetMems = ""
      hugepageLimits = []
      unified = SortedMap()
      memorySwapLimitInBytes = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.value(&cpuPeriod)
        case 16: reader.value(&cpuQuota)
        case 24: reader.value(&cpuShares)
        case 32: reader.value(&memoryLimitInBytes)
        case 40: reader.value(&oomScoreAdj)
        case 50: reader.value(&cpusetCpus)
        case 58: reader.value(&cpusetMems)
        case 66: reader.repeated(&hugepageLimits)
        case 74: reader.map(&unified)
        case 80: reader.value(&memorySwapLimitInBytes)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.nonZero(10, memorySwapLimitInBytes)
      writer.map(9, unified)
      writer.repeated(8, hugepageLimits)
      writer.nonZero(7, cpusetMems)
      writer.nonZero(6, cpusetCpus)
      writer.nonZero(5, oomScoreAdj)
      writer.nonZero(4, memoryLimitInBytes)
      writer.nonZero(3, cpuShares)
      writer.nonZero(2, cpuQuota)
      writer.nonZero(1, cpuPeriod)
    }
  }
}
