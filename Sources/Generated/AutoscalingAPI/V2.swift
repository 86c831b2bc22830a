// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v2.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.autoscaling.v2`.
public enum V2 {}

extension V2 {
  /// Sets the number of replicas of an object by load.
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

    /// What to scale, by what, and within which bounds.
    public var spec: V2.HorizontalPodAutoscalerSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// What it last saw and did.
    public var status: V2.HorizontalPodAutoscalerStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V2.HorizontalPodAutoscaler {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.HorizontalPodAutoscaler" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscaler")
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

extension V2.HorizontalPodAutoscaler {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V2.HorizontalPodAutoscalerSpec
    var status: V2.HorizontalPodAutoscalerStatus

    init() {
      metadata = ObjectMeta()
      spec = V2.HorizontalPodAutoscalerSpec()
      status = V2.HorizontalPodAutoscalerStatus()
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

extension V2 {
  /// What to scale, by what, and within which bounds.
  public struct HorizontalPodAutoscalerSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Object to scale; it has a subresource `scale`.
    public var scaleTargetRef: V2.CrossVersionObjectReference {
      get { fieldStorage.fields.scaleTargetRef }
      _modify {
        unshare()
        yield &fieldStorage.fields.scaleTargetRef
      }
    }

    /// Least replicas, at least 1; 1 when unset. 0 is allowed with the feature gate HPAScaleToZero
    /// and
    /// a metric of type `Object` or `External`.
    public var minReplicas: Int32? {
      get { fieldStorage.fields.minReplicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.minReplicas
      }
    }

    /// Most replicas; not below `minReplicas`.
    public var maxReplicas: Int32 {
      get { fieldStorage.fields.maxReplicas }
      _modify {
        unshare()
        yield &fieldStorage.fields.maxReplicas
      }
    }

    /// What to aim at. Each metric asks for a number of replicas and the largest wins; CPU use of
    /// 80 %
    /// of the requests when empty.
    public var metrics: [V2.MetricSpec] {
      get { fieldStorage.fields.metrics }
      _modify {
        unshare()
        yield &fieldStorage.fields.metrics
      }
    }

    /// How fast it may scale up and down; usual limits when unset.
    public var behavior: V2.HorizontalPodAutoscalerBehavior? {
      get { fieldStorage.fields.behavior }
      _modify {
        unshare()
        yield &fieldStorage.fields.behavior
      }
    }
  }
}

extension V2.HorizontalPodAutoscalerSpec {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerSpec" }

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

extension V2.HorizontalPodAutoscalerSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var scaleTargetRef: V2.CrossVersionObjectReference
    var minReplicas: Int32?
    var maxReplicas: Int32
    var metrics: [V2.MetricSpec]
    var behavior: V2.HorizontalPodAutoscalerBehavior?

    init() {
      scaleTargetRef = V2.CrossVersionObjectReference()
      maxReplicas = 0
      metrics = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&scaleTargetRef)
        case 16: reader.optional(&minReplicas)
        case 24: reader.value(&maxReplicas)
        case 34: reader.repeated(&metrics)
        case 42: reader.optional(&behavior)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, behavior)
      writer.repeated(4, metrics)
      writer.value(3, maxReplicas)
      writer.optional(2, minReplicas)
      writer.value(1, scaleTargetRef)
    }

    private static let members = JSONMembers(
      "HorizontalPodAutoscalerSpec", "scaleTargetRef minReplicas maxReplicas metrics behavior")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&scaleTargetRef)
        case 1: reader.integer(&minReplicas)
        case 2: reader.integer(&maxReplicas)
        case 3: reader.repeated(&metrics)
        case 4: reader.optional(&behavior)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("scaleTargetRef", scaleTargetRef)
      writer.integer("minReplicas", minReplicas)
      writer.integer(always: "maxReplicas", maxReplicas)
      writer.repeated("metrics", metrics)
      writer.message("behavior", behavior)
    }
  }
}

extension V2 {
  /// Names an object in the same namespace.
  public struct CrossVersionObjectReference: JSONMessage {
    /// Kind of the object.
    public var kind: String
    /// Name of the object.
    public var name: String
    /// API version of the object, such as `apps/v1`.
    public var apiVersion: String

    public init() {
      kind = ""
      name = ""
      apiVersion = ""
    }
  }
}

