// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
internal import Client
internal import CoreAPI
import MetaAPI
import MetaTypes
import Platform
internal import RPC
internal import RuntimeRPC

/// One turn of a pod that should run: look, plan, report, act.
struct PodSync {
  let pod: CoreAPI.Pod
  let parts: KubeletParts
  let probes: PodProbes

  private var uid: String { pod.metadata.uid }
  private var events: PodEvents { PodEvents(recorder: parts.recorder, pod: pod) }
  private var now: Duration { parts.environment.wallTime().sinceEpoch }
  private var paths: PodPaths {
    PodPaths(
      root: parts.configuration.rootFolder, logs: parts.configuration.logFolder, pod: pod)
  }
  private var cgroup: String { parts.cgroups.path(uid: uid, pod.qualityOfService) }

  /// - Returns: how long to wait before the next turn; nil until something happens.
  func turn(_ memory: inout PodMemory) async throws -> Duration? {
    if let remaining = deadline, remaining <= .zero {
      memory.failure = ObservedPodStatus.Waiting(
        reason: "DeadlineExceeded",
        message: "Pod was active on the node longer than the specified deadline")
      return .zero
    }
    useObjects()
    let observed = try await parts.runtime.observe(uid: uid)
    let address = observed.sandboxes.first?.addresses.first ?? ""
    probes.update(
      pod, observed,
      address: pod.spec.hostNetwork ? parts.machine.addresses.first ?? "" : address)
    recallBackoffs(observed, &memory)
    let plan = PodLifecycle(
      pod: pod, observed: observed, verdicts: probes.verdicts(), backoffs: memory.backoffs,
      retries: memory.retries, now: now
    ).plan()
    noteWaits(plan, observed, &memory)
    readTerminationMessages(observed, &memory)
    report(observed, memory, isFinished: plan.isFinished)

    if !plan.isIdle {
      try await carryOut(plan, observed, &memory)
      return .zero
    }
    if plan.isFinished {
      memory.isEnded = true
      try releaseResources()
      return nil
    }
    try await refreshVolumes(&memory)
    try await prune(observed)
    return pause(plan, memory)
  }

  private func pause(_ plan: PodPlan, _ memory: PodMemory) -> Duration? {
    let times = [plan.nextCheck, memory.tokensRefreshAt].compactMap { $0.map { $0 - now } }
    let next = (times + [deadline].compactMap(\.self)).min()
    return next.map { max($0, .milliseconds(10)) }
  }

  /// Time left until `activeDeadlineSeconds`.
  private var deadline: Duration? {
    guard let seconds = pod.spec.activeDeadlineSeconds, let start = pod.status.startTime else {
      return nil
    }
    return .seconds(start.seconds) + .seconds(seconds) - now
  }

  // MARK: - Looking

  private func useObjects() {
    let volumes = VolumeContent.references(pod.spec)
    var configMaps = volumes.configMaps
    var secrets = volumes.secrets
    for (container, _) in pod.spec.roles {
      let names = ContainerEnvironment.references(container)
      configMaps.formUnion(names.configMaps)
      secrets.formUnion(names.secrets)
    }
    let key = { (name: String) in ObjectKey(namespace: pod.metadata.namespace, name: name) }
    parts.configMaps.use(Set(configMaps.map(key)), by: uid)
    parts.secrets.use(Set(secrets.map(key)), by: uid)
  }

  /// After a restart of the kubelet, containers that keep failing go on waiting as long as before.
  private func recallBackoffs(_ observed: ObservedPod, _ memory: inout PodMemory) {
    for (container, _) in pod.spec.roles where memory.backoffs[container.name] == nil {
      guard let latest = observed.latest(container.name), latest.state == .exited,
        let previous = observed.previous(container.name), previous.state == .exited
      else { continue }
      memory.backoffs[container.name] = RestartBackoff(
        ended: previous.finished, started: .nanoseconds(latest.startedAt))
    }
  }

