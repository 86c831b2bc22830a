// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/autoscaling/v2.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Wire

extension V2 {
  /// CPU or memory of the pods, averaged over all of them.
  public struct ResourceMetricSource: JSONMessage {
    /// `cpu` or `memory`.
    public var name: String
    /// What to aim at: `Utilization` (of the requests) or `AverageValue`.
    public var target: V2.MetricTarget

    public init() {
      name = ""
      target = V2.MetricTarget()
    }
  }
}

extension V2.ResourceMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ResourceMetricSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&target)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, target)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ResourceMetricSource", "name target")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.value(&target)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.message("target", target)
  }
}

extension V2 {
  /// CPU or memory of one container of each pod, averaged over the pods.
  public struct ContainerResourceMetricSource: JSONMessage {
    /// `cpu` or `memory`.
    public var name: String
    /// What to aim at: `Utilization` (of the requests) or `AverageValue`.
    public var target: V2.MetricTarget
    /// Name of the container.
    public var container: String

    public init() {
      name = ""
      target = V2.MetricTarget()
      container = ""
    }
  }
}

extension V2.ContainerResourceMetricSource {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v2.ContainerResourceMetricSource"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&target)
      case 26: reader.value(&container)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, container)
    writer.value(2, target)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ContainerResourceMetricSource", "name target container")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.value(&target)
      case 2: reader.string(&container)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.message("target", target)
    writer.string(always: "container", container)
  }
}

extension V2 {
  /// A metric of each pod, averaged over all of them.
  public struct PodsMetricSource: JSONMessage {
    /// Which metric.
    public var metric: V2.MetricIdentifier
    /// What to aim at; an `AverageValue`.
    public var target: V2.MetricTarget

    public init() {
      metric = V2.MetricIdentifier()
      target = V2.MetricTarget()
    }
  }
}

extension V2.PodsMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.PodsMetricSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metric)
      case 18: reader.value(&target)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, target)
    writer.value(1, metric)
  }

  private static let members = JSONMembers("PodsMetricSource", "metric target")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metric)
      case 1: reader.value(&target)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metric", metric)
    writer.message("target", target)
  }
}

extension V2 {
  /// A metric of one object.
  public struct ObjectMetricSource: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Object that the metric is about, in the same namespace.
    public var describedObject: V2.CrossVersionObjectReference {
      get { fieldStorage.fields.describedObject }
      _modify {
        unshare()
        yield &fieldStorage.fields.describedObject
      }
    }

    /// What to aim at: `Value`, or `AverageValue` (the value divided by the number of pods).
    public var target: V2.MetricTarget {
      get { fieldStorage.fields.target }
      _modify {
        unshare()
        yield &fieldStorage.fields.target
      }
    }

    /// Which metric.
    public var metric: V2.MetricIdentifier {
      get { fieldStorage.fields.metric }
      _modify {
        unshare()
        yield &fieldStorage.fields.metric
      }
    }
  }
}

extension V2.ObjectMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ObjectMetricSource" }

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

extension V2.ObjectMetricSource {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var describedObject: V2.CrossVersionObjectReference
    var target: V2.MetricTarget
    var metric: V2.MetricIdentifier

    init() {
      describedObject = V2.CrossVersionObjectReference()
      target = V2.MetricTarget()
      metric = V2.MetricIdentifier()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&describedObject)
        case 18: reader.value(&target)
        case 26: reader.value(&metric)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, metric)
      writer.value(2, target)
      writer.value(1, describedObject)
    }

    private static let members = JSONMembers("ObjectMetricSource", "describedObject target metric")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&describedObject)
        case 1: reader.value(&target)
        case 2: reader.value(&metric)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("describedObject", describedObject)
      writer.message("target", target)
      writer.message("metric", metric)
    }
  }
}

extension V2 {
  /// A metric from outside the cluster.
  public struct ExternalMetricSource: JSONMessage {
    /// Which metric.
    public var metric: V2.MetricIdentifier
    /// What to aim at: `Value`, or `AverageValue` (the value divided by the number of pods).
    public var target: V2.MetricTarget

    public init() {
      metric = V2.MetricIdentifier()
      target = V2.MetricTarget()
    }
  }
}

extension V2.ExternalMetricSource {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ExternalMetricSource" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metric)
      case 18: reader.value(&target)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, target)
    writer.value(1, metric)
  }

  private static let members = JSONMembers("ExternalMetricSource", "metric target")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metric)
      case 1: reader.value(&target)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metric", metric)
    writer.message("target", target)
  }
}

extension V2 {
  /// Names a metric.
  public struct MetricIdentifier: JSONMessage {
    /// Name of the metric.
    public var name: String
    /// Labels that the metrics server narrows the metric by; all of it when unset.
    public var selector: LabelSelector?

    public init() {
      name = ""
    }
  }
}

extension V2.MetricIdentifier {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.MetricIdentifier" }

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
    writer.message("selector", selector)
  }
}

extension V2 {
  /// Value to aim at; the member that fits `type` is set.
  public struct MetricTarget: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `Utilization`, `Value` or `AverageValue`.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// The value of the metric itself; more than 0.
    public var value: Quantity? {
      get { fieldStorage.fields.value }
      _modify {
        unshare()
        yield &fieldStorage.fields.value
      }
    }

