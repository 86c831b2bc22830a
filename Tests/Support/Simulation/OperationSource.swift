// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import MVCC

/// Random requests to a store, the same for the same seed. Keys are few, so that requests meet; some
/// hold zero bytes, some are longer than an engine's keys may be.
package struct OperationSource {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  package mutating func number(below bound: UInt64) -> UInt64 {
    // xorshift64* (Marsaglia; Vigna).
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return (state &* 0x2545_F491_4F6C_DD1D) >> 11 % bound
  }

  package mutating func chance(_ percent: UInt64) -> Bool { number(below: 100) < percent }

  package mutating func key() -> [UInt8] {
    let letter = UInt8(ascii: "a") + UInt8(number(below: 6))
    switch number(below: 10) {
    case 0: return [letter, 0]
    case 1: return [letter, 0, 0xFF, letter]
    case 2: return [0xFF, letter]
    case 3: return Array(repeating: letter, count: 479 + Int(number(below: 4))) + [0, letter]
    case 4:
      let tail = UInt8(ascii: "x") + UInt8(number(below: 3))
      return Array(repeating: letter, count: 600) + [tail]
    default: return [letter, UInt8(ascii: "0") + UInt8(number(below: 4))]
    }
  }

  package mutating func range() -> KeyRange {
    switch number(below: 4) {
    case 0: KeyRange(key: key(), rangeEnd: [])
    case 1: KeyRange(key: key(), rangeEnd: [0])
    default: KeyRange(key: key(), rangeEnd: key())
    }
  }

  package mutating func value() -> [UInt8] {
    let length = chance(5) ? 6000 : Int(number(below: 12))
    return (0..<length).map { _ in UInt8(number(below: 256)) }
  }

  package mutating func query(upTo revision: Int64) -> RangeQuery {
    var query = RangeQuery(range: range())
    if chance(30) { query.limit = Int64(number(below: 6)) }
    if chance(30) { query.revision = Int64(number(below: UInt64(revision + 3))) }
    query.content = [.keysAndValues, .keysAndValues, .keysOnly, .countOnly][Int(number(below: 4))]
    if chance(20) {
      // Only targets without equals: the order of equal elements is not promised.
      query.sort = .init(
        target: .key, isDescending: chance(50))
    }
    if chance(10) { query.modRevisions.least = Int64(number(below: UInt64(revision + 2))) }
    if chance(10) { query.modRevisions.most = Int64(number(below: UInt64(revision + 2))) }
    if chance(10) { query.createRevisions.least = Int64(number(below: UInt64(revision + 2))) }
    if chance(10) { query.createRevisions.most = Int64(number(below: UInt64(revision + 2))) }
    return query
  }

  package mutating func put(leases: UInt64) -> Put {
    var put = Put(key: key(), value: chance(10) ? nil : value())
    switch number(below: 10) {
    case 0: put.lease = nil
    case 1, 2, 3: put.lease = Int64(number(below: leases + 1))
    default: break
    }
    put.wantsPrevious = chance(40)
    return put
  }

  package mutating func comparison(upTo revision: Int64) -> Comparison {
    let relation: Comparison.Relation =
      [.equal, .notEqual, .less, .greater][Int(number(below: 4))]
    let number = Int64(number(below: UInt64(revision + 2)))
    let target: Comparison.Target =
      switch self.number(below: 5) {
      case 0: .version(number % 4)
      case 1: .createRevision(number)
      case 2: .modRevision(number)
      case 3: .lease(number % 3)
      default: .value(value())
      }
    return Comparison(range: range(), relation: relation, target: target)
  }

  /// A transaction that etcd would let in: no key is written twice in one branch.
  package mutating func transaction(
    upTo revision: Int64, leases: UInt64, depth: Int = 0
  ) -> Transaction {
    var transaction = Transaction()
    for _ in 0..<number(below: 3) {
      transaction.comparisons.append(comparison(upTo: revision))
    }
    transaction.success = branch(upTo: revision, leases: leases, depth: depth)
    transaction.failure = branch(upTo: revision, leases: leases, depth: depth)
    return transaction
  }

  private mutating func branch(
    upTo revision: Int64, leases: UInt64, depth: Int
  ) -> [Operation] {
    var operations: [Operation] = []
    var written: Set<[UInt8]> = []
    for _ in 0..<number(below: 4) {
      switch number(below: 8) {
      case 0, 1: operations.append(.range(query(upTo: revision)))
      case 2, 3, 4, 5:
        let put = put(leases: leases)
        if written.insert(put.key).inserted { operations.append(.put(put)) }
      case 6 where written.isEmpty && depth == 0:
        var delete = DeleteRange(range: range())
        delete.wantsPrevious = chance(50)
        operations.append(.deleteRange(delete))
        return operations
      case 7 where written.isEmpty && depth < 2:
        operations.append(
          .transaction(transaction(upTo: revision, leases: leases, depth: depth + 1)))
        return operations
      default: break
      }
    }
    return operations
  }
}
