// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/extensions/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
  /// One path and where it leads.
  public struct HTTPIngressPath: JSONMessage {
    /// Path of the request's URL, without the part after `?`. Begins with `/`; required for `Exact`
    /// and `Prefix`.
    public var path: String
    /// How `path` is compared: `Exact` (equal), `Prefix` (equal in its first parts, split at `/`)
    /// or
    /// `ImplementationSpecific` (up to the class).
    public var pathType: String?
    /// Where the requests go.
    public var backend: V1beta1.IngressBackend

    public init() {
      path = ""
      backend = V1beta1.IngressBackend()
    }
  }
}

extension V1beta1.HTTPIngressPath {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.HTTPIngressPath" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      case 26: reader.optional(&pathType)
      case 18: reader.value(&backend)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, pathType)
    writer.value(2, backend)
    writer.value(1, path)
  }

  private static let members = JSONMembers("HTTPIngressPath", "path pathType backend")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&path)
      case 1: reader.string(&pathType)
      case 2: reader.value(&backend)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("path", path)
    writer.string("pathType", pathType)
    writer.message("backend", backend)
  }
}

extension V1beta1 {
  /// Where requests go: a port of a service, or `resource`.
  public struct IngressBackend: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Name of the service, in the namespace of the ingress.
    public var serviceName: String {
      get { fieldStorage.fields.serviceName }
      _modify {
        unshare()
        yield &fieldStorage.fields.serviceName
      }
    }

    /// Number or name of the service's port.
    public var servicePort: IntOrString {
      get { fieldStorage.fields.servicePort }
      _modify {
        unshare()
        yield &fieldStorage.fields.servicePort
      }
    }

    /// An object of another kind in the namespace of the ingress, such as a storage bucket.
    public var resource: TypedLocalObjectReference? {
      get { fieldStorage.fields.resource }
      _modify {
        unshare()
        yield &fieldStorage.fields.resource
      }
    }
  }
}

extension V1beta1.IngressBackend {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressBackend" }

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

extension V1beta1.IngressBackend {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var serviceName: String
    var servicePort: IntOrString
    var resource: TypedLocalObjectReference?

    init() {
      serviceName = ""
      servicePort = IntOrString()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&serviceName)
        case 18: reader.value(&servicePort)
        case 26: reader.optional(&resource)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, resource)
      writer.value(2, servicePort)
      writer.value(1, serviceName)
    }

    private static let members = JSONMembers("IngressBackend", "serviceName servicePort resource")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&serviceName)
        case 1: reader.value(&servicePort)
        case 2: reader.optional(&resource)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("serviceName", serviceName)
      writer.message("servicePort", servicePort)
      writer.message("resource", resource)
    }
  }
}

extension V1beta1 {
  /// Where an ingress can be reached.
  public struct IngressStatus: JSONMessage {
    /// Addresses of the load balancer.
    public var loadBalancer: V1beta1.IngressLoadBalancerStatus

    public init() {
      loadBalancer = V1beta1.IngressLoadBalancerStatus()
    }
  }
}

extension V1beta1.IngressStatus {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&loadBalancer)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, loadBalancer)
  }

  private static let members = JSONMembers("IngressStatus", "loadBalancer")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&loadBalancer)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("loadBalancer", loadBalancer)
  }
}

extension V1beta1 {
  /// Addresses of a load balancer.
  public struct IngressLoadBalancerStatus: JSONMessage {
    /// Its points of entry.
    public var ingress: [V1beta1.IngressLoadBalancerIngress]

    public init() {
      ingress = []
    }
  }
}

extension V1beta1.IngressLoadBalancerStatus {
  public static var messageName: String {
    "k8s.io.api.extensions.v1beta1.IngressLoadBalancerStatus"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&ingress)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, ingress)
  }

  private static let members = JSONMembers("IngressLoadBalancerStatus", "ingress")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&ingress)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("ingress", ingress)
  }
}

extension V1beta1 {
  /// A point of entry of a load balancer.
  public struct IngressLoadBalancerIngress: JSONMessage {
    /// Its IP address; empty when it is known by name.
    public var ip: String
    /// Its host name; empty when it is known by address.
    public var hostname: String
    /// State of its ports.
    public var ports: [V1beta1.IngressPortStatus]

    public init() {
      ip = ""
      hostname = ""
      ports = []
    }
  }
}

