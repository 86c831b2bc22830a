// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import Testing

@testable import ControllerRuntime

@Suite("Work queue") struct WorkQueueTests {
  @Test("a key added many times is taken once")
  func deduplicates() {
    var queue = WorkQueue<String>()

    queue.add("a")
    queue.add("a")

    #expect(queue.take() == "a")
    #expect(queue.take() == nil)
  }

  @Test("a key added while it is worked on comes back once, after it is finished")
  func comesBack() {
    var queue = WorkQueue<String>()
    queue.add("a")
    _ = queue.take()

    queue.add("a")
    queue.add("a")

    #expect(queue.take() == nil)
    queue.finish("a")
    #expect(queue.take() == "a")
    queue.finish("a")
    #expect(queue.take() == nil)
  }

  @Test("keys come out in the order in which they went in, over any number")
  func order() {
    var queue = WorkQueue<Int>()
    for key in 0..<1000 { queue.add(key) }

    var taken: [Int] = []
    while let key = queue.take() {
      taken.append(key)
      queue.finish(key)
    }

    #expect(taken == Array(0..<1000))
    #expect(queue.depth == 0)
  }

  @Test("a delayed key waits for its time")
  func delayed() {
    var queue = WorkQueue<String>()
    queue.add("later", at: .seconds(5))

    queue.advance(to: .seconds(4))
    #expect(queue.take() == nil)
    #expect(queue.nextDeadline == .seconds(5))

    queue.advance(to: .seconds(5))
    #expect(queue.take() == "later")
  }

  @Test("retries wait longer each time until the key succeeds")
  func retries() {
    var queue = WorkQueue<String>(backoff: Backoff(base: .seconds(1), ceiling: .seconds(8)))

    #expect(queue.retry("a", now: .zero, chance: 0) == 1)
    #expect(queue.nextDeadline == .seconds(1))
    queue.advance(to: .seconds(1))
    #expect(queue.retry("a", now: .seconds(1), chance: 0) == 2)
    #expect(queue.nextDeadline == .seconds(3))

    queue.forget("a")
    queue.advance(to: .seconds(3))
    #expect(queue.retry("a", now: .seconds(3), chance: 0) == 1)
  }
}