  /// Says why containers wait, and tells users when a wait begins.
  private func noteWaits(_ plan: PodPlan, _ observed: ObservedPod, _ memory: inout PodMemory) {
    let name = "\(pod.metadata.name)_\(pod.metadata.namespace)(\(uid))"
    for wait in plan.waits {
      if memory.waiting[wait.name]?.reason == "ErrImagePull" {
        let image = pod.spec.find(wait.name)?.container.image ?? ""
        memory.waiting[wait.name] = ObservedPodStatus.Waiting(
          reason: "ImagePullBackOff", message: "Back-off pulling image \"\(image)\"")
      }
      let hasEnded = observed.latest(wait.name)?.state == .exited
      guard hasEnded, memory.waiting[wait.name] == nil else { continue }
      let delay = wait.delay.components.seconds
      memory.waiting[wait.name] = ObservedPodStatus.Waiting(
        reason: "CrashLoopBackOff",
        message: "back-off \(Self.text(seconds: delay)) restarting failed container=\(wait.name) "
          + "pod=\(name)")
      events.warning(
        "BackOff", "Back-off restarting failed container \(wait.name) in pod \(name)",
        container: wait.name)
    }
    for container in observed.containers where container.state == .running {
      memory.waiting[container.name] = nil
    }
  }

  /// As Go prints durations: "10s", "1m20s", "5m0s".
  static func text(seconds: Int64) -> String {
    seconds < 60 ? "\(seconds)s" : "\(seconds / 60)m\(seconds % 60)s"
  }

  private func readTerminationMessages(_ observed: ObservedPod, _ memory: inout PodMemory) {
    for instance in observed.containers where instance.state == .exited {
      guard memory.terminationMessages[instance.id] == nil else { continue }
      let policy = pod.spec.find(instance.name)?.container.terminationMessagePolicy ?? "File"
      memory.terminationMessages[instance.id] = TerminationMessage.read(
        instance, policy: policy)
    }
  }

  private func report(_ observed: ObservedPod, _ memory: PodMemory, isFinished: Bool) {
    let status = status(observed, memory, isFinished: isFinished)
    parts.statuses.report(pod, status, isFinal: false)
  }

  private func status(
    _ observed: ObservedPod, _ memory: PodMemory, isFinished: Bool
  ) -> CoreAPI.PodStatus {
    var current = pod
    if let reported = parts.statuses.latest(uid) {
      current.status = reported.keepingForeignConditions(of: pod.status)
    }
    return ObservedPodStatus(
      pod: current, observed: observed, waiting: memory.waiting, readiness: probes.readiness(),
      terminationMessages: memory.terminationMessages, runtimeName: parts.runtimeName,
      hostAddresses: parts.machine.addresses, isFinished: isFinished, failure: memory.failure,
      now: Time(seconds: now.components.seconds)
    ).status()
  }

  /// The status of a pod of which nothing runs any more.
  func finalStatus(_ memory: inout PodMemory) async throws -> CoreAPI.PodStatus {
    let observed = try await parts.runtime.observe(uid: uid)
    readTerminationMessages(observed, &memory)
    memory.waiting = [:]
    return status(observed, memory, isFinished: true)
  }

  // MARK: - Acting

  private func carryOut(
    _ plan: PodPlan, _ observed: ObservedPod, _ memory: inout PodMemory
  ) async throws {
    for id in plan.sandboxesToStop { try await parts.runtime.stopSandbox(id) }
    if let attempt = plan.sandboxAttempt {
      try await makeSandbox(attempt: attempt, isNew: observed.sandboxes.isEmpty, &memory)
      return
    }
    let ending = PodEnding(pod: pod, parts: parts)
    for kill in plan.kills {
      guard let instance = observed.containers.first(where: { $0.id == kill.id }) else { continue }
      try await ending.stop(
        instance, graceSeconds: ending.graceSeconds(for: kill), message: kill.message)
    }
    guard let sandbox = observed.activeSandbox(usesHostNetwork: pod.spec.hostNetwork) else {
      return
    }
    for step in plan.starts { try await start(step, in: sandbox, &memory) }
  }

  private func makeSandbox(
    attempt: UInt32, isNew: Bool, _ memory: inout PodMemory
  ) async throws {
    try await readyVolumes(&memory)
    try parts.cgroups.apply(CgroupValues(pod: pod.spec), to: cgroup)
    try FileSystem.makeDirectories(paths.logFolder)
    if !isNew {
      events.normal(
        "SandboxChanged", "Pod sandbox changed, it will be killed and re-created.")
    }
    do {
      _ = try await parts.runtime.runSandbox(sandboxConfiguration(attempt: attempt))
    } catch let error as RPCError {
      events.warning(
        "FailedCreatePodSandBox", "Failed to create pod sandbox: \(error.message)")
      throw error
    }
  }