extension V1beta1.IngressLoadBalancerIngress {
  public static var messageName: String {
    "k8s.io.api.extensions.v1beta1.IngressLoadBalancerIngress"
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      case 18: reader.value(&hostname)
      case 34: reader.repeated(&ports)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, ports)
    writer.value(2, hostname)
    writer.value(1, ip)
  }

  private static let members = JSONMembers("IngressLoadBalancerIngress", "ip hostname ports")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ip)
      case 1: reader.string(&hostname)
      case 2: reader.repeated(&ports)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("ip", ip)
    writer.string("hostname", hostname)
    writer.repeated("ports", ports)
  }
}

extension V1beta1 {
  /// State of a port of a load balancer.
  public struct IngressPortStatus: JSONMessage {
    /// Number of the port, 1 to 65535.
    public var port: Int32
    /// `TCP`, `UDP` or `SCTP`.
    public var `protocol`: String
    /// Why the port cannot be served, as a CamelCase word, with a domain prefix when it comes from
    /// a
    /// cloud provider; unset when all is well.
    public var error: String?

    public init() {
      port = 0
      `protocol` = ""
    }
  }
}

extension V1beta1.IngressPortStatus {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressPortStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&port)
      case 18: reader.value(&`protocol`)
      case 26: reader.optional(&error)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, error)
    writer.value(2, `protocol`)
    writer.value(1, port)
  }

  private static let members = JSONMembers("IngressPortStatus", "port protocol error")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&port)
      case 1: reader.string(&`protocol`)
      case 2: reader.string(&error)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "port", port)
    writer.string(always: "protocol", `protocol`)
    writer.string("error", error)
  }
}

extension V1beta1 {
  /// A list of Ingress objects.
  public struct IngressList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The Ingress objects, ordered by namespace and name.
    public var items: [V1beta1.Ingress]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.IngressList {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "IngressList")
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

  private static let members = JSONMembers("IngressList", "metadata items kind apiVersion")

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
  /// Says which traffic the chosen pods may receive and send. A pod that no policy chooses may do
  /// everything; policies add up.
  public struct NetworkPolicy: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Which pods, and which traffic.
    public var spec: V1beta1.NetworkPolicySpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.NetworkPolicySpec()
    }
  }
}

extension V1beta1.NetworkPolicy {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicy" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "NetworkPolicy")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("NetworkPolicy", "metadata spec kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

extension V1beta1 {
  /// Which pods, and which traffic they may have.
  public struct NetworkPolicySpec: JSONMessage {
    /// Pods in the namespace of the policy that it holds for; all of them when empty.
    public var podSelector: LabelSelector
    /// Traffic that the pods may receive: what any rule matches. With an empty list they receive
    /// none,
    /// if `policyTypes` has `Ingress`.
    public var ingress: [V1beta1.NetworkPolicyIngressRule]
    /// Traffic that the pods may send: what any rule matches. With an empty list they send none, if
    /// `policyTypes` has `Egress`.
    public var egress: [V1beta1.NetworkPolicyEgressRule]
    /// Directions that are limited: `Ingress`, `Egress` or both. When empty it is `Ingress`, and
    /// `Egress` too if there are egress rules.
    public var policyTypes: [String]

    public init() {
      podSelector = LabelSelector()
      ingress = []
      egress = []
      policyTypes = []
    }
  }
}

extension V1beta1.NetworkPolicySpec {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicySpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&podSelector)
      case 18: reader.repeated(&ingress)
      case 26: reader.repeated(&egress)
      case 34: reader.repeated(&policyTypes)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, policyTypes)
    writer.repeated(3, egress)
    writer.repeated(2, ingress)
    writer.value(1, podSelector)
  }

  private static let members = JSONMembers(
    "NetworkPolicySpec", "podSelector ingress egress policyTypes")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&podSelector)
      case 1: reader.repeated(&ingress)
      case 2: reader.repeated(&egress)
      case 3: reader.strings(&policyTypes)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("podSelector", podSelector)
    writer.repeated("ingress", ingress)
    writer.repeated("egress", egress)
    writer.strings("policyTypes", policyTypes)
  }
}

extension V1beta1 {
  /// Traffic that pods may receive: it matches both `ports` and `from`.
  public struct NetworkPolicyIngressRule: JSONMessage {
    /// Ports at the chosen pods; all ports when empty.
    public var ports: [V1beta1.NetworkPolicyPort]
    /// Where the traffic comes from; anywhere when empty.
    public var from: [V1beta1.NetworkPolicyPeer]

    public init() {
      ports = []
      from = []
    }
  }
}

extension V1beta1.NetworkPolicyIngressRule {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicyIngressRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&ports)
      case 18: reader.repeated(&from)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, from)
    writer.repeated(1, ports)
  }

  private static let members = JSONMembers("NetworkPolicyIngressRule", "ports from")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&ports)
      case 1: reader.repeated(&from)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("ports", ports)
    writer.repeated("from", from)
  }
}
