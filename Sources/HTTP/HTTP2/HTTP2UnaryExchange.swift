// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Glibc
import Net

/// A request that is sent whole, for a response that is wanted whole.
package struct HTTPUnaryRequest {
  /// What the request begins with, as `HTTPSession.head` gives it.
  package var head: HTTPFixedFields
  /// Fields that follow the head.
  package var fields: HTTPHeaders
  /// Bytes before the body.
  package var prefix: HTTPPrefix
  package var body: [UInt8]
  /// How long the exchange may take. Nil waits for ever.
  package var timeout: Duration?
  /// What the response's content type begins with; nobody waits for the body of another.
  package var responseType: StaticString
  /// Largest body of the response (bytes).
  package var responseBytesMax: Int

  package init(
    head: HTTPFixedFields, fields: HTTPHeaders = HTTPHeaders(), prefix: HTTPPrefix = HTTPPrefix(),
    body: [UInt8], timeout: Duration? = nil, responseType: StaticString, responseBytesMax: Int
  ) {
    self.head = head
    self.fields = fields
    self.prefix = prefix
    self.body = body
    self.timeout = timeout
    self.responseType = responseType
    self.responseBytesMax = responseBytesMax
  }
}

/// Bytes that come piece by piece. Its memory is used again for the next ones.
struct HTTP2GatheredBody: ~Copyable {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private(set) var count = 0

  deinit { memory.deallocate() }

  /// What has come, valid until the next change.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    if piece.count > memory.count - count { grow(piece.count) }
    guard let target = memory.baseAddress, let source = piece.baseAddress else { return }
    memcpy(target + count, source, piece.count)
    count += piece.count
  }

  private mutating func grow(_ more: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(count + more, 2 * memory.count, 256), alignment: 16)
    larger.copyMemory(from: bytes)
    memory.deallocate()
    memory = larger
  }

  /// - Parameter kept: the most memory that stays (bytes).
  mutating func removeAll(keepingUpTo kept: Int) {
    count = 0
    guard memory.count > kept else { return }
    memory.deallocate()
    memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  }
}

/// One request and its response over HTTP/2, of which nothing streams: the short way of a client. Loop only.
///
/// One task waits once, until the response is complete; then it reads the response where it lies and
/// gives the exchange back, whose memory the connection's next one takes.
package final class HTTP2UnaryExchange: HTTP2Stream, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let loop: EventLoop
  /// Lies where the session reads it until it has sent it.
  private var request: HTTPFixedFields?
  private var head: HTTP2ReceivedFields?
  private var body = HTTP2GatheredBody()
  private var wantedType: StaticString = ""
  private var bodyBytesMax = 0
  private var hasHead = false
  private var outcome: Result<Void, any Error>?
  private var waiting: UnsafeContinuation<Void, Never>?
  private var deadline: LoopTimer?
  private var listener: CancellationListener?
  /// Counts the uses of this object, so that a cancellation that comes late hits no other exchange.
  private var turn: UInt64 = 0

  init(connection: HTTP2Connection) {
    loop = connection.loop
    super.init(id: 0, connection: connection)
  }

  // MARK: - For who waits

  /// Hands the request to the session.
  /// - Throws: `HTTPError.refused` when that takes no more.
  func begin(_ request: HTTPUnaryRequest, on connection: HTTP2Connection) throws {
    self.request = request.head
    wantedType = request.responseType
    bodyBytesMax = request.responseBytesMax
    enqueue(request.body, prefix: request.prefix)
    endOutput(trailers: nil)
    try connection.open(self, fixed: request.head, followedBy: request.fields)
    guard let timeout = request.timeout else { return }
    deadline = loop.schedule(after: timeout) { self.end(.failure(HTTPError.timedOut)) }
  }

  /// Waits until the exchange is over; then it can be read.
  package nonisolated(nonsending) func wait() async {
    guard outcome == nil else { return }
    let listener = listener ?? makeListener()
    listener.begin()
    await withUnsafeContinuation { waiting = $0 }
    listener.end()
  }

  private func makeListener() -> CancellationListener {
    // The exchange is held by who waits.
    let listener = CancellationListener { [unowned self] in
      loop.post { [self, turn] in
        if self.turn == turn { end(.failure(CancellationError())) }
      }
    }
    self.listener = listener
    return listener
  }

  /// Why there is no whole response; nil when there is one.
  package var responseFailure: (any Error)? {
    if case .failure(let error) = outcome { error } else { nil }
  }
  /// True when the server has not looked at the request.
  package var isRefused: Bool { responseFailure as? HTTPError == .refused }
  /// The response's status.
  package var responseStatus: Int { head?.status ?? 0 }
  /// True when the response has the content type that was asked for.
  package private(set) var hasWantedType = false
  /// The bytes of `grpc-status` in the trailers, valid until the exchange is given back.
  package var trailingRPCStatus: UnsafeRawBufferPointer? { bytes(.rpcStatus) }
  /// The response's body, as long.
  package var responseBody: UnsafeRawBufferPointer { body.bytes }
  /// The response's headers, made anew each time.
  package func responseHeaders() -> HTTPHeaders { head?.headers() ?? HTTPHeaders() }
  /// The response's trailers, made anew each time.
  package func responseTrailers() -> HTTPHeaders { makeHeaders() }

  // MARK: - For the connection

  /// Forgets the exchange, so that the next one may have the memory.
  func clear() {
    turn += 1
    request = nil
    head = nil
    body.removeAll(keepingUpTo: Limits.spareBody)
    hasHead = false
    hasWantedType = false
    outcome = nil
    clearFields()
  }

  override func receivedHeaders(endsStream: Bool) {
    guard !hasHead, status >= 200 else { return }  // informational: the real one follows
    hasHead = true
    hasWantedType = contentTypeBytes?.begins(with: wantedType) == true
    head = takeFields()
    if !hasWantedType { end(.success(())) }
  }

  override func received(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard outcome == nil else { return false }
    body.append(bytes)
    if body.count > bodyBytesMax {
      end(.failure(HTTPError.bodyTooLarge(limit: bodyBytesMax)))
    } else if body.count > Limits.spareBody {
      // What is gathered is bounded, so it need not count against the windows. A short body is given
      // back with its stream.
      connection?.consume(id, .max)
    }
    return true
  }

  override func receivedEnd() {
    // Trailers alone are no response; the stream's end will say so.
    if hasHead { end(.success(())) }
  }

  override func wasClosed(_ error: (any Error)?) {
    guard outcome == nil else { return }
    end(.failure(error ?? HTTPError.reset(code: NGHTTP2_NO_ERROR.rawValue)))
  }

  /// Ends the wait, and what is still under way.
  private func end(_ outcome: Result<Void, any Error>) {
    guard self.outcome == nil else { return }
    self.outcome = outcome
    if let deadline { loop.cancel(deadline) }
    deadline = nil
    switch outcome {
    case .success where hasInputEnded && unsent == 0: break
    case .success, .failure: reset(code: NGHTTP2_CANCEL.rawValue)
    }
    waiting?.resume()
    waiting = nil
  }
}
