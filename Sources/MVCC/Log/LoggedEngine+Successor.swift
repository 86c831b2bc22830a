// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Telemetry

// The segment after the present one is reserved before it is needed, by the thread of checkpoints: its
// file is found or made, and its head flushed, while writes go on.

extension LoggedEngine {
  /// True once for a segment that is half full and has no successor.
  static func asksForSuccessor(
    _ tables: inout Tables, _ log: WriteAheadLog, segmentBytes: Int
  ) -> Bool {
    guard tables.successor == nil, let position = log.position,
      position.offset >= segmentBytes / 2, tables.successorWantedAfter < position.number
    else { return false }
    tables.successorWantedAfter = position.number
    tables.isWoken = true
    return true
  }

  /// Has the next segment reserved, by whoever makes checkpoints.
  func askForSuccessor() {
    if checkpoints == .owner { reserveEarly() } else { tables.wakeAll() }
  }

  /// Reserves the next segment while there is time.
  func reserveEarly() {
    do throws(StoreError) { try reserveSuccessor() } catch {
      // It is tried again when the segment is full, and then the write is refused.
      guard error != .stopped else { return }
      logger.warning("the next file of the log is not ready", ["error": "\(error)"])
    }
  }

  /// Makes sure that there is a successor.
  func reserveSuccessor() throws(StoreError) {
    try reserving.withLock { _ throws(StoreError) in
      let found = tables.withLock {
        tables -> (number: UInt64, spare: LogFile?, taken: Set<String>)? in
        guard tables.successor == nil, !tables.isClosed else { return nil }
        let others = [tables.active].compactMap(\.self) + tables.sealed.map(\.table)
        return (tables.number + 1, tables.spares.popLast(), Set(others.map(\.file.name)))
      }
      guard let found else { return }
      let file: LogFile
      if let spare = found.spare {
        file = spare
      } else {
        file = try files.make(besides: found.taken)
        tables.withLock { $0.logBytes += options.segmentBytes }
      }
      do throws(StoreError) {
        let segment = try ReservedSegment(found.number, in: file, salt: salt)
        tables.withLock { tables in
          tables.successor = segment
          tables.number = segment.number
        }
      } catch {
        tables.withLock { $0.spares.append(file) }
        throw error
      }
    }
  }

  /// The successor, with a memory table for what it will hold; nil when there is none.
  /// - Parameter sequence: of the next record, its first.
  func takeSuccessor(
    from sequence: UInt64
  ) throws(StoreError) -> (ReservedSegment, table: LogTable)? {
    let memory = try MemoryTable()
    return tables.withLock { tables in
      guard let segment = tables.successor else { return nil }
      tables.successor = nil
      return (segment, LogTable(memory: memory, file: segment.file, firstSequence: sequence))
    }
  }
}

extension LoggedEngine.Tables {
  /// True when the present segment's successor was asked for and is not there.
  var wantsSuccessor: Bool { successor == nil && successorWantedAfter == number }
}
