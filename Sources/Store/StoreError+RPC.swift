// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import MVCC
import RPC

/// The one place where store errors become RPC status codes.
extension StoreError {
  var rpc: RPCError {
    switch self {
    case .compacted: EtcdError.compacted.rpc
    case .future: EtcdError.futureRevision.rpc
    case .keyNotFound: EtcdError.keyNotFound.rpc
    case .leaseNotFound: EtcdError.leaseNotFound.rpc
    case .leaseExists: EtcdError.leaseExists.rpc
    case .tooLarge: EtcdError.requestTooLarge.rpc
    case .outOfSpace, .mapFull: EtcdError.noSpace.rpc
    case .damaged: EtcdError.corrupt.rpc
    case .storage(let doing, let reason): RPCError(.unknown, "mvcc: \(doing): \(reason)")
    case .stopped: EtcdError.stopped.rpc
    }
  }
}

/// Runs a request on the store and translates what it throws.
func translated<Answer>(_ body: () async throws(StoreError) -> Answer) async throws(RPCError)
  -> Answer
{
  do throws(StoreError) { return try await body() } catch { throw error.rpc }
}

/// The same for what does not wait.
func translatedAtOnce<Answer>(_ body: () throws(StoreError) -> Answer) throws(RPCError) -> Answer {
  do throws(StoreError) { return try body() } catch { throw error.rpc }
}
