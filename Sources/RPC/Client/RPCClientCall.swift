// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import Synchronization

/// One call of a client over HTTP/2: one attempt, or several when the first ones fail before the server
/// has answered (`RPCClientCall+Retry.swift`).
final class RPCClientCall: RPCClientStream, @unchecked Sendable {
  // Safety: touched on the loop's thread only, where each async method goes first; what `cancel` and
  // `trailingMetadata` touch from elsewhere is behind `shared`.
  struct Shared {
    var exchange: HTTPClientExchange?
    var trailing = Metadata()
    var isCancelled = false
  }

  let channel: RPCClientChannel
  let deadline: Duration?
  let shared = Mutex(Shared())
  private let path: String
  private let options: CallOptions
  private let limits: RPCMessageLimits
  private var response: HTTPClientResponse?
  private var body: HTTPBody.AsyncIterator?
  private var deframer: MessageDeframer
  private var hasEnded = false
  /// Set once a byte of the response's body has come.
  private var hasBody = false
  private(set) var hasReceivedCompressed = false
  /// What has been sent while the server has not answered.
  var sent: ReplayBuffer
  var isFinished = false
  private let hasRetryPolicy: Bool
  /// Nil without a retry policy.
  var retry: RetryProgress?
  var transparentRetries = 0
  /// Set while a failed attempt is being replaced, with who waits for that.
  var recovery: RecoveryWait?
  /// Why the call is over, when that is no attempt's own outcome.
  var failure: (any Error)?

  init(
    channel: RPCClientChannel, path: String, options: CallOptions, deadline: Duration?,
    limits: RPCMessageLimits, retryPolicy: RPCRetryPolicy?
  ) {
    self.channel = channel
    self.path = path
    self.options = options
    self.deadline = deadline
    self.limits = limits
    sent = ReplayBuffer(
      limit: limits.replayBytes, budget: retryPolicy == nil ? nil : channel.replayBudget)
    hasRetryPolicy = retryPolicy != nil
    retry = retryPolicy.map { RetryProgress(policy: $0) }
    deframer = MessageDeframer(limit: limits.responseBytes)
  }

  deinit { sent.close() }

  /// Sends the headers of an attempt.
  func start() async throws {
    var headers = RPCClientChannel.leading
    if let retry, retry.previousAttempts > 0 {
      headers.append("grpc-previous-rpc-attempts", String(retry.previousAttempts))
    }
    if let compression = options.compression {
      headers.append("grpc-encoding", compression.rawValue)
    }
    options.metadata.write(to: &headers)
    let request = HTTPClientRequest(method: "POST", path: path, headers: headers)
    let exchange = try await channel.exchange(
      request, waitForReady: options.waitForReady == true, deadline: deadline, for: recovery)
    let isCancelled = shared.withLock { shared in
      shared.exchange = exchange
      return shared.isCancelled
    }
    if isCancelled { exchange.cancel() }
  }

  func send(_ message: [UInt8], options: WriteOptions) async throws {
    guard channel.loop.isCurrent else {
      return try await channel.loop.perform { try await self.send(message, options: options) }
    }
    guard message.count <= limits.requestBytes else { throw refuse(message) }
    let frame = try frame(message, options)
    if recovery != nil, try await isReplayed(frame) { return }
    if !sent.keep(frame) { sent.close() }
    let exchange = try current()
    do {
      try await exchange.write(frame)
    } catch {
      guard sent.isOpen, !(error is CancellationError) else { throw Self.status(of: error) }
      try await recover(exchange, fromWriting: error)
    }
  }

  func finish() async throws {
    guard channel.loop.isCurrent else {
      return try await channel.loop.perform { try await self.finish() }
    }
    isFinished = true
    if recovery == nil { try await current().finish() }
  }

  func receive() async throws -> [UInt8]? {
    guard channel.loop.isCurrent else {
      return try await channel.loop.perform { try await self.receive() }
    }
    do {
      if let failure { throw failure }
      if response == nil { try await awaitResponse() }
      return try await nextMessage()
    } catch {
      throw Self.status(of: error)
    }
  }

  func cancel() {
    let exchange = shared.withLock { shared in
      shared.isCancelled = true
      return shared.exchange
    }
    guard !hasEnded else { return }
    exchange?.cancel()
    if hasRetryPolicy { endWait() }
  }

  func leadingMetadata() async throws -> Metadata {
    guard channel.loop.isCurrent else {
      return try await channel.loop.perform { try await self.leadingMetadata() }
    }
    do {
      if response == nil { try await awaitResponse() }
    } catch {
      throw Self.status(of: error)
    }
    return response.map { Metadata($0.headers) } ?? Metadata()
  }

