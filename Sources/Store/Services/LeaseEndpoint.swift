// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import EtcdRPC
import MVCC
package import RPC
import Telemetry
import Wire

/// Leases: keys that go away unless somebody keeps asking for them to stay.
package struct LeaseEndpoint: LeaseService {
  let core: StoreCore

  package init(_ core: StoreCore) {
    self.core = core
  }

  package func leaseGrant(
    _ request: LeaseGrantRequest, context: RPCContext
  ) async throws -> LeaseGrantResponse {
    guard request.ttl <= MVCC.Limits.leaseTTLSecondsMax else {
      throw EtcdError.leaseTTLTooLarge.rpc
    }
    try await core.checkSpace()
    try core.checkCalling(context)
    let lease = try await translated { () async throws(StoreError) in
      try await core.leases.grant(id: request.id, ttlSeconds: request.ttl)
    }
    core.metrics.leasesGranted.increment()
    return .with {
      $0.header = core.header
      $0.id = lease.id
      $0.ttl = lease.grantedTTLSeconds
    }
  }

  package func leaseRevoke(
    _ request: LeaseRevokeRequest, context: RPCContext
  ) async throws -> LeaseRevokeResponse {
    try core.access.permit(for: context).checkEnding(lease: request.id, in: core.store)
    try await translated { () async throws(StoreError) in
      try await core.leases.revoke(request.id)
    }
    core.metrics.leasesRevoked.increment()
    return .with { $0.header = core.header }
  }

  /// A lease that is not there (any more) is answered with a time to live of 0.
  package func leaseKeepAlive(
    _ requests: RPCRequests<LeaseKeepAliveRequest>,
    _ responses: RPCResponses<LeaseKeepAliveResponse>, context: RPCContext
  ) async throws {
    while let request = try await requests.next() {
      try core.checkCalling(context)
      let seconds = try await translated { () async throws(StoreError) in
        try await core.leases.renew(request.id)
      }
      if seconds != nil { core.metrics.leasesRenewed.increment() }
      try await responses.send(
        .with {
          $0.header = core.header
          $0.id = request.id
          $0.ttl = seconds ?? 0
        })
    }
  }

  /// A lease that is not there (any more) is answered with a time to live of -1.
  package func leaseTimeToLive(
    _ request: LeaseTimeToLiveRequest, context: RPCContext
  ) async throws -> LeaseTimeToLiveResponse {
    let permit = try core.access.permit(for: context)
    try etcd { () throws(EtcdError) in try permit.checkCalling() }
    guard let times = core.leases.timeToLive(request.id) else {
      return .with {
        $0.header = core.header
        $0.id = request.id
        $0.ttl = -1
      }
    }
    var keys: [[UInt8]] = []
    if request.keys {
      keys = try translatedAtOnce { () throws(StoreError) in
        try core.store.keys(of: request.id)
      }
      try etcd { () throws(EtcdError) in
        for key in keys { try permit.checkReading(KeyRange(start: key)) }
      }
    }
    return .with {
      $0.header = core.header
      $0.id = request.id
      $0.ttl = times.remainingSeconds
      $0.grantedTTL = times.grantedSeconds
      $0.keys = keys
    }
  }

  package func leaseLeases(
    _ request: LeaseLeasesRequest, context: RPCContext
  ) async throws -> LeaseLeasesResponse {
    try core.checkCalling(context)
    return .with {
      $0.header = core.header
      $0.leases = core.leases.ids.map { id in .with { $0.id = id } }
    }
  }
}
