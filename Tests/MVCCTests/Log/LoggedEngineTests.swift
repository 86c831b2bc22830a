// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Platform
import Simulation
import TestKit
import Testing

@Suite("Engine with a log") struct LoggedEngineTests {
  @Test("random batches, checkpoints, restarts and crashes show what a dictionary shows")
  func model() throws {
    for seed in 1...30 {
      var source = OperationSource(seed: UInt64(seed))
      let fixture = try LogFixture(segmentBytes: 512 + Int(source.number(below: 4096)))
      var expected: [[UInt8]: [UInt8]] = [:]
      for _ in 0..<120 {
        switch source.number(below: 20) {
        case 0: try fixture.crash { _, _ in source.chance(50) }
        case 1: try fixture.restart()
        case 2: try fixture.engine.checkpoint()
        case 3: try fixture.engine.defragment()
        default: try Self.batch(fixture.engine, &expected, &source)
        }
        let from = [UInt8(source.number(below: 40))]
        #expect(
          try fixture.engine.content(from: from)
            == expected.filter { !$0.key.precedes(from) })
      }
    }
  }

  private static func batch(
    _ engine: LoggedEngine, _ expected: inout [[UInt8]: [UInt8]], _ source: inout OperationSource
  ) throws(StoreError) {
    var next = expected
    let isAbandoned = source.chance(15)
    var copy = source
    try engine.write { transaction throws(StoreError) in
      for _ in 0..<1 + copy.number(below: 6) {
        let key = [UInt8(1 + copy.number(below: 40))]
        if copy.chance(30) {
          next[key] = nil
          try transaction.remove(.records, key: key)
        } else {
          let value = (0..<copy.number(below: 200)).map { _ in UInt8(copy.number(below: 256)) }
          next[key] = value
          try transaction.put(.records, key: key, value: value)
        }
        guard try transaction.value(.records, at: key).map({ [UInt8]($0) }) == next[key] else {
          throw .damaged("a transaction does not see its own write")
        }
      }
      return isAbandoned ? .abandon : .commit
    }
    source = copy
    if !isAbandoned { expected = next }
  }

  @Test("a batch is one write and one flush, and a checkpoint comes only with a full segment")
  func oneFlush() throws {
    let fixture = try LogFixture(segmentBytes: 64 << 10)
    try fixture.engine.put(1, [1])
    let (flushes, operations, checkpoints) = (
      fixture.disk.flushes, fixture.disk.operations, fixture.base.flushes
    )

    for number in 0..<100 { try fixture.engine.put(UInt8(number), [1, 2, 3]) }

    #expect(fixture.disk.flushes == flushes + 100)
    #expect(fixture.disk.operations == operations + 200)
    #expect(fixture.base.flushes == checkpoints)
  }

  @Test("a view keeps its state through later batches and checkpoints")
  func snapshot() throws {
    let fixture = try LogFixture(segmentBytes: 1024)
    let engine = fixture.engine
    try engine.put(1, [1])

    try engine.read { view throws(StoreError) in
      let before = try view.value(.records, at: [1]).map { [UInt8]($0) }
      for number in 0..<100 { try engine.put(1, Array(repeating: UInt8(number), count: 50)) }
      try engine.remove(1)
      let after = try view.value(.records, at: [1]).map { [UInt8]($0) }
      #expect(before == [1])
      #expect(after == [1])
    }
    #expect(try engine.value(1) == nil)
  }

  @Test("a batch that is larger than a segment is kept")
  func large() throws {
    let fixture = try LogFixture(segmentBytes: 1024)
    let value = [UInt8](repeating: 7, count: 100_000)

    for key in UInt8(1)...5 { try fixture.engine.put(key, value) }
    try fixture.crash()

    #expect(try fixture.engine.content().values.allSatisfy { $0 == value })
    #expect(try fixture.engine.content().count == 5)
  }

  @Test("files are used again: their number stays small")
  func recycling() throws {
    let fixture = try LogFixture(segmentBytes: 2048)

    for number in 0..<2000 {
      try fixture.engine.put(UInt8(number % 7), [UInt8](repeating: 1, count: 99))
    }

    #expect(try fixture.logFiles.count <= 3)
  }

  @Test("after a clean stop the log's files may be gone, after another end not")
  func missing() throws {
    let fixture = try LogFixture()
    try fixture.engine.put(1, [1])
    let (base, disk) = fixture.afterCrash()
    for name in try disk.list() { try disk.remove(name) }
    #expect(throws: StoreError.self) { try LogFixture.open(base, disk) }

    try fixture.restart()
    for name in try fixture.disk.list() { try fixture.disk.remove(name) }
    let engine = try LogFixture.open(fixture.base, fixture.disk)

    #expect(try engine.value(1) == [1])
  }

  @Test("the log of another database is refused")
  func foreign() throws {
    let fixture = try LogFixture()
    try fixture.engine.put(1, [1])

    #expect(throws: StoreError.self) { try LogFixture.open(SimulatedEngine(), fixture.disk) }
  }

  @Test("nothing is written by a start and a stop without a write between")
  func idle() throws {
    let fixture = try LogFixture()
    try fixture.engine.put(1, [1])
    try fixture.restart()
    let (written, flushes) = (fixture.disk.writtenBytes, fixture.base.flushes)

    try fixture.restart()

    #expect(fixture.disk.writtenBytes == written || fixture.disk.writtenBytes == 0)
    #expect(fixture.base.flushes == 0 || fixture.base.flushes == flushes)
  }

  @Test("a copy stands alone: it opens without the log, and holds what only the log held")
  func copy() throws {
    let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    let engine = try LoggedEngine(directory: folder.path, environment: .live)
    try engine.put(1, [1])

    try engine.copy(to: other.path + "/store.mdb")
    try engine.put(2, [2])
    engine.close()
    let copied = try LoggedEngine(directory: other.path, environment: .live)
    defer { copied.close() }

    #expect(try copied.content() == [[1]: [1]])
  }

  @Test("a folder of LMDB alone, as earlier versions wrote it, opens and gets a log")
  func older() throws {
    let folder = try TemporaryFolder()
    let older = try LMDBEngine(directory: folder.path)
    try older.put(1, [1])
    older.close()

    let engine = try LoggedEngine(directory: folder.path, environment: .live)
    defer { engine.close() }
    try engine.put(2, [2])

    #expect(try engine.content() == [[1]: [1], [2]: [2]])
  }

  @Test("a stopped store's files show what a start would see, and do not change")
  func inspection() throws {
    let folder = try TemporaryFolder()
    let engine = try LoggedEngine(directory: folder.path, environment: .live)
    try engine.put(1, [1])
    #expect(throws: StoreError.self) {
      try LoggedEngine.inspect(directory: folder.path) { _, _ throws(StoreError) in }
    }
    engine.close()

    let (value, summary) = try LoggedEngine.inspect(directory: folder.path) {
      view, summary throws(StoreError) in
      (try view.value(.records, at: [1]).map { [UInt8]($0) }, summary)
    }

    #expect(value == [1])
    #expect(summary.files == 1)
    #expect(summary.batches == 0)
  }
}
