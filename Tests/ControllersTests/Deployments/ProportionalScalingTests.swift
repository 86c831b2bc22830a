// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import AppsAPI
import MetaAPI
import MetaTypes
import Testing
import Wire

@testable import Controllers

@Suite("Proportional scaling") struct ProportionalScalingTests {
  private func sized(_ name: String, _ replicas: Int32, max: Int, created: Int64) -> ReplicaSet {
    var replicaSet = ReplicaSet.of(name, replicas: replicas, created: created)
    replicaSet.metadata.annotations["deployment.kubernetes.io/max-replicas"] = String(max)
    return replicaSet
  }

  @Test(
    "a change is shared in proportion, the largest takes what rounding leaves",
    arguments: [
      (20, [12, 8]), (5, [3, 2]), (11, [7, 4]), (0, [0, 0]),
    ] as [(Int32, [Int])])
  func shares(replicas: Int32, after: [Int]) {
    let rolling = RollingUpdate(.of(replicas: replicas, maxSurge: .int(0), maxUnavailable: .int(1)))
    let active = [
      sized("old", 6, max: 10, created: 1), sized("new", 4, max: 10, created: 2),
    ]

    let sizes = ProportionalScaling.sizes(of: active, rolling: rolling, previousTotal: 10)

    #expect(sizes == ["old": after[0], "new": after[1]])
  }
}
