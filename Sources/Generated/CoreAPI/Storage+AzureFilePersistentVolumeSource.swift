// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/storage.proto by `make generate`; do not edit.

public import Wire

/// A file share of Azure.
public struct AzureFilePersistentVolumeSource: JSONMessage {
  /// Secret with the name and key of the storage account.
  public var secretName: String
  /// Name of the share.
  public var shareName: String
  /// Mount read-only.
  public var readOnly: Bool
  /// Namespace of the Secret; the claim's when unset.
  public var secretNamespace: String?

  public init() {
    secretName = ""
    shareName = ""
    readOnly = false
  }
}

extension AzureFilePersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.AzureFilePersistentVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&secretName)
      case 18: reader.value(&shareName)
      case 24: reader.value(&readOnly)
      case 34: reader.optional(&secretNamespace)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, secretNamespace)
    writer.value(3, readOnly)
    writer.value(2, shareName)
    writer.value(1, secretName)
  }

  private static let members = JSONMembers(
    "AzureFilePersistentVolumeSource", "secretName shareName readOnly secretNamespace")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&secretName)
      case 1: reader.string(&shareName)
      case 2: reader.bool(&readOnly)
      case 3: reader.string(&secretNamespace)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "secretName", secretName)
    writer.string(always: "shareName", shareName)
    writer.bool("readOnly", readOnly)
    writer.optional(always: "secretNamespace", secretNamespace)
  }
}

/// A directory of CephFS.
public struct CephFSVolumeSource: JSONMessage {
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

  /// Directory to mount; `/` when empty.
  public var path: String {
    get { fieldStorage.fields.path }
    _modify {
      unshare()
      yield &fieldStorage.fields.path
    }
  }

  /// User to log in as; `admin` when empty.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Path of the key ring on the node; `/etc/ceph/user.secret` when empty.
  public var secretFile: String {
    get { fieldStorage.fields.secretFile }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretFile
    }
  }

  /// Secret with the user's key, in place of the file.
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

extension CephFSVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CephFSVolumeSource" }

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

extension CephFSVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var monitors: [String]
    var path: String
    var user: String
    var secretFile: String
    var secretRef: LocalObjectReference?
    var readOnly: Bool

    init() {
      monitors = []
      path = ""
      user = ""
      secretFile = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&monitors)
        case 18: reader.value(&path)
        case 26: reader.value(&user)
        case 34: reader.value(&secretFile)
        case 42: reader.optional(&secretRef)
        case 48: reader.value(&readOnly)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, readOnly)
      writer.optional(5, secretRef)
      writer.value(4, secretFile)
      writer.value(3, user)
      writer.value(2, path)
      writer.repeated(1, monitors)
    }

    private static let members = JSONMembers(
      "CephFSVolumeSource", "monitors path user secretFile secretRef readOnly")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&monitors)
        case 1: reader.string(&path)
        case 2: reader.string(&user)
        case 3: reader.string(&secretFile)
        case 4: reader.optional(&secretRef)
        case 5: reader.bool(&readOnly)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "monitors", monitors)
      writer.string("path", path)
      writer.string("user", user)
      writer.string("secretFile", secretFile)
      writer.message("secretRef", secretRef)
      writer.bool("readOnly", readOnly)
    }
  }
}

/// A directory of CephFS.
public struct CephFSPersistentVolumeSource: JSONMessage {
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

  /// Directory to mount; `/` when empty.
  public var path: String {
    get { fieldStorage.fields.path }
    _modify {
      unshare()
      yield &fieldStorage.fields.path
    }
  }

  /// User to log in as; `admin` when empty.
  public var user: String {
    get { fieldStorage.fields.user }
    _modify {
      unshare()
      yield &fieldStorage.fields.user
    }
  }

  /// Path of the key ring on the node; `/etc/ceph/user.secret` when empty.
  public var secretFile: String {
    get { fieldStorage.fields.secretFile }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretFile
    }
  }

  /// Secret with the user's key, in place of the file.
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

extension CephFSPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CephFSPersistentVolumeSource" }

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

