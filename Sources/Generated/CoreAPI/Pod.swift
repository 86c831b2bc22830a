// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/k8s/core/v1/pod.proto by `make generate`; do not edit.

public import MetaAPI
public import MetaTypes
public import Schema
public import Wire

/// Containers that run together on one node, with one network address and shared volumes.
public struct Pod: Resource {
  /// Name, labels and the other data that every object carries.
  public var metadata: ObjectMeta
  /// What is to run. Of a pod that exists only images, deadline, tolerations and grace period may
  /// change here.
  public var spec: PodSpec
  /// How it fares; written by the kubelet and lags behind a little.
  public var status: PodStatus

  public init() {
    metadata = ObjectMeta()
    spec = PodSpec()
    status = PodStatus()
  }
}

extension Pod {
  public static var messageName: String { "k8s.io.api.core.v1.Pod" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "Pod")
  }
  public static let resource = ResourceDescriptor(
    Self.groupVersionKind,
    messageName: Self.messageName,
    plural: "pods",
    singular: "pod",
    shortNames: ["po"],
    categories: ["all"],
    subresources: [
      Subresource(
        "attach", verbs: ["create", "get"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "PodAttachOptions")),
      Subresource(
        "binding", verbs: ["create"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "Binding")),
      Subresource("ephemeralcontainers", verbs: ["get", "patch", "update"]),
      Subresource(
        "eviction", verbs: ["create"],
        groupVersionKind: GroupVersionKind(group: "policy", version: "v1", kind: "Eviction")),
      Subresource(
        "exec", verbs: ["create", "get"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "PodExecOptions")),
      Subresource("log", verbs: ["get"]),
      Subresource(
        "portforward", verbs: ["create", "get"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "PodPortForwardOptions")),
      Subresource(
        "proxy", verbs: ["create", "delete", "get", "patch", "update"],
        groupVersionKind: GroupVersionKind(group: "", version: "v1", kind: "PodProxyOptions")),
      Subresource("resize", verbs: ["get", "patch", "update"]),
      Subresource("status", verbs: ["get", "patch", "update"]),
    ],
    storageFolder: "pods",
    columns: [
      Column(
        "Name", type: "string", format: "name",
        description: "Name, unique among objects of this kind in a namespace.",
        path: ".metadata.name"),
      Column("Ready", type: "string", description: "Containers that are ready, of all containers."),
      Column(
        "Status", type: "string", description: "Phase of the pod, or the reason that tells more."),
      Column(
        "Restarts", type: "string",
        description: "Restarts of its containers, and how long ago the last was."),
      Column("Age", type: "string", description: "Time since the object was created."),
      Column("IP", type: "string", priority: 1, description: "Address of the pod."),
      Column("Node", type: "string", priority: 1, description: "Node that runs it."),
      Column(
        "Nominated Node", type: "string", priority: 1,
        description: "Node being cleared for it by preemption."),
      Column(
        "Readiness Gates", type: "string", priority: 1,
        description: "Readiness gates that hold, of all its gates."),
    ],
    selectableFields: [
      SelectableField("spec.nodeName", path: "spec.nodeName"),
      SelectableField("spec.restartPolicy", path: "spec.restartPolicy"),
      SelectableField("spec.schedulerName", path: "spec.schedulerName"),
      SelectableField("spec.serviceAccountName", path: "spec.serviceAccountName"),
      SelectableField("spec.hostNetwork", path: "spec.hostNetwork"),
      SelectableField("status.phase", path: "status.phase"),
      SelectableField("status.podIP", path: "status.podIP"),
      SelectableField("status.podIPs", path: "status.podIPs"),
      SelectableField("status.nominatedNodeName", path: "status.nominatedNodeName"),
      SelectableField("spec.host", path: "spec.nodeName"),
    ],
    listKind: "PodList"
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

  private static let members = JSONMembers("Pod", "metadata spec status kind apiVersion")

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

/// What is to run, and where.
public struct PodSpec: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// Volumes that the containers can mount.
  public var volumes: [Volume] {
    get { fieldStorage.fields.volumes }
    _modify {
      unshare()
      yield &fieldStorage.fields.volumes
    }
  }

  /// Containers run before the others, one after another; each must succeed. Those with restart
  /// policy `Always` are sidecars and go on running.
  public var initContainers: [Container] {
    get { fieldStorage.fields.initContainers }
    _modify {
      unshare()
      yield &fieldStorage.fields.initContainers
    }
  }

  /// The containers, at least one. None can be added or removed later.
  public var containers: [Container] {
    get { fieldStorage.fields.containers }
    _modify {
      unshare()
      yield &fieldStorage.fields.containers
    }
  }

  /// Debugging containers; added to a running pod through the subresource `ephemeralcontainers`
  /// only.
  public var ephemeralContainers: [EphemeralContainer] {
    get { fieldStorage.fields.ephemeralContainers }
    _modify {
      unshare()
      yield &fieldStorage.fields.ephemeralContainers
    }
  }

  /// What follows an exit of a container: `Always` (the default), `OnFailure` or `Never`.
  public var restartPolicy: String {
    get { fieldStorage.fields.restartPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.restartPolicy
    }
  }

  /// Seconds from the stop signal to the kill; 30 when unset, 0 kills at once.
  public var terminationGracePeriodSeconds: Int64? {
    get { fieldStorage.fields.terminationGracePeriodSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.terminationGracePeriodSeconds
    }
  }

  /// Seconds the pod may run on a node, from its start time; then it fails.
  public var activeDeadlineSeconds: Int64? {
    get { fieldStorage.fields.activeDeadlineSeconds }
    _modify {
      unshare()
      yield &fieldStorage.fields.activeDeadlineSeconds
    }
  }

  /// Where names are looked up: `ClusterFirst` (the default), `ClusterFirstWithHostNet`, `Default`
  /// (as the node does) or `None` (`dnsConfig` alone).
  public var dnsPolicy: String {
    get { fieldStorage.fields.dnsPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.dnsPolicy
    }
  }

  /// Labels that the node must have.
  public var nodeSelector: SortedMap<String, String> {
    get { fieldStorage.fields.nodeSelector }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeSelector
    }
  }

  /// Service account that the pod acts as; `default` when empty.
  public var serviceAccountName: String {
    get { fieldStorage.fields.serviceAccountName }
    _modify {
      unshare()
      yield &fieldStorage.fields.serviceAccountName
    }
  }

  /// Older name of `serviceAccountName`, kept equal to it.
  public var serviceAccount: String {
    get { fieldStorage.fields.serviceAccount }
    _modify {
      unshare()
      yield &fieldStorage.fields.serviceAccount
    }
  }

  /// Mount a token of the service account; the account's setting when unset.
  public var automountServiceAccountToken: Bool? {
    get { fieldStorage.fields.automountServiceAccountToken }
    _modify {
      unshare()
      yield &fieldStorage.fields.automountServiceAccountToken
    }
  }

  /// Node that runs the pod; set by the scheduler, or given to bypass it.
  public var nodeName: String {
    get { fieldStorage.fields.nodeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeName
    }
  }

  /// Use the node's network in place of an own one.
  public var hostNetwork: Bool {
    get { fieldStorage.fields.hostNetwork }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostNetwork
    }
  }

  /// See the processes of the node.
  public var hostPID: Bool {
    get { fieldStorage.fields.hostPID }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostPID
    }
  }

  /// Share memory and semaphores with the node.
  public var hostIPC: Bool {
    get { fieldStorage.fields.hostIPC }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostIPC
    }
  }

  /// Containers see each other's processes; process 1 is then no container's.
  public var shareProcessNamespace: Bool? {
    get { fieldStorage.fields.shareProcessNamespace }
    _modify {
      unshare()
      yield &fieldStorage.fields.shareProcessNamespace
    }
  }

  /// Rights of all containers; those of a container win.
  public var securityContext: PodSecurityContext? {
    get { fieldStorage.fields.securityContext }
    _modify {
      unshare()
      yield &fieldStorage.fields.securityContext
    }
  }

  /// Secrets with credentials for pulling images; those of the service account when empty.
  public var imagePullSecrets: [LocalObjectReference] {
    get { fieldStorage.fields.imagePullSecrets }
    _modify {
      unshare()
      yield &fieldStorage.fields.imagePullSecrets
    }
  }

  /// Host name inside the pod; the pod's name when empty.
  public var hostname: String {
    get { fieldStorage.fields.hostname }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostname
    }
  }

  /// With `hostname`, gives the pod the name `<hostname>.<subdomain>.<namespace>.svc.<domain>` if a
  /// headless service is called like the subdomain.
  public var subdomain: String {
    get { fieldStorage.fields.subdomain }
    _modify {
      unshare()
      yield &fieldStorage.fields.subdomain
    }
  }

  /// Rules that draw the pod to nodes and other pods, or keep it away.
  public var affinity: Affinity? {
    get { fieldStorage.fields.affinity }
    _modify {
      unshare()
      yield &fieldStorage.fields.affinity
    }
  }

  /// Scheduler to place the pod; `default-scheduler` when empty.
  public var schedulerName: String {
    get { fieldStorage.fields.schedulerName }
    _modify {
      unshare()
      yield &fieldStorage.fields.schedulerName
    }
  }

  /// Taints of nodes that the pod puts up with.
  public var tolerations: [Toleration] {
    get { fieldStorage.fields.tolerations }
    _modify {
      unshare()
      yield &fieldStorage.fields.tolerations
    }
  }

  /// Further lines of /etc/hosts.
  public var hostAliases: [HostAlias] {
    get { fieldStorage.fields.hostAliases }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostAliases
    }
  }

  /// PriorityClass of the pod; the default class when empty.
  public var priorityClassName: String {
    get { fieldStorage.fields.priorityClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.priorityClassName
    }
  }

  /// Importance for scheduling and eviction; higher wins. Filled from the priority class.
  public var priority: Int32? {
    get { fieldStorage.fields.priority }
    _modify {
      unshare()
      yield &fieldStorage.fields.priority
    }
  }

  /// Name servers, search domains and options beyond those of `dnsPolicy`.
  public var dnsConfig: PodDNSConfig? {
    get { fieldStorage.fields.dnsConfig }
    _modify {
      unshare()
      yield &fieldStorage.fields.dnsConfig
    }
  }

  /// Conditions that must hold besides ready containers before the pod is ready.
  public var readinessGates: [PodReadinessGate] {
    get { fieldStorage.fields.readinessGates }
    _modify {
      unshare()
      yield &fieldStorage.fields.readinessGates
    }
  }

  /// RuntimeClass that says how the containers are run; the default runtime when empty.
  public var runtimeClassName: String? {
    get { fieldStorage.fields.runtimeClassName }
    _modify {
      unshare()
      yield &fieldStorage.fields.runtimeClassName
    }
  }

  /// Set environment variables for the services of the namespace; true when unset.
  public var enableServiceLinks: Bool? {
    get { fieldStorage.fields.enableServiceLinks }
    _modify {
      unshare()
      yield &fieldStorage.fields.enableServiceLinks
    }
  }

  /// `PreemptLowerPriority` (the default) or `Never`: whether other pods may be evicted to make
  /// room.
  public var preemptionPolicy: String? {
    get { fieldStorage.fields.preemptionPolicy }
    _modify {
      unshare()
      yield &fieldStorage.fields.preemptionPolicy
    }
  }

  /// Resources that the runtime itself takes; filled from the RuntimeClass.
  public var overhead: SortedMap<String, Quantity> {
    get { fieldStorage.fields.overhead }
    _modify {
      unshare()
      yield &fieldStorage.fields.overhead
    }
  }

  /// How matching pods are spread over zones, nodes or other domains.
  public var topologySpreadConstraints: [TopologySpreadConstraint] {
    get { fieldStorage.fields.topologySpreadConstraints }
    _modify {
      unshare()
      yield &fieldStorage.fields.topologySpreadConstraints
    }
  }

  /// The host name is the full name with its domain.
  public var setHostnameAsFQDN: Bool? {
    get { fieldStorage.fields.setHostnameAsFQDN }
    _modify {
      unshare()
      yield &fieldStorage.fields.setHostnameAsFQDN
    }
  }

  /// Operating system of the containers; decides which fields make sense.
  public var os: PodOS? {
    get { fieldStorage.fields.os }
    _modify {
      unshare()
      yield &fieldStorage.fields.os
    }
  }

  /// false gives the pod its own user ids, so that its root is nobody on the node.
  public var hostUsers: Bool? {
    get { fieldStorage.fields.hostUsers }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostUsers
    }
  }

  /// While any is left, the scheduler does not look at the pod. Only set at creation; removed by
  /// whoever added them.
  public var schedulingGates: [PodSchedulingGate] {
    get { fieldStorage.fields.schedulingGates }
    _modify {
      unshare()
      yield &fieldStorage.fields.schedulingGates
    }
  }

  /// Devices that must be allocated before the pod can run.
  public var resourceClaims: [PodResourceClaim] {
    get { fieldStorage.fields.resourceClaims }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceClaims
    }
  }

  /// Requests and limits of the pod as a whole, shared by its containers.
  public var resources: ResourceRequirements? {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Host name inside the pod, up to 64 characters, without effect on DNS records.
  public var hostnameOverride: String? {
    get { fieldStorage.fields.hostnameOverride }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostnameOverride
    }
  }

  /// Group of pods that are scheduled together.
  public var schedulingGroup: PodSchedulingGroup? {
    get { fieldStorage.fields.schedulingGroup }
    _modify {
      unshare()
      yield &fieldStorage.fields.schedulingGroup
    }
  }
}

