// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import InteropRPC
import RPC
import Wire

extension InteropRun {
  private var compressing: CallOptions { CallOptions(compression: .gzip) }

  func clientCompressedUnary(_ channel: any RPCChannel) async throws {
    // The probe: a server that looks at the flag refuses it.
    try await expect(.invalidArgument) {
      _ = try await unary(channel, expectCompressed: true, .noCompression)
    }
    try checkLarge(try await unary(channel, expectCompressed: true, []))
    try checkLarge(try await unary(channel, expectCompressed: false, .noCompression))
  }

  private func unary(
    _ channel: any RPCChannel, expectCompressed: Bool, _ options: WriteOptions
  ) async throws -> SimpleResponse {
    var request = SimpleRequest.large
    request.expectCompressed = BoolValue.with { $0.value = expectCompressed }
    let call = try await unary(channel, compressing)
    try await call.send(request, options: options)
    try await call.finish()
    return try await call.single()
  }

  func serverCompressedUnary(_ channel: any RPCChannel) async throws {
    for compressed in [true, false] {
      var request = SimpleRequest.large
      request.responseCompressed = BoolValue.with { $0.value = compressed }
      let call = try await unary(channel)
      try await call.send(request)
      try await call.finish()
      guard let answer = try await call.next() else { throw Failure(description: "no answer") }
      try checkLarge(answer)
      try check(
        call.hasReceivedCompressed == compressed,
        "the answer is \(compressed ? "not " : "")compressed")
      let more = try await call.next()
      try check(more == nil, "there is a second answer")
    }
  }

  func clientCompressedStreaming(_ channel: any RPCChannel) async throws {
    let client = TestServiceClient(channel: channel)
    try await expect(.invalidArgument) {
      let probe = try await client.streamingInputCall(options: compressing)
      try await probe.send(input(27182, expectCompressed: true), options: .noCompression)
      try await probe.finish()
      _ = try await probe.single()
    }
    let call = try await client.streamingInputCall(options: compressing)
    try await call.send(input(27182, expectCompressed: true))
    try await call.send(input(45904, expectCompressed: false), options: .noCompression)
    try await call.finish()
    let sum = try await call.single().aggregatedPayloadSize
    try check(sum == 73_086, "the sum is \(sum)")
  }

  private func input(_ size: Int, expectCompressed: Bool) -> StreamingInputCallRequest {
    StreamingInputCallRequest.with { request in
      request.payload = .zeros(size)
      request.expectCompressed = BoolValue.with { $0.value = expectCompressed }
    }
  }

  func serverCompressedStreaming(_ channel: any RPCChannel) async throws {
    let wanted: [(size: Int32, compressed: Bool)] = [(31415, true), (92653, false)]
    let request = StreamingOutputCallRequest.with { request in
      request.responseParameters = wanted.map { wanted in
        ResponseParameters.with { parameters in
          parameters.size = wanted.size
          parameters.compressed = BoolValue.with { $0.value = wanted.compressed }
        }
      }
    }
    let call = try await TestServiceClient(channel: channel).streamingOutputCall(request)
    for (size, compressed) in wanted {
      let count = try await call.next()?.payload?.body.count
      try check(count == Int(size), "the answer has \(count ?? -1) bytes, not \(size)")
      try check(
        call.hasReceivedCompressed == compressed,
        "the answer is \(compressed ? "not " : "")compressed")
    }
    let more = try await call.next()
    try check(more == nil, "there is a third answer")
  }
}
