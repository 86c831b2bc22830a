// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/pod.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The claim that stands for an entry of `spec.resourceClaims`.
public struct PodResourceClaimStatus: JSONMessage {
  /// Name of the entry.
  public var name: String
  /// ResourceClaim made for it; unset when none was needed.
  public var resourceClaimName: String?

  public init() {
    name = ""
  }
}

extension PodResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PodResourceClaimStatus" }

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

  private static let members = JSONMembers("PodResourceClaimStatus", "name resourceClaimName")

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

/// The claim that stands for the pod's extended resources.
public struct PodExtendedResourceClaimStatus: JSONMessage {
  /// Which request of the claim serves which container and resource.
  public var requestMappings: [ContainerExtendedResourceRequest]
  /// ResourceClaim made for them.
  public var resourceClaimName: String

  public init() {
    requestMappings = []
    resourceClaimName = ""
  }
}

extension PodExtendedResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PodExtendedResourceClaimStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&requestMappings)
      case 18: reader.value(&resourceClaimName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, resourceClaimName)
    writer.repeated(1, requestMappings)
  }

  private static let members = JSONMembers(
    "PodExtendedResourceClaimStatus", "requestMappings resourceClaimName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&requestMappings)
      case 1: reader.string(&resourceClaimName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "requestMappings", requestMappings)
    writer.string(always: "resourceClaimName", resourceClaimName)
  }
}

/// An extended resource of a container, and what serves it.
public struct ContainerExtendedResourceRequest: JSONMessage {
  /// Container that asks for the resource.
  public var containerName: String
  /// Extended resource.
  public var resourceName: String
  /// Request within the claim.
  public var requestName: String

  public init() {
    containerName = ""
    resourceName = ""
    requestName = ""
  }
}

extension ContainerExtendedResourceRequest {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerExtendedResourceRequest" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&containerName)
      case 18: reader.value(&resourceName)
      case 26: reader.value(&requestName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, requestName)
    writer.value(2, resourceName)
    writer.value(1, containerName)
  }

  private static let members = JSONMembers(
    "ContainerExtendedResourceRequest", "containerName resourceName requestName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&containerName)
      case 1: reader.string(&resourceName)
      case 2: reader.string(&requestName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "containerName", containerName)
    writer.string(always: "resourceName", resourceName)
    writer.string(always: "requestName", requestName)
  }
}

/// Node resources that come with a claim.
public struct NodeAllocatableResourceClaimStatus: JSONMessage {
  /// ResourceClaim concerned.
  public var resourceClaimName: String
  /// Containers that use the claim.
  public var containers: [String]
  /// Amounts of node resources that it takes.
  public var resources: SortedMap<String, Quantity>

  public init() {
    resourceClaimName = ""
    containers = []
    resources = SortedMap()
  }
}

extension NodeAllocatableResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.NodeAllocatableResourceClaimStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&resourceClaimName)
      case 18: reader.repeated(&containers)
      case 26: reader.map(&resources)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.map(3, resources)
    writer.repeated(2, containers)
    writer.value(1, resourceClaimName)
  }

  private static let members = JSONMembers(
    "NodeAllocatableResourceClaimStatus", "resourceClaimName containers resources")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&resourceClaimName)
      case 1: reader.strings(&containers)
      case 2: reader.map(&resources)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "resourceClaimName", resourceClaimName)
    writer.strings("containers", containers)
    writer.map(always: "resources", resources)
  }
}

