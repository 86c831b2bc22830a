// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
import MVCC
package import RPC
import Wire

/// Locks that one lease holds at a time.
package struct LockEndpoint: LockService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  /// Waits for the lock. A caller that goes gives up its place.
  package func lock(_ request: LockRequest, context: RPCContext) async throws -> LockResponse {
    let queue = KeyQueue(core, name: request.name, context: context)
    let place = try await queue.enter(lease: request.lease, value: [])
    var revision = place.revision
    if try queue.first().record?.key != place.key {
      revision = try await queue.wait(for: place)
      // The lease may have run out meanwhile.
      guard try queue.read(RangeQuery(range: KeyRange(start: place.key))).count > 0 else {
        throw RPCError(.unknown, "mutex: session is expired")
      }
    }
    return .with {
      $0.header = core.header(revision: revision)
      $0.key = place.key
    }
  }

  package func unlock(
    _ request: UnlockRequest, context: RPCContext
  ) async throws -> UnlockResponse {
    guard !request.key.isEmpty else { throw EtcdError.emptyKey.rpc }
    let queue = KeyQueue(core, name: [], context: context)
    let deletion = DeleteRange(range: KeyRange(start: request.key))
    let result = try await queue.commit(Transaction(success: [.deleteRange(deletion)]))
    return .with { $0.header = core.header(revision: result.revision) }
  }
}
