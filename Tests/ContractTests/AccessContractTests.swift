// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import RPC
import Store
import TestKit
import Testing
import Wire

/// Users, roles and permissions, asked of the store and of Debian's etcd.
@Suite("Access contract") struct AccessContractTests {
  /// One call and how it must end: "" is fine, else code and message.
  struct Step: Sendable {
    let name: String
    let expected: String
    /// What etcd 3.4 has in place of it, where 3.6 has changed; nil where it has nothing to
    /// compare.
    let older: String?
    let call: @Sendable (Client) async throws -> Void

    init(
      _ name: String, _ expected: String = "", older: String?? = .some(nil),
      _ call: @escaping @Sendable (Client) async throws -> Void
    ) {
      self.name = name
      self.expected = expected
      self.older = older == .some(nil) ? expected : older.flatMap { $0 }
      self.call = call
    }
  }

  /// The calls of one user, or of nobody.
  struct Client: Sendable {
    let api: EtcdAPI
    let auth: AuthClient
    var options = CallOptions()

    init(_ api: EtcdAPI) {
      self.api = api
      auth = AuthClient(channel: api.channel)
    }

    /// The same as a user.
    func login(_ user: String, _ password: String) async throws -> Client {
      var client = self
      let answer = try await auth.authenticate(
        .with {
          $0.name = user
          $0.password = password
        })
      client.options = CallOptions(metadata: ["token": answer.token])
      return client
    }
  }

  /// Runs the steps and compares each end with what is expected.
  private static func run(_ steps: [Step], as client: Client, on kind: ServerKind) async {
    for step in steps {
      guard let expected = kind.isOurs ? step.expected : step.older else { continue }
      var outcome = ""
      do {
        try await step.call(client)
      } catch let error as RPCError {
        outcome = "\(error.code): \(error.message)"
      } catch { outcome = "\(error)" }
      #expect(outcome == expected, "\(step.name)")
    }
  }

  private static func withServer(
    _ kind: ServerKind, _ body: @escaping @Sendable (Client) async throws -> Void
  ) async throws {
    var settings = StoreSettings()
    settings.passwordCost = 4
    try await EtcdServer.run(kind, settings: settings) { api in try await body(Client(api)) }
  }

  /// root, ann (reads [a, c), writes [b, d)) and bob, who has a certificate only.
  private static func setUp(_ client: Client) async throws {
    let auth = client.auth
    for (name, password) in [("root", "r"), ("ann", "a")] {
      _ = try await auth.userAdd(
        .with {
          $0.name = name
          $0.password = password
        })
    }
    _ = try await auth.userAdd(
      .with {
        $0.name = "bob"
        $0.options = .with { $0.noPassword = true }
      })
    _ = try await auth.roleAdd(.with { $0.name = "some" })
    try await grant("some", .read, "a", "c", auth)
    try await grant("some", .write, "b", "d", auth)
    _ = try await auth.userGrantRole(
      .with {
        $0.user = "ann"
        $0.role = "some"
      })
    _ = try await auth.userGrantRole(
      .with {
        $0.user = "root"
        $0.role = "root"
      })
    for key in ["a", "b", "c", "x"] { try await client.api.put(key, "1") }
    _ = try await auth.authEnable(AuthEnableRequest())
  }

  private static func grant(
    _ role: String, _ type: Permission.TypeEnum, _ key: String, _ end: String, _ auth: AuthClient,
    _ options: CallOptions = CallOptions()
  ) async throws {
    _ = try await auth.roleGrantPermission(
      .with {
        $0.name = role
        $0.perm = .with {
          $0.permType = type
          $0.key = [UInt8](key)
          $0.rangeEnd = [UInt8](end)
        }
      }, options: options)
  }

  @Test("users and roles are changed by etcd's rules", arguments: ServerKind.available)
  func management(kind: ServerKind) async throws {
    try await Self.withServer(kind) { client in
      await Self.run(Self.managementSteps, as: client, on: kind)
    }
  }

  @Test("every request needs what etcd asks for", arguments: ServerKind.available)
  func permissions(kind: ServerKind) async throws {
    try await Self.withServer(kind) { client in
      try await Self.setUp(client)
      await Self.run(Self.nobodySteps, as: client, on: kind)
      await Self.run(Self.userSteps, as: try await client.login("ann", "a"), on: kind)
      await Self.run(Self.rootSteps, as: try await client.login("root", "r"), on: kind)
    }
  }

