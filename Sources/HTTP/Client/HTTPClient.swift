// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net
import Platform

/// Talks to one server over HTTP/2 (exchanges share a connection) or HTTP/1.1, connecting when needed.
///
/// Reading order: `HTTPClient` (which connection) → `HTTPClientExchange` (one request and response) →
/// `HTTP2ClientConnection` or `HTTP1ClientConnection`.
package final class HTTPClient: @unchecked Sendable {
  // Safety: touched on the loop's thread only; each async method goes there first.
  package let loop: EventLoop
  package let target: Endpoint
  private let configuration: HTTPClientConfiguration
  private let tls: TLSContext?
  private let upgradeTLS: TLSContext?
  private var multiplexed: [HTTP2ClientConnection] = []
  private var idle: [HTTP1ClientConnection] = []
  private var connecting: ConnectAttempt?
  private var isClosed = false

  /// How often a request that the server refused unseen is sent again.
  private static let attempts = 3

  /// Connects to nothing yet.
  /// - Parameter tls: nil for plain text. Files it names are read now, and again when they change.
  /// - Throws: `NetError` when the TLS configuration cannot be used.
  package init(
    loop: EventLoop, target: Endpoint, tls: TLSConfiguration? = nil,
    configuration: HTTPClientConfiguration = HTTPClientConfiguration()
  ) throws {
    self.loop = loop
    self.target = target
    self.configuration = configuration
    self.tls = try tls.map { tls in
      var tls = tls
      if tls.applicationProtocols.isEmpty {
        tls.applicationProtocols =
          switch configuration.preference {
          case .automatic: ["h2", "http/1.1"]
          case .http1: ["http/1.1"]
          case .http2: ["h2"]
          }
      }
      return try TLSContext(tls, role: .client)
    }
    upgradeTLS = try tls.map { tls in
      var tls = tls
      tls.applicationProtocols = ["http/1.1"]
      return try TLSContext(tls, role: .client)
    }
  }

  /// Sends a request and waits for the response's head; the body streams.
  package func send(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
    guard let observation = configuration.observation else { return try await exchange(request) }
    let start = loop.environment.now()
    do {
      let response = try await exchange(request)
      observation.answered(
        host: authority, method: request.method, status: response.status,
        took: loop.environment.now() - start)
      return response
    } catch {
      observation.failed(host: authority, method: request.method)
      throw error
    }
  }

  private func exchange(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
    let deadline = request.timeout.map { loop.environment.now() + $0 }
    var request = request
    for attempt in 1... {
      if attempt > 1, let deadline {
        request.timeout = max(deadline - loop.environment.now(), .zero)
      }
      let exchange = try await open(request, hasBody: !request.body.isEmpty)
      do {
        if !request.body.isEmpty { try await exchange.send(whole: request.body) }
        return try await exchange.response()
      } catch HTTPError.refused where attempt < Self.attempts {
        continue  // GOAWAY or REFUSED_STREAM: the server has not looked at it (RFC 9113, 8.7)
      } catch HTTPError.disconnected where attempt < Self.attempts && exchange.mayTryAgain(request)
      {
        continue  // an idle connection that the server closed just now
      }
    }
    throw HTTPError.refused
  }

  /// Starts an exchange whose body the caller writes.
  /// - Parameter hasBody: false sends the request without a body.
  package func open(
    _ request: HTTPClientRequest, hasBody: Bool = true
  ) async throws -> HTTPClientExchange {
    try await loop.perform {
      let exchange = HTTPClientExchange(loop: self.loop, timeout: request.timeout)
      var request = request
      if self.configuration.observation != nil {
        HTTPClientObservation.carryTrace(&request, self.loop.environment.random)
      }
      if hasBody, !request.body.isEmpty {
        request.headers["content-length"] = String(request.body.count)
      } else if !hasBody, ["POST", "PUT", "PATCH"].contains(request.method) {
        request.headers["content-length"] = "0"
      }
      while true {
        let connection = try await self.connection(within: exchange.timeLeft)
        do {
          try exchange.checkRunning()
        } catch {
          self.spare(connection)
          throw error
        }
        switch connection {
        case .http2(let connection):
          guard connection.isUsable else { continue }
          try connection.start(
            request, scheme: self.tls == nil ? "http" : "https",
            authority: request.authority ?? self.authority, hasBody: hasBody, exchange: exchange)
        case .http1(let connection):
          guard connection.isOpen else { continue }
          exchange.usesOldConnection = connection.wasUsed
          connection.start(
            request, authority: request.authority ?? self.authority, hasBody: hasBody,
            exchange: exchange)
        }
        return exchange
      }
    }
  }

  /// Asks the server to switch protocols on a connection of its own.
  /// - Parameter name: the value of the `upgrade` header.
  /// - Throws: `HTTPUpgradeRefused` when the server answers with anything but 101.
  package func upgrade(
    _ request: HTTPClientRequest, to name: String
  ) async throws -> HTTPUpgradedStream {
    try await loop.perform {
      let connection = try await self.connect(tls: self.upgradeTLS)
      let handler = HTTP1ClientConnection(loop: self.loop, configuration: self.configuration) {
        $0.close()
      }
      connection.start(handler)
      var request = request
      request.headers["connection"] = "Upgrade"
      request.headers["upgrade"] = name
      let exchange = HTTPClientExchange(
        loop: self.loop, timeout: request.timeout ?? self.configuration.connectTimeout)
      handler.start(
        request, authority: request.authority ?? self.authority, hasBody: false, exchange: exchange)
      let response = try await exchange.response()
      guard response.status == 101, let stream = exchange.takeOver() else {
        var body: [UInt8] = []
        for try await chunk in response.body where body.count < 4096 { body += chunk }
        throw HTTPUpgradeRefused(status: response.status, headers: response.headers, body: body)
      }
      return HTTPUpgradedStream(stream: stream, headers: response.headers)
    }
  }

  /// Lets exchanges under way end and uses new connections for the next ones, as after a change of
  /// credentials.
  package func reconnect() {
    loop.post {
      for connection in self.multiplexed { connection.retire() }
      for connection in self.idle { connection.close() }
      self.multiplexed = []
      self.idle = []
    }
  }

  /// Ends every exchange and refuses new ones.
  package func close() {
    loop.post {
      self.isClosed = true
      let (multiplexed, idle) = (self.multiplexed, self.idle)
      self.multiplexed = []
      self.idle = []
      for connection in multiplexed { connection.connection?.close(HTTPError.closed) }
      for connection in idle { connection.close() }
    }
  }

  /// What the server is called in requests.
  private var authority: String {
    if case .unix = target { return "localhost" }
    return target.description
  }

  // MARK: - Connections

  private enum Usable: Sendable {
    case http2(HTTP2ClientConnection)
    case http1(HTTP1ClientConnection)
  }

  /// A connection for one more exchange.
  /// - Throws: `HTTPError.timedOut` when `time` is over before there is one.
  private func connection(within time: Duration?) async throws -> Usable {
    if let free = multiplexed.first(where: { $0.hasRoom }) { return .http2(free) }
    guard let time else { return try await connection() }
    return try await withThrowingTaskGroup(of: Usable.self) { group in
      group.addTask { try await self.connection() }
      group.addTask { [loop] in
        try await loop.sleep(for: time)
        throw HTTPError.timedOut
      }
      let first = await group.nextResult()
      group.cancelAll()
      if case .success(let usable)? = first { return usable }
      while let late = await group.nextResult() {
        if case .success(let usable) = late { spare(usable) }
      }
      throw if case .failure(let error)? = first { error } else { HTTPError.timedOut }
    }
  }

  /// Keeps a connection that came too late for the exchange that wanted it.
  private func spare(_ connection: Usable) {
    if case .http1(let connection) = connection { keep(connection) }
  }

  private func connection() async throws -> Usable {
    while !isClosed {
      multiplexed.removeAll { !$0.isUsable }
      if let free = multiplexed.first(where: { $0.hasRoom }) { return .http2(free) }
      if multiplexed.count >= configuration.multiplexedConnections,
        let least = multiplexed.min(by: { $0.streamCount < $1.streamCount })
      {
        return .http2(least)  // queues in the session until the server allows another stream
      }
      while let candidate = idle.popLast() { if candidate.isOpen { return .http1(candidate) } }
      // Exchanges that come while a connection is made share it, if it turns out to be HTTP/2.
      guard let attempt = connecting else { return try await makeConnection() }
      if try await attempt.outcome() == .single { return try await makeConnection() }
    }
    throw HTTPError.closed
  }

  private func makeConnection() async throws -> Usable {
    let attempt = ConnectAttempt(loop: loop)
    let isFirst = connecting == nil && configuration.preference != .http1
    if isFirst { connecting = attempt }
    defer { if isFirst { connecting = nil } }
    do {
      let usable = try await wrap(connect(tls: tls))
      let isShared = if case .http2 = usable { true } else { false }
      attempt.end(.success(isShared ? .shared : .single))
      return usable
    } catch {
      attempt.end(error is CancellationError ? .success(.abandoned) : .failure(error))
      throw error
    }
  }

  private func wrap(_ connection: Connection) async throws -> Usable {
    let isHTTP2 =
      connection.applicationProtocol == "h2"
      || (tls == nil && configuration.preference == .http2)
    guard isHTTP2 else {
      let handler = HTTP1ClientConnection(loop: loop, configuration: configuration) {
        [weak self] handler in self?.keep(handler)
      }
      connection.start(handler)
      return .http1(handler)
    }
    let handler = HTTP2ClientConnection(loop: loop, configuration: configuration) {
      [weak self] gone, _ in self?.multiplexed.removeAll { $0 === gone }
    }
    connection.start(handler)
    try await handler.ready(within: configuration.connectTimeout)
    multiplexed.append(handler)
    return .http2(handler)
  }

  private func keep(_ connection: HTTP1ClientConnection) {
    idle.removeAll { !$0.isOpen }
    guard idle.count < configuration.idleConnections, !isClosed else { return connection.close() }
    idle.append(connection)
  }

  private func connect(tls: TLSContext?) async throws -> Connection {
    guard !isClosed else { throw HTTPError.closed }
    return try await Connection.connect(
      to: target, loop: loop, tls: tls, timeout: configuration.connectTimeout)
  }
}

/// A connection being made, and who else waits for it.
private final class ConnectAttempt: @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  enum Outcome {
    /// There is a connection for several exchanges.
    case shared
    /// There is one for a single exchange.
    case single
    /// Whoever made it has gone; somebody else must.
    case abandoned
  }

  private let loop: EventLoop
  private var waiters: [Waiter<Outcome>] = []

  init(loop: EventLoop) { self.loop = loop }

  /// Waits for the attempt's end.
  /// - Throws: why it failed.
  func outcome() async throws -> Outcome {
    let waiter = Waiter<Outcome>(loop: loop)
    return try await waiter.wait { self.waiters.append($0) }
  }

  func end(_ result: Result<Outcome, any Error>) {
    for waiter in waiters { waiter.resume(with: result) }
    waiters = []
  }
}
