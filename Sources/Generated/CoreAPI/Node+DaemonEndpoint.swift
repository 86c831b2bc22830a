// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/node.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// A port of a daemon.
public struct DaemonEndpoint: JSONMessage {
  /// Port number.
  public var port: Int32

  public init() {
    port = 0
  }
}

extension DaemonEndpoint {
  public static var messageName: String { "k8s.io.api.core.v1.DaemonEndpoint" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&port)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, port)
  }

  private static let members = JSONMembers("DaemonEndpoint", "Port")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&port)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "Port", port)
  }
}

/// An image stored on a node.
public struct ContainerImage: JSONMessage {
  /// All names of the image, with tags and digests.
  public var names: [String]
  /// Size in bytes.
  public var sizeBytes: Int64

  public init() {
    names = []
    sizeBytes = 0
  }
}

extension ContainerImage {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerImage" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&names)
      case 16: reader.value(&sizeBytes)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, sizeBytes)
    writer.repeated(1, names)
  }

  private static let members = JSONMembers("ContainerImage", "names sizeBytes")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&names)
      case 1: reader.integer(&sizeBytes)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "names", names)
    writer.integer("sizeBytes", sizeBytes)
  }
}

/// A volume attached to a node.
public struct AttachedVolume: JSONMessage {
  /// Name of the volume, unique on the node.
  public var name: String
  /// Device path on the node.
  public var devicePath: String

  public init() {
    name = ""
    devicePath = ""
  }
}

extension AttachedVolume {
  public static var messageName: String { "k8s.io.api.core.v1.AttachedVolume" }

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

  private static let members = JSONMembers("AttachedVolume", "name devicePath")

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

/// What the runtime of a node can do.
public struct NodeFeatures: JSONMessage {
  /// It honours `supplementalGroupsPolicy`.
  public var supplementalGroupsPolicy: Bool?

  public init() {}
}

extension NodeFeatures {
  public static var messageName: String { "k8s.io.api.core.v1.NodeFeatures" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&supplementalGroupsPolicy)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, supplementalGroupsPolicy)
  }

  private static let members = JSONMembers("NodeFeatures", "supplementalGroupsPolicy")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&supplementalGroupsPolicy)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool("supplementalGroupsPolicy", supplementalGroupsPolicy)
  }
}

/// A runtime that pods can choose.
public struct NodeRuntimeHandler: JSONMessage {
  /// Name of the handler; empty is the default one.
  public var name: String
  /// What it can do.
  public var features: NodeRuntimeHandlerFeatures?

  public init() {
    name = ""
  }
}

extension NodeRuntimeHandler {
  public static var messageName: String { "k8s.io.api.core.v1.NodeRuntimeHandler" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&features)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, features)
    writer.value(1, name)
  }

  private static let members = JSONMembers("NodeRuntimeHandler", "name features")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.optional(&features)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.message("features", features)
  }
}

/// What a runtime can do.
public struct NodeRuntimeHandlerFeatures: JSONMessage {
  /// It can mount recursively read-only.
  public var recursiveReadOnlyMounts: Bool?
  /// It can give pods their own user ids.
  public var userNamespaces: Bool?

  public init() {}
}

extension NodeRuntimeHandlerFeatures {
  public static var messageName: String { "k8s.io.api.core.v1.NodeRuntimeHandlerFeatures" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&recursiveReadOnlyMounts)
      case 16: reader.optional(&userNamespaces)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, userNamespaces)
    writer.optional(1, recursiveReadOnlyMounts)
  }

  private static let members = JSONMembers(
    "NodeRuntimeHandlerFeatures", "recursiveReadOnlyMounts userNamespaces")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&recursiveReadOnlyMounts)
      case 1: reader.bool(&userNamespaces)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool("recursiveReadOnlyMounts", recursiveReadOnlyMounts)
    writer.bool("userNamespaces", userNamespaces)
  }
}

/// How to pass a request on to a kubelet.
public struct NodeProxyOptions: KindMessage {
  /// Path to ask for.
  public var path: String

  public init() {
    path = ""
  }
}

