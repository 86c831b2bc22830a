// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import APIMachinery
import EtcdClient
import Glibc
import MetaAPI
import Net
import Platform
import Synchronization
import Telemetry
import TestKit
import Testing

@testable import APIServerCore

/// The API server's storage on three members of etcd that fail in turn.
@Suite(
  "Storage on an etcd cluster",
  .enabled(if: EtcdCluster.obstacle == nil, Comment(rawValue: EtcdCluster.obstacle ?? "can run")))
struct EtcdClusterTests {
  /// What happens to a member, and what undoes it.
  private enum Fault: CaseIterable {
    case killed, cutOff, stopped

    func begin(_ cluster: EtcdCluster, _ member: Int) throws {
      switch self {
      case .killed: cluster.kill(member)
      case .cutOff: try cluster.cut(member, isCut: true)
      case .stopped: cluster.pause(member, isPaused: true)
      }
    }

    func end(_ cluster: EtcdCluster, _ member: Int) throws {
      switch self {
      case .killed: try cluster.start(member)
      case .cutOff: try cluster.cut(member, isCut: false)
      case .stopped: cluster.pause(member, isPaused: false)
      }
    }
  }

  /// MARTLET_FAULT_ROUNDS goes through all faults so often. Otherwise a stopped leader is left out: that
  /// its connections are dead shows only after some seconds.
  private static let faults: [Fault] = {
    guard let text = getenv("MARTLET_FAULT_ROUNDS"), let rounds = Int(String(cString: text)) else {
      return [.killed, .cutOff]
    }
    return (0..<rounds).flatMap { _ in Fault.allCases }
  }()

