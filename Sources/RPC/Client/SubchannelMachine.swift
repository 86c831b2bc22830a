// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// The states of a connection to one address. Holds no clock, no socket and no timer.
///
///     idle --connect--> connecting --succeeded--> ready --lost--> idle
///                            |                                     ^
///                          failed --> transientFailure --rested----+
///
/// A pause between attempts is kept also across `idle`: who connects too early is told to wait, still
/// as `connecting`. A connection that is lost soon after it was made counts like a failed attempt, except
/// that the first such loss costs no pause; so a server that accepts and hangs up is not stormed.
struct SubchannelMachine {
  enum Action: Equatable {
    case nothing
    /// Begin an attempt that must succeed within this time; then call `succeeded` or `failed`.
    case connect(within: Duration)
    /// Call `rested` after this time.
    case rest(Duration)
  }

  private(set) var state = RPCConnectivity.idle
  private let backoff: RPCConnectionBackoff
  /// Attempts since the last good connection.
  private var attempts = 0
  private var attemptBegan = Duration.zero
  /// The next attempt begins no earlier.
  private var notBefore: Duration?
  private var hasLostSoon = false

  init(backoff: RPCConnectionBackoff) { self.backoff = backoff }

  /// Somebody wants a connection.
  mutating func connect(now: Duration, chance: UInt64) -> Action {
    guard state == .idle else { return .nothing }
    state = .connecting
    if let notBefore, notBefore > now { return .rest(notBefore - now) }
    return begin(now: now, chance: chance)
  }

  /// The time of a `rest` is over.
  mutating func rested(now: Duration, chance: UInt64) -> Action {
    switch state {
    case .connecting: return begin(now: now, chance: chance)
    case .transientFailure: state = .idle
    case .idle, .ready, .shutdown: break
    }
    return .nothing
  }

  mutating func succeeded() {
    guard state == .connecting else { return }
    state = .ready
  }

  mutating func failed(now: Duration) -> Action {
    guard state == .connecting else { return .nothing }
    state = .transientFailure
    return .rest(max((notBefore ?? now) - now, .zero))
  }

  /// The connection that was `ready` takes no more calls.
  mutating func lost(now: Duration) {
    guard state == .ready else { return }
    state = .idle
    if now - attemptBegan >= backoff.initial {
      attempts = 0
      notBefore = nil
      hasLostSoon = false
    } else if !hasLostSoon {
      hasLostSoon = true
      notBefore = nil
    }
  }

  mutating func shutDown() { state = .shutdown }

  private mutating func begin(now: Duration, chance: UInt64) -> Action {
    let pause = backoff.pause(after: attempts, chance: chance)
    attempts += 1
    attemptBegan = now
    notBefore = now + pause
    return .connect(within: max(pause, backoff.connectTimeoutMin))
  }
}
