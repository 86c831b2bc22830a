// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Testing

@testable import RPC

/// Unary calls that a plain call begins and somebody answers later.
@Suite("Deferred calls") struct DeferredCallTests {
  /// A service in bytes that keeps its replies until it is told to answer.
  private final class Later: RPCService {
    let serviceName = "test.Later"
    /// Replies of calls that nobody has answered.
    let kept = AsyncStream.makeStream(of: RPCReply.self, bufferingPolicy: .bufferingNewest(8))

    var methods: [RPCMethod] {
      [
        method("Keep") { [self] _, reply in
          kept.continuation.yield(reply)
          return true
        },
        method("Reverse") { request, reply in
          let message = request.withUnsafeBytes { Array($0.reversed()) }
          // A thread of the pool, not the loop's.
          Task.detached { reply.succeed(message) }
          return true
        },
        method("Fail") { _, reply in
          reply.fail(RPCError(.dataLoss, "as asked"))
          return true
        },
        method("Throw") { _, _ in throw RPCError(.outOfRange, "as thrown") },
        method("Decline") { _, _ in false },
      ]
    }

    private func method(
      _ name: String, _ begin: @escaping @Sendable (RawSpan, RPCReply) throws -> Bool
    ) -> RPCMethod {
      let path = "/test.Later/\(name)"
      return .unary(encoded: path) { _, _ in Array("in a task".utf8) }.deferring(begin)
    }

    /// The reply of the next call that is kept.
    func next() async throws -> RPCReply {
      for await reply in kept.stream { return reply }
      throw CancellationError()
    }
  }

  private func withService<Answer: Sendable>(
    limits: RPCServerLimits = RPCServerLimits(),
    _ body:
      @escaping @Sendable (Later, _ connect: () throws -> RPCClientChannel) async throws -> Answer
  ) async throws -> Answer {
    try await EventLoop.runOnOwnThread { loop in
      let service = Later()
      let server = RPCServer(loop: loop, services: [service], limits: limits)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      return try await body(service) {
        try RPCClientChannel(loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      }
    }
  }

  private func call(
    _ name: String, _ message: [UInt8] = [1], limits: RPCServerLimits = RPCServerLimits()
  ) async throws -> [UInt8]? {
    try await withService(limits: limits) { _, connect in
      let channel = try connect()
      defer { channel.close() }
      return try await callInBytes("/test.Later/\(name)", message, channel)
    }
  }

  @Test(
    "an answer from another thread arrives, whatever the request's size",
    arguments: [0, 64, 10_000, 3_000_000])
  func answersFromAnotherThread(count: Int) async throws {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    #expect(try await call("Reverse", message) == message.reversed())
  }

  @Test("a status given later, or thrown at once, ends the call")
  func fails() async throws {
    let later = await #expect(throws: RPCError.self) { try await call("Fail") }
    let thrown = await #expect(throws: RPCError.self) { try await call("Throw") }

    #expect(later == RPCError(.dataLoss, "as asked"))
    #expect(thrown == RPCError(.outOfRange, "as thrown"))
  }

  @Test("a call that is declined is served in a task")
  func declines() async throws {
    #expect(try await call("Decline") == Array("in a task".utf8))
  }

  @Test("an answer over the limit ends the call with an error")
  func boundsAnswers() async throws {
    let error = await #expect(throws: RPCError.self) {
      try await call(
        "Reverse", [UInt8](repeating: 0, count: 101), limits: RPCServerLimits(responseBytes: 100))
    }

    #expect(error?.code == .resourceExhausted)
  }

  @Test("a call whose time is up ends, and its late answer disturbs nobody")
  func expires() async throws {
    try await withService { service, connect in
      let channel = try connect()
      defer { channel.close() }
      let call = try await channel.open(
        "/test.Later/Keep", options: CallOptions(timeout: .milliseconds(20)))
      try await call.send([1])
      try await call.finish()
      let error = await #expect(throws: RPCError.self) { try await call.receive() }

      try await service.next().succeed([2])

      #expect(error?.code == .deadlineExceeded)
      #expect(try await callInBytes("/test.Later/Reverse", [1, 2], channel) == [2, 1])
    }
  }

  @Test("an answer to a client that has gone disturbs nobody")
  func outlivesClient() async throws {
    try await withService { service, connect in
      let (gone, channel) = (try connect(), try connect())
      defer { channel.close() }
      let call = try await gone.open("/test.Later/Keep", options: CallOptions())
      try await call.send([1])
      try await call.finish()
      let reply = try await service.next()
      gone.close()
      _ = try await callInBytes("/test.Later/Reverse", [1], channel)

      reply.succeed([2])

      #expect(try await callInBytes("/test.Later/Reverse", [1, 2], channel) == [2, 1])
    }
  }
}
