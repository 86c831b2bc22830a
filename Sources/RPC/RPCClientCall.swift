// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP
import Net
import Platform
import Synchronization

/// One call of a client over HTTP/2.
final class RPCClientCall: RPCClientStream, @unchecked Sendable {
  // Safety: one reader and one writer at a time, which the API demands; what `cancel` and
  // `trailingMetadata` touch from elsewhere is behind `shared`.
  private struct Shared {
    var exchange: HTTPClientExchange?
    var trailing = Metadata()
    var isCancelled = false
  }

  private let channel: RPCClientChannel
  private let path: String
  private let options: CallOptions
  private let deadline: Duration?
  private let messageBytes: Int
  private let shared = Mutex(Shared())
  private var response: HTTPClientResponse?
  private var body: HTTPBody.AsyncIterator?
  private var deframer: MessageDeframer
  private var hasEnded = false
  /// What has been sent while no server has looked at the call, to send it again if one refuses.
  private var unseen: [[UInt8]]? = []
  private var isFinished = false
  private var retries = 0

  init(
    channel: RPCClientChannel, path: String, options: CallOptions, deadline: Duration?,
    messageBytes: Int
  ) {
    self.channel = channel
    self.path = path
    self.options = options
    self.deadline = deadline
    self.messageBytes = messageBytes
    deframer = MessageDeframer(limit: messageBytes)
  }

  /// Sends the headers.
  func start() async throws {
    var headers: HTTPHeaders = [
      "te": "trailers", "content-type": "application/grpc", "user-agent": "martlet",
      "grpc-accept-encoding": Compression.accepted,
    ]
    let timeout = deadline.map { $0 - channel.now }
    if let timeout { headers.append("grpc-timeout", Deadline.format(timeout)) }
    options.metadata.write(to: &headers)
    let request = HTTPClientRequest(
      method: "POST", path: path, headers: headers, timeout: timeout)
    let exchange = try await channel.exchange(
      request, waitForReady: options.waitForReady, deadline: deadline)
    let isCancelled = shared.withLock { shared in
      shared.exchange = exchange
      return shared.isCancelled
    }
    if isCancelled { exchange.cancel() }
  }

  func send(_ message: [UInt8]) async throws {
    let frame = MessageDeframer.frame(message)
    remember(frame)
    do {
      try await current().write(frame)
    } catch HTTPError.refused {
      return  // `receive` sends everything again
    } catch {
      throw Self.status(of: error)
    }
  }

  func finish() async throws {
    isFinished = true
    try await current().finish()
  }

  func receive() async throws -> [UInt8]? {
    do {
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
    if !hasEnded { exchange?.cancel() }
  }

  func leadingMetadata() async throws -> Metadata {
    do {
      if response == nil { try await awaitResponse() }
    } catch {
      throw Self.status(of: error)
    }
    return response.map { Metadata($0.headers) } ?? Metadata()
  }

  var trailingMetadata: Metadata { shared.withLock { $0.trailing } }

  // MARK: - Response

  private func current() throws -> HTTPClientExchange {
    guard let exchange = shared.withLock({ $0.exchange }) else {
      throw RPCError(.cancelled, "the call was not started")
    }
    return exchange
  }

  private func remember(_ frame: [UInt8]) {
    guard var unseen else { return }
    self.unseen = nil
    unseen.append(frame)
    let size = unseen.reduce(0) { $0 + $1.count }
    if size <= Limits.replayBytes { self.unseen = unseen }
  }

  private func awaitResponse() async throws {
    while true {
      do {
        let response = try await current().response()
        unseen = nil
        try accept(response)
        return
      } catch HTTPError.refused {
        guard let frames = unseen, retries < Limits.transparentRetries else {
          throw HTTPError.refused
        }
        retries += 1
        try await start()
        for frame in frames { try await current().write(frame) }
        if isFinished { try await current().finish() }
      }
    }
  }

  private func accept(_ response: HTTPClientResponse) throws {
    self.response = response
    body = response.body.makeAsyncIterator()
    guard response.status == 200,
      response.headers["content-type"]?.hasPrefix("application/grpc") == true
    else {
      hasEnded = true
      throw RPCError(
        Self.code(ofHTTPStatus: response.status), "HTTP status \(response.status), not gRPC")
    }
  }

  private func nextMessage() async throws -> [UInt8]? {
    guard let response else { return nil }
    while true {
      if let frame = try deframer.next() {
        guard frame.isCompressed else { return frame.bytes }
        return try Compression.decompress(
          frame.bytes, encoding: response.headers["grpc-encoding"], limit: messageBytes)
      }
      guard !hasEnded, var body else { return nil }
      if let bytes = try await body.next() {
        deframer.append(bytes)
        self.body = body
      } else {
        hasEnded = true
        try end(response)
      }
    }
  }

  /// Reads the status: from the trailers, or from the headers of a response without any.
  private func end(_ response: HTTPClientResponse) throws {
    let trailers = response.trailers.isEmpty ? response.headers : response.trailers
    let metadata = Metadata(trailers)
    shared.withLock { $0.trailing = metadata }
    guard let status = trailers["grpc-status"], let number = Int(status) else {
      throw RPCError(.unknown, "the response ended without a status")
    }
    guard number != 0 else {
      guard deframer.isEmpty else {
        throw RPCError(.internal, "the response ended in the middle of a message")
      }
      return
    }
    throw RPCError(
      RPCCode(rawValue: number) ?? .unknown,
      StatusMessage.decode(trailers["grpc-message"] ?? ""), trailers: metadata)
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

  private static func code(ofHTTPStatus status: Int) -> RPCCode {
    switch status {
    case 400: .internal
    case 401: .unauthenticated
    case 403: .permissionDenied
    case 404: .unimplemented
    case 429, 502, 503, 504: .unavailable
    default: .unknown
    }
  }
}
