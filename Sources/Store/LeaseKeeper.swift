// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Platform
import Synchronization

/// Keeps the time of leases and revokes those that run out. Renewals touch no disk; after a restart
/// every lease has its whole time again.
final class LeaseKeeper: Service {
  private let store: KeyValueStore
  private let environment: Environment
  private let timers: Mutex<LeaseTimers>
  /// Set when a lease is granted, which may run out before all others.
  private let granted = Signal()

  init(store: KeyValueStore, environment: Environment) throws(StoreError) {
    self.store = store
    self.environment = environment
    var timers = LeaseTimers()
    for lease in try store.leases() {
      timers.add(lease.id, ttlSeconds: lease.grantedTTLSeconds, now: environment.now())
    }
    self.timers = Mutex(timers)
  }

  /// - Parameters:
  ///   - id: 0 for any.
  ///   - ttlSeconds: raised to the least time that a lease has.
  func grant(id: Int64, ttlSeconds: Int64) async throws(StoreError) -> LeaseRecord {
    let lease = LeaseRecord(
      id: id == 0 ? unusedID() : id,
      grantedTTLSeconds: max(ttlSeconds, MVCC.Limits.leaseTTLSecondsMin))
    try await store.grant(lease)
    timers.withLock {
      $0.add(lease.id, ttlSeconds: lease.grantedTTLSeconds, now: environment.now())
    }
    granted.set()
    return lease
  }

  func revoke(_ id: Int64) async throws(StoreError) {
    try await store.revoke(lease: id)
    timers.withLock { $0.remove(id) }
  }

  /// - Returns: the time to live in seconds; nil when there is no such lease (any more).
  func renew(_ id: Int64) -> Int64? {
    timers.withLock { $0.renew(id, now: environment.now()) }
  }

  func timeToLive(_ id: Int64) -> (grantedSeconds: Int64, remainingSeconds: Int64)? {
    timers.withLock { $0.timeToLive(id, now: environment.now()) }
  }

  var ids: [Int64] { timers.withLock { $0.ids } }

  /// Revokes leases as they run out. Sleeps until the next one does, or until a lease is granted that
  /// may run out before.
  func run() async throws {
    while !Task.isCancelled {
      await revokeExpired()
      let deadline = timers.withLock { $0.nextDeadline }
      try await withThrowingTaskGroup { group in
        group.addTask { [granted] in await granted.wait() }
        if let deadline {
          let rest = max(.zero, deadline - environment.now())
          group.addTask { [environment] in try await environment.sleep(for: rest) }
        }
        try await group.next()
        group.cancelAll()
      }
    }
  }

  private func revokeExpired() async {
    while true {
      let expired = timers.withLock {
        $0.advance(to: environment.now(), limit: MVCC.Limits.leaseRevokesMax)
      }
      if expired.isEmpty { return }
      for id in expired { await revokeExpired(id) }
    }
  }

  private func revokeExpired(_ id: Int64) async {
    do throws(StoreError) {
      try await revoke(id)
    } catch {
      if error == .leaseNotFound(id: id) {
        timers.withLock { $0.remove(id) }
      } else {
        timers.withLock { $0.retry(id, at: environment.now() + Limits.leaseRetry) }
      }
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