    /// The value divided by the number of pods; more than 0.
    public var averageValue: Quantity? {
      get { fieldStorage.fields.averageValue }
      _modify {
        unshare()
        yield &fieldStorage.fields.averageValue
      }
    }

    /// Average use in percent of what the pods request, at least 1; only for `Resource` and
    /// `ContainerResource`.
    public var averageUtilization: Int32? {
      get { fieldStorage.fields.averageUtilization }
      _modify {
        unshare()
        yield &fieldStorage.fields.averageUtilization
      }
    }
  }
}

extension V2.MetricTarget {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.MetricTarget" }

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

extension V2.MetricTarget {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var value: Quantity?
    var averageValue: Quantity?
    var averageUtilization: Int32?

    init() {
      type = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 18: reader.optional(&self.value)
        case 26: reader.optional(&averageValue)
        case 32: reader.optional(&averageUtilization)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, averageUtilization)
      writer.optional(3, averageValue)
      writer.optional(2, self.value)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "MetricTarget", "type value averageValue averageUtilization")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.optional(&self.value)
        case 2: reader.optional(&averageValue)
        case 3: reader.integer(&averageUtilization)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.message("value", self.value)
      writer.message("averageValue", averageValue)
      writer.integer("averageUtilization", averageUtilization)
    }
  }
}

extension V2 {
  /// One metric as last read: its type and the member of that name.
  public struct MetricStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `Resource`, `ContainerResource`, `Pods`, `Object` or `External`; says which other member is
    /// set.
    public var type: String {
      get { fieldStorage.fields.type }
      _modify {
        unshare()
        yield &fieldStorage.fields.type
      }
    }

    /// A metric of one object.
    public var object: V2.ObjectMetricStatus? {
      get { fieldStorage.fields.object }
      _modify {
        unshare()
        yield &fieldStorage.fields.object
      }
    }

    /// A metric of each pod, averaged over all of them.
    public var pods: V2.PodsMetricStatus? {
      get { fieldStorage.fields.pods }
      _modify {
        unshare()
        yield &fieldStorage.fields.pods
      }
    }

    /// CPU or memory of the pods.
    public var resource: V2.ResourceMetricStatus? {
      get { fieldStorage.fields.resource }
      _modify {
        unshare()
        yield &fieldStorage.fields.resource
      }
    }

    /// CPU or memory of one container of each pod.
    public var containerResource: V2.ContainerResourceMetricStatus? {
      get { fieldStorage.fields.containerResource }
      _modify {
        unshare()
        yield &fieldStorage.fields.containerResource
      }
    }

    /// A metric from outside the cluster.
    public var external: V2.ExternalMetricStatus? {
      get { fieldStorage.fields.external }
      _modify {
        unshare()
        yield &fieldStorage.fields.external
      }
    }
  }
}

extension V2.MetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.MetricStatus" }

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

extension V2.MetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var object: V2.ObjectMetricStatus?
    var pods: V2.PodsMetricStatus?
    var resource: V2.ResourceMetricStatus?
    var containerResource: V2.ContainerResourceMetricStatus?
    var external: V2.ExternalMetricStatus?

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

extension V2 {
  /// CPU or memory of the pods as last read.
  public struct ResourceMetricStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `cpu` or `memory`.
    public var name: String {
      get { fieldStorage.fields.name }
      _modify {
        unshare()
        yield &fieldStorage.fields.name
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

extension V2.ResourceMetricStatus {
  public static var messageName: String { "k8s.io.api.autoscaling.v2.ResourceMetricStatus" }

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

extension V2.ResourceMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var current: V2.MetricValueStatus

    init() {
      name = ""
      current = V2.MetricValueStatus()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&current)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(2, current)
      writer.value(1, name)
    }

    private static let members = JSONMembers("ResourceMetricStatus", "name current")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.value(&current)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.message("current", current)
    }
  }
}

extension V2 {
  /// CPU or memory of one container as last read.
  public struct ContainerResourceMetricStatus: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// `cpu` or `memory`.
    public var name: String {
      get { fieldStorage.fields.name }
      _modify {
        unshare()
        yield &fieldStorage.fields.name
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

    /// Name of the container.
    public var container: String {
      get { fieldStorage.fields.container }
      _modify {
        unshare()
        yield &fieldStorage.fields.container
      }
    }
  }
}

extension V2.ContainerResourceMetricStatus {
  public static var messageName: String {
    "k8s.io.api.autoscaling.v2.ContainerResourceMetricStatus"
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

extension V2.ContainerResourceMetricStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var current: V2.MetricValueStatus
    var container: String

    init() {
      name = ""
      current = V2.MetricValueStatus()
      container = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&current)
        case 26: reader.value(&container)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(3, container)
      writer.value(2, current)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "ContainerResourceMetricStatus", "name current container")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.value(&current)
        case 2: reader.string(&container)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "name", name)
      writer.message("current", current)
      writer.string(always: "container", container)
    }
  }
}
