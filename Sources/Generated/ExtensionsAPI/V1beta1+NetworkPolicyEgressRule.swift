// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/extensions/v1beta1.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

extension V1beta1 {
  /// Traffic that pods may send: it matches both `ports` and `to`.
  public struct NetworkPolicyEgressRule: JSONMessage {
    /// Ports at the destination; all ports when empty.
    public var ports: [V1beta1.NetworkPolicyPort]
    /// Where the traffic goes; anywhere when empty.
    public var to: [V1beta1.NetworkPolicyPeer]

    public init() {
      ports = []
      to = []
    }
  }
}

extension V1beta1.NetworkPolicyEgressRule {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicyEgressRule" }

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

extension V1beta1 {
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
}

extension V1beta1.NetworkPolicyPort {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicyPort" }

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

extension V1beta1 {
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
    public var ipBlock: V1beta1.IPBlock? {
      get { fieldStorage.fields.ipBlock }
      _modify {
        unshare()
        yield &fieldStorage.fields.ipBlock
      }
    }
  }
}

extension V1beta1.NetworkPolicyPeer {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicyPeer" }

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

extension V1beta1.NetworkPolicyPeer {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var podSelector: LabelSelector?
    var namespaceSelector: LabelSelector?
    var ipBlock: V1beta1.IPBlock?

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

extension V1beta1 {
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
}

extension V1beta1.IPBlock {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.IPBlock" }

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

extension V1beta1 {
  /// A list of NetworkPolicy objects.
  public struct NetworkPolicyList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The NetworkPolicy objects, ordered by namespace and name.
    public var items: [V1beta1.NetworkPolicy]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.NetworkPolicyList {
  public static var messageName: String { "k8s.io.api.extensions.v1beta1.NetworkPolicyList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "extensions", version: "v1beta1", kind: "NetworkPolicyList")
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
