// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Something due at a moment. Belongs to the loop that made it.
package final class LoopTimer: @unchecked Sendable {
  // Safety: touched on its loop's thread only.
  /// When it is due, in nanoseconds on the loop's clock.
  let deadline: Int64
  fileprivate(set) var position = -1
  /// Dropped when the timer fires or is cancelled, so that it holds nothing after that.
  var action: (() -> Void)?

  init(deadline: Int64, action: (() -> Void)?) {
    self.deadline = deadline
    self.action = action
  }

  /// How long it has still to go; negative when it is due.
  package func timeLeft(on loop: EventLoop) -> Duration {
    .nanoseconds(deadline.subtractingReportingOverflow(loop.network.now()).partialValue)
  }

  /// True until it fires or is cancelled.
  package var isPending: Bool { position >= 0 }
}

/// Timers ordered by deadline: a binary heap whose entries know their place, so that cancelling is
/// as cheap as adding. Holds no clock.
struct TimerHeap {
  private var entries: [LoopTimer] = []

  /// The earliest deadline.
  var earliest: Int64? { entries.first?.deadline }

  mutating func insert(_ timer: LoopTimer) {
    timer.position = entries.count
    entries.append(timer)
    rise(from: timer.position)
  }

  /// Takes `timer` out; does nothing when it is not in the heap.
  mutating func remove(_ timer: LoopTimer) {
    let hole = timer.position
    guard hole >= 0, hole < entries.count, entries[hole] === timer else { return }
    timer.position = -1
    let last = entries.removeLast()
    guard last !== timer else { return }
    entries[hole] = last
    last.position = hole
    rise(from: hole)
    sink(from: last.position)
  }

  /// Takes out the earliest timer that is due at `now`.
  mutating func popDue(at now: Int64) -> LoopTimer? {
    guard let first = entries.first, first.deadline <= now else { return nil }
    remove(first)
    return first
  }

  private mutating func rise(from start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard entries[child].deadline < entries[parent].deadline else { return }
      exchange(child, parent)
      child = parent
    }
  }

  private mutating func sink(from start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
        if entries[child].deadline < entries[least].deadline { least = child }
      }
      guard least != parent else { return }
      exchange(parent, least)
      parent = least
    }
  }

  private mutating func exchange(_ left: Int, _ right: Int) {
    entries.swapAt(left, right)
    entries[left].position = left
    entries[right].position = right
  }
}