extension PodSpec {
  public static var messageName: String { "k8s.io.api.core.v1.PodSpec" }

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

extension PodSpec {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var volumes: [Volume]
    var initContainers: [Container]
    var containers: [Container]
    var ephemeralContainers: [EphemeralContainer]
    var restartPolicy: String
    var terminationGracePeriodSeconds: Int64?
    var activeDeadlineSeconds: Int64?
    var dnsPolicy: String
    var nodeSelector: SortedMap<String, String>
    var serviceAccountName: String
    var serviceAccount: String
    var automountServiceAccountToken: Bool?
    var nodeName: String
    var hostNetwork: Bool
    var hostPID: Bool
    var hostIPC: Bool
    var shareProcessNamespace: Bool?
    var securityContext: PodSecurityContext?
    var imagePullSecrets: [LocalObjectReference]
    var hostname: String
    var subdomain: String
    var affinity: Affinity?
    var schedulerName: String
    var tolerations: [Toleration]
    var hostAliases: [HostAlias]
    var priorityClassName: String
    var priority: Int32?
    var dnsConfig: PodDNSConfig?
    var readinessGates: [PodReadinessGate]
    var runtimeClassName: String?
    var enableServiceLinks: Bool?
    var preemptionPolicy: String?
    var overhead: SortedMap<String, Quantity>
    var topologySpreadConstraints: [TopologySpreadConstraint]
    var setHostnameAsFQDN: Bool?
    var os: PodOS?
    var hostUsers: Bool?
    var schedulingGates: [PodSchedulingGate]
    var resourceClaims: [PodResourceClaim]
    var resources: ResourceRequirements?
    var hostnameOverride: String?
    var schedulingGroup: PodSchedulingGroup?

