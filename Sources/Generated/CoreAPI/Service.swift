// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/service.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// A stable name and address for a set of pods.
public struct Service: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// Which pods, which ports, reachable from where.
  public var spec: ServiceSpec
  /// Where a load balancer listens.
  public var status: ServiceStatus

  public init() {
    metadata = ObjectMeta()
    spec = ServiceSpec()
    status = ServiceStatus()
  }
}

extension Service {
  public static var messageName: String { "k8s.io.api.core.v1.Service" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Service")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "services",
    singular: "service",
    shortNames: ["svc"],
    categories: ["all"],
    subresources: [
      Subresource(
        "proxy", verbs: ["create", "delete", "get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "ServiceProxyOptions")),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "services/specs",
    putCreates: true,
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column(
        "Type", type: "string", description: "ClusterIP, NodePort, LoadBalancer or ExternalName.",
        path: ".spec.type"),
      Column("Cluster-IP", type: "string", description: "Address inside the cluster."),
      Column("External-IP", type: "string", description: "Addresses or name outside the cluster."),
      Column("Port(s)", type: "string", description: "Ports, with node ports and protocols."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("Selector", type: "string", priority: 1, description: "Labels of the pods behind it."),
    ],
    selectableFields: [
      SelectableField("spec.clusterIP", path: "spec.clusterIP"),
      SelectableField("spec.type", path: "spec.type"),
    ],
    listKind: "ServiceList"
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

  private static let members = JSONMembers("Service", "metadata spec status kind apiVersion")

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

/// Which pods, which ports, reachable from where.
public struct ServiceSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Ports of the service.
  public var ports: [ServicePort] {
    get { fieldStorage.fields.ports }
    _modify {
      unshare()
      yield &fieldStorage.fields.ports
    }
  }

  /// Labels of the pods; empty if something else writes the endpoints.
  public var selector: SortedMap<String, String> {
    get { fieldStorage.fields.selector }
    _modify {
      unshare()
      yield &fieldStorage.fields.selector
    }
  }

  /// Address inside the cluster: allocated when empty, `None` for a headless service. The first of
  /// `clusterIPs`.
  public var clusterIP: String {
    get { fieldStorage.fields.clusterIP }
    _modify {
      unshare()
      yield &fieldStorage.fields.clusterIP
    }
  }

  /// Addresses inside the cluster, at most one for each of IPv4 and IPv6.
  public var clusterIPs: [String] {
    get { fieldStorage.fields.clusterIPs }
    _modify {
      unshare()
      yield &fieldStorage.fields.clusterIPs
    }
  }

  /// `ClusterIP` (inside the cluster, the default), `NodePort` (on every node too), `LoadBalancer`
  /// (and from outside) or `ExternalName` (an alias in DNS).
  public var type: String {
    get { fieldStorage.fields.type }
    _modify {
      unshare()
      yield &fieldStorage.fields.type
    }
  }

  /// Addresses that nodes also take traffic for; routing them there is the administrator's concern.
  public var externalIPs: [String] {
    get { fieldStorage.fields.externalIPs }
    _modify {
      unshare()
      yield &fieldStorage.fields.externalIPs
    }
  }

  /// `ClientIP` sends a client to the same pod again; `None` is the default.
  public var sessionAffinity: String {
    get { fieldStorage.fields.sessionAffinity }
    _modify {
      unshare()
      yield &fieldStorage.fields.sessionAffinity
    }
  }

  /// Address wished for the load balancer; deprecated, not all honour it.
  public var loadBalancerIP: String {
    get { fieldStorage.fields.loadBalancerIP }
    _modify {
      unshare()
      yield &fieldStorage.fields.loadBalancerIP
    }
  }

  /// Client networks that the load balancer lets in, if it can.
  public var loadBalancerSourceRanges: [String] {
    get { fieldStorage.fields.loadBalancerSourceRanges }
    _modify {
      unshare()
      yield &fieldStorage.fields.loadBalancerSourceRanges
    }
  }

  /// Name that DNS answers with as CNAME; only for `ExternalName`.
  public var externalName: String {
    get { fieldStorage.fields.externalName }
    _modify {
      unshare()
      yield &fieldStorage.fields.externalName
    }
  }

  /// `Cluster` spreads traffic from outside over all pods, `Local` keeps it on the node where it
  /// arrives and so the client's address.
  public var externalTrafficPolicy: String {
    get { fieldStorage.fields.externalTrafficPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.externalTrafficPolicy
    }
  }

  /// Port of nodes that tells load balancers whether pods are there; only with `Local`.
  public var healthCheckNodePort: Int32 {
    get { fieldStorage.fields.healthCheckNodePort }
    _modify {
      unshare()
      yield &fieldStorage.fields.healthCheckNodePort
    }
  }

  /// Treat pods as ready although they are not; for members of a cluster finding each other.
  public var publishNotReadyAddresses: Bool {
    get { fieldStorage.fields.publishNotReadyAddresses }
    _modify {
      unshare()
      yield &fieldStorage.fields.publishNotReadyAddresses
    }
  }

  /// Settings of the session affinity.
  public var sessionAffinityConfig: SessionAffinityConfig? {
    get { fieldStorage.fields.sessionAffinityConfig }
    _modify {
      unshare()
      yield &fieldStorage.fields.sessionAffinityConfig
    }
  }

  /// `IPv4` and `IPv6`, in the order of `clusterIPs`.
  public var ipFamilies: [String] {
    get { fieldStorage.fields.ipFamilies }
    _modify {
      unshare()
      yield &fieldStorage.fields.ipFamilies
    }
  }

  /// `SingleStack`, `PreferDualStack` or `RequireDualStack`.
  public var ipFamilyPolicy: String? {
    get { fieldStorage.fields.ipFamilyPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.ipFamilyPolicy
    }
  }

  /// Whether a load balancer service gets node ports; true when unset.
  public var allocateLoadBalancerNodePorts: Bool? {
    get { fieldStorage.fields.allocateLoadBalancerNodePorts }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocateLoadBalancerNodePorts
    }
  }

  /// Load balancer that is to serve it; the cluster's default when unset. Cannot change.
  public var loadBalancerClass: String? {
    get { fieldStorage.fields.loadBalancerClass }
    _modify {
      unshare()
      yield &fieldStorage.fields.loadBalancerClass
    }
  }

  /// `Cluster` spreads traffic from inside over all pods, `Local` keeps it on the node.
  public var internalTrafficPolicy: String? {
    get { fieldStorage.fields.internalTrafficPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.internalTrafficPolicy
    }
  }

  /// Preference among endpoints: `PreferSameZone` (also `PreferClose`) or `PreferSameNode`.
  public var trafficDistribution: String? {
    get { fieldStorage.fields.trafficDistribution }
    _modify {
      unshare()
      yield &fieldStorage.fields.trafficDistribution
    }
  }
}

extension ServiceSpec {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceSpec" }

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

extension ServiceSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var ports: [ServicePort]
    var selector: SortedMap<String, String>
    var clusterIP: String
    var clusterIPs: [String]
    var type: String
    var externalIPs: [String]
    var sessionAffinity: String
    var loadBalancerIP: String
    var loadBalancerSourceRanges: [String]
    var externalName: String
    var externalTrafficPolicy: String
    var healthCheckNodePort: Int32
    var publishNotReadyAddresses: Bool
    var sessionAffinityConfig: SessionAffinityConfig?
    var ipFamilies: [String]
    var ipFamilyPolicy: String?
    var allocateLoadBalancerNodePorts: Bool?
    var loadBalancerClass: String?
    var internalTrafficPolicy: String?
    var trafficDistribution: String?

    init() {
      ports = []
      selector = SortedMap()
      clusterIP = ""
      clusterIPs = []
      type = ""
      externalIPs = []
      sessionAffinity = ""
      loadBalancerIP = ""
      loadBalancerSourceRanges = []
      externalName = ""
      externalTrafficPolicy = ""
      healthCheckNodePort = 0
      publishNotReadyAddresses = false
      ipFamilies = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&ports)
        case 18: reader.map(&selector)
        case 26: reader.value(&clusterIP)
        case 146: reader.repeated(&clusterIPs)
        case 34: reader.value(&type)
        case 42: reader.repeated(&externalIPs)
        case 58: reader.value(&sessionAffinity)
        case 66: reader.value(&loadBalancerIP)
        case 74: reader.repeated(&loadBalancerSourceRanges)
        case 82: reader.value(&externalName)
        case 90: reader.value(&externalTrafficPolicy)
        case 96: reader.value(&healthCheckNodePort)
        case 104: reader.value(&publishNotReadyAddresses)
        case 114: reader.optional(&sessionAffinityConfig)
        case 154: reader.repeated(&ipFamilies)
        case 138: reader.optional(&ipFamilyPolicy)
        case 160: reader.optional(&allocateLoadBalancerNodePorts)
        case 170: reader.optional(&loadBalancerClass)
        case 178: reader.optional(&internalTrafficPolicy)
        case 186: reader.optional(&trafficDistribution)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(23, trafficDistribution)
      writer.optional(22, internalTrafficPolicy)
      writer.optional(21, loadBalancerClass)
      writer.optional(20, allocateLoadBalancerNodePorts)
      writer.repeated(19, ipFamilies)
      writer.repeated(18, clusterIPs)
      writer.optional(17, ipFamilyPolicy)
      writer.optional(14, sessionAffinityConfig)
      writer.value(13, publishNotReadyAddresses)
      writer.value(12, healthCheckNodePort)
      writer.value(11, externalTrafficPolicy)
      writer.value(10, externalName)
      writer.repeated(9, loadBalancerSourceRanges)
      writer.value(8, loadBalancerIP)
      writer.value(7, sessionAffinity)
      writer.repeated(5, externalIPs)
      writer.value(4, type)
      writer.value(3, clusterIP)
      writer.map(2, selector)
      writer.repeated(1, ports)
    }

    private static let members = JSONMembers(
      "ServiceSpec",
      """
      ports selector clusterIP clusterIPs type externalIPs sessionAffinity
      loadBalancerIP loadBalancerSourceRanges externalName externalTrafficPolicy
      healthCheckNodePort publishNotReadyAddresses sessionAffinityConfig ipFamilies
      ipFamilyPolicy allocateLoadBalancerNodePorts loadBalancerClass
      internalTrafficPolicy trafficDistribution
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.repeated(&ports)
        case 1: reader.strings(&selector)
        case 2: reader.string(&clusterIP)
        case 3: reader.strings(&clusterIPs)
        case 4: reader.string(&type)
        case 5: reader.strings(&externalIPs)
        case 6: reader.string(&sessionAffinity)
        case 7: reader.string(&loadBalancerIP)
        case 8: reader.strings(&loadBalancerSourceRanges)
        case 9: reader.string(&externalName)
        case 10: reader.string(&externalTrafficPolicy)
        case 11: reader.integer(&healthCheckNodePort)
        case 12: reader.bool(&publishNotReadyAddresses)
        case 13: reader.optional(&sessionAffinityConfig)
        case 14: reader.strings(&ipFamilies)
        case 15: reader.string(&ipFamilyPolicy)
        case 16: reader.bool(&allocateLoadBalancerNodePorts)
        case 17: reader.string(&loadBalancerClass)
        case 18: reader.string(&internalTrafficPolicy)
        case 19: reader.string(&trafficDistribution)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated("ports", ports)
      writer.strings("selector", selector)
      writer.string("clusterIP", clusterIP)
      writer.strings("clusterIPs", clusterIPs)
      writer.string("type", type)
      writer.strings("externalIPs", externalIPs)
      writer.string("sessionAffinity", sessionAffinity)
      writer.string("loadBalancerIP", loadBalancerIP)
      writer.strings("loadBalancerSourceRanges", loadBalancerSourceRanges)
      writer.string("externalName", externalName)
      writer.string("externalTrafficPolicy", externalTrafficPolicy)
      writer.integer("healthCheckNodePort", healthCheckNodePort)
      writer.bool("publishNotReadyAddresses", publishNotReadyAddresses)
      writer.message("sessionAffinityConfig", sessionAffinityConfig)
      writer.strings("ipFamilies", ipFamilies)
      writer.string("ipFamilyPolicy", ipFamilyPolicy)
      writer.bool("allocateLoadBalancerNodePorts", allocateLoadBalancerNodePorts)
      writer.string("loadBalancerClass", loadBalancerClass)
      writer.string("internalTrafficPolicy", internalTrafficPolicy)
      writer.string("trafficDistribution", trafficDistribution)
    }
  }
}

/// A port of a service.
public struct ServicePort: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Name of the port, a DNS label; required with several ports.
  public var name: String {
    get { fieldStorage.fields.name }
    _modify {
      unshare()
      yield &fieldStorage.fields.name
    }
  }

  /// `TCP` (the default), `UDP` or `SCTP`.
  public var `protocol`: String {
    get { fieldStorage.fields.`protocol` }
    _modify {
      unshare()
      yield &fieldStorage.fields.`protocol`
    }
  }

  /// What is spoken: an IANA service name or a name with a domain, such as `kubernetes.io/h2c`.
  public var appProtocol: String? {
    get { fieldStorage.fields.appProtocol }
    _modify {
      unshare()
      yield &fieldStorage.fields.appProtocol
    }
  }

  /// Port of the service, 1 to 65535.
  public var port: Int32 {
    get { fieldStorage.fields.port }
    _modify {
      unshare()
      yield &fieldStorage.fields.port
    }
  }

  /// Port of the pods, a number or the name of a container port; the same as `port` when unset.
  public var targetPort: IntOrString {
    get { fieldStorage.fields.targetPort }
    _modify {
      unshare()
      yield &fieldStorage.fields.targetPort
    }
  }

  /// Port of every node, from the range of node ports; allocated when 0.
  public var nodePort: Int32 {
    get { fieldStorage.fields.nodePort }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodePort
    }
  }
}

extension ServicePort {
  public static var messageName: String { "k8s.io.api.core.v1.ServicePort" }

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

extension ServicePort {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var name: String
    var `protocol`: String
    var appProtocol: String?
    var port: Int32
    var targetPort: IntOrString
    var nodePort: Int32

    init() {
      name = ""
      `protocol` = ""
      port = 0
      targetPort = IntOrString()
      nodePort = 0
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.value(&name)
        case 18: reader.value(&`protocol`)
        case 50: reader.optional(&appProtocol)
        case 24: reader.value(&port)
        case 34: reader.value(&targetPort)
        case 40: reader.value(&nodePort)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(6, appProtocol)
      writer.value(5, nodePort)
      writer.value(4, targetPort)
      writer.value(3, port)
      writer.value(2, `protocol`)
      writer.value(1, name)
    }

    private static let members = JSONMembers(
      "ServicePort", "name protocol appProtocol port targetPort nodePort")

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.string(&name)
        case 1: reader.string(&`protocol`)
        case 2: reader.string(&appProtocol)
        case 3: reader.integer(&port)
        case 4: reader.value(&targetPort)
        case 5: reader.integer(&nodePort)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.string("name", name)
      writer.string("protocol", `protocol`)
      writer.string("appProtocol", appProtocol)
      writer.integer(always: "port", port)
      writer.message("targetPort", targetPort)
      writer.integer("nodePort", nodePort)
    }
  }
}

/// Settings of the session affinity.
public struct SessionAffinityConfig: JSONMessage {
  /// Settings of `ClientIP`.
  public var clientIP: ClientIPConfig?

  public init() {}
}

extension SessionAffinityConfig {
  public static var messageName: String { "k8s.io.api.core.v1.SessionAffinityConfig" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.optional(&clientIP)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, clientIP)
  }

  private static let members = JSONMembers("SessionAffinityConfig", "clientIP")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.optional(&clientIP)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("clientIP", clientIP)
  }
}

/// How long a client is remembered.
public struct ClientIPConfig: JSONMessage {
  /// Seconds without traffic, 1 to 86400; 10800 when unset.
  public var timeoutSeconds: Int32?

  public init() {}
}

extension ClientIPConfig {
  public static var messageName: String { "k8s.io.api.core.v1.ClientIPConfig" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 8: reader.optional(&timeoutSeconds)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(1, timeoutSeconds)
  }

  private static let members = JSONMembers("ClientIPConfig", "timeoutSeconds")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.integer(&timeoutSeconds)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.integer("timeoutSeconds", timeoutSeconds)
  }
}

/// Where a service can be reached from outside.
public struct ServiceStatus: JSONMessage {
  /// State of the load balancer.
  public var loadBalancer: LoadBalancerStatus
  /// State of the service in single aspects.
  public var conditions: [Condition]

  public init() {
    loadBalancer = LoadBalancerStatus()
    conditions = []
  }
}

extension ServiceStatus {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceStatus" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&loadBalancer)
      case 18: reader.repeated(&conditions)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, conditions)
    writer.value(1, loadBalancer)
  }

  private static let members = JSONMembers("ServiceStatus", "loadBalancer conditions")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&loadBalancer)
      case 1: reader.repeated(&conditions)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("loadBalancer", loadBalancer)
    writer.repeated("conditions", conditions)
  }
}

/// Where a load balancer listens.
public struct LoadBalancerStatus: JSONMessage {
  /// Its addresses; empty until it is there.
  public var ingress: [LoadBalancerIngress]

  public init() {
    ingress = []
  }
}

extension LoadBalancerStatus {
  public static var messageName: String { "k8s.io.api.core.v1.LoadBalancerStatus" }

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

  private static let members = JSONMembers("LoadBalancerStatus", "ingress")

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

/// One address of a load balancer.
public struct LoadBalancerIngress: JSONMessage {
  /// IP address; empty if it has a name.
  public var ip: String
  /// Host name; empty if it has an address.
  public var hostname: String
  /// `VIP`: packets arrive with the load balancer's address as destination; `Proxy`: with the
  /// node's
  /// or pod's.
  public var ipMode: String?
  /// State of each port.
  public var ports: [PortStatus]

  public init() {
    ip = ""
    hostname = ""
    ports = []
  }
}

extension LoadBalancerIngress {
  public static var messageName: String { "k8s.io.api.core.v1.LoadBalancerIngress" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      case 18: reader.value(&hostname)
      case 26: reader.optional(&ipMode)
      case 34: reader.repeated(&ports)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(4, ports)
    writer.optional(3, ipMode)
    writer.value(2, hostname)
    writer.value(1, ip)
  }

  private static let members = JSONMembers("LoadBalancerIngress", "ip hostname ipMode ports")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ip)
      case 1: reader.string(&hostname)
      case 2: reader.string(&ipMode)
      case 3: reader.repeated(&ports)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("ip", ip)
    writer.string("hostname", hostname)
    writer.string("ipMode", ipMode)
    writer.repeated("ports", ports)
  }
}

/// State of a port.
public struct PortStatus: JSONMessage {
  /// Port number.
  public var port: Int32
  /// `TCP`, `UDP` or `SCTP`.
  public var `protocol`: String
  /// What is wrong with it, in one word; unset if nothing.
  public var error: String?

  public init() {
    port = 0
    `protocol` = ""
  }
}

extension PortStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PortStatus" }

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

  private static let members = JSONMembers("PortStatus", "port protocol error")

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

/// A list of Service objects.
public struct ServiceList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Service objects, ordered by namespace and name.
  public var items: [Service]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension ServiceList {
  public static var messageName: String { "k8s.io.api.core.v1.ServiceList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "ServiceList")
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

  private static let members = JSONMembers("ServiceList", "metadata items kind apiVersion")

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
