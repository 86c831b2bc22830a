// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import NetSimulation
import RPC

/// Everything that a seed decides, before anything runs.
struct Scenario: Sendable {
  /// Something that befalls a server or the network in the course of a run.
  enum Event: Sendable {
    /// A server drains, goes, and comes back after a while.
    case restart(server: Int, grace: Duration, away: Duration)
    /// Every connection breaks at once.
    case outage(isSilent: Bool)
  }

  let seed: UInt64
  var weather: Weather
  var servers: Int
  var clients: Int
  var callsPerConnection: UInt32
  var channels: RPCChannelConfiguration
  var calls: [CallPlan]
  var events: [(after: Duration, event: Event)] = []

  init(seed: UInt64) {
    self.seed = seed
    var generator = SeededGenerator(seed: seed)
    let isCalm = generator.chance(perMille: 250)
    weather = isCalm ? .calm : .random(using: &generator)
    servers = Int.random(in: 1...2, using: &generator)
    clients = Int.random(in: 1...3, using: &generator)
    callsPerConnection = UInt32(generator.magnitude(in: 1...250))
    channels = Self.channels(weather, using: &generator)
    let cap = generator.chance(perMille: 100) ? 1_000_000 : 20_000
    let largest = min(Self.largestMessage(in: weather), cap)
    let count = Int(generator.magnitude(in: 1...40))
    calls = []
    for id in 1...count { calls.append(CallPlan(id: id, largest: largest, using: &generator)) }
    guard !isCalm, generator.chance(perMille: 400) else { return }
    for _ in 0..<Int.random(in: 1...3, using: &generator) { addEvent(using: &generator) }
  }

  /// True when nothing goes wrong, so that every call must end as its plan says.
  var isFaultless: Bool { events.isEmpty && weather.isFaultless }

  private static func channels(
    _ weather: Weather, using generator: inout SeededGenerator
  ) -> RPCChannelConfiguration {
    var configuration = RPCChannelConfiguration()
    configuration.loadBalancing = generator.chance(perMille: 500) ? .pickFirst : .roundRobin
    // Where the kernel notices nothing, only a PING finds out that the server has gone.
    if weather.noticesSilenceAfter == nil || generator.chance(perMille: 500) {
      configuration.keepalive = .init(
        time: .nanoseconds(generator.magnitude(in: 10_000_000_000...100_000_000_000)),
        permitsWithoutCalls: generator.chance(perMille: 500))
    }
    if generator.chance(perMille: 300) {
      // A channel looks once per this time whether it is idle, also while a call waits for hours.
      configuration.idleTimeout = .nanoseconds(
        generator.magnitude(in: 100_000_000...10_000_000_000))
    }
    return configuration
  }

  private mutating func addEvent(using generator: inout SeededGenerator) {
    let after = Duration.nanoseconds(generator.magnitude(in: 1_000_000...10_000_000_000))
    if generator.chance(perMille: 700) {
      events.append(
        (
          after,
          .restart(
            server: Int.random(in: 0..<servers, using: &generator),
            grace: .nanoseconds(generator.magnitude(in: 1_000...10_000_000_000)),
            away: .nanoseconds(generator.magnitude(in: 1_000...5_000_000_000)))
        ))
    } else {
      events.append((after, .outage(isSilent: generator.chance(perMille: 500))))
    }
  }

  /// What the slowest connection carries in two seconds, and not in too many pieces.
  private static func largestMessage(in weather: Weather) -> Int {
    let roundTrip = max(Double(2 * (weather.latency.upperBound + weather.jitter)) / 1e9, 1e-6)
    let throughput = min(
      Double(weather.speed.lowerBound), Double(weather.bufferBytes.lowerBound) / roundTrip)
    let pieces = Double(64 * weather.bufferBytes.lowerBound)
    return Int(min(max(2 * throughput, 64), pieces))
  }
}
