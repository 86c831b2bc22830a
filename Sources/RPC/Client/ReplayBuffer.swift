// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a call has sent, kept while it may have to be sent again. A call with a single message costs no
/// allocation here.
struct ReplayBuffer {
  private var first: [UInt8]?
  private var rest: [[UInt8]] = []
  private var byteCount = 0
  private let limit: Int
  private let budget: ReplayBudget?
  /// False once something has been dropped: the call is committed to its attempt.
  private(set) var isOpen = true

  /// - Parameters:
  ///   - limit: bytes kept at most.
  ///   - budget: shared with other calls; nil for a call that keeps little and not for long.
  init(limit: Int, budget: ReplayBudget?) {
    self.limit = limit
    self.budget = budget
  }

  var count: Int { (first == nil ? 0 : 1) + rest.count }

  /// Frame `index`, from 0 to `count`.
  subscript(index: Int) -> [UInt8] { index == 0 ? first ?? [] : rest[index - 1] }

  /// Keeps one more frame.
  /// - Returns: false, and nothing is kept, when the buffer is closed or a bound is reached.
  mutating func keep(_ frame: [UInt8]) -> Bool {
    guard isOpen, byteCount + frame.count <= limit, budget?.take(frame.count) != false else {
      return false
    }
    byteCount += frame.count
    if first == nil { first = frame } else { rest.append(frame) }
    return true
  }

  /// Drops everything, and keeps nothing from now on.
  mutating func close() {
    budget?.giveBack(byteCount)
    byteCount = 0
    isOpen = false
    first = nil
    rest = []
  }
}

/// How much the calls of a channel that have a retry policy may keep together.
final class ReplayBudget: Sendable {
  private let limit: Int
  private let used = Atomic(0)

  /// - Parameter limit: bytes.
  init(limit: Int) { self.limit = limit }

  /// False, and nothing is taken, when that is more than is left.
  func take(_ bytes: Int) -> Bool {
    guard used.add(bytes, ordering: .relaxed).newValue > limit else { return true }
    giveBack(bytes)
    return false
  }

  func giveBack(_ bytes: Int) { used.subtract(bytes, ordering: .relaxed) }
}
