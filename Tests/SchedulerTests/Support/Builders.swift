// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI
import MetaTypes
import Wire

@testable import Scheduler

extension Quantity {
  /// A quantity from text that is known to be good.
  static func of(_ text: String) -> Quantity { Quantity(text) ?? Quantity() }
}

extension Pod {
  /// A pod with one container that asks for so much.
  static func asking(
    _ name: String, cpu: String = "100m", memory: String = "64Mi", on node: String = "",
    labels: SortedMap<String, String> = [:], _ change: (inout Pod) -> Void = { _ in }
  ) -> Pod {
    var pod = Pod()
    pod.metadata.namespace = "default"
    pod.metadata.name = name
    pod.metadata.uid = "uid-" + name
    pod.metadata.labels = labels
    pod.spec.nodeName = node
    pod.spec.schedulerName = "default-scheduler"
    pod.spec.containers = [
      .with {
        $0.name = "c"
        $0.image = "web"
        $0.resources.requests = ["cpu": .of(cpu), "memory": .of(memory)]
      }
    ]
    change(&pod)
    return pod
  }
}

extension Node {
  static func offering(
    _ name: String, cpu: String = "4", memory: String = "8Gi", pods: String = "110",
    labels: SortedMap<String, String> = [:], _ change: (inout Node) -> Void = { _ in }
  ) -> Node {
    var node = Node()
    node.metadata.name = name
    node.metadata.labels = labels
    node.metadata.labels["kubernetes.io/hostname"] = name
    node.status.allocatable = ["cpu": .of(cpu), "memory": .of(memory), "pods": .of(pods)]
    change(&node)
    return node
  }
}

/// Nodes with pods, as a cycle sees them.
func nodes(_ nodes: [Node], running pods: [Pod] = []) -> [NodeInfo] {
  var snapshot = NodeSnapshot()
  for node in nodes { snapshot.set(node) }
  for pod in pods { snapshot.add(PodInfo(pod)) }
  return snapshot.nodes
}

/// The whole profile's answer.
func schedule(_ pod: Pod, _ nodes: [NodeInfo]) -> SchedulingCycle.Result {
  SchedulingCycle(profile: Catalog.profile).run(PodInfo(pod), nodes, chance: 0)
}

extension SchedulingCycle.Result {
  /// The node's name, or the message that says why there is none.
  var text: String {
    switch self {
    case .node(let name, _): name
    case .none(let diagnosis): diagnosis.message
    }
  }
}
