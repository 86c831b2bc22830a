// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
import Synchronization
import Telemetry

/// An engine with a write-ahead log in front of another one.
///
/// A batch of writes is one record appended to the log and flushed. Its operations also go into a
/// memory table, which views put above the database. When a segment of the log is full its memory table
/// is *sealed*, and another thread writes it into the database in one flushed transaction, a
/// *checkpoint*; then the table is dropped and the segment's file used again. Nothing is done by the
/// clock: a store that is not written to touches no disk.
///
///   writes → log + active table → (segment full) sealed tables → (checkpoint) database
///   a view: active table as of a batch, above the sealed ones, above the database
///
/// Reading order: MemoryTable → MergedView → LogFormat → WriteAheadLog → LogRecovery → here →
/// LoggedEngine+Checkpoint.
package final class LoggedEngine: Engine {
  /// Who carries out checkpoints.
  package enum Checkpoints: Sendable {
    /// A thread of the engine.
    case thread
    /// Whoever writes, at once: for simulation.
    case owner
  }

  package struct Options: Sendable {
    /// Length of a segment.
    package var segmentBytes = Limits.logSegmentBytes
    /// Operations that go into the database at a time.
    package var stepOperations = Limits.checkpointStepOperations
    /// What one batch may write.
    package var batchBytesMax = Limits.batchLogBytesMax

    package init() {}
  }

  /// What views are made of.
  struct Tables {
    var active: LogTable?
    /// The last batch of the active table that is flushed.
    var visible: UInt32 = 0
    /// Bytes that stand in the active table.
    var held = 0
    /// Bytes in the present segment.
    var written = 0
    /// Oldest first.
    var sealed: [SealedTable] = []
    var spares: [LogFile] = []
    /// Number of the newest segment, a reserved one included.
    var number: UInt64 = 0
    /// The segment after the present one, once it is reserved.
    var successor: ReservedSegment?
    /// The segment whose successor is wanted, or was.
    var successorWantedAfter: UInt64 = 0
    var baseSize: EngineSize?
    var logBytes = 0
    /// Why the last checkpoint did not get done.
    var checkpointFailure: StoreError?
    /// Set by a flush of the log that failed.
    var logFailure: StoreError?
    var isDefragmenting = false
    /// A sealed table goes into the database in steps.
    var isStepping = false
    /// Those who wait until a checkpoint is over.
    var hurried = 0
    /// The checkpoint thread has something to do.
    var isWoken = false
    var isStopping = false
    var isClosed = false
  }

  struct SealedTable {
    let table: LogTable
    let lastSequence: UInt64
    let number: UInt64
    /// The segment after it, whose head is on the disk; nil when there was none.
    let next: UInt64?
  }

  let base: any Engine
  let files: LogFiles
  let options: Options
  let checkpoints: Checkpoints
  /// Held for a batch, and to seal the active table.
  let log: Monitor<WriteAheadLog>
  /// Held while the database is written to.
  let mark: Monitor<LogMark>
  let tables: Monitor<Tables>
  /// Held while a segment is reserved.
  let reserving = Monitor(())
  let salt: UInt64
  /// Sealed tables that were dropped so far. A view that saw the database before such a drop and the
  /// tables after it would miss something.
  let drops = Atomic(0)
  let thread = Mutex<WriterThread?>(nil)
  let logger = Logger(component: "store")

  /// Opens the log on `disk`, and reads what it holds beyond the database.
  /// - Throws: `damaged` when something that was acknowledged is missing or not what was written.
  package init(
    base: any Engine, disk: any Disk, random: @Sendable () -> UInt64,
    options: Options = Options(), checkpoints: Checkpoints = .thread
  ) throws(StoreError) {
    self.base = base
    self.options = options
    self.checkpoints = checkpoints
    files = LogFiles(disk: disk, segmentBytes: options.segmentBytes)
    let mark = try Self.readMark(base, disk, random: random)
    let recovery = try LogRecovery(disk, mark: mark)
    for segment in recovery.segments { try segment.table.file.file.flush() }
    self.mark = Monitor(mark)
    salt = mark.salt
    var known = Self.tables(of: recovery)
    known.logBytes = try recovery.byteCount()
    tables = Monitor(known)
    log = Monitor(
      WriteAheadLog(
        mark: mark, sequence: recovery.sequence + 1, position: recovery.open?.end))
    if checkpoints == .thread {
      let started = WriterThread { [self] in runCheckpoints() }
      thread.withLock { $0 = started }
    }
  }

  /// Opens the store of real daemons: LMDB and its log in `directory`, made if it is missing.
  /// - Parameter mapBytes: address space to reserve for the database; it grows when needed.
  package convenience init(
    directory: String, mapBytes: Int = Limits.mapBytesMin, environment: Environment,
    options: Options = Options()
  ) throws(StoreError) {
    let base = try LMDBEngine(directory: directory, mapBytes: mapBytes)
    do throws(StoreError) {
      try self.init(
        base: base, disk: FolderDisk(directory), random: { environment.random() }, options: options)
    } catch {
      base.close()
      throw error
    }
  }

  package func read<R>(
    _ body: (any EngineView) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    try withSnapshot { base, sources throws(StoreError) in
      if sources.isEmpty { return try body(base) }
      return try body(MergedView(base: base, sources: sources))
    }
  }

  package func write(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict
  ) throws(StoreError) {
    try log.withLock { log throws(StoreError) -> Void in
      try prepare(&log)
      let (present, hasSuccessor) = tables.withLock { ($0.active, $0.successor != nil) }
      guard let active = present else { throw .stopped }
      try active.memory.beginBatch(headCount: log.headCount)
      do throws(StoreError) {
        let verdict = try run(body, on: active.memory)
        guard verdict == .commit, !active.memory.isBatchEmpty else {
          return active.memory.abandonBatch()
        }
        let record = active.memory.batchRecord
        let isFull = log.segmentCount + record.count >= options.segmentBytes
        try log.append(
          record, in: active.memory.blocks(ofBatchAt: log.segmentCount),
          isLast: isFull && hasSuccessor)
        try active.memory.endBatch(alignment: LogFormat.alignment)
      } catch {
        active.memory.abandonBatch()
        if let failure = log.failure { note(failure) }
        throw error
      }
      let wantsSuccessor = tables.withLock { tables in
        tables.visible = active.memory.batch
        tables.held = active.memory.heldBytes
        tables.written = log.segmentCount
        return Self.asksForSuccessor(&tables, log, segmentBytes: options.segmentBytes)
      }
      if wantsSuccessor { askForSuccessor() }
      if log.segmentCount >= Limits.segmentsOfLargeBatch * options.segmentBytes { endEarly(&log) }
    }
  }

  /// The database grows by itself.
  package func grow() throws(StoreError) {}

  package func makeRoom() {}

  package var batchBytesMax: Int { options.batchBytesMax }

  package func size() throws(StoreError) -> EngineSize {
    let known = tables.withLock { $0.baseSize }
    let before = drops.load(ordering: .acquiring)
    var size: EngineSize
    if let known { size = known } else { size = try base.size() }
    tables.withLock { tables in
      if before == drops.load(ordering: .acquiring) { tables.baseSize = size }
      let held = tables.sealed.reduce(tables.held) { $0 + $1.table.memory.heldBytes }
      size.inUse += Int64(held)
      size.total += Int64(tables.logBytes)
    }
    return size
  }

  package var isQuiet: Bool {
    tables.withLock { tables in
      guard tables.sealed.isEmpty || tables.isStepping, tables.active != nil else { return false }
      return tables.written < options.segmentBytes && tables.logFailure == nil
    }
  }

  package var failure: StoreError? {
    tables.withLock { $0.logFailure ?? $0.checkpointFailure }
  }

  package func copy(to path: String) throws(StoreError) {
    try checkpoint()
    try base.copy(to: path)
  }
}

