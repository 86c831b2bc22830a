// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC

// Requests of the etcd API become operations of the store. What etcd refuses before it looks at any
// key is refused here, with the same error.

extension RangeRequest {
  func query() throws(EtcdError) -> RangeQuery {
    guard !key.isEmpty else { throw .emptyKey }
    var query = RangeQuery(range: KeyRange(key: key, rangeEnd: rangeEnd))
    query.limit = limit
    query.revision = revision
    query.content = countOnly ? .countOnly : keysOnly ? .keysOnly : .keysAndValues
    query.modRevisions = .init(least: minModRevision, most: maxModRevision)
    query.createRevisions = .init(least: minCreateRevision, most: maxCreateRevision)
    query.sort = try sort()
    return query
  }

  /// Keys come in ascending order anyway; another target without an order is ascending.
  private func sort() throws(EtcdError) -> RangeQuery.Sort? {
    let target: RangeQuery.SortTarget =
      switch sortTarget {
      case .key: .key
      case .version: .version
      case .create: .createRevision
      case .mod: .modRevision
      case .value: .value
      default: throw .invalidSortOption
      }
    switch sortOrder {
    case .none: return target == .key ? nil : .init(target: target, isDescending: false)
    case .ascend: return .init(target: target, isDescending: false)
    case .descend: return .init(target: target, isDescending: true)
    default: throw .invalidSortOption
    }
  }
}

extension PutRequest {
  /// - Parameter isAlone: not an operation of a transaction.
  func put(isAlone: Bool = false) throws(EtcdError) -> Put {
    guard !key.isEmpty else { throw .emptyKey }
    guard !ignoreValue || value.isEmpty else { throw .valueProvided }
    guard !ignoreLease || lease == 0 else { throw .leaseProvided }
    var put = Put(key: key, value: ignoreValue ? nil : value, lease: ignoreLease ? nil : lease)
    put.wantsPrevious = prevKv
    put.isAlone = isAlone
    return put
  }

  /// Bytes of the request, about.
  var weight: Int { key.count + value.count + 32 }
}

extension DeleteRangeRequest {
  func deletion() throws(EtcdError) -> DeleteRange {
    guard !key.isEmpty else { throw .emptyKey }
    var deletion = DeleteRange(range: KeyRange(key: key, rangeEnd: rangeEnd))
    deletion.wantsPrevious = prevKv
    return deletion
  }
}

extension Compare {
  /// Nil for one that is met in any case.
  var comparison: Comparison? {
    let range = KeyRange(key: key, rangeEnd: rangeEnd)
    let relation: Comparison.Relation
    switch result {
    case .equal: relation = .equal
    case .greater: relation = .greater
    case .less: relation = .less
    case .notEqual: relation = .notEqual
    default:
      // etcd takes a relation that it does not know as met, but for the value of a missing key.
      guard target == .value else { return nil }
      return Comparison(range: range, relation: .greater, target: .version(0))
    }
    guard let comparedValue else {
      // To etcd, what it does not know equals itself: as the version of no key equals zero.
      let nothing = KeyRange(start: key, end: .before(key))
      return Comparison(range: nothing, relation: relation, target: .version(0))
    }
    return Comparison(range: range, relation: relation, target: comparedValue)
  }

  /// A value of another kind than the target counts as zero, as in etcd. Nil for an unknown target.
  private var comparedValue: Comparison.Target? {
    switch target {
    case .create:
      if case .createRevision(let number) = targetUnion { return .createRevision(number) }
      return .createRevision(0)
    case .mod:
      if case .modRevision(let number) = targetUnion { return .modRevision(number) }
      return .modRevision(0)
    case .value:
      if case .value(let value) = targetUnion { return .value(value) }
      return .value([])
    case .lease:
      if case .lease(let number) = targetUnion { return .lease(number) }
      return .lease(0)
    case .version:
      if case .version(let number) = targetUnion { return .version(number) }
      return .version(0)
    default: return nil
    }
  }
}
