// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

public import Schema
public import Wire

/// What a server can offer; generated protocols (`KVService`) refine it and list their methods.
public protocol RPCService: Sendable {
  /// The .proto files that declare the service, and those that they import; empty for a service
  /// without a schema, about which server reflection can tell only its name.
  var schemaFiles: FileDescriptors { get }
  /// The full name in the schema, such as `etcdserverpb.KV`.
  var serviceName: String { get }
  /// Every method of the service, in schema order.
  var methods: [RPCMethod] { get }
}

extension RPCService {
  public var schemaFiles: FileDescriptors { FileDescriptors() }
}

/// One method of a service: its path and what to run. Made by generated code only.
public struct RPCMethod: Sendable {
  /// The server side of one streaming call, in bytes.
  typealias Streaming = @Sendable (any RPCServerStream, RPCContext) async throws -> Void
  /// A unary call, in bytes.
  typealias Unary =
    nonisolated(nonsending) @Sendable ([UInt8], RPCContext) async throws ->
    [UInt8]

  /// A unary call in bytes that never waits.
  enum Immediate: Sendable {
    case borrowing(@Sendable (RawSpan) throws -> [UInt8])
    case taking(@Sendable (consuming [UInt8]) throws -> [UInt8])
  }

  /// A unary call in bytes that is begun by a plain call and answered later. False begins nothing.
  typealias Deferred = @Sendable (RawSpan, RPCReply) throws -> Bool

  enum Implementation: Sendable {
    case unary(Unary)
    case streaming(Streaming)
  }

  /// `/<service>/<method>`, the HTTP/2 path.
  public let path: String
  let implementation: Implementation
  /// The same method as a plain call, for transports that have the whole request at hand.
  var immediate: Immediate?
  /// The same method as a plain call that is answered later, for those transports.
  private(set) var deferred: Deferred?
  /// True when the client owes its one request at once; others may be silent within a call.
  private(set) var isUnary = false

  /// One request, one response.
  public static func unary<Request: Message, Response: Message>(
    _ path: String,
    _ body:
      nonisolated(nonsending) @escaping @Sendable (Request, RPCContext) async throws -> Response
  ) -> RPCMethod {
    unary(encoded: path) { bytes, context in try await encode(body(decode(bytes), context)) }
  }

  /// One request, one response, both encoded: what generated code says, so that decoding, the method and
  /// encoding are one function that knows their types.
  public static func unary(
    encoded path: String,
    _ body:
      nonisolated(nonsending) @escaping @Sendable ([UInt8], RPCContext) async throws -> [UInt8]
  ) -> RPCMethod {
    RPCMethod(path: path, implementation: .unary(body), isUnary: true)
  }

  /// Decodes a request; bytes that are not one end the call with `internal`, as gRPC prescribes.
  @inlinable
  public static func decode<Request: Message>(_ bytes: [UInt8]) throws -> Request {
    do {
      return try Request(protobuf: bytes)
    } catch {
      throw RPCError(.internal, "\(Request.messageName): \(error)")
    }
  }

  /// Decodes a request where it lies.
  package static func decode<Request: Message>(_ bytes: RawSpan) throws -> Request {
    do {
      return try bytes.withUnsafeBytes { bytes in
        try Request(protobuf: Span(_unsafeElements: bytes.assumingMemoryBound(to: UInt8.self)))
      }
    } catch {
      throw RPCError(.internal, "\(Request.messageName): \(error)")
    }
  }

  /// Encodes a response.
  @inlinable
  public static func encode<Response: Message>(_ response: Response) -> [UInt8] {
    response.protobuf()
  }

  /// One request, one response, both encoded; `body` neither waits nor makes a task, so nothing costs
  /// less. It runs on the server's loop: whatever takes long holds up every other call.
  /// - Parameter body: gets the request's bytes where they lie, for the time of the call.
  public static func immediate(
    _ path: String, _ body: @escaping @Sendable (RawSpan) throws -> [UInt8]
  ) -> RPCMethod {
    RPCMethod(
      path: path, implementation: .unary { bytes, _ in try body(bytes.span.bytes) },
      immediate: .borrowing(body), isUnary: true)
  }

