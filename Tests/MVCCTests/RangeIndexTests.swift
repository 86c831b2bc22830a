// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Testing

@testable import MVCC

@Suite("Range index") struct RangeIndexTests {
  /// SplitMix64.
  private struct Dice {
    var state: UInt64
    mutating func next(below bound: UInt64) -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return (value ^ (value >> 31)) % bound
    }

    mutating func key() -> [UInt8] {
      (0..<(1 + next(below: 3))).map { _ in UInt8(next(below: 6)) }
    }

    mutating func range() -> KeyRange {
      let (one, other) = (key(), key())
      switch next(below: 8) {
      case 0: return KeyRange(start: one, end: .unbounded)
      case 1: return KeyRange(start: one)
      default:
        return one.precedes(other)
          ? KeyRange(start: one, end: .before(other)) : KeyRange(start: other, end: .before(one))
      }
    }
  }

  @Test("it finds the ranges that hold a key, as a walk over all of them does", arguments: 1...4)
  func likeList(seed: UInt64) {
    var dice = Dice(state: seed)
    var index = RangeIndex<Int>()
    var list: [KeyRange: Int] = [:]
    for step in 0..<300 {
      let range = dice.range()
      if dice.next(below: 5) < 2 {
        index.remove(range)
        list[range] = nil
      } else {
        index.change(range, initial: 0) { $0 = step }
        list[range] = step
      }

      let key = dice.key()
      var found: [KeyRange: Int] = [:]
      index.forEach(holding: key) { found[$0] = $1 }
      #expect(found == list.filter { $0.key.contains(key) })
      #expect(index.count == list.count)
      #expect(index.value(of: range) == list[range])
    }
  }

  @Test("many ranges in order make no deep tree")
  func depth() {
    var index = RangeIndex<Int>()
    for number in 0..<20_000 {
      let key = [UInt8](String(1_000_000 + number).utf8)
      index.change(KeyRange(start: key, end: .before(key + [255])), initial: number) { _ in }
    }

    var found: [Int] = []
    index.forEach(holding: [UInt8]("1017777x".utf8)) { found.append($1) }
    #expect(found == [17_777])
  }
}
