// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CoreAPI
import MetaAPI
import Platform
import Synchronization
import Telemetry

/// The workers of all pods of this node, one task each.
final class PodWorkers: Platform.Service, Sendable {
  private let parts: KubeletParts
  private let workers = Mutex<[String: PodWorker]>([:])
  private let started: AsyncStream<PodWorker>
  private let start: AsyncStream<PodWorker>.Continuation

  init(parts: KubeletParts) {
    self.parts = parts
    (started, start) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(65_536))
  }

  /// Whether there is anything to be watched in the runtime.
  var isEmpty: Bool { workers.withLock(\.isEmpty) }

  var uids: Set<String> { workers.withLock { Set($0.keys) } }

  /// A pod has appeared or changed.
  func update(_ pod: CoreAPI.Pod) {
    let uid = pod.metadata.uid
    let (worker, isNew) = workers.withLock { workers in
      if let worker = workers[uid] { return (worker, false) }
      let worker = PodWorker(pod: pod, parts: parts)
      workers[uid] = worker
      return (worker, true)
    }
    if isNew { start.yield(worker) } else { worker.update(pod) }
  }

  /// A pod's object is gone.
  func remove(uid: String) { workers.withLock { $0[uid] }?.remove() }

  /// Something of these pods may have changed in the runtime.
  func wake(_ uids: Set<String>) {
    for worker in find(uids) { worker.wake() }
  }

  func wakeAll() {
    for worker in workers.withLock({ Array($0.values) }) { worker.wake() }
  }

  /// Objects that these pods' volumes are made from have changed.
  func refreshContent(_ uids: Set<String>) {
    for worker in find(uids) { worker.refreshContent() }
  }

  private func find(_ uids: Set<String>) -> [PodWorker] {
    workers.withLock { workers in uids.compactMap { workers[$0] } }
  }

  func run() async throws {
    await withDiscardingTaskGroup { group in
      for await worker in started {
        group.addTask {
          await worker.run()
          self.forget(worker)
        }
      }
      group.cancelAll()
    }
  }

  private func forget(_ worker: PodWorker) {
    workers.withLock { $0[worker.uid] = nil }
  }
}
