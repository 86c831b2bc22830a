// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/storage.proto by `make generate`; do not edit.

public import Wire

/// A GlusterFS volume.
public struct GlusterfsVolumeSource: JSONMessage {
  /// Name of the Endpoints object that lists the servers.
  public var endpoints: String
  /// Name of the volume.
  public var path: String
  /// Mount read-only.
  public var readOnly: Bool

  public init() {
    endpoints = ""
    path = ""
    readOnly = false
  }
}

extension GlusterfsVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.GlusterfsVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&endpoints)
      case 18: reader.value(&path)
      case 24: reader.value(&readOnly)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, readOnly)
    writer.value(2, path)
    writer.value(1, endpoints)
  }

  private static let members = JSONMembers("GlusterfsVolumeSource", "endpoints path readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&endpoints)
      case 1: reader.string(&path)
      case 2: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "endpoints", endpoints)
    writer.string(always: "path", path)
    writer.bool("readOnly", readOnly)
  }
}

/// A GlusterFS volume.
public struct GlusterfsPersistentVolumeSource: JSONMessage {
  /// Name of the Endpoints object that lists the servers.
  public var endpoints: String
  /// Name of the volume.
  public var path: String
  /// Mount read-only.
  public var readOnly: Bool
  /// Namespace of the Endpoints object; the claim's when unset.
  public var endpointsNamespace: String?

  public init() {
    endpoints = ""
    path = ""
    readOnly = false
  }
}

extension GlusterfsPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.GlusterfsPersistentVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&endpoints)
      case 18: reader.value(&path)
      case 24: reader.value(&readOnly)
      case 34: reader.optional(&endpointsNamespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, endpointsNamespace)
    writer.value(3, readOnly)
    writer.value(2, path)
    writer.value(1, endpoints)
  }

  private static let members = JSONMembers(
    "GlusterfsPersistentVolumeSource", "endpoints path readOnly endpointsNamespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&endpoints)
      case 1: reader.string(&path)
      case 2: reader.bool(&readOnly)
      case 3: reader.string(&endpointsNamespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "endpoints", endpoints)
    writer.string(always: "path", path)
    writer.bool("readOnly", readOnly)
    writer.string("endpointsNamespace", endpointsNamespace)
  }
}

/// A disk of Photon.
public struct PhotonPersistentDiskVolumeSource: JSONMessage {
  /// Id of the disk.
  public var pdID: String
  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String

  public init() {
    pdID = ""
    fsType = ""
  }
}

extension PhotonPersistentDiskVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.PhotonPersistentDiskVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&pdID)
      case 18: reader.value(&fsType)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, fsType)
    writer.value(1, pdID)
  }

  private static let members = JSONMembers("PhotonPersistentDiskVolumeSource", "pdID fsType")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&pdID)
      case 1: reader.string(&fsType)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "pdID", pdID)
    writer.string("fsType", fsType)
  }
}

/// A Portworx volume.
public struct PortworxVolumeSource: JSONMessage {
  /// Id of the volume.
  public var volumeID: String
  /// Filesystem of the volume, such as `ext4`.
  public var fsType: String
  /// Mount read-only.
  public var readOnly: Bool

  public init() {
    volumeID = ""
    fsType = ""
    readOnly = false
  }
}

extension PortworxVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.PortworxVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeID)
      case 18: reader.value(&fsType)
      case 24: reader.value(&readOnly)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, readOnly)
    writer.value(2, fsType)
    writer.value(1, volumeID)
  }

  private static let members = JSONMembers("PortworxVolumeSource", "volumeID fsType readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&volumeID)
      case 1: reader.string(&fsType)
      case 2: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "volumeID", volumeID)
    writer.string("fsType", fsType)
    writer.bool("readOnly", readOnly)
  }
}

