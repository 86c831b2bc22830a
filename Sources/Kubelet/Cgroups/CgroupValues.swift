// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import CoreAPI
internal import MetaTypes
import Wire

/// Resource requests and limits in the kernel's terms.
///
/// CPU requests become shares (weight among siblings, 1024 a core), CPU limits a quota of run time per
/// period (CFS bandwidth control), memory limits bytes. Zero means that nothing is set.
struct CgroupValues: Equatable, Sendable {
  static let periodMicroseconds: Int64 = 100_000
  /// Smallest quota that the kernel accepts.
  private static let quotaMin: Int64 = 1000
  /// Smallest share count, used where nothing is requested.
  static let sharesMin: Int64 = 2
  static let sharesMax: Int64 = 262_144

  var cpuShares: Int64 = sharesMin
  /// Microseconds of run time per period.
  var cpuQuota: Int64 = 0
  var memoryLimitBytes: Int64 = 0

  /// Values of one container.
  init(_ resources: CoreAPI.ResourceRequirements) {
    let limit = resources.limits["cpu"]?.milliValue() ?? 0
    // A limit without a request requests as much (API defaulting does the same).
    let request = resources.requests["cpu"]?.milliValue() ?? limit
    cpuShares = Self.shares(milliCPU: request)
    cpuQuota = Self.quota(milliCPU: limit)
    memoryLimitBytes = max(0, resources.limits["memory"]?.value() ?? 0)
  }

  /// Values of a whole pod: requests add up; a limit holds only when every container has one. Init
  /// containers run one at a time, so the largest counts, with the sidecars that run beside it.
  init(pod spec: CoreAPI.PodSpec) {
    self.init(spec.resources ?? CoreAPI.ResourceRequirements())
    guard spec.resources == nil else { return }
    let request = Self.total(spec) { resources in
      resources.requests["cpu"]?.milliValue() ?? resources.limits["cpu"]?.milliValue() ?? 0
    }
    cpuShares = Self.shares(milliCPU: request)
    let all = (spec.initContainers + spec.containers).map(\.resources)
    if all.allSatisfy({ ($0.limits["cpu"]?.milliValue() ?? 0) > 0 }) {
      cpuQuota = Self.quota(
        milliCPU: Self.total(spec) { $0.limits["cpu"]?.milliValue() ?? 0 })
    }
    if all.allSatisfy({ ($0.limits["memory"]?.value() ?? 0) > 0 }) {
      memoryLimitBytes = Self.total(spec) { $0.limits["memory"]?.value() ?? 0 }
    }
  }

  private static func total(
    _ spec: CoreAPI.PodSpec, _ amount: (CoreAPI.ResourceRequirements) -> Int64
  ) -> Int64 {
    var sidecars: Int64 = 0
    var largestInitial: Int64 = 0
    for container in spec.initContainers {
      let value = max(0, amount(container.resources))
      if container.initRole == .sidecar {
        sidecars = saturatingSum(sidecars, value)
      } else {
        largestInitial = max(largestInitial, saturatingSum(sidecars, value))
      }
    }
    let running = spec.containers.reduce(sidecars) {
      saturatingSum($0, max(0, amount($1.resources)))
    }
    return max(running, largestInitial)
  }

  static func saturatingSum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? Int64.max : sum
  }

  static func shares(milliCPU: Int64) -> Int64 {
    let cores = min(max(0, milliCPU), 1_000_000)
    return min(max(cores * 1024 / 1000, sharesMin), sharesMax)
  }

  static func quota(milliCPU: Int64) -> Int64 {
    guard milliCPU > 0 else { return 0 }
    return max(min(milliCPU, 1_000_000_000) * periodMicroseconds / 1000, quotaMin)
  }

  /// The weight of cgroup v2 that stands for shares of v1 (KEP-2254): 2...262144 onto 1...10000.
  static func weight(shares: Int64) -> Int64 {
    1 + (min(max(shares, sharesMin), sharesMax) - 2) * 9999 / 262_142
  }

  /// Who dies first when memory runs out, -1000...1000: a burstable container is the safer the more of
  /// the node's memory it requested.
  static func oomScoreAdjustment(
    _ quality: QualityOfService, isNodeCritical: Bool, memoryRequest: Int64, memoryCapacity: Int64
  ) -> Int64 {
    if isNodeCritical { return -997 }
    switch quality {
    case .guaranteed: return -997
    case .bestEffort: return 1000
    case .burstable:
      guard memoryCapacity > 0 else { return 999 }
      let share = Double(max(0, memoryRequest)) / Double(memoryCapacity)
      return min(max(1000 - Int64((min(share, 1) * 1000).rounded(.down)), 3), 999)
    }
  }
}
