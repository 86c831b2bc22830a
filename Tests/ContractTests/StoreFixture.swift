// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import MVCC
import Platform
import Simulation

/// Every engine that a store runs on.
enum EngineKind: CaseIterable, Sendable {
  /// As in the daemon: a log in front of LMDB.
  case logged
  case lmdb
  case simulated
  /// A log of short segments in front of a simulated engine, both in memory.
  case simulatedLog
}

/// A store in a fresh place, which can be closed and opened again.
final class StoreFixture {
  let kind: EngineKind
  private let directory: String
  private var simulated = SimulatedEngine()
  private var disk = SimulatedDisk()
  private(set) var store: KeyValueStore
  private(set) var hub: WatchHub

  init(_ kind: EngineKind) throws {
    self.kind = kind
    directory = try Self.makeDirectory()
    (store, hub) = try Self.open(kind, directory, simulated, disk)
  }

  deinit {
    store.close()
    for file in ["store.mdb", "store.mdb-lock", "store.lock"] + (0..<4).map({ "store.log.\($0)" }) {
      unlink(directory + "/" + file)
    }
    rmdir(directory)
  }

  func reopen() throws {
    store.close()
    simulated = simulated.reopened()
    disk = disk.reopened()
    (store, hub) = try Self.open(kind, directory, simulated, disk)
  }

  private static func open(
    _ kind: EngineKind, _ directory: String, _ simulated: SimulatedEngine,
    _ disk: SimulatedDisk
  ) throws -> (KeyValueStore, WatchHub) {
    let engine: any Engine =
      switch kind {
      case .logged: try LoggedEngine(directory: directory, environment: .live)
      case .lmdb: try LMDBEngine(directory: directory)
      case .simulated: simulated
      case .simulatedLog: try LoggedEngine.simulated(base: simulated, disk: disk)
      }
    let hub = WatchHub(revision: try KeyValueStore.revision(of: engine))
    return (
      try KeyValueStore(engine: engine, environment: .live, observers: [hub]), hub
    )
  }

  private static func makeDirectory() throws -> String {
    var template = [CChar]("/tmp/martlet-store-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw SystemError(call: "mkdtemp", number: errno)
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Whatever does transactions.
protocol TransactionTaker {
  func commit(_ transaction: Transaction) async throws -> TransactionResult
}

extension TransactionTaker {
  /// Puts text under a text key.
  @discardableResult
  func put(_ key: String, _ value: String, lease: Int64 = 0) async throws -> Int64 {
    let put = Put(key: [UInt8](key.utf8), value: [UInt8](value.utf8), lease: lease)
    return try await commit(Transaction(success: [.put(put)])).revision
  }

  @discardableResult
  func delete(_ range: KeyRange) async throws -> Int64 {
    try await commit(Transaction(success: [.deleteRange(DeleteRange(range: range))])).revision
  }
}

extension KeyValueStore: TransactionTaker {
  func value(_ key: String, at revision: Int64 = 0) throws -> String? {
    var query = RangeQuery(range: .key(key))
    query.revision = revision
    return try range(query).keyValues.first.map { String(decoding: $0.value, as: UTF8.self) }
  }
}

extension KeyRange {
  static func key(_ key: String) -> KeyRange { KeyRange(start: [UInt8](key.utf8)) }

  static func prefix(_ prefix: String) -> KeyRange {
    var end = [UInt8](prefix.utf8)
    end[end.count - 1] += 1
    return KeyRange(key: [UInt8](prefix.utf8), rangeEnd: end)
  }

  static let everything = KeyRange(key: [0], rangeEnd: [0])
}
