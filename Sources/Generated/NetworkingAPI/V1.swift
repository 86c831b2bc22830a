// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/networking/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import Schema
public import Wire

/// Routes HTTP requests from outside the cluster to services, by host and path. A controller of its
/// class does the routing.
public struct Ingress: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which requests go where.
  public var spec: IngressSpec
  /// Where the ingress can be reached.
  public var status: IngressStatus

  public init() {
    metadata = ObjectMeta()
    spec = IngressSpec()
    status = IngressStatus()
  }
}

extension Ingress {
  public static var messageName: String { "k8s.io.api.networking.v1.Ingress" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "Ingress")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "ingresses",
    singular: "ingress",
    shortNames: ["ing"],
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "ingress",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Class", type: "string", description: "Class, which names the controller."),
      Column("Hosts", type: "string", description: "Hosts of the first rules."),
      Column("Address", type: "string", description: "Addresses of the load balancer."),
      Column("Ports", type: "string", description: "80, and 443 when there are certificates."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "IngressList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&spec)
      case 26: reader.value(&status)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, status)
    writer.value(2, spec)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("Ingress", "metadata spec status kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      case 2: reader.value(&status)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
    writer.message("status", status)
  }
}

/// Which requests go where; at least one of `rules` and `defaultBackend` is given.
public struct IngressSpec: JSONMessage {
  /// Class of the ingress, which names the controller that serves it; the cluster's default class
  /// when unset at creation. A DNS subdomain.
  public var ingressClassName: String?
  /// Where requests go that match no rule; up to the controller when unset.
  public var defaultBackend: IngressBackend?
  /// Certificates to serve, by host name. All on port 443, told apart by the name that the client
  /// asks for (SNI).
  public var tls: [IngressTLS]
  /// Rules by host; a request that matches none goes to `defaultBackend`.
  public var rules: [IngressRule]

  public init() {
    tls = []
    rules = []
  }
}

extension IngressSpec {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 34: reader.optional(&ingressClassName)
      case 10: reader.optional(&defaultBackend)
      case 18: reader.repeated(&tls)
      case 26: reader.repeated(&rules)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, ingressClassName)
    writer.repeated(3, rules)
    writer.repeated(2, tls)
    writer.optional(1, defaultBackend)
  }

  private static let members = JSONMembers(
    "IngressSpec", "ingressClassName defaultBackend tls rules")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ingressClassName)
      case 1: reader.optional(&defaultBackend)
      case 2: reader.repeated(&tls)
      case 3: reader.repeated(&rules)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("ingressClassName", ingressClassName)
    writer.message("defaultBackend", defaultBackend)
    writer.repeated("tls", tls)
    writer.repeated("rules", rules)
  }
}

/// A certificate and the hosts it is for.
public struct IngressTLS: JSONMessage {
  /// Host names in the certificate, such as `www.example.com` or `*.example.com`; up to the
  /// controller when empty.
  public var hosts: [String]
  /// Secret of type `kubernetes.io/tls` in the same namespace. When empty, the controller uses a
  /// certificate of its own.
  public var secretName: String

  public init() {
    hosts = []
    secretName = ""
  }
}

extension IngressTLS {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressTLS" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&hosts)
      case 18: reader.value(&secretName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, secretName)
    writer.repeated(1, hosts)
  }

  private static let members = JSONMembers("IngressTLS", "hosts secretName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&hosts)
      case 1: reader.string(&secretName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("hosts", hosts)
    writer.string("secretName", secretName)
  }
}

/// The paths of one host.
public struct IngressRule: JSONMessage {
  /// Host name without port, such as `www.example.com`, or with a wildcard for its first label,
  /// such
  /// as `*.example.com`. No IP address; empty stands for every host.
  public var host: String
  /// What to do with the requests of this host.
  public var ingressRuleValue: IngressRuleValue

  public init() {
    host = ""
    ingressRuleValue = IngressRuleValue()
  }
}

extension IngressRule {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&host)
      case 18: reader.value(&ingressRuleValue)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, ingressRuleValue)
    writer.value(1, host)
  }

  private static let members = JSONMembers("IngressRule", "host http")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&host)
      case 1: reader.optional(&ingressRuleValue.http)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("host", host)
    ingressRuleValue.encode(into: &writer)
  }
}

/// What to do with requests, by protocol.
public struct IngressRuleValue: JSONMessage {
  /// Paths and where they lead; all requests go to the default backend when unset.
  public var http: HTTPIngressRuleValue?

  public init() {}
}

extension IngressRuleValue {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressRuleValue" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&http)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, http)
  }

  private static let members = JSONMembers("IngressRuleValue", "http")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&http)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("http", http)
  }
}