  @Test(
    "a watch on keys that the caller may not read is refused in its stream",
    arguments: ServerKind.available)
  func watch(kind: ServerKind) async throws {
    try await Self.withServer(kind) { client in
      try await Self.setUp(client)
      let ann = try await client.login("ann", "a")
      let call = try await client.api.watch.watch(options: ann.options)
      try await call.create(.with { $0.key = [UInt8]("x") })
      let refused = try await call.need()
      try await call.create(
        .with {
          $0.key = [UInt8]("a")
          $0.rangeEnd = [UInt8]("c")
        })
      let created = try await call.need()
      let nobody = try await client.api.watch.watch()
      try await nobody.create(.with { $0.key = [UInt8]("a") })
      let unnamed = try await nobody.need()

      #expect(refused.created && refused.canceled && refused.watchId == -1)
      #expect(
        refused.cancelReason
          == "rpc error: code = PermissionDenied desc = etcdserver: permission denied")
      #expect(created.created && !created.canceled)
      #expect(unnamed.canceled)
      // etcd 3.4 says that the permission is denied.
      if kind.isOurs {
        #expect(
          unnamed.cancelReason
            == "rpc error: code = InvalidArgument desc = etcdserver: user name is empty")
      }
    }
  }

  @Test("rights that are taken away are gone at once", arguments: ServerKind.available)
  func revocation(kind: ServerKind) async throws {
    try await Self.withServer(kind) { client in
      try await Self.setUp(client)
      let ann = try await client.login("ann", "a")
      let root = try await client.login("root", "r")
      let read = RangeRequest.with { $0.key = [UInt8]("a") }
      _ = try await client.api.kv.range(read, options: ann.options)

      _ = try await client.auth.userRevokeRole(
        .with {
          $0.name = "ann"
          $0.role = "some"
        }, options: root.options)
      let revoked = await Self.refusal {
        _ = try await client.api.kv.range(read, options: ann.options)
      }
      _ = try await client.auth.userChangePassword(
        .with {
          $0.name = "ann"
          $0.password = "new"
        }, options: root.options)
      let unknown = await Self.refusal {
        _ = try await client.api.kv.range(read, options: ann.options)
      }
      let old = await Self.refusal { _ = try await client.login("ann", "a") }
      _ = try await client.login("ann", "new")

      #expect(revoked == .permissionDenied)
      #expect(unknown == .unauthenticated)
      #expect(old == .invalidArgument)
    }
  }

  private static func refusal(_ call: () async throws -> Void) async -> RPCCode? {
    do { try await call() } catch let error as RPCError { return error.code } catch {}
    return nil
  }

  @Test("users, roles and the switch survive a restart")
  func restart() async throws {
    let folder = try TemporaryFolder()
    try await EventLoop.runOnOwnThread { loop in
      var settings = StoreSettings()
      settings.passwordCost = 4
      for isFirst in [true, false] {
        try await EtcdServer.runMartlet(settings, in: folder, on: loop) { api in
          let client = Client(api)
          if isFirst { return try await Self.setUp(client) }
          await Self.run(Self.nobodySteps, as: client, on: .martlet)
          await Self.run(Self.userSteps, as: try await client.login("ann", "a"), on: .martlet)
        }
      }
    }
  }
}

// MARK: - Steps

extension AccessContractTests {
  private static let denied = "permissionDenied: etcdserver: permission denied"
  private static let nameless = "invalidArgument: etcdserver: user name is empty"
  private static let notPermittedInOlder = "unknown: auth: permission denied"

