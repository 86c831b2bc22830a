// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import RPC
import TestKit
import Testing
import Wire

@testable import Store

/// Users and roles as they are saved.
@Suite("Saved users and roles") struct AccessKeeperTests {
  @Test("what can't be read is reported, not written over, and not started with")
  func unreadable() async throws {
    let folder = try TemporaryFolder()
    let garbage: [UInt8] = [0xFF, 1, 2, 3]
    try await EventLoop.runOnOwnThread { loop in
      let core = try await Self.open(folder, loop)
      let server = StoreServer(core: core, loop: loop)
      let endpoint = Endpoint.unix(path: folder.path + "/store.sock")
      try await server.listen(on: endpoint)
      let channel = try RPCClientChannel(loop: loop, target: endpoint)
      let auth = AuthClient(channel: channel)
      _ = try await auth.roleAdd(.with { $0.name = "before" })
      try await core.store.saveSetting("access", garbage)

      let refusal = await #expect(throws: RPCError.self) {
        try await auth.roleAdd(.with { $0.name = "after" })
      }
      let saved = try core.store.setting("access")
      channel.close()
      await server.shutdown(within: .zero)
      core.close()

      #expect(refusal?.code == .dataLoss)
      #expect(saved == garbage)
      await #expect(throws: StoreError.damaged("users and roles")) {
        try await Self.open(folder, loop)
      }
    }
  }

  private static func open(_ folder: TemporaryFolder, _ loop: EventLoop) async throws -> StoreCore {
    try await StoreCore(
      engine: try LMDBEngine(directory: folder.path + "/data"), settings: StoreSettings(),
      environment: loop.environment, worker: loop)
  }
}
