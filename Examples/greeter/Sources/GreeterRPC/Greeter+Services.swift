// Generated from greeter.proto by protoc-gen-martlet; do not edit.

public import RPC
public import Schema

/// Greets who asks.
public protocol GreeterService: RPCService {
  /// Greets one.
  nonisolated(nonsending) func greet(_ request: GreetRequest, context: RPCContext) async throws -> GreetResponse
  /// Greets each as they come.
  nonisolated(nonsending) func greetAll(_ requests: RPCRequests<GreetRequest>, _ responses: RPCResponses<GreetResponse>, context: RPCContext) async throws
}

extension GreeterService {
  public var serviceName: String { "example.greeter.Greeter" }
  public var schemaFiles: FileDescriptors { GreeterRPCSchema.files }

  public var methods: [RPCMethod] {
    [
      .unary(encoded: "/example.greeter.Greeter/Greet") { request, context in
        try await RPCMethod.encode(greet(RPCMethod.decode(request), context: context))
      },
      .bidirectional("/example.greeter.Greeter/GreetAll") { (requests: RPCRequests<GreetRequest>, responses: RPCResponses<GreetResponse>, context) in
        try await greetAll(requests, responses, context: context)
      },
    ]
  }
}

/// Calls `example.greeter.Greeter`.
public struct GreeterClient: Sendable {
  private let channel: any RPCChannel

  public init(channel: any RPCChannel) { self.channel = channel }

  /// Greets one.
  public nonisolated(nonsending) func greet(_ request: GreetRequest, options: CallOptions = CallOptions()) async throws -> GreetResponse {
    try await channel.unary("/example.greeter.Greeter/Greet", request, options: options)
  }

  /// Greets each as they come.
  public nonisolated(nonsending) func greetAll(options: CallOptions = CallOptions()) async throws -> RPCCall<GreetRequest, GreetResponse> {
    try await channel.call("/example.greeter.Greeter/GreetAll", options: options)
  }
}
