// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/volume.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A service account token as a file.
public struct ServiceAccountTokenProjection: JSONMessage {
  /// Who the token is meant for; the API server when empty.
  public var audience: String = ""
  /// Seconds the token lives, 600 and up; 3600 when unset. It is renewed after four fifths of its
  /// life.
  public var expirationSeconds: Int64?
  /// Path of the file below the mount.
  public var path: String = ""

  public init() {}
}

extension ServiceAccountTokenProjection {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceAccountTokenProjection" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&audience)
      case 16: reader.optional(&expirationSeconds)
      case 26: reader.value(&path)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(3, path)
    writer.optional(2, expirationSeconds)
    writer.value(1, audience)
  }

  private static let members = JSONMembers(["audience", "expirationSeconds", "path"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&audience)
      case 1: reader.optional(&expirationSeconds)
      case 2: reader.value(&path)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("audience", audience)
    writer.optional("expirationSeconds", expirationSeconds)
    writer.value(always: "path", path)
  }
}

/// Trusted certificate authorities as one PEM file; by name, or by signer and labels.
public struct ClusterTrustBundleProjection: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of one ClusterTrustBundle.
  public var name: String? {
    get { box.fields.name }
    _modify { yield &box.unique.name }
  }

  /// Signer whose bundles are all taken together.
  public var signerName: String? {
    get { box.fields.signerName }
    _modify { yield &box.unique.signerName }
  }

  /// Which of the signer's bundles; unset is none, empty is all.
  public var labelSelector: LabelSelector? {
    get { box.fields.labelSelector }
    _modify { yield &box.unique.labelSelector }
  }

  /// The pod may start although no bundle is found.
  public var optional: Bool? {
    get { box.fields.optional }
    _modify { yield &box.unique.optional }
  }

  /// Path of the file below the mount.
  public var path: String {
    get { box.fields.path }
    _modify { yield &box.unique.path }
  }
}

extension ClusterTrustBundleProjection {
  public static var messageName: String { "k8s.io.api.core.v1.ClusterTrustBundleProjection" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension ClusterTrustBundleProjection {
  fileprivate struct Fields: Equatable, Sendable {
    var name: String?
    var signerName: String?
    var labelSelector: LabelSelector?
    var optional: Bool?
    var path: String = ""

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&name)
        case 18: reader.optional(&signerName)
        case 26: reader.optional(&labelSelector)
        case 40: reader.optional(&optional)
        case 34: reader.value(&path)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(5, optional)
      writer.value(4, path)
      writer.optional(3, labelSelector)
      writer.optional(2, signerName)
      writer.optional(1, name)
    }

    private static let members = JSONMembers([
      "name", "signerName", "labelSelector", "optional", "path",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&name)
        case 1: reader.optional(&signerName)
        case 2: reader.optional(&labelSelector)
        case 3: reader.optional(&optional)
        case 4: reader.value(&path)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.optional("name", name)
      writer.optional("signerName", signerName)
      writer.optional("labelSelector", labelSelector)
      writer.optional("optional", optional)
      writer.value(always: "path", path)
    }
  }
}

/// A private key and a certificate chain for the pod, issued by a signer of the cluster.
public struct PodCertificateProjection: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Signer to ask, such as `example.com/mesh`.
  public var signerName: String {
    get { box.fields.signerName }
    _modify { yield &box.unique.signerName }
  }

  /// Kind of key: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`.
  public var keyType: String {
    get { box.fields.keyType }
    _modify { yield &box.unique.keyType }
  }

  /// Longest life to ask for, in seconds, 3600 to 7862400; 86400 when unset.
  public var maxExpirationSeconds: Int32? {
    get { box.fields.maxExpirationSeconds }
    _modify { yield &box.unique.maxExpirationSeconds }
  }

  /// Path of one PEM file with the key followed by the chain.
  public var credentialBundlePath: String {
    get { box.fields.credentialBundlePath }
    _modify { yield &box.unique.credentialBundlePath }
  }

  /// Path of a PEM file with the key alone.
  public var keyPath: String {
    get { box.fields.keyPath }
    _modify { yield &box.unique.keyPath }
  }

  /// Path of a PEM file with the chain alone.
  public var certificateChainPath: String {
    get { box.fields.certificateChainPath }
    _modify { yield &box.unique.certificateChainPath }
  }

  /// Free data handed to the signer with the request.
  public var userAnnotations: SortedMap<String, String> {
    get { box.fields.userAnnotations }
    _modify { yield &box.unique.userAnnotations }
  }
}

