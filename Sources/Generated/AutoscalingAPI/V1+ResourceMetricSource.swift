// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Wire

/// CPU or memory of the pods; one of the two targets is set.
public struct ResourceMetricSource: JSONMessage {
  /// `cpu` or `memory`.
  public var name: String
  /// Average use to aim at, in percent of the requests.
  public var targetAverageUtilization: Int32?
  /// Average use to aim at, as an amount.
  public var targetAverageValue: Quantity?

  public init() {
    name = ""
  }
}

extension ResourceMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ResourceMetricSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.optional(&targetAverageUtilization)
      case 26: reader.optional(&targetAverageValue)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, targetAverageValue)
    writer.optional(2, targetAverageUtilization)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "ResourceMetricSource", "name targetAverageUtilization targetAverageValue")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&targetAverageUtilization)
      case 2: reader.optional(&targetAverageValue)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.integer("targetAverageUtilization", targetAverageUtilization)
    writer.message("targetAverageValue", targetAverageValue)
  }
}

/// CPU or memory of one container of the pods; one of the two targets is set.
public struct ContainerResourceMetricSource: JSONMessage {
  /// `cpu` or `memory`.
  public var name: String
  /// Average use to aim at, in percent of the requests.
  public var targetAverageUtilization: Int32?
  /// Average use to aim at, as an amount.
  public var targetAverageValue: Quantity?
  /// Name of the container.
  public var container: String

  public init() {
    name = ""
    container = ""
  }
}

extension ContainerResourceMetricSource {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v1.ContainerResourceMetricSource"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.optional(&targetAverageUtilization)
      case 26: reader.optional(&targetAverageValue)
      case 42: reader.value(&container)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(5, container)
    writer.optional(3, targetAverageValue)
    writer.optional(2, targetAverageUtilization)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "ContainerResourceMetricSource", "name targetAverageUtilization targetAverageValue container")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&targetAverageUtilization)
      case 2: reader.optional(&targetAverageValue)
      case 3: reader.string(&container)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.integer("targetAverageUtilization", targetAverageUtilization)
    writer.message("targetAverageValue", targetAverageValue)
    writer.string(always: "container", container)
  }
}

/// A metric of every pod.
public struct PodsMetricSource: JSONMessage {
  /// Name of the metric.
  public var metricName: String
  /// Average over the pods to aim at.
  public var targetAverageValue: Quantity
  /// Labels of the metric; all when unset.
  public var selector: LabelSelector?

  public init() {
    metricName = ""
    targetAverageValue = Quantity()
  }
}

extension PodsMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.PodsMetricSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metricName)
      case 18: reader.value(&targetAverageValue)
      case 26: reader.optional(&selector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, selector)
    writer.value(2, targetAverageValue)
    writer.value(1, metricName)
  }

  private static let members = JSONMembers(
    "PodsMetricSource", "metricName targetAverageValue selector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&metricName)
      case 1: reader.value(&targetAverageValue)
      case 2: reader.optional(&selector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "metricName", metricName)
    writer.message("targetAverageValue", targetAverageValue)
    writer.message("selector", selector)
  }
}

/// A metric of one object.
public struct ObjectMetricSource: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The object.
  public var target: CrossVersionObjectReference {
    get { fieldStorage.fields.target }
    _modify {
      unshare()
      yield &fieldStorage.fields.target
    }
  }

  /// Name of the metric.
  public var metricName: String {
    get { fieldStorage.fields.metricName }
    _modify {
      unshare()
      yield &fieldStorage.fields.metricName
    }
  }

  /// Value to aim at.
  public var targetValue: Quantity {
    get { fieldStorage.fields.targetValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetValue
    }
  }

  /// Labels of the metric; all when unset.
  public var selector: LabelSelector? {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// Value divided by the number of pods to aim at, in place of `targetValue`.
  public var averageValue: Quantity? {
    get { fieldStorage.fields.averageValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.averageValue
    }
  }
}

extension ObjectMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ObjectMetricSource" }

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

extension ObjectMetricSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var target: CrossVersionObjectReference
    var metricName: String
    var targetValue: Quantity
    var selector: LabelSelector?
    var averageValue: Quantity?

    init() {
      target = CrossVersionObjectReference()
      metricName = ""
      targetValue = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&target)
        case 18: reader.value(&metricName)
        case 26: reader.value(&targetValue)
        case 34: reader.optional(&selector)
        case 42: reader.optional(&averageValue)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, averageValue)
      writer.optional(4, selector)
      writer.value(3, targetValue)
      writer.value(2, metricName)
      writer.value(1, target)
    }

    private static let members = JSONMembers(
      "ObjectMetricSource", "target metricName targetValue selector averageValue")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&target)
        case 1: reader.string(&metricName)
        case 2: reader.value(&targetValue)
        case 3: reader.optional(&selector)
        case 4: reader.optional(&averageValue)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("target", target)
      writer.string(always: "metricName", metricName)
      writer.message("targetValue", targetValue)
      writer.message("selector", selector)
      writer.message("averageValue", averageValue)
    }
  }
}

