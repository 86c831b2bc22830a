// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTP
import Net
import Platform
import RPC
import StoreDifference
import Synchronization
import Telemetry

/// `differ`: asks the store and etcd the same random requests until so many were asked. A difference is
/// shrunk and printed, and the exit code says that there was one.
enum DifferCommand {
  private static let stepsInSequence = 300
  /// Sequences on one pair of servers, before both start anew.
  private static let sequencesOnPair: UInt64 = 20

  static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags, arguments) { values, _ in
      let operations = values.int("operations")
      let report = Report()
      let shrinks = values.bool("shrink")
      let first = UInt64(max(1, values.int("first")))
      let lanes = UInt64(max(1, values.int("lanes")))
      try EventLoop.run { loop in
        try await withThrowingDiscardingTaskGroup { group in
          for lane in 0..<lanes {
            group.addTask {
              var seed = first + lane * sequencesOnPair
              while report.operations < operations {
                try await runPair(
                  seeds: seed..<seed + sequencesOnPair, shrinks: shrinks, loop, report)
                seed += lanes * sequencesOnPair
              }
            }
          }
        }
      }
      report.print()
      return report.differences == 0 ? 0 : 1
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(command: "differ", summary: "Compares the store with etcd.")
    flags.int("operations", default: 10_000, help: "requests to ask both, about")
    flags.int("first", default: 1, help: "first seed")
    flags.int("lanes", default: 2, help: "pairs of servers at a time")
    flags.bool(
      "shrink", default: true, help: "leave out of a sequence that fails what it does not need")
    return flags
  }

  private static func steps(_ seed: UInt64) -> [Step] {
    var source = StepSource(seed: seed)
    return (0..<stepsInSequence).map { _ in source.step() }
  }

  private static func runPair(
    seeds: Range<UInt64>, shrinks: Bool, _ loop: EventLoop, _ report: Report
  ) async throws {
    let failed = Mutex<(seed: UInt64, difference: Difference)?>(nil)
    try await withPair(loop) { run in
      for seed in seeds {
        do { try await run.run(steps(seed)) } catch let difference as Difference {
          failed.withLock { $0 = (seed, difference) }
          break
        }
      }
      report.add(run)
    }
    guard let (seed, difference) = failed.withLock({ $0 }) else { return }
    print("seed \(seed), step \(difference.step): \(difference.text)")
    guard shrinks else { return report.addDifference("seed \(seed) of \(seeds)") }
    let prefix = Array(steps(seed).prefix(difference.step + 1))
    guard try await find(in: prefix, loop) != nil else {
      report.addDifference("seed \(seed) of \(seeds): only after the seeds before it")
      return
    }
    let least = try await shrunk(prefix) { try await find(in: $0, loop) != nil }
    let text = try await find(in: least, loop)?.text ?? difference.text
    report.addDifference(
      "seed \(seed), shrunk to \(least.count):\n"
        + least.map { "  \($0)" }.joined(separator: "\n") + "\n\(text)")
  }

  private static func find(in steps: [Step], _ loop: EventLoop) async throws -> Difference? {
    let found = Mutex<Difference?>(nil)
    try await withPair(loop) { run in
      do { try await run.run(steps) } catch let difference as Difference {
        found.withLock { $0 = difference }
      }
    }
    return found.withLock { $0 }
  }

  /// A fresh store and a fresh etcd.
  private static func withPair(
    _ loop: EventLoop, _ body: @Sendable (inout DifferenceRun) async throws -> Void
  ) async throws {
    try await EtcdServer.run(.etcd, on: loop) { etcd in
      try await EtcdServer.runMartlet(on: loop) { store in
        var run = try await DifferenceRun(
          store: Contestant(name: "store", channel: store.channel),
          etcd: Contestant(name: "etcd", channel: etcd.channel), environment: loop.environment)
        try await body(&run)
      }
    }
  }

  private final class Report: Sendable {
    private struct Sums {
      var operations = 0
      var differences = 0
      var excused: [String: Int] = [:]
    }

    private let sums = Mutex(Sums())

    var operations: Int { sums.withLock { $0.operations } }
    var differences: Int { sums.withLock { $0.differences } }

    func add(_ run: DifferenceRun) {
      sums.withLock { sums in
        sums.operations += run.operations
        sums.excused.merge(run.excused) { $0 + $1 }
      }
      print()
    }

    func addDifference(_ text: String) {
      sums.withLock { $0.differences += 1 }
      Swift.print(text)
      fflush(nil)
    }

    func print() {
      let sums = sums.withLock { $0 }
      Swift.print(
        "\(sums.operations) operations, \(sums.differences) differences, excused: \(sums.excused)")
      fflush(nil)
    }
  }
}
