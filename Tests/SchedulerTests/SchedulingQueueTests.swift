// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import CoreAPI
import MetaAPI
import Testing

@testable import Scheduler

@Suite("Scheduling queue") struct SchedulingQueueTests {
  private func pod(_ name: String, priority: Int32 = 0) -> PodInfo {
    PodInfo(.asking(name) { $0.spec.priority = priority })
  }

  @Test("higher priority first, then the older")
  func order() {
    var queue = SchedulingQueue()
    queue.add(pod("a"), now: .zero)
    queue.add(pod("b"), now: .zero)
    queue.add(pod("urgent", priority: 10), now: .zero)

    let taken = (0..<4).map { _ in queue.take()?.pod.key.name }

    #expect(taken == ["urgent", "a", "b", nil])
  }

  @Test("a refused pod waits for an event that its refuser says may help")
  func hints() {
    var queue = SchedulingQueue()
    queue.add(pod("a"), now: .zero)
    _ = queue.take()
    queue.giveBack(pod("a").key, refusedBy: ["Fit"], now: .zero)

    queue.move(now: .seconds(1)) { plugin, _ in plugin == "Taints" }
    #expect(queue.unschedulableCount == 1)

    queue.move(now: .seconds(1)) { plugin, _ in plugin == "Fit" }
    #expect(queue.backoffCount == 1)
    #expect(queue.take() == nil)

    queue.advance(to: .seconds(2))
    #expect(queue.take()?.attempts == 2)
  }

  @Test("an event during the attempt is not lost")
  func eventDuringAttempt() {
    var queue = SchedulingQueue()
    queue.add(pod("a"), now: .zero)
    _ = queue.take()

    queue.move(now: .zero) { _, _ in true }
    queue.giveBack(pod("a").key, refusedBy: ["Fit"], now: .zero)

    #expect(queue.backoffCount == 1)
    #expect(queue.nextDeadline == .seconds(1))
  }

  @Test("a pod that no event moves is tried again after five minutes")
  func staleness() {
    var queue = SchedulingQueue()
    queue.add(pod("a"), now: .zero)
    _ = queue.take()
    queue.giveBack(pod("a").key, refusedBy: ["Fit"], now: .zero)

    #expect(queue.nextDeadline == .seconds(300))
    queue.advance(to: .seconds(300))

    #expect(queue.take() != nil)
  }

  @Test("a pod that leaves is not tried, wherever it waits")
  func leaves() {
    var queue = SchedulingQueue()
    queue.add(pod("a"), now: .zero)
    queue.remove(pod("a").key)
    #expect(queue.take() == nil)

    queue.add(pod("b"), now: .zero)
    _ = queue.take()
    queue.remove(pod("b").key)
    queue.giveBack(pod("b").key, refusedBy: [], now: .zero)

    #expect(queue.nextDeadline == nil)
  }

  @Test("waits grow with each attempt up to ten seconds")
  func backoff() {
    var queue = SchedulingQueue()
    var now = Duration.zero
    queue.add(pod("a"), now: now)
    var waits: [Duration] = []

    for _ in 0..<6 {
      _ = queue.take()
      queue.giveBack(pod("a").key, refusedBy: [], now: now)
      let next = queue.nextDeadline ?? now
      waits.append(next - now)
      now = next
      queue.advance(to: now)
    }

    #expect(waits == [1, 2, 4, 8, 10, 10].map { .seconds($0) })
  }
}
