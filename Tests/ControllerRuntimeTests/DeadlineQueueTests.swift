// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import ControllerRuntime

@Suite("Deadline queue") struct DeadlineQueueTests {
  @Test("keys come out by deadline, whatever the order in")
  func sorted() {
    var queue = DeadlineQueue<Int>()
    for number in [5, 1, 9, 3, 7, 2, 8, 4, 6] { queue.add(number, at: .seconds(number)) }

    var taken: [Int] = []
    while let key = queue.take(dueBy: .seconds(6)) { taken.append(key) }

    #expect(taken == [1, 2, 3, 4, 5, 6])
    #expect(queue.count == 3)
    #expect(queue.nextDeadline == .seconds(7))
  }

  @Test("adding a key again only moves it to an earlier time")
  func earlier() {
    var queue = DeadlineQueue<String>()
    queue.add("a", at: .seconds(5))

    queue.add("a", at: .seconds(9))
    #expect(queue.nextDeadline == .seconds(5))

    queue.add("a", at: .seconds(2))
    #expect(queue.nextDeadline == .seconds(2))
    #expect(queue.count == 1)
  }

  @Test("a key can be removed from any place", arguments: 0..<7)
  func removes(victim: Int) {
    var queue = DeadlineQueue<Int>()
    for number in 0..<7 { queue.add(number, at: .seconds((number * 5) % 7)) }

    #expect(queue.remove(victim) == true)
    #expect(queue.remove(victim) == false)

    var deadlines: [Int] = []
    while let key = queue.take(dueBy: .seconds(100)) { deadlines.append((key * 5) % 7) }
    #expect(deadlines == deadlines.sorted())
    #expect(deadlines.count == 6)
  }
}
