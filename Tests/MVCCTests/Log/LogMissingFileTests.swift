// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Testing

/// Files of the log that somebody deleted.
@Suite("Missing files of a log") struct LogMissingFileTests {
  private static let value = [UInt8](repeating: 1, count: 60)

  @Test("after any number of writes, each file is missed unless all it held is in the database")
  func each() throws {
    for count in UInt8(1)...60 {
      let fixture = try LogFixture(segmentBytes: 700)
      for key in 1...count { try fixture.engine.put(key, Self.value) }
      let missed = try Self.missed(fixture.base, fixture.disk, 700, whole: Int(count))
      #expect(!missed.isEmpty, "nothing is missed after \(count) writes")
      let (base, disk) = fixture.afterCrash()
      #expect(try LogFixture.open(base, disk).content().count == Int(count))
    }
  }

  @Test("each of several files that the database lacks is missed")
  func severalWaiting() throws {
    let base = SimulatedEngine { $0 > 1 ? .fails(.outOfSpace) : .done }
    let disk = SimulatedDisk()
    var options = LoggedEngine.Options()
    options.segmentBytes = 2048
    let engine = try LoggedEngine(
      base: base, disk: disk, random: { 42 }, options: options, checkpoints: .thread)
    var count = 0
    #expect(throws: StoreError.outOfSpace) {
      for key in UInt8(1)...200 {
        try engine.put(key, Self.value)
        count += 1
      }
    }
    let (base2, disk2) = (base.reopened(), disk.reopened())
    engine.close()

    #expect(try LogFixture.open(base2.reopened(), disk2.reopened(), 2048).content().count == count)
    #expect(try Self.missed(base2, disk2, 2048, whole: count).count >= 3)
  }

  @Test("the first file after a start is missed, too, and after a checkpoint")
  func afterStart() throws {
    let fixture = try LogFixture()
    try fixture.engine.put(1, Self.value)
    try fixture.restart()
    try fixture.engine.put(2, Self.value)
    #expect(try Self.isMissed(Self.newest(fixture), fixture))

    try fixture.engine.checkpoint()
    try fixture.engine.put(3, Self.value)

    #expect(try Self.isMissed(Self.newest(fixture), fixture))
  }

  @Test("the refusal names the command; after it the store starts with what is left, and goes on")
  func recovery() throws {
    let fixture = try LogFixture(segmentBytes: 700)
    for key in UInt8(1)...30 { try fixture.engine.put(key, Self.value) }
    let (base, disk) = fixture.afterCrash()
    try disk.remove(try Self.newest(fixture))
    #expect {
      try LogFixture.open(base, disk)
    } throws: { error in
      guard case StoreError.damaged(let text) = error else { return false }
      return text.contains("missing") && text.contains("martlet store verify")
    }

    _ = try LoggedEngine.cutLog(on: disk, of: base)
    var (left, lives) = (0, (base: base, disk: disk))
    for key in UInt8(101)...130 {
      let engine = try LogFixture.open(lives.base, lives.disk, 700)
      if key == 101 { left = try engine.content().count }
      try engine.put(key, Self.value)
      #expect(try engine.content().count == left + Int(key) - 100)
      lives = (lives.base.reopened(), lives.disk.reopened())
    }
    #expect((1..<30).contains(left))
  }

  /// The file that was written last.
  private static func newest(_ fixture: LogFixture) throws -> String {
    try #require(
      try fixture.logFiles.max { left, right in
        number(fixture.disk.bytes(of: left)) < number(fixture.disk.bytes(of: right))
      })
  }

  /// The segment's number, as the head of a file that is not merely reserved tells it.
  private static func number(_ bytes: [UInt8]?) -> UInt64 {
    func word(_ offset: Int) -> UInt64 {
      (bytes ?? []).dropFirst(offset).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    return word(32) == 1 << 62 ? 0 : word(24)
  }

  private static func isMissed(_ name: String, _ fixture: LogFixture) throws -> Bool {
    try missed(fixture.base, fixture.disk, 4096).contains(name)
  }

  /// The files without which the log is refused. Without any other all is there.
  private static func missed(
    _ base: SimulatedEngine, _ disk: SimulatedDisk, _ segmentBytes: Int, whole: Int? = nil
  ) throws -> [String] {
    try disk.list().filter { $0.hasPrefix("store.log.") }.filter { name in
      let left = disk.reopened()
      try left.remove(name)
      do {
        let engine = try LogFixture.open(base.reopened(), left, segmentBytes)
        if let whole { #expect(try engine.content().count == whole, "without \(name)") }
        return false
      } catch StoreError.damaged {
        return true
      }
    }
  }
}
