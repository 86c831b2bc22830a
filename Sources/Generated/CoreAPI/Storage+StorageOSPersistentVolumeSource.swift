// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/storage.proto by `make generate`; do not edit.

public import Wire

/// A StorageOS volume.
public struct StorageOSPersistentVolumeSource: JSONMessage {
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
  public var secretRef: ObjectReference? {
    get { fieldStorage.fields.secretRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.secretRef
    }
  }
}

extension StorageOSPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.StorageOSPersistentVolumeSource" }

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

extension StorageOSPersistentVolumeSource {
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
    var secretRef: ObjectReference?

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
      "StorageOSPersistentVolumeSource", "volumeName volumeNamespace fsType readOnly secretRef")

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

/// A disk of vSphere.
public struct VsphereVirtualDiskVolumeSource: JSONMessage {
  /// Path of the disk file, such as `[datastore] folder/disk.vmdk`.
  public var volumePath: String
  /// Filesystem of the disk, such as `ext4`.
  public var fsType: String
  /// Name of the storage policy.
  public var storagePolicyName: String
  /// Id of the storage policy.
  public var storagePolicyID: String

  public init() {
    volumePath = ""
    fsType = ""
    storagePolicyName = ""
    storagePolicyID = ""
  }
}

extension VsphereVirtualDiskVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.VsphereVirtualDiskVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&volumePath)
      case 18: reader.value(&fsType)
      case 26: reader.value(&storagePolicyName)
      case 34: reader.value(&storagePolicyID)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, storagePolicyID)
    writer.value(3, storagePolicyName)
    writer.value(2, fsType)
    writer.value(1, volumePath)
  }

  private static let members = JSONMembers(
    "VsphereVirtualDiskVolumeSource", "volumePath fsType storagePolicyName storagePolicyID")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&volumePath)
      case 1: reader.string(&fsType)
      case 2: reader.string(&storagePolicyName)
      case 3: reader.string(&storagePolicyID)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "volumePath", volumePath)
    writer.string("fsType", fsType)
    writer.string("storagePolicyName", storagePolicyName)
    writer.string("storagePolicyID", storagePolicyID)
  }
}