/// A Quobyte volume.
public struct QuobyteVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Addresses of the registries, `host:port` joined by commas.
  public var registry: String {
    get { fieldStorage.fields.registry }
    _modify {
      unshare()
      yield &fieldStorage.fields.registry
    }
  }

  /// Name of the volume.
  public var volume: String {
    get { fieldStorage.fields.volume }
    _modify {
      unshare()
      yield &fieldStorage.fields.volume
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

  /// User to mount as; the service account's when empty.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Group to mount as; none when empty.
  public var group: String {
    get { fieldStorage.fields.group }
    _modify {
      unshare()
      yield &fieldStorage.fields.group
    }
  }

  /// Tenant that owns the volume.
  public var tenant: String {
    get { fieldStorage.fields.tenant }
    _modify {
      unshare()
      yield &fieldStorage.fields.tenant
    }
  }
}

extension QuobyteVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.QuobyteVolumeSource" }

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

extension QuobyteVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var registry: String
    var volume: String
    var readOnly: Bool
    var user: String
    var group: String
    var tenant: String

    init() {
      registry = ""
      volume = ""
      readOnly = false
      user = ""
      group = ""
      tenant = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&registry)
        case 18: reader.value(&volume)
        case 24: reader.value(&readOnly)
        case 34: reader.value(&user)
        case 42: reader.value(&group)
        case 50: reader.value(&tenant)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, tenant)
      writer.value(5, group)
      writer.value(4, user)
      writer.value(3, readOnly)
      writer.value(2, volume)
      writer.value(1, registry)
    }

    private static let members = JSONMembers(
      "QuobyteVolumeSource", "registry volume readOnly user group tenant")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&registry)
        case 1: reader.string(&volume)
        case 2: reader.bool(&readOnly)
        case 3: reader.string(&user)
        case 4: reader.string(&group)
        case 5: reader.string(&tenant)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "registry", registry)
      writer.string(always: "volume", volume)
      writer.bool("readOnly", readOnly)
      writer.string("user", user)
      writer.string("group", group)
      writer.string("tenant", tenant)
    }
  }
}

/// A block image of Ceph.
public struct RBDVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Addresses of the Ceph monitors.
  public var monitors: [String] {
    get { fieldStorage.fields.monitors }
    _modify {
      unshare()
      yield &fieldStorage.fields.monitors
    }
  }

  /// Name of the image.
  public var image: String {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Filesystem of the image, such as `ext4`.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// Pool of the image; `rbd` when unset.
  public var pool: String {
    get { fieldStorage.fields.pool }
    _modify {
      unshare()
      yield &fieldStorage.fields.pool
    }
  }

  /// User to log in as; `admin` when unset.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Path of the key ring on the node; `/etc/ceph/keyring` when unset.
  public var keyring: String {
    get { fieldStorage.fields.keyring }
    _modify {
      unshare()
      yield &fieldStorage.fields.keyring
    }
  }

  /// Secret with the user's key, in place of the key ring.
  public var secretRef: LocalObjectReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
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
}

extension RBDVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.RBDVolumeSource" }

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

extension RBDVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var monitors: [String]
    var image: String
    var fsType: String
    var pool: String
    var user: String
    var keyring: String
    var secretRef: LocalObjectReference?
    var readOnly: Bool

    init() {
      monitors = []
      image = ""
      fsType = ""
      pool = ""
      user = ""
      keyring = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&monitors)
        case 18: reader.value(&image)
        case 26: reader.value(&fsType)
        case 34: reader.value(&pool)
        case 42: reader.value(&user)
        case 50: reader.value(&keyring)
        case 58: reader.optional(&secretRef)
        case 64: reader.value(&readOnly)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(8, readOnly)
      writer.optional(7, secretRef)
      writer.value(6, keyring)
      writer.value(5, user)
      writer.value(4, pool)
      writer.value(3, fsType)
      writer.value(2, image)
      writer.repeated(1, monitors)
    }

    private static let members = JSONMembers(
      "RBDVolumeSource", "monitors image fsType pool user keyring secretRef readOnly")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&monitors)
        case 1: reader.string(&image)
        case 2: reader.string(&fsType)
        case 3: reader.string(&pool)
        case 4: reader.string(&user)
        case 5: reader.string(&keyring)
        case 6: reader.optional(&secretRef)
        case 7: reader.bool(&readOnly)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "monitors", monitors)
      writer.string(always: "image", image)
      writer.string("fsType", fsType)
      writer.string("pool", pool)
      writer.string("user", user)
      writer.string("keyring", keyring)
      writer.message("secretRef", secretRef)
      writer.bool("readOnly", readOnly)
    }
  }
}

