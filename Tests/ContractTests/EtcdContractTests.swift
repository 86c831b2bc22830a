// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import RPC
import Store
import Testing
import Wire

/// The etcd API as clients meet it, asked of the store and of Debian's etcd.
@Suite("etcd API contract") struct EtcdContractTests {
  @Test(
    "Debian's etcd takes part",
    .enabled(if: EtcdServer.isInstalled, "etcd is not installed: apt-get install etcd-server"))
  func etcdIsInstalled() {
    #expect(ServerKind.available.contains(.etcd))
  }

  @Test(
    "a put is read back with its revisions, and answers what it replaced",
    arguments: ServerKind.available)
  func putAndRange(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let first = try await api.kv.put(
        .with {
          $0.key = [UInt8]("a")
          $0.value = [UInt8]("1")
        })
      let second = try await api.kv.put(
        .with {
          $0.key = [UInt8]("a")
          $0.value = [UInt8]("2")
          $0.prevKv = true
        })
      let read = try await api.kv.range(.with { $0.key = [UInt8]("a") })
      let old = try await api.kv.range(
        .with {
          $0.key = [UInt8]("a")
          $0.revision = 2
        })

      #expect(first.header?.revision == 2)
      #expect(first.prevKv == nil)
      #expect(second.prevKv?.value.text == "1")
      #expect(read.count == 1)
      #expect(read.kvs.first?.value.text == "2")
      #expect(read.kvs.first?.createRevision == 2)
      #expect(read.kvs.first?.modRevision == 3)
      #expect(read.kvs.first?.version == 2)
      #expect(old.kvs.first?.value.text == "1")
      #expect(old.header?.revision == 3)
      #expect(read.header?.clusterId != 0)
      #expect(read.header?.memberId != 0)
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var code: RPCCode
    var message: String
    var call: @Sendable (EtcdAPI) async throws -> Void

    init(
      _ name: String, _ code: RPCCode, _ message: String,
      _ call: @escaping @Sendable (EtcdAPI) async throws -> Void
    ) {
      testDescription = name
      self.code = code
      self.message = "etcdserver: " + message
      self.call = call
    }
  }

