// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Synchronization
import Wire

// Several API servers may share a store, upstream's among them. Before one compacts, it claims the turn:
// it writes the key below if its version is still the one that it saw last. The others then see another
// version, remember it, and leave it at that:
//
//   A and B know version 7     A: if version = 7, put → version 8, compacts
//                              B: if version = 7, put → no; the version is 8, remembered
//   five minutes later         B: if version = 8, put → version 9, compacts
//
// A server that has just started knows no version, so it does not compact in its first turn.

extension EtcdStorage {
  /// Upstream's key, outside the prefix of all objects.
  private static let claimKey = Array("compact_rev_key".utf8)

  package func compact(before revision: Int64) async throws {
    guard try await claimsCompaction(revision) else { return }
    let request = CompactionRequest.with { $0.revision = revision }
    do {
      _ = try await call("compact") { try await keyValues.compact(request, options: Self.options) }
    } catch StorageError.compacted {
      return  // somebody else was faster
    }
  }

  private func claimsCompaction(_ revision: Int64) async throws -> Bool {
    let known = compactionClaims.withLock { $0 }
    let request = TxnRequest.with { request in
      request.compare = [
        Compare.with {
          $0.key = Self.claimKey
          $0.target = .version
          $0.result = .equal
          $0.targetUnion = .version(known)
        }
      ]
      request.success = [
        RequestOp.with {
          $0.request = .requestPut(
            .with {
              $0.key = Self.claimKey
              $0.value = Array("\(revision)".utf8)
            })
        }
      ]
      request.failure = [
        RequestOp.with { $0.request = .requestRange(.with { $0.key = Self.claimKey }) }
      ]
    }
    let response = try await call("claim compaction") {
      try await keyValues.txn(request, options: Self.options)
    }
    guard !response.succeeded else {
      compactionClaims.withLock { $0 = known + 1 }
      return true
    }
    if case .responseRange(let range)? = response.responses.first?.response {
      compactionClaims.withLock { $0 = range.kvs.first?.version ?? 0 }
    }
    return false
  }
}
