// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.reflection.v1.proto by `make generate`; do not edit.

public import RPC
public import Schema

/// Tells which services a server has, and their schema.
public protocol ServerReflectionService: RPCService {
  /// Answers questions about the schema, one answer for each and in their order.
  nonisolated(nonsending) func serverReflectionInfo(
    _ requests: RPCRequests<ServerReflectionRequest>,
    _ responses: RPCResponses<ServerReflectionResponse>, context: RPCContext) async throws
}

extension ServerReflectionService {
  public var serviceName: String { "grpc.reflection.v1.ServerReflection" }
  public var schemaFiles: FileDescriptors { ReflectionRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .bidirectional("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo") {
        (
          requests: RPCRequests<ServerReflectionRequest>,
          responses: RPCResponses<ServerReflectionResponse>, context
        ) in
        try await serverReflectionInfo(requests, responses, context: context)
      }
    ]
  }
}

/// Calls `grpc.reflection.v1.ServerReflection`.
public struct ServerReflectionClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Answers questions about the schema, one answer for each and in their order.
  public nonisolated(nonsending) func serverReflectionInfo(options: CallOptions = CallOptions())
    async throws -> RPCCall<ServerReflectionRequest, ServerReflectionResponse>
  {
    try await channel.call(
      "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", options: options)
  }
}
