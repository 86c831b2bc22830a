// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Testing

@testable import RPC

/// Unary calls whose request is at hand when their method runs.
@Suite("Direct calls") struct DirectCallTests {
  /// A service in bytes: `/test.Bytes/Reverse` reverses, `/test.Bytes/Fail` throws.
  private struct Bytes: RPCService {
    let serviceName = "test.Bytes"
    var methods: [RPCMethod] {
      [
        .immediate("/test.Bytes/Reverse") { request in
          request.withUnsafeBytes { Array($0.reversed()) }
        },
        .immediate("/test.Bytes/Fail") { _ in throw RPCError(.dataLoss, "as asked") },
        .immediate(taking: "/test.Bytes/Append") { request in request + [1] },
        RPCMethod.unary(encoded: "/test.Bytes/Later") { request, _ in request + [2] }
          .deferring { request, reply in
            // Long ones are left to the method.
            guard request.byteCount < 100_000 else { return false }
            reply.succeed(request.withUnsafeBytes { Array($0) } + [1])
            return true
          },
      ]
    }
  }

  private func call(
    _ path: String, _ message: [UInt8], limits: RPCServerLimits = RPCServerLimits()
  ) async throws -> [UInt8]? {
    try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [Bytes()], limits: limits)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      defer { channel.close() }
      return try await callInBytes(path, message, channel)
    }
  }

  @Test(
    "an immediate method answers messages of every size, in one read or many",
    arguments: [0, 1, 64, 10_000, 3_000_000])
  func answers(count: Int) async throws {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    #expect(try await call("/test.Bytes/Reverse", message) == message.reversed())
  }

  @Test(
    "a method that takes its request gets all of it, in one read or many",
    arguments: [0, 1, 10_000, 65_531, 65_536, 70_000, 3_000_000])
  func takes(count: Int) async throws {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    #expect(try await call("/test.Bytes/Append", message) == message + [1])
  }

  @Test(
    "a method that answers later gets all of its request, or leaves it to the method",
    arguments: [0, 64, 70_000, 1_500_000])
  func later(count: Int) async throws {
    let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    #expect(try await call("/test.Bytes/Later", message) == message + [count < 100_000 ? 1 : 2])
  }

  @Test("a second message behind a large one is refused", arguments: [70_000, 1_500_000])
  func secondMessage(count: Int) async throws {
    let error = try await EventLoop.runOnOwnThread { loop in
      let server = RPCServer(loop: loop, services: [Bytes()])
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let channel = try RPCClientChannel(
        loop: loop, target: .tcp(host: "127.0.0.1", port: address.port))
      defer { channel.close() }
      let call = try await channel.open("/test.Bytes/Append", options: CallOptions())
      try await call.send([UInt8](repeating: 1, count: count))
      try await call.send([2])
      try await call.finish()
      return await #expect(throws: RPCError.self) { _ = try await call.receive() }
    }

    #expect(error?.code == .internal)
  }

  @Test("an immediate method that throws ends the call with its status")
  func fails() async throws {
    let error = await #expect(throws: RPCError.self) { try await call("/test.Bytes/Fail", [1]) }

    #expect(error == RPCError(.dataLoss, "as asked"))
  }

  @Test("a message over the limit is refused, in one read or many", arguments: [101, 300_000])
  func refuses(count: Int) async throws {
    let message = [UInt8](repeating: 0, count: count)
    let error = await #expect(throws: RPCError.self) {
      try await call("/test.Bytes/Reverse", message, limits: RPCServerLimits(requestBytes: 100))
    }

    #expect(error?.code == .resourceExhausted)
  }

  @Test("a path is found among many, and none that is not there")
  func findsPaths() {
    var methods: [String: RPCMethod] = [:]
    for number in 0..<100 {
      let path = "/service/Method\(number)"
      methods[path] = .immediate(path) { _ in [] }
    }
    let index = RPCMethodIndex(methods)
    let find: (String) -> String? = { path in
      Array(path.utf8).withUnsafeBytes { index.find($0)?.method.path }
    }

    for path in methods.keys { #expect(find(path) == path) }
    #expect(find("/service/Method100") == nil)
    #expect(find("") == nil)
  }
}

/// One call of one request and one response in bytes, to its end.
func callInBytes(
  _ path: String, _ message: [UInt8], _ channel: RPCClientChannel
) async throws -> [UInt8]? {
  let call = try await channel.open(path, options: CallOptions())
  try await call.send(message)
  try await call.finish()
  let answer = try await call.receive()
  #expect(try await call.receive() == nil)
  return answer
}
