// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
import MVCC
package import RPC
import Telemetry
import Wire

/// Reads and writes of keys.
package struct KeyValueEndpoint: KVService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  /// Reads see every answered write, whether asked to be serializable or not: they read what was
  /// flushed last, and no answer leaves before its flush.
  package func range(
    _ request: RangeRequest, context: RPCContext
  ) async throws -> RangeResponse {
    let query = try etcd { () throws(EtcdError) in try request.query() }
    let permit = try core.access.permit(for: context)
    try etcd { () throws(EtcdError) in try permit.checkReading(query.range) }
    core.metrics.ranges.increment()
    let result = try translatedAtOnce { () throws(StoreError) in try core.store.range(query) }
    return RangeResponse(result, header: core.header(revision: result.revision))
  }

  package func put(_ request: PutRequest, context: RPCContext) async throws -> PutResponse {
    let put = try etcd { () throws(EtcdError) in try request.put(isAlone: true) }
    try checkSize(request.weight)
    try await core.checkSpace()
    let result = try await commit(Transaction(success: [.put(put)]), context)
    guard case .put(let answer)? = result.results.first else { throw EtcdError.stopped.rpc }
    return PutResponse(answer, header: core.header(revision: answer.revision))
  }

  package func deleteRange(
    _ request: DeleteRangeRequest, context: RPCContext
  ) async throws -> DeleteRangeResponse {
    let deletion = try etcd { () throws(EtcdError) in try request.deletion() }
    let result = try await commit(Transaction(success: [.deleteRange(deletion)]), context)
    guard case .deleteRange(let answer)? = result.results.first else {
      throw EtcdError.stopped.rpc
    }
    return DeleteRangeResponse(answer, header: core.header(revision: answer.revision))
  }

  package func txn(_ request: TxnRequest, context: RPCContext) async throws -> TxnResponse {
    let transaction = try etcd { () throws(EtcdError) in
      try request.transaction(opsMax: core.settings.txnOpsMax)
    }
    core.metrics.transactions.increment()
    let result: TransactionResult
    if transaction.isReadOnly {
      try core.access.permit(for: context).check(transaction, in: core.store)
      result = try translatedAtOnce { () throws(StoreError) in
        try core.store.read(transaction)
      }
    } else {
      try checkSize(request.weight)
      if transaction.mayGrow { try await core.checkSpace() }
      result = try await commit(transaction, context)
    }
    return TxnResponse(result, header: core.header(revision: result.revision))
  }

  package func compact(
    _ request: CompactionRequest, context: RPCContext
  ) async throws -> CompactionResponse {
    try core.checkCalling(context)
    try await translated { () async throws(StoreError) in
      try await core.store.compact(to: request.revision, isPhysical: request.physical)
    }
    return .with { $0.header = core.header }
  }

  /// Nothing comes between the check and the queue: whoever loses a right with an answered change
  /// of its roles does not write after it.
  private func commit(
    _ transaction: Transaction, _ context: RPCContext
  ) async throws(RPCError) -> TransactionResult {
    try core.access.permit(for: context).check(transaction, in: core.store)
    return try await translated { () async throws(StoreError) in
      try await core.store.commit(transaction)
    }
  }

  func checkSize(_ weight: Int) throws(RPCError) {
    guard weight <= core.settings.requestBytesMax else { throw EtcdError.requestTooLarge.rpc }
  }
}

/// Gives an etcd error its place in gRPC.
func etcd<Answer>(_ body: () throws(EtcdError) -> Answer) throws(RPCError) -> Answer {
  do throws(EtcdError) { return try body() } catch { throw error.rpc }
}

extension Transaction {
  /// True when it can make the database larger.
  fileprivate var mayGrow: Bool {
    (success + failure).contains { operation in
      switch operation {
      case .put: true
      case .range, .deleteRange: false
      case .transaction(let nested): nested.mayGrow
      }
    }
  }
}
