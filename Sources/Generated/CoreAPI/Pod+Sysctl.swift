// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/pod.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A kernel setting.
public struct Sysctl: JSONMessage {
  /// Name, such as `net.ipv4.ip_local_port_range`.
  public var name: String = ""
  /// Value.
  public var value: String = ""

  public init() {}
}

extension Sysctl {
  public static var messageName: String { "k8s.io.api.core.v1.Sysctl" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&self.value)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, self.value)
    writer.value(1, name)
  }

  private static let members = JSONMembers(["name", "value"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.value(&self.value)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
    writer.value(always: "value", self.value)
  }
}

/// Operating system of a pod.
public struct PodOS: JSONMessage {
  /// `linux` or `windows`.
  public var name: String = ""

  public init() {}
}

extension PodOS {
  public static var messageName: String { "k8s.io.api.core.v1.PodOS" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, name)
  }

  private static let members = JSONMembers(["name"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
  }
}

/// Devices for a pod; either an existing claim or a template.
public struct PodResourceClaim: JSONMessage {
  /// Name that containers refer to: a DNS label, unique in the pod.
  public var name: String = ""
  /// ResourceClaim of the same namespace.
  public var resourceClaimName: String?
  /// ResourceClaimTemplate to make a claim from, which lives as long as the pod.
  public var resourceClaimTemplateName: String?

  public init() {}
}

extension PodResourceClaim {
  public static var messageName: String { "k8s.io.api.core.v1.PodResourceClaim" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 26: reader.optional(&resourceClaimName)
      case 34: reader.optional(&resourceClaimTemplateName)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.optional(4, resourceClaimTemplateName)
    writer.optional(3, resourceClaimName)
    writer.value(1, name)
  }

  private static let members = JSONMembers([
    "name", "resourceClaimName", "resourceClaimTemplateName",
  ])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.optional(&resourceClaimName)
      case 2: reader.optional(&resourceClaimTemplateName)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
    writer.optional("resourceClaimName", resourceClaimName)
    writer.optional("resourceClaimTemplateName", resourceClaimTemplateName)
  }
}

/// The claim that stands for an entry of `spec.resourceClaims`.
public struct PodResourceClaimStatus: JSONMessage {
  /// Name of the entry.
  public var name: String = ""
  /// ResourceClaim made for it; unset when none was needed.
  public var resourceClaimName: String?

  public init() {}
}

extension PodResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PodResourceClaimStatus" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.optional(2, resourceClaimName)
    writer.value(1, name)
  }

  private static let members = JSONMembers(["name", "resourceClaimName"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&name)
      case 1: reader.optional(&resourceClaimName)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "name", name)
    writer.optional("resourceClaimName", resourceClaimName)
  }
}

/// The claim that stands for the pod's extended resources.
public struct PodExtendedResourceClaimStatus: JSONMessage {
  /// Which request of the claim serves which container and resource.
  public var requestMappings: [ContainerExtendedResourceRequest] = []
  /// ResourceClaim made for them.
  public var resourceClaimName: String = ""

  public init() {}
}

extension PodExtendedResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PodExtendedResourceClaimStatus" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, resourceClaimName)
    writer.repeated(1, requestMappings)
  }

  private static let members = JSONMembers(["requestMappings", "resourceClaimName"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&requestMappings)
      case 1: reader.value(&resourceClaimName)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "requestMappings", requestMappings)
    writer.value(always: "resourceClaimName", resourceClaimName)
  }
}

/// An extended resource of a container, and what serves it.
public struct ContainerExtendedResourceRequest: JSONMessage {
  /// Container that asks for the resource.
  public var containerName: String = ""
  /// Extended resource.
  public var resourceName: String = ""
  /// Request within the claim.
  public var requestName: String = ""

  public init() {}
}

extension ContainerExtendedResourceRequest {
  public static var messageName: String { "k8s.io.api.core.v1.ContainerExtendedResourceRequest" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(3, requestName)
    writer.value(2, resourceName)
    writer.value(1, containerName)
  }

