// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import CoreAPI
import Testing

@testable import Kubelet

@Suite("Pod lifecycle") struct PodLifecycleTests {
  private static func plan(
    _ pod: CoreAPI.Pod, _ observed: ObservedPod,
    verdicts: [String: PodLifecycle.Verdict] = [:], backoffs: [String: RestartBackoff] = [:],
    retries: [String: Duration] = [:], now: Int64 = 1000
  ) -> PodPlan {
    PodLifecycle(
      pod: pod, observed: observed, verdicts: verdicts, backoffs: backoffs, retries: retries,
      now: .seconds(now)
    ).plan()
  }

  private static func starts(_ plan: PodPlan) -> [String] { plan.starts.map(\.name) }

  // MARK: - Sandbox

  @Test("a new pod gets its sandbox first")
  func makesSandbox() {
    let plan = Self.plan(.sample(), ObservedPod())

    #expect(plan.sandboxAttempt == 0)
    #expect(plan.starts.isEmpty)
  }

  @Test("a sandbox that died is replaced by the next attempt")
  func replacesSandbox() {
    var observed = ObservedPod.running([.sample("app", .exited, exitCode: 137, finished: 900)])
    observed.sandboxes[0].isReady = false

    #expect(Self.plan(.sample(), observed).sandboxAttempt == 1)
  }

  @Test(
    "no sandbox is made for a pod of which nothing would run again",
    arguments: [("Never", Int32(1), true), ("OnFailure", 0, true), ("OnFailure", 1, false)])
  func leavesFinishedPod(policy: String, exitCode: Int32, isFinished: Bool) {
    var observed = ObservedPod.running([
      .sample("app", .exited, exitCode: exitCode, finished: 900)
    ])
    observed.sandboxes[0].isReady = false

    let plan = Self.plan(.sample(restartPolicy: policy), observed)

    #expect(plan.isFinished == isFinished)
    #expect((plan.sandboxAttempt == nil) == isFinished)
  }

  // MARK: - Init containers

  @Test("regular containers start together once there is a sandbox")
  func startsAll() {
    #expect(Self.starts(Self.plan(.sample(["a", "b"]), .running([]))) == ["a", "b"])
  }

