// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import Platform
import RPC
import TestKit
import Testing
import Wire

/// Stores and clients that are stopped in the middle of things, and disks that fill.
@Suite(
  "Tortured store",
  .enabled(if: StoreProcess.binary != nil, "the martlet binary is not built beside the tests"))
struct StoreTortureTests {
  @Test("a store that stands still for a while goes on and loses nothing")
  func pausedStore() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      let acknowledged = try await withThrowingTaskGroup(of: (Int, Int64).self) { group in
        let answers = Milestone()
        for writer in 0..<8 {
          group.addTask {
            (writer, try await Self.count(to: 150, by: writer, process.api, answers))
          }
        }
        for pause in 1...4 {
          try await answers.wait(for: 200 * pause, in: loop.environment)
          process.running.signal(SIGSTOP)
          // How long it stands still is what is tried out.
          try await loop.sleep(for: .milliseconds(150))
          process.running.signal(SIGCONT)
        }
        return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      let found = try await process.api.kv.range(.everything)
      try await process.kill()

      #expect(acknowledged.values.allSatisfy { $0 == 150 })
      #expect(found.kvs.map(\.value.text) == Array(repeating: "150", count: 8))
      #expect(found.header?.revision == 1201)
    }
  }

  @Test(
    "a watcher that stands still while much changes hears of all of it",
    .enabled(if: PeerProgram.find("etcdctl") != nil, "etcdctl is not installed"))
  func pausedWatcher() async throws {
    let folder = try TemporaryFolder()
    let etcdctl = try #require(PeerProgram("etcdctl", environment: ["ETCDCTL_API=3"]))
    let value = String(repeating: "x", count: 1000)
    try await EventLoop.runOnOwnThread { loop in
      let process = try await StoreProcess.start(in: folder, on: loop)
      let watcher = try etcdctl.start([
        "--endpoints", process.api.address, "watch", "--rev", "2", "--prefix", "k",
      ])
      try await process.api.put("k0", value)
      watcher.signal(SIGSTOP)
      for number in 1..<1000 { try await process.api.put("k\(number)", value) }
      watcher.signal(SIGCONT)
      let text = try await loop.offload {
        String(decoding: watcher.receive(1000 * 1000) ?? [], as: UTF8.self)
      }
      _ = try await loop.offload { watcher.killNow() }
      try await process.kill()

      let keys = text.split(separator: "\n").filter { $0.hasPrefix("k") }
      #expect(keys.count > 950)
      #expect(keys.elementsEqual((0..<keys.count).map { "k\($0)" }))
    }
  }

  @Test(
    "a disk that fills refuses writes, serves reads, and works again when there is room",
    .enabled(if: MemoryMount.obstacle == nil, "\(MemoryMount.obstacle ?? "")"))
  func fullDisk() async throws {
    let mount = try MemoryMount(mebibytes: 40)
    let small = mount.path
    Self.fill(small + "/ballast", bytes: 16 << 20)
    try await EventLoop.runOnOwnThread { loop in
      var process = try await StoreProcess.start(in: small, on: loop)
      var (written, refusal) = try await Self.fill(process.api, from: 0)
      #expect(refusal?.code == .resourceExhausted)
      #expect(try await Self.countKeys(process.api) == written)

      unlink(small + "/ballast")
      written = try await Self.writeAgain(process.api, from: written, on: loop)
      #expect(try await Self.countKeys(process.api) == written)
      try await process.kill()

      process = try await StoreProcess.start(in: small, on: loop)
      #expect(try await Self.countKeys(process.api) == written)
      (written, refusal) = try await Self.fill(process.api, from: written)
      #expect(refusal?.code == .resourceExhausted)
      try await process.kill()

      process = try await StoreProcess.start(in: small, on: loop)
      #expect(try await Self.countKeys(process.api) >= written)
      try await process.kill()
    }
  }

  // MARK: - Helpers

  private static func count(
    to last: Int64, by writer: Int, _ api: EtcdAPI, _ answers: Milestone
  ) async throws -> Int64 {
    for number in 1...last {
      try await api.put("w\(writer)", "\(number)")
      answers.pass()
    }
    return last
  }

  private static func countKeys(_ api: EtcdAPI) async throws -> Int {
    let request = RangeRequest.with {
      $0.key = [0]
      $0.rangeEnd = [0]
      $0.countOnly = true
    }
    return Int(try await api.kv.range(request, options: CallOptions(timeout: .seconds(20))).count)
  }

  /// Writes until the store refuses. Gives back how many keys were acknowledged, and why it refused.
  private static func fill(_ api: EtcdAPI, from first: Int) async throws -> (Int, RPCError?) {
    var written = first
    while written < first + 4000 {
      do { try await write(written, api) } catch { return (written, error as? RPCError) }
      written += 1
    }
    return (written, nil)
  }

  /// Some more keys, once the store accepts them.
  private static func writeAgain(
    _ api: EtcdAPI, from first: Int, on loop: EventLoop
  ) async throws -> Int {
    // The first that is refused makes the store try its checkpoint again.
    try await eventually("a write is accepted", in: loop.environment) {
      do { try await write(first, api) } catch { return false }
      return true
    }
    for number in first + 1..<first + 30 { try await write(number, api) }
    return first + 30
  }

  private static func write(_ number: Int, _ api: EtcdAPI) async throws {
    _ = try await api.kv.put(
      .with {
        $0.key = [UInt8]("k\(number)")
        $0.value = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 100_000)
      }, options: CallOptions(timeout: .seconds(20)))
  }

  private static func fill(_ path: String, bytes: Int) {
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    let block = [UInt8](repeating: 1, count: 1 << 20)
    for _ in 0..<(bytes >> 20) { _ = Glibc.write(file, block, block.count) }
    close(file)
  }
}
