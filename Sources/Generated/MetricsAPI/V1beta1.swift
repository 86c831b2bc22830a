// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/metrics/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.metrics.pkg.apis.metrics.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// What a node uses.
  public struct NodeMetrics: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// End of the time that was measured.
    public var timestamp: Time
    /// Length of the time that was measured.
    public var window: MetaDuration
    /// Usage of each resource over the window: `cpu` in cores, `memory` in bytes of the working
    /// set.
    public var usage: SortedMap<String, Quantity>

    public init() {
      metadata = ObjectMeta()
      timestamp = Time()
      window = MetaDuration()
      usage = SortedMap()
    }
  }
}

extension V1beta1.NodeMetrics {
  public static var messageName: String { "k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetrics" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "metrics.k8s.io", version: "v1beta1", kind: "NodeMetrics")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&timestamp)
      case 26: reader.value(&window)
      case 34: reader.map(&usage)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(4, usage)
    writer.value(3, window)
    writer.value(2, timestamp)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "NodeMetrics", "metadata timestamp window usage kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&timestamp)
      case 2: reader.value(&window)
      case 3: reader.map(&usage)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("timestamp", timestamp)
    writer.message("window", window)
    writer.map(always: "usage", usage)
  }
}

extension V1beta1 {
  /// A list of NodeMetrics objects.
  public struct NodeMetricsList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The NodeMetrics objects.
    public var items: [V1beta1.NodeMetrics]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.NodeMetricsList {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.metrics.v1beta1.NodeMetricsList"
  }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "metrics.k8s.io", version: "v1beta1", kind: "NodeMetricsList")
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

  private static let members = JSONMembers("NodeMetricsList", "metadata items kind apiVersion")

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

extension V1beta1 {
  /// What the containers of a pod use.
  public struct PodMetrics: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// End of the time that was measured.
    public var timestamp: Time
    /// Length of the time that was measured.
    public var window: MetaDuration
    /// The containers, measured over the same window.
    public var containers: [V1beta1.ContainerMetrics]

    public init() {
      metadata = ObjectMeta()
      timestamp = Time()
      window = MetaDuration()
      containers = []
    }
  }
}

extension V1beta1.PodMetrics {
  public static var messageName: String { "k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetrics" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "metrics.k8s.io", version: "v1beta1", kind: "PodMetrics")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&timestamp)
      case 26: reader.value(&window)
      case 34: reader.repeated(&containers)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, containers)
    writer.value(3, window)
    writer.value(2, timestamp)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "PodMetrics", "metadata timestamp window containers kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&timestamp)
      case 2: reader.value(&window)
      case 3: reader.repeated(&containers)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("timestamp", timestamp)
    writer.message("window", window)
    writer.repeated(always: "containers", containers)
  }
}

extension V1beta1 {
  /// What a container uses.
  public struct ContainerMetrics: JSONMessage {
    /// Name of the container.
    public var name: String
    /// Usage of each resource over the window: `cpu` in cores, `memory` in bytes of the working
    /// set.
    public var usage: SortedMap<String, Quantity>

    public init() {
      name = ""
      usage = SortedMap()
    }
  }
}

extension V1beta1.ContainerMetrics {
  public static var messageName: String {
    "k8s.io.metrics.pkg.apis.metrics.v1beta1.ContainerMetrics"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.map(&usage)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(2, usage)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ContainerMetrics", "name usage")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.map(&usage)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.map(always: "usage", usage)
  }
}

extension V1beta1 {
  /// A list of PodMetrics objects.
  public struct PodMetricsList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The PodMetrics objects.
    public var items: [V1beta1.PodMetrics]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.PodMetricsList {
  public static var messageName: String { "k8s.io.metrics.pkg.apis.metrics.v1beta1.PodMetricsList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "metrics.k8s.io", version: "v1beta1", kind: "PodMetricsList")
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

  private static let members = JSONMembers("PodMetricsList", "metadata items kind apiVersion")

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
