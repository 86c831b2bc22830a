// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/persistent_volume.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A piece of storage of the cluster, apart from any pod's life.
public struct PersistentVolume: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The storage and who may use it.
  public var spec: PersistentVolumeSpec
  /// Whether it is in use.
  public var status: PersistentVolumeStatus

  public init() {
    metadata = ObjectMeta()
    spec = PersistentVolumeSpec()
    status = PersistentVolumeStatus()
  }
}

extension PersistentVolume {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolume" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolume")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "persistentvolumes",
    singular: "persistentvolume",
    shortNames: ["pv"],
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "persistentvolumes",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Capacity", type: "string", description: "Size.", path: ".spec.capacity.storage"),
      Column(
        "Access Modes", type: "string", description: "How it can be mounted: RWO, ROX, RWX, RWOP."),
      Column(
        "Reclaim Policy", type: "string",
        description: "What happens when its claim goes: Retain, Delete or Recycle.",
        path: ".spec.persistentVolumeReclaimPolicy"),
      Column(
        "Status", type: "string",
        description: "Available, Bound, Released or Failed; Terminating while it is being deleted."),
      Column("Claim", type: "string", description: "Claim that it is bound to."),
      Column("StorageClass", type: "string", description: "StorageClass that it belongs to."),
      Column(
        "VolumeAttributesClass", type: "string",
        description: "VolumeAttributesClass that it was made or changed with."),
      Column(
        "Reason", type: "string", description: "Why the last step failed, in one word.",
        path: ".status.reason"),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("VolumeMode", type: "string", priority: 1, description: "Filesystem or Block."),
    ],
    listKind: "PersistentVolumeList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "PersistentVolume", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

/// The storage and who may use it. The source cannot change.
public struct PersistentVolumeSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Size, under the key `storage`.
  public var capacity: SortedMap<String, Quantity> {
    get { fieldStorage.fields.capacity }
    _modify {
      unshare()
      yield &fieldStorage.fields.capacity
    }
  }

  /// Where the data is; exactly one source.
  public var persistentVolumeSource: PersistentVolumeSource {
    get { fieldStorage.fields.persistentVolumeSource }
    _modify {
      unshare()
      yield &fieldStorage.fields.persistentVolumeSource
    }
  }

  /// How it can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, `ReadWriteOncePod`.
  public var accessModes: [String] {
    get { fieldStorage.fields.accessModes }
    _modify {
      unshare()
      yield &fieldStorage.fields.accessModes
    }
  }

  /// Claim that it is bound to, or kept for.
  public var claimRef: ObjectReference? {
    get { fieldStorage.fields.claimRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.claimRef
    }
  }

  /// What happens when the claim goes: `Retain` keeps the data, `Delete` deletes the volume,
  /// `Recycle` (deprecated) empties it.
  public var persistentVolumeReclaimPolicy: String {
    get { fieldStorage.fields.persistentVolumeReclaimPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.persistentVolumeReclaimPolicy
    }
  }

  /// StorageClass that it belongs to; empty for none.
  public var storageClassName: String {
    get { fieldStorage.fields.storageClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageClassName
    }
  }

  /// Options of the mount, such as `ro` or `soft`; not checked.
  public var mountOptions: [String] {
    get { fieldStorage.fields.mountOptions }
    _modify {
      unshare()
      yield &fieldStorage.fields.mountOptions
    }
  }

  /// `Filesystem` (the default) or `Block` for a raw device.
  public var volumeMode: String? {
    get { fieldStorage.fields.volumeMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeMode
    }
  }

  /// Nodes that can reach the volume; pods that use it run only there.
  public var nodeAffinity: VolumeNodeAffinity? {
    get { fieldStorage.fields.nodeAffinity }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeAffinity
    }
  }

  /// VolumeAttributesClass that the volume was made or changed with.
  public var volumeAttributesClassName: String? {
    get { fieldStorage.fields.volumeAttributesClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeAttributesClassName
    }
  }
}

extension PersistentVolumeSpec {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeSpec" }

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

extension PersistentVolumeSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var capacity: SortedMap<String, Quantity>
    var persistentVolumeSource: PersistentVolumeSource
    var accessModes: [String]
    var claimRef: ObjectReference?
    var persistentVolumeReclaimPolicy: String
    var storageClassName: String
    var mountOptions: [String]
    var volumeMode: String?
    var nodeAffinity: VolumeNodeAffinity?
    var volumeAttributesClassName: String?

