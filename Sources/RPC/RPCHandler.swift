// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
package import Net
import Platform

/// Answers gRPC requests on an HTTP server, and passes all others on.
package struct RPCHandler: HTTPHandler {
  private let loop: EventLoop
  private let methods: [String: RPCMethod]
  private let limits: RPCServerLimits
  private let other: (any HTTPHandler)?

  /// - Parameter other: serves requests that are not gRPC, such as `/health`.
  package init(
    loop: EventLoop, services: [any RPCService], limits: RPCServerLimits = RPCServerLimits(),
    other: (any HTTPHandler)? = nil
  ) {
    self.loop = loop
    self.limits = limits
    self.other = other
    var methods: [String: RPCMethod] = [:]
    for service in services {
      for method in service.methods { methods[method.path] = method }
    }
    self.methods = methods
  }

  package func handle(
    _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    guard request.headers["content-type"]?.hasPrefix("application/grpc") == true else {
      if let other { return try await other.handle(request, response) }
      return try await response.respond(
        status: 415, headers: ["content-type": "text/plain"],
        body: Array("only gRPC is served here\n".utf8))
    }
    guard request.method == "POST", request.version == .http2 else {
      return try await response.respond(status: 405)
    }
    let call = RPCServerCall(request, response, messageBytes: limits.requestBytes)
    guard let method = methods[request.path] else {
      return try await call.end(RPCError(.unimplemented, "unknown method \(request.path)"), nil)
    }
    try await serve(method, call, request, response)
  }

  private func serve(
    _ method: RPCMethod, _ call: RPCServerCall, _ request: HTTPRequest,
    _ response: HTTPResponseWriter
  ) async throws {
    let timeout = request.headers["grpc-timeout"].flatMap(Deadline.parse)
    let context = RPCContext(
      path: request.path, headers: request.headers,
      deadline: timeout.map { loop.environment.now() + $0 }, peer: request.peer)
    call.context = context
    let timer = timeout.map { timeout in
      loop.schedule(after: timeout) {
        call.isExpired = true
        response.cancelHandler()
      }
    }
    defer { if let timer { loop.cancel(timer) } }
    do {
      switch method.implementation {
      case .unary(let body): try await call.send(body(call.onlyMessage(), context))
      case .streaming(let body): try await body(call, context)
      }
      try await call.end(call.isExpired ? Self.expired : nil, context)
    } catch {
      try await call.end(Self.status(of: error, isExpired: call.isExpired), context)
    }
  }

  private static let expired = RPCError(.deadlineExceeded, "deadline exceeded")

  private static func status(of error: any Error, isExpired: Bool) -> RPCError {
    if isExpired { return expired }
    switch error {
    case let error as RPCError: return error
    case is CancellationError: return RPCError(.cancelled, "cancelled")
    case let error as any RPCErrorConvertible: return error.rpcError
    default: return RPCError(.unknown, "\(error)")
    }
  }
}

/// An error of a service's own that knows its status.
public protocol RPCErrorConvertible: Error {
  var rpcError: RPCError { get }
}
