// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import MVCC
import Platform
import Simulation
import TestKit
import Testing

/// Requests that change very much at one revision.
@Suite("Large batches") struct LargeBatchTests {
  /// MARTLET_DELETED_KEYS deletes more, and prints what it took.
  static let deletedKeys = getenv("MARTLET_DELETED_KEYS").flatMap { Int(String(cString: $0)) }

  @Test(
    "a deletion of many keys is one revision, and watches hear of all of it",
    .timeLimit(.minutes(1)))
  func watched() async throws {
    let fixture = try StoreFixture(.logged)
    try await Self.fill(fixture.store, 11_000)
    let stream = fixture.hub.openStream(on: fixture.store)
    var request = WatchRequest(.everything, from: 0)
    request.wantsPrevious = true
    stream.create(request)

    let revision = try await fixture.store.delete(.everything)
    try await fixture.store.put("after", "1")
    let events = try await stream.events(11_001)
    stream.close()

    #expect(Set(events.dropLast().map(\.keyValue.modRevision)) == [revision])
    #expect(events.dropLast().map(\.keyValue.key) == (0..<11_000).map(Self.key))
    #expect(events.dropLast().allSatisfy { $0.previous?.value == [1] })
    #expect(events.last?.keyValue.modRevision == revision + 1)
    #expect(try fixture.store.range(RangeQuery(range: .everything)).count == 1)
  }

  @Test("what is larger than a batch may be is refused alone and changes nothing")
  func refused() async throws {
    let engine = try Self.engine(batchBytesMax: 64 << 10)
    let store = try KeyValueStore(engine: engine, environment: .live, writer: .owner)
    defer { store.close() }
    let runner = Self.runWrites(of: store)
    try await Self.fill(store, 2000)
    runner.cancel()
    await runner.value

    async let first = Self.error { try await store.put("a", "1") }
    async let second = Self.error { try await store.delete(.everything) }
    async let third = Self.error { try await store.put("b", "1") }
    // All three share a batch.
    for _ in 0..<1000 { await Task.yield() }
    let later = Self.runWrites(of: store)
    let outcome = await [first, second, third]
    later.cancel()

    #expect(outcome == [nil, .tooLarge, nil])
    #expect(try store.range(RangeQuery(range: .everything)).count == 2002)
  }

  @Test("a lease with more keys than a batch may delete ends all the same, at several revisions")
  func largeLease() async throws {
    let engine = try Self.engine(batchBytesMax: 64 << 10)
    let store = try KeyValueStore(engine: engine, environment: .live)
    defer { store.close() }
    try await store.grant(LeaseRecord(id: 7, grantedTTLSeconds: 60))
    for first in stride(from: 0, to: 2000, by: 125) {
      let puts = (first..<first + 125).map { number in
        MVCC.Operation.put(Put(key: Self.key(number), value: [1], lease: 7))
      }
      _ = try await store.commit(Transaction(success: puts))
    }
    try await store.put("other", "1")
    let before = store.state.revision

    let isOneRevision = try await store.revoke(lease: 7)

    #expect(!isOneRevision)
    #expect((2...100).contains(store.state.revision - before))
    #expect(try store.leases().isEmpty)
    #expect(try store.keys(of: 7).isEmpty)
    #expect(try store.range(RangeQuery(range: .everything)).count == 1)
    await #expect(throws: StoreError.leaseNotFound(id: 7)) { try await store.revoke(lease: 7) }
  }

  @Test("refused batches leave room for others, and take no memory in the end")
  func abandoned() throws {
    let engine = try Self.engine(batchBytesMax: 1 << 20)
    defer { engine.close() }
    let value = [UInt8](repeating: 1, count: 300 << 10)
    let before = try Self.memory("RssAnon")
    for number in UInt8(0)..<100 {
      #expect(throws: StoreError.tooLarge) {
        try engine.write { transaction throws(StoreError) in
          for key in UInt8(1)...5 { try transaction.put(.records, key: [key], value: value) }
          return .commit
        }
      }
      guard number.isMultiple(of: 10) else { continue }
      try engine.write { transaction throws(StoreError) in
        try transaction.put(.records, key: [9], value: [number])
        return .commit
      }
    }

    let found = try engine.read { view throws(StoreError) in
      try view.value(.records, at: [9]).map { [UInt8]($0) }
    }
    #expect(found == [90])
    // All of them together had 120 MB.
    #expect(try Self.memory("RssAnon") - before < 60 << 10)
  }

  @Test(
    "what a deletion of a million keys takes",
    .enabled(if: deletedKeys != nil, "MARTLET_DELETED_KEYS says how many"))
  func measured() async throws {
    let count = try #require(Self.deletedKeys)
    let fixture = try StoreFixture(.logged)
    try await Self.fill(fixture.store, count)
    try await fixture.store.checkpoint()
    try Self.printMemory("before")
    try await fixture.store.delete(.everything)
    try Self.printMemory("after the deletion")
    try await fixture.store.checkpoint()
    try Self.printMemory("after a checkpoint")

    try fixture.reopen()
    #expect(try fixture.store.range(RangeQuery(range: .everything)).count == 0)
  }

  // MARK: - Helpers

  private static func key(_ number: Int) -> [UInt8] {
    let digits = String(number)
    return [UInt8]("registry/pods/" + String(repeating: "0", count: 8 - digits.count) + digits)
  }

  private static func fill(_ store: KeyValueStore, _ count: Int) async throws {
    for first in stride(from: 0, to: count, by: 125) {
      let puts = (first..<min(count, first + 125)).map { number in
        MVCC.Operation.put(Put(key: key(number), value: [1]))
      }
      _ = try await store.commit(Transaction(success: puts))
    }
  }

  private static func runWrites(of store: KeyValueStore) -> Task<Void, Never> {
    Task { while !Task.isCancelled { if !store.runPending() { await Task.yield() } } }
  }

  private static func engine(batchBytesMax: Int) throws -> LoggedEngine {
    var options = LoggedEngine.Options()
    options.batchBytesMax = batchBytesMax
    return try LoggedEngine(
      base: SimulatedEngine(), disk: SimulatedDisk(), random: { 1 }, options: options,
      checkpoints: .owner)
  }

  private static func error(_ body: () async throws -> Void) async -> StoreError? {
    do { try await body() } catch { return error as? StoreError }
    return nil
  }

  /// A number of /proc/self/status, in KiB.
  private static func memory(_ name: String) throws -> Int {
    let text = String(decoding: try FileSystem.read("/proc/self/status"), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + ":") })
    return try #require(Int(line.filter(\.isNumber)))
  }

  private static func printMemory(_ when: String) throws {
    print("\(when): \(try memory("RssAnon")) KiB, at most \(try memory("VmHWM")) KiB so far")
  }
}
