// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import Platform
import RPC
import Store
import TestKit
import Testing
import Wire

/// Several clients that take a snapshot of one store.
@Suite("Snapshots at a time") struct ConcurrentSnapshotTests {
  @Test(
    "each of several snapshots at a time is whole; too many are refused, and nothing stays behind")
  func concurrent() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      try await EtcdServer.runMartlet(in: folder, on: loop) { api in
        let value = String(repeating: "v", count: 100_000)
        for number in 0..<100 { try await api.put("k\(number)", value) }

        let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
          for number in 0..<24 {
            group.addTask {
              try await Self.outcome(of: folder.path + "/\(number).db", api.channel, loop)
            }
          }
          return try await group.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        }

        #expect(outcomes["100 entries", default: 0] >= 8)
        #expect(Set(outcomes.keys).isSubset(of: ["100 entries", Self.refusal]), "\(outcomes)")
        let remains = try FileSystem.list(folder.path + "/data").filter {
          $0.hasPrefix("snapshot")
        }
        #expect(remains == [])
      }
    }
  }

  private static let refusal = "unknown: etcdserver: too many requests"

  private static func outcome(
    of path: String, _ channel: any RPCChannel, _ loop: EventLoop
  ) async throws -> String {
    do {
      _ = try await SnapshotDownload.save(from: channel, to: path)
      let summary = try await loop.offload { try SnapshotFile(path).summary() }
      return "\(summary.entryCount) entries"
    } catch let error as RPCError { return "\(error)" }
  }
}
