// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Platform
import Simulation
import Testing

/// What is left after power fails, flushes fail and bytes change.
@Suite("Store after faults") struct StoreCrashTests {
  @Test("a crash at any flush loses no answered write and keeps no half of one", arguments: 0..<40)
  func crashAtFlush(flush: Int) async throws {
    for isAfter in [false, true] {
      let engine = SimulatedEngine { $0 == flush ? (isAfter ? .crashAfter : .crashBefore) : .done }
      let store = try KeyValueStore(engine: engine, environment: .live)
      var model = ModelStore()
      var source = OperationSource(seed: UInt64(flush) + 1)
      var unanswered: ModelStore?
      while unanswered == nil {
        let transaction = source.transaction(upTo: model.revision, leases: 0)
        var next = model
        let expected = next.run(transaction)
        do {
          let answer = try await store.commit(transaction)
          #expect(.success(answer) == expected)
          model = next
        } catch let error where error != .stopped {
          #expect(.failure(error) == expected)
        } catch {
          unanswered = next
        }
      }
      store.close()

      let recovered = try KeyValueStore(engine: engine.reopened(), environment: .live)
      defer { recovered.close() }
      let expected = isAfter ? try #require(unanswered) : model
      #expect(recovered.state.revision == expected.revision)
      #expect(try recovered.range(RangeQuery(range: .everything)).keyValues == expected.all)
    }
  }

  @Test("a full disk refuses the write, changes nothing and is over when there is room again")
  func fullDisk() async throws {
    let engine = SimulatedEngine { $0 == 1 ? .fails(.outOfSpace) : .done }
    let store = try KeyValueStore(engine: engine, environment: .live)
    defer { store.close() }
    try await store.put("a", "1")

    await #expect(throws: StoreError.outOfSpace) { try await store.put("a", "2") }
    let between = try store.value("a")
    let revision = try await store.put("a", "3")

    #expect(between == "1")
    #expect(revision == 3)
    #expect(try store.value("a") == "3")
  }

  @Test("a changed byte of a record, index entry or counter is found and not served")
  func damage() async throws {
    for table in [EngineTable.records, .index, .meta] {
      let engine = SimulatedEngine()
      let store = try KeyValueStore(engine: engine, environment: .live)
      defer { store.close() }
      try await store.put("key", "value")
      try #require(engine.damage(table, entry: 0, byte: 6))

      #expect(throws: StoreError.self) { try store.value("key") }
    }
  }

  @Test("what nothing changes is not flushed")
  func unchanged() async throws {
    let engine = SimulatedEngine()
    let store = try KeyValueStore(engine: engine, environment: .live)
    defer { store.close() }
    try await store.put("a", "1")

    try await store.delete(.key("b"))
    let failing = Transaction(
      comparisons: [.init(range: .key("a"), relation: .equal, target: .version(7))],
      success: [.put(Put(key: [1], value: [1]))])
    _ = try await store.commit(failing)

    #expect(engine.flushes == 1)
    #expect(store.state.revision == 2)
  }

  @Test("compaction interrupted by a crash is finished after the next start")
  func interruptedCompaction() async throws {
    let engine = SimulatedEngine { $0 == 3001 ? .crashBefore : .done }
    let store = try KeyValueStore(engine: engine, environment: .live)
    for number in 0..<3000 { try await store.put("key", "\(number)") }
    try await store.compact(to: 3001)
    await #expect(throws: StoreError.stopped) { try await store.put("late", "1") }
    store.close()

    let recovered = try KeyValueStore(engine: engine.reopened(), environment: .live)
    try await recovered.put("after", "1")
    try await recovered.compact(to: 3002, isPhysical: true)
    recovered.close()

    #expect(recovered.state.cleanedRevision == 3002)
  }

  @Test("writes that arrive during a flush share the next one, and all are answered")
  func groupCommit() async throws {
    let engine = SimulatedEngine()
    let store = try KeyValueStore(engine: engine, environment: .live, writer: .owner)
    defer { store.close() }

    let answered = try await withThrowingTaskGroup(of: Int64.self) { group in
      for number in 0..<50 {
        group.addTask { try await store.put("key\(number)", "x") }
      }
      while store.state.revision < 51 {
        if !store.runPending() { await Task.yield() }
      }
      return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
    }

    #expect(answered == Set(2...51))
    #expect(engine.flushes <= 50)
  }
}

extension ModelStore {
  var all: [KeyValueRecord] {
    keys.values.sorted { $0.key.precedes($1.key) }
  }
}
