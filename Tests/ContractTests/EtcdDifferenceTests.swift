// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import StoreDifference
import Testing

/// Random requests to the store and to Debian's etcd: every answer, error and event must be the same.
/// `Trials/run differ` asks many more of them, and shrinks a sequence that fails.
@Suite(
  "Store against etcd",
  .enabled(if: EtcdServer.isInstalled, "etcd is not installed: apt-get install etcd-server"))
struct EtcdDifferenceTests {
  /// MARTLET_SEEDS runs more of them.
  static let seeds = getenv("MARTLET_SEEDS").flatMap { UInt64(String(cString: $0)) } ?? 6

  @Test("answers, errors and events are etcd's")
  func agrees() async throws {
    try await EtcdServer.run(.etcd) { etcd in
      try await EtcdServer.runMartlet(on: etcd.loop) { store in
        var run = try await DifferenceRun(
          store: Contestant(name: "store", channel: store.channel),
          etcd: Contestant(name: "etcd", channel: etcd.channel),
          environment: etcd.loop.environment)
        for seed in 1...max(1, Self.seeds) {
          var source = StepSource(seed: seed)
          let steps = (0..<250).map { _ in source.step() }
          do { try await run.run(steps) } catch let difference as Difference {
            Issue.record("seed \(seed), step \(difference.step): \(difference.text)")
            return
          }
        }
        #expect(run.operations >= 200)
      }
    }
  }

  @Test("shrinking keeps what a failure needs, and no more")
  func shrinking() async throws {
    let least = await shrunk(Array(1...100)) { $0.contains(17) && $0.contains(64) }

    #expect(least == [17, 64])
  }
}
