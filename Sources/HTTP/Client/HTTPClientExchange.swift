// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// Where an exchange's request goes; HTTP/1.1 and HTTP/2 implement it. Loop only.
protocol HTTPRequestSink: AnyObject, Sendable {
  func send(_ bytes: [UInt8])
  func end()
  var isCongested: Bool { get }
  func waitForRoom(_ waiter: Waiter<Void>)
  /// Ends the exchange early.
  func cancel()
  /// The reader has taken so many bytes of the response's body.
  func taken(_ count: Int)
  /// The connection itself, after a 101; nil over HTTP/2.
  func takeOver() -> (any ByteStream)?
}

/// One request on its way and its response: write the body, wait for the head, read the body, in any
/// overlap. Letting go of it cancels it.
package final class HTTPClientExchange: @unchecked Sendable {
  // Safety: touched on the loop's thread only, except by `deinit`, when nobody else is left; the async
  // methods go to the loop first.
  private let loop: EventLoop
  private let pipe: BytePipe
  private var sink: (any HTTPRequestSink)?
  private var status = 0
  private var headers = HTTPHeaders()
  private var version = HTTPVersion.http2
  private var hasHead = false
  private var failure: (any Error)?
  private var headWaiter: Waiter<Void>?
  /// The writer that waits for room.
  private var roomWaiter: Waiter<Void>?
  private var deadline: LoopTimer?
  private(set) package var trailers = HTTPHeaders()

  init(loop: EventLoop, timeout: Duration?) {
    self.loop = loop
    pipe = BytePipe(loop: loop)
    pipe.onTaken = { [weak self] count in self?.sink?.taken(count) }
    guard let timeout else { return }
    deadline = loop.schedule(after: timeout) { [weak self] in self?.end(HTTPError.timedOut) }
  }

  deinit {
    guard sink != nil || deadline != nil else { return }
    loop.post { [sink, deadline, loop] in
      if let deadline { loop.cancel(deadline) }
      sink?.cancel()
    }
  }

  // MARK: - For the caller

  /// Sends a piece of the request's body; waits while the server reads slowly.
  /// - Throws: why the exchange is over.
  package func write(_ bytes: [UInt8]) async throws {
    guard loop.isCurrent else { return try await loop.perform { try await self.write(bytes) } }
    guard let sink else { throw failure ?? HTTPError.closed }
    sink.send(bytes)
    guard sink.isCongested else { return }
    let waiter = Waiter<Void>(loop: loop)
    defer { if roomWaiter === waiter { roomWaiter = nil } }
    try await waiter.wait { waiter in
      self.roomWaiter = waiter
      sink.waitForRoom(waiter)
    }
  }

  /// Ends the request's body.
  package func finish() async throws {
    guard loop.isCurrent else { return try await loop.perform { try await self.finish() } }
    sink?.end()
  }

  /// Sends the whole body of a request. An answer that comes before all of it has left, such as 413, is the
  /// answer nevertheless.
  func send(whole body: [UInt8]) async throws {
    do {
      try await write(body)
      try await finish()
    } catch let error as HTTPError where hasHead && error != .timedOut {
      return
    }
  }

  /// Waits for the response's status and headers.
  package func response() async throws -> HTTPClientResponse {
    guard loop.isCurrent else { return try await loop.perform { try await self.response() } }
    if !hasHead, failure == nil {
      let waiter = Waiter<Void>(loop: loop)
      try await waiter.wait { waiter in
        self.headWaiter = waiter
        waiter.release = { self.headWaiter = nil }
      }
    }
    if !hasHead, let failure { throw failure }
    return HTTPClientResponse(
      status: status, headers: headers, version: version, body: HTTPBody(pipe, owner: self),
      exchange: self)
  }

  /// Ends the exchange now; readers and writers get `HTTPError.closed`.
  package func cancel() { loop.post { self.end(HTTPError.closed) } }

  // MARK: - For the transport

  func attach(_ sink: any HTTPRequestSink, version: HTTPVersion) {
    self.sink = sink
    self.version = version
  }

  /// Set when the connection had served before, so that the server may have closed it meanwhile.
  var usesOldConnection = false

  /// True when the request, lost with its connection before any answer, may be sent again.
  func mayTryAgain(_ request: HTTPClientRequest) -> Bool {
    usesOldConnection && !hasHead && request.isIdempotent
  }

  /// - Throws: why the exchange is over already.
  func checkRunning() throws { if let failure { throw failure } }

  /// Time that is left of the exchange's; nil when it has no end.
  var timeLeft: Duration? { deadline.map { max($0.timeLeft(on: loop), .zero) } }

  var bufferedBody: Int { pipe.buffered }

  func receivedHead(status: Int, headers: HTTPHeaders) {
    guard failure == nil else { return }
    self.status = status
    self.headers = headers
    hasHead = true
    headWaiter?.resume(with: .success(()))
  }

  func received(_ bytes: [UInt8]) { pipe.append(bytes) }

  /// The response is complete.
  func receivedEnd(trailers: HTTPHeaders) {
    self.trailers = trailers
    detach()
    failure = failure ?? HTTPError.closed
    pipe.finish()
    // Not only when the stream has closed: that takes until the connection has room again.
    roomWaiter?.resume(with: .failure(HTTPError.closed))
  }

  func failed(_ error: any Error) {
    detach()
    failure = failure ?? error
    pipe.finish(throwing: error)
    headWaiter?.resume(with: .failure(error))
    roomWaiter?.resume(with: .failure(error))
  }

  /// The connection, after a 101 has been received.
  func takeOver() -> (any ByteStream)? {
    defer { detach() }
    return sink?.takeOver()
  }

  private func end(_ error: any Error) {
    guard let sink else { return failed(error) }
    failed(error)
    sink.cancel()
  }

  private func detach() {
    sink = nil
    if let deadline { loop.cancel(deadline) }
    deadline = nil
  }
}
