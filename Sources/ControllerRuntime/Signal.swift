// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Wakes the one task that waits; remembers one wake-up while none waits.
package final class Signal: Sendable {
  private enum State {
    case idle
    case raised
    case waiting(CheckedContinuation<Void, Never>)
  }

  private let state = Mutex(State.idle)

  package init() {}

  /// Wakes the waiting task, or lets the next wait return at once.
  package func raise() {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if case .waiting(let continuation) = state {
        state = .idle
        return continuation
      }
      state = .raised
      return nil
    }
    waiter?.resume()
  }

  /// Returns when the signal is raised, or at once when the task is cancelled.
  package func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state -> Bool in
          if case .raised = state {
            state = .idle
            return true
          }
          if Task.isCancelled { return true }
          state = .waiting(continuation)
          return false
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      raise()
    }
  }
}