extension PodCertificateProjection {
  public static var messageName: String { "k8s.io.api.core.v1.PodCertificateProjection" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PodCertificateProjection {
  fileprivate struct Fields: Equatable, Sendable {
    var signerName: String = ""
    var keyType: String = ""
    var maxExpirationSeconds: Int32?
    var credentialBundlePath: String = ""
    var keyPath: String = ""
    var certificateChainPath: String = ""
    var userAnnotations: SortedMap<String, String> = SortedMap()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&signerName)
        case 18: reader.value(&keyType)
        case 24: reader.optional(&maxExpirationSeconds)
        case 34: reader.value(&credentialBundlePath)
        case 42: reader.value(&keyPath)
        case 50: reader.value(&certificateChainPath)
        case 58: reader.map(&userAnnotations)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.map(7, userAnnotations)
      writer.value(6, certificateChainPath)
      writer.value(5, keyPath)
      writer.value(4, credentialBundlePath)
      writer.optional(3, maxExpirationSeconds)
      writer.value(2, keyType)
      writer.value(1, signerName)
    }

    private static let members = JSONMembers([
      "signerName", "keyType", "maxExpirationSeconds", "credentialBundlePath", "keyPath",
      "certificateChainPath", "userAnnotations",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&signerName)
        case 1: reader.value(&keyType)
        case 2: reader.optional(&maxExpirationSeconds)
        case 3: reader.value(&credentialBundlePath)
        case 4: reader.value(&keyPath)
        case 5: reader.value(&certificateChainPath)
        case 6: reader.map(&userAnnotations)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value("signerName", signerName)
      writer.value("keyType", keyType)
      writer.optional("maxExpirationSeconds", maxExpirationSeconds)
      writer.value("credentialBundlePath", credentialBundlePath)
      writer.value("keyPath", keyPath)
      writer.value("certificateChainPath", certificateChainPath)
      writer.map("userAnnotations", userAnnotations)
    }
  }
}

/// A wish for storage, filled by binding a PersistentVolume to it.
public struct PersistentVolumeClaim: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata = ObjectMeta()
  /// The storage wanted.
  public var spec = PersistentVolumeClaimSpec()
  /// The storage found.
  public var status = PersistentVolumeClaimStatus()

  public init() {}
}

extension PersistentVolumeClaim {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaim" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaim")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "persistentvolumeclaims",
    singular: "persistentvolumeclaim",
    shortNames: ["pvc"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "persistentvolumeclaims",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Status", type: "string",
        description: "Pending, Bound or Lost; Terminating while it is being deleted."),
      Column(
        "Volume", type: "string", description: "Volume that it is bound to.",
        path: ".spec.volumeName"),
      Column("Capacity", type: "string", description: "Size of the volume."),
      Column(
        "Access Modes", type: "string",
        description: "How the volume can be mounted: RWO, ROX, RWX, RWOP."),
      Column("StorageClass", type: "string", description: "StorageClass that it is served from."),
      Column("VolumeAttributesClass", type: "string", description: "VolumeAttributesClass wanted."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("VolumeMode", type: "string", priority: 1, description: "Filesystem or Block."),
    ],
    listKind: "PersistentVolumeClaimList"
  )

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(["metadata", "spec", "status", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
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

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "metadata", metadata)
    writer.value(always: "spec", spec)
    writer.value(always: "status", status)
  }
}

/// The storage wanted. Once bound, only the size (upwards) and the attributes class may change.
public struct PersistentVolumeClaimSpec: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// How it is to be mounted: `ReadWriteOnce` (one node), `ReadOnlyMany`, `ReadWriteMany`, or
  /// `ReadWriteOncePod` (one pod).
  public var accessModes: [String] {
    get { box.fields.accessModes }
    _modify { yield &box.unique.accessModes }
  }

  /// Labels that the volume must have.
  public var selector: LabelSelector? {
    get { box.fields.selector }
    _modify { yield &box.unique.selector }
  }

  /// Size wanted, as `requests.storage`.
  public var resources: VolumeResourceRequirements {
    get { box.fields.resources }
    _modify { yield &box.unique.resources }
  }

  /// Volume to bind to; chosen by the cluster when empty.
  public var volumeName: String {
    get { box.fields.volumeName }
    _modify { yield &box.unique.volumeName }
  }

  /// StorageClass to take it from. Unset is the default class; an empty text is a volume without
  /// class.
  public var storageClassName: String? {
    get { box.fields.storageClassName }
    _modify { yield &box.unique.storageClassName }
  }

  /// `Filesystem` (the default) or `Block` for a raw device.
  public var volumeMode: String? {
    get { box.fields.volumeMode }
    _modify { yield &box.unique.volumeMode }
  }

  /// Snapshot or claim to copy from, in the same namespace. Wrong kinds are dropped silently.
  public var dataSource: TypedLocalObjectReference? {
    get { box.fields.dataSource }
    _modify { yield &box.unique.dataSource }
  }

  /// Object to fill the volume from, of any kind that a populator handles.
  public var dataSourceRef: TypedObjectReference? {
    get { box.fields.dataSourceRef }
    _modify { yield &box.unique.dataSourceRef }
  }

  /// VolumeAttributesClass with the performance wanted; may change later.
  public var volumeAttributesClassName: String? {
    get { box.fields.volumeAttributesClassName }
    _modify { yield &box.unique.volumeAttributesClassName }
  }
}