  private func sandboxConfiguration(attempt: UInt32) -> RuntimeRPC.PodSandboxConfig {
    SandboxRequest(
      pod: pod, attempt: attempt, paths: paths, resolver: parts.names.resolver(for: pod),
      cgroupParent: cgroup
    ).configuration()
  }

  private func start(
    _ step: PodPlan.Start, in sandbox: ObservedSandbox, _ memory: inout PodMemory
  ) async throws {
    try await readyVolumes(&memory)
    if let failedAt = step.restartAfter {
      memory.backoffs[step.name, default: RestartBackoff()].register(failedAt: failedAt, now: now)
    }
    let starter = ContainerStarter(
      parts: parts, pod: pod, paths: paths, events: events, sandbox: sandbox,
      sandboxConfiguration: sandboxConfiguration(attempt: sandbox.attempt),
      volumes: memory.volumes ?? [:])
    do {
      _ = try await starter.start(step)
      memory.waiting[step.name] = nil
      memory.retries[step.name] = nil
    } catch let error as StartError {
      memory.waiting[step.name] = ObservedPodStatus.Waiting(
        reason: error.reason, message: error.message)
      memory.retries[step.name] = error.retryAt
    }
  }

  // MARK: - Volumes

  private func readyVolumes(_ memory: inout PodMemory) async throws {
    guard memory.volumes == nil else { return }
    do {
      memory.volumes = try await mountVolumes(&memory)
    } catch {
      events.warning("FailedMount", "MountVolume.SetUp failed: \(error)")
      throw error
    }
  }

  private func refreshVolumes(_ memory: inout PodMemory) async throws {
    let isDue = memory.tokensRefreshAt.map { $0 <= now } ?? false
    guard memory.contentIsOld || isDue || memory.volumes == nil else { return }
    memory.volumes = try await mountVolumes(&memory)
    memory.contentIsOld = false
  }

  private func mountVolumes(_ memory: inout PodMemory) async throws -> [String: String] {
    let references = VolumeContent.references(pod.spec)
    let namespace = pod.metadata.namespace
    let (tokens, refreshAt) = try await parts.tokens.tokens(for: pod, references.tokens)
    memory.tokensRefreshAt = refreshAt
    let addresses = try await parts.runtime.observe(uid: uid).sandboxes.first?.addresses ?? []
    let content = VolumeContent(
      fields: parts.downwardFields(for: pod, addresses: addresses),
      configMaps: await parts.configMaps.get(references.configMaps, namespace: namespace),
      secrets: await parts.secrets.get(references.secrets, namespace: namespace), tokens: tokens)
    return try VolumeMounter(
      pod: pod, paths: paths, generation: parts.environment.random()
    ).mountAll(content)
  }

  // MARK: - Cleaning up

  /// Removes containers that nobody will ask for any more, and sandboxes that are left empty.
  private func prune(_ observed: ObservedPod) async throws {
    var seen: [String: Int] = [:]
    for instance in observed.containers {
      let rank = seen[instance.name, default: 0]
      seen[instance.name] = rank + 1
      guard rank > Limits.deadContainersKept, instance.state == .exited else { continue }
      try await parts.runtime.removeContainer(instance.id)
      if !instance.logPath.isEmpty { try FileSystem.removeFile(instance.logPath) }
    }
    for sandbox in observed.sandboxes.dropFirst() where !sandbox.isReady {
      guard !observed.containers.contains(where: { $0.sandboxID == sandbox.id }) else { continue }
      try await parts.runtime.removeSandbox(sandbox.id)
    }
  }

  /// Takes away what a pod that has ended needs no longer: volumes, cgroup, tokens.
  func releaseResources() throws {
    parts.configMaps.use([], by: uid)
    parts.secrets.use([], by: uid)
    parts.tokens.forget(uid: uid)
    try VolumeMounter.removeAll(folder: paths.folder)
    parts.cgroups.remove(uid: uid)
  }

  /// Removes everything that is left of a pod whose object is gone.
  func removeTraces() async throws {
    for sandbox in try await parts.runtime.sandboxes(uid: uid) {
      try await parts.runtime.stopSandbox(sandbox.id)
      try await parts.runtime.removeSandbox(sandbox.id)
    }
    try releaseResources()
    try FileSystem.removeTree(paths.logFolder)
    parts.statuses.forget(uid)
  }
}
