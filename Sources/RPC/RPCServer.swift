// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
public import Net
internal import Platform

/// Bounds on what clients may ask of a server.
public struct RPCServerLimits: Sendable {
  /// A longer request message ends its call with `resourceExhausted` (bytes).
  public var receivedMessageBytes = 4 << 20
  /// A longer response message ends its call with `resourceExhausted` (bytes).
  public var sentMessageBytes = Int(Int32.max)

  public init() {}
}

/// Answers gRPC calls (gRPC over HTTP/2) with the methods of the services given to it.
///
/// A path of a request: `HTTPServer` → `handle` finds the method → `ServerCall` turns body bytes into
/// messages → the generated method decodes and calls the service → `end` sends the status.
public final class RPCServer: Sendable {
  private let methods: [String: RPCMethod]
  private let services: Set<String>
  private let loop: EventLoop
  private let limits: RPCServerLimits

  public init(
    services: [any RPCService], loop: EventLoop, limits: RPCServerLimits = RPCServerLimits()
  ) {
    var methods: [String: RPCMethod] = [:]
    for service in services {
      for method in service.methods { methods[method.path] = method }
    }
    self.methods = methods
    self.services = Set(services.map(\.serviceName))
    self.loop = loop
    self.limits = limits
  }

  /// Serves on the addresses until the calling task is cancelled; then lets running calls end.
  /// - Parameters:
  ///   - endpoints: each with its TLS; nil serves plain text.
  ///   - grace: how long running calls may still take.
  public func serve(
    on endpoints: [(Endpoint, TLSConfiguration?)], grace: Duration = .seconds(5)
  ) async throws {
    let server = HTTPServer(loop: loop, handler: self)
    for (endpoint, tls) in endpoints { try await server.listen(on: endpoint, tls: tls) }
    do {
      try await loop.sleep(for: .seconds(Int64.max / 4))
    } catch {
      await server.shutdown(within: grace)
    }
  }

  /// Whether a request is a gRPC call; others belong to another handler.
  package static func isCall(_ request: HTTPRequest) -> Bool {
    guard let type = request.headers["content-type"] else { return false }
    return type == "application/grpc" || type.hasPrefix("application/grpc+")
      || type.hasPrefix("application/grpc;")
  }
}

extension RPCServer: HTTPHandler {
  package func handle(_ request: HTTPRequest, _ response: HTTPResponseWriter) async throws {
    guard Self.isCall(request) else { return try await response.respond(status: 415) }
    guard request.method == "POST", request.version == .http2 else {
      return try await response.respond(status: 405, headers: ["allow": "POST"])
    }
    let timeout = request.headers["grpc-timeout"].map(Deadline.parse)
    let context = RPCContext(
      path: request.path, metadata: Metadata(request.headers),
      deadline: timeout.flatMap { $0 }.map { loop.environment.now() + $0 }, peer: request.peer)
    let call = ServerCall(
      request: request, response: response, context: context, loop: loop, limits: limits)
    guard timeout != .some(nil) else {
      return try await call.end(RPCError(.internal, "malformed grpc-timeout"))
    }
    guard let method = methods[request.path] else {
      return try await call.end(unknown(request.path))
    }
    try await call.end(await run(method, call, context))
  }

  /// - Returns: nil when the call ended well.
  private func run(_ method: RPCMethod, _ call: ServerCall, _ context: RPCContext) async
    -> RPCError?
  {
    do {
      guard let deadline = context.deadline else {
        try await perform(method, call, context)
        return nil
      }
      return try await race(method, call, context, until: deadline)
    } catch let error as RPCError {
      return error
    } catch is CancellationError {
      return RPCError(.cancelled, "the call was cancelled")
    } catch {
      return RPCError(.unknown, "\(error)")
    }
  }

  private func perform(
    _ method: RPCMethod, _ call: ServerCall, _ context: RPCContext
  ) async throws {
    switch method.implementation {
    case .streaming(let body): try await body(call, context)
    case .unary(let body):
      guard let request = try await call.receive() else {
        throw RPCError(.invalidArgument, "the call ended without its request message")
      }
      try await call.send(try await body(request, context))
    }
  }

  /// Whichever comes first: the method's end, or the deadline, which cancels the method.
  private func race(
    _ method: RPCMethod, _ call: ServerCall, _ context: RPCContext, until deadline: Duration
  ) async throws -> RPCError? {
    try await withThrowingTaskGroup(of: RPCError?.self) { group in
      group.addTask {
        try await self.perform(method, call, context)
        return nil
      }
      group.addTask {
        try await self.loop.sleep(for: deadline - self.loop.environment.now())
        return RPCError(.deadlineExceeded, "the deadline has passed")
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private func unknown(_ path: String) -> RPCError {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty else {
      return RPCError(.unimplemented, "malformed method name: \"\(path)\"")
    }
    guard services.contains(String(parts[1])) else {
      return RPCError(.unimplemented, "unknown service \(parts[1])")
    }
    return RPCError(.unimplemented, "unknown method \(parts[2]) for service \(parts[1])")
  }
}