extension NodeProxyOptions {
  public static var messageName: String { "k8s.io.api.core.v1.NodeProxyOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "NodeProxyOptions")
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

  private static let members = JSONMembers("NodeProxyOptions", "path kind apiVersion")

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

/// Where a kubelet took its configuration from; no longer used.
public struct NodeConfigSource: JSONMessage {
  /// The ConfigMap.
  public var configMap: ConfigMapNodeConfigSource?

  public init() {}
}

extension NodeConfigSource {
  public static var messageName: String { "k8s.io.api.core.v1.NodeConfigSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 18: reader.optional(&configMap)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, configMap)
  }

  private static let members = JSONMembers("NodeConfigSource", "configMap")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&configMap)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("configMap", configMap)
  }
}

/// A ConfigMap with kubelet configuration; no longer used.
public struct ConfigMapNodeConfigSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Namespace of the ConfigMap.
  public var namespace: String {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }

  /// Name of the ConfigMap.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// UID of the ConfigMap.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// Version of the ConfigMap.
  public var resourceVersion: String {
    get { fieldStorage.fields.resourceVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersion
    }
  }

  /// Key that holds the configuration.
  public var kubeletConfigKey: String {
    get { fieldStorage.fields.kubeletConfigKey }
    _modify {
      unshare()
      yield &fieldStorage.fields.kubeletConfigKey
    }
  }
}

extension ConfigMapNodeConfigSource {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMapNodeConfigSource" }

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

extension ConfigMapNodeConfigSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var namespace: String
    var name: String
    var uid: String
    var resourceVersion: String
    var kubeletConfigKey: String

    init() {
      namespace = ""
      name = ""
      uid = ""
      resourceVersion = ""
      kubeletConfigKey = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&namespace)
        case 18: reader.value(&name)
        case 26: reader.value(&uid)
        case 34: reader.value(&resourceVersion)
        case 42: reader.value(&kubeletConfigKey)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(5, kubeletConfigKey)
      writer.value(4, resourceVersion)
      writer.value(3, uid)
      writer.value(2, name)
      writer.value(1, namespace)
    }

    private static let members = JSONMembers(
      "ConfigMapNodeConfigSource", "namespace name uid resourceVersion kubeletConfigKey")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&namespace)
        case 1: reader.string(&name)
        case 2: reader.string(&uid)
        case 3: reader.string(&resourceVersion)
        case 4: reader.string(&kubeletConfigKey)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "namespace", namespace)
      writer.string(always: "name", name)
      writer.string("uid", uid)
      writer.string("resourceVersion", resourceVersion)
      writer.string(always: "kubeletConfigKey", kubeletConfigKey)
    }
  }
}

/// Which configuration a kubelet used; no longer used.
public struct NodeConfigStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The one it was to use.
  public var assigned: NodeConfigSource? {
    get { fieldStorage.fields.assigned }
    _modify {
      unshare()
      yield &fieldStorage.fields.assigned
    }
  }

  /// The one it used.
  public var active: NodeConfigSource? {
    get { fieldStorage.fields.active }
    _modify {
      unshare()
      yield &fieldStorage.fields.active
    }
  }

  /// The one it fell back to.
  public var lastKnownGood: NodeConfigSource? {
    get { fieldStorage.fields.lastKnownGood }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastKnownGood
    }
  }

  /// What was wrong with the assigned one.
  public var error: String {
    get { fieldStorage.fields.error }
    _modify {
      unshare()
      yield &fieldStorage.fields.error
    }
  }
}

extension NodeConfigStatus {
  public static var messageName: String { "k8s.io.api.core.v1.NodeConfigStatus" }

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

extension NodeConfigStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var assigned: NodeConfigSource?
    var active: NodeConfigSource?
    var lastKnownGood: NodeConfigSource?
    var error: String

    init() {
      error = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&assigned)
        case 18: reader.optional(&active)
        case 26: reader.optional(&lastKnownGood)
        case 34: reader.value(&error)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(4, error)
      writer.optional(3, lastKnownGood)
      writer.optional(2, active)
      writer.optional(1, assigned)
    }

    private static let members = JSONMembers(
      "NodeConfigStatus", "assigned active lastKnownGood error")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&assigned)
        case 1: reader.optional(&active)
        case 2: reader.optional(&lastKnownGood)
        case 3: reader.string(&error)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("assigned", assigned)
      writer.message("active", active)
      writer.message("lastKnownGood", lastKnownGood)
      writer.string("error", error)
    }
  }
}
