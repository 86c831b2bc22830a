// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// One HTTP/2 connection of a server: starts a handler for each stream.
final class HTTP2ServerConnection: HTTP2Connection, DrainableConnection, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  let server: HTTPServer
  private var ready: [HTTP2ServerStream] = []
  private var starting: [HTTP2ServerStream] = []
  /// Handlers that have not returned, those of reset streams among them.
  private var handlersRunning = 0
  private var idle: LoopTimer?
  private(set) var identity = HTTPPeerIdentity(Peer())
  private var requestRules = HTTP2RequestRules(permitsAnyAuthority: false)
  private let vigil: HTTP2Vigil
  /// When the connection's window, which had been used up, last opened: nanoseconds on the loop's clock.
  private var roomAppeared: Int64 = 0

  init(server: HTTPServer) {
    self.server = server
    vigil = HTTP2Vigil(loop: server.loop, limits: server.limits)
    super.init(loop: server.loop, role: .server, headerBytes: server.limits.headerBytes)
  }

  override var settings: [(id: Int32, value: UInt32)] {
    [
      (
        Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue),
        server.limits.streamsPerConnection
      )
    ]
  }

  override var rules: HTTP2RequestRules? { requestRules }

  override func opened(_ connection: Connection) {
    identity = HTTPPeerIdentity(connection.peer)
    let permitsAnyAuthority =
      connection.peer.credentials != nil || server.limits.permitsAnyAuthority
    requestRules = HTTP2RequestRules(permitsAnyAuthority: permitsAnyAuthority)
    vigil.connection = self
    server.add(self)
    super.opened(connection)
    armIdleTimer()
  }

  override func violation(in bytes: UnsafeRawBufferPointer) -> (offset: Int, code: UInt32)? {
    vigil.violation(in: bytes)
  }

  override func wrote(_ bytes: Int) { if bytes > 0 { vigil.sent(bytes) } }

  override func streamFailed(code: UInt32) {
    switch code {
    case NGHTTP2_CANCEL.rawValue, NGHTTP2_INTERNAL_ERROR.rawValue: return
    default: provoked()
    }
  }

  override func provoked() {
    guard vigil.provoked() else { return }
    frameRefused(.provokedResets)
    terminate(code: NGHTTP2_ENHANCE_YOUR_CALM.rawValue)
  }

  override func noteProtocolError(_ error: HTTPProtocolError) {
    server.refusals?.note(error, .http2)
  }

  override func refusedWhileLeaving() { server.refusals?.note(.draining, .http2) }

  override func responseBegan() { vigil.watchForStalls() }

  /// A request goes on that its client has not ended.
  func requestIsOpen() { vigil.watchForSilence() }

  /// A reader takes bytes of a request's body.
  func bodyTaken(_ stream: HTTP2ServerStream, _ count: Int) {
    if !hasRoomToReceive { roomAppeared = loop.now }
    consume(stream.id, count)
  }

  /// Ends the requests whose clients have been silent within the body for `timeout` although they had room to
  /// send.
  /// - Returns: time until the next may be; nil when nobody waits for a client.
  func endSilentRequests(after timeout: Duration) -> Duration? {
    var next: Duration?
    var silent: [HTTP2ServerStream] = []
    forEachStream { stream in
      let stream = unsafeDowncast(stream, to: HTTP2ServerStream.self)
      guard stream.awaitsBody else { return }
      if !hasRoomToReceive(stream) { stream.heard(at: loop.now) }
      let silence = loop.now - max(stream.lastHeard, roomAppeared)
      let rest = timeout - .nanoseconds(silence)
      if rest <= .zero { silent.append(stream) } else { next = min(rest, next ?? rest) }
    }
    for stream in silent.sorted(by: { $0.id < $1.id }) { stream.bodyTimedOut() }
    return next
  }

  override func acceptStream(_ id: Int32) -> HTTP2Stream? {
    guard handlersRunning + ready.count < server.limits.handlersPerConnection else {
      server.refusals?.note(.handlers, .http2)
      return nil
    }
    guard let spare = server.spareStreams.popLast() else {
      return HTTP2ServerStream(id: id, connection: self)
    }
    spare.renew(id: id, server: self)
    return spare
  }

  override func recycle(_ stream: HTTP2Stream) {
    let stream = unsafeDowncast(stream, to: HTTP2ServerStream.self)
    guard !stream.isLent, server.spareStreams.count < Limits.spareStreams else { return }
    stream.clear()
    server.spareStreams.append(stream)
  }

  /// A call has done with a stream.
  func release(_ stream: HTTP2ServerStream) {
    stream.users -= 1
    if stream.users == 0, stream.connection == nil { recycle(stream) }
  }

  /// The stream can go on once the batch has been read: its headers are there, or all of a request that
  /// a handler waits for.
  func requestArrived(on stream: HTTP2ServerStream) {
    stream.users += 1
    ready.append(stream)
  }

  override func batchEnded() {
    guard !ready.isEmpty else { return }
    if let idle { loop.cancel(idle) }
    idle = nil
    swap(&ready, &starting)
    for stream in starting {
      if stream.connection != nil { stream.proceed(in: server) }
      release(stream)
    }
    starting.removeAll(keepingCapacity: true)
  }

  func handlerStarted() { handlersRunning += 1 }

  func handlerEnded() {
    handlersRunning -= 1
    armIdleTimer()
  }

  override func streamClosed(_ stream: HTTP2Stream) { armIdleTimer() }

  override func connectionLost(_ error: any Error) {
    if let idle { loop.cancel(idle) }
    idle = nil
    vigil.end()
    server.remove(self)
  }

  func drain() { leave() }

  func abort() { connection?.close(HTTPError.closed) }

  private func armIdleTimer() {
    guard isOpen, streamCount == 0, idle == nil else { return }
    // Not weak: a weak reference makes every retain of the connection slow. `connectionLost` cancels it.
    idle = loop.schedule(after: server.limits.idleTimeout) { [self] in
      idle = nil
      leave()
    }
  }
}
