// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Synchronization
import TestKit
import Testing
import Wire

@testable import Store

@Suite("Leases of a copy") struct CopyLeasesTests {
  /// A server that knows one lease, and whose renewals fail or find nothing when told to.
  private final class Leases: LeaseService {
    enum Renewals { case succeed, fail, findNothing }

    let renewals = Mutex(Renewals.succeed)
    let renewed = Mutex(0)
    let granted = Mutex(0)

    func leaseGrant(
      _ request: LeaseGrantRequest, context: RPCContext
    ) async throws -> LeaseGrantResponse {
      granted.withLock { $0 += 1 }
      return .with {
        $0.id = request.id
        $0.ttl = request.ttl
      }
    }

    func leaseRevoke(
      _ request: LeaseRevokeRequest, context: RPCContext
    ) async throws -> LeaseRevokeResponse { LeaseRevokeResponse() }

    func leaseKeepAlive(
      _ requests: RPCRequests<LeaseKeepAliveRequest>,
      _ responses: RPCResponses<LeaseKeepAliveResponse>, context: RPCContext
    ) async throws {
      while let request = try await requests.next() {
        let how = renewals.withLock { $0 }
        if how == .fail { throw RPCError(.unavailable, "the connection broke") }
        try await responses.send(
          .with {
            $0.id = request.id
            $0.ttl = how == .succeed ? 60 : 0
          })
        renewed.withLock { $0 += 1 }
      }
    }

    func leaseTimeToLive(
      _ request: LeaseTimeToLiveRequest, context: RPCContext
    ) async throws -> LeaseTimeToLiveResponse {
      .with {
        $0.id = request.id
        $0.ttl = 50
        $0.grantedTTL = 60
      }
    }

    func leaseLeases(
      _ request: LeaseLeasesRequest, context: RPCContext
    ) async throws -> LeaseLeasesResponse {
      .with { $0.leases = [.with { $0.id = 7 }] }
    }
  }

  private let source = Leases()
  private let target = Leases()
  private let clock = ManualClock()

  private func copied() async throws -> CopyLeases {
    let leases = CopyLeases(
      from: CopyEnd(InMemoryTransport(services: [source]), clock.environment),
      to: CopyEnd(InMemoryTransport(services: [target]), clock.environment),
      environment: clock.environment)
    try await leases.copyAll()
    return leases
  }

  @Test("renewals go on when the destination could not be reached for a while")
  func interrupted() async throws {
    let leases = try await copied()
    target.renewals.withLock { $0 = .fail }

    await withThrowingTaskGroup { group in
      group.addTask { try await leases.run() }
      for _ in 0..<3 {
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(by: .seconds(20))
      }
      #expect(target.renewed.withLock { $0 } == 0)
      target.renewals.withLock { $0 = .succeed }
      while target.renewed.withLock({ $0 }) == 0 {
        clock.advance(by: .seconds(20))
        await Task.yield()
      }
      group.cancelAll()
    }

    #expect(await !leases.takeLost())
  }

  @Test("a lease that ran out at the destination all the same is noticed, and granted again")
  func lost() async throws {
    let leases = try await copied()
    target.renewals.withLock { $0 = .findNothing }

    try await leases.renew()

    #expect(await leases.takeLost())
    #expect(await !leases.takeLost())
    #expect(try await leases.ensure(7))
    #expect(target.granted.withLock { $0 } == 2)
  }
}
