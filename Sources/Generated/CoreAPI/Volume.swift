// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/volume.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Wire

/// A directory or device that the containers of a pod can mount.
public struct Volume: JSONMessage {
  /// Name that mounts refer to: a DNS label, unique in the pod.
  public var name: String
  /// Where the data comes from; exactly one source. An empty directory when none is given.
  public var volumeSource: VolumeSource

  public init() {
    name = ""
    volumeSource = VolumeSource()
  }
}

extension Volume {
  public static var messageName: String { "k8s.io.api.core.v1.Volume" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&volumeSource)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, volumeSource)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "Volume",
    """
    name hostPath emptyDir gcePersistentDisk awsElasticBlockStore gitRepo secret nfs
    iscsi glusterfs persistentVolumeClaim rbd flexVolume cinder cephfs flocker
    downwardAPI fc azureFile configMap vsphereVolume quobyte azureDisk
    photonPersistentDisk projected portworxVolume scaleIO storageos csi ephemeral
    image
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.optional(&volumeSource.hostPath)
      case 2: reader.optional(&volumeSource.emptyDir)
      case 3: reader.optional(&volumeSource.gcePersistentDisk)
      case 4: reader.optional(&volumeSource.awsElasticBlockStore)
      case 5: reader.optional(&volumeSource.gitRepo)
      case 6: reader.optional(&volumeSource.secret)
      case 7: reader.optional(&volumeSource.nfs)
      case 8: reader.optional(&volumeSource.iscsi)
      case 9: reader.optional(&volumeSource.glusterfs)
      case 10: reader.optional(&volumeSource.persistentVolumeClaim)
      case 11: reader.optional(&volumeSource.rbd)
      case 12: reader.optional(&volumeSource.flexVolume)
      case 13: reader.optional(&volumeSource.cinder)
      case 14: reader.optional(&volumeSource.cephfs)
      case 15: reader.optional(&volumeSource.flocker)
      case 16: reader.optional(&volumeSource.downwardAPI)
      case 17: reader.optional(&volumeSource.fc)
      case 18: reader.optional(&volumeSource.azureFile)
      case 19: reader.optional(&volumeSource.configMap)
      case 20: reader.optional(&volumeSource.vsphereVolume)
      case 21: reader.optional(&volumeSource.quobyte)
      case 22: reader.optional(&volumeSource.azureDisk)
      case 23: reader.optional(&volumeSource.photonPersistentDisk)
      case 24: reader.optional(&volumeSource.projected)
      case 25: reader.optional(&volumeSource.portworxVolume)
      case 26: reader.optional(&volumeSource.scaleIO)
      case 27: reader.optional(&volumeSource.storageos)
      case 28: reader.optional(&volumeSource.csi)
      case 29: reader.optional(&volumeSource.ephemeral)
      case 30: reader.optional(&volumeSource.image)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    volumeSource.encode(into: &writer)
  }
}

/// The source of a volume; exactly one member is set.
public struct VolumeSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// A path of the node itself. It breaks the isolation between pod and node.
  public var hostPath: HostPathVolumeSource? {
    get { fieldStorage.fields.hostPath }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostPath
    }
  }

  /// A directory that is empty at first and lives as long as the pod.
  public var emptyDir: EmptyDirVolumeSource? {
    get { fieldStorage.fields.emptyDir }
    _modify {
      unshare()
      yield &fieldStorage.fields.emptyDir
    }
  }

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

  /// A clone of a git repository. Off by default and unsafe; clone in an init container instead.
  public var gitRepo: GitRepoVolumeSource? {
    get { fieldStorage.fields.gitRepo }
    _modify {
      unshare()
      yield &fieldStorage.fields.gitRepo
    }
  }

  /// Files with the values of a Secret.
  public var secret: SecretVolumeSource? {
    get { fieldStorage.fields.secret }
    _modify {
      unshare()
      yield &fieldStorage.fields.secret
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

  /// A disk reached over iSCSI.
  public var iscsi: ISCSIVolumeSource? {
    get { fieldStorage.fields.iscsi }
    _modify {
      unshare()
      yield &fieldStorage.fields.iscsi
    }
  }

  /// A GlusterFS volume; no longer supported.
  public var glusterfs: GlusterfsVolumeSource? {
    get { fieldStorage.fields.glusterfs }
    _modify {
      unshare()
      yield &fieldStorage.fields.glusterfs
    }
  }

  /// The volume bound to a PersistentVolumeClaim of the same namespace.
  public var persistentVolumeClaim: PersistentVolumeClaimVolumeSource? {
    get { fieldStorage.fields.persistentVolumeClaim }
    _modify {
      unshare()
      yield &fieldStorage.fields.persistentVolumeClaim
    }
  }

  /// A block image of Ceph; no longer supported.
  public var rbd: RBDVolumeSource? {
    get { fieldStorage.fields.rbd }
    _modify {
      unshare()
      yield &fieldStorage.fields.rbd
    }
  }

  /// A volume of an executable FlexVolume driver; deprecated in favour of CSI.
  public var flexVolume: FlexVolumeSource? {
    get { fieldStorage.fields.flexVolume }
    _modify {
      unshare()
      yield &fieldStorage.fields.flexVolume
    }
  }

  /// A disk of OpenStack, served by the driver cinder.csi.openstack.org.
  public var cinder: CinderVolumeSource? {
    get { fieldStorage.fields.cinder }
    _modify {
      unshare()
      yield &fieldStorage.fields.cinder
    }
  }

  /// A CephFS directory; no longer supported.
  public var cephfs: CephFSVolumeSource? {
    get { fieldStorage.fields.cephfs }
    _modify {
      unshare()
      yield &fieldStorage.fields.cephfs
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

  /// Files with facts about the pod itself.
  public var downwardAPI: DownwardAPIVolumeSource? {
    get { fieldStorage.fields.downwardAPI }
    _modify {
      unshare()
      yield &fieldStorage.fields.downwardAPI
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

  /// A file share of Azure, served by the driver file.csi.azure.com.
  public var azureFile: AzureFileVolumeSource? {
    get { fieldStorage.fields.azureFile }
    _modify {
      unshare()
      yield &fieldStorage.fields.azureFile
    }
  }

  /// Files with the values of a ConfigMap.
  public var configMap: ConfigMapVolumeSource? {
    get { fieldStorage.fields.configMap }
    _modify {
      unshare()
      yield &fieldStorage.fields.configMap
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

  /// Files from several sources in one directory.
  public var projected: ProjectedVolumeSource? {
    get { fieldStorage.fields.projected }
    _modify {
      unshare()
      yield &fieldStorage.fields.projected
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
  public var scaleIO: ScaleIOVolumeSource? {
    get { fieldStorage.fields.scaleIO }
    _modify {
      unshare()
      yield &fieldStorage.fields.scaleIO
    }
  }

  /// A StorageOS volume; no longer supported.
  public var storageos: StorageOSVolumeSource? {
    get { fieldStorage.fields.storageos }
    _modify {
      unshare()
      yield &fieldStorage.fields.storageos
    }
  }

  /// A volume that a CSI driver makes for this pod alone.
  public var csi: CSIVolumeSource? {
    get { fieldStorage.fields.csi }
    _modify {
      unshare()
      yield &fieldStorage.fields.csi
    }
  }

  /// A claim made from a template for this pod, and deleted with it.
  public var ephemeral: EphemeralVolumeSource? {
    get { fieldStorage.fields.ephemeral }
    _modify {
      unshare()
      yield &fieldStorage.fields.ephemeral
    }
  }

  /// The files of an OCI image or artifact, read-only.
  public var image: ImageVolumeSource? {
    get { fieldStorage.fields.image }
    _modify {
      unshare()
      yield &fieldStorage.fields.image
    }
  }
}

extension VolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeSource" }

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

extension VolumeSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var hostPath: HostPathVolumeSource?
    var emptyDir: EmptyDirVolumeSource?
    var gcePersistentDisk: GCEPersistentDiskVolumeSource?
    var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
    var gitRepo: GitRepoVolumeSource?
    var secret: SecretVolumeSource?
    var nfs: NFSVolumeSource?
    var iscsi: ISCSIVolumeSource?
    var glusterfs: GlusterfsVolumeSource?
    var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
    var rbd: RBDVolumeSource?
    var flexVolume: FlexVolumeSource?
    var cinder: CinderVolumeSource?
    var cephfs: CephFSVolumeSource?
    var flocker: FlockerVolumeSource?
    var downwardAPI: DownwardAPIVolumeSource?
    var fc: FCVolumeSource?
    var azureFile: AzureFileVolumeSource?
    var configMap: ConfigMapVolumeSource?
    var vsphereVolume: VsphereVirtualDiskVolumeSource?
    var quobyte: QuobyteVolumeSource?
    var azureDisk: AzureDiskVolumeSource?
    var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
    var projected: ProjectedVolumeSource?
    var portworxVolume: PortworxVolumeSource?
    var scaleIO: ScaleIOVolumeSource?
    var storageos: StorageOSVolumeSource?
    var csi: CSIVolumeSource?
    var ephemeral: EphemeralVolumeSource?
    var image: ImageVolumeSource?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&hostPath)
        case 18: reader.optional(&emptyDir)
        case 26: reader.optional(&gcePersistentDisk)
        case 34: reader.optional(&awsElasticBlockStore)
        case 42: reader.optional(&gitRepo)
        case 50: reader.optional(&secret)
        case 58: reader.optional(&nfs)
        case 66: reader.optional(&iscsi)
        case 74: reader.optional(&glusterfs)
        case 82: reader.optional(&persistentVolumeClaim)
        case 90: reader.optional(&rbd)
        case 98: reader.optional(&flexVolume)
        case 106: reader.optional(&cinder)
        case 114: reader.optional(&cephfs)
        case 122: reader.optional(&flocker)
        case 130: reader.optional(&downwardAPI)
        case 138: reader.optional(&fc)
        case 146: reader.optional(&azureFile)
        case 154: reader.optional(&configMap)
        case 162: reader.optional(&vsphereVolume)
        case 170: reader.optional(&quobyte)
        case 178: reader.optional(&azureDisk)
        case 186: reader.optional(&photonPersistentDisk)
        case 210: reader.optional(&projected)
        case 194: reader.optional(&portworxVolume)
        case 202: reader.optional(&scaleIO)
        case 218: reader.optional(&storageos)
        case 226: reader.optional(&csi)
        case 234: reader.optional(&ephemeral)
        case 242: reader.optional(&image)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(30, image)
      writer.optional(29, ephemeral)
      writer.optional(28, csi)
      writer.optional(27, storageos)
      writer.optional(26, projected)
      writer.optional(25, scaleIO)
      writer.optional(24, portworxVolume)
      writer.optional(23, photonPersistentDisk)
      writer.optional(22, azureDisk)
      writer.optional(21, quobyte)
      writer.optional(20, vsphereVolume)
      writer.optional(19, configMap)
      writer.optional(18, azureFile)
      writer.optional(17, fc)
      writer.optional(16, downwardAPI)
      writer.optional(15, flocker)
      writer.optional(14, cephfs)
      writer.optional(13, cinder)
      writer.optional(12, flexVolume)
      writer.optional(11, rbd)
      writer.optional(10, persistentVolumeClaim)
      writer.optional(9, glusterfs)
      writer.optional(8, iscsi)
      writer.optional(7, nfs)
      writer.optional(6, secret)
      writer.optional(5, gitRepo)
      writer.optional(4, awsElasticBlockStore)
      writer.optional(3, gcePersistentDisk)
      writer.optional(2, emptyDir)
      writer.optional(1, hostPath)
    }

    private static let members = JSONMembers(
      "VolumeSource",
      """
      hostPath emptyDir gcePersistentDisk awsElasticBlockStore gitRepo secret nfs
      iscsi glusterfs persistentVolumeClaim rbd flexVolume cinder cephfs flocker
      downwardAPI fc azureFile configMap vsphereVolume quobyte azureDisk
      photonPersistentDisk projected portworxVolume scaleIO storageos csi ephemeral
      image
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&hostPath)
        case 1: reader.optional(&emptyDir)
        case 2: reader.optional(&gcePersistentDisk)
        case 3: reader.optional(&awsElasticBlockStore)
        case 4: reader.optional(&gitRepo)
        case 5: reader.optional(&secret)
        case 6: reader.optional(&nfs)
        case 7: reader.optional(&iscsi)
        case 8: reader.optional(&glusterfs)
        case 9: reader.optional(&persistentVolumeClaim)
        case 10: reader.optional(&rbd)
        case 11: reader.optional(&flexVolume)
        case 12: reader.optional(&cinder)
        case 13: reader.optional(&cephfs)
        case 14: reader.optional(&flocker)
        case 15: reader.optional(&downwardAPI)
        case 16: reader.optional(&fc)
        case 17: reader.optional(&azureFile)
        case 18: reader.optional(&configMap)
        case 19: reader.optional(&vsphereVolume)
        case 20: reader.optional(&quobyte)
        case 21: reader.optional(&azureDisk)
        case 22: reader.optional(&photonPersistentDisk)
        case 23: reader.optional(&projected)
        case 24: reader.optional(&portworxVolume)
        case 25: reader.optional(&scaleIO)
        case 26: reader.optional(&storageos)
        case 27: reader.optional(&csi)
        case 28: reader.optional(&ephemeral)
        case 29: reader.optional(&image)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("hostPath", hostPath)
      writer.message("emptyDir", emptyDir)
      writer.message("gcePersistentDisk", gcePersistentDisk)
      writer.message("awsElasticBlockStore", awsElasticBlockStore)
      writer.message("gitRepo", gitRepo)
      writer.message("secret", secret)
      writer.message("nfs", nfs)
      writer.message("iscsi", iscsi)
      writer.message("glusterfs", glusterfs)
      writer.message("persistentVolumeClaim", persistentVolumeClaim)
      writer.message("rbd", rbd)
      writer.message("flexVolume", flexVolume)
      writer.message("cinder", cinder)
      writer.message("cephfs", cephfs)
      writer.message("flocker", flocker)
      writer.message("downwardAPI", downwardAPI)
      writer.message("fc", fc)
      writer.message("azureFile", azureFile)
      writer.message("configMap", configMap)
      writer.message("vsphereVolume", vsphereVolume)
      writer.message("quobyte", quobyte)
      writer.message("azureDisk", azureDisk)
      writer.message("photonPersistentDisk", photonPersistentDisk)
      writer.message("projected", projected)
      writer.message("portworxVolume", portworxVolume)
      writer.message("scaleIO", scaleIO)
      writer.message("storageos", storageos)
      writer.message("csi", csi)
      writer.message("ephemeral", ephemeral)
      writer.message("image", image)
    }
  }
}

