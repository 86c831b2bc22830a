// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client
package import Informers
package import Platform
import Synchronization
package import Telemetry

/// Runs one controller: queue, workers, retries, metrics.
///
/// One dispatcher hands keys to at most `workers` child tasks and otherwise sleeps until a key comes
/// or a delayed key is due.
package final class ReconcileLoop: Service {
  private let controller: any Controller
  private let workers: Int
  private let environment: Environment
  private let informers: InformerSet
  private let logger: Logger
  private let metrics: ReconcileMetrics
  private let queue: Mutex<WorkQueue<ObjectKey>>
  private let wake = Signal()

  /// - Parameter workers: keys reconciled at the same time, at least 1.
  package init(
    _ controller: any Controller, workers: Int = 5, informers: InformerSet,
    environment: Environment, metrics: MetricsRegistry
  ) {
    self.controller = controller
    self.workers = workers
    self.informers = informers
    self.environment = environment
    let name = type(of: controller).name
    self.metrics = ReconcileMetrics(metrics, controller: name)
    logger = Logger(component: name)
    queue = Mutex(WorkQueue())
    for watched in controller.watches {
      watched.attach(informers) { [weak self] key in self?.enqueue(key) }
    }
  }

  /// Asks for a reconcile of the key.
  package func enqueue(_ key: ObjectKey) {
    queue.withLock { $0.add(key) }
    wake.raise()
  }

  /// Reconciles until the task is cancelled. Starts when the caches are complete.
  package func run() async throws {
    await informers.waitForSync()
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        let (key, deadline) = next()
        if let key {
          group.addTask { await self.work(on: key) }
        } else {
          await wake.wait(until: deadline, environment: environment)
        }
      }
      group.cancelAll()
    }
  }

  /// A key if there is one and a worker is free; else the time at which to look again.
  private func next() -> (ObjectKey?, Duration?) {
    queue.withLock { queue in
      queue.advance(to: environment.now())
      metrics.depth.set(Double(queue.depth))
      guard queue.inProgress < workers else { return (nil, nil) }
      return (queue.take(), queue.nextDeadline)
    }
  }

  private func work(on key: ObjectKey) async {
    let start = environment.now()
    do {
      let outcome = try await controller.reconcile(key)
      queue.withLock { queue in
        queue.forget(key)
        if case .again(let delay) = outcome { queue.add(key, at: environment.now() + delay) }
      }
    } catch {
      retry(key, after: error)
    }
    metrics.duration.observe(environment.now() - start)
    queue.withLock { $0.finish(key) }
    wake.raise()
  }

  private func retry(_ key: ObjectKey, after error: any Error) {
    // Nothing can be made in a namespace that is being deleted, now or later: its end is an event.
    guard !Task.isCancelled, error.clientError?.isNamespaceTerminating != true else { return }
    let failures = queue.withLock {
      $0.retry(key, now: environment.now(), chance: environment.random())
    }
    metrics.retries.increment()
    // A conflict only says that the cache was behind; the next attempt reads newer state.
    if error.clientError?.isConflict == true, failures < 5 { return }
    logger.warning("reconcile failed", ["key": key, "failures": failures, "error": error])
  }
}

extension Signal {
  /// Waits for the signal, at most until a time since boot; nil for no such time.
  package func wait(until deadline: Duration?, environment: Environment) async {
    guard let deadline else { return await wait() }
    let delay = deadline - environment.now()
    guard delay > .zero else { return }
    await withTaskGroup { group in
      group.addTask { await self.wait() }
      group.addTask {
        // Cancellation only means that the signal came first.
        do { try await environment.sleep(for: delay) } catch {}
      }
      await group.next()
      group.cancelAll()
    }
  }
}
