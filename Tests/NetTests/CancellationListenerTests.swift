// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Synchronization
import Testing

@Suite("Listening for cancellation") struct CancellationListenerTests {
  /// Counts, and wakes who waits.
  private final class Bell: Sendable {
    private let state = Mutex<(rings: Int, waiter: UnsafeContinuation<Void, Never>?)>((0, nil))
    var rings: Int { state.withLock { $0.rings } }

    func ring() {
      let waiter = state.withLock { state in
        state.rings += 1
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume()
    }

    /// Waits for the next ring, or for none when it has rung.
    func wait() async {
      await withUnsafeContinuation { continuation in
        let isOver = state.withLock { state in
          if state.rings == 0 { state.waiter = continuation }
          return state.rings > 0
        }
        if isOver { continuation.resume() }
      }
    }
  }

  @Test("cancelling the task calls the action once, while somebody listens")
  func hears() async {
    let bell = Bell()
    let listener = CancellationListener { bell.ring() }
    let task = Task {
      listener.begin()
      await bell.wait()
      listener.end()
    }

    task.cancel()
    await task.value

    #expect(bell.rings == 1)
  }

  @Test("a task that is cancelled already is heard at once")
  func hearsAtOnce() async {
    let bell = Bell()
    let listener = CancellationListener { bell.ring() }

    await withTaskGroup(of: Void.self) { group in
      group.cancelAll()
      group.addTask {
        listener.begin()
        #expect(bell.rings == 1)
        listener.end()
      }
    }
  }

  @Test("nobody hears a cancellation before or after, and one listener may serve many tasks")
  func hearsNoMore() async {
    let bell = Bell()
    let listener = CancellationListener { bell.ring() }

    for _ in 1...3 {
      let task = Task {
        listener.begin()
        listener.end()
        withUnsafeCurrentTask { $0?.cancel() }
      }
      await task.value
    }

    #expect(bell.rings == 0)
  }
}
