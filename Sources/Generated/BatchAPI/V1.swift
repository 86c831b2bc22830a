// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/batch/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Runs pods until enough of them have succeeded.
public struct Job: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// What to run, and when it counts as done or failed.
  public var spec: JobSpec
  /// How far it is.
  public var status: JobStatus

  public init() {
    metadata = ObjectMeta()
    spec = JobSpec()
    status = JobStatus()
  }
}

extension Job {
  public static var messageName: String { "k8s.io.api.batch.v1.Job" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "batch", version: "v1", kind: "Job")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "jobs",
    singular: "job",
    categories: ["all"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "jobs",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Status", type: "string",
        description:
          "Complete, Failed, Terminating, Suspended, FailureTarget, SuccessCriteriaMet or Running."),
      Column(
        "Completions", type: "string", description: "Pods that succeeded, of those that must."),
      Column("Duration", type: "string", description: "Time that it has run, or did run."),
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
    selectableFields: [SelectableField("status.successful", path: "status.successful")],
    listKind: "JobList"
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

  private static let members = JSONMembers("Job", "metadata spec status kind apiVersion")

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

/// What to run, and when it counts as done or failed.
public struct JobSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Most pods at a time; 1 when unset, 0 starts none. At most 100000 with `Indexed`.
  public var parallelism: Int32? {
    get { fieldStorage.fields.parallelism }
    _modify {
      unshare()
      yield &fieldStorage.fields.parallelism
    }
  }

  /// Pods that must succeed. Unset means that one success ends the job, with `parallelism` pods
  /// working together. Cannot change, except for indexed jobs together with `parallelism`.
  public var completions: Int32? {
    get { fieldStorage.fields.completions }
    _modify {
      unshare()
      yield &fieldStorage.fields.completions
    }
  }

  /// Seconds from the start after which the job is ended and counts as failed, at least 1; no limit
  /// when unset. The clock stops while the job is suspended.
  public var activeDeadlineSeconds: Int64? {
    get { fieldStorage.fields.activeDeadlineSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.activeDeadlineSeconds
    }
  }

  /// What a failed pod means for the job. Needs the restart policy `Never`; cannot change. Every
  /// failure counts towards `backoffLimit` when unset.
  public var podFailurePolicy: PodFailurePolicy? {
    get { fieldStorage.fields.podFailurePolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.podFailurePolicy
    }
  }

  /// When an indexed job counts as done before all indexes are; cannot change. All must succeed
  /// when
  /// unset.
  public var successPolicy: SuccessPolicy? {
    get { fieldStorage.fields.successPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.successPolicy
    }
  }

  /// Failures after which the job counts as failed; 6 when unset, without limit when
  /// `backoffLimitPerIndex` is set.
  public var backoffLimit: Int32? {
    get { fieldStorage.fields.backoffLimit }
    _modify {
      unshare()
      yield &fieldStorage.fields.backoffLimit
    }
  }

  /// Failures after which a single index counts as failed, for indexed jobs whose pods restart
  /// `Never`; no such limit when unset. Cannot change.
  public var backoffLimitPerIndex: Int32? {
    get { fieldStorage.fields.backoffLimitPerIndex }
    _modify {
      unshare()
      yield &fieldStorage.fields.backoffLimitPerIndex
    }
  }

  /// Failed indexes after which the whole job counts as failed; needs `backoffLimitPerIndex`. All
  /// indexes are tried when unset.
  public var maxFailedIndexes: Int32? {
    get { fieldStorage.fields.maxFailedIndexes }
    _modify {
      unshare()
      yield &fieldStorage.fields.maxFailedIndexes
    }
  }