  private static let members = JSONMembers(["containerName", "resourceName", "requestName"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&containerName)
      case 1: reader.value(&resourceName)
      case 2: reader.value(&requestName)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "containerName", containerName)
    writer.value(always: "resourceName", resourceName)
    writer.value(always: "requestName", requestName)
  }
}

/// Node resources that come with a claim.
public struct NodeAllocatableResourceClaimStatus: JSONMessage {
  /// ResourceClaim concerned.
  public var resourceClaimName: String = ""
  /// Containers that use the claim.
  public var containers: [String] = []
  /// Amounts of node resources that it takes.
  public var resources: SortedMap<String, Quantity> = SortedMap()

  public init() {}
}

extension NodeAllocatableResourceClaimStatus {
  public static var messageName: String { "k8s.io.api.core.v1.NodeAllocatableResourceClaimStatus" }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.map(3, resources)
    writer.repeated(2, containers)
    writer.value(1, resourceClaimName)
  }

  private static let members = JSONMembers(["resourceClaimName", "containers", "resources"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&resourceClaimName)
      case 1: reader.repeated(&containers)
      case 2: reader.map(&resources)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "resourceClaimName", resourceClaimName)
    writer.repeated("containers", containers)
    writer.map(always: "resources", resources)
  }
}

/// A step that a pod reached.
public struct PodCondition: JSONMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Which: `PodScheduled`, `Initialized`, `ContainersReady`, `Ready`, a readiness gate or another.
  public var type: String {
    get { box.fields.type }
    _modify { yield &box.unique.type }
  }

  /// `metadata.generation` of the object that the condition was computed from.
  public var observedGeneration: Int64 {
    get { box.fields.observedGeneration }
    _modify { yield &box.unique.observedGeneration }
  }

  /// Whether it holds: True, False or Unknown.
  public var status: String {
    get { box.fields.status }
    _modify { yield &box.unique.status }
  }

  /// When the condition was last checked.
  public var lastProbeTime: Time {
    get { box.fields.lastProbeTime }
    _modify { yield &box.unique.lastProbeTime }
  }

  /// When `status` last changed from one value to another.
  public var lastTransitionTime: Time {
    get { box.fields.lastTransitionTime }
    _modify { yield &box.unique.lastTransitionTime }
  }

  /// One CamelCase word for why the condition has this status; meant for programs.
  public var reason: String {
    get { box.fields.reason }
    _modify { yield &box.unique.reason }
  }

  /// Details for people about the last change of status; may be empty.
  public var message: String {
    get { box.fields.message }
    _modify { yield &box.unique.message }
  }
}

extension PodCondition {
  public static var messageName: String { "k8s.io.api.core.v1.PodCondition" }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PodCondition {
  fileprivate struct Fields: Equatable, Sendable {
    var type: String = ""
    var observedGeneration: Int64 = 0
    var status: String = ""
    var lastProbeTime = Time()
    var lastTransitionTime = Time()
    var reason: String = ""
    var message: String = ""

    mutating func decode(from reader: inout WireReader) {
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

    func encode(into writer: inout WireWriter) {
      writer.value(7, observedGeneration)
      writer.value(6, message)
      writer.value(5, reason)
      writer.value(4, lastTransitionTime)
      writer.value(3, lastProbeTime)
      writer.value(2, status)
      writer.value(1, type)
    }

    private static let members = JSONMembers([
      "type", "observedGeneration", "status", "lastProbeTime", "lastTransitionTime", "reason",
      "message",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&type)
        case 1: reader.value(&observedGeneration)
        case 2: reader.value(&status)
        case 3: reader.value(&lastProbeTime)
        case 4: reader.value(&lastTransitionTime)
        case 5: reader.value(&reason)
        case 6: reader.value(&message)
        default: break
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value(always: "type", type)
      writer.value("observedGeneration", observedGeneration)
      writer.value(always: "status", status)
      writer.value(always: "lastProbeTime", lastProbeTime)
      writer.value(always: "lastTransitionTime", lastTransitionTime)
      writer.value("reason", reason)
      writer.value("message", message)
    }
  }
}

/// A condition that must hold before a pod is ready.
public struct PodReadinessGate: JSONMessage {
  /// Type of the condition; something outside the kubelet sets it.
  public var conditionType: String = ""

  public init() {}
}

extension PodReadinessGate {
  public static var messageName: String { "k8s.io.api.core.v1.PodReadinessGate" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&conditionType)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, conditionType)
  }

