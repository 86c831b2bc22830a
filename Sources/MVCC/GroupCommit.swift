// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// A write that waits for its turn. Made by one thread, then in the hands of the one that runs it.
class PendingWrite: @unchecked Sendable {
  // Safety: the queue hands it from thread to thread.

  /// Bytes of the request, about; batches are bounded by their sum.
  let weight: Int
  /// True for what is done in a moment whatever the store holds: a thread with other work may do it.
  let isSmall: Bool

  init(weight: Int, isSmall: Bool = false) {
    self.weight = weight
    self.isSmall = isSmall
  }

  /// Does the work. Throws only what ends the whole batch; may run again after that.
  func run(_ session: WriteSession) throws(StoreError) {}
  /// Answers the caller, once the batch is flushed.
  func answer() {}
  /// Answers the caller when the batch was given up: nothing was changed.
  func refuse(_ error: StoreError) {}
}

/// Decides when the writes that wait are run: gets a job that runs them.
package typealias WriteSchedule = @Sendable (_ run: @escaping @Sendable () -> Void) -> Void

/// Runs a job soon, in the thread of those who write: the event loop's `post`.
package typealias CallerThread = @Sendable (_ job: @escaping @Sendable () -> Void) -> Void

/// Gathers writes into engine transactions: everything that arrives while one is flushed goes into
/// the next. No answer leaves before the flush of its batch.
///
/// A thread of its own runs them. But when a turn of the callers' thread brings only a few small writes,
/// nothing is under way and the disk is quick, that thread runs them itself: two changes of threads would
/// cost more than the flush.
final class GroupCommit: Sendable {
  private struct Queue {
    var pending: [PendingWrite] = []
    var isStopped = false
    /// A batch is under way.
    var isRunning = false
  }

  private let queue = Monitor(Queue())
  private let runBatch: @Sendable ([PendingWrite]) -> Void
  private let schedule: WriteSchedule?
  private let callers: CallerThread?
  private let isQuick: @Sendable () -> Bool

  /// - Parameters:
  ///   - schedule: told when the first write waits; for simulation.
  ///   - callers: where writes come from. What one turn of that thread brings wakes the writing thread
  ///     once, when all of it is there.
  ///   - isQuick: whether a batch would take so short that the callers' thread may wait for it.
  ///   - runBatch: runs and answers one batch. Called for one batch at a time, by the writing thread or the
  ///     callers'.
  init(
    schedule: WriteSchedule? = nil, callers: CallerThread? = nil,
    isQuick: @escaping @Sendable () -> Bool = { false },
    runBatch: @escaping @Sendable ([PendingWrite]) -> Void
  ) {
    self.schedule = schedule
    self.callers = callers
    self.isQuick = isQuick
    self.runBatch = runBatch
  }

  func submit(_ write: PendingWrite) {
    let (isRefused, isFirst) = queue.withLock { queue in
      if queue.isStopped { return (true, false) }
      queue.pending.append(write)
      return (false, queue.pending.count == 1)
    }
    if isRefused { write.refuse(.stopped) }
    guard isFirst else { return }
    if let schedule {
      schedule { [self] in while runPending() {} }
    } else if let callers {
      callers { [self] in endTurn() }
    } else {
      queue.wakeAll()
    }
  }

  /// All writes of one turn of the callers' thread are here.
  private func endTurn() {
    let few = queue.withLock { queue -> [PendingWrite]? in
      guard !queue.isRunning, !queue.isStopped, !queue.pending.isEmpty,
        queue.pending.count <= Limits.writesAtOnceMax, queue.pending.allSatisfy(\.isSmall),
        isQuick()
      else { return nil }
      return Self.take(&queue)
    }
    if let few { _ = run(few) }
    // The thread need not know of writes that are done.
    if queue.withLock({ $0.isStopped || !$0.pending.isEmpty }) { queue.wakeAll() }
  }

  /// Runs what waits now, in the calling thread. False when nothing did.
  func runPending() -> Bool {
    run(queue.withLock { Self.take(&$0) })
  }

  /// Refuses what waits.
  func refusePending() {
    let pending = queue.withLock { queue in
      defer { queue.pending = [] }
      return queue.pending
    }
    for write in pending { write.refuse(.stopped) }
  }

  /// Runs batches in a thread of its own until `stop`. Waits without polling.
  func startThread() -> WriterThread {
    WriterThread { [self] in
      takeShortTurns()
      var goesOn = true
      while goesOn {
        let batch = queue.wait { queue -> [PendingWrite]? in
          guard !queue.isRunning, !queue.pending.isEmpty || queue.isStopped else { return nil }
          return Self.take(&queue)
        }
        goesOn = run(batch)
      }
    }
  }

  /// Refuses new writes; those that wait are still done.
  func stop() {
    queue.withLock { $0.isStopped = true }
    queue.wakeAll()
  }

  private func run(_ batch: [PendingWrite]) -> Bool {
    if !batch.isEmpty { runBatch(batch) }
    queue.withLock { $0.isRunning = false }
    return !batch.isEmpty
  }

  private static func take(_ queue: inout Queue) -> [PendingWrite] {
    queue.isRunning = true
    var count = 0
    var weight = 0
    for write in queue.pending.prefix(Limits.batchRequestsMax) {
      weight += write.weight
      if count > 0, weight > Limits.batchBytesMax { break }
      count += 1
    }
    if count == queue.pending.count {
      defer { queue.pending = [] }
      return queue.pending
    }
    let batch = Array(queue.pending.prefix(count))
    queue.pending.removeFirst(count)
    return batch
  }
}

/// A thread that blocks on the disk, so that no event loop has to.
final class WriterThread: Sendable {
  private let thread: pthread_t

  init(_ body: @escaping @Sendable () -> Void) {
    thread = Self.start(body)
  }

  /// Runs `body` in a thread that nobody waits for.
  static func detached(_ body: @escaping @Sendable () -> Void) {
    pthread_detach(start(body))
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t {
    let box = Unmanaged.passRetained(Body(run: body))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    precondition(code == 0, "the system has no thread for the store")
    return thread
  }

  /// Waits for the thread's end.
  func join() {
    pthread_join(thread, nil)
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }
}