  private static let managementSteps: [Step] = [
    Step("enable without root", "failedPrecondition: etcdserver: root user does not exist") {
      _ = try await $0.auth.authEnable(AuthEnableRequest())
    },
    Step("log in", "failedPrecondition: etcdserver: authentication is not enabled") {
      _ = try await $0.login("root", "r")
    },
    Step("add a user without a name", "invalidArgument: etcdserver: user name is empty") {
      _ = try await $0.auth.userAdd(AuthUserAddRequest())
    },
    Step("add root") {
      _ = try await $0.auth.userAdd(
        .with {
          $0.name = "root"
          $0.password = "r"
        })
    },
    Step("add root again", "failedPrecondition: etcdserver: user name already exists") {
      _ = try await $0.auth.userAdd(.with { $0.name = "root" })
    },
    Step(
      "enable without root's role",
      "failedPrecondition: etcdserver: root user does not have root role"
    ) {
      _ = try await $0.auth.authEnable(AuthEnableRequest())
    },
    Step("grant an unknown role", "failedPrecondition: etcdserver: role name not found") {
      _ = try await $0.auth.userGrantRole(
        .with {
          $0.user = "root"
          $0.role = "none"
        })
    },
    Step("grant to an unknown user", "failedPrecondition: etcdserver: user name not found") {
      _ = try await $0.auth.userGrantRole(
        .with {
          $0.user = "none"
          $0.role = "root"
        })
    },
    Step("grant root") {
      for _ in 0..<2 {
        _ = try await $0.auth.userGrantRole(
          .with {
            $0.user = "root"
            $0.role = "root"
          })
      }
    },
    Step(
      "add a role without a name", "invalidArgument: etcdserver: role name is empty", older: .none
    ) {
      _ = try await $0.auth.roleAdd(AuthRoleAddRequest())
    },
    Step("add a role") { _ = try await $0.auth.roleAdd(.with { $0.name = "r" }) },
    Step("add it again", "failedPrecondition: etcdserver: role name already exists") {
      _ = try await $0.auth.roleAdd(.with { $0.name = "r" })
    },
    Step("grant nothing", "invalidArgument: etcdserver: permission not given", older: .none) {
      _ = try await $0.auth.roleGrantPermission(.with { $0.name = "r" })
    },
    Step("grant to no role", "failedPrecondition: etcdserver: role name not found") {
      try await grant("none", .read, "a", "b", $0.auth)
    },
    Step(
      "grant a range without keys", "invalidArgument: etcdserver: invalid auth management",
      older: .none
    ) {
      try await grant("r", .read, "b", "a", $0.auth)
    },
    Step("grant, widen and look") {
      try await grant("r", .read, "b", "c", $0.auth)
      try await grant("r", .write, "a", "", $0.auth)
      try await grant("r", .readwrite, "b", "c", $0.auth)
      let role = try await $0.auth.roleGet(.with { $0.role = "r" })
      #expect(role.perm.map(\.key.text) == ["a", "b"])
      #expect(role.perm.map(\.permType) == [.write, .readwrite])
    },
    Step("look at an unknown role", "failedPrecondition: etcdserver: role name not found") {
      _ = try await $0.auth.roleGet(.with { $0.role = "none" })
    },
    Step("look at an unknown user", "failedPrecondition: etcdserver: user name not found") {
      _ = try await $0.auth.userGet(.with { $0.name = "none" })
    },
    Step(
      "revoke what was not granted",
      "failedPrecondition: etcdserver: permission is not granted to the role"
    ) {
      _ = try await $0.auth.roleRevokePermission(
        .with {
          $0.role = "r"
          $0.key = [UInt8]("b")
        })
    },
    Step("revoke") {
      _ = try await $0.auth.roleRevokePermission(
        .with {
          $0.role = "r"
          $0.key = [UInt8]("b")
          $0.rangeEnd = [UInt8]("c")
        })
    },
    Step(
      "revoke a role that is not had",
      "failedPrecondition: etcdserver: role is not granted to the user"
    ) {
      _ = try await $0.auth.userRevokeRole(
        .with {
          $0.name = "root"
          $0.role = "r"
        })
    },
    Step("names in order") {
      _ = try await $0.auth.userAdd(.with { $0.name = "ann" })
      #expect(try await $0.auth.userList(AuthUserListRequest()).users == ["ann", "root"])
      #expect(try await $0.auth.roleList(AuthRoleListRequest()).roles == ["r"])
    },
    Step("delete an unknown user", "failedPrecondition: etcdserver: user name not found") {
      _ = try await $0.auth.userDelete(.with { $0.name = "none" })
    },
    Step("delete an unknown role", "failedPrecondition: etcdserver: role name not found") {
      _ = try await $0.auth.roleDelete(.with { $0.role = "none" })
    },
    Step("status", older: .none) {
      let status = try await $0.auth.authStatus(AuthStatusRequest())
      #expect(!status.enabled && status.authRevision > 1)
    },
    Step("disable what is not enabled") {
      _ = try await $0.auth.authDisable(AuthDisableRequest())
    },
  ]