/// An empty directory that lives as long as the pod.
public struct EmptyDirVolumeSource: JSONMessage {
  /// Where it is kept: empty for the node's disk, `Memory` for RAM, `HugePages` or
  /// `HugePages-<size>` for huge pages.
  public var medium: String
  /// Most bytes the directory may hold; a pod that writes more is evicted. Unset is no limit. In
  /// RAM
  /// it counts as memory of the containers.
  public var sizeLimit: Quantity?

  public init() {
    medium = ""
  }
}

extension EmptyDirVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.EmptyDirVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&medium)
      case 18: reader.optional(&sizeLimit)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, sizeLimit)
    writer.value(1, medium)
  }

  private static let members = JSONMembers("EmptyDirVolumeSource", "medium sizeLimit")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&medium)
      case 1: reader.optional(&sizeLimit)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("medium", medium)
    writer.message("sizeLimit", sizeLimit)
  }
}

/// A file or directory of the node.
public struct HostPathVolumeSource: JSONMessage {
  /// Absolute path on the node; a symbolic link is followed.
  public var path: String
  /// What must be there: empty checks nothing; `DirectoryOrCreate` and `FileOrCreate` make it;
  /// `Directory`, `File`, `Socket`, `CharDevice` and `BlockDevice` fail without it.
  public var type: String?

