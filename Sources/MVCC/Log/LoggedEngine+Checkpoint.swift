// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization
import Telemetry

// Locks, in the order in which they are taken: `log`, `mark`, `reserving`, `tables`. The writer holds `log` for a
// batch and never waits for `mark`, which a checkpoint holds, but before the first write after a start.

extension LoggedEngine {
  /// Brings everything that is flushed into the database.
  package func checkpoint() throws(StoreError) {
    try log.withLock { log throws(StoreError) in
      try refuseWhenClosed()
      guard tables.withLock({ $0.visible > 0 }) else { return }
      do throws(StoreError) {
        try end(&log)
        try rotate(&log)
      } catch {
        // No room for another segment, or a log that failed: what it holds can still be brought home.
        seal(&log, in: nil)
      }
    }
    try hurrying { () throws(StoreError) in while try checkpointOldest() {} }
  }

  /// Rewrites the database. Writes go on into the log meanwhile.
  package func defragment() throws(StoreError) {
    try checkpoint()
    tables.withLock { $0.isDefragmenting = true }
    let result = mark.withLock { _ -> Result<Void, StoreError> in
      do throws(StoreError) { return .success(try base.defragment()) } catch {
        return .failure(error)
      }
    }
    tables.withLock { tables in
      tables.isDefragmenting = false
      tables.baseSize = nil
      tables.isWoken = true
    }
    tables.wakeAll()
    try result.get()
  }

  package var isBehind: Bool {
    checkpoints == .thread && tables.withLock { !$0.sealed.isEmpty && !$0.isStopping }
  }

  package func waitForCheckpoints() {
    guard checkpoints == .thread else { return }
    tables.wait { tables -> Void? in
      let isOver = tables.sealed.isEmpty || tables.isStopping || tables.checkpointFailure != nil
      return isOver ? () : nil
    }
  }

  package func close() {
    let isFirst = tables.withLock { tables in
      defer { tables.isStopping = true }
      return !tables.isStopping
    }
    guard isFirst else { return }
    tables.wakeAll()
    if let thread = thread.withLock({ $0.take() }) { thread.join() }
    do throws(StoreError) {
      log.withLock { seal(&$0, in: nil) }
      while try checkpointOldest() {}
      try closeMark()
    } catch {
      if error != .stopped {
        logger.warning("the log was left for the next start to read", ["error": "\(error)"])
      }
    }
    log.withLock { log in
      log.leave()
      tables.withLock { tables in
        tables.isClosed = true
        tables.active = nil
        tables.sealed = []
        tables.spares = []
        tables.successor = nil
      }
    }
    base.close()
  }

  // MARK: - Writing

  /// Makes sure that the next record has a segment to go to.
  func prepare(_ log: inout WriteAheadLog) throws(StoreError) {
    if let failure = log.failure { throw failure }
    try refuseWhenClosed()
    if log.position == nil { try beginFirst(&log) }
    if !log.isAnnounced, let position = log.position {
      try openMark(segment: position.number)
      log.isAnnounced = true
    }
    try replaceTable(&log)
    guard log.segmentCount >= options.segmentBytes else { return }
    if !log.isEnded {
      // The next one is being reserved, as a rule: this one gets longer meanwhile.
      guard checkpoints == .owner || log.segmentCount >= 2 * options.segmentBytes else { return }
      try end(&log)
    }
    try goOn(&log)
  }

  /// Begins the first segment after a start. Its head is on the disk before the database names it, and
  /// that is before the first record: a log that is missing is noticed.
  private func beginFirst(_ log: inout WriteAheadLog) throws(StoreError) {
    try reserveSuccessor()
    guard let (segment, table) = try takeSuccessor(from: log.sequence) else { throw .stopped }
    log.begin(segment)
    tables.withLock { tables in
      tables.active = table
      tables.visible = 0
      tables.held = 0
    }
  }

  /// A table that large batches were abandoned in would soon have no room.
  private func replaceTable(_ log: inout WriteAheadLog) throws(StoreError) {
    let (present, isEmpty) = tables.withLock { ($0.active, $0.visible == 0) }
    guard let present,
      present.memory.byteCount - log.segmentCount >= Limits.abandonedBytesMax
    else { return }
    guard isEmpty else {
      try end(&log)
      return try goOn(&log)
    }
    let table = LogTable(
      memory: try MemoryTable(), file: present.file, firstSequence: log.sequence)
    tables.withLock { $0.active = table }
  }