  private static let nobodySteps: [Step] = [
    Step("range", nameless) { _ = try await $0.api.kv.range(.with { $0.key = [UInt8]("a") }) },
    Step("put", nameless) { try await $0.api.put("b", "2") },
    Step("delete", nameless) { try await $0.api.delete("b") },
    Step("users", nameless) { _ = try await $0.auth.userList(AuthUserListRequest()) },
    Step("disable", nameless) { _ = try await $0.auth.authDisable(AuthDisableRequest()) },
    Step("lease", nameless, older: .none) {
      _ = try await $0.api.lease.leaseGrant(.with { $0.ttl = 10 })
    },
    Step("leases", nameless, older: .none) {
      _ = try await $0.api.lease.leaseLeases(LeaseLeasesRequest())
    },
    Step("compact", nameless, older: .none) {
      _ = try await $0.api.kv.compact(.with { $0.revision = 2 })
    },
    Step("members", nameless, older: .none) {
      _ = try await $0.api.cluster.memberList(MemberListRequest())
    },
    Step("state", nameless, older: .none) {
      _ = try await $0.api.maintenance.status(StatusRequest())
    },
    Step("bad token", "unauthenticated: etcdserver: invalid auth token") {
      var options = CallOptions()
      options.metadata.add("token", "no such token")
      _ = try await $0.api.kv.range(.with { $0.key = [UInt8]("a") }, options: options)
    },
    Step(
      "wrong password",
      "invalidArgument: etcdserver: authentication failed, invalid user ID or password"
    ) { _ = try await $0.login("ann", "b") },
    Step(
      "unknown user",
      "invalidArgument: etcdserver: authentication failed, invalid user ID or password"
    ) { _ = try await $0.login("none", "b") },
    Step(
      "password of a user without",
      "unknown: auth: authentication failed, password was given for no password user"
    ) { _ = try await $0.login("bob", "b") },
  ]