/// A block image of Ceph.
public struct RBDPersistentVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Addresses of the Ceph monitors.
  public var monitors: [String] {
    get { fieldStorage.fields.monitors }
    _modify {
      unshare()
      yield &fieldStorage.fields.monitors
    }
  }

  /// Name of the image.
  public var image: String {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }

  /// Filesystem of the image, such as `ext4`.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// Pool of the image; `rbd` when unset.
  public var pool: String {
    get { fieldStorage.fields.pool }
    _modify {
      unshare()
      yield &fieldStorage.fields.pool
    }
  }

  /// User to log in as; `admin` when unset.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Path of the key ring on the node; `/etc/ceph/keyring` when unset.
  public var keyring: String {
    get { fieldStorage.fields.keyring }
    _modify {
      unshare()
      yield &fieldStorage.fields.keyring
    }
  }

  /// Secret with the user's key, in place of the key ring.
  public var secretRef: SecretReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
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
}

extension RBDPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.RBDPersistentVolumeSource" }

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

extension RBDPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var monitors: [String]
    var image: String
    var fsType: String
    var pool: String
    var user: String
    var keyring: String
    var secretRef: SecretReference?
    var readOnly: Bool

    init() {
      monitors = []
      image = ""
      fsType = ""
      pool = ""
      user = ""
      keyring = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&monitors)
        case 18: reader.value(&image)
        case 26: reader.value(&fsType)
        case 34: reader.value(&pool)
        case 42: reader.value(&user)
        case 50: reader.value(&keyring)
        case 58: reader.optional(&secretRef)
        case 64: reader.value(&readOnly)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(8, readOnly)
      writer.optional(7, secretRef)
      writer.value(6, keyring)
      writer.value(5, user)
      writer.value(4, pool)
      writer.value(3, fsType)
      writer.value(2, image)
      writer.repeated(1, monitors)
    }

    private static let members = JSONMembers(
      "RBDPersistentVolumeSource", "monitors image fsType pool user keyring secretRef readOnly")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&monitors)
        case 1: reader.string(&image)
        case 2: reader.string(&fsType)
        case 3: reader.string(&pool)
        case 4: reader.string(&user)
        case 5: reader.string(&keyring)
        case 6: reader.optional(&secretRef)
        case 7: reader.bool(&readOnly)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "monitors", monitors)
      writer.string(always: "image", image)
      writer.string("fsType", fsType)
      writer.string("pool", pool)
      writer.string("user", user)
      writer.string("keyring", keyring)
      writer.message("secretRef", secretRef)
      writer.bool("readOnly", readOnly)
    }
  }
}

/// A ScaleIO volume.
public struct ScaleIOVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Address of the API gateway.
  public var gateway: String {
    get { fieldStorage.fields.gateway }
    _modify {
      unshare()
      yield &fieldStorage.fields.gateway
    }
  }

  /// Name of the storage system.
  public var system: String {
    get { fieldStorage.fields.system }
    _modify {
      unshare()
      yield &fieldStorage.fields.system
    }
  }

  /// Secret with user and password.
  public var secretRef: LocalObjectReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }

  /// Talk to the gateway over TLS.
  public var sslEnabled: Bool {
    get { fieldStorage.fields.sslEnabled }
    _modify {
      unshare()
      yield &fieldStorage.fields.sslEnabled
    }
  }

  /// Protection domain of the volume.
  public var protectionDomain: String {
    get { fieldStorage.fields.protectionDomain }
    _modify {
      unshare()
      yield &fieldStorage.fields.protectionDomain
    }
  }

  /// Storage pool of the volume.
  public var storagePool: String {
    get { fieldStorage.fields.storagePool }
    _modify {
      unshare()
      yield &fieldStorage.fields.storagePool
    }
  }

  /// `ThickProvisioned` or `ThinProvisioned` (the default).
  public var storageMode: String {
    get { fieldStorage.fields.storageMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageMode
    }
  }

  /// Name of the volume.
  public var volumeName: String {
    get { fieldStorage.fields.volumeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeName
    }
  }

  /// Filesystem of the volume; `xfs` when unset.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
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
}

