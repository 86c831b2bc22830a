// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import APIRules
import Client
internal import ControllerRuntime
internal import CoreAPI
internal import Informers
import MetaAPI
import MetaTypes
import Platform
import Synchronization
import Telemetry

/// Brings one pod where its spec wants it, from its first sandbox to its last trace. One task; steps of
/// one pod never overlap.
///
/// Each turn: look at the runtime, ask `PodLifecycle` for a plan, report the status, carry the plan out,
/// look again. An idle pod waits for its signal: a change of the pod, a container that ended, a probe
/// with a new verdict, an object that the pod's volumes are made from.
final class PodWorker: Sendable {
  /// What is wanted: changed from outside at any time.
  private struct Order: Sendable {
    var pod: CoreAPI.Pod
    /// The object is gone from the API server.
    var isRemoved = false
    /// An object that a volume is made from has changed.
    var hasNewContent = false
  }

  let uid: String
  private let parts: KubeletParts
  private let signal = ControllerRuntime.Signal()
  /// Opens when the pod is to end: interrupts a turn, which may be pulling an image for minutes.
  private let ending = Latch()
  private let order: Mutex<Order>
  private let probes: PodProbes

  init(pod: CoreAPI.Pod, parts: KubeletParts) {
    uid = pod.metadata.uid
    self.parts = parts
    order = Mutex(Order(pod: pod))
    if pod.isTerminating { ending.open() }
    let recorder = parts.recorder
    probes = PodProbes(
      prober: parts.prober, environment: parts.environment, changed: signal
    ) { container, kind, reason in
      let title = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
      PodEvents(recorder: recorder, pod: pod).warning(
        "Unhealthy", "\(title) probe failed: \(reason)", container: container)
    }
  }

  // MARK: - From outside

  /// The pod's object has changed.
  func update(_ pod: CoreAPI.Pod) {
    order.withLock { $0.pod = pod }
    if pod.isTerminating { ending.open() }
    signal.raise()
  }

  /// The pod's object is gone.
  func remove() {
    order.withLock { $0.isRemoved = true }
    ending.open()
    signal.raise()
  }

  /// Something of the pod may have changed in the runtime.
  func wake() { signal.raise() }

  /// An object that the pod's volumes are made from has changed.
  func refreshContent() {
    order.withLock { $0.hasNewContent = true }
    signal.raise()
  }

  // MARK: - The task

  /// Returns when the pod and everything it left on the node are gone.
  func run() async {
    await withTaskGroup { group in
      group.addTask { [probes] in
        do { try await probes.run() } catch {
          // Probes end only with this worker.
        }
      }
      await work()
      group.cancelAll()
    }
  }

  private func work() async {
    var memory = PodMemory()
    while !Task.isCancelled {
      let order = order.withLock { order in
        defer { order.hasNewContent = false }
        return order
      }
      if order.hasNewContent { memory.noteNewContent() }
      var pause: Duration?
      do {
        pause = try await turn(order, &memory)
        if memory.isGone { return }
      } catch is CancellationError {
        return
      } catch {
        parts.logger.warning(
          "pod not in step", ["pod": order.pod.key, "error": error])
        pause = Limits.backoffInitial
      }
      await rest(pause)
    }
  }

  /// Waits for the signal, at most so long.
  private func rest(_ duration: Duration?) async {
    guard let duration else { return await signal.wait() }
    guard duration > .zero else { return }
    await withTaskGroup { group in
      group.addTask { [signal] in await signal.wait() }
      group.addTask { [environment = parts.environment] in
        do { try await environment.sleep(for: duration) } catch {
          // Woken before.
        }
      }
      await group.next()
      group.cancelAll()
    }
  }

