// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/custom_metrics/v1beta2.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.metrics.pkg.apis.custom_metrics.v1beta2`.
public enum V1beta2 {}

extension V1beta2 {
  /// Value of a metric of one object.
  public struct MetricValue: KindMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// The object.
    public var describedObject: CoreAPI.ObjectReference {
      get { fieldStorage.fields.describedObject }
      _modify {
        unshare()
        yield &fieldStorage.fields.describedObject
      }
    }

    /// The metric.
    public var metric: V1beta2.MetricIdentifier {
      get { fieldStorage.fields.metric }
      _modify {
        unshare()
        yield &fieldStorage.fields.metric
      }
    }

    /// When it was measured.
    public var timestamp: Time {
      get { fieldStorage.fields.timestamp }
      _modify {
        unshare()
        yield &fieldStorage.fields.timestamp
      }
    }

    /// Seconds that the value is computed over; 0 or unset when it was measured at one time.
    public var windowSeconds: Int64? {
      get { fieldStorage.fields.windowSeconds }
      _modify {
        unshare()
        yield &fieldStorage.fields.windowSeconds
      }
    }

    /// The value.
    public var value: Quantity {
      get { fieldStorage.fields.value }
      _modify {
        unshare()
        yield &fieldStorage.fields.value
      }
    }
  }
}

extension V1beta2.MetricValue {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricValue"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta2", kind: "MetricValue")
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

extension V1beta2.MetricValue {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var describedObject: CoreAPI.ObjectReference
    var metric: V1beta2.MetricIdentifier
    var timestamp: Time
    var windowSeconds: Int64?
    var value: Quantity

    init() {
      describedObject = CoreAPI.ObjectReference()
      metric = V1beta2.MetricIdentifier()
      timestamp = Time()
      value = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&describedObject)
        case 18: reader.value(&metric)
        case 26: reader.value(&timestamp)
        case 32: reader.optional(&windowSeconds)
        case 42: reader.value(&self.value)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(5, self.value)
      writer.optional(4, windowSeconds)
      writer.value(3, timestamp)
      writer.value(2, metric)
      writer.value(1, describedObject)
    }

    private static let members = JSONMembers(
      "MetricValue", "describedObject metric timestamp windowSeconds value kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&describedObject)
        case 1: reader.value(&metric)
        case 2: reader.value(&timestamp)
        case 3: reader.integer(&windowSeconds)
        case 4: reader.value(&self.value)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("describedObject", describedObject)
      writer.message("metric", metric)
      writer.message("timestamp", timestamp)
      writer.integer("windowSeconds", windowSeconds)
      writer.message("value", self.value)
    }
  }
}

extension V1beta2 {
  /// Names a metric.
  public struct MetricIdentifier: JSONMessage {
    /// Name of the metric.
    public var name: String
    /// Labels of the metric that it was summed over; unset when all were.
    public var selector: LabelSelector?

    public init() {
      name = ""
    }
  }
}

extension V1beta2.MetricIdentifier {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricIdentifier"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&selector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, selector)
    writer.value(1, name)
  }

  private static let members = JSONMembers("MetricIdentifier", "name selector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.optional(&selector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.optional(always: "selector", selector)
  }
}

extension V1beta2 {
  /// A list of MetricValue objects.
  public struct MetricValueList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The MetricValue objects.
    public var items: [V1beta2.MetricValue]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta2.MetricValueList {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricValueList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta2", kind: "MetricValueList")
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

  private static let members = JSONMembers("MetricValueList", "metadata items kind apiVersion")

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

extension V1beta2 {
  /// Which metrics a list is to hold.
  public struct MetricListOptions: KindMessage {
    /// Labels of the objects.
    public var labelSelector: String
    /// Labels of the metrics.
    public var metricLabelSelector: String

    public init() {
      labelSelector = ""
      metricLabelSelector = ""
    }
  }
}

extension V1beta2.MetricListOptions {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricListOptions"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta2", kind: "MetricListOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&labelSelector)
      case 18: reader.value(&metricLabelSelector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, metricLabelSelector)
    writer.value(1, labelSelector)
  }

  private static let members = JSONMembers(
    "MetricListOptions", "labelSelector metricLabelSelector kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&labelSelector)
      case 1: reader.string(&metricLabelSelector)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("labelSelector", labelSelector)
    writer.string("metricLabelSelector", metricLabelSelector)
  }
}
