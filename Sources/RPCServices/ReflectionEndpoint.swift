// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import RPC
internal import ReflectionRPC
internal import Wire

/// Serves `grpc.reflection.v1.ServerReflection`.
struct ReflectionEndpoint: ServerReflectionService {
  private let source: ReflectionSource

  init(_ source: ReflectionSource) { self.source = source }

  /// Knows its name and schema only.
  static var unbound: ReflectionEndpoint { ReflectionEndpoint(ReflectionSource([])) }

  func serverReflectionInfo(
    _ requests: RPCRequests<ServerReflectionRequest>,
    _ responses: RPCResponses<ServerReflectionResponse>, context: RPCContext
  ) async throws {
    var sent: Set<String> = []
    for try await request in requests {
      try await responses.send(source.answer(request, sent: &sent))
    }
  }
}

/// Serves `grpc.reflection.v1alpha.ServerReflection`, whose messages have the same fields and numbers
/// under another package.
struct ReflectionV1alphaEndpoint: V1alpha.ServerReflectionService {
  private let source: ReflectionSource

  init(_ source: ReflectionSource) { self.source = source }

  /// Knows its name and schema only.
  static var unbound: ReflectionV1alphaEndpoint {
    ReflectionV1alphaEndpoint(ReflectionSource([]))
  }

  func serverReflectionInfo(
    _ requests: RPCRequests<V1alpha.ServerReflectionRequest>,
    _ responses: RPCResponses<V1alpha.ServerReflectionResponse>, context: RPCContext
  ) async throws {
    var sent: Set<String> = []
    for try await request in requests {
      let same = try ServerReflectionRequest(protobuf: request.protobuf())
      try await responses.send(encoded: source.answer(same, sent: &sent).protobuf())
    }
  }
}
