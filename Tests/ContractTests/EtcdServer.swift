// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import HTTP
import MVCC
import Net
import Platform
import RPC
import Store
import Synchronization
import TestKit
import Wire

/// Servers of the etcd API that must answer alike.
enum ServerKind: Sendable, CaseIterable {
  case martlet, etcd

  /// Those that this machine has.
  static let available = allCases.filter { $0 == .martlet || EtcdServer.isInstalled }
}

/// A client's side of a running server.
struct EtcdAPI: Sendable {
  let kv: KVClient
  let watch: WatchClient
  let lease: LeaseClient
  let maintenance: MaintenanceClient
  let cluster: ClusterClient
  let channel: any RPCChannel
  /// Where else the server listens, for programs: host and port.
  let address: String
  /// URL of the server's unix socket; empty where it has none.
  let socket: String
  let loop: EventLoop

  init(_ channel: any RPCChannel, address: String, socket: String = "", _ loop: EventLoop) {
    self.address = address
    self.socket = socket
    kv = KVClient(channel: channel)
    watch = WatchClient(channel: channel)
    lease = LeaseClient(channel: channel)
    maintenance = MaintenanceClient(channel: channel)
    cluster = ClusterClient(channel: channel)
    self.channel = channel
    self.loop = loop
  }
}

enum EtcdServer {
  /// Whether Debian's etcd is here.
  static let isInstalled = PeerProgram.find("etcd") != nil

  /// Runs `body` with a fresh, empty server.
  static func run(
    _ kind: ServerKind, settings: StoreSettings = StoreSettings(),
    _ body: @escaping @Sendable (EtcdAPI) async throws -> Void
  ) async throws {
    try await EventLoop.runOnOwnThread { loop in
      try await run(kind, settings: settings, on: loop, body)
    }
  }

  /// Runs `body` with a fresh, empty server, on a loop that runs already.
  /// - Parameter flags: further ones of etcd's; those of the store are in its settings.
  static func run(
    _ kind: ServerKind, settings: StoreSettings = StoreSettings(), flags: [String] = [],
    on loop: EventLoop, _ body: @Sendable (EtcdAPI) async throws -> Void
  ) async throws {
    switch kind {
    case .martlet: try await runMartlet(settings, on: loop, body)
    case .etcd: try await runEtcd(flags, try TemporaryFolder(), loop, body)
    }
  }

  /// Runs `body` with a store on a loop that runs already.
  /// - Parameter folder: holds the store; nil takes a new one.
  static func runMartlet(
    _ settings: StoreSettings = StoreSettings(), in folder: TemporaryFolder? = nil,
    on loop: EventLoop, _ body: @Sendable (EtcdAPI) async throws -> Void
  ) async throws {
    let folder = try folder ?? TemporaryFolder()
    var settings = settings
    settings.directory = folder.path + "/data"
    let core = try await StoreCore(
      engine: try LoggedEngine(directory: settings.directory, environment: .live),
      settings: settings,
      environment: loop.environment, worker: loop)
    let server = StoreServer(core: core, loop: loop)
    let endpoint = Endpoint.unix(path: folder.path + "/store.sock")
    try await server.listen(on: endpoint)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    core.advertise(["http://\(address)"])
    let channel = try RPCClientChannel(loop: loop, target: endpoint)
    try await withThrowingTaskGroup { group in
      group.addTask { try await core.runLeases() }
      defer { group.cancelAll() }
      try await body(EtcdAPI(channel, address: "\(address)", socket: "\(endpoint)", loop))
    }
    channel.close()
    await server.shutdown(within: .zero)
    core.close()
  }

  private static func runEtcd(
    _ flags: [String], _ folder: TemporaryFolder, _ loop: EventLoop,
    _ body: @Sendable (EtcdAPI) async throws -> Void
  ) async throws {
    let (client, peer) = (try FreePort.find(), try FreePort.find())
    guard let program = PeerProgram("etcd") else { return }
    let running = try program.start(
      [
        "--data-dir", folder.path + "/data", "--log-level", "error",
        "--listen-client-urls", "http://127.0.0.1:\(client)",
        "--advertise-client-urls", "http://127.0.0.1:\(client)",
        "--listen-peer-urls", "http://127.0.0.1:\(peer)",
        "--initial-advertise-peer-urls", "http://127.0.0.1:\(peer)",
        "--initial-cluster", "default=http://127.0.0.1:\(peer)",
      ] + flags)
    defer { running.killNow() }
    let channel = try RPCClientChannel(
      loop: loop, target: .tcp(host: "127.0.0.1", port: client))
    let api = EtcdAPI(channel, address: "127.0.0.1:\(client)", loop)
    let options = CallOptions(timeout: .seconds(30), waitForReady: true)
    _ = try await api.kv.range(.with { $0.key = [1] }, options: options)
    try await body(api)
    channel.close()
  }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }
  var text: String { String(decoding: self, as: UTF8.self) }
}
