// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import CoreAPI
import MetaAPI
import MetaTypes
import Wire

/// A node with what its pods already take.
struct NodeInfo: Sendable {
  var node: Node
  let name: String
  private(set) var allocatable = Resources()
  /// Pods that the node can run.
  private(set) var podsMax: Int64 = 0
  private(set) var pods: [ObjectKey: PodInfo] = [:]
  private(set) var requested = Resources()
  private(set) var scoredRequested = Resources()
  private(set) var hostPorts: [HostPort] = []
  /// Bytes by image name.
  private(set) var images: [String: Int64] = [:]

  init(_ node: Node) {
    self.node = node
    name = node.metadata.name
    update(node)
  }

  /// Takes over a newer state of the node; its pods stay.
  mutating func update(_ node: Node) {
    self.node = node
    allocatable = Resources(node.status.allocatable)
    podsMax = node.status.allocatable["pods"]?.value() ?? 0
    images = [:]
    for image in node.status.images {
      for name in image.names { images[name] = image.sizeBytes }
    }
    self.node.status.images = []
  }

  mutating func add(_ pod: PodInfo) {
    remove(pod.key)
    pods[pod.key] = pod
    requested.add(pod.requests)
    scoredRequested.add(pod.scoredRequests)
    hostPorts += pod.hostPorts
  }

  mutating func remove(_ key: ObjectKey) {
    guard let pod = pods.removeValue(forKey: key) else { return }
    requested.subtract(pod.requests)
    scoredRequested.subtract(pod.scoredRequests)
    for port in pod.hostPorts {
      if let index = hostPorts.firstIndex(of: port) { hostPorts.remove(at: index) }
    }
  }
}

/// All nodes with their pods, kept up to date change by change. Pure.
///
/// A scheduling cycle reads it as an array; handing the array out copies nothing. Pods that were just
/// given a node are *assumed*: they count at once, before the watch shows them.
struct NodeSnapshot: Sendable {
  private(set) var nodes: [NodeInfo] = []
  private var places: [String: Int] = [:]
  /// Which node each pod counts on.
  private var podNodes: [ObjectKey: String] = [:]
  /// Pods of nodes that are not known (yet).
  private var homeless: [ObjectKey: PodInfo] = [:]

  init() {}

  subscript(name: String) -> NodeInfo? { places[name].map { nodes[$0] } }

  mutating func set(_ node: Node) {
    let name = node.metadata.name
    if let place = places[name] {
      nodes[place].update(node)
      return
    }
    places[name] = nodes.count
    nodes.append(NodeInfo(node))
    for pod in homeless.values where pod.nodeName == name {
      homeless[pod.key] = nil
      nodes[nodes.count - 1].add(pod)
    }
  }

  mutating func removeNode(_ name: String) {
    guard let place = places.removeValue(forKey: name) else { return }
    for pod in nodes[place].pods.values { homeless[pod.key] = pod }
    let last = nodes.removeLast()
    guard place < nodes.count else { return }
    nodes[place] = last
    places[last.name] = place
  }

  /// Counts a pod on its node: assumed, or shown by the watch.
  mutating func add(_ pod: PodInfo) {
    remove(pod.key)
    podNodes[pod.key] = pod.nodeName
    if let place = places[pod.nodeName] { nodes[place].add(pod) } else { homeless[pod.key] = pod }
  }

  mutating func remove(_ key: ObjectKey) {
    homeless[key] = nil
    guard let name = podNodes.removeValue(forKey: key), let place = places[name] else { return }
    nodes[place].remove(key)
  }

  func contains(_ key: ObjectKey) -> Bool { podNodes[key] != nil }
}
