// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI

extension Service {
  /// Has no address of its own on purpose: its name leads straight to the pods.
  package var isHeadless: Bool { spec.clusterIP == "None" }

  /// Is an alias in DNS and nothing else.
  package var isExternalName: Bool { spec.type == "ExternalName" }

  /// Has an address that nodes forward from.
  package var hasClusterIP: Bool {
    !isExternalName && !isHeadless && !spec.clusterIP.isEmpty
  }

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

  /// Seconds that a client sticks to an endpoint; nil when it does not.
  package var clientIPAffinitySeconds: Int32? {
    guard spec.sessionAffinity == "ClientIP" else { return nil }
    return spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 10_800
  }
}
