// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apps/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
  /// How far and how fast an update goes.
  public struct RollingUpdateStatefulSetStrategy: JSONMessage {
    /// Pods with a lower number are left as they are; 0 when unset.
    public var partition: Int32?
    /// Most pods missing during the update, as a number or percentage; 1 when unset.
    public var maxUnavailable: IntOrString?

    public init() {}
  }
}

extension V1beta1.RollingUpdateStatefulSetStrategy {
  public static var messageName: String {
    "k8s.io.api.apps.v1beta1.RollingUpdateStatefulSetStrategy"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&partition)
      case 18: reader.optional(&maxUnavailable)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, maxUnavailable)
    writer.optional(1, partition)
  }

  private static let members = JSONMembers(
    "RollingUpdateStatefulSetStrategy", "partition maxUnavailable")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&partition)
      case 1: reader.optional(&maxUnavailable)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("partition", partition)
    writer.message("maxUnavailable", maxUnavailable)
  }
}

extension V1beta1 {
  /// What becomes of claims that are no longer used: `Retain` or `Delete`.
  public struct StatefulSetPersistentVolumeClaimRetentionPolicy: JSONMessage {
    /// When the set is deleted; `Retain` when unset.
    public var whenDeleted: String
    /// When the set shrinks; `Retain` when unset.
    public var whenScaled: String

    public init() {
      whenDeleted = ""
      whenScaled = ""
    }
  }
}

extension V1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy {
  public static var messageName: String {
    "k8s.io.api.apps.v1beta1.StatefulSetPersistentVolumeClaimRetentionPolicy"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&whenDeleted)
      case 18: reader.value(&whenScaled)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, whenScaled)
    writer.value(1, whenDeleted)
  }

  private static let members = JSONMembers(
    "StatefulSetPersistentVolumeClaimRetentionPolicy", "whenDeleted whenScaled")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&whenDeleted)
      case 1: reader.string(&whenScaled)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("whenDeleted", whenDeleted)
    writer.string("whenScaled", whenScaled)
  }
}

extension V1beta1 {
  /// How pods are numbered.
  public struct StatefulSetOrdinals: JSONMessage {
    /// Number of the first pod; 0 when unset.
    public var start: Int32

    public init() {
      start = 0
    }
  }
}

extension V1beta1.StatefulSetOrdinals {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.StatefulSetOrdinals" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&start)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, start)
  }

  private static let members = JSONMembers("StatefulSetOrdinals", "start")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&start)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "start", start)
  }
}

extension V1beta1 {
  /// How far a stateful set is.
  public struct StatefulSetStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `metadata.generation` last acted on.
    public var observedGeneration: Int64? {
      get { fieldStorage.fields.observedGeneration }
      _modify {
        unshare()
        yield &fieldStorage.fields.observedGeneration
      }
    }

    /// Pods there are.
    public var replicas: Int32 {
      get { fieldStorage.fields.replicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.replicas
      }
    }

    /// Pods that are ready.
    public var readyReplicas: Int32 {
      get { fieldStorage.fields.readyReplicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.readyReplicas
      }
    }

    /// Pods of `currentRevision`.
    public var currentReplicas: Int32 {
      get { fieldStorage.fields.currentReplicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.currentReplicas
      }
    }

    /// Pods of `updateRevision`.
    public var updatedReplicas: Int32 {
      get { fieldStorage.fields.updatedReplicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.updatedReplicas
      }
    }

    /// Revision of the pods not yet updated.
    public var currentRevision: String {
      get { fieldStorage.fields.currentRevision }
      _modify {
        unshare()
        yield &fieldStorage.fields.currentRevision
      }
    }

    /// Revision of the present template.
    public var updateRevision: String {
      get { fieldStorage.fields.updateRevision }
      _modify {
        unshare()
        yield &fieldStorage.fields.updateRevision
      }
    }

    /// Hash collisions met when naming revisions.
    public var collisionCount: Int32? {
      get { fieldStorage.fields.collisionCount }
      _modify {
        unshare()
        yield &fieldStorage.fields.collisionCount
      }
    }

    /// State in single aspects.
    public var conditions: [V1beta1.StatefulSetCondition] {
      get { fieldStorage.fields.conditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.conditions
      }
    }

    /// Pods that have been ready for `minReadySeconds`.
    public var availableReplicas: Int32 {
      get { fieldStorage.fields.availableReplicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.availableReplicas
      }
    }
  }
}

extension V1beta1.StatefulSetStatus {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.StatefulSetStatus" }

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

extension V1beta1.StatefulSetStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var observedGeneration: Int64?
    var replicas: Int32
    var readyReplicas: Int32
    var currentReplicas: Int32
    var updatedReplicas: Int32
    var currentRevision: String
    var updateRevision: String
    var collisionCount: Int32?
    var conditions: [V1beta1.StatefulSetCondition]
    var availableReplicas: Int32

