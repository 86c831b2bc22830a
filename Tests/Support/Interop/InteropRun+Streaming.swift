// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import InteropRPC
import RPC
import Wire

extension InteropRun {
  /// A request for payloads of these sizes.
  func request(payload: Int? = nil, sizes: [Int32]) -> StreamingOutputCallRequest {
    StreamingOutputCallRequest.with { request in
      request.payload = payload.map { .zeros($0) }
      request.responseParameters = sizes.map { size in
        ResponseParameters.with { $0.size = size }
      }
    }
  }

  func clientStreaming(_ channel: any RPCChannel) async throws {
    let call = try await TestServiceClient(channel: channel).streamingInputCall()
    for size in InteropSize.requests {
      try await call.send(StreamingInputCallRequest.with { $0.payload = .zeros(size) })
    }
    try await call.finish()
    let sum = try await call.single().aggregatedPayloadSize
    try check(sum == 74_922, "the sum is \(sum)")
  }

  func serverStreaming(_ channel: any RPCChannel) async throws {
    let call = try await TestServiceClient(channel: channel).streamingOutputCall(
      request(sizes: InteropSize.responses))
    var sizes: [Int] = []
    for try await response in call { sizes.append(response.payload?.body.count ?? 0) }
    try check(sizes == InteropSize.responses.map(Int.init), "the sizes are \(sizes)")
  }

  func pingPong(_ channel: any RPCChannel) async throws {
    let call = try await TestServiceClient(channel: channel).fullDuplexCall()
    for (payload, size) in zip(InteropSize.requests, InteropSize.responses) {
      try await call.send(request(payload: payload, sizes: [size]))
      let count = try await call.next()?.payload?.body.count
      try check(count == Int(size), "the answer has \(count ?? -1) bytes, not \(size)")
    }
    try await call.finish()
    let more = try await call.next()
    try check(more == nil, "there is a fifth answer")
  }

  func emptyStream(_ channel: any RPCChannel) async throws {
    let call = try await TestServiceClient(channel: channel).fullDuplexCall()
    try await call.finish()
    let answer = try await call.next()
    try check(answer == nil, "there is an answer")
  }

  func cancelAfterBegin(_ channel: any RPCChannel) async throws {
    let call = try await TestServiceClient(channel: channel).streamingInputCall()
    call.cancel()
    try await expect(.cancelled) { _ = try await call.single() }
  }

  func cancelAfterFirstResponse(_ channel: any RPCChannel) async throws {
    let call = try await TestServiceClient(channel: channel).fullDuplexCall()
    try await call.send(
      request(payload: InteropSize.requests[0], sizes: [InteropSize.responses[0]]))
    let first = try await call.next()
    try check(first != nil, "there is no answer")
    call.cancel()
    try await expect(.cancelled) { while try await call.next() != nil {} }
  }

  func timeoutOnSleepingServer(_ channel: any RPCChannel) async throws {
    // The connection is made before the time runs.
    try await emptyUnary(channel)
    try await expect(.deadlineExceeded) {
      let call = try await TestServiceClient(channel: channel).fullDuplexCall(
        options: CallOptions(timeout: .milliseconds(1)))
      do {
        try await call.send(request(payload: InteropSize.requests[0], sizes: []))
      } catch {
        // The time is up already: the status says so.
      }
      while try await call.next() != nil {}
    }
  }
}
