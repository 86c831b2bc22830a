// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
import Synchronization

/// The key-value store: one key space with history, leases and compaction, on an engine.
///
/// Reading order: `range` and `history` (StoreReader, on a view, in the caller's thread) → `commit`
/// (WriteSession, in a shared engine transaction on the writing thread, see GroupCommit) → Compaction.
package final class KeyValueStore: Sendable {
  /// Who runs the writes.
  package enum Writer: Sendable {
    /// A thread of the store.
    case thread
    /// The owner, by calling `runPending`: for simulation.
    case owner
  }

  private let engine: any Engine
  private let writer: Writer
  private let group: GroupCommit
  private let thread: Mutex<WriterThread?>
  private let batches: BatchRunner
  let counts = SharedRangeCounts()

  /// - Parameters:
  ///   - schedule: for `Writer.owner`, told when writes wait.
  ///   - callers: the thread that writes come from, and where they are answered; nil answers in the
  ///     writing thread.
  /// - Throws: `StoreError` when the engine's content can't be used.
  package init(
    engine: any Engine, environment: Environment, writer: Writer = .thread,
    schedule: WriteSchedule? = nil, callers: CallerThread? = nil,
    observers: [any CommitObserver] = []
  ) throws(StoreError) {
    self.engine = engine
    self.writer = writer
    let state = try engine.read { view throws(StoreError) in try StoreState(view) }
    let batches = BatchRunner(
      engine: engine, environment: environment, observers: observers, state: state,
      callers: callers)
    self.batches = batches
    let group = GroupCommit(
      schedule: schedule, callers: callers, isQuick: { batches.isQuick },
      runBatch: { batches.run($0) })
    self.group = group
    thread = Mutex(writer == .thread ? group.startThread() : nil)
    if state.cleanedRevision < state.compactedRevision { Self.clean(group, engine) }
  }

  /// The current revision of the store in `engine`.
  package static func revision(of engine: any Engine) throws(StoreError) -> Int64 {
    try engine.read { view throws(StoreError) in try StoreState(view).revision }
  }

  /// Finishes the writes that wait, refuses new ones and closes the engine.
  package func close() {
    group.stop()
    if let thread = thread.withLock({ $0.take() }) { thread.join() }
    group.refusePending()
    engine.close()
  }

  /// Runs the writes that wait now; for `Writer.owner`. False when there were none.
  package func runPending() -> Bool { group.runPending() }

  /// The counters as of the last batch that was flushed.
  package var state: StoreState { batches.state }
}

// MARK: - Reading

extension KeyValueStore {
  func read<R>(
    _ body: (any EngineView) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try engine.read(body)
  }

  package func range(_ query: RangeQuery) throws(StoreError) -> RangeResult {
    try engine.read { view throws(StoreError) in
      try StoreReader(view, counts: counts).range(query)
    }
  }

  /// Does a transaction that can't change anything, without waiting for writers.
  package func read(_ transaction: Transaction) throws(StoreError) -> TransactionResult {
    precondition(transaction.isReadOnly, "a transaction with writes goes to `commit`")
    return try engine.read { view throws(StoreError) in
      let reader = try StoreReader(view, counts: counts)
      let settled = try reader.settle(transaction)
      try reader.checkRanges(settled)
      return try reader.run(settled)
    }
  }

  /// Changes to keys of `range` from revision `first` on, as many as one step may read.
  package func history(
    of range: KeyRange, from first: Int64, filter: WatchFilter = [], wantsPrevious: Bool = false
  ) throws(StoreError) -> HistoryWindow {
    try engine.read { view throws(StoreError) in
      try StoreReader(view).history(
        of: range, from: first, filter: filter, wantsPrevious: wantsPrevious)
    }
  }

  package func leases() throws(StoreError) -> [LeaseRecord] {
    try engine.read { view throws(StoreError) in try StoreReader(view).leases() }
  }

  package func keys(of lease: Int64) throws(StoreError) -> [[UInt8]] {
    try engine.read { view throws(StoreError) in try StoreReader(view).keys(of: lease) }
  }

  /// CRC-32C of all records that reads at or before `revision` may see, and the counters they were
  /// read with. Reads everything; run it off the event loop.
  package func checksum(
    through revision: Int64
  ) throws(StoreError) -> (checksum: UInt32, state: StoreState) {
    try engine.read { view throws(StoreError) in
      let reader = try StoreReader(view)
      return (try reader.checksum(through: revision), reader.state)
    }
  }

  package func size() throws(StoreError) -> EngineSize { try engine.size() }

  /// Why the store can't do all of its work; nil when it can.
  package var failure: StoreError? { engine.failure ?? batches.refusal }

  /// Writes a copy of the flushed state to a new file; run it off the event loop.
  package func copy(to path: String) throws(StoreError) { try engine.copy(to: path) }

  /// A small value kept beside the keys, such as the member's identity.
  package func setting(_ name: String) throws(StoreError) -> [UInt8]? {
    try engine.read { view throws(StoreError) in try view.setting(name) }
  }
}

// MARK: - Writing

extension KeyValueStore {
  /// Does a transaction. Returns once it is flushed, or has changed nothing.
  package func commit(_ transaction: Transaction) async throws(StoreError) -> TransactionResult {
    try await submit(
      weight: transaction.weight, isSmall: transaction.isSmall
    ) { session throws(StoreError) in
      try session.run(transaction)
    }
  }

