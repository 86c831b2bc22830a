// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/discovery/v1.proto by `make generate`; do not edit.

public import CoreAPI
public import MetaAPI
public import Schema
public import Wire

/// Some of the addresses behind a service; a service has as many slices as it needs.
public struct EndpointSlice: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// `IPv4`, `IPv6` or `FQDN`; cannot change.
  public var addressType: String
  /// The endpoints, up to 1000.
  public var endpoints: [Endpoint]
  /// Ports that every endpoint has. Empty is no ports at all.
  public var ports: [EndpointPort]

  public init() {
    metadata = ObjectMeta()
    addressType = ""
    endpoints = []
    ports = []
  }
}

extension EndpointSlice {
  public static var messageName: String { "k8s.io.api.discovery.v1.EndpointSlice" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSlice")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "endpointslices",
    singular: "endpointslice",
    storageFolder: "endpointslices",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "AddressType", type: "string", description: "IPv4, IPv6 or FQDN.", path: ".addressType"),
      Column("Ports", type: "string", description: "The first ports."),
      Column("Endpoints", type: "string", description: "The first addresses."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "EndpointSliceList"
  )

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
  public var conditions: EndpointConditions {
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

  /// Topology labels of earlier versions; read only.
  public var deprecatedTopology: SortedMap<String, String> {
    get { fieldStorage.fields.deprecatedTopology }
    _modify {
      unshare()
      yield &fieldStorage.fields.deprecatedTopology
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

  /// Zone that it is in.
  public var zone: String? {
    get { fieldStorage.fields.zone }
    _modify {
      unshare()
      yield &fieldStorage.fields.zone
    }
  }

  /// Clients that should prefer it.
  public var hints: EndpointHints? {
    get { fieldStorage.fields.hints }
    _modify {
      unshare()
      yield &fieldStorage.fields.hints
    }
  }
}

extension Endpoint {
  public static var messageName: String { "k8s.io.api.discovery.v1.Endpoint" }

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

extension Endpoint {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var addresses: [String]
    var conditions: EndpointConditions
    var hostname: String?
    var targetRef: CoreAPI.ObjectReference?
    var deprecatedTopology: SortedMap<String, String>
    var nodeName: String?
    var zone: String?
    var hints: EndpointHints?

    init() {
      addresses = []
      conditions = EndpointConditions()
      deprecatedTopology = SortedMap()
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
        case 42: reader.map(&deprecatedTopology)
        case 50: reader.optional(&nodeName)
        case 58: reader.optional(&zone)
        case 66: reader.optional(&hints)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(8, hints)
      writer.optional(7, zone)
      writer.optional(6, nodeName)
      writer.map(5, deprecatedTopology)
      writer.optional(4, targetRef)
      writer.optional(3, hostname)
      writer.value(2, conditions)
      writer.repeated(1, addresses)
    }

    private static let members = JSONMembers(
      "Endpoint", "addresses conditions hostname targetRef deprecatedTopology nodeName zone hints")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.strings(&addresses)
        case 1: reader.value(&conditions)
        case 2: reader.string(&hostname)
        case 3: reader.optional(&targetRef)
        case 4: reader.strings(&deprecatedTopology)
        case 5: reader.string(&nodeName)
        case 6: reader.string(&zone)
        case 7: reader.optional(&hints)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated(always: "addresses", addresses)
      writer.message("conditions", conditions)
      writer.string("hostname", hostname)
      writer.message("targetRef", targetRef)
      writer.strings("deprecatedTopology", deprecatedTopology)
      writer.string("nodeName", nodeName)
      writer.string("zone", zone)
      writer.message("hints", hints)
    }
  }
}

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

extension EndpointConditions {
  public static var messageName: String { "k8s.io.api.discovery.v1.EndpointConditions" }

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

/// Clients that should prefer an endpoint.
public struct EndpointHints: JSONMessage {
  /// Zones of the clients, up to 8.
  public var forZones: [ForZone]
  /// Nodes of the clients, up to 8.
  public var forNodes: [ForNode]

  public init() {
    forZones = []
    forNodes = []
  }
}

extension EndpointHints {
  public static var messageName: String { "k8s.io.api.discovery.v1.EndpointHints" }

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

/// A zone whose clients should prefer an endpoint.
public struct ForZone: JSONMessage {
  /// Name of the zone.
  public var name: String

  public init() {
    name = ""
  }
}

extension ForZone {
  public static var messageName: String { "k8s.io.api.discovery.v1.ForZone" }

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

/// A node whose clients should prefer an endpoint.
public struct ForNode: JSONMessage {
  /// Name of the node.
  public var name: String

  public init() {
    name = ""
  }
}

extension ForNode {
  public static var messageName: String { "k8s.io.api.discovery.v1.ForNode" }

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

extension EndpointPort {
  public static var messageName: String { "k8s.io.api.discovery.v1.EndpointPort" }

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

/// A list of EndpointSlice objects.
public struct EndpointSliceList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The EndpointSlice objects, ordered by namespace and name.
  public var items: [EndpointSlice]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension EndpointSliceList {
  public static var messageName: String { "k8s.io.api.discovery.v1.EndpointSliceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "discovery.k8s.io", version: "v1", kind: "EndpointSliceList")
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
