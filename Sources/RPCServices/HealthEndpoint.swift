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
    var last: HealthRegistry.ServingStatus?
    for await status in registry.watch(request.service) where status != last {
      last = status
      try await responses.send(HealthCheckResponse.with { $0.status = status })
    }
    // The stream ends only with the call's task.
    throw CancellationError()
  }
}
