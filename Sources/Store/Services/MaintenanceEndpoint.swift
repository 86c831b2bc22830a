// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Crypto
package import EtcdRPC
import MVCC
package import RPC
import Wire

/// Care of the database: state, alarms, checksums, copies.
package struct MaintenanceEndpoint: MaintenanceService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func status(
    _ request: StatusRequest, context: RPCContext
  ) async throws -> StatusResponse {
    try core.checkCalling(context)
    let size = try translatedAtOnce { () throws(StoreError) in try core.store.size() }
    let revision = core.store.state.revision
    let alarms = core.alarms.all
    return .with {
      $0.header = core.header(revision: revision)
      $0.version = Limits.serverVersion
      $0.storageVersion = Limits.clusterVersion
      $0.dbSize = size.total
      $0.dbSizeInUse = size.inUse
      $0.dbSizeQuota = core.settings.quotaBytes
      $0.leader = core.identity.member
      $0.raftTerm = StoreIdentity.term
      // Without consensus the revision itself counts what was applied.
      $0.raftIndex = UInt64(max(0, revision))
      $0.raftAppliedIndex = UInt64(max(0, revision))
      $0.errors = alarms.map { "memberID:\(core.identity.member) alarm:\($0.name) " }
    }
  }

  package func alarm(
    _ request: AlarmRequest, context: RPCContext
  ) async throws -> AlarmResponse {
    if request.action == .get {
      try core.checkCalling(context)
    } else {
      try core.checkAdministering(context)
    }
    var told: [AlarmType] = []
    switch request.action {
    case .get: told = core.alarms.all
    case .activate:
      try await translated { () async throws(StoreError) in
        if try await core.alarms.raise(request.alarm) { told = [request.alarm] }
      }
    case .deactivate:
      let wanted = request.alarm == .none ? core.alarms.all : [request.alarm]
      for alarm in wanted {
        try await translated { () async throws(StoreError) in
          if try await core.alarms.clear(alarm) { told.append(alarm) }
        }
      }
    default: break
    }
    let alarms = told.filter { request.alarm == .none || $0 == request.alarm }
    return .with {
      $0.header = core.header
      $0.alarms = alarms.map { alarm in
        .with {
          $0.memberID = core.identity.member
          $0.alarm = alarm
        }
      }
    }
  }

  package func defragment(
    _ request: DefragmentRequest, context: RPCContext
  ) async throws -> DefragmentResponse {
    try core.checkAdministering(context)
    try await translated { () async throws(StoreError) in try await core.store.defragment() }
    return .with { $0.header = core.header }
  }

  package func hash(_ request: HashRequest, context: RPCContext) async throws -> HashResponse {
    try core.checkAdministering(context)
    let answer = try await checksum(through: 0)
    return .with {
      $0.header = core.header(revision: answer.state.revision)
      $0.hash = answer.checksum
    }
  }

  package func hashKV(
    _ request: HashKVRequest, context: RPCContext
  ) async throws -> HashKVResponse {
    try core.checkAdministering(context)
    let answer = try await checksum(through: request.revision)
    return .with {
      $0.header = core.header(revision: answer.state.revision)
      $0.hash = answer.checksum
      $0.compactRevision = answer.state.compactedRevision
      $0.hashRevision = request.revision > 0 ? request.revision : answer.state.revision
    }
  }

  package func snapshot(
    _ request: SnapshotRequest, _ responses: RPCResponses<SnapshotResponse>, context: RPCContext
  ) async throws {
    try core.checkAdministering(context)
    try await core.withCopy { try await send(to: responses) }
  }

  private func send(to responses: RPCResponses<SnapshotResponse>) async throws {
    let copy = try await core.worker.offload { [core] in
      try DatabaseCopy(of: core.store, in: core.settings.directory)
    }
    let digest = SHA256Digest()
    var offset = 0
    while offset < copy.byteCount {
      let begin = offset
      let chunk = try await core.worker.offload {
        let chunk = try copy.read(
          min(copy.byteCount - begin, Limits.snapshotChunkBytes), at: begin)
        digest.add(chunk)
        return chunk
      }
      offset += chunk.count
      let remaining = copy.byteCount - offset + SHA256Digest.byteCount
      try await responses.send(part(chunk, remaining: remaining))
    }
    // Clients such as etcdctl take the length apart: pages of 512 bytes, then 32 bytes of checksum.
    try await responses.send(part(digest.finish(), remaining: 0))
  }

  package func moveLeader(
    _ request: MoveLeaderRequest, context: RPCContext
  ) async throws -> MoveLeaderResponse {
    try core.checkAdministering(context)
    guard request.targetID == core.identity.member else {
      throw EtcdError.badLeaderTransferee.rpc
    }
    return .with { $0.header = core.header }
  }

  /// There is no older form of the database to go back to.
  package func downgrade(
    _ request: DowngradeRequest, context: RPCContext
  ) async throws -> DowngradeResponse {
    try core.checkAdministering(context)
    if request.action != .cancel {
      let parts = request.version.split(separator: ".", omittingEmptySubsequences: false)
      let isVersion = (2...3).contains(parts.count) && parts.allSatisfy { UInt32($0) != nil }
      throw (isVersion ? EtcdError.invalidDowngradeTargetVersion : .wrongDowngradeVersionFormat).rpc
    }
    return .with {
      $0.header = core.header
      $0.version = Limits.clusterVersion
    }
  }

  private func part(_ blob: [UInt8], remaining: Int) -> SnapshotResponse {
    .with {
      $0.header = core.header
      $0.remainingBytes = UInt64(remaining)
      $0.blob = blob
      $0.version = Limits.serverVersion
    }
  }

  /// Reads every record, so it runs on another thread.
  private func checksum(
    through revision: Int64
  ) async throws -> (checksum: UInt32, state: StoreState) {
    let store = core.store
    let answer: Result<(checksum: UInt32, state: StoreState), StoreError> =
      try await core.worker.offload {
        do throws(StoreError) {
          return .success(try store.checksum(through: revision))
        } catch { return .failure(error) }
      }
    return try translatedAtOnce { () throws(StoreError) in try answer.get() }
  }
}
