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
