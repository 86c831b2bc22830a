// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Wire

/// A metric from outside the cluster as last seen.
public struct ExternalMetricStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the metric.
  public var metricName: String {
    get { fieldStorage.fields.metricName }
    _modify {
      unshare()
      yield &fieldStorage.fields.metricName
    }
  }

  /// Labels of the series.
  public var metricSelector: LabelSelector? {
    get { fieldStorage.fields.metricSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.metricSelector
    }
  }

  /// Value.
  public var currentValue: Quantity {
    get { fieldStorage.fields.currentValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.currentValue
    }
  }

  /// Value divided by the number of pods.
  public var currentAverageValue: Quantity? {
    get { fieldStorage.fields.currentAverageValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.currentAverageValue
    }
  }
}

extension ExternalMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ExternalMetricStatus" }

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

extension ExternalMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metricName: String
    var metricSelector: LabelSelector?
    var currentValue: Quantity
    var currentAverageValue: Quantity?

    init() {
      metricName = ""
      currentValue = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, currentAverageValue)
      writer.value(3, currentValue)
      writer.optional(2, metricSelector)
      writer.value(1, metricName)
    }

    private static let members = JSONMembers(
      "ExternalMetricStatus", "metricName metricSelector currentValue currentAverageValue")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "metricName", metricName)
      writer.message("metricSelector", metricSelector)
      writer.message("currentValue", currentValue)
      writer.message("currentAverageValue", currentAverageValue)
    }
  }
}
