// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
package import Telemetry

/// Serves HTTP/1.1 and HTTP/2 on any number of addresses, all on one loop.
///
/// With TLS the protocol comes from ALPN; without it, from the connection's first bytes.
///
/// Reading order: `HTTPServer` (listeners, shutdown) → `ServerConnection` (which protocol) →
/// `HTTP1ServerConnection` or `HTTP2ServerConnection` → `HTTPResponseWriter`.
package final class HTTPServer: @unchecked Sendable {
  // Safety: touched on the loop's thread only; each async method goes there first.
  package let loop: EventLoop
  let limits: HTTPServerLimits
  private let handler: any HTTPHandler
  private let connectionMetrics: ConnectionMetrics?
  /// Counts clients that are not served.
  let refusals: HTTPRefusalMetrics?
  private let logger: Logger
  private var listeners: [Listener] = []
  private var connections: [ObjectIdentifier: Member] = [:]
  private var connectionsSeen: UInt64 = 0
  private(set) var isDraining = false
  private var drained: Waiter<Void>?
  /// Closed HTTP/2 streams whose memory the next ones take.
  var spareStreams: [HTTP2ServerStream] = []
  /// Runs handlers of requests that are complete.
  let handlers: HandlerPool

  private struct Member {
    let number: UInt64
    let connection: any DrainableConnection
  }

  /// - Parameter observation: what is counted, logged and traced; nil notices nothing and costs nothing.
  package init(
    loop: EventLoop, handler: any HTTPHandler, limits: HTTPServerLimits = HTTPServerLimits(),
    observation: HTTPServerObservation? = nil, logger: Logger = Logger(component: "http")
  ) {
    self.loop = loop
    if let observation, observation.seesRequests {
      self.handler = ObservedHandler(handler: handler, observation: observation, loop: loop)
    } else {
      self.handler = handler
    }
    connectionMetrics = observation?.connections
    refusals = observation?.refusals
    self.limits = limits
    self.logger = logger
    handlers = HandlerPool(loop: loop)
  }

  deinit { handlers.close() }

  /// Listens on one more address.
  /// - Parameter tls: nil serves plain text; ALPN is filled in when it is empty.
  /// - Returns: the address, with the port that the kernel chose for port 0.
  @discardableResult
  package func listen(
    on endpoint: Endpoint, tls: TLSConfiguration? = nil
  ) async throws -> SocketAddress {
    try await loop.perform {
      let context = try tls.map { configuration in
        var configuration = configuration
        if configuration.applicationProtocols.isEmpty {
          configuration.applicationProtocols = ["h2", "http/1.1"]
        }
        return try TLSContext(configuration, role: .server, logger: self.logger)
      }
      var options = Listener.Options(
        connectionsMax: self.limits.connections, handshakeTimeout: self.limits.handshakeTimeout,
        handshakesMax: self.limits.handshakes, unixMode: self.limits.unixMode,
        unixUsers: self.limits.unixUsers)
      options.metrics = self.connectionMetrics
      let listener = try Listener(
        loop: self.loop, endpoint: endpoint, tls: context, options: options
      ) { connection in
        // The listener keeps the server, until `shutdown`: who only listens need not hold it.
        connection.start(ServerConnection(server: self))
      }
      self.listeners.append(listener)
      return listener.address
    }
  }

  /// Stops accepting, lets running exchanges end, and closes everything when `grace` is over.
  package func shutdown(within grace: Duration) async {
    do {
      try await loop.perform { try await self.drain(within: grace) }
    } catch {
      // Cancelled: the caller is in a hurry.
      loop.post { self.closeAll() }
    }
  }

  private func drain(within grace: Duration) async throws {
    isDraining = true
    for listener in listeners { listener.close() }
    listeners = []
    for connection in inOrder() { connection.drain() }
    if !connections.isEmpty {
      let waiter = Waiter<Void>(loop: loop)
      try await waiter.wait { waiter in
        self.drained = waiter
        waiter.timer = self.loop.schedule(after: grace) { waiter.resume(with: .success(())) }
      }
    }
    closeAll()
  }

  private func closeAll() {
    for listener in listeners { listener.close() }
    listeners = []
    for connection in inOrder() { connection.abort() }
  }

  /// The connections in the order in which they came, which is the same each time.
  private func inOrder() -> [any DrainableConnection] {
    connections.values.sorted { $0.number < $1.number }.map(\.connection)
  }

  // MARK: - For connections

  /// What a client gets that does not go on with its request (RFC 9110, 15.5.9).
  static let slowBody = (
    headers: ["content-type": "text/plain", "content-length": "34"] as HTTPHeaders,
    text: Array("the rest of the request is missing".utf8)
  )

  func add(_ connection: any DrainableConnection) {
    connectionsSeen += 1
    connections[ObjectIdentifier(connection)] = Member(
      number: connectionsSeen, connection: connection)
    if isDraining { connection.drain() }
  }

  func remove(_ connection: any DrainableConnection) {
    connections[ObjectIdentifier(connection)] = nil
    if connections.isEmpty { drained?.resume(with: .success(())) }
  }

  /// What the handler wants to do with a request over HTTP/2.
  func admit(_ stream: HTTP2ServerStream) -> HTTPAdmission { handler.admit(stream) }

  /// Starts the handler at once, on this thread, and calls `ended` on the loop when it is done.
  func start(
    _ request: HTTPRequest, sink: any HTTPResponseSink, ended: @escaping @Sendable () -> Void
  ) -> Task<Void, Never> {
    let writer = HTTPResponseWriter(sink: sink, loop: loop)
    return Task.immediate(executorPreference: loop) { [handler, logger] in
      do {
        try await handler.handle(request, writer)
      } catch {
        if sink.failure == nil, !(error is CancellationError) {
          logger.error(
            "handler failed", ["method": request.method, "path": request.path, "error": "\(error)"])
        }
      }
      if !writer.isStarted {
        sink.begin(status: 500, headers: ["content-length": "0"], body: [], ends: true)
      } else if !writer.isFinished {
        sink.abandon()
      }
      ended()
    }
  }
}

/// A connection that the server can end. Loop only.
protocol DrainableConnection: AnyObject {
  /// Ends once the exchanges under way have.
  func drain()
  /// Ends now.
  func abort()
}
