// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Platform
import Telemetry
import TestKit
import Testing

@testable import Store

@Suite("Scheduled backups") struct BackupScheduleTests {
  @Test("a backup is written when something changed, and not otherwise; the oldest ones go")
  func retention() async throws {
    try await withSchedule(kept: 2) { schedule, store, clock, folder in
      var revisions: [Int64] = []
      for round in 0..<4 {
        _ = try await store.commit(.put("k\(round)"))
        revisions.append(store.state.revision)
        try schedule.backUp()
        clock.advance(by: .seconds(60))
        try schedule.backUp()
      }

      let names = try FileSystem.list(folder)

      #expect(names.compactMap(BackupName.init).map(\.revision) == Array(revisions.suffix(2)))
      #expect(names.count == 2)
      for name in names {
        #expect(try SnapshotFile(folder + "/" + name).revision == BackupName(name)?.revision)
      }
    }
  }

  @Test("after a restart the next backup is due when it would have been")
  func due() async throws {
    try await withSchedule(kept: 2) { schedule, store, clock, folder in
      #expect(schedule.untilDue == .zero)
      _ = try await store.commit(.put("a"))
      try schedule.backUp()

      clock.advance(by: .seconds(600))

      #expect(schedule.untilDue == .seconds(3_000))
      clock.advance(by: .seconds(6_000))
      #expect(schedule.untilDue == .zero)
    }
  }

  @Test("metrics tell when the newest backup was up to date, and its size")
  func metrics() async throws {
    let registry = MetricsRegistry()
    try await withSchedule(kept: 2, registry) { schedule, store, clock, folder in
      _ = try await store.commit(.put("a"))
      try schedule.backUp()
      clock.advance(by: .seconds(3600))
      try schedule.backUp()
      let name = try #require(FileSystem.list(folder).first)
      let size = try FileSystem.read(folder + "/" + name).count
      let now = clock.environment.wallTime().seconds

      let lines = registry.text().split(separator: "\n").map(String.init)
      func value(_ name: String) -> Double? {
        lines.first { $0.hasPrefix(name + " ") }
          .flatMap { Double($0.dropFirst(name.count + 1)) }
      }
      #expect(value("martlet_store_backup_last_success_timestamp_seconds") == Double(now))
      #expect(value("martlet_store_backup_size_bytes") == Double(size))
      #expect(value("martlet_store_backup_failures_total") == 0)
    }
  }

  @Test("what a killed store left of a backup goes at the next start, and nothing else")
  func remains() async throws {
    try await withSchedule(kept: 1) { schedule, store, clock, folder in
      let name = "store-20261121T171522Z-r4711.db"
      try FileSystem.makeDirectories(folder + "/\(name).copy")
      for name in ["\(name).copy/store.mdb", "\(name).part", "notes.part", "\(name).old"] {
        try FileSystem.write([1], to: folder + "/" + name)
      }

      try schedule.removeRemains()

      #expect(try FileSystem.list(folder).sorted() == ["notes.part", "\(name).old"])
    }
  }

  @Test("files of others in the folder are left alone")
  func strangers() async throws {
    try await withSchedule(kept: 1) { schedule, store, clock, folder in
      for name in ["notes.txt", "store-20261121T171522Z-rx.db", "store-2026-r1.db"] {
        try FileSystem.write([1], to: folder + "/" + name)
      }
      for round in 0..<3 {
        _ = try await store.commit(.put("k\(round)"))
        clock.advance(by: .seconds(1))
        try schedule.backUp()
      }

      #expect(try FileSystem.list(folder).count == 4)
    }
  }

  @Test(
    "the name tells time and revision",
    arguments: [
      (Int64(0), Int64(1), "store-19700101T000000Z-r1.db"),
      (1_795_281_322, 4711, "store-20261121T171522Z-r4711.db"),
    ])
  func names(seconds: Int64, revision: Int64, text: String) {
    let name = BackupName(seconds: seconds, revision: revision)

    #expect(name.text == text)
    #expect(BackupName(text) == name)
  }

  @Test("flags that make no sense are refused")
  func flags() throws {
    #expect(try StoreConfiguration([]).backup == nil)
    #expect(
      try StoreConfiguration(["--backup-dir=/b", "--backup-interval=1h", "--backup-retention=3"])
        .backup
        == BackupSchedule.Settings(directory: "/b", interval: .seconds(3600), kept: 3))
    #expect(throws: FlagError.self) {
      try StoreConfiguration(["--backup-dir=/b", "--backup-interval=1ms"])
    }
    #expect(throws: FlagError.self) {
      try StoreConfiguration(["--backup-dir=/b", "--backup-retention=0"])
    }
  }

  private func withSchedule(
    kept: Int, _ registry: MetricsRegistry = MetricsRegistry(),
    _ body: (BackupSchedule, KeyValueStore, ManualClock, String) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    let clock = ManualClock()
    let engine = try LMDBEngine(directory: folder.path + "/data")
    let store = try KeyValueStore(engine: engine, environment: clock.environment)
    defer { store.close() }
    let backups = folder.path + "/backups"
    try FileSystem.makeDirectories(backups)
    let schedule = BackupSchedule(
      store: store, settings: .init(directory: backups, interval: .seconds(3600), kept: kept),
      environment: clock.environment, worker: InlineWorker(), metrics: BackupMetrics(registry))
    try await body(schedule, store, clock, backups)
  }
}

/// Works at once, on the caller's thread.
private struct InlineWorker: BlockingWorker {
  func post(_ job: @escaping @Sendable () -> Void) { job() }

  func offload<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer { try work() }
}

extension Transaction {
  fileprivate static func put(_ key: String) -> Transaction {
    Transaction(success: [.put(Put(key: Array(key.utf8), value: [1, 2, 3]))])
  }
}
