// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import HTTP
internal import Net
internal import Platform
public import Wire

/// The short way of a unary call: headers and message leave together, the whole response is gathered where
/// it arrives, and the calling task waits once. What is unusual (no connection yet, another thread,
/// compression, a service config) goes the general way, as does a call that its server has refused.
extension RPCClientChannel {
  /// What the requests of every call begin with.
  static let leading: HTTPHeaders = [
    "te": "trailers", "content-type": "application/grpc", "user-agent": "martlet",
    "grpc-accept-encoding": Compression.accepted,
  ]

  public nonisolated(nonsending) func unary<Request: Message, Response: Message>(
    _ path: String, _ request: Request, options: CallOptions
  ) async throws -> Response {
    let message = request.protobuf()
    let limits = limits(options)
    guard loop.isCurrent, isPlain(options), message.count <= limits.requestBytes,
      let session = readySession()
    else {
      let call = try await open(path, options: options)
      return try await unary(message, over: call)
    }
    let deadline = options.timeout.map { now + $0 }
    let request = self.request(path, message, options, limits, on: session)
    if let exchange = session.open(request) {
      await exchange.wait()
      if !exchange.isRefused { return try Self.response(in: exchange, of: session, limits) }
    }
    let call = try await openCall(path, options: options, deadline: deadline, sentBefore: 1)
    return try await unary(message, over: call)
  }

  /// True when nothing is asked for that the short way does not offer.
  private func isPlain(_ options: CallOptions) -> Bool {
    configuration.serviceConfig == nil && options.compression == nil
      && options.timeout.map { $0 > .zero } != false
  }

  private func request(
    _ path: String, _ message: [UInt8], _ options: CallOptions, _ limits: RPCMessageLimits,
    on session: HTTPSession
  ) -> HTTPUnaryRequest {
    var request = HTTPUnaryRequest(
      head: session.head(path: path, headers: Self.leading),
      prefix: MessageDeframer.prefix(ofMessage: message.count), body: message,
      timeout: options.timeout, responseType: "application/grpc",
      responseBytesMax: min(limits.responseBytes, .max - Limits.framePrefix) + Limits.framePrefix)
    if !options.metadata.isEmpty { options.metadata.write(to: &request.fields) }
    if let timeout = options.timeout {
      request.fields.append("grpc-timeout", Deadline.format(timeout))
    }
    return request
  }

  /// Decodes the message of a response where it lies.
  /// - Throws: `RPCError`, the status of a call that did not end well; `CancellationError`.
  private static func response<Response: Message>(
    in exchange: HTTP2UnaryExchange, of session: HTTPSession, _ limits: RPCMessageLimits
  ) throws -> Response {
    defer { session.giveBack(exchange) }
    if exchange.responseStatus == 200, exchange.trailingRPCStatus?.equals("0") == true,
      let message = MessageDeframer.onlyMessage(
        in: exchange.responseBody, limit: limits.responseBytes)
    {
      return try decodedResponse(Span(_unsafeBytes: message))
    }
    let message = try unusualMessage(in: exchange, limit: limits.responseBytes)
    return try decodedResponse(message)
  }

  /// The message of a response that is compressed, or broken, or brings none, or has not come.
  private static func unusualMessage(
    in exchange: HTTP2UnaryExchange, limit: Int
  ) throws -> [UInt8] {
    if let failure = exchange.responseFailure {
      guard case .bodyTooLarge? = failure as? HTTPError else {
        throw RPCClientCall.status(of: failure)
      }
      throw RPCError(.resourceExhausted, "the response exceeds the limit of \(limit) bytes")
    }
    let headers = exchange.responseHeaders()
    let bringsMessages = exchange.responseStatus == 200 && exchange.hasWantedType
    try check(exchange, headers, bringsMessages: bringsMessages)
    var deframer = MessageDeframer(limit: limit)
    if bringsMessages { deframer.append(Array(exchange.responseBody)) }
    let frame = try deframer.next()
    guard try deframer.next() == nil else {
      throw RPCError(.internal, "a second response in a call with one")
    }
    guard deframer.isEmpty else {
      throw RPCError(.internal, "the response ended in the middle of a message")
    }
    guard let frame else {
      throw RPCError(.internal, "the call ended without its response message")
    }
    guard frame.isCompressed else { return frame.bytes }
    return try Compression.decompress(
      frame.bytes, encoding: headers["grpc-encoding"], limit: limit, unknown: .internal)
  }

  /// Throws the status of a call that did not end well. Headers have it in a response without messages.
  private static func check(
    _ exchange: HTTP2UnaryExchange, _ headers: HTTPHeaders, bringsMessages: Bool
  ) throws(RPCError) {
    let trailers = exchange.responseTrailers()
    let inHeaders = bringsMessages && !exchange.responseBody.isEmpty ? HTTPHeaders() : headers
    let blocks = bringsMessages ? [trailers, inHeaders] : [inHeaders, trailers]
    for fields in blocks {
      guard let status = ResponseStatus(in: fields) else { continue }
      if status.code == .ok { return }
      throw RPCError(status.code, status.message, trailers: Metadata(fields))
    }
    let missing = ResponseStatus(
      missingBeside: exchange.responseStatus, isGRPC: exchange.hasWantedType)
    throw RPCError(
      missing.code, missing.message, trailers: Metadata(trailers.isEmpty ? inHeaders : trailers))
  }
}
