// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import HTTP
public import Net
internal import Platform

/// A channel over HTTP/2 to a service that one or several servers offer.
///
/// Connects when it is first used, and again whenever it must. All its calls share the connections.
///
/// Reading order: `RPCClientChannel` → `SubchannelPool` (which connection) → `RPCClientCall` (one call).
public final class RPCClientChannel: RPCChannel, @unchecked Sendable {
  // Safety: the pool is touched on the loop's thread only; each async method goes there first.
  let loop: EventLoop
  let environment: Environment
  /// Nil without throttling of retries.
  var throttle: RetryThrottle?
  let replayBudget: ReplayBudget
  let configuration: RPCChannelConfiguration
  private let pool: SubchannelPool

  /// Connects to nothing yet.
  /// - Parameter tls: nil for plain text. Unix sockets never use it.
  /// - Throws: `NetError` when the TLS configuration cannot be used.
  public init(
    loop: EventLoop, target: RPCTarget, tls: TLSConfiguration? = nil,
    configuration: RPCChannelConfiguration = RPCChannelConfiguration()
  ) throws {
    self.loop = loop
    self.configuration = configuration
    environment = loop.environment
    replayBudget = ReplayBudget(limit: configuration.channelReplayBytesMax)
    throttle = configuration.serviceConfig?.retryThrottling.map { RetryThrottle($0) }
    let tls = try tls.map { tls in
      var tls = tls
      tls.applicationProtocols = ["h2"]
      return try TLSContext(tls, role: .client)
    }
    pool = SubchannelPool(
      target: target, loop: loop, environment: environment, tls: tls, configuration: configuration)
  }

  /// A channel to one endpoint.
  public convenience init(
    loop: EventLoop, target: Endpoint, tls: TLSConfiguration? = nil,
    configuration: RPCChannelConfiguration = RPCChannelConfiguration()
  ) throws {
    try self.init(
      loop: loop, target: RPCTarget([target]), tls: tls, configuration: configuration)
  }

  deinit { close() }

  public func open(_ path: String, options: CallOptions) async throws -> any RPCClientStream {
    guard loop.isCurrent else {
      return try await loop.perform { try await self.open(path, options: options) }
    }
    return try await openCall(path, options: options)
  }

  /// - Parameters:
  ///   - deadline: nil counts the timeout from now on.
  ///   - sentBefore: how often the request has been sent to servers that did not look at it.
  func openCall(
    _ path: String, options: CallOptions, deadline: Duration? = nil, sentBefore: Int = 0
  ) async throws -> RPCClientCall {
    let method = configuration.serviceConfig?.method(path)
    var options = options
    if let method { options.apply(method) }
    let call = RPCClientCall(
      channel: self, path: path, options: options,
      deadline: deadline ?? options.timeout.map { environment.now() + $0 },
      limits: limits(options), retryPolicy: method?.retryPolicy)
    call.transparentRetries = sentBefore
    do {
      try await call.start()
    } catch {
      guard method?.retryPolicy != nil, !(error is CancellationError) else { throw error }
      _ = try await call.replaceAttempt(after: error)
    }
    return call
  }

  /// Ends every call and refuses new ones.
  public func close() { loop.post { [pool] in pool.close() } }

  // MARK: - State

  /// What the channel is doing.
  public var connectivity: RPCConnectivity {
    get async throws { try await loop.perform { self.pool.state } }
  }

  /// Waits until the channel does something else than `known`.
  /// - Returns: what it does then; states in between may have passed unseen.
  /// - Throws: `CancellationError`.
  public func connectivity(otherThan known: RPCConnectivity) async throws -> RPCConnectivity {
    try await loop.perform { try await self.pool.state(otherThan: known) }
  }

  /// Begins to connect without a call.
  public func connect() { loop.post { [pool] in pool.leaveIdle() } }

  // MARK: - For calls

  /// A connection for the next call, if one is ready.
  func readySession() -> HTTPSession? { pool.readySession() }

  /// The bounds of a call's messages: the channel's, or less.
  func limits(_ options: CallOptions) -> RPCMessageLimits {
    RPCMessageLimits(
      requestBytes: min(options.requestBytesMax ?? .max, configuration.requestBytesMax),
      responseBytes: min(options.responseBytesMax ?? .max, configuration.responseBytesMax),
      replayBytes: configuration.replayBytesMax)
  }

  /// The loop's clock.
  var now: Duration { environment.now() }

  /// Opens an exchange on a connection of the load balancer's choice. What is left of the call's time then
  /// is the exchange's timeout and the request's `grpc-timeout`.
  /// - Parameter recovery: is given the way to end the wait for a connection.
  func exchange(
    _ request: HTTPClientRequest, waitForReady: Bool, deadline: Duration?,
    for recovery: RecoveryWait?
  ) async throws -> HTTPClientExchange {
    while true {
      let session =
        if let ready = pool.readySession() { ready } else {
          try await pool.session(
            waitForReady: waitForReady, deadline: deadline, for: recovery)
        }
      var request = request
      if let deadline {
        let timeout = deadline - now
        guard timeout > .zero else {
          throw RPCError(.deadlineExceeded, "no connection in time")
        }
        request.timeout = timeout
        request.headers["grpc-timeout"] = Deadline.format(timeout)
      }
      do {
        return try session.open(request)
      } catch HTTPError.refused {
        continue  // the connection ended while the call waited for its turn
      }
    }
  }
}
