// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import APIRules
import Client
import ControllerRuntime
import CoreAPI
import MetaAPI
import MetaTypes
import Schema
import Wire

/// What the scheduler keeps of a pod: all that decides where it can run, and nothing of its containers
/// and status. Computed once when the pod arrives.
struct PodInfo: Sendable, Equatable {
  let key: ObjectKey
  let uid: String
  let resourceVersion: String
  let labels: SortedMap<String, String>
  /// Empty until a node is chosen.
  let nodeName: String
  let schedulerName: String
  let priority: Int32
  let isFinished: Bool
  let isTerminating: Bool
  let isGated: Bool
  let requests: Resources
  /// Requests as scores see them: a container that asks for nothing still counts for a little.
  let scoredRequests: Resources
  let hostPorts: [HostPort]
  let tolerations: [Toleration]
  let images: [String]
  /// Selectors and affinities, in the shape that APIRules matches.
  let placement: Pod
  let affinity: PodAffinityTerms
  let spread: [TopologySpreadConstraint]
  let scheduledCondition: PodCondition?

  init(_ pod: Pod) {
    key = ObjectKey(namespace: pod.metadata.namespace, name: pod.metadata.name)
    uid = pod.metadata.uid
    resourceVersion = pod.metadata.resourceVersion
    labels = pod.metadata.labels
    nodeName = pod.spec.nodeName
    schedulerName = pod.spec.schedulerName
    priority = pod.spec.priority ?? 0
    isFinished = pod.isFinished
    isTerminating = pod.isTerminating
    isGated = !pod.spec.schedulingGates.isEmpty
    requests = Resources(pod.requests)
    scoredRequests = Self.scored(pod, requests)
    hostPorts = (pod.spec.containers + pod.spec.initContainers.filter(\.isRestartableInit))
      .flatMap(\.ports).compactMap(HostPort.init)
    tolerations = pod.spec.tolerations
    images = pod.spec.containers.map(\.image)
    var placement = Pod()
    placement.spec.nodeSelector = pod.spec.nodeSelector
    if let nodeAffinity = pod.spec.affinity?.nodeAffinity {
      placement.spec.affinity = .with { $0.nodeAffinity = nodeAffinity }
    }
    self.placement = placement
    affinity = PodAffinityTerms(pod)
    spread = pod.spec.topologySpreadConstraints
    scheduledCondition = pod.condition("PodScheduled")
  }

  /// How pods are listed and watched.
  static var kind: ResourceKind<PodInfo> {
    ResourceKind(
      location: ResourceLocation(Pod.resource), accept: MediaType.protobuf,
      decode: { PodInfo(try Pod(protobuf: $0)) },
      metadata: { ObjectIdentity(key: $0.key, resourceVersion: $0.resourceVersion) })
  }

  /// For events about the pod.
  var reference: ObjectReference {
    .with {
      $0.kind = "Pod"
      $0.apiVersion = "v1"
      $0.namespace = key.namespace
      $0.name = key.name
      $0.uid = uid
      $0.resourceVersion = resourceVersion
    }
  }

  /// The pod as it is once the node is chosen.
  func placed(on node: String) -> PodInfo { PodInfo(self, nodeName: node) }

  private init(_ other: PodInfo, nodeName: String) {
    key = other.key
    uid = other.uid
    resourceVersion = other.resourceVersion
    labels = other.labels
    self.nodeName = nodeName
    schedulerName = other.schedulerName
    priority = other.priority
    isFinished = other.isFinished
    isTerminating = other.isTerminating
    isGated = other.isGated
    requests = other.requests
    scoredRequests = other.scoredRequests
    hostPorts = other.hostPorts
    tolerations = other.tolerations
    images = other.images
    placement = other.placement
    affinity = other.affinity
    spread = other.spread
    scheduledCondition = other.scheduledCondition
  }

  /// 100 millicores and 200 MB stand for a container that names no request (upstream's constants).
  private static func scored(_ pod: Pod, _ requests: Resources) -> Resources {
    var scored = requests
    for container in pod.spec.containers {
      if container.resources.requests["cpu"] == nil { scored.milliCPU &+= 100 }
      if container.resources.requests["memory"] == nil { scored.memory &+= 200 * 1024 * 1024 }
    }
    return scored
  }
}

/// A port that a pod opens on its node.
struct HostPort: Sendable, Hashable {
  let address: String
  let port: Int32
  let transport: String

  init?(_ port: ContainerPort) {
    guard port.hostPort > 0 else { return nil }
    address = port.hostIP.isEmpty ? "0.0.0.0" : port.hostIP
    self.port = port.hostPort
    transport = port.protocol.isEmpty ? "TCP" : port.protocol
  }

  /// Both can't be open on one node: the all-zero address covers every other.
  func conflicts(with other: HostPort) -> Bool {
    port == other.port && transport == other.transport
      && (address == other.address || address == "0.0.0.0" || other.address == "0.0.0.0")
  }
}

/// A pod's wishes about other pods, with parsed selectors.
struct PodAffinityTerms: Sendable, Equatable {
  struct Term: Sendable, Equatable {
    let selector: LabelQuery
    let namespaces: Set<String>
    /// Any namespace.
    let allNamespaces: Bool
    let topologyKey: String
    /// 1 to 100 for a preference; 0 for a requirement.
    let weight: Int64

    func matches(_ pod: PodInfo) -> Bool {
      (allNamespaces || namespaces.contains(pod.key.namespace))
        && selector.matches { pod.labels[$0] }
    }
  }

  var required: [Term] = []
  var requiredAnti: [Term] = []
  var preferred: [Term] = []
  var preferredAnti: [Term] = []

  init(_ pod: Pod) {
    let affinity = pod.spec.affinity
    func term(_ term: PodAffinityTerm, weight: Int32 = 0) -> Term {
      Self.term(term, weight: weight, pod)
    }
    if let attract = affinity?.podAffinity {
      required = attract.requiredDuringSchedulingIgnoredDuringExecution.map { term($0) }
      preferred = attract.preferredDuringSchedulingIgnoredDuringExecution
        .map { term($0.podAffinityTerm, weight: $0.weight) }
    }
    if let repel = affinity?.podAntiAffinity {
      requiredAnti = repel.requiredDuringSchedulingIgnoredDuringExecution.map { term($0) }
      preferredAnti = repel.preferredDuringSchedulingIgnoredDuringExecution
        .map { term($0.podAffinityTerm, weight: $0.weight) }
    }
  }

  var isEmpty: Bool {
    required.isEmpty && requiredAnti.isEmpty && preferred.isEmpty && preferredAnti.isEmpty
  }

  /// A namespaceSelector that selects something selects every namespace here: namespaces' labels are
  /// not watched by the scheduler.
  private static func term(_ term: PodAffinityTerm, weight: Int32, _ pod: Pod) -> Term {
    var selector = LabelQuery(term.labelSelector) ?? .nothing
    for (keys, isSame) in [(term.matchLabelKeys, true), (term.mismatchLabelKeys, false)] {
      for key in keys {
        guard let value = pod.metadata.labels[key] else { continue }
        selector.requirements.append(
          .init(key: key, operation: isSame ? .isIn([value]) : .isNotIn([value])))
      }
    }
    let isOwnNamespace = term.namespaces.isEmpty && term.namespaceSelector == nil
    return Term(
      selector: selector,
      namespaces: isOwnNamespace ? [pod.metadata.namespace] : Set(term.namespaces),
      allNamespaces: term.namespaceSelector != nil, topologyKey: term.topologyKey,
      weight: Int64(weight))
  }
}
