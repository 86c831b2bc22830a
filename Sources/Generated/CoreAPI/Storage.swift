// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/storage.proto by `make generate`; do not edit.

public import Wire

/// A volume that a CSI driver makes for one pod and drops with it.
public struct CSIVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the driver, such as `secrets-store.csi.example`.
  public var driver: String {
    get { fieldStorage.fields.driver }
    _modify {
      unshare()
      yield &fieldStorage.fields.driver
    }
  }

  /// Mount read-only.
  public var readOnly: Bool? {
    get { fieldStorage.fields.readOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.readOnly
    }
  }

  /// Filesystem to mount, such as `ext4`; the driver's choice when empty.
  public var fsType: String? {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// What the driver needs to know; its own keys.
  public var volumeAttributes: SortedMap<String, String> {
    get { fieldStorage.fields.volumeAttributes }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeAttributes
    }
  }

  /// Secret handed to the driver when it mounts the volume, in the pod's namespace.
  public var nodePublishSecretRef: LocalObjectReference? {
    get { fieldStorage.fields.nodePublishSecretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodePublishSecretRef
    }
  }
}

extension CSIVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CSIVolumeSource" }

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

extension CSIVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var readOnly: Bool?
    var fsType: String?
    var volumeAttributes: SortedMap<String, String>
    var nodePublishSecretRef: LocalObjectReference?

    init() {
      driver = ""
      volumeAttributes = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 16: reader.optional(&readOnly)
        case 26: reader.optional(&fsType)
        case 34: reader.map(&volumeAttributes)
        case 42: reader.optional(&nodePublishSecretRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, nodePublishSecretRef)
      writer.map(4, volumeAttributes)
      writer.optional(3, fsType)
      writer.optional(2, readOnly)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "CSIVolumeSource", "driver readOnly fsType volumeAttributes nodePublishSecretRef")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.bool(&readOnly)
        case 2: reader.string(&fsType)
        case 3: reader.strings(&volumeAttributes)
        case 4: reader.optional(&nodePublishSecretRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.bool("readOnly", readOnly)
      writer.string("fsType", fsType)
      writer.strings("volumeAttributes", volumeAttributes)
      writer.message("nodePublishSecretRef", nodePublishSecretRef)
    }
  }
}

/// A volume of a CSI driver.
public struct CSIPersistentVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the driver.
  public var driver: String {
    get { fieldStorage.fields.driver }
    _modify {
      unshare()
      yield &fieldStorage.fields.driver
    }
  }

  /// Id of the volume at the driver; cannot change.
  public var volumeHandle: String {
    get { fieldStorage.fields.volumeHandle }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeHandle
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

  /// Filesystem to mount, such as `ext4` or `xfs`.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// What the driver said about the volume when it made it.
  public var volumeAttributes: SortedMap<String, String> {
    get { fieldStorage.fields.volumeAttributes }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeAttributes
    }
  }

  /// Secret for attaching to and detaching from a node.
  public var controllerPublishSecretRef: SecretReference? {
    get { fieldStorage.fields.controllerPublishSecretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.controllerPublishSecretRef
    }
  }

  /// Secret for preparing the volume on a node.
  public var nodeStageSecretRef: SecretReference? {
    get { fieldStorage.fields.nodeStageSecretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeStageSecretRef
    }
  }

  /// Secret for mounting into a pod.
  public var nodePublishSecretRef: SecretReference? {
    get { fieldStorage.fields.nodePublishSecretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodePublishSecretRef
    }
  }

  /// Secret for growing the volume at the storage system.
  public var controllerExpandSecretRef: SecretReference? {
    get { fieldStorage.fields.controllerExpandSecretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.controllerExpandSecretRef
    }
  }

  /// Secret for growing the filesystem on a node.
  public var nodeExpandSecretRef: SecretReference? {
    get { fieldStorage.fields.nodeExpandSecretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeExpandSecretRef
    }
  }
}

extension CSIPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CSIPersistentVolumeSource" }

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

