// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import ControllerRuntime
import CoreAPI
import Informers
import MetaAPI
import Platform
import Synchronization
import Telemetry

/// Takes pods from the queue and gives each a node, one after another; binding goes on beside it.
///
/// One watch of pods and one of nodes feed the queue and the snapshot. Nothing runs while no pod waits.
final class SchedulingLoop: Platform.Service {
  private struct State {
    var queue = SchedulingQueue()
    var snapshot = NodeSnapshot()
    /// Where the next search starts.
    var start = 0
  }

  private let schedulerName: String
  private let client: TypedClient
  private let informers: InformerSet
  private let environment: Environment
  private let events: EventRecorder
  private let profile: Profile
  private let cycle: SchedulingCycle
  private let metrics: SchedulerMetrics
  private let logger = Logger(component: "scheduler")
  private let state = Mutex(State())
  private let wake = Signal()

  init(
    schedulerName: String = "default-scheduler", client: TypedClient, informers: InformerSet,
    environment: Environment, events: EventRecorder, metrics: MetricsRegistry
  ) {
    self.schedulerName = schedulerName
    self.client = client
    self.informers = informers
    self.environment = environment
    self.events = events
    self.metrics = SchedulerMetrics(metrics)
    profile = Catalog.profile
    cycle = SchedulingCycle(profile: profile)
    informers.informer(for: Node.self).onChange { [weak self] in self?.observe(node: $0) }
    informers.informer(for: PodInfo.kind).onChange { [weak self] in self?.observe(pod: $0) }
  }

  /// Schedules until the task is cancelled.
  func run() async throws {
    await informers.waitForSync()
    logger.info("scheduling")
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        let (work, deadline) = next()
        switch work {
        case nil: await wake.wait(until: deadline, environment: environment)
        case .bind(let pod, let node, let since)?:
          let binding = BindingCycle(client: client, events: events)
          group.addTask { await self.bind(pod, to: node, since: since, with: binding) }
        case .refuse(let pod, let diagnosis)?:
          group.addTask { await self.report(diagnosis, for: pod) }
        }
      }
      group.cancelAll()
    }
  }

  // MARK: - One cycle

  private enum Work {
    case bind(PodInfo, node: String, since: Duration)
    case refuse(PodInfo, Diagnosis)
  }

  /// Runs a cycle if a pod is to be tried; else says when to look again.
  private func next() -> (Work?, Duration?) {
    let begin = environment.now()
    return state.withLock { state in
      state.queue.advance(to: begin)
      metrics.note(state.queue)
      guard let entry = state.queue.take() else { return (nil, state.queue.nextDeadline) }
      let result = cycle.run(
        entry.pod, state.snapshot.nodes, start: state.start, chance: environment.random())
      metrics.cycle.observe(environment.now() - begin)
      switch result {
      case .node(let name, let searched):
        state.start = (state.start + searched) % max(state.snapshot.nodes.count, 1)
        state.snapshot.add(entry.pod.placed(on: name))  // assumed
        return (.bind(entry.pod, node: name, since: entry.since), nil)
      case .none(let diagnosis):
        metrics.unschedulable.increment()
        // Without nodes no plugin was asked, so wait for the event that every plugin names.
        let refusedBy = diagnosis.plugins.isEmpty ? [NodeName.name] : diagnosis.plugins
        state.queue.giveBack(entry.pod.key, refusedBy: refusedBy, now: begin)
        return (.refuse(entry.pod, diagnosis), nil)
      }
    }
  }

  private func bind(
    _ pod: PodInfo, to node: String, since: Duration, with binding: BindingCycle
  ) async {
    do {
      try await binding.run(pod, node: node)
      metrics.scheduled.increment()
      metrics.latency.observe(environment.now() - since)
    } catch {
      guard !Task.isCancelled else { return }
      let isGone = error.clientError?.isNotFound == true
      if !isGone {
        logger.warning("binding failed", ["pod": pod.key, "node": node, "error": error])
        metrics.errors.increment()
      }
      state.withLock { state in
        state.snapshot.remove(pod.key)
        if isGone {
          state.queue.remove(pod.key)
        } else {
          state.queue.giveBack(pod.key, refusedBy: [], now: environment.now())
        }
      }
      move(.podFreed)
    }
  }

  /// Says in an event and in the pod's status why it has no node, if that is news.
  private func report(_ diagnosis: Diagnosis, for pod: PodInfo) async {
    let message = diagnosis.message
    events.record(.warning, about: pod.reference, reason: "FailedScheduling", message)
    let known = pod.scheduledCondition
    if known?.status == "False", known?.reason == "Unschedulable", known?.message == message {
      return
    }
    do {
      let patch = PodScheduledPatch(message: message, previous: known, now: environment.time)
      try await client.patch(
        at: PodInfo.kind.location, pod.key, .strategicMerge(patch.body), subresource: "status")
    } catch {
      if error.clientError?.isNotFound == true || Task.isCancelled { return }
      logger.warning("condition not written", ["pod": pod.key, "error": error])
    }
  }

  // MARK: - What the watches show

  private func observe(node change: Change<Node>) {
    let event = state.withLock { state -> ClusterEvent? in
      guard let new = change.new else {
        state.snapshot.removeNode(change.key.name)
        return nil
      }
      state.snapshot.set(new)
      guard let old = change.old else { return .nodeAdded }
      let changes = ClusterEvent.NodeChanges(from: old, to: new)
      return changes.isEmpty ? nil : .nodeUpdated(changes)
    }
    if let event { move(event) }
  }

  private func observe(pod change: Change<PodInfo>) {
    guard let event = update(change) else { return }
    move(event)
  }

  private func update(_ change: Change<PodInfo>) -> ClusterEvent? {
    state.withLock { state in
      guard let pod = change.new, !pod.isFinished else {
        let wasPlaced = state.snapshot.contains(change.key)
        state.snapshot.remove(change.key)
        state.queue.remove(change.key)
        return wasPlaced ? .podFreed : nil
      }
      if !pod.nodeName.isEmpty {
        state.queue.remove(pod.key)
        state.snapshot.add(pod)
        guard let old = change.old, !old.nodeName.isEmpty else { return .podPlaced }
        if old.requests != pod.requests { return .podFreed }
        return old.labels != pod.labels ? .podRelabelled : nil
      }
      enqueue(pod, old: change.old, &state)
      return nil
    }
  }

  private func enqueue(_ pod: PodInfo, old: PodInfo?, _ state: inout State) {
    guard pod.schedulerName == schedulerName, !pod.isTerminating, !pod.isGated else {
      state.queue.remove(pod.key)
      return
    }
    // A pod that is assumed is on its way; and our own write of its condition is no news.
    if state.snapshot.contains(pod.key) { return }
    if let old, old.isSameRequest(as: pod) { return }
    state.queue.add(pod, now: environment.now())
    wake.raise()
  }

  private func move(_ event: ClusterEvent) {
    let now = environment.now()
    state.withLock { state in
      state.queue.move(now: now) { plugin, pod in
        profile.mayHelp(event, plugin: plugin, pod)
      }
    }
    wake.raise()
  }
}

extension PodInfo {
  /// Whether nothing differs that decides where the pod can run.
  func isSameRequest(as other: PodInfo) -> Bool {
    uid == other.uid && isGated == other.isGated && labels == other.labels
      && requests == other.requests && tolerations == other.tolerations
      && placement == other.placement && nodeName == other.nodeName
  }
}