  public init() {
    path = ""
  }
}

extension HostPathVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.HostPathVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      case 18: reader.optional(&type)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, type)
    writer.value(1, path)
  }

  private static let members = JSONMembers("HostPathVolumeSource", "path type")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&path)
      case 1: reader.string(&type)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "path", path)
    writer.string("type", type)
  }
}

/// A volume whose claim lives and dies with the pod.
public struct EphemeralVolumeSource: JSONMessage {
  /// The claim to make; it is called `<pod>-<volume>`. Required.
  public var volumeClaimTemplate: PersistentVolumeClaimTemplate?

  public init() {}
}

extension EphemeralVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.EphemeralVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&volumeClaimTemplate)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, volumeClaimTemplate)
  }

  private static let members = JSONMembers("EphemeralVolumeSource", "volumeClaimTemplate")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&volumeClaimTemplate)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("volumeClaimTemplate", volumeClaimTemplate)
  }
}

/// A claim to be made.
public struct PersistentVolumeClaimTemplate: JSONMessage {
  /// Labels and annotations for the claim; nothing else is allowed.
  public var metadata: ObjectMeta
  /// Contents of the claim.
  public var spec: PersistentVolumeClaimSpec

  public init() {
    metadata = ObjectMeta()
    spec = PersistentVolumeClaimSpec()
  }
}

