// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Synchronization
import TestKit
import Testing

@Suite("Limits and drain of a gRPC server") struct ServerLimitTests {
  /// Runs `body` with a server on a unix socket and a channel to it.
  private func withServer<Result: Sendable>(
    _ service: any RPCService, limits: RPCServerLimits = RPCServerLimits(),
    _ body: @escaping @Sendable (EventLoop, RPCServer, RPCClientChannel) async throws -> Result
  ) async throws -> Result {
    let folder = try TemporaryFolder()
    return try await onSimulatedNetwork { loop, _ in
      let endpoint = Endpoint.unix(path: folder.path + "/rpc.sock")
      let server = RPCServer(loop: loop, services: [service], limits: limits)
      try await server.listen(on: endpoint)
      let channel = try RPCClientChannel(loop: loop, target: endpoint)
      let result = try await body(loop, server, channel)
      channel.close()
      await server.shutdown(within: .zero)
      return result
    }
  }

  @Test("a response beyond the limit ends its call with RESOURCE_EXHAUSTED")
  func responseLimit() async throws {
    let error = try await withServer(Sized(), limits: RPCServerLimits(responseBytes: 1000)) {
      _, _, channel in
      let small: Blob = try await channel.unary(
        "/test.Sized/Make", Blob("", 900), options: CallOptions())
      #expect(small.bytes.count == 900)
      return await #expect(throws: RPCError.self) {
        let _: Blob = try await channel.unary(
          "/test.Sized/Make", Blob("", 1001), options: CallOptions())
      }
    }

    #expect(error?.code == .resourceExhausted)
  }

  @Test("a compressed request counts by what it becomes")
  func bombLimit() async throws {
    let error = try await withServer(Sized(), limits: RPCServerLimits(requestBytes: 10_000)) {
      _, _, channel in
      await #expect(throws: RPCError.self) {
        let _: Blob = try await channel.unary(
          "/test.Sized/Make", Blob(String(repeating: "0", count: 5_000_000)),
          options: CallOptions(compression: .gzip))
      }
    }

    #expect(error?.code == .resourceExhausted)
  }

  @Test("a slow reader suspends the handler, so the server holds little for it")
  func slowReader() async throws {
    let service = Sized()
    let (sent, rest) = try await withServer(service) { loop, _, channel in
      let call: RPCCall<Blob, Blob> = try await channel.serverStreaming(
        "/test.Sized/Flood", Blob("", 1000), options: CallOptions())
      _ = try await call.next()
      try await Self.settled(on: loop) { service.count.value }
      let sent = service.count.value
      var rest = 1
      while try await call.next() != nil { rest += 1 }
      return (sent, rest)
    }

    // 64 KiB each: a stream's window and queues hold a few dozen of the thousand.
    #expect(sent < 100, "\(sent) messages were sent to a client that read one")
    #expect(rest == 1000)
  }

  @Test("a slow handler suspends the client that writes to it")
  func slowHandler() async throws {
    let service = Sized()
    let written = try await withServer(service) { loop, _, channel in
      let call: RPCCall<Blob, Blob> = try await channel.call(
        "/test.Sized/Ignore", options: CallOptions())
      let written = Counter()
      let writer = Task(executorPreference: loop) {
        for _ in 0..<1000 {
          try await call.send(Blob(String(repeating: "x", count: 65_536)))
          written.increment()
        }
      }
      try await Self.settled(on: loop) { written.value }
      let held = written.value
      writer.cancel()
      call.cancel()
      _ = await writer.result
      return held
    }

    #expect(written < 100, "\(written) messages were taken from a client that nobody reads")
  }

  @Test("beyond the cap of running handlers calls are refused until some have ended")
  func handlerCap() async throws {
    let service = Stubborn()
    let limits = RPCServerLimits(callsPerConnection: 10, handlersPerConnection: 10)
    try await withServer(service, limits: limits) { loop, _, channel in
      for number in 1...10 {
        let call: RPCCall<Blob, Blob> = try await channel.serverStreaming(
          "/test.Stubborn/Stay", Blob(), options: CallOptions())
        try await eventually(on: loop) { service.started.value == number }
        call.cancel()
      }
      let refused = await #expect(throws: RPCError.self) {
        let _: Blob = try await channel.unary(
          "/test.Stubborn/Answer", Blob(), options: CallOptions(timeout: .seconds(10)))
      }
      service.gate.open()
      try await eventually(on: loop) { service.ended.value == 10 }
      let answer: Blob = try await channel.unary(
        "/test.Stubborn/Answer", Blob("again"), options: CallOptions())

      #expect(refused?.code == .unavailable)
      #expect(service.started.value == 10)
      #expect(answer.text == "again")
    }
  }

  @Test("a drain lets calls under way end, and takes no new ones")
  func drain() async throws {
    let service = Stubborn()
    try await withServer(service) { loop, server, channel in
      let running: RPCCall<Blob, Blob> = try await channel.serverStreaming(
        "/test.Stubborn/Stay", Blob("done"), options: CallOptions())
      try await eventually(on: loop) { service.started.value == 1 }
      let draining = Task(executorPreference: loop) { await server.shutdown(within: .seconds(30)) }
      let late = await #expect(throws: RPCError.self) {
        while true {
          // Until GOAWAY has arrived a call may still slip in.
          let _: Blob = try await channel.unary(
            "/test.Stubborn/Answer", Blob(), options: CallOptions(timeout: .seconds(10)))
        }
      }
      service.gate.open()
      let answer = try await running.single()
      await draining.value

      #expect(late?.code == .unavailable)
      #expect(answer.text == "done")
    }
  }

  /// Waits until `count` has stayed the same for a while.
  private static func settled(on loop: EventLoop, _ count: () -> Int) async throws {
    var (last, times) = (-1, 0)
    while times < 10 {
      try await loop.environment.sleep(for: .milliseconds(20))
      times = count() == last ? times + 1 : 0
      last = count()
    }
  }
}

