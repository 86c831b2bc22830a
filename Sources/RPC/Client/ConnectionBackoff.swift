// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// When the next attempt to connect may begin (gRPC "Connection Backoff Protocol").
///
/// The pause counts from the beginning of an attempt: one that takes longer to fail is followed by the
/// next at once.
public struct RPCConnectionBackoff: Sendable, Equatable {
  /// From the first attempt to the second.
  public var initial: Duration
  /// Longest pause, before jitter.
  public var maximum: Duration
  /// By how much a pause is longer than the one before.
  public var multiplier: Double
  /// The part of a pause that chance may add or take, 0 to 1.
  public var jitter: Double
  /// Time that an attempt has at least, the TLS handshake included.
  public var connectTimeoutMin: Duration

  /// The values that the protocol prescribes.
  public init(
    initial: Duration = .seconds(1), maximum: Duration = .seconds(120), multiplier: Double = 1.6,
    jitter: Double = 0.2, connectTimeoutMin: Duration = .seconds(20)
  ) {
    self.initial = initial
    self.maximum = maximum
    self.multiplier = multiplier
    self.jitter = jitter
    self.connectTimeoutMin = connectTimeoutMin
  }

  /// For unix sockets: to find that nobody listens costs microseconds and burdens no network.
  public static let local = RPCConnectionBackoff(
    initial: .milliseconds(50), maximum: .seconds(1), connectTimeoutMin: .seconds(5))

  /// The pause after attempt `number`, before jitter.
  /// - Parameter number: 0 for the first.
  func pause(after number: Int) -> Duration {
    var pause = initial
    for _ in 0..<number where pause < maximum { pause = pause * multiplier }
    return min(pause, maximum)
  }

  /// The same with jitter.
  /// - Parameter chance: 64 uniformly distributed bits.
  func pause(after number: Int, chance: UInt64) -> Duration {
    let pause = pause(after: number)
    return number == 0 ? pause : pause * Chance.factor(around: jitter, chance)
  }
}

/// Numbers made of random bits.
enum Chance {
  /// Uniformly distributed between `1 - jitter` and `1 + jitter`.
  static func factor(around jitter: Double, _ chance: UInt64) -> Double {
    let unit = Double(chance >> 11) / Double(UInt64(1) << 53)
    return 1 - jitter + 2 * jitter * unit
  }
}