extension PersistentVolumeClaimTemplate {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimTemplate" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("PersistentVolumeClaimTemplate", "metadata spec")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

/// The volume that a claim is bound to.
public struct PersistentVolumeClaimVolumeSource: JSONMessage {
  /// Name of the claim, in the pod's namespace.
  public var claimName: String
  /// Mount read-only in every container.
  public var readOnly: Bool

  public init() {
    claimName = ""
    readOnly = false
  }
}

extension PersistentVolumeClaimVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&claimName)
      case 16: reader.value(&readOnly)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, readOnly)
    writer.value(1, claimName)
  }

  private static let members = JSONMembers(
    "PersistentVolumeClaimVolumeSource", "claimName readOnly")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&claimName)
      case 1: reader.bool(&readOnly)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "claimName", claimName)
    writer.bool("readOnly", readOnly)
  }
}

/// An OCI image or artifact as a volume.
public struct ImageVolumeSource: JSONMessage {
  /// Reference of the image, such as `registry.example/data:1`.
  public var reference: String
  /// When to pull: `Always`, `IfNotPresent` or `Never`. Unset is `Always` for tag latest and
  /// `IfNotPresent` otherwise.
  public var pullPolicy: String

  public init() {
    reference = ""
    pullPolicy = ""
  }
}

