// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import ControllerRuntime
internal import CoreAPI
import Platform
import Synchronization

/// The probes of one pod's running containers: a loop for each, which ends with its container.
final class PodProbes: Platform.Service, Sendable {
  private struct Name: Hashable, Sendable {
    var containerID: String
    var kind: ProbeState.Kind
  }

  private struct Probing: Sendable {
    var name: Name
    var probe: CoreAPI.Probe
    var target: Prober.Target
    /// When the container started, since 1970.
    var startedAt: Duration
  }

  private struct State {
    var probes: [Name: ProbeState] = [:]
    /// Containers whose startup or liveness probe gave up.
    var failed: Set<Name> = []
  }

  private let prober: Prober
  private let environment: Environment
  /// Raised when a verdict changes.
  private let changed: ControllerRuntime.Signal
  private let state = Mutex(State())
  private let added: AsyncStream<Probing>
  private let add: AsyncStream<Probing>.Continuation
  /// Container, kind and reason of each failed try, for events.
  private let report: @Sendable (String, ProbeState.Kind, String) -> Void

  init(
    prober: Prober, environment: Environment, changed: ControllerRuntime.Signal,
    report: @escaping @Sendable (String, ProbeState.Kind, String) -> Void
  ) {
    self.prober = prober
    self.environment = environment
    self.changed = changed
    self.report = report
    (added, add) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1024))
  }

  /// Starts probes of containers that have begun to run and forgets those of others.
  func update(_ pod: CoreAPI.Pod, _ observed: ObservedPod, address: String) {
    let running = observed.containers.filter { $0.state == .running }
    let ids = Set(running.map(\.id))
    state.withLock { state in
      for name in state.probes.keys where !ids.contains(name.containerID) {
        state.probes[name] = nil
        state.failed.remove(name)
      }
    }
    for instance in running {
      guard let (container, role) = pod.spec.find(instance.name), role != .initial else { continue }
      let target = Prober.Target(
        containerID: instance.id, container: container, address: address)
      for (kind, probe) in Self.probes(of: container) {
        let probing = Probing(
          name: Name(containerID: instance.id, kind: kind), probe: probe, target: target,
          startedAt: .nanoseconds(instance.startedAt))
        begin(probing)
      }
    }
  }

  /// Ends all probes.
  func stop() { state.withLock { $0 = State() } }

  private static func probes(
    of container: CoreAPI.Container
  ) -> [(ProbeState.Kind, CoreAPI.Probe)] {
    let all: [(ProbeState.Kind, CoreAPI.Probe?)] = [
      (.startup, container.startupProbe), (.liveness, container.livenessProbe),
      (.readiness, container.readinessProbe),
    ]
    return all.compactMap { kind, probe in probe.map { (kind, $0) } }
  }

  private func begin(_ probing: Probing) {
    let isNew = state.withLock { state in
      guard state.probes[probing.name] == nil else { return false }
      state.probes[probing.name] = ProbeState(
        kind: probing.name.kind, successThreshold: Int(probing.probe.successThreshold),
        failureThreshold: Int(probing.probe.failureThreshold))
      return true
    }
    if isNew { add.yield(probing) }
  }

  // MARK: - Verdicts

  /// What the probes say, for `PodLifecycle`. Containers without probes have no entry.
  func verdicts() -> [String: PodLifecycle.Verdict] {
    state.withLock { state in
      var verdicts: [String: PodLifecycle.Verdict] = [:]
      for (name, probe) in state.probes {
        var verdict =
          verdicts[name.containerID] ?? PodLifecycle.Verdict(isStarted: true, isAlive: true)
        switch name.kind {
        case .startup:
          verdict.isStarted = probe.isPassed
          verdict.startupFailed = state.failed.contains(name)
        case .liveness: verdict.isAlive = probe.isPassed
        case .readiness: break
        }
        verdicts[name.containerID] = verdict
      }
      return verdicts
    }
  }

  /// What the probes say, for the pod's status. Containers without probes have no entry.
  func readiness() -> [String: ObservedPodStatus.Readiness] {
    state.withLock { state in
      var readiness: [String: ObservedPodStatus.Readiness] = [:]
      for (name, probe) in state.probes {
        var entry =
          readiness[name.containerID]
          ?? ObservedPodStatus.Readiness(isStarted: true, isReady: true)
        switch name.kind {
        case .startup: entry.isStarted = probe.isPassed
        case .readiness: entry.isReady = probe.isPassed
        case .liveness: break
        }
        readiness[name.containerID] = entry
      }
      return readiness
    }
  }

  // MARK: - Loops

  func run() async throws {
    await withDiscardingTaskGroup { group in
      for await probing in added {
        group.addTask {
          do { try await self.probe(probing) } catch {
            // Cancelled with the pod's worker.
          }
        }
      }
      group.cancelAll()
    }
  }

  private func probe(_ probing: Probing) async throws {
    let begin = probing.startedAt + .seconds(max(0, Int64(probing.probe.initialDelaySeconds)))
    let wait = begin - environment.wallTime().sinceEpoch
    if wait > .zero { try await environment.sleep(for: wait) }
    let period = Duration.seconds(max(1, Int64(probing.probe.periodSeconds)))
    while isWanted(probing.name) {
      if mayRun(probing.name) {
        let outcome = await prober.attempt(probing.probe, probing.target)
        if take(outcome, probing) { return }
      }
      try await environment.sleep(for: period)
    }
  }

  private func isWanted(_ name: Name) -> Bool {
    state.withLock { $0.probes[name] != nil }
  }

  /// Liveness and readiness wait until the startup probe has passed.
  private func mayRun(_ name: Name) -> Bool {
    guard name.kind != .startup else { return true }
    return state.withLock { state in
      state.probes[Name(containerID: name.containerID, kind: .startup)]?.isPassed ?? true
    }
  }

  /// Notes an outcome.
  /// - Returns: whether the loop is over: the container has started, or is to be killed.
  private func take(_ outcome: ProbeOutcome, _ probing: Probing) -> Bool {
    let name = probing.name
    let (verdict, hasChanged) = state.withLock { state -> (Bool?, Bool) in
      guard var probe = state.probes[name] else { return (nil, false) }
      let before = probe.isPassed
      let verdict = probe.take(outcome)
      state.probes[name] = probe
      if name.kind == .startup, verdict == false { state.failed.insert(name) }
      return (verdict, before != probe.isPassed || (name.kind == .startup && verdict == false))
    }
    if case .failure(let reason) = outcome {
      report(probing.target.container.name, name.kind, reason)
    }
    if hasChanged { changed.raise() }
    switch name.kind {
    case .startup: return verdict != nil
    case .liveness: return verdict == false
    case .readiness: return false
    }
  }
}