extension PersistentVolumeClaimSpec {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimSpec" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PersistentVolumeClaimSpec {
  fileprivate struct Fields: Equatable, Sendable {
    var accessModes: [String] = []
    var selector: LabelSelector?
    var resources = VolumeResourceRequirements()
    var volumeName: String = ""
    var storageClassName: String?
    var volumeMode: String?
    var dataSource: TypedLocalObjectReference?
    var dataSourceRef: TypedObjectReference?
    var volumeAttributesClassName: String?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&accessModes)
        case 34: reader.optional(&selector)
        case 18: reader.value(&resources)
        case 26: reader.value(&volumeName)
        case 42: reader.optional(&storageClassName)
        case 50: reader.optional(&volumeMode)
        case 58: reader.optional(&dataSource)
        case 66: reader.optional(&dataSourceRef)
        case 74: reader.optional(&volumeAttributesClassName)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(9, volumeAttributesClassName)
      writer.optional(8, dataSourceRef)
      writer.optional(7, dataSource)
      writer.optional(6, volumeMode)
      writer.optional(5, storageClassName)
      writer.optional(4, selector)
      writer.value(3, volumeName)
      writer.value(2, resources)
      writer.repeated(1, accessModes)
    }

    private static let members = JSONMembers([
      "accessModes", "selector", "resources", "volumeName", "storageClassName", "volumeMode",
      "dataSource", "dataSourceRef", "volumeAttributesClassName",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.repeated(&accessModes)
        case 1: reader.optional(&selector)
        case 2: reader.value(&resources)
        case 3: reader.value(&volumeName)
        case 4: reader.optional(&storageClassName)
        case 5: reader.optional(&volumeMode)
        case 6: reader.optional(&dataSource)
        case 7: reader.optional(&dataSourceRef)
        case 8: reader.optional(&volumeAttributesClassName)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.repeated("accessModes", accessModes)
      writer.optional("selector", selector)
      writer.value(always: "resources", resources)
      writer.value("volumeName", volumeName)
      writer.optional("storageClassName", storageClassName)
      writer.optional("volumeMode", volumeMode)
      writer.optional("dataSource", dataSource)
      writer.optional("dataSourceRef", dataSourceRef)
      writer.optional("volumeAttributesClassName", volumeAttributesClassName)
    }
  }
}

/// The size of a volume.
public struct VolumeResourceRequirements: JSONMessage {
  /// Most storage; hardly used.
  public var limits: SortedMap<String, Quantity> = SortedMap()
  /// Least storage, under the key `storage`.
  public var requests: SortedMap<String, Quantity> = SortedMap()

  public init() {}
}

extension VolumeResourceRequirements {
  public static var messageName: String { "k8s.io.api.core.v1.VolumeResourceRequirements" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&limits)
      case 18: reader.map(&requests)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.map(2, requests)
    writer.map(1, limits)
  }

  private static let members = JSONMembers(["limits", "requests"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&limits)
      case 1: reader.map(&requests)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.map("limits", limits)
    writer.map("requests", requests)
  }
}

/// What the claim got.
public struct PersistentVolumeClaimStatus: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// `Pending` until bound, then `Bound`; `Lost` when its volume is gone.
  public var phase: String {
    get { box.fields.phase }
    _modify { yield &box.unique.phase }
  }

  /// Access modes of the volume.
  public var accessModes: [String] {
    get { box.fields.accessModes }
    _modify { yield &box.unique.accessModes }
  }

  /// Size of the volume.
  public var capacity: SortedMap<String, Quantity> {
    get { box.fields.capacity }
    _modify { yield &box.unique.capacity }
  }

  /// What is going on, such as a resize.
  public var conditions: [PersistentVolumeClaimCondition] {
    get { box.fields.conditions }
    _modify { yield &box.unique.conditions }
  }

  /// Size being prepared; larger than `capacity` while a resize runs.
  public var allocatedResources: SortedMap<String, Quantity> {
    get { box.fields.allocatedResources }
    _modify { yield &box.unique.allocatedResources }
  }

  /// How far the resize of each resource is.
  public var allocatedResourceStatuses: SortedMap<String, String> {
    get { box.fields.allocatedResourceStatuses }
    _modify { yield &box.unique.allocatedResourceStatuses }
  }

  /// Attributes class that the volume has now.
  public var currentVolumeAttributesClassName: String? {
    get { box.fields.currentVolumeAttributesClassName }
    _modify { yield &box.unique.currentVolumeAttributesClassName }
  }

  /// Change of the attributes class under way; unset when there is none.
  public var modifyVolumeStatus: ModifyVolumeStatus? {
    get { box.fields.modifyVolumeStatus }
    _modify { yield &box.unique.modifyVolumeStatus }
  }
}

