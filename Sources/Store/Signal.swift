// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Wakes one waiting task. Set while nobody waits, it wakes the next one at once.
final class Signal: Sendable {
  private struct State {
    var isSet = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func set() {
    let waiter = state.withLock { state in
      let waiter = state.waiter.take()
      state.isSet = waiter == nil
      return waiter
    }
    waiter?.resume()
  }

  /// Waits for `set`; returns early when the task is cancelled.
  func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.isSet || Task.isCancelled {
            state.isSet = false
            return true
          }
          state.waiter = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiter.take() }?.resume()
    }
  }
}
