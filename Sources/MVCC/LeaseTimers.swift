// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// When each lease runs out. Holds no clock, no lock and no storage.
///
/// Times are measured since boot. An expired lease stays here, not renewable, until the caller has
/// revoked it and says so with `remove`.
///
/// A lease is *noted* when the store knows its deadline, so that it survives a crash. Granting
/// notes it. The first renewal un-notes it, which the caller must have stored before it answers;
/// renewals after that change nothing in the store. A lease that nobody renews for a while is due
/// to be noted again:
///
///     grant, 3600 s        noted, ends at 3600
///     renew at 10          un-noted: a crash now gives the whole time again
///     renew at 20, 30 ...  nothing to store
///     330                  due: note that it ends at 3630
package struct LeaseTimers: Sendable {
  private enum Stage {
    case running
    /// It has run out, and the caller was told to revoke it.
    case expired
    /// It has run out, and the caller is to be told again. Whoever failed to revoke it does not know
    /// that it is still there, so it can't be renewed.
    case waiting
  }

  /// Tells a lease from an earlier one of the same id.
  package struct Grant: Equatable, Sendable {
    fileprivate let number: UInt64
  }

  private struct Timer {
    let grant: Grant
    var grantedTTLSeconds: Int64
    var deadline: Duration
    var stage = Stage.running
    var isNoted: Bool
    var renewedAt: Duration

    var isRunning: Bool { stage == .running }
  }

  /// What the store should know of a lease.
  package struct Note: Equatable, Sendable {
    package let id: Int64
    package let grantedTTLSeconds: Int64
    package let deadline: Duration
  }

  private var timers: [Int64: Timer] = [:]
  private var grants: UInt64 = 0
  /// Deadlines. Those of renewed or removed leases are stale and passed over.
  private var deadlines = DueTimes()
  /// When un-noted leases are to be looked at.
  private var looks = DueTimes()

  package init() {}

  package var count: Int { timers.count }

  /// All leases, the next to run out first.
  package var ids: [Int64] {
    timers.sorted { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }.map(\.key)
  }

  /// Begins the time of a new lease, whose deadline the store knows.
  package mutating func add(_ id: Int64, ttlSeconds: Int64, now: Duration) {
    restore(id, ttlSeconds: ttlSeconds, remaining: .seconds(ttlSeconds), isNoted: true, now: now)
  }

  /// Goes on with a lease of before.
  /// - Parameter isNoted: whether the store knows its deadline.
  package mutating func restore(
    _ id: Int64, ttlSeconds: Int64, remaining: Duration, isNoted: Bool, now: Duration
  ) {
    grants += 1
    let timer = Timer(
      grant: Grant(number: grants), grantedTTLSeconds: ttlSeconds, deadline: now + remaining,
      isNoted: isNoted, renewedAt: now)
    timers[id] = timer
    push(timer.deadline, id)
    if !isNoted { lookLater(at: timer, id) }
  }

  /// Whether the next renewal must be told to the store; nil when the lease is unknown or has run
  /// out.
  package func isNoted(_ id: Int64) -> Bool? {
    guard let timer = timers[id], timer.isRunning else { return nil }
    return timer.isNoted
  }

  /// Gives the lease its whole time again.
  /// - Parameter isNoted: whether the store still has the deadline of before.
  /// - Returns: the time to live in seconds; nil when the lease is unknown or has run out.
  package mutating func renew(_ id: Int64, isNoted: Bool = false, now: Duration) -> Int64? {
    guard var timer = timers[id], timer.isRunning else { return nil }
    timer.deadline = now + .seconds(timer.grantedTTLSeconds)
    timer.renewedAt = now
    if timer.isNoted, !isNoted { lookLater(at: timer, id) }
    timer.isNoted = isNoted
    timers[id] = timer
    push(timer.deadline, id)
    return timer.grantedTTLSeconds
  }

  /// What `remove` takes; nil when the lease is unknown. Ask before it is revoked.
  package func grant(of id: Int64) -> Grant? { timers[id]?.grant }

  /// Forgets a lease that is revoked; one that was granted anew under its id meanwhile stays.
  package mutating func remove(_ id: Int64, of grant: Grant?) {
    if timers[id]?.grant == grant { timers[id] = nil }
  }

  /// Lets a lease whose revocation failed run out again at `deadline`. It stays not renewable. One that
  /// was granted anew under its id meanwhile goes on as it is.
  package mutating func retry(_ id: Int64, of grant: Grant, at deadline: Duration) {
    guard timers[id]?.grant == grant else { return }
    timers[id]?.stage = .waiting
    timers[id]?.deadline = deadline
    push(deadline, id)
  }

  /// Granted and remaining whole seconds; nil when the lease is unknown.
  package func timeToLive(
    _ id: Int64, now: Duration
  ) -> (grantedSeconds: Int64, remainingSeconds: Int64)? {
    guard let timer = timers[id] else { return nil }
    return (timer.grantedTTLSeconds, max(0, (timer.deadline - now).components.seconds))
  }

  /// The next moment at which `advance` or `takeDue` has something to say.
  package var nextDeadline: Duration? {
    mutating get {
      dropStale()
      guard let deadline = deadlines.first?.deadline else { return looks.first?.deadline }
      return looks.first.map { min(deadline, $0.deadline) } ?? deadline
    }
  }

  /// Moves time to `now`.
  /// - Returns: leases that have run out, at most `limit`, the earliest first. Revoke them.
  package mutating func advance(to now: Duration, limit: Int) -> [Int64] {
    var expired: [Int64] = []
    while expired.count < limit {
      dropStale()
      guard let first = deadlines.first, first.deadline <= now else { break }
      deadlines.popFirst()
      timers[first.id]?.stage = .expired
      expired.append(first.id)
    }
    return expired
  }
}

