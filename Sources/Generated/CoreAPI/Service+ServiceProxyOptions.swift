// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/service.proto by `make generate`; do not edit.

public import MetaAPI
public import Schema
public import Wire

/// How to pass a request on to a service.
public struct ServiceProxyOptions: KindMessage {
  /// Path to ask for.
  public var path: String

  public init() {
    path = ""
  }
}

extension ServiceProxyOptions {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceProxyOptions" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ServiceProxyOptions")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&path)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.value(1, path)
  }

  private static let members = JSONMembers("ServiceProxyOptions", "path kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&path)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("path", path)
  }
}

/// Addresses behind a service, in one object; deprecated in favour of EndpointSlice.
public struct Endpoints: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Addresses with the ports they share.
  public var subsets: [EndpointSubset]

  public init() {
    metadata = ObjectMeta()
    subsets = []
  }
}

extension Endpoints {
  public static var messageName: String { "k8s.io.api.core.v1.Endpoints" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Endpoints")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "endpoints",
    singular: "endpoints",
    shortNames: ["ep"],
    storageFolder: "services/endpoints",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Endpoints", type: "string", description: "The first addresses with their ports."),
      Column("Age", type: "string", description: "Time since the object was created."),
    ],
    listKind: "EndpointsList"
  )

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.repeated(&subsets)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, subsets)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("Endpoints", "metadata subsets kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.repeated(&subsets)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.repeated("subsets", subsets)
  }
}

/// Addresses that share ports; every address has every port.
public struct EndpointSubset: JSONMessage {
  /// Addresses that are ready.
  public var addresses: [EndpointAddress]
  /// Addresses that are not ready.
  public var notReadyAddresses: [EndpointAddress]
  /// The ports.
  public var ports: [EndpointPort]

  public init() {
    addresses = []
    notReadyAddresses = []
    ports = []
  }
}

extension EndpointSubset {
  public static var messageName: String { "k8s.io.api.core.v1.EndpointSubset" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&addresses)
      case 18: reader.repeated(&notReadyAddresses)
      case 26: reader.repeated(&ports)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, ports)
    writer.repeated(2, notReadyAddresses)
    writer.repeated(1, addresses)
  }

  private static let members = JSONMembers("EndpointSubset", "addresses notReadyAddresses ports")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.repeated(&addresses)
      case 1: reader.repeated(&notReadyAddresses)
      case 2: reader.repeated(&ports)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.repeated("addresses", addresses)
    writer.repeated("notReadyAddresses", notReadyAddresses)
    writer.repeated("ports", ports)
  }
}

/// One address.
public struct EndpointAddress: JSONMessage {
  /// IP address; no loopback or link-local one.
  public var ip: String
  /// Host name of the endpoint.
  public var hostname: String
  /// Node that it is on.
  public var nodeName: String?
  /// Object behind the address, usually a pod.
  public var targetRef: ObjectReference?

  public init() {
    ip = ""
    hostname = ""
  }
}

extension EndpointAddress {
  public static var messageName: String { "k8s.io.api.core.v1.EndpointAddress" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      case 26: reader.value(&hostname)
      case 34: reader.optional(&nodeName)
      case 18: reader.optional(&targetRef)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, nodeName)
    writer.value(3, hostname)
    writer.optional(2, targetRef)
    writer.value(1, ip)
  }

  private static let members = JSONMembers("EndpointAddress", "ip hostname nodeName targetRef")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ip)
      case 1: reader.string(&hostname)
      case 2: reader.string(&nodeName)
      case 3: reader.optional(&targetRef)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "ip", ip)
    writer.string("hostname", hostname)
    writer.string("nodeName", nodeName)
    writer.message("targetRef", targetRef)
  }
}

/// One port.
public struct EndpointPort: JSONMessage {
  /// Name of the port; empty if there is only one.
  public var name: String
  /// Port number.
  public var port: Int32
  /// `TCP` (the default), `UDP` or `SCTP`.
  public var `protocol`: String
  /// What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
  public var appProtocol: String?

  public init() {
    name = ""
    port = 0
    `protocol` = ""
  }
}

extension EndpointPort {
  public static var messageName: String { "k8s.io.api.core.v1.EndpointPort" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 16: reader.value(&port)
      case 26: reader.value(&`protocol`)
      case 34: reader.optional(&appProtocol)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, appProtocol)
    writer.value(3, `protocol`)
    writer.value(2, port)
    writer.value(1, name)
  }

  private static let members = JSONMembers("EndpointPort", "name port protocol appProtocol")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.integer(&port)
      case 2: reader.string(&`protocol`)
      case 3: reader.string(&appProtocol)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
    writer.integer(always: "port", port)
    writer.string("protocol", `protocol`)
    writer.string("appProtocol", appProtocol)
  }
}

/// A list of Endpoints objects.
public struct EndpointsList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Endpoints objects, ordered by namespace and name.
  public var items: [Endpoints]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension EndpointsList {
  public static var messageName: String { "k8s.io.api.core.v1.EndpointsList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "EndpointsList")
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

  private static let members = JSONMembers("EndpointsList", "metadata items kind apiVersion")

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

/// Which addresses or ports of a range are taken; kept by the server alone.
public struct RangeAllocation: KindMessage {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// The range, such as `10.43.0.0/16` or `30000-32767`.
  public var range: String
  /// One bit for each member of the range.
  public var data: [UInt8]?

  public init() {
    metadata = ObjectMeta()
    range = ""
  }
}

extension RangeAllocation {
  public static var messageName: String { "k8s.io.api.core.v1.RangeAllocation" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "RangeAllocation")
  }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&metadata)
      case 18: reader.value(&range)
      case 26: reader.optional(&data)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(3, data)
    writer.value(2, range)
    writer.value(1, metadata)
  }

  private static let members = JSONMembers("RangeAllocation", "metadata range data kind apiVersion")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.string(&range)
      case 2: reader.optional(&data)
      default: reader.typeMeta()
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.string(always: "range", range)
    writer.optional(always: "data", data)
  }
}