extension CSIPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var volumeHandle: String
    var readOnly: Bool
    var fsType: String
    var volumeAttributes: SortedMap<String, String>
    var controllerPublishSecretRef: SecretReference?
    var nodeStageSecretRef: SecretReference?
    var nodePublishSecretRef: SecretReference?
    var controllerExpandSecretRef: SecretReference?
    var nodeExpandSecretRef: SecretReference?

    init() {
      driver = ""
      volumeHandle = ""
      readOnly = false
      fsType = ""
      volumeAttributes = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&volumeHandle)
        case 24: reader.value(&readOnly)
        case 34: reader.value(&fsType)
        case 42: reader.map(&volumeAttributes)
        case 50: reader.optional(&controllerPublishSecretRef)
        case 58: reader.optional(&nodeStageSecretRef)
        case 66: reader.optional(&nodePublishSecretRef)
        case 74: reader.optional(&controllerExpandSecretRef)
        case 82: reader.optional(&nodeExpandSecretRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(10, nodeExpandSecretRef)
      writer.optional(9, controllerExpandSecretRef)
      writer.optional(8, nodePublishSecretRef)
      writer.optional(7, nodeStageSecretRef)
      writer.optional(6, controllerPublishSecretRef)
      writer.map(5, volumeAttributes)
      writer.value(4, fsType)
      writer.value(3, readOnly)
      writer.value(2, volumeHandle)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "CSIPersistentVolumeSource",
      """
      driver volumeHandle readOnly fsType volumeAttributes controllerPublishSecretRef
      nodeStageSecretRef nodePublishSecretRef controllerExpandSecretRef
      nodeExpandSecretRef
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.string(&volumeHandle)
        case 2: reader.bool(&readOnly)
        case 3: reader.string(&fsType)
        case 4: reader.strings(&volumeAttributes)
        case 5: reader.optional(&controllerPublishSecretRef)
        case 6: reader.optional(&nodeStageSecretRef)
        case 7: reader.optional(&nodePublishSecretRef)
        case 8: reader.optional(&controllerExpandSecretRef)
        case 9: reader.optional(&nodeExpandSecretRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.string(always: "volumeHandle", volumeHandle)
      writer.bool("readOnly", readOnly)
      writer.string("fsType", fsType)
      writer.strings("volumeAttributes", volumeAttributes)
      writer.message("controllerPublishSecretRef", controllerPublishSecretRef)
      writer.message("nodeStageSecretRef", nodeStageSecretRef)
      writer.message("nodePublishSecretRef", nodePublishSecretRef)
      writer.message("controllerExpandSecretRef", controllerExpandSecretRef)
      writer.message("nodeExpandSecretRef", nodeExpandSecretRef)
    }
  }
}

/// A disk or directory of one node; the volume must say which node with `nodeAffinity`.
public struct LocalVolumeSource: JSONMessage {
  /// Path of the directory or block device on the node.
  public var path: String
  /// Filesystem to put on a block device; guessed when unset. Not for directories.
  public var fsType: String?

  public init() {
    path = ""
  }
}

extension LocalVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.LocalVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      case 18: reader.optional(&fsType)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, fsType)
    writer.value(1, path)
  }

  private static let members = JSONMembers("LocalVolumeSource", "path fsType")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&path)
      case 1: reader.string(&fsType)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "path", path)
    writer.string("fsType", fsType)
  }
}

/// A directory of an NFS server.
public struct NFSVolumeSource: JSONMessage {
  /// Host name or address of the server.
  public var server: String
  /// Directory that the server exports.
  public var path: String
  /// Mount read-only.
  public var readOnly: Bool

  public init() {
    server = ""
    path = ""
    readOnly = false
  }
}

extension NFSVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.NFSVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&server)
      case 18: reader.value(&path)
      case 24: reader.value(&readOnly)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, readOnly)
    writer.value(2, path)
    writer.value(1, server)
  }

  private static let members = JSONMembers("NFSVolumeSource", "server path readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&server)
      case 1: reader.string(&path)
      case 2: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "server", server)
    writer.string(always: "path", path)
    writer.bool("readOnly", readOnly)
  }
}

/// A disk reached over iSCSI.
public struct ISCSIVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Address and port of the target, such as `10.0.2.15:3260`.
  public var targetPortal: String {
    get { fieldStorage.fields.targetPortal }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetPortal
    }
  }

  /// Qualified name of the target, such as `iqn.2016-01.com.example:storage`.
  public var iqn: String {
    get { fieldStorage.fields.iqn }
    _modify {
      unshare()
      yield &fieldStorage.fields.iqn
    }
  }

  /// Number of the disk at the target, 0 to 255.
  public var lun: Int32 {
    get { fieldStorage.fields.lun }
    _modify {
      unshare()
      yield &fieldStorage.fields.lun
    }
  }

  /// Interface used by the initiator; `default` is TCP.
  public var iscsiInterface: String {
    get { fieldStorage.fields.iscsiInterface }
    _modify {
      unshare()
      yield &fieldStorage.fields.iscsiInterface
    }
  }

  /// Filesystem of the disk, such as `ext4`.
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

  /// Further portals of the same target, for several paths.
  public var portals: [String] {
    get { fieldStorage.fields.portals }
    _modify {
      unshare()
      yield &fieldStorage.fields.portals
    }
  }

  /// Authenticate discovery with CHAP.
  public var chapAuthDiscovery: Bool {
    get { fieldStorage.fields.chapAuthDiscovery }
    _modify {
      unshare()
      yield &fieldStorage.fields.chapAuthDiscovery
    }
  }

  /// Authenticate the session with CHAP.
  public var chapAuthSession: Bool {
    get { fieldStorage.fields.chapAuthSession }
    _modify {
      unshare()
      yield &fieldStorage.fields.chapAuthSession
    }
  }

  /// Secret with the CHAP user and password.
  public var secretRef: LocalObjectReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }

  /// Name of this initiator, in place of the node's.
  public var initiatorName: String? {
    get { fieldStorage.fields.initiatorName }
    _modify {
      unshare()
      yield &fieldStorage.fields.initiatorName
    }
  }
}

extension ISCSIVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ISCSIVolumeSource" }

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

extension ISCSIVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var targetPortal: String
    var iqn: String
    var lun: Int32
    var iscsiInterface: String
    var fsType: String
    var readOnly: Bool
    var portals: [String]
    var chapAuthDiscovery: Bool
    var chapAuthSession: Bool
    var secretRef: LocalObjectReference?
    var initiatorName: String?

    init() {
      targetPortal = ""
      iqn = ""
      lun = 0
      iscsiInterface = ""
      fsType = ""
      readOnly = false
      portals = []
      chapAuthDiscovery = false
      chapAuthSession = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&targetPortal)
        case 18: reader.value(&iqn)
        case 24: reader.value(&lun)
        case 34: reader.value(&iscsiInterface)
        case 42: reader.value(&fsType)
        case 48: reader.value(&readOnly)
        case 58: reader.repeated(&portals)
        case 64: reader.value(&chapAuthDiscovery)
        case 88: reader.value(&chapAuthSession)
        case 82: reader.optional(&secretRef)
        case 98: reader.optional(&initiatorName)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(12, initiatorName)
      writer.value(11, chapAuthSession)
      writer.optional(10, secretRef)
      writer.value(8, chapAuthDiscovery)
      writer.repeated(7, portals)
      writer.value(6, readOnly)
      writer.value(5, fsType)
      writer.value(4, iscsiInterface)
      writer.value(3, lun)
      writer.value(2, iqn)
      writer.value(1, targetPortal)
    }

    private static let members = JSONMembers(
      "ISCSIVolumeSource",
      """
      targetPortal iqn lun iscsiInterface fsType readOnly portals chapAuthDiscovery
      chapAuthSession secretRef initiatorName
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&targetPortal)
        case 1: reader.string(&iqn)
        case 2: reader.integer(&lun)
        case 3: reader.string(&iscsiInterface)
        case 4: reader.string(&fsType)
        case 5: reader.bool(&readOnly)
        case 6: reader.strings(&portals)
        case 7: reader.bool(&chapAuthDiscovery)
        case 8: reader.bool(&chapAuthSession)
        case 9: reader.optional(&secretRef)
        case 10: reader.string(&initiatorName)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "targetPortal", targetPortal)
      writer.string(always: "iqn", iqn)
      writer.integer(always: "lun", lun)
      writer.string("iscsiInterface", iscsiInterface)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
      writer.strings("portals", portals)
      writer.bool("chapAuthDiscovery", chapAuthDiscovery)
      writer.bool("chapAuthSession", chapAuthSession)
      writer.message("secretRef", secretRef)
      writer.string("initiatorName", initiatorName)
    }
  }
}

