// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaAPI

@testable import Kubelet

extension CoreAPI.Pod {
  /// A pod `default/web` with containers of these names.
  static func sample(
    _ containers: [String] = ["app"], initial: [String] = [], sidecars: [String] = [],
    restartPolicy: String = "Always"
  ) -> CoreAPI.Pod {
    var pod = CoreAPI.Pod()
    pod.metadata.name = "web"
    pod.metadata.namespace = "default"
    pod.metadata.uid = "uid-1"
    pod.spec.restartPolicy = restartPolicy
    pod.spec.dnsPolicy = "ClusterFirst"
    pod.spec.containers = containers.map { .sample($0) }
    pod.spec.initContainers =
      initial.map { .sample($0) }
      + sidecars.map { name in
        var container = CoreAPI.Container.sample(name)
        container.restartPolicy = "Always"
        return container
      }
    return pod
  }
}

extension CoreAPI.Container {
  static func sample(_ name: String) -> CoreAPI.Container {
    var container = CoreAPI.Container()
    container.name = name
    container.image = "martlet/demo:1"
    container.imagePullPolicy = "IfNotPresent"
    container.terminationMessagePath = "/dev/termination-log"
    container.terminationMessagePolicy = "File"
    return container
  }
}

extension ObservedPod {
  /// A pod with one ready sandbox and these containers, the newest first.
  static func running(_ containers: [ObservedContainer]) -> ObservedPod {
    ObservedPod(
      sandboxes: [
        ObservedSandbox(
          id: "sandbox", attempt: 0, isReady: true, createdAt: 1, addresses: ["10.42.0.5"])
      ], containers: containers)
  }
}

extension ObservedContainer {
  static func sample(
    _ name: String, _ state: State, exitCode: Int32 = 0, attempt: UInt32 = 0, finished: Int64 = 0
  ) -> ObservedContainer {
    ObservedContainer(
      id: "\(name)-\(attempt)", name: name, sandboxID: "sandbox", attempt: attempt, state: state,
      createdAt: 1, startedAt: 1_000_000_000, finishedAt: finished * 1_000_000_000,
      exitCode: exitCode, specHash: CoreAPI.Container.sample(name).specHash)
  }
}
