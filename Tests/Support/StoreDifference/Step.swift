// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC

/// One request of a sequence that two servers are asked.
package enum Step: Sendable {
  case range(RangeRequest)
  case put(PutRequest)
  case delete(DeleteRangeRequest)
  case txn(TxnRequest)
  case compact(CompactionRequest)
  case grant(LeaseGrantRequest)
  case revoke(Int64)
  case keepAlive(Int64)
  case timeToLive(Int64, keys: Bool)
  case leases
  case watch(stream: Int, WatchCreateRequest)
  case cancelWatch(stream: Int, Int64)
  case progress(stream: Int)

  /// True when the order among others of its kind does not matter.
  var isRead: Bool {
    switch self {
    case .range, .timeToLive, .leases: true
    default: false
    }
  }
}

extension RequestOp {
  var isWrite: Bool {
    switch request {
    case .requestRange, nil: false
    case .requestPut, .requestDeleteRange: true
    case .requestTxn(let txn): (txn.success + txn.failure).contains { $0.isWrite }
    }
  }
}
