// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Net
import RPC
import TLSIdentities
import TestKit
import Testing
import Wire

/// Servers that want certificates of their clients, and take the names in them for users.
@Suite("Client certificates") struct ClientCertificateTests {
  /// root and ann have certificates and no passwords; ann may read "a". From then on everybody is checked.
  private static func controlAccess(_ server: SecureServer) async throws {
    let api = try server.api(as: "root")
    let auth = AuthClient(channel: api.channel)
    for key in ["a", "b"] { try await api.put(key, "1") }
    for (user, role) in [("root", "root"), ("ann", "reader")] {
      _ = try await auth.userAdd(
        .with {
          $0.name = user
          $0.options = .with { $0.noPassword = true }
        })
      _ = try await auth.roleAdd(.with { $0.name = role })
      _ = try await auth.userGrantRole(
        .with {
          $0.user = user
          $0.role = role
        })
    }
    _ = try await auth.roleGrantPermission(
      .with {
        $0.name = "reader"
        $0.perm = .with { $0.key = [UInt8]("a") }
      })
    _ = try await auth.authEnable(AuthEnableRequest())
  }

  private static func outcome(_ body: () async throws -> Void) async -> String {
    do {
      try await body()
      return "ok"
    } catch { return "\(error)" }
  }

  /// What the holder of a certificate hears for the same four calls.
  private static func heard(_ name: String, _ server: SecureServer) async throws -> [String] {
    let api = try server.api(as: name)
    let auth = AuthClient(channel: api.channel)
    return [
      await outcome { _ = try await api.kv.range(.with { $0.key = [UInt8]("a") }) },
      await outcome { _ = try await api.kv.range(.with { $0.key = [UInt8]("b") }) },
      await outcome { try await api.put("a", "2") },
      await outcome { _ = try await auth.userList(AuthUserListRequest()) },
    ]
  }

  @Test("the name in a certificate is the user, and has the user's rights, as in etcd")
  func names() async throws {
    let identities = try TestIdentities()
    for name in ["root", "ann", "stranger"] { try identities.issue(name, commonName: name) }
    let mine = try await Self.answers(of: .martlet, identities)
    let denied = "permissionDenied: etcdserver: permission denied"
    #expect(mine[..<8] == ["ok", "ok", "ok", "ok", "ok", denied, denied, denied])
    // Whoever is no user may do nothing; about users etcd answers that there is no such one.
    let unknown = "failedPrecondition: etcdserver: user name not found"
    #expect(mine[8...] == [denied, denied, denied, unknown])
    guard EtcdServer.isInstalled else { return }
    #expect(mine == (try await Self.answers(of: .etcd, identities)))
  }

  /// What root, ann and somebody with no user's name hear, four answers each.
  private static func answers(
    of kind: ServerKind, _ identities: TestIdentities
  ) async throws -> [String] {
    let collected = Collected()
    try await EventLoop.runOnOwnThread { loop in
      try await SecureServer.run(kind, identities, on: loop) { server in
        try await Self.controlAccess(server)
        for name in ["root", "ann", "stranger"] {
          for answer in try await Self.heard(name, server) { collected.add(answer) }
        }
      }
    }
    return collected.answers
  }

  @Test("without a certificate, or with one of another authority, nobody gets in")
  func strangers() async throws {
    let (identities, others) = (try TestIdentities(), try TestIdentities())
    try await EventLoop.runOnOwnThread { loop in
      try await SecureServer.run(.martlet, identities, on: loop) { server in
        let endpoint = try #require(Endpoint(server.address))
        var stranger = others.client("client")
        stranger.trust = .authorities(.file(identities.authorityFile))
        for tls in [identities.client(), stranger] {
          let channel = try RPCClientChannel(loop: loop, target: endpoint, tls: tls)
          let answer = await Self.outcome {
            _ = try await KVClient(channel: channel).range(
              .with { $0.key = [1] }, options: CallOptions(timeout: .seconds(5)))
          }
          #expect(answer.hasPrefix("unavailable: "), "\(answer)")
        }
      }
    }
  }

  @Test(
    "whose certificate is revoked is refused, as soon as the list says so, as in etcd",
    .enabled(if: PeerProgram("openssl") != nil, "openssl is not installed"))
  func revoked() async throws {
    #expect(try await Self.afterRevocations(.martlet) == ["ok ok", "ok no", "no no"])
    guard EtcdServer.isInstalled else { return }
    #expect(try await Self.afterRevocations(.etcd) == ["ok ok", "ok no", "no no"])
  }

  /// Who of ann and bob gets in while nobody is revoked, bob is, and both are.
  private static func afterRevocations(_ kind: ServerKind) async throws -> [String] {
    let openssl = try #require(PeerProgram("openssl"))
    let identities = try TestIdentities()
    for name in ["ann", "bob"] { try identities.issue(name, commonName: name) }
    let collected = Collected()
    try identities.revoke([], with: openssl)
    try await EventLoop.runOnOwnThread { loop in
      let flags = ["--client-crl-file", identities.revocationFile]
      try await SecureServer.run(kind, identities, flags: flags, on: loop) { server in
        for revoked in [[], ["bob"], ["ann", "bob"]] {
          try await loop.offload { try identities.revoke(revoked, with: openssl) }
          let expected = ["ann", "bob"].map { revoked.contains($0) ? "no" : "ok" }
          // A server looks at its files at most so often: it is asked until it has seen the list.
          var found: [String] = []
          for _ in 0..<500 where found != expected {
            found = [try await enters("ann", server), try await enters("bob", server)]
          }
          collected.add(found.joined(separator: " "))
        }
      }
    }
    return collected.answers
  }

  private static func enters(_ name: String, _ server: SecureServer) async throws -> String {
    let channel = try server.api(as: name).channel
    let answer = await outcome {
      _ = try await KVClient(channel: channel).range(
        .with { $0.key = [1] }, options: CallOptions(timeout: .seconds(5)))
    }
    return answer == "ok" ? "ok" : "no"
  }
}
