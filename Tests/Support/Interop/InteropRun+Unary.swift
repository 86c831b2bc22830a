// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import InteropRPC
import RPC
import Wire

/// Sizes that the descriptions prescribe (bytes).
enum InteropSize {
  static let request = 271_828
  static let response: Int32 = 314_159
  static let requests = [27182, 8, 1828, 45904]
  static let responses: [Int32] = [31415, 9, 2653, 58979]
}

extension Payload {
  /// Zeros.
  static func zeros(_ count: Int) -> Payload {
    Payload.with { $0.body = [UInt8](repeating: 0, count: count) }
  }
}

extension SimpleRequest {
  static var large: SimpleRequest {
    SimpleRequest.with { request in
      request.responseSize = InteropSize.response
      request.payload = .zeros(InteropSize.request)
    }
  }
}

extension InteropRun {
  func emptyUnary(_ channel: any RPCChannel) async throws {
    let answer = try await TestServiceClient(channel: channel).emptyCall(Empty())
    try check(answer == Empty(), "the answer is not empty")
  }

  func largeUnary(_ channel: any RPCChannel) async throws {
    try checkLarge(try await TestServiceClient(channel: channel).unaryCall(.large))
  }

  func checkLarge(_ answer: SimpleResponse, bytes: Int32 = InteropSize.response) throws {
    let body = answer.payload?.body ?? []
    try check(body.count == Int(bytes), "the payload has \(body.count) bytes")
    try check(body.allSatisfy { $0 == 0 }, "the payload is not zero")
  }

  /// One unary call, whose metadata and flags can be looked at.
  func unary(_ channel: any RPCChannel, _ options: CallOptions = CallOptions()) async throws
    -> RPCCall<SimpleRequest, SimpleResponse>
  {
    try await channel.call("/grpc.testing.TestService/UnaryCall", options: options)
  }

  func customMetadata(_ channel: any RPCChannel) async throws {
    var options = CallOptions()
    options.metadata.add("x-grpc-test-echo-initial", "test_initial_metadata_value")
    options.metadata.add("x-grpc-test-echo-trailing-bin", bytes: [0xAB, 0xAB, 0xAB])

    let call = try await unary(channel, options)
    try await call.send(.large)
    try await call.finish()
    try checkLarge(try await call.single())
    try checkEcho(try await call.leadingMetadata(), call.trailingMetadata)

    let chat = try await TestServiceClient(channel: channel).fullDuplexCall(options: options)
    try await chat.send(request(payload: InteropSize.request, sizes: [InteropSize.response]))
    try await chat.finish()
    while try await chat.next() != nil {}
    try checkEcho(try await chat.leadingMetadata(), chat.trailingMetadata)
  }

  private func checkEcho(_ leading: Metadata, _ trailing: Metadata) throws {
    try check(
      leading["x-grpc-test-echo-initial"] == "test_initial_metadata_value",
      "the leading metadata is \(leading.entries)")
    try check(
      trailing.bytes("x-grpc-test-echo-trailing-bin") == [0xAB, 0xAB, 0xAB],
      "the trailing metadata is \(trailing.entries)")
  }
}
