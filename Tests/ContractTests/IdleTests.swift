// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import RPC
import TestKit
import Testing
import Wire

/// A store that nobody writes to.
@Suite(
  "Idle store",
  .enabled(if: StoreProcess.binary != nil, "the martlet binary is not built beside the tests"))
struct IdleTests {
  @Test("reads, watches and lease renewals write nothing to the disk")
  func writesNothing() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      let api = process.api
      _ = try await api.lease.leaseGrant(
        .with {
          $0.id = 9
          $0.ttl = 60
        })
      try await api.put("a", "1", lease: 9)
      let watch = try await api.watch.watch()
      try await watch.create(.with { $0.key = [UInt8]("a") })
      _ = try await watch.need()
      let alive = try await api.lease.leaseKeepAlive()
      // The first renewal of a lease is stored.
      try await alive.send(.with { $0.id = 9 })
      _ = try await alive.next()
      let before = try Self.content(folder)

      for _ in 0..<200 {
        _ = try await api.kv.range(.everything)
        try await alive.send(.with { $0.id = 9 })
        _ = try await alive.next()
      }

      #expect(try Self.content(folder) == before)
      try await process.kill()
    }
  }

  /// Every flush, even of nothing, changes the database's meta pages.
  private static func content(_ folder: TemporaryFolder) throws -> [UInt8] {
    let descriptor = open(folder.path + "/data/store.mdb", O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes[..<max(0, count)])
  }
}
