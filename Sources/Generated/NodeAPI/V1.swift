// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/node/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A way to run containers, such as in a virtual machine; pods ask for it by name.
public struct RuntimeClass: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Name of the handler in the container runtime's configuration; a DNS label. Cannot change.
  public var handler: String
  /// What a pod of this class takes beyond its containers.
  public var overhead: Overhead?
  /// Which nodes can run pods of this class; all nodes when unset.
  public var scheduling: Scheduling?

  public init() {
    metadata = ObjectMeta()
    handler = ""
  }
}

extension RuntimeClass {
  public static var messageName: String { "k8s.io.api.node.v1.RuntimeClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClass")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "runtimeclasses",
    singular: "runtimeclass",
    isNamespaced: false,
    storageFolder: "runtimeclasses",
    putCreates: true,
    putNeedsResourceVersion: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column(
        "Handler", type: "string", description: "Handler in the container runtime.",
        path: ".handler"),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "RuntimeClassList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&handler)
      case 26: reader.optional(&overhead)
      case 34: reader.optional(&scheduling)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, scheduling)
    writer.optional(3, overhead)
    writer.value(2, handler)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "RuntimeClass", "metadata handler overhead scheduling kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.string(&handler)
      case 2: reader.optional(&overhead)
      case 3: reader.optional(&scheduling)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.string(always: "handler", handler)
    writer.message("overhead", overhead)
    writer.message("scheduling", scheduling)
  }
}

/// What running a pod costs beyond its containers.
public struct Overhead: JSONMessage {
  /// Amount of each resource, such as `cpu` and `memory`, that is added for every pod.
  public var podFixed: SortedMap<String, Quantity>

  public init() {
    podFixed = SortedMap()
  }
}

extension Overhead {
  public static var messageName: String { "k8s.io.api.node.v1.Overhead" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&podFixed)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(1, podFixed)
  }

  private static let members = JSONMembers("Overhead", "podFixed")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.map(&podFixed)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.map("podFixed", podFixed)
  }
}

/// Which nodes can run pods of a class.
public struct Scheduling: JSONMessage {
  /// Labels that nodes must have; added to the node selector of each pod. Pods that contradict it
  /// are refused.
  public var nodeSelector: SortedMap<String, String>
  /// Tolerations that are added to those of each pod.
  public var tolerations: [Toleration]

  public init() {
    nodeSelector = SortedMap()
    tolerations = []
  }
}

extension Scheduling {
  public static var messageName: String { "k8s.io.api.node.v1.Scheduling" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.map(&nodeSelector)
      case 18: reader.repeated(&tolerations)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, tolerations)
    writer.map(1, nodeSelector)
  }

  private static let members = JSONMembers("Scheduling", "nodeSelector tolerations")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&nodeSelector)
      case 1: reader.repeated(&tolerations)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("nodeSelector", nodeSelector)
    writer.repeated("tolerations", tolerations)
  }
}

/// A list of RuntimeClass objects.
public struct RuntimeClassList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The RuntimeClass objects, ordered by name.
  public var items: [RuntimeClass]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension RuntimeClassList {
  public static var messageName: String { "k8s.io.api.node.v1.RuntimeClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "node.k8s.io", version: "v1", kind: "RuntimeClassList")
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

  private static let members = JSONMembers("RuntimeClassList", "metadata items kind apiVersion")

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