  /// Does a put alone, without a task that waits for it.
  /// - Parameter answer: called once, when the put is flushed or refused.
  package func put(
    _ put: Put, answer: @escaping @Sendable (Result<PutResult, StoreError>) -> Void
  ) {
    group.submit(PutWrite(put, answer))
  }

  /// Gives up history before `revision`.
  /// - Parameter isPhysical: wait until it is removed from the database, too.
  package func compact(to revision: Int64, isPhysical: Bool = false) async throws(StoreError) {
    try await submit { session throws(StoreError) in try session.compact(to: revision) }
    guard isPhysical else { return Self.clean(group, engine) }
    var goesOn = true
    while goesOn {
      goesOn = try await submit { session throws(StoreError) in try session.cleanStep() }
      if engine.isBehind {
        try await besideWrites { engine throws(StoreError) in engine.waitForCheckpoints() }
      }
    }
    try await checkpoint()
  }

  package func grant(_ lease: LeaseRecord) async throws(StoreError) {
    try await submit { session throws(StoreError) in try session.grant(lease) }
  }

  /// Stores anew those of the leases that are still there.
  package func update(_ leases: [LeaseRecord]) async throws(StoreError) {
    try await submit { session throws(StoreError) in try session.update(leases) }
  }

  /// Ends a lease and deletes its keys at one revision. Those of a lease that has more than a batch may
  /// delete go at several, and the lease after the last: it could never end otherwise.
  /// - Returns: true when it was one revision.
  @discardableResult
  package func revoke(lease id: Int64) async throws(StoreError) -> Bool {
    do throws(StoreError) {
      try await submit { session throws(StoreError) in try session.revoke(id) }
      return true
    } catch {
      guard error == .tooLarge else { throw error }
    }
    let keyBytesMax = engine.batchBytesMax / Limits.deletionBytesPerKeyByte
    var hasEnded = false
    while !hasEnded {
      hasEnded = try await submit { session throws(StoreError) in
        try session.revokePart(id, keyBytesMax: keyBytesMax)
      }
    }
    return false
  }

  package func saveSetting(_ name: String, _ value: [UInt8]) async throws(StoreError) {
    try await submit { session throws(StoreError) in try session.saveSetting(name, value) }
  }

  /// Changes a setting in its turn among the writes: nobody else changes it meanwhile.
  /// - Parameter body: gets the present value, and returns the new one, nil to leave it, with the
  ///   answer. May run again when its batch has to begin anew.
  package func changeSetting<Answer: Sendable>(
    _ name: String,
    _ body: @escaping @Sendable ([UInt8]?) -> (value: [UInt8]?, answer: Answer)
  ) async throws(StoreError) -> Answer {
    try await submit { session throws(StoreError) in
      let change = body(try session.transaction.setting(name))
      if let value = change.value { try session.saveSetting(name, value) }
      return change.answer
    }
  }

  /// Rewrites the database without free pages. Writes go on meanwhile.
  package func defragment() async throws(StoreError) {
    try await besideWrites { engine throws(StoreError) in try engine.defragment() }
  }

  /// Brings what is flushed into its final place, where its size is exact.
  package func checkpoint() async throws(StoreError) {
    try await besideWrites { engine throws(StoreError) in try engine.checkpoint() }
  }
}

// MARK: - Helpers

extension KeyValueStore {
  /// Hands work to the writing thread. A request once handed over is carried out even if the caller's
  /// task is cancelled: the answer comes with the next flush anyway.
  private func submit<Answer: Sendable>(
    weight: Int = 0, isSmall: Bool = false,
    _ body: @escaping @Sendable (WriteSession) throws(StoreError) -> Answer
  ) async throws(StoreError) -> Answer {
    let result: Result<Answer, StoreError> = await withUnsafeContinuation { continuation in
      group.submit(Submission(weight: weight, isSmall: isSmall, body, continuation))
    }
    return try result.get()
  }

  /// Runs long work on the engine in a thread of its own, or at once in a store whose owner runs the writes.
  private func besideWrites(
    _ work: @escaping @Sendable (any Engine) throws(StoreError) -> Void
  ) async throws(StoreError) {
    guard writer == .thread else { return try work(engine) }
    let result: Result<Void, StoreError> = await withCheckedContinuation { continuation in
      WriterThread.detached { [engine] in
        let result: Result<Void, StoreError>
        do throws(StoreError) { result = .success(try work(engine)) } catch {
          result = .failure(error)
        }
        continuation.resume(returning: result)
      }
    }
    try result.get()
  }

  /// Removes compacted history piece by piece, beside other writes. An error ends it; the next
  /// compaction or start takes it up again.
  private static func clean(_ group: GroupCommit, _ engine: any Engine) {
    group.submit(Cleaning(group, engine))
  }
}

// MARK: - Settings

extension EngineView {
  fileprivate func setting(_ name: String) throws(StoreError) -> [UInt8]? {
    let key = settingKey(name)
    guard let stored = try value(.meta, at: key) else { return nil }
    guard let body = stored.opened(context: key) else { throw .damaged("setting \(name)") }
    return [UInt8](body)
  }
}

extension WriteSession {
  fileprivate func saveSetting(_ name: String, _ value: [UInt8]) throws(StoreError) {
    let key = settingKey(name)
    var bytes: [UInt8] = [0, 0, 0, 0] + value
    bytes.sealChecksum(context: key)
    try transaction.put(.meta, key: key, value: bytes)
    isChanged = true
  }
}

private func settingKey(_ name: String) -> [UInt8] { [UInt8]("setting/\(name)".utf8) }
