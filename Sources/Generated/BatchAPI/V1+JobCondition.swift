// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/batch/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// One aspect of a job's state.
public struct JobCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `Suspended`, `Complete`, `Failed`, `FailureTarget` or `SuccessCriteriaMet`.
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

  /// When the condition was last checked.
  public var lastProbeTime: Time {
    get { fieldStorage.fields.lastProbeTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastProbeTime
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

extension JobCondition {
  public static var messageName: String { "k8s.io.api.batch.v1.JobCondition" }

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

extension JobCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var status: String
    var lastProbeTime: Time
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      status = ""
      lastProbeTime = Time()
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
        case 26: reader.value(&lastProbeTime)
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
      writer.value(3, lastProbeTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "JobCondition", "type status lastProbeTime lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.string(&status)
        case 2: reader.value(&lastProbeTime)
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
      writer.message("lastProbeTime", lastProbeTime)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

/// A list of Job objects.
public struct JobList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Job objects, ordered by namespace and name.
  public var items: [Job]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension JobList {
  public static var messageName: String { "k8s.io.api.batch.v1.JobList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "batch", version: "v1", kind: "JobList")
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

  private static let members = JSONMembers("JobList", "metadata items kind apiVersion")

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

/// Makes jobs at set times.
public struct CronJob: Resource {
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

  /// When, and which jobs.
  public var spec: CronJobSpec {
    get { fieldStorage.fields.spec }
    _modify {
      unshare()
      yield &fieldStorage.fields.spec
    }
  }

  /// Jobs made so far.
  public var status: CronJobStatus {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }
}

extension CronJob {
  public static var messageName: String { "k8s.io.api.batch.v1.CronJob" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "batch", version: "v1", kind: "CronJob")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "cronjobs",
    singular: "cronjob",
    shortNames: ["cj"],
    categories: ["all"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "cronjobs",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Schedule", type: "string", description: "When jobs are made, in cron form.",
        path: ".spec.schedule"),
      Column("Timezone", type: "string", description: "Time zone of the schedule."),
      Column("Suspend", type: "boolean", description: "Whether no jobs are made."),
      Column("Active", type: "integer", description: "Jobs that have not ended."),
      Column("Last Schedule", type: "string", description: "Time since a job was last made."),
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
    listKind: "CronJobList"
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

extension CronJob {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: CronJobSpec
    var status: CronJobStatus

    init() {
      metadata = ObjectMeta()
      spec = CronJobSpec()
      status = CronJobStatus()
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

    private static let members = JSONMembers("CronJob", "metadata spec status kind apiVersion")

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

/// When to make jobs, and which.
public struct CronJobSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Times in cron form: minute, hour, day of month, month, day of week, such as `*/5 * * * *`; or
  /// `@hourly`, `@daily`, `@weekly`, `@monthly`, `@yearly`.
  public var schedule: String {
    get { fieldStorage.fields.schedule }
    _modify {
      unshare()
      yield &fieldStorage.fields.schedule
    }
  }

  /// Time zone of the schedule, as in the tz database, such as `Europe/Berlin`; that of the
  /// controller manager when unset.
  public var timeZone: String? {
    get { fieldStorage.fields.timeZone }
    _modify {
      unshare()
      yield &fieldStorage.fields.timeZone
    }
  }

  /// Seconds after its time until which a job is still made; later it counts as missed. No limit
  /// when unset.
  public var startingDeadlineSeconds: Int64? {
    get { fieldStorage.fields.startingDeadlineSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.startingDeadlineSeconds
    }
  }

  /// When the job before still runs: `Allow` (run both, the default), `Forbid` (leave this one out)
  /// or `Replace` (end the old one).
  public var concurrencyPolicy: String {
    get { fieldStorage.fields.concurrencyPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.concurrencyPolicy
    }
  }

  /// No further jobs are made while it is set; those that run go on.
  public var suspend: Bool? {
    get { fieldStorage.fields.suspend }
    _modify {
      unshare()
      yield &fieldStorage.fields.suspend
    }
  }

  /// Jobs to make.
  public var jobTemplate: JobTemplateSpec {
    get { fieldStorage.fields.jobTemplate }
    _modify {
      unshare()
      yield &fieldStorage.fields.jobTemplate
    }
  }

  /// Jobs that ended well to keep; 3 when unset, 0 keeps none.
  public var successfulJobsHistoryLimit: Int32? {
    get { fieldStorage.fields.successfulJobsHistoryLimit }
    _modify {
      unshare()
      yield &fieldStorage.fields.successfulJobsHistoryLimit
    }
  }

  /// Failed jobs to keep; 1 when unset, 0 keeps none.
  public var failedJobsHistoryLimit: Int32? {
    get { fieldStorage.fields.failedJobsHistoryLimit }
    _modify {
      unshare()
      yield &fieldStorage.fields.failedJobsHistoryLimit
    }
  }
}

extension CronJobSpec {
  public static var messageName: String { "k8s.io.api.batch.v1.CronJobSpec" }

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

extension CronJobSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var schedule: String
    var timeZone: String?
    var startingDeadlineSeconds: Int64?
    var concurrencyPolicy: String
    var suspend: Bool?
    var jobTemplate: JobTemplateSpec
    var successfulJobsHistoryLimit: Int32?
    var failedJobsHistoryLimit: Int32?

    init() {
      schedule = ""
      concurrencyPolicy = ""
      jobTemplate = JobTemplateSpec()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&schedule)
        case 66: reader.optional(&timeZone)
        case 16: reader.optional(&startingDeadlineSeconds)
        case 26: reader.value(&concurrencyPolicy)
        case 32: reader.optional(&suspend)
        case 42: reader.value(&jobTemplate)
        case 48: reader.optional(&successfulJobsHistoryLimit)
        case 56: reader.optional(&failedJobsHistoryLimit)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(8, timeZone)
      writer.optional(7, failedJobsHistoryLimit)
      writer.optional(6, successfulJobsHistoryLimit)
      writer.value(5, jobTemplate)
      writer.optional(4, suspend)
      writer.value(3, concurrencyPolicy)
      writer.optional(2, startingDeadlineSeconds)
      writer.value(1, schedule)
    }

    private static let members = JSONMembers(
      "CronJobSpec",
      """
      schedule timeZone startingDeadlineSeconds concurrencyPolicy suspend jobTemplate
      successfulJobsHistoryLimit failedJobsHistoryLimit
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&schedule)
        case 1: reader.string(&timeZone)
        case 2: reader.integer(&startingDeadlineSeconds)
        case 3: reader.string(&concurrencyPolicy)
        case 4: reader.bool(&suspend)
        case 5: reader.value(&jobTemplate)
        case 6: reader.integer(&successfulJobsHistoryLimit)
        case 7: reader.integer(&failedJobsHistoryLimit)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "schedule", schedule)
      writer.string("timeZone", timeZone)
      writer.integer("startingDeadlineSeconds", startingDeadlineSeconds)
      writer.string("concurrencyPolicy", concurrencyPolicy)
      writer.bool("suspend", suspend)
      writer.message("jobTemplate", jobTemplate)
      writer.integer("successfulJobsHistoryLimit", successfulJobsHistoryLimit)
      writer.integer("failedJobsHistoryLimit", failedJobsHistoryLimit)
    }
  }
}

/// A job to make.
public struct JobTemplateSpec: JSONMessage {
  /// Labels and annotations of the job.
  public var metadata: ObjectMeta
  /// What the job runs.
  public var spec: JobSpec

  public init() {
    metadata = ObjectMeta()
    spec = JobSpec()
  }
}

extension JobTemplateSpec {
  public static var messageName: String { "k8s.io.api.batch.v1.JobTemplateSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("JobTemplateSpec", "metadata spec")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

/// What a cron job made so far.
public struct CronJobStatus: JSONMessage {
  /// Jobs that have not ended.
  public var active: [CoreAPI.ObjectReference]
  /// Time of the schedule that a job was last made for.
  public var lastScheduleTime: Time?
  /// When a job last ended well.
  public var lastSuccessfulTime: Time?

  public init() {
    active = []
  }
}

extension CronJobStatus {
  public static var messageName: String { "k8s.io.api.batch.v1.CronJobStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&active)
      case 34: reader.optional(&lastScheduleTime)
      case 42: reader.optional(&lastSuccessfulTime)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(5, lastSuccessfulTime)
    writer.optional(4, lastScheduleTime)
    writer.repeated(1, active)
  }

  private static let members = JSONMembers(
    "CronJobStatus", "active lastScheduleTime lastSuccessfulTime")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&active)
      case 1: reader.optional(&lastScheduleTime)
      case 2: reader.optional(&lastSuccessfulTime)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("active", active)
    writer.message("lastScheduleTime", lastScheduleTime)
    writer.message("lastSuccessfulTime", lastSuccessfulTime)
  }
}

/// A list of CronJob objects.
public struct CronJobList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The CronJob objects, ordered by namespace and name.
  public var items: [CronJob]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension CronJobList {
  public static var messageName: String { "k8s.io.api.batch.v1.CronJobList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "batch", version: "v1", kind: "CronJobList")
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

  private static let members = JSONMembers("CronJobList", "metadata items kind apiVersion")

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
