// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/scheduling/v1alpha2.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.scheduling.v1alpha2`.
public enum V1alpha2 {}

extension V1alpha2 {
  /// Pods of an application, in groups that are placed together.
  public struct Workload: Resource {
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

    /// The groups. Cannot change.
    public var spec: V1alpha2.WorkloadSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }
  }
}

extension V1alpha2.Workload {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.Workload" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "Workload")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "workloads",
    singular: "workload",
    storageFolder: "workloads",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "WorkloadList"
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

extension V1alpha2.Workload {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1alpha2.WorkloadSpec

    init() {
      metadata = ObjectMeta()
      spec = V1alpha2.WorkloadSpec()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&spec)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(2, spec)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers("Workload", "metadata spec kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.value(&spec)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("spec", spec)
    }
  }
}

extension V1alpha2 {
  /// The groups of a workload.
  public struct WorkloadSpec: JSONMessage {
    /// Object that the workload belongs to, such as a Job; for information.
    public var controllerRef: V1alpha2.TypedLocalObjectReference?
    /// Patterns of its pod groups; 1 to 8.
    public var podGroupTemplates: [V1alpha2.PodGroupTemplate]

    public init() {
      podGroupTemplates = []
    }
  }
}

extension V1alpha2.WorkloadSpec {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.WorkloadSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&controllerRef)
      case 18: reader.repeated(&podGroupTemplates)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, podGroupTemplates)
    writer.optional(1, controllerRef)
  }

  private static let members = JSONMembers("WorkloadSpec", "controllerRef podGroupTemplates")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&controllerRef)
      case 1: reader.repeated(&podGroupTemplates)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("controllerRef", controllerRef)
    writer.repeated(always: "podGroupTemplates", podGroupTemplates)
  }
}

extension V1alpha2 {
  /// A pattern of pod groups.
  public struct PodGroupTemplate: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of the template, unique in the workload; a DNS label. Cannot change.
    public var name: String {
      get { fieldStorage.fields.name }
      _modify {
        unshare()
        yield &fieldStorage.fields.name
      }
    }

    /// One by one, or together.
    public var schedulingPolicy: V1alpha2.PodGroupSchedulingPolicy {
      get { fieldStorage.fields.schedulingPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.schedulingPolicy
      }
    }

    /// Where the pods may be; anywhere when unset.
    public var schedulingConstraints: V1alpha2.PodGroupSchedulingConstraints? {
      get { fieldStorage.fields.schedulingConstraints }
      _modify {
        unshare()
        yield &fieldStorage.fields.schedulingConstraints
      }
    }

    /// Claims on devices that the pods of a group share; at most 4.
    public var resourceClaims: [V1alpha2.PodGroupResourceClaim] {
      get { fieldStorage.fields.resourceClaims }
      _modify {
        unshare()
        yield &fieldStorage.fields.resourceClaims
      }
    }

    /// What is pushed out for more important pods: `Pod` (single pods, the default) or `PodGroup`
    /// (all
    /// or none).
    public var disruptionMode: String? {
      get { fieldStorage.fields.disruptionMode }
      _modify {
        unshare()
        yield &fieldStorage.fields.disruptionMode
      }
    }

    /// Name of the PriorityClass of the group as a whole.
    public var priorityClassName: String {
      get { fieldStorage.fields.priorityClassName }
      _modify {
        unshare()
        yield &fieldStorage.fields.priorityClassName
      }
    }

    /// Priority of the group, from its class; higher is more important.
    public var priority: Int32? {
      get { fieldStorage.fields.priority }
      _modify {
        unshare()
        yield &fieldStorage.fields.priority
      }
    }
  }
}

extension V1alpha2.PodGroupTemplate {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.PodGroupTemplate" }

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

extension V1alpha2.PodGroupTemplate {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var schedulingPolicy: V1alpha2.PodGroupSchedulingPolicy
    var schedulingConstraints: V1alpha2.PodGroupSchedulingConstraints?
    var resourceClaims: [V1alpha2.PodGroupResourceClaim]
    var disruptionMode: String?
    var priorityClassName: String
    var priority: Int32?

