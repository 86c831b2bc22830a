// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// One HTTP/2 connection of a server: starts a handler for each stream.
final class HTTP2ServerConnection: HTTP2Connection, DrainableConnection, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  let server: HTTPServer
  private var ready: [HTTP2ServerStream] = []
  /// Handlers that have not returned, those of reset streams among them.
  private var handlersRunning = 0
  private var idle: LoopTimer?
  private var peer = Peer()
  private let vigil: HTTP2Vigil

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

  override var judgesRequests: Bool { peer.credentials != nil }

  override func opened(_ connection: Connection) {
    peer = connection.peer
    vigil.connection = self
    server.add(self)
    super.opened(connection)
    armIdleTimer()
  }

  override func violation(in bytes: UnsafeRawBufferPointer) -> (offset: Int, code: UInt32)? {
    vigil.violation(in: bytes)
  }

  override func willFlush() {
    let before = connection?.pendingOutput ?? 0
    super.willFlush()
    vigil.sent((connection?.pendingOutput ?? before) - before)
  }

  override func streamFailed(code: UInt32) {
    if vigil.streamFailed(code: code) { terminate(code: NGHTTP2_ENHANCE_YOUR_CALM.rawValue) }
  }

  override func responseBegan() { vigil.watchForStalls() }

  override func acceptStream(_ id: Int32) -> HTTP2Stream? {
    guard handlersRunning + ready.count < server.limits.handlersPerConnection else { return nil }
    let stream = HTTP2ServerStream(id: id, connection: self, peer: peer)
    if judgesRequests { stream.rules = HTTP2RequestRules() }
    return stream
  }

  /// The stream's request can be handled once the batch has been read.
  func requestArrived(on stream: HTTP2ServerStream) { ready.append(stream) }

  override func batchEnded() {
    guard !ready.isEmpty else { return }
    if let idle { loop.cancel(idle) }
    idle = nil
    let starting = ready
    ready = []
    for stream in starting where stream.connection != nil {
      handlersRunning += 1
      stream.startHandler(in: server) { self.handlerEnded() }
    }
  }

  private func handlerEnded() {
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
    idle = loop.schedule(after: server.limits.idleTimeout) { [weak self] in
      self?.idle = nil
      self?.leave()
    }
  }
}

/// One request and its response.
final class HTTP2ServerStream: HTTP2Stream, HTTPResponseSink, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  private let body: BytePipe
  private let peer: Peer
  private var isAnswered = false
  private var isResponseComplete = false
  private var task: Task<Void, Never>?

  init(id: Int32, connection: HTTP2ServerConnection, peer: Peer) {
    body = BytePipe(loop: connection.loop)
    self.peer = peer
    super.init(id: id, connection: connection)
    body.onTaken = { [weak self] count in
      guard let self else { return }
      self.connection?.consume(self.id, count)
    }
  }

  // MARK: - Request

  override func receivedHeaders(endsStream: Bool) {
    guard !ignoresFields else { return }
    ignoresFields = true
    (connection as? HTTP2ServerConnection)?.requestArrived(on: self)
  }

  override func received(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isResponseComplete else { return false }
    body.append(Array(bytes))
    return true
  }

  override func receivedEnd() { body.finish() }

  override func wasClosed(_ error: (any Error)?) {
    body.abandon(error ?? HTTPError.closed)
    if !isResponseComplete || error != nil { task?.cancel() }
    task = nil
  }

  func startHandler(in server: HTTPServer, ended: @escaping @Sendable () -> Void) {
    let (path, query) = HTTPRequest.split(target[...])
    let request = HTTPRequest(
      method: method, path: path, query: query,
      authority: authority.isEmpty ? headers["host"] ?? "" : authority, headers: headers,
      version: .http2, peer: peer, body: HTTPBody(body, owner: self))
    if !hasInputEnded, headers["expect"]?.lowercased() == "100-continue" {
      connection?.inform(self, status: "100")
    }
    let task = server.start(request, sink: self, ended: ended)
    if connection == nil { task.cancel() } else { self.task = task }
  }

  // MARK: - Response

  func begin(status: Int, headers: HTTPHeaders, body: [UInt8], ends: Bool) {
    guard let connection, !isAnswered else { return }
    isAnswered = true
    let hasNoBody = method == "HEAD" || status == 204 || status == 304
    if !hasNoBody { enqueue(body) }
    if ends {
      isResponseComplete = true
      endOutput(trailers: nil)
    }
    connection.respond(
      self, fields: HTTP2Fields(pseudo: [(":status", String(status))], headers: headers),
      hasBody: !(ends && (body.isEmpty || hasNoBody)))
    if ends { discardRequest() }
  }

  func send(_ bytes: [UInt8]) { if method != "HEAD" { enqueue(bytes) } }

  func end(trailers: HTTPHeaders) {
    isResponseComplete = true
    endOutput(trailers: trailers.isEmpty ? nil : trailers)
    discardRequest()
  }

  func abandon() {
    isResponseComplete = true
    reset(code: NGHTTP2_INTERNAL_ERROR.rawValue)
  }

  func cancelHandler() { task?.cancel() }

  func upgrade(to name: String, headers: HTTPHeaders) throws -> any ByteStream {
    throw HTTPError.notUpgradable
  }

  private func discardRequest() { if !hasInputEnded { body.abandon(HTTPError.alreadyAnswered) } }
}
