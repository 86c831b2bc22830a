// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/meta/v1.proto by `make generate`; do not edit.

public import MetaTypes
public import Schema
public import Wire

/// What every stored object carries: identity, labels, owners, and how it is being deleted.
public struct ObjectMeta: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Identifies the object among those of its kind in its namespace. It is part of the path and
  /// cannot change.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// Prefix of a name that the server completes with five random characters when `name` is empty.
  public var generateName: String {
    get { fieldStorage.fields.generateName }
    _modify {
      unshare()
      yield &fieldStorage.fields.generateName
    }
  }

  /// Namespace that the object lives in; empty for kinds that belong to the whole cluster. It
  /// cannot
  /// change.
  public var namespace: String {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }

  /// No longer set by the server.
  public var selfLink: String {
    get { fieldStorage.fields.selfLink }
    _modify {
      unshare()
      yield &fieldStorage.fields.selfLink
    }
  }

  /// Identifies this object among all that ever existed in the cluster: a random UUID set at
  /// creation.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// Version of the object in the store, an opaque text. Sent with a write, it makes the write fail
  /// with 409 Conflict if the object changed meanwhile.
  public var resourceVersion: String {
    get { fieldStorage.fields.resourceVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersion
    }
  }

  /// Counts changes of the desired state, from 1; changes of metadata and status alone do not
  /// count.
  public var generation: Int64 {
    get { fieldStorage.fields.generation }
    _modify {
      unshare()
      yield &fieldStorage.fields.generation
    }
  }

  /// When the server created the object, in UTC.
  public var creationTimestamp: Time {
    get { fieldStorage.fields.creationTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.creationTimestamp
    }
  }

  /// When the object is due to go. Set by the server when deletion is asked for while finalizers or
  /// a grace period remain; it can only be brought forward.
  public var deletionTimestamp: Time? {
    get { fieldStorage.fields.deletionTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.deletionTimestamp
    }
  }

  /// Seconds between the request for deletion and `deletionTimestamp`; can only shrink.
  public var deletionGracePeriodSeconds: Int64? {
    get { fieldStorage.fields.deletionGracePeriodSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.deletionGracePeriodSeconds
    }
  }

  /// Short key and value pairs that selectors match, such as `app: web`.
  public var labels: SortedMap<String, String> {
    get { fieldStorage.fields.labels }
    _modify {
      unshare()
      yield &fieldStorage.fields.labels
    }
  }

  /// Free key and value pairs for tools and people, never selected by; 256 KiB in all.
  public var annotations: SortedMap<String, String> {
    get { fieldStorage.fields.annotations }
    _modify {
      unshare()
      yield &fieldStorage.fields.annotations
    }
  }

  /// Objects that this one belongs to: when all of them are gone, the garbage collector deletes it.
  /// At most one of them is the controller.
  public var ownerReferences: [OwnerReference] {
    get { fieldStorage.fields.ownerReferences }
    _modify {
      unshare()
      yield &fieldStorage.fields.ownerReferences
    }
  }

  /// Names of cleanups still to do. A deleted object stays until the list is empty; each owner
  /// removes its own entry.
  public var finalizers: [String] {
    get { fieldStorage.fields.finalizers }
    _modify {
      unshare()
      yield &fieldStorage.fields.finalizers
    }
  }

  /// Who set which fields: kept by the server for server-side apply.
  public var managedFields: [ManagedFieldsEntry] {
    get { fieldStorage.fields.managedFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.managedFields
    }
  }
}

extension ObjectMeta {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta" }

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

extension ObjectMeta {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var generateName: String
    var namespace: String
    var selfLink: String
    var uid: String
    var resourceVersion: String
    var generation: Int64
    var creationTimestamp: Time
    var deletionTimestamp: Time?
    var deletionGracePeriodSeconds: Int64?
    var labels: SortedMap<String, String>
    var annotations: SortedMap<String, String>
    var ownerReferences: [OwnerReference]
    var finalizers: [String]
    var managedFields: [ManagedFieldsEntry]

