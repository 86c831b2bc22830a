// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
import Synchronization

// How tests wait. What a test does itself, or a program tells, it waits for: a line of output, a watch, a
// call with `waitForReady`, a `Milestone`. `eventually` is for what nobody tells, such as the state of
// a process that is not ours. Nothing waits for a time to pass and then hopes.

/// Asks again and again until `holds`; for what no event tells.
/// - Parameters:
///   - what: what is waited for, for the message when it does not come.
///   - limit: real time after which the test fails.
/// - Throws: `Overdue`, and what `holds` throws.
package func eventually(
  _ what: String, within limit: Duration = .seconds(30), in environment: Environment,
  _ holds: () async throws -> Bool
) async throws {
  let deadline = environment.now() + limit
  while try await !holds() {
    guard environment.now() < deadline else { throw Overdue(what: what, limit: limit) }
    try await environment.sleep(for: .milliseconds(20))
  }
}

/// Something did not happen in time.
package struct Overdue: Error, CustomStringConvertible {
  let what: String
  let limit: Duration

  package var description: String { "not within \(limit): \(what)" }
}

/// Counts what happens, and wakes those who wait for a number of it.
package final class Milestone: Sendable {
  private struct State {
    var count = 0
    var waiting: [Int: (count: Int, continuation: CheckedContinuation<Bool, Never>)] = [:]
    var lastWaiter = 0
  }

  private let state = Mutex(State())

  package init() {}

  package var count: Int { state.withLock { $0.count } }

  /// It has happened again.
  package func pass(times: Int = 1) {
    let due = state.withLock { state in
      state.count += times
      let due = state.waiting.filter { $0.value.count <= state.count }
      for number in due.keys { state.waiting[number] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in due { continuation.resume(returning: true) }
  }

  /// Returns when it has happened so often.
  /// - Throws: `Overdue` when that takes longer than `limit`, `CancellationError`.
  package func wait(
    for count: Int, within limit: Duration = .seconds(60), in environment: Environment
  ) async throws {
    try await withThrowingTaskGroup { group in
      group.addTask { try await self.wait(for: count) }
      group.addTask {
        try await environment.sleep(for: limit)
        throw Overdue(what: "\(count) times, it was \(self.count)", limit: limit)
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func wait(for count: Int) async throws {
    let number = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    let hasCome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer = state.withLock { state -> Bool? in
          if state.count >= count { return true }
          if Task.isCancelled { return false }
          state.waiting[number] = (count, continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: number) }?.continuation
        .resume(returning: false)
    }
    guard hasCome else { throw CancellationError() }
  }
}
