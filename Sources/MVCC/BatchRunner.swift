// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import Synchronization
import Telemetry

/// What one batch of writes did.
package struct CommitReport: Sendable {
  /// Changes, by revision.
  package var transactions: [CommittedTransaction] = []
  package var state = StoreState()
  /// Requests that shared the batch.
  package var requests = 0
  /// True when the events know what they replaced.
  package var hasPrevious = false
  /// False when nothing changed, so nothing was flushed.
  package var isFlushed = false
  /// Time from the begin of the batch to the end of its flush.
  package var duration = Duration.zero

  package init() {}
}

/// Hears of every batch, one at a time and in order, on the thread that ran it: the writing thread or, for a
/// few small writes, the callers'. After the flush and before the answers. Must be quick.
package protocol CommitObserver: AnyObject, Sendable {
  /// True when somebody wants to know what a change replaced.
  var wantsPrevious: Bool { get }
  func committed(_ report: CommitReport)
}

/// Runs batches of writes: one engine transaction each, then the observers, then the answers.
final class BatchRunner: Sendable {
  private let engine: any Engine
  private let environment: Environment
  private let observers: [any CommitObserver]
  /// Why the last batch could not be written; nil after one that was.
  private let refused = Mutex<StoreError?>(nil)
  private let isRefusing = Atomic(false)
  private let logger = Logger(component: "store")
  private let published: Mutex<StoreState>
  private let callers: CallerThread?
  /// Mean time of the last batches in microseconds; those of long ago count less and less.
  private let meanMicroseconds = Atomic(4 * Limits.quickBatchMicroseconds)

  /// - Parameter callers: where answers are given, a batch at a time; nil gives them at once.
  init(
    engine: any Engine, environment: Environment, observers: [any CommitObserver],
    state: StoreState, callers: CallerThread? = nil
  ) {
    self.engine = engine
    self.environment = environment
    self.observers = observers
    self.callers = callers
    published = Mutex(state)
  }

  /// The counters as of the last flush.
  var state: StoreState { published.withLock { $0 } }

  /// Why the disk takes no writes, as far as the last one tells; nil when it took that.
  var refusal: StoreError? { refused.withLock { $0 } }

  /// True when the next batch will hardly take long.
  var isQuick: Bool {
    meanMicroseconds.load(ordering: .relaxed) <= Limits.quickBatchMicroseconds && engine.isQuiet
  }

  func run(_ batch: [PendingWrite]) {
    do throws(StoreError) {
      try runGrowing(batch)
    } catch {
      if error == .tooLarge, batch.count > 1 {
        // One of them is: the others are not to suffer for it.
        for write in batch { run([write]) }
        return
      }
      refuse(error)
      for write in batch { write.refuse(error == .mapFull ? .outOfSpace : error) }
    }
  }

  private func refuse(_ error: StoreError) {
    guard case .storage = error else { return }
    refused.withLock { $0 = error }
    guard !isRefusing.exchange(true, ordering: .relaxed) else { return }
    logger.error("a write was refused by the disk", ["error": "\(error)"])
  }

  private func wroteAgain() {
    refused.withLock { $0 = nil }
    isRefusing.store(false, ordering: .relaxed)
    logger.info("the disk takes writes again")
  }

  private func runGrowing(_ batch: [PendingWrite]) throws(StoreError) {
    do throws(StoreError) {
      try attempt(batch)
    } catch {
      guard error == .mapFull else { throw error }
      try engine.grow()
      try attempt(batch)
    }
  }

  private func attempt(_ batch: [PendingWrite]) throws(StoreError) {
    let begin = environment.now()
    let wantsPrevious = observers.contains { $0.wantsPrevious }
    var report = CommitReport()
    report.requests = batch.count
    report.hasPrevious = wantsPrevious
    try engine.write { transaction throws(StoreError) in
      let session = try WriteSession(transaction, capturesPrevious: wantsPrevious)
      for write in batch { try write.run(session) }
      report.isFlushed = try session.finish()
      report.transactions = session.committed
      report.state = session.state
      return report.isFlushed ? .commit : .abandon
    }
    report.duration = environment.now() - begin
    published.withLock { $0 = report.state }
    if report.isFlushed, isRefusing.load(ordering: .relaxed) { wroteAgain() }
    for observer in observers { observer.committed(report) }
    answer(batch)
    if report.isFlushed {
      note(report.duration)
      engine.makeRoom()
    }
  }

  /// One batch that the disk kept waiting does not make it slow.
  private func note(_ duration: Duration) {
    let time = duration.components
    let microseconds = time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000
    let counted = Int(clamping: min(microseconds, Int64(4 * Limits.quickBatchMicroseconds)))
    let mean = meanMicroseconds.load(ordering: .relaxed)
    meanMicroseconds.store(mean + (counted - mean) / Limits.quickBatchesMeant, ordering: .relaxed)
  }

  private func answer(_ batch: [PendingWrite]) {
    guard let callers else {
      for write in batch { write.answer() }
      return
    }
    callers { for write in batch { write.answer() } }
  }
}
