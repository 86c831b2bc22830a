// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Platform
import StoreSimulation
import Synchronization
import Telemetry

/// `simulate`: plays seeds, says what each that fails came to, and counts.
enum SimulateCommand {
  static func main(_ arguments: [String]) -> Int32 {
    DaemonCommand.run(flags, arguments) { values, _ in
      let first = UInt64(max(1, values.int("first")))
      let count = UInt64(max(1, values.int("seeds")))
      // What the store logs of disks that are broken on purpose says nothing.
      if !values.bool("trace") { dup2(open("/dev/null", O_WRONLY), STDERR_FILENO) }
      var (failed, crashes, exchanges, unknown, revisions) = (0, 0, 0, 0, Int64(0))
      for seed in first..<first + count {
        let report = try StoreSimulation(seed: seed, keepsTrace: values.bool("trace")).run()
        crashes += report.crashes
        exchanges += report.exchanges
        unknown += report.unknown
        revisions += report.revisions
        for line in report.trace { print(line) }
        if !report.findings.isEmpty {
          failed += 1
          print("seed \(seed): \(report.findings.joined(separator: "\n  "))")
        }
        if (seed - first) % 5000 == 4999 { print("\(seed - first + 1) seeds, \(failed) failed") }
        fflush(nil)
      }
      print(
        "\(count) seeds, \(failed) failed; \(exchanges) requests, \(unknown) of unknown outcome, "
          + "\(crashes) ends of the store, \(revisions) revisions")
      return failed == 0 ? 0 : 1
    }
  }

  private static var flags: FlagSet {
    var flags = FlagSet(command: "simulate", summary: "Simulates the store with faults.")
    flags.int("first", default: 1, help: "first seed")
    flags.int("seeds", default: 1000, help: "how many")
    flags.bool("trace", help: "print what happens")
    return flags
  }
}
