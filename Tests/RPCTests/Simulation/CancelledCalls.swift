// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Glibc
import Net
import RPC

/// Calls that end before their time, in every way there is, many at once, on a simulated network.
struct CancelledCalls {
  /// How a call ends; as many calls end in one way as in another.
  private enum Way: Int, CaseIterable {
    case cancelled, taskCancelled, deadline, released, connectionClosed
  }

  /// Calls open at once; each such batch has a connection of its own.
  static let batch = 500

  let loop: EventLoop
  let contexts = Live()
  let streams = Live()
  let running = Atomic64()
  let ended = Atomic64()

  init(loop: EventLoop) { self.loop = loop }

  func serve() async throws -> RPCServer {
    var limits = RPCServerLimits()
    limits.callsPerConnection = UInt32(Self.batch)
    let service = HangingService(calls: self)
    let server = RPCServer(loop: loop, services: [service], limits: limits)
    try await server.listen(on: Self.endpoint)
    return server
  }

  static let endpoint = Endpoint.tcp(host: "127.0.0.1", port: 9000)

  func run(batches: Int) async throws {
    for _ in 0..<batches {
      let channel = try RPCClientChannel(loop: loop, target: Self.endpoint)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<Self.batch {
          let way = Way(rawValue: number % Way.allCases.count) ?? .cancelled
          group.addTask { try await call(channel, way) }
        }
        try await loop.sleep(for: .seconds(10))
        channel.close()
        while try await group.next() != nil {}
      }
      try await loop.sleep(for: .seconds(10))
      guard contexts.alive == 0, streams.alive == 0 else { return }
    }
  }

  private func call(_ channel: RPCClientChannel, _ way: Way) async throws {
    let options = CallOptions(timeout: way == .deadline ? .seconds(2) : nil)
    let stream = try await channel.open("/test.Hanging/Hang", options: options)
    streams.add(stream)
    try await stream.send([1])
    try await loop.sleep(for: .seconds(1))
    switch way {
    case .cancelled:
      stream.cancel()
      await end(of: stream)
    case .deadline, .connectionClosed: await end(of: stream)
    case .released: ended.increment()
    case .taskCancelled:
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await end(of: stream) }
        group.cancelAll()
      }
    }
  }

  private func end(of stream: any RPCClientStream) async {
    do { _ = try await stream.receive() } catch { ended.increment() }
  }
}

/// Never answers.
private struct HangingService: RPCService {
  let calls: CancelledCalls

  var serviceName: String { "test.Hanging" }

  var methods: [RPCMethod] {
    [
      .bidirectional("/test.Hanging/Hang") {
        (_: RPCRequests<Blob>, _: RPCResponses<Blob>, context) in
        calls.contexts.add(context)
        calls.running.increment()
        defer { calls.running.decrement() }
        try await calls.loop.sleep(for: .seconds(3600))
      }
    ]
  }
}

/// What this process occupies (proc_pid_statm(5)).
enum ResidentMemory {
  /// Ends what the Testing library does on each thrown error: it keeps a backtrace of some 200 bytes.
  /// Only for a process of its own.
  static func forgetThrownErrors() {
    for hook in ["_swift_willThrow", "_swift_willThrowTypedImpl"] {
      dlsym(nil, hook)?.storeBytes(of: 0, as: UInt.self)
    }
  }

  /// In pages of 4 KiB.
  static var pages: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, CInt(line.count), file) != nil else { return 0 }
    let text = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0
  }
}
