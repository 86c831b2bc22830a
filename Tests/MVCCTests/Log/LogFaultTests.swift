// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Synchronization
import Testing

/// What the log does with torn, changed and refused bytes.
@Suite("Log after faults") struct LogFaultTests {
  private static let name = "store.log.0"

  /// A log of three batches, and how long it was after each.
  private static func threeBatches() throws -> (LogFixture, ends: [Int]) {
    let end = Mutex(0)
    let fixture = try LogFixture(takesBlocks: false) { operation, _ in
      if case .write(_, let offset, let count) = operation, count < 4096 {
        end.withLock { $0 = offset + count }
      }
      return .done
    }
    var ends: [Int] = []
    for number in UInt8(1)...3 {
      try fixture.engine.put(number, Array(repeating: number, count: 40 + Int(number)))
      ends.append(end.withLock { $0 })
    }
    return (fixture, ends)
  }

  @Test("a log that ends at any byte of its last record keeps all others")
  func everyByteOfTheTail() throws {
    let (fixture, ends) = try Self.threeBatches()
    let whole = try #require(fixture.disk.bytes(of: Self.name))
    for cut in ends[1]..<ends[2] {
      for filler in [UInt8(0), 0xA5] {
        let (base, disk) = fixture.afterCrash()
        var bytes = whole
        for index in cut..<ends[2] where bytes[index] == filler { bytes[index] = ~filler }
        for index in cut..<ends[2] { bytes[index] = filler == 0 ? 0 : bytes[index] ^ filler }
        disk.replace(Self.name, with: bytes)
        let engine = try LogFixture.open(base, disk)

        #expect(try engine.content().count == 2)
        try engine.put(9, [9])
        let again = try LogFixture.open(base.reopened(), disk.reopened())
        #expect(try Set(again.content().keys) == [[1], [2], [9]])
      }
    }
  }

  @Test("a file that is cut short at any byte keeps the whole records in front")
  func everyLength() throws {
    let (fixture, ends) = try Self.threeBatches()
    let whole = try #require(fixture.disk.bytes(of: Self.name))
    for length in 40..<ends[2] {
      let (base, disk) = fixture.afterCrash()
      disk.replace(Self.name, with: Array(whole[..<length]))
      let engine = try LogFixture.open(base, disk)

      #expect(try engine.content().count == ends.count { $0 <= length })
    }
  }