  private static let members = JSONMembers(["conditionType"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&conditionType)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "conditionType", conditionType)
  }
}

/// An address of a pod.
public struct PodIP: JSONMessage {
  /// IPv4 or IPv6 address.
  public var ip: String = ""

  public init() {}
}

extension PodIP {
  public static var messageName: String { "k8s.io.api.core.v1.PodIP" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, ip)
  }

  private static let members = JSONMembers(["ip"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&ip)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "ip", ip)
  }
}

/// An address of a node.
public struct HostIP: JSONMessage {
  /// IPv4 or IPv6 address.
  public var ip: String = ""

  public init() {}
}

extension HostIP {
  public static var messageName: String { "k8s.io.api.core.v1.HostIP" }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, ip)
  }

  private static let members = JSONMembers(["ip"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&ip)
      default: break
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "ip", ip)
  }
}

/// The status of a pod, as kubelets once answered it.
public struct PodStatusResult: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata = ObjectMeta()
  /// Status of the pod.
  public var status = PodStatus()

  public init() {}
}

extension PodStatusResult {
  public static var messageName: String { "k8s.io.api.core.v1.PodStatusResult" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodStatusResult")
  }

  public mutating func decode(from reader: inout WireReader) {
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

  public func encode(into writer: inout WireWriter) {
    writer.value(2, status)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(["metadata", "status", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "metadata", metadata)
    writer.value(always: "status", status)
  }
}

/// Puts an object on another: a pod on a node. Posted to the pod's subresource `binding`.
public struct Binding: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata = ObjectMeta()
  /// Node to run on.
  public var target = ObjectReference()

  public init() {}
}

extension Binding {
  public static var messageName: String { "k8s.io.api.core.v1.Binding" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Binding")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "bindings",
    singular: "binding",
    verbs: ["create"],
    storageFolder: "bindings",
    listKind: "BindingList",
    isEphemeral: true
  )

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&target)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(2, target)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(["metadata", "target", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&target)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value(always: "metadata", metadata)
    writer.value(always: "target", target)
  }
}

/// Which part of a container's log to read.
public struct PodLogOptions: KindMessage {
  private var box: MessageBox<Fields>
  private static let empty = MessageBox(Fields())

  public init() { box = Self.empty }

  /// Container to read from; may be empty if the pod has but one.
  public var container: String {
    get { box.fields.container }
    _modify { yield &box.unique.container }
  }

  /// Keep the answer open and send lines as they come.
  public var follow: Bool {
    get { box.fields.follow }
    _modify { yield &box.unique.follow }
  }

  /// Read the log of the run before the last restart.
  public var previous: Bool {
    get { box.fields.previous }
    _modify { yield &box.unique.previous }
  }

  /// Only lines of the last so many seconds. Not together with `sinceTime`.
  public var sinceSeconds: Int64? {
    get { box.fields.sinceSeconds }
    _modify { yield &box.unique.sinceSeconds }
  }

  /// Only lines from this moment on.
  public var sinceTime: Time? {
    get { box.fields.sinceTime }
    _modify { yield &box.unique.sinceTime }
  }

  /// Put an RFC 3339 time before every line.
  public var timestamps: Bool {
    get { box.fields.timestamps }
    _modify { yield &box.unique.timestamps }
  }

