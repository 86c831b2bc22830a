// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import RuntimeRPC

/// The part of the kubelet's `/stats/summary` that metrics collectors read: CPU and memory by pod.
struct StatisticsSummary {
  let nodeName: String
  let pods: [RuntimeRPC.PodSandboxStats]

  /// The summary as JSON. Names come from the API, which allows nothing that needs escaping.
  func json() -> String {
    let items = pods.compactMap(item)
    return """
      {"node":{"nodeName":"\(nodeName)"},"pods":[\(items.joined(separator: ","))]}
      """
  }

  private func item(_ pod: RuntimeRPC.PodSandboxStats) -> String? {
    guard let metadata = pod.attributes?.metadata, let linux = pod.linux else { return nil }
    let cpu = linux.cpu?.usageCoreNanoSeconds?.value ?? 0
    let memory = linux.memory?.workingSetBytes?.value ?? 0
    return """
      {"podRef":{"name":"\(metadata.name)","namespace":"\(metadata.namespace)",\
      "uid":"\(metadata.uid)"},"cpu":{"usageCoreNanoSeconds":\(cpu)},\
      "memory":{"workingSetBytes":\(memory)}}
      """
  }
}
