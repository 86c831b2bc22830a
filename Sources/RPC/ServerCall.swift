// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// The server's end of one call over HTTP/2.
final class ServerCall: RPCServerStream, @unchecked Sendable {
  // Safety: state is touched on the loop's thread only; each method goes there first.
  private let response: HTTPResponseWriter
  private let context: RPCContext
  private let loop: EventLoop
  private let sendLimit: Int
  private var requests: HTTPBody.AsyncIterator
  private var decoder: MessageFrameDecoder

  init(
    request: HTTPRequest, response: HTTPResponseWriter, context: RPCContext, loop: EventLoop,
    limits: RPCServerLimits
  ) {
    self.response = response
    self.context = context
    self.loop = loop
    sendLimit = limits.sentMessageBytes
    requests = request.body.makeAsyncIterator()
    decoder = MessageFrameDecoder(limit: limits.receivedMessageBytes)
  }

  func receive() async throws -> [UInt8]? {
    guard loop.isCurrent else { return try await loop.perform { try await self.receive() } }
    while true {
      if let message = try decoder.next() { return message }
      guard let bytes = try await requests.next() else {
        guard !decoder.isInsideMessage else {
          throw RPCError(.internal, "the call ended within a message")
        }
        return nil
      }
      decoder.receive(bytes)
    }
  }

  func send(_ message: [UInt8]) async throws {
    guard loop.isCurrent else { return try await loop.perform { try await self.send(message) } }
    guard message.count <= sendLimit else {
      throw RPCError(
        .resourceExhausted,
        "trying to send message larger than max (\(message.count) vs. \(sendLimit))")
    }
    try await begin()
    try await response.write(MessageFrame.encode(message))
  }

  /// Ends the call with its status.
  func end(_ error: RPCError?) async throws {
    guard loop.isCurrent else { return try await loop.perform { try await self.end(error) } }
    try await begin()
    var trailers = HTTPHeaders()
    trailers.append("grpc-status", "\((error?.code ?? .ok).rawValue)")
    if let error, !error.message.isEmpty {
      trailers.append("grpc-message", StatusMessage.encode(error.message))
    }
    context.trailingMetadata.append(to: &trailers)
    error?.trailers.append(to: &trailers)
    try await response.finish(trailers: trailers)
  }

  private func begin() async throws {
    guard !response.isStarted else { return }
    var headers: HTTPHeaders = ["content-type": "application/grpc"]
    context.leadingMetadata.append(to: &headers)
    try await response.start(status: 200, headers: headers)
  }
}