    init() {
      name = ""
      schedulingPolicy = V1alpha2.PodGroupSchedulingPolicy()
      resourceClaims = []
      priorityClassName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&schedulingPolicy)
        case 26: reader.optional(&schedulingConstraints)
        case 34: reader.repeated(&resourceClaims)
        case 42: reader.optional(&disruptionMode)
        case 50: reader.value(&priorityClassName)
        case 56: reader.optional(&priority)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, priority)
      writer.value(6, priorityClassName)
      writer.optional(5, disruptionMode)
      writer.repeated(4, resourceClaims)
      writer.optional(3, schedulingConstraints)
      writer.value(2, schedulingPolicy)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "PodGroupTemplate",
      """
      name schedulingPolicy schedulingConstraints resourceClaims disruptionMode
      priorityClassName priority
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.value(&schedulingPolicy)
        case 2: reader.optional(&schedulingConstraints)
        case 3: reader.repeated(&resourceClaims)
        case 4: reader.string(&disruptionMode)
        case 5: reader.string(&priorityClassName)
        case 6: reader.integer(&priority)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.message("schedulingPolicy", schedulingPolicy)
      writer.optional(always: "schedulingConstraints", schedulingConstraints)
      writer.repeated("resourceClaims", resourceClaims)
      writer.string("disruptionMode", disruptionMode)
      writer.string("priorityClassName", priorityClassName)
      writer.integer("priority", priority)
    }
  }
}

extension V1alpha2 {
  /// An object of the same namespace.
  public struct TypedLocalObjectReference: JSONMessage {
    /// API group of the kind; empty is the core group.
    public var apiGroup: String
    /// Kind of the object.
    public var kind: String
    /// Name of the object.
    public var name: String

    public init() {
      apiGroup = ""
      kind = ""
      name = ""
    }
  }
}

extension V1alpha2.TypedLocalObjectReference {
  public static var messageName: String {
    "k8s.io.api.scheduling.v1alpha2.TypedLocalObjectReference"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&apiGroup)
      case 18: reader.value(&kind)
      case 26: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, name)
    writer.value(2, kind)
    writer.value(1, apiGroup)
  }

  private static let members = JSONMembers("TypedLocalObjectReference", "apiGroup kind name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&apiGroup)
      case 1: reader.string(&kind)
      case 2: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("apiGroup", apiGroup)
    writer.string(always: "kind", kind)
    writer.string(always: "name", name)
  }
}

extension V1alpha2 {
  /// A list of Workload objects.
  public struct WorkloadList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The Workload objects, ordered by namespace and name.
    public var items: [V1alpha2.Workload]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha2.WorkloadList {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.WorkloadList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "WorkloadList")
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

  private static let members = JSONMembers("WorkloadList", "metadata items kind apiVersion")

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

extension V1alpha2 {
  /// Pods that are placed together.
  public struct PodGroup: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// How they are placed. Most of it cannot change.
    public var spec: V1alpha2.PodGroupSpec
    /// Whether they were placed.
    public var status: V1alpha2.PodGroupStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1alpha2.PodGroupSpec()
      status = V1alpha2.PodGroupStatus()
    }
  }
}

extension V1alpha2.PodGroup {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.PodGroup" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "PodGroup")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "podgroups",
    singular: "podgroup",
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "podgroups",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Policy", type: "string", description: "Basic or Gang."),
      Column("Workload", type: "string", description: "Workload that it was made from."),
      Column(
        "Status", type: "string",
        description: "Pending, Scheduled or Unschedulable; or why it is disrupted."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "PodGroupList"
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

  private static let members = JSONMembers("PodGroup", "metadata spec status kind apiVersion")

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

extension V1alpha2 {
  /// How the pods of a group are placed.
  public struct PodGroupSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Template that the group was made from; unset when it stands alone.
    public var podGroupTemplateRef: V1alpha2.PodGroupTemplateReference? {
      get { fieldStorage.fields.podGroupTemplateRef }
      _modify {
        unshare()
        yield &fieldStorage.fields.podGroupTemplateRef
      }
    }

    /// One by one, or together.
    public var schedulingPolicy: V1alpha2.PodGroupSchedulingPolicy {
      get { fieldStorage.fields.schedulingPolicy }
      _modify {
        unshare()
        yield &fieldStorage.fields.schedulingPolicy
      }
    }

    /// Where the pods may be; anywhere when unset.
    public var schedulingConstraints: V1alpha2.PodGroupSchedulingConstraints? {
      get { fieldStorage.fields.schedulingConstraints }
      _modify {
        unshare()
        yield &fieldStorage.fields.schedulingConstraints
      }
    }

    /// Claims on devices that the pods share; at most 4.
    public var resourceClaims: [V1alpha2.PodGroupResourceClaim] {
      get { fieldStorage.fields.resourceClaims }
      _modify {
        unshare()
        yield &fieldStorage.fields.resourceClaims
      }
    }

    /// What is pushed out for more important pods: `Pod` (single pods, the default) or `PodGroup`
    /// (all
    /// or none).
    public var disruptionMode: String? {
      get { fieldStorage.fields.disruptionMode }
      _modify {
        unshare()
        yield &fieldStorage.fields.disruptionMode
      }
    }

    /// Name of the PriorityClass of the group as a whole.
    public var priorityClassName: String {
      get { fieldStorage.fields.priorityClassName }
      _modify {
        unshare()
        yield &fieldStorage.fields.priorityClassName
      }
    }

    /// Priority of the group, from its class; higher is more important.
    public var priority: Int32? {
      get { fieldStorage.fields.priority }
      _modify {
        unshare()
        yield &fieldStorage.fields.priority
      }
    }
  }
}

extension V1alpha2.PodGroupSpec {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.PodGroupSpec" }

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

extension V1alpha2.PodGroupSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var podGroupTemplateRef: V1alpha2.PodGroupTemplateReference?
    var schedulingPolicy: V1alpha2.PodGroupSchedulingPolicy
    var schedulingConstraints: V1alpha2.PodGroupSchedulingConstraints?
    var resourceClaims: [V1alpha2.PodGroupResourceClaim]
    var disruptionMode: String?
    var priorityClassName: String
    var priority: Int32?

    init() {
      schedulingPolicy = V1alpha2.PodGroupSchedulingPolicy()
      resourceClaims = []
      priorityClassName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&podGroupTemplateRef)
        case 18: reader.value(&schedulingPolicy)
        case 26: reader.optional(&schedulingConstraints)
        case 34: reader.repeated(&resourceClaims)
        case 42: reader.optional(&disruptionMode)
        case 50: reader.value(&priorityClassName)
        case 56: reader.optional(&priority)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, priority)
      writer.value(6, priorityClassName)
      writer.optional(5, disruptionMode)
      writer.repeated(4, resourceClaims)
      writer.optional(3, schedulingConstraints)
      writer.value(2, schedulingPolicy)
      writer.optional(1, podGroupTemplateRef)
    }

    private static let members = JSONMembers(
      "PodGroupSpec",
      """
      podGroupTemplateRef schedulingPolicy schedulingConstraints resourceClaims
      disruptionMode priorityClassName priority
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&podGroupTemplateRef)
        case 1: reader.value(&schedulingPolicy)
        case 2: reader.optional(&schedulingConstraints)
        case 3: reader.repeated(&resourceClaims)
        case 4: reader.string(&disruptionMode)
        case 5: reader.string(&priorityClassName)
        case 6: reader.integer(&priority)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.optional(always: "podGroupTemplateRef", podGroupTemplateRef)
      writer.message("schedulingPolicy", schedulingPolicy)
      writer.message("schedulingConstraints", schedulingConstraints)
      writer.repeated("resourceClaims", resourceClaims)
      writer.string("disruptionMode", disruptionMode)
      writer.string("priorityClassName", priorityClassName)
      writer.integer("priority", priority)
    }
  }
}

