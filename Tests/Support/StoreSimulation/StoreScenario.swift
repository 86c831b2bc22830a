// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import NetSimulation

/// What happens in a run, all from its seed.
struct StoreScenario: Sendable {
  /// What goes wrong with the machine that the store runs on.
  enum Trouble: Sendable {
    /// Power goes at this operation of the disk, counted from the last start.
    case powerAt(operation: Int, isAfter: Bool)
    /// Power goes at this time after the last start.
    case powerAfter(Duration)
    /// A graceful restart.
    case restartAfter(Duration)
    /// Flushes fail from this operation on, and work again after the next start.
    case failingFlush(operation: Int)
    /// The disk is full from this operation on, for so many operations.
    case full(operation: Int, count: Int)
  }

  let seed: UInt64
  let weather: Weather
  let clients: Int
  let requestsOfClient: Int
  let watchers: Int
  /// What each start of the store has before it.
  let troubles: [Trouble]
  /// How long a flush takes (nanoseconds).
  let flushTime: ClosedRange<Int64>
  /// Bytes of the log's segments.
  let segmentBytes: Int
  let leaseSeconds: Int64
  let compacts: Bool
  /// Between requests of a client (nanoseconds).
  let pause: ClosedRange<Int64>

  init(seed: UInt64) {
    self.seed = seed
    var chance = SeededGenerator(seed: seed)
    weather = chance.chance(perMille: 500) ? .calm : Self.weather(&chance)
    clients = Int.random(in: 1...4, using: &chance)
    requestsOfClient = Int.random(in: 4...20, using: &chance)
    watchers = Int.random(in: 1...3, using: &chance)
    troubles = (0..<Int.random(in: 0...4, using: &chance)).map { _ in Self.trouble(&chance) }
    let slowest = chance.magnitude(in: 10_000...500_000_000)
    flushTime = 5_000...max(5_001, slowest)
    segmentBytes = Int(chance.magnitude(in: 2048...65_536))
    leaseSeconds = Int64.random(in: 2...8, using: &chance)
    compacts = chance.chance(perMille: 300)
    pause = 1_000...chance.magnitude(in: 10_000...1_000_000_000)
  }

  private static func weather(_ chance: inout SeededGenerator) -> Weather {
    var weather = Weather.random(using: &chance)
    // Somebody must notice: requests have deadlines, watches have none.
    weather.noticesSilenceAfter = 20_000_000_000
    return weather
  }

  private static func trouble(_ chance: inout SeededGenerator) -> Trouble {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0...4:
      .powerAt(
        operation: Int(chance.magnitude(in: 1...200)), isAfter: chance.chance(perMille: 500))
    case 5, 6: .powerAfter(.nanoseconds(chance.magnitude(in: 1_000_000...5_000_000_000)))
    case 7: .restartAfter(.nanoseconds(chance.magnitude(in: 1_000_000...5_000_000_000)))
    case 8: .failingFlush(operation: Int(chance.magnitude(in: 4...100)))
    default:
      .full(
        operation: Int(chance.magnitude(in: 4...100)), count: Int.random(in: 1...30, using: &chance)
      )
    }
  }
}
