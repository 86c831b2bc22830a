// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/networking/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// The types of `k8s.io.api.networking.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Routes HTTP requests from outside the cluster to services, by host and path. A controller of
  /// its
  /// class does the routing.
  public struct Ingress: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Which requests go where.
    public var spec: V1beta1.IngressSpec
    /// Where the ingress can be reached.
    public var status: V1beta1.IngressStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.IngressSpec()
      status = V1beta1.IngressStatus()
    }
  }
}

extension V1beta1.Ingress {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.Ingress" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "Ingress")
  }

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

extension V1beta1 {
  /// Which requests go where; at least one of `rules` and `defaultBackend` is given.
  public struct IngressSpec: JSONMessage {
    /// Class of the ingress, which names the controller that serves it; the cluster's default class
    /// when unset at creation. A DNS subdomain.
    public var ingressClassName: String?
    /// Where requests go that match no rule; up to the controller when unset.
    public var backend: V1beta1.IngressBackend?
    /// Certificates to serve, by host name. All on port 443, told apart by the name that the client
    /// asks for (SNI).
    public var tls: [V1beta1.IngressTLS]
    /// Rules by host; a request that matches none goes to `defaultBackend`.
    public var rules: [V1beta1.IngressRule]

    public init() {
      tls = []
      rules = []
    }
  }
}

extension V1beta1.IngressSpec {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 34: reader.optional(&ingressClassName)
      case 10: reader.optional(&backend)
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
    writer.optional(1, backend)
  }

  private static let members = JSONMembers("IngressSpec", "ingressClassName backend tls rules")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ingressClassName)
      case 1: reader.optional(&backend)
      case 2: reader.repeated(&tls)
      case 3: reader.repeated(&rules)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("ingressClassName", ingressClassName)
    writer.message("backend", backend)
    writer.repeated("tls", tls)
    writer.repeated("rules", rules)
  }
}

extension V1beta1 {
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
}

extension V1beta1.IngressTLS {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressTLS" }

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

extension V1beta1 {
  /// The paths of one host.
  public struct IngressRule: JSONMessage {
    /// Host name without port, such as `www.example.com`, or with a wildcard for its first label,
    /// such
    /// as `*.example.com`. No IP address; empty stands for every host.
    public var host: String
    /// What to do with the requests of this host.
    public var ingressRuleValue: V1beta1.IngressRuleValue

    public init() {
      host = ""
      ingressRuleValue = V1beta1.IngressRuleValue()
    }
  }
}

extension V1beta1.IngressRule {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressRule" }

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

extension V1beta1 {
  /// What to do with requests, by protocol.
  public struct IngressRuleValue: JSONMessage {
    /// Paths and where they lead; all requests go to the default backend when unset.
    public var http: V1beta1.HTTPIngressRuleValue?

    public init() {}
  }
}

extension V1beta1.IngressRuleValue {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressRuleValue" }

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

extension V1beta1 {
  /// Paths of a host.
  public struct HTTPIngressRuleValue: JSONMessage {
    /// Paths and where they lead; at least one. The longest path that matches wins, `Exact` before
    /// `Prefix`.
    public var paths: [V1beta1.HTTPIngressPath]

    public init() {
      paths = []
    }
  }
}

extension V1beta1.HTTPIngressRuleValue {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.HTTPIngressRuleValue" }

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
  public static var messageName: String { "k8s.io.api.networking.v1beta1.HTTPIngressPath" }

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
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressBackend" }

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
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressStatus" }

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
    "k8s.io.api.networking.v1beta1.IngressLoadBalancerStatus"
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
    "k8s.io.api.networking.v1beta1.IngressLoadBalancerIngress"
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
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressPortStatus" }

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
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IngressList")
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
  /// Names the controller that serves the ingresses of this class. The annotation
  /// `ingressclass.kubernetes.io/is-default-class: "true"` makes it the default.
  public struct IngressClass: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Controller and parameters.
    public var spec: V1beta1.IngressClassSpec

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.IngressClassSpec()
    }
  }
}

extension V1beta1.IngressClass {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressClass" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IngressClass")
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

extension V1beta1 {
  /// Controller and parameters of a class.
  public struct IngressClassSpec: JSONMessage {
    /// Name of the controller, a path with a domain such as `example.com/ingress`; at most 250
    /// characters. Cannot change.
    public var controller: String
    /// Object with further settings for the controller.
    public var parameters: V1beta1.IngressClassParametersReference?

    public init() {
      controller = ""
    }
  }
}

extension V1beta1.IngressClassSpec {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressClassSpec" }

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

extension V1beta1 {
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
}

extension V1beta1.IngressClassParametersReference {
  public static var messageName: String {
    "k8s.io.api.networking.v1beta1.IngressClassParametersReference"
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

extension V1beta1.IngressClassParametersReference {
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

extension V1beta1 {
  /// A list of IngressClass objects.
  public struct IngressClassList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The IngressClass objects, ordered by name.
    public var items: [V1beta1.IngressClass]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.IngressClassList {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.IngressClassList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "IngressClassList")
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

extension V1beta1 {
  /// A range that the addresses of services are taken from.
  public struct ServiceCIDR: Resource {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// The range.
    public var spec: V1beta1.ServiceCIDRSpec
    /// Whether the range is in use.
    public var status: V1beta1.ServiceCIDRStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.ServiceCIDRSpec()
      status = V1beta1.ServiceCIDRStatus()
    }
  }
}

extension V1beta1.ServiceCIDR {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.ServiceCIDR" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1beta1", kind: "ServiceCIDR")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "servicecidrs",
    singular: "servicecidr",
    isNamespaced: false,
    subresources: [
      Subresource("status", verbs: ["get", "patch", "update"])
    ],
    storageFolder: "servicecidrs",
    storageVersion: "networking.k8s.io/v1",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind.", path: ".metadata.name"),
      Column("CIDRs", type: "string", description: "Ranges in CIDR notation."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "ServiceCIDRList"
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

  private static let members = JSONMembers("ServiceCIDR", "metadata spec status kind apiVersion")

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

extension V1beta1 {
  /// A range of service addresses.
  public struct ServiceCIDRSpec: JSONMessage {
    /// One range in CIDR notation, or one of IPv4 and one of IPv6. Cannot change, except that the
    /// second may be added.
    public var cidrs: [String]

    public init() {
      cidrs = []
    }
  }
}

extension V1beta1.ServiceCIDRSpec {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.ServiceCIDRSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&cidrs)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, cidrs)
  }

  private static let members = JSONMembers("ServiceCIDRSpec", "cidrs")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&cidrs)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("cidrs", cidrs)
  }
}

extension V1beta1 {
  /// Whether a range is in use.
  public struct ServiceCIDRStatus: JSONMessage {
    /// State: `Ready` says that addresses may be taken from the range.
    public var conditions: [Condition]

    public init() {
      conditions = []
    }
  }
}

extension V1beta1.ServiceCIDRStatus {
  public static var messageName: String { "k8s.io.api.networking.v1beta1.ServiceCIDRStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(1, conditions)
  }

  private static let members = JSONMembers("ServiceCIDRStatus", "conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("conditions", conditions)
  }
}
