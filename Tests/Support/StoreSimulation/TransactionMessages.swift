// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
package import MVCC
import Wire

// The store's vocabulary in the words of the etcd API, and back.

extension RangeQuery {
  package var request: RangeRequest {
    .with {
      $0.key = range.start
      $0.rangeEnd = range.requestEnd
      $0.limit = limit
      $0.revision = revision
      $0.keysOnly = content == .keysOnly
      $0.countOnly = content == .countOnly
      $0.minModRevision = modRevisions.least
      $0.maxModRevision = modRevisions.most
      $0.minCreateRevision = createRevisions.least
      $0.maxCreateRevision = createRevisions.most
      guard let sort else { return }
      $0.sortOrder = sort.isDescending ? .descend : .ascend
      $0.sortTarget =
        switch sort.target {
        case .key: .key
        case .version: .version
        case .createRevision: .create
        case .modRevision: .mod
        case .value: .value
        }
    }
  }
}

extension KeyRange {
  var requestEnd: [UInt8] {
    switch end {
    case .single: []
    case .before(let end): end
    case .unbounded: [0]
    }
  }
}

extension Transaction {
  package var request: TxnRequest {
    .with {
      $0.compare = comparisons.map(\.request)
      $0.success = success.map(\.request)
      $0.failure = failure.map(\.request)
    }
  }
}

extension MVCC.Operation {
  fileprivate var request: RequestOp {
    var request = RequestOp()
    request.request =
      switch self {
      case .range(let query): .requestRange(query.request)
      case .put(let put):
        .requestPut(
          .with {
            $0.key = put.key
            $0.value = put.value ?? []
            $0.ignoreValue = put.value == nil
            $0.lease = put.lease ?? 0
            $0.ignoreLease = put.lease == nil
            $0.prevKv = put.wantsPrevious
          })
      case .deleteRange(let delete):
        .requestDeleteRange(
          .with {
            $0.key = delete.range.start
            $0.rangeEnd = delete.range.requestEnd
            $0.prevKv = delete.wantsPrevious
          })
      case .transaction(let nested): .requestTxn(nested.request)
      }
    return request
  }
}

extension Comparison {
  /// Of what the simulation compares: versions and revisions.
  fileprivate var request: Compare {
    .with {
      $0.key = range.start
      $0.rangeEnd = range.requestEnd
      switch relation {
      case .equal: $0.result = .equal
      case .greater: $0.result = .greater
      case .less: $0.result = .less
      case .notEqual: $0.result = .notEqual
      }
      switch target {
      case .version(let number): ($0.target, $0.targetUnion) = (.version, .version(number))
      case .createRevision(let number):
        ($0.target, $0.targetUnion) = (.create, .createRevision(number))
      case .modRevision(let number): ($0.target, $0.targetUnion) = (.mod, .modRevision(number))
      case .lease(let number): ($0.target, $0.targetUnion) = (.lease, .lease(number))
      case .value(let value): ($0.target, $0.targetUnion) = (.value, .value(value))
      }
    }
  }
}

extension KeyValueRecord {
  package init(_ message: KeyValue) {
    self.init(
      key: message.key, createRevision: message.createRevision, modRevision: message.modRevision,
      version: message.version, value: message.value, lease: message.lease)
  }
}

extension TransactionResult {
  package init(_ response: TxnResponse) {
    self.init(
      revision: response.header?.revision ?? 0, succeeded: response.succeeded,
      results: response.responses.map { OperationResult($0) })
  }
}

extension RangeResult {
  package init(_ response: RangeResponse) {
    self.init(revision: response.header?.revision ?? 0)
    keyValues = response.kvs.map { KeyValueRecord($0) }
    count = response.count
    hasMore = response.more
  }
}

extension OperationResult {
  fileprivate init(_ response: ResponseOp) {
    switch response.response {
    case .responseRange(let range): self = .range(RangeResult(range))
    case .responsePut(let put):
      self = .put(
        PutResult(
          revision: put.header?.revision ?? 0, previous: put.prevKv.map { KeyValueRecord($0) }))
    case .responseDeleteRange(let delete):
      self = .deleteRange(
        DeleteRangeResult(
          revision: delete.header?.revision ?? 0, deleted: delete.deleted,
          previous: delete.prevKvs.map { KeyValueRecord($0) }))
    case .responseTxn(let nested): self = .transaction(TransactionResult(nested))
    case nil: self = .range(RangeResult(revision: -1))
    }
  }
}

extension StoreEvent {
  package init(_ event: Event) {
    self.init(
      kind: event.type == .put ? .put : .delete,
      keyValue: KeyValueRecord(event.kv ?? KeyValue()),
      previous: event.prevKv.map { KeyValueRecord($0) })
  }
}