extension PersistentVolumeClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimStatus" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PersistentVolumeClaimStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var phase: String = ""
    var accessModes: [String] = []
    var capacity: SortedMap<String, Quantity> = SortedMap()
    var conditions: [PersistentVolumeClaimCondition] = []
    var allocatedResources: SortedMap<String, Quantity> = SortedMap()
    var allocatedResourceStatuses: SortedMap<String, String> = SortedMap()
    var currentVolumeAttributesClassName: String?
    var modifyVolumeStatus: ModifyVolumeStatus?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&phase)
        case 18: reader.repeated(&accessModes)
        case 26: reader.map(&capacity)
        case 34: reader.repeated(&conditions)
        case 42: reader.map(&allocatedResources)
        case 58: reader.map(&allocatedResourceStatuses)
        case 66: reader.optional(&currentVolumeAttributesClassName)
        case 74: reader.optional(&modifyVolumeStatus)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(9, modifyVolumeStatus)
      writer.optional(8, currentVolumeAttributesClassName)
      writer.map(7, allocatedResourceStatuses)
      writer.map(5, allocatedResources)
      writer.repeated(4, conditions)
      writer.map(3, capacity)
      writer.repeated(2, accessModes)
      writer.value(1, phase)
    }

    private static let members = JSONMembers([
      "phase", "accessModes", "capacity", "conditions", "allocatedResources",
      "allocatedResourceStatuses", "currentVolumeAttributesClassName", "modifyVolumeStatus",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&phase)
        case 1: reader.repeated(&accessModes)
        case 2: reader.map(&capacity)
        case 3: reader.repeated(&conditions)
        case 4: reader.map(&allocatedResources)
        case 5: reader.map(&allocatedResourceStatuses)
        case 6: reader.optional(&currentVolumeAttributesClassName)
        case 7: reader.optional(&modifyVolumeStatus)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value("phase", phase)
      writer.repeated("accessModes", accessModes)
      writer.map("capacity", capacity)
      writer.repeated("conditions", conditions)
      writer.map("allocatedResources", allocatedResources)
      writer.map("allocatedResourceStatuses", allocatedResourceStatuses)
      writer.optional("currentVolumeAttributesClassName", currentVolumeAttributesClassName)
      writer.optional("modifyVolumeStatus", modifyVolumeStatus)
    }
  }
}

/// One thing that is going on with a claim.
public struct PersistentVolumeClaimCondition: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Which, such as `Resizing` or `FileSystemResizePending`.
  public var type: String {
    get { box.fields.type }
    _modify { yield &box.unique.type }
  }

  /// Whether it holds: True, False or Unknown.
  public var status: String {
    get { box.fields.status }
    _modify { yield &box.unique.status }
  }

  /// When the condition was last checked.
  public var lastProbeTime: Time {
    get { box.fields.lastProbeTime }
    _modify { yield &box.unique.lastProbeTime }
  }

  /// When `status` last changed from one value to another.
  public var lastTransitionTime: Time {
    get { box.fields.lastTransitionTime }
    _modify { yield &box.unique.lastTransitionTime }
  }

  /// One CamelCase word for why the condition has this status; meant for programs.
  public var reason: String {
    get { box.fields.reason }
    _modify { yield &box.unique.reason }
  }

  /// Details for people about the last change of status; may be empty.
  public var message: String {
    get { box.fields.message }
    _modify { yield &box.unique.message }
  }
}

extension PersistentVolumeClaimCondition {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimCondition" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PersistentVolumeClaimCondition {
  fileprivate struct Fields: Equatable, Sendable {
    var type: String = ""
    var status: String = ""
    var lastProbeTime = Time()
    var lastTransitionTime = Time()
    var reason: String = ""
    var message: String = ""

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.value(&status)
        case 26: reader.value(&lastProbeTime)
        case 34: reader.value(&lastTransitionTime)
        case 42: reader.value(&reason)
        case 50: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.value(6, message)
      writer.value(5, reason)
      writer.value(4, lastTransitionTime)
      writer.value(3, lastProbeTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers([
      "type", "status", "lastProbeTime", "lastTransitionTime", "reason", "message",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&type)
        case 1: reader.value(&status)
        case 2: reader.value(&lastProbeTime)
        case 3: reader.value(&lastTransitionTime)
        case 4: reader.value(&reason)
        case 5: reader.value(&message)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "type", type)
      writer.value(always: "status", status)
      writer.value(always: "lastProbeTime", lastProbeTime)
      writer.value(always: "lastTransitionTime", lastTransitionTime)
      writer.value("reason", reason)
      writer.value("message", message)
    }
  }
}

/// A change of the attributes class.
public struct ModifyVolumeStatus: JSONMessage {
  /// Class being changed to.
  public var targetVolumeAttributesClassName: String = ""
  /// `Pending` (its class is missing), `InProgress`, or `Infeasible` (the driver refused).
  public var status: String = ""

  public init() {}
}

extension ModifyVolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ModifyVolumeStatus" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&targetVolumeAttributesClassName)
      case 18: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, status)
    writer.value(1, targetVolumeAttributesClassName)
  }

  private static let members = JSONMembers(["targetVolumeAttributesClassName", "status"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&targetVolumeAttributesClassName)
      case 1: reader.value(&status)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("targetVolumeAttributesClassName", targetVolumeAttributesClassName)
    writer.value(always: "status", status)
  }
}

/// A list of PersistentVolumeClaim objects.
public struct PersistentVolumeClaimList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata = ListMeta()
  /// The PersistentVolumeClaim objects, ordered by namespace and name.
  public var items: [PersistentVolumeClaim] = []

  public init() {}
}

extension PersistentVolumeClaimList {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeClaimList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeClaimList")
  }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(["metadata", "items", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "metadata", metadata)
    writer.items("items", items)
  }
}

/// A piece of storage of the cluster, apart from any pod's life.
public struct PersistentVolume: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata = ObjectMeta()
  /// The storage and who may use it.
  public var spec = PersistentVolumeSpec()
  /// Whether it is in use.
  public var status = PersistentVolumeStatus()

  public init() {}
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

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(["metadata", "spec", "status", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
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

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "metadata", metadata)
    writer.value(always: "spec", spec)
    writer.value(always: "status", status)
  }
}

