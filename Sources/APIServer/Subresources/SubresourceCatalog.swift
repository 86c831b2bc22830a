// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIServerCore
import AppsAPI
import CoreAPI

/// Every endpoint that is no plain read or write of a stored object.
struct SubresourceCatalog {
  let serviceAllocator: ServiceAllocator
  let loss: LossSignal
  /// Signs the tokens of service accounts; nil serves no token endpoint.
  let issuer: ServiceAccountTokenIssuer?
  let registry: ResourceRegistry
  let kubelet: KubeletConnection

  var pods: [String: any SubresourceHandler] {
    [
      "binding": PodBindingHandler(registry: registry),
      "eviction": PodEvictionHandler(registry: registry),
      "log": PodLogHandler(kubelet: kubelet),
      "exec": PodProcessHandler(kind: .exec, kubelet: kubelet),
      "attach": PodProcessHandler(kind: .attach, kubelet: kubelet),
      "portforward": PodPortForwardHandler(kubelet: kubelet),
    ]
  }

  var deployments: [String: any SubresourceHandler] {
    ["scale": ScaleHandler<Deployment>(registry: registry)]
  }

  var replicaSets: [String: any SubresourceHandler] {
    ["scale": ScaleHandler<ReplicaSet>(registry: registry)]
  }

  var serviceAccounts: [String: any SubresourceHandler] {
    guard let issuer else { return [:] }
    return ["token": TokenRequestHandler(registry: registry, issuer: issuer)]
  }

  /// Registers the kinds that are actions and never stored.
  func registerActions() {
    registry.register(action: Binding.resource, handler: PodBindingHandler(registry: registry))
  }
}
