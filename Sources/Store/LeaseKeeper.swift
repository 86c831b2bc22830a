// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Platform
import Synchronization
import Telemetry

/// Keeps the time of leases and revokes those that run out.
///
/// What is written, beside the lease itself: that a lease is renewed, once; its deadline, when
/// nobody renews it any more; all deadlines, when the store stops. See docs/decisions/0007.
final class LeaseKeeper: Service {
  private let store: KeyValueStore
  private let environment: Environment
  private let clock: LeaseClock
  private let expired: Counter?
  private let failing: Gauge?
  private let logger = Logger(component: "store")
  private let timers: Mutex<LeaseTimers>
  /// Leases that have run out and could not be revoked, with the pause before the next try.
  private let failures = Mutex<[Int64: Duration]>([:])
  /// Set when a lease is granted, or renewed, which may concern `run` before all others.
  private let changed = Signal()
  private static let setting = "leaseClock"

  private init(
    store: KeyValueStore, environment: Environment, clock: LeaseClock,
    timers: sending LeaseTimers, expired: Counter?, failing: Gauge?
  ) {
    self.expired = expired
    self.failing = failing
    self.store = store
    self.environment = environment
    self.clock = clock
    self.timers = Mutex(timers)
  }

  /// Takes up the leases of the store where they were left.
  /// - Parameters:
  ///   - expired: counts leases that run out.
  ///   - failing: says how many have run out and can't be revoked.
  static func open(
    _ store: KeyValueStore, environment: Environment, expired: Counter? = nil,
    failing: Gauge? = nil
  ) async throws(StoreError) -> LeaseKeeper {
    let saved = try store.setting(setting).flatMap { LeaseClock($0) }
    let wasStopped = saved?.stoppedAt != nil
    var clock = saved ?? LeaseClock()
    clock.start(environment.wallTime())
    if clock != saved, clock != LeaseClock() {
      try await store.saveSetting(setting, clock.bytes)
    }
    let now = clock.now(environment.wallTime())
    var timers = LeaseTimers()
    for lease in try store.leases() {
      timers.restore(
        lease.id, ttlSeconds: lease.grantedTTLSeconds,
        remaining: lease.remaining(at: now, grace: wasStopped ? .zero : MVCC.Limits.leaseGrace),
        isNoted: lease.deadline != nil, now: environment.now())
    }
    return LeaseKeeper(
      store: store, environment: environment, clock: clock, timers: timers,
      expired: expired, failing: failing)
  }

  /// - Parameters:
  ///   - id: 0 for any.
  ///   - ttlSeconds: raised to the least time that a lease has.
  func grant(id: Int64, ttlSeconds: Int64) async throws(StoreError) -> LeaseRecord {
    let seconds = max(ttlSeconds, MVCC.Limits.leaseTTLSecondsMin)
    let lease = LeaseRecord(
      id: id == 0 ? unusedID() : id, grantedTTLSeconds: seconds,
      deadline: clock.now(environment.wallTime()) + 1000 * seconds)
    try await store.grant(lease)
    timers.withLock {
      $0.add(lease.id, ttlSeconds: lease.grantedTTLSeconds, now: environment.now())
    }
    changed.set()
    return lease
  }

  func revoke(_ id: Int64) async throws(StoreError) {
    let grant = timers.withLock { $0.grant(of: id) }
    try await end(id)
    forget(id, grant)
  }

  private func end(_ id: Int64) async throws(StoreError) {
    guard try await !store.revoke(lease: id) else { return }
    logger.warning(
      "a lease had more keys than one revision may delete; they went at several", ["lease": id])
  }

  /// - Returns: the time to live in seconds; nil when there is no such lease (any more).
  func renew(_ id: Int64) async throws(StoreError) -> Int64? {
    guard let isNoted = timers.withLock({ $0.isNoted(id) }) else { return nil }
    guard isNoted, let seconds = timeToLive(id)?.grantedSeconds else {
      return timers.withLock { $0.renew(id, now: environment.now()) }
    }
    // From now on the stored deadline is wrong. A lease that is told to be renewed must not run out
    // early because of it.
    var isStored = true
    do throws(StoreError) {
      try await store.update([LeaseRecord(id: id, grantedTTLSeconds: seconds)])
    } catch {
      // A full disk must not end leases: whoever renews this one tries again soon.
      guard error != .stopped else { throw error }
      isStored = false
    }
    let answer = timers.withLock { $0.renew(id, isNoted: !isStored, now: environment.now()) }
    changed.set()
    return answer
  }

  func timeToLive(_ id: Int64) -> (grantedSeconds: Int64, remainingSeconds: Int64)? {
    timers.withLock { $0.timeToLive(id, now: environment.now()) }
  }

  var ids: [Int64] { timers.withLock { $0.ids } }

