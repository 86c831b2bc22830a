// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing

@testable import MVCC

/// Who runs the writes that wait, and how many at a time. No thread is started: what a thread would do
/// waits until the test does it.
@Suite("Group commit") struct GroupCommitTests {
  private final class Turns: Sendable {
    let batches = Mutex<[Int]>([])
    private let ends = Mutex<[@Sendable () -> Void]>([])

    func group(isQuick: Bool) -> GroupCommit {
      GroupCommit(
        callers: { [self] end in ends.withLock { $0.append(end) } }, isQuick: { isQuick },
        runBatch: { [self] batch in batches.withLock { $0.append(batch.count) } })
    }

    /// Ends a turn of the callers' thread.
    func end() {
      let ends = ends.withLock { ends in
        defer { ends = [] }
        return ends
      }
      for end in ends { end() }
    }
  }

  @Test("the callers' thread runs a few writes of its turn together, if the disk is quick")
  func runsFew() {
    let turns = Turns()
    let group = turns.group(isQuick: true)

    for _ in 0..<Limits.writesAtOnceMax { group.submit(PendingWrite(weight: 1, isSmall: true)) }
    #expect(turns.batches.withLock { $0 } == [])
    turns.end()
    group.submit(PendingWrite(weight: 1, isSmall: true))
    turns.end()

    #expect(turns.batches.withLock { $0 } == [Limits.writesAtOnceMax, 1])
    #expect(!group.runPending())
  }

  @Test("many writes, and writes for a slow disk, wait for the thread", arguments: [true, false])
  func leavesTheRest(isQuick: Bool) {
    let turns = Turns()
    let group = turns.group(isQuick: isQuick)
    let count = isQuick ? Limits.writesAtOnceMax + 1 : 1

    for _ in 0..<count { group.submit(PendingWrite(weight: 1, isSmall: true)) }
    turns.end()
    #expect(turns.batches.withLock { $0 } == [])

    #expect(group.runPending())
    #expect(turns.batches.withLock { $0 } == [count])
  }

  @Test("one write that may take long leaves its whole turn to the thread")
  func leavesLongWrites() {
    let turns = Turns()
    let group = turns.group(isQuick: true)

    group.submit(PendingWrite(weight: 1, isSmall: true))
    group.submit(PendingWrite(weight: 1))
    turns.end()

    #expect(turns.batches.withLock { $0 } == [])
  }

  @Test("a transaction is small when it has few operations, each on one key")
  func knowsSmallTransactions() {
    let put = Operation.put(Put(key: [1], value: [1]))
    let all = KeyRange(start: [0], end: .unbounded)
    func isSmall(_ operations: [MVCC.Operation]) -> Bool {
      Transaction(success: operations, failure: [.range(RangeQuery(range: KeyRange(start: [1])))])
        .isSmall
    }

    #expect(isSmall([put]))
    #expect(isSmall([.deleteRange(DeleteRange(range: KeyRange(start: [1])))]))
    #expect(!isSmall([.deleteRange(DeleteRange(range: all))]))
    #expect(!isSmall([.range(RangeQuery(range: all))]))
    #expect(!isSmall([.transaction(Transaction(success: [put]))]))
    #expect(!isSmall(Array(repeating: put, count: Limits.smallWriteOperationsMax)))
    #expect(!isSmall([.put(Put(key: [1], value: Array(repeating: 1, count: 100_000)))]))
  }

  @Test("after a stop the callers' thread runs nothing")
  func stops() {
    let turns = Turns()
    let group = turns.group(isQuick: true)

    group.submit(PendingWrite(weight: 1, isSmall: true))
    group.stop()
    turns.end()

    #expect(turns.batches.withLock { $0 } == [])
  }
}
