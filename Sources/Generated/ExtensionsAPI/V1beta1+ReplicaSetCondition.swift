// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/extensions/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
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
}

extension V1beta1.ReplicaSetCondition {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.ReplicaSetCondition" }

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

extension V1beta1.ReplicaSetCondition {
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

extension V1beta1 {
  /// A list of ReplicaSet objects.
  public struct ReplicaSetList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ReplicaSet objects, ordered by namespace and name.
    public var items: [V1beta1.ReplicaSet]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ReplicaSetList {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.ReplicaSetList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "ReplicaSetList")
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

extension V1beta1 {
  /// Runs one pod on every node, or on every node that fits.
  public struct DaemonSet: KindMessage {
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

    /// Which pods on which nodes.
    public var spec: V1beta1.DaemonSetSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// How far it is.
    public var status: V1beta1.DaemonSetStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1beta1.DaemonSet {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DaemonSet" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "DaemonSet")
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

extension V1beta1.DaemonSet {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1beta1.DaemonSetSpec
    var status: V1beta1.DaemonSetStatus

    init() {
      metadata = ObjectMeta()
      spec = V1beta1.DaemonSetSpec()
      status = V1beta1.DaemonSetStatus()
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

    private static let members = JSONMembers("DaemonSet", "metadata spec status kind apiVersion")

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

extension V1beta1 {
  /// Which pods on which nodes.
  public struct DaemonSetSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Pods it counts as its own; those with the template's labels when unset.
    public var selector: LabelSelector? {
      get { fieldStorage.fields.selector }
      _modify {
        unshare()
        yield &fieldStorage.fields.selector
      }
    }

    /// Pods to make; node selector and affinity choose the nodes.
    public var template: PodTemplateSpec {
      get { fieldStorage.fields.template }
      _modify {
        unshare()
        yield &fieldStorage.fields.template
      }
    }

    /// How pods follow a change of the template.
    public var updateStrategy: V1beta1.DaemonSetUpdateStrategy {
      get { fieldStorage.fields.updateStrategy }
      _modify {
        unshare()
        yield &fieldStorage.fields.updateStrategy
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

    /// Number that grows with each change of the template; no longer used.
    public var templateGeneration: Int64 {
      get { fieldStorage.fields.templateGeneration }
      _modify {
        unshare()
        yield &fieldStorage.fields.templateGeneration
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
  }
}

extension V1beta1.DaemonSetSpec {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DaemonSetSpec" }

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

extension V1beta1.DaemonSetSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var selector: LabelSelector?
    var template: PodTemplateSpec
    var updateStrategy: V1beta1.DaemonSetUpdateStrategy
    var minReadySeconds: Int32
    var templateGeneration: Int64
    var revisionHistoryLimit: Int32?

    init() {
      template = PodTemplateSpec()
      updateStrategy = V1beta1.DaemonSetUpdateStrategy()
      minReadySeconds = 0
      templateGeneration = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&selector)
        case 18: reader.value(&template)
        case 26: reader.value(&updateStrategy)
        case 32: reader.value(&minReadySeconds)
        case 40: reader.value(&templateGeneration)
        case 48: reader.optional(&revisionHistoryLimit)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, revisionHistoryLimit)
      writer.value(5, templateGeneration)
      writer.value(4, minReadySeconds)
      writer.value(3, updateStrategy)
      writer.value(2, template)
      writer.optional(1, selector)
    }

    private static let members = JSONMembers(
      "DaemonSetSpec",
      """
      selector template updateStrategy minReadySeconds templateGeneration
      revisionHistoryLimit
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&selector)
        case 1: reader.value(&template)
        case 2: reader.value(&updateStrategy)
        case 3: reader.integer(&minReadySeconds)
        case 4: reader.integer(&templateGeneration)
        case 5: reader.integer(&revisionHistoryLimit)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("selector", selector)
      writer.message("template", template)
      writer.message("updateStrategy", updateStrategy)
      writer.integer("minReadySeconds", minReadySeconds)
      writer.integer("templateGeneration", templateGeneration)
      writer.integer("revisionHistoryLimit", revisionHistoryLimit)
    }
  }
}

extension V1beta1 {
  /// How pods follow a change of the template.
  public struct DaemonSetUpdateStrategy: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `OnDelete` (when someone deletes them, the default) or `RollingUpdate`.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// Settings of `RollingUpdate`.
    public var rollingUpdate: V1beta1.RollingUpdateDaemonSet? {
      get { fieldStorage.fields.rollingUpdate }
      _modify {
        unshare()
        yield &fieldStorage.fields.rollingUpdate
      }
    }
  }
}

extension V1beta1.DaemonSetUpdateStrategy {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DaemonSetUpdateStrategy" }

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

extension V1beta1.DaemonSetUpdateStrategy {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var rollingUpdate: V1beta1.RollingUpdateDaemonSet?

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

    private static let members = JSONMembers("DaemonSetUpdateStrategy", "type rollingUpdate")

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

extension V1beta1 {
  /// How many nodes are updated at a time; exactly one of the two is not 0.
  public struct RollingUpdateDaemonSet: JSONMessage {
    /// Most nodes without an available pod, as a number or percentage (rounded up); 1 when unset.
    public var maxUnavailable: IntOrString?
    /// Most nodes with an old and a new pod side by side, as a number or percentage (rounded up); 0
    /// when unset.
    public var maxSurge: IntOrString?

    public init() {}
  }
}

extension V1beta1.RollingUpdateDaemonSet {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.RollingUpdateDaemonSet" }

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

  private static let members = JSONMembers("RollingUpdateDaemonSet", "maxUnavailable maxSurge")

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

extension V1beta1 {
  /// How far a daemon set is.
  public struct DaemonSetStatus: JSONMessage {
    /// Nodes that should run the pod and do.
    public var currentNumberScheduled: Int32
    /// Nodes that run the pod but should not.
    public var numberMisscheduled: Int32
    /// Nodes that should run the pod.
    public var desiredNumberScheduled: Int32
    /// Nodes whose pod is ready.
    public var numberReady: Int32
    /// `metadata.generation` last acted on.
    public var observedGeneration: Int64
    /// Nodes whose pod is of the present template.
    public var updatedNumberScheduled: Int32
    /// Nodes whose pod has been ready for `minReadySeconds`.
    public var numberAvailable: Int32
    /// Nodes that should have an available pod and do not.
    public var numberUnavailable: Int32
    /// Hash collisions met when naming revisions.
    public var collisionCount: Int32?
    /// State in single aspects.
    public var conditions: [V1beta1.DaemonSetCondition]

    public init() {
      currentNumberScheduled = 0
      numberMisscheduled = 0
      desiredNumberScheduled = 0
      numberReady = 0
      observedGeneration = 0
      updatedNumberScheduled = 0
      numberAvailable = 0
      numberUnavailable = 0
      conditions = []
    }
  }
}

extension V1beta1.DaemonSetStatus {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DaemonSetStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&currentNumberScheduled)
      case 16: reader.value(&numberMisscheduled)
      case 24: reader.value(&desiredNumberScheduled)
      case 32: reader.value(&numberReady)
      case 40: reader.value(&observedGeneration)
      case 48: reader.value(&updatedNumberScheduled)
      case 56: reader.value(&numberAvailable)
      case 64: reader.value(&numberUnavailable)
      case 72: reader.optional(&collisionCount)
      case 82: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(10, conditions)
    writer.optional(9, collisionCount)
    writer.value(8, numberUnavailable)
    writer.value(7, numberAvailable)
    writer.value(6, updatedNumberScheduled)
    writer.value(5, observedGeneration)
    writer.value(4, numberReady)
    writer.value(3, desiredNumberScheduled)
    writer.value(2, numberMisscheduled)
    writer.value(1, currentNumberScheduled)
  }

  private static let members = JSONMembers(
    "DaemonSetStatus",
    """
    currentNumberScheduled numberMisscheduled desiredNumberScheduled numberReady
    observedGeneration updatedNumberScheduled numberAvailable numberUnavailable
    collisionCount conditions
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&currentNumberScheduled)
      case 1: reader.integer(&numberMisscheduled)
      case 2: reader.integer(&desiredNumberScheduled)
      case 3: reader.integer(&numberReady)
      case 4: reader.integer(&observedGeneration)
      case 5: reader.integer(&updatedNumberScheduled)
      case 6: reader.integer(&numberAvailable)
      case 7: reader.integer(&numberUnavailable)
      case 8: reader.integer(&collisionCount)
      case 9: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "currentNumberScheduled", currentNumberScheduled)
    writer.integer(always: "numberMisscheduled", numberMisscheduled)
    writer.integer(always: "desiredNumberScheduled", desiredNumberScheduled)
    writer.integer(always: "numberReady", numberReady)
    writer.integer("observedGeneration", observedGeneration)
    writer.integer("updatedNumberScheduled", updatedNumberScheduled)
    writer.integer("numberAvailable", numberAvailable)
    writer.integer("numberUnavailable", numberUnavailable)
    writer.integer("collisionCount", collisionCount)
    writer.repeated("conditions", conditions)
  }
}

extension V1beta1 {
  /// One aspect of a daemon set's state.
  public struct DaemonSetCondition: JSONMessage {
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

extension V1beta1.DaemonSetCondition {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DaemonSetCondition" }

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

extension V1beta1.DaemonSetCondition {
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
      "DaemonSetCondition", "type status lastTransitionTime reason message")

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
  /// A list of DaemonSet objects.
  public struct DaemonSetList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The DaemonSet objects, ordered by namespace and name.
    public var items: [V1beta1.DaemonSet]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.DaemonSetList {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DaemonSetList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "DaemonSetList")
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

  private static let members = JSONMembers("DaemonSetList", "metadata items kind apiVersion")

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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.DeploymentRollback" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "DeploymentRollback")
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
