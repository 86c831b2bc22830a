// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import NetSimulation
import Testing

/// gRPC clients and servers on a simulated network: seeds in, endings out (docs/testing.md,
/// "Simulation").
@Suite("RPC simulation") struct RPCSimulationTests {
  @Test("every call ends once, with a status that its scenario allows")
  func seeds() async throws {
    let tally = try await SimulatedRuns.play(ordinarily: 50) { seed in
      try RPCSimulation(seed: seed).run()
    }

    #expect(tally.findings == [])
    print("simulation: \(tally)")
  }

  @Test("a seed plays the same way each time", arguments: [3, 5, 8, 13, 21] as [UInt64])
  func repeats(seed: UInt64) async throws {
    let (first, second) = try await SimulatedRuns.onItsOwnThread {
      (try RPCSimulation(seed: seed).run(), try RPCSimulation(seed: seed).run())
    }

    #expect(first.trace.count > 10)
    #expect(first.trace == second.trace)
    #expect(first.endings == second.endings)
  }
}
