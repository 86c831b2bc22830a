// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net

/// One call on the server over HTTP/2.
final class RPCServerCall: RPCServerStream, @unchecked Sendable {
  // Safety: used by the call's one handler, one reader and one writer at a time, on the loop.
  /// Read only for what is compressed.
  private enum Headers {
    case made(HTTPHeaders)
    case stream(HTTP2ServerStream)

    var headers: HTTPHeaders {
      switch self {
      case .made(let headers): headers
      case .stream(let stream): stream.headers
      }
    }
  }

  private let response: HTTPResponseWriter
  private let headers: Headers
  private let limits: RPCServerLimits
  private var body: HTTPBody.AsyncIterator
  private var deframer: MessageDeframer
  private var hasEnded = false
  private var hasReceivedCompressed = false
  /// Set with the response's headers.
  private var compression: RPCCompression?
  /// Set once the method is known.
  var context: RPCContext?

  static let leading: HTTPHeaders = [
    "content-type": "application/grpc", "grpc-accept-encoding": Compression.accepted,
  ]
  static let ok: HTTPHeaders = ["grpc-status": "0"]

  init(_ request: HTTPRequest, _ response: HTTPResponseWriter, limits: RPCServerLimits) {
    self.response = response
    self.limits = limits
    headers = .made(request.headers)
    body = request.body.makeAsyncIterator()
    deframer = MessageDeframer(limit: limits.requestBytes)
  }

  /// The call of a request that is complete.
  init(_ stream: HTTP2ServerStream, loop: EventLoop, limits: RPCServerLimits) {
    response = HTTPResponseWriter(sink: stream, loop: loop)
    self.limits = limits
    headers = .stream(stream)
    body = HTTPBody().makeAsyncIterator()
    deframer = MessageDeframer(limit: limits.requestBytes)
    deframer.append(stream.takeBody())
  }

  /// The next request, if it has come already.
  func messageAtHand() throws -> [UInt8]? { try deframer.next().map(message) }

  func receive() async throws -> [UInt8]? {
    while true {
      if let frame = try deframer.next() { return try message(in: frame) }
      guard !hasEnded else { return nil }
      var body = body
      if let bytes = try await next(of: &body) {
        deframer.append(bytes)
      } else {
        hasEnded = true
        guard deframer.isEmpty else {
          throw RPCError(.internal, "the request ended in the middle of a message")
        }
      }
      self.body = body
    }
  }

  /// The request of a unary call, which must be the only one.
  func onlyMessage() async throws -> [UInt8] {
    guard let message = try await receive() else {
      throw RPCError(.internal, "the call ended without its request message")
    }
    guard try await receive() == nil else {
      throw RPCError(.internal, "a second request in a call with one")
    }
    return message
  }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    guard message.count <= limits.responseBytes else {
      throw RPCError(
        .resourceExhausted,
        "response of \(message.count) bytes exceeds the limit of \(limits.responseBytes) bytes")
    }
    do {
      if !response.isStarted { try await start() }
      if let compression, !options.contains(.noCompression),
        let compressed = try Compression.compress(message, compression)
      {
        return try await response.write(MessageDeframer.frame(compressed, isCompressed: true))
      }
      try await response.write(MessageDeframer.frame(message))
    } catch let error as HTTPError {
      throw Self.gone(error)
    }
  }

  func send(_ messages: RPCMessageRun) async throws {
    do {
      if !response.isStarted { try await start() }
      if compression == nil { return try await response.write(messages.bytes) }
    } catch let error as HTTPError {
      throw Self.gone(error)
    }
    for message in try messages.split() { try await send(message, options: []) }
  }

  /// Sends the headers, if that has not been done.
  func begin() async throws { if !response.isStarted { try await start() } }

  /// Ends the call with its status; nil is `ok`.
  func end(_ error: RPCError?, _ context: RPCContext?) async throws {
    var trailers = Self.ok
    if let error {
      trailers = HTTPHeaders()
      Self.write(error, to: &trailers)
    }
    context?.trailingMetadata.write(to: &trailers)
    if response.isStarted { return try await response.finish(trailers: trailers) }
    guard error != nil else {
      try await start()
      return try await response.finish(trailers: trailers)
    }
    var headers = Self.leading
    context?.leadingMetadata.write(to: &headers)
    headers.append(contentsOf: trailers)
    try await response.respondWithHeaders(status: 200, headers: headers)
  }

  /// Adds the status of a call that failed.
  static func write(_ error: RPCError, to trailers: inout HTTPHeaders) {
    trailers.append("grpc-status", String(error.code.rawValue))
    if !error.message.isEmpty {
      trailers.append("grpc-message", StatusMessage.encode(error.message))
    }
    error.trailers.write(to: &trailers)
  }

  private func start() async throws {
    var headers = Self.leading
    if let (metadata, wanted) = context?.beginning() {
      if let wanted, self.headers.headers.contains("grpc-accept-encoding", token: wanted.rawValue) {
        compression = wanted
        headers.append("grpc-encoding", wanted.rawValue)
      }
      metadata.write(to: &headers)
    }
    try await response.start(status: 200, headers: headers)
  }

  private func next(of body: inout HTTPBody.AsyncIterator) async throws -> [UInt8]? {
    do {
      return try await body.next()
    } catch let error as HTTPError {
      throw Self.gone(error)
    }
  }

  /// What a call ends with when its client has given up or cannot be reached.
  private static func gone(_ error: HTTPError) -> RPCError { RPCError(.cancelled, "\(error)") }

  private func message(in frame: MessageDeframer.Frame) throws -> [UInt8] {
    if frame.isCompressed != hasReceivedCompressed {
      hasReceivedCompressed = frame.isCompressed
      context?.received(compressed: frame.isCompressed)
    }
    guard frame.isCompressed else { return frame.bytes }
    return try Compression.decompress(
      frame.bytes, encoding: headers.headers["grpc-encoding"], limit: limits.requestBytes)
  }
}
