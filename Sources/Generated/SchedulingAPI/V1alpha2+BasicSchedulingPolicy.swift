// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/scheduling/v1alpha2.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

extension V1alpha2 {
  /// Pods are placed one by one, as without a group.
  public struct BasicSchedulingPolicy: JSONMessage {
    public init() {}
  }
}

extension V1alpha2.BasicSchedulingPolicy {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.BasicSchedulingPolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
  }

  private static let members = JSONMembers("BasicSchedulingPolicy", "")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    _ = object.next(&reader)
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
  }
}

extension V1alpha2 {
  /// Pods are placed together or not at all.
  public struct GangSchedulingPolicy: JSONMessage {
    /// Least number of pods that must be placed at once; more than 0.
    public var minCount: Int32

    public init() {
      minCount = 0
    }
  }
}

extension V1alpha2.GangSchedulingPolicy {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.GangSchedulingPolicy" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&minCount)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, minCount)
  }

  private static let members = JSONMembers("GangSchedulingPolicy", "minCount")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&minCount)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "minCount", minCount)
  }
}

extension V1alpha2 {
  /// Where the pods of a group may be.
  public struct PodGroupSchedulingConstraints: JSONMessage {
    /// Parts of the topology in which all pods must be together.
    public var topology: [V1alpha2.TopologyConstraint]

    public init() {
      topology = []
    }
  }
}

extension V1alpha2.PodGroupSchedulingConstraints {
  public static var messageName: String {
    "k8s.io.api.scheduling.v1alpha2.PodGroupSchedulingConstraints"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&topology)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, topology)
  }

  private static let members = JSONMembers("PodGroupSchedulingConstraints", "topology")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&topology)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("topology", topology)
  }
}

extension V1alpha2 {
  /// A part of the topology in which all pods must be together.
  public struct TopologyConstraint: JSONMessage {
    /// Label of nodes whose value must be the same, such as `topology.kubernetes.io/zone`.
    public var key: String

    public init() {
      key = ""
    }
  }
}

extension V1alpha2.TopologyConstraint {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.TopologyConstraint" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&key)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, key)
  }

  private static let members = JSONMembers("TopologyConstraint", "key")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&key)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "key", key)
  }
}

extension V1alpha2 {
  /// A claim on devices that the pods of a group share; exactly one of the two names is set.
  public struct PodGroupResourceClaim: JSONMessage {
    /// Name of the claim inside the group, unique; a DNS label. Pods refer to it.
    public var name: String
    /// Name of an existing ResourceClaim in the namespace.
    public var resourceClaimName: String?
    /// Name of a ResourceClaimTemplate from which the group gets a claim of its own.
    public var resourceClaimTemplateName: String?

    public init() {
      name = ""
    }
  }
}

extension V1alpha2.PodGroupResourceClaim {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaim" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&resourceClaimName)
      case 26: reader.optional(&resourceClaimTemplateName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, resourceClaimTemplateName)
    writer.optional(2, resourceClaimName)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "PodGroupResourceClaim", "name resourceClaimName resourceClaimTemplateName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&resourceClaimName)
      case 2: reader.string(&resourceClaimTemplateName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string("resourceClaimName", resourceClaimName)
    writer.string("resourceClaimTemplateName", resourceClaimTemplateName)
  }
}

extension V1alpha2 {
  /// How a group fares.
  public struct PodGroupStatus: JSONMessage {
    /// State in single aspects, such as `PodGroupScheduled`.
    public var conditions: [Condition]
    /// Claims that were made from templates.
    public var resourceClaimStatuses: [V1alpha2.PodGroupResourceClaimStatus]

    public init() {
      conditions = []
      resourceClaimStatuses = []
    }
  }
}

extension V1alpha2.PodGroupStatus {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.PodGroupStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      case 18: reader.repeated(&resourceClaimStatuses)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, resourceClaimStatuses)
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers("PodGroupStatus", "conditions resourceClaimStatuses")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      case 1: reader.repeated(&resourceClaimStatuses)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
    writer.repeated("resourceClaimStatuses", resourceClaimStatuses)
  }
}

extension V1alpha2 {
  /// The claim that a group got from a template.
  public struct PodGroupResourceClaimStatus: JSONMessage {
    /// Name of the claim inside the group.
    public var name: String
    /// Name of the ResourceClaim; unset when none was needed.
    public var resourceClaimName: String?

    public init() {
      name = ""
    }
  }
}

extension V1alpha2.PodGroupResourceClaimStatus {
  public static var messageName: String {
    "k8s.io.api.scheduling.v1alpha2.PodGroupResourceClaimStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&resourceClaimName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, resourceClaimName)
    writer.value(1, name)
  }

  private static let members = JSONMembers("PodGroupResourceClaimStatus", "name resourceClaimName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&resourceClaimName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string("resourceClaimName", resourceClaimName)
  }
}

extension V1alpha2 {
  /// A list of PodGroup objects.
  public struct PodGroupList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The PodGroup objects, ordered by namespace and name.
    public var items: [V1alpha2.PodGroup]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1alpha2.PodGroupList {
  public static var messageName: String { "k8s.io.api.scheduling.v1alpha2.PodGroupList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "scheduling.k8s.io", version: "v1alpha2", kind: "PodGroupList")
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

  private static let members = JSONMembers("PodGroupList", "metadata items kind apiVersion")

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
