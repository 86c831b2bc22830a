// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/events/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Something that happened to an object; forgotten after an hour. Stored as core/v1 Event.
public struct Event: Resource {
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

  /// When it happened, or first happened; required.
  public var eventTime: MicroTime {
    get { fieldStorage.fields.eventTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.eventTime
    }
  }

  /// Repetitions of it; unset while it happened once.
  public var series: EventSeries? {
    get { fieldStorage.fields.series }
    _modify {
      unshare()
      yield &fieldStorage.fields.series
    }
  }

  /// Controller that reports it, such as `kubernetes.io/kubelet`; required.
  public var reportingController: String {
    get { fieldStorage.fields.reportingController }
    _modify {
      unshare()
      yield &fieldStorage.fields.reportingController
    }
  }

  /// Which instance of the controller, such as the node's name; required, up to 128 characters.
  public var reportingInstance: String {
    get { fieldStorage.fields.reportingInstance }
    _modify {
      unshare()
      yield &fieldStorage.fields.reportingInstance
    }
  }

  /// What the reporter was doing, in one word, such as `Binding`; required, up to 128 characters.
  public var action: String {
    get { fieldStorage.fields.action }
    _modify {
      unshare()
      yield &fieldStorage.fields.action
    }
  }

  /// What happened, in one CamelCase word, such as `Scheduled`; required, up to 128 characters.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// Object that it is about.
  public var regarding: CoreAPI.ObjectReference {
    get { fieldStorage.fields.regarding }
    _modify {
      unshare()
      yield &fieldStorage.fields.regarding
    }
  }

  /// Second object that it involves.
  public var related: CoreAPI.ObjectReference? {
    get { fieldStorage.fields.related }
    _modify {
      unshare()
      yield &fieldStorage.fields.related
    }
  }

  /// What happened, for people; up to 1024 bytes.
  public var note: String {
    get { fieldStorage.fields.note }
    _modify {
      unshare()
      yield &fieldStorage.fields.note
    }
  }

  /// `Normal` or `Warning`.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Component that reported it, in the older form; not set by new writers.
  public var deprecatedSource: EventSource {
    get { fieldStorage.fields.deprecatedSource }
    _modify {
      unshare()
      yield &fieldStorage.fields.deprecatedSource
    }
  }

  /// When it was first seen, in the older form; not set by new writers.
  public var deprecatedFirstTimestamp: Time {
    get { fieldStorage.fields.deprecatedFirstTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.deprecatedFirstTimestamp
    }
  }

  /// When it was last seen, in the older form; not set by new writers.
  public var deprecatedLastTimestamp: Time {
    get { fieldStorage.fields.deprecatedLastTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.deprecatedLastTimestamp
    }
  }

  /// How often it was seen, in the older form; not set by new writers.
  public var deprecatedCount: Int32 {
    get { fieldStorage.fields.deprecatedCount }
    _modify {
      unshare()
      yield &fieldStorage.fields.deprecatedCount
    }
  }
}

extension Event {
  public static var messageName: String { "k8s.io.api.events.v1.Event" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "Event")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "events",
    singular: "event",
    shortNames: ["ev"],
    storageFolder: "events",
    storageVersion: "v1",
    putCreates: true,
    selectableFields: [
      SelectableField("type", path: "type"), SelectableField("reason", path: "reason"),
      SelectableField("regarding.kind", path: "regarding.kind"),
      SelectableField("regarding.namespace", path: "regarding.namespace"),
      SelectableField("regarding.name", path: "regarding.name"),
      SelectableField("regarding.uid", path: "regarding.uid"),
      SelectableField("regarding.apiVersion", path: "regarding.apiVersion"),
      SelectableField("regarding.resourceVersion", path: "regarding.resourceVersion"),
      SelectableField("regarding.fieldPath", path: "regarding.fieldPath"),
      SelectableField("reportingController", path: "reportingController"),
    ],
    listKind: "EventList"
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

extension Event {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metadata: ObjectMeta
    var eventTime: MicroTime
    var series: EventSeries?
    var reportingController: String
    var reportingInstance: String
    var action: String
    var reason: String
    var regarding: CoreAPI.ObjectReference
    var related: CoreAPI.ObjectReference?
    var note: String
    var type: String
    var deprecatedSource: EventSource
    var deprecatedFirstTimestamp: Time
    var deprecatedLastTimestamp: Time
    var deprecatedCount: Int32

