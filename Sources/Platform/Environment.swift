// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc

/// Time and chance, handed to whoever needs them, so that a test decides both.
///
/// Nothing else in Sources reads a clock, sleeps or draws a random number.
public struct Environment: Sendable {
  private let readClock: @Sendable () -> Duration
  private let readWallTime: @Sendable () -> WallTime
  private let draw: @Sendable () -> UInt64
  private let wait: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - now: time since an arbitrary start; never goes back.
  ///   - wallTime: time of day; may jump.
  ///   - random: 64 uniformly distributed bits.
  ///   - sleep: returns after the duration, or throws `CancellationError` when the task is cancelled.
  public init(
    now: @escaping @Sendable () -> Duration,
    wallTime: @escaping @Sendable () -> WallTime,
    random: @escaping @Sendable () -> UInt64,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    readClock = now
    readWallTime = wallTime
    draw = random
    wait = sleep
  }

  /// Time since boot. For measuring how long something took or when it is due.
  public func now() -> Duration { readClock() }

  /// Time of day. For metadata only: it may jump either way.
  public func wallTime() -> WallTime { readWallTime() }

  /// 64 uniformly distributed bits; not for secrets.
  public func random() -> UInt64 { draw() }

  /// A uniformly distributed number in 0..<bound.
  /// - Parameter bound: exclusive; at least 1.
  public func random(below bound: UInt64) -> UInt64 {
    precondition(bound > 0, "a range without numbers")
    return random().multipliedFullWidth(by: bound).high
  }

  /// Waits, or throws `CancellationError` when the task is cancelled.
  public func sleep(for duration: Duration) async throws { try await wait(duration) }

  /// The same clock and chance with another way to wait, such as an event loop's timers.
  public func sleeping(
    with sleep: @escaping @Sendable (Duration) async throws -> Void
  ) -> Environment {
    Environment(now: readClock, wallTime: readWallTime, random: draw, sleep: sleep)
  }

  /// The machine's clocks and the kernel's randomness; waiting goes through the Swift runtime.
  public static let live = Environment(
    now: {
      let time = read(CLOCK_BOOTTIME)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    },
    wallTime: {
      let time = read(CLOCK_REALTIME)
      return WallTime(seconds: Int64(time.tv_sec), nanoseconds: Int32(time.tv_nsec))
    },
    random: {
      var generator = SystemRandomNumberGenerator()
      return generator.next()
    },
    sleep: { try await ContinuousClock().sleep(for: $0) }
  )

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }
}

/// A time of day.
public struct WallTime: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var seconds: Int64
  /// 0 to 999,999,999.
  public var nanoseconds: Int32

  public init(seconds: Int64, nanoseconds: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  public static func < (left: WallTime, right: WallTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
