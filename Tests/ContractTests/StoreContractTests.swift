// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Testing

/// What the store promises (docs/store.md, "Guarantees"), asked of the narrow waist on every engine, and of
/// servers over gRPC.
@Suite("Store contract") struct StoreContractTests {
  @Test(
    "an empty store is at revision 1, and the first write makes revision 2",
    arguments: ContractSubject.all)
  func firstRevision(subject: ContractSubject) async throws {
    try await subject.run { store in
      let before = try await store.revision
      let revision = try await store.put("a", "1")

      #expect(before == 1)
      #expect(revision == 2)
    }
  }

  @Test("everything answered is there after closing and opening", arguments: ContractSubject.all)
  func reopen(subject: ContractSubject) async throws {
    try await subject.run { store in
      try await store.grant(lease: 7, ttlSeconds: 60)
      try await store.put("a", "1", lease: 7)
      try await store.put("a", "2", lease: 7)
      try await store.compact(to: 3, isPhysical: false)

      try await store.reopen()

      #expect(try await store.value("a") == "2")
      #expect(try await Refusal.of { _ = try await store.value("a", at: 2) } == .compacted)
      #expect(try await store.leases() == [7: 60])
      #expect(try await store.keys(of: 7) == [[UInt8]("a".utf8)])
      #expect(try await store.put("b", "1") == 4)
    }
  }

  @Test(
    "keys too long for an engine are read, ordered and deleted like others",
    arguments: ContractSubject.all)
  func longKeys(subject: ContractSubject) async throws {
    try await subject.run { store in
      let stem = String(repeating: "k", count: 2000)
      let keys = [stem, stem + "a", stem + "b", String(repeating: "k", count: 480), "k", "l"]
      for key in keys.shuffled() { try await store.put(key, "of " + key) }

      let found = try await store.range(RangeQuery(range: .prefix("k"))).keyValues
      let revision = try await store.delete(.prefix(stem))
      let left = try await store.range(RangeQuery(range: .everything)).keyValues

      #expect(
        found.map { String(decoding: $0.key, as: UTF8.self) }
          == keys.filter { $0 != "l" }.sorted())
      #expect(found.allSatisfy { $0.value == [UInt8]("of ".utf8) + $0.key })
      #expect(revision == 8)
      #expect(left.map(\.key.count) == [1, 480, 1])
    }
  }

  @Test("ending a lease deletes its keys at one revision", arguments: ContractSubject.all)
  func revoke(subject: ContractSubject) async throws {
    try await subject.run { store in
      try await store.grant(lease: 1, ttlSeconds: 1000)
      try await store.put("a", "1", lease: 1)
      try await store.put("b", "1", lease: 1)
      try await store.put("c", "1", lease: 1)
      try await store.put("c", "2")

      try await store.revoke(lease: 1)

      #expect(try await store.revision == 6)
      #expect(
        try await store.range(RangeQuery(range: .everything)).keyValues.map(\.key) == [[99]])
      let events = try await store.changes(from: 6, through: 6)
      #expect(events.map(\.kind) == [.delete, .delete])
    }
  }

  @Test("compaction gives back the room of what it removed", arguments: EngineKind.allCases)
  func compactionRemoves(kind: EngineKind) async throws {
    let fixture = try StoreFixture(kind)
    for number in 0..<200 {
      try await fixture.store.put("key\(number % 3)", String(repeating: "x", count: 5000))
    }
    let before = try fixture.store.size().inUse

    try await fixture.store.compact(to: 201, isPhysical: true)

    #expect(try fixture.store.size().inUse < before / 5)
    #expect(try fixture.store.range(RangeQuery(range: .everything)).count == 3)
    try await fixture.store.defragment()
    #expect(try fixture.store.range(RangeQuery(range: .everything)).count == 3)
    #expect(try await fixture.store.put("after", "1") == 202)
  }

  @Test("the checksum covers what can be read, and nothing else", arguments: EngineKind.allCases)
  func checksum(kind: EngineKind) async throws {
    let (first, second) = (try StoreFixture(kind), try StoreFixture(kind))
    for fixture in [first, second] {
      for number in 0..<20 { try await fixture.store.put("key\(number % 3)", "\(number)") }
      try await fixture.store.delete(.key("key1"))
    }
    try await first.store.compact(to: 12, isPhysical: true)
    try await second.store.compact(to: 5, isPhysical: true)
    try await second.store.compact(to: 12)

    let one = try first.store.checksum(through: 15).checksum
    let other = try second.store.checksum(through: 15).checksum

    #expect(one == other)
    #expect(try first.store.checksum(through: 16).checksum != one)
  }
}
