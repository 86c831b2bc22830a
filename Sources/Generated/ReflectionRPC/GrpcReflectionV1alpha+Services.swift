// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/rpc/grpc.reflection.v1alpha.proto by `make generate`; do not edit.

public import RPC
public import Schema

extension V1alpha {
  /// Tells which services a server has, and their schema.
  public protocol ServerReflectionService: RPCService {
    /// Answers questions about the schema, one answer for each and in their order.
    nonisolated(nonsending) func serverReflectionInfo(
      _ requests: RPCRequests<V1alpha.ServerReflectionRequest>,
      _ responses: RPCResponses<V1alpha.ServerReflectionResponse>, context: RPCContext) async throws
  }
}

extension V1alpha.ServerReflectionService {
  public var serviceName: String { "grpc.reflection.v1alpha.ServerReflection" }
  public var schemaFiles: FileDescriptors { ReflectionRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .bidirectional("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo") {
        (
          requests: RPCRequests<V1alpha.ServerReflectionRequest>,
          responses: RPCResponses<V1alpha.ServerReflectionResponse>, context
        ) in
        try await serverReflectionInfo(requests, responses, context: context)
      }
    ]
  }
}

extension V1alpha {
  /// Calls `grpc.reflection.v1alpha.ServerReflection`.
  public struct ServerReflectionClient: Sendable {
    private let channel: any RPCChannel

    public init(channel: any RPCChannel) { self.channel = channel }

    /// Answers questions about the schema, one answer for each and in their order.
    public nonisolated(nonsending) func serverReflectionInfo(options: CallOptions = CallOptions())
      async throws -> RPCCall<V1alpha.ServerReflectionRequest, V1alpha.ServerReflectionResponse>
    {
      try await channel.call(
        "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", options: options)
    }
  }
}
