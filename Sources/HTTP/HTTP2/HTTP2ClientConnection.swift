// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// One HTTP/2 connection of a client, shared by its exchanges.
final class HTTP2ClientConnection: HTTP2Connection, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let pingInterval: Duration?
  private let pingTimeout: Duration
  private let pingsWhenQuiet: Bool
  private var becameUnusable: ((HTTP2ClientConnection, any Error) -> Void)?
  private var isLeaving = false
  private var timer: LoopTimer?
  private var isPinging = false
  private var hasSettings = false
  private var settingsWaiter: Waiter<Void>?
  /// Told once when a stream has ended, for those who wait for room.
  var onRoom: (@Sendable () -> Void)?
  /// Exchanges that are over, whose memory the next ones take.
  private var spareExchanges: [HTTP2UnaryExchange] = []

  init(
    loop: EventLoop, configuration: HTTPClientConfiguration,
    becameUnusable: @escaping (HTTP2ClientConnection, any Error) -> Void
  ) {
    pingInterval = configuration.pingInterval
    pingTimeout = configuration.pingTimeout
    pingsWhenQuiet = configuration.pingsWhenQuiet
    self.becameUnusable = becameUnusable
    super.init(loop: loop, role: .client, headerBytes: configuration.headerBytes)
  }

  override var settings: [(id: Int32, value: UInt32)] {
    [(Int32(NGHTTP2_SETTINGS_ENABLE_PUSH.rawValue), 0)]
  }

  /// True when a new exchange may be tried here.
  var isUsable: Bool { isOpen && hasSettings && !isLeaving }

  /// True when the server allows one more stream now.
  var hasRoom: Bool { hasRoom(for: 1) }

  /// True when the server allows so many more streams now.
  func hasRoom(for more: Int) -> Bool { isUsable && streamCount + more <= remoteStreamLimit }

  /// Starts an exchange.
  /// - Throws: `HTTPError.refused` when the session takes no more.
  func start(
    _ request: HTTPClientRequest, scheme: String, authority: String, hasBody: Bool,
    exchange: HTTPClientExchange
  ) throws {
    let stream = HTTP2ClientStream(connection: self, exchange: exchange)
    var headers = request.headers
    headers["host"] = nil
    let fields = HTTP2Fields(
      pseudo: [
        (":method", request.method), (":scheme", scheme), (":authority", authority),
        (":path", request.path),
      ], headers: headers)
    try open(stream, fields: fields, hasBody: hasBody)
    exchange.attach(stream, version: .http2)
    armPing()
  }

  /// Starts an exchange of which nothing streams.
  /// - Throws: `HTTPError.refused` when the session takes no more.
  func start(_ request: HTTPUnaryRequest) throws -> HTTP2UnaryExchange {
    let exchange = takeExchange()
    try exchange.begin(request, on: self)
    armPing()
    return exchange
  }

  private func takeExchange() -> HTTP2UnaryExchange {
    guard let spare = spareExchanges.popLast() else { return HTTP2UnaryExchange(connection: self) }
    spare.renew(id: 0, connection: self)
    return spare
  }

  /// Takes back an exchange that has been read.
  func giveBack(_ exchange: HTTP2UnaryExchange) {
    guard exchange.connection == nil, spareExchanges.count < Limits.spareExchanges else { return }
    exchange.clear()
    spareExchanges.append(exchange)
  }

  /// Waits for the server's SETTINGS: only then are its limits known, and that it speaks HTTP/2 at all.
  func ready(within timeout: Duration) async throws {
    guard !hasSettings else { return }
    let waiter = Waiter<Void>(loop: loop)
    do {
      try await waiter.wait { waiter in
        guard self.isOpen else { return waiter.resume(with: .failure(HTTPError.closed)) }
        self.settingsWaiter = waiter
        waiter.timer = self.loop.schedule(after: timeout) {
          waiter.resume(with: .failure(NetError.timedOut("HTTP/2 SETTINGS")))
        }
      }
    } catch {
      connection?.close(error)
      throw error
    }
  }

  override func settingsArrived() {
    hasSettings = true
    settingsWaiter?.resume(with: .success(()))
    settingsWaiter = nil
    if pingsWhenQuiet { armPing() }
  }

  /// No more exchanges; the connection ends when those under way have.
  func retire() {
    isLeaving = true
    leave()
  }

  override func peerIsLeaving(code: UInt32, reason: String) {
    stopUsing(because: HTTPError.goneAway(code: code, reason: reason))
  }

  /// No more exchanges, although the peer would take some.
  func giveUp(_ reason: String) { stopUsing(because: HTTPError.disconnected(reason)) }

  private func stopUsing(because error: any Error) {
    guard !isLeaving else { return }
    isLeaving = true
    becameUnusable?(self, error)
    leave()
  }

  override func streamClosed(_ stream: HTTP2Stream) {
    if let onRoom {
      self.onRoom = nil
      // Not from within the session: who waits begins the next exchange.
      loop.post(onRoom)
    }
    guard streamCount == 0, !pingsWhenQuiet, let timer else { return }
    loop.cancel(timer)
    self.timer = nil
    isPinging = false
  }

  override func connectionLost(_ error: any Error) {
    settingsWaiter?.resume(with: .failure(HTTPError.disconnected("\(error)")))
    settingsWaiter = nil
    onRoom = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    defer { becameUnusable = nil }
    guard !isLeaving else { return }
    isLeaving = true
    becameUnusable?(self, error)
  }

  // MARK: - Is the peer still there?

  override func pingAnswered() {
    isPinging = false
    if let timer { loop.cancel(timer) }
    timer = nil
    if streamCount > 0 || pingsWhenQuiet { armPing() }
  }

  /// While exchanges wait, a peer that has been silent for the interval must answer a PING.
  private func armPing() {
    guard timer == nil, let pingInterval else { return }
    // Not weak: a weak reference makes every retain of the connection slow. `connectionLost` cancels it.
    timer = loop.schedule(after: isPinging ? pingTimeout : pingInterval) { [self] in
      timer = nil
      checkSilence()
    }
  }

  private func checkSilence() {
    guard isOpen, let pingInterval else { return }
    let silence = Duration.nanoseconds(loop.now - lastReceived)
    if silence < pingInterval {
      isPinging = false
    } else if isPinging {
      connection?.close(NetError.timedOut("PING"))
      return
    } else {
      isPinging = true
      ping()
    }
    armPing()
  }
}

