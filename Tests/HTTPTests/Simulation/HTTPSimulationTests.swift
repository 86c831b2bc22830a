// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import NetSimulation
import TLSIdentities
import Testing

/// HTTP/1.1, HTTP/2 and WebSocket, with and without TLS, on a simulated network: seeds in, endings out
/// (docs/testing.md, "Simulation").
@Suite("HTTP simulation") struct HTTPSimulationTests {
  @Test("every exchange ends once, in a way that its scenario allows")
  func seeds() async throws {
    let identities = try TestIdentities()
    let tally = try await SimulatedRuns.play(ordinarily: 50) { seed in
      try HTTPSimulation(seed: seed, identities: identities).run()
    }

    #expect(tally.findings == [])
    print("simulation: \(tally)")
  }

  @Test("a seed plays the same way each time", arguments: [3, 5, 8, 13, 21] as [UInt64])
  func repeats(seed: UInt64) async throws {
    let (first, second) = try await SimulatedRuns.onItsOwnThread {
      (try HTTPSimulation(seed: seed).run(), try HTTPSimulation(seed: seed).run())
    }

    #expect(first.trace.count > 10)
    #expect(first.trace == second.trace)
    #expect(first.endings == second.endings)
  }
}
