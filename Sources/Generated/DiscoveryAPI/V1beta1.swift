// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/discovery/v1beta1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import Schema
public import Wire

/// The types of `k8s.io.api.discovery.v1beta1`.
public enum V1beta1 {}

extension V1beta1 {
  /// Some of the addresses behind a service; a service has as many slices as it needs.
  public struct EndpointSlice: KindMessage {
    /// Name, labels and the other data that every object carries.
    public var metadata: ObjectMeta
    /// `IPv4`, `IPv6` or `FQDN`; cannot change.
    public var addressType: String
    /// The endpoints, up to 1000.
    public var endpoints: [V1beta1.Endpoint]
    /// Ports that every endpoint has. Empty is no ports at all.
    public var ports: [V1beta1.EndpointPort]

    public init() {
      metadata = ObjectMeta()
      addressType = ""
      endpoints = []
      ports = []
    }
  }
}

extension V1beta1.EndpointSlice {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.EndpointSlice" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "discovery.k8s.io", version: "v1beta1", kind: "EndpointSlice")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 34: reader.value(&addressType)
      case 18: reader.repeated(&endpoints)
      case 26: reader.repeated(&ports)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(4, addressType)
    writer.repeated(3, ports)
    writer.repeated(2, endpoints)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers(
    "EndpointSlice", "metadata addressType endpoints ports kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.string(&addressType)
      case 2: reader.repeated(&endpoints)
      case 3: reader.repeated(&ports)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.string(always: "addressType", addressType)
    writer.repeated(always: "endpoints", endpoints)
    writer.repeated(always: "ports", ports)
  }
}

extension V1beta1 {
  /// One endpoint, usually a pod.
  public struct Endpoint: JSONMessage {
    private var fieldStorage: FieldStorage
    private static let emptyStorage = FieldStorage()

    public init() { fieldStorage = Self.emptyStorage }

    /// Addresses of the endpoint, 1 to 100; all but the first are ignored.
    public var addresses: [String] {
      get { fieldStorage.fields.addresses }
      _modify {
        unshare()
        yield &fieldStorage.fields.addresses
      }
    }

    /// Whether it takes traffic.
    public var conditions: V1beta1.EndpointConditions {
      get { fieldStorage.fields.conditions }
      _modify {
        unshare()
        yield &fieldStorage.fields.conditions
      }
    }

    /// Host name of the endpoint; unique in the slice.
    public var hostname: String? {
      get { fieldStorage.fields.hostname }
      _modify {
        unshare()
        yield &fieldStorage.fields.hostname
      }
    }

    /// Object behind it, usually a pod.
    public var targetRef: CoreAPI.ObjectReference? {
      get { fieldStorage.fields.targetRef }
      _modify {
        unshare()
        yield &fieldStorage.fields.targetRef
      }
    }

    /// Facts about the place of the endpoint by label, such as `topology.kubernetes.io/zone` and
    /// `kubernetes.io/hostname`; at most 16 entries.
    public var topology: SortedMap<String, String> {
      get { fieldStorage.fields.topology }
      _modify {
        unshare()
        yield &fieldStorage.fields.topology
      }
    }

    /// Node that it is on.
    public var nodeName: String? {
      get { fieldStorage.fields.nodeName }
      _modify {
        unshare()
        yield &fieldStorage.fields.nodeName
      }
    }

    /// Clients that should prefer it.
    public var hints: V1beta1.EndpointHints? {
      get { fieldStorage.fields.hints }
      _modify {
        unshare()
        yield &fieldStorage.fields.hints
      }
    }
  }
}

extension V1beta1.Endpoint {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.Endpoint" }

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

extension V1beta1.Endpoint {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var addresses: [String]
    var conditions: V1beta1.EndpointConditions
    var hostname: String?
    var targetRef: CoreAPI.ObjectReference?
    var topology: SortedMap<String, String>
    var nodeName: String?
    var hints: V1beta1.EndpointHints?

    init() {
      addresses = []
      conditions = V1beta1.EndpointConditions()
      topology = SortedMap()
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&addresses)
        case 18: reader.value(&conditions)
        case 26: reader.optional(&hostname)
        case 34: reader.optional(&targetRef)
        case 42: reader.map(&topology)
        case 50: reader.optional(&nodeName)
        case 58: reader.optional(&hints)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(7, hints)
      writer.optional(6, nodeName)
      writer.map(5, topology)
      writer.optional(4, targetRef)
      writer.optional(3, hostname)
      writer.value(2, conditions)
      writer.repeated(1, addresses)
    }