extension ScaleIOVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ScaleIOVolumeSource" }

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

extension ScaleIOVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var gateway: String
    var system: String
    var secretRef: LocalObjectReference?
    var sslEnabled: Bool
    var protectionDomain: String
    var storagePool: String
    var storageMode: String
    var volumeName: String
    var fsType: String
    var readOnly: Bool

    init() {
      gateway = ""
      system = ""
      sslEnabled = false
      protectionDomain = ""
      storagePool = ""
      storageMode = ""
      volumeName = ""
      fsType = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&gateway)
        case 18: reader.value(&system)
        case 26: reader.optional(&secretRef)
        case 32: reader.value(&sslEnabled)
        case 42: reader.value(&protectionDomain)
        case 50: reader.value(&storagePool)
        case 58: reader.value(&storageMode)
        case 66: reader.value(&volumeName)
        case 74: reader.value(&fsType)
        case 80: reader.value(&readOnly)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(10, readOnly)
      writer.value(9, fsType)
      writer.value(8, volumeName)
      writer.value(7, storageMode)
      writer.value(6, storagePool)
      writer.value(5, protectionDomain)
      writer.value(4, sslEnabled)
      writer.optional(3, secretRef)
      writer.value(2, system)
      writer.value(1, gateway)
    }

    private static let members = JSONMembers(
      "ScaleIOVolumeSource",
      """
      gateway system secretRef sslEnabled protectionDomain storagePool storageMode
      volumeName fsType readOnly
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&gateway)
        case 1: reader.string(&system)
        case 2: reader.optional(&secretRef)
        case 3: reader.bool(&sslEnabled)
        case 4: reader.string(&protectionDomain)
        case 5: reader.string(&storagePool)
        case 6: reader.string(&storageMode)
        case 7: reader.string(&volumeName)
        case 8: reader.string(&fsType)
        case 9: reader.bool(&readOnly)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "gateway", gateway)
      writer.string(always: "system", system)
      writer.optional(always: "secretRef", secretRef)
      writer.bool("sslEnabled", sslEnabled)
      writer.string("protectionDomain", protectionDomain)
      writer.string("storagePool", storagePool)
      writer.string("storageMode", storageMode)
      writer.string("volumeName", volumeName)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
    }
  }
}

/// A ScaleIO volume.
public struct ScaleIOPersistentVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Address of the API gateway.
  public var gateway: String {
    get { fieldStorage.fields.gateway }
    _modify {
      unshare()
      yield &fieldStorage.fields.gateway
    }
  }

  /// Name of the storage system.
  public var system: String {
    get { fieldStorage.fields.system }
    _modify {
      unshare()
      yield &fieldStorage.fields.system
    }
  }

  /// Secret with user and password.
  public var secretRef: SecretReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }

  /// Talk to the gateway over TLS.
  public var sslEnabled: Bool {
    get { fieldStorage.fields.sslEnabled }
    _modify {
      unshare()
      yield &fieldStorage.fields.sslEnabled
    }
  }

  /// Protection domain of the volume.
  public var protectionDomain: String {
    get { fieldStorage.fields.protectionDomain }
    _modify {
      unshare()
      yield &fieldStorage.fields.protectionDomain
    }
  }

  /// Storage pool of the volume.
  public var storagePool: String {
    get { fieldStorage.fields.storagePool }
    _modify {
      unshare()
      yield &fieldStorage.fields.storagePool
    }
  }

  /// `ThickProvisioned` or `ThinProvisioned` (the default).
  public var storageMode: String {
    get { fieldStorage.fields.storageMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageMode
    }
  }

  /// Name of the volume.
  public var volumeName: String {
    get { fieldStorage.fields.volumeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeName
    }
  }

  /// Filesystem of the volume; `xfs` when unset.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
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
}

extension ScaleIOPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ScaleIOPersistentVolumeSource" }

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

extension ScaleIOPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var gateway: String
    var system: String
    var secretRef: SecretReference?
    var sslEnabled: Bool
    var protectionDomain: String
    var storagePool: String
    var storageMode: String
    var volumeName: String
    var fsType: String
    var readOnly: Bool

    init() {
      gateway = ""
      system = ""
      sslEnabled = false
      protectionDomain = ""
      storagePool = ""
      storageMode = ""
      volumeName = ""
      fsType = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&gateway)
        case 18: reader.value(&system)
        case 26: reader.optional(&secretRef)
        case 32: reader.value(&sslEnabled)
        case 42: reader.value(&protectionDomain)
        case 50: reader.value(&storagePool)
        case 58: reader.value(&storageMode)
        case 66: reader.value(&volumeName)
        case 74: reader.value(&fsType)
        case 80: reader.value(&readOnly)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(10, readOnly)
      writer.value(9, fsType)
      writer.value(8, volumeName)
      writer.value(7, storageMode)
      writer.value(6, storagePool)
      writer.value(5, protectionDomain)
      writer.value(4, sslEnabled)
      writer.optional(3, secretRef)
      writer.value(2, system)
      writer.value(1, gateway)
    }

    private static let members = JSONMembers(
      "ScaleIOPersistentVolumeSource",
      """
      gateway system secretRef sslEnabled protectionDomain storagePool storageMode
      volumeName fsType readOnly
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&gateway)
        case 1: reader.string(&system)
        case 2: reader.optional(&secretRef)
        case 3: reader.bool(&sslEnabled)
        case 4: reader.string(&protectionDomain)
        case 5: reader.string(&storagePool)
        case 6: reader.string(&storageMode)
        case 7: reader.string(&volumeName)
        case 8: reader.string(&fsType)
        case 9: reader.bool(&readOnly)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "gateway", gateway)
      writer.string(always: "system", system)
      writer.optional(always: "secretRef", secretRef)
      writer.bool("sslEnabled", sslEnabled)
      writer.string("protectionDomain", protectionDomain)
      writer.string("storagePool", storagePool)
      writer.string("storageMode", storageMode)
      writer.string("volumeName", volumeName)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
    }
  }
}