/// A metric from outside the cluster; one of the two targets is set.
public struct ExternalMetricSource: JSONMessage {
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

  /// Value to aim at.
  public var targetValue: Quantity? {
    get { fieldStorage.fields.targetValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetValue
    }
  }

  /// Value divided by the number of pods to aim at.
  public var targetAverageValue: Quantity? {
    get { fieldStorage.fields.targetAverageValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetAverageValue
    }
  }
}

extension ExternalMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ExternalMetricSource" }

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

extension ExternalMetricSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var metricName: String
    var metricSelector: LabelSelector?
    var targetValue: Quantity?
    var targetAverageValue: Quantity?

    init() {
      metricName = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&metricName)
        case 18: reader.optional(&metricSelector)
        case 26: reader.optional(&targetValue)
        case 34: reader.optional(&targetAverageValue)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, targetAverageValue)
      writer.optional(3, targetValue)
      writer.optional(2, metricSelector)
      writer.value(1, metricName)
    }

    private static let members = JSONMembers(
      "ExternalMetricSource", "metricName metricSelector targetValue targetAverageValue")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&metricName)
        case 1: reader.optional(&metricSelector)
        case 2: reader.optional(&targetValue)
        case 3: reader.optional(&targetAverageValue)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "metricName", metricName)
      writer.message("metricSelector", metricSelector)
      writer.message("targetValue", targetValue)
      writer.message("targetAverageValue", targetAverageValue)
    }
  }
}

/// A metric as last seen; the member that `type` names is set.
public struct MetricStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `Resource`, `ContainerResource`, `Pods`, `Object` or `External`.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Metric of one object.
  public var object: ObjectMetricStatus? {
    get { fieldStorage.fields.object }
    _modify {
      unshare()
      yield &fieldStorage.fields.object
    }
  }

  /// Metric of every pod, averaged.
  public var pods: PodsMetricStatus? {
    get { fieldStorage.fields.pods }
    _modify {
      unshare()
      yield &fieldStorage.fields.pods
    }
  }

  /// CPU or memory of the pods.
  public var resource: ResourceMetricStatus? {
    get { fieldStorage.fields.resource }
    _modify {
      unshare()
      yield &fieldStorage.fields.resource
    }
  }

  /// CPU or memory of one container of the pods.
  public var containerResource: ContainerResourceMetricStatus? {
    get { fieldStorage.fields.containerResource }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerResource
    }
  }

  /// Metric from outside the cluster.
  public var external: ExternalMetricStatus? {
    get { fieldStorage.fields.external }
    _modify {
      unshare()
      yield &fieldStorage.fields.external
    }
  }
}

extension MetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.MetricStatus" }

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

extension MetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var object: ObjectMetricStatus?
    var pods: PodsMetricStatus?
    var resource: ResourceMetricStatus?
    var containerResource: ContainerResourceMetricStatus?
    var external: ExternalMetricStatus?

    init() {
      type = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.optional(&self.object)
        case 26: reader.optional(&pods)
        case 34: reader.optional(&resource)
        case 58: reader.optional(&containerResource)
        case 42: reader.optional(&external)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, containerResource)
      writer.optional(5, external)
      writer.optional(4, resource)
      writer.optional(3, pods)
      writer.optional(2, self.object)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "MetricStatus", "type object pods resource containerResource external")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.optional(&self.object)
        case 2: reader.optional(&pods)
        case 3: reader.optional(&resource)
        case 4: reader.optional(&containerResource)
        case 5: reader.optional(&external)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.message("object", self.object)
      writer.message("pods", pods)
      writer.message("resource", resource)
      writer.message("containerResource", containerResource)
      writer.message("external", external)
    }
  }
}

/// CPU or memory of the pods as last seen.
public struct ResourceMetricStatus: JSONMessage {
  /// `cpu` or `memory`.
  public var name: String
  /// Average use, in percent of the requests.
  public var currentAverageUtilization: Int32?
  /// Average use, as an amount.
  public var currentAverageValue: Quantity

