// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI

extension Service {
  /// Has no address of its own on purpose: its name leads straight to the pods.
  package var isHeadless: Bool { spec.clusterIP == "None" }

  /// Is an alias in DNS and nothing else.
  package var isExternalName: Bool { spec.type == "ExternalName" }

  /// Has ports open on nodes.
  package var hasNodePorts: Bool {
    spec.type == "NodePort"
      || (spec.type == "LoadBalancer" && spec.allocateLoadBalancerNodePorts != false)
  }

  /// Traffic can come from outside the cluster.
  package var isExternallyReachable: Bool {
    switch spec.type {
    case "NodePort", "LoadBalancer": true
    case "ClusterIP", "": !spec.externalIPs.isEmpty
    default: false
    }
  }
}