  @Test("while leaders are killed, cut off and stopped, no write is lost and the watch has no gap")
  func faults() async throws {
    let cluster = try EtcdCluster()
    try await EventLoop.runOnOwnThread { loop in
      // The first member that is asked is the one that fails first.
      let leader = try await Self.leader(cluster, loop)
      let urls = cluster.urls[leader...] + cluster.urls[..<leader]
      let storage = try Self.storage(Array(urls), loop)
      let first = try await storage.currentRevision(within: .seconds(30))
      let history = History()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask { try await Self.write(writer, storage, history, loop) }
        }
        group.addTask { try await Self.follow(storage, after: first, history, loop) }
        for fault in Self.faults { try await Self.play(fault, cluster, history, loop) }
        history.stopWriting()
        try await history.endedWriters.wait(for: 4, in: loop.environment)
        let last = try await storage.currentRevision(within: .seconds(30))
        let written = try await Self.wholeHistory(cluster, after: first, through: last, loop)
        try await history.sights.wait(for: written.count, in: loop.environment)
        group.cancelAll()

        #expect(history.seen == written, "the watch of the cluster has a gap")
        #expect(history.breaks > 0, "no fault reached the watch")
        try Self.compare(history, with: written)
        print(
          "\(history.acknowledged.count) writes acknowledged, \(history.failures) failed, "
            + "watch taken up \(history.breaks) times")
      }
    }
  }

  @Test("without a majority a call fails clearly in its time, and all goes on when it is back")
  func noLeader() async throws {
    let cluster = try EtcdCluster()
    try await EventLoop.runOnOwnThread { loop in
      let storage = try Self.storage(cluster.urls, loop)
      let before = try await storage.create("a/x", [1], timeToLiveSeconds: nil)
      for member in 0..<2 { try cluster.cut(member, isCut: true) }
      // The old leader steps down after an election timeout.
      try await eventually("no member leads", in: loop.environment) {
        try await loop.offload { try cluster.leader() } == nil
      }

      let begin = loop.environment.now()
      do {
        _ = try await storage.currentRevision(within: .seconds(2))
        Issue.record("a read without a leader was answered")
      } catch StorageError.unavailable(let text) {
        #expect(text.contains("no leader") || text.contains("deadline"), "\(text)")
      }
      #expect(loop.environment.now() - begin < .seconds(4))
      let checks = try Self.checks(cluster, loop)
      let unready = await checks.report("readyz", isVerbose: false, [])
      #expect(unready.status == 500)
      #expect(unready.text.contains("[-]etcd failed: "), "\(unready.text)")
      #expect(unready.text.contains("[-]etcd-readiness failed: "), "\(unready.text)")
      for member in 0..<2 { try cluster.cut(member, isCut: false) }

      #expect(try await storage.currentRevision(within: .seconds(30)) >= before)
      _ = try await storage.replace("a/x", [2], expected: before, timeToLiveSeconds: nil)
      #expect(await checks.report("readyz", isVerbose: false, []).status == 200)
    }
  }

  @Test("a store that can't serve makes a 503 that says when to ask again")
  func unavailable() {
    let error = APIServerHandler.apiError(
      StorageError.unavailable("etcdserver: no leader"),
      Logger(component: "test", threshold: .error, write: { _ in }))

    #expect(error.code == 503 && error.details?.retryAfterSeconds == 1)
    #expect(error.message.contains("no leader"))
  }

  @Test("of two servers on one store, one compacts in each turn")
  func compaction() async throws {
    let cluster = try EtcdCluster()
    try await EventLoop.runOnOwnThread { loop in
      let one = try Self.storage(cluster.urls, loop)
      let other = try Self.storage(cluster.urls.reversed(), loop)
      var revision = try await one.create("a/x", [0], timeToLiveSeconds: nil)
      for count in 1...9 {
        revision = try await one.replace(
          "a/x", [UInt8(count)], expected: revision, timeToLiveSeconds: nil)
      }
      func isReadable(_ revision: Int64) async throws -> Bool {
        do {
          _ = try await one.list(folder: "a/", from: nil, limit: 0, revision: revision)
          return true
        } catch StorageError.compacted { return false }
      }

      try await one.compact(before: revision - 6)
      #expect(try await !isReadable(revision - 7))
      #expect(try await isReadable(revision - 6))
      try await other.compact(before: revision - 4)
      #expect(try await isReadable(revision - 6), "a server that has just started only learns")
      try await other.compact(before: revision - 3)
      #expect(try await !isReadable(revision - 4))
      try await one.compact(before: revision)
      #expect(try await isReadable(revision - 3), "it was the other one's turn")
      let claims = try cluster.etcdctl(0, "get", "compact_rev_key", "--print-value-only")
      #expect(claims == "\(revision - 3)\n")
    }
  }

  @Test("a user's token is asked for, and again when it is void; leases that are gone are replaced")
  func users() async throws {
    let cluster = try EtcdCluster()
    try await EventLoop.runOnOwnThread { loop in
      let open = try Self.storage(cluster.urls, loop)
      _ = try await open.currentRevision(within: .seconds(30))
      for line in [["user", "add", "root:secret"], ["user", "grant-role", "root", "root"]] {
        _ = try cluster.etcdctl(0, line)
      }
      _ = try cluster.etcdctl(0, "auth", "enable")
      let user = EtcdUser(name: "root", password: "secret")
      let storage = try Self.storage(cluster.urls, loop, user: user)

      let first = try await storage.create("e/a", [1], timeToLiveSeconds: 600)
      // A change of users makes every token void.
      _ = try cluster.etcdctl(0, ["--user", "root:secret", "user", "add", "other:x"])
      let leases = try cluster.etcdctl(0, ["--user", "root:secret", "lease", "list"])
      for lease in leases.split(separator: "\n").dropFirst() {
        _ = try cluster.etcdctl(
          0, ["--user", "root:secret", "lease", "revoke", String(lease)])
      }
      #expect(try await storage.get("e/a").value == nil)
      let second = try await storage.create("e/a", [1], timeToLiveSeconds: 600)

      #expect(second > first)
      await #expect(throws: StorageError.self) {
        _ = try await open.get("e/a")
      }
      let wrong = try Self.storage(
        cluster.urls, loop, user: EtcdUser(name: "root", password: "wrong"))
      do {
        _ = try await wrong.get("e/a")
        Issue.record("a wrong password was taken")
      } catch StorageError.unavailable(let text) {
        #expect(text.contains("authentication failed"), "\(text)")
      }
    }
  }

  // MARK: - Parts of the fault test

  /// What writers and the watch have seen.
  private final class History: Sendable {
    struct Change: Equatable, Sendable {
      var key: String
      var bytes: [UInt8]?
      var revision: Int64
    }

    private struct State {
      var acknowledged: [Change] = []
      var seen: [Change] = []
      var failures = 0
      var breaks = 0
      var isWriting = true
    }

    private let state = Mutex(State())

    var acknowledged: [Change] { state.withLock { $0.acknowledged } }
    var seen: [Change] { state.withLock { $0.seen } }
    var failures: Int { state.withLock { $0.failures } }
    var breaks: Int { state.withLock { $0.breaks } }
    var isWriting: Bool { state.withLock { $0.isWriting } }
    let acknowledgements = Milestone()
    let sights = Milestone()
    let endedWriters = Milestone()

    func stopWriting() { state.withLock { $0.isWriting = false } }
    func acknowledge(_ change: Change) {
      state.withLock { $0.acknowledged.append(change) }
      acknowledgements.pass()
    }
    func fail() { state.withLock { $0.failures += 1 } }
    func broke() { state.withLock { $0.breaks += 1 } }
    func see(_ changes: [StoredChange]) {
      state.withLock {
        $0.seen += changes.map { Change(key: $0.key, bytes: $0.bytes, revision: $0.revision) }
      }
      sights.pass(times: changes.count)
    }
  }

  private static func storage(
    _ urls: [String], _ loop: EventLoop, user: EtcdUser? = nil
  ) throws -> EtcdStorage {
    let channel = try EtcdChannel.connect(loop: loop, servers: EtcdServers(urls), user: user)
    return EtcdStorage(channel: channel, environment: loop.environment, metrics: MetricsRegistry())
  }

  private static func checks(_ cluster: EtcdCluster, _ loop: EventLoop) throws -> HealthChecks {
    let assembly = APIServerAssembly(
      channel: try EtcdChannel.connect(loop: loop, servers: EtcdServers(cluster.urls)),
      messages: MetaAPISchema.messages, environment: loop.environment)
    return HealthChecks(assembly.storeChecks)
  }

  /// Lets the leader fail; writes must go on without it, and go on when it is back.
  private static func play(
    _ fault: Fault, _ cluster: EtcdCluster, _ history: History, _ loop: EventLoop
  ) async throws {
    try await progress(20, history, loop)
    let leader = try await leader(cluster, loop)
    try await loop.offload { try fault.begin(cluster, leader) }
    try await progress(20, history, loop)
    try await loop.offload { try fault.end(cluster, leader) }
    try await progress(20, history, loop)
  }

  private static func leader(_ cluster: EtcdCluster, _ loop: EventLoop) async throws -> Int {
    var leader: Int?
    try await eventually("a member leads", in: loop.environment) {
      leader = try await loop.offload { try cluster.leader() }
      return leader != nil
    }
    return try #require(leader)
  }

  private static func progress(
    _ count: Int, _ history: History, _ loop: EventLoop
  ) async throws {
    let acknowledgements = history.acknowledgements
    try await acknowledgements.wait(
      for: acknowledgements.count + count, in: loop.environment)
  }

  /// Counts up under one key; each write expects the one before.
  private static func write(
    _ writer: Int, _ storage: EtcdStorage, _ history: History, _ loop: EventLoop
  ) async throws {
    defer { history.endedWriters.pass() }
    let key = "w/\(writer)"
    var count = 0
    var expected: Int64 = 0
    while history.isWriting {
      count += 1
      let bytes = Array("\(count)".utf8)
      do {
        let revision =
          expected == 0
          ? try await storage.create(key, bytes, timeToLiveSeconds: nil)
          : try await storage.replace(key, bytes, expected: expected, timeToLiveSeconds: nil)
        history.acknowledge(.init(key: key, bytes: bytes, revision: revision))
        expected = revision
        try await loop.sleep(for: .milliseconds(5))
      } catch let error as StorageError {
        // Whether it was written is not known, or it was, after all: look.
        if case .unavailable = error { history.fail() }
        expected = try await revision(of: key, storage)
      }
    }
  }

  private static func revision(of key: String, _ storage: EtcdStorage) async throws -> Int64 {
    while true {
      do { return try await storage.get(key).value?.modRevision ?? 0 } catch is StorageError {
        try Task.checkCancellation()
      }
    }
  }

  /// Follows the folder as `StoreFeed` does.
  private static func follow(
    _ storage: EtcdStorage, after first: Int64, _ history: History, _ loop: EventLoop
  ) async throws {
    let complete = Mutex(first)
    while !Task.isCancelled {
      do {
        let from = complete.withLock { $0 }
        try await storage.watch(folder: "w/", after: from) { item in
          switch item {
          case .changes(let changes):
            history.see(changes)
            complete.withLock { $0 = changes.last?.revision ?? $0 }
          case .progress(let revision): complete.withLock { $0 = max($0, revision) }
          case .started, .requestedProgress: break
          }
        }
      } catch is StorageError {
        history.broke()
        try await loop.sleep(for: .milliseconds(50))
      }
    }
  }

  /// All changes, as each member on its own tells them.
  private static func wholeHistory(
    _ cluster: EtcdCluster, after first: Int64, through last: Int64, _ loop: EventLoop
  ) async throws -> [History.Change] {
    var histories: [[History.Change]] = []
    for member in 0..<EtcdCluster.memberCount {
      let storage = try storage([cluster.url(member)], loop)
      let past = try await storage.history(folder: "w/", from: first + 1, through: last)
      histories.append(
        past.map {
          History.Change(key: $0.change.key, bytes: $0.change.bytes, revision: $0.change.revision)
        })
    }
    #expect(histories.allSatisfy { $0 == histories[0] }, "members differ")
    return histories[0]
  }

  private static func compare(_ history: History, with written: [History.Change]) throws {
    let known = Dictionary(uniqueKeysWithValues: written.map { ($0.revision, $0) })
    for change in history.acknowledged {
      #expect(known[change.revision] == change, "an acknowledged write is lost")
    }
    for writer in 0..<4 {
      let counts = written.filter { $0.key == "w/\(writer)" }
        .map { Int(String(decoding: $0.bytes ?? [], as: UTF8.self)) ?? 0 }
      #expect(zip(counts, counts.dropFirst()).allSatisfy(<), "a write was done twice")
    }
  }
}
