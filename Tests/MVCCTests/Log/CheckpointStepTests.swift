// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Synchronization
import TestKit
import Testing

/// A checkpoint in steps: what is in the database between them.
@Suite("Checkpoint in steps") struct CheckpointStepTests {
  typealias Content = [[UInt8]: [UInt8]]

  /// What a store was after each batch, and where its database lost power.
  struct Life {
    var base: SimulatedEngine
    var disk: SimulatedDisk
    /// By number of batches.
    var states: [Content]
    var isOver: Bool
  }

  /// Writes random batches until the database's flush `fatal` takes the power, or enough are written.
  private static func live(until fatal: Int, isAfter: Bool, seed: UInt64) throws -> Life {
    var source = OperationSource(seed: seed)
    let base = SimulatedEngine { flush in
      flush == fatal ? (isAfter ? .crashAfter : .crashBefore) : .done
    }
    let disk = SimulatedDisk()
    var states: [Content] = [[:]]
    do throws(StoreError) {
      let engine = try LogFixture.open(base, disk, 2048)
      for _ in 0..<150 {
        var next = states[states.count - 1]
        try engine.write { transaction throws(StoreError) in
          for _ in 0..<1 + source.number(below: 4) {
            let key = [UInt8(1 + source.number(below: 20))]
            if source.chance(30) {
              next[key] = nil
              try transaction.remove(.records, key: key)
            } else {
              let value = (0..<source.number(below: 60)).map { _ in UInt8(source.number(below: 256))
              }
              next[key] = value
              try transaction.put(.records, key: key, value: value)
            }
          }
          return .commit
        }
        states.append(next)
      }
    } catch {
      guard error == .stopped else { throw error }
      return Life(base: base, disk: disk, states: states, isOver: false)
    }
    return Life(base: base, disk: disk, states: states, isOver: true)
  }

  @Test(
    "after each step the database is what it was after some batch, and the log has the rest",
    arguments: [false, true])
  func prefixes(isAfter: Bool) throws {
    var (fatal, reached, isOver) = (2, 0, false)
    while !isOver {
      let life = try Self.live(until: fatal, isAfter: isAfter, seed: 7)
      isOver = life.isOver
      fatal += 1

      let left = try life.base.reopened().content()
      let place = try #require(life.states.lastIndex { $0 == left } ?? nil, "flush \(fatal)")
      reached = max(reached, place)
      let engine = try LogFixture.open(life.base.reopened(), life.disk.reopened(), 2048)

      #expect(try engine.content() == life.states.last)
    }
    #expect(fatal > 40)
    #expect(reached > 100)
  }

  @Test(
    "a damaged log that is cut leaves what was there after some batch, wherever its segment was")
  func cut() throws {
    for fatal in 2..<30 {
      let life = try Self.live(until: fatal, isAfter: true, seed: 11)
      for name in try life.disk.list() {
        for offset in stride(from: 100, to: 2048, by: 211) {
          let (base, disk) = (life.base.reopened(), life.disk.reopened())
          guard var bytes = disk.bytes(of: name), offset < bytes.count else { continue }
          bytes[offset] ^= 0x10
          disk.replace(name, with: bytes)
          _ = try LoggedEngine.cutLog(on: disk, of: base)

          let found = try LogFixture.open(base.reopened(), disk.reopened(), 2048).content()

          #expect(
            life.states.contains(found), "flush \(fatal), \(name), byte \(offset)")
        }
      }
    }
  }

  @Test("a checkpoint that fails on its way goes on where it was")
  func goesOn() throws {
    let isFailing = Atomic(false)
    let count = Atomic(0)
    let base = SimulatedEngine { _ in
      guard isFailing.load(ordering: .relaxed) else { return .done }
      // Every third flush works.
      return count.add(1, ordering: .relaxed).newValue.isMultiple(of: 3)
        ? .done : .fails(.outOfSpace)
    }
    let engine = try LogFixture.open(base, SimulatedDisk(), 2048)
    isFailing.store(true, ordering: .relaxed)
    var expected: Content = [:]

    for number in 0..<600 {
      let key = UInt8(1 + number % 50)
      do throws(StoreError) {
        try engine.put(key, [UInt8(number % 256), UInt8(number / 256)])
        expected[[key]] = [UInt8(number % 256), UInt8(number / 256)]
      } catch {
        #expect(error == .outOfSpace)
      }
      #expect(try engine.content() == expected)
    }
    isFailing.store(false, ordering: .relaxed)
    try engine.checkpoint()

    #expect(try base.content() == expected)
  }
}
