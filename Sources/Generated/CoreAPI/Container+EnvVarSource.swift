// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/container.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

/// Source of a value; exactly one member is set.
public struct EnvVarSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Field of the pod, such as `metadata.name` or `status.podIP`.
  public var fieldRef: ObjectFieldSelector? {
    get { fieldStorage.fields.fieldRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldRef
    }
  }

  /// Request or limit of a container.
  public var resourceFieldRef: ResourceFieldSelector? {
    get { fieldStorage.fields.resourceFieldRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceFieldRef
    }
  }

  /// Key of a ConfigMap.
  public var configMapKeyRef: ConfigMapKeySelector? {
    get { fieldStorage.fields.configMapKeyRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.configMapKeyRef
    }
  }

  /// Key of a Secret.
  public var secretKeyRef: SecretKeySelector? {
    get { fieldStorage.fields.secretKeyRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretKeyRef
    }
  }

  /// Variable in a file that an init container wrote.
  public var fileKeyRef: FileKeySelector? {
    get { fieldStorage.fields.fileKeyRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.fileKeyRef
    }
  }
}

extension EnvVarSource {
  public static var messageName: String { "k8s.io.api.core.v1.EnvVarSource" }

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

extension EnvVarSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var fieldRef: ObjectFieldSelector?
    var resourceFieldRef: ResourceFieldSelector?
    var configMapKeyRef: ConfigMapKeySelector?
    var secretKeyRef: SecretKeySelector?
    var fileKeyRef: FileKeySelector?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&fieldRef)
        case 18: reader.optional(&resourceFieldRef)
        case 26: reader.optional(&configMapKeyRef)
        case 34: reader.optional(&secretKeyRef)
        case 42: reader.optional(&fileKeyRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, fileKeyRef)
      writer.optional(4, secretKeyRef)
      writer.optional(3, configMapKeyRef)
      writer.optional(2, resourceFieldRef)
      writer.optional(1, fieldRef)
    }

    private static let members = JSONMembers(
      "EnvVarSource", "fieldRef resourceFieldRef configMapKeyRef secretKeyRef fileKeyRef")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&fieldRef)
        case 1: reader.optional(&resourceFieldRef)
        case 2: reader.optional(&configMapKeyRef)
        case 3: reader.optional(&secretKeyRef)
        case 4: reader.optional(&fileKeyRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("fieldRef", fieldRef)
      writer.message("resourceFieldRef", resourceFieldRef)
      writer.message("configMapKeyRef", configMapKeyRef)
      writer.message("secretKeyRef", secretKeyRef)
      writer.message("fileKeyRef", fileKeyRef)
    }
  }
}

/// One key of a ConfigMap.
public struct ConfigMapKeySelector: JSONMessage {
  /// The ConfigMap, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// The key.
  public var key: String
  /// The container may start although the ConfigMap or key is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
    key = ""
  }
}

extension ConfigMapKeySelector {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMapKeySelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 18: reader.value(&key)
      case 24: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, optional)
    writer.value(2, key)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers("ConfigMapKeySelector", "name key optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.string(&key)
      case 2: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.string(always: "key", key)
    writer.bool("optional", optional)
  }
}

/// One key of a Secret.
public struct SecretKeySelector: JSONMessage {
  /// The Secret, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// The key.
  public var key: String
  /// The container may start although the Secret or key is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
    key = ""
  }
}

extension SecretKeySelector {
  public static var messageName: String { "k8s.io.api.core.v1.SecretKeySelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 18: reader.value(&key)
      case 24: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, optional)
    writer.value(2, key)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers("SecretKeySelector", "name key optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.string(&key)
      case 2: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.string(always: "key", key)
    writer.bool("optional", optional)
  }
}

/// One variable of an environment file.
public struct FileKeySelector: JSONMessage {
  /// Volume with the file; an emptyDir of the pod.
  public var volumeName: String
  /// Path of the file in the volume; relative, without `..`.
  public var path: String
  /// Name of the variable in the file; up to 128 characters.
  public var key: String
  /// The container may start although the file or variable is missing.
  public var optional: Bool?

