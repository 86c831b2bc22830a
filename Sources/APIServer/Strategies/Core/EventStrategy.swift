// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIServerCore
import CoreAPI
import EventsAPI
import MetaAPI
import MetaTypes

/// Seconds after which the store forgets an event.
private let eventTTLSeconds: Int64 = 3600

/// Events of the core group, which is also how all of them are stored.
struct CoreEventStrategy: ResourceStrategy {
  typealias Object = CoreAPI.Event

  func timeToLiveSeconds(_ event: CoreAPI.Event) -> Int64? { eventTTLSeconds }

  func validate(_ event: CoreAPI.Event, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkEventNamespace(
      FieldPath("involvedObject", "namespace"), event.involvedObject.namespace, event.metadata)
    guard !event.eventTime.isZero else { return errors }
    errors.checkEventDetails(
      controller: ("reportingComponent", event.reportingComponent),
      instance: event.reportingInstance, action: event.action, reason: event.reason,
      text: ("message", event.message))
    return errors
  }

  var computedFieldLabels: [String] { ["source"] }

  func selectableValue(_ label: String, of event: CoreAPI.Event) -> String? {
    guard label == "source" else { return nil }
    return event.source.component.isEmpty ? event.reportingComponent : event.source.component
  }

  func tableCells(_ event: CoreAPI.Event, now: Time) -> [JSONValue]? {
    EventTable.cells(event, now: now)
  }
}

/// Events of the group events.k8s.io: the same objects with other field names.
struct EventStrategy: ResourceStrategy {
  typealias Object = EventsAPI.Event
  typealias Stored = CoreAPI.Event

  func timeToLiveSeconds(_ event: EventsAPI.Event) -> Int64? { eventTTLSeconds }

  func validate(_ event: EventsAPI.Event, _ context: RequestContext) -> FieldErrorList {
    var errors = FieldErrorList()
    errors.checkEventNamespace(
      FieldPath("regarding", "namespace"), event.regarding.namespace, event.metadata)
    if context.verb == .create {
      if event.eventTime.isZero { errors.required(FieldPath("eventTime")) }
      if event.type != "Normal", event.type != "Warning" {
        errors.invalid(FieldPath("type"), .string(event.type), "must be Normal or Warning")
      }
      if !event.deprecatedFirstTimestamp.isZero {
        errors.invalid(FieldPath("firstTimestamp"), "", "needs to be unset")
      }
      if !event.deprecatedLastTimestamp.isZero {
        errors.invalid(FieldPath("lastTimestamp"), "", "needs to be unset")
      }
      if event.deprecatedCount != 0 {
        errors.invalid(FieldPath("count"), ShownValue(event.deprecatedCount), "needs to be unset")
      }
    }
    errors.checkEventDetails(
      controller: ("reportingController", event.reportingController),
      instance: event.reportingInstance, action: event.action, reason: event.reason,
      text: ("note", event.note))
    if let series = event.series {
      if series.count < 2 {
        errors.invalid(
          FieldPath("series", "count"), ShownValue(series.count), "should be at least 2")
      }
      if series.lastObservedTime.isZero {
        errors.required(FieldPath("series", "lastObservedTime"))
      }
    }
    return errors
  }

  func tableCells(_ event: EventsAPI.Event, now: Time) -> [JSONValue]? {
    EventTable.cells(stored(event), now: now)
  }

  /// Events are stored as those of the core group, and so are their labels.
  func fieldLabel(_ label: String) -> String {
    if label == "reportingController" { return "reportingComponent" }
    guard label.hasPrefix("regarding.") else { return label }
    return "involvedObject." + label.dropFirst("regarding.".count)
  }

  // MARK: Versions

  func stored(_ event: EventsAPI.Event) -> CoreAPI.Event {
    var stored = CoreAPI.Event()
    stored.metadata = event.metadata
    stored.involvedObject = event.regarding
    stored.reason = event.reason
    stored.message = event.note
    stored.source = event.deprecatedSource
    stored.firstTimestamp = event.deprecatedFirstTimestamp
    stored.lastTimestamp = event.deprecatedLastTimestamp
    stored.count = event.deprecatedCount
    stored.type = event.type
    stored.eventTime = event.eventTime
    stored.series = event.series.map { series in
      var stored = CoreAPI.EventSeries()
      stored.count = series.count
      stored.lastObservedTime = series.lastObservedTime
      return stored
    }
    stored.action = event.action
    stored.related = event.related
    stored.reportingComponent = event.reportingController
    stored.reportingInstance = event.reportingInstance
    return stored
  }

  func served(_ stored: CoreAPI.Event) -> EventsAPI.Event {
    var event = EventsAPI.Event()
    event.metadata = stored.metadata
    event.regarding = stored.involvedObject
    event.reason = stored.reason
    event.note = stored.message
    event.deprecatedSource = stored.source
    event.deprecatedFirstTimestamp = stored.firstTimestamp
    event.deprecatedLastTimestamp = stored.lastTimestamp
    event.deprecatedCount = stored.count
    event.type = stored.type
    event.eventTime = stored.eventTime
    event.series = stored.series.map { series in
      var served = EventsAPI.EventSeries()
      served.count = series.count
      served.lastObservedTime = series.lastObservedTime
      return served
    }
    event.action = stored.action
    event.related = stored.related
    event.reportingController = stored.reportingComponent
    event.reportingInstance = stored.reportingInstance
    return event
  }
}

extension FieldErrorList {
  /// An event lives in the namespace of the object it is about; one about a cluster-wide object in
  /// `default` (or `kube-system`).
  fileprivate mutating func checkEventNamespace(
    _ path: FieldPath, _ namespace: String, _ metadata: ObjectMeta
  ) {
    if namespace.isEmpty {
      if metadata.namespace != "default", metadata.namespace != "kube-system" {
        invalid(path, .string(namespace), "does not match event.namespace")
      }
    } else if namespace != metadata.namespace {
      invalid(path, .string(namespace), "does not match event.namespace")
    }
  }

  fileprivate mutating func checkEventDetails(
    controller: (name: String, value: String), instance: String, action: String, reason: String,
    text: (name: String, value: String)
  ) {
    if controller.value.isEmpty {
      required(FieldPath(controller.name))
    } else {
      check(FieldPath(controller.name), controller.value, NameRules.qualifiedName)
    }
    for (name, value) in [
      ("reportingInstance", instance), ("action", action), ("reason", reason),
    ] {
      if value.isEmpty { required(FieldPath(name)) }
      if value.utf8.count > 128 {
        invalid(FieldPath(name), "", "can have at most 128 characters")
      }
    }
    if text.value.utf8.count > 1024 {
      invalid(FieldPath(text.name), "", "can have at most 1024 characters")
    }
  }
}