// MARK: - Notes

extension LeaseTimers {
  /// Leases that nobody renewed for a while. They count as noted: store their deadlines.
  package mutating func takeDue(now: Duration) -> [Note] {
    guard let first = looks.first, first.deadline <= now else { return [] }
    var notes: [Note] = []
    // What is due soon goes along: one write for many.
    while let next = looks.first, next.deadline <= now + Limits.leaseNotesTogether {
      looks.popFirst()
      guard let timer = timers[next.id], !timer.isNoted, timer.isRunning else { continue }
      let due = timer.renewedAt + Self.patience(timer.grantedTTLSeconds)
      guard due <= now + Limits.leaseNotesTogether else {
        looks.push(due, next.id)
        continue
      }
      notes.append(note(next.id, timer))
      timers[next.id]?.isNoted = true
    }
    return notes
  }

  /// Every lease whose deadline the store does not know: for a store that stops.
  package var unnoted: [Note] {
    timers.compactMap { id, timer in timer.isNoted || !timer.isRunning ? nil : note(id, timer) }
  }

  private func note(_ id: Int64, _ timer: Timer) -> Note {
    Note(id: id, grantedTTLSeconds: timer.grantedTTLSeconds, deadline: timer.deadline)
  }

  /// How long nobody renews a lease before its deadline is stored. Whoever keeps a lease renews it
  /// after a third of its time.
  private static func patience(_ ttlSeconds: Int64) -> Duration {
    min(max(.seconds(ttlSeconds / 2), Limits.leasePatienceMin), Limits.leasePatienceMax)
  }

  /// A lease that runs out before its time to be noted never is.
  private mutating func lookLater(at timer: Timer, _ id: Int64) {
    let patience = Self.patience(timer.grantedTTLSeconds)
    guard patience < .seconds(timer.grantedTTLSeconds) else { return }
    looks.push(timer.renewedAt + patience, id)
  }
}

// MARK: - Helpers

extension LeaseTimers {
  private func isStale(_ entry: DueTimes.Entry) -> Bool {
    guard let timer = timers[entry.id] else { return true }
    return timer.stage == .expired || timer.deadline != entry.deadline
  }

  private mutating func dropStale() {
    while let first = deadlines.first, isStale(first) { deadlines.popFirst() }
  }

  private mutating func push(_ deadline: Duration, _ id: Int64) {
    // Renewals leave stale entries behind; sweep before they outnumber the leases.
    if deadlines.count > 2 * timers.count + 64 {
      deadlines.replaceAll(
        with: timers.compactMap { id, timer in timer.stage == .expired ? nil : (timer.deadline, id)
        })
      return
    }
    deadlines.push(deadline, id)
  }
}
