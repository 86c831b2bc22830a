// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// When each lease runs out. Holds no clock, no lock and no storage.
///
/// Times are measured since boot. An expired lease stays here, not renewable, until the caller has
/// revoked it and says so with `remove`.
package struct LeaseTimers: Sendable {
  private struct Timer {
    var grantedTTLSeconds: Int64
    var deadline: Duration
    var isExpired = false
  }

  private var timers: [Int64: Timer] = [:]
  /// Deadlines in a binary heap, the next one first. Those of renewed or removed leases are stale and
  /// passed over.
  private var heap: [(deadline: Duration, id: Int64)] = []

  package init() {}

  package var count: Int { timers.count }

  /// All leases, by identifier.
  package var ids: [Int64] { timers.keys.sorted() }

  package mutating func add(_ id: Int64, ttlSeconds: Int64, now: Duration) {
    let deadline = now + .seconds(ttlSeconds)
    timers[id] = Timer(grantedTTLSeconds: ttlSeconds, deadline: deadline)
    push(deadline, id)
  }

  /// Gives the lease its whole time again.
  /// - Returns: the time to live in seconds; nil when the lease is unknown or has run out.
  package mutating func renew(_ id: Int64, now: Duration) -> Int64? {
    guard let timer = timers[id], !timer.isExpired else { return nil }
    add(id, ttlSeconds: timer.grantedTTLSeconds, now: now)
    return timer.grantedTTLSeconds
  }

  package mutating func remove(_ id: Int64) {
    timers[id] = nil
  }

  /// Lets a lease whose revocation failed run out again at `deadline`.
  package mutating func retry(_ id: Int64, at deadline: Duration) {
    guard timers[id] != nil else { return }
    timers[id]?.isExpired = false
    timers[id]?.deadline = deadline
    push(deadline, id)
  }

  /// Granted and remaining seconds; nil when the lease is unknown.
  package func timeToLive(
    _ id: Int64, now: Duration
  ) -> (grantedSeconds: Int64, remainingSeconds: Int64)? {
    guard let timer = timers[id] else { return nil }
    let remaining = timer.deadline - now
    let rounded = remaining.components.seconds + (remaining.components.attoseconds > 0 ? 1 : 0)
    return (timer.grantedTTLSeconds, max(0, rounded))
  }

  /// The next moment at which `advance` has something to say.
  package var nextDeadline: Duration? {
    mutating get {
      dropStale()
      return heap.first?.deadline
    }
  }

  /// Moves time to `now`.
  /// - Returns: leases that have run out, at most `limit`, the earliest first. Revoke them.
  package mutating func advance(to now: Duration, limit: Int) -> [Int64] {
    var expired: [Int64] = []
    while expired.count < limit {
      dropStale()
      guard let first = heap.first, first.deadline <= now else { break }
      popFirst()
      timers[first.id]?.isExpired = true
      expired.append(first.id)
    }
    return expired
  }
}

// MARK: - Heap

extension LeaseTimers {
  private func isStale(_ entry: (deadline: Duration, id: Int64)) -> Bool {
    guard let timer = timers[entry.id] else { return true }
    return timer.isExpired || timer.deadline != entry.deadline
  }

  private mutating func dropStale() {
    while let first = heap.first, isStale(first) { popFirst() }
  }

  private mutating func push(_ deadline: Duration, _ id: Int64) {
    // Renewals leave stale entries behind; sweep before they outnumber the leases.
    if heap.count > 2 * timers.count + 64 {
      heap = timers.compactMap { id, timer in timer.isExpired ? nil : (timer.deadline, id) }
      heap.sort { $0.deadline < $1.deadline }
      return
    }
    heap.append((deadline, id))
    var child = heap.count - 1
    while child > 0, heap[child].deadline < heap[(child - 1) / 2].deadline {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func popFirst() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if heap[child].deadline < heap[least].deadline { least = child }
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