    private static let members = JSONMembers(
      "Endpoint", "addresses conditions hostname targetRef topology nodeName hints")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&addresses)
        case 1: reader.value(&conditions)
        case 2: reader.string(&hostname)
        case 3: reader.optional(&targetRef)
        case 4: reader.strings(&topology)
        case 5: reader.string(&nodeName)
        case 6: reader.optional(&hints)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "addresses", addresses)
      writer.message("conditions", conditions)
      writer.string("hostname", hostname)
      writer.message("targetRef", targetRef)
      writer.strings("topology", topology)
      writer.string("nodeName", nodeName)
      writer.message("hints", hints)
    }
  }
}

extension V1beta1 {
  /// Whether an endpoint takes traffic.
  public struct EndpointConditions: JSONMessage {
    /// It takes traffic: it serves and is not going. Unset counts as ready.
    public var ready: Bool?
    /// It passes its checks, even while it is going.
    public var serving: Bool?
    /// It is going.
    public var terminating: Bool?

    public init() {}
  }
}

extension V1beta1.EndpointConditions {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.EndpointConditions" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&ready)
      case 16: reader.optional(&serving)
      case 24: reader.optional(&terminating)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, terminating)
    writer.optional(2, serving)
    writer.optional(1, ready)
  }

  private static let members = JSONMembers("EndpointConditions", "ready serving terminating")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.bool(&ready)
      case 1: reader.bool(&serving)
      case 2: reader.bool(&terminating)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.bool("ready", ready)
    writer.bool("serving", serving)
    writer.bool("terminating", terminating)
  }
}

extension V1beta1 {
  /// Clients that should prefer an endpoint.
  public struct EndpointHints: JSONMessage {
    /// Zones of the clients, up to 8.
    public var forZones: [V1beta1.ForZone]
    /// Nodes of the clients, up to 8.
    public var forNodes: [V1beta1.ForNode]

    public init() {
      forZones = []
      forNodes = []
    }
  }
}

extension V1beta1.EndpointHints {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.EndpointHints" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&forZones)
      case 18: reader.repeated(&forNodes)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, forNodes)
    writer.repeated(1, forZones)
  }

  private static let members = JSONMembers("EndpointHints", "forZones forNodes")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&forZones)
      case 1: reader.repeated(&forNodes)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("forZones", forZones)
    writer.repeated("forNodes", forNodes)
  }
}

extension V1beta1 {
  /// A zone whose clients should prefer an endpoint.
  public struct ForZone: JSONMessage {
    /// Name of the zone.
    public var name: String

    public init() {
      name = ""
    }
  }
}

extension V1beta1.ForZone {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.ForZone" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, name)
  }

  private static let members = JSONMembers("ForZone", "name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
  }
}

extension V1beta1 {
  /// A node whose clients should prefer an endpoint.
  public struct ForNode: JSONMessage {
    /// Name of the node.
    public var name: String

    public init() {
      name = ""
    }
  }
}

extension V1beta1.ForNode {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.ForNode" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, name)
  }

  private static let members = JSONMembers("ForNode", "name")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
  }
}

extension V1beta1 {
  /// A port of the endpoints.
  public struct EndpointPort: JSONMessage {
    /// Name of the port, as in the service; unique in the slice.
    public var name: String?
    /// `TCP` (the default), `UDP` or `SCTP`.
    public var `protocol`: String?
    /// Port number; unset is every port.
    public var port: Int32?
    /// What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
    public var appProtocol: String?

    public init() {}
  }
}

extension V1beta1.EndpointPort {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.EndpointPort" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&name)
      case 18: reader.optional(&`protocol`)
      case 24: reader.optional(&port)
      case 34: reader.optional(&appProtocol)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, appProtocol)
    writer.optional(3, port)
    writer.optional(2, `protocol`)
    writer.optional(1, name)
  }

  private static let members = JSONMembers("EndpointPort", "name protocol port appProtocol")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&`protocol`)
      case 2: reader.integer(&port)
      case 3: reader.string(&appProtocol)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
    writer.string("protocol", `protocol`)
    writer.integer("port", port)
    writer.string("appProtocol", appProtocol)
  }
}

extension V1beta1 {
  /// A list of EndpointSlice objects.
  public struct EndpointSliceList: ResourceList {
    /// Resource version of the list, and how to fetch the rest of it.
    public var metadata: ListMeta
    /// The EndpointSlice objects, ordered by namespace and name.
    public var items: [V1beta1.EndpointSlice]

    public init() {
      metadata = ListMeta()
      items = []
    }
  }
}

extension V1beta1.EndpointSliceList {
  public static var messageName: String { "k8s.io.api.discovery.v1beta1.EndpointSliceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "discovery.k8s.io", version: "v1beta1", kind: "EndpointSliceList")
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

  private static let members = JSONMembers("EndpointSliceList", "metadata items kind apiVersion")

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
