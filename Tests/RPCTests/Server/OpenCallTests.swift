// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import NetSimulation
import Platform
import RPC
import Synchronization
import Testing
import Wire

/// Calls that go on after their method has returned.
@Suite("Calls left open") struct OpenCallTests {
  /// On a stream without a task; on a task behind an interceptor; in memory.
  enum Way: CaseIterable, Sendable { case stream, intercepted, memory }

  /// Leaves every call open, and keeps what it is to be told by.
  private final class Watch: RPCService {
    let calls = Mutex<[RPCOpenResponses<Blob>]>([])
    let gone = Mutex<[RPCCode]>([])
    let served = Atomic64()

    var serviceName: String { "test.Watch" }
    var methods: [RPCMethod] {
      [
        .serverStreaming("/test.Watch/Watch") {
          [self] (blob: Blob, responses: RPCResponses<Blob>, context) in
          if blob.text == "compressed" { context.compression = .gzip }
          context.leadingMetadata.add("x-leading", blob.text)
          context.trailingMetadata.add("x-trailing", blob.text)
          let open = context.keepOpen(responses) { error in
            self.gone.withLock { $0.append(error.code) }
          }
          if blob.text == "throws" { throw RPCError(.aborted, "after all") }
          open.send(Blob("first"))
          calls.withLock { $0.append(open) }
        }
      ]
    }

    var call: RPCOpenResponses<Blob> {
      get throws { try #require(calls.withLock { $0.first }) }
    }
    var goneWith: [RPCCode] { gone.withLock { $0 } }
  }

  /// Counts the calls whose end it has seen.
  private struct Ends: RPCServerInterceptor {
    let count: Atomic64

    func intercept(
      _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
    ) async throws {
      defer { count.increment() }
      try await next(stream, context)
    }
  }

  private static func withWatch<Result: Sendable>(
    _ way: Way,
    _ body: @escaping @Sendable (EventLoop, any RPCChannel, Watch) async throws -> Result
  ) async throws -> Result {
    try await onSimulatedNetwork { loop, _ in
      let watch = Watch()
      guard way != .memory else {
        let channel = InMemoryTransport(
          services: [watch], environment: loop.environment, executor: loop)
        return try await body(loop, channel, watch)
      }
      let server = RPCServer(
        loop: loop, services: [watch],
        interceptors: way == .intercepted ? [Ends(count: watch.served)] : [])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      let result = try await body(loop, channel, watch)
      channel.close()
      await server.shutdown(within: .zero)
      return result
    }
  }

  private static func open(
    _ channel: any RPCChannel, _ text: String = "", timeout: Duration? = nil
  ) async throws -> RPCCall<Blob, Blob> {
    let call: RPCCall<Blob, Blob> = try await channel.serverStreaming(
      "/test.Watch/Watch", Blob(text), options: CallOptions(timeout: timeout))
    #expect(try await call.next()?.text == "first")
    return call
  }

