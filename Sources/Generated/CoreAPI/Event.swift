// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/event.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Something that happened to an object; forgotten after an hour.
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

  /// Object that it is about.
  public var involvedObject: ObjectReference {
    get { fieldStorage.fields.involvedObject }
    _modify {
      unshare()
      yield &fieldStorage.fields.involvedObject
    }
  }

  /// What happened, in one CamelCase word, such as `Scheduled`.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// What happened, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }

  /// Component that reports it; older form.
  public var source: EventSource {
    get { fieldStorage.fields.source }
    _modify {
      unshare()
      yield &fieldStorage.fields.source
    }
  }

  /// When it was first seen; older form.
  public var firstTimestamp: Time {
    get { fieldStorage.fields.firstTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.firstTimestamp
    }
  }

  /// When it was last seen; older form.
  public var lastTimestamp: Time {
    get { fieldStorage.fields.lastTimestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastTimestamp
    }
  }

  /// How often it was seen; older form.
  public var count: Int32 {
    get { fieldStorage.fields.count }
    _modify {
      unshare()
      yield &fieldStorage.fields.count
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

  /// When it happened, or first happened.
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

  /// What the reporter was doing, in one word, such as `Binding`.
  public var action: String {
    get { fieldStorage.fields.action }
    _modify {
      unshare()
      yield &fieldStorage.fields.action
    }
  }

  /// Second object that it involves.
  public var related: ObjectReference? {
    get { fieldStorage.fields.related }
    _modify {
      unshare()
      yield &fieldStorage.fields.related
    }
  }

  /// Controller that reports it, such as `kubernetes.io/kubelet`.
  public var reportingComponent: String {
    get { fieldStorage.fields.reportingComponent }
    _modify {
      unshare()
      yield &fieldStorage.fields.reportingComponent
    }
  }

  /// Which instance of the controller, such as the node's name.
  public var reportingInstance: String {
    get { fieldStorage.fields.reportingInstance }
    _modify {
      unshare()
      yield &fieldStorage.fields.reportingInstance
    }
  }
}

extension Event {
  public static var messageName: String { "k8s.io.api.core.v1.Event" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Event")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "events",
    singular: "event",
    shortNames: ["ev"],
    storageFolder: "events",
    putCreates: true,
    columns: [
      Column("Last Seen", type: "string", description: "Time since it was last seen."),
      Column("Type", type: "string", description: "Normal or Warning.", path: ".type"),
      Column("Reason", type: "string", description: "What happened, in one word.", path: ".reason"),
      Column("Object", type: "string", description: "Object that it is about."),
      Column(
        "Subobject", type: "string", priority: 1,
        description: "Part of the object that it is about.", path: ".involvedObject.fieldPath"),
      Column(
        "Source", type: "string", priority: 1, description: "Component and place that report it."),
      Column("Message", type: "string", description: "What happened, for people."),
      Column(
        "First Seen", type: "string", priority: 1, description: "Time since it was first seen."),
      Column("Count", type: "string", priority: 1, description: "How often it was seen."),
      Column(
        "Name", type: "string", format: "name", priority: 1,
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
    ],
    selectableFields: [
      SelectableField("type", path: "type"), SelectableField("reason", path: "reason"),
      SelectableField("involvedObject.kind", path: "involvedObject.kind"),
      SelectableField("involvedObject.namespace", path: "involvedObject.namespace"),
      SelectableField("involvedObject.name", path: "involvedObject.name"),
      SelectableField("involvedObject.uid", path: "involvedObject.uid"),
      SelectableField("involvedObject.apiVersion", path: "involvedObject.apiVersion"),
      SelectableField("involvedObject.resourceVersion", path: "involvedObject.resourceVersion"),
      SelectableField("involvedObject.fieldPath", path: "involvedObject.fieldPath"),
      SelectableField("reportingComponent", path: "reportingComponent"),
      SelectableField("source", path: "source.component"),
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
    var involvedObject: ObjectReference
    var reason: String
    var message: String
    var source: EventSource
    var firstTimestamp: Time
    var lastTimestamp: Time
    var count: Int32
    var type: String
    var eventTime: MicroTime
    var series: EventSeries?
    var action: String
    var related: ObjectReference?
    var reportingComponent: String
    var reportingInstance: String

    init() {
      metadata = ObjectMeta()
      involvedObject = ObjectReference()
      reason = ""
      message = ""
      source = EventSource()
      firstTimestamp = Time()
      lastTimestamp = Time()
      count = 0
      type = ""
      eventTime = MicroTime()
      action = ""
      reportingComponent = ""
      reportingInstance = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metadata)
        case 18: reader.value(&involvedObject)
        case 26: reader.value(&reason)
        case 34: reader.value(&message)
        case 42: reader.value(&source)
        case 50: reader.value(&firstTimestamp)
        case 58: reader.value(&lastTimestamp)
        case 64: reader.value(&count)
        case 74: reader.value(&type)
        case 82: reader.value(&eventTime)
        case 90: reader.optional(&series)
        case 98: reader.value(&action)
        case 106: reader.optional(&related)
        case 114: reader.value(&reportingComponent)
        case 122: reader.value(&reportingInstance)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(15, reportingInstance)
      writer.value(14, reportingComponent)
      writer.optional(13, related)
      writer.value(12, action)
      writer.optional(11, series)
      writer.value(10, eventTime)
      writer.value(9, type)
      writer.value(8, count)
      writer.value(7, lastTimestamp)
      writer.value(6, firstTimestamp)
      writer.value(5, source)
      writer.value(4, message)
      writer.value(3, reason)
      writer.value(2, involvedObject)
      writer.value(1, metadata)
    }

    private static let members = JSONMembers(
      "Event",
      """
      metadata involvedObject reason message source firstTimestamp lastTimestamp count
      type eventTime series action related reportingComponent reportingInstance kind
      apiVersion
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metadata)
        case 1: reader.value(&involvedObject)
        case 2: reader.string(&reason)
        case 3: reader.string(&message)
        case 4: reader.value(&source)
        case 5: reader.value(&firstTimestamp)
        case 6: reader.value(&lastTimestamp)
        case 7: reader.integer(&count)
        case 8: reader.string(&type)
        case 9: reader.value(&eventTime)
        case 10: reader.optional(&series)
        case 11: reader.string(&action)
        case 12: reader.optional(&related)
        case 13: reader.string(&reportingComponent)
        case 14: reader.string(&reportingInstance)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metadata", metadata)
      writer.message("involvedObject", involvedObject)
      writer.string("reason", reason)
      writer.string("message", message)
      writer.message("source", source)
      writer.message("firstTimestamp", firstTimestamp)
      writer.message("lastTimestamp", lastTimestamp)
      writer.integer("count", count)
      writer.string("type", type)
      writer.message("eventTime", eventTime)
      writer.message("series", series)
      writer.string("action", action)
      writer.message("related", related)
      writer.string(always: "reportingComponent", reportingComponent)
      writer.string(always: "reportingInstance", reportingInstance)
    }
  }
}

/// Component that reports an event; older form.
public struct EventSource: JSONMessage {
  /// Name of the component.
  public var component: String
  /// Node that it runs on.
  public var host: String

  public init() {
    component = ""
    host = ""
  }
}

extension EventSource {
  public static var messageName: String { "k8s.io.api.core.v1.EventSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&component)
      case 18: reader.value(&host)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, host)
    writer.value(1, component)
  }

  private static let members = JSONMembers("EventSource", "component host")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&component)
      case 1: reader.string(&host)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("component", component)
    writer.string("host", host)
  }
}

/// Repetitions of an event.
public struct EventSeries: JSONMessage {
  /// How often it happened.
  public var count: Int32
  /// When it last happened.
  public var lastObservedTime: MicroTime

  public init() {
    count = 0
    lastObservedTime = MicroTime()
  }
}

extension EventSeries {
  public static var messageName: String { "k8s.io.api.core.v1.EventSeries" }

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
    writer.integer("count", count)
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
  public static var messageName: String { "k8s.io.api.core.v1.EventList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "EventList")
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

/// Health of a part of the control plane; deprecated.
public struct ComponentStatus: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Its conditions; `Healthy` is the only one.
  public var conditions: [ComponentCondition]

  public init() {
    metadata = ObjectMeta()
    conditions = []
  }
}

extension ComponentStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ComponentStatus" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ComponentStatus")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "componentstatuses",
    singular: "componentstatus",
    shortNames: ["cs"],
    isNamespaced: false,
    verbs: ["get", "list"],
    storageFolder: "componentstatuses",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("Status", type: "string", description: "Healthy or Unhealthy."),
      Column("Message", type: "string", description: "What the health check said."),
      Column("Error", type: "string", description: "Code of the error, if any."),
    ],
    listKind: "ComponentStatusList",
    isEphemeral: true
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, conditions)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("ComponentStatus", "metadata conditions kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&conditions)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("conditions", conditions)
  }
}

/// Health of a part of the control plane.
public struct ComponentCondition: JSONMessage {
  /// `Healthy`.
  public var type: String
  /// Whether it holds: True, False or Unknown.
  public var status: String
  /// What the health check said.
  public var message: String
  /// Code of the error, if any.
  public var error: String

  public init() {
    type = ""
    status = ""
    message = ""
    error = ""
  }
}

extension ComponentCondition {
  public static var messageName: String { "k8s.io.api.core.v1.ComponentCondition" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&type)
      case 18: reader.value(&status)
      case 26: reader.value(&message)
      case 34: reader.value(&error)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, error)
    writer.value(3, message)
    writer.value(2, status)
    writer.value(1, type)
  }

  private static let members = JSONMembers("ComponentCondition", "type status message error")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&type)
      case 1: reader.string(&status)
      case 2: reader.string(&message)
      case 3: reader.string(&error)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "type", type)
    writer.string(always: "status", status)
    writer.string("message", message)
    writer.string("error", error)
  }
}

/// A list of ComponentStatus objects.
public struct ComponentStatusList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The ComponentStatus objects, ordered by name.
  public var items: [ComponentStatus]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ComponentStatusList {
  public static var messageName: String { "k8s.io.api.core.v1.ComponentStatusList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ComponentStatusList")
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

  private static let members = JSONMembers("ComponentStatusList", "metadata items kind apiVersion")

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
