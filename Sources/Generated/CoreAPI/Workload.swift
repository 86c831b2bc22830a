// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/workload.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A pod to be made, as an object of its own.
public struct PodTemplate: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The pod to make.
  public var template: PodTemplateSpec

  public init() {
    metadata = ObjectMeta()
    template = PodTemplateSpec()
  }
}

extension PodTemplate {
  public static var messageName: String { "k8s.io.api.core.v1.PodTemplate" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodTemplate")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "podtemplates",
    singular: "podtemplate",
    storageFolder: "podtemplates",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Containers", type: "string", description: "Names of the containers in the pod template."),
      Column(
        "Images", type: "string", description: "Images of the containers in the pod template."),
      Column("Pod Labels", type: "string", description: "Labels of the pods."),
    ],
    listKind: "PodTemplateList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&template)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, template)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("PodTemplate", "metadata template kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&template)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("template", template)
  }
}

/// A list of PodTemplate objects.
public struct PodTemplateList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The PodTemplate objects, ordered by namespace and name.
  public var items: [PodTemplate]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension PodTemplateList {
  public static var messageName: String { "k8s.io.api.core.v1.PodTemplateList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodTemplateList")
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

  private static let members = JSONMembers("PodTemplateList", "metadata items kind apiVersion")

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

/// Keeps a number of like pods running; ReplicaSet came after it.
public struct ReplicationController: Resource {
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
  public var spec: ReplicationControllerSpec {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// How many there are.
  public var status: ReplicationControllerStatus {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }
}

extension ReplicationController {
  public static var messageName: String { "k8s.io.api.core.v1.ReplicationController" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ReplicationController")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "replicationcontrollers",
    singular: "replicationcontroller",
    shortNames: ["rc"],
    categories: ["all"],
    subresources: [
      Subresource(
        "scale", verbs: ["get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "autoscaling", version: "v1", kind: "Scale")),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "controllers",
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
    selectableFields: [SelectableField("status.replicas", path: "status.replicas")],
    listKind: "ReplicationControllerList"
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

extension ReplicationController {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: ReplicationControllerSpec
    var status: ReplicationControllerStatus

    init() {
      metadata = ObjectMeta()
      spec = ReplicationControllerSpec()
      status = ReplicationControllerStatus()
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
      "ReplicationController", "metadata spec status kind apiVersion")

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
public struct ReplicationControllerSpec: JSONMessage {
  /// Number of pods wanted; 1 when unset.
  public var replicas: Int32?
  /// Seconds a pod must be ready to count as available.
  public var minReadySeconds: Int32
  /// Labels of the pods it counts as its own; those of the template when empty.
  public var selector: SortedMap<String, String>
  /// Pods to make when there are too few.
  public var template: PodTemplateSpec?

  public init() {
    minReadySeconds = 0
    selector = SortedMap()
  }
}

extension ReplicationControllerSpec {
  public static var messageName: String { "k8s.io.api.core.v1.ReplicationControllerSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&replicas)
      case 32: reader.value(&minReadySeconds)
      case 18: reader.map(&selector)
      case 26: reader.optional(&template)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, minReadySeconds)
    writer.optional(3, template)
    writer.map(2, selector)
    writer.optional(1, replicas)
  }

  private static let members = JSONMembers(
    "ReplicationControllerSpec", "replicas minReadySeconds selector template")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.integer(&minReadySeconds)
      case 2: reader.strings(&selector)
      case 3: reader.optional(&template)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("replicas", replicas)
    writer.integer("minReadySeconds", minReadySeconds)
    writer.strings("selector", selector)
    writer.message("template", template)
  }
}

/// How many pods there are.
public struct ReplicationControllerStatus: JSONMessage {
  /// Pods there are.
  public var replicas: Int32
  /// Pods with all labels of the template.
  public var fullyLabeledReplicas: Int32
  /// Pods that are ready.
  public var readyReplicas: Int32
  /// Pods that have been ready for `minReadySeconds`.
  public var availableReplicas: Int32
  /// `metadata.generation` last acted on.
  public var observedGeneration: Int64
  /// State in single aspects.
  public var conditions: [ReplicationControllerCondition]

  public init() {
    replicas = 0
    fullyLabeledReplicas = 0
    readyReplicas = 0
    availableReplicas = 0
    observedGeneration = 0
    conditions = []
  }
}

extension ReplicationControllerStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ReplicationControllerStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      case 16: reader.value(&fullyLabeledReplicas)
      case 32: reader.value(&readyReplicas)
      case 40: reader.value(&availableReplicas)
      case 24: reader.value(&observedGeneration)
      case 50: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(6, conditions)
    writer.value(5, availableReplicas)
    writer.value(4, readyReplicas)
    writer.value(3, observedGeneration)
    writer.value(2, fullyLabeledReplicas)
    writer.value(1, replicas)
  }

  private static let members = JSONMembers(
    "ReplicationControllerStatus",
    """
    replicas fullyLabeledReplicas readyReplicas availableReplicas observedGeneration
    conditions
    """)

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.integer(&fullyLabeledReplicas)
      case 2: reader.integer(&readyReplicas)
      case 3: reader.integer(&availableReplicas)
      case 4: reader.integer(&observedGeneration)
      case 5: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "replicas", replicas)
    writer.integer("fullyLabeledReplicas", fullyLabeledReplicas)
    writer.integer("readyReplicas", readyReplicas)
    writer.integer("availableReplicas", availableReplicas)
    writer.integer("observedGeneration", observedGeneration)
    writer.repeated("conditions", conditions)
  }
}

/// One aspect of a controller's state.
public struct ReplicationControllerCondition: JSONMessage {
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

extension ReplicationControllerCondition {
  public static var messageName: String { "k8s.io.api.core.v1.ReplicationControllerCondition" }

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

extension ReplicationControllerCondition {
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
      "ReplicationControllerCondition", "type status lastTransitionTime reason message")

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

/// A list of ReplicationController objects.
public struct ReplicationControllerList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ReplicationController objects, ordered by namespace and name.
  public var items: [ReplicationController]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ReplicationControllerList {
  public static var messageName: String { "k8s.io.api.core.v1.ReplicationControllerList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ReplicationControllerList")
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
    "ReplicationControllerList", "metadata items kind apiVersion")

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
