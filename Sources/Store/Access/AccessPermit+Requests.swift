// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import RPC

// What a caller needs for each request, as etcd asks for it.

extension AccessPermit {
  private var isEverything: Bool {
    if case .everything = self { return true }
    return false
  }

  /// Every comparison and every operation of both branches must be allowed, in nested transactions,
  /// too, whichever will be done.
  func check(_ transaction: Transaction, in store: KeyValueStore) throws(RPCError) {
    guard !isEverything else { return }
    try etcd { () throws(EtcdError) in
      for comparison in transaction.comparisons { try checkReading(comparison.range) }
    }
    for operation in transaction.success + transaction.failure {
      switch operation {
      case .range(let query):
        try etcd { () throws(EtcdError) in try checkReading(query.range) }
      case .put(let put): try check(put, in: store)
      case .deleteRange(let deletion):
        try etcd { () throws(EtcdError) in
          try checkWriting(deletion.range)
          if deletion.wantsPrevious { try checkReading(deletion.range) }
        }
      case .transaction(let nested): try check(nested, in: store)
      }
    }
  }

  private func check(_ put: Put, in store: KeyValueStore) throws(RPCError) {
    let key = KeyRange(start: put.key)
    try etcd { () throws(EtcdError) in try checkWriting(key) }
    if let lease = put.lease, lease != 0 { try checkEnding(lease: lease, in: store) }
    if put.wantsPrevious { try etcd { () throws(EtcdError) in try checkReading(key) } }
  }

  /// Who ends a lease deletes its keys, so it must be allowed to write them all; and who attaches a
  /// key must be able to end the lease.
  func checkEnding(lease: Int64, in store: KeyValueStore) throws(RPCError) {
    guard !isEverything else { return }
    let keys = try translatedAtOnce { () throws(StoreError) in try store.keys(of: lease) }
    try etcd { () throws(EtcdError) in
      try checkCalling()
      for key in keys { try checkWriting(KeyRange(start: key)) }
    }
  }
}