  /// Lets a segment that a large batch made long go home without waiting for another write, for it lies in
  /// memory until then. What does not work now is tried again by the next write.
  func endEarly(_ log: inout WriteAheadLog) {
    do throws(StoreError) {
      try end(&log)
      try goOn(&log)
    } catch {
      if error != .stopped {
        logger.warning("a long file of the log is left for later", ["error": "\(error)"])
      }
    }
  }

  /// Ends the present segment by a record of its own.
  private func end(_ log: inout WriteAheadLog) throws(StoreError) {
    if let failure = log.failure { throw failure }
    try reserveSuccessor()
    if !log.isEnded { try log.end() }
  }

  /// Goes on in the next segment, when not too many wait for the database; the present one is ended.
  private func goOn(_ log: inout WriteAheadLog) throws(StoreError) {
    try waitForRoom()
    try rotate(&log)
    if checkpoints == .owner { while try checkpointOldest() {} }
  }

  /// Makes the next segment the present one.
  private func rotate(_ log: inout WriteAheadLog) throws(StoreError) {
    guard let (segment, table) = try takeSuccessor(from: log.sequence) else { throw .stopped }
    seal(&log, in: (segment, table))
  }

  /// Ends the present memory table.
  /// - Parameter next: where writes go on; nil when nobody is about to write, and then a table without
  ///   anything stays.
  private func seal(_ log: inout WriteAheadLog, in next: (ReservedSegment, table: LogTable)?) {
    let lastSequence = log.sequence - 1
    guard let position = log.position else { return }
    let isSealed = tables.withLock { tables -> Bool in
      guard let active = tables.active, tables.visible > 0 || next != nil else { return false }
      tables.sealed.append(
        SealedTable(
          table: active, lastSequence: lastSequence, number: position.number,
          next: next?.0.number))
      tables.active = next?.table
      tables.written = 0
      tables.visible = 0
      tables.held = 0
      tables.isWoken = true
      return true
    }
    guard isSealed else { return }
    if let next { log.begin(next.0) } else { log.leave() }
    tables.wakeAll()
  }

  private func refuseWhenClosed() throws(StoreError) {
    if tables.withLock({ $0.isClosed }) { throw .stopped }
  }

  /// Waits while too many sealed tables wait for the database. When the database can't take them the
  /// write is refused, and it is tried again for the next one.
  private func waitForRoom() throws(StoreError) {
    guard checkpoints == .thread else { return }
    let failure = tables.wait { tables -> StoreError?? in
      let most =
        tables.isDefragmenting
        ? Limits.sealedTablesWhileDefragmentingMax : Limits.sealedTablesMax
      if tables.isStopping { return .some(.stopped) }
      if tables.sealed.count < most { return .some(nil) }
      guard let failure = tables.checkpointFailure, !tables.isWoken else { return nil }
      tables.isWoken = true
      return .some(failure)
    }
    guard let failure else { return }
    tables.wakeAll()
    throw failure
  }

  // MARK: - Checkpoints

  /// The thread that writes sealed tables into the database. Waits without polling.
  func runCheckpoints() {
    while true {
      let goesOn = tables.wait { tables -> Bool? in
        if tables.isStopping { return false }
        guard tables.isWoken else { return nil }
        tables.isWoken = false
        return true
      }
      guard goesOn else { return }
      if tables.withLock({ $0.wantsSuccessor }) { reserveEarly() }
      do throws(StoreError) {
        while try checkpointOldest() {}
      } catch {
        logger.warning("a checkpoint failed; the log goes on", ["error": "\(error)"])
      }
    }
  }

  /// Writes the oldest sealed table into the database. False when there is none.
  private func checkpointOldest() throws(StoreError) -> Bool {
    do throws(StoreError) {
      let isDone = try mark.withLock { mark throws(StoreError) -> Bool in
        guard let sealed = tables.withLock({ $0.sealed.first }) else { return false }
        try apply(sealed, &mark)
        drop(sealed.table)
        return true
      }
      return isDone
    } catch {
      tables.withLock { $0.checkpointFailure = error }
      tables.wakeAll()
      throw error
    }
  }