  @Test("requests that make no sense are refused in etcd's words", arguments: ServerKind.available)
  func refusals(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      for number in 0..<3 { try await api.put("k", "\(number)") }
      _ = try await api.kv.compact(.with { $0.revision = 3 })
      _ = try await api.lease.leaseGrant(
        .with {
          $0.id = 7
          $0.ttl = 100
        })
      // Only etcd 3.6 looks at the sort order.
      for refusal in Self.refusals + (kind.isOurs ? [Self.unknownSort] : []) {
        do {
          try await refusal.call(api)
          Issue.record("\(refusal.testDescription): not refused")
        } catch let error as RPCError {
          #expect(error.code == refusal.code, "\(refusal.testDescription)")
          #expect(error.message == refusal.message, "\(refusal.testDescription)")
        }
      }
    }
  }

  static let unknownSort = Refusal("unknown sort", .invalidArgument, "invalid sort option") {
    _ = try await $0.kv.range(
      .with {
        $0.key = [1]
        $0.sortOrder = .init(rawValue: 9)
      })
  }

  static let refusals: [Refusal] = [
    Refusal("range without key", .invalidArgument, "key is not provided") {
      _ = try await $0.kv.range(RangeRequest())
    },
    Refusal("put without key", .invalidArgument, "key is not provided") {
      _ = try await $0.kv.put(PutRequest())
    },
    Refusal("delete without key", .invalidArgument, "key is not provided") {
      _ = try await $0.kv.deleteRange(DeleteRangeRequest())
    },
    Refusal("compare without key", .invalidArgument, "key is not provided") {
      _ = try await $0.kv.txn(.with { $0.compare = [Compare()] })
    },
    Refusal("empty operation", .invalidArgument, "key not found") {
      _ = try await $0.kv.txn(.with { $0.success = [RequestOp()] })
    },
    Refusal("ignore value of a missing key", .invalidArgument, "key not found") {
      _ = try await $0.kv.put(
        .with {
          $0.key = [1]
          $0.ignoreValue = true
        })
    },
    Refusal("ignore and give value", .invalidArgument, "value is provided") {
      _ = try await $0.kv.put(
        .with {
          $0.key = [1]
          $0.value = [1]
          $0.ignoreValue = true
        })
    },
    Refusal("ignore and give lease", .invalidArgument, "lease is provided") {
      _ = try await $0.kv.put(
        .with {
          $0.key = [1]
          $0.lease = 1
          $0.ignoreLease = true
        })
    },
    Refusal("put with unknown lease", .notFound, "requested lease not found") {
      _ = try await $0.kv.put(
        .with {
          $0.key = [1]
          $0.lease = 99
        })
    },
    Refusal("future revision", .outOfRange, "mvcc: required revision is a future revision") {
      _ = try await $0.kv.range(
        .with {
          $0.key = [1]
          $0.revision = 99
        })
    },
    Refusal("compacted revision", .outOfRange, "mvcc: required revision has been compacted") {
      _ = try await $0.kv.range(
        .with {
          $0.key = [1]
          $0.revision = 2
        })
    },
    Refusal("compact again", .outOfRange, "mvcc: required revision has been compacted") {
      _ = try await $0.kv.compact(.with { $0.revision = 3 })
    },
    Refusal("compact the future", .outOfRange, "mvcc: required revision is a future revision") {
      _ = try await $0.kv.compact(.with { $0.revision = 99 })
    },
    Refusal("too many operations", .invalidArgument, "too many operations in txn request") {
      let range = RequestOp.with { $0.request = .requestRange(.with { $0.key = [1] }) }
      _ = try await $0.kv.txn(.with { $0.success = Array(repeating: range, count: 129) })
    },
    Refusal("same key twice", .invalidArgument, "duplicate key given in txn request") {
      let put = RequestOp.with { $0.request = .requestPut(.with { $0.key = [1] }) }
      _ = try await $0.kv.txn(.with { $0.success = [put, put] })
    },
    Refusal("put in deleted range", .invalidArgument, "duplicate key given in txn request") {
      let put = RequestOp.with { $0.request = .requestPut(.with { $0.key = [5] }) }
      let delete = RequestOp.with {
        $0.request = .requestDeleteRange(
          .with {
            $0.key = [1]
            $0.rangeEnd = [9]
          })
      }
      _ = try await $0.kv.txn(.with { $0.success = [put, delete] })
    },
    Refusal("request too large", .invalidArgument, "request is too large") {
      let value = [UInt8](repeating: 1, count: 1_600_000)
      _ = try await $0.kv.put(
        .with {
          $0.key = [1]
          $0.value = value
        })
    },
    Refusal("lease in use", .failedPrecondition, "lease already exists") {
      _ = try await $0.lease.leaseGrant(
        .with {
          $0.id = 7
          $0.ttl = 10
        })
    },
    Refusal("revoke unknown lease", .notFound, "requested lease not found") {
      _ = try await $0.lease.leaseRevoke(.with { $0.id = 99 })
    },
    Refusal("lease for ever", .outOfRange, "too large lease TTL") {
      _ = try await $0.lease.leaseGrant(.with { $0.ttl = 9_000_000_001 })
    },
  ]

  @Test("leases answer what they are asked", arguments: ServerKind.available)
  func leases(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let short = try await api.lease.leaseGrant(.with { $0.ttl = 1 })
      let named = try await api.lease.leaseGrant(
        .with {
          $0.id = 77
          $0.ttl = 100
        })
      try await api.put("b", "1", lease: 77)
      try await api.put("a", "1", lease: 77)
      let times = try await api.lease.leaseTimeToLive(
        .with {
          $0.id = 77
          $0.keys = true
        })
      let unknown = try await api.lease.leaseTimeToLive(.with { $0.id = 99 })
      let list = try await api.lease.leaseLeases(LeaseLeasesRequest())
      let alive = try await api.lease.leaseKeepAlive()
      try await alive.send(.with { $0.id = 77 })
      let renewed = try await alive.next()
      try await alive.send(.with { $0.id = 99 })
      let missing = try await alive.next()
      _ = try await api.lease.leaseRevoke(.with { $0.id = 77 })
      let left = try await api.kv.range(.everything)

      #expect(short.ttl == 2)
      #expect(short.id != 0)
      #expect(named.id == 77 && named.ttl == 100)
      #expect(times.grantedTTL == 100 && (98...100).contains(times.ttl))
      #expect(times.keys.map(\.text).sorted() == ["a", "b"])
      #expect(unknown.ttl == -1)
      #expect(Set(list.leases.map(\.id)) == [77, short.id])
      #expect(renewed?.ttl == 100)
      #expect(missing?.ttl == 0)
      #expect(left.count == 0)
      #expect(left.header?.revision == 4)
    }
  }

  @Test("a lease that nobody renews takes its keys along", arguments: ServerKind.available)
  func leaseExpiry(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let lease = try await api.lease.leaseGrant(.with { $0.ttl = 1 })
      let watch = try await api.watch.watch()
      try await watch.create(.with { $0.key = [UInt8]("a") })
      _ = try await watch.need()
      try await api.put("a", "1", lease: lease.id)

      var kinds: [Event.EventType] = []
      while kinds.count < 2, let response = try await watch.next() {
        kinds += response.events.map(\.type)
      }

      #expect(kinds == [.put, .delete])
    }
  }

  @Test("the members are one, and the state is told", arguments: ServerKind.available)
  func members(kind: ServerKind) async throws {
    try await EtcdServer.run(kind) { api in
      let members = try await api.cluster.memberList(MemberListRequest())
      let status = try await api.maintenance.status(StatusRequest())
      try await api.put("a", "1")
      let hash = try await api.maintenance.hashKV(HashKVRequest())

      #expect(members.members.count == 1)
      #expect(members.members.first?.name == "default")
      #expect(status.leader == members.members.first?.id)
      #expect(status.dbSize > 0 && status.dbSizeInUse > 0)
      #expect(!status.version.isEmpty)
      #expect(hash.hash != 0)
      #expect(hash.header?.revision == 2)
    }
  }
}

extension EtcdAPI {
  func put(_ key: String, _ value: String, lease: Int64 = 0) async throws {
    _ = try await kv.put(
      .with {
        $0.key = [UInt8](key)
        $0.value = [UInt8](value)
        $0.lease = lease
      })
  }

  func delete(_ key: String) async throws {
    _ = try await kv.deleteRange(.with { $0.key = [UInt8](key) })
  }
}

extension RangeRequest {
  static let everything = RangeRequest.with {
    $0.key = [0]
    $0.rangeEnd = [0]
  }
}

extension RPCCall<EtcdRPC.WatchRequest, WatchResponse> {
  func create(_ request: WatchCreateRequest) async throws {
    try await send(.with { $0.requestUnion = .createRequest(request) })
  }

  func cancel(watch: Int64) async throws {
    try await send(
      .with { $0.requestUnion = .cancelRequest(.with { $0.watchId = watch }) })
  }

  /// The next response that is not part of another.
  func need() async throws -> WatchResponse { try #require(await next()) }
}
