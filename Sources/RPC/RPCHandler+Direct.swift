// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import HTTP
import Net
import Platform

/// The short way of a unary call over HTTP/2: the whole request is at hand when its method runs, in a
/// plain call or in one task, and headers, message and trailers leave together. Whatever is unusual (an
/// unknown method, compression, a broken frame, metadata of the service) takes the general way.
extension RPCHandler {
  /// What every answer that ended well begins and ends with. Which compression we accept is told to those
  /// who compress, and they take the general way.
  private static let leading = HTTPFixedFields(
    status: 200, headers: ["content-type": "application/grpc"])
  private static let ok = HTTPFixedFields(trailers: ["grpc-status": "0"])

  package func admit(_ stream: HTTP2ServerStream) -> HTTPAdmission {
    guard let entry = entry(for: stream) else { return .task }
    guard stream.isComplete else {
      // A deadline counts from now on, which only a task can see to.
      guard case .unary = entry.method.implementation, stream.timeoutBytes == nil else {
        return .task
      }
      return .whenComplete(
        bodyBytesMax: limits.requestBytes + Limits.framePrefix,
        messageBytes: MessageDeframer.largeMessage(
          in: stream.bodyBytes, limit: limits.requestBytes))
    }
    if let immediate = entry.method.immediate { return answer(stream, immediate) }
    if let deferred = entry.method.deferred, begin(stream, deferred) { return .taken }
    guard let handler = entry.handler else { return .task }
    if case .streaming = entry.method.implementation {
      stream.run(handler, isLent: true)
      return .taken
    }
    guard MessageDeframer.onlyMessage(of: stream, limit: limits.requestBytes) != nil
    else { return .task }
    stream.run(handler)
    return .taken
  }

  /// The method that a request calls; nil for a request that is no call.
  private func entry(for stream: HTTP2ServerStream) -> RPCMethodIndex.Entry? {
    if let known = index.entry(notedAs: stream.note) { return known }
    guard let entry = stream.targetBytes.flatMap(index.find), isCall(stream) else { return nil }
    stream.note = entry
    return entry
  }

  private func isCall(_ stream: HTTP2ServerStream) -> Bool {
    stream.methodBytes?.equals("POST") == true
      && stream.contentTypeBytes.map(Self.isGRPC) == true
  }

  // MARK: - A plain call

  private func answer(_ stream: HTTP2ServerStream, _ body: RPCMethod.Immediate) -> HTTPAdmission {
    guard let message = MessageDeframer.onlyMessage(of: stream, limit: limits.requestBytes)
    else { return .task }
    do {
      let answer =
        switch body {
        case .borrowing(let body): try body(RawSpan(_unsafeBytes: message))
        case .taking(let body): try body(stream.takeMessage())
        }
      Self.succeed(stream, try Self.checked(answer, limits.responseBytes))
    } catch {
      Self.fail(stream, RPCError(endingWith: error), nil)
    }
    return .taken
  }

  // MARK: - A plain call that is answered later

  /// False when the call takes another way.
  private func begin(_ stream: HTTP2ServerStream, _ body: RPCMethod.Deferred) -> Bool {
    guard
      let message = MessageDeframer.onlyMessage(of: stream, limit: limits.requestBytes)
    else { return false }
    let timeout = stream.timeoutBytes.flatMap(Deadline.parse)
    guard let reply = RPCReply(stream, timeout, limits, loop) else { return false }
    do {
      guard try body(RawSpan(_unsafeBytes: message), reply) else {
        reply.drop()
        return false
      }
    } catch {
      reply.fail(error)
    }
    return true
  }

  // MARK: - One task

  /// What a task does for a call of this method whose request is at hand.
  static func handler(
    of method: RPCMethod, limits: RPCServerLimits, loop: EventLoop
  ) -> HTTPTaskBody {
    switch method.implementation {
    case .unary(let body): handler(of: body, path: method.path, limits: limits, loop: loop)
    case .streaming(let body): handler(of: body, path: method.path, limits: limits, loop: loop)
    }
  }

  private static func handler(
    of body: @escaping RPCMethod.Unary, path: String, limits: RPCServerLimits, loop: EventLoop
  ) -> HTTPTaskBody {
    let responseBytes = limits.responseBytes
    return { stream in
      let message = stream.takeMessage()
      let expiry = stream.timeoutBytes.flatMap(Deadline.parse).map {
        CallExpiry(in: $0, stream, loop)
      }
      var context = RPCContext(path: path, stream: stream, deadline: expiry?.deadline)
      do {
        let answer = try Self.checked(await body(message, context), responseBytes)
        if expiry?.isExpired == true { throw CancellationError() }
        try Self.succeed(stream, answer, context)
      } catch {
        let isExpired = expiry?.isExpired == true
        Self.fail(stream, isExpired ? .expired : RPCError(endingWith: error), context)
      }
      expiry?.end()
      if !isKnownUniquelyReferenced(&context) { context.outlivesCall() }
    }
  }

  // MARK: - Answers

  static func succeed(_ stream: HTTP2ServerStream, _ message: consuming [UInt8]) {
    let prefix = MessageDeframer.prefix(ofMessage: message.count)
    stream.respond(leading, prefix: prefix, message: message, trailers: ok)
  }

  private static func succeed(
    _ stream: HTTP2ServerStream, _ message: [UInt8], _ context: RPCContext
  ) throws {
    guard !context.isAnswerPlain else { return succeed(stream, message) }
    var headers = RPCServerCall.leading
    let (metadata, wanted) = context.beginning()
    var compressed: [UInt8]?
    if let wanted, stream.headers.contains("grpc-accept-encoding", token: wanted.rawValue) {
      headers.append("grpc-encoding", wanted.rawValue)
      compressed = try Compression.compress(message, wanted)
    }
    metadata.write(to: &headers)
    let frame = MessageDeframer.frame(compressed ?? message, isCompressed: compressed != nil)
    stream.begin(status: 200, headers: headers, body: frame, ends: false)
    var trailers: HTTPHeaders = ["grpc-status": "0"]
    context.trailingMetadata.write(to: &trailers)
    stream.end(trailers: trailers)
  }

  /// The response, when it is within the limit (bytes).
  static func checked(_ message: [UInt8], _ limit: Int) throws(RPCError) -> [UInt8] {
    guard message.count <= limit else {
      throw RPCError(
        .resourceExhausted,
        "response of \(message.count) bytes exceeds the limit of \(limit) bytes")
    }
    return message
  }

  static func fail(_ stream: HTTP2ServerStream, _ error: RPCError, _ context: RPCContext?) {
    var headers = RPCServerCall.leading
    context?.leadingMetadata.write(to: &headers)
    RPCServerCall.write(error, to: &headers)
    context?.trailingMetadata.write(to: &headers)
    stream.begin(status: 200, headers: headers, body: [], ends: true)
  }
}
