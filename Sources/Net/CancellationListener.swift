// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CLinux

/// Hears of the cancellation of one task after another, as `withTaskCancellationHandler` does, without its
/// cost: that needs a frame for its operation, and on both its sides the task is asked under a lock which
/// executor it prefers. Together that is 1,000 instructions, a quarter of what waiting costs.
///
///     listener.begin()
///     await withUnsafeContinuation { ... }
///     listener.end()
package final class CancellationListener: @unchecked Sendable {
  // Safety: the memory is written between `end` and `begin` only, by the task that calls them.
  private let memory: UnsafeMutablePointer<martlet_cancellation>
  private let action: @Sendable () -> Void

  /// - Parameter action: called on the thread that cancels. It must not keep the listener's owner alive.
  package init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
    memory = .allocate(capacity: 1)
    memory.initialize(to: martlet_cancellation())
    memory.pointee.subject = Unmanaged.passUnretained(self).toOpaque()
    memory.pointee.action = { subject in
      guard let subject else { return }
      Unmanaged<CancellationListener>.fromOpaque(subject)._withUnsafeGuaranteedRef { $0.action() }
    }
  }

  deinit { memory.deallocate() }

  /// Listens to the current task. When that is cancelled already, the action is called at once.
  package func begin() { martlet_cancellation_begin(memory) }

  /// Listens no more: the action is not called any more, nor still running. In the same task and the same
  /// function as `begin`, since the task's memory is taken and given back in order.
  package func end() { martlet_cancellation_end(memory) }
}
