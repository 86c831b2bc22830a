// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import MVCC
import Platform
import TestKit
import Testing

@Suite("LMDB engine") struct LMDBEngineTests {
  private func put(_ engine: LMDBEngine, _ key: UInt8, count: Int = 1) throws {
    try engine.write { transaction throws(StoreError) in
      try transaction.put(.meta, key: [key], value: Array(repeating: key, count: count))
      return .commit
    }
  }

  private func count(_ engine: LMDBEngine, _ key: UInt8) throws -> Int? {
    try engine.read { view throws(StoreError) in try view.value(.meta, at: [key])?.count }
  }

  @Test("one process has a store open at a time")
  func lock() throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path)

    #expect(throws: StoreError.self) { try LMDBEngine(directory: folder.path) }
    engine.close()
    let again = try LMDBEngine(directory: folder.path)
    again.close()
  }

  @Test("a view does not change while others write")
  func snapshot() throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path)
    defer { engine.close() }
    try put(engine, 1)

    let seen = try engine.read { view throws(StoreError) in
      do throws(any Error) { try put(engine, 1, count: 9) } catch { throw .stopped }
      return try view.value(.meta, at: [1])?.count
    }

    #expect(seen == 1)
    #expect(try count(engine, 1) == 9)
  }

  @Test("what is abandoned or fails leaves nothing behind")
  func abandon() throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path)
    defer { engine.close() }

    try engine.write { transaction throws(StoreError) in
      try transaction.put(.meta, key: [1], value: [1])
      return .abandon
    }
    #expect(throws: StoreError.keyNotFound) {
      try engine.write { transaction throws(StoreError) in
        try transaction.put(.meta, key: [1], value: [1])
        throw .keyNotFound
      }
    }

    #expect(try count(engine, 1) == nil)
  }

  @Test("a map that is too small grows, and the write that met its end is done")
  func grow() async throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path, mapBytes: 1 << 20)
    let store = try KeyValueStore(engine: engine, environment: .live)
    defer { store.close() }

    for number in 0..<40 {
      let value = [UInt8](repeating: UInt8(number), count: 100_000)
      _ = try await store.commit(
        Transaction(success: [.put(Put(key: [UInt8(number + 1)], value: value))]))
    }

    let found = try store.range(RangeQuery(range: KeyRange(key: [0], rangeEnd: [0])))
    #expect(found.count == 40)
    #expect(found.keyValues.allSatisfy { $0.value.count == 100_000 })
    #expect(try store.size().total > 4_000_000)
  }

  @Test("the map grows beside copies, which read from it, and each copy is whole")
  func growBesideCopies() async throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path, mapBytes: 16 << 20)
    defer { engine.close() }
    for key in 1...40 { try put(engine, UInt8(key), count: 200_000) }

    try await withThrowingTaskGroup { group in
      for copy in 0..<8 {
        group.addTask {
          let target = try TemporaryFolder()
          try engine.copy(to: target.path + "/store.mdb")
          let copied = try LMDBEngine(directory: target.path)
          defer { copied.close() }
          for key in 1...40 {
            #expect(try self.count(copied, UInt8(key)) == 200_000, "copy \(copy)")
          }
        }
      }
      for _ in 0..<8 {
        group.addTask { try engine.grow() }
      }
      try await group.waitForAll()
    }
  }

  @Test("a file that lost its end is refused")
  func truncated() throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path)
    try put(engine, 1, count: 100_000)
    engine.close()
    truncate(folder.path + "/store.mdb", 20_000)

    #expect(throws: StoreError.self) { try LMDBEngine(directory: folder.path) }
  }

  @Test("a file that is no database is refused")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.path + "/store.mdb", O_CREAT | O_WRONLY, 0o600)
    let text = [UInt8](repeating: 65, count: 20_000)
    _ = Glibc.write(descriptor, text, text.count)
    close(descriptor)

    #expect(throws: StoreError.self) { try LMDBEngine(directory: folder.path) }
  }

  @Test("defragmentation gives free pages back and keeps the rest")
  func defragment() throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path)
    defer { engine.close() }
    for key in 1...50 { try put(engine, UInt8(key), count: 50_000) }
    try engine.write { transaction throws(StoreError) in
      for key in 1...49 { try transaction.remove(.meta, key: [UInt8(key)]) }
      return .commit
    }
    let before = try engine.size()

    try engine.defragment()

    let after = try engine.size()
    #expect(after.total < before.total / 5)
    #expect(try count(engine, 50) == 50_000)
    try put(engine, 51)
    #expect(try count(engine, 51) == 1)
  }

  @Test("readers on many threads and a writer do not disturb one another")
  func concurrency() async throws {
    let folder = try TemporaryFolder()
    let engine = try LMDBEngine(directory: folder.path)
    defer { engine.close() }
    try put(engine, 1)

    try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<2000 {
            let found = try count(engine, 1)
            #expect(found != nil)
          }
        }
      }
      for number in 0..<50 { try put(engine, 1, count: number + 1) }
      try engine.defragment()
      try await group.waitForAll()
    }

    #expect(try count(engine, 1) == 50)
  }
}
