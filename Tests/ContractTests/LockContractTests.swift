// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Testing
import Wire

/// Locks and elections as services, asked of the store and of Debian's etcd.
@Suite("Lock and election contract") struct LockContractTests {
  private static func withServer(
    _ kind: ServerKind,
    _ body: @escaping @Sendable (EtcdAPI, LockClient, ElectionClient) async throws -> Void
  ) async throws {
    try await EtcdServer.run(kind) { api in
      for id in 1...3 as ClosedRange<Int64> {
        _ = try await api.lease.leaseGrant(
          .with {
            $0.id = id
            $0.ttl = 100
          })
      }
      try await body(
        api, LockClient(channel: api.channel), ElectionClient(channel: api.channel))
    }
  }

  private static func keys(_ api: EtcdAPI) async throws -> [String] {
    try await api.kv.range(.everything).kvs.map(\.key.text)
  }

  /// Returns when there are so many keys.
  private static func wait(for count: Int, _ api: EtcdAPI) async throws {
    let present = try await api.kv.range(.everything)
    var keys = Set(present.kvs.map(\.key))
    let watch = try await api.watch.watch()
    defer { watch.cancel() }
    try await watch.create(
      .with {
        $0.key = [0]
        $0.rangeEnd = [0]
        $0.startRevision = (present.header?.revision ?? 0) + 1
      })
    while keys.count != count {
      for event in try await watch.need().events {
        guard let key = event.kv?.key else { continue }
        if event.type == .put { keys.insert(key) } else { keys.remove(key) }
      }
    }
  }

  private static func lock(
    _ lease: Int64, _ locks: LockClient
  ) async throws -> LockResponse {
    try await locks.lock(
      .with {
        $0.name = [UInt8]("l")
        $0.lease = lease
      })
  }

  private static func message(_ call: () async throws -> Void) async -> String {
    do { try await call() } catch let error as RPCError {
      return "\(error.code): \(error.message)"
    } catch {}
    return ""
  }

  @Test("a lock is held by one lease after the other", arguments: ServerKind.available)
  func lock(kind: ServerKind) async throws {
    try await Self.withServer(kind) { api, locks, _ in
      let first = try await Self.lock(1, locks)
      let again = try await Self.lock(1, locks)
      async let second = Self.lock(2, locks)
      try await Self.wait(for: 2, api)
      async let third = Self.lock(3, locks)
      try await Self.wait(for: 3, api)
      let all = try await Self.keys(api)
      let unlocked = try await locks.unlock(.with { $0.key = first.key })
      let next = try await second
      // The end of a lease gives its lock to the next.
      _ = try await api.lease.leaseRevoke(.with { $0.id = 2 })
      let last = try await third

      #expect(all == ["l/1", "l/2", "l/3"])
      #expect(first.key.text == "l/1" && again.key == first.key)
      #expect(first.header?.revision == 2 && again.header?.revision == 2)
      #expect(unlocked.header?.revision == 5)
      #expect(next.key.text == "l/2" && next.header?.revision == 5)
      #expect(last.key.text == "l/3")
      #expect(try await Self.keys(api) == ["l/3"])
    }
  }

  @Test("who stops waiting leaves no key behind", arguments: ServerKind.available)
  func cancelledWait(kind: ServerKind) async throws {
    try await Self.withServer(kind) { api, locks, elections in
      _ = try await Self.lock(1, locks)
      let waiting = Task { _ = try await Self.lock(2, locks) }
      try await Self.wait(for: 2, api)
      waiting.cancel()
      try await Self.wait(for: 1, api)
      _ = try await elections.campaign(
        .with {
          $0.name = [UInt8]("e")
          $0.lease = 1
        })
      let candidate = Task {
        _ = try await elections.campaign(
          .with {
            $0.name = [UInt8]("e")
            $0.lease = 2
          })
      }
      try await Self.wait(for: 3, api)
      candidate.cancel()
      try await Self.wait(for: 2, api)

      #expect(try await Self.keys(api) == ["e/1", "l/1"])
    }
  }

  @Test("a lock without a lease gets one, an unknown lease none", arguments: ServerKind.available)
  func leases(kind: ServerKind) async throws {
    try await Self.withServer(kind) { api, locks, _ in
      let lock = try await locks.lock(.with { $0.name = [UInt8]("l") })
      let stored = try await api.kv.range(.everything).kvs.first
      let times = try await api.lease.leaseTimeToLive(.with { $0.id = stored?.lease ?? 0 })
      let refused = await Self.message {
        _ = try await Self.lock(99, locks)
      }

      #expect(lock.key.text == "l/" + String(stored?.lease ?? 0, radix: 16))
      #expect(times.grantedTTL == 60)
      #expect(refused == "unknown: etcdserver: requested lease not found")
    }
  }

  @Test("candidates lead in the order in which they came", arguments: ServerKind.available)
  func election(kind: ServerKind) async throws {
    try await Self.withServer(kind) { api, _, elections in
      let nobody = await Self.message {
        _ = try await elections.leader(.with { $0.name = [UInt8]("e") })
      }
      let first = try await elections.campaign(
        .with {
          $0.name = [UInt8]("e")
          $0.lease = 1
          $0.value = [UInt8]("one")
        })
      async let second = elections.campaign(
        .with {
          $0.name = [UInt8]("e")
          $0.lease = 2
          $0.value = [UInt8]("two")
        })
      try await Self.wait(for: 2, api)
      let leading = try await elections.leader(.with { $0.name = [UInt8]("e") })
      _ = try await elections.proclaim(
        .with {
          $0.leader = first.leader
          $0.value = [UInt8]("more")
        })
      let proclaimed = try await elections.leader(.with { $0.name = [UInt8]("e") })
      _ = try await elections.resign(.with { $0.leader = first.leader })
      let next = try await second
      let late = await Self.message {
        _ = try await elections.proclaim(.with { $0.leader = first.leader })
      }
      let missing = await Self.message { _ = try await elections.resign(ResignRequest()) }

      #expect(nobody == "unknown: election: no leader")
      #expect(first.leader?.key.text == "e/1" && first.leader?.rev == 2)
      #expect(first.leader?.lease == 1 && first.leader?.name.text == "e")
      #expect(leading.kv?.value.text == "one")
      #expect(proclaimed.kv?.value.text == "more")
      #expect(next.leader?.key.text == "e/2" && next.leader?.rev == 3)
      #expect(next.header?.revision == 3)
      #expect(late == "unknown: election: not leader")
      #expect(missing == "unknown: \"leader\" field must be provided")
    }
  }

  @Test("an observer is told each leader and what it proclaims", arguments: ServerKind.available)
  func observe(kind: ServerKind) async throws {
    try await Self.withServer(kind) { api, _, elections in
      let observer = try await elections.observe(.with { $0.name = [UInt8]("e") })
      let first = try await elections.campaign(
        .with {
          $0.name = [UInt8]("e")
          $0.lease = 1
          $0.value = [UInt8]("one")
        })
      var told = [try #require(await observer.next()?.kv?.value.text)]
      async let second = elections.campaign(
        .with {
          $0.name = [UInt8]("e")
          $0.lease = 2
          $0.value = [UInt8]("two")
        })
      try await Self.wait(for: 2, api)
      _ = try await elections.proclaim(
        .with {
          $0.leader = first.leader
          $0.value = [UInt8]("more")
        })
      told.append(try #require(await observer.next()?.kv?.value.text))
      _ = try await elections.resign(.with { $0.leader = first.leader })
      told.append(try #require(await observer.next()?.kv?.value.text))
      _ = try await second

      #expect(told == ["one", "more", "two"])
    }
  }
}
