// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Number of replicas of something that can be scaled. The subresource `scale` reads and writes it.
public struct Scale: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Replicas wanted.
  public var spec: ScaleSpec
  /// Replicas there are.
  public var status: ScaleStatus

  public init() {
    metadata = ObjectMeta()
    spec = ScaleSpec()
    status = ScaleStatus()
  }
}

extension Scale {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.Scale" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")
  }

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

  private static let members = JSONMembers("Scale", "metadata spec status kind apiVersion")

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

/// Replicas wanted.
public struct ScaleSpec: JSONMessage {
  /// Number wanted.
  public var replicas: Int32

  public init() {
    replicas = 0
  }
}

extension ScaleSpec {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ScaleSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, replicas)
  }

  private static let members = JSONMembers("ScaleSpec", "replicas")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("replicas", replicas)
  }
}

/// Replicas there are.
public struct ScaleStatus: JSONMessage {
  /// Number there are.
  public var replicas: Int32
  /// Label selector of the pods, as text.
  public var selector: String

  public init() {
    replicas = 0
    selector = ""
  }
}

extension ScaleStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ScaleStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      case 18: reader.value(&selector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, selector)
    writer.value(1, replicas)
  }

  private static let members = JSONMembers("ScaleStatus", "replicas selector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.string(&selector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "replicas", replicas)
    writer.string("selector", selector)
  }
}

/// Sets the number of replicas by load. Stored as autoscaling/v2.
public struct HorizontalPodAutoscaler: Resource {
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

  /// What to scale, and within which bounds.
  public var spec: HorizontalPodAutoscalerSpec {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// What it last saw and did.
  public var status: HorizontalPodAutoscalerStatus {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }
}

extension HorizontalPodAutoscaler {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.HorizontalPodAutoscaler" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscaler")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "horizontalpodautoscalers",
    singular: "horizontalpodautoscaler",
    shortNames: ["hpa"],
    categories: ["all"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "horizontalpodautoscalers",
    storageVersion: "autoscaling/v2",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Reference", type: "string", description: "Object that is scaled."),
      Column("Targets", type: "string", description: "Metrics: last seen, and to aim at."),
      Column("MinPods", type: "string", description: "Least replicas."),
      Column("MaxPods", type: "string", description: "Most replicas.", path: ".spec.maxReplicas"),
      Column(
        "Replicas", type: "string", description: "Replicas it saw.", path: ".status.currentReplicas"
      ),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "HorizontalPodAutoscalerList"
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

extension HorizontalPodAutoscaler {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: HorizontalPodAutoscalerSpec
    var status: HorizontalPodAutoscalerStatus

    init() {
      metadata = ObjectMeta()
      spec = HorizontalPodAutoscalerSpec()
      status = HorizontalPodAutoscalerStatus()
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

    private static let members = JSONMembers(
      "HorizontalPodAutoscaler", "metadata spec status kind apiVersion")

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

/// What to scale, and within which bounds.
public struct HorizontalPodAutoscalerSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Object to scale; it has a subresource `scale`.
  public var scaleTargetRef: CrossVersionObjectReference {
    get { fieldStorage.fields.scaleTargetRef }
    _modify {
      unshare()
      yield &fieldStorage.fields.scaleTargetRef
    }
  }

  /// Least replicas; 1 when unset.
  public var minReplicas: Int32? {
    get { fieldStorage.fields.minReplicas }
    _modify {
      unshare()
      yield &fieldStorage.fields.minReplicas
    }
  }

  /// Most replicas.
  public var maxReplicas: Int32 {
    get { fieldStorage.fields.maxReplicas }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxReplicas
    }
  }

  /// Average CPU use to aim at, in percent of the requests; the server's default when unset.
  public var targetCPUUtilizationPercentage: Int32? {
    get { fieldStorage.fields.targetCPUUtilizationPercentage }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetCPUUtilizationPercentage
    }
  }
}

extension HorizontalPodAutoscalerSpec {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerSpec" }

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

extension HorizontalPodAutoscalerSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var scaleTargetRef: CrossVersionObjectReference
    var minReplicas: Int32?
    var maxReplicas: Int32
    var targetCPUUtilizationPercentage: Int32?

    init() {
      scaleTargetRef = CrossVersionObjectReference()
      maxReplicas = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&scaleTargetRef)
        case 16: reader.optional(&minReplicas)
        case 24: reader.value(&maxReplicas)
        case 32: reader.optional(&targetCPUUtilizationPercentage)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, targetCPUUtilizationPercentage)
      writer.value(3, maxReplicas)
      writer.optional(2, minReplicas)
      writer.value(1, scaleTargetRef)
    }

    private static let members = JSONMembers(
      "HorizontalPodAutoscalerSpec",
      "scaleTargetRef minReplicas maxReplicas targetCPUUtilizationPercentage")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&scaleTargetRef)
        case 1: reader.integer(&minReplicas)
        case 2: reader.integer(&maxReplicas)
        case 3: reader.integer(&targetCPUUtilizationPercentage)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("scaleTargetRef", scaleTargetRef)
      writer.integer("minReplicas", minReplicas)
      writer.integer(always: "maxReplicas", maxReplicas)
      writer.integer("targetCPUUtilizationPercentage", targetCPUUtilizationPercentage)
    }
  }
}

/// Names an object in the same namespace.
public struct CrossVersionObjectReference: JSONMessage {
  /// Kind of the object.
  public var kind: String
  /// Name of the object.
  public var name: String
  /// Group and version of the object.
  public var apiVersion: String

  public init() {
    kind = ""
    name = ""
    apiVersion = ""
  }
}