/// The storage and who may use it. The source cannot change.
public struct PersistentVolumeSpec: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Size, under the key `storage`.
  public var capacity: SortedMap<String, Quantity> {
    get { box.fields.capacity }
    _modify { yield &box.unique.capacity }
  }

  /// Where the data is; exactly one source.
  public var persistentVolumeSource: PersistentVolumeSource {
    get { box.fields.persistentVolumeSource }
    _modify { yield &box.unique.persistentVolumeSource }
  }

  /// How it can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`, `ReadWriteOncePod`.
  public var accessModes: [String] {
    get { box.fields.accessModes }
    _modify { yield &box.unique.accessModes }
  }

  /// Claim that it is bound to, or kept for.
  public var claimRef: ObjectReference? {
    get { box.fields.claimRef }
    _modify { yield &box.unique.claimRef }
  }

  /// What happens when the claim goes: `Retain` keeps the data, `Delete` deletes the volume,
  /// `Recycle` (deprecated) empties it.
  public var persistentVolumeReclaimPolicy: String {
    get { box.fields.persistentVolumeReclaimPolicy }
    _modify { yield &box.unique.persistentVolumeReclaimPolicy }
  }

  /// StorageClass that it belongs to; empty for none.
  public var storageClassName: String {
    get { box.fields.storageClassName }
    _modify { yield &box.unique.storageClassName }
  }

  /// Options of the mount, such as `ro` or `soft`; not checked.
  public var mountOptions: [String] {
    get { box.fields.mountOptions }
    _modify { yield &box.unique.mountOptions }
  }

  /// `Filesystem` (the default) or `Block` for a raw device.
  public var volumeMode: String? {
    get { box.fields.volumeMode }
    _modify { yield &box.unique.volumeMode }
  }

  /// Nodes that can reach the volume; pods that use it run only there.
  public var nodeAffinity: VolumeNodeAffinity? {
    get { box.fields.nodeAffinity }
    _modify { yield &box.unique.nodeAffinity }
  }

  /// VolumeAttributesClass that the volume was made or changed with.
  public var volumeAttributesClassName: String? {
    get { box.fields.volumeAttributesClassName }
    _modify { yield &box.unique.volumeAttributesClassName }
  }
}

extension PersistentVolumeSpec {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeSpec" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PersistentVolumeSpec {
  fileprivate struct Fields: Equatable, Sendable {
    var capacity: SortedMap<String, Quantity> = SortedMap()
    var persistentVolumeSource = PersistentVolumeSource()
    var accessModes: [String] = []
    var claimRef: ObjectReference?
    var persistentVolumeReclaimPolicy: String = ""
    var storageClassName: String = ""
    var mountOptions: [String] = []
    var volumeMode: String?
    var nodeAffinity: VolumeNodeAffinity?
    var volumeAttributesClassName: String?

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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

    private static let members = JSONMembers([
      "capacity", "gcePersistentDisk", "awsElasticBlockStore", "hostPath", "glusterfs", "nfs",
      "rbd", "iscsi", "cinder", "cephfs", "fc", "flocker", "flexVolume", "azureFile",
      "vsphereVolume", "quobyte", "azureDisk", "photonPersistentDisk", "portworxVolume", "scaleIO",
      "local", "storageos", "csi", "accessModes", "claimRef", "persistentVolumeReclaimPolicy",
      "storageClassName", "mountOptions", "volumeMode", "nodeAffinity", "volumeAttributesClassName",
    ])

    mutating func decode(from reader: inout JSONReader) {
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
        case 23: reader.repeated(&accessModes)
        case 24: reader.optional(&claimRef)
        case 25: reader.value(&persistentVolumeReclaimPolicy)
        case 26: reader.value(&storageClassName)
        case 27: reader.repeated(&mountOptions)
        case 28: reader.optional(&volumeMode)
        case 29: reader.optional(&nodeAffinity)
        case 30: reader.optional(&volumeAttributesClassName)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.map("capacity", capacity)
      persistentVolumeSource.encode(into: &writer)
      writer.repeated("accessModes", accessModes)
      writer.optional("claimRef", claimRef)
      writer.value("persistentVolumeReclaimPolicy", persistentVolumeReclaimPolicy)
      writer.value("storageClassName", storageClassName)
      writer.repeated("mountOptions", mountOptions)
      writer.optional("volumeMode", volumeMode)
      writer.optional("nodeAffinity", nodeAffinity)
      writer.optional("volumeAttributesClassName", volumeAttributesClassName)
    }
  }
}

