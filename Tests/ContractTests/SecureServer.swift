// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import MVCC
import Net
import Platform
import RPC
import Store
import TLSIdentities
import TestKit
import Wire

/// A server of the etcd API that wants a certificate of every client.
struct SecureServer: Sendable {
  let identities: TestIdentities
  let kind: ServerKind
  /// Host and port.
  let address: String
  let loop: EventLoop

  var url: String { "https://" + address }

  /// The API as the holder of a certificate calls it.
  func api(as name: String) throws -> EtcdAPI {
    guard let endpoint = Endpoint(address) else { throw NoAddress() }
    let channel = try RPCClientChannel(
      loop: loop, target: endpoint, tls: identities.client(name))
    return EtcdAPI(channel, address: address, loop)
  }

  struct NoAddress: Error {}

  /// Runs `body` with a fresh, empty server.
  static func run(
    _ kind: ServerKind, _ identities: TestIdentities, flags: [String] = [], on loop: EventLoop,
    _ body: @Sendable (SecureServer) async throws -> Void
  ) async throws {
    let folder = try TemporaryFolder()
    if kind.isOurs {
      try await runMartlet(identities, flags, folder, loop, body)
    } else {
      try await runEtcd(identities, flags, folder, loop, body)
    }
  }

  private static func runMartlet(
    _ identities: TestIdentities, _ flags: [String], _ folder: TemporaryFolder, _ loop: EventLoop,
    _ body: @Sendable (SecureServer) async throws -> Void
  ) async throws {
    // What the daemon makes of its flags.
    let (certificate, key) = identities.files("server")
    let configuration = try StoreConfiguration(
      [
        "--data-dir", folder.path + "/data", "--listen-client-urls=https://127.0.0.1:0",
        "--cert-file", certificate, "--key-file", key, "--client-cert-auth",
        "--trusted-ca-file", identities.authorityFile,
        "--cipher-suites=TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
      ] + flags)
    guard let listening = configuration.clientListeners.first else { throw NoAddress() }
    let core = try await StoreCore(
      engine: try LoggedEngine(directory: folder.path + "/data", environment: .live),
      settings: configuration.settings, environment: loop.environment, worker: loop)
    let server = StoreServer(core: core, loop: loop)
    let address = try await server.listen(on: listening.endpoint, tls: listening.tls)
    try await withThrowingTaskGroup { group in
      group.addTask { try await core.runLeases() }
      defer { group.cancelAll() }
      try await body(
        SecureServer(identities: identities, kind: .martlet, address: "\(address)", loop: loop))
    }
    await server.shutdown(within: .zero)
    core.close()
  }

  private static func runEtcd(
    _ identities: TestIdentities, _ flags: [String], _ folder: TemporaryFolder, _ loop: EventLoop,
    _ body: @Sendable (SecureServer) async throws -> Void
  ) async throws {
    let (client, peer) = (try FreePort.find(), try FreePort.find())
    guard let program = PeerProgram("etcd") else { return }
    let (certificate, key) = identities.files("server")
    let running = try program.start(
      [
        "--data-dir", folder.path + "/data", "--log-level", "error",
        "--listen-client-urls", "https://127.0.0.1:\(client)",
        "--advertise-client-urls", "https://127.0.0.1:\(client)",
        "--listen-peer-urls", "http://127.0.0.1:\(peer)",
        "--initial-advertise-peer-urls", "http://127.0.0.1:\(peer)",
        "--initial-cluster", "default=http://127.0.0.1:\(peer)", "--client-cert-auth",
        "--cert-file", certificate, "--key-file", key, "--trusted-ca-file",
        identities.authorityFile,
      ] + flags)
    defer { running.killNow() }
    let server = SecureServer(
      identities: identities, kind: .etcd, address: "127.0.0.1:\(client)", loop: loop)
    let options = CallOptions(timeout: .seconds(30), waitForReady: true)
    _ = try await server.api(as: "client").kv.range(.with { $0.key = [1] }, options: options)
    try await body(server)
  }
}
