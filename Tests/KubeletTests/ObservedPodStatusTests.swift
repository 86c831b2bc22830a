// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import MetaTypes
import Testing

@testable import Kubelet

@Suite("Pod status") struct ObservedPodStatusTests {
  private static func status(
    _ pod: CoreAPI.Pod, _ observed: ObservedPod,
    waiting: [String: ObservedPodStatus.Waiting] = [:],
    readiness: [String: ObservedPodStatus.Readiness] = [:], isFinished: Bool = false
  ) -> CoreAPI.PodStatus {
    ObservedPodStatus(
      pod: pod, observed: observed, waiting: waiting, readiness: readiness,
      runtimeName: "containerd", hostAddresses: ["192.0.2.1"], isFinished: isFinished,
      now: Time(seconds: 1000)
    ).status()
  }

  private static func condition(_ status: CoreAPI.PodStatus, _ type: String) -> String {
    guard let condition = status.conditions.first(where: { $0.type == type }) else { return "" }
    return condition.reason.isEmpty ? condition.status : "\(condition.status) \(condition.reason)"
  }

  @Test("a pod without containers yet is pending and creating them")
  func isPending() {
    let status = Self.status(.sample(), .running([]))

    #expect(status.phase == "Pending")
    #expect(status.containerStatuses.first?.state.waiting?.reason == "ContainerCreating")
    #expect(status.podIP == "10.42.0.5")
    #expect(status.hostIP == "192.0.2.1")
    #expect(status.qosClass == "BestEffort")
    #expect(Self.condition(status, "Ready") == "False ContainersNotReady")
    #expect(Self.condition(status, "PodReadyToStartContainers") == "True")
  }

  @Test("a running pod without probes is ready")
  func isReady() {
    let status = Self.status(.sample(), .running([.sample("app", .running)]))

    #expect(status.phase == "Running")
    #expect(status.containerStatuses.first?.ready == true)
    #expect(status.containerStatuses.first?.started == true)
    #expect(status.containerStatuses.first?.containerID == "containerd://app-0")
    #expect(Self.condition(status, "Ready") == "True")
    #expect(Self.condition(status, "Initialized") == "True")
  }

  @Test("readiness comes from the probe, and before its first success there is none")
  func followsProbe() {
    var pod = CoreAPI.Pod.sample()
    pod.spec.containers[0].readinessProbe = CoreAPI.Probe()
    let observed = ObservedPod.running([.sample("app", .running)])
    let passed = ["app-0": ObservedPodStatus.Readiness(isStarted: true, isReady: true)]

    #expect(Self.status(pod, observed).containerStatuses.first?.ready == false)
    #expect(
      Self.status(pod, observed, readiness: passed).containerStatuses.first?.ready == true)
  }

  @Test("a container in back-off waits, with its end as last state, in a running pod")
  func showsBackoff() {
    let ended = ObservedContainer.sample("app", .exited, exitCode: 3, attempt: 2, finished: 900)
    let waiting = ["app": ObservedPodStatus.Waiting(reason: "CrashLoopBackOff", message: "m")]

    let status = Self.status(.sample(), .running([ended]), waiting: waiting)

    #expect(status.phase == "Running")
    #expect(status.containerStatuses.first?.restartCount == 2)
    #expect(status.containerStatuses.first?.state.waiting?.reason == "CrashLoopBackOff")
    #expect(status.containerStatuses.first?.lastState.terminated?.exitCode == 3)
    #expect(status.containerStatuses.first?.lastState.terminated?.reason == "Error")
  }

  @Test(
    "a finished pod has succeeded when every container has",
    arguments: [(Int32(0), "Succeeded", "PodCompleted"), (1, "Failed", "PodFailed")])
  func finishes(exitCode: Int32, phase: String, reason: String) {
    let ended = ObservedContainer.sample("app", .exited, exitCode: exitCode, finished: 900)

    let status = Self.status(
      .sample(restartPolicy: "Never"), .running([ended]), isFinished: true)

    #expect(status.phase == phase)
    #expect(Self.condition(status, "Ready") == "False \(reason)")
  }

  @Test("while init containers run, the others are initializing and the pod is pending")
  func initializes() {
    let pod = CoreAPI.Pod.sample(["app"], initial: ["one"])

    let status = Self.status(pod, .running([.sample("one", .running)]))

    #expect(status.phase == "Pending")
    #expect(status.containerStatuses.first?.state.waiting?.reason == "PodInitializing")
    #expect(Self.condition(status, "Initialized") == "False ContainersNotInitialized")
  }

  @Test("a condition that does not change keeps the time of its last change")
  func keepsTransitionTimes() {
    var pod = CoreAPI.Pod.sample()
    let observed = ObservedPod.running([.sample("app", .running)])
    pod.status = Self.status(pod, observed)
    for index in pod.status.conditions.indices {
      pod.status.conditions[index].lastTransitionTime = Time(seconds: 7)
    }

    let status = Self.status(pod, observed)

    #expect(status.conditions.allSatisfy { $0.lastTransitionTime == Time(seconds: 7) })
  }
}
