// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import MVCC
import Net
import Platform
import RPC
import Simulation
import Synchronization
import TestKit
import Testing
import Wire

/// A store whose file system takes no writes, or whose disk fails, and what becomes of it afterwards.
@Suite("Failing disk") struct DiskFaultTests {
  /// What operations of the disk fail with, from now on.
  private final class Trouble: Sendable {
    private let state = Mutex<(write: StoreError?, flush: StoreError?)>((nil, nil))

    func begin(write: StoreError? = nil, flush: StoreError? = nil) {
      state.withLock { $0 = (write, flush) }
    }

    func end() { begin() }

    func fate(_ operation: SimulatedDisk.Operation) -> SimulatedDisk.Fate {
      let (write, flush) = state.withLock { $0 }
      let error: StoreError? =
        switch operation {
        case .write, .truncate, .rename, .remove: write
        case .flush, .flushNames: flush
        case .open, .read: nil
        }
      return error.map { .fails($0) } ?? .done
    }

    /// The database beside the log.
    func fate() -> SimulatedEngine.Flush {
      state.withLock { ($0.write ?? $0.flush).map { .fails($0) } ?? .done }
    }
  }

  private static func withStore(
    _ body: @escaping @Sendable (EtcdAPI, Trouble) async throws -> Void
  ) async throws {
    let trouble = Trouble()
    let machine = SimulatedMachine(
      engine: { _ in trouble.fate() }, disk: { operation, _ in trouble.fate(operation) })
    try await EventLoop.runOnOwnThread { loop in
      try await EtcdServer.serve(
        in: try TemporaryFolder(), on: loop, { try await body($0, trouble) },
        open: { try machine.open() })
    }
  }

  @Test("while its file system is read-only a store refuses writes, says why, and serves reads")
  func readOnly() async throws {
    try await Self.withStore { api, trouble in
      try await api.put("a", "1")
      trouble.begin(write: Self.error(EROFS))
      let refused = await #expect(throws: RPCError.self) { try await api.put("a", "2") }
      let read = try await api.kv.range(.everything)
      let lease = await #expect(throws: RPCError.self) {
        try await api.lease.leaseGrant(.with { $0.ttl = 100 })
      }
      let health = try await Self.health(api)
      trouble.end()
      try await api.put("b", "1")
      let revision = try await api.kv.range(.everything).header?.revision

      #expect(refused?.message.contains("Read-only file system") == true)
      #expect(lease?.message.contains("Read-only file system") == true)
      #expect(read.kvs.map(\.value.text) == ["1"])
      #expect(health == "503 {\"health\":\"false\",\"reason\":\"STORAGE ERROR\"}")
      // What was refused took no revision.
      #expect(revision == 3)
      #expect(try await Self.health(api) == "200 {\"health\":\"true\",\"reason\":\"\"}")
    }
  }

  @Test("after an I/O error of a flush nothing is written until a restart, and health says so")
  func failingFlush() async throws {
    try await Self.withStore { api, trouble in
      try await api.put("a", "1")
      trouble.begin(flush: Self.error(EIO))
      let refused = await #expect(throws: RPCError.self) { try await api.put("a", "2") }
      trouble.end()
      // Nobody knows what is on the disk.
      let later = await #expect(throws: RPCError.self) { try await api.put("b", "1") }
      let read = try await api.kv.range(.everything)
      let health = try await Self.health(api)
      try await api.restart()
      try await api.put("c", "1")
      let found = try await api.kv.range(.everything)

      #expect(refused?.message.contains("Input/output error") == true)
      #expect(later?.message.contains("until the store is started again") == true)
      #expect(read.kvs.map(\.value.text) == ["1"])
      #expect(health.hasPrefix("503 ") && health.contains("STORAGE ERROR"), "\(health)")
      #expect(found.kvs.map(\.key.text) == ["a", "c"])
    }
  }

  @Test("a store that is started while its disk fails does not serve, and does afterwards")
  func start() async throws {
    try await Self.withStore { api, trouble in
      try await api.put("a", "1")
      trouble.begin(write: Self.error(EIO), flush: Self.error(EIO))
      await #expect(throws: StoreError.self) { try await api.restart() }
      trouble.end()
      try await api.restart()

      #expect(try await api.kv.range(.everything).kvs.map(\.value.text) == ["1"])
    }
  }

  @Test(
    "a folder on a read-only file system is refused in clear words, and opened when that is over",
    .enabled(if: MemoryMount.obstacle == nil, "\(MemoryMount.obstacle ?? "")"))
  func readOnlyMount() throws {
    let small = try MemoryMount(mebibytes: 64)
    func open() throws(StoreError) -> LoggedEngine {
      try LoggedEngine(directory: small.path + "/data", environment: .live)
    }
    var engine = try open()
    try engine.put(1)
    engine.close()

    try small.setReadOnly(true)
    #expect {
      try open()
    } throws: { error in
      guard case StoreError.storage(let doing, let reason) = error else { return false }
      return doing.contains(small.path) && reason.contains("Read-only file system")
    }
    try small.setReadOnly(false)
    engine = try open()
    try engine.put(2)
    engine.close()
  }

  private static func error(_ number: CInt) -> StoreError {
    .storage(doing: "write the log", reason: String(cString: strerror(number)))
  }

  private static func health(_ api: EtcdAPI) async throws -> String {
    try await StoreHTTPTests.get("/health", api)
  }
}

extension LoggedEngine {
  fileprivate func put(_ key: UInt8) throws(StoreError) {
    try write { transaction throws(StoreError) in
      try transaction.put(.records, key: [key], value: [1])
      return .commit
    }
  }
}
