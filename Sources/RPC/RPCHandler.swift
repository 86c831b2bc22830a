// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
package import Net
import Platform

/// Answers gRPC requests on an HTTP server, and passes all others on.
package struct RPCHandler: HTTPHandler {
  let loop: EventLoop
  private let methods: [String: RPCMethod]
  /// The same methods, found by the bytes of a path.
  let index: RPCMethodIndex
  let limits: RPCServerLimits
  private let other: (any HTTPHandler)?

  /// - Parameters:
  ///   - interceptors: stand before every method, the first outermost.
  ///   - other: serves requests that are not gRPC, such as `/health`.
  package init(
    loop: EventLoop, services: [any RPCService], limits: RPCServerLimits = RPCServerLimits(),
    interceptors: [any RPCServerInterceptor] = [], other: (any HTTPHandler)? = nil
  ) {
    self.loop = loop
    self.limits = limits
    self.other = other
    methods = RPCMethod.table(of: services, behind: interceptors)
    index = RPCMethodIndex(methods) { Self.handler(of: $0, limits: limits, loop: loop) }
  }

  package func handle(
    _ request: HTTPRequest, _ response: HTTPResponseWriter
  ) async throws {
    guard request.headers.bytes(of: "content-type").map(Self.isGRPC) == true else {
      if let other { return try await other.handle(request, response) }
      return try await response.respond(
        status: 415, headers: ["content-type": "text/plain"],
        body: Array("only gRPC is served here\n".utf8))
    }
    guard request.method == "POST", request.version == .http2 else {
      return try await response.respond(status: 405)
    }
    let call = RPCServerCall(request, response, limits: limits)
    guard let method = methods[request.path] else {
      return try await call.end(RPCError(.unimplemented, "unknown method \(request.path)"), nil)
    }
    try await serve(method, call, request, response)
  }

  /// True for `application/grpc`, alone or with a format of messages (`+proto`); not for gRPC-Web, whose frames
  /// are others.
  static func isGRPC(_ type: UnsafeRawBufferPointer) -> Bool {
    guard type.begins(with: "application/grpc") else { return false }
    let rest = type.dropFirst("application/grpc".utf8.count)
    return rest.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ";") } ?? true
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
        context.expire()
        response.cancelHandler()
      }
    }
    defer { if let timer { loop.cancel(timer) } }
    if !method.isUnary { response.permitSilence() }
    do {
      switch method.implementation {
      case .unary(let body): try await call.send(body(call.onlyMessage(), context))
      case .streaming(let body):
        try await body(call, context)
        try await context.untilEnd(of: call)
      }
      try await call.end(context.isExpired ? .expired : nil, context)
    } catch {
      let status = context.isExpired ? .expired : RPCError(endingWith: error)
      try await call.end(status, context)
    }
  }
}