  /// Only so many lines from the end.
  public var tailLines: Int64? {
    get { box.fields.tailLines }
    _modify { yield &box.unique.tailLines }
  }

  /// Stop after so many bytes, perhaps within a line.
  public var limitBytes: Int64? {
    get { box.fields.limitBytes }
    _modify { yield &box.unique.limitBytes }
  }

  /// Do not check the kubelet's certificate; what comes could be forged.
  public var insecureSkipTLSVerifyBackend: Bool {
    get { box.fields.insecureSkipTLSVerifyBackend }
    _modify { yield &box.unique.insecureSkipTLSVerifyBackend }
  }

  /// Output to read: `All` (the default), `Stdout` or `Stderr`.
  public var stream: String? {
    get { box.fields.stream }
    _modify { yield &box.unique.stream }
  }
}

extension PodLogOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodLogOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodLogOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout WireWriter) {
    box.fields.encode(into: &writer)
  }

  public mutating func decode(from reader: inout JSONReader) {
    box.unique.decode(from: &reader)
  }

  public func encode(into writer: inout JSONWriter) {
    box.fields.encode(into: &writer)
  }
}

extension PodLogOptions {
  fileprivate struct Fields: Equatable, Sendable {
    var container: String = ""
    var follow: Bool = false
    var previous: Bool = false
    var sinceSeconds: Int64?
    var sinceTime: Time?
    var timestamps: Bool = false
    var tailLines: Int64?
    var limitBytes: Int64?
    var insecureSkipTLSVerifyBackend: Bool = false
    var stream: String?

    mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&container)
        case 16: reader.value(&follow)
        case 24: reader.value(&previous)
        case 32: reader.optional(&sinceSeconds)
        case 42: reader.optional(&sinceTime)
        case 48: reader.value(&timestamps)
        case 56: reader.optional(&tailLines)
        case 64: reader.optional(&limitBytes)
        case 72: reader.value(&insecureSkipTLSVerifyBackend)
        case 82: reader.optional(&stream)
        default: reader.skip(tag)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.optional(10, stream)
      writer.value(9, insecureSkipTLSVerifyBackend)
      writer.optional(8, limitBytes)
      writer.optional(7, tailLines)
      writer.value(6, timestamps)
      writer.optional(5, sinceTime)
      writer.optional(4, sinceSeconds)
      writer.value(3, previous)
      writer.value(2, follow)
      writer.value(1, container)
    }

    private static let members = JSONMembers([
      "container", "follow", "previous", "sinceSeconds", "sinceTime", "timestamps", "tailLines",
      "limitBytes", "insecureSkipTLSVerifyBackend", "stream", "kind", "apiVersion",
    ])

    mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.value(&container)
        case 1: reader.value(&follow)
        case 2: reader.value(&previous)
        case 3: reader.optional(&sinceSeconds)
        case 4: reader.optional(&sinceTime)
        case 5: reader.value(&timestamps)
        case 6: reader.optional(&tailLines)
        case 7: reader.optional(&limitBytes)
        case 8: reader.value(&insecureSkipTLSVerifyBackend)
        case 9: reader.optional(&stream)
        default: reader.typeMeta()
        }
      }
    }

    func encode(into writer: inout JSONWriter) {
      writer.value("container", container)
      writer.value("follow", follow)
      writer.value("previous", previous)
      writer.optional("sinceSeconds", sinceSeconds)
      writer.optional("sinceTime", sinceTime)
      writer.value("timestamps", timestamps)
      writer.optional("tailLines", tailLines)
      writer.optional("limitBytes", limitBytes)
      writer.value("insecureSkipTLSVerifyBackend", insecureSkipTLSVerifyBackend)
      writer.optional("stream", stream)
    }
  }
}

