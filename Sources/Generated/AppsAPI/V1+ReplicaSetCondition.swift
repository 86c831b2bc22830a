// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apps/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// One aspect of a replica set's state.
public struct ReplicaSetCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which, such as `ReplicaFailure`.
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

extension ReplicaSetCondition {
  public static var messageName: String { "k8s.io.api.apps.v1.ReplicaSetCondition" }

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

extension ReplicaSetCondition {
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
      "ReplicaSetCondition", "type status lastTransitionTime reason message")

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

/// A list of ReplicaSet objects.
public struct ReplicaSetList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ReplicaSet objects, ordered by namespace and name.
  public var items: [ReplicaSet]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ReplicaSetList {
  public static var messageName: String { "k8s.io.api.apps.v1.ReplicaSetList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1", kind: "ReplicaSetList")
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

  private static let members = JSONMembers("ReplicaSetList", "metadata items kind apiVersion")

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

/// Runs pods with lasting names and storage: `<name>-0`, `<name>-1` and so on.
public struct StatefulSet: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which pods, how many, and with what storage.
  public var spec: StatefulSetSpec
  /// How far it is.
  public var status: StatefulSetStatus

  public init() {
    metadata = ObjectMeta()
    spec = StatefulSetSpec()
    status = StatefulSetStatus()
  }
}

extension StatefulSet {
  public static var messageName: String { "k8s.io.api.apps.v1.StatefulSet" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1", kind: "StatefulSet")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "statefulsets",
    singular: "statefulset",
    shortNames: ["sts"],
    categories: ["all"],
    subresources: [
      Subresource(
        "scale", verbs: ["get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "statefulsets",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Ready", type: "string", description: "Pods that are ready, of those wanted."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column(
        "Containers", type: "string", priority: 1,
        description: "Names of the containers in the pod template."),
      Column(
        "Images", type: "string", priority: 1,
        description: "Images of the containers in the pod template."),
    ],
    listKind: "StatefulSetList"
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

  private static let members = JSONMembers("StatefulSet", "metadata spec status kind apiVersion")

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

/// Which pods, how many, and with what storage.
public struct StatefulSetSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Number of pods wanted; 1 when unset.
  public var replicas: Int32? {
    get { fieldStorage.fields.replicas }
    _modify {
      unshare()
      yield &fieldStorage.fields.replicas
    }
  }

  /// Pods it counts as its own; must fit the template's labels and cannot change.
  public var selector: LabelSelector? {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// Pods to make; each gets its own name and claims.
  public var template: PodTemplateSpec {
    get { fieldStorage.fields.template }
    _modify {
      unshare()
      yield &fieldStorage.fields.template
    }
  }

  /// Claims to make for each pod, named `<claim>-<pod>`; they outlive the pod.
  public var volumeClaimTemplates: [PersistentVolumeClaim] {
    get { fieldStorage.fields.volumeClaimTemplates }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumeClaimTemplates
    }
  }

  /// Headless service under which the pods get names in DNS. Cannot change.
  public var serviceName: String {
    get { fieldStorage.fields.serviceName }
    _modify {
      unshare()
      yield &fieldStorage.fields.serviceName
    }
  }

  /// `OrderedReady` (one after another, the default) or `Parallel`. Cannot change.
  public var podManagementPolicy: String {
    get { fieldStorage.fields.podManagementPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.podManagementPolicy
    }
  }

  /// How pods follow a change of the template.
  public var updateStrategy: StatefulSetUpdateStrategy {
    get { fieldStorage.fields.updateStrategy }
    _modify {
      unshare()
      yield &fieldStorage.fields.updateStrategy
    }
  }

  /// Old revisions kept for going back; 10 when unset.
  public var revisionHistoryLimit: Int32? {
    get { fieldStorage.fields.revisionHistoryLimit }
    _modify {
      unshare()
      yield &fieldStorage.fields.revisionHistoryLimit
    }
  }

  /// Seconds a pod must be ready to count as available.
  public var minReadySeconds: Int32 {
    get { fieldStorage.fields.minReadySeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.minReadySeconds
    }
  }

  /// What becomes of claims when pods or the set go; kept when unset.
  public var persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy?
  {
    get { fieldStorage.fields.persistentVolumeClaimRetentionPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.persistentVolumeClaimRetentionPolicy
    }
  }

  /// How the pods are numbered.
  public var ordinals: StatefulSetOrdinals? {
    get { fieldStorage.fields.ordinals }
    _modify {
      unshare()
      yield &fieldStorage.fields.ordinals
    }
  }
}

extension StatefulSetSpec {
  public static var messageName: String { "k8s.io.api.apps.v1.StatefulSetSpec" }

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

extension StatefulSetSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var replicas: Int32?
    var selector: LabelSelector?
    var template: PodTemplateSpec
    var volumeClaimTemplates: [PersistentVolumeClaim]
    var serviceName: String
    var podManagementPolicy: String
    var updateStrategy: StatefulSetUpdateStrategy
    var revisionHistoryLimit: Int32?
    var minReadySeconds: Int32
    var persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy?
    var ordinals: StatefulSetOrdinals?

    init() {
      template = PodTemplateSpec()
      volumeClaimTemplates = []
      serviceName = ""
      podManagementPolicy = ""
      updateStrategy = StatefulSetUpdateStrategy()
      minReadySeconds = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&replicas)
        case 18: reader.optional(&selector)
        case 26: reader.value(&template)
        case 34: reader.repeated(&volumeClaimTemplates)
        case 42: reader.value(&serviceName)
        case 50: reader.value(&podManagementPolicy)
        case 58: reader.value(&updateStrategy)
        case 64: reader.optional(&revisionHistoryLimit)
        case 72: reader.value(&minReadySeconds)
        case 82: reader.optional(&persistentVolumeClaimRetentionPolicy)
        case 90: reader.optional(&ordinals)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(11, ordinals)
      writer.optional(10, persistentVolumeClaimRetentionPolicy)
      writer.value(9, minReadySeconds)
      writer.optional(8, revisionHistoryLimit)
      writer.value(7, updateStrategy)
      writer.value(6, podManagementPolicy)
      writer.value(5, serviceName)
      writer.repeated(4, volumeClaimTemplates)
      writer.value(3, template)
      writer.optional(2, selector)
      writer.optional(1, replicas)
    }

    private static let members = JSONMembers(
      "StatefulSetSpec",
      """
      replicas selector template volumeClaimTemplates serviceName podManagementPolicy
      updateStrategy revisionHistoryLimit minReadySeconds
      persistentVolumeClaimRetentionPolicy ordinals
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&replicas)
        case 1: reader.optional(&selector)
        case 2: reader.value(&template)
        case 3: reader.repeated(&volumeClaimTemplates)
        case 4: reader.string(&serviceName)
        case 5: reader.string(&podManagementPolicy)
        case 6: reader.value(&updateStrategy)
        case 7: reader.integer(&revisionHistoryLimit)
        case 8: reader.integer(&minReadySeconds)
        case 9: reader.optional(&persistentVolumeClaimRetentionPolicy)
        case 10: reader.optional(&ordinals)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("replicas", replicas)
      writer.optional(always: "selector", selector)
      writer.message("template", template)
      writer.repeated("volumeClaimTemplates", volumeClaimTemplates)
      writer.string(always: "serviceName", serviceName)
      writer.string("podManagementPolicy", podManagementPolicy)
      writer.message("updateStrategy", updateStrategy)
      writer.integer("revisionHistoryLimit", revisionHistoryLimit)
      writer.integer("minReadySeconds", minReadySeconds)
      writer.message("persistentVolumeClaimRetentionPolicy", persistentVolumeClaimRetentionPolicy)
      writer.message("ordinals", ordinals)
    }
  }
}

/// How pods follow a change of the template.
public struct StatefulSetUpdateStrategy: JSONMessage {
  /// `RollingUpdate` (from the highest number down, the default) or `OnDelete` (when someone
  /// deletes
  /// them).
  public var type: String
  /// Settings of `RollingUpdate`.
  public var rollingUpdate: RollingUpdateStatefulSetStrategy?

  public init() {
    type = ""
  }
}

extension StatefulSetUpdateStrategy {
  public static var messageName: String { "k8s.io.api.apps.v1.StatefulSetUpdateStrategy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.optional(&rollingUpdate)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, rollingUpdate)
    writer.value(1, type)
  }

  private static let members = JSONMembers("StatefulSetUpdateStrategy", "type rollingUpdate")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.optional(&rollingUpdate)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("type", type)
    writer.message("rollingUpdate", rollingUpdate)
  }
}

/// How far and how fast an update goes.
public struct RollingUpdateStatefulSetStrategy: JSONMessage {
  /// Pods with a lower number are left as they are; 0 when unset.
  public var partition: Int32?
  /// Most pods missing during the update, as a number or percentage; 1 when unset.
  public var maxUnavailable: IntOrString?

  public init() {}
}

extension RollingUpdateStatefulSetStrategy {
  public static var messageName: String { "k8s.io.api.apps.v1.RollingUpdateStatefulSetStrategy" }

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

extension StatefulSetPersistentVolumeClaimRetentionPolicy {
  public static var messageName: String {
    "k8s.io.api.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy"
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

/// How pods are numbered.
public struct StatefulSetOrdinals: JSONMessage {
  /// Number of the first pod; 0 when unset.
  public var start: Int32

  public init() {
    start = 0
  }
}

extension StatefulSetOrdinals {
  public static var messageName: String { "k8s.io.api.apps.v1.StatefulSetOrdinals" }

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

/// How far a stateful set is.
public struct StatefulSetStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `metadata.generation` last acted on.
  public var observedGeneration: Int64 {
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
  public var conditions: [StatefulSetCondition] {
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

extension StatefulSetStatus {
  public static var messageName: String { "k8s.io.api.apps.v1.StatefulSetStatus" }

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

extension StatefulSetStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var observedGeneration: Int64
    var replicas: Int32
    var readyReplicas: Int32
    var currentReplicas: Int32
    var updatedReplicas: Int32
    var currentRevision: String
    var updateRevision: String
    var collisionCount: Int32?
    var conditions: [StatefulSetCondition]
    var availableReplicas: Int32

    init() {
      observedGeneration = 0
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
        case 8: reader.value(&observedGeneration)
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
      writer.value(1, observedGeneration)
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

extension StatefulSetCondition {
  public static var messageName: String { "k8s.io.api.apps.v1.StatefulSetCondition" }

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

extension StatefulSetCondition {
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
