// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import Simulation
import Testing

/// Counts that are remembered and brought up to date say what a walk says.
@Suite("Counts of ranges") struct RangeCountTests {
  private static let everything = KeyRange(start: [0], end: .unbounded)

  @Test("pages at one revision count what is left, whatever is written meanwhile")
  func pages() async throws {
    let fixture = try StoreFixture(.simulatedLog)
    try await Self.put(0..<100, in: fixture.store)
    let revision = fixture.store.state.revision
    var range = Self.everything
    var (seen, left) = (0, Int64(100))
    while left > 0 {
      var query = RangeQuery(range: range)
      query.limit = 7
      query.revision = revision
      let page = try fixture.store.range(query)
      #expect(page.count == left && page.hasMore == (left > 7))
      #expect(page.keyValues.count == min(7, Int(left)))
      seen += page.keyValues.count
      left -= Int64(page.keyValues.count)
      guard let last = page.keyValues.last else { break }
      range = KeyRange(start: last.key + [0], end: .unbounded)
      try await Self.put(seen..<seen + 3, in: fixture.store)
      try await Self.delete(seen + 10, in: fixture.store)
    }
    #expect(seen == 100)
  }

  @Test(
    "a count follows what was added and deleted since, and what was there before", arguments: 1...4)
  func changes(seed: UInt64) async throws {
    let fixture = try StoreFixture(.simulatedLog)
    try await Self.put(0..<64, in: fixture.store)
    var source = OperationSource(seed: seed)
    var oldest: Int64 = 1
    for step in 0..<300 {
      let key = Int(source.number(below: 128))
      switch source.number(below: 8) {
      case 0...3: try await Self.put(key..<key + 1, in: fixture.store)
      case 4...6: try await Self.delete(key, in: fixture.store)
      default:
        guard source.chance(10) else { break }
        oldest = fixture.store.state.revision - 2
        try await fixture.store.compact(to: oldest, isPhysical: source.chance(50))
      }
      let now = fixture.store.state.revision
      let revision = source.chance(70) ? 0 : max(oldest, now - Int64(source.number(below: 6)))
      try Self.compare(fixture.store, at: revision, step: step)
    }
  }

  /// A count and a limited list on one side, the whole list on the other.
  private static func compare(_ store: KeyValueStore, at revision: Int64, step: Int) throws {
    for range in [everything, KeyRange(start: key(20), end: .before(key(90)))] {
      var whole = RangeQuery(range: range)
      whole.revision = revision
      let expected = Int64(try store.range(whole).keyValues.count)
      var counted = whole
      counted.content = .countOnly
      #expect(try store.range(counted).count == expected, "step \(step) at \(revision)")
      var limited = whole
      limited.limit = 5
      #expect(try store.range(limited).count == expected, "step \(step) at \(revision)")
    }
  }

  private static func key(_ number: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: number) &+ 1, 7] }

  private static func put(_ numbers: Range<Int>, in store: KeyValueStore) async throws {
    for number in numbers {
      let put = Put(key: key(number), value: [1])
      _ = try await store.commit(Transaction(success: [.put(put)]))
    }
  }

  private static func delete(_ number: Int, in store: KeyValueStore) async throws {
    let range = KeyRange(start: key(number))
    _ = try await store.commit(Transaction(success: [.deleteRange(DeleteRange(range: range))]))
  }
}