    init() {
      metadata = ObjectMeta()
      eventTime = MicroTime()
      reportingController = ""
      reportingInstance = ""
      action = ""
      reason = ""
      regarding = CoreAPI.ObjectReference()
      note = ""
      type = ""
      deprecatedSource = EventSource()
      deprecatedFirstTimestamp = Time()
      deprecatedLastTimestamp = Time()
      deprecatedCount = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&eventTime)
        case 26: reader.optional(&series)
        case 34: reader.value(&reportingController)
        case 42: reader.value(&reportingInstance)
        case 50: reader.value(&action)
        case 58: reader.value(&reason)
        case 66: reader.value(&regarding)
        case 74: reader.optional(&related)
        case 82: reader.value(&note)
        case 90: reader.value(&type)
        case 98: reader.value(&deprecatedSource)
        case 106: reader.value(&deprecatedFirstTimestamp)
        case 114: reader.value(&deprecatedLastTimestamp)
        case 120: reader.value(&deprecatedCount)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(15, deprecatedCount)
      writer.value(14, deprecatedLastTimestamp)
      writer.value(13, deprecatedFirstTimestamp)
      writer.value(12, deprecatedSource)
      writer.value(11, type)
      writer.value(10, note)
      writer.optional(9, related)
      writer.value(8, regarding)
      writer.value(7, reason)
      writer.value(6, action)
      writer.value(5, reportingInstance)
      writer.value(4, reportingController)
      writer.optional(3, series)
      writer.value(2, eventTime)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "Event",
      """
      metadata eventTime series reportingController reportingInstance action reason
      regarding related note type deprecatedSource deprecatedFirstTimestamp
      deprecatedLastTimestamp deprecatedCount kind apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.value(&eventTime)
        case 2: reader.optional(&series)
        case 3: reader.string(&reportingController)
        case 4: reader.string(&reportingInstance)
        case 5: reader.string(&action)
        case 6: reader.string(&reason)
        case 7: reader.value(&regarding)
        case 8: reader.optional(&related)
        case 9: reader.string(&note)
        case 10: reader.string(&type)
        case 11: reader.value(&deprecatedSource)
        case 12: reader.value(&deprecatedFirstTimestamp)
        case 13: reader.value(&deprecatedLastTimestamp)
        case 14: reader.integer(&deprecatedCount)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("eventTime", eventTime)
      writer.message("series", series)
      writer.string("reportingController", reportingController)
      writer.string("reportingInstance", reportingInstance)
      writer.string("action", action)
      writer.string("reason", reason)
      writer.message("regarding", regarding)
      writer.message("related", related)
      writer.string("note", note)
      writer.string("type", type)
      writer.message("deprecatedSource", deprecatedSource)
      writer.message("deprecatedFirstTimestamp", deprecatedFirstTimestamp)
      writer.message("deprecatedLastTimestamp", deprecatedLastTimestamp)
      writer.integer("deprecatedCount", deprecatedCount)
    }
  }
}

/// Repetitions of an event.
public struct EventSeries: JSONMessage {
  /// How often it happened, at least 2.
  public var count: Int32
  /// When it last happened.
  public var lastObservedTime: MicroTime

  public init() {
    count = 0
    lastObservedTime = MicroTime()
  }
}

extension EventSeries {
  public static var messageName: String { "k8s.io.api.events.v1.EventSeries" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&count)
      case 18: reader.value(&lastObservedTime)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, lastObservedTime)
    writer.value(1, count)
  }

  private static let members = JSONMembers("EventSeries", "count lastObservedTime")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&count)
      case 1: reader.value(&lastObservedTime)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "count", count)
    writer.message("lastObservedTime", lastObservedTime)
  }
}

/// A list of Event objects.
public struct EventList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Event objects, ordered by namespace and name.
  public var items: [Event]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension EventList {
  public static var messageName: String { "k8s.io.api.events.v1.EventList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "events.k8s.io", version: "v1", kind: "EventList")
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

  private static let members = JSONMembers("EventList", "metadata items kind apiVersion")

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
