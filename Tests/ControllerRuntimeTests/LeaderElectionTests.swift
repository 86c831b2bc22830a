// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Client
import CoordinationAPI
import FakeAPI
import MetaAPI
import TestKit
import Testing

@testable import ControllerRuntime

@Suite("Leader election") struct LeaderElectionTests {
  private let key = ObjectKey(namespace: "kube-system", name: "test")

  private func election(_ identity: String, _ server: FakeAPIServer, _ clock: ManualClock)
    -> LeaderElection
  {
    LeaderElection(
      client: server.client, key: key, identity: identity, environment: clock.environment)
  }

  @Test("the first leads, and gives the lease back when its work ends")
  func leadsAndReleases() async throws {
    let server = FakeAPIServer()

    try await election("one", server, ManualClock()).run {
      let lease = try await server.client.get(Lease.self, key)
      #expect(lease.spec.holderIdentity == "one")
    }

    let lease = try await server.client.get(Lease.self, key)
    #expect(lease.spec.holderIdentity == "")
  }

  @Test("a follower takes over when the leader ends, without waiting and without writing before")
  func handsOver() async throws {
    let server = FakeAPIServer()
    let clock = ManualClock()
    let (leading, report) = AsyncStream<String>.makeStream()
    let (stop, stopFirst) = AsyncStream<Void>.makeStream()
    var leaders = leading.makeAsyncIterator()

    await withThrowingTaskGroup { group in
      group.addTask {
        try await election("one", server, clock).run {
          report.yield("one")
          for await _ in stop { return }
        }
      }
      #expect(await leaders.next() == "one")
      let writesBefore = server.writes.count
      group.addTask { try await election("two", server, clock).run { report.yield("two") } }
      while clock.sleeperCount < 2 { await Task.yield() }
      #expect(server.writes.count == writesBefore)

      stopFirst.yield()

      #expect(await leaders.next() == "two")
      group.cancelAll()
    }
    let lease = try await server.client.get(Lease.self, key)
    #expect(lease.spec.leaseTransitions == 0)
  }
}