  private func apply(_ sealed: SealedTable, _ mark: inout LogMark) throws(StoreError) {
    try applySteps(of: sealed.table, &mark)
    var next = mark
    let done = sealed.table.batch(through: mark.through)
    next.through = sealed.lastSequence
    next.segment = max(next.segment, sealed.next ?? sealed.number)
    // Nothing is beyond it, and nothing comes before the log is said to be in use again.
    if sealed.next == nil, next.segment == sealed.number { next.isClosed = true }
    try writeBase { transaction throws(StoreError) in
      try sealed.table.memory.copyAll(after: done, to: transaction)
      try next.save(in: transaction)
    }
    mark = next
  }

  /// Writes all steps but the last one, while there is time.
  private func applySteps(of table: LogTable, _ mark: inout LogMark) throws(StoreError) {
    var written = tables.withLock { $0.written }
    guard !isHurried(&written) else { return }
    tables.withLock { $0.isStepping = true }
    defer { tables.withLock { $0.isStepping = false } }
    let steps = CheckpointSteps(
      of: table.memory, after: table.batch(through: mark.through),
      operations: max(
        options.stepOperations, table.memory.operationCount / Limits.checkpointStepsMax))
    for step in 0..<max(0, steps.count - 1) where !isHurried(&written) {
      var next = mark
      next.through = table.sequence(of: steps.lastBatch(of: step))
      try writeBase(isStep: true) { transaction throws(StoreError) in
        try steps.copy(step, to: transaction)
        try next.save(in: transaction)
      }
      mark = next
    }
  }

  /// True when what is left of a checkpoint should be done at once, since somebody waits for it or soon will.
  /// - Parameter written: bytes in the present segment when this was asked last.
  private func isHurried(_ written: inout Int) -> Bool {
    tables.withLock { tables in
      if tables.isStopping || tables.hurried > 0 || tables.sealed.count > 1 { return true }
      guard checkpoints == .thread else { return false }
      defer { written = tables.written }
      return tables.written >= options.segmentBytes / 2
        || tables.written - written >= options.segmentBytes / Limits.hurriedSegmentPart
    }
  }

  /// Drops a table that is in the database, and keeps its file for a segment to come.
  private func drop(_ table: LogTable) {
    var isSpare = true
    do throws(StoreError) { try files.recycle(table.file) } catch { isSpare = false }
    tables.withLock { tables in
      tables.sealed.removeFirst()
      tables.baseSize = nil
      tables.checkpointFailure = nil
      if isSpare { tables.spares.append(table.file) }
      drops.add(1, ordering: .releasing)
    }
    tables.wakeAll()
  }

  private func openMark(segment: UInt64) throws(StoreError) {
    try hurrying { () throws(StoreError) in
      try mark.withLock { mark throws(StoreError) in
        guard mark.isClosed || mark.segment < segment else { return }
        var next = mark
        next.isClosed = false
        next.segment = segment
        try writeBase { transaction throws(StoreError) in try next.save(in: transaction) }
        mark = next
      }
    }
  }

  /// Runs what waits for `mark`, and lets a checkpoint that holds it take no more steps.
  private func hurrying(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    tables.withLock { $0.hurried += 1 }
    defer { tables.withLock { $0.hurried -= 1 } }
    try body()
  }

  private func closeMark() throws(StoreError) {
    try mark.withLock { mark throws(StoreError) in
      guard !mark.isClosed else { return }
      var next = mark
      next.isClosed = true
      try writeBase { transaction throws(StoreError) in try next.save(in: transaction) }
      mark = next
    }
  }

  /// One flushed transaction of the database, whose map grows when it must.
  private func writeBase(
    isStep: Bool = false, _ body: (any EngineTransaction) throws(StoreError) -> Void
  ) throws(StoreError) {
    while true {
      do throws(StoreError) {
        let write = isStep ? base.writeStep : base.write
        return try write { transaction throws(StoreError) in
          try body(transaction)
          return .commit
        }
      } catch {
        guard error == .mapFull else { throw error }
        try base.grow()
      }
    }
  }
}
