// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/custom_metrics/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.metrics.pkg.apis.custom_metrics.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
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

    /// Name of the metric.
    public var metricName: String {
      get { box.fields.metricName }
      _modify { yield &box.unique.metricName }
    }

    /// When it was measured.
    public var timestamp: Time {
      get { box.fields.timestamp }
      _modify { yield &box.unique.timestamp }
    }

    /// Seconds that the value is computed over; 0 or unset when it was measured at one time.
    public var window: Int64? {
      get { box.fields.window }
      _modify { yield &box.unique.window }
    }

    /// The value.
    public var value: Quantity {
      get { box.fields.value }
      _modify { yield &box.unique.value }
    }

    /// Labels of the metric that it was summed over; unset when all were.
    public var selector: LabelSelector? {
      get { box.fields.selector }
      _modify { yield &box.unique.selector }
    }
  }
}

extension V1beta1.MetricValue {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricValue"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta1", kind: "MetricValue")
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

extension V1beta1.MetricValue {
  fileprivate struct Fields: Equatable, Sendable {
    var describedObject = CoreAPI.ObjectReference()
    var metricName: String = ""
    var timestamp = Time()
    var window: Int64?
    var value = Quantity()
    var selector: LabelSelector?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&describedObject)
        case 18: reader.value(&metricName)
        case 26: reader.value(&timestamp)
        case 32: reader.optional(&window)
        case 42: reader.value(&self.value)
        case 50: reader.optional(&selector)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(6, selector)
      writer.value(5, self.value)
      writer.optional(4, window)
      writer.value(3, timestamp)
      writer.value(2, metricName)
      writer.value(1, describedObject)
    }

    private static let members = JSONMembers(
      "MetricValue",
      [
        "describedObject", "metricName", "timestamp", "window", "value", "selector", "kind",
        "apiVersion",
      ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&describedObject)
        case 1: reader.string(&metricName)
        case 2: reader.value(&timestamp)
        case 3: reader.integer(&window)
        case 4: reader.value(&self.value)
        case 5: reader.optional(&selector)
        default: reader.typeMeta()
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.message("describedObject", describedObject)
      writer.string(always: "metricName", metricName)
      writer.message("timestamp", timestamp)
      writer.integer("window", window)
      writer.message("value", self.value)
      writer.optional(always: "selector", selector)
    }
  }
}

extension V1beta1 {
  /// A list of MetricValue objects.
  public struct MetricValueList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata = ListMeta()
    /// The MetricValue objects.
    public var items: [V1beta1.MetricValue] = []

    public init() {}
  }
}

extension V1beta1.MetricValueList {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricValueList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta1", kind: "MetricValueList")
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

extension V1beta1 {
  /// Which metrics a list is to hold.
  public struct MetricListOptions: KindMessage {
    /// Labels of the objects.
    public var labelSelector: String = ""
    /// Labels of the metrics.
    public var metricLabelSelector: String = ""

    public init() {}
  }
}

extension V1beta1.MetricListOptions {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.custom_metrics.v1beta1.MetricListOptions"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "custom.metrics.k8s.io", version: "v1beta1", kind: "MetricListOptions")
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
