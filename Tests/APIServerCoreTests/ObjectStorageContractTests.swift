// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import Platform
import RPC
import Synchronization
import Telemetry
import TestKit
import Testing

@testable import APIServerCore

/// Where the contract's storage comes from.
enum StorageKind: String, CaseIterable, Sendable {
  case memory
  case etcd

  /// Whether this machine has what it takes.
  var isAvailable: Bool { self == .memory || PeerProgram("etcd") != nil }

  /// Runs `body` with a fresh storage.
  func run(_ body: @escaping @Sendable (any ObjectStorage) async throws -> Void) async throws {
    try await EventLoop.runOnOwnThread { loop in
      switch self {
      case .memory: try await body(InMemoryStorage())
      case .etcd:
        let peer = try EtcdPeer()
        defer { peer.stop() }
        let channel = try RPCClientChannel(
          loop: loop, target: .tcp(host: "127.0.0.1", port: peer.port))
        let storage = EtcdStorage(
          channel: channel, environment: loop.environment, metrics: MetricsRegistry())
        _ = try await storage.currentRevision(within: .seconds(30))
        try await body(storage)
        channel.close()
      }
    }
  }
}

/// Debian's etcd on free ports.
private final class EtcdPeer {
  let port: Int
  private let folder: TemporaryFolder
  private let running: PeerProgram.Running

  init() throws {
    folder = try TemporaryFolder()
    port = try FreePort.find()
    let client = "http://127.0.0.1:\(port)"
    let peer = "http://127.0.0.1:\(try FreePort.find())"
    guard let program = PeerProgram("etcd") else {
      throw SystemError(call: "find etcd", number: ENOENT)
    }
    running = try program.start(
      [
        "--data-dir", folder.path + "/data", "--log-level", "error", "--listen-client-urls", client,
        "--advertise-client-urls", client, "--listen-peer-urls", peer,
        "--initial-advertise-peer-urls", peer, "--initial-cluster", "default=" + peer,
      ], timeout: 60)
  }

  func stop() {
    running.signal(SIGKILL)
    _ = running.finish()
  }
}

/// What the API server needs of a store, asked of every kind of storage.
@Suite("Object storage contract") struct ObjectStorageContractTests {
  private static let kinds = StorageKind.allCases.filter(\.isAvailable)

