// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/volume.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

/// One key as a file.
public struct KeyToPath: JSONMessage {
  /// Key in the ConfigMap or Secret.
  public var key: String
  /// Path of the file below the mount; relative, without `..`.
  public var path: String
  /// Permission bits of this file; those of the volume when unset.
  public var mode: Int32?

  public init() {
    key = ""
    path = ""
  }
}

extension KeyToPath {
  public static var messageName: String { "k8s.io.api.core.v1.KeyToPath" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      case 18: reader.value(&path)
      case 24: reader.optional(&mode)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, mode)
    writer.value(2, path)
    writer.value(1, key)
  }

  private static let members = JSONMembers("KeyToPath", "key path mode")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      case 1: reader.string(&path)
      case 2: reader.integer(&mode)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
    writer.string(always: "path", path)
    writer.integer("mode", mode)
  }
}

/// Facts about the pod as files; labels and annotations follow later changes.
public struct DownwardAPIVolumeSource: JSONMessage {
  /// The files.
  public var items: [DownwardAPIVolumeFile]
  /// Permission bits of the files; 420 (0644) when unset. JSON takes the decimal number.
  public var defaultMode: Int32?

  public init() {
    items = []
  }
}

extension DownwardAPIVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.DownwardAPIVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      case 16: reader.optional(&defaultMode)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, defaultMode)
    writer.repeated(1, items)
  }

  private static let members = JSONMembers("DownwardAPIVolumeSource", "items defaultMode")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&items)
      case 1: reader.integer(&defaultMode)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("items", items)
    writer.integer("defaultMode", defaultMode)
  }
}

/// One fact as a file; either a field or a resource.
public struct DownwardAPIVolumeFile: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Path of the file below the mount; relative, without `..`.
  public var path: String {
    get { fieldStorage.fields.path }
    _modify {
      unshare()
      yield &fieldStorage.fields.path
    }
  }

  /// Field of the pod: name, namespace, uid, labels or annotations.
  public var fieldRef: ObjectFieldSelector? {
    get { fieldStorage.fields.fieldRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldRef
    }
  }

  /// Request or limit of one of the pod's containers.
  public var resourceFieldRef: ResourceFieldSelector? {
    get { fieldStorage.fields.resourceFieldRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceFieldRef
    }
  }

  /// Permission bits of this file; those of the volume when unset.
  public var mode: Int32? {
    get { fieldStorage.fields.mode }
    _modify {
      unshare()
      yield &fieldStorage.fields.mode
    }
  }
}

extension DownwardAPIVolumeFile {
  public static var messageName: String { "k8s.io.api.core.v1.DownwardAPIVolumeFile" }

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

extension DownwardAPIVolumeFile {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var path: String
    var fieldRef: ObjectFieldSelector?
    var resourceFieldRef: ResourceFieldSelector?
    var mode: Int32?

    init() {
      path = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&path)
        case 18: reader.optional(&fieldRef)
        case 26: reader.optional(&resourceFieldRef)
        case 32: reader.optional(&mode)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, mode)
      writer.optional(3, resourceFieldRef)
      writer.optional(2, fieldRef)
      writer.value(1, path)
    }

    private static let members = JSONMembers(
      "DownwardAPIVolumeFile", "path fieldRef resourceFieldRef mode")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&path)
        case 1: reader.optional(&fieldRef)
        case 2: reader.optional(&resourceFieldRef)
        case 3: reader.integer(&mode)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "path", path)
      writer.message("fieldRef", fieldRef)
      writer.message("resourceFieldRef", resourceFieldRef)
      writer.integer("mode", mode)
    }
  }
}

/// A field of the pod.
public struct ObjectFieldSelector: JSONMessage {
  /// Version that the path is written in; `v1` when unset.
  public var apiVersion: String
  /// Path such as `metadata.name`, `status.podIP` or `metadata.labels['app']`.
  public var fieldPath: String

  public init() {
    apiVersion = ""
    fieldPath = ""
  }
}

extension ObjectFieldSelector {
  public static var messageName: String { "k8s.io.api.core.v1.ObjectFieldSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiVersion)
      case 18: reader.value(&fieldPath)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, fieldPath)
    writer.value(1, apiVersion)
  }

  private static let members = JSONMembers("ObjectFieldSelector", "apiVersion fieldPath")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiVersion)
      case 1: reader.string(&fieldPath)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("apiVersion", apiVersion)
    writer.string(always: "fieldPath", fieldPath)
  }
}

/// A request or limit of a container.
public struct ResourceFieldSelector: JSONMessage {
  /// Container to look at; required in volumes, the own one in environment variables.
  public var containerName: String
  /// Which, such as `limits.cpu` or `requests.memory`. Without a limit the node's allocatable
  /// amount
  /// counts.
  public var resource: String
  /// Unit of the number written, such as `1m` or `1Mi`; rounded up. One when unset.
  public var divisor: Quantity

  public init() {
    containerName = ""
    resource = ""
    divisor = Quantity()
  }
}

extension ResourceFieldSelector {
  public static var messageName: String { "k8s.io.api.core.v1.ResourceFieldSelector" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerName)
      case 18: reader.value(&resource)
      case 26: reader.value(&divisor)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, divisor)
    writer.value(2, resource)
    writer.value(1, containerName)
  }

  private static let members = JSONMembers(
    "ResourceFieldSelector", "containerName resource divisor")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&containerName)
      case 1: reader.string(&resource)
      case 2: reader.value(&divisor)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("containerName", containerName)
    writer.string(always: "resource", resource)
    writer.message("divisor", divisor)
  }
}