  private static let userSteps: [Step] = [
    Step("range") {
      _ = try await $0.api.kv.range(
        .with {
          $0.key = [UInt8]("a")
          $0.rangeEnd = [UInt8]("c")
        }, options: $0.options)
    },
    Step("wider range", denied) {
      _ = try await $0.api.kv.range(
        .with {
          $0.key = [UInt8]("a")
          $0.rangeEnd = [UInt8]("d")
        }, options: $0.options)
    },
    Step("range of all", denied) {
      _ = try await $0.api.kv.range(.everything, options: $0.options)
    },
    Step("put") { try await $0.put("c") },
    Step("put where only reads are allowed", denied) { try await $0.put("a") },
    Step("put that shows what it replaced", denied) { try await $0.put("c", wantsPrevious: true) },
    Step("put that may show it") { try await $0.put("b", wantsPrevious: true) },
    Step("delete", denied) {
      _ = try await $0.api.kv.deleteRange(.with { $0.key = [UInt8]("x") }, options: $0.options)
    },
    Step("delete that shows what was there", denied) {
      _ = try await $0.api.kv.deleteRange(
        .with {
          $0.key = [UInt8]("c")
          $0.prevKv = true
        }, options: $0.options)
    },
    Step("compare a key", denied) {
      _ = try await $0.api.kv.txn(
        .with { $0.compare = [.with { $0.key = [UInt8]("x") }] }, options: $0.options)
    },
    Step("a branch that is not taken", denied) {
      _ = try await $0.api.kv.txn(
        .with {
          $0.failure = [.with { $0.request = .requestRange(.with { $0.key = [UInt8]("x") }) }]
        }, options: $0.options)
    },
    Step("a nested transaction", denied, older: .none) {
      let put = RequestOp.with { $0.request = .requestPut(.with { $0.key = [UInt8]("x") }) }
      let nested = RequestOp.with { $0.request = .requestTxn(.with { $0.success = [put] }) }
      _ = try await $0.api.kv.txn(.with { $0.success = [nested] }, options: $0.options)
    },
    Step("about itself") {
      let user = try await $0.auth.userGet(.with { $0.name = "ann" }, options: $0.options)
      #expect(user.roles == ["some"])
      _ = try await $0.auth.roleGet(.with { $0.role = "some" }, options: $0.options)
    },
    Step("about another user", denied) {
      _ = try await $0.auth.userGet(.with { $0.name = "root" }, options: $0.options)
    },
    Step("about another role", denied) {
      _ = try await $0.auth.roleGet(.with { $0.role = "root" }, options: $0.options)
    },
    Step("about all users", denied) {
      _ = try await $0.auth.userList(AuthUserListRequest(), options: $0.options)
    },
    Step("add a user", denied) {
      _ = try await $0.auth.userAdd(.with { $0.name = "eve" }, options: $0.options)
    },
    Step("state and members") {
      _ = try await $0.api.maintenance.status(StatusRequest(), options: $0.options)
      _ = try await $0.api.cluster.memberList(MemberListRequest(), options: $0.options)
      _ = try await $0.api.maintenance.alarm(AlarmRequest(), options: $0.options)
    },
    Step("raise an alarm", denied, older: .none) {
      _ = try await $0.api.maintenance.alarm(
        .with {
          $0.action = .activate
          $0.alarm = .nospace
        }, options: $0.options)
    },
    Step("hash", denied, older: notPermittedInOlder) {
      _ = try await $0.api.maintenance.hashKV(HashKVRequest(), options: $0.options)
    },
    Step("defragment", denied, older: notPermittedInOlder) {
      _ = try await $0.api.maintenance.defragment(DefragmentRequest(), options: $0.options)
    },
    Step("snapshot", denied, older: notPermittedInOlder) {
      let call = try await $0.api.maintenance.snapshot(SnapshotRequest(), options: $0.options)
      _ = try await call.next()
    },
    Step("lease with keys of others", denied) {
      _ = try await $0.api.lease.leaseGrant(
        .with {
          $0.id = 5
          $0.ttl = 100
        }, options: $0.options)
      try await $0.put("b", lease: 5)
      let root = try await $0.login("root", "r")
      try await root.put("x", lease: 5)
      _ = try await $0.api.lease.leaseTimeToLive(.with { $0.id = 5 }, options: $0.options)
      _ = try await $0.api.lease.leaseRevoke(.with { $0.id = 5 }, options: $0.options)
    },
    Step("keys of such a lease", denied, older: .none) {
      _ = try await $0.api.lease.leaseTimeToLive(
        .with {
          $0.id = 5
          $0.keys = true
        }, options: $0.options)
    },
    Step("attach to such a lease", denied) { try await $0.put("b", lease: 5) },
  ]

  private static let rootSteps: [Step] = [
    Step("everything") {
      _ = try await $0.api.kv.range(.everything, options: $0.options)
      try await $0.put("x")
      _ = try await $0.api.maintenance.hashKV(HashKVRequest(), options: $0.options)
      _ = try await $0.auth.userList(AuthUserListRequest(), options: $0.options)
    },
    Step("rights of root", older: .none) {
      _ = try await $0.auth.roleAdd(.with { $0.name = "root" }, options: $0.options)
      let role = try await $0.auth.roleGet(.with { $0.role = "root" }, options: $0.options)
      #expect(role.perm.map(\.permType) == [.readwrite])
      #expect(role.perm.map(\.key) == [[]] && role.perm.map(\.rangeEnd) == [[0]])
    },
    Step("delete root", "invalidArgument: etcdserver: invalid auth management") {
      _ = try await $0.auth.userDelete(.with { $0.name = "root" }, options: $0.options)
    },
    Step("delete root's role", "invalidArgument: etcdserver: invalid auth management") {
      _ = try await $0.auth.roleDelete(.with { $0.role = "root" }, options: $0.options)
    },
    Step("take it from root", "invalidArgument: etcdserver: invalid auth management") {
      _ = try await $0.auth.userRevokeRole(
        .with {
          $0.name = "root"
          $0.role = "root"
        }, options: $0.options)
    },
    Step("disable") {
      _ = try await $0.auth.authDisable(AuthDisableRequest(), options: $0.options)
      try await $0.api.put("x", "2")
    },
  ]
}

extension AccessContractTests.Client {
  fileprivate func put(
    _ key: String, lease: Int64 = 0, wantsPrevious: Bool = false
  ) async throws {
    _ = try await api.kv.put(
      .with {
        $0.key = [UInt8](key)
        $0.value = [UInt8]("2")
        $0.lease = lease
        $0.prevKv = wantsPrevious
      }, options: options)
  }
}