/// A disk reached over iSCSI.
public struct ISCSIPersistentVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Address and port of the target, such as `10.0.2.15:3260`.
  public var targetPortal: String {
    get { fieldStorage.fields.targetPortal }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetPortal
    }
  }

  /// Qualified name of the target, such as `iqn.2016-01.com.example:storage`.
  public var iqn: String {
    get { fieldStorage.fields.iqn }
    _modify {
      unshare()
      yield &fieldStorage.fields.iqn
    }
  }

  /// Number of the disk at the target, 0 to 255.
  public var lun: Int32 {
    get { fieldStorage.fields.lun }
    _modify {
      unshare()
      yield &fieldStorage.fields.lun
    }
  }

  /// Interface used by the initiator; `default` is TCP.
  public var iscsiInterface: String {
    get { fieldStorage.fields.iscsiInterface }
    _modify {
      unshare()
      yield &fieldStorage.fields.iscsiInterface
    }
  }

  /// Filesystem of the disk, such as `ext4`.
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

  /// Further portals of the same target, for several paths.
  public var portals: [String] {
    get { fieldStorage.fields.portals }
    _modify {
      unshare()
      yield &fieldStorage.fields.portals
    }
  }

  /// Authenticate discovery with CHAP.
  public var chapAuthDiscovery: Bool {
    get { fieldStorage.fields.chapAuthDiscovery }
    _modify {
      unshare()
      yield &fieldStorage.fields.chapAuthDiscovery
    }
  }

  /// Authenticate the session with CHAP.
  public var chapAuthSession: Bool {
    get { fieldStorage.fields.chapAuthSession }
    _modify {
      unshare()
      yield &fieldStorage.fields.chapAuthSession
    }
  }

  /// Secret with the CHAP user and password.
  public var secretRef: SecretReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }

  /// Name of this initiator, in place of the node's.
  public var initiatorName: String? {
    get { fieldStorage.fields.initiatorName }
    _modify {
      unshare()
      yield &fieldStorage.fields.initiatorName
    }
  }
}