/// Files of several sources in one directory.
public struct ProjectedVolumeSource: JSONMessage {
  /// The sources; no two may write the same path.
  public var sources: [VolumeProjection]
  /// Permission bits of the files; 420 (0644) when unset. JSON takes the decimal number.
  public var defaultMode: Int32?

  public init() {
    sources = []
  }
}

extension ProjectedVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ProjectedVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&sources)
      case 16: reader.optional(&defaultMode)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, defaultMode)
    writer.repeated(1, sources)
  }

  private static let members = JSONMembers("ProjectedVolumeSource", "sources defaultMode")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&sources)
      case 1: reader.integer(&defaultMode)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "sources", sources)
    writer.integer("defaultMode", defaultMode)
  }
}

/// One source of a projected volume; exactly one member is set.
public struct VolumeProjection: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Values of a Secret.
  public var secret: SecretProjection? {
    get { fieldStorage.fields.secret }
    _modify {
      unshare()
      yield &fieldStorage.fields.secret
    }
  }

  /// Facts about the pod.
  public var downwardAPI: DownwardAPIProjection? {
    get { fieldStorage.fields.downwardAPI }
    _modify {
      unshare()
      yield &fieldStorage.fields.downwardAPI
    }
  }

  /// Values of a ConfigMap.
  public var configMap: ConfigMapProjection? {
    get { fieldStorage.fields.configMap }
    _modify {
      unshare()
      yield &fieldStorage.fields.configMap
    }
  }

  /// A token of the pod's service account, renewed before it expires.
  public var serviceAccountToken: ServiceAccountTokenProjection? {
    get { fieldStorage.fields.serviceAccountToken }
    _modify {
      unshare()
      yield &fieldStorage.fields.serviceAccountToken
    }
  }

  /// Certificate authorities to trust, in PEM.
  public var clusterTrustBundle: ClusterTrustBundleProjection? {
    get { fieldStorage.fields.clusterTrustBundle }
    _modify {
      unshare()
      yield &fieldStorage.fields.clusterTrustBundle
    }
  }

  /// A private key and certificate made for the pod, renewed before it expires.
  public var podCertificate: PodCertificateProjection? {
    get { fieldStorage.fields.podCertificate }
    _modify {
      unshare()
      yield &fieldStorage.fields.podCertificate
    }
  }
}

extension VolumeProjection {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeProjection" }

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

extension VolumeProjection {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var secret: SecretProjection?
    var downwardAPI: DownwardAPIProjection?
    var configMap: ConfigMapProjection?
    var serviceAccountToken: ServiceAccountTokenProjection?
    var clusterTrustBundle: ClusterTrustBundleProjection?
    var podCertificate: PodCertificateProjection?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&secret)
        case 18: reader.optional(&downwardAPI)
        case 26: reader.optional(&configMap)
        case 34: reader.optional(&serviceAccountToken)
        case 42: reader.optional(&clusterTrustBundle)
        case 50: reader.optional(&podCertificate)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, podCertificate)
      writer.optional(5, clusterTrustBundle)
      writer.optional(4, serviceAccountToken)
      writer.optional(3, configMap)
      writer.optional(2, downwardAPI)
      writer.optional(1, secret)
    }

    private static let members = JSONMembers(
      "VolumeProjection",
      """
      secret downwardAPI configMap serviceAccountToken clusterTrustBundle
      podCertificate
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&secret)
        case 1: reader.optional(&downwardAPI)
        case 2: reader.optional(&configMap)
        case 3: reader.optional(&serviceAccountToken)
        case 4: reader.optional(&clusterTrustBundle)
        case 5: reader.optional(&podCertificate)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("secret", secret)
      writer.message("downwardAPI", downwardAPI)
      writer.message("configMap", configMap)
      writer.message("serviceAccountToken", serviceAccountToken)
      writer.message("clusterTrustBundle", clusterTrustBundle)
      writer.message("podCertificate", podCertificate)
    }
  }
}

/// Values of a ConfigMap as files.
public struct ConfigMapProjection: JSONMessage {
  /// The ConfigMap, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// Keys to show and under which paths; every key under its own name when empty.
  public var items: [KeyToPath]
  /// The pod may start although the ConfigMap or a key is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
    items = []
  }
}

extension ConfigMapProjection {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMapProjection" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 18: reader.repeated(&items)
      case 32: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, optional)
    writer.repeated(2, items)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers("ConfigMapProjection", "name items optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.repeated(&items)
      case 2: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.repeated("items", items)
    writer.bool("optional", optional)
  }
}

/// Values of a Secret as files.
public struct SecretProjection: JSONMessage {
  /// The Secret, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// Keys to show and under which paths; every key under its own name when empty.
  public var items: [KeyToPath]
  /// The pod may start although the Secret or a key is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
    items = []
  }
}

extension SecretProjection {
  public static var messageName: String { "k8s.io.api.core.v1.SecretProjection" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 18: reader.repeated(&items)
      case 32: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, optional)
    writer.repeated(2, items)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers("SecretProjection", "name items optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.repeated(&items)
      case 2: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.repeated("items", items)
    writer.bool("optional", optional)
  }
}

/// Facts about the pod as files.
public struct DownwardAPIProjection: JSONMessage {
  /// The files.
  public var items: [DownwardAPIVolumeFile]

  public init() {
    items = []
  }
}

extension DownwardAPIProjection {
  public static var messageName: String { "k8s.io.api.core.v1.DownwardAPIProjection" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, items)
  }

  private static let members = JSONMembers("DownwardAPIProjection", "items")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&items)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("items", items)
  }
}
