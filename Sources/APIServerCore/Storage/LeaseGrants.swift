// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Platform
import RPC
import Wire

/// Leases for objects that the store forgets by itself. Objects written within a short time share
/// one, so that many events do not become many leases.
actor LeaseGrants {
  private struct Grant {
    var id: Int64
    var uses: Int
    var reusableUntil: Duration
  }

  private let client: LeaseClient
  private let environment: Environment
  private let reuseSeconds: Int64
  /// By time to live.
  private var grants: [Int64: Grant] = [:]

  /// - Parameter reuseSeconds: how long a lease is given to new objects; objects live that much longer
  ///   than they ask for, at most.
  init(client: LeaseClient, environment: Environment, reuseSeconds: Int64) {
    self.client = client
    self.environment = environment
    self.reuseSeconds = reuseSeconds
  }

  /// A lease that lives at least this long; 0 when no time is given.
  func lease(_ timeToLiveSeconds: Int64?) async throws -> Int64 {
    guard let seconds = timeToLiveSeconds, seconds > 0 else { return 0 }
    let now = environment.now()
    if var grant = grants[seconds], grant.reusableUntil > now,
      grant.uses < Limits.objectsPerLeaseMax
    {
      grant.uses += 1
      grants[seconds] = grant
      return grant.id
    }
    let reuse = min(reuseSeconds, seconds / 20 + 1)
    let response = try await client.leaseGrant(
      .with { $0.ttl = seconds + reuse }, options: EtcdStorage.options)
    grants[seconds] = Grant(id: response.id, uses: 1, reusableUntil: now + .seconds(reuse))
    return response.id
  }

  /// The store does not have this lease any more.
  func forget(_ id: Int64) {
    grants = grants.filter { $0.value.id != id }
  }
}
