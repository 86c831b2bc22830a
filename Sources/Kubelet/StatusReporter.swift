// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import Client
internal import ControllerRuntime
internal import CoreAPI
internal import Informers
import MetaAPI
import MetaTypes
import Platform
internal import Schema
import Synchronization
import Telemetry

/// Sends pods' statuses to the API server when they differ from what it has, and has pods deleted that
/// were to be deleted and have ended.
final class StatusReporter: Platform.Service, Sendable {
  private struct Entry: Sendable {
    var key: ObjectKey
    var status: CoreAPI.PodStatus
    /// Nothing of the pod runs any more and its deletion has been asked for.
    var isFinal: Bool
    var isPending = true
  }

  private let client: TypedClient
  private let pods: Lister<CoreAPI.Pod>
  private let environment: Environment
  private let logger: Logger
  private let signal = ControllerRuntime.Signal()
  private let entries = Mutex<[String: Entry]>([:])

  init(
    client: TypedClient, pods: Lister<CoreAPI.Pod>, environment: Environment, logger: Logger
  ) {
    self.client = client
    self.pods = pods
    self.environment = environment
    self.logger = logger
  }

  /// Takes a pod's newest status; sends it unless the API server has it already.
  /// - Parameter isFinal: the object may go once the status is there.
  func report(_ pod: CoreAPI.Pod, _ status: CoreAPI.PodStatus, isFinal: Bool) {
    let uid = pod.metadata.uid
    let isNews = entries.withLock { entries in
      if let old = entries[uid], old.status == status, old.isFinal || !isFinal,
        !status.isOverwritten(in: pod.status)
      {
        return false
      }
      entries[uid] = Entry(
        key: pod.key, status: status, isFinal: isFinal || entries[uid]?.isFinal ?? false)
      return true
    }
    if isNews { signal.raise() }
  }

  /// The status last reported for a pod, sent or not.
  func latest(_ uid: String) -> CoreAPI.PodStatus? { entries.withLock { $0[uid]?.status } }

  /// Forgets a pod that is gone.
  func forget(_ uid: String) { entries.withLock { $0[uid] = nil } }

  func run() async throws {
    var failures = 0
    while !Task.isCancelled {
      let pending = entries.withLock { entries in
        let pending = entries.filter(\.value.isPending)
        for uid in pending.keys { entries[uid]?.isPending = false }
        return pending
      }
      var hasFailed = false
      for (uid, entry) in pending {
        do {
          try await send(entry, uid: uid)
        } catch is CancellationError {
          return
        } catch {
          hasFailed = true
          logger.warning("status not sent", ["pod": entry.key, "error": error])
          entries.withLock { $0[uid]?.isPending = true }
        }
      }
      failures = hasFailed ? failures + 1 : 0
      if hasFailed {
        let delay = Backoff.watch.delay(failures: failures, chance: environment.random())
        try await environment.sleep(for: delay)
      } else {
        await signal.wait()
      }
    }
  }

  private func send(_ entry: Entry, uid: String) async throws {
    do {
      try await update(entry, uid: uid)
      guard entry.isFinal else { return }
      try await client.delete(
        CoreAPI.Pod.self, entry.key,
        options: DeletionOptions(gracePeriodSeconds: 0, uid: uid))
    } catch let error as ClientError where error.isNotFound {
      // Gone, or replaced by another pod of that name.
    } catch let error as ClientError where error.isConflict && entry.isFinal {
      // The deletion's precondition failed: another pod has the name now.
      logger.info("pod replaced before its deletion", ["pod": entry.key])
    }
  }

  private func update(_ entry: Entry, uid: String) async throws {
    if let known = pods.get(entry.key) {
      do {
        return try await write(entry, uid: uid, to: known)
      } catch let error as ClientError where error.isConflict {
        // The watch is behind: read the object itself.
      }
    }
    while true {
      let fresh = try await client.get(CoreAPI.Pod.self, entry.key)
      do {
        return try await write(entry, uid: uid, to: fresh)
      } catch let error as ClientError where error.isConflict {
        try Task.checkCancellation()
      }
    }
  }

  private func write(_ entry: Entry, uid: String, to pod: CoreAPI.Pod) async throws {
    guard pod.metadata.uid == uid else { return }
    var changed = pod
    changed.status = entry.status.keepingForeignConditions(of: pod.status)
    guard changed.status != pod.status else { return }
    _ = try await client.updateStatus(changed)
  }
}

extension CoreAPI.PodStatus {
  /// Whether someone else changed the pod's readiness after this status was made, as the node lifecycle
  /// controller does while a node is silent. A watch that is merely behind shows an older change.
  func isOverwritten(in other: CoreAPI.PodStatus) -> Bool {
    func ready(_ status: CoreAPI.PodStatus) -> CoreAPI.PodCondition? {
      status.conditions.first { $0.type == "Ready" }
    }
    guard let own = ready(self), let shown = ready(other) else { return false }
    return own.status != shown.status && own.lastTransitionTime < shown.lastTransitionTime
  }

  /// This status with the other's conditions where the kubelet is not their owner.
  func keepingForeignConditions(of other: CoreAPI.PodStatus) -> CoreAPI.PodStatus {
    var result = self
    let own = conditions.filter { PodConditions.owned.contains($0.type) }
    result.conditions = own + other.conditions.filter { !PodConditions.owned.contains($0.type) }
    result.nominatedNodeName = other.nominatedNodeName
    result.resourceClaimStatuses = other.resourceClaimStatuses
    return result
  }
}
