// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// State under a lock, with a place for threads to wait until it changes.
// Safety: `state` is touched only while the POSIX mutex is held, and both POSIX objects live at a
// fixed address from init to deinit.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init(_ state: State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    condition.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func withLock<R, Failure>(
    _ body: (inout State) throws(Failure) -> R
  ) throws(Failure) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&state)
  }

  /// Runs `body` under the lock, and again after each wake, until it has an answer.
  func wait<R>(_ body: (inout State) -> R?) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let answer = body(&state) { return answer }
      pthread_cond_wait(condition, mutex)
    }
  }

  /// Wakes every waiting thread, to look at the state again.
  func wakeAll() {
    pthread_cond_broadcast(condition)
  }
}
