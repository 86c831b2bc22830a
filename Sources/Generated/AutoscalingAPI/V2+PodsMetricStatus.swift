// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v2.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

extension V2 {
  /// A metric of the pods as last read.
  public struct PodsMetricStatus: JSONMessage {
    private var box: MessageBox<Fields>
    private static let empty = MessageBox(Fields())

    public init() { box = Self.empty }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { box.fields.metric }
      _modify { yield &box.unique.metric }
    }

    /// Value read.
    public var current: V2.MetricValueStatus {
      get { box.fields.current }
      _modify { yield &box.unique.current }
    }
  }
}

extension V2.PodsMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.PodsMetricStatus" }

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

extension V2.PodsMetricStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var metric = V2.MetricIdentifier()
    var current = V2.MetricValueStatus()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metric)
        case 18: reader.value(&current)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.value(2, current)
      writer.value(1, metric)
    }

    private static let members = JSONMembers("PodsMetricStatus", ["metric", "current"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metric)
        case 1: reader.value(&current)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.message("metric", metric)
      writer.message("current", current)
    }
  }
}

extension V2 {
  /// A metric of one object as last read.
  public struct ObjectMetricStatus: JSONMessage {
    private var box: MessageBox<Fields>
    private static let empty = MessageBox(Fields())

    public init() { box = Self.empty }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { box.fields.metric }
      _modify { yield &box.unique.metric }
    }

    /// Value read.
    public var current: V2.MetricValueStatus {
      get { box.fields.current }
      _modify { yield &box.unique.current }
    }

    /// Object that the metric is about.
    public var describedObject: V2.CrossVersionObjectReference {
      get { box.fields.describedObject }
      _modify { yield &box.unique.describedObject }
    }
  }
}

extension V2.ObjectMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ObjectMetricStatus" }

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

extension V2.ObjectMetricStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var metric = V2.MetricIdentifier()
    var current = V2.MetricValueStatus()
    var describedObject = V2.CrossVersionObjectReference()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metric)
        case 18: reader.value(&current)
        case 26: reader.value(&describedObject)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.value(3, describedObject)
      writer.value(2, current)
      writer.value(1, metric)
    }

    private static let members = JSONMembers(
      "ObjectMetricStatus", ["metric", "current", "describedObject"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metric)
        case 1: reader.value(&current)
        case 2: reader.value(&describedObject)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.message("metric", metric)
      writer.message("current", current)
      writer.message("describedObject", describedObject)
    }
  }
}

extension V2 {
  /// A metric from outside the cluster as last read.
  public struct ExternalMetricStatus: JSONMessage {
    private var box: MessageBox<Fields>
    private static let empty = MessageBox(Fields())

    public init() { box = Self.empty }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { box.fields.metric }
      _modify { yield &box.unique.metric }
    }

    /// Value read.
    public var current: V2.MetricValueStatus {
      get { box.fields.current }
      _modify { yield &box.unique.current }
    }
  }
}

extension V2.ExternalMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ExternalMetricStatus" }

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

extension V2.ExternalMetricStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var metric = V2.MetricIdentifier()
    var current = V2.MetricValueStatus()

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metric)
        case 18: reader.value(&current)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.value(2, current)
      writer.value(1, metric)
    }

    private static let members = JSONMembers("ExternalMetricStatus", ["metric", "current"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metric)
        case 1: reader.value(&current)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.message("metric", metric)
      writer.message("current", current)
    }
  }
}

extension V2 {
  /// A value that was read.
  public struct MetricValueStatus: JSONMessage {
    /// The value of the metric itself.
    public var value: Quantity?
    /// The value divided by the number of pods.
    public var averageValue: Quantity?
    /// Average use in percent of what the pods request.
    public var averageUtilization: Int32?

    public init() {}
  }
}

extension V2.MetricValueStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.MetricValueStatus" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&self.value)
      case 18: reader.optional(&averageValue)
      case 24: reader.optional(&averageUtilization)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(3, averageUtilization)
    writer.optional(2, averageValue)
    writer.optional(1, self.value)
  }

  private static let members = JSONMembers(
    "MetricValueStatus", ["value", "averageValue", "averageUtilization"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&self.value)
      case 1: reader.optional(&averageValue)
      case 2: reader.integer(&averageUtilization)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.message("value", self.value)
    writer.message("averageValue", averageValue)
    writer.integer("averageUtilization", averageUtilization)
  }
}
