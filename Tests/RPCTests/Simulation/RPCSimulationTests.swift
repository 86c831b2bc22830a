// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import NetSimulation
import Testing

/// gRPC clients and servers on a simulated network: seeds in, endings out (docs/testing.md,
/// "Simulation").
@Suite("RPC simulation") struct RPCSimulationTests {
  /// Seeds of an ordinary test run.
  private static let seeds: UInt64 = 50

  @Test("every call ends once, with a status that its scenario allows")
  func seeds() async throws {
    let first = Self.number("MARTLET_SIMULATION_FIRST") ?? 1
    let count = Self.number("MARTLET_SIMULATION_SEEDS") ?? Self.seeds
    let tally = try await Self.onItsOwnThread {
      var tally = Tally()
      for seed in first..<first + count {
        if count > Self.seeds { Self.announce(seed) }
        tally.add(try RPCSimulation(seed: seed).run())
      }
      return tally
    }

    #expect(tally.findings == [])
    print("simulation: \(tally)")
  }

  @Test("a seed plays the same way each time", arguments: [3, 5, 8, 13, 21] as [UInt64])
  func repeats(seed: UInt64) async throws {
    let (first, second) = try await Self.onItsOwnThread {
      (try RPCSimulation(seed: seed).run(), try RPCSimulation(seed: seed).run())
    }

    #expect(first.trace.count > 10)
    #expect(first.trace == second.trace)
    #expect(first.endings == second.endings)
  }

  /// A simulated loop takes a thread until its run is over.
  private static func onItsOwnThread<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await EventLoop.runOnOwnThread { loop in try await loop.offload { try body() } }
  }

  /// Names the seed before it runs, so that a trap can be found again.
  private static func announce(_ seed: UInt64) {
    var line = "seed \(seed)\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func number(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }
}

/// What many runs came to.
private struct Tally: CustomStringConvertible {
  private var seeds = 0
  private var events = 0
  private var seconds = 0.0
  private var endings: [String: Int] = [:]
  private(set) var findings: [String] = []

  mutating func add(_ report: RPCSimulation.Report) {
    seeds += 1
    events += report.trace.count
    seconds += report.virtualSeconds
    endings.merge(report.endings, uniquingKeysWith: +)
    findings += report.findings.map { "seed \(report.seed): \($0)" }
  }

  var description: String {
    let ends = endings.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "\(seeds) seeds, \(events) events, \(Int(seconds)) simulated seconds, calls: "
      + ends.joined(separator: ", ")
  }
}