  public init() {
    volumeName = ""
    path = ""
    key = ""
  }
}

extension FileKeySelector {
  public static var messageName: String { "k8s.io.api.core.v1.FileKeySelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeName)
      case 18: reader.value(&path)
      case 26: reader.value(&key)
      case 32: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, optional)
    writer.value(3, key)
    writer.value(2, path)
    writer.value(1, volumeName)
  }

  private static let members = JSONMembers("FileKeySelector", "volumeName path key optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&volumeName)
      case 1: reader.string(&path)
      case 2: reader.string(&key)
      case 3: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "volumeName", volumeName)
    writer.string(always: "path", path)
    writer.string(always: "key", key)
    writer.bool("optional", optional)
  }
}

/// All keys of an object as environment variables; exactly one member is set.
public struct EnvFromSource: JSONMessage {
  /// Text put before every key.
  public var prefix: String
  /// The ConfigMap.
  public var configMapRef: ConfigMapEnvSource?
  /// The Secret.
  public var secretRef: SecretEnvSource?

  public init() {
    prefix = ""
  }
}

extension EnvFromSource {
  public static var messageName: String { "k8s.io.api.core.v1.EnvFromSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&prefix)
      case 18: reader.optional(&configMapRef)
      case 26: reader.optional(&secretRef)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, secretRef)
    writer.optional(2, configMapRef)
    writer.value(1, prefix)
  }

  private static let members = JSONMembers("EnvFromSource", "prefix configMapRef secretRef")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&prefix)
      case 1: reader.optional(&configMapRef)
      case 2: reader.optional(&secretRef)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("prefix", prefix)
    writer.message("configMapRef", configMapRef)
    writer.message("secretRef", secretRef)
  }
}

/// A ConfigMap whose keys become variables.
public struct ConfigMapEnvSource: JSONMessage {
  /// The ConfigMap, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// The container may start although the ConfigMap is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
  }
}

extension ConfigMapEnvSource {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMapEnvSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 16: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, optional)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers("ConfigMapEnvSource", "name optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.bool("optional", optional)
  }
}

/// A Secret whose keys become variables.
public struct SecretEnvSource: JSONMessage {
  /// The Secret, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// The container may start although the Secret is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
  }
}

extension SecretEnvSource {
  public static var messageName: String { "k8s.io.api.core.v1.SecretEnvSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 16: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, optional)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers("SecretEnvSource", "name optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.bool("optional", optional)
  }
}

/// How much is set aside for a container, and how much it may use.
public struct ResourceRequirements: JSONMessage {
  /// Most it may use: CPU is throttled beyond, memory beyond ends it. Keys such as `cpu`, `memory`,
  /// `hugepages-2Mi`.
  public var limits: SortedMap<String, Quantity>
  /// What the scheduler sets aside on a node; the limit when unset.
  public var requests: SortedMap<String, Quantity>
  /// Devices that it uses, of those the pod claims.
  public var claims: [ResourceClaim]

  public init() {
    limits = SortedMap()
    requests = SortedMap()
    claims = []
  }
}

extension ResourceRequirements {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceRequirements" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&limits)
      case 18: reader.map(&requests)
      case 26: reader.repeated(&claims)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, claims)
    writer.map(2, requests)
    writer.map(1, limits)
  }

  private static let members = JSONMembers("ResourceRequirements", "limits requests claims")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&limits)
      case 1: reader.map(&requests)
      case 2: reader.repeated(&claims)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.map("limits", limits)
    writer.map("requests", requests)
    writer.repeated("claims", claims)
  }
}

/// Devices of the pod that a container uses.
public struct ResourceClaim: JSONMessage {
  /// Name of the entry in `spec.resourceClaims`.
  public var name: String
  /// Request within the claim; all of them when empty.
  public var request: String

  public init() {
    name = ""
    request = ""
  }
}

extension ResourceClaim {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceClaim" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&request)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, request)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ResourceClaim", "name request")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&request)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string("request", request)
  }
}