  public init() {
    name = ""
    currentAverageValue = Quantity()
  }
}

extension ResourceMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ResourceMetricStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.optional(&currentAverageUtilization)
      case 26: reader.value(&currentAverageValue)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, currentAverageValue)
    writer.optional(2, currentAverageUtilization)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "ResourceMetricStatus", "name currentAverageUtilization currentAverageValue")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&currentAverageUtilization)
      case 2: reader.value(&currentAverageValue)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.integer("currentAverageUtilization", currentAverageUtilization)
    writer.message("currentAverageValue", currentAverageValue)
  }
}

/// CPU or memory of one container of the pods as last seen.
public struct ContainerResourceMetricStatus: JSONMessage {
  /// `cpu` or `memory`.
  public var name: String
  /// Average use, in percent of the requests.
  public var currentAverageUtilization: Int32?
  /// Average use, as an amount.
  public var currentAverageValue: Quantity
  /// Name of the container.
  public var container: String

  public init() {
    name = ""
    currentAverageValue = Quantity()
    container = ""
  }
}

extension ContainerResourceMetricStatus {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v1.ContainerResourceMetricStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.optional(&currentAverageUtilization)
      case 26: reader.value(&currentAverageValue)
      case 34: reader.value(&container)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, container)
    writer.value(3, currentAverageValue)
    writer.optional(2, currentAverageUtilization)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "ContainerResourceMetricStatus", "name currentAverageUtilization currentAverageValue container")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&currentAverageUtilization)
      case 2: reader.value(&currentAverageValue)
      case 3: reader.string(&container)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.integer("currentAverageUtilization", currentAverageUtilization)
    writer.message("currentAverageValue", currentAverageValue)
    writer.string(always: "container", container)
  }
}

/// A metric of every pod as last seen.
public struct PodsMetricStatus: JSONMessage {
  /// Name of the metric.
  public var metricName: String
  /// Average over the pods.
  public var currentAverageValue: Quantity
  /// Labels of the metric; all when unset.
  public var selector: LabelSelector?

  public init() {
    metricName = ""
    currentAverageValue = Quantity()
  }
}

extension PodsMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.PodsMetricStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metricName)
      case 18: reader.value(&currentAverageValue)
      case 26: reader.optional(&selector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, selector)
    writer.value(2, currentAverageValue)
    writer.value(1, metricName)
  }

  private static let members = JSONMembers(
    "PodsMetricStatus", "metricName currentAverageValue selector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&metricName)
      case 1: reader.value(&currentAverageValue)
      case 2: reader.optional(&selector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "metricName", metricName)
    writer.message("currentAverageValue", currentAverageValue)
    writer.message("selector", selector)
  }
}

/// A metric of one object as last seen.
public struct ObjectMetricStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// The object.
  public var target: CrossVersionObjectReference {
    get { fieldStorage.fields.target }
    _modify {
      unshare()
      yield &fieldStorage.fields.target
    }
  }

  /// Name of the metric.
  public var metricName: String {
    get { fieldStorage.fields.metricName }
    _modify {
      unshare()
      yield &fieldStorage.fields.metricName
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

  /// Labels of the metric; all when unset.
  public var selector: LabelSelector? {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// Value divided by the number of pods.
  public var averageValue: Quantity? {
    get { fieldStorage.fields.averageValue }
    _modify {
      unshare()
      yield &fieldStorage.fields.averageValue
    }
  }
}

extension ObjectMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v1.ObjectMetricStatus" }

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

extension ObjectMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var target: CrossVersionObjectReference
    var metricName: String
    var currentValue: Quantity
    var selector: LabelSelector?
    var averageValue: Quantity?

    init() {
      target = CrossVersionObjectReference()
      metricName = ""
      currentValue = Quantity()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&target)
        case 18: reader.value(&metricName)
        case 26: reader.value(&currentValue)
        case 34: reader.optional(&selector)
        case 42: reader.optional(&averageValue)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, averageValue)
      writer.optional(4, selector)
      writer.value(3, currentValue)
      writer.value(2, metricName)
      writer.value(1, target)
    }

    private static let members = JSONMembers(
      "ObjectMetricStatus", "target metricName currentValue selector averageValue")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&target)
        case 1: reader.string(&metricName)
        case 2: reader.value(&currentValue)
        case 3: reader.optional(&selector)
        case 4: reader.optional(&averageValue)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("target", target)
      writer.string(always: "metricName", metricName)
      writer.message("currentValue", currentValue)
      writer.message("selector", selector)
      writer.message("averageValue", averageValue)
    }
  }
}
