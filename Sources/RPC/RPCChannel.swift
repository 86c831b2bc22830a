// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// What one call may ask for.
public struct CallOptions: Sendable {
  /// How long the call may take in all; travels as `grpc-timeout`. Nil waits for ever.
  public var timeout: Duration?
  /// Metadata sent before the first message.
  public var metadata: Metadata
  /// Waits for a connection within `timeout` instead of failing with `unavailable`. Nil: as the
  /// channel's service config says, else false.
  public var waitForReady: Bool?
  /// Largest request message (bytes), when that is less than the channel allows.
  public var requestBytesMax: Int?
  /// Largest response message (bytes), when that is less than the channel allows.
  public var responseBytesMax: Int?
  /// How requests are compressed; nil sends them as they are. Responses may always come compressed.
  public var compression: RPCCompression?

  public init(
    timeout: Duration? = nil, metadata: Metadata = Metadata(), waitForReady: Bool? = nil,
    requestBytesMax: Int? = nil, responseBytesMax: Int? = nil, compression: RPCCompression? = nil
  ) {
    self.timeout = timeout
    self.metadata = metadata
    self.waitForReady = waitForReady
    self.requestBytesMax = requestBytesMax
    self.responseBytesMax = responseBytesMax
    self.compression = compression
  }
}

/// A way to reach services: over HTTP/2, or in memory.
public protocol RPCChannel: Sendable {
  /// Starts a call. `path` is `/<service>/<method>`.
  func open(_ path: String, options: CallOptions) async throws -> any RPCClientStream
  /// One request, one response. A channel that has no shorter way than `open` leaves it to that.
  nonisolated(nonsending) func unary<Request: Message, Response: Message>(
    _ path: String, _ request: Request, options: CallOptions
  ) async throws -> Response
}

extension RPCChannel {
  public nonisolated(nonsending) func unary<Request: Message, Response: Message>(
    _ path: String, _ request: Request, options: CallOptions
  ) async throws -> Response {
    try await unary(request.protobuf(), over: open(path, options: options))
  }

  /// The rest of a call with one request and one response.
  func unary<Response: Message>(
    _ request: [UInt8], over stream: any RPCClientStream
  ) async throws -> Response {
    defer { stream.cancel() }  // what has not ended, since nobody waits for it any more
    do {
      try await stream.send(request)
      try await stream.finish()
    } catch {
      // The call is over before its request: the status says why.
    }
    return try await decodedResponse(stream.single())
  }

  /// One request, a stream of responses.
  public func serverStreaming<Request: Message, Response: Message>(
    _ path: String, _ request: Request, options: CallOptions
  ) async throws -> RPCCall<Request, Response> {
    let call: RPCCall<Request, Response> = try await call(path, options: options)
    do {
      try await call.send(request)
      try await call.finish()
    } catch {
      // The call is over before its request: whoever reads gets the status.
    }
    return call
  }

  /// Any streaming call.
  public func call<Request: Message, Response: Message>(
    _ path: String, options: CallOptions
  ) async throws -> RPCCall<Request, Response> {
    RPCCall(stream: try await open(path, options: options))
  }
}

/// Decodes a response; bytes that are not one end the call with `internal`, as gRPC prescribes.
func decodedResponse<Response: Message>(_ bytes: [UInt8]) throws -> Response {
  try decodedResponse(bytes.span)
}

/// The same where the bytes lie.
func decodedResponse<Response: Message>(_ bytes: Span<UInt8>) throws -> Response {
  do {
    return try Response(protobuf: bytes)
  } catch {
    throw RPCError(.internal, "\(Response.messageName): \(error)")
  }
}

/// The client's side of a streaming call: send requests, iterate responses.
///
/// The call is cancelled when the task that waits for a response is, or when the value is let go.
public struct RPCCall<Request: Message, Response: Message>: AsyncSequence, Sendable {
  public typealias Element = Response
  private let owner: Owner

  /// Cancels the call when nobody holds it any more.
  private final class Owner: Sendable {
    let stream: any RPCClientStream
    init(stream: any RPCClientStream) { self.stream = stream }
    deinit { stream.cancel() }
  }

  /// A call over a transport's end of it.
  public init(stream: any RPCClientStream) { owner = Owner(stream: stream) }

  /// Sends one request; waits while the server reads slowly.
  public func send(_ request: Request, options: WriteOptions = []) async throws {
    try await owner.stream.send(request.protobuf(), options: options)
  }

  /// Says that no further request follows.
  public func finish() async throws { try await owner.stream.finish() }

  /// Ends the call now.
  public func cancel() { owner.stream.cancel() }

  /// The next response, nil after the last of a call that ended `ok`.
  /// - Throws: `RPCError` with the call's status.
  public func next() async throws -> Response? {
    guard let bytes = try await owner.stream.receive() else { return nil }
    return try decodedResponse(bytes)
  }

  /// The one response of a call that has exactly one.
  public func single() async throws -> Response {
    try await decodedResponse(owner.stream.single())
  }

  /// Waits for the response's leading metadata.
  public func leadingMetadata() async throws -> Metadata {
    try await owner.stream.leadingMetadata()
  }

  /// True when the response that came last was compressed.
  public var hasReceivedCompressed: Bool { owner.stream.hasReceivedCompressed }

  /// Trailing metadata; empty until the responses have ended.
  public var trailingMetadata: Metadata { owner.stream.trailingMetadata }

  public struct AsyncIterator: AsyncIteratorProtocol {
    let call: RPCCall
    public mutating func next() async throws -> Response? { try await call.next() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(call: self) }
}
