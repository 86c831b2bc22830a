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
