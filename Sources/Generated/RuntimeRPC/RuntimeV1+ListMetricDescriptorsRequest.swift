// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/runtime.v1.proto by `make generate`; do not edit.

public import Schema
public import Wire

/// Asks which metrics there are.
public struct ListMetricDescriptorsRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListMetricDescriptorsRequest {
  public static var messageName: String { "runtime.v1.ListMetricDescriptorsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Which metrics there are.
public struct ListMetricDescriptorsResponse: DescribedMessage {
  /// The metrics.
  public var descriptors: [MetricDescriptor]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    descriptors = []
  }
}

extension ListMetricDescriptorsResponse {
  public static var messageName: String { "runtime.v1.ListMetricDescriptorsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&descriptors)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, descriptors)
  }
}

/// Describes a metric.
public struct MetricDescriptor: DescribedMessage {
  /// Name of the metric.
  public var name: String
  /// What it tells.
  public var help: String
  /// Names of its labels, in the order of `label_values`.
  public var labelKeys: [String]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    name = ""
    help = ""
    labelKeys = []
  }
}

extension MetricDescriptor {
  public static var messageName: String { "runtime.v1.MetricDescriptor" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&help)
      case 26: reader.repeated(&labelKeys)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, labelKeys)
    writer.nonZero(2, help)
    writer.nonZero(1, name)
  }
}

/// Asks for metrics of all sandboxes.
public struct ListPodSandboxMetricsRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension ListPodSandboxMetricsRequest {
  public static var messageName: String { "runtime.v1.ListPodSandboxMetricsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Metrics of all sandboxes.
public struct ListPodSandboxMetricsResponse: DescribedMessage {
  /// The metrics, by sandbox.
  public var podMetrics: [PodSandboxMetrics]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podMetrics = []
  }
}

extension ListPodSandboxMetricsResponse {
  public static var messageName: String { "runtime.v1.ListPodSandboxMetricsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&podMetrics)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, podMetrics)
  }
}

/// Asks for metrics of all sandboxes.
public struct StreamPodSandboxMetricsRequest: DescribedMessage {
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {}
}

extension StreamPodSandboxMetricsRequest {
  public static var messageName: String { "runtime.v1.StreamPodSandboxMetricsRequest" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
  }
}

/// Metrics of some of the sandboxes.
public struct StreamPodSandboxMetricsResponse: DescribedMessage {
  /// The metrics, by sandbox.
  public var podSandboxMetrics: [PodSandboxMetrics]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxMetrics = []
  }
}

extension StreamPodSandboxMetricsResponse {
  public static var messageName: String { "runtime.v1.StreamPodSandboxMetricsResponse" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&podSandboxMetrics)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(1, podSandboxMetrics)
  }
}

/// Metrics of a sandbox.
public struct PodSandboxMetrics: DescribedMessage {
  /// Id of the pod sandbox, as RunPodSandbox returned it.
  public var podSandboxId: String
  /// Metrics of the sandbox as a whole.
  public var metrics: [Metric]
  /// Metrics of its containers.
  public var containerMetrics: [ContainerMetrics]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    podSandboxId = ""
    metrics = []
    containerMetrics = []
  }
}

extension PodSandboxMetrics {
  public static var messageName: String { "runtime.v1.PodSandboxMetrics" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSandboxId)
      case 18: reader.repeated(&metrics)
      case 26: reader.repeated(&containerMetrics)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(3, containerMetrics)
    writer.repeated(2, metrics)
    writer.nonZero(1, podSandboxId)
  }
}

/// Metrics of a container.
public struct ContainerMetrics: DescribedMessage {
  /// Id of the container, as CreateContainer returned it.
  public var containerId: String
  /// The metrics.
  public var metrics: [Metric]
  /// Fields that this schema does not know.
  public var unknownFields = UnknownFields()

  public init() {
    containerId = ""
    metrics = []
  }
}

extension ContainerMetrics {
  public static var messageName: String { "runtime.v1.ContainerMetrics" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerId)
      case 18: reader.repeated(&metrics)
      default: reader.keep(tag, in: &unknownFields)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    writer.repeated(2, metrics)
    writer.nonZero(1, containerId)
  }
}

/// A figure.
public struct Metric: DescribedMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the metric.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// When it was measured, in nanoseconds since 1970; 0 is now.
  public var timestamp: Int64 {
    get { fieldStorage.fields.timestamp }
    _modify {
      unshare()
      yield &fieldStorage.fields.timestamp
    }
  }

  /// Whether it only grows.
  public var metricType: MetricType {
    get { fieldStorage.fields.metricType }
    _modify {
      unshare()
      yield &fieldStorage.fields.metricType
    }
  }

  /// Values of its labels, in the order of the descriptor.
  public var labelValues: [String] {
    get { fieldStorage.fields.labelValues }
    _modify {
      unshare()
      yield &fieldStorage.fields.labelValues
    }
  }

  /// The figure.
  public var value: UInt64Value? {
    get { fieldStorage.fields.value }
    _modify {
      unshare()
      yield &fieldStorage.fields.value
    }
  }

  /// Fields that this schema does not know.
  public var unknownFields: UnknownFields {
    get { fieldStorage.fields.unknownFields }
    _modify {
      unshare()
      yield &fieldStorage.fields.unknownFields
    }
  }
}

extension Metric {
  public static var messageName: String { "runtime.v1.Metric" }
  public static var isProto3: Bool { true }
  public static var schemas: MessageSchemas { RuntimeRPCSchema.messages }

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

  /// Gives this value a storage of its own; until now it may share one.
  @inline(never) private mutating func unshare() {
    guard !isKnownUniquelyReferenced(&fieldStorage) else { return }
    let isEmpty = fieldStorage === Self.emptyStorage
    fieldStorage = isEmpty ? FieldStorage() : FieldStorage(fieldStorage.fields)
  }
}

extension Metric {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var timestamp: Int64
    var metricType: MetricType
    var labelValues: [String]
    var value: UInt64Value?
    var unknownFields = UnknownFields()

    init() {
      name = ""
      timestamp = 0
      metricType = MetricType()
      labelValues = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 16: reader.value(&timestamp)
        case 24: reader.value(&metricType)
        case 34: reader.repeated(&labelValues)
        case 42: reader.optional(&self.value)
        default: reader.keep(tag, in: &unknownFields)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.unknown(unknownFields)
      writer.optional(5, self.value)
      writer.repeated(4, labelValues)
      writer.nonZero(3, metricType)
      writer.nonZero(2, timestamp)
      writer.nonZero(1, name)
    }
  }
}
