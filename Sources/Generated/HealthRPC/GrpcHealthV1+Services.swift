// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.health.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Tells whether a server and its services are ready for requests.
public protocol HealthService: RPCService {
  /// Tells the state of a service now; NOT_FOUND for an unknown one.
  nonisolated(nonsending) func check(_ request: HealthCheckRequest, context: RPCContext)
    async throws -> HealthCheckResponse
  /// Tells the state of all services, up to a hundred.
  nonisolated(nonsending) func list(_ request: HealthListRequest, context: RPCContext) async throws
    -> HealthListResponse
  /// Tells the state of a service now and whenever it changes.
  nonisolated(nonsending) func watch(
    _ request: HealthCheckRequest, _ responses: RPCResponses<HealthCheckResponse>,
    context: RPCContext) async throws
}

extension HealthService {
  public var serviceName: String { "grpc.health.v1.Health" }
  public var schemaFiles: FileDescriptors { HealthRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/grpc.health.v1.Health/Check") { request, context in
        try await RPCMethod.encode(check(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/grpc.health.v1.Health/List") { request, context in
        try await RPCMethod.encode(list(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/grpc.health.v1.Health/Watch") {
        (request: HealthCheckRequest, responses: RPCResponses<HealthCheckResponse>, context) in
        try await watch(request, responses, context: context)
      },
    ]
  }
}

/// Calls `grpc.health.v1.Health`.
public struct HealthClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Tells the state of a service now; NOT_FOUND for an unknown one.
  public nonisolated(nonsending) func check(
    _ request: HealthCheckRequest, options: CallOptions = CallOptions()
  ) async throws -> HealthCheckResponse {
    try await channel.unary("/grpc.health.v1.Health/Check", request, options: options)
  }

  /// Tells the state of all services, up to a hundred.
  public nonisolated(nonsending) func list(
    _ request: HealthListRequest, options: CallOptions = CallOptions()
  ) async throws -> HealthListResponse {
    try await channel.unary("/grpc.health.v1.Health/List", request, options: options)
  }

  /// Tells the state of a service now and whenever it changes.
  public nonisolated(nonsending) func watch(
    _ request: HealthCheckRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<HealthCheckRequest, HealthCheckResponse> {
    try await channel.serverStreaming("/grpc.health.v1.Health/Watch", request, options: options)
  }
}
