// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import CoreAPI
import MetaAPI
package import MetaTypes
import Wire

extension Pod {
  /// The condition of that type.
  package func condition(_ type: String) -> PodCondition? {
    status.conditions.first { $0.type == type }
  }

  /// True when the condition of that type is there and true.
  package func hasTrueCondition(_ type: String) -> Bool { condition(type)?.status == "True" }

  /// Its containers are ready and its readiness gates open: it may serve traffic.
  package var isReady: Bool { hasTrueCondition("Ready") }

  /// Ready for at least so long. Zero seconds asks for nothing but readiness.
  package func isAvailable(minReadySeconds: Int32, now: Time) -> Bool {
    guard isReady, let condition = condition("Ready") else { return false }
    if minReadySeconds <= 0 { return true }
    let since = condition.lastTransitionTime.seconds
    return since > 0 && since + Int64(minReadySeconds) <= now.seconds
  }

  /// All its containers have ended for good: phase Succeeded or Failed.
  package var isFinished: Bool { status.phase == "Succeeded" || status.phase == "Failed" }

  /// Deletion has been asked for.
  package var isTerminating: Bool { metadata.deletionTimestamp != nil }

  /// Counts as a replica: neither finished nor being deleted.
  package var isActive: Bool { !isFinished && !isTerminating }

  /// A node has been chosen.
  package var isScheduled: Bool { !spec.nodeName.isEmpty }

  /// The API server's copy of a pod that a kubelet read from a file.
  package var isMirror: Bool { metadata.annotations[WellKnown.mirrorPodAnnotation] != nil }
}

extension Container {
  /// An init container that keeps running beside the others ("sidecar").
  package var isRestartableInit: Bool { restartPolicy == "Always" }
}

extension PodStatus {
  /// Sets a condition. The time of its last change is kept unless its status changes.
  /// - Returns: whether anything but a timestamp differs from before.
  package mutating func setCondition(_ condition: PodCondition) -> Bool {
    guard let position = conditions.firstIndex(where: { $0.type == condition.type }) else {
      conditions.append(condition)
      return true
    }
    var new = condition
    let old = conditions[position]
    if old.status == new.status { new.lastTransitionTime = old.lastTransitionTime }
    conditions[position] = new
    return old.status != new.status || old.reason != new.reason || old.message != new.message
  }
}

extension Node {
  /// The condition of that type.
  package func condition(_ type: String) -> NodeCondition? {
    status.conditions.first { $0.type == type }
  }

  /// Its kubelet reports that pods can run.
  package var isReady: Bool { condition("Ready")?.status == "True" }

  /// The first address of that type: InternalIP, ExternalIP, Hostname.
  package func address(_ type: String) -> String? {
    status.addresses.first { $0.type == type }?.address
  }
}