/// Paths of a host.
public struct HTTPIngressRuleValue: JSONMessage {
  /// Paths and where they lead; at least one. The longest path that matches wins, `Exact` before
  /// `Prefix`.
  public var paths: [HTTPIngressPath]

  public init() {
    paths = []
  }
}

extension HTTPIngressRuleValue {
  public static var messageName: String { "k8s.io.api.networking.v1.HTTPIngressRuleValue" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&paths)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, paths)
  }

  private static let members = JSONMembers("HTTPIngressRuleValue", "paths")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&paths)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated(always: "paths", paths)
  }
}

/// One path and where it leads.
public struct HTTPIngressPath: JSONMessage {
  /// Path of the request's URL, without the part after `?`. Begins with `/`; required for `Exact`
  /// and `Prefix`.
  public var path: String
  /// How `path` is compared: `Exact` (equal), `Prefix` (equal in its first parts, split at `/`) or
  /// `ImplementationSpecific` (up to the class).
  public var pathType: String?
  /// Where the requests go.
  public var backend: IngressBackend

  public init() {
    path = ""
    backend = IngressBackend()
  }
}

extension HTTPIngressPath {
  public static var messageName: String { "k8s.io.api.networking.v1.HTTPIngressPath" }

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
    writer.optional(always: "pathType", pathType)
    writer.message("backend", backend)
  }
}

/// Where requests go; exactly one of the two is set.
public struct IngressBackend: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// A service in the namespace of the ingress.
  public var service: IngressServiceBackend? {
    get { fieldStorage.fields.service }
    _modify {
      unshare()
      yield &fieldStorage.fields.service
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

extension IngressBackend {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressBackend" }

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

extension IngressBackend {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var service: IngressServiceBackend?
    var resource: TypedLocalObjectReference?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 34: reader.optional(&service)
        case 26: reader.optional(&resource)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(4, service)
      writer.optional(3, resource)
    }

    private static let members = JSONMembers("IngressBackend", "service resource")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&service)
        case 1: reader.optional(&resource)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("service", service)
      writer.message("resource", resource)
    }
  }
}

/// A port of a service.
public struct IngressServiceBackend: JSONMessage {
  /// Name of the service, in the namespace of the ingress.
  public var name: String
  /// Port of the service.
  public var port: ServiceBackendPort

  public init() {
    name = ""
    port = ServiceBackendPort()
  }
}

extension IngressServiceBackend {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressServiceBackend" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.value(&port)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, port)
    writer.value(1, name)
  }

  private static let members = JSONMembers("IngressServiceBackend", "name port")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.value(&port)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.message("port", port)
  }
}

/// A port of a service; exactly one of the two is set.
public struct ServiceBackendPort: JSONMessage {
  /// Name of the port.
  public var name: String
  /// Number of the port, 1 to 65535.
  public var number: Int32

  public init() {
    name = ""
    number = 0
  }
}

extension ServiceBackendPort {
  public static var messageName: String { "k8s.io.api.networking.v1.ServiceBackendPort" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&number)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(2, number)
    writer.value(1, name)
  }

  private static let members = JSONMembers("ServiceBackendPort", "name number")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&number)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
    writer.integer("number", number)
  }
}

/// Where an ingress can be reached.
public struct IngressStatus: JSONMessage {
  /// Addresses of the load balancer.
  public var loadBalancer: IngressLoadBalancerStatus

  public init() {
    loadBalancer = IngressLoadBalancerStatus()
  }
}

extension IngressStatus {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressStatus" }

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

/// Addresses of a load balancer.
public struct IngressLoadBalancerStatus: JSONMessage {
  /// Its points of entry.
  public var ingress: [IngressLoadBalancerIngress]

  public init() {
    ingress = []
  }
}

extension IngressLoadBalancerStatus {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressLoadBalancerStatus" }

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

/// A point of entry of a load balancer.
public struct IngressLoadBalancerIngress: JSONMessage {
  /// Its IP address; empty when it is known by name.
  public var ip: String
  /// Its host name; empty when it is known by address.
  public var hostname: String
  /// State of its ports.
  public var ports: [IngressPortStatus]

  public init() {
    ip = ""
    hostname = ""
    ports = []
  }
}

extension IngressLoadBalancerIngress {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressLoadBalancerIngress" }

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

/// State of a port of a load balancer.
public struct IngressPortStatus: JSONMessage {
  /// Number of the port, 1 to 65535.
  public var port: Int32
  /// `TCP`, `UDP` or `SCTP`.
  public var `protocol`: String
  /// Why the port cannot be served, as a CamelCase word, with a domain prefix when it comes from a
  /// cloud provider; unset when all is well.
  public var error: String?