  /// The same for a method that keeps the request, or sends a part of it back.
  /// - Parameter body: gets the request's bytes as its own. A large request is not copied for it.
  public static func immediate(
    taking path: String, _ body: @escaping @Sendable (consuming [UInt8]) throws -> [UInt8]
  ) -> RPCMethod {
    RPCMethod(
      path: path, implementation: .unary { bytes, _ in try body(bytes) },
      immediate: .taking(body), isUnary: true)
  }

  /// The same method with a short way: `begin` sees to a call without a task, and answers it later.
  /// - Parameter begin: gets the request's bytes where they lie, for the time of the call, on the server's
  ///   loop. True when the reply will be answered, once; false, or an error, when it will not. After false
  ///   the call takes the way that it would have taken without.
  package func deferring(
    _ begin: @escaping @Sendable (RawSpan, RPCReply) throws -> Bool
  ) -> RPCMethod {
    var method = self
    method.deferred = begin
    return method
  }

  /// One request, a stream of responses.
  public static func serverStreaming<Request: Message, Response: Message>(
    _ path: String,
    _ body: @escaping @Sendable (Request, RPCResponses<Response>, RPCContext) async throws -> Void
  ) -> RPCMethod {
    RPCMethod(
      path: path,
      implementation: .streaming { stream, context in
        // What is at hand is not awaited: a wait that is over keeps memory of the task until its end.
        if let bytes = try (stream as? RPCServerCall)?.messageAtHand() {
          return try await body(decode(bytes), RPCResponses(stream: stream), context)
        }
        try await body(single(of: stream), RPCResponses(stream: stream), context)
      })
  }

  /// A stream of requests, one response.
  public static func clientStreaming<Request: Message, Response: Message>(
    _ path: String,
    _ body: @escaping @Sendable (RPCRequests<Request>, RPCContext) async throws -> Response
  ) -> RPCMethod {
    RPCMethod(
      path: path,
      implementation: .streaming { stream, context in
        let response = try await body(RPCRequests(stream: stream), context)
        try await stream.send(response.protobuf())
      })
  }

  /// Streams both ways.
  public static func bidirectional<Request: Message, Response: Message>(
    _ path: String,
    _ body:
      @escaping @Sendable (RPCRequests<Request>, RPCResponses<Response>, RPCContext) async throws
      -> Void
  ) -> RPCMethod {
    RPCMethod(
      path: path,
      implementation: .streaming { stream, context in
        try await body(RPCRequests(stream: stream), RPCResponses(stream: stream), context)
      })
  }

  /// Runs the method over a transport's end of a call; the transport then sends the status.
  package func serve(_ stream: any RPCServerStream, _ context: RPCContext) async throws {
    switch implementation {
    case .streaming(let body):
      try await body(stream, context)
      try await context.untilEnd(of: stream)
    case .unary(let body):
      let request = try await Self.onlyMessage(of: stream)
      try await stream.send(body(request, context))
    }
  }

  /// The methods of services by path; of two with the same path the last counts.
  static func table(
    of services: [any RPCService], behind interceptors: [any RPCServerInterceptor]
  ) -> [String: RPCMethod] {
    var methods: [String: RPCMethod] = [:]
    for service in services {
      for method in service.methods { methods[method.path] = method.intercepted(by: interceptors) }
    }
    return methods
  }

  /// The request of a unary call, which must be the only one.
  static func onlyMessage(of stream: any RPCServerStream) async throws -> [UInt8] {
    guard let message = try await stream.receive() else {
      throw RPCError(.internal, "the call ended without its request message")
    }
    guard try await stream.receive() == nil else {
      throw RPCError(.internal, "a second request in a call with one")
    }
    return message
  }

  private static func single<Request: Message>(of stream: any RPCServerStream) async throws
    -> Request
  {
    guard let bytes = try await stream.receive() else {
      throw RPCError(.invalidArgument, "the call ended without its request message")
    }
    return try decode(bytes)
  }
}