  /// Stores what every lease has left. The last thing that a store writes.
  func stop() async throws(StoreError) {
    let (notes, count) = timers.withLock { ($0.unnoted, $0.count) }
    guard count > 0 else { return }
    if !notes.isEmpty { try await store.update(records(of: notes)) }
    var clock = clock
    clock.stop(environment.wallTime())
    try await store.saveSetting(Self.setting, clock.bytes)
  }

  private func records(of notes: [LeaseTimers.Note]) -> [LeaseRecord] {
    let (time, now) = (clock.now(environment.wallTime()), environment.now())
    return notes.map { note in
      LeaseRecord(
        id: note.id, grantedTTLSeconds: note.grantedTTLSeconds,
        deadline: time + (note.deadline - now).wholeMilliseconds)
    }
  }

  private func unusedID() -> Int64 {
    timers.withLock { timers in
      while true {
        let id = Int64(bitPattern: environment.random() >> 1)
        if id != 0, timers.timeToLive(id, now: .zero) == nil { return id }
      }
    }
  }
}

// MARK: - What time brings

extension LeaseKeeper {
  /// Revokes leases as they run out. Sleeps until the next one does, or until a lease is granted
  /// that may run out before.
  func run() async throws {
    while !Task.isCancelled {
      try await revokeExpired()
      await noteUnrenewed()
      let deadline = timers.withLock { $0.nextDeadline }
      try await withThrowingTaskGroup { group in
        group.addTask { [changed] in await changed.wait() }
        if let deadline {
          let rest = max(.zero, deadline - environment.now())
          group.addTask { [environment] in try await environment.sleep(for: rest) }
        }
        try await group.next()
        group.cancelAll()
      }
    }
  }

  /// A few at a time share a flush; a pause behind them lets other writes in.
  private func revokeExpired() async throws {
    while true {
      let expired = timers.withLock { timers in
        timers.advance(to: environment.now(), limit: MVCC.Limits.leaseRevokesMax)
          .compactMap { id in timers.grant(of: id).map { (id, $0) } }
      }
      if expired.isEmpty { return }
      await withDiscardingTaskGroup { group in
        for (id, grant) in expired { group.addTask { [self] in await revokeExpired(id, grant) } }
      }
      guard expired.count == MVCC.Limits.leaseRevokesMax else { continue }
      try await environment.sleep(
        for: .seconds(1) * expired.count / MVCC.Limits.leaseRevokesPerSecond)
    }
  }

  /// A client may have revoked the lease meanwhile, and granted another one with its id.
  private func revokeExpired(_ id: Int64, _ grant: LeaseTimers.Grant) async {
    guard timers.withLock({ $0.grant(of: id) }) == grant else { return }
    do throws(StoreError) {
      try await end(id)
      expired?.increment()
      forget(id, grant)
    } catch {
      if error == .leaseNotFound(id: id) { return forget(id, grant) }
      guard timers.withLock({ $0.grant(of: id) }) == grant else { return }
      let pause = failed(id)
      timers.withLock { $0.retry(id, of: grant, at: environment.now() + pause) }
      guard pause == Limits.leaseRetryMin, error != .stopped else { return }
      logger.error(
        "a lease that ran out can't be revoked, and its keys stay; it is tried again",
        ["lease": id, "error": "\(error)"])
    }
  }

  private func forget(_ id: Int64, _ grant: LeaseTimers.Grant?) {
    timers.withLock { $0.remove(id, of: grant) }
    failures.withLock { failures in
      if failures.removeValue(forKey: id) != nil { failing?.set(Double(failures.count)) }
    }
  }

  /// - Returns: time until the next try, which doubles.
  private func failed(_ id: Int64) -> Duration {
    failures.withLock { failures in
      let pause = failures[id].map { min($0 * 2, Limits.leaseRetryMax) } ?? Limits.leaseRetryMin
      failures[id] = pause
      failing?.set(Double(failures.count))
      return pause
    }
  }

  /// What can't be stored now is left: after a crash such a lease has its whole time again.
  private func noteUnrenewed() async {
    let notes = timers.withLock { $0.takeDue(now: environment.now()) }
    guard !notes.isEmpty else { return }
    do throws(StoreError) { try await store.update(records(of: notes)) } catch {}
  }
}

extension LeaseRecord {
  /// What a lease has left when its store is opened.
  /// - Parameters:
  ///   - time: on the lease clock, in milliseconds.
  ///   - grace: the least that it has, if it was granted that much.
  fileprivate func remaining(at time: Int64, grace: Duration) -> Duration {
    let whole = Duration.seconds(grantedTTLSeconds)
    guard let deadline else { return whole }
    return min(whole, max(grace, .milliseconds(deadline - time)))
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
