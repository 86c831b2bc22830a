// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// One HTTP/1.1 connection of a server: exchanges one after the other.
final class HTTP1ServerConnection: ConnectionHandler, DrainableConnection, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let server: HTTPServer
  private var connection: Connection?
  private var parser: HTTP1Parser
  private var exchange: HTTP1ServerExchange?
  private var isAdvancing = false
  private var isEnding = false
  private var timer: LoopTimer?
  /// The timer is that of a head.
  private var limitsHead = true

  init(server: HTTPServer) {
    self.server = server
    parser = HTTP1Parser(.requests, headerBytes: server.limits.headerBytes)
  }

  // MARK: - Connection events

  func opened(_ connection: Connection) {
    self.connection = connection
    server.add(self)
    limit(to: server.limits.headerTimeout)
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    parser.append(bytes)
    advance()
    if parser.unread > server.limits.headerBytes { connection?.pauseReading() }
  }

  func ended() {
    guard exchange == nil else {
      // A client that has sent its request and closes its side has given up on the answer: curl and
      // browsers do so when they are interrupted, and none half-closes and waits.
      connection?.close(NetError.closedByPeer)
      return
    }
    connection?.closeWhenSent()
  }

  func willFlush() {}

  func didFlush() { exchange?.roomAppeared() }

  func closed(_ error: (any Error)?) {
    leave()
    exchange?.connectionClosed(error ?? HTTPError.closed)
    exchange = nil
  }

  func drain() {
    isEnding = true
    if exchange == nil { connection?.closeWhenSent() }
  }

  func abort() { connection?.close(HTTPError.closed) }

  // MARK: - Requests

  /// Parses until bytes run out or an exchange must end first.
  private func advance() {
    guard !isAdvancing else { return }
    isAdvancing = true
    defer { isAdvancing = false }
    do {
      while connection != nil, !isEnding || exchange != nil {
        if let exchange, exchange.isRequestComplete { break }
        guard let event = try parser.next() else { break }
        handle(event)
      }
      exchange?.startHandler()
      armTimer()
    } catch {
      refuse(error)
    }
  }

  private func handle(_ event: HTTP1Parser.Event) {
    guard let connection else { return }
    switch event {
    case .request(let head):
      exchange = HTTP1ServerExchange(head, owner: self, connection: connection, server: server)
    case .body(let bytes):
      exchange?.received(bytes)
    case .end:
      exchange?.requestEnded()
      exchange?.startHandler()
    case .response: break
    }
  }

  private func refuse(_ error: HTTP1Error) {
    guard let connection else { return }
    note(error)
    isEnding = true
    if let exchange {
      exchange.requestFailed(HTTPError.malformed(error.reason))
      connection.close(HTTPError.malformed(error.reason))
      return
    }
    let body = Array((error.reason + "\n").utf8)
    connection.write(
      HTTP1Writer.responseHead(
        status: error.status,
        headers: [
          "content-type": "text/plain", "content-length": String(body.count), "connection": "close",
        ]) + body)
    connection.closeWhenSent()
  }

  private func note(_ error: HTTP1Error) {
    guard let refusals = server.refusals else { return }
    switch error.status {
    case 408: refusals.note(.slowHead, .http1)
    case 431: refusals.note(.headerSize, .http1)
    case 500...: refusals.note(.unsupported, .http1)
    default: refusals.note(.malformed, .http1)
    }
  }

  /// The exchange has taken some of its body.
  func bodyTaken() {
    guard let exchange, exchange.bufferedBody < Limits.readAheadBytes else { return }
    connection?.resumeReading()
    // Silence counts from the moment when there was room.
    if timer == nil { armTimer() }
  }

  /// The exchange cannot take more of its body for now.
  func bodyIsAhead() { connection?.pauseReading() }

  /// Request and response are complete.
  func exchangeEnded(keepAlive: Bool) {
    exchange = nil
    guard keepAlive, !isEnding else {
      isEnding = true
      connection?.closeWhenSent()
      return
    }
    connection?.resumeReading()
    // Not from within the handler: a pipelined request must not nest on its stack.
    server.loop.post { self.advance() }
  }

  /// Hands the connection to another protocol.
  func switchProtocol() throws -> any ByteStream {
    guard let connection else { throw HTTPError.disconnected("before the upgrade") }
    leave()
    exchange = nil
    return ConnectionStream(connection: connection, unread: parser.takeUnread())
  }

  private func leave() {
    if let timer { server.loop.cancel(timer) }
    timer = nil
    server.remove(self)
    connection = nil
  }

  // MARK: - Time

  private func armTimer() {
    let hadHead = limitsHead
    limitsHead = exchange == nil && parser.isInHead
    if let exchange {
      limit(to: exchange.awaitsBody ? server.limits.bodyTimeout : nil)
    } else if isEnding {
      limit(to: nil)
    } else if limitsHead {
      if !hadHead || timer == nil { limit(to: server.limits.headerTimeout) }
    } else {
      limit(to: server.limits.idleTimeout)
    }
  }

  private func limit(to duration: Duration?) {
    if let timer { server.loop.cancel(timer) }
    timer = duration.map { duration in
      server.loop.schedule(after: duration) { [weak self] in self?.timeRanOut() }
    }
  }

  private func timeRanOut() {
    timer = nil
    if let exchange {
      server.refusals?.note(.slowBody, .http1)
      exchange.bodyTimedOut()
    } else if parser.isInHead {
      refuse(HTTP1Error(408, "the rest of the head is missing"))
    } else {
      connection?.close(HTTPError.timedOut)
    }
  }
}
