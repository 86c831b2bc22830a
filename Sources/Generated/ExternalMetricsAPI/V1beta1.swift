// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/external_metrics/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.metrics.pkg.apis.external_metrics.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Value of a metric of something outside the cluster.
  public struct ExternalMetricValue: KindMessage {
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

    /// Labels that identify one series of the metric.
    public var metricLabels: SortedMap<String, String> {
      get { fieldStorage.fields.metricLabels }
      _modify {
        unshare()
        yield &fieldStorage.fields.metricLabels
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
    public var window: Int64? {
      get { fieldStorage.fields.window }
      _modify {
        unshare()
        yield &fieldStorage.fields.window
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

extension V1beta1.ExternalMetricValue {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.external_metrics.v1beta1.ExternalMetricValue"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "external.metrics.k8s.io", version: "v1beta1", kind: "ExternalMetricValue")
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

extension V1beta1.ExternalMetricValue {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metricName: String
    var metricLabels: SortedMap<String, String>
    var timestamp: Time
    var window: Int64?
    var value: Quantity

    init() {
      metricName = ""
      metricLabels = SortedMap()
      timestamp = Time()
      value = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metricName)
        case 18: reader.map(&metricLabels)
        case 26: reader.value(&timestamp)
        case 32: reader.optional(&window)
        case 42: reader.value(&self.value)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(5, self.value)
      writer.optional(4, window)
      writer.value(3, timestamp)
      writer.map(2, metricLabels)
      writer.value(1, metricName)
    }

    private static let members = JSONMembers(
      "ExternalMetricValue", "metricName metricLabels timestamp window value kind apiVersion")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&metricName)
        case 1: reader.strings(&metricLabels)
        case 2: reader.value(&timestamp)
        case 3: reader.integer(&window)
        case 4: reader.value(&self.value)
        default: reader.typeMeta()
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "metricName", metricName)
      writer.map(always: "metricLabels", metricLabels)
      writer.message("timestamp", timestamp)
      writer.integer("window", window)
      writer.message("value", self.value)
    }
  }
}

extension V1beta1 {
  /// A list of ExternalMetricValue objects.
  public struct ExternalMetricValueList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The ExternalMetricValue objects.
    public var items: [V1beta1.ExternalMetricValue]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.ExternalMetricValueList {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.external_metrics.v1beta1.ExternalMetricValueList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(
      group: "external.metrics.k8s.io", version: "v1beta1", kind: "ExternalMetricValueList")
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

  private static let members = JSONMembers(
    "ExternalMetricValueList", "metadata items kind apiVersion")

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
