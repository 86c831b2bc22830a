// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC

extension TxnRequest {
  /// The store's form of the transaction.
  /// - Parameter opsMax: most comparisons, and most operations in a branch. A nested transaction may
  ///   have as many as its parent leaves over.
  func transaction(opsMax: Int) throws(EtcdError) -> Transaction {
    let transaction = try shape(opsMax: opsMax)
    for branch in [transaction.success, transaction.failure] {
      _ = try WrittenKeys(of: branch)
    }
    return transaction
  }

  fileprivate func shape(opsMax: Int) throws(EtcdError) -> Transaction {
    let count = max(compare.count, success.count, failure.count)
    guard count <= opsMax else { throw .tooManyOps }
    guard compare.allSatisfy({ !$0.key.isEmpty }) else { throw .emptyKey }
    var transaction = Transaction(comparisons: compare.compactMap(\.comparison))
    for operation in success {
      transaction.success.append(try operation.operation(opsMax: opsMax - count))
    }
    for operation in failure {
      transaction.failure.append(try operation.operation(opsMax: opsMax - count))
    }
    return transaction
  }

  /// Bytes of the request, about.
  var weight: Int {
    compare.reduce(0) { $0 + $1.weight }
      + (success + failure).reduce(0) { sum, operation in
        switch operation.request {
        case .requestPut(let put): sum + put.weight
        case .requestTxn(let nested): sum + nested.weight
        case .requestRange, .requestDeleteRange, nil: sum + 64
        }
      }
  }
}

extension Compare {
  fileprivate var weight: Int {
    var weight = key.count + rangeEnd.count + 32
    if case .value(let value) = targetUnion { weight += value.count }
    return weight
  }
}

extension RequestOp {
  fileprivate func operation(opsMax: Int) throws(EtcdError) -> MVCC.Operation {
    switch request {
    case .requestRange(let range): .range(try range.query())
    case .requestPut(let put): .put(try put.put())
    case .requestDeleteRange(let deletion): .deleteRange(try deletion.deletion())
    case .requestTxn(let nested): .transaction(try nested.shape(opsMax: opsMax))
    case nil: throw .keyNotFound
    }
  }
}

/// What a branch writes: no key may be written twice, or written and deleted, in one branch. The two
/// branches of a nested transaction may write the same key, since only one of them is done. etcd lets
/// a key be written beside a deletion of everything from some key on, and so do we.
private struct WrittenKeys {
  private var puts: Set<[UInt8]> = []
  private var deletions: [KeyRange] = []
  /// The deletions in sets of which each has more than twice the spans of the next: nested transactions can
  /// hold very many, and no key is compared with all of them.
  private var deleted: [KeySet] = []

  init(of branch: [MVCC.Operation]) throws(EtcdError) {
    for case .deleteRange(let deletion) in branch where deletion.range.end != .unbounded {
      add(deletion.range)
    }
    for case .transaction(let nested) in branch {
      let then = try WrittenKeys(of: nested.success)
      let otherwise = try WrittenKeys(of: nested.failure)
      for key in then.puts { try add(key) }
      for key in otherwise.puts where !then.puts.contains(key) { try add(key) }
      for range in then.deletions { add(range) }
      for range in otherwise.deletions { add(range) }
    }
    for case .put(let put) in branch { try add(put.key) }
  }

  private mutating func add(_ key: [UInt8]) throws(EtcdError) {
    guard puts.insert(key).inserted, !deleted.contains(where: { $0.contains(key) }) else {
      throw .duplicateKey
    }
  }

  private mutating func add(_ range: KeyRange) {
    deletions.append(range)
    var newest = KeySet([range])
    while let last = deleted.last, last.spanCount <= 2 * newest.spanCount {
      newest = last.union(newest)
      deleted.removeLast()
    }
    deleted.append(newest)
  }
}