  @Test(
    "what is sent after the method has returned arrives in order, then the status and metadata",
    arguments: Way.allCases, ["plain", "compressed"])
  func order(way: Way, text: String) async throws {
    try await Self.withWatch(way) { loop, channel, watch in
      let call = try await Self.open(channel, text)
      try await loop.sleep(for: .seconds(3600))
      let sender = try watch.call
      for number in 1...50 { sender.send(Blob("next", Int64(number))) }
      var run = RPCMessageRun()
      let encoded = Blob("last", 51).protobuf()
      for _ in 0..<2 { run.append(count: encoded.count) { $0 += encoded } }
      sender.send(run)
      sender.end()
      sender.send(Blob("too late"))

      var numbers: [Int64] = []
      while let blob = try await call.next() { numbers.append(blob.number) }
      #expect(numbers == Array(1...51) + [51])
      #expect(try await call.leadingMetadata()["x-leading"] == text)
      #expect(call.trailingMetadata["x-trailing"] == text)
      #expect(watch.goneWith.isEmpty)
      if way == .intercepted { #expect(watch.served.value == 1) }
    }
  }

  @Test("the sender chooses the status", arguments: Way.allCases)
  func status(way: Way) async throws {
    try await Self.withWatch(way) { _, channel, watch in
      let call = try await Self.open(channel)
      try watch.call.end(RPCError(.outOfRange, "compacted"))
      let error = await #expect(throws: RPCError.self) { try await call.next() }
      #expect(error?.code == .outOfRange)
      #expect(error?.message == "compacted")
      #expect(watch.goneWith.isEmpty)
    }
  }

  @Test("a method that throws after all ends the call", arguments: Way.allCases)
  func throwing(way: Way) async throws {
    try await Self.withWatch(way) { _, channel, _ in
      let call: RPCCall<Blob, Blob> = try await channel.serverStreaming(
        "/test.Watch/Watch", Blob("throws"), options: CallOptions())
      let error = await #expect(throws: RPCError.self) { try await call.next() }
      #expect(error?.code == .aborted)
      #expect(error?.message == "after all")
    }
  }

  @Test("a client that gives up is told of once", arguments: Way.allCases)
  func cancellation(way: Way) async throws {
    try await Self.withWatch(way) { loop, channel, watch in
      let call = try await Self.open(channel)
      call.cancel()
      try await loop.sleep(for: .seconds(1))
      #expect(watch.goneWith == [.cancelled])
      let sender = try watch.call
      sender.send(Blob("to nobody"))
      sender.end()
      try await loop.sleep(for: .seconds(1))
      #expect(watch.goneWith == [.cancelled])
    }
  }

  @Test("a lost connection is told of", arguments: [Way.stream, .intercepted])
  func lostConnection(way: Way) async throws {
    try await Self.withWatch(way) { loop, channel, watch in
      let calls = [try await Self.open(channel), try await Self.open(channel)]
      (channel as? RPCClientChannel)?.close()
      try await loop.sleep(for: .seconds(1))
      #expect(watch.goneWith == [.cancelled, .cancelled])
      withExtendedLifetime(calls) {}
    }
  }

  @Test("a deadline ends the call at its time", arguments: Way.allCases)
  func deadline(way: Way) async throws {
    try await Self.withWatch(way) { loop, channel, watch in
      let start = loop.environment.now()
      let call = try await Self.open(channel, timeout: .seconds(60))
      let error = await #expect(throws: RPCError.self) { try await call.next() }
      #expect(error?.code == .deadlineExceeded)
      #expect(loop.environment.now() - start < .milliseconds(60_100))
      try await loop.sleep(for: .seconds(1))
      #expect(watch.goneWith.count == 1)
    }
  }

  @Test("a client that never reads costs the server no more than a bound", arguments: Way.allCases)
  func slowReader(way: Way) async throws {
    try await Self.withWatch(way) { loop, channel, watch in
      let call = try await Self.open(channel)
      let sender = try watch.call
      let part = Blob(String(repeating: "x", count: 65_536))
      for _ in 0..<1000 { sender.send(part) }
      #expect(watch.goneWith.isEmpty)
      try await loop.sleep(for: .seconds(1))
      #expect(watch.goneWith == [.resourceExhausted])
      var received = 0
      let error = await #expect(throws: RPCError.self) {
        while try await call.next() != nil { received += 1 }
      }
      #expect(received < 200, "\(received) messages of 64 KiB were kept")
      #expect(error?.code == .resourceExhausted)
    }
  }

  @Test("a sender hears when there is room again")
  func room() async throws {
    try await Self.withWatch(.stream) { loop, channel, watch in
      let call = try await Self.open(channel)
      let sender = try watch.call
      let part = Blob(String(repeating: "x", count: 65_536))
      var sent = 0
      // The windows take a part of it, so the client is left some time.
      for _ in 0..<100 {
        while sender.hasRoom {
          sender.send(part)
          sent += 1
        }
        try await loop.sleep(for: .milliseconds(10))
      }
      #expect(!sender.hasRoom)
      let heard = Atomic64()
      sender.whenRoom { heard.increment() }
      #expect(heard.value == 0)
      for _ in 0..<sent { _ = try await call.next() }
      try await loop.sleep(for: .seconds(1))
      #expect(heard.value == 1)
      #expect(sender.hasRoom)
      #expect(sent < 100)
      sender.end()
      #expect(try await call.next() == nil)
    }
  }
}
