// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Synchronization
import TestKit
import Testing

@testable import Store

/// Times of leases across restarts (docs/decisions/0007).
@Suite("Leases across restarts") struct LeaseKeeperTests {
  /// A store on a clock that moves when told to.
  private struct Life {
    let clock: ManualClock
    let store: KeyValueStore
    let keeper: LeaseKeeper
    let writes: WriteCounter

    init(_ clock: ManualClock, _ folder: TemporaryFolder) async throws {
      self.clock = clock
      writes = WriteCounter()
      store = try KeyValueStore(
        engine: try LMDBEngine(directory: folder.path + "/data"), environment: clock.environment,
        observers: [writes])
      keeper = try await LeaseKeeper.open(store, environment: clock.environment)
    }

    func crash() { store.close() }

    func stop() async throws {
      try await keeper.stop()
      store.close()
    }

    func remaining(_ id: Int64) -> Int64? { keeper.timeToLive(id)?.remainingSeconds }
  }

  private final class WriteCounter: CommitObserver {
    private let batches = Mutex(0)
    var count: Int { batches.withLock { $0 } }
    var wantsPrevious: Bool { false }
    func committed(_ report: CommitReport) {
      if report.isFlushed { batches.withLock { $0 += 1 } }
    }
  }

  @Test("a stopped store goes on with what each lease had left, however long it was away")
  func stopped() async throws {
    let (clock, folder) = (ManualClock(), try TemporaryFolder())
    let first = try await Life(clock, folder)
    _ = try await first.keeper.grant(id: 1, ttlSeconds: 100)
    _ = try await first.keeper.grant(id: 2, ttlSeconds: 100)
    clock.advance(by: .seconds(30))
    #expect(try await first.keeper.renew(2) == 100)
    clock.advance(by: .seconds(20))
    try await first.stop()

    clock.advance(by: .seconds(1000))
    let second = try await Life(clock, folder)
    #expect(second.remaining(1) == 50)
    #expect(second.remaining(2) == 80)

    clock.advance(by: .seconds(10))
    second.crash()
    let third = try await Life(clock, folder)
    #expect(third.remaining(1) == 40)
    #expect(third.remaining(2) == 70)
    third.crash()
  }

  @Test("after a crash a lease that was not renewed runs out when it should")
  func crashed() async throws {
    let (clock, folder) = (ManualClock(), try TemporaryFolder())
    let first = try await Life(clock, folder)
    _ = try await first.keeper.grant(id: 1, ttlSeconds: 100)
    _ = try await first.keeper.grant(id: 2, ttlSeconds: 100)
    _ = try await first.keeper.grant(id: 3, ttlSeconds: 5)
    clock.advance(by: .seconds(3))
    _ = try await first.keeper.renew(2)
    first.crash()

    clock.advance(by: .seconds(27))
    let second = try await Life(clock, folder)
    #expect(second.remaining(1) == 70)
    // Renewed since: it must not run out early.
    #expect(second.remaining(2) == 100)
    // It could not be renewed while the store was away.
    #expect(second.remaining(3) == 5)
    second.crash()
  }

  @Test("renewals write once, however many they are")
  func renewals() async throws {
    let (clock, folder) = (ManualClock(), try TemporaryFolder())
    let life = try await Life(clock, folder)
    _ = try await life.keeper.grant(id: 1, ttlSeconds: 40)
    _ = try await life.keeper.renew(1)
    let before = life.writes.count

    for _ in 0..<1000 {
      clock.advance(by: .seconds(10))
      #expect(try await life.keeper.renew(1) == 40)
    }

    #expect(life.writes.count == before)
    life.crash()
  }

  @Test("a lease that nobody renews any more is stored again, together with others")
  func unrenewed() async throws {
    let (clock, folder) = (ManualClock(), try TemporaryFolder())
    let life = try await Life(clock, folder)
    for id in 1...5 as ClosedRange<Int64> {
      _ = try await life.keeper.grant(id: id, ttlSeconds: 3600)
      clock.advance(by: .seconds(1))
      _ = try await life.keeper.renew(id)
    }
    let before = life.writes.count
    await withThrowingTaskGroup { group in
      group.addTask { try await life.keeper.run() }
      while clock.sleeperCount == 0 { await Task.yield() }
      clock.advance(by: .seconds(310))
      while life.writes.count == before { await Task.yield() }
      group.cancelAll()
    }
    life.crash()

    #expect(life.writes.count == before + 1)
    clock.advance(by: .seconds(100))
    let second = try await Life(clock, folder)
    #expect(second.remaining(1) == 3186)
    #expect(second.remaining(5) == 3190)
    second.crash()
  }

  @Test("many leases that run out together go a few at a time")
  func expiry() async throws {
    let (clock, folder) = (ManualClock(), try TemporaryFolder())
    let life = try await Life(clock, folder)
    for id in 1...40 as ClosedRange<Int64> {
      _ = try await life.keeper.grant(id: id, ttlSeconds: 10)
    }
    try await withThrowingTaskGroup { group in
      group.addTask { try await life.keeper.run() }
      while clock.sleeperCount == 0 { await Task.yield() }
      clock.advance(by: .seconds(10))
      while try life.store.leases().count > 24 || clock.sleeperCount == 0 { await Task.yield() }
      #expect(try life.store.leases().count == 24)
      while !(try life.store.leases().isEmpty) {
        clock.advance(by: .milliseconds(16))
        await Task.yield()
      }
      group.cancelAll()
    }
    life.crash()
  }
}