/// The source of a persistent volume; exactly one member is set.
public struct PersistentVolumeSource: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// A disk of Google Compute Engine, served by the driver pd.csi.storage.gke.io.
  public var gcePersistentDisk: GCEPersistentDiskVolumeSource? {
    get { box.fields.gcePersistentDisk }
    _modify { yield &box.unique.gcePersistentDisk }
  }

  /// A disk of Amazon EC2, served by the driver ebs.csi.aws.com.
  public var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource? {
    get { box.fields.awsElasticBlockStore }
    _modify { yield &box.unique.awsElasticBlockStore }
  }

  /// A path of the node itself. It breaks the isolation between pod and node.
  public var hostPath: HostPathVolumeSource? {
    get { box.fields.hostPath }
    _modify { yield &box.unique.hostPath }
  }

  /// A GlusterFS volume; no longer supported.
  public var glusterfs: GlusterfsPersistentVolumeSource? {
    get { box.fields.glusterfs }
    _modify { yield &box.unique.glusterfs }
  }

  /// A directory of an NFS server.
  public var nfs: NFSVolumeSource? {
    get { box.fields.nfs }
    _modify { yield &box.unique.nfs }
  }

  /// A block image of Ceph; no longer supported.
  public var rbd: RBDPersistentVolumeSource? {
    get { box.fields.rbd }
    _modify { yield &box.unique.rbd }
  }

  /// A disk reached over iSCSI.
  public var iscsi: ISCSIPersistentVolumeSource? {
    get { box.fields.iscsi }
    _modify { yield &box.unique.iscsi }
  }

  /// A disk of OpenStack, served by the driver cinder.csi.openstack.org.
  public var cinder: CinderPersistentVolumeSource? {
    get { box.fields.cinder }
    _modify { yield &box.unique.cinder }
  }

  /// A CephFS directory; no longer supported.
  public var cephfs: CephFSPersistentVolumeSource? {
    get { box.fields.cephfs }
    _modify { yield &box.unique.cephfs }
  }

  /// A disk reached over Fibre Channel.
  public var fc: FCVolumeSource? {
    get { box.fields.fc }
    _modify { yield &box.unique.fc }
  }

  /// A dataset of Flocker; no longer supported.
  public var flocker: FlockerVolumeSource? {
    get { box.fields.flocker }
    _modify { yield &box.unique.flocker }
  }

  /// A volume of an executable FlexVolume driver; deprecated in favour of CSI.
  public var flexVolume: FlexPersistentVolumeSource? {
    get { box.fields.flexVolume }
    _modify { yield &box.unique.flexVolume }
  }

  /// A file share of Azure, served by the driver file.csi.azure.com.
  public var azureFile: AzureFilePersistentVolumeSource? {
    get { box.fields.azureFile }
    _modify { yield &box.unique.azureFile }
  }

  /// A disk of vSphere, served by the driver csi.vsphere.vmware.com.
  public var vsphereVolume: VsphereVirtualDiskVolumeSource? {
    get { box.fields.vsphereVolume }
    _modify { yield &box.unique.vsphereVolume }
  }

  /// A Quobyte volume; no longer supported.
  public var quobyte: QuobyteVolumeSource? {
    get { box.fields.quobyte }
    _modify { yield &box.unique.quobyte }
  }

  /// A disk of Azure, served by the driver disk.csi.azure.com.
  public var azureDisk: AzureDiskVolumeSource? {
    get { box.fields.azureDisk }
    _modify { yield &box.unique.azureDisk }
  }

  /// A disk of Photon; no longer supported.
  public var photonPersistentDisk: PhotonPersistentDiskVolumeSource? {
    get { box.fields.photonPersistentDisk }
    _modify { yield &box.unique.photonPersistentDisk }
  }

  /// A Portworx volume, served by the driver pxd.portworx.com.
  public var portworxVolume: PortworxVolumeSource? {
    get { box.fields.portworxVolume }
    _modify { yield &box.unique.portworxVolume }
  }

  /// A ScaleIO volume; no longer supported.
  public var scaleIO: ScaleIOPersistentVolumeSource? {
    get { box.fields.scaleIO }
    _modify { yield &box.unique.scaleIO }
  }

  /// A disk or directory of one node.
  public var local: LocalVolumeSource? {
    get { box.fields.local }
    _modify { yield &box.unique.local }
  }

  /// A StorageOS volume; no longer supported.
  public var storageos: StorageOSPersistentVolumeSource? {
    get { box.fields.storageos }
    _modify { yield &box.unique.storageos }
  }

  /// A volume that a CSI driver makes for this pod alone.
  public var csi: CSIPersistentVolumeSource? {
    get { box.fields.csi }
    _modify { yield &box.unique.csi }
  }
}

extension PersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeSource" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PersistentVolumeSource {
  fileprivate struct Fields: Equatable, Sendable {
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

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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

    private static let members = JSONMembers([
      "gcePersistentDisk", "awsElasticBlockStore", "hostPath", "glusterfs", "nfs", "rbd", "iscsi",
      "cinder", "cephfs", "fc", "flocker", "flexVolume", "azureFile", "vsphereVolume", "quobyte",
      "azureDisk", "photonPersistentDisk", "portworxVolume", "scaleIO", "local", "storageos", "csi",
    ])

    mutating func decode(from reader: inout JSONReader) {
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

    func encode(into writer: inout JSONWriter) {
      writer.optional("gcePersistentDisk", gcePersistentDisk)
      writer.optional("awsElasticBlockStore", awsElasticBlockStore)
      writer.optional("hostPath", hostPath)
      writer.optional("glusterfs", glusterfs)
      writer.optional("nfs", nfs)
      writer.optional("rbd", rbd)
      writer.optional("iscsi", iscsi)
      writer.optional("cinder", cinder)
      writer.optional("cephfs", cephfs)
      writer.optional("fc", fc)
      writer.optional("flocker", flocker)
      writer.optional("flexVolume", flexVolume)
      writer.optional("azureFile", azureFile)
      writer.optional("vsphereVolume", vsphereVolume)
      writer.optional("quobyte", quobyte)
      writer.optional("azureDisk", azureDisk)
      writer.optional("photonPersistentDisk", photonPersistentDisk)
      writer.optional("portworxVolume", portworxVolume)
      writer.optional("scaleIO", scaleIO)
      writer.optional("local", local)
      writer.optional("storageos", storageos)
      writer.optional("csi", csi)
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

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&required)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(1, required)
  }

  private static let members = JSONMembers(["required"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&required)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.optional("required", required)
  }
}

