// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux
import Glibc
import Synchronization

/// A few threads for work that blocks (disk flushes, name lookups, large encodings), started when
/// needed and ended when idle.
final class WorkerPool: Sendable {
  private struct State {
    var queue: [@Sendable () -> Void] = []
    var head = 0
    var threads = 0
    var idle = 0
    var isStopped = false
  }

  private let state = Mutex(State())
  private let signal = WakeSignal()

  /// Runs `work` on some worker.
  func submit(_ work: @escaping @Sendable () -> Void) {
    let mustStart = state.withLock { state in
      state.queue.append(work)
      let waiting = state.queue.count - state.head
      guard waiting > state.idle, state.threads < Limits.workers else { return false }
      state.threads += 1
      return true
    }
    signal.post()
    if mustStart { startThread() }
  }

  /// Lets the threads end once the queue is empty.
  func stop() {
    let threads = state.withLock { state in
      state.isStopped = true
      return state.threads
    }
    for _ in 0..<threads { signal.post() }
  }

  private func startThread() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    let result = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<WorkerPool>.fromOpaque(argument).takeRetainedValue().serve()
        return nil
      }, box.toOpaque())
    if result == 0 {
      pthread_detach(thread)
    } else {
      box.release()
      // Without a thread of its own the work waits for the others; with none at all it runs here.
      let isAlone = state.withLock { state in
        state.threads -= 1
        return state.threads == 0
      }
      if isAlone { while let work = take() { work() } }
    }
  }

  private func serve() {
    while true {
      while let work = take() { work() }
      let mustEnd = state.withLock { state in
        state.idle += 1
        return state.isStopped
      }
      let isWoken = !mustEnd && signal.wait(seconds: Limits.workerIdleSeconds)
      let mayEnd = state.withLock { state in
        state.idle -= 1
        guard !isWoken, state.head == state.queue.count else { return false }
        state.threads -= 1
        return true
      }
      if mayEnd { return }
    }
  }

  private func take() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard state.head < state.queue.count else {
        state.queue.removeAll(keepingCapacity: true)
        state.head = 0
        return nil
      }
      defer { state.head += 1 }
      return state.queue[state.head]
    }
  }
}

/// A counting semaphore of the system.
private final class WakeSignal: @unchecked Sendable {
  // Safety: a POSIX semaphore may be used from every thread; its memory lives as long as this object.
  private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() {
    semaphore.initialize(to: sem_t())
    sem_init(semaphore, 0, 0)
  }

  deinit {
    sem_destroy(semaphore)
    semaphore.deallocate()
  }

  func post() { sem_post(semaphore) }

  /// False when `seconds` passed without a post.
  func wait(seconds: Int) -> Bool {
    var deadline = timespec()
    clock_gettime(CLOCK_REALTIME, &deadline)
    deadline.tv_sec += seconds
    while sem_timedwait(semaphore, &deadline) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}
