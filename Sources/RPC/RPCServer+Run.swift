// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Net
internal import Platform

extension RPCServer {
  /// Serves until SIGTERM or SIGINT, then drains: for a process that does nothing else. Call it first
  /// thing in `main`, on the main thread.
  /// - Parameters:
  ///   - grace: how long calls under way may take after the signal.
  ///   - listening: told the address once clients may connect.
  /// - Throws: what keeps the server from listening.
  public static func run(
    services: [any RPCService], on endpoint: Endpoint, tls: TLSConfiguration? = nil,
    interceptors: [any RPCServerInterceptor] = [], limits: RPCServerLimits = RPCServerLimits(),
    grace: Duration = .seconds(10),
    listening: @escaping @Sendable (SocketAddress) -> Void = { _ in }
  ) throws {
    let signals = try StopSignals()
    try EventLoop.run { loop in
      let server = RPCServer(
        loop: loop, services: services, interceptors: interceptors, limits: limits)
      listening(try await server.listen(on: endpoint, tls: tls))
      while signals.take() == nil { try await loop.readable(signals.descriptor) }
      await server.shutdown(within: grace)
    }
  }
}