    init() {
      replicas = 0
      readyReplicas = 0
      currentReplicas = 0
      updatedReplicas = 0
      currentRevision = ""
      updateRevision = ""
      conditions = []
      availableReplicas = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&observedGeneration)
        case 16: reader.value(&replicas)
        case 24: reader.value(&readyReplicas)
        case 32: reader.value(&currentReplicas)
        case 40: reader.value(&updatedReplicas)
        case 50: reader.value(&currentRevision)
        case 58: reader.value(&updateRevision)
        case 72: reader.optional(&collisionCount)
        case 82: reader.repeated(&conditions)
        case 88: reader.value(&availableReplicas)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(11, availableReplicas)
      writer.repeated(10, conditions)
      writer.optional(9, collisionCount)
      writer.value(7, updateRevision)
      writer.value(6, currentRevision)
      writer.value(5, updatedReplicas)
      writer.value(4, currentReplicas)
      writer.value(3, readyReplicas)
      writer.value(2, replicas)
      writer.optional(1, observedGeneration)
    }

    private static let members = JSONMembers(
      "StatefulSetStatus",
      """
      observedGeneration replicas readyReplicas currentReplicas updatedReplicas
      currentRevision updateRevision collisionCount conditions availableReplicas
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&observedGeneration)
        case 1: reader.integer(&replicas)
        case 2: reader.integer(&readyReplicas)
        case 3: reader.integer(&currentReplicas)
        case 4: reader.integer(&updatedReplicas)
        case 5: reader.string(&currentRevision)
        case 6: reader.string(&updateRevision)
        case 7: reader.integer(&collisionCount)
        case 8: reader.repeated(&conditions)
        case 9: reader.integer(&availableReplicas)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("observedGeneration", observedGeneration)
      writer.integer(always: "replicas", replicas)
      writer.integer("readyReplicas", readyReplicas)
      writer.integer("currentReplicas", currentReplicas)
      writer.integer("updatedReplicas", updatedReplicas)
      writer.string("currentRevision", currentRevision)
      writer.string("updateRevision", updateRevision)
      writer.integer("collisionCount", collisionCount)
      writer.repeated("conditions", conditions)
      writer.integer(always: "availableReplicas", availableReplicas)
    }
  }
}

extension V1beta1 {
  /// One aspect of a stateful set's state.
  public struct StatefulSetCondition: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which.
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

extension V1beta1.StatefulSetCondition {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.StatefulSetCondition" }

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

extension V1beta1.StatefulSetCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
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
        case 26: reader.value(&lastTransitionTime)
        case 34: reader.value(&reason)
        case 42: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(5, message)
      writer.value(4, reason)
      writer.value(3, lastTransitionTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "StatefulSetCondition", "type status lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastTransitionTime)
        case 3: reader.string(&reason)
        case 4: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.string(always: "status", status)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

extension V1beta1 {
  /// A list of StatefulSet objects.
  public struct StatefulSetList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The StatefulSet objects, ordered by namespace and name.
    public var items: [V1beta1.StatefulSet]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.StatefulSetList {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.StatefulSetList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1beta1", kind: "StatefulSetList")
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

  private static let members = JSONMembers("StatefulSetList", "metadata items kind apiVersion")

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

extension V1beta1 {
  /// A kept version of a stateful or daemon set's template.
  public struct ControllerRevision: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The template, as the controller wrote it; cannot change.
    public var data: RawExtension
    /// Number that grows with each version.
    public var revision: Int64

    public init() {
      metadata = ObjectMeta()
      data = RawExtension()
      revision = 0
    }
  }
}

extension V1beta1.ControllerRevision {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.ControllerRevision" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1beta1", kind: "ControllerRevision")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&data)
      case 24: reader.value(&revision)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, revision)
    writer.value(2, data)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "ControllerRevision", "metadata data revision kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&data)
      case 2: reader.integer(&revision)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("data", data)
    writer.integer(always: "revision", revision)
  }
}

extension V1beta1 {
  /// A list of ControllerRevision objects.
  public struct ControllerRevisionList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ControllerRevision objects, ordered by namespace and name.
    public var items: [V1beta1.ControllerRevision]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ControllerRevisionList {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.ControllerRevisionList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1beta1", kind: "ControllerRevisionList")
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
    "ControllerRevisionList", "metadata items kind apiVersion")

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

extension V1beta1 {
  /// Asks to go back to an earlier revision of a deployment. Posted to the deployment's subresource
  /// `rollback`, never stored.
  public struct DeploymentRollback: KindMessage {
    /// Name of the deployment.
    public var name: String
    /// Annotations to add to the deployment.
    public var updatedAnnotations: SortedMap<String, String>
    /// The revision wanted.
    public var rollbackTo: V1beta1.RollbackConfig

    public init() {
      name = ""
      updatedAnnotations = SortedMap()
      rollbackTo = V1beta1.RollbackConfig()
    }
  }
}

extension V1beta1.DeploymentRollback {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.DeploymentRollback" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1beta1", kind: "DeploymentRollback")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.map(&updatedAnnotations)
      case 26: reader.value(&rollbackTo)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, rollbackTo)
    writer.map(2, updatedAnnotations)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "DeploymentRollback", "name updatedAnnotations rollbackTo kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.strings(&updatedAnnotations)
      case 2: reader.value(&rollbackTo)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.strings("updatedAnnotations", updatedAnnotations)
    writer.message("rollbackTo", rollbackTo)
  }
}

extension V1beta1 {
  /// A revision to go back to.
  public struct RollbackConfig: JSONMessage {
    /// Number of the revision; the last one before the present when 0.
    public var revision: Int64

    public init() {
      revision = 0
    }
  }
}

extension V1beta1.RollbackConfig {
  public static var messageName: String { "k8s.io.api.apps.v1beta1.RollbackConfig" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&revision)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, revision)
  }

  private static let members = JSONMembers("RollbackConfig", "revision")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&revision)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("revision", revision)
  }
}
