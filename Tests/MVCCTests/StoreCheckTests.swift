// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Platform
import TestKit
import Testing

@testable import MVCC

@Suite("Check of a store") struct StoreCheckTests {
  @Test("a store that was written to at random has nothing to find", arguments: 0..<3)
  func sound(seed: Int) async throws {
    try await withStore(seed: UInt64(seed), rounds: 80) { engine, store in
      let findings = try Self.findings(in: engine)

      #expect(findings.isEmpty)
      let summary = try engine.read { view throws(StoreError) in
        try StoreCheck.run(view) { _ in }
      }
      #expect(
        summary.liveKeys
          == (try store.range(RangeQuery(range: KeyRange(start: [0], end: .unbounded)))).count)
      #expect(summary.leases == 3 && summary.records > 0 && summary.findings == 0)
      #expect(summary.state == store.state)
    }
  }

  @Test(
    "each damage is found, with the key and the revision where they are known",
    arguments: Damage.allCases)
  func damaged(damage: Damage) async throws {
    try await withStore(seed: 1, rounds: 15) { engine, _ in
      try engine.write { transaction throws(StoreError) in
        try damage.inflict(on: transaction)
        return .commit
      }

      let findings = try Self.findings(in: engine)

      #expect(
        findings.contains { finding in
          finding.text.contains(damage.expected)
            && (finding.revision != nil || finding.key != nil || !damage.namesPlace)
        }, "\(findings)")
    }
  }

  /// What can go wrong.
  enum Damage: CaseIterable, Sendable {
    case changedRecord, changedIndex, missingRecord, missingIndex, lateRecord, lostLease,
      lostListing
    case strayListing, changedState, changedLease

    var expected: String {
      switch self {
      case .changedRecord, .changedIndex, .changedState, .changedLease: "not what was written"
      case .missingRecord: "without its record"
      case .missingIndex: "the index does not have"
      case .lateRecord: "after the store's revision"
      case .lostLease: "a lease that does not exist"
      case .lostListing: "not listed with its lease"
      case .strayListing: "which it does not have"
      }
    }

    var namesPlace: Bool { self != .changedState && self != .changedLease }

    func inflict(on transaction: any EngineTransaction) throws(StoreError) {
      switch self {
      case .changedRecord: try change(.records, transaction)
      case .changedIndex: try change(.index, transaction)
      case .changedLease: try change(.leases, transaction)
      case .changedState:
        try transaction.put(.meta, key: Array("state".utf8), value: [1, 2, 3, 4, 5])
      case .missingRecord: try remove(.records, transaction)
      case .missingIndex: try remove(.index, transaction)
      case .lostLease: try removeAll(.leases, transaction)
      case .lostListing: try removeAll(.leaseKeys, transaction)
      case .lateRecord:
        let revision = Revision(main: 1 << 40, sub: 0)
        let record = StoredRecord(
          kind: .put, keyValue: KeyValueRecord(key: [1], modRevision: 1 << 40))
        var value = [UInt8](repeating: 0, count: record.count)
        value.withUnsafeMutableBytes { value in
          revision.recordKey.withUnsafeBytes { record.write(to: value, at: $0) }
        }
        try transaction.put(.records, key: revision.recordKey, value: value)
      case .strayListing:
        try WriteSession(transaction, capturesPrevious: false)
          .attach(KeyIndex.encode([0xEE]), to: 1)
      }
    }

    private func first(
      _ table: EngineTable, _ view: any EngineView
    ) throws(StoreError) -> (key: [UInt8], value: [UInt8])? {
      try view.seek(table, atOrAfter: [0]).map { ([UInt8]($0.key), [UInt8]($0.value)) }
    }

    private func change(
      _ table: EngineTable, _ transaction: any EngineTransaction
    ) throws(StoreError) {
      guard var entry = try first(table, transaction) else { return }
      entry.value[entry.value.count - 1] ^= 0x40
      try transaction.put(table, key: entry.key, value: entry.value)
    }

    private func remove(
      _ table: EngineTable, _ transaction: any EngineTransaction
    ) throws(StoreError) {
      guard let entry = try first(table, transaction) else { return }
      try transaction.remove(table, key: entry.key)
    }

    private func removeAll(
      _ table: EngineTable, _ transaction: any EngineTransaction
    ) throws(StoreError) {
      while let entry = try first(table, transaction) {
        try transaction.remove(table, key: entry.key)
      }
    }
  }

  private static func findings(in engine: any Engine) throws -> [StoreFinding] {
    let found = Found()
    try engine.read { view throws(StoreError) in
      _ = try StoreCheck.run(view) { found.all.append($0) }
    }
    return found.all
  }

  private final class Found {
    var all: [StoreFinding] = []
  }

  /// A store after random requests: short and long keys, leases, deletions, compactions.
  private func withStore(
    seed: UInt64, rounds: Int, _ body: (any Engine, KeyValueStore) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let clock = ManualClock(seed: seed + 1)
    let engine = try LMDBEngine(directory: folder.path + "/data")
    let store = try KeyValueStore(engine: engine, environment: clock.environment)
    defer { store.close() }
    for lease in 1...3 {
      try await store.grant(LeaseRecord(id: Int64(lease), grantedTTLSeconds: 60))
    }
    for round in 0..<rounds { try await step(round, store, clock.environment) }
    // At least one key has a lease.
    _ = try await store.commit(
      Transaction(success: [.put(Put(key: [0x61], value: [1], lease: 1))]))
    try await body(engine, store)
  }

  private func step(
    _ round: Int, _ store: KeyValueStore, _ environment: Environment
  ) async throws {
    let number = UInt8(environment.random(below: 12))
    // Long keys share all that stands in the index itself.
    let key: [UInt8] = number < 6 ? [0x6B, number] : Array(repeating: 0, count: 400) + [number]
    switch environment.random(below: 20) {
    case 0..<12:
      let lease = Int64(environment.random(below: 4))
      _ = try await store.commit(
        Transaction(success: [.put(Put(key: key, value: [UInt8(round & 0xFF)], lease: lease))]))
    case 12..<18:
      _ = try await store.commit(
        Transaction(success: [.deleteRange(DeleteRange(range: KeyRange(start: key)))]))
    default:
      let state = store.state
      let target = state.revision - Int64(environment.random(below: 5))
      guard target > state.compactedRevision else { return }
      try await store.compact(to: target, isPhysical: true)
    }
  }
}
