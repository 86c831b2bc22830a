// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Wire

/// A metric from outside the cluster as last seen.
public struct ExternalMetricStatus: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Name of the metric.
  public var metricName: String {
    get { box.fields.metricName }
    _modify { yield &box.unique.metricName }
  }

  /// Labels of the series.
  public var metricSelector: LabelSelector? {
    get { box.fields.metricSelector }
    _modify { yield &box.unique.metricSelector }
  }

  /// Value.
  public var currentValue: Quantity {
    get { box.fields.currentValue }
    _modify { yield &box.unique.currentValue }
  }

  /// Value divided by the number of pods.
  public var currentAverageValue: Quantity? {
    get { box.fields.currentAverageValue }
    _modify { yield &box.unique.currentAverageValue }
  }
}

extension ExternalMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ExternalMetricStatus" }

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

extension ExternalMetricStatus {
  fileprivate struct Fields: Equatable, Sendable {
    var metricName: String = ""
    var metricSelector: LabelSelector?
    var currentValue = Quantity()
    var currentAverageValue: Quantity?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metricName)
        case 18: reader.optional(&metricSelector)
        case 26: reader.value(&currentValue)
        case 34: reader.optional(&currentAverageValue)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(4, currentAverageValue)
      writer.value(3, currentValue)
      writer.optional(2, metricSelector)
      writer.value(1, metricName)
    }

    private static let members = JSONMembers(
      "ExternalMetricStatus",
      ["metricName", "metricSelector", "currentValue", "currentAverageValue"])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&metricName)
        case 1: reader.optional(&metricSelector)
        case 2: reader.value(&currentValue)
        case 3: reader.optional(&currentAverageValue)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.string(always: "metricName", metricName)
      writer.message("metricSelector", metricSelector)
      writer.message("currentValue", currentValue)
      writer.message("currentAverageValue", currentAverageValue)
    }
  }
}