extension ISCSIPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ISCSIPersistentVolumeSource" }

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

extension ISCSIPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var targetPortal: String
    var iqn: String
    var lun: Int32
    var iscsiInterface: String
    var fsType: String
    var readOnly: Bool
    var portals: [String]
    var chapAuthDiscovery: Bool
    var chapAuthSession: Bool
    var secretRef: SecretReference?
    var initiatorName: String?

    init() {
      targetPortal = ""
      iqn = ""
      lun = 0
      iscsiInterface = ""
      fsType = ""
      readOnly = false
      portals = []
      chapAuthDiscovery = false
      chapAuthSession = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&targetPortal)
        case 18: reader.value(&iqn)
        case 24: reader.value(&lun)
        case 34: reader.value(&iscsiInterface)
        case 42: reader.value(&fsType)
        case 48: reader.value(&readOnly)
        case 58: reader.repeated(&portals)
        case 64: reader.value(&chapAuthDiscovery)
        case 88: reader.value(&chapAuthSession)
        case 82: reader.optional(&secretRef)
        case 98: reader.optional(&initiatorName)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(12, initiatorName)
      writer.value(11, chapAuthSession)
      writer.optional(10, secretRef)
      writer.value(8, chapAuthDiscovery)
      writer.repeated(7, portals)
      writer.value(6, readOnly)
      writer.value(5, fsType)
      writer.value(4, iscsiInterface)
      writer.value(3, lun)
      writer.value(2, iqn)
      writer.value(1, targetPortal)
    }

    private static let members = JSONMembers(
      "ISCSIPersistentVolumeSource",
      """
      targetPortal iqn lun iscsiInterface fsType readOnly portals chapAuthDiscovery
      chapAuthSession secretRef initiatorName
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&targetPortal)
        case 1: reader.string(&iqn)
        case 2: reader.integer(&lun)
        case 3: reader.string(&iscsiInterface)
        case 4: reader.string(&fsType)
        case 5: reader.bool(&readOnly)
        case 6: reader.strings(&portals)
        case 7: reader.bool(&chapAuthDiscovery)
        case 8: reader.bool(&chapAuthSession)
        case 9: reader.optional(&secretRef)
        case 10: reader.string(&initiatorName)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "targetPortal", targetPortal)
      writer.string(always: "iqn", iqn)
      writer.integer(always: "lun", lun)
      writer.string("iscsiInterface", iscsiInterface)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
      writer.strings("portals", portals)
      writer.bool("chapAuthDiscovery", chapAuthDiscovery)
      writer.bool("chapAuthSession", chapAuthSession)
      writer.message("secretRef", secretRef)
      writer.string("initiatorName", initiatorName)
    }
  }
}

/// A disk reached over Fibre Channel: by target names and LUN, or by world wide id.
public struct FCVolumeSource: JSONMessage {
  /// World wide names of the targets.
  public var targetWWNs: [String]
  /// Number of the disk at the targets.
  public var lun: Int32?
  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String
  /// Mount read-only.
  public var readOnly: Bool
  /// World wide ids of the disk itself; in place of target names and LUN.
  public var wwids: [String]

  public init() {
    targetWWNs = []
    fsType = ""
    readOnly = false
    wwids = []
  }
}

extension FCVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.FCVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&targetWWNs)
      case 16: reader.optional(&lun)
      case 26: reader.value(&fsType)
      case 32: reader.value(&readOnly)
      case 42: reader.repeated(&wwids)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(5, wwids)
    writer.value(4, readOnly)
    writer.value(3, fsType)
    writer.optional(2, lun)
    writer.repeated(1, targetWWNs)
  }

  private static let members = JSONMembers("FCVolumeSource", "targetWWNs lun fsType readOnly wwids")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&targetWWNs)
      case 1: reader.integer(&lun)
      case 2: reader.string(&fsType)
      case 3: reader.bool(&readOnly)
      case 4: reader.strings(&wwids)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("targetWWNs", targetWWNs)
    writer.integer("lun", lun)
    writer.string("fsType", fsType)
    writer.bool("readOnly", readOnly)
    writer.strings("wwids", wwids)
  }
}

/// A disk of Amazon EC2.
public struct AWSElasticBlockStoreVolumeSource: JSONMessage {
  /// Id of the disk.
  public var volumeID: String
  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String
  /// Partition number; 0 or unset is the whole disk.
  public var partition: Int32
  /// Mount read-only.
  public var readOnly: Bool

  public init() {
    volumeID = ""
    fsType = ""
    partition = 0
    readOnly = false
  }
}

extension AWSElasticBlockStoreVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.AWSElasticBlockStoreVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeID)
      case 18: reader.value(&fsType)
      case 24: reader.value(&partition)
      case 32: reader.value(&readOnly)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, readOnly)
    writer.value(3, partition)
    writer.value(2, fsType)
    writer.value(1, volumeID)
  }

  private static let members = JSONMembers(
    "AWSElasticBlockStoreVolumeSource", "volumeID fsType partition readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&volumeID)
      case 1: reader.string(&fsType)
      case 2: reader.integer(&partition)
      case 3: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "volumeID", volumeID)
    writer.string("fsType", fsType)
    writer.integer("partition", partition)
    writer.bool("readOnly", readOnly)
  }
}

/// A disk of Azure.
public struct AzureDiskVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the disk.
  public var diskName: String {
    get { fieldStorage.fields.diskName }
    _modify {
      unshare()
      yield &fieldStorage.fields.diskName
    }
  }

  /// URI of the disk.
  public var diskURI: String {
    get { fieldStorage.fields.diskURI }
    _modify {
      unshare()
      yield &fieldStorage.fields.diskURI
    }
  }

  /// Caching on the host: `None`, `ReadOnly` or `ReadWrite`.
  public var cachingMode: String? {
    get { fieldStorage.fields.cachingMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.cachingMode
    }
  }

  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String? {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// Mount read-only.
  public var readOnly: Bool? {
    get { fieldStorage.fields.readOnly }
    _modify {
      unshare()
      yield &fieldStorage.fields.readOnly
    }
  }

  /// `Shared` (many disks an account), `Dedicated` (one an account) or `Managed`.
  public var kind: String? {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }
}

extension AzureDiskVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.AzureDiskVolumeSource" }

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

extension AzureDiskVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var diskName: String
    var diskURI: String
    var cachingMode: String?
    var fsType: String?
    var readOnly: Bool?
    var kind: String?

    init() {
      diskName = ""
      diskURI = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&diskName)
        case 18: reader.value(&diskURI)
        case 26: reader.optional(&cachingMode)
        case 34: reader.optional(&fsType)
        case 40: reader.optional(&readOnly)
        case 50: reader.optional(&kind)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, kind)
      writer.optional(5, readOnly)
      writer.optional(4, fsType)
      writer.optional(3, cachingMode)
      writer.value(2, diskURI)
      writer.value(1, diskName)
    }

    private static let members = JSONMembers(
      "AzureDiskVolumeSource", "diskName diskURI cachingMode fsType readOnly kind")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&diskName)
        case 1: reader.string(&diskURI)
        case 2: reader.string(&cachingMode)
        case 3: reader.string(&fsType)
        case 4: reader.bool(&readOnly)
        case 5: reader.string(&kind)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "diskName", diskName)
      writer.string(always: "diskURI", diskURI)
      writer.string("cachingMode", cachingMode)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
      writer.string("kind", kind)
    }
  }
}

/// A file share of Azure.
public struct AzureFileVolumeSource: JSONMessage {
  /// Secret with the name and key of the storage account.
  public var secretName: String
  /// Name of the share.
  public var shareName: String
  /// Mount read-only.
  public var readOnly: Bool

  public init() {
    secretName = ""
    shareName = ""
    readOnly = false
  }
}

extension AzureFileVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.AzureFileVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&secretName)
      case 18: reader.value(&shareName)
      case 24: reader.value(&readOnly)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, readOnly)
    writer.value(2, shareName)
    writer.value(1, secretName)
  }

  private static let members = JSONMembers("AzureFileVolumeSource", "secretName shareName readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&secretName)
      case 1: reader.string(&shareName)
      case 2: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "secretName", secretName)
    writer.string(always: "shareName", shareName)
    writer.bool("readOnly", readOnly)
  }
}