extension V2.CrossVersionObjectReference {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.CrossVersionObjectReference" }

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

extension V2 {
  /// How fast to scale, upwards and downwards.
  public struct HorizontalPodAutoscalerBehavior: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Upwards. When unset: by 4 pods or 100 %, whichever is more, every 15 seconds, without
    /// waiting.
    public var scaleUp: V2.HPAScalingRules? {
      get { fieldStorage.fields.scaleUp }
      _modify {
        unshare()
        yield &fieldStorage.fields.scaleUp
      }
    }

    /// Downwards. When unset: by up to 100 % every 15 seconds, to the largest number asked for in
    /// the
    /// last 300 seconds.
    public var scaleDown: V2.HPAScalingRules? {
      get { fieldStorage.fields.scaleDown }
      _modify {
        unshare()
        yield &fieldStorage.fields.scaleDown
      }
    }
  }
}

extension V2.HorizontalPodAutoscalerBehavior {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerBehavior"
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

extension V2.HorizontalPodAutoscalerBehavior {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var scaleUp: V2.HPAScalingRules?
    var scaleDown: V2.HPAScalingRules?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&scaleUp)
        case 18: reader.optional(&scaleDown)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(2, scaleDown)
      writer.optional(1, scaleUp)
    }

    private static let members = JSONMembers("HorizontalPodAutoscalerBehavior", "scaleUp scaleDown")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&scaleUp)
        case 1: reader.optional(&scaleDown)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("scaleUp", scaleUp)
      writer.message("scaleDown", scaleDown)
    }
  }
}

extension V2 {
  /// How fast to scale in one direction.
  public struct HPAScalingRules: JSONMessage {
    /// Seconds of past recommendations of which the most cautious is followed, 0 to 3600. When
    /// unset 0
    /// upwards and 300 downwards.
    public var stabilizationWindowSeconds: Int32?
    /// Which of several policies counts: `Max` (the fastest, the default), `Min` (the slowest) or
    /// `Disabled` (no scaling in this direction).
    public var selectPolicy: String?
    /// Limits of speed; at least one. The usual ones when unset.
    public var policies: [V2.HPAScalingPolicy]
    /// Part by which the metric may miss its target before anything is done, such as `0.05` for 5
    /// %;
    /// 10 % when unset.
    public var tolerance: Quantity?

    public init() {
      policies = []
    }
  }
}

extension V2.HPAScalingRules {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.HPAScalingRules" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 24: reader.optional(&stabilizationWindowSeconds)
      case 10: reader.optional(&selectPolicy)
      case 18: reader.repeated(&policies)
      case 34: reader.optional(&tolerance)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, tolerance)
    writer.optional(3, stabilizationWindowSeconds)
    writer.repeated(2, policies)
    writer.optional(1, selectPolicy)
  }

  private static let members = JSONMembers(
    "HPAScalingRules", "stabilizationWindowSeconds selectPolicy policies tolerance")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&stabilizationWindowSeconds)
      case 1: reader.string(&selectPolicy)
      case 2: reader.repeated(&policies)
      case 3: reader.optional(&tolerance)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("stabilizationWindowSeconds", stabilizationWindowSeconds)
    writer.string("selectPolicy", selectPolicy)
    writer.repeated("policies", policies)
    writer.message("tolerance", tolerance)
  }
}

extension V2 {
  /// A limit of speed: at most `value` within `periodSeconds`.
  public struct HPAScalingPolicy: JSONMessage {
    /// `Pods` (`value` is a number of pods) or `Percent` (of the present number).
    public var type: String
    /// Most change; more than 0.
    public var value: Int32
    /// Length of time in seconds that the limit holds for, 1 to 1800.
    public var periodSeconds: Int32

    public init() {
      type = ""
      value = 0
      periodSeconds = 0
    }
  }
}

extension V2.HPAScalingPolicy {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.HPAScalingPolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 16: reader.value(&self.value)
      case 24: reader.value(&periodSeconds)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, periodSeconds)
    writer.value(2, self.value)
    writer.value(1, type)
  }

  private static let members = JSONMembers("HPAScalingPolicy", "type value periodSeconds")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.integer(&self.value)
      case 2: reader.integer(&periodSeconds)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.integer(always: "value", self.value)
    writer.integer(always: "periodSeconds", periodSeconds)
  }
}