extension ImageVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ImageVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&reference)
      case 18: reader.value(&pullPolicy)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, pullPolicy)
    writer.value(1, reference)
  }

  private static let members = JSONMembers("ImageVolumeSource", "reference pullPolicy")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&reference)
      case 1: reader.string(&pullPolicy)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("reference", reference)
    writer.string("pullPolicy", pullPolicy)
  }
}

/// A ConfigMap as files, one a key; they follow later changes of the ConfigMap.
public struct ConfigMapVolumeSource: JSONMessage {
  /// The ConfigMap, in the pod's namespace.
  public var localObjectReference: LocalObjectReference
  /// Keys to show and under which paths; every key under its own name when empty.
  public var items: [KeyToPath]
  /// Permission bits of the files, such as 0644; 420 (0644) when unset. JSON takes the decimal
  /// number.
  public var defaultMode: Int32?
  /// The pod may start although the ConfigMap or a key is missing.
  public var optional: Bool?

  public init() {
    localObjectReference = LocalObjectReference()
    items = []
  }
}

extension ConfigMapVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.ConfigMapVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&localObjectReference)
      case 18: reader.repeated(&items)
      case 24: reader.optional(&defaultMode)
      case 32: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, optional)
    writer.optional(3, defaultMode)
    writer.repeated(2, items)
    writer.value(1, localObjectReference)
  }

  private static let members = JSONMembers(
    "ConfigMapVolumeSource", "name items defaultMode optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&localObjectReference.name)
      case 1: reader.repeated(&items)
      case 2: reader.integer(&defaultMode)
      case 3: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    localObjectReference.encode(into: &writer)
    writer.repeated("items", items)
    writer.integer("defaultMode", defaultMode)
    writer.bool("optional", optional)
  }
}

/// A Secret as files in RAM, one a key; they follow later changes of the Secret.
public struct SecretVolumeSource: JSONMessage {
  /// Name of the Secret, in the pod's namespace.
  public var secretName: String
  /// Keys to show and under which paths; every key under its own name when empty.
  public var items: [KeyToPath]
  /// Permission bits of the files, such as 0400; 420 (0644) when unset. JSON takes the decimal
  /// number.
  public var defaultMode: Int32?
  /// The pod may start although the Secret or a key is missing.
  public var optional: Bool?

  public init() {
    secretName = ""
    items = []
  }
}

extension SecretVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.SecretVolumeSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&secretName)
      case 18: reader.repeated(&items)
      case 24: reader.optional(&defaultMode)
      case 32: reader.optional(&optional)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, optional)
    writer.optional(3, defaultMode)
    writer.repeated(2, items)
    writer.value(1, secretName)
  }

  private static let members = JSONMembers(
    "SecretVolumeSource", "secretName items defaultMode optional")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&secretName)
      case 1: reader.repeated(&items)
      case 2: reader.integer(&defaultMode)
      case 3: reader.bool(&optional)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("secretName", secretName)
    writer.repeated("items", items)
    writer.integer("defaultMode", defaultMode)
    writer.bool("optional", optional)
  }
}