    init() {
      volumes = []
      initContainers = []
      containers = []
      ephemeralContainers = []
      restartPolicy = ""
      dnsPolicy = ""
      nodeSelector = SortedMap()
      serviceAccountName = ""
      serviceAccount = ""
      nodeName = ""
      hostNetwork = false
      hostPID = false
      hostIPC = false
      imagePullSecrets = []
      hostname = ""
      subdomain = ""
      schedulerName = ""
      tolerations = []
      hostAliases = []
      priorityClassName = ""
      readinessGates = []
      overhead = SortedMap()
      topologySpreadConstraints = []
      schedulingGates = []
      resourceClaims = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 10: reader.repeated(&volumes)
        case 162: reader.repeated(&initContainers)
        case 18: reader.repeated(&containers)
        case 274: reader.repeated(&ephemeralContainers)
        case 26: reader.value(&restartPolicy)
        case 32: reader.optional(&terminationGracePeriodSeconds)
        case 40: reader.optional(&activeDeadlineSeconds)
        case 50: reader.value(&dnsPolicy)
        case 58: reader.map(&nodeSelector)
        case 66: reader.value(&serviceAccountName)
        case 74: reader.value(&serviceAccount)
        case 168: reader.optional(&automountServiceAccountToken)
        case 82: reader.value(&nodeName)
        case 88: reader.value(&hostNetwork)
        case 96: reader.value(&hostPID)
        case 104: reader.value(&hostIPC)
        case 216: reader.optional(&shareProcessNamespace)
        case 114: reader.optional(&securityContext)
        case 122: reader.repeated(&imagePullSecrets)
        case 130: reader.value(&hostname)
        case 138: reader.value(&subdomain)
        case 146: reader.optional(&affinity)
        case 154: reader.value(&schedulerName)
        case 178: reader.repeated(&tolerations)
        case 186: reader.repeated(&hostAliases)
        case 194: reader.value(&priorityClassName)
        case 200: reader.optional(&priority)
        case 210: reader.optional(&dnsConfig)
        case 226: reader.repeated(&readinessGates)
        case 234: reader.optional(&runtimeClassName)
        case 240: reader.optional(&enableServiceLinks)
        case 250: reader.optional(&preemptionPolicy)
        case 258: reader.map(&overhead)
        case 266: reader.repeated(&topologySpreadConstraints)
        case 280: reader.optional(&setHostnameAsFQDN)
        case 290: reader.optional(&os)
        case 296: reader.optional(&hostUsers)
        case 306: reader.repeated(&schedulingGates)
        case 314: reader.repeated(&resourceClaims)
        case 322: reader.optional(&resources)
        case 330: reader.optional(&hostnameOverride)
        case 346: reader.optional(&schedulingGroup)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.optional(43, schedulingGroup)
      writer.optional(41, hostnameOverride)
      writer.optional(40, resources)
      writer.repeated(39, resourceClaims)
      writer.repeated(38, schedulingGates)
      writer.optional(37, hostUsers)
      writer.optional(36, os)
      writer.optional(35, setHostnameAsFQDN)
      writer.repeated(34, ephemeralContainers)
      writer.repeated(33, topologySpreadConstraints)
      writer.map(32, overhead)
      writer.optional(31, preemptionPolicy)
      writer.optional(30, enableServiceLinks)
      writer.optional(29, runtimeClassName)
      writer.repeated(28, readinessGates)
      writer.optional(27, shareProcessNamespace)
      writer.optional(26, dnsConfig)
      writer.optional(25, priority)
      writer.value(24, priorityClassName)
      writer.repeated(23, hostAliases)
      writer.repeated(22, tolerations)
      writer.optional(21, automountServiceAccountToken)
      writer.repeated(20, initContainers)
      writer.value(19, schedulerName)
      writer.optional(18, affinity)
      writer.value(17, subdomain)
      writer.value(16, hostname)
      writer.repeated(15, imagePullSecrets)
      writer.optional(14, securityContext)
      writer.value(13, hostIPC)
      writer.value(12, hostPID)
      writer.value(11, hostNetwork)
      writer.value(10, nodeName)
      writer.value(9, serviceAccount)
      writer.value(8, serviceAccountName)
      writer.map(7, nodeSelector)
      writer.value(6, dnsPolicy)
      writer.optional(5, activeDeadlineSeconds)
      writer.optional(4, terminationGracePeriodSeconds)
      writer.value(3, restartPolicy)
      writer.repeated(2, containers)
      writer.repeated(1, volumes)
    }

