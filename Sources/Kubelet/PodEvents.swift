// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import ControllerRuntime
internal import CoreAPI
import MetaAPI

/// Events about one pod and its containers, with upstream's reasons.
struct PodEvents: Sendable {
  let recorder: EventRecorder
  let pod: CoreAPI.Pod

  /// - Parameter container: names the container that the event is about; nil for the whole pod.
  func normal(_ reason: String, _ message: String, container: String? = nil) {
    recorder.record(.normal, about: reference(container), reason: reason, message)
  }

  /// - Parameter container: names the container that the event is about; nil for the whole pod.
  func warning(_ reason: String, _ message: String, container: String? = nil) {
    recorder.record(.warning, about: reference(container), reason: reason, message)
  }

  private func reference(_ container: String?) -> CoreAPI.ObjectReference {
    var reference = CoreAPI.ObjectReference()
    reference.kind = "Pod"
    reference.apiVersion = "v1"
    reference.namespace = pod.metadata.namespace
    reference.name = pod.metadata.name
    reference.uid = pod.metadata.uid
    reference.resourceVersion = pod.metadata.resourceVersion
    guard let container else { return reference }
    let isInitial = pod.spec.initContainers.contains { $0.name == container }
    reference.fieldPath = "spec.\(isInitial ? "initContainers" : "containers"){\(container)}"
    return reference
  }
}