  var trailingMetadata: Metadata { shared.withLock { $0.trailing } }

  // MARK: - Response

  func current() throws -> HTTPClientExchange {
    guard let exchange = shared.withLock({ $0.exchange }) else {
      throw RPCError(.cancelled, "the call was not started")
    }
    return exchange
  }

  /// A message beyond the limit never leaves, and ends the call.
  private func refuse(_ message: [UInt8]) -> RPCError {
    let error = RPCError(
      .resourceExhausted,
      "message of \(message.count) bytes exceeds the limit of \(limits.requestBytes) bytes")
    failure = error
    cancel()
    return error
  }

  private func frame(_ message: [UInt8], _ options: WriteOptions) throws -> [UInt8] {
    guard let compression = self.options.compression, !options.contains(.noCompression),
      let compressed = try Compression.compress(message, compression)
    else { return MessageDeframer.frame(message) }
    return MessageDeframer.frame(compressed, isCompressed: true)
  }

  private func awaitResponse() async throws {
    while true {
      if recovery != nil { try await recovered() }
      let exchange = try current()
      let response: HTTPClientResponse
      do {
        response = try await exchange.response()
      } catch {
        _ = try await recover(exchange, from: error)
        continue
      }
      if let rejection = rejection(response), try await recover(exchange, from: rejection) {
        continue
      }
      sent.close()
      return try await accept(response)
    }
  }

  private func accept(_ response: HTTPClientResponse) async throws {
    self.response = response
    body = response.body.makeAsyncIterator()
    guard response.status != 200 || !response.isGRPC else { return }
    hasEnded = true
    guard let status = response.statusWithoutBody else {
      try await skipBody()
      return try end(response)
    }
    try end(with: status, response.headers, isCommitted: false)
  }

  /// Drops the body of a response that cannot have messages, for the trailers behind it.
  private func skipBody() async throws {
    guard var body else { return }
    var skipped = 0
    while skipped <= Limits.skippedBodyBytes, let bytes = try await body.next() {
      skipped += bytes.count
    }
  }

  private func nextMessage() async throws -> [UInt8]? {
    guard let response else { return nil }
    while true {
      if let frame = try deframer.next() {
        hasReceivedCompressed = frame.isCompressed
        guard frame.isCompressed else { return frame.bytes }
        return try Compression.decompress(
          frame.bytes, encoding: response.headers["grpc-encoding"], limit: limits.responseBytes,
          unknown: .internal)
      }
      guard !hasEnded, var body else { return nil }
      if let bytes = try await body.next() {
        deframer.append(bytes)
        hasBody = true
        self.body = body
      } else {
        hasEnded = true
        try end(response)
      }
    }
  }

  /// Reads the status: from the trailers, or from the headers of a response of nothing else.
  private func end(_ response: HTTPClientResponse) throws {
    let hasTrailers = !response.trailers.isEmpty
    let fields = hasTrailers || hasBody ? response.trailers : response.headers
    try end(
      with: ResponseStatus(in: fields) ?? response.missingStatus, fields,
      isCommitted: hasTrailers)
  }

  private func end(
    with status: ResponseStatus, _ fields: HTTPHeaders, isCommitted: Bool
  ) throws {
    let metadata = Metadata(fields)
    shared.withLock { $0.trailing = metadata }
    noteOutcome(status.code, isCommitted: isCommitted)
    guard status.code == .ok else {
      throw RPCError(status.code, status.message, trailers: metadata)
    }
    guard deframer.isEmpty else {
      throw RPCError(.internal, "the response ended in the middle of a message")
    }
  }

  // MARK: - Errors

  /// What a failure of the transport means to the caller (gRPC over HTTP/2, "Errors").
  /// Cancellation of the caller's own task stays what it is.
  static func status(of error: any Error) -> any Error {
    switch error {
    case is RPCError, is CancellationError: error
    case HTTPError.timedOut: RPCError(.deadlineExceeded, "deadline exceeded")
    case HTTPError.closed: RPCError(.cancelled, "cancelled")
    case HTTPError.reset(let code): RPCError(Self.code(ofReset: code), "\(error)")
    case is HTTPError, is NetError, is SystemError: RPCError(.unavailable, "\(error)")
    default: RPCError(.unknown, "\(error)")
    }
  }

  private static func code(ofReset code: UInt32) -> RPCCode {
    switch code {
    case 7: .unavailable  // REFUSED_STREAM
    case 8: .cancelled  // CANCEL
    case 11: .resourceExhausted  // ENHANCE_YOUR_CALM
    case 12: .permissionDenied  // INADEQUATE_SECURITY
    default: .internal
    }
  }
}
