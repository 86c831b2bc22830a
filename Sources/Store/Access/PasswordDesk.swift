// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
import RPC
import Synchronization

/// Hashes and checks passwords, a few at a time and never on the event loop: whoever tries
/// passwords makes others wait who log in, and nobody else.
final class PasswordDesk: Sendable {
  private struct Queue {
    var running = 0
    /// Resumed with true when it is their turn, with false when too many wait.
    var waiting: [CheckedContinuation<Bool, Never>] = []
  }

  private let worker: any BlockingWorker
  private let cost: Int
  private let queue = Mutex(Queue())

  init(worker: any BlockingWorker, cost: Int) {
    self.worker = worker
    self.cost = cost
  }

  /// A hash of a new password.
  func hash(_ password: String) async throws -> String {
    try await enter()
    defer { leave() }
    let cost = cost
    do {
      return try await worker.offload { try PasswordHash.make(password, cost: cost) }
    } catch let failure as PasswordHash.Failure {
      throw RPCError(.unknown, failure.complaint)
    }
  }

  func matches(_ password: String, _ hash: String) async throws -> Bool {
    try await enter()
    defer { leave() }
    return try await worker.offload { PasswordHash.matches(password, hash) }
  }

  private func enter() async throws(RPCError) {
    let isAdmitted = await withCheckedContinuation { turn in
      let answer: Bool? = queue.withLock { queue in
        if queue.running < Limits.passwordsHashedAtOnce {
          queue.running += 1
          return true
        }
        if queue.waiting.count >= Limits.passwordsWaiting { return false }
        queue.waiting.append(turn)
        return nil
      }
      if let answer { turn.resume(returning: answer) }
    }
    guard isAdmitted else { throw EtcdError.tooManyRequests.rpc }
  }

  /// Hands the turn to the next.
  private func leave() {
    let next: CheckedContinuation<Bool, Never>? = queue.withLock { queue in
      if queue.waiting.isEmpty {
        queue.running -= 1
        return nil
      }
      return queue.waiting.removeFirst()
    }
    next?.resume(returning: true)
  }
}

extension PasswordHash.Failure {
  /// As etcd's library says it, where it does.
  fileprivate var complaint: String {
    switch self {
    case .passwordTooLong: "bcrypt: password length exceeds 72 bytes"
    case .passwordHoldsZero: "bcrypt: password holds a zero byte"
    case .costOutOfRange, .unavailable: "bcrypt: no hash can be made"
    }
  }
}
