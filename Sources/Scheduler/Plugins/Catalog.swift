// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Every scheduler plugin, in the order in which they are asked: cheap refusals first. Weights are
/// upstream's defaults.
enum Catalog {
  static var profile: Profile {
    Profile([
      (NodeUnschedulable(), 0),
      (NodeName(), 0),
      (TaintToleration(), 3),
      (NodeAffinity(), 2),
      (NodePorts(), 0),
      (NodeResourcesFit(), 1),
      (PodTopologySpread(), 2),
      (InterPodAffinity(), 2),
      (NodeResourcesBalancedAllocation(), 1),
      (ImageLocality(), 1),
    ])
  }
}
