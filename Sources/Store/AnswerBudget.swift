// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import RPC
import Synchronization

/// Bounds the memory of answers that wait for their clients: each lies in one piece until it is taken.
///
/// A call that may answer much is not begun while too much waits. Who asks then waits for a while and is
/// refused after that. As one answer at a time is made, what waits exceeds the bound by one at most.
final class AnswerBudget: Sendable {
  private struct State {
    var held = 0
    var turns: UInt64 = 0
    var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
  }

  private let bytesMax: Int
  private let patience: Duration
  private let environment: Environment
  private let state = Mutex(State())
  /// What `state` holds, to be looked at for every call.
  private let held = Atomic(0)

  /// - Parameters:
  ///   - bytesMax: of answers that wait, from which on no more are made.
  ///   - patience: how long a call waits for room.
  init(bytesMax: Int, patience: Duration, environment: Environment) {
    self.bytesMax = bytesMax
    self.patience = patience
    self.environment = environment
  }

  /// Bytes of answers that wait for their clients.
  var heldBytes: Int { held.load(ordering: .relaxed) }

  /// Returns when an answer may be made.
  /// - Throws: `resourceExhausted` when that takes too long; `CancellationError`.
  func awaitRoom() async throws {
    if heldBytes < bytesMax { return }
    let hasRoom = try await withThrowingTaskGroup { group in
      group.addTask { [self] in
        while heldBytes >= bytesMax {
          await waitForChange()
          try Task.checkCancellation()
        }
        return true
      }
      group.addTask { [self] in
        try await environment.sleep(for: patience)
        return false
      }
      defer { group.cancelAll() }
      return try await group.next() ?? false
    }
    guard hasRoom else { throw RPCError(.resourceExhausted, EtcdError.tooManyRequests.message) }
  }

  /// Counts an answer until its client has taken it.
  func hold(_ byteCount: Int, until context: RPCContext) {
    guard byteCount >= Limits.heldAnswerBytesMin else { return }
    change(by: byteCount)
    context.whenOver { [self] in change(by: -byteCount) }
  }

  private func change(by byteCount: Int) {
    let woken = state.withLock { state in
      state.held += byteCount
      held.store(state.held, ordering: .relaxed)
      guard state.held < bytesMax else { return [CheckedContinuation<Void, Never>]() }
      defer { state.waiting = [:] }
      return state.waiting.sorted { $0.key < $1.key }.map(\.value)
    }
    for waiter in woken { waiter.resume() }
  }

  private func waitForChange() async {
    let turn = state.withLock { state in
      state.turns += 1
      return state.turns
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if Task.isCancelled || state.held < bytesMax { return true }
          state.waiting[turn] = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: turn) }?.resume()
    }
  }
}
