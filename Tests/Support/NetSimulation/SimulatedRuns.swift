// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net

/// What one run of a simulation came to.
package struct SimulationReport: Sendable {
  package var seed: UInt64
  /// Everything that was not as it must be.
  package var findings: [String]
  package var trace: Trace
  /// How often what was planned ended in which way.
  package var endings: [String: Int]
  package var virtualSeconds: Double

  package init(
    seed: UInt64, findings: [String], endings: [String: Int], network: SimulatedNetwork
  ) {
    self.seed = seed
    self.findings = findings
    self.endings = endings
    trace = network.trace
    virtualSeconds = Double(network.now()) / 1e9
  }
}

/// What many runs came to.
package struct SimulationTally: Sendable, CustomStringConvertible {
  private var seeds = 0
  private var events = 0
  private var seconds = 0.0
  private var endings: [String: Int] = [:]
  package private(set) var findings: [String] = []

  mutating func add(_ report: SimulationReport) {
    seeds += 1
    events += report.trace.count
    seconds += report.virtualSeconds
    endings.merge(report.endings, uniquingKeysWith: +)
    findings += report.findings.map { "seed \(report.seed): \($0)" }
  }

  package var description: String {
    let ends = endings.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    return "\(seeds) seeds, \(events) events, \(Int(seconds)) simulated seconds: "
      + ends.joined(separator: ", ")
  }
}

/// Plays seeds, one after another on a thread of its own.
package enum SimulatedRuns {
  /// Plays as many seeds as `MARTLET_SIMULATION_SEEDS` says, from `MARTLET_SIMULATION_FIRST` on.
  /// - Parameter ordinarily: how many when nothing is said.
  package static func play(
    ordinarily: UInt64, _ play: @escaping @Sendable (UInt64) throws -> SimulationReport
  ) async throws -> SimulationTally {
    let first = number("MARTLET_SIMULATION_FIRST") ?? 1
    let count = number("MARTLET_SIMULATION_SEEDS") ?? ordinarily
    return try await onItsOwnThread {
      var tally = SimulationTally()
      for seed in first..<first + count {
        if count > ordinarily { announce(seed) }
        tally.add(try play(seed))
      }
      return tally
    }
  }

  /// A simulated loop takes a thread until its run is over.
  package static func onItsOwnThread<Result: Sendable>(
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