/// Whether a volume is in use.
public struct PersistentVolumeStatus: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// `Pending`, `Available` (free), `Bound`, `Released` (its claim is gone, not yet reclaimed) or
  /// `Failed` (could not be reclaimed).
  public var phase: String {
    get { box.fields.phase }
    _modify { yield &box.unique.phase }
  }

  /// Why it is in this phase, for people.
  public var message: String {
    get { box.fields.message }
    _modify { yield &box.unique.message }
  }

  /// Why the last step failed, in one word.
  public var reason: String {
    get { box.fields.reason }
    _modify { yield &box.unique.reason }
  }

  /// When `phase` last changed.
  public var lastPhaseTransitionTime: Time? {
    get { box.fields.lastPhaseTransitionTime }
    _modify { yield &box.unique.lastPhaseTransitionTime }
  }
}

extension PersistentVolumeStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeStatus" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PersistentVolumeStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var phase: String = ""
    var message: String = ""
    var reason: String = ""
    var lastPhaseTransitionTime: Time?

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.optional(4, lastPhaseTransitionTime)
      writer.value(3, reason)
      writer.value(2, message)
      writer.value(1, phase)
    }

    private static let members = JSONMembers([
      "phase", "message", "reason", "lastPhaseTransitionTime",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&phase)
        case 1: reader.value(&message)
        case 2: reader.value(&reason)
        case 3: reader.optional(&lastPhaseTransitionTime)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value("phase", phase)
      writer.value("message", message)
      writer.value("reason", reason)
      writer.optional("lastPhaseTransitionTime", lastPhaseTransitionTime)
    }
  }
}

/// A list of PersistentVolume objects.
public struct PersistentVolumeList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata = ListMeta()
  /// The PersistentVolume objects, ordered by name.
  public var items: [PersistentVolume] = []

  public init() {}
}

extension PersistentVolumeList {
  public static var messageName: String { "k8s.io.api.core.v1.PersistentVolumeList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PersistentVolumeList")
  }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(["metadata", "items", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "metadata", metadata)
    writer.items("items", items)
  }
}

/// A volume that a CSI driver makes for one pod and drops with it.
public struct CSIVolumeSource: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the driver, such as `secrets-store.csi.example`.
  public var driver: String {
    get { box.fields.driver }
    _modify { yield &box.unique.driver }
  }

  /// Mount read-only.
  public var readOnly: Bool? {
    get { box.fields.readOnly }
    _modify { yield &box.unique.readOnly }
  }

  /// Filesystem to mount, such as `ext4`; the driver's choice when empty.
  public var fsType: String? {
    get { box.fields.fsType }
    _modify { yield &box.unique.fsType }
  }

  /// What the driver needs to know; its own keys.
  public var volumeAttributes: SortedMap<String, String> {
    get { box.fields.volumeAttributes }
    _modify { yield &box.unique.volumeAttributes }
  }

  /// Secret handed to the driver when it mounts the volume, in the pod's namespace.
  public var nodePublishSecretRef: LocalObjectReference? {
    get { box.fields.nodePublishSecretRef }
    _modify { yield &box.unique.nodePublishSecretRef }
  }
}

extension CSIVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CSIVolumeSource" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension CSIVolumeSource {
  fileprivate struct Fields: Equatable, Sendable {
    var driver: String = ""
    var readOnly: Bool?
    var fsType: String?
    var volumeAttributes: SortedMap<String, String> = SortedMap()
    var nodePublishSecretRef: LocalObjectReference?

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.optional(5, nodePublishSecretRef)
      writer.map(4, volumeAttributes)
      writer.optional(3, fsType)
      writer.optional(2, readOnly)
      writer.value(1, driver)
    }

    private static let members = JSONMembers([
      "driver", "readOnly", "fsType", "volumeAttributes", "nodePublishSecretRef",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&driver)
        case 1: reader.optional(&readOnly)
        case 2: reader.optional(&fsType)
        case 3: reader.map(&volumeAttributes)
        case 4: reader.optional(&nodePublishSecretRef)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "driver", driver)
      writer.optional("readOnly", readOnly)
      writer.optional("fsType", fsType)
      writer.map("volumeAttributes", volumeAttributes)
      writer.optional("nodePublishSecretRef", nodePublishSecretRef)
    }
  }
}

