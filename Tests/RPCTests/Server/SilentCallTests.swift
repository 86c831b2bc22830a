// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import HTTP2Conformance
import Net
import NetSimulation
import RPC
import Testing

/// Clients that are silent in the middle of a call, in simulated time.
@Suite("Silence within calls") struct SilentCallTests {
  /// Runs `body` beside a server of `EchoService`.
  private static func withServer<Result: Sendable>(
    interceptors: [any RPCServerInterceptor] = [],
    _ body: @escaping @Sendable (EventLoop, Endpoint) async throws -> Result
  ) async throws -> Result {
    try await onSimulatedNetwork { loop, _ in
      let server = RPCServer(
        loop: loop, services: [EchoService(loop: loop)], interceptors: interceptors)
      let address = try await server.listen(on: .tcp(host: "127.0.0.1", port: 0))
      let result = try await body(loop, .tcp(host: "127.0.0.1", port: address.port))
      await server.shutdown(within: .seconds(1))
      return result
    }
  }

  @Test("a stream of requests may rest for an hour", arguments: [false, true])
  func streams(isIntercepted: Bool) async throws {
    let answers = try await Self.withServer(interceptors: isIntercepted ? [PassingOn()] : []) {
      loop, endpoint in
      let client = EchoClient(channel: try RPCClientChannel(loop: loop, target: endpoint))
      let chat = try await client.chat()
      let sum = try await client.sum()
      var answers: [String] = []
      for number in 1...3 {
        try await chat.send(Blob("\(number)"))
        try await sum.send(Blob("", Int64(number)))
        answers.append(try await chat.next()?.text ?? "none")
        try await loop.sleep(for: .seconds(3600))
      }
      try await sum.finish()
      answers.append("\(try await sum.single().number)")
      return answers
    }

    #expect(answers == ["1", "2", "3", "6"])
  }

  @Test("a unary call whose request does not come ends with 408", arguments: [false, true])
  func unary(isIntercepted: Bool) async throws {
    let (status, code) = try await Self.withServer(interceptors: isIntercepted ? [PassingOn()] : [])
    { loop, endpoint in
      var configuration = HTTPClientConfiguration()
      configuration.preference = .http2
      let client = try HTTPClient(loop: loop, target: endpoint, configuration: configuration)
      defer { client.close() }
      let exchange = try await client.open(
        HTTPClientRequest(
          method: "POST", path: "/test.Echo/Echo",
          headers: ["content-type": "application/grpc", "te": "trailers"]))
      try await exchange.write([0, 0, 0, 1, 0, 1])
      let status = try await exchange.response().status
      let call: RPCCall<Blob, Blob> = try await RPCClientChannel(loop: loop, target: endpoint)
        .call("/test.Echo/Echo", options: CallOptions())
      let error = await #expect(throws: RPCError.self) { try await call.next() }
      return (status, error?.code)
    }

    #expect(status == 408)
    #expect(code == .unknown)
  }
}

private struct PassingOn: RPCServerInterceptor {
  func intercept(
    _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
  ) async throws { try await next(stream, context) }
}
