// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
public import Platform

extension EventLoop {
  /// The clocks and chance of the loop's network, waiting on this loop's timers.
  public var environment: Environment {
    network.environment.sleeping { [self] in try await sleep(for: $0) }
  }

  /// Waits on the loop's timers.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func sleep(for duration: Duration) async throws {
    let waiter = Waiter<Void>(loop: self)
    try await waiter.wait { waiter in
      waiter.timer = self.schedule(after: duration) { waiter.resume(with: .success(())) }
    }
  }

  /// Waits until `descriptor` can be read (or has failed).
  /// - Throws: `CancellationError`; `SystemError` when it cannot be watched.
  package func readable(_ descriptor: CInt) async throws {
    try await ready(descriptor, for: .readable)
  }

  /// Waits until `descriptor` can be written (or has failed).
  /// - Throws: `CancellationError`; `SystemError` when it cannot be watched.
  package func writable(_ descriptor: CInt) async throws {
    try await ready(descriptor, for: .writable)
  }

  /// Runs blocking work on a worker thread; the calling task waits without holding the loop.
  public func offload<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      network.submit { continuation.resume(with: Swift.Result { try work() }) }
    }
  }

  private func ready(_ descriptor: CInt, for readiness: Readiness) async throws {
    let waiter = Waiter<Void>(loop: self)
    try await waiter.wait { $0.watch(descriptor, for: readiness) }
  }
}

/// Passes readiness on to a closure.
private final class ReadinessRelay: ReadinessHandler {
  private let action: () -> Void
  init(_ action: @escaping () -> Void) { self.action = action }
  func ready(_ readiness: Readiness) { action() }
}

/// One task's wait for one event of the loop, ended exactly once: by the event or by cancellation.
package final class Waiter<Value: Sendable>: @unchecked Sendable {
  // Safety: every field is touched on the loop's thread only; cancellation arrives by `post`.
  let loop: EventLoop
  private var continuation: UnsafeContinuation<Value, any Error>?
  private var isCancelled = false
  package var timer: LoopTimer?
  /// Undoes what `start` set up; called once.
  package var release: (() -> Void)?

  package init(loop: EventLoop) { self.loop = loop }

  /// Calls `start` on the loop and waits for `resume`.
  /// - Throws: `CancellationError` when the task is cancelled first.
  package func wait(start: @escaping @Sendable (Waiter) -> Void) async throws -> Value {
    try Task.checkCancellation()
    return try await withTaskCancellationHandler {
      try await withUnsafeThrowingContinuation { continuation in
        if loop.isCurrent {
          begin(continuation, start)
        } else {
          loop.post { self.begin(continuation, start) }
        }
      }
    } onCancel: {
      loop.post {
        self.isCancelled = true
        self.resume(with: .failure(CancellationError()))
      }
    }
  }

  /// Ends the wait; on the loop only. Later calls do nothing.
  package func resume(with result: Result<Value, any Error>) {
    guard let continuation else { return }
    self.continuation = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    release?()
    release = nil
    continuation.resume(with: result)
  }

  private func begin(
    _ continuation: UnsafeContinuation<Value, any Error>, _ start: (Waiter) -> Void
  ) {
    guard !isCancelled else { return continuation.resume(throwing: CancellationError()) }
    self.continuation = continuation
    start(self)
  }
}

extension Waiter where Value == Void {
  /// Ends the wait when `descriptor` is ready; for use in `start`.
  func watch(_ descriptor: CInt, for readiness: Readiness) {
    let relay = ReadinessRelay { self.resume(with: .success(())) }
    do {
      let watch = try loop.watch(descriptor, for: readiness, relay)
      release = { [loop] in loop.unwatch(watch) }
    } catch {
      resume(with: .failure(error))
    }
  }
}
