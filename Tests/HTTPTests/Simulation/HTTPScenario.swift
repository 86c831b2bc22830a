// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import NetSimulation

/// Everything that a seed decides, before anything runs.
struct HTTPScenario: Sendable {
  enum Event: Sendable {
    /// The server drains, goes, and comes back after a while.
    case restart(grace: Duration, away: Duration)
    /// Every connection breaks at once.
    case outage(isSilent: Bool)
  }

  let seed: UInt64
  var weather: Weather
  /// How each client speaks.
  var clients: [HTTPClientConfiguration.Preference] = []
  var isTLS: Bool
  var streamsPerConnection: UInt32
  var exchanges: [ExchangePlan] = []
  var events: [(after: Duration, event: Event)] = []

  /// - Parameter mayUseTLS: a run with TLS does not repeat, since OpenSSL's chance is its own.
  init(seed: UInt64, mayUseTLS: Bool) {
    self.seed = seed
    var generator = SeededGenerator(seed: seed ^ 0x4854_5450)
    let isCalm = generator.chance(perMille: 250)
    weather = isCalm ? .calm : .random(using: &generator)
    // HTTP/1.1 has no PING, so the kernel must notice what nobody else can.
    weather.noticesSilenceAfter = 70_000_000_000
    isTLS = generator.chance(perMille: 250) && mayUseTLS
    if isTLS {
      // A handshake in pieces of some hundred bytes takes longer than a connection may.
      let least = max(weather.bufferBytes.lowerBound, 16_384)
      weather.bufferBytes = least...max(weather.bufferBytes.upperBound, least)
    }
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let all: [HTTPClientConfiguration.Preference] = [.http1, .http2]
      clients.append(all[Int.random(in: all.indices, using: &generator)])
    }
    streamsPerConnection = UInt32(generator.magnitude(in: 1...250))
    let largest = Self.largestPiece(in: weather)
    for id in 1...Int(generator.magnitude(in: 1...40)) {
      exchanges.append(ExchangePlan(id: id, largest: largest, using: &generator))
    }
    guard !isCalm, generator.chance(perMille: 400) else { return }
    for _ in 0..<Int.random(in: 1...3, using: &generator) { addEvent(using: &generator) }
  }

  /// True when nothing goes wrong, so that every exchange must end as its plan says.
  var isFaultless: Bool { events.isEmpty && weather.isFaultless }

  func client(of plan: ExchangePlan) -> HTTPClientConfiguration.Preference {
    clients[plan.id % clients.count]
  }

  private mutating func addEvent(using generator: inout SeededGenerator) {
    let after = Duration.nanoseconds(generator.magnitude(in: 1_000_000...10_000_000_000))
    let event: Event =
      generator.chance(perMille: 600)
      ? .restart(
        grace: .nanoseconds(generator.magnitude(in: 1_000...10_000_000_000)),
        away: .nanoseconds(generator.magnitude(in: 1_000...5_000_000_000)))
      : .outage(isSilent: generator.chance(perMille: 500))
    events.append((after, event))
  }

  /// What the slowest connection carries in a second, and not in too many pieces.
  private static func largestPiece(in weather: Weather) -> Int {
    let roundTrip = max(Double(2 * (weather.latency.upperBound + weather.jitter)) / 1e9, 1e-6)
    let throughput = min(
      Double(weather.speed.lowerBound), Double(weather.bufferBytes.lowerBound) / roundTrip)
    return Int(min(max(throughput, 64), Double(8 * weather.bufferBytes.lowerBound), 30_000))
  }
}