  @Test("a created value can be read, and created only once", arguments: kinds)
  func create(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      let revision = try await storage.create("pods/a/x", [1, 2], timeToLiveSeconds: nil)
      let (value, read) = try await storage.get("pods/a/x")

      #expect(value == StoredValue(key: "pods/a/x", bytes: [1, 2], modRevision: revision))
      #expect(read == revision)
      #expect(try await storage.get("pods/a/y").value == nil)
      await #expect(throws: StorageError.exists(key: "pods/a/x")) {
        _ = try await storage.create("pods/a/x", [3], timeToLiveSeconds: nil)
      }
    }
  }

  @Test("a value is replaced only where it was expected", arguments: kinds)
  func replace(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      let first = try await storage.create("a/x", [1], timeToLiveSeconds: nil)
      let second = try await storage.replace("a/x", [2], expected: first, timeToLiveSeconds: nil)

      #expect(second == first + 1)
      let current = StoredValue(key: "a/x", bytes: [2], modRevision: second)
      await #expect(throws: StorageError.conflict(key: "a/x", current: current)) {
        _ = try await storage.replace("a/x", [3], expected: first, timeToLiveSeconds: nil)
      }
    }
  }

  @Test("a value is deleted only where it was expected", arguments: kinds)
  func delete(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      let first = try await storage.create("a/x", [1], timeToLiveSeconds: nil)
      await #expect(throws: StorageError.self) {
        _ = try await storage.delete("a/x", expected: first - 1)
      }
      let gone = try await storage.delete("a/x", expected: first)

      #expect(gone == first + 1)
      #expect(try await storage.get("a/x").value == nil)
      await #expect(throws: StorageError.conflict(key: "a/x", current: nil)) {
        _ = try await storage.delete("a/x", expected: first)
      }
    }
  }

  @Test("a folder is listed in pages at one revision", arguments: kinds)
  func list(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      for name in ["a", "b", "c"] {
        _ = try await storage.create("f/" + name, [1], timeToLiveSeconds: nil)
      }
      _ = try await storage.create("g/a", [1], timeToLiveSeconds: nil)
      let first = try await storage.list(folder: "f/", from: nil, limit: 2, revision: 0)
      _ = try await storage.create("f/bb", [1], timeToLiveSeconds: nil)
      let rest = try await storage.list(
        folder: "f/", from: "f/b\0", limit: 2, revision: first.revision)

      #expect(first.values.map(\.key) == ["f/a", "f/b"])
      #expect(first.totalCount == 3)
      #expect(rest.values.map(\.key) == ["f/c"])
      #expect(rest.revision == first.revision)
    }
  }

  @Test("history that is compacted or yet to come cannot be read", arguments: kinds)
  func history(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      var revision: Int64 = 0
      for name in ["a", "b", "c"] {
        revision = try await storage.create("f/" + name, [1], timeToLiveSeconds: nil)
      }
      try await storage.compact(before: revision)

      do {
        _ = try await storage.list(folder: "f/", from: nil, limit: 0, revision: revision - 1)
        Issue.record("read compacted history")
      } catch StorageError.compacted {}
      do {
        _ = try await storage.list(folder: "f/", from: nil, limit: 0, revision: revision + 100)
        Issue.record("read the future")
      } catch StorageError.future {}
      do {
        try await storage.watch(folder: "", after: revision - 2) { _ in }
        Issue.record("watched compacted history")
      } catch StorageError.compacted {}
    }
  }

  @Test("a watch replays what happened and follows on, in order", arguments: kinds)
  func watch(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      let first = try await storage.create("f/a", [1], timeToLiveSeconds: nil)
      let second = try await storage.replace("f/a", [2], expected: first, timeToLiveSeconds: nil)
      let (items, sink) = AsyncStream<StorageWatchItem>.makeStream()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await storage.watch(folder: "", after: first) { sink.yield($0) }
        }
        var iterator = items.makeAsyncIterator()
        let started = await iterator.next()
        let replayed = await iterator.next()
        let third = try await storage.delete("f/a", expected: second)
        let followed = await iterator.next()
        await storage.requestProgress()
        let progress = await iterator.next()
        group.cancelAll()

        #expect(started == .started)
        #expect(
          replayed == .changes([StoredChange(key: "f/a", bytes: [2], revision: second)]))
        #expect(
          followed == .changes([StoredChange(key: "f/a", bytes: nil, revision: third)]))
        #expect(progress == .requestedProgress(third))
      }
    }
  }

  @Test("history tells what each change replaced", arguments: kinds)
  func pastChanges(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      let first = try await storage.create("f/a", [1], timeToLiveSeconds: nil)
      let second = try await storage.replace("f/a", [2], expected: first, timeToLiveSeconds: nil)
      let third = try await storage.delete("f/a", expected: second)
      let past = try await storage.history(folder: "", from: first, through: third)

      func change(_ bytes: [UInt8]?, _ revision: Int64) -> StoredChange {
        StoredChange(key: "f/a", bytes: bytes, revision: revision)
      }
      #expect(
        past == [
          PastChange(change: change([1], first), previous: nil),
          PastChange(change: change([2], second), previous: [1]),
          PastChange(change: change(nil, third), previous: [2]),
        ])
    }
  }

  @Test("a value with a time to live is stored like others", arguments: kinds)
  func timeToLive(_ kind: StorageKind) async throws {
    try await kind.run { storage in
      let revision = try await storage.create("e/a", [1], timeToLiveSeconds: 3600)
      let second = try await storage.create("e/b", [1], timeToLiveSeconds: 3600)

      #expect(second == revision + 1)
      #expect(try await storage.get("e/a").value?.modRevision == revision)
    }
  }
}
