// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/batch/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.batch.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Makes jobs at set times.
  public struct CronJob: KindMessage {
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
    public var spec: V1beta1.CronJobSpec {
      get { fieldStorage.fields.spec }
      _modify {
        unshare()
        yield &fieldStorage.fields.spec
      }
    }

    /// Jobs made so far.
    public var status: V1beta1.CronJobStatus {
      get { fieldStorage.fields.status }
      _modify {
        unshare()
        yield &fieldStorage.fields.status
      }
    }
  }
}

extension V1beta1.CronJob {
  public static var messageName: String { "k8s.io.api.batch.v1beta1.CronJob" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "batch", version: "v1beta1", kind: "CronJob")
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

extension V1beta1.CronJob {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var spec: V1beta1.CronJobSpec
    var status: V1beta1.CronJobStatus

    init() {
      metadata = ObjectMeta()
      spec = V1beta1.CronJobSpec()
      status = V1beta1.CronJobStatus()
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

extension V1beta1 {
  /// When to make jobs, and which.
  public struct CronJobSpec: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Times in cron form: minute, hour, day of month, month, day of week, such as `*/5 * * * *`;
    /// or
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

    /// When the job before still runs: `Allow` (run both, the default), `Forbid` (leave this one
    /// out)
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
    public var jobTemplate: V1beta1.JobTemplateSpec {
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
}

extension V1beta1.CronJobSpec {
  public static var messageName: String { "k8s.io.api.batch.v1beta1.CronJobSpec" }

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

extension V1beta1.CronJobSpec {
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
    var jobTemplate: V1beta1.JobTemplateSpec
    var successfulJobsHistoryLimit: Int32?
    var failedJobsHistoryLimit: Int32?

    init() {
      schedule = ""
      concurrencyPolicy = ""
      jobTemplate = V1beta1.JobTemplateSpec()
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

extension V1beta1 {
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
}

extension V1beta1.JobTemplateSpec {
  public static var messageName: String { "k8s.io.api.batch.v1beta1.JobTemplateSpec" }

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

extension V1beta1 {
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
}

extension V1beta1.CronJobStatus {
  public static var messageName: String { "k8s.io.api.batch.v1beta1.CronJobStatus" }

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

extension V1beta1 {
  /// A list of CronJob objects.
  public struct CronJobList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The CronJob objects, ordered by namespace and name.
    public var items: [V1beta1.CronJob]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.CronJobList {
  public static var messageName: String { "k8s.io.api.batch.v1beta1.CronJobList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "batch", version: "v1beta1", kind: "CronJobList")
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
