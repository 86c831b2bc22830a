// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import HTTP
public import Net
internal import Platform

/// A channel over HTTP/2 to a service that any of several endpoints offers: the first that answers is
/// used until it fails.
///
/// Reading order: `RPCClientChannel` (which endpoint) → `RPCClientCall` (one call).
public final class RPCClientChannel: RPCChannel, @unchecked Sendable {
  // Safety: `preferred` is touched on the loop's thread only; each async method goes there first.
  private let loop: EventLoop
  private let endpoints: [Endpoint]
  private let clients: [HTTPClient]
  private let messageBytes: Int
  private var preferred = 0

  /// Connects to nothing yet.
  /// - Parameters:
  ///   - endpoints: at least one.
  ///   - tls: nil for plain text, as over a unix socket.
  ///   - messageBytes: largest response message accepted.
  /// - Throws: `NetError` when the TLS configuration cannot be used.
  public init(
    loop: EventLoop, endpoints: [Endpoint], tls: TLSConfiguration? = nil,
    messageBytes: Int = 64 * 1024 * 1024, connectTimeout: Duration = .seconds(5)
  ) throws {
    precondition(!endpoints.isEmpty, "a channel to nowhere")
    var configuration = HTTPClientConfiguration()
    configuration.preference = .http2
    configuration.connectTimeout = connectTimeout
    self.loop = loop
    self.endpoints = endpoints
    self.messageBytes = messageBytes
    clients = try endpoints.map { endpoint in
      let isLocal = if case .unix = endpoint { true } else { false }
      return try HTTPClient(
        loop: loop, target: endpoint, tls: isLocal ? nil : tls, configuration: configuration)
    }
  }

  /// A channel to one endpoint.
  public convenience init(
    loop: EventLoop, target: Endpoint, tls: TLSConfiguration? = nil
  ) throws {
    try self.init(loop: loop, endpoints: [target], tls: tls)
  }

  public func open(_ path: String, options: CallOptions) async throws -> any RPCClientStream {
    let deadline = options.timeout.map { loop.environment.now() + $0 }
    return try await loop.perform {
      let call = RPCClientCall(
        channel: self, path: path, options: options, deadline: deadline,
        messageBytes: self.messageBytes)
      try await call.start()
      return call
    }
  }

  /// Ends every call and refuses new ones.
  public func close() { for client in clients { client.close() } }

  /// The loop's clock.
  var now: Duration { loop.environment.now() }

  /// Opens an exchange on the first endpoint that can be reached.
  func exchange(
    _ request: HTTPClientRequest, waitForReady: Bool, deadline: Duration?
  ) async throws -> HTTPClientExchange {
    var backoff = Limits.firstBackoff
    while true {
      var failure: any Error = HTTPError.closed
      for offset in clients.indices {
        let index = (preferred + offset) % clients.count
        do {
          let exchange = try await clients[index].open(request)
          preferred = index
          return exchange
        } catch let error as CancellationError {
          throw error
        } catch {
          failure = error
        }
      }
      if case HTTPError.closed = failure { throw RPCClientCall.status(of: failure) }
      guard waitForReady else { throw RPCClientCall.status(of: failure) }
      try await pause(&backoff, before: deadline)
    }
  }

  private func pause(_ backoff: inout Duration, before deadline: Duration?) async throws {
    let environment = loop.environment
    let jitter = Int64(environment.random(below: 256))
    var wait = backoff + backoff * jitter / 1024
    if let deadline {
      let remaining = deadline - environment.now()
      guard remaining > .zero else {
        throw RPCError(.deadlineExceeded, "no endpoint could be reached in time")
      }
      wait = min(wait, remaining)
    }
    try await environment.sleep(for: wait)
    backoff = min(backoff * 2, Limits.longestBackoff)
  }
}
