// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Net

@Suite("Timer heap") struct TimerHeapTests {
  @Test("gives timers in order of their deadlines, without those taken back")
  func ordersDeadlines() {
    var heap = TimerHeap()
    let timers = [9, 3, 7, 1, 8, 2, 6, 4, 5, 0].map { LoopTimer(deadline: $0, action: nil) }
    for timer in timers { heap.insert(timer) }
    for timer in timers where timer.deadline % 3 == 0 { heap.remove(timer) }

    var popped: [Int64] = []
    while let timer = heap.popDue(at: 7) { popped.append(timer.deadline) }

    #expect(popped == [1, 2, 4, 5, 7])
    #expect(heap.earliest == 8)
  }

  @Test("taking a timer back twice changes nothing")
  func removesOnce() {
    var heap = TimerHeap()
    let timer = LoopTimer(deadline: 1, action: nil)
    heap.insert(timer)

    heap.remove(timer)
    heap.remove(timer)

    #expect(!timer.isPending)
    #expect(heap.earliest == nil)
  }
}
