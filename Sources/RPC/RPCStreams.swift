// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Wire

/// The server's end of one call, in message bytes. Transports implement it.
public protocol RPCServerStream: AnyObject, Sendable {
  /// The next request message, or nil when the client has sent its last.
  func receive() async throws -> [UInt8]?
  /// Sends one response message; waits while the client reads slowly, throws when it is gone.
  func send(_ message: [UInt8], options: WriteOptions) async throws
  /// Sends several response messages in one go; waits as `send` does.
  func send(_ messages: RPCMessageRun) async throws
}

extension RPCServerStream {
  /// Sends one response message as the call does.
  public func send(_ message: [UInt8]) async throws { try await send(message, options: []) }

  /// Sends the messages one by one.
  public func send(_ messages: RPCMessageRun) async throws {
    for message in try messages.split() { try await send(message, options: []) }
  }
}

/// Messages in a row, encoded, each with the prefix that it travels with.
public struct RPCMessageRun: Sendable {
  private(set) var bytes: [UInt8] = []

  /// - Parameter byteCount: what is going to be appended, about.
  public init(reserving byteCount: Int = 0) { bytes.reserveCapacity(byteCount) }

  /// Bytes of all messages, prefixes included.
  public var byteCount: Int { bytes.count }
  public var isEmpty: Bool { bytes.isEmpty }

  /// The messages, one by one.
  func split() throws -> [[UInt8]] {
    var deframer = MessageDeframer(limit: .max)
    deframer.append(bytes)
    var messages: [[UInt8]] = []
    while let frame = try deframer.next() { messages.append(frame.bytes) }
    return messages
  }

  /// Appends one message.
  /// - Parameter write: appends exactly `count` bytes.
  @inline(__always)
  public mutating func append(count: Int, _ write: (inout [UInt8]) -> Void) {
    let size = UInt32(truncatingIfNeeded: count)
    bytes.append(0)
    bytes.append(UInt8(truncatingIfNeeded: size >> 24))
    bytes.append(UInt8(truncatingIfNeeded: size >> 16))
    bytes.append(UInt8(truncatingIfNeeded: size >> 8))
    bytes.append(UInt8(truncatingIfNeeded: size))
    let start = bytes.count
    write(&bytes)
    precondition(bytes.count - start == count, "a message has another length than was said")
  }
}

/// The client's end of one call, in message bytes. Transports implement it.
public protocol RPCClientStream: AnyObject, Sendable {
  /// Sends one request message; waits while the server reads slowly, throws when the call is over.
  func send(_ message: [UInt8], options: WriteOptions) async throws
  /// Says that no further request follows.
  func finish() async throws
  /// The next response message, nil after the last of a call that ended `ok`.
  /// - Throws: `RPCError` with the call's status.
  func receive() async throws -> [UInt8]?
  /// Ends the call now; the server sees a cancellation.
  func cancel()
  /// Waits for the response's leading metadata.
  func leadingMetadata() async throws -> Metadata
  /// Trailing metadata; empty until `receive` has returned nil or thrown.
  var trailingMetadata: Metadata { get }
  /// True when the message that `receive` gave last came compressed.
  var hasReceivedCompressed: Bool { get }
}

extension RPCClientStream {
  /// Sends one request message as the call does.
  public func send(_ message: [UInt8]) async throws { try await send(message, options: []) }
  /// Nothing is compressed where nothing travels.
  public var hasReceivedCompressed: Bool { false }

  /// The one response of a call that has exactly one.
  func single() async throws -> [UInt8] {
    guard let response = try await receive() else {
      throw RPCError(.internal, "the call ended without its response message")
    }
    guard try await receive() == nil else {
      throw RPCError(.internal, "a second response in a call with one")
    }
    return response
  }
}

/// The requests of a streaming call, in order. One reader.
public struct RPCRequests<Request: Message>: AsyncSequence, Sendable {
  public typealias Element = Request
  let stream: any RPCServerStream

  /// A stream of requests over a transport's end of a call.
  public init(stream: any RPCServerStream) { self.stream = stream }

  /// The next request, or nil when the client has sent its last.
  public func next() async throws -> Request? {
    guard let bytes = try await stream.receive() else { return nil }
    return try RPCMethod.decode(bytes)
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    let requests: RPCRequests
    public mutating func next() async throws -> Request? { try await requests.next() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(requests: self) }
}

/// Where a streaming call's responses go.
public struct RPCResponses<Response: Message>: Sendable {
  let stream: any RPCServerStream

  /// Responses into a transport's end of a call.
  public init(stream: any RPCServerStream) { self.stream = stream }

  /// Sends one response; waits while the client reads slowly, throws when it is gone.
  public func send(_ response: Response, options: WriteOptions = []) async throws {
    try await stream.send(response.protobuf(), options: options)
  }

  /// Sends responses that are already encoded, in one go.
  public func send(_ responses: RPCMessageRun) async throws { try await stream.send(responses) }

  /// Sends a response that is already encoded, such as one shared by many watchers.
  public func send(encoded response: [UInt8], options: WriteOptions = []) async throws {
    try await stream.send(response, options: options)
  }
}