  /// Pods of the job. The server sets it; it can be given only with `manualSelector` and cannot
  /// change.
  public var selector: LabelSelector? {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// `selector` and the labels of the template are the user's own, instead of made from the job's
  /// UID. The user must see to it that no other object has the same pods.
  public var manualSelector: Bool? {
    get { fieldStorage.fields.manualSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.manualSelector
    }
  }

  /// Pods to make; their restart policy is `Never` or `OnFailure`. Cannot change, except for rules
  /// about nodes while the job is suspended and has not started.
  public var template: PodTemplateSpec {
    get { fieldStorage.fields.template }
    _modify {
      unshare()
      yield &fieldStorage.fields.template
    }
  }

  /// Seconds after its end until the job is deleted with its pods; 0 is at once. Kept when unset.
  public var ttlSecondsAfterFinished: Int32? {
    get { fieldStorage.fields.ttlSecondsAfterFinished }
    _modify {
      unshare()
      yield &fieldStorage.fields.ttlSecondsAfterFinished
    }
  }

  /// `NonIndexed` (the default: any `completions` successes do) or `Indexed` (each pod has a number
  /// from 0 to `completions` - 1, and each number must succeed once). Cannot change.
  public var completionMode: String? {
    get { fieldStorage.fields.completionMode }
    _modify {
      unshare()
      yield &fieldStorage.fields.completionMode
    }
  }

  /// No pods run while it is set; those that run are deleted.
  public var suspend: Bool? {
    get { fieldStorage.fields.suspend }
    _modify {
      unshare()
      yield &fieldStorage.fields.suspend
    }
  }

  /// When a pod is replaced: `TerminatingOrFailed` (as soon as it is being deleted, the default) or
  /// `Failed` (once it has ended; the default and only choice with `podFailurePolicy`).
  public var podReplacementPolicy: String? {
    get { fieldStorage.fields.podReplacementPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.podReplacementPolicy
    }
  }

  /// Name of the controller that runs the job, a path with a domain of at most 63 characters;
  /// `kubernetes.io/job-controller` when unset. Cannot change.
  public var managedBy: String? {
    get { fieldStorage.fields.managedBy }
    _modify {
      unshare()
      yield &fieldStorage.fields.managedBy
    }
  }
}

extension JobSpec {
  public static var messageName: String { "k8s.io.api.batch.v1.JobSpec" }

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

extension JobSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var parallelism: Int32?
    var completions: Int32?
    var activeDeadlineSeconds: Int64?
    var podFailurePolicy: PodFailurePolicy?
    var successPolicy: SuccessPolicy?
    var backoffLimit: Int32?
    var backoffLimitPerIndex: Int32?
    var maxFailedIndexes: Int32?
    var selector: LabelSelector?
    var manualSelector: Bool?
    var template: PodTemplateSpec
    var ttlSecondsAfterFinished: Int32?
    var completionMode: String?
    var suspend: Bool?
    var podReplacementPolicy: String?
    var managedBy: String?

    init() {
      template = PodTemplateSpec()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 8: reader.optional(&parallelism)
        case 16: reader.optional(&completions)
        case 24: reader.optional(&activeDeadlineSeconds)
        case 90: reader.optional(&podFailurePolicy)
        case 130: reader.optional(&successPolicy)
        case 56: reader.optional(&backoffLimit)
        case 96: reader.optional(&backoffLimitPerIndex)
        case 104: reader.optional(&maxFailedIndexes)
        case 34: reader.optional(&selector)
        case 40: reader.optional(&manualSelector)
        case 50: reader.value(&template)
        case 64: reader.optional(&ttlSecondsAfterFinished)
        case 74: reader.optional(&completionMode)
        case 80: reader.optional(&suspend)
        case 114: reader.optional(&podReplacementPolicy)
        case 122: reader.optional(&managedBy)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(16, successPolicy)
      writer.optional(15, managedBy)
      writer.optional(14, podReplacementPolicy)
      writer.optional(13, maxFailedIndexes)
      writer.optional(12, backoffLimitPerIndex)
      writer.optional(11, podFailurePolicy)
      writer.optional(10, suspend)
      writer.optional(9, completionMode)
      writer.optional(8, ttlSecondsAfterFinished)
      writer.optional(7, backoffLimit)
      writer.value(6, template)
      writer.optional(5, manualSelector)
      writer.optional(4, selector)
      writer.optional(3, activeDeadlineSeconds)
      writer.optional(2, completions)
      writer.optional(1, parallelism)
    }

