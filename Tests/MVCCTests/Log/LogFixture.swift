// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation

/// A logged engine in memory, which can lose power and be opened again.
final class LogFixture {
  private(set) var base: SimulatedEngine
  private(set) var disk: SimulatedDisk
  private(set) var engine: LoggedEngine
  private let segmentBytes: Int

  init(
    segmentBytes: Int = 4096, salt: UInt64 = 42, takesBlocks: Bool = true,
    decide: @escaping SimulatedDisk.Decide = { _, _ in .done }
  ) throws {
    self.segmentBytes = segmentBytes
    base = SimulatedEngine()
    disk = SimulatedDisk(takesBlocks: takesBlocks, decide: decide)
    engine = try Self.open(base, disk, segmentBytes, salt: salt)
  }

  static func open(
    _ base: SimulatedEngine, _ disk: SimulatedDisk, _ segmentBytes: Int = 4096, salt: UInt64 = 42
  ) throws(StoreError) -> LoggedEngine {
    var options = LoggedEngine.Options()
    options.segmentBytes = segmentBytes
    options.stepOperations = 6
    return try LoggedEngine(
      base: base, disk: disk, random: { salt }, options: options, checkpoints: .owner)
  }

  /// What the power's loss leaves.
  func afterCrash(
    keeping keeps: (String, Int) -> Bool = { _, _ in false }
  ) -> (base: SimulatedEngine, disk: SimulatedDisk) {
    (base.reopened(), disk.reopened(keeping: keeps))
  }

  /// Loses power and starts again.
  func crash(keeping keeps: (String, Int) -> Bool = { _, _ in false }) throws {
    (base, disk) = afterCrash(keeping: keeps)
    engine = try Self.open(base, disk, segmentBytes)
  }

  /// Stops and starts again.
  func restart() throws {
    engine.close()
    (base, disk) = afterCrash()
    engine = try Self.open(base, disk, segmentBytes)
  }

  /// The names of the log's files, and what the one written last is called.
  var logFiles: [String] {
    get throws { try disk.list().filter { $0.hasPrefix("store.log.") } }
  }
}

extension Engine {
  func put(_ key: UInt8, _ value: [UInt8], in table: EngineTable = .records) throws(StoreError) {
    try write { transaction throws(StoreError) in
      try transaction.put(table, key: [key], value: value)
      return .commit
    }
  }

  func remove(_ key: UInt8, in table: EngineTable = .records) throws(StoreError) {
    try write { transaction throws(StoreError) in
      try transaction.remove(table, key: [key])
      return .commit
    }
  }

  func value(_ key: UInt8, in table: EngineTable = .records) throws(StoreError) -> [UInt8]? {
    try read { view throws(StoreError) in try view.value(table, at: [key]).map { [UInt8]($0) } }
  }

  /// Every entry of a table, by its cursor.
  func content(
    of table: EngineTable = .records, from key: [UInt8] = [0]
  ) throws(StoreError) -> [[UInt8]: [UInt8]] {
    try read { view throws(StoreError) in
      var entries: [[UInt8]: [UInt8]] = [:]
      var last: [UInt8] = []
      var entry = try view.seek(table, atOrAfter: key)
      while let found = entry {
        guard last.isEmpty || last.precedes([UInt8](found.key)) else {
          throw .damaged("entries out of order")
        }
        last = [UInt8](found.key)
        entries[last] = [UInt8](found.value)
        entry = try view.next(table)
      }
      return entries
    }
  }
}
