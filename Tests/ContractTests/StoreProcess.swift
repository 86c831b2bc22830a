// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import Glibc
import Net
import RPC
import TestKit
import Wire

/// `martlet store` as a process of its own, which can be killed.
struct StoreProcess {
  let running: PeerProgram.Running
  let api: EtcdAPI
  private let channel: RPCClientChannel

  /// The binary beside the one that runs the tests, or MARTLET_BINARY; nil when there is none.
  static let binary: String? = {
    if let named = getenv("MARTLET_BINARY") { return PeerProgram.find(String(cString: named)) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return PeerProgram.find("/" + folder + "/martlet")
  }()

  /// Starts a store in `folder` and waits until it answers.
  static func start(in folder: TemporaryFolder, on loop: EventLoop) async throws -> StoreProcess {
    try await start(in: folder.path, on: loop)
  }

  /// Starts a store in a folder and waits until it answers.
  static func start(in folder: String, on loop: EventLoop) async throws -> StoreProcess {
    guard let binary, let program = PeerProgram(binary) else { throw Missing() }
    let socket = folder + "/store.sock"
    unlink(socket)
    let running = try program.start([
      "store", "--data-dir", folder + "/data", "--listen-client-urls", "unix://" + socket,
    ])
    let channel = try RPCClientChannel(loop: loop, target: .unix(path: socket))
    let api = EtcdAPI(channel, address: "unix://" + socket, loop)
    let options = CallOptions(timeout: .seconds(30), waitForReady: true)
    _ = try await api.kv.range(.with { $0.key = [1] }, options: options)
    return StoreProcess(running: running, api: api, channel: channel)
  }

  /// Ends the process without warning.
  func kill() async throws {
    let running = running
    _ = try await api.loop.offload { running.killNow() }
    channel.close()
  }

  struct Missing: Error {}
}