  public init() {
    port = 0
    `protocol` = ""
  }
}

extension IngressPortStatus {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressPortStatus" }

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

/// A list of Ingress objects.
public struct IngressList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Ingress objects, ordered by namespace and name.
  public var items: [Ingress]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension IngressList {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressList")
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

/// Names the controller that serves the ingresses of this class. The annotation
/// `ingressclass.kubernetes.io/is-default-class: "true"` makes it the default.
public struct IngressClass: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Controller and parameters.
  public var spec: IngressClassSpec

  public init() {
    metadata = ObjectMeta()
    spec = IngressClassSpec()
  }
}

extension IngressClass {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClass")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "ingressclasses",
    singular: "ingressclass",
    isNamespaced: false,
    storageFolder: "ingressclasses",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind."),
      Column(
        "Controller", type: "string", description: "Controller that serves the class.",
        path: ".spec.controller"),
      Column("Parameters", type: "string", description: "Object with further settings."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "IngressClassList"
  )

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

  private static let members = JSONMembers("IngressClass", "metadata spec kind apiVersion")

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

/// Controller and parameters of a class.
public struct IngressClassSpec: JSONMessage {
  /// Name of the controller, a path with a domain such as `example.com/ingress`; at most 250
  /// characters. Cannot change.
  public var controller: String
  /// Object with further settings for the controller.
  public var parameters: IngressClassParametersReference?

  public init() {
    controller = ""
  }
}

extension IngressClassSpec {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressClassSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&controller)
      case 18: reader.optional(&parameters)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, parameters)
    writer.value(1, controller)
  }

  private static let members = JSONMembers("IngressClassSpec", "controller parameters")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&controller)
      case 1: reader.optional(&parameters)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("controller", controller)
    writer.message("parameters", parameters)
  }
}

/// Names the object that holds the settings of a class.
public struct IngressClassParametersReference: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// API group of the object; empty is the core group.
  public var apiGroup: String? {
    get { fieldStorage.fields.apiGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.apiGroup
    }
  }

  /// Kind of the object.
  public var kind: String {
    get { fieldStorage.fields.kind }
    _modify {
      unshare()
      yield &fieldStorage.fields.kind
    }
  }

  /// Name of the object.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// `Cluster` (the default), or `Namespace` for an object in `namespace`.
  public var scope: String? {
    get { fieldStorage.fields.scope }
    _modify {
      unshare()
      yield &fieldStorage.fields.scope
    }
  }

  /// Namespace of the object; required with scope `Namespace`, forbidden with `Cluster`.
  public var namespace: String? {
    get { fieldStorage.fields.namespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespace
    }
  }
}

extension IngressClassParametersReference {
  public static var messageName: String {
    "k8s.io.api.networking.v1.IngressClassParametersReference"
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

extension IngressClassParametersReference {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var apiGroup: String?
    var kind: String
    var name: String
    var scope: String?
    var namespace: String?

    init() {
      kind = ""
      name = ""
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&apiGroup)
        case 18: reader.value(&kind)
        case 26: reader.value(&name)
        case 34: reader.optional(&scope)
        case 42: reader.optional(&namespace)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(5, namespace)
      writer.optional(4, scope)
      writer.value(3, name)
      writer.value(2, kind)
      writer.optional(1, apiGroup)
    }

    private static let members = JSONMembers(
      "IngressClassParametersReference", "apiGroup kind name scope namespace")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&apiGroup)
        case 1: reader.string(&kind)
        case 2: reader.string(&name)
        case 3: reader.string(&scope)
        case 4: reader.string(&namespace)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("apiGroup", apiGroup)
      writer.string(always: "kind", kind)
      writer.string(always: "name", name)
      writer.optional(always: "scope", scope)
      writer.string("namespace", namespace)
    }
  }
}

/// A list of IngressClass objects.
public struct IngressClassList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The IngressClass objects, ordered by name.
  public var items: [IngressClass]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension IngressClassList {
  public static var messageName: String { "k8s.io.api.networking.v1.IngressClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "IngressClassList")
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

  private static let members = JSONMembers("IngressClassList", "metadata items kind apiVersion")

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

/// Says which traffic the chosen pods may receive and send. A pod that no policy chooses may do
/// everything; policies add up.
public struct NetworkPolicy: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which pods, and which traffic.
  public var spec: NetworkPolicySpec

  public init() {
    metadata = ObjectMeta()
    spec = NetworkPolicySpec()
  }
}

extension NetworkPolicy {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicy" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicy")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "networkpolicies",
    singular: "networkpolicy",
    shortNames: ["netpol"],
    storageFolder: "networkpolicies",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Pod-Selector", type: "string", description: "Labels of the pods that it holds for."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "NetworkPolicyList"
  )

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