/// One exchange of a client as an HTTP/2 stream.
final class HTTP2ClientStream: HTTP2Stream, HTTPRequestSink, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private weak var exchange: HTTPClientExchange?
  private var hasHead = false

  init(connection: HTTP2Connection, exchange: HTTPClientExchange) {
    self.exchange = exchange
    super.init(id: 0, connection: connection)
  }

  override func receivedHeaders(endsStream: Bool) {
    guard !hasHead else { return }
    guard status >= 200 else { return }  // informational: the real one follows
    hasHead = true
    exchange?.receivedHead(status: status, headers: headers)
    clearFields()  // what comes now are trailers
  }

  override func received(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let exchange else { return false }
    exchange.received(Array(bytes))
    return true
  }

  override func receivedEnd() {
    guard hasHead else { return }
    let exchange = exchange
    self.exchange = nil
    exchange?.receivedEnd(trailers: headers)
    // Whatever the request still has to say interests nobody: the response is complete.
    if !hasOutputEnded { reset(code: NGHTTP2_NO_ERROR.rawValue) }
  }

  override func wasClosed(_ error: (any Error)?) {
    exchange?.failed(error ?? HTTPError.reset(code: NGHTTP2_NO_ERROR.rawValue))
    exchange = nil
  }

  // MARK: - Request

  func send(_ bytes: [UInt8]) { enqueue(bytes) }

  func end() { endOutput(trailers: nil) }

  func cancel() {
    exchange = nil
    reset(code: NGHTTP2_CANCEL.rawValue)
  }

  func taken(_ count: Int) { connection?.consume(id, count) }

  func takeOver() -> (any ByteStream)? { nil }
}
