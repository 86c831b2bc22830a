// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v2.proto by `make generate`; do not edit.

public import MetaTypes
public import Wire

extension V2 {
  /// A metric of the pods as last read.
  public struct PodsMetricStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { fieldStorage.fields.metric }
      _modify {
        unshare()
        yield &fieldStorage.fields.metric
      }
    }

    /// Value read.
    public var current: V2.MetricValueStatus {
      get { fieldStorage.fields.current }
      _modify {
        unshare()
        yield &fieldStorage.fields.current
      }
    }
  }
}

extension V2.PodsMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.PodsMetricStatus" }

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

extension V2.PodsMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metric: V2.MetricIdentifier
    var current: V2.MetricValueStatus

    init() {
      metric = V2.MetricIdentifier()
      current = V2.MetricValueStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(2, current)
      writer.value(1, metric)
    }

    private static let members = JSONMembers("PodsMetricStatus", "metric current")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metric)
        case 1: reader.value(&current)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metric", metric)
      writer.message("current", current)
    }
  }
}

extension V2 {
  /// A metric of one object as last read.
  public struct ObjectMetricStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { fieldStorage.fields.metric }
      _modify {
        unshare()
        yield &fieldStorage.fields.metric
      }
    }

    /// Value read.
    public var current: V2.MetricValueStatus {
      get { fieldStorage.fields.current }
      _modify {
        unshare()
        yield &fieldStorage.fields.current
      }
    }

    /// Object that the metric is about.
    public var describedObject: V2.CrossVersionObjectReference {
      get { fieldStorage.fields.describedObject }
      _modify {
        unshare()
        yield &fieldStorage.fields.describedObject
      }
    }
  }
}

extension V2.ObjectMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ObjectMetricStatus" }

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

extension V2.ObjectMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metric: V2.MetricIdentifier
    var current: V2.MetricValueStatus
    var describedObject: V2.CrossVersionObjectReference

    init() {
      metric = V2.MetricIdentifier()
      current = V2.MetricValueStatus()
      describedObject = V2.CrossVersionObjectReference()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, describedObject)
      writer.value(2, current)
      writer.value(1, metric)
    }

    private static let members = JSONMembers("ObjectMetricStatus", "metric current describedObject")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
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

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("metric", metric)
      writer.message("current", current)
      writer.message("describedObject", describedObject)
    }
  }
}

extension V2 {
  /// A metric from outside the cluster as last read.
  public struct ExternalMetricStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { fieldStorage.fields.metric }
      _modify {
        unshare()
        yield &fieldStorage.fields.metric
      }
    }

    /// Value read.
    public var current: V2.MetricValueStatus {
      get { fieldStorage.fields.current }
      _modify {
        unshare()
        yield &fieldStorage.fields.current
      }
    }
  }
}

extension V2.ExternalMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ExternalMetricStatus" }

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

extension V2.ExternalMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metric: V2.MetricIdentifier
    var current: V2.MetricValueStatus

    init() {
      metric = V2.MetricIdentifier()
      current = V2.MetricValueStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
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

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(2, current)
      writer.value(1, metric)
    }

    private static let members = JSONMembers("ExternalMetricStatus", "metric current")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&metric)
        case 1: reader.value(&current)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
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

  @inline(never) public mutating func decode(from reader: inout WireReader) {
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

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, averageUtilization)
    writer.optional(2, averageValue)
    writer.optional(1, self.value)
  }

  private static let members = JSONMembers(
    "MetricValueStatus", "value averageValue averageUtilization")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
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

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("value", self.value)
    writer.message("averageValue", averageValue)
    writer.integer("averageUtilization", averageUtilization)
  }
}
