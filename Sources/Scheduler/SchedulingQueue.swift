// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import ControllerRuntime

/// Which pod is tried next. Pure: no clock, no lock.
///
/// A pod is in one of three places. *Active*: to be tried, by priority, then by age. *Backoff*: it failed
/// a short while ago; it becomes active when its wait is over. *Unschedulable*: no node fits; it moves
/// when an event happens that one of the plugins that refused it says may help.
///
/// Example: a pod asks for more cpu than there is. NodeResourcesFit refuses it, so it waits as
/// unschedulable. A label of a node changes: no move. A pod on a node ends: move, to backoff if its wait
/// is not over, else to active.
struct SchedulingQueue: Sendable {
  /// A pod in the queue.
  struct Entry: Sendable {
    var pod: PodInfo
    /// Times it was taken.
    var attempts = 0
    /// When it first came, since boot.
    let since: Duration
    /// Which plugins refused it last.
    var refusedBy: Set<String> = []
    /// Value of `moves` when it was taken.
    fileprivate var movesWhenTaken = 0
  }

  private struct Rank: Sendable {
    let priority: Int32
    let number: UInt64
    let key: ObjectKey

    func precedes(_ other: Rank) -> Bool {
      priority != other.priority ? priority > other.priority : number < other.number
    }
  }

  private var active: [ObjectKey: Entry] = [:]
  private var heap: [Rank] = []
  private var nextNumber: UInt64 = 0
  private var numbers: [ObjectKey: UInt64] = [:]
  private var waiting: [ObjectKey: Entry] = [:]
  private var backoffs = DeadlineQueue<ObjectKey>()
  private var unschedulable: [ObjectKey: Entry] = [:]
  private var staleness = DeadlineQueue<ObjectKey>()
  private var inFlight: [ObjectKey: Entry] = [:]
  /// Events so far; a pod taken before the last one may have missed it.
  private var moves = 0
  private let backoff = Backoff(base: Limits.backoffBase, ceiling: Limits.backoffCeiling)

  init() {}

  var activeCount: Int { active.count }
  var backoffCount: Int { waiting.count }
  var unschedulableCount: Int { unschedulable.count }

  /// When a pod becomes active by itself, since boot.
  var nextDeadline: Duration? {
    [backoffs.nextDeadline, staleness.nextDeadline].compactMap { $0 }.min()
  }

  /// A pod without node has come, or changed in a way that may matter.
  mutating func add(_ pod: PodInfo, now: Duration) {
    if inFlight[pod.key] != nil {
      inFlight[pod.key]?.pod = pod
      return
    }
    let old = remove(pod.key)
    var entry = Entry(pod: pod, since: old?.since ?? now)
    entry.attempts = old?.pod.uid == pod.uid ? old?.attempts ?? 0 : 0
    activate(entry)
  }

  /// The pod is gone or has a node.
  @discardableResult
  mutating func remove(_ key: ObjectKey) -> Entry? {
    inFlight[key] = nil
    backoffs.remove(key)
    staleness.remove(key)
    numbers[key] = nil
    return active.removeValue(forKey: key) ?? waiting.removeValue(forKey: key)
      ?? unschedulable.removeValue(forKey: key)
  }

  /// Takes the pod to try next. The caller ends the attempt with `remove` or `giveBack`.
  mutating func take() -> Entry? {
    while let rank = popRank() {
      guard numbers[rank.key] == rank.number, var entry = active.removeValue(forKey: rank.key)
      else { continue }
      numbers[rank.key] = nil
      entry.attempts += 1
      entry.movesWhenTaken = moves
      inFlight[rank.key] = entry
      return entry
    }
    return nil
  }

  /// Takes back a pod that got no node.
  /// - Parameter refusedBy: plugins that refused; empty after an error, which is tried again soon.
  mutating func giveBack(_ key: ObjectKey, refusedBy plugins: Set<String>, now: Duration) {
    guard var entry = inFlight.removeValue(forKey: key) else { return }
    entry.refusedBy = plugins
    if plugins.isEmpty || entry.movesWhenTaken != moves {
      wait(entry, now: now)
    } else {
      unschedulable[key] = entry
      staleness.add(key, at: now + Limits.unschedulableMax)
    }
  }

  /// Moves the pods that an event may help.
  /// - Parameter mayHelp: what a plugin says about a pod that it refused.
  mutating func move(now: Duration, mayHelp: (_ plugin: String, PodInfo) -> Bool) {
    moves &+= 1
    for (key, entry) in unschedulable
    where entry.refusedBy.contains(where: { mayHelp($0, entry.pod) }) {
      unschedulable[key] = nil
      staleness.remove(key)
      wait(entry, now: now)
    }
    advance(to: now)
  }

  /// Makes the pods active whose wait is over.
  mutating func advance(to now: Duration) {
    while let key = backoffs.take(dueBy: now) {
      if let entry = waiting.removeValue(forKey: key) { activate(entry) }
    }
    while let key = staleness.take(dueBy: now) {
      if let entry = unschedulable.removeValue(forKey: key) { activate(entry) }
    }
  }

  private mutating func wait(_ entry: Entry, now: Duration) {
    let key = entry.pod.key
    waiting[key] = entry
    backoffs.add(key, at: now + backoff.delay(failures: max(entry.attempts, 1)))
  }

  private mutating func activate(_ entry: Entry) {
    let key = entry.pod.key
    nextNumber += 1
    numbers[key] = nextNumber
    active[key] = entry
    pushRank(Rank(priority: entry.pod.priority, number: nextNumber, key: key))
  }

  // MARK: - Heap of ranks; entries of pods that left are skipped when they come up

  private mutating func pushRank(_ rank: Rank) {
    heap.append(rank)
    var place = heap.count - 1
    while place > 0, heap[place].precedes(heap[(place - 1) / 2]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func popRank() -> Rank? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[child].precedes(heap[best]) { best = child }
      }
      guard best != place else { return first }
      heap.swapAt(place, best)
      place = best
    }
  }
}
