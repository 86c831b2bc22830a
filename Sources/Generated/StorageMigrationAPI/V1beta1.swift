// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/storagemigration/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.storagemigration.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Rewrites all objects of a resource, so that they are stored in the present version.
  public struct StorageVersionMigration: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Which resource. Cannot change.
    public var spec: V1beta1.StorageVersionMigrationSpec
    /// How far it is.
    public var status: V1beta1.StorageVersionMigrationStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.StorageVersionMigrationSpec()
      status = V1beta1.StorageVersionMigrationStatus()
    }
  }
}

extension V1beta1.StorageVersionMigration {
  public static var messageName: String {
    "k8s.io.api.storagemigration.v1beta1.StorageVersionMigration"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigration")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "storageversionmigrations",
    singular: "storageversionmigration",
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "storageversionmigrations",
    columns: [
      Column(
        "Name", type: "string", description: "Name, unique among objects of this kind.",
        path: ".metadata.name"),
      Column("Resource", type: "string", description: "Resource that is rewritten."),
      Column("Status", type: "string", description: "Running, Succeeded, Failed or Unknown."),
    ],
    listKind: "StorageVersionMigrationList"
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
    "StorageVersionMigration", "metadata spec status kind apiVersion")

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

extension V1beta1 {
  /// What is rewritten.
  public struct StorageVersionMigrationSpec: JSONMessage {
    /// Group and plural name of the resource.
    public var resource: MetaGroupResource

    public init() {
      resource = MetaGroupResource()
    }
  }
}

extension V1beta1.StorageVersionMigrationSpec {
  public static var messageName: String {
    "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resource)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, resource)
  }

  private static let members = JSONMembers("StorageVersionMigrationSpec", "resource")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&resource)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("resource", resource)
  }
}

extension V1beta1 {
  /// How far a migration is.
  public struct StorageVersionMigrationStatus: JSONMessage {
    /// State in single aspects: `Running`, `Succeeded`, `Failed`.
    public var conditions: [Condition]
    /// Objects older than this resource version are rewritten; set when the migration begins.
    public var resourceVersion: String

    public init() {
      conditions = []
      resourceVersion = ""
    }
  }
}

extension V1beta1.StorageVersionMigrationStatus {
  public static var messageName: String {
    "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      case 18: reader.value(&resourceVersion)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, resourceVersion)
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers(
    "StorageVersionMigrationStatus", "conditions resourceVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      case 1: reader.string(&resourceVersion)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
    writer.string("resourceVersion", resourceVersion)
  }
}

extension V1beta1 {
  /// A list of StorageVersionMigration objects.
  public struct StorageVersionMigrationList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The StorageVersionMigration objects, ordered by name.
    public var items: [V1beta1.StorageVersionMigration]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.StorageVersionMigrationList {
  public static var messageName: String {
    "k8s.io.api.storagemigration.v1beta1.StorageVersionMigrationList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "storagemigration.k8s.io", version: "v1beta1", kind: "StorageVersionMigrationList")
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

  private static let members = JSONMembers(
    "StorageVersionMigrationList", "metadata items kind apiVersion")

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
