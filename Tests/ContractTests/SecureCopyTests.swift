// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Net
import RPC
import TLSIdentities
import TestKit
import Testing
import Wire

/// `martlet store copy` between servers that want a certificate, a user and a password.
@Suite(
  "Copy between guarded stores",
  .enabled(
    if: StoreProcess.binary != nil && EtcdServer.isInstalled,
    "needs the martlet binary beside the tests, and etcd"))
struct SecureCopyTests {
  @Test("keys and leases are copied, both ways", arguments: ServerKind.onDisk)
  func bothWays(from kind: ServerKind) async throws {
    try await Self.between(kind) { source, target in
      let copied = try await Self.copy(source, target, Self.from + Self.to)
      #expect(copied.status == 0, "\(copied.errors)")
      #expect(copied.output.contains("equal: 21 keys"), "\(copied.output)")
      let times = try await Self.withoutUsers(target) { api in
        try await api.lease.leaseTimeToLive(
          .with {
            $0.id = 7
            $0.keys = true
          })
      }
      #expect(times.keys == [[UInt8]("leased")])
    }
  }

  @Test("what is missing, or wrong, is told; nothing is copied")
  func refusals() async throws {
    try await Self.between(.etcd) { source, target in
      for (flags, complaint) in [
        (Self.from + Self.to.filter { !$0.hasPrefix("--to-user") }, "permission denied"),
        (
          Self.from + Self.to.filter { !$0.hasPrefix("--to-user") } + ["--to-user=root:wrong"],
          "authentication failed"
        ),
        (Self.from + Self.to.filter { !$0.hasPrefix("--to-key") }, "--to-key"),
      ] {
        let copied = try await Self.copy(source, target, flags)
        #expect(copied.status != 0)
        #expect(copied.errors.contains(complaint), "\(complaint): \(copied.errors)")
      }
      let keys = try await Self.withoutUsers(target) { api in
        try await api.kv.range(
          .with {
            $0.key = [0]
            $0.rangeEnd = [0]
          })
      }
      #expect(keys.count == 0)
    }
  }

  // MARK: - Helpers

  /// `@` stands for the folder of the certificates.
  private static let from = [
    "--from-cacert=@/ca.crt", "--from-cert=@/client.crt", "--from-key=@/client.key",
    "--from-user=root", "--from-password-file=@/password",
  ]
  private static let to = [
    "--to-cacert=@/ca.crt", "--to-cert=@/client.crt", "--to-key=@/client.key",
    "--to-user=root:secret",
  ]

  /// Runs `body` with a filled source of this kind and an empty destination of the other.
  private static func between(
    _ kind: ServerKind,
    _ body: @escaping @Sendable (SecureServer, SecureServer) async throws -> Void
  ) async throws {
    let identities = try TestIdentities()
    try identities.write("secret\n", to: "password")
    try await EventLoop.runOnOwnThread { loop in
      try await SecureServer.run(.etcd, identities, on: loop) { etcd in
        try await SecureServer.run(.martlet, identities, on: loop) { martlet in
          let (source, target) = kind == .etcd ? (etcd, martlet) : (martlet, etcd)
          try await fill(source.api(as: "client"))
          for server in [source, target] { try await demandUsers(server.api(as: "client")) }
          try await body(source, target)
        }
      }
    }
  }

  private static func fill(_ api: EtcdAPI) async throws {
    _ = try await api.lease.leaseGrant(
      .with {
        $0.id = 7
        $0.ttl = 600
      })
    for number in 0..<20 { try await api.put("k/\(number)", "v\(number)") }
    try await api.put("leased", "x", lease: 7)
  }

  private static func demandUsers(_ api: EtcdAPI) async throws {
    let auth = AuthClient(channel: api.channel)
    _ = try await auth.userAdd(
      .with {
        $0.name = "root"
        $0.password = "secret"
      })
    _ = try await auth.roleAdd(.with { $0.name = "root" })
    _ = try await auth.userGrantRole(
      .with {
        $0.user = "root"
        $0.role = "root"
      })
    _ = try await auth.authEnable(AuthEnableRequest())
  }

  /// Asks a server with users again for none, as root, and then something.
  private static func withoutUsers<Answer>(
    _ server: SecureServer, _ body: (EtcdAPI) async throws -> Answer
  ) async throws -> Answer {
    let api = try server.api(as: "client")
    let auth = AuthClient(channel: api.channel)
    let token = try await auth.authenticate(
      .with {
        $0.name = "root"
        $0.password = "secret"
      }
    ).token
    _ = try await auth.authDisable(
      AuthDisableRequest(), options: CallOptions(metadata: ["token": token]))
    return try await body(api)
  }

  private static func copy(
    _ source: SecureServer, _ target: SecureServer, _ flags: [String]
  ) async throws -> PeerProgram.Outcome {
    guard let binary = StoreProcess.binary, let program = PeerProgram(binary) else {
      throw StoreProcess.Missing()
    }
    let folder = source.identities.folder.path
    let ends = ["--from=" + source.url, "--to=" + target.url]
    let named = flags.map { flag in flag.split(separator: "@").joined(separator: folder) }
    return try await source.loop.offload {
      try program.run(["store", "copy"] + ends + named, timeout: 60)
    }
  }
}
