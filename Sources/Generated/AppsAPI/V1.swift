// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/apps/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Runs like pods and replaces them step by step when their template changes.
public struct Deployment: Resource {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// Which pods, how many, and how they are replaced.
  public var spec: DeploymentSpec {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// How far it is.
  public var status: DeploymentStatus {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }
}

extension Deployment {
  public static var messageName: String { "k8s.io.api.apps.v1.Deployment" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1", kind: "Deployment")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "deployments",
    singular: "deployment",
    shortNames: ["deploy"],
    categories: ["all"],
    subresources: [
      Subresource(
        "scale", verbs: ["get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "deployments",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Ready", type: "string", description: "Pods that are ready, of those wanted."),
      Column(
        "Up-to-date", type: "string", description: "Pods of the present template.",
        path: ".status.updatedReplicas"),
      Column(
        "Available", type: "string", description: "Pods that have been ready long enough.",
        path: ".status.availableReplicas"),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column(
        "Containers", type: "string", priority: 1,
        description: "Names of the containers in the pod template."),
      Column(
        "Images", type: "string", priority: 1,
        description: "Images of the containers in the pod template."),
      Column(
        "Selector", type: "string", priority: 1,
        description: "Labels of the pods it counts as its own."),
    ],
    listKind: "DeploymentList"
  )

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

extension Deployment {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: DeploymentSpec
    var status: DeploymentStatus

    init() {
      metadata = ObjectMeta()
      spec = DeploymentSpec()
      status = DeploymentStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers("Deployment", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

/// Which pods, how many, and how they are replaced.
public struct DeploymentSpec: JSONMessage {
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

  /// Pods to make. A change of it starts a rollout.
  public var template: PodTemplateSpec {
    get { fieldStorage.fields.template }
    _modify {
      unshare()
      yield &fieldStorage.fields.template
    }
  }

  /// How old pods give way to new ones.
  public var strategy: DeploymentStrategy {
    get { fieldStorage.fields.strategy }
    _modify {
      unshare()
      yield &fieldStorage.fields.strategy
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

  /// Old ReplicaSets kept for going back; 10 when unset.
  public var revisionHistoryLimit: Int32? {
    get { fieldStorage.fields.revisionHistoryLimit }
    _modify {
      unshare()
      yield &fieldStorage.fields.revisionHistoryLimit
    }
  }

  /// No rollouts while it is set.
  public var paused: Bool {
    get { fieldStorage.fields.paused }
    _modify {
      unshare()
      yield &fieldStorage.fields.paused
    }
  }

  /// Seconds without progress after which the rollout counts as failed; 600 when unset. It is not
  /// undone.
  public var progressDeadlineSeconds: Int32? {
    get { fieldStorage.fields.progressDeadlineSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.progressDeadlineSeconds
    }
  }
}

extension DeploymentSpec {
  public static var messageName: String { "k8s.io.api.apps.v1.DeploymentSpec" }

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

extension DeploymentSpec {
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
    var strategy: DeploymentStrategy
    var minReadySeconds: Int32
    var revisionHistoryLimit: Int32?
    var paused: Bool
    var progressDeadlineSeconds: Int32?

    init() {
      template = PodTemplateSpec()
      strategy = DeploymentStrategy()
      minReadySeconds = 0
      paused = false
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&replicas)
        case 18: reader.optional(&selector)
        case 26: reader.value(&template)
        case 34: reader.value(&strategy)
        case 40: reader.value(&minReadySeconds)
        case 48: reader.optional(&revisionHistoryLimit)
        case 56: reader.value(&paused)
        case 72: reader.optional(&progressDeadlineSeconds)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(9, progressDeadlineSeconds)
      writer.value(7, paused)
      writer.optional(6, revisionHistoryLimit)
      writer.value(5, minReadySeconds)
      writer.value(4, strategy)
      writer.value(3, template)
      writer.optional(2, selector)
      writer.optional(1, replicas)
    }

    private static let members = JSONMembers(
      "DeploymentSpec",
      """
      replicas selector template strategy minReadySeconds revisionHistoryLimit paused
      progressDeadlineSeconds
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&replicas)
        case 1: reader.optional(&selector)
        case 2: reader.value(&template)
        case 3: reader.value(&strategy)
        case 4: reader.integer(&minReadySeconds)
        case 5: reader.integer(&revisionHistoryLimit)
        case 6: reader.bool(&paused)
        case 7: reader.integer(&progressDeadlineSeconds)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("replicas", replicas)
      writer.optional(always: "selector", selector)
      writer.message("template", template)
      writer.message("strategy", strategy)
      writer.integer("minReadySeconds", minReadySeconds)
      writer.integer("revisionHistoryLimit", revisionHistoryLimit)
      writer.bool("paused", paused)
      writer.integer("progressDeadlineSeconds", progressDeadlineSeconds)
    }
  }
}

/// How old pods give way to new ones.
public struct DeploymentStrategy: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `RollingUpdate` (the default), or `Recreate`, which ends all old pods first.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Settings of `RollingUpdate`.
  public var rollingUpdate: RollingUpdateDeployment? {
    get { fieldStorage.fields.rollingUpdate }
    _modify {
      unshare()
      yield &fieldStorage.fields.rollingUpdate
    }
  }
}

extension DeploymentStrategy {
  public static var messageName: String { "k8s.io.api.apps.v1.DeploymentStrategy" }

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

extension DeploymentStrategy {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var rollingUpdate: RollingUpdateDeployment?

    init() {
      type = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(2, rollingUpdate)
      writer.value(1, type)
    }

    private static let members = JSONMembers("DeploymentStrategy", "type rollingUpdate")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.optional(&rollingUpdate)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("type", type)
      writer.message("rollingUpdate", rollingUpdate)
    }
  }
}

/// How many pods may be missing or too many during a rollout; not both can be 0.
public struct RollingUpdateDeployment: JSONMessage {
  /// Most pods missing, as a number or percentage (rounded down); 25% when unset.
  public var maxUnavailable: IntOrString?
  /// Most pods too many, as a number or percentage (rounded up); 25% when unset.
  public var maxSurge: IntOrString?

  public init() {}
}

extension RollingUpdateDeployment {
  public static var messageName: String { "k8s.io.api.apps.v1.RollingUpdateDeployment" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&maxUnavailable)
      case 18: reader.optional(&maxSurge)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, maxSurge)
    writer.optional(1, maxUnavailable)
  }

  private static let members = JSONMembers("RollingUpdateDeployment", "maxUnavailable maxSurge")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&maxUnavailable)
      case 1: reader.optional(&maxSurge)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("maxUnavailable", maxUnavailable)
    writer.message("maxSurge", maxSurge)
  }
}

/// How far a deployment is.
public struct DeploymentStatus: JSONMessage {
  /// `metadata.generation` last acted on.
  public var observedGeneration: Int64
  /// Pods there are, old and new.
  public var replicas: Int32
  /// Pods of the present template.
  public var updatedReplicas: Int32
  /// Pods that are ready.
  public var readyReplicas: Int32
  /// Pods that have been ready for `minReadySeconds`.
  public var availableReplicas: Int32
  /// Pods that are missing or not yet available.
  public var unavailableReplicas: Int32
  /// Pods that are being stopped.
  public var terminatingReplicas: Int32?
  /// State: `Available`, `Progressing`, `ReplicaFailure`.
  public var conditions: [DeploymentCondition]
  /// Hash collisions met when naming ReplicaSets.
  public var collisionCount: Int32?

  public init() {
    observedGeneration = 0
    replicas = 0
    updatedReplicas = 0
    readyReplicas = 0
    availableReplicas = 0
    unavailableReplicas = 0
    conditions = []
  }
}

extension DeploymentStatus {
  public static var messageName: String { "k8s.io.api.apps.v1.DeploymentStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&observedGeneration)
      case 16: reader.value(&replicas)
      case 24: reader.value(&updatedReplicas)
      case 56: reader.value(&readyReplicas)
      case 32: reader.value(&availableReplicas)
      case 40: reader.value(&unavailableReplicas)
      case 72: reader.optional(&terminatingReplicas)
      case 50: reader.repeated(&conditions)
      case 64: reader.optional(&collisionCount)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(9, terminatingReplicas)
    writer.optional(8, collisionCount)
    writer.value(7, readyReplicas)
    writer.repeated(6, conditions)
    writer.value(5, unavailableReplicas)
    writer.value(4, availableReplicas)
    writer.value(3, updatedReplicas)
    writer.value(2, replicas)
    writer.value(1, observedGeneration)
  }

  private static let members = JSONMembers(
    "DeploymentStatus",
    """
    observedGeneration replicas updatedReplicas readyReplicas availableReplicas
    unavailableReplicas terminatingReplicas conditions collisionCount
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&observedGeneration)
      case 1: reader.integer(&replicas)
      case 2: reader.integer(&updatedReplicas)
      case 3: reader.integer(&readyReplicas)
      case 4: reader.integer(&availableReplicas)
      case 5: reader.integer(&unavailableReplicas)
      case 6: reader.integer(&terminatingReplicas)
      case 7: reader.repeated(&conditions)
      case 8: reader.integer(&collisionCount)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("observedGeneration", observedGeneration)
    writer.integer("replicas", replicas)
    writer.integer("updatedReplicas", updatedReplicas)
    writer.integer("readyReplicas", readyReplicas)
    writer.integer("availableReplicas", availableReplicas)
    writer.integer("unavailableReplicas", unavailableReplicas)
    writer.integer("terminatingReplicas", terminatingReplicas)
    writer.repeated("conditions", conditions)
    writer.integer("collisionCount", collisionCount)
  }
}

/// One aspect of a deployment's state.
public struct DeploymentCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `Available`, `Progressing` or `ReplicaFailure`.
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

  /// When the condition was last written, even with the same status.
  public var lastUpdateTime: Time {
    get { fieldStorage.fields.lastUpdateTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastUpdateTime
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

extension DeploymentCondition {
  public static var messageName: String { "k8s.io.api.apps.v1.DeploymentCondition" }

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

extension DeploymentCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastUpdateTime: Time
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      lastUpdateTime = Time()
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
        case 50: reader.value(&lastUpdateTime)
        case 58: reader.value(&lastTransitionTime)
        case 34: reader.value(&reason)
        case 42: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(7, lastTransitionTime)
      writer.value(6, lastUpdateTime)
      writer.value(5, message)
      writer.value(4, reason)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "DeploymentCondition", "type status lastUpdateTime lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastUpdateTime)
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
      writer.message("lastUpdateTime", lastUpdateTime)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

/// A list of Deployment objects.
public struct DeploymentList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Deployment objects, ordered by namespace and name.
  public var items: [Deployment]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension DeploymentList {
  public static var messageName: String { "k8s.io.api.apps.v1.DeploymentList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1", kind: "DeploymentList")
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

  private static let members = JSONMembers("DeploymentList", "metadata items kind apiVersion")

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

/// Keeps a number of like pods running. Usually made by a Deployment.
public struct ReplicaSet: Resource {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta {
    get { fieldStorage.fields.metadata }
    _modify {
      unshare()
      yield &fieldStorage.fields.metadata
    }
  }

  /// How many pods of which sort.
  public var spec: ReplicaSetSpec {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// How many there are.
  public var status: ReplicaSetStatus {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }
}

extension ReplicaSet {
  public static var messageName: String { "k8s.io.api.apps.v1.ReplicaSet" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "apps", version: "v1", kind: "ReplicaSet")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "replicasets",
    singular: "replicaset",
    shortNames: ["rs"],
    categories: ["all"],
    subresources: [
      Subresource(
        "scale", verbs: ["get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "replicasets",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Desired", type: "integer", description: "Pods wanted.", path: ".spec.replicas"),
      Column("Current", type: "integer", description: "Pods there are.", path: ".status.replicas"),
      Column(
        "Ready", type: "integer", description: "Pods that are ready.", path: ".status.readyReplicas"
      ),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column(
        "Containers", type: "string", priority: 1,
        description: "Names of the containers in the pod template."),
      Column(
        "Images", type: "string", priority: 1,
        description: "Images of the containers in the pod template."),
      Column(
        "Selector", type: "string", priority: 1,
        description: "Labels of the pods it counts as its own."),
    ],
    listKind: "ReplicaSetList"
  )

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

extension ReplicaSet {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: ReplicaSetSpec
    var status: ReplicaSetStatus

    init() {
      metadata = ObjectMeta()
      spec = ReplicaSetSpec()
      status = ReplicaSetStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, status)
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers("ReplicaSet", "metadata spec status kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
      writer.message("status", status)
    }
  }
}

/// How many pods of which sort.
public struct ReplicaSetSpec: JSONMessage {
  /// Number of pods wanted; 1 when unset.
  public var replicas: Int32?
  /// Seconds a pod must be ready to count as available.
  public var minReadySeconds: Int32
  /// Pods it counts as its own; must fit the template's labels and cannot change.
  public var selector: LabelSelector?
  /// Pods to make when there are too few.
  public var template: PodTemplateSpec

  public init() {
    minReadySeconds = 0
    template = PodTemplateSpec()
  }
}

extension ReplicaSetSpec {
  public static var messageName: String { "k8s.io.api.apps.v1.ReplicaSetSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&replicas)
      case 32: reader.value(&minReadySeconds)
      case 18: reader.optional(&selector)
      case 26: reader.value(&template)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, minReadySeconds)
    writer.value(3, template)
    writer.optional(2, selector)
    writer.optional(1, replicas)
  }

  private static let members = JSONMembers(
    "ReplicaSetSpec", "replicas minReadySeconds selector template")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.integer(&minReadySeconds)
      case 2: reader.optional(&selector)
      case 3: reader.value(&template)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("replicas", replicas)
    writer.integer("minReadySeconds", minReadySeconds)
    writer.optional(always: "selector", selector)
    writer.message("template", template)
  }
}

/// How many pods there are.
public struct ReplicaSetStatus: JSONMessage {
  /// Pods there are.
  public var replicas: Int32
  /// Pods with all labels of the template.
  public var fullyLabeledReplicas: Int32
  /// Pods that are ready.
  public var readyReplicas: Int32
  /// Pods that have been ready for `minReadySeconds`.
  public var availableReplicas: Int32
  /// Pods that are being stopped.
  public var terminatingReplicas: Int32?
  /// `metadata.generation` last acted on.
  public var observedGeneration: Int64
  /// State in single aspects.
  public var conditions: [ReplicaSetCondition]

  public init() {
    replicas = 0
    fullyLabeledReplicas = 0
    readyReplicas = 0
    availableReplicas = 0
    observedGeneration = 0
    conditions = []
  }
}

extension ReplicaSetStatus {
  public static var messageName: String { "k8s.io.api.apps.v1.ReplicaSetStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      case 16: reader.value(&fullyLabeledReplicas)
      case 32: reader.value(&readyReplicas)
      case 40: reader.value(&availableReplicas)
      case 56: reader.optional(&terminatingReplicas)
      case 24: reader.value(&observedGeneration)
      case 50: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(7, terminatingReplicas)
    writer.repeated(6, conditions)
    writer.value(5, availableReplicas)
    writer.value(4, readyReplicas)
    writer.value(3, observedGeneration)
    writer.value(2, fullyLabeledReplicas)
    writer.value(1, replicas)
  }

  private static let members = JSONMembers(
    "ReplicaSetStatus",
    """
    replicas fullyLabeledReplicas readyReplicas availableReplicas
    terminatingReplicas observedGeneration conditions
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.integer(&fullyLabeledReplicas)
      case 2: reader.integer(&readyReplicas)
      case 3: reader.integer(&availableReplicas)
      case 4: reader.integer(&terminatingReplicas)
      case 5: reader.integer(&observedGeneration)
      case 6: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "replicas", replicas)
    writer.integer("fullyLabeledReplicas", fullyLabeledReplicas)
    writer.integer("readyReplicas", readyReplicas)
    writer.integer("availableReplicas", availableReplicas)
    writer.integer("terminatingReplicas", terminatingReplicas)
    writer.integer("observedGeneration", observedGeneration)
    writer.repeated("conditions", conditions)
  }
}
