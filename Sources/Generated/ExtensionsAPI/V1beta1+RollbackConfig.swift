// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/extensions/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

extension V1beta1 {
  /// A revision to go back to.
  public struct RollbackConfig: JSONMessage {
    /// Number of the revision; the last one before the present when 0.
    public var revision: Int64

    public init() {
      revision = 0
    }
  }
}

extension V1beta1.RollbackConfig {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.RollbackConfig" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&revision)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, revision)
  }

  private static let members = JSONMembers("RollbackConfig", "revision")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&revision)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("revision", revision)
  }
}

extension V1beta1 {
  /// Number of replicas of something that can be scaled. The subresource `scale` reads and writes
  /// it.
  public struct Scale: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// Replicas wanted.
    public var spec: V1beta1.ScaleSpec
    /// Replicas there are.
    public var status: V1beta1.ScaleStatus

    public init() {
      metadata = ObjectMeta()
      spec = V1beta1.ScaleSpec()
      status = V1beta1.ScaleStatus()
    }
  }
}

extension V1beta1.Scale {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.Scale" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "Scale")
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

  private static let members = JSONMembers("Scale", "metadata spec status kind apiVersion")

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
  /// Replicas wanted.
  public struct ScaleSpec: JSONMessage {
    /// Number wanted.
    public var replicas: Int32

    public init() {
      replicas = 0
    }
  }
}

extension V1beta1.ScaleSpec {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.ScaleSpec" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, replicas)
  }

  private static let members = JSONMembers("ScaleSpec", "replicas")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("replicas", replicas)
  }
}

extension V1beta1 {
  /// Replicas there are.
  public struct ScaleStatus: JSONMessage {
    /// Number there are.
    public var replicas: Int32
    /// Labels that the pods have, when a plain list of labels says it all.
    public var selector: SortedMap<String, String>
    /// Label selector of the pods, as text; set when `selector` cannot say it.
    public var targetSelector: String

    public init() {
      replicas = 0
      selector = SortedMap()
      targetSelector = ""
    }
  }
}

extension V1beta1.ScaleStatus {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.ScaleStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.value(&replicas)
      case 18: reader.map(&selector)
      case 26: reader.value(&targetSelector)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(3, targetSelector)
    writer.map(2, selector)
    writer.value(1, replicas)
  }

  private static let members = JSONMembers("ScaleStatus", "replicas selector targetSelector")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&replicas)
      case 1: reader.strings(&selector)
      case 2: reader.string(&targetSelector)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer(always: "replicas", replicas)
    writer.strings("selector", selector)
    writer.string("targetSelector", targetSelector)
  }
}

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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.Ingress" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "Ingress")
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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressSpec" }

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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressTLS" }

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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressRule" }

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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IngressRuleValue" }

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
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.HTTPIngressRuleValue" }

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