extension CrossVersionObjectReference {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.CrossVersionObjectReference" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&kind)
      case 18: reader.value(&name)
      case 26: reader.value(&apiVersion)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, apiVersion)
    writer.value(2, name)
    writer.value(1, kind)
  }

  private static let members = JSONMembers("CrossVersionObjectReference", "kind name apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&kind)
      case 1: reader.string(&name)
      case 2: reader.string(&apiVersion)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "kind", kind)
    writer.string(always: "name", name)
    writer.string("apiVersion", apiVersion)
  }
}

/// What an autoscaler last saw and did.
public struct HorizontalPodAutoscalerStatus: JSONMessage {
  /// `metadata.generation` last acted on.
  public var observedGeneration: Int64?
  /// When it last changed the number of replicas.
  public var lastScaleTime: Time?
  /// Replicas it saw.
  public var currentReplicas: Int32
  /// Replicas it asked for.
  public var desiredReplicas: Int32
  /// Average CPU use it saw, in percent of the requests.
  public var currentCPUUtilizationPercentage: Int32?

  public init() {
    currentReplicas = 0
    desiredReplicas = 0
  }
}

extension HorizontalPodAutoscalerStatus {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&observedGeneration)
      case 18: reader.optional(&lastScaleTime)
      case 24: reader.value(&currentReplicas)
      case 32: reader.value(&desiredReplicas)
      case 40: reader.optional(&currentCPUUtilizationPercentage)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(5, currentCPUUtilizationPercentage)
    writer.value(4, desiredReplicas)
    writer.value(3, currentReplicas)
    writer.optional(2, lastScaleTime)
    writer.optional(1, observedGeneration)
  }

  private static let members = JSONMembers(
    "HorizontalPodAutoscalerStatus",
    """
    observedGeneration lastScaleTime currentReplicas desiredReplicas
    currentCPUUtilizationPercentage
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&observedGeneration)
      case 1: reader.optional(&lastScaleTime)
      case 2: reader.integer(&currentReplicas)
      case 3: reader.integer(&desiredReplicas)
      case 4: reader.integer(&currentCPUUtilizationPercentage)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("observedGeneration", observedGeneration)
    writer.message("lastScaleTime", lastScaleTime)
    writer.integer(always: "currentReplicas", currentReplicas)
    writer.integer(always: "desiredReplicas", desiredReplicas)
    writer.integer("currentCPUUtilizationPercentage", currentCPUUtilizationPercentage)
  }
}

/// One aspect of an autoscaler's state.
public struct HorizontalPodAutoscalerCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `ScalingActive`, `AbleToScale`, `ScalingLimited` or `ScaledToZero`.
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

extension HorizontalPodAutoscalerCondition {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerCondition"
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

extension HorizontalPodAutoscalerCondition {
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
      "HorizontalPodAutoscalerCondition", "type status lastTransitionTime reason message")

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

/// A list of HorizontalPodAutoscaler objects.
public struct HorizontalPodAutoscalerList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The HorizontalPodAutoscaler objects, ordered by namespace and name.
  public var items: [HorizontalPodAutoscaler]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension HorizontalPodAutoscalerList {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.HorizontalPodAutoscalerList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "autoscaling", version: "v1", kind: "HorizontalPodAutoscalerList")
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
    "HorizontalPodAutoscalerList", "metadata items kind apiVersion")

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

/// A metric to aim at; the member that `type` names is set.
public struct MetricSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `Resource`, `ContainerResource`, `Pods`, `Object` or `External`.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Metric of one object.
  public var object: ObjectMetricSource? {
    get { fieldStorage.fields.object }
    _modify {
      unshare()
      yield &fieldStorage.fields.object
    }
  }

  /// Metric of every pod, averaged.
  public var pods: PodsMetricSource? {
    get { fieldStorage.fields.pods }
    _modify {
      unshare()
      yield &fieldStorage.fields.pods
    }
  }

  /// CPU or memory of the pods.
  public var resource: ResourceMetricSource? {
    get { fieldStorage.fields.resource }
    _modify {
      unshare()
      yield &fieldStorage.fields.resource
    }
  }

  /// CPU or memory of one container of the pods.
  public var containerResource: ContainerResourceMetricSource? {
    get { fieldStorage.fields.containerResource }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerResource
    }
  }

  /// Metric from outside the cluster.
  public var external: ExternalMetricSource? {
    get { fieldStorage.fields.external }
    _modify {
      unshare()
      yield &fieldStorage.fields.external
    }
  }
}

extension MetricSpec {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.MetricSpec" }

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

extension MetricSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var object: ObjectMetricSource?
    var pods: PodsMetricSource?
    var resource: ResourceMetricSource?
    var containerResource: ContainerResourceMetricSource?
    var external: ExternalMetricSource?

    init() {
      type = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.optional(&self.object)
        case 26: reader.optional(&pods)
        case 34: reader.optional(&resource)
        case 58: reader.optional(&containerResource)
        case 42: reader.optional(&external)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, containerResource)
      writer.optional(5, external)
      writer.optional(4, resource)
      writer.optional(3, pods)
      writer.optional(2, self.object)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "MetricSpec", "type object pods resource containerResource external")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.optional(&self.object)
        case 2: reader.optional(&pods)
        case 3: reader.optional(&resource)
        case 4: reader.optional(&containerResource)
        case 5: reader.optional(&external)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.message("object", self.object)
      writer.message("pods", pods)
      writer.message("resource", resource)
      writer.message("containerResource", containerResource)
      writer.message("external", external)
    }
  }
}
