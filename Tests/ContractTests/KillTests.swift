// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import RPC
import TestKit
import Testing
import Wire

/// A store that is killed under load, again and again.
@Suite(
  "Killed store",
  .enabled(if: StoreProcess.binary != nil, "the martlet binary is not built beside the tests"))
struct KillTests {
  /// MARTLET_KILLS runs more of them.
  static let kills = getenv("MARTLET_KILLS").flatMap { Int(String(cString: $0)) } ?? 50

  @Test("kill -9 loses no acknowledged write and leaves no half of a transaction")
  func kill() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      var acknowledged: [Int: Int64] = [:]
      for round in 0..<Self.kills {
        let process = try await StoreProcess.start(in: folder, on: loop)
        try await Self.verify(process.api, acknowledged)
        acknowledged = try await Self.load(process, round: round, known: acknowledged)
      }
      let process = try await StoreProcess.start(in: folder, on: loop)
      try await Self.verify(process.api, acknowledged)
      try await Self.verifyIndependently(process.api, acknowledged)
      try await process.kill()
      #expect(acknowledged.values.contains { $0 > 0 })
    }
  }

  /// Writers count up, two keys in a transaction each, until the process dies.
  private static func load(
    _ process: StoreProcess, round: Int, known: [Int: Int64]
  ) async throws -> [Int: Int64] {
    let answers = Milestone()
    return try await withThrowingTaskGroup(of: (Int, Int64).self) { group in
      for writer in 0..<16 {
        let begin = known[writer] ?? 0
        group.addTask {
          var last = begin
          // One write may have been done without an answer: the next count skips it.
          for count in (begin + 2)... {
            do { try await write(count, by: writer, process.api) } catch { break }
            last = count
            answers.pass()
          }
          return (writer, last)
        }
      }
      // Early and late, while others are under way.
      try await answers.wait(for: 1 + 67 * (round % 7), in: process.api.loop.environment)
      try await process.kill()
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private static func write(_ count: Int64, by writer: Int, _ api: EtcdAPI) async throws {
    let value = [UInt8]("\(count)")
    let puts = ["left", "right"].map { side in
      RequestOp.with {
        $0.request = .requestPut(
          .with {
            $0.key = [UInt8]("\(side)/\(writer)")
            $0.value = value
          })
      }
    }
    _ = try await api.kv.txn(
      .with { $0.success = puts }, options: CallOptions(timeout: .seconds(10)))
  }

  private static func verify(_ api: EtcdAPI, _ acknowledged: [Int: Int64]) async throws {
    let found = try await api.kv.range(.everything)
    var values: [String: Int64] = [:]
    for record in found.kvs { values[record.key.text] = Int64(record.value.text) }
    for (writer, count) in acknowledged where count > 0 {
      let left = try #require(values["left/\(writer)"])
      #expect(left == values["right/\(writer)"])
      #expect(left >= count, "writer \(writer) lost a write")
    }
    let hash = try await api.maintenance.hashKV(HashKVRequest())
    #expect(hash.hashRevision == found.header?.revision)
  }

  /// The same with a client that is not ours.
  private static func verifyIndependently(
    _ api: EtcdAPI, _ acknowledged: [Int: Int64]
  ) async throws {
    guard let etcdctl = PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]) else { return }
    let outcome = try await api.loop.offload {
      try etcdctl.run(["--endpoints", api.address, "get", "left/", "--prefix"], timeout: 20)
    }
    let lines = outcome.output.split(separator: "\n").map(String.init)
    for (writer, count) in acknowledged where count > 0 {
      let index = try #require(lines.firstIndex(of: "left/\(writer)"), "\(outcome.errors)")
      #expect(try #require(Int64(lines[index + 1])) >= count)
    }
  }
}
