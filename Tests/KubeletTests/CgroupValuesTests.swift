// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIRules
import CoreAPI
import MetaTypes
import Testing
import Wire

@testable import Kubelet

@Suite("Cgroup values") struct CgroupValuesTests {
  private static func resources(
    request: String? = nil, limit: String? = nil, memory: String? = nil
  ) -> CoreAPI.ResourceRequirements {
    .with { resources in
      if let request { resources.requests["cpu"] = Quantity(request) }
      if let limit { resources.limits["cpu"] = Quantity(limit) }
      if let memory { resources.limits["memory"] = Quantity(memory) }
    }
  }

  @Test("requests become shares, limits quota and bytes")
  func converts() {
    let values = CgroupValues(Self.resources(request: "100m", limit: "1500m", memory: "64Mi"))

    #expect(values.cpuShares == 102)
    #expect(values.cpuQuota == 150_000)
    #expect(values.memoryLimitBytes == 64 << 20)
    #expect(CgroupValues(Self.resources()).cpuShares == 2)
    #expect(CgroupValues(Self.resources(limit: "1m")).cpuQuota == 1000)
  }

  @Test("a pod adds its containers up, and is limited only when each of them is")
  func addsUp() {
    var pod = CoreAPI.Pod.sample(["a", "b"], initial: ["i"])
    pod.spec.containers[0].resources = Self.resources(request: "250m", limit: "1", memory: "1Gi")
    pod.spec.containers[1].resources = Self.resources(request: "250m", limit: "1", memory: "1Gi")
    pod.spec.initContainers[0].resources = Self.resources(request: "2", limit: "3", memory: "1Gi")
    let limited = CgroupValues(pod: pod.spec)
    pod.spec.containers[1].resources = Self.resources(request: "250m")
    let unlimited = CgroupValues(pod: pod.spec)

    #expect(limited.cpuShares == 2048)
    #expect(limited.cpuQuota == 300_000)
    #expect(limited.memoryLimitBytes == 2 << 30)
    #expect(unlimited.cpuQuota == 0)
    #expect(unlimited.memoryLimitBytes == 0)
  }

  @Test(
    "shares map onto the weights of cgroup v2", arguments: [(2, 1), (1024, 39), (262_144, 10_000)])
  func weighs(shares: Int64, weight: Int64) {
    #expect(CgroupValues.weight(shares: shares) == weight)
  }

  @Test("who asked for more of the memory dies later")
  func ranksVictims() {
    let score = { (quality: APIRules.QualityOfService, request: Int64) in
      CgroupValues.oomScoreAdjustment(
        quality, isNodeCritical: false, memoryRequest: request, memoryCapacity: 1000)
    }

    #expect(score(.guaranteed, 1000) == -997)
    #expect(score(.bestEffort, 0) == 1000)
    #expect(score(.burstable, 0) == 999)
    #expect(score(.burstable, 400) == 600)
    #expect(score(.burstable, 1000) == 3)
  }
}
