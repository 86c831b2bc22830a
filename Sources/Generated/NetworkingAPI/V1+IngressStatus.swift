// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/networking/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

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