    private static let members = JSONMembers(
      "PodSpec",
      """
      volumes initContainers containers ephemeralContainers restartPolicy
      terminationGracePeriodSeconds activeDeadlineSeconds dnsPolicy nodeSelector
      serviceAccountName serviceAccount automountServiceAccountToken nodeName
      hostNetwork hostPID hostIPC shareProcessNamespace securityContext
      imagePullSecrets hostname subdomain affinity schedulerName tolerations
      hostAliases priorityClassName priority dnsConfig readinessGates runtimeClassName
      enableServiceLinks preemptionPolicy overhead topologySpreadConstraints
      setHostnameAsFQDN os hostUsers schedulingGates resourceClaims resources
      hostnameOverride schedulingGroup
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.repeated(&volumes)
        case 1: reader.repeated(&initContainers)
        case 2: reader.repeated(&containers)
        case 3: reader.repeated(&ephemeralContainers)
        case 4: reader.string(&restartPolicy)
        case 5: reader.integer(&terminationGracePeriodSeconds)
        case 6: reader.integer(&activeDeadlineSeconds)
        case 7: reader.string(&dnsPolicy)
        case 8: reader.strings(&nodeSelector)
        case 9: reader.string(&serviceAccountName)
        case 10: reader.string(&serviceAccount)
        case 11: reader.bool(&automountServiceAccountToken)
        case 12: reader.string(&nodeName)
        case 13: reader.bool(&hostNetwork)
        case 14: reader.bool(&hostPID)
        case 15: reader.bool(&hostIPC)
        case 16: reader.bool(&shareProcessNamespace)
        case 17: reader.optional(&securityContext)
        case 18: reader.repeated(&imagePullSecrets)
        case 19: reader.string(&hostname)
        case 20: reader.string(&subdomain)
        case 21: reader.optional(&affinity)
        case 22: reader.string(&schedulerName)
        case 23: reader.repeated(&tolerations)
        case 24: reader.repeated(&hostAliases)
        case 25: reader.string(&priorityClassName)
        case 26: reader.integer(&priority)
        case 27: reader.optional(&dnsConfig)
        case 28: reader.repeated(&readinessGates)
        case 29: reader.string(&runtimeClassName)
        case 30: reader.bool(&enableServiceLinks)
        case 31: reader.string(&preemptionPolicy)
        case 32: reader.map(&overhead)
        case 33: reader.repeated(&topologySpreadConstraints)
        case 34: reader.bool(&setHostnameAsFQDN)
        case 35: reader.optional(&os)
        case 36: reader.bool(&hostUsers)
        case 37: reader.repeated(&schedulingGates)
        case 38: reader.repeated(&resourceClaims)
        case 39: reader.optional(&resources)
        case 40: reader.string(&hostnameOverride)
        case 41: reader.optional(&schedulingGroup)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.repeated("volumes", volumes)
      writer.repeated("initContainers", initContainers)
      writer.repeated(always: "containers", containers)
      writer.repeated("ephemeralContainers", ephemeralContainers)
      writer.string("restartPolicy", restartPolicy)
      writer.integer("terminationGracePeriodSeconds", terminationGracePeriodSeconds)
      writer.integer("activeDeadlineSeconds", activeDeadlineSeconds)
      writer.string("dnsPolicy", dnsPolicy)
      writer.strings("nodeSelector", nodeSelector)
      writer.string("serviceAccountName", serviceAccountName)
      writer.string("serviceAccount", serviceAccount)
      writer.bool("automountServiceAccountToken", automountServiceAccountToken)
      writer.string("nodeName", nodeName)
      writer.bool("hostNetwork", hostNetwork)
      writer.bool("hostPID", hostPID)
      writer.bool("hostIPC", hostIPC)
      writer.bool("shareProcessNamespace", shareProcessNamespace)
      writer.message("securityContext", securityContext)
      writer.repeated("imagePullSecrets", imagePullSecrets)
      writer.string("hostname", hostname)
      writer.string("subdomain", subdomain)
      writer.message("affinity", affinity)
      writer.string("schedulerName", schedulerName)
      writer.repeated("tolerations", tolerations)
      writer.repeated("hostAliases", hostAliases)
      writer.string("priorityClassName", priorityClassName)
      writer.integer("priority", priority)
      writer.message("dnsConfig", dnsConfig)
      writer.repeated("readinessGates", readinessGates)
      writer.string("runtimeClassName", runtimeClassName)
      writer.bool("enableServiceLinks", enableServiceLinks)
      writer.string("preemptionPolicy", preemptionPolicy)
      writer.map("overhead", overhead)
      writer.repeated("topologySpreadConstraints", topologySpreadConstraints)
      writer.bool("setHostnameAsFQDN", setHostnameAsFQDN)
      writer.message("os", os)
      writer.bool("hostUsers", hostUsers)
      writer.repeated("schedulingGates", schedulingGates)
      writer.repeated("resourceClaims", resourceClaims)
      writer.message("resources", resources)
      writer.string("hostnameOverride", hostnameOverride)
      writer.message("schedulingGroup", schedulingGroup)
    }
  }
}

/// How a pod fares.
public struct PodStatus: JSONMessage {
  private var fieldStorage: FieldStorage
  private static let emptyStorage = FieldStorage()

  public init() { fieldStorage = Self.emptyStorage }

  /// `metadata.generation` that this status is about.
  public var observedGeneration: Int64 {
    get { fieldStorage.fields.observedGeneration }
    _modify {
      unshare()
      yield &fieldStorage.fields.observedGeneration
    }
  }

  /// `Pending`, `Running`, `Succeeded` (all containers ended well), `Failed` (all ended, one
  /// badly),
  /// or `Unknown`.
  public var phase: String {
    get { fieldStorage.fields.phase }
    _modify {
      unshare()
      yield &fieldStorage.fields.phase
    }
  }

  /// Steps reached, such as `PodScheduled`, `Initialized`, `ContainersReady` and `Ready`.
  public var conditions: [PodCondition] {
    get { fieldStorage.fields.conditions }
    _modify {
      unshare()
      yield &fieldStorage.fields.conditions
    }
  }

  /// Why it is in this state, for people.
  public var message: String {
    get { fieldStorage.fields.message }
    _modify {
      unshare()
      yield &fieldStorage.fields.message
    }
  }

  /// Why it is in this state in one word, such as `Evicted`.
  public var reason: String {
    get { fieldStorage.fields.reason }
    _modify {
      unshare()
      yield &fieldStorage.fields.reason
    }
  }

  /// Node being cleared for this pod by preemption; it may end up elsewhere.
  public var nominatedNodeName: String {
    get { fieldStorage.fields.nominatedNodeName }
    _modify {
      unshare()
      yield &fieldStorage.fields.nominatedNodeName
    }
  }

  /// Address of the node.
  public var hostIP: String {
    get { fieldStorage.fields.hostIP }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostIP
    }
  }

  /// Addresses of the node; the first equals `hostIP`.
  public var hostIPs: [HostIP] {
    get { fieldStorage.fields.hostIPs }
    _modify {
      unshare()
      yield &fieldStorage.fields.hostIPs
    }
  }

  /// Address of the pod; empty until it has one.
  public var podIP: String {
    get { fieldStorage.fields.podIP }
    _modify {
      unshare()
      yield &fieldStorage.fields.podIP
    }
  }

  /// Addresses of the pod, at most one for each of IPv4 and IPv6; the first equals `podIP`.
  public var podIPs: [PodIP] {
    get { fieldStorage.fields.podIPs }
    _modify {
      unshare()
      yield &fieldStorage.fields.podIPs
    }
  }

  /// When the kubelet took the pod on, before it pulled images.
  public var startTime: Time? {
    get { fieldStorage.fields.startTime }
    _modify {
      unshare()
      yield &fieldStorage.fields.startTime
    }
  }

  /// Status of each init container, in order.
  public var initContainerStatuses: [ContainerStatus] {
    get { fieldStorage.fields.initContainerStatuses }
    _modify {
      unshare()
      yield &fieldStorage.fields.initContainerStatuses
    }
  }

  /// Status of each container.
  public var containerStatuses: [ContainerStatus] {
    get { fieldStorage.fields.containerStatuses }
    _modify {
      unshare()
      yield &fieldStorage.fields.containerStatuses
    }
  }

  /// `Guaranteed` (limits equal requests for all), `Burstable` or `BestEffort` (no requests at
  /// all);
  /// decides who is evicted first.
  public var qosClass: String {
    get { fieldStorage.fields.qosClass }
    _modify {
      unshare()
      yield &fieldStorage.fields.qosClass
    }
  }

  /// Status of each debugging container.
  public var ephemeralContainerStatuses: [ContainerStatus] {
    get { fieldStorage.fields.ephemeralContainerStatuses }
    _modify {
      unshare()
      yield &fieldStorage.fields.ephemeralContainerStatuses
    }
  }

  /// Older form of the resize conditions: `InProgress`, `Deferred` or `Infeasible`.
  public var resize: String {
    get { fieldStorage.fields.resize }
    _modify {
      unshare()
      yield &fieldStorage.fields.resize
    }
  }

  /// Claims made for the pod from templates.
  public var resourceClaimStatuses: [PodResourceClaimStatus] {
    get { fieldStorage.fields.resourceClaimStatuses }
    _modify {
      unshare()
      yield &fieldStorage.fields.resourceClaimStatuses
    }
  }

  /// Claim made for extended resources that a device driver provides.
  public var extendedResourceClaimStatus: PodExtendedResourceClaimStatus? {
    get { fieldStorage.fields.extendedResourceClaimStatus }
    _modify {
      unshare()
      yield &fieldStorage.fields.extendedResourceClaimStatus
    }
  }

  /// Requests of the pod as a whole that the node set aside.
  public var allocatedResources: SortedMap<String, Quantity> {
    get { fieldStorage.fields.allocatedResources }
    _modify {
      unshare()
      yield &fieldStorage.fields.allocatedResources
    }
  }

  /// Requests and limits of the pod as a whole in force.
  public var resources: ResourceRequirements? {
    get { fieldStorage.fields.resources }
    _modify {
      unshare()
      yield &fieldStorage.fields.resources
    }
  }

  /// Node resources, such as CPU and memory, that come with claimed devices.
  public var nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus] {
    get { fieldStorage.fields.nodeAllocatableResourceClaimStatuses }
    _modify {
      unshare()
      yield &fieldStorage.fields.nodeAllocatableResourceClaimStatuses
    }
  }
}

extension PodStatus {
  public static var messageName: String { "k8s.io.api.core.v1.PodStatus" }

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

extension PodStatus {
  // Safety: written only by the one value that refers to it; `unshare` sees to that.
  fileprivate final class FieldStorage: @unchecked Sendable {
    var fields: Fields
    @inline(never) init() { fields = Fields() }
    init(_ fields: Fields) { self.fields = fields }
  }

  fileprivate struct Fields: Sendable {
    var observedGeneration: Int64
    var phase: String
    var conditions: [PodCondition]
    var message: String
    var reason: String
    var nominatedNodeName: String
    var hostIP: String
    var hostIPs: [HostIP]
    var podIP: String
    var podIPs: [PodIP]
    var startTime: Time?
    var initContainerStatuses: [ContainerStatus]
    var containerStatuses: [ContainerStatus]
    var qosClass: String
    var ephemeralContainerStatuses: [ContainerStatus]
    var resize: String
    var resourceClaimStatuses: [PodResourceClaimStatus]
    var extendedResourceClaimStatus: PodExtendedResourceClaimStatus?
    var allocatedResources: SortedMap<String, Quantity>
    var resources: ResourceRequirements?
    var nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus]

    init() {
      observedGeneration = 0
      phase = ""
      conditions = []
      message = ""
      reason = ""
      nominatedNodeName = ""
      hostIP = ""
      hostIPs = []
      podIP = ""
      podIPs = []
      initContainerStatuses = []
      containerStatuses = []
      qosClass = ""
      ephemeralContainerStatuses = []
      resize = ""
      resourceClaimStatuses = []
      allocatedResources = SortedMap()
      nodeAllocatableResourceClaimStatuses = []
    }

    @inline(never) mutating func decode(from reader: inout WireReader) {
      while true {
        let tag = reader.tag()
        switch tag {
        case 0: return
        case 136: reader.value(&observedGeneration)
        case 10: reader.value(&phase)
        case 18: reader.repeated(&conditions)
        case 26: reader.value(&message)
        case 34: reader.value(&reason)
        case 90: reader.value(&nominatedNodeName)
        case 42: reader.value(&hostIP)
        case 130: reader.repeated(&hostIPs)
        case 50: reader.value(&podIP)
        case 98: reader.repeated(&podIPs)
        case 58: reader.optional(&startTime)
        case 82: reader.repeated(&initContainerStatuses)
        case 66: reader.repeated(&containerStatuses)
        case 74: reader.value(&qosClass)
        case 106: reader.repeated(&ephemeralContainerStatuses)
        case 114: reader.value(&resize)
        case 122: reader.repeated(&resourceClaimStatuses)
        case 146: reader.optional(&extendedResourceClaimStatus)
        case 154: reader.map(&allocatedResources)
        case 162: reader.optional(&resources)
        case 170: reader.repeated(&nodeAllocatableResourceClaimStatuses)
        default: reader.skip(tag)
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout WireWriter) {
      writer.repeated(21, nodeAllocatableResourceClaimStatuses)
      writer.optional(20, resources)
      writer.map(19, allocatedResources)
      writer.optional(18, extendedResourceClaimStatus)
      writer.value(17, observedGeneration)
      writer.repeated(16, hostIPs)
      writer.repeated(15, resourceClaimStatuses)
      writer.value(14, resize)
      writer.repeated(13, ephemeralContainerStatuses)
      writer.repeated(12, podIPs)
      writer.value(11, nominatedNodeName)
      writer.repeated(10, initContainerStatuses)
      writer.value(9, qosClass)
      writer.repeated(8, containerStatuses)
      writer.optional(7, startTime)
      writer.value(6, podIP)
      writer.value(5, hostIP)
      writer.value(4, reason)
      writer.value(3, message)
      writer.repeated(2, conditions)
      writer.value(1, phase)
    }

    private static let members = JSONMembers(
      "PodStatus",
      """
      observedGeneration phase conditions message reason nominatedNodeName hostIP
      hostIPs podIP podIPs startTime initContainerStatuses containerStatuses qosClass
      ephemeralContainerStatuses resize resourceClaimStatuses
      extendedResourceClaimStatus allocatedResources resources
      nodeAllocatableResourceClaimStatuses
      """)

    @inline(never) mutating func decode(from reader: inout JSONReader) {
      var object = reader.object(Self.members)
      while let member = object.next(&reader) {
        switch member {
        case 0: reader.integer(&observedGeneration)
        case 1: reader.string(&phase)
        case 2: reader.repeated(&conditions)
        case 3: reader.string(&message)
        case 4: reader.string(&reason)
        case 5: reader.string(&nominatedNodeName)
        case 6: reader.string(&hostIP)
        case 7: reader.repeated(&hostIPs)
        case 8: reader.string(&podIP)
        case 9: reader.repeated(&podIPs)
        case 10: reader.optional(&startTime)
        case 11: reader.repeated(&initContainerStatuses)
        case 12: reader.repeated(&containerStatuses)
        case 13: reader.string(&qosClass)
        case 14: reader.repeated(&ephemeralContainerStatuses)
        case 15: reader.string(&resize)
        case 16: reader.repeated(&resourceClaimStatuses)
        case 17: reader.optional(&extendedResourceClaimStatus)
        case 18: reader.map(&allocatedResources)
        case 19: reader.optional(&resources)
        case 20: reader.repeated(&nodeAllocatableResourceClaimStatuses)
        default: break
        }
      }
    }

    @inline(never) mutating func encode(into writer: inout JSONWriter) {
      writer.integer("observedGeneration", observedGeneration)
      writer.string("phase", phase)
      writer.repeated("conditions", conditions)
      writer.string("message", message)
      writer.string("reason", reason)
      writer.string("nominatedNodeName", nominatedNodeName)
      writer.string("hostIP", hostIP)
      writer.repeated("hostIPs", hostIPs)
      writer.string("podIP", podIP)
      writer.repeated("podIPs", podIPs)
      writer.message("startTime", startTime)
      writer.repeated("initContainerStatuses", initContainerStatuses)
      writer.repeated("containerStatuses", containerStatuses)
      writer.string("qosClass", qosClass)
      writer.repeated("ephemeralContainerStatuses", ephemeralContainerStatuses)
      writer.string("resize", resize)
      writer.repeated("resourceClaimStatuses", resourceClaimStatuses)
      writer.message("extendedResourceClaimStatus", extendedResourceClaimStatus)
      writer.map("allocatedResources", allocatedResources)
      writer.message("resources", resources)
      writer.repeated("nodeAllocatableResourceClaimStatuses", nodeAllocatableResourceClaimStatuses)
    }
  }
}

/// A list of Pod objects.
public struct PodList: ResourceList {
  /// Resource version of the list, and how to fetch the rest of it.
  public var metadata: ListMeta
  /// The Pod objects, ordered by namespace and name.
  public var items: [Pod]

  public init() {
    metadata = ListMeta()
    items = []
  }
}

extension PodList {
  public static var messageName: String { "k8s.io.api.core.v1.PodList" }
  public static var groupVersionKind: GroupVersionKind {
    GroupVersionKind(group: "", version: "v1", kind: "PodList")
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

  private static let members = JSONMembers("PodList", "metadata items kind apiVersion")

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

/// A pod to be made.
public struct PodTemplateSpec: JSONMessage {
  /// Labels, annotations and the like that the pods get.
  public var metadata: ObjectMeta
  /// What is to run.
  public var spec: PodSpec

  public init() {
    metadata = ObjectMeta()
    spec = PodSpec()
  }
}

extension PodTemplateSpec {
  public static var messageName: String { "k8s.io.api.core.v1.PodTemplateSpec" }

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

  private static let members = JSONMembers("PodTemplateSpec", "metadata spec")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.value(&metadata)
      case 1: reader.value(&spec)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.message("metadata", metadata)
    writer.message("spec", spec)
  }
}

/// Settings of the name resolver, added to those of the DNS policy.
public struct PodDNSConfig: JSONMessage {
  /// Addresses of name servers, up to three.
  public var nameservers: [String]
  /// Domains to search, up to 32.
  public var searches: [String]
  /// Resolver options.
  public var options: [PodDNSConfigOption]

  public init() {
    nameservers = []
    searches = []
    options = []
  }
}

extension PodDNSConfig {
  public static var messageName: String { "k8s.io.api.core.v1.PodDNSConfig" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.repeated(&nameservers)
      case 18: reader.repeated(&searches)
      case 26: reader.repeated(&options)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(3, options)
    writer.repeated(2, searches)
    writer.repeated(1, nameservers)
  }

  private static let members = JSONMembers("PodDNSConfig", "nameservers searches options")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.strings(&nameservers)
      case 1: reader.strings(&searches)
      case 2: reader.repeated(&options)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.strings("nameservers", nameservers)
    writer.strings("searches", searches)
    writer.repeated("options", options)
  }
}

/// A resolver option.
public struct PodDNSConfigOption: JSONMessage {
  /// Name, such as `ndots`.
  public var name: String
  /// Value; unset for options without one.
  public var value: String?

  public init() {
    name = ""
  }
}

extension PodDNSConfigOption {
  public static var messageName: String { "k8s.io.api.core.v1.PodDNSConfigOption" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 18: reader.optional(&self.value)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(2, self.value)
    writer.value(1, name)
  }

  private static let members = JSONMembers("PodDNSConfigOption", "name value")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&self.value)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string("name", name)
    writer.string("value", self.value)
  }
}

/// A line of /etc/hosts.
public struct HostAlias: JSONMessage {
  /// The address.
  public var ip: String
  /// The names.
  public var hostnames: [String]

  public init() {
    ip = ""
    hostnames = []
  }
}

extension HostAlias {
  public static var messageName: String { "k8s.io.api.core.v1.HostAlias" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&ip)
      case 18: reader.repeated(&hostnames)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.repeated(2, hostnames)
    writer.value(1, ip)
  }

  private static let members = JSONMembers("HostAlias", "ip hostnames")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&ip)
      case 1: reader.strings(&hostnames)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "ip", ip)
    writer.strings("hostnames", hostnames)
  }
}

/// Operating system of a pod.
public struct PodOS: JSONMessage {
  /// `linux` or `windows`.
  public var name: String

  public init() {
    name = ""
  }
}

extension PodOS {
  public static var messageName: String { "k8s.io.api.core.v1.PodOS" }

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

  private static let members = JSONMembers("PodOS", "name")

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

/// Devices for a pod; either an existing claim or a template.
public struct PodResourceClaim: JSONMessage {
  /// Name that containers refer to: a DNS label, unique in the pod.
  public var name: String
  /// ResourceClaim of the same namespace.
  public var resourceClaimName: String?
  /// ResourceClaimTemplate to make a claim from, which lives as long as the pod.
  public var resourceClaimTemplateName: String?

  public init() {
    name = ""
  }
}

extension PodResourceClaim {
  public static var messageName: String { "k8s.io.api.core.v1.PodResourceClaim" }

  @inline(never) public mutating func decode(from reader: inout WireReader) {
    while true {
      let tag = reader.tag()
      switch tag {
      case 0: return
      case 10: reader.value(&name)
      case 26: reader.optional(&resourceClaimName)
      case 34: reader.optional(&resourceClaimTemplateName)
      default: reader.skip(tag)
      }
    }
  }

  @inline(never) public func encode(into writer: inout WireWriter) {
    writer.optional(4, resourceClaimTemplateName)
    writer.optional(3, resourceClaimName)
    writer.value(1, name)
  }

  private static let members = JSONMembers(
    "PodResourceClaim", "name resourceClaimName resourceClaimTemplateName")

  @inline(never) public mutating func decode(from reader: inout JSONReader) {
    var object = reader.object(Self.members)
    while let member = object.next(&reader) {
      switch member {
      case 0: reader.string(&name)
      case 1: reader.string(&resourceClaimName)
      case 2: reader.string(&resourceClaimTemplateName)
      default: break
      }
    }
  }

  @inline(never) public func encode(into writer: inout JSONWriter) {
    writer.string(always: "name", name)
    writer.string("resourceClaimName", resourceClaimName)
    writer.string("resourceClaimTemplateName", resourceClaimTemplateName)
  }
}
