// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0
// Generated from proto/echo.proto by `Benchmarks/rpc/generate`; do not edit.

public import RPC
public import Schema

/// Sends back what it gets.
public protocol EchoService: RPCService {
  /// One message there and back.
  nonisolated(nonsending) func call(_ request: EchoMessage, context: RPCContext) async throws
    -> EchoMessage
  /// Sends nothing until the caller goes away: a watch in which nothing happens.
  nonisolated(nonsending) func watch(
    _ request: EchoMessage, _ responses: RPCResponses<EchoMessage>, context: RPCContext)
    async throws
}

extension EchoService {
  public var serviceName: String { "martlet.benchmark.v1.Echo" }
  public var schemaFiles: FileDescriptors { EchoRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/martlet.benchmark.v1.Echo/Call") { request, context in
        try await RPCMethod.encode(call(RPCMethod.decode(request), context: context))
      },
      .serverStreaming("/martlet.benchmark.v1.Echo/Watch") {
        (request: EchoMessage, responses: RPCResponses<EchoMessage>, context) in
        try await watch(request, responses, context: context)
      },
    ]
  }
}

/// Calls `martlet.benchmark.v1.Echo`.
public struct EchoClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// One message there and back.
  public nonisolated(nonsending) func call(
    _ request: EchoMessage, options: CallOptions = CallOptions()
  ) async throws -> EchoMessage {
    try await channel.unary("/martlet.benchmark.v1.Echo/Call", request, options: options)
  }

  /// Sends nothing until the caller goes away: a watch in which nothing happens.
  public nonisolated(nonsending) func watch(
    _ request: EchoMessage, options: CallOptions = CallOptions()
  ) async throws -> RPCCall<EchoMessage, EchoMessage> {
    try await channel.serverStreaming("/martlet.benchmark.v1.Echo/Watch", request, options: options)
  }
}