  /// - Returns: how long to wait before the next turn; nil until something happens.
  private func turn(_ order: Order, _ memory: inout PodMemory) async throws -> Duration? {
    let sync = PodSync(pod: order.pod, parts: parts, probes: probes)
    let isEnding =
      order.isRemoved || order.pod.isTerminating || memory.failure != nil || memory.isEnded
    guard isEnding || order.pod.isFinished else {
      return try await interruptibleTurn(sync, &memory)
    }
    if !memory.isEnded { try await end(order, &memory) }
    if order.isRemoved {
      try await sync.removeTraces()
      memory.isGone = true
    } else if order.pod.isTerminating {
      // The last word: the object may go now.
      parts.statuses.report(
        order.pod, parts.statuses.latest(uid) ?? order.pod.status, isFinal: true)
    }
    return nil
  }

  /// A turn that is given up when the pod is to end meanwhile; then there is another at once.
  private func interruptibleTurn(
    _ sync: PodSync, _ memory: inout PodMemory
  ) async throws -> Duration? {
    let before = memory
    let outcome = try await withThrowingTaskGroup(of: TurnOutcome?.self) { group in
      group.addTask {
        var memory = before
        do {
          return TurnOutcome(result: .success(try await sync.turn(&memory)), memory: memory)
        } catch {
          return TurnOutcome(result: .failure(error), memory: memory)
        }
      }
      group.addTask { [ending] in
        await ending.wait()
        return nil
      }
      let first = try await group.next() ?? nil
      group.cancelAll()
      return first
    }
    guard let outcome else { return .zero }
    memory = outcome.memory
    return try outcome.result.get()
  }

  private struct TurnOutcome: Sendable {
    var result: Result<Duration?, any Error>
    var memory: PodMemory
  }

  // MARK: - The end

  /// Stops the pod; a shorter grace period that arrives meanwhile takes over.
  private func end(_ order: Order, _ memory: inout PodMemory) async throws {
    probes.stop()
    let ending = PodEnding(pod: order.pod, parts: parts)
    var grace = ending.graceSeconds
    while true {
      let isDone = try await stop(ending, grace: grace)
      if isDone { break }
      let newest = self.order.withLock { $0.pod }
      grace = min(grace, PodEnding(pod: newest, parts: parts).graceSeconds)
    }
    memory.isEnded = true
    let newest = self.order.withLock { $0 }
    let sync = PodSync(pod: newest.pod, parts: parts, probes: probes)
    let status = try await sync.finalStatus(&memory)
    try sync.releaseResources()
    if !newest.isRemoved { parts.statuses.report(newest.pod, status, isFinal: false) }
  }

  /// - Returns: false when the grace period was cut short meanwhile.
  private func stop(_ ending: PodEnding, grace: Int64) async throws -> Bool {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        try await ending.stopAll(graceSeconds: grace)
        return true
      }
      group.addTask {
        while !Task.isCancelled {
          await self.signal.wait()
          let pod = self.order.withLock { $0.pod }
          if PodEnding(pod: pod, parts: self.parts).graceSeconds < grace { return false }
        }
        return true
      }
      let isDone = try await group.next() ?? true
      group.cancelAll()
      return isDone
    }
  }
}

/// What a worker remembers between turns. Nothing in here is needed after a restart of the kubelet.
struct PodMemory: Sendable {
  var backoffs: [String: RestartBackoff] = [:]
  /// By container name: when another start may be tried, since 1970.
  var retries: [String: Duration] = [:]
  /// By container name: why it does not run.
  var waiting: [String: ObservedPodStatus.Waiting] = [:]
  /// By container ID.
  var terminationMessages: [String: String] = [:]
  /// Paths of the volumes on the node by name; nil until they are ready.
  var volumes: [String: String]?
  /// Contents of volumes must be compared with their objects.
  var contentIsOld = false
  /// When tokens are to be renewed, since 1970.
  var tokensRefreshAt: Duration?
  /// Set when the kubelet itself ends the pod.
  var failure: ObservedPodStatus.Waiting?
  /// Everything of the pod has stopped for good.
  var isEnded = false
  /// Nothing of the pod is left on the node.
  var isGone = false

  /// An object that the pod refers to has changed: its volumes may be old, and a container that could
  /// not be configured may be now.
  mutating func noteNewContent() {
    contentIsOld = true
    for (name, reason) in waiting where reason.reason == "CreateContainerConfigError" {
      retries[name] = nil
    }
  }
}
