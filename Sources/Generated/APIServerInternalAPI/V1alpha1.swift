// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apiserverinternal/v1alpha1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.apiserverinternal.v1alpha1`.
public enum V1alpha1 {}

extension V1alpha1 {
  /// Tells in which version each API server writes a resource to the store. Its name is
  /// `<group>.<resource>`. Only API servers use it.
  public struct StorageVersion: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Empty.
    public var spec: V1alpha1.StorageVersionSpec
    /// What each server writes.
    public var status: V1alpha1.StorageVersionStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1alpha1.StorageVersionSpec()
      status = V1alpha1.StorageVersionStatus()
    }
  }
}

extension V1alpha1.StorageVersion {
  public static var messageName: String { "k8s.io.api.apiserverinternal.v1alpha1.StorageVersion" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersion")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "storageversions",
    singular: "storageversion",
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "storageversions",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "CommonEncodingVersion", type: "string", description: "Version that all servers write."),
      Column("StorageVersions", type: "string", description: "What the first servers write."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "StorageVersionList"
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

  private static let members = JSONMembers("StorageVersion", "metadata spec status kind apiVersion")

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

extension V1alpha1 {
  /// Empty.
  public struct StorageVersionSpec: JSONMessage {
    public init() {}
  }
}

extension V1alpha1.StorageVersionSpec {
  public static var messageName: String {
    "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionSpec"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
  }

  private static let members = JSONMembers("StorageVersionSpec", "")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    _ = object.next(&reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
  }
}

extension V1alpha1 {
  /// In which version each server writes a resource.
  public struct StorageVersionStatus: JSONMessage {
    /// What each server writes and reads, by its id.
    public var storageVersions: [V1alpha1.ServerStorageVersion]
    /// Version that all servers write; unset while they differ.
    public var commonEncodingVersion: String?
    /// State: `AllEncodingVersionsEqual`.
    public var conditions: [V1alpha1.StorageVersionCondition]

    public init() {
      storageVersions = []
      conditions = []
    }
  }
}

extension V1alpha1.StorageVersionStatus {
  public static var messageName: String {
    "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&storageVersions)
      case 18: reader.optional(&commonEncodingVersion)
      case 26: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, conditions)
    writer.optional(2, commonEncodingVersion)
    writer.repeated(1, storageVersions)
  }

  private static let members = JSONMembers(
    "StorageVersionStatus", "storageVersions commonEncodingVersion conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&storageVersions)
      case 1: reader.string(&commonEncodingVersion)
      case 2: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("storageVersions", storageVersions)
    writer.string("commonEncodingVersion", commonEncodingVersion)
    writer.repeated("conditions", conditions)
  }
}

extension V1alpha1 {
  /// What one server writes and reads.
  public struct ServerStorageVersion: JSONMessage {
    /// Id of the server.
    public var apiServerID: String
    /// Version that it writes, such as `apps/v1`.
    public var encodingVersion: String
    /// Versions that it can read from the store.
    public var decodableVersions: [String]
    /// Versions that it serves; each of them is among `decodableVersions`.
    public var servedVersions: [String]

    public init() {
      apiServerID = ""
      encodingVersion = ""
      decodableVersions = []
      servedVersions = []
    }
  }
}

extension V1alpha1.ServerStorageVersion {
  public static var messageName: String {
    "k8s.io.api.apiserverinternal.v1alpha1.ServerStorageVersion"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiServerID)
      case 18: reader.value(&encodingVersion)
      case 26: reader.repeated(&decodableVersions)
      case 34: reader.repeated(&servedVersions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, servedVersions)
    writer.repeated(3, decodableVersions)
    writer.value(2, encodingVersion)
    writer.value(1, apiServerID)
  }

  private static let members = JSONMembers(
    "ServerStorageVersion", "apiServerID encodingVersion decodableVersions servedVersions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiServerID)
      case 1: reader.string(&encodingVersion)
      case 2: reader.strings(&decodableVersions)
      case 3: reader.strings(&servedVersions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("apiServerID", apiServerID)
    writer.string("encodingVersion", encodingVersion)
    writer.strings("decodableVersions", decodableVersions)
    writer.strings("servedVersions", servedVersions)
  }
}

extension V1alpha1 {
  /// One aspect of a storage version's state.
  public struct StorageVersionCondition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `AllEncodingVersionsEqual`.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Whether it holds: True, False or Unknown.
    public var status: String {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }

    /// `metadata.generation` of the object that the condition was computed from.
    public var observedGeneration: Int64 {
      get { fieldStorage.fields.observedGeneration }
      _modify {
        unshare()
        yield &fieldStorage.fields.observedGeneration
      }
    }

    /// When `status` last changed from one value to another.
    public var lastTransitionTime: Time {
      get { fieldStorage.fields.lastTransitionTime }
      _modify {
        unshare()
        yield &fieldStorage.fields.lastTransitionTime
      }
    }

    /// One CamelCase word for why the condition has this status; meant for programs.
    public var reason: String {
      get { fieldStorage.fields.reason }
      _modify {
        unshare()
        yield &fieldStorage.fields.reason
      }
    }

    /// Details for people about the last change of status; may be empty.
    public var message: String {
      get { fieldStorage.fields.message }
      _modify {
        unshare()
        yield &fieldStorage.fields.message
      }
    }
  }
}

extension V1alpha1.StorageVersionCondition {
  public static var messageName: String {
    "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionCondition"
  }

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

extension V1alpha1.StorageVersionCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var observedGeneration: Int64
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      observedGeneration = 0
      lastTransitionTime = Time()
      reason = ""
      message = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.value(&status)
        case 24: reader.value(&observedGeneration)
        case 34: reader.value(&lastTransitionTime)
        case 42: reader.value(&reason)
        case 50: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(6, message)
      writer.value(5, reason)
      writer.value(4, lastTransitionTime)
      writer.value(3, observedGeneration)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "StorageVersionCondition", "type status observedGeneration lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.integer(&observedGeneration)
        case 3: reader.value(&lastTransitionTime)
        case 4: reader.string(&reason)
        case 5: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.integer("observedGeneration", observedGeneration)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string(always: "reason", reason)
      writer.string("message", message)
    }
  }
}

extension V1alpha1 {
  /// A list of StorageVersion objects.
  public struct StorageVersionList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The StorageVersion objects, ordered by name.
    public var items: [V1alpha1.StorageVersion]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha1.StorageVersionList {
  public static var messageName: String {
    "k8s.io.api.apiserverinternal.v1alpha1.StorageVersionList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "internal.apiserver.k8s.io", version: "v1alpha1", kind: "StorageVersionList")
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

  private static let members = JSONMembers("StorageVersionList", "metadata items kind apiVersion")

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
