// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import HTTP
import MVCC
import Net
import Platform
import RPC
import Simulation
import Store
import Synchronization
import TestKit
import Wire

/// Servers of the etcd API that must answer alike.
enum ServerKind: Sendable, CaseIterable {
  /// The store as in the daemon: a log in front of LMDB, in a folder.
  case martlet
  /// The store with its log on a simulated disk, in front of a simulated engine.
  case simulated
  /// Debian's etcd.
  case etcd

  /// Those that this machine has.
  static let available = allCases.filter { $0 != .etcd || EtcdServer.isInstalled }
  /// Those that have files.
  static let onDisk = [Self.martlet, .etcd]

  var isOurs: Bool { self != .etcd }
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
  /// Stops the server and starts it again, with what it has on its disk.
  let restart: @Sendable () async throws -> Void

  init(
    _ channel: any RPCChannel, address: String, socket: String = "", _ loop: EventLoop,
    restart: @escaping @Sendable () async throws -> Void = { throw RPCError(.unimplemented, "") }
  ) {
    self.restart = restart
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
    case .simulated:
      let machine = SimulatedMachine()
      try await serve(settings, in: try TemporaryFolder(), on: loop, body) { try machine.open() }
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
    let directory = settings.directory
    try await serve(settings, in: folder, on: loop, body) {
      try LoggedEngine(directory: directory, environment: .live)
    }
  }

  /// Runs `body` with a store on any engine.
  /// - Parameters:
  ///   - folder: for the server's socket.
  ///   - open: opens the engine, at each start.
  static func serve(
    _ settings: StoreSettings = StoreSettings(), in folder: TemporaryFolder,
    on loop: EventLoop, _ body: @Sendable (EtcdAPI) async throws -> Void,
    open: @escaping @Sendable () throws -> any Engine
  ) async throws {
    let endpoint = Endpoint.unix(path: folder.path + "/store.sock")
    let life = try await ServedLife.start(settings, on: endpoint, loop, open: open)
    let current = Mutex(life)
    let channel = try RPCClientChannel(loop: loop, target: endpoint)
    let api = EtcdAPI(channel, address: "\(life.address)", socket: "\(endpoint)", loop) {
      try await current.withLock { $0 }.stop()
      let next = try await ServedLife.start(settings, on: endpoint, loop, open: open)
      current.withLock { $0 = next }
      try await waitForAnswer(channel)
    }
    let outcome: Result<Void, any Error>
    do { outcome = .success(try await body(api)) } catch { outcome = .failure(error) }
    channel.close()
    try await current.withLock { $0 }.stop()
    try outcome.get()
  }

  private static func runEtcd(
    _ flags: [String], _ folder: TemporaryFolder, _ loop: EventLoop,
    _ body: @Sendable (EtcdAPI) async throws -> Void
  ) async throws {
    let (client, peer) = (try FreePort.find(), try FreePort.find())
    guard let program = PeerProgram("etcd") else { return }
    let start: @Sendable () throws -> PeerProgram.Running = {
      try program.start(
        [
          "--data-dir", folder.path + "/data", "--log-level", "error",
          "--listen-client-urls", "http://127.0.0.1:\(client)",
          "--advertise-client-urls", "http://127.0.0.1:\(client)",
          "--listen-peer-urls", "http://127.0.0.1:\(peer)",
          "--initial-advertise-peer-urls", "http://127.0.0.1:\(peer)",
          "--initial-cluster", "default=http://127.0.0.1:\(peer)",
        ] + flags)
    }
    let running = Mutex(try start())
    defer { running.withLock { $0 }.killNow() }
    let channel = try RPCClientChannel(
      loop: loop, target: .tcp(host: "127.0.0.1", port: client))
    let api = EtcdAPI(channel, address: "127.0.0.1:\(client)", loop) {
      let last = running.withLock { $0 }
      _ = try await loop.offload { last.stop() }
      let next = try start()
      running.withLock { $0 = next }
      try await waitForAnswer(channel)
    }
    try await waitForAnswer(channel)
    try await body(api)
    channel.close()
  }

  private static func waitForAnswer(_ channel: any RPCChannel) async throws {
    let options = CallOptions(timeout: .seconds(30), waitForReady: true)
    _ = try await KVClient(channel: channel).range(.with { $0.key = [1] }, options: options)
  }
}

/// A store and its server, from a start to the stop after it.
private struct ServedLife: Sendable {
  let address: SocketAddress
  private let core: StoreCore
  private let server: StoreServer
  private let leases: Task<Void, any Error>

  static func start(
    _ settings: StoreSettings, on endpoint: Endpoint, _ loop: EventLoop,
    open: () throws -> any Engine
  ) async throws -> ServedLife {
    let core = try await StoreCore(
      engine: try open(), settings: settings, environment: loop.environment, worker: loop)
    let server = StoreServer(core: core, loop: loop)
    try await server.listen(on: endpoint)
    let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
    core.advertise(["http://\(address)"])
    let leases = Task(executorPreference: loop) { try await core.runLeases() }
    return ServedLife(address: address, core: core, server: server, leases: leases)
  }

  func stop() async throws {
    leases.cancel()
    _ = await leases.result
    await server.shutdown(within: .zero)
    core.close()
  }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }
  var text: String { String(decoding: self, as: UTF8.self) }
}
