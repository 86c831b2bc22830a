// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Platform
import Synchronization

/// A clock that moves only when told to.
package final class ManualClock: Sendable {
  private struct Sleeper {
    var due: Duration
    var continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: Duration = .zero
    var nextID = 0
    var sleepers: [Int: Sleeper] = [:]
    var cancelled: Set<Int> = []
    var random: UInt64
  }

  private let state: Mutex<State>
  private let start: WallTime

  /// - Parameters:
  ///   - seed: of the random numbers.
  ///   - start: wall time at zero.
  package init(seed: UInt64 = 1, start: WallTime = WallTime(seconds: 1_700_000_000)) {
    state = Mutex(State(random: seed))
    self.start = start
  }

  /// Moves time on and wakes whoever is due, earliest first.
  package func advance(by duration: Duration) {
    let due = state.withLock { state -> [Sleeper] in
      state.now += duration
      let ready = state.sleepers.filter { $0.value.due <= state.now }
      for id in ready.keys { state.sleepers[id] = nil }
      return ready.values.sorted { $0.due < $1.due }
    }
    for sleeper in due { sleeper.continuation.resume() }
  }

  /// Number of tasks that wait for time to move.
  package var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  /// The environment that this clock rules.
  package var environment: Environment {
    Environment(
      now: { self.state.withLock { $0.now } },
      wallTime: {
        let elapsed = self.state.withLock { $0.now }.components
        return WallTime(
          seconds: self.start.seconds + elapsed.seconds,
          nanoseconds: Int32(elapsed.attoseconds / 1_000_000_000))
      },
      random: { self.state.withLock { Self.next(&$0.random) } },
      sleep: { try await self.sleep(for: $0) }
    )
  }

  /// SplitMix64: small, and every seed is good.
  private static func next(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  private func sleep(for duration: Duration) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let ends = state.withLock { state -> Result<Void, any Error>? in
          if state.cancelled.remove(id) != nil { return .failure(CancellationError()) }
          if duration <= .zero { return .success(()) }
          state.sleepers[id] = Sleeper(due: state.now + duration, continuation: continuation)
          return nil
        }
        if let ends { continuation.resume(with: ends) }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        let sleeper = state.sleepers.removeValue(forKey: id)
        if sleeper == nil { state.cancelled.insert(id) }
        return sleeper
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }
}
