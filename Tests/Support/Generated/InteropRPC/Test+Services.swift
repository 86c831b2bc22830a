// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from Tests/Support/Interop/proto/grpc/testing/test.proto by `make generate`; do not edit.

package import RPC
package import Schema

/// One method of each kind, and one that nobody implements.
package protocol TestService: RPCService {
  /// Gives nothing for nothing.
  nonisolated(nonsending) func emptyCall(_ request: Empty, context: RPCContext) async throws
    -> Empty
  /// Gives a payload of the size asked for.
  nonisolated(nonsending) func unaryCall(_ request: SimpleRequest, context: RPCContext) async throws
    -> SimpleResponse
  /// Gives payloads of the sizes asked for.
  nonisolated(nonsending) func streamingOutputCall(
    _ request: StreamingOutputCallRequest, _ responses: RPCResponses<StreamingOutputCallResponse>,
    context: RPCContext) async throws
  /// Adds up the sizes of payloads.
  nonisolated(nonsending) func streamingInputCall(
    _ requests: RPCRequests<StreamingInputCallRequest>, context: RPCContext
  ) async throws -> StreamingInputCallResponse
  /// Answers each request at once.
  nonisolated(nonsending) func fullDuplexCall(
    _ requests: RPCRequests<StreamingOutputCallRequest>,
    _ responses: RPCResponses<StreamingOutputCallResponse>, context: RPCContext) async throws
  /// Answers once all requests have come.
  nonisolated(nonsending) func halfDuplexCall(
    _ requests: RPCRequests<StreamingOutputCallRequest>,
    _ responses: RPCResponses<StreamingOutputCallResponse>, context: RPCContext) async throws
  /// Is not implemented by any server.
  nonisolated(nonsending) func unimplementedCall(_ request: Empty, context: RPCContext) async throws
    -> Empty
}

extension TestService {
  package var serviceName: String { "grpc.testing.TestService" }
  package var schemaFiles: FileDescriptors { InteropRPCSchema.files }

  package var methods: [RPCMethod] {
    [
      .unary(encoded: "/grpc.testing.TestService/EmptyCall") { request, context in
        try await RPCMethod.encode(emptyCall(RPCMethod.decode(request), context: context))
      },
      .unary(encoded: "/grpc.testing.TestService/UnaryCall") { request, context in
        try await RPCMethod.encode(unaryCall(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/grpc.testing.TestService/StreamingOutputCall") {
        (
          request: StreamingOutputCallRequest, responses: RPCResponses<StreamingOutputCallResponse>,
          context
        ) in
        try await streamingOutputCall(request, responses, context: context)
      },
      .clientStreaming("/grpc.testing.TestService/StreamingInputCall") {
        (requests: RPCRequests<StreamingInputCallRequest>, context) in
        try await streamingInputCall(requests, context: context)
      },
      .bidirectional("/grpc.testing.TestService/FullDuplexCall") {
        (
          requests: RPCRequests<StreamingOutputCallRequest>,
          responses: RPCResponses<StreamingOutputCallResponse>, context
        ) in
        try await fullDuplexCall(requests, responses, context: context)
      },
      .bidirectional("/grpc.testing.TestService/HalfDuplexCall") {
        (
          requests: RPCRequests<StreamingOutputCallRequest>,
          responses: RPCResponses<StreamingOutputCallResponse>, context
        ) in
        try await halfDuplexCall(requests, responses, context: context)
      },
      .unary(encoded: "/grpc.testing.TestService/UnimplementedCall") { request, context in
        try await RPCMethod.encode(unimplementedCall(RPCMethod.decode(request), context: context))
      },
    ]
  }
}

/// Calls `grpc.testing.TestService`.
package struct TestServiceClient: Sendable {
  private let channel: any RPCChannel

  package init(channel: any RPCChannel) { self.channel = channel }

  /// Gives nothing for nothing.
  package nonisolated(nonsending) func emptyCall(
    _ request: Empty, options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary("/grpc.testing.TestService/EmptyCall", request, options: options)
  }

  /// Gives a payload of the size asked for.
  package nonisolated(nonsending) func unaryCall(
    _ request: SimpleRequest, options: CallOptions = CallOptions()
  ) async throws -> SimpleResponse {
    try await channel.unary("/grpc.testing.TestService/UnaryCall", request, options: options)
  }

  /// Gives payloads of the sizes asked for.
  package nonisolated(nonsending) func streamingOutputCall(
    _ request: StreamingOutputCallRequest, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<StreamingOutputCallRequest, StreamingOutputCallResponse> {
    try await channel.serverStreaming(
      "/grpc.testing.TestService/StreamingOutputCall", request, options: options)
  }

  /// Adds up the sizes of payloads.
  package nonisolated(nonsending) func streamingInputCall(options: CallOptions = CallOptions())
    async throws -> RPCCall<StreamingInputCallRequest, StreamingInputCallResponse>
  {
    try await channel.call("/grpc.testing.TestService/StreamingInputCall", options: options)
  }

  /// Answers each request at once.
  package nonisolated(nonsending) func fullDuplexCall(options: CallOptions = CallOptions())
    async throws -> RPCCall<StreamingOutputCallRequest, StreamingOutputCallResponse>
  {
    try await channel.call("/grpc.testing.TestService/FullDuplexCall", options: options)
  }

  /// Answers once all requests have come.
  package nonisolated(nonsending) func halfDuplexCall(options: CallOptions = CallOptions())
    async throws -> RPCCall<StreamingOutputCallRequest, StreamingOutputCallResponse>
  {
    try await channel.call("/grpc.testing.TestService/HalfDuplexCall", options: options)
  }

  /// Is not implemented by any server.
  package nonisolated(nonsending) func unimplementedCall(
    _ request: Empty, options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary(
      "/grpc.testing.TestService/UnimplementedCall", request, options: options)
  }
}

/// A service that no server offers.
package protocol UnimplementedService: RPCService {
  /// Is never answered.
  nonisolated(nonsending) func unimplementedCall(_ request: Empty, context: RPCContext) async throws
    -> Empty
}

extension UnimplementedService {
  package var serviceName: String { "grpc.testing.UnimplementedService" }
  package var schemaFiles: FileDescriptors { InteropRPCSchema.files }

  package var methods: [RPCMethod] {
    [
      .unary(encoded: "/grpc.testing.UnimplementedService/UnimplementedCall") { request, context in
        try await RPCMethod.encode(unimplementedCall(RPCMethod.decode(request), context: context))
      }
    ]
  }
}

/// Calls `grpc.testing.UnimplementedService`.
package struct UnimplementedServiceClient: Sendable {
  private let channel: any RPCChannel

  package init(channel: any RPCChannel) { self.channel = channel }

  /// Is never answered.
  package nonisolated(nonsending) func unimplementedCall(
    _ request: Empty, options: CallOptions = CallOptions()
  ) async throws -> Empty {
    try await channel.unary(
      "/grpc.testing.UnimplementedService/UnimplementedCall", request, options: options)
  }
}