extension V1alpha2 {
  /// Where a pod group comes from.
  public struct PodGroupTemplateReference: JSONMessage {
    /// A template in a workload.
    public var workload: V1alpha2.WorkloadPodGroupTemplateReference?

    public init() {}
  }
}

extension V1alpha2.PodGroupTemplateReference {
  public static var messageName: String {
    "k8s.io.api.scheduling.v1alpha2.PodGroupTemplateReference"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&workload)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, workload)
  }

  private static let members = JSONMembers("PodGroupTemplateReference", "workload")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&workload)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.optional(always: "workload", workload)
  }
}

extension V1alpha2 {
  /// A template in a workload.
  public struct WorkloadPodGroupTemplateReference: JSONMessage {
    /// Name of the Workload, in the same namespace.
    public var workloadName: String
    /// Name of the template in it.
    public var podGroupTemplateName: String

    public init() {
      workloadName = ""
      podGroupTemplateName = ""
    }
  }
}

extension V1alpha2.WorkloadPodGroupTemplateReference {
  public static var messageName: String {
    "k8s.io.api.scheduling.v1alpha2.WorkloadPodGroupTemplateReference"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&workloadName)
      case 18: reader.value(&podGroupTemplateName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, podGroupTemplateName)
    writer.value(1, workloadName)
  }

  private static let members = JSONMembers(
    "WorkloadPodGroupTemplateReference", "workloadName podGroupTemplateName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&workloadName)
      case 1: reader.string(&podGroupTemplateName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "workloadName", workloadName)
    writer.string(always: "podGroupTemplateName", podGroupTemplateName)
  }
}

extension V1alpha2 {
  /// How the pods of a group are placed; exactly one of the two is set.
  public struct PodGroupSchedulingPolicy: JSONMessage {
    /// One by one.
    public var basic: V1alpha2.BasicSchedulingPolicy?
    /// Together or not at all.
    public var gang: V1alpha2.GangSchedulingPolicy?

    public init() {}
  }
}

extension V1alpha2.PodGroupSchedulingPolicy {
  public static var messageName: String {
    "k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingPolicy"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&basic)
      case 18: reader.optional(&gang)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, gang)
    writer.optional(1, basic)
  }

  private static let members = JSONMembers("PodGroupSchedulingPolicy", "basic gang")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&basic)
      case 1: reader.optional(&gang)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("basic", basic)
    writer.message("gang", gang)
  }
}