    init() {
      capacity = SortedMap()
      persistentVolumeSource = PersistentVolumeSource()
      accessModes = []
      persistentVolumeReclaimPolicy = ""
      storageClassName = ""
      mountOptions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.map(&capacity)
        case 18: reader.value(&persistentVolumeSource)
        case 26: reader.repeated(&accessModes)
        case 34: reader.optional(&claimRef)
        case 42: reader.value(&persistentVolumeReclaimPolicy)
        case 50: reader.value(&storageClassName)
        case 58: reader.repeated(&mountOptions)
        case 66: reader.optional(&volumeMode)
        case 74: reader.optional(&nodeAffinity)
        case 82: reader.optional(&volumeAttributesClassName)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(10, volumeAttributesClassName)
      writer.optional(9, nodeAffinity)
      writer.optional(8, volumeMode)
      writer.repeated(7, mountOptions)
      writer.value(6, storageClassName)
      writer.value(5, persistentVolumeReclaimPolicy)
      writer.optional(4, claimRef)
      writer.repeated(3, accessModes)
      writer.value(2, persistentVolumeSource)
      writer.map(1, capacity)
    }

    private static let members = JSONMembers(
      "PersistentVolumeSpec",
      """
      capacity gcePersistentDisk awsElasticBlockStore hostPath glusterfs nfs rbd iscsi
      cinder cephfs fc flocker flexVolume azureFile vsphereVolume quobyte azureDisk
      photonPersistentDisk portworxVolume scaleIO local storageos csi accessModes
      claimRef persistentVolumeReclaimPolicy storageClassName mountOptions volumeMode
      nodeAffinity volumeAttributesClassName
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.map(&capacity)
        case 1: reader.optional(&persistentVolumeSource.gcePersistentDisk)
        case 2: reader.optional(&persistentVolumeSource.awsElasticBlockStore)
        case 3: reader.optional(&persistentVolumeSource.hostPath)
        case 4: reader.optional(&persistentVolumeSource.glusterfs)
        case 5: reader.optional(&persistentVolumeSource.nfs)
        case 6: reader.optional(&persistentVolumeSource.rbd)
        case 7: reader.optional(&persistentVolumeSource.iscsi)
        case 8: reader.optional(&persistentVolumeSource.cinder)
        case 9: reader.optional(&persistentVolumeSource.cephfs)
        case 10: reader.optional(&persistentVolumeSource.fc)
        case 11: reader.optional(&persistentVolumeSource.flocker)
        case 12: reader.optional(&persistentVolumeSource.flexVolume)
        case 13: reader.optional(&persistentVolumeSource.azureFile)
        case 14: reader.optional(&persistentVolumeSource.vsphereVolume)
        case 15: reader.optional(&persistentVolumeSource.quobyte)
        case 16: reader.optional(&persistentVolumeSource.azureDisk)
        case 17: reader.optional(&persistentVolumeSource.photonPersistentDisk)
        case 18: reader.optional(&persistentVolumeSource.portworxVolume)
        case 19: reader.optional(&persistentVolumeSource.scaleIO)
        case 20: reader.optional(&persistentVolumeSource.local)
        case 21: reader.optional(&persistentVolumeSource.storageos)
        case 22: reader.optional(&persistentVolumeSource.csi)
        case 23: reader.strings(&accessModes)
        case 24: reader.optional(&claimRef)
        case 25: reader.string(&persistentVolumeReclaimPolicy)
        case 26: reader.string(&storageClassName)
        case 27: reader.strings(&mountOptions)
        case 28: reader.string(&volumeMode)
        case 29: reader.optional(&nodeAffinity)
        case 30: reader.string(&volumeAttributesClassName)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.map("capacity", capacity)
      persistentVolumeSource.encode(into: &writer)
      writer.strings("accessModes", accessModes)
      writer.message("claimRef", claimRef)
      writer.string("persistentVolumeReclaimPolicy", persistentVolumeReclaimPolicy)
      writer.string("storageClassName", storageClassName)
      writer.strings("mountOptions", mountOptions)
      writer.string("volumeMode", volumeMode)
      writer.message("nodeAffinity", nodeAffinity)
      writer.string("volumeAttributesClassName", volumeAttributesClassName)
    }
  }
}

/// The source of a persistent volume; exactly one member is set.
public struct PersistentVolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// A disk of Google Compute Engine, served by the driver pd.csi.storage.gke.io.
  public var gcePersistentDisk: GCEPersistentDiskVolumeSource? {
    get { fieldStorage.fields.gcePersistentDisk }
    _modify {
      unshare()
      yield &fieldStorage.fields.gcePersistentDisk
    }
  }

  /// A disk of Amazon EC2, served by the driver ebs.csi.aws.com.
  public var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource? {
    get { fieldStorage.fields.awsElasticBlockStore }
    _modify {
      unshare()
      yield &fieldStorage.fields.awsElasticBlockStore
    }
  }

  /// A path of the node itself. It breaks the isolation between pod and node.
  public var hostPath: HostPathVolumeSource? {
    get { fieldStorage.fields.hostPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostPath
    }
  }

  /// A GlusterFS volume; no longer supported.
  public var glusterfs: GlusterfsPersistentVolumeSource? {
    get { fieldStorage.fields.glusterfs }
    _modify {
      unshare()
      yield &fieldStorage.fields.glusterfs
    }
  }

  /// A directory of an NFS server.
  public var nfs: NFSVolumeSource? {
    get { fieldStorage.fields.nfs }
    _modify {
      unshare()
      yield &fieldStorage.fields.nfs
    }
  }

  /// A block image of Ceph; no longer supported.
  public var rbd: RBDPersistentVolumeSource? {
    get { fieldStorage.fields.rbd }
    _modify {
      unshare()
      yield &fieldStorage.fields.rbd
    }
  }

  /// A disk reached over iSCSI.
  public var iscsi: ISCSIPersistentVolumeSource? {
    get { fieldStorage.fields.iscsi }
    _modify {
      unshare()
      yield &fieldStorage.fields.iscsi
    }
  }

  /// A disk of OpenStack, served by the driver cinder.csi.openstack.org.
  public var cinder: CinderPersistentVolumeSource? {
    get { fieldStorage.fields.cinder }
    _modify {
      unshare()
      yield &fieldStorage.fields.cinder
    }
  }

  /// A CephFS directory; no longer supported.
  public var cephfs: CephFSPersistentVolumeSource? {
    get { fieldStorage.fields.cephfs }
    _modify {
      unshare()
      yield &fieldStorage.fields.cephfs
    }
  }

  /// A disk reached over Fibre Channel.
  public var fc: FCVolumeSource? {
    get { fieldStorage.fields.fc }
    _modify {
      unshare()
      yield &fieldStorage.fields.fc
    }
  }

  /// A dataset of Flocker; no longer supported.
  public var flocker: FlockerVolumeSource? {
    get { fieldStorage.fields.flocker }
    _modify {
      unshare()
      yield &fieldStorage.fields.flocker
    }
  }

  /// A volume of an executable FlexVolume driver; deprecated in favour of CSI.
  public var flexVolume: FlexPersistentVolumeSource? {
    get { fieldStorage.fields.flexVolume }
    _modify {
      unshare()
      yield &fieldStorage.fields.flexVolume
    }
  }

  /// A file share of Azure, served by the driver file.csi.azure.com.
  public var azureFile: AzureFilePersistentVolumeSource? {
    get { fieldStorage.fields.azureFile }
    _modify {
      unshare()
      yield &fieldStorage.fields.azureFile
    }
  }

  /// A disk of vSphere, served by the driver csi.vsphere.vmware.com.
  public var vsphereVolume: VsphereVirtualDiskVolumeSource? {
    get { fieldStorage.fields.vsphereVolume }
    _modify {
      unshare()
      yield &fieldStorage.fields.vsphereVolume
    }
  }

  /// A Quobyte volume; no longer supported.
  public var quobyte: QuobyteVolumeSource? {
    get { fieldStorage.fields.quobyte }
    _modify {
      unshare()
      yield &fieldStorage.fields.quobyte
    }
  }

  /// A disk of Azure, served by the driver disk.csi.azure.com.
  public var azureDisk: AzureDiskVolumeSource? {
    get { fieldStorage.fields.azureDisk }
    _modify {
      unshare()
      yield &fieldStorage.fields.azureDisk
    }
  }

  /// A disk of Photon; no longer supported.
  public var photonPersistentDisk: PhotonPersistentDiskVolumeSource? {
    get { fieldStorage.fields.photonPersistentDisk }
    _modify {
      unshare()
      yield &fieldStorage.fields.photonPersistentDisk
    }
  }

  /// A Portworx volume, served by the driver pxd.portworx.com.
  public var portworxVolume: PortworxVolumeSource? {
    get { fieldStorage.fields.portworxVolume }
    _modify {
      unshare()
      yield &fieldStorage.fields.portworxVolume
    }
  }

  /// A ScaleIO volume; no longer supported.
  public var scaleIO: ScaleIOPersistentVolumeSource? {
    get { fieldStorage.fields.scaleIO }
    _modify {
      unshare()
      yield &fieldStorage.fields.scaleIO
    }
  }

  /// A disk or directory of one node.
  public var local: LocalVolumeSource? {
    get { fieldStorage.fields.local }
    _modify {
      unshare()
      yield &fieldStorage.fields.local
    }
  }

  /// A StorageOS volume; no longer supported.
  public var storageos: StorageOSPersistentVolumeSource? {
    get { fieldStorage.fields.storageos }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageos
    }
  }

  /// A volume that a CSI driver makes for this pod alone.
  public var csi: CSIPersistentVolumeSource? {
    get { fieldStorage.fields.csi }
    _modify {
      unshare()
      yield &fieldStorage.fields.csi
    }
  }
}

extension PersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeSource" }

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

extension PersistentVolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    var hostPath: HostPathVolumeSource?
    var glusterfs: GlusterfsPersistentVolumeSource?
    var nfs: NFSVolumeSource?
    var rbd: RBDPersistentVolumeSource?
    var iscsi: ISCSIPersistentVolumeSource?
    var cinder: CinderPersistentVolumeSource?
    var cephfs: CephFSPersistentVolumeSource?
    var fc: FCVolumeSource?
    var flocker: FlockerVolumeSource?
    var flexVolume: FlexPersistentVolumeSource?
    var azureFile: AzureFilePersistentVolumeSource?
    var vsphereVolume: VsphereVirtualDiskVolumeSource?
    var quobyte: QuobyteVolumeSource?
    var azureDisk: AzureDiskVolumeSource?
    var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    var portworxVolume: PortworxVolumeSource?
    var scaleIO: ScaleIOPersistentVolumeSource?
    var local: LocalVolumeSource?
    var storageos: StorageOSPersistentVolumeSource?
    var csi: CSIPersistentVolumeSource?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&gcePersistentDisk)
        case 18: reader.optional(&awsElasticBlockStore)
        case 26: reader.optional(&hostPath)
        case 34: reader.optional(&glusterfs)
        case 42: reader.optional(&nfs)
        case 50: reader.optional(&rbd)
        case 58: reader.optional(&iscsi)
        case 66: reader.optional(&cinder)
        case 74: reader.optional(&cephfs)
        case 82: reader.optional(&fc)
        case 90: reader.optional(&flocker)
        case 98: reader.optional(&flexVolume)
        case 106: reader.optional(&azureFile)
        case 114: reader.optional(&vsphereVolume)
        case 122: reader.optional(&quobyte)
        case 130: reader.optional(&azureDisk)
        case 138: reader.optional(&photonPersistentDisk)
        case 146: reader.optional(&portworxVolume)
        case 154: reader.optional(&scaleIO)
        case 162: reader.optional(&local)
        case 170: reader.optional(&storageos)
        case 178: reader.optional(&csi)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(22, csi)
      writer.optional(21, storageos)
      writer.optional(20, local)
      writer.optional(19, scaleIO)
      writer.optional(18, portworxVolume)
      writer.optional(17, photonPersistentDisk)
      writer.optional(16, azureDisk)
      writer.optional(15, quobyte)
      writer.optional(14, vsphereVolume)
      writer.optional(13, azureFile)
      writer.optional(12, flexVolume)
      writer.optional(11, flocker)
      writer.optional(10, fc)
      writer.optional(9, cephfs)
      writer.optional(8, cinder)
      writer.optional(7, iscsi)
      writer.optional(6, rbd)
      writer.optional(5, nfs)
      writer.optional(4, glusterfs)
      writer.optional(3, hostPath)
      writer.optional(2, awsElasticBlockStore)
      writer.optional(1, gcePersistentDisk)
    }

    private static let members = JSONMembers(
      "PersistentVolumeSource",
      """
      gcePersistentDisk awsElasticBlockStore hostPath glusterfs nfs rbd iscsi cinder
      cephfs fc flocker flexVolume azureFile vsphereVolume quobyte azureDisk
      photonPersistentDisk portworxVolume scaleIO local storageos csi
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&gcePersistentDisk)
        case 1: reader.optional(&awsElasticBlockStore)
        case 2: reader.optional(&hostPath)
        case 3: reader.optional(&glusterfs)
        case 4: reader.optional(&nfs)
        case 5: reader.optional(&rbd)
        case 6: reader.optional(&iscsi)
        case 7: reader.optional(&cinder)
        case 8: reader.optional(&cephfs)
        case 9: reader.optional(&fc)
        case 10: reader.optional(&flocker)
        case 11: reader.optional(&flexVolume)
        case 12: reader.optional(&azureFile)
        case 13: reader.optional(&vsphereVolume)
        case 14: reader.optional(&quobyte)
        case 15: reader.optional(&azureDisk)
        case 16: reader.optional(&photonPersistentDisk)
        case 17: reader.optional(&portworxVolume)
        case 18: reader.optional(&scaleIO)
        case 19: reader.optional(&local)
        case 20: reader.optional(&storageos)
        case 21: reader.optional(&csi)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("gcePersistentDisk", gcePersistentDisk)
      writer.message("awsElasticBlockStore", awsElasticBlockStore)
      writer.message("hostPath", hostPath)
      writer.message("glusterfs", glusterfs)
      writer.message("nfs", nfs)
      writer.message("rbd", rbd)
      writer.message("iscsi", iscsi)
      writer.message("cinder", cinder)
      writer.message("cephfs", cephfs)
      writer.message("fc", fc)
      writer.message("flocker", flocker)
      writer.message("flexVolume", flexVolume)
      writer.message("azureFile", azureFile)
      writer.message("vsphereVolume", vsphereVolume)
      writer.message("quobyte", quobyte)
      writer.message("azureDisk", azureDisk)
      writer.message("photonPersistentDisk", photonPersistentDisk)
      writer.message("portworxVolume", portworxVolume)
      writer.message("scaleIO", scaleIO)
      writer.message("local", local)
      writer.message("storageos", storageos)
      writer.message("csi", csi)
    }
  }
}

