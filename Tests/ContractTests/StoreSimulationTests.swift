// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import StoreSimulation
import Testing

/// The whole store on a failing disk and behind a failing network. `Trials/run simulate` plays hundreds
/// of thousands of seeds.
@Suite("Simulated store") struct StoreSimulationTests {
  private static func number(_ name: String, _ initial: UInt64) -> UInt64 {
    getenv(name).flatMap { UInt64(String(cString: $0)) } ?? initial
  }

  static let first = number("MARTLET_SIMULATION_FIRST", 1)
  /// MARTLET_SIMULATION_SEEDS plays more of them.
  static let seeds = number("MARTLET_SIMULATION_SEEDS", 60)

  @Test("histories are linearizable, and watches keep etcd's guarantees")
  func holds() throws {
    for seed in Self.first..<Self.first + Self.seeds {
      let report = try StoreSimulation(seed: seed).run()
      #expect(report.findings.isEmpty, "seed \(seed)")
    }
  }

  /// The order in which a set or dictionary hands out what it holds is drawn anew each time otherwise.
  static let hasFixedHashing = getenv("SWIFT_DETERMINISTIC_HASHING") != nil

  @Test(
    "the same seed is the same run",
    .enabled(if: hasFixedHashing, "needs SWIFT_DETERMINISTIC_HASHING=1, as `make sim` sets it"))
  func repeats() throws {
    for seed in Self.first..<Self.first + 5 {
      let (one, other) = (
        try StoreSimulation(seed: seed, keepsTrace: true).run(),
        try StoreSimulation(seed: seed, keepsTrace: true).run()
      )
      #expect(one.trace == other.trace)
      #expect(one.traceHash == other.traceHash)
    }
  }
}