  @Test("a changed byte before the last record is damage, and the start says where")
  func everyByteBefore() throws {
    let (fixture, ends) = try Self.threeBatches()
    let whole = try #require(fixture.disk.bytes(of: Self.name))
    // Between records lie up to seven bytes that nobody reads.
    let padding = Set((0..<2).flatMap { ends[$0]..<(ends[$0] + 7) / 8 * 8 })
    for index in 0..<ends[1] where !padding.contains(index) {
      let (base, disk) = fixture.afterCrash()
      var bytes = whole
      bytes[index] ^= 0x20
      disk.replace(Self.name, with: bytes)

      #expect {
        try LogFixture.open(base, disk)
      } throws: { error in
        guard case StoreError.damaged(let text) = error else { return false }
        return index < 40 || (text.contains(Self.name) && text.contains("offset"))
      }
    }
  }

  @Test(
    "bytes of a value that look like records of a log are not taken for any", arguments: [42, 43])
  func forgedRecord(salt: UInt64) throws {
    let (forged, ends) = try Self.threeBatches()
    let records = try #require(forged.disk.bytes(of: Self.name))[40..<ends[2]]
    let fixture = try LogFixture(salt: salt)
    // So that the records lie where records can lie.
    try fixture.engine.put(1, [UInt8](repeating: 0, count: 8) + records)
    var bytes = try #require(fixture.disk.bytes(of: Self.name))
    bytes[50] ^= 1
    let (base, disk) = fixture.afterCrash()
    disk.replace(Self.name, with: bytes)

    // Who knows the salt of a log can make records for it.
    if salt == 42 {
      #expect(throws: StoreError.self) { try LogFixture.open(base, disk) }
    } else {
      #expect(try LogFixture.open(base, disk).content().isEmpty)
    }
  }

  @Test("a crash at any operation of the disk loses no flushed batch and keeps no half of one")
  func crashAnywhere() throws {
    var isOver = false
    var number = 0
    while !isOver {
      for isAfter in [false, true] {
        let target = number
        let fixture = try? LogFixture(segmentBytes: 700) { _, count in
          count == target ? (isAfter ? .crashAfter : .crashBefore) : .done
        }
        guard let fixture else { continue }
        var done = 0
        do {
          for key in 1...30 {
            try fixture.engine.write { transaction throws(StoreError) in
              try transaction.put(
                .records, key: [UInt8(key)], value: Array(repeating: 1, count: 60))
              try transaction.put(.index, key: [UInt8(key)], value: [UInt8(key)])
              return .commit
            }
            done = key
          }
          isOver = true
        } catch {
          #expect(error == .stopped)
        }
        for pattern in 0..<4 {
          let (base, disk) = fixture.afterCrash { _, sector in
            pattern == 0 ? false : pattern == 1 ? true : (sector + pattern) % 2 == 0
          }
          let engine = try LogFixture.open(base, disk)
          let (records, index) = (try engine.content(), try engine.content(of: .index))
          #expect(records.count == index.count)
          #expect(records.count == done || records.count == done + 1)
        }
      }
      number += 1
    }
    #expect(number > 60)
  }

  @Test("a full disk refuses the batch, changes nothing, and is over when there is room")
  func fullDisk() throws {
    let isFull = Atomic(false)
    let fixture = try LogFixture { operation, _ in
      if case .write = operation, isFull.load(ordering: .relaxed) { return .fails(.outOfSpace) }
      return .done
    }
    try fixture.engine.put(1, [1])
    isFull.store(true, ordering: .relaxed)
    #expect(throws: StoreError.outOfSpace) { try fixture.engine.put(2, [2]) }
    #expect(try fixture.engine.content() == [[1]: [1]])
    #expect(fixture.engine.failure == nil)

    isFull.store(false, ordering: .relaxed)
    try fixture.engine.put(3, [3])
    try fixture.crash()

    #expect(try fixture.engine.content() == [[1]: [1], [3]: [3]])
  }

  @Test("after a failed flush writes are refused until the next start; reads go on")
  func failedFlush() throws {
    let fails = Atomic(false)
    let fixture = try LogFixture { operation, _ in
      guard case .flush = operation, fails.load(ordering: .relaxed) else { return .done }
      return .fails(.storage(doing: "flush", reason: "Input/output error"))
    }
    try fixture.engine.put(1, [1])
    fails.store(true, ordering: .relaxed)
    #expect(throws: StoreError.self) { try fixture.engine.put(2, [2]) }
    fails.store(false, ordering: .relaxed)

    #expect(throws: StoreError.self) { try fixture.engine.put(3, [3]) }
    #expect(fixture.engine.failure != nil)
    #expect(try fixture.engine.content() == [[1]: [1]])
    try fixture.crash()
    #expect(fixture.engine.failure == nil)
    try fixture.engine.put(4, [4])
    #expect(try fixture.engine.value(4) == [4])
  }

  @Test(
    "a database that takes no checkpoint stops nothing before the log is full, and is tried again")
  func failedCheckpoint() throws {
    let fails = Atomic(true)
    let base = SimulatedEngine { number in
      number > 1 && fails.load(ordering: .relaxed) ? .fails(.outOfSpace) : .done
    }
    var options = LoggedEngine.Options()
    options.segmentBytes = 2048
    let engine = try LoggedEngine(
      base: base, disk: SimulatedDisk(), random: { 1 }, options: options, checkpoints: .thread)
    defer { engine.close() }
    var accepted = 0
    #expect(throws: StoreError.outOfSpace) {
      for number in 0..<1000 {
        try engine.put(UInt8(number % 200), [UInt8](repeating: 1, count: 100))
        accepted += 1
      }
    }
    #expect(accepted > 20)
    #expect(engine.failure == .outOfSpace)

    fails.store(false, ordering: .relaxed)
    // The write that is refused has asked for another attempt, which the next one waits for.
    while (try? engine.put(201, [1])) == nil {}

    #expect(try engine.value(201) == [1])
    #expect(try engine.content().count == min(accepted, 200) + 1)
  }
}