extension V2 {
  /// What an autoscaler last saw and did.
  public struct HorizontalPodAutoscalerStatus: JSONMessage {
    /// `metadata.generation` last acted on.
    public var observedGeneration: Int64?
    /// When the number of replicas last changed.
    public var lastScaleTime: Time?
    /// Replicas there are.
    public var currentReplicas: Int32
    /// Replicas wanted.
    public var desiredReplicas: Int32
    /// Metrics as last read.
    public var currentMetrics: [V2.MetricStatus]
    /// State: `ScalingActive`, `AbleToScale`, `ScalingLimited`, `ScaledToZero`.
    public var conditions: [V2.HorizontalPodAutoscalerCondition]

    public init() {
      currentReplicas = 0
      desiredReplicas = 0
      currentMetrics = []
      conditions = []
    }
  }
}

extension V2.HorizontalPodAutoscalerStatus {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerStatus"
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
      case 42: reader.repeated(&currentMetrics)
      case 50: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(6, conditions)
    writer.repeated(5, currentMetrics)
    writer.value(4, desiredReplicas)
    writer.value(3, currentReplicas)
    writer.optional(2, lastScaleTime)
    writer.optional(1, observedGeneration)
  }

  private static let members = JSONMembers(
    "HorizontalPodAutoscalerStatus",
    """
    observedGeneration lastScaleTime currentReplicas desiredReplicas currentMetrics
    conditions
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&observedGeneration)
      case 1: reader.optional(&lastScaleTime)
      case 2: reader.integer(&currentReplicas)
      case 3: reader.integer(&desiredReplicas)
      case 4: reader.repeated(&currentMetrics)
      case 5: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("observedGeneration", observedGeneration)
    writer.message("lastScaleTime", lastScaleTime)
    writer.integer("currentReplicas", currentReplicas)
    writer.integer(always: "desiredReplicas", desiredReplicas)
    writer.repeated(always: "currentMetrics", currentMetrics)
    writer.repeated("conditions", conditions)
  }
}

extension V2 {
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
}

extension V2.HorizontalPodAutoscalerCondition {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerCondition"
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

extension V2.HorizontalPodAutoscalerCondition {
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

extension V2 {
  /// A list of HorizontalPodAutoscaler objects.
  public struct HorizontalPodAutoscalerList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The HorizontalPodAutoscaler objects, ordered by namespace and name.
    public var items: [V2.HorizontalPodAutoscaler]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V2.HorizontalPodAutoscalerList {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.HorizontalPodAutoscalerList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "autoscaling", version: "v2", kind: "HorizontalPodAutoscalerList")
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

extension V2 {
  /// One metric to aim at: its type and the member of that name.
  public struct MetricSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `Resource`, `ContainerResource`, `Pods`, `Object` or `External`; says which other member is
    /// set.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// A metric of one object, such as requests per second of an Ingress.
    public var object: V2.ObjectMetricSource? {
      get { fieldStorage.fields.object }
      _modify {
        unshare()
        yield &fieldStorage.fields.object
      }
    }

    /// A metric of each pod, averaged over all of them.
    public var pods: V2.PodsMetricSource? {
      get { fieldStorage.fields.pods }
      _modify {
        unshare()
        yield &fieldStorage.fields.pods
      }
    }

    /// CPU or memory of the pods, as in their requests.
    public var resource: V2.ResourceMetricSource? {
      get { fieldStorage.fields.resource }
      _modify {
        unshare()
        yield &fieldStorage.fields.resource
      }
    }

    /// CPU or memory of one container of each pod.
    public var containerResource: V2.ContainerResourceMetricSource? {
      get { fieldStorage.fields.containerResource }
      _modify {
        unshare()
        yield &fieldStorage.fields.containerResource
      }
    }

    /// A metric from outside the cluster, such as the length of a queue.
    public var external: V2.ExternalMetricSource? {
      get { fieldStorage.fields.external }
      _modify {
        unshare()
        yield &fieldStorage.fields.external
      }
    }
  }
}

extension V2.MetricSpec {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.MetricSpec" }

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

extension V2.MetricSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var object: V2.ObjectMetricSource?
    var pods: V2.PodsMetricSource?
    var resource: V2.ResourceMetricSource?
    var containerResource: V2.ContainerResourceMetricSource?
    var external: V2.ExternalMetricSource?

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
