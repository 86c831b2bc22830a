// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/networking/v1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Which pods, and which traffic they may have.
public struct NetworkPolicySpec: JSONMessage {
  /// Pods in the namespace of the policy that it holds for; all of them when empty.
  public var podSelector: LabelSelector
  /// Traffic that the pods may receive: what any rule matches. With an empty list they receive
  /// none,
  /// if `policyTypes` has `Ingress`.
  public var ingress: [NetworkPolicyIngressRule]
  /// Traffic that the pods may send: what any rule matches. With an empty list they send none, if
  /// `policyTypes` has `Egress`.
  public var egress: [NetworkPolicyEgressRule]
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

extension NetworkPolicySpec {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicySpec" }

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

/// Traffic that pods may receive: it matches both `ports` and `from`.
public struct NetworkPolicyIngressRule: JSONMessage {
  /// Ports at the chosen pods; all ports when empty.
  public var ports: [NetworkPolicyPort]
  /// Where the traffic comes from; anywhere when empty.
  public var from: [NetworkPolicyPeer]

  public init() {
    ports = []
    from = []
  }
}

extension NetworkPolicyIngressRule {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicyIngressRule" }

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

/// Traffic that pods may send: it matches both `ports` and `to`.
public struct NetworkPolicyEgressRule: JSONMessage {
  /// Ports at the destination; all ports when empty.
  public var ports: [NetworkPolicyPort]
  /// Where the traffic goes; anywhere when empty.
  public var to: [NetworkPolicyPeer]

  public init() {
    ports = []
    to = []
  }
}

extension NetworkPolicyEgressRule {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicyEgressRule" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&ports)
      case 18: reader.repeated(&to)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, to)
    writer.repeated(1, ports)
  }

  private static let members = JSONMembers("NetworkPolicyEgressRule", "ports to")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&ports)
      case 1: reader.repeated(&to)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("ports", ports)
    writer.repeated("to", to)
  }
}

/// A port, or a range of ports.
public struct NetworkPolicyPort: JSONMessage {
  /// `TCP`, `UDP` or `SCTP`; `TCP` when unset.
  public var `protocol`: String?
  /// Number of the port, or the name of a container's port; all ports of the protocol when unset.
  public var port: IntOrString?
  /// Last port of the range that begins at `port`, inclusive; needs a number there. Only `port`
  /// when
  /// unset.
  public var endPort: Int32?

  public init() {}
}

extension NetworkPolicyPort {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicyPort" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&`protocol`)
      case 18: reader.optional(&port)
      case 24: reader.optional(&endPort)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, endPort)
    writer.optional(2, port)
    writer.optional(1, `protocol`)
  }

  private static let members = JSONMembers("NetworkPolicyPort", "protocol port endPort")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&`protocol`)
      case 1: reader.optional(&port)
      case 2: reader.integer(&endPort)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("protocol", `protocol`)
    writer.message("port", port)
    writer.integer("endPort", endPort)
  }
}

/// Pods or addresses. `ipBlock` stands alone; of the other two at least one is set.
public struct NetworkPolicyPeer: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Pods by their labels: in the chosen namespaces, or in that of the policy when
  /// `namespaceSelector` is unset. All of them when empty.
  public var podSelector: LabelSelector? {
    get { fieldStorage.fields.podSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.podSelector
    }
  }

  /// Namespaces by their labels; all of them when empty.
  public var namespaceSelector: LabelSelector? {
    get { fieldStorage.fields.namespaceSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.namespaceSelector
    }
  }

  /// A range of IP addresses.
  public var ipBlock: IPBlock? {
    get { fieldStorage.fields.ipBlock }
    _modify {
      unshare()
      yield &fieldStorage.fields.ipBlock
    }
  }
}

extension NetworkPolicyPeer {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicyPeer" }

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

extension NetworkPolicyPeer {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var podSelector: LabelSelector?
    var namespaceSelector: LabelSelector?
    var ipBlock: IPBlock?

    init() {}

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.optional(&podSelector)
        case 18: reader.optional(&namespaceSelector)
        case 26: reader.optional(&ipBlock)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(3, ipBlock)
      writer.optional(2, namespaceSelector)
      writer.optional(1, podSelector)
    }

    private static let members = JSONMembers(
      "NetworkPolicyPeer", "podSelector namespaceSelector ipBlock")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.optional(&podSelector)
        case 1: reader.optional(&namespaceSelector)
        case 2: reader.optional(&ipBlock)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.message("podSelector", podSelector)
      writer.message("namespaceSelector", namespaceSelector)
      writer.message("ipBlock", ipBlock)
    }
  }
}

/// A range of IP addresses, with holes.
public struct IPBlock: JSONMessage {
  /// The range, such as `192.168.1.0/24` or `2001:db8::/64`.
  public var cidr: String
  /// Ranges inside `cidr` that are left out.
  public var except: [String]

  public init() {
    cidr = ""
    except = []
  }
}

extension IPBlock {
  public static var messageName: String { "k8s.io.api.networking.v1.IPBlock" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&cidr)
      case 18: reader.repeated(&except)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, except)
    writer.value(1, cidr)
  }

  private static let members = JSONMembers("IPBlock", "cidr except")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&cidr)
      case 1: reader.strings(&except)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "cidr", cidr)
    writer.strings("except", except)
  }
}

/// A list of NetworkPolicy objects.
public struct NetworkPolicyList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The NetworkPolicy objects, ordered by namespace and name.
  public var items: [NetworkPolicy]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension NetworkPolicyList {
  public static var messageName: String { "k8s.io.api.networking.v1.NetworkPolicyList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "NetworkPolicyList")
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

  private static let members = JSONMembers("NetworkPolicyList", "metadata items kind apiVersion")

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

/// A range that the addresses of services are taken from.
public struct ServiceCIDR: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The range.
  public var spec: ServiceCIDRSpec
  /// Whether the range is in use.
  public var status: ServiceCIDRStatus

  public init() {
    metadata = ObjectMeta()
    spec = ServiceCIDRSpec()
    status = ServiceCIDRStatus()
  }
}

extension ServiceCIDR {
  public static var messageName: String { "k8s.io.api.networking.v1.ServiceCIDR" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "networking.k8s.io", version: "v1", kind: "ServiceCIDR")
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

/// A range of service addresses.
public struct ServiceCIDRSpec: JSONMessage {
  /// One range in CIDR notation, or one of IPv4 and one of IPv6. Cannot change, except that the
  /// second may be added.
  public var cidrs: [String]

  public init() {
    cidrs = []
  }
}

extension ServiceCIDRSpec {
  public static var messageName: String { "k8s.io.api.networking.v1.ServiceCIDRSpec" }

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

/// Whether a range is in use.
public struct ServiceCIDRStatus: JSONMessage {
  /// State: `Ready` says that addresses may be taken from the range.
  public var conditions: [Condition]

  public init() {
    conditions = []
  }
}

extension ServiceCIDRStatus {
  public static var messageName: String { "k8s.io.api.networking.v1.ServiceCIDRStatus" }

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
