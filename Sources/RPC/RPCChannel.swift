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
}

extension RPCChannel {
  /// One request, one response.
  public func unary<Request: Message, Response: Message>(
    _ path: String, _ request: Request, options: CallOptions
  ) async throws -> Response {
    let call: RPCCall<Request, Response> = try await call(path, options: options)
    do {
      try await call.send(request)
      try await call.finish()
    } catch {
      // The call is over before its request: the status says why.
    }
    return try await call.single()
  }

  /// One request, a stream of responses.
  public func serverStreaming<Request: Message, Response: Message>(
    _ path: String, _ request: Request, options: CallOptions
  ) async throws -> RPCCall<Request, Response> {
    let call: RPCCall<Request, Response> = try await call(path, options: options)
    try await call.send(request)
    try await call.finish()
    return call
  }

  /// Any streaming call.
  public func call<Request: Message, Response: Message>(
    _ path: String, options: CallOptions
  ) async throws -> RPCCall<Request, Response> {
    RPCCall(stream: try await open(path, options: options))
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
    do {
      return try Response(protobuf: bytes)
    } catch {
      throw RPCError(.internal, "\(Response.messageName): \(error)")
    }
  }

  /// The one response of a call that has exactly one.
  public func single() async throws -> Response {
    guard let response = try await next() else {
      throw RPCError(.internal, "the call ended without its response message")
    }
    guard try await owner.stream.receive() == nil else {
      throw RPCError(.internal, "a second response in a call with one")
    }
    return response
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