extension CephFSPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var monitors: [String]
    var path: String
    var user: String
    var secretFile: String
    var secretRef: SecretReference?
    var readOnly: Bool

    init() {
      monitors = []
      path = ""
      user = ""
      secretFile = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&monitors)
        case 18: reader.value(&path)
        case 26: reader.value(&user)
        case 34: reader.value(&secretFile)
        case 42: reader.optional(&secretRef)
        case 48: reader.value(&readOnly)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, readOnly)
      writer.optional(5, secretRef)
      writer.value(4, secretFile)
      writer.value(3, user)
      writer.value(2, path)
      writer.repeated(1, monitors)
    }

    private static let members = JSONMembers(
      "CephFSPersistentVolumeSource", "monitors path user secretFile secretRef readOnly")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&monitors)
        case 1: reader.string(&path)
        case 2: reader.string(&user)
        case 3: reader.string(&secretFile)
        case 4: reader.optional(&secretRef)
        case 5: reader.bool(&readOnly)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "monitors", monitors)
      writer.string("path", path)
      writer.string("user", user)
      writer.string("secretFile", secretFile)
      writer.message("secretRef", secretRef)
      writer.bool("readOnly", readOnly)
    }
  }
}

/// A disk of OpenStack.
public struct CinderVolumeSource: JSONMessage {
  /// Id of the disk.
  public var volumeID: String
  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String
  /// Mount read-only.
  public var readOnly: Bool
  /// Secret with the parameters for OpenStack.
  public var secretRef: LocalObjectReference?

  public init() {
    volumeID = ""
    fsType = ""
    readOnly = false
  }
}

extension CinderVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CinderVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumeID)
      case 18: reader.value(&fsType)
      case 24: reader.value(&readOnly)
      case 34: reader.optional(&secretRef)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, secretRef)
    writer.value(3, readOnly)
    writer.value(2, fsType)
    writer.value(1, volumeID)
  }

  private static let members = JSONMembers(
    "CinderVolumeSource", "volumeID fsType readOnly secretRef")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&volumeID)
      case 1: reader.string(&fsType)
      case 2: reader.bool(&readOnly)
      case 3: reader.optional(&secretRef)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "volumeID", volumeID)
    writer.string("fsType", fsType)
    writer.bool("readOnly", readOnly)
    writer.message("secretRef", secretRef)
  }
}

/// A disk of OpenStack.
public struct CinderPersistentVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Id of the disk.
  public var volumeID: String {
    get { fieldStorage.fields.volumeID }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeID
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

  /// Secret with the parameters for OpenStack.
  public var secretRef: SecretReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }
}

extension CinderPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CinderPersistentVolumeSource" }

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

extension CinderPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumeID: String
    var fsType: String
    var readOnly: Bool
    var secretRef: SecretReference?

    init() {
      volumeID = ""
      fsType = ""
      readOnly = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&volumeID)
        case 18: reader.value(&fsType)
        case 24: reader.value(&readOnly)
        case 34: reader.optional(&secretRef)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, secretRef)
      writer.value(3, readOnly)
      writer.value(2, fsType)
      writer.value(1, volumeID)
    }

    private static let members = JSONMembers(
      "CinderPersistentVolumeSource", "volumeID fsType readOnly secretRef")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&volumeID)
        case 1: reader.string(&fsType)
        case 2: reader.bool(&readOnly)
        case 3: reader.optional(&secretRef)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "volumeID", volumeID)
      writer.string("fsType", fsType)
      writer.bool("readOnly", readOnly)
      writer.message("secretRef", secretRef)
    }
  }
}

/// A volume of an executable driver on the node.
public struct FlexVolumeSource: JSONMessage {
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

  /// Filesystem of the volume, such as `ext4`.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// Secret handed to the driver.
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

  /// What the driver needs to know; its own keys.
  public var options: SortedMap<String, String> {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }
}

extension FlexVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.FlexVolumeSource" }

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

extension FlexVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var fsType: String
    var secretRef: LocalObjectReference?
    var readOnly: Bool
    var options: SortedMap<String, String>

    init() {
      driver = ""
      fsType = ""
      readOnly = false
      options = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&fsType)
        case 26: reader.optional(&secretRef)
        case 32: reader.value(&readOnly)
        case 42: reader.map(&options)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.map(5, options)
      writer.value(4, readOnly)
      writer.optional(3, secretRef)
      writer.value(2, fsType)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "FlexVolumeSource", "driver fsType secretRef readOnly options")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.string(&fsType)
        case 2: reader.optional(&secretRef)
        case 3: reader.bool(&readOnly)
        case 4: reader.strings(&options)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.string("fsType", fsType)
      writer.message("secretRef", secretRef)
      writer.bool("readOnly", readOnly)
      writer.strings("options", options)
    }
  }
}

