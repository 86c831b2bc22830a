// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Testing
import Wire

@testable import Store

@Suite("Parts of a copy") struct StoreCopyPartsTests {
  @Test("a prefix is a range of keys")
  func ranges() {
    let some = CopyRange(prefix: Array("a/".utf8))
    let last = CopyRange(prefix: [0xFF, 0xFF])

    #expect(some.start == Array("a/".utf8) && some.end == Array("a0".utf8))
    #expect(some.contains(Array("a/b".utf8)) && !some.contains(Array("a0".utf8)))
    #expect(CopyRange(prefix: [0x61, 0xFF]).end == [0x62])
    #expect(last.end == [0] && last.contains([0xFF, 0xFF, 1]) && !last.contains([0xFE]))
    #expect(CopyRange(prefix: []).contains([0]))
  }

  @Test("the record survives as bytes, and nothing else is taken for one")
  func records() {
    for next in [nil, [0], Array("k/~".utf8)] as [[UInt8]?] {
      let record = CopyRecord(source: .max, prefix: [0xFF, 0], revision: 42, next: next)
      #expect(CopyRecord(record.bytes) == record)
    }
    for text in ["", "1", "2 1  4 -", "1 x  4 -", "1 1 0 4 -", "1 1  x -", "1 1  4 zz"] {
      #expect(CopyRecord(Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test("a batch has each key once, as it was last, and the record with its last change")
  func batches() {
    var batch = CopyBatch()
    let record = CopyRecord(source: 1, prefix: [], revision: 9, next: nil)
    for number in 0..<150 {
      batch.add([UInt8(number % 120)], .put(value: [UInt8(number)], lease: 0))
    }
    batch.add([5], .delete)

    let transactions = batch.transactions(record: record)

    #expect(batch.changes.count == 120)
    #expect(transactions.map(\.success.count) == [100, 21])
    #expect(transactions.last?.success.last.map(Self.key) == CopyRecord.key)
    let keys = transactions.flatMap(\.success).map(Self.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test("a value near the largest has a transaction of its own")
  func largeValues() {
    var batch = CopyBatch()
    batch.add([1], .put(value: [1], lease: 0))
    batch.add([2], .put(value: [UInt8](repeating: 0, count: 1_500_000), lease: 0))
    let record = CopyRecord(source: 1, prefix: [], revision: 9, next: nil)

    #expect(batch.transactions(record: record).map(\.success.count) == [1, 1, 1])
    #expect(batch.isFull(with: 1, bytes: 10))
  }

  private static func key(_ operation: RequestOp) -> [UInt8] {
    switch operation.request {
    case .requestPut(let put): put.key
    case .requestDeleteRange(let delete): delete.key
    default: []
    }
  }
}
