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
    private var box: MessageBox<Fields>
    private static let empty = MessageBox(Fields())

    public init() { box = Self.empty }

    /// The object.
    public var describedObject: CoreAPI.ObjectReference {
      get { box.fields.describedObject }
      _modify { yield &box.unique.describedObject }
    }

    /// The metric.
    public var metric: V1beta2.MetricIdentifier {
      get { box.fields.metric }
      _modify { yield &box.unique.metric }
    }

    /// When it was measured.
    public var timestamp: Time {
      get { box.fields.timestamp }
      _modify { yield &box.unique.timestamp }
    }

    /// Seconds that the value is computed over; 0 or unset when it was measured at one time.
    public var windowSeconds: Int64? {
      get { box.fields.windowSeconds }
      _modify { yield &box.unique.windowSeconds }
    }

    /// The value.
    public var value: Quantity {
      get { box.fields.value }
      _modify { yield &box.unique.value }
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

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension V1beta2.MetricValue {
  fileprivate struct Fields: Equatable, Sendable {
    var describedObject = CoreAPI.ObjectReference()
    var metric = V1beta2.MetricIdentifier()
    var timestamp = Time()
    var windowSeconds: Int64?
    var value = Quantity()

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.value(5, self.value)
      writer.optional(4, windowSeconds)
      writer.value(3, timestamp)
      writer.value(2, metric)
      writer.value(1, describedObject)
    }

    private static let members = JSONMembers(
      "MetricValue",
      ["describedObject", "metric", "timestamp", "windowSeconds", "value", "kind", "apiVersion"])

    mutating func decode(from reader: inout JSONReader) {
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

    func encode(into writer: inout JSONWriter) {
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
    public var name: String = ""
    /// Labels of the metric that it was summed over; unset when all were.
    public var selector: LabelSelector?

    public init() {}
  }
}

extension V1beta2.MetricIdentifier {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricIdentifier"
  }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, selector)
    writer.value(1, name)
  }

  private static let members = JSONMembers("MetricIdentifier", ["name", "selector"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.optional(&selector)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.optional(always: "selector", selector)
  }
}

extension V1beta2 {
  /// A list of MetricValue objects.
  public struct MetricValueList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata = ListMeta()
    /// The MetricValue objects.
    public var items: [V1beta2.MetricValue] = []

    public init() {}
  }
}

extension V1beta2.MetricValueList {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricValueList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta2", kind: "MetricValueList")
  }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.repeated(2, items)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "MetricValueList", ["metadata", "items", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&items)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.items("items", items)
  }
}

extension V1beta2 {
  /// Which metrics a list is to hold.
  public struct MetricListOptions: KindMessage {
    /// Labels of the objects.
    public var labelSelector: String = ""
    /// Labels of the metrics.
    public var metricLabelSelector: String = ""

    public init() {}
  }
}

extension V1beta2.MetricListOptions {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta2.MetricListOptions"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta2", kind: "MetricListOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, metricLabelSelector)
    writer.value(1, labelSelector)
  }

  private static let members = JSONMembers(
    "MetricListOptions", ["labelSelector", "metricLabelSelector", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&labelSelector)
      case 1: reader.string(&metricLabelSelector)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.string("labelSelector", labelSelector)
    writer.string("metricLabelSelector", metricLabelSelector)
  }
}
