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
        for writer in 0..<8 {
          group.addTask { (writer, try await Self.count(to: 150, by: writer, process.api)) }
        }
        for _ in 0..<4 {
          try await loop.sleep(for: .milliseconds(30))
          process.running.signal(SIGSTOP)
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
    .enabled(if: geteuid() == 0, "mounting a small file system needs root"))
  func fullDisk() async throws {
    let folder = try TemporaryFolder()
    let small = folder.path + "/small"
    let mount = try #require(PeerProgram("mount"))
    let umount = try #require(PeerProgram("umount"))
    mkdir(small, 0o700)
    try mount.run(["-t", "tmpfs", "-o", "size=40m", "tmpfs", small])
    defer { _ = try? umount.run(["-l", small]) }
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

  private static func count(to last: Int64, by writer: Int, _ api: EtcdAPI) async throws -> Int64 {
    for number in 1...last { try await api.put("w\(writer)", "\(number)") }
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
    let deadline = loop.environment.now() + .seconds(20)
    var written = first
    while written < first + 30 {
      do {
        try await write(written, api)
        written += 1
      } catch  where loop.environment.now() < deadline {
        try await loop.sleep(for: .milliseconds(50))
      }
    }
    return written
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
