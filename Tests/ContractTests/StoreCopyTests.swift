// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import RPC
import TestKit
import Testing
import Wire

/// `martlet store copy`, between our store and Debian's etcd.
@Suite(
  "Copy between stores",
  .enabled(
    if: StoreProcess.binary != nil && EtcdServer.isInstalled,
    "needs the martlet binary beside the tests, and etcd"))
struct StoreCopyTests {
  @Test(
    "a source in use is copied with values and leases, and again from where it ended",
    arguments: ServerKind.onDisk)
  func live(from kind: ServerKind) async throws {
    try await Self.between(kind) { source, target in
      for lease in 1...3 {
        _ = try await source.lease.leaseGrant(
          .with {
            $0.id = Int64(lease)
            $0.ttl = Int64(600 * lease)
          })
      }
      for number in 0..<240 {
        try await Self.put(source, "k/\(number)", "v\(number)", lease: Int64(number % 4))
      }
      try await Self.put(source, String(repeating: "long", count: 300), "x")
      try await Self.put(source, "large", String(repeating: "y", count: 1_400_000))

      let first = try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for round in 0... {
            try await Self.put(source, "busy/\(round % 50)", "\(round)")
            _ = try await source.kv.deleteRange(.with { $0.key = [UInt8]("k/\(round)") })
          }
        }
        defer { group.cancelAll() }
        return try await Self.copy(source, target)
      }
      #expect(first.status == 0, "\(first.errors)")
      #expect(first.output.contains(" 3 leases"), "\(first.output)")
      for round in 0..<50 { try await Self.put(source, "later/\(round)", "z", lease: 2) }
      let second = try await Self.copy(source, target, "--finish")

      #expect(second.status == 0, "\(second.errors)")
      #expect(second.output.hasPrefix("went on with an earlier copy"), "\(second.output)")
      #expect(second.output.contains(" deletions, 3 leases"))
      let (original, copied) = (try await Self.all(source), try await Self.all(target))
      #expect(original.count > 100 && original == copied)
      let times = try await target.lease.leaseTimeToLive(
        .with {
          $0.id = 2
          $0.keys = true
        })
      #expect(times.grantedTTL == 1200 && times.ttl > 1100 && times.keys.count > 50)
    }
  }

  @Test("with --watch it follows until it is told to stop, and then has everything")
  func follows() async throws {
    try await Self.between(.etcd) { source, target in
      try await Self.put(source, "a", "1")
      guard let binary = StoreProcess.binary, let program = PeerProgram(binary) else { return }
      let running = try program.start(
        ["store", "copy", "--watch"] + Self.ends(source, target))
      for count in 0..<200 { try await Self.put(source, "b/\(count % 7)", "\(count)") }
      // Nobody tells how far another process is.
      try await eventually("eight keys are copied", in: target.loop.environment) {
        try await Self.all(target).count == 8
      }
      _ = try await source.kv.deleteRange(.with { $0.key = [UInt8]("a") })
      running.signal(SIGTERM)
      let outcome = try await target.loop.offload { running.finish() }

      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try await Self.all(source) == Self.all(target))
    }
  }

  @Test(
    "a part of the keys can be copied; a destination in use is left alone unless told otherwise")
  func refusals() async throws {
    try await Self.between(.martlet) { source, target in
      for key in ["a/1", "a/2", "b/1"] { try await Self.put(source, key, key) }
      for key in ["a/2", "a/3", "c/1"] { try await Self.put(target, key, "other") }

      let refused = try await Self.copy(source, target, "--prefix=a/")
      #expect(refused.status == 1 && refused.errors.contains("--overwrite"), "\(refused)")
      #expect(try await Self.all(target).count == 3)
      let copied = try await Self.copy(source, target, "--prefix=a/", "--overwrite", "--finish")
      #expect(copied.status == 0, "\(copied.errors)")
      #expect(try await Self.all(target).map(\.key) == ["a/1", "a/2", "c/1"])
      let itself = try await Self.copy(source, source)
      #expect(itself.status == 1 && itself.errors.contains("same cluster"))
      let bare = try await source.loop.offload {
        try PeerProgram(StoreProcess.binary ?? "")?.run(["store", "copy", "--from=127.0.0.1:1"])
      }
      #expect(bare?.status == 2 && bare?.errors.contains("--to is required") == true)
    }
  }

  @Test("a copy whose history was compacted begins anew, and deletes what went meanwhile")
  func compacted() async throws {
    try await Self.between(.etcd) { source, target in
      for number in 0..<20 { try await Self.put(source, "k/\(number)", "v") }
      #expect(try await Self.copy(source, target).status == 0)
      for number in 0..<10 {
        _ = try await source.kv.deleteRange(.with { $0.key = [UInt8]("k/\(number)") })
      }
      let now = try await source.kv.range(.with { $0.key = [1] }).header?.revision ?? 0
      _ = try await source.kv.compact(
        .with {
          $0.revision = now
          $0.physical = true
        })
      try await Self.put(source, "new", "v")

      let again = try await Self.copy(source, target, "--finish")

      #expect(again.status == 0, "\(again.errors)")
      #expect(again.output.contains("10 deletions"), "\(again.output)")
      #expect(try await Self.all(source) == Self.all(target))
    }
  }

  // MARK: - Helpers

  private struct Pair: Equatable {
    var key: String
    var value: [UInt8]
    var lease: Int64
  }

  /// Runs `body` with a source of this kind and a destination of the other.
  private static func between(
    _ kind: ServerKind, _ body: @escaping @Sendable (EtcdAPI, EtcdAPI) async throws -> Void
  ) async throws {
    try await EtcdServer.run(.etcd) { etcd in
      try await EtcdServer.runMartlet(on: etcd.loop) { martlet in
        if kind == .etcd { try await body(etcd, martlet) } else { try await body(martlet, etcd) }
      }
    }
  }

  private static func put(
    _ api: EtcdAPI, _ key: String, _ value: String, lease: Int64 = 0
  ) async throws {
    _ = try await api.kv.put(
      .with {
        $0.key = [UInt8](key)
        $0.value = [UInt8](value)
        $0.lease = lease
      })
  }

  /// All keys but the copy's own.
  private static func all(_ api: EtcdAPI) async throws -> [Pair] {
    let answer = try await api.kv.range(
      .with {
        $0.key = [0]
        $0.rangeEnd = [0]
      })
    return answer.kvs.map { Pair(key: $0.key.text, value: $0.value, lease: $0.lease) }
      .filter { $0.key != "martlet.io/store-copy" }
  }

  private static func ends(_ source: EtcdAPI, _ target: EtcdAPI) -> [String] {
    ["--from=http://" + source.address, "--to=http://" + target.address]
  }

  private static func copy(
    _ source: EtcdAPI, _ target: EtcdAPI, _ flags: String...
  ) async throws -> PeerProgram.Outcome {
    guard let binary = StoreProcess.binary, let program = PeerProgram(binary) else {
      throw StoreProcess.Missing()
    }
    return try await source.loop.offload {
      try program.run(["store", "copy"] + ends(source, target) + flags, timeout: 60)
    }
  }
}