/// A StorageOS volume.
public struct StorageOSVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the volume, unique in its namespace.
  public var volumeName: String {
    get { fieldStorage.fields.volumeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeName
    }
  }

  /// Namespace of the volume at StorageOS; the pod's when empty.
  public var volumeNamespace: String {
    get { fieldStorage.fields.volumeNamespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeNamespace
    }
  }

  /// Filesystem of the volume, such as `ext4`.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
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

  /// Secret with the credentials for the StorageOS API.
  public var secretRef: LocalObjectReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }
}

extension StorageOSVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.StorageOSVolumeSource" }

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

extension StorageOSVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumeName: String
    var volumeNamespace: String
    var fsType: String
    var readOnly: Bool
    var secretRef: LocalObjectReference?

    init() {
      volumeName = ""
      volumeNamespace = ""
      fsType = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&volumeName)
        case 18: reader.value(&volumeNamespace)
        case 26: reader.value(&fsType)
        case 32: reader.value(&readOnly)
        case 42: reader.optional(&secretRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, secretRef)
      writer.value(4, readOnly)
      writer.value(3, fsType)
      writer.value(2, volumeNamespace)
      writer.value(1, volumeName)
    }

    private static let members = JSONMembers(
      "StorageOSVolumeSource", "volumeName volumeNamespace fsType readOnly secretRef")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&volumeName)
        case 1: reader.string(&volumeNamespace)
        case 2: reader.string(&fsType)
        case 3: reader.bool(&readOnly)
        case 4: reader.optional(&secretRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("volumeName", volumeName)
      writer.string("volumeNamespace", volumeNamespace)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
      writer.message("secretRef", secretRef)
    }
  }
}
