// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// One HTTP/1.1 connection of a client: one exchange at a time.
final class HTTP1ClientConnection: ConnectionHandler, HTTPRequestSink, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let loop: EventLoop
  private let becameIdle: (HTTP1ClientConnection) -> Void
  private var connection: Connection?
  private var parser: HTTP1Parser
  private weak var exchange: HTTPClientExchange?
  private var isBusy = false
  private var isChunked = false
  private var asksForUpgrade = false
  private var requestHasEnded = false
  private var keepsAlive = true
  private var writers: [Waiter<Void>] = []
  /// True when an exchange has been completed on it before.
  private(set) var wasUsed = false

  init(
    loop: EventLoop, configuration: HTTPClientConfiguration,
    becameIdle: @escaping (HTTP1ClientConnection) -> Void
  ) {
    self.loop = loop
    self.becameIdle = becameIdle
    parser = HTTP1Parser(.responses, headerBytes: configuration.headerBytes)
  }

  var isOpen: Bool { connection != nil }

  /// Starts an exchange; the connection must be idle.
  /// - Parameter hasBody: a body follows by `send` and `end`.
  func start(
    _ request: HTTPClientRequest, authority: String, hasBody: Bool, exchange: HTTPClientExchange
  ) {
    self.exchange = exchange
    isBusy = true
    parser.expectsNoBody = request.method == "HEAD"
    var headers = HTTPHeaders()
    headers.append("host", request.headers["host"] ?? authority)
    for (name, value) in request.headers where name != "host" { headers.append(name, value) }
    asksForUpgrade = headers["upgrade"] != nil
    isChunked = hasBody && headers["content-length"] == nil
    if isChunked { headers["transfer-encoding"] = "chunked" }
    requestHasEnded = !hasBody
    connection?.write(
      HTTP1Writer.requestHead(method: request.method, target: request.path, headers: headers))
    exchange.attach(self, version: .http1)
  }

  func close() { connection?.close() }

  // MARK: - Connection events

  func opened(_ connection: Connection) { self.connection = connection }

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard isBusy else {
      connection?.close(HTTPError.malformed("a response without a request"))
      return
    }
    parser.append(bytes)
    do {
      while isBusy, let event = try parser.next() { handle(event) }
    } catch {
      fail(HTTPError.malformed(error.reason))
    }
    if let exchange, exchange.bufferedBody >= Limits.readAheadBytes { connection?.pauseReading() }
  }

  private func handle(_ event: HTTP1Parser.Event) {
    switch event {
    case .response(let head):
      guard !head.isInformational else { return }
      guard head.status != 101 || asksForUpgrade else {
        return fail(HTTPError.malformed("an upgrade that was not asked for"))
      }
      keepsAlive = head.keepsAlive
      exchange?.receivedHead(status: head.status, headers: head.headers)
    case .body(let bytes): exchange?.received(bytes)
    case .end(let trailers): complete(trailers)
    case .request: break
    }
  }

  private func complete(_ trailers: HTTPHeaders) {
    let exchange = exchange
    self.exchange = nil
    isBusy = false
    wasUsed = true
    exchange?.receivedEnd(trailers: trailers)
    // What a server says beyond its answer would pass for the answer to the next request.
    if keepsAlive, requestHasEnded, parser.isBetweenMessages, connection != nil {
      connection?.resumeReading()
      becameIdle(self)
    } else {
      connection?.close()
    }
  }

  private func fail(_ error: any Error) {
    let exchange = exchange
    self.exchange = nil
    isBusy = false
    exchange?.failed(error)
    connection?.close(error)
  }

  func ended() {
    do {
      if isBusy, connection?.isCutShort == false, let event = try parser.close() { handle(event) }
    } catch {
      // Told below: the exchange failed because the connection ended.
    }
    connection?.close(NetError.closedByPeer)
  }

  func willFlush() {}

  func didFlush() {
    guard !writers.isEmpty, !isCongested else { return }
    for writer in writers { writer.resume(with: .success(())) }
  }

  func closed(_ error: (any Error)?) {
    connection = nil
    let reason = HTTPError.disconnected("\(error ?? HTTPError.closed)")
    for writer in writers { writer.resume(with: .failure(reason)) }
    exchange?.failed(reason)
    exchange = nil
    isBusy = false
  }

  // MARK: - Request

  func send(_ bytes: [UInt8]) {
    guard isBusy, !requestHasEnded else { return }
    connection?.write(isChunked ? HTTP1Writer.chunk(bytes) : bytes)
  }

  func end() {
    guard isBusy, !requestHasEnded else { return }
    requestHasEnded = true
    if isChunked { connection?.write(HTTP1Writer.lastChunk(trailers: HTTPHeaders())) }
  }

  var isCongested: Bool { (connection?.pendingOutput ?? 0) >= Limits.streamHighWater }

  func waitForRoom(_ waiter: Waiter<Void>) {
    guard connection != nil else { return waiter.resume(with: .failure(HTTPError.closed)) }
    writers.append(waiter)
    waiter.release = { self.writers.removeAll { $0 === waiter } }
  }

  func cancel() {
    exchange = nil
    guard isBusy else { return }
    connection?.close(HTTPError.closed)
  }

  func taken(_ count: Int) {
    guard let exchange, exchange.bufferedBody < Limits.readAheadBytes else { return }
    connection?.resumeReading()
  }

  func takeOver() -> (any ByteStream)? {
    guard let connection else { return nil }
    self.connection = nil
    exchange = nil
    isBusy = false
    return ConnectionStream(connection: connection, unread: parser.takeUnread())
  }
}
