// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/scheduling/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.scheduling.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// A named priority of pods. Pods of higher priority are placed first and may push others out.
  public struct PriorityClass: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The priority: higher is more important; at most 1000000000, above that is for the system.
    /// Cannot change.
    public var value: Int32
    /// Pods without a priority class get this one; at most one class may say so.
    public var globalDefault: Bool
    /// When the class should be used, for people.
    public var description: String
    /// `PreemptLowerPriority` (the default: may push less important pods out) or `Never`. Cannot
    /// change.
    public var preemptionPolicy: String?

    public init() {
      metadata = ObjectMeta()
      value = 0
      globalDefault = false
      description = ""
    }
  }
}

extension V1beta1.PriorityClass {
  public static var messageName: String { "k8s.io.api.scheduling.v1beta1.PriorityClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "scheduling.k8s.io", version: "v1beta1", kind: "PriorityClass")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 16: reader.value(&self.value)
      case 24: reader.value(&globalDefault)
      case 34: reader.value(&description)
      case 42: reader.optional(&preemptionPolicy)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(5, preemptionPolicy)
    writer.value(4, description)
    writer.value(3, globalDefault)
    writer.value(2, self.value)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "PriorityClass", "metadata value globalDefault description preemptionPolicy kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.integer(&self.value)
      case 2: reader.bool(&globalDefault)
      case 3: reader.string(&description)
      case 4: reader.string(&preemptionPolicy)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.integer(always: "value", self.value)
    writer.bool("globalDefault", globalDefault)
    writer.string("description", description)
    writer.string("preemptionPolicy", preemptionPolicy)
  }
}

extension V1beta1 {
  /// A list of PriorityClass objects.
  public struct PriorityClassList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The PriorityClass objects, ordered by name.
    public var items: [V1beta1.PriorityClass]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.PriorityClassList {
  public static var messageName: String { "k8s.io.api.scheduling.v1beta1.PriorityClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "scheduling.k8s.io", version: "v1beta1", kind: "PriorityClassList")
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

  private static let members = JSONMembers("PriorityClassList", "metadata items kind apiVersion")

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
