// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaTypes
import Platform
internal import RuntimeRPC

/// Computes what the kubelet says about its node. Pure.
struct NodeReport {
  let machine: Machine
  let configuration: KubeletConfiguration
  /// The runtime's name and version.
  let runtime: (name: String, version: String)
  /// Why pods cannot run, nil when they can.
  let obstacle: String?
  /// Nil when the runtime cannot be asked: the node keeps those it named before.
  let images: [RuntimeRPC.Image]?
  let now: Time

  /// The version that clients see: the release of Kubernetes whose behaviour this is.
  static let version = ProductVersion.kubernetes

  /// The node's new status; parts of others stay as they are.
  func status(after old: CoreAPI.NodeStatus) -> CoreAPI.NodeStatus {
    var status = old
    status.capacity = machine.capacity(podsMax: configuration.podsMax)
    status.allocatable = machine.allocatable(podsMax: configuration.podsMax)
    status.addresses = machine.addresses.map { Self.address("InternalIP", $0) }
    status.addresses.append(Self.address("Hostname", configuration.nodeName))
    status.daemonEndpoints.kubeletEndpoint.port = Int32(clamping: configuration.port)
    status.nodeInfo.machineID = machine.machineID
    status.nodeInfo.systemUUID =
      machine.systemUUID.isEmpty ? machine.machineID : machine.systemUUID
    status.nodeInfo.bootID = machine.bootID
    status.nodeInfo.kernelVersion = machine.kernelVersion
    status.nodeInfo.osImage = machine.osImage
    status.nodeInfo.containerRuntimeVersion = "\(runtime.name)://\(runtime.version)"
    status.nodeInfo.kubeletVersion = Self.version
    status.nodeInfo.operatingSystem = "linux"
    status.nodeInfo.architecture = Machine.architecture
    if let images { status.images = Self.containerImages(images) }
    status.conditions = conditions(after: old.conditions)
    return status
  }

  private static func address(_ type: String, _ text: String) -> CoreAPI.NodeAddress {
    var address = CoreAPI.NodeAddress()
    address.type = type
    address.address = text
    return address
  }

  private static func containerImages(
    _ images: [RuntimeRPC.Image]
  ) -> [CoreAPI.ContainerImage] {
    images.sorted { $0.size > $1.size }.prefix(Limits.nodeImagesMax).map { image in
      var item = CoreAPI.ContainerImage()
      item.names = (image.repoDigests + image.repoTags).filter { !$0.isEmpty }
      item.sizeBytes = Int64(clamping: image.size)
      return item
    }
  }

  private func conditions(after old: [CoreAPI.NodeCondition]) -> [CoreAPI.NodeCondition] {
    let isReady = obstacle == nil
    let own = [
      condition(
        "MemoryPressure", false, "KubeletHasSufficientMemory",
        "kubelet has sufficient memory available", old),
      condition(
        "DiskPressure", false, "KubeletHasNoDiskPressure", "kubelet has no disk pressure", old),
      condition(
        "PIDPressure", false, "KubeletHasSufficientPID",
        "kubelet has sufficient PID available", old),
      condition(
        "Ready", isReady, isReady ? "KubeletReady" : "KubeletNotReady",
        obstacle ?? "kubelet is posting ready status", old),
    ]
    let types = Set(own.map(\.type))
    return old.filter { !types.contains($0.type) } + own
  }

  private func condition(
    _ type: String, _ isTrue: Bool, _ reason: String, _ message: String,
    _ old: [CoreAPI.NodeCondition]
  ) -> CoreAPI.NodeCondition {
    var condition = CoreAPI.NodeCondition()
    condition.type = type
    condition.status = isTrue ? "True" : "False"
    condition.reason = reason
    condition.message = message
    condition.lastHeartbeatTime = now
    condition.lastTransitionTime = now
    if let before = old.first(where: { $0.type == type }), before.status == condition.status {
      condition.lastTransitionTime = before.lastTransitionTime
    }
    return condition
  }
}

extension CoreAPI.NodeStatus {
  /// Whether two reports say the same, heartbeats apart.
  func isSameReport(as other: CoreAPI.NodeStatus) -> Bool {
    func still(_ status: CoreAPI.NodeStatus) -> CoreAPI.NodeStatus {
      var result = status
      for index in result.conditions.indices { result.conditions[index].lastHeartbeatTime = Time() }
      return result
    }
    return still(self) == still(other)
  }
}
