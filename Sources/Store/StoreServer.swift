// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import EtcdRPC
import HTTP
package import Net
import RPC
import RPCServices
import Telemetry

/// Offers a store's services on any number of addresses.
package final class StoreServer: Sendable {
  private let server: HTTPServer
  /// The same without gRPC.
  private let plainServer: HTTPServer
  private let health: HealthRegistry

  package init(core: StoreCore, loop: EventLoop) {
    var services: [any RPCService] = [
      KeyValueMethods(endpoint: KeyValueEndpoint(core)), WatchEndpoint(core), LeaseEndpoint(core),
      MaintenanceEndpoint(core), ClusterEndpoint(core), AuthEndpoint(core), LockEndpoint(core),
      ElectionEndpoint(core),
    ]
    services = Self.counted(services, core)
    health = HealthRegistry(services)
    services.append(HealthEndpoint(health))
    if core.settings.servesReflection {
      services += ServerReflection(describing: services).services
    }
    let other = Self.handler(core, services)
    let calls = RPCHandler(
      loop: loop, services: services,
      limits: RPCServerLimits(
        requestBytes: core.settings.requestBytesMax + Limits.messageOverheadBytes),
      other: other)
    var limits = HTTPServerLimits()
    limits.streamsPerConnection = core.settings.streamsPerConnection
    // Clients of etcd 3.4 name a whole URL as the authority.
    limits.permitsAnyAuthority = true
    limits.handlersPerConnection = 2 * Int(core.settings.streamsPerConnection)
    server = HTTPServer(
      loop: loop,
      handler: ClientMetrics(core.metrics.registry, services: services, next: calls),
      limits: limits,
      observation: HTTPServerObservation(
        connections: ConnectionMetrics(core.metrics.registry, role: "server"), isTracing: false))
    plainServer = HTTPServer(loop: loop, handler: other)
  }

  private static func counted(
    _ services: [any RPCService], _ core: StoreCore
  ) -> [any RPCService] {
    do { return try CountedService.all(services, core) } catch {
      Logger(component: "store").error(
        "calls are not counted: descriptors cannot be read", ["error": "\(error)"])
      return services
    }
  }

  /// What answers requests that are not gRPC.
  private static func handler(_ core: StoreCore, _ services: [any RPCService]) -> any HTTPHandler {
    let endpoint = StoreHTTPEndpoint(core)
    guard core.settings.servesJSON else { return endpoint }
    do {
      return try JSONGateway(
        services: services, schemas: EtcdRPCSchema.messages, worker: core.worker,
        requestBytesMax: 2 * core.settings.requestBytesMax + Limits.messageOverheadBytes,
        next: endpoint)
    } catch {
      Logger(component: "store").error(
        "no JSON gateway: descriptors cannot be read", ["error": "\(error)"])
      return endpoint
    }
  }

  /// - Parameter tls: nil serves plain text.
  /// - Returns: the address, with the port that the kernel chose for port 0.
  @discardableResult
  package func listen(
    on endpoint: Endpoint, tls: TLSConfiguration? = nil
  ) async throws -> SocketAddress {
    try await server.listen(on: endpoint, tls: tls)
  }

  /// Listens for everything but gRPC: JSON, health and metrics.
  @discardableResult
  package func listenWithoutRPC(
    on endpoint: Endpoint, tls: TLSConfiguration? = nil
  ) async throws -> SocketAddress {
    try await plainServer.listen(on: endpoint, tls: tls)
  }

  /// Accepts no more calls, lets those under way end, and cuts them off when `grace` is over.
  package func shutdown(within grace: Duration) async {
    health.shutDown()
    await server.shutdown(within: grace)
    await plainServer.shutdown(within: .zero)
  }
}