private typealias Counter = Atomic64

/// Makes messages of any size.
private struct Sized: RPCService {
  /// Messages of `Flood` that were sent.
  let count = Counter()

  var serviceName: String { "test.Sized" }
  var methods: [RPCMethod] {
    [
      .unary("/test.Sized/Make") { (blob: Blob, _) -> Blob in
        Blob(String(repeating: "x", count: Int(blob.number)))
      },
      .serverStreaming("/test.Sized/Flood") {
        [count] (blob: Blob, responses: RPCResponses<Blob>, _) in
        let part = Blob(String(repeating: "x", count: 65_536))
        for _ in 0..<blob.number {
          try await responses.send(part)
          count.increment()
        }
      },
      .clientStreaming("/test.Sized/Ignore") { (_: RPCRequests<Blob>, context) -> Blob in
        try await Gate().wait()
        return Blob()
      },
    ]
  }
}

/// Stays until a gate opens, whatever its client does.
private struct Stubborn: RPCService {
  let gate = Gate()
  let started = Counter()
  let ended = Counter()

  var serviceName: String { "test.Stubborn" }
  var methods: [RPCMethod] {
    [
      .unary("/test.Stubborn/Answer") { (blob: Blob, _) -> Blob in blob },
      .serverStreaming("/test.Stubborn/Stay") {
        [gate, started, ended] (blob: Blob, responses: RPCResponses<Blob>, _) in
        started.increment()
        defer { ended.increment() }
        await gate.waitStubbornly()
        try await responses.send(blob)
      },
    ]
  }
}

/// Lets everyone through once it is open.
private final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }
  private let state = Mutex(State())

  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Waits although the task may be cancelled.
  func waitStubbornly() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  /// Waits until the gate opens or the task is cancelled.
  func wait() async throws {
    await withTaskCancellationHandler {
      await waitStubbornly()
    } onCancel: {
      open()
    }
    try Task.checkCancellation()
  }
}
