// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import InteropRPC
package import Platform
package import RPC
import Wire

/// `grpc.testing.TestService` as gRPC's "Interoperability Test Case Descriptions" ask for it.
package struct TestServiceEndpoint: TestService {
  /// Largest payload that is made on request (bytes), and most requests that are kept for an answer.
  private static let payloadBytes = 64 * 1024 * 1024
  private static let keptRequests = 1000

  private let environment: Environment

  package init(environment: Environment) { self.environment = environment }

  package func emptyCall(_ request: Empty, context: RPCContext) async throws -> Empty {
    Self.echoMetadata(context)
    return Empty()
  }

  package func unaryCall(
    _ request: SimpleRequest, context: RPCContext
  ) async throws -> SimpleResponse {
    Self.echoMetadata(context)
    try Self.expect(request.expectCompressed, context)
    try Self.fail(request.responseStatus)
    if let wanted = request.responseCompressed { context.compression = wanted.value ? .gzip : nil }
    let payload = try Self.payload(request.responseSize)
    return SimpleResponse.with { $0.payload = payload }
  }

  package func streamingOutputCall(
    _ request: StreamingOutputCallRequest,
    _ responses: RPCResponses<StreamingOutputCallResponse>, context: RPCContext
  ) async throws {
    Self.echoMetadata(context)
    if request.responseParameters.contains(where: { $0.compressed?.value == true }) {
      context.compression = .gzip
    }
    try await answer(request, responses)
  }

  package func streamingInputCall(
    _ requests: RPCRequests<StreamingInputCallRequest>, context: RPCContext
  ) async throws -> StreamingInputCallResponse {
    Self.echoMetadata(context)
    var size = 0
    for try await request in requests {
      try Self.expect(request.expectCompressed, context)
      size += request.payload?.body.count ?? 0
    }
    return StreamingInputCallResponse.with { $0.aggregatedPayloadSize = Int32(clamping: size) }
  }

  package func fullDuplexCall(
    _ requests: RPCRequests<StreamingOutputCallRequest>,
    _ responses: RPCResponses<StreamingOutputCallResponse>, context: RPCContext
  ) async throws {
    Self.echoMetadata(context)
    for try await request in requests { try await answer(request, responses) }
  }

  package func halfDuplexCall(
    _ requests: RPCRequests<StreamingOutputCallRequest>,
    _ responses: RPCResponses<StreamingOutputCallResponse>, context: RPCContext
  ) async throws {
    Self.echoMetadata(context)
    var kept: [StreamingOutputCallRequest] = []
    for try await request in requests {
      guard kept.count < Self.keptRequests else {
        throw RPCError(.resourceExhausted, "more than \(Self.keptRequests) requests")
      }
      kept.append(request)
    }
    for request in kept { try await answer(request, responses) }
  }

  package func unimplementedCall(_ request: Empty, context: RPCContext) async throws -> Empty {
    throw RPCError(.unimplemented, "\(context.path) is not implemented")
  }

  private func answer(
    _ request: StreamingOutputCallRequest, _ responses: RPCResponses<StreamingOutputCallResponse>
  ) async throws {
    try Self.fail(request.responseStatus)
    for wanted in request.responseParameters {
      if wanted.intervalUs > 0 {
        try await environment.sleep(for: .microseconds(Int64(wanted.intervalUs)))
      }
      let payload = try Self.payload(wanted.size)
      try await responses.send(
        StreamingOutputCallResponse.with { $0.payload = payload },
        options: wanted.compressed?.value == true ? [] : .noCompression)
    }
  }

  // MARK: - Parts

  private static func payload(_ size: Int32) throws -> Payload {
    guard size >= 0, size <= payloadBytes else {
      throw RPCError(.invalidArgument, "no payload has \(size) bytes")
    }
    return Payload.with { $0.body = [UInt8](repeating: 0, count: Int(size)) }
  }

  private static func expect(_ compressed: BoolValue?, _ context: RPCContext) throws {
    guard let compressed, compressed.value != context.hasReceivedCompressed else { return }
    throw RPCError(
      .invalidArgument,
      compressed.value ? "the message is not compressed" : "the message is compressed")
  }

  private static func fail(_ status: EchoStatus?) throws {
    guard let status, status.code != 0 else { return }
    throw RPCError(RPCCode(rawValue: Int(status.code)) ?? .unknown, status.message)
  }

  private static func echoMetadata(_ context: RPCContext) {
    let metadata = context.metadata
    if let text = metadata["x-grpc-test-echo-initial"] {
      context.leadingMetadata.add("x-grpc-test-echo-initial", text)
    }
    if let bytes = metadata.bytes("x-grpc-test-echo-trailing-bin") {
      context.trailingMetadata.add("x-grpc-test-echo-trailing-bin", bytes: bytes)
    }
  }
}