/// A step that a pod reached.
public struct PodCondition: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Which: `PodScheduled`, `Initialized`, `ContainersReady`, `Ready`, a readiness gate or another.
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// `metadata.generation` of the object that the condition was computed from.
  public var observedGeneration: Int64 {
    get { fieldStorage.fields.observedGeneration }
    _modify {
      unshare()
      yield &fieldStorage.fields.observedGeneration
    }
  }

  /// Whether it holds: True, False or Unknown.
  public var status: String {
    get { fieldStorage.fields.status }
    _modify {
      unshare()
      yield &fieldStorage.fields.status
    }
  }

  /// When the condition was last checked.
  public var lastProbeTime: Time {
    get { fieldStorage.fields.lastProbeTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastProbeTime
    }
  }

  /// When `status` last changed from one value to another.
  public var lastTransitionTime: Time {
    get { fieldStorage.fields.lastTransitionTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.lastTransitionTime
    }
  }

  /// One CamelCase word for why the condition has this status; meant for programs.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// Details for people about the last change of status; may be empty.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }
}

extension PodCondition {
  public static var messageName: String { "k8s.io.api.core.v1.PodCondition" }

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

extension PodCondition {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var type: String
    var observedGeneration: Int64
    var status: String
    var lastProbeTime: Time
    var lastTransitionTime: Time
    var reason: String
    var message: String

    init() {
      type = ""
      observedGeneration = 0
      status = ""
      lastProbeTime = Time()
      lastTransitionTime = Time()
      reason = ""
      message = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&type)
        case 56: reader.value(&observedGeneration)
        case 18: reader.value(&status)
        case 26: reader.value(&lastProbeTime)
        case 34: reader.value(&lastTransitionTime)
        case 42: reader.value(&reason)
        case 50: reader.value(&message)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.value(7, observedGeneration)
      writer.value(6, message)
      writer.value(5, reason)
      writer.value(4, lastTransitionTime)
      writer.value(3, lastProbeTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers(
      "PodCondition",
      "type observedGeneration status lastProbeTime lastTransitionTime reason message")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&type)
        case 1: reader.integer(&observedGeneration)
        case 2: reader.string(&status)
        case 3: reader.value(&lastProbeTime)
        case 4: reader.value(&lastTransitionTime)
        case 5: reader.string(&reason)
        case 6: reader.string(&message)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string(always: "type", type)
      writer.integer("observedGeneration", observedGeneration)
      writer.string(always: "status", status)
      writer.message("lastProbeTime", lastProbeTime)
      writer.message("lastTransitionTime", lastTransitionTime)
      writer.string("reason", reason)
      writer.string("message", message)
    }
  }
}

/// A condition that must hold before a pod is ready.
public struct PodReadinessGate: JSONMessage {
  /// Type of the condition; something outside the kubelet sets it.
  public var conditionType: String

  public init() {
    conditionType = ""
  }
}

extension PodReadinessGate {
  public static var messageName: String { "k8s.io.api.core.v1.PodReadinessGate" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&conditionType)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, conditionType)
  }

  private static let members = JSONMembers("PodReadinessGate", "conditionType")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&conditionType)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "conditionType", conditionType)
  }
}

/// An address of a pod.
public struct PodIP: JSONMessage {
  /// IPv4 or IPv6 address.
  public var ip: String

  public init() {
    ip = ""
  }
}

extension PodIP {
  public static var messageName: String { "k8s.io.api.core.v1.PodIP" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, ip)
  }

  private static let members = JSONMembers("PodIP", "ip")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ip)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "ip", ip)
  }
}

/// An address of a node.
public struct HostIP: JSONMessage {
  /// IPv4 or IPv6 address.
  public var ip: String

  public init() {
    ip = ""
  }
}

extension HostIP {
  public static var messageName: String { "k8s.io.api.core.v1.HostIP" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, ip)
  }

  private static let members = JSONMembers("HostIP", "ip")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ip)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "ip", ip)
  }
}

/// The status of a pod, as kubelets once answered it.
public struct PodStatusResult: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Status of the pod.
  public var status: PodStatus

  public init() {
    metadata = ObjectMeta()
    status = PodStatus()
  }
}

extension PodStatusResult {
  public static var messageName: String { "k8s.io.api.core.v1.PodStatusResult" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodStatusResult")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, status)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("PodStatusResult", "metadata status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("status", status)
  }
}