  @Test("init containers run one after the other, then the others")
  func ordersInitialization() {
    let pod = CoreAPI.Pod.sample(["app"], initial: ["one", "two"])

    #expect(Self.starts(Self.plan(pod, .running([]))) == ["one"])
    #expect(Self.starts(Self.plan(pod, .running([.sample("one", .running)]))).isEmpty)
    #expect(Self.starts(Self.plan(pod, .running([.sample("one", .exited)]))) == ["two"])
    #expect(
      Self.starts(
        Self.plan(pod, .running([.sample("two", .exited), .sample("one", .exited)]))) == ["app"])
  }

  @Test("a failed init container ends a pod that never restarts")
  func failsInInitialization() {
    let pod = CoreAPI.Pod.sample(["app"], initial: ["one"], restartPolicy: "Never")

    let plan = Self.plan(pod, .running([.sample("one", .exited, exitCode: 1)]))

    #expect(plan.isFinished)
    #expect(plan.sandboxesToStop == ["sandbox"])
  }

  @Test("a sidecar lets the others start once it has started itself")
  func waitsForSidecar() {
    let pod = CoreAPI.Pod.sample(["app"], sidecars: ["proxy"])
    let observed = ObservedPod.running([.sample("proxy", .running)])
    let waiting = ["proxy-0": PodLifecycle.Verdict(isStarted: false, isAlive: true)]

    #expect(Self.starts(Self.plan(pod, .running([]))) == ["proxy"])
    #expect(Self.starts(Self.plan(pod, observed, verdicts: waiting)).isEmpty)
    #expect(Self.starts(Self.plan(pod, observed)) == ["app"])
  }

  @Test("when the regular containers are done, sidecars stop, then the sandbox")
  func stopsSidecarsLast() {
    let pod = CoreAPI.Pod.sample(["app"], sidecars: ["proxy"], restartPolicy: "Never")
    let app = ObservedContainer.sample("app", .exited)

    let first = Self.plan(pod, .running([app, .sample("proxy", .running)]))
    let second = Self.plan(pod, .running([app, .sample("proxy", .exited)]))

    #expect(first.kills.map(\.name) == ["proxy"])
    #expect(first.sandboxesToStop.isEmpty)
    #expect(second.sandboxesToStop == ["sandbox"])
  }

  // MARK: - Restarts

  @Test(
    "a container that ended restarts as the policy says",
    arguments: [
      ("Always", Int32(0), true), ("Always", 1, true), ("OnFailure", 0, false),
      ("OnFailure", 1, true), ("Never", 0, false), ("Never", 1, false),
    ])
  func restarts(policy: String, exitCode: Int32, expected: Bool) {
    let ended = ObservedContainer.sample("app", .exited, exitCode: exitCode, finished: 900)

    let plan = Self.plan(.sample(restartPolicy: policy), .running([ended]))

    #expect(Self.starts(plan) == (expected ? ["app"] : []))
    #expect(plan.isFinished != expected)
    #expect(plan.starts.first?.attempt == (expected ? 1 : nil))
  }

  @Test("restarts are counted on when the runtime has lost the containers")
  func countsOn() {
    var pod = CoreAPI.Pod.sample()
    var status = CoreAPI.ContainerStatus()
    status.name = "app"
    status.containerID = "containerd://gone"
    status.restartCount = 3
    pod.status.containerStatuses = [status]
    let seenBefore = Self.plan(pod, .running([])).starts.first?.attempt
    pod.status.containerStatuses[0].containerID = ""
    pod.status.containerStatuses[0].lastState.terminated = CoreAPI.ContainerStateTerminated()
    let reportedLost = Self.plan(pod, .running([])).starts.first?.attempt

    #expect(seenBefore == 4)
    #expect(reportedLost == 4)
    #expect(Self.plan(.sample(), .running([])).starts.first?.attempt == 0)
  }

  @Test("a container that keeps failing waits for its back-off")
  func waits() {
    var backoff = RestartBackoff()
    backoff.register(failedAt: .seconds(990), now: .seconds(990))
    let ended = ObservedContainer.sample("app", .exited, exitCode: 1, attempt: 1, finished: 995)

    let plan = Self.plan(.sample(), .running([ended]), backoffs: ["app": backoff], now: 1000)

    #expect(plan.starts.isEmpty)
    #expect(plan.nextCheck == .seconds(1005))
  }

  @Test("a container that could not be started is tried again when its time has come")
  func retries() {
    let retries = ["app": Duration.seconds(1010)]

    #expect(Self.plan(.sample(), .running([]), retries: retries).starts.isEmpty)
    #expect(Self.starts(Self.plan(.sample(), .running([]), retries: retries, now: 1010)) == ["app"])
  }

  @Test("a container is killed when its liveness or startup probe gave up, or its image changed")
  func kills() {
    let running = ObservedPod.running([.sample("app", .running)])
    let dead = ["app-0": PodLifecycle.Verdict(isStarted: true, isAlive: false)]
    let stuck = [
      "app-0": PodLifecycle.Verdict(isStarted: false, isAlive: true, startupFailed: true)
    ]
    var changed = CoreAPI.Pod.sample()
    changed.spec.containers[0].image = "martlet/demo:2"

    #expect(Self.plan(.sample(), running).kills.isEmpty)
    #expect(Self.plan(.sample(), running, verdicts: dead).kills.first?.reason == .livenessFailed)
    #expect(Self.plan(.sample(), running, verdicts: stuck).kills.first?.reason == .startupFailed)
    #expect(Self.plan(changed, running).kills.first?.reason == .definitionChanged)
  }

  @Test("a pod that runs as it should needs nothing")
  func isIdle() {
    let plan = Self.plan(.sample(), .running([.sample("app", .running)]))

    #expect(plan.isIdle)
    #expect(!plan.isFinished)
    #expect(plan.nextCheck == nil)
  }
}
