// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Client

/// Which keys are to be reconciled, and when. Holds no clock, no lock and no task.
///
/// Invariants: a key is worked on by one worker at a time; a key added while it is worked on comes
/// back once when the worker finishes; a key added many times before it is taken is taken once.
///
/// Example: `add(a); add(a); take() == a; add(a); take() == nil; finish(a); take() == a`.
package struct WorkQueue<Key: Hashable & Sendable>: Sendable {
  private var ready: [Key] = []
  /// Index of the first key of `ready` not taken yet.
  private var head = 0
  /// Keys that wait in `ready`, or came again while being worked on.
  private var dirty: Set<Key> = []
  private var working: Set<Key> = []
  private var delayed = DeadlineQueue<Key>()
  private var failures: [Key: Int] = [:]
  private let backoff: Backoff

  package init(backoff: Backoff = .reconcile) { self.backoff = backoff }

  /// Keys ready to be taken.
  package var depth: Int { ready.count - head }

  /// Keys that a worker holds.
  package var inProgress: Int { working.count }

  /// When the next delayed key is due, since boot.
  package var nextDeadline: Duration? { delayed.nextDeadline }

  /// Adds a key to be taken as soon as possible.
  package mutating func add(_ key: Key) {
    guard dirty.insert(key).inserted else { return }
    if !working.contains(key) { ready.append(key) }
  }

  /// Adds a key to be taken at a time since boot.
  package mutating func add(_ key: Key, at deadline: Duration) { delayed.add(key, at: deadline) }

  /// Adds a key whose reconcile failed, after a delay that grows with each failure.
  /// - Returns: how often it has failed since the last success.
  @discardableResult
  package mutating func retry(_ key: Key, now: Duration, chance: UInt64) -> Int {
    let count = failures[key, default: 0] + 1
    failures[key] = count
    delayed.add(key, at: now + backoff.delay(failures: count, chance: chance))
    return count
  }

  /// Forgets the failures of a key that succeeded.
  package mutating func forget(_ key: Key) { failures[key] = nil }

  /// Moves the delayed keys that are due to the ready ones.
  package mutating func advance(to now: Duration) {
    while let key = delayed.take(dueBy: now) { add(key) }
  }

  /// Takes the next key. The caller calls `finish` when it is done with it.
  package mutating func take() -> Key? {
    guard head < ready.count else { return nil }
    let key = ready[head]
    head += 1
    if head == ready.count || head >= Limits.workQueueSlack {
      ready.removeFirst(head)
      head = 0
    }
    dirty.remove(key)
    working.insert(key)
    return key
  }

  /// The worker has finished with the key; it becomes ready again if it was added meanwhile.
  package mutating func finish(_ key: Key) {
    working.remove(key)
    if dirty.contains(key) { ready.append(key) }
  }
}
