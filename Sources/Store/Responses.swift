// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Wire

// Answers of the store in the words of the etcd API.

extension KeyValue {
  init(_ record: KeyValueRecord) {
    self.init()
    key = record.key
    createRevision = record.createRevision
    modRevision = record.modRevision
    version = record.version
    value = record.value
    lease = record.lease
  }
}

extension RangeResponse {
  init(_ result: RangeResult, header: ResponseHeader) {
    self = .with {
      $0.header = header
      $0.kvs = result.keyValues.map { KeyValue($0) }
      $0.more = result.hasMore
      $0.count = result.count
    }
  }
}

extension PutResponse {
  init(_ result: PutResult, header: ResponseHeader) {
    self = .with {
      $0.header = header
      $0.prevKv = result.previous.map { KeyValue($0) }
    }
  }
}

extension DeleteRangeResponse {
  init(_ result: DeleteRangeResult, header: ResponseHeader) {
    self = .with {
      $0.header = header
      $0.deleted = result.deleted
      $0.prevKvs = result.previous.map { KeyValue($0) }
    }
  }
}

extension TxnResponse {
  init(_ result: TransactionResult, header: ResponseHeader) {
    self = .with {
      $0.header = header
      $0.succeeded = result.succeeded
      $0.responses = result.results.map { ResponseOp($0) }
    }
  }
}

extension ResponseOp {
  /// Answers inside a transaction name the revision alone, nested transactions not even that.
  fileprivate init(_ result: OperationResult) {
    self.init()
    response =
      switch result {
      case .range(let range): .responseRange(RangeResponse(range, header: .at(range.revision)))
      case .put(let put): .responsePut(PutResponse(put, header: .at(put.revision)))
      case .deleteRange(let deletion):
        .responseDeleteRange(DeleteRangeResponse(deletion, header: .at(deletion.revision)))
      case .transaction(let nested):
        .responseTxn(TxnResponse(nested, header: ResponseHeader()))
      }
  }
}

extension ResponseHeader {
  fileprivate static func at(_ revision: Int64) -> ResponseHeader {
    .with { $0.revision = revision }
  }
}

extension Event {
  init(_ event: StoreEvent, wantsPrevious: Bool) {
    self = .with {
      $0.type = event.kind == .put ? .put : .delete
      $0.kv = KeyValue(event.keyValue)
      if wantsPrevious { $0.prevKv = event.previous.map { KeyValue($0) } }
    }
  }
}
