// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import HostilePeers
import Net
import RPC
import TestKit
import Testing

/// Requests that were changed on their way. Whatever they say, the daemon answers or hangs up, and
/// lives on.
@Suite(
  "Hostile requests",
  .enabled(if: StoreProcess.binary != nil, "the martlet binary is not built beside the tests"))
struct HostileRequestTests {
  @Test("8,000 changed messages and 2,000 changed connections do not end the daemon")
  func mutations() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      let attack = StoreAttack(target: .unix(path: folder.path + "/store.sock"), loop: loop)
      try await attack.sendMessages(8_000, seed: 1)
      await attack.sendConnections(2_000, seed: 2)

      let answer = try await process.api.kv.range(
        .everything, options: CallOptions(timeout: .seconds(10)))
      #expect(answer.header != nil)
      let state = kill(process.running.process, 0)
      #expect(state == 0)
      try await process.kill()
    }
  }
}