// MARK: - Views

extension LoggedEngine {
  /// Runs `body` on a view of the database and the memory tables above it, newest first, that belong
  /// together.
  private func withSnapshot<R>(
    _ body: (any EngineView, [MemorySnapshot]) throws(StoreError) -> R
  ) throws(StoreError) -> R {
    while true {
      let before = drops.load(ordering: .acquiring)
      let answer = try base.read { view throws(StoreError) -> R? in
        let (sources, after) = tables.withLock { tables in
          (Self.sources(tables), drops.load(ordering: .acquiring))
        }
        guard before == after else { return nil }
        // What a view lends lies in the tables.
        return try withExtendedLifetime(sources) { () throws(StoreError) in
          try body(view, sources)
        }
      }
      if let answer { return answer }
    }
  }

  private static func sources(_ tables: Tables) -> [MemorySnapshot] {
    var sources: [MemorySnapshot] = []
    if let active = tables.active, tables.visible > 0 {
      sources.append(MemorySnapshot(memory: active.memory, limit: tables.visible))
    }
    for sealed in tables.sealed.reversed() {
      sources.append(MemorySnapshot(memory: sealed.table.memory, limit: .max))
    }
    return sources
  }

  private func run(
    _ body: (any EngineTransaction) throws(StoreError) -> EngineVerdict, on active: MemoryTable
  ) throws(StoreError) -> EngineVerdict {
    try withSnapshot { base, sources throws(StoreError) in
      var sources = sources
      if sources.first?.memory === active { sources.removeFirst() }
      sources.insert(MemorySnapshot(memory: active, limit: active.batch), at: 0)
      return try body(
        MergedView(base: base, sources: sources, batchBytesMax: options.batchBytesMax))
    }
  }
}

// MARK: - Helpers

extension LoggedEngine {
  /// What the database knows of its log. A database without a log gets one.
  private static func readMark(
    _ base: any Engine, _ disk: any Disk, random: () -> UInt64
  ) throws(StoreError) -> LogMark {
    let found = try base.read { view throws(StoreError) in try LogMark(view) }
    if let found { return found }
    try refuseForeignLog(on: disk)
    let mark = LogMark(salt: random())
    try base.write { transaction throws(StoreError) in
      try mark.save(in: transaction)
      return .commit
    }
    return mark
  }

  private static func tables(of recovery: LogRecovery) -> Tables {
    var tables = Tables()
    tables.spares = recovery.spares
    let sealed = recovery.segments.filter { $0.end.number != recovery.open?.end.number }
    let following = sealed.dropFirst().map(\.end.number)
    let last = recovery.open?.end.number ?? recovery.successor?.number
    tables.sealed = zip(sealed, following.map(Optional.some) + [last]).map { segment, next in
      SealedTable(
        table: segment.table, lastSequence: segment.lastSequence, number: segment.end.number,
        next: next)
    }
    tables.successor = recovery.successor
    tables.number = recovery.number
    tables.isWoken = !tables.sealed.isEmpty
    if let open = recovery.open {
      tables.active = open.table
      tables.visible = open.table.memory.batch
      tables.held = open.table.memory.heldBytes
      tables.written = open.end.offset
    }
    return tables
  }

  private func note(_ failure: StoreError) {
    let isNew = tables.withLock { tables in
      defer { tables.logFailure = failure }
      return tables.logFailure == nil
    }
    if isNew, failure != .stopped {
      logger.error("the log failed; writes are refused", ["error": "\(failure)"])
    }
  }
}