/// The nodes that can reach a volume.
public struct VolumeNodeAffinity: JSONMessage {
  /// Nodes, chosen by labels.
  public var required: NodeSelector?

  public init() {}
}

extension VolumeNodeAffinity {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeNodeAffinity" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&required)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, required)
  }

  private static let members = JSONMembers("VolumeNodeAffinity", "required")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&required)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("required", required)
  }
}

/// Whether a volume is in use.
public struct PersistentVolumeStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `Pending`, `Available` (free), `Bound`, `Released` (its claim is gone, not yet reclaimed) or
  /// `Failed` (could not be reclaimed).
  public var phase: String {
    get { fieldStorage.fields.phase }
    _modify {
      unshare()
      yield &fieldStorage.fields.phase
    }
  }

  /// Why it is in this phase, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }

  /// Why the last step failed, in one word.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// When `phase` last changed.
  public var lastPhaseTransitionTime: Time? {
    get { fieldStorage.fields.lastPhaseTransitionTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastPhaseTransitionTime
    }
  }
}

extension PersistentVolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeStatus" }

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

extension PersistentVolumeStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var phase: String
    var message: String
    var reason: String
    var lastPhaseTransitionTime: Time?

    init() {
      phase = ""
      message = ""
      reason = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&phase)
        case 18: reader.value(&message)
        case 26: reader.value(&reason)
        case 34: reader.optional(&lastPhaseTransitionTime)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, lastPhaseTransitionTime)
      writer.value(3, reason)
      writer.value(2, message)
      writer.value(1, phase)
    }

    private static let members = JSONMembers(
      "PersistentVolumeStatus", "phase message reason lastPhaseTransitionTime")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&phase)
        case 1: reader.string(&message)
        case 2: reader.string(&reason)
        case 3: reader.optional(&lastPhaseTransitionTime)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("phase", phase)
      writer.string("message", message)
      writer.string("reason", reason)
      writer.message("lastPhaseTransitionTime", lastPhaseTransitionTime)
    }
  }
}

/// A list of PersistentVolume objects.
public struct PersistentVolumeList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The PersistentVolume objects, ordered by name.
  public var items: [PersistentVolume]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension PersistentVolumeList {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeList")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&items)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("PersistentVolumeList", "metadata items kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.items("items", items)
  }
}
