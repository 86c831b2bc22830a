// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net
import Platform
import RPC
import Synchronization
import TestKit
import Testing

/// What happened, in order.
private final class Trace: Sendable {
  private let lines = Mutex<[String]>([])
  func add(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

/// Notes beginning and end of each call.
private struct Tracer: RPCServerInterceptor, RPCClientInterceptor {
  let name: String
  let trace: Trace

  func intercept(
    _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
  ) async throws {
    trace.add("\(name) begin")
    do {
      try await next(stream, context)
      trace.add("\(name) ok")
    } catch let error as RPCError {
      trace.add("\(name) \(error.code)")
      throw error
    }
  }

  func intercept(
    _ path: String, _ options: CallOptions, next: RPCClientContinuation
  ) async throws -> any RPCClientStream {
    trace.add("\(name) begin")
    return try await next(path, options).observing { error, _ in
      trace.add("\(name) \(error.map { "\($0.code)" } ?? "ok")")
    }
  }
}

/// Adds metadata on the way in, refuses calls that say so.
private struct Gate: RPCServerInterceptor, RPCClientInterceptor {
  func intercept(
    _ stream: any RPCServerStream, _ context: RPCContext, next: RPCServerContinuation
  ) async throws {
    guard context.metadata["x-stop"] != "server" else {
      throw RPCError(.permissionDenied, "stopped by the server")
    }
    context.metadata.add("x-text", "from the interceptor")
    try await next(stream, context)
  }

  func intercept(
    _ path: String, _ options: CallOptions, next: RPCClientContinuation
  ) async throws -> any RPCClientStream {
    guard options.metadata["x-stop"] != "client" else {
      throw RPCError(.unauthenticated, "stopped by the client")
    }
    var options = options
    options.metadata.add("x-stop", "no")
    return try await next(path, options)
  }
}

@Suite("Interceptors") struct InterceptorTests {
  /// Runs `body` with a client whose calls pass interceptors on both sides.
  private func withClient<Result: Sendable>(
    _ transport: Transport, server: [any RPCServerInterceptor] = [],
    client: [any RPCClientInterceptor] = [],
    _ body: @escaping @Sendable (EventLoop, EchoClient) async throws -> Result
  ) async throws -> Result {
    let folder = try TemporaryFolder()
    return try await EventLoop.runOnOwnThread { loop in
      let service = EchoService(loop: loop)
      if transport == .memory {
        let memory = InMemoryTransport(
          services: [service], interceptors: server, environment: loop.environment, executor: loop)
        return try await body(loop, EchoClient(channel: memory.intercepted(by: client)))
      }
      let endpoint = Endpoint.unix(path: folder.path + "/rpc.sock")
      let listening = RPCServer(loop: loop, services: [service], interceptors: server)
      try await listening.listen(on: endpoint)
      let channel = try RPCClientChannel(loop: loop, target: endpoint)
      let result = try await body(loop, EchoClient(channel: channel.intercepted(by: client)))
      channel.close()
      await listening.shutdown(within: .seconds(1))
      return result
    }
  }

  @Test(
    "the first is the outermost, for each kind of call on both sides",
    arguments: [Transport.unix, .memory])
  func order(transport: Transport) async throws {
    let (served, called) = (Trace(), Trace())
    try await withClient(
      transport, server: [Tracer(name: "a", trace: served), Tracer(name: "b", trace: served)],
      client: [Tracer(name: "c", trace: called), Tracer(name: "d", trace: called)]
    ) { _, client in
      _ = try await client.echo(Blob("unary"))
      for try await _ in try await client.count(Blob("", 3)) {}
      let sum = try await client.sum()
      try await sum.send(Blob("", 4))
      try await sum.finish()
      _ = try await sum.single()
      let chat = try await client.chat()
      try await chat.send(Blob("ping"))
      try await chat.finish()
      while try await chat.next() != nil {}
    }

    let serverTrace = ["a begin", "b begin", "b ok", "a ok"]
    let clientTrace = ["c begin", "d begin", "d ok", "c ok"]
    #expect(served.all == serverTrace + serverTrace + serverTrace + serverTrace)
    #expect(called.all == clientTrace + clientTrace + clientTrace + clientTrace)
  }

  @Test("they see the status that the client gets", arguments: [Transport.unix, .memory])
  func status(transport: Transport) async throws {
    let (served, called) = (Trace(), Trace())
    try await withClient(
      transport, server: [Tracer(name: "server", trace: served)],
      client: [Tracer(name: "client", trace: called)]
    ) { loop, client in
      await #expect(throws: RPCError.self) { try await client.fail(Blob("no", 5)) }
      await #expect(throws: RPCError.self) {
        try await client.sleep(Blob("", 60_000), options: CallOptions(timeout: .milliseconds(50)))
      }
      let endless = try await client.count(Blob("", .max))
      _ = try await endless.next()
      endless.cancel()
      try await eventually(on: loop) { served.all.count == 6 }
    }

    #expect(
      served.all == [
        "server begin", "server notFound", "server begin", "server deadlineExceeded",
        "server begin", "server cancelled",
      ])
    #expect(
      called.all == [
        "client begin", "client notFound", "client begin", "client deadlineExceeded",
        "client begin", "client cancelled",
      ])
  }

  @Test("they may change metadata and end a call", arguments: [Transport.unix, .memory])
  func gate(transport: Transport) async throws {
    try await withClient(transport, server: [Gate()], client: [Gate()]) { _, client in
      let call: RPCCall<Blob, Blob> = try await client.channel.serverStreaming(
        "/test.Echo/Echo", Blob(), options: CallOptions())
      _ = try await call.single()
      #expect(call.trailingMetadata["x-text"] == "from the interceptor")

      for (side, code) in [("server", RPCCode.permissionDenied), ("client", .unauthenticated)] {
        let error = await #expect(throws: RPCError.self) {
          try await client.echo(Blob(), options: CallOptions(metadata: ["x-stop": side]))
        }
        #expect(error == RPCError(code, "stopped by the \(side)"))
      }
    }
  }
}