    init() {
      name = ""
      generateName = ""
      namespace = ""
      selfLink = ""
      uid = ""
      resourceVersion = ""
      generation = 0
      creationTimestamp = Time()
      labels = SortedMap()
      annotations = SortedMap()
      ownerReferences = []
      finalizers = []
      managedFields = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&generateName)
        case 26: reader.value(&namespace)
        case 34: reader.value(&selfLink)
        case 42: reader.value(&uid)
        case 50: reader.value(&resourceVersion)
        case 56: reader.value(&generation)
        case 66: reader.value(&creationTimestamp)
        case 74: reader.optional(&deletionTimestamp)
        case 80: reader.optional(&deletionGracePeriodSeconds)
        case 90: reader.map(&labels)
        case 98: reader.map(&annotations)
        case 106: reader.repeated(&ownerReferences)
        case 114: reader.repeated(&finalizers)
        case 138: reader.repeated(&managedFields)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(17, managedFields)
      writer.repeated(14, finalizers)
      writer.repeated(13, ownerReferences)
      writer.map(12, annotations)
      writer.map(11, labels)
      writer.optional(10, deletionGracePeriodSeconds)
      writer.optional(9, deletionTimestamp)
      writer.value(8, creationTimestamp)
      writer.value(7, generation)
      writer.value(6, resourceVersion)
      writer.value(5, uid)
      writer.value(4, selfLink)
      writer.value(3, namespace)
      writer.value(2, generateName)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "ObjectMeta",
      """
      name generateName namespace selfLink uid resourceVersion generation
      creationTimestamp deletionTimestamp deletionGracePeriodSeconds labels
      annotations ownerReferences finalizers managedFields
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&generateName)
        case 2: reader.string(&namespace)
        case 3: reader.string(&selfLink)
        case 4: reader.string(&uid)
        case 5: reader.string(&resourceVersion)
        case 6: reader.integer(&generation)
        case 7: reader.value(&creationTimestamp)
        case 8: reader.optional(&deletionTimestamp)
        case 9: reader.integer(&deletionGracePeriodSeconds)
        case 10: reader.strings(&labels)
        case 11: reader.strings(&annotations)
        case 12: reader.repeated(&ownerReferences)
        case 13: reader.strings(&finalizers)
        case 14: reader.repeated(&managedFields)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("name", name)
      writer.string("generateName", generateName)
      writer.string("namespace", namespace)
      writer.string("selfLink", selfLink)
      writer.string("uid", uid)
      writer.string("resourceVersion", resourceVersion)
      writer.integer("generation", generation)
      writer.value("creationTimestamp", creationTimestamp)
      writer.message("deletionTimestamp", deletionTimestamp)
      writer.integer("deletionGracePeriodSeconds", deletionGracePeriodSeconds)
      writer.strings("labels", labels)
      writer.strings("annotations", annotations)
      writer.repeated("ownerReferences", ownerReferences)
      writer.strings("finalizers", finalizers)
      writer.repeated("managedFields", managedFields)
    }
  }
}

/// An object that owns the one carrying this reference; both are in the same namespace, or the
/// owner
/// has none.
public struct OwnerReference: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Group and version of the owner, such as `apps/v1`.
  public var apiVersion: String {
    get { fieldStorage.fields.apiVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.apiVersion
    }
  }

  /// Kind of the owner, such as `ReplicaSet`.
  public var kind: String {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// Name of the owner.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// UID of the owner; another object with the same name does not count.
  public var uid: String {
    get { fieldStorage.fields.uid }
    _modify {
      unshare()
      yield &fieldStorage.fields.uid
    }
  }

  /// The owner is the one that manages this object.
  public var controller: Bool? {
    get { fieldStorage.fields.controller }
    _modify {
      unshare()
      yield &fieldStorage.fields.controller
    }
  }

  /// In a foreground deletion the owner waits until this object is gone.
  public var blockOwnerDeletion: Bool? {
    get { fieldStorage.fields.blockOwnerDeletion }
    _modify {
      unshare()
      yield &fieldStorage.fields.blockOwnerDeletion
    }
  }
}

extension OwnerReference {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.OwnerReference" }

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

extension OwnerReference {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var apiVersion: String
    var kind: String
    var name: String
    var uid: String
    var controller: Bool?
    var blockOwnerDeletion: Bool?

    init() {
      apiVersion = ""
      kind = ""
      name = ""
      uid = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 42: reader.value(&apiVersion)
        case 10: reader.value(&kind)
        case 26: reader.value(&name)
        case 34: reader.value(&uid)
        case 48: reader.optional(&controller)
        case 56: reader.optional(&blockOwnerDeletion)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, blockOwnerDeletion)
      writer.optional(6, controller)
      writer.value(5, apiVersion)
      writer.value(4, uid)
      writer.value(3, name)
      writer.value(1, kind)
    }

    private static let members = JSONMembers(
      "OwnerReference", "apiVersion kind name uid controller blockOwnerDeletion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&apiVersion)
        case 1: reader.string(&kind)
        case 2: reader.string(&name)
        case 3: reader.string(&uid)
        case 4: reader.bool(&controller)
        case 5: reader.bool(&blockOwnerDeletion)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "apiVersion", apiVersion)
      writer.string(always: "kind", kind)
      writer.string(always: "name", name)
      writer.string(always: "uid", uid)
      writer.bool("controller", controller)
      writer.bool("blockOwnerDeletion", blockOwnerDeletion)
    }
  }
}

/// The fields that one writer set, in one way, at one API version.
public struct ManagedFieldsEntry: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Who wrote: `fieldManager` of the request, or the start of its user agent.
  public var manager: String {
    get { fieldStorage.fields.manager }
    _modify {
      unshare()
      yield &fieldStorage.fields.manager
    }
  }

  /// How it wrote: `Apply` for server-side apply, `Update` for everything else.
  public var operation: String {
    get { fieldStorage.fields.operation }
    _modify {
      unshare()
      yield &fieldStorage.fields.operation
    }
  }

  /// Group and version that the fields are named in.
  public var apiVersion: String {
    get { fieldStorage.fields.apiVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.apiVersion
    }
  }

  /// When the writer last added, changed or gave up a field.
  public var time: Time? {
    get { fieldStorage.fields.time }
    _modify {
      unshare()
      yield &fieldStorage.fields.time
    }
  }

  /// Format of the set below; always `FieldsV1`.
  public var fieldsType: String {
    get { fieldStorage.fields.fieldsType }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldsType
    }
  }

  /// The set of fields.
  public var fieldsV1: FieldsV1? {
    get { fieldStorage.fields.fieldsV1 }
    _modify {
      unshare()
      yield &fieldStorage.fields.fieldsV1
    }
  }

  /// Subresource that the write went through, such as `status`; empty for the object itself.
  public var subresource: String {
    get { fieldStorage.fields.subresource }
    _modify {
      unshare()
      yield &fieldStorage.fields.subresource
    }
  }
}

extension ManagedFieldsEntry {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"
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

extension ManagedFieldsEntry {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var manager: String
    var operation: String
    var apiVersion: String
    var time: Time?
    var fieldsType: String
    var fieldsV1: FieldsV1?
    var subresource: String

    init() {
      manager = ""
      operation = ""
      apiVersion = ""
      fieldsType = ""
      subresource = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&manager)
        case 18: reader.value(&operation)
        case 26: reader.value(&apiVersion)
        case 34: reader.optional(&time)
        case 50: reader.value(&fieldsType)
        case 58: reader.optional(&fieldsV1)
        case 66: reader.value(&subresource)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(8, subresource)
      writer.optional(7, fieldsV1)
      writer.value(6, fieldsType)
      writer.optional(4, time)
      writer.value(3, apiVersion)
      writer.value(2, operation)
      writer.value(1, manager)
    }

    private static let members = JSONMembers(
      "ManagedFieldsEntry", "manager operation apiVersion time fieldsType fieldsV1 subresource")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&manager)
        case 1: reader.string(&operation)
        case 2: reader.string(&apiVersion)
        case 3: reader.optional(&time)
        case 4: reader.string(&fieldsType)
        case 5: reader.optional(&fieldsV1)
        case 6: reader.string(&subresource)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("manager", manager)
      writer.string("operation", operation)
      writer.string("apiVersion", apiVersion)
      writer.message("time", time)
      writer.string("fieldsType", fieldsType)
      writer.message("fieldsV1", fieldsV1)
      writer.string("subresource", subresource)
    }
  }
}

/// What every list carries: the point in time that it shows, and how to go on.
public struct ListMeta: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// No longer set by the server.
  public var selfLink: String {
    get { fieldStorage.fields.selfLink }
    _modify {
      unshare()
      yield &fieldStorage.fields.selfLink
    }
  }

  /// Version of the store that the list shows; a watch from here misses nothing.
  public var resourceVersion: String {
    get { fieldStorage.fields.resourceVersion }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceVersion
    }
  }

  /// Token for the next part of a list cut short by `limit`; empty when the list is complete. It
  /// expires after some minutes.
  public var `continue`: String {
    get { fieldStorage.fields.`continue` }
    _modify {
      unshare()
      yield &fieldStorage.fields.`continue`
    }
  }

  /// How many items follow this part; unset when unknown, as it is with selectors.
  public var remainingItemCount: Int64? {
    get { fieldStorage.fields.remainingItemCount }
    _modify {
      unshare()
      yield &fieldStorage.fields.remainingItemCount
    }
  }

  /// Which shard of the objects the list holds, when a shard was asked for.
  public var shardInfo: ShardInfo? {
    get { fieldStorage.fields.shardInfo }
    _modify {
      unshare()
      yield &fieldStorage.fields.shardInfo
    }
  }
}

extension ListMeta {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta" }

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

extension ListMeta {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var selfLink: String
    var resourceVersion: String
    var `continue`: String
    var remainingItemCount: Int64?
    var shardInfo: ShardInfo?

    init() {
      selfLink = ""
      resourceVersion = ""
      `continue` = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&selfLink)
        case 18: reader.value(&resourceVersion)
        case 26: reader.value(&`continue`)
        case 32: reader.optional(&remainingItemCount)
        case 42: reader.optional(&shardInfo)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, shardInfo)
      writer.optional(4, remainingItemCount)
      writer.value(3, `continue`)
      writer.value(2, resourceVersion)
      writer.value(1, selfLink)
    }

    private static let members = JSONMembers(
      "ListMeta", "selfLink resourceVersion continue remainingItemCount shardInfo")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&selfLink)
        case 1: reader.string(&resourceVersion)
        case 2: reader.string(&`continue`)
        case 3: reader.integer(&remainingItemCount)
        case 4: reader.optional(&shardInfo)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("selfLink", selfLink)
      writer.string("resourceVersion", resourceVersion)
      writer.string("continue", `continue`)
      writer.integer("remainingItemCount", remainingItemCount)
      writer.message("shardInfo", shardInfo)
    }
  }
}

/// The part of a collection that a sharded list or watch covers.
public struct ShardInfo: JSONMessage {
  /// The shard as it was asked for.
  public var selector: String

  public init() {
    selector = ""
  }
}

extension ShardInfo {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.ShardInfo" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&selector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, selector)
  }

  private static let members = JSONMembers("ShardInfo", "selector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&selector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "selector", selector)
  }
}

/// The metadata alone of an object of any kind, for clients that need no more.
public struct PartialObjectMetadata: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta

  public init() {
    metadata = ObjectMeta()
  }
}

extension PartialObjectMetadata {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadata"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadata")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("PartialObjectMetadata", "metadata kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
  }
}

/// A list of objects of any kind, with their metadata alone.
public struct PartialObjectMetadataList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The metadata of each object, ordered by namespace and name.
  public var items: [PartialObjectMetadata]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension PartialObjectMetadataList {
  public static var messageName: String {
    "k8s.io.apimachinery.pkg.apis.meta.v1.PartialObjectMetadataList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "meta.k8s.io", version: "v1", kind: "PartialObjectMetadataList")
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
    "PartialObjectMetadataList", "metadata items kind apiVersion")

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

/// A list whose items may differ in kind.
public struct List: KindMessage {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The objects, each with its own apiVersion and kind.
  public var items: [RawExtension]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension List {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.List" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "List")
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

  private static let members = JSONMembers("List", "metadata items kind apiVersion")

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
    writer.repeated(always: "items", items)
  }
}

/// One aspect of an object's state, in the form that new kinds share.
public struct Condition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which aspect, in CamelCase, such as `Available`; unique in the list of conditions.
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

  /// `metadata.generation` that the condition was computed from; when it is lower than the
  /// object's,
  /// the condition is out of date.
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

  /// Details for people; may be empty.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }
}

extension Condition {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Condition" }

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

extension Condition {
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
      "Condition", "type status observedGeneration lastTransitionTime reason message")

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
      writer.string(always: "message", message)
    }
  }
}

/// The encoded form of Time and MicroTime.
public struct Timestamp: JSONMessage {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var seconds: Int64
  /// Nanoseconds within the second, 0 to 999999999.
  public var nanos: Int32

  public init() {
    seconds = 0
    nanos = 0
  }
}

extension Timestamp {
  public static var messageName: String { "k8s.io.apimachinery.pkg.apis.meta.v1.Timestamp" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&seconds)
      case 16: reader.value(&nanos)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, nanos)
    writer.value(1, seconds)
  }

  private static let members = JSONMembers("Timestamp", "seconds nanos")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&seconds)
      case 1: reader.integer(&nanos)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "seconds", seconds)
    writer.integer(always: "nanos", nanos)
  }
}
