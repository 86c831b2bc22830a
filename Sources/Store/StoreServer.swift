// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
package import Net
import RPC
import RPCServices

/// Offers a store's services on any number of addresses.
package final class StoreServer: Sendable {
  private let server: HTTPServer
  private let health: HealthRegistry

  package init(core: StoreCore, loop: EventLoop) {
    var services: [any RPCService] = [
      KeyValueMethods(endpoint: KeyValueEndpoint(core)), WatchEndpoint(core), LeaseEndpoint(core),
      MaintenanceEndpoint(core), ClusterEndpoint(core), AuthEndpoint(core), LockEndpoint(core),
      ElectionEndpoint(core),
    ]
    health = HealthRegistry(services)
    services.append(HealthEndpoint(health))
    if core.settings.servesReflection {
      services += ServerReflection(describing: services).services
    }
    let calls = RPCHandler(
      loop: loop, services: services,
      limits: RPCServerLimits(
        requestBytes: core.settings.requestBytesMax + Limits.messageOverheadBytes),
      other: StoreHTTPEndpoint(core))
    var limits = HTTPServerLimits()
    limits.streamsPerConnection = core.settings.streamsPerConnection
    // Clients of etcd 3.4 name a whole URL as the authority.
    limits.permitsAnyAuthority = true
    limits.handlersPerConnection = 2 * Int(core.settings.streamsPerConnection)
    server = HTTPServer(
      loop: loop,
      handler: ClientMetrics(core.metrics.registry, services: services, next: calls),
      limits: limits)
  }

  /// - Parameter tls: nil serves plain text.
  /// - Returns: the address, with the port that the kernel chose for port 0.
  @discardableResult
  package func listen(
    on endpoint: Endpoint, tls: TLSConfiguration? = nil
  ) async throws -> SocketAddress {
    try await server.listen(on: endpoint, tls: tls)
  }

  /// Accepts no more calls, lets those under way end, and cuts them off when `grace` is over.
  package func shutdown(within grace: Duration) async {
    health.shutDown()
    await server.shutdown(within: grace)
  }
}