/// A volume of a CSI driver.
public struct CSIPersistentVolumeSource: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the driver.
  public var driver: String {
    get { box.fields.driver }
    _modify { yield &box.unique.driver }
  }

  /// Id of the volume at the driver; cannot change.
  public var volumeHandle: String {
    get { box.fields.volumeHandle }
    _modify { yield &box.unique.volumeHandle }
  }

  /// Mount read-only.
  public var readOnly: Bool {
    get { box.fields.readOnly }
    _modify { yield &box.unique.readOnly }
  }

  /// Filesystem to mount, such as `ext4` or `xfs`.
  public var fsType: String {
    get { box.fields.fsType }
    _modify { yield &box.unique.fsType }
  }

  /// What the driver said about the volume when it made it.
  public var volumeAttributes: SortedMap<String, String> {
    get { box.fields.volumeAttributes }
    _modify { yield &box.unique.volumeAttributes }
  }

  /// Secret for attaching to and detaching from a node.
  public var controllerPublishSecretRef: SecretReference? {
    get { box.fields.controllerPublishSecretRef }
    _modify { yield &box.unique.controllerPublishSecretRef }
  }

  /// Secret for preparing the volume on a node.
  public var nodeStageSecretRef: SecretReference? {
    get { box.fields.nodeStageSecretRef }
    _modify { yield &box.unique.nodeStageSecretRef }
  }

  /// Secret for mounting into a pod.
  public var nodePublishSecretRef: SecretReference? {
    get { box.fields.nodePublishSecretRef }
    _modify { yield &box.unique.nodePublishSecretRef }
  }

  /// Secret for growing the volume at the storage system.
  public var controllerExpandSecretRef: SecretReference? {
    get { box.fields.controllerExpandSecretRef }
    _modify { yield &box.unique.controllerExpandSecretRef }
  }

  /// Secret for growing the filesystem on a node.
  public var nodeExpandSecretRef: SecretReference? {
    get { box.fields.nodeExpandSecretRef }
    _modify { yield &box.unique.nodeExpandSecretRef }
  }
}

extension CSIPersistentVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.CSIPersistentVolumeSource" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension CSIPersistentVolumeSource {
  fileprivate struct Fields: Equatable, Sendable {
    var driver: String = ""
    var volumeHandle: String = ""
    var readOnly: Bool = false
    var fsType: String = ""
    var volumeAttributes: SortedMap<String, String> = SortedMap()
    var controllerPublishSecretRef: SecretReference?
    var nodeStageSecretRef: SecretReference?
    var nodePublishSecretRef: SecretReference?
    var controllerExpandSecretRef: SecretReference?
    var nodeExpandSecretRef: SecretReference?

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
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

    private static let members = JSONMembers([
      "driver", "volumeHandle", "readOnly", "fsType", "volumeAttributes",
      "controllerPublishSecretRef", "nodeStageSecretRef", "nodePublishSecretRef",
      "controllerExpandSecretRef", "nodeExpandSecretRef",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&driver)
        case 1: reader.value(&volumeHandle)
        case 2: reader.value(&readOnly)
        case 3: reader.value(&fsType)
        case 4: reader.map(&volumeAttributes)
        case 5: reader.optional(&controllerPublishSecretRef)
        case 6: reader.optional(&nodeStageSecretRef)
        case 7: reader.optional(&nodePublishSecretRef)
        case 8: reader.optional(&controllerExpandSecretRef)
        case 9: reader.optional(&nodeExpandSecretRef)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "driver", driver)
      writer.value(always: "volumeHandle", volumeHandle)
      writer.value("readOnly", readOnly)
      writer.value("fsType", fsType)
      writer.map("volumeAttributes", volumeAttributes)
      writer.optional("controllerPublishSecretRef", controllerPublishSecretRef)
      writer.optional("nodeStageSecretRef", nodeStageSecretRef)
      writer.optional("nodePublishSecretRef", nodePublishSecretRef)
      writer.optional("controllerExpandSecretRef", controllerExpandSecretRef)
      writer.optional("nodeExpandSecretRef", nodeExpandSecretRef)
    }
  }
}

/// A disk or directory of one node; the volume must say which node with `nodeAffinity`.
public struct LocalVolumeSource: JSONMessage {
  /// Path of the directory or block device on the node.
  public var path: String = ""
  /// Filesystem to put on a block device; guessed when unset. Not for directories.
  public var fsType: String?

  public init() {}
}

extension LocalVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.LocalVolumeSource" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, fsType)
    writer.value(1, path)
  }

  private static let members = JSONMembers(["path", "fsType"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&path)
      case 1: reader.optional(&fsType)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "path", path)
    writer.optional("fsType", fsType)
  }
}

/// A directory of an NFS server.
public struct NFSVolumeSource: JSONMessage {
  /// Host name or address of the server.
  public var server: String = ""
  /// Directory that the server exports.
  public var path: String = ""
  /// Mount read-only.
  public var readOnly: Bool = false

  public init() {}
}

extension NFSVolumeSource {
  public static var messageName: String { "k8s.io.api.core.v1.NFSVolumeSource" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(3, readOnly)
    writer.value(2, path)
    writer.value(1, server)
  }

  private static let members = JSONMembers(["server", "path", "readOnly"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&server)
      case 1: reader.value(&path)
      case 2: reader.value(&readOnly)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "server", server)
    writer.value(always: "path", path)
    writer.value("readOnly", readOnly)
  }
}
