// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// One request and its response on an HTTP/1.1 connection.
final class HTTP1ServerExchange: HTTPResponseSink, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let head: HTTP1RequestHead
  private var owner: HTTP1ServerConnection?
  private let connection: Connection
  private let server: HTTPServer
  private let body: BytePipe
  private var task: Task<Void, Never>?
  private var hasStarted = false
  private var hasBegun = false
  private var permitsSilence = false
  /// The client waits for an invitation to go on (RFC 9110, 10.1.1).
  private var expectsContinue: Bool
  private var isChunked = false
  private var hasNoBody = false
  private var keepsAlive: Bool
  private var isResponseComplete = false
  private var discarded = 0
  private var writers: [Waiter<Void>] = []
  private(set) var isRequestComplete = false
  private(set) var failure: (any Error)?

  init(
    _ head: HTTP1RequestHead, owner: HTTP1ServerConnection, connection: Connection,
    server: HTTPServer
  ) {
    self.head = head
    self.owner = owner
    self.connection = connection
    self.server = server
    keepsAlive = head.keepsAlive
    expectsContinue = head.expectsContinue
    body = BytePipe(loop: server.loop)
    body.onTaken = { [weak self] _ in self?.owner?.bodyTaken() }
  }

  // MARK: - Request

  var bufferedBody: Int { body.buffered }

  func received(_ bytes: [UInt8]) {
    if isResponseComplete {
      discarded += bytes.count
      if discarded > Limits.discardBytes {
        keepsAlive = false
        complete()
      }
      return
    }
    body.append(bytes)
    if body.buffered >= Limits.readAheadBytes { owner?.bodyIsAhead() }
  }

  func requestEnded() {
    isRequestComplete = true
    body.finish()
    if isResponseComplete { complete() }
  }

  func requestFailed(_ error: any Error) { body.finish(throwing: error) }

  /// True while the client owes the rest of the request and has room to send it.
  var awaitsBody: Bool {
    !isRequestComplete && !permitsSilence && bufferedBody < Limits.readAheadBytes
  }

  func permitSilence() { permitsSilence = true }

  /// The client has been silent for too long: it is told so if it has no answer yet.
  func bodyTimedOut() {
    body.finish(throwing: HTTPError.timedOut)
    guard !hasBegun else { return connection.close(HTTPError.timedOut) }
    keepsAlive = false
    begin(
      status: 408, headers: HTTPServer.slowBody.headers, body: HTTPServer.slowBody.text, ends: true)
    failure = HTTPError.timedOut
    task?.cancel()
    task = nil
  }

  /// Runs the handler, once; later than the head so that a small body is there already.
  func startHandler() {
    guard !hasStarted else { return }
    hasStarted = true
    if expectsContinue { body.onWanted = { [weak self] in self?.invite() } }
    let (path, query) = HTTPRequest.split(head.target[...])
    let request = HTTPRequest(
      method: head.method, path: path, query: query, authority: head.authority,
      headers: head.headers, version: .http1, peer: connection.peer,
      body: HTTPBody(body, owner: self))
    task = server.start(request, sink: self) {}
    if failure != nil { task?.cancel() }
  }

  /// Asks for the rest of the request, once somebody wants it.
  private func invite() {
    guard expectsContinue, !hasBegun, !isRequestComplete, failure == nil else { return }
    expectsContinue = false
    connection.write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
  }

  func connectionClosed(_ error: any Error) {
    guard failure == nil else { return }
    failure = HTTPError.disconnected("\(error)")
    owner = nil
    body.abandon(HTTPError.disconnected("\(error)"))
    for writer in writers { writer.resume(with: .failure(HTTPError.disconnected("\(error)"))) }
    if !isResponseComplete { task?.cancel() }
    task = nil
  }

  func roomAppeared() {
    guard !writers.isEmpty, !isCongested else { return }
    for writer in writers { writer.resume(with: .success(())) }
  }

  // MARK: - Response

  var isCongested: Bool { connection.pendingOutput >= Limits.streamHighWater }

  func begin(status: Int, headers: HTTPHeaders, body: [UInt8], ends: Bool) {
    guard failure == nil else { return }
    // A handler that answers while it reads wants the request as well.
    if !ends, status < 300 { invite() }
    // Whether the rest of the request will come is for its client to know.
    if expectsContinue, !isRequestComplete { keepsAlive = false }
    hasBegun = true
    var headers = headers
    hasNoBody = head.method == "HEAD" || status == 204 || status == 304
    if !ends, headers["content-length"] == nil, !hasNoBody {
      if head.isVersion10 {
        keepsAlive = false
      } else {
        isChunked = true
        headers["transfer-encoding"] = "chunked"
      }
    }
    if headers.contains("connection", token: "close") {
      keepsAlive = false
    } else if !keepsAlive {
      headers["connection"] = "close"
    }
    connection.write(HTTP1Writer.responseHead(status: status, headers: headers))
    if !hasNoBody, !body.isEmpty { connection.write(body) }
    if ends { complete() }
  }

  func send(_ bytes: [UInt8]) {
    guard failure == nil, !hasNoBody else { return }
    connection.write(isChunked ? HTTP1Writer.chunk(bytes) : bytes)
  }

  func end(trailers: HTTPHeaders) {
    guard failure == nil else { return }
    if isChunked { connection.write(HTTP1Writer.lastChunk(trailers: trailers)) }
    complete()
  }

  func abandon() { connection.close(HTTPError.closed) }

  func cancelHandler() { task?.cancel() }

  func waitForRoom(_ waiter: Waiter<Void>) {
    if let failure { return waiter.resume(with: .failure(failure)) }
    writers.append(waiter)
    waiter.release = { self.writers.removeAll { $0 === waiter } }
  }

  func upgrade(to name: String, headers: HTTPHeaders) throws -> any ByteStream {
    guard isRequestComplete, let owner, !head.isVersion10,
      head.headers.contains("connection", token: "upgrade"),
      head.headers.contains("upgrade", token: name)
    else { throw HTTPError.notUpgradable }
    var headers = headers
    headers["connection"] = "Upgrade"
    headers["upgrade"] = name
    connection.write(HTTP1Writer.responseHead(status: 101, headers: headers))
    self.owner = nil
    isResponseComplete = true
    return try owner.switchProtocol()
  }

  /// The response is complete; the exchange is over when the request is, too.
  private func complete() {
    isResponseComplete = true
    guard let owner else { return }
    if !isRequestComplete, keepsAlive, discarded <= Limits.discardBytes {
      body.abandon(HTTPError.alreadyAnswered)
      owner.bodyTaken()
      return
    }
    self.owner = nil
    owner.exchangeEnded(keepAlive: keepsAlive && isRequestComplete)
  }
}