/// How to attach to a running container.
public struct PodAttachOptions: KindMessage {
  /// Send standard input.
  public var stdin: Bool = false
  /// Receive standard output; true when absent.
  public var stdout: Bool = false
  /// Receive standard error; true when absent.
  public var stderr: Bool = false
  /// Treat the streams as a terminal; the container must have one.
  public var tty: Bool = false
  /// Container to attach to; may be empty if the pod has but one.
  public var container: String = ""

  public init() {}
}

extension PodAttachOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodAttachOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodAttachOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&stdin)
      case 16: reader.value(&stdout)
      case 24: reader.value(&stderr)
      case 32: reader.value(&tty)
      case 42: reader.value(&container)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(5, container)
    writer.value(4, tty)
    writer.value(3, stderr)
    writer.value(2, stdout)
    writer.value(1, stdin)
  }

  private static let members = JSONMembers([
    "stdin", "stdout", "stderr", "tty", "container", "kind", "apiVersion",
  ])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&stdin)
      case 1: reader.value(&stdout)
      case 2: reader.value(&stderr)
      case 3: reader.value(&tty)
      case 4: reader.value(&container)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("stdin", stdin)
    writer.value("stdout", stdout)
    writer.value("stderr", stderr)
    writer.value("tty", tty)
    writer.value("container", container)
  }
}

/// How to run a command in a container.
public struct PodExecOptions: KindMessage {
  /// Send standard input.
  public var stdin: Bool = false
  /// Receive standard output; true when absent.
  public var stdout: Bool = false
  /// Receive standard error; true when absent. Not with `tty`.
  public var stderr: Bool = false
  /// Give the command a terminal.
  public var tty: Bool = false
  /// Container to run in; may be empty if the pod has but one.
  public var container: String = ""
  /// Program and arguments, not run in a shell.
  public var command: [String] = []

  public init() {}
}

extension PodExecOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodExecOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodExecOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&stdin)
      case 16: reader.value(&stdout)
      case 24: reader.value(&stderr)
      case 32: reader.value(&tty)
      case 42: reader.value(&container)
      case 50: reader.repeated(&command)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(6, command)
    writer.value(5, container)
    writer.value(4, tty)
    writer.value(3, stderr)
    writer.value(2, stdout)
    writer.value(1, stdin)
  }

  private static let members = JSONMembers([
    "stdin", "stdout", "stderr", "tty", "container", "command", "kind", "apiVersion",
  ])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&stdin)
      case 1: reader.value(&stdout)
      case 2: reader.value(&stderr)
      case 3: reader.value(&tty)
      case 4: reader.value(&container)
      case 5: reader.repeated(&command)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("stdin", stdin)
    writer.value("stdout", stdout)
    writer.value("stderr", stderr)
    writer.value("tty", tty)
    writer.value("container", container)
    writer.repeated(always: "command", command)
  }
}

/// How to forward ports of a pod.
public struct PodPortForwardOptions: KindMessage {
  /// Ports of the pod; required over WebSocket.
  public var ports: [Int32] = []

  public init() {}
}

extension PodPortForwardOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodPortForwardOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodPortForwardOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8, 10: reader.repeated(&ports)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.repeated(1, ports)
  }

  private static let members = JSONMembers(["ports", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&ports)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.repeated("ports", ports)
  }
}

/// How to pass a request on to a pod.
public struct PodProxyOptions: KindMessage {
  /// Path to ask for.
  public var path: String = ""

  public init() {}
}

extension PodProxyOptions {
  public static var messageName: String { "k8s.io.api.core.v1.PodProxyOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodProxyOptions")
  }

  public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      default: reader.skip(tag)
      }
    }
  }

  public func encode(into writer: inout WireWriter) {
    writer.value(1, path)
  }

  private static let members = JSONMembers(["path", "kind", "apiVersion"])

  public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&path)
      default: reader.typeMeta()
      }
    }
  }

  public func encode(into writer: inout JSONWriter) {
    writer.value("path", path)
  }
}
