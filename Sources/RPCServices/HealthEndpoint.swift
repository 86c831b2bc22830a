// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import HealthRPC
public import RPC
internal import Wire

/// Serves `grpc.health.v1.Health` from a registry (gRPC "Health Checking Protocol").
public struct HealthEndpoint: HealthService {
  private let registry: HealthRegistry

  public init(_ registry: HealthRegistry) { self.registry = registry }

  public func check(
    _ request: HealthCheckRequest, context: RPCContext
  ) async throws -> HealthCheckResponse {
    guard let status = registry.status(of: request.service) else {
      throw RPCError(.notFound, "unknown service \(request.service)")
    }
    return HealthCheckResponse.with { $0.status = status }
  }

  public func list(
    _ request: HealthListRequest, context: RPCContext
  ) async throws -> HealthListResponse {
    let statuses = registry.statuses
    guard statuses.count <= Limits.listedServices else {
      throw RPCError(
        .resourceExhausted, "there are more than \(Limits.listedServices) services; check one")
    }
    return HealthListResponse.with { response in
      for (service, status) in statuses {
        response.statuses[service] = HealthCheckResponse.with { $0.status = status }
      }
    }
  }

  public func watch(
    _ request: HealthCheckRequest, _ responses: RPCResponses<HealthCheckResponse>,
    context: RPCContext
  ) async throws {
    // Each client that balances its load watches for as long as it lives: no task waits with it.
    let watcher = registry.nextWatcher()
    let open = context.keepOpen(responses) { [registry] _ in registry.endWatch(watcher) }
    registry.begin(watcher, of: request.service) { status in
      open.send(HealthCheckResponse.with { $0.status = status })
    }
  }
}
