// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import HTTP
public import Net

/// Serves gRPC over HTTP/2 on any number of addresses, all on one loop.
///
/// Reading order: `RPCServer` → `RPCHandler` (finds the method, ends the call with a status) →
/// `RPCServerCall` (messages both ways).
public final class RPCServer: Sendable {
  private let server: HTTPServer

  /// - Parameter interceptors: stand before every method, the first outermost.
  public init(
    loop: EventLoop, services: [any RPCService], interceptors: [any RPCServerInterceptor] = [],
    limits: RPCServerLimits = RPCServerLimits()
  ) {
    var http = HTTPServerLimits()
    http.streamsPerConnection = limits.callsPerConnection
    http.handlersPerConnection = limits.handlersPerConnection
    let handler = RPCHandler(
      loop: loop, services: services, limits: limits, interceptors: interceptors)
    server = HTTPServer(loop: loop, handler: handler, limits: http)
  }

  /// Listens on one more address.
  /// - Returns: the address, with the port that the kernel chose for port 0.
  @discardableResult
  public func listen(
    on endpoint: Endpoint, tls: TLSConfiguration? = nil
  ) async throws -> SocketAddress {
    try await server.listen(on: endpoint, tls: tls)
  }

  /// Accepts no more calls, lets those under way end, and cuts them off when `grace` is over.
  public func shutdown(within grace: Duration) async { await server.shutdown(within: grace) }
}
