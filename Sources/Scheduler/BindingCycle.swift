// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import Client
import ControllerRuntime
import CoreAPI
import MetaAPI
import MetaTypes
import Schema

/// Tells the API server which node a pod goes to.
struct BindingCycle: Sendable {
  let client: TypedClient
  let events: EventRecorder

  func run(_ pod: PodInfo, node: String) async throws {
    var binding = Binding()
    binding.metadata.namespace = pod.key.namespace
    binding.metadata.name = pod.key.name
    binding.metadata.uid = pod.uid
    binding.target.kind = "Node"
    binding.target.name = node
    try await client.create(
      binding, at: PodInfo.kind.location, pod.key, subresource: "binding")
    events.record(
      .normal, about: pod.reference, reason: "Scheduled",
      "Successfully assigned \(pod.key) to \(node)")
  }
}

/// The status patch of a pod that no node fits.
struct PodScheduledPatch: Equatable {
  let body: [UInt8]

  /// - Parameter previous: the condition so far; its time stays while its status does.
  init(message: String, previous: PodCondition?, now: Time) {
    let since = previous?.status == "False" ? previous?.lastTransitionTime ?? now : now
    let condition: JSONValue = [
      "type": "PodScheduled", "status": "False", "reason": "Unschedulable",
      "message": .string(message), "lastTransitionTime": .string("\(since)"),
      "lastProbeTime": nil,
    ]
    let patch: JSONValue = ["status": ["conditions": [condition]]]
    body = patch.json()
  }
}
