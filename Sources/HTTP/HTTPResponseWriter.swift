// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

package import Net

/// One end of an exchange that a response goes into; HTTP/1.1 and HTTP/2 implement it. Loop only.
package protocol HTTPResponseSink: AnyObject, Sendable {
  /// Sends the status and headers, and a first or only piece of the body.
  func begin(status: Int, headers: HTTPHeaders, body: [UInt8], ends: Bool)
  /// Sends a piece of the body.
  func send(_ bytes: [UInt8])
  /// Ends the body.
  func end(trailers: HTTPHeaders)
  /// Why nothing can be sent any more.
  var failure: (any Error)? { get }
  /// True while the peer reads slower than we write.
  var isCongested: Bool { get }
  /// Resumes `waiter` once the peer has caught up, or fails it when it is gone.
  func waitForRoom(_ waiter: Waiter<Void>)
  /// Breaks the exchange off, so that the peer sees an incomplete response.
  func abandon()
  /// Cancels the handler's task.
  func cancelHandler()
  /// The client may be silent within its request as long as it likes.
  func permitSilence()
  /// Switches protocols (HTTP/1.1 only).
  /// - Throws: `HTTPError.notUpgradable`.
  func upgrade(to name: String, headers: HTTPHeaders) throws -> any ByteStream
}

extension HTTPResponseSink {
  /// A sink that runs no task has none to cancel.
  package func cancelHandler() {}

  /// A sink that waits for nobody has no limit to lift.
  package func permitSilence() {}
}

/// Where a handler puts its answer: `respond`, or `start`, `write`..., `finish`, or `upgrade`.
package final class HTTPResponseWriter: @unchecked Sendable {
  // Safety: state is touched on the loop's thread only; each method goes there first.
  private enum Phase { case idle, started, finished }

  private let sink: any HTTPResponseSink
  private let loop: EventLoop
  private var phase = Phase.idle

  package init(sink: any HTTPResponseSink, loop: EventLoop) {
    self.sink = sink
    self.loop = loop
  }

  /// The status sent; 0 before.
  package private(set) var status = 0
  /// Bytes of the body sent so far.
  package private(set) var bodyBytes = 0
  /// Who the handler found the client to be; for the access log.
  package var identity: String?
  /// True when nobody is there to answer.
  package var isAbandoned: Bool { sink.failure != nil }
  /// True once a status has been sent.
  package var isStarted: Bool { phase != .idle }
  /// True once the response is complete.
  package var isFinished: Bool { phase == .finished }

  /// Sends a whole response.
  /// - Throws: `HTTPError.alreadyAnswered`, or why the peer is gone.
  package func respond(
    status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []
  ) async throws {
    guard loop.isCurrent else {
      return try await loop.perform {
        try await self.respond(status: status, headers: headers, body: body)
      }
    }
    try advance(from: .idle, to: .finished)
    self.status = status
    bodyBytes = body.count
    var headers = headers
    if !body.isEmpty || (status >= 200 && status != 204 && status != 304) {
      headers["content-length"] = String(body.count)
    }
    sink.begin(status: status, headers: headers, body: body, ends: true)
  }

  /// Sends a response that is complete with its headers, and says nothing of a length.
  package func respondWithHeaders(status: Int, headers: HTTPHeaders) async throws {
    try await loop.perform {
      try self.advance(from: .idle, to: .finished)
      self.status = status
      self.sink.begin(status: status, headers: headers, body: [], ends: true)
    }
  }

  /// Cancels the task of the handler that this response belongs to, as when its time is up.
  package func cancelHandler() { sink.cancelHandler() }

  /// Lifts the limit of a client's silence within its request, for exchanges that are conversations. On the
  /// loop only.
  package func permitSilence() { sink.permitSilence() }

  /// Sends the status and headers of a response whose body follows.
  package func start(status: Int, headers: HTTPHeaders = HTTPHeaders()) async throws {
    guard loop.isCurrent else {
      return try await loop.perform { try await self.start(status: status, headers: headers) }
    }
    try advance(from: .idle, to: .started)
    self.status = status
    sink.begin(status: status, headers: headers, body: [], ends: false)
  }

  /// Sends a piece of the body; waits while the peer reads slowly.
  package func write(_ bytes: [UInt8]) async throws {
    guard loop.isCurrent else { return try await loop.perform { try await self.write(bytes) } }
    try advance(from: .started, to: .started)
    bodyBytes += bytes.count
    sink.send(bytes)
    guard sink.isCongested else { return }
    let waiter = Waiter<Void>(loop: loop)
    try await waiter.wait { self.sink.waitForRoom($0) }
  }

  /// Ends the body.
  /// - Parameter trailers: fields after the body; HTTP/1.1 sends them only in a chunked body.
  package func finish(trailers: HTTPHeaders = HTTPHeaders()) async throws {
    guard loop.isCurrent else {
      return try await loop.perform { try await self.finish(trailers: trailers) }
    }
    try advance(from: .started, to: .finished)
    sink.end(trailers: trailers)
  }

  /// Answers 101 and hands the connection over, bytes both ways.
  /// - Parameter name: the value of the `upgrade` header, such as `websocket`.
  /// - Throws: `HTTPError.notUpgradable` over HTTP/2 or when the request did not ask for it.
  package func upgrade(
    to name: String, headers: HTTPHeaders = HTTPHeaders()
  ) async throws -> HTTPUpgradedStream {
    try await loop.perform {
      try self.advance(from: .idle, to: .idle)
      let stream = try self.sink.upgrade(to: name, headers: headers)
      self.phase = .finished
      self.status = 101
      return HTTPUpgradedStream(stream: stream, headers: headers)
    }
  }

  private func advance(from: Phase, to: Phase) throws {
    if let failure = sink.failure { throw failure }
    guard phase == from else { throw HTTPError.alreadyAnswered }
    phase = to
  }
}

/// An exchange that has left HTTP: bytes both ways. Letting go of it ends the connection.
package final class HTTPUpgradedStream: ByteStream {
  private let stream: any ByteStream
  /// The headers of the 101 response.
  package let headers: HTTPHeaders

  package init(stream: any ByteStream, headers: HTTPHeaders = HTTPHeaders()) {
    self.stream = stream
    self.headers = headers
  }

  deinit { stream.closeWhenSent() }

  package func read() async throws -> [UInt8]? { try await stream.read() }
  package func write(_ bytes: [UInt8]) async throws { try await stream.write(bytes) }
  package func finish() async throws { try await stream.finish() }
  package func close() { stream.close() }
  package func closeWhenSent() { stream.closeWhenSent() }
}