    private static let members = JSONMembers(
      "JobSpec",
      """
      parallelism completions activeDeadlineSeconds podFailurePolicy successPolicy
      backoffLimit backoffLimitPerIndex maxFailedIndexes selector manualSelector
      template ttlSecondsAfterFinished completionMode suspend podReplacementPolicy
      managedBy
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&parallelism)
        case 1: reader.integer(&completions)
        case 2: reader.integer(&activeDeadlineSeconds)
        case 3: reader.optional(&podFailurePolicy)
        case 4: reader.optional(&successPolicy)
        case 5: reader.integer(&backoffLimit)
        case 6: reader.integer(&backoffLimitPerIndex)
        case 7: reader.integer(&maxFailedIndexes)
        case 8: reader.optional(&selector)
        case 9: reader.bool(&manualSelector)
        case 10: reader.value(&template)
        case 11: reader.integer(&ttlSecondsAfterFinished)
        case 12: reader.string(&completionMode)
        case 13: reader.bool(&suspend)
        case 14: reader.string(&podReplacementPolicy)
        case 15: reader.string(&managedBy)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("parallelism", parallelism)
      writer.integer("completions", completions)
      writer.integer("activeDeadlineSeconds", activeDeadlineSeconds)
      writer.message("podFailurePolicy", podFailurePolicy)
      writer.message("successPolicy", successPolicy)
      writer.integer("backoffLimit", backoffLimit)
      writer.integer("backoffLimitPerIndex", backoffLimitPerIndex)
      writer.integer("maxFailedIndexes", maxFailedIndexes)
      writer.message("selector", selector)
      writer.bool("manualSelector", manualSelector)
      writer.message("template", template)
      writer.integer("ttlSecondsAfterFinished", ttlSecondsAfterFinished)
      writer.string("completionMode", completionMode)
      writer.bool("suspend", suspend)
      writer.string("podReplacementPolicy", podReplacementPolicy)
      writer.string("managedBy", managedBy)
    }
  }
}

/// What a failed pod means for its job.
public struct PodFailurePolicy: JSONMessage {
  /// Rules, at most 20; the first that fits decides. A failure that none fits counts towards
  /// `backoffLimit`.
  public var rules: [PodFailurePolicyRule]

  public init() {
    rules = []
  }
}

extension PodFailurePolicy {
  public static var messageName: String { "k8s.io.api.batch.v1.PodFailurePolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&rules)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, rules)
  }

  private static let members = JSONMembers("PodFailurePolicy", "rules")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&rules)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "rules", rules)
  }
}

/// What one sort of failure means; exactly one of the two requirements is given.
public struct PodFailurePolicyRule: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `FailJob` (ends the job as failed), `FailIndex` (gives up the pod's index; needs
  /// `backoffLimitPerIndex`), `Ignore` (the failure does not count) or `Count` (it counts as
  /// usual).
  public var action: String {
    get { fieldStorage.fields.action }
    _modify {
      unshare()
      yield &fieldStorage.fields.action
    }
  }

  /// Fits by the exit codes of containers.
  public var onExitCodes: PodFailurePolicyOnExitCodesRequirement? {
    get { fieldStorage.fields.onExitCodes }
    _modify {
      unshare()
      yield &fieldStorage.fields.onExitCodes
    }
  }

  /// Fits when any of these fits the pod's conditions; at most 20.
  public var onPodConditions: [PodFailurePolicyOnPodConditionsPattern] {
    get { fieldStorage.fields.onPodConditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.onPodConditions
    }
  }
}

extension PodFailurePolicyRule {
  public static var messageName: String { "k8s.io.api.batch.v1.PodFailurePolicyRule" }

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

extension PodFailurePolicyRule {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var action: String
    var onExitCodes: PodFailurePolicyOnExitCodesRequirement?
    var onPodConditions: [PodFailurePolicyOnPodConditionsPattern]

    init() {
      action = ""
      onPodConditions = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&action)
        case 18: reader.optional(&onExitCodes)
        case 26: reader.repeated(&onPodConditions)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(3, onPodConditions)
      writer.optional(2, onExitCodes)
      writer.value(1, action)
    }

    private static let members = JSONMembers(
      "PodFailurePolicyRule", "action onExitCodes onPodConditions")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&action)
        case 1: reader.optional(&onExitCodes)
        case 2: reader.repeated(&onPodConditions)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "action", action)
      writer.message("onExitCodes", onExitCodes)
      writer.repeated("onPodConditions", onPodConditions)
    }
  }
}

/// Fits failed pods by exit codes of their containers; containers that ended with 0 are left out.
public struct PodFailurePolicyOnExitCodesRequirement: JSONMessage {
  /// Only this container or init container; any when unset.
  public var containerName: String?
  /// `In` (a code is among the values) or `NotIn` (a code is not among them).
  public var `operator`: String
  /// Exit codes, 1 to 255 of them, in ascending order and each once; 0 is not allowed with `In`.
  public var values: [Int32]

  public init() {
    `operator` = ""
    values = []
  }
}

extension PodFailurePolicyOnExitCodesRequirement {
  public static var messageName: String {
    "k8s.io.api.batch.v1.PodFailurePolicyOnExitCodesRequirement"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&containerName)
      case 18: reader.value(&`operator`)
      case 24, 26: reader.repeated(&values)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, values)
    writer.value(2, `operator`)
    writer.optional(1, containerName)
  }

  private static let members = JSONMembers(
    "PodFailurePolicyOnExitCodesRequirement", "containerName operator values")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&containerName)
      case 1: reader.string(&`operator`)
      case 2: reader.repeated(&values)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("containerName", containerName)
    writer.string(always: "operator", `operator`)
    writer.repeated(always: "values", values)
  }
}

/// Fits a condition of a failed pod.
public struct PodFailurePolicyOnPodConditionsPattern: JSONMessage {
  /// Type of the condition, such as `DisruptionTarget`.
  public var type: String
  /// Status of the condition: `True` (the default), `False` or `Unknown`.
  public var status: String

  public init() {
    type = ""
    status = ""
  }
}

extension PodFailurePolicyOnPodConditionsPattern {
  public static var messageName: String {
    "k8s.io.api.batch.v1.PodFailurePolicyOnPodConditionsPattern"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, status)
    writer.value(1, type)
  }

  private static let members = JSONMembers("PodFailurePolicyOnPodConditionsPattern", "type status")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.string(&status)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.string(always: "status", status)
  }
}

/// When an indexed job counts as done before all indexes are.
public struct SuccessPolicy: JSONMessage {
  /// Rules, 1 to 20; the first that is met ends the job as succeeded, and the pods that still run
  /// are stopped.
  public var rules: [SuccessPolicyRule]

  public init() {
    rules = []
  }
}

extension SuccessPolicy {
  public static var messageName: String { "k8s.io.api.batch.v1.SuccessPolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&rules)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, rules)
  }

  private static let members = JSONMembers("SuccessPolicy", "rules")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&rules)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "rules", rules)
  }
}

/// When a job counts as done; at least one of the two is given, and both must be met.
public struct SuccessPolicyRule: JSONMessage {
  /// Indexes that must have succeeded, as numbers and ranges such as `1,3-5,7`; any when unset.
  public var succeededIndexes: String?
  /// Number of indexes that must have succeeded, among `succeededIndexes` when those are given; all
  /// of them when unset.
  public var succeededCount: Int32?

  public init() {}
}

extension SuccessPolicyRule {
  public static var messageName: String { "k8s.io.api.batch.v1.SuccessPolicyRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&succeededIndexes)
      case 16: reader.optional(&succeededCount)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, succeededCount)
    writer.optional(1, succeededIndexes)
  }

  private static let members = JSONMembers("SuccessPolicyRule", "succeededIndexes succeededCount")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&succeededIndexes)
      case 1: reader.integer(&succeededCount)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("succeededIndexes", succeededIndexes)
    writer.integer("succeededCount", succeededCount)
  }
}

/// How far a job is.
public struct JobStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// State: `SuccessCriteriaMet`, then `Complete`; `FailureTarget`, then `Failed`; or `Suspended`.
  /// A
  /// job with `Complete` or `Failed` has ended.
  public var conditions: [JobCondition] {
    get { fieldStorage.fields.conditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.conditions
    }
  }

  /// When the job controller first took it up; set anew when it goes on after being suspended.
  public var startTime: Time? {
    get { fieldStorage.fields.startTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.startTime
    }
  }

  /// When it ended well; unset for failed jobs.
  public var completionTime: Time? {
    get { fieldStorage.fields.completionTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.completionTime
    }
  }

  /// Pods that are pending or running and not being deleted.
  public var active: Int32 {
    get { fieldStorage.fields.active }
    _modify {
      unshare()
      yield &fieldStorage.fields.active
    }
  }

  /// Pods that ended well.
  public var succeeded: Int32 {
    get { fieldStorage.fields.succeeded }
    _modify {
      unshare()
      yield &fieldStorage.fields.succeeded
    }
  }

  /// Pods that failed.
  public var failed: Int32 {
    get { fieldStorage.fields.failed }
    _modify {
      unshare()
      yield &fieldStorage.fields.failed
    }
  }

  /// Pods that are being deleted and have not ended.
  public var terminating: Int32? {
    get { fieldStorage.fields.terminating }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminating
    }
  }

  /// Indexes that succeeded, as numbers and ranges such as `1,3-5,7`.
  public var completedIndexes: String {
    get { fieldStorage.fields.completedIndexes }
    _modify {
      unshare()
      yield &fieldStorage.fields.completedIndexes
    }
  }

  /// Indexes given up because of `backoffLimitPerIndex`, as numbers and ranges such as `1,3-5,7`;
  /// unset without that limit.
  public var failedIndexes: String? {
    get { fieldStorage.fields.failedIndexes }
    _modify {
      unshare()
      yield &fieldStorage.fields.failedIndexes
    }
  }

  /// Pods that have ended and are not in the counts yet; kept so that each is counted exactly once.
  public var uncountedTerminatedPods: UncountedTerminatedPods? {
    get { fieldStorage.fields.uncountedTerminatedPods }
    _modify {
      unshare()
      yield &fieldStorage.fields.uncountedTerminatedPods
    }
  }

  /// Active pods that are ready and not being deleted.
  public var ready: Int32? {
    get { fieldStorage.fields.ready }
    _modify {
      unshare()
      yield &fieldStorage.fields.ready
    }
  }
}

extension JobStatus {
  public static var messageName: String { "k8s.io.api.batch.v1.JobStatus" }

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

extension JobStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var conditions: [JobCondition]
    var startTime: Time?
    var completionTime: Time?
    var active: Int32
    var succeeded: Int32
    var failed: Int32
    var terminating: Int32?
    var completedIndexes: String
    var failedIndexes: String?
    var uncountedTerminatedPods: UncountedTerminatedPods?
    var ready: Int32?

    init() {
      conditions = []
      active = 0
      succeeded = 0
      failed = 0
      completedIndexes = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&conditions)
        case 18: reader.optional(&startTime)
        case 26: reader.optional(&completionTime)
        case 32: reader.value(&active)
        case 40: reader.value(&succeeded)
        case 48: reader.value(&failed)
        case 88: reader.optional(&terminating)
        case 58: reader.value(&completedIndexes)
        case 82: reader.optional(&failedIndexes)
        case 66: reader.optional(&uncountedTerminatedPods)
        case 72: reader.optional(&ready)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(11, terminating)
      writer.optional(10, failedIndexes)
      writer.optional(9, ready)
      writer.optional(8, uncountedTerminatedPods)
      writer.value(7, completedIndexes)
      writer.value(6, failed)
      writer.value(5, succeeded)
      writer.value(4, active)
      writer.optional(3, completionTime)
      writer.optional(2, startTime)
      writer.repeated(1, conditions)
    }

    private static let members = JSONMembers(
      "JobStatus",
      """
      conditions startTime completionTime active succeeded failed terminating
      completedIndexes failedIndexes uncountedTerminatedPods ready
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.repeated(&conditions)
        case 1: reader.optional(&startTime)
        case 2: reader.optional(&completionTime)
        case 3: reader.integer(&active)
        case 4: reader.integer(&succeeded)
        case 5: reader.integer(&failed)
        case 6: reader.integer(&terminating)
        case 7: reader.string(&completedIndexes)
        case 8: reader.string(&failedIndexes)
        case 9: reader.optional(&uncountedTerminatedPods)
        case 10: reader.integer(&ready)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated("conditions", conditions)
      writer.message("startTime", startTime)
      writer.message("completionTime", completionTime)
      writer.integer("active", active)
      writer.integer("succeeded", succeeded)
      writer.integer("failed", failed)
      writer.integer("terminating", terminating)
      writer.string("completedIndexes", completedIndexes)
      writer.string("failedIndexes", failedIndexes)
      writer.message("uncountedTerminatedPods", uncountedTerminatedPods)
      writer.integer("ready", ready)
    }
  }
}

/// Pods that have ended but are not in the counts of the status yet.
public struct UncountedTerminatedPods: JSONMessage {
  /// UIDs of pods that ended well.
  public var succeeded: [String]
  /// UIDs of pods that failed.
  public var failed: [String]

  public init() {
    succeeded = []
    failed = []
  }
}

extension UncountedTerminatedPods {
  public static var messageName: String { "k8s.io.api.batch.v1.UncountedTerminatedPods" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&succeeded)
      case 18: reader.repeated(&failed)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, failed)
    writer.repeated(1, succeeded)
  }

  private static let members = JSONMembers("UncountedTerminatedPods", "succeeded failed")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&succeeded)
      case 1: reader.strings(&failed)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("succeeded", succeeded)
    writer.strings("failed", failed)
  }
}