/// A volume of an executable driver on the node.
public struct FlexPersistentVolumeSource: JSONMessage {
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

  /// Filesystem of the volume, such as `ext4`.
  public var fsType: String {
    get { fieldStorage.fields.fsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fsType
    }
  }

  /// Secret handed to the driver.
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

  /// What the driver needs to know; its own keys.
  public var options: SortedMap<String, String> {
    get { fieldStorage.fields.options }
    _modify {
      unshare()
      yield &fieldStorage.fields.options
    }
  }
}

extension FlexPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.FlexPersistentVolumeSource" }

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

extension FlexPersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var driver: String
    var fsType: String
    var secretRef: SecretReference?
    var readOnly: Bool
    var options: SortedMap<String, String>

    init() {
      driver = ""
      fsType = ""
      readOnly = false
      options = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&driver)
        case 18: reader.value(&fsType)
        case 26: reader.optional(&secretRef)
        case 32: reader.value(&readOnly)
        case 42: reader.map(&options)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.map(5, options)
      writer.value(4, readOnly)
      writer.optional(3, secretRef)
      writer.value(2, fsType)
      writer.value(1, driver)
    }

    private static let members = JSONMembers(
      "FlexPersistentVolumeSource", "driver fsType secretRef readOnly options")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&driver)
        case 1: reader.string(&fsType)
        case 2: reader.optional(&secretRef)
        case 3: reader.bool(&readOnly)
        case 4: reader.strings(&options)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "driver", driver)
      writer.string("fsType", fsType)
      writer.message("secretRef", secretRef)
      writer.bool("readOnly", readOnly)
      writer.strings("options", options)
    }
  }
}

/// A dataset of Flocker; exactly one of the two is set.
public struct FlockerVolumeSource: JSONMessage {
  /// Name of the dataset; deprecated.
  public var datasetName: String
  /// UUID of the dataset.
  public var datasetUUID: String

  public init() {
    datasetName = ""
    datasetUUID = ""
  }
}

extension FlockerVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.FlockerVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&datasetName)
      case 18: reader.value(&datasetUUID)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, datasetUUID)
    writer.value(1, datasetName)
  }

  private static let members = JSONMembers("FlockerVolumeSource", "datasetName datasetUUID")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&datasetName)
      case 1: reader.string(&datasetUUID)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("datasetName", datasetName)
    writer.string("datasetUUID", datasetUUID)
  }
}

/// A disk of Google Compute Engine.
public struct GCEPersistentDiskVolumeSource: JSONMessage {
  /// Name of the disk.
  public var pdName: String
  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String
  /// Partition number; 0 or unset is the whole disk.
  public var partition: Int32
  /// Mount read-only.
  public var readOnly: Bool

  public init() {
    pdName = ""
    fsType = ""
    partition = 0
    readOnly = false
  }
}

extension GCEPersistentDiskVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.GCEPersistentDiskVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&pdName)
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
    writer.value(1, pdName)
  }

  private static let members = JSONMembers(
    "GCEPersistentDiskVolumeSource", "pdName fsType partition readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&pdName)
      case 1: reader.string(&fsType)
      case 2: reader.integer(&partition)
      case 3: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "pdName", pdName)
    writer.string("fsType", fsType)
    writer.integer("partition", partition)
    writer.bool("readOnly", readOnly)
  }
}

/// A clone of a git repository.
public struct GitRepoVolumeSource: JSONMessage {
  /// URL of the repository.
  public var repository: String
  /// Commit to check out.
  public var revision: String
  /// Directory below the mount to clone into, without `..`; `.` is the mount itself.
  public var directory: String

  public init() {
    repository = ""
    revision = ""
    directory = ""
  }
}

extension GitRepoVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.GitRepoVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&repository)
      case 18: reader.value(&revision)
      case 26: reader.value(&directory)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, directory)
    writer.value(2, revision)
    writer.value(1, repository)
  }

  private static let members = JSONMembers("GitRepoVolumeSource", "repository revision directory")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&repository)
      case 1: reader.string(&revision)
      case 2: reader.string(&directory)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "repository", repository)
    writer.string("revision", revision)
    writer.string("directory", directory)
  }
}
