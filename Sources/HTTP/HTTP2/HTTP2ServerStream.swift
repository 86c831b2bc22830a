// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
package import Net

/// What a handler does with a request whose headers have come over HTTP/2.
package enum HTTPAdmission {
  /// `handle` runs in a task of its own.
  case task
  /// The handler is asked again when the whole request is there. A longer body goes to `handle`.
  /// - Parameter messageBytes: size of the message that the body announces in its first bytes (`prefixBytes`),
  ///   which are set apart so that the message can be taken as it lies; 0 when that is not worthwhile.
  case whenComplete(bodyBytesMax: Int, messageBytes: Int = 0)
  /// The handler has seen to it.
  case taken
}

/// Goes on with a response over HTTP/2 after its handler has returned, without a task. Called on the loop.
package protocol HTTPResponseKeeper: AnyObject, Sendable {
  /// The client has gone, or its stream was reset: nothing can be sent any more.
  func responseEnded(_ error: (any Error)?)
  /// There is room again, after `awaitRoom`.
  func roomAppeared()
}

/// One request and its response over HTTP/2. Loop only.
package final class HTTP2ServerStream: HTTP2Stream, HTTPResponseSink, @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  /// Where the request's body goes.
  private enum Intake {
    /// Nobody has decided yet, or waits for all of it; at most so many bytes.
    case gathering(bodyBytesMax: Int)
    /// To a reader.
    case piping(BytePipe)
    /// To nobody.
    case discarding
  }

  /// Who asks.
  package private(set) var identity: HTTPPeerIdentity
  /// True once somebody else may hold the stream: a body's reader, a response's writer.
  private(set) var isLent = false
  private var intake = Intake.gathering(bodyBytesMax: .max)
  /// A body that came in one piece, where it lies. Only until the batch ends.
  private var view = UnsafeRawBufferPointer(start: nil, count: 0)
  private var gathered: [UInt8] = []
  private var hasHead = false
  /// The first bytes of a body whose message is gathered by itself.
  private var gatheredPrefix = HTTPPrefix()
  /// True once a status has been sent.
  package private(set) var isAnswered = false
  private var isResponseComplete = false
  private var task: Task<Void, Never>?
  /// Runs the handler, when that was begun with `run`.
  var worker: HandlerWorker?
  /// What is noticed of the request while it is served without `HTTPHandler.handle`; nil when nobody looks.
  var record: HTTPServingRecord?
  /// Goes on with the response when the handler has returned.
  private var keeper: (any HTTPResponseKeeper)?
  /// Called when the stream is closed.
  private var closing: (@Sendable () -> Void)?

  /// Nanoseconds on the loop's clock when the last of the request came, or was taken by its reader.
  private(set) var lastHeard: Int64 = 0
  /// The client may be silent as long as it likes.
  private var permitsSilence = false
  /// The client waits for an invitation to go on (RFC 9110, 10.1.1).
  private var expectsContinue = false

  /// True when the whole request has arrived.
  package var isComplete: Bool { hasInputEnded }
  private var serverConnection: HTTP2ServerConnection? {
    connection.map { unsafeDowncast($0, to: HTTP2ServerConnection.self) }
  }

  init(id: Int32, connection: HTTP2ServerConnection) {
    identity = connection.identity
    super.init(id: id, connection: connection)
  }

  func renew(id: Int32, server connection: HTTP2ServerConnection) {
    if identity !== connection.identity { identity = connection.identity }
    renew(id: id, connection: connection)
  }

  /// Forgets the request, so that the next one may have the memory.
  func clear() {
    intake = .gathering(bodyBytesMax: .max)
    view = UnsafeRawBufferPointer(start: nil, count: 0)
    gathered.removeAll(keepingCapacity: gathered.capacity <= Limits.spareBody)
    hasHead = false
    gatheredPrefix = HTTPPrefix()
    isAnswered = false
    isResponseComplete = false
    permitsSilence = false
    expectsContinue = false
    task = nil
    record = nil
    clearFields()
  }

  // MARK: - Request

  /// A copy of the fields that is made anew each time, for whoever may not be on the loop.
  package func copyOfHeaders() -> HTTPHeaders { makeHeaders() }

  override func receivedHeaders(endsStream: Bool) {
    guard !hasHead else { return }  // trailers
    hasHead = true
    serverConnection?.requestArrived(on: self)
  }

  override func received(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isResponseComplete else { return false }
    heard(at: connection?.lastReceived ?? 0)
    switch intake {
    case .discarding: return false
    case .piping(let pipe): pipe.append(Array(bytes))
    case .gathering(let limit):
      if view.isEmpty, gathered.isEmpty {
        view = UnsafeRawBufferPointer(bytes)
      } else {
        spill()
        gathered.append(contentsOf: bytes)
      }
      if limit != .max { gatheredMore(limit: limit) }
    }
    return true
  }

  override func receivedEnd() {
    switch intake {
    case .piping(let pipe): pipe.finish()
    case .gathering(let limit) where limit != .max: serverConnection?.requestArrived(on: self)
    case .gathering, .discarding: break
    }
  }

  override func wasClosed(_ error: (any Error)?) {
    if case .piping(let pipe) = intake {
      pipe.abandon(error ?? HTTPError.closed)
      pipe.onTaken = nil
      pipe.onWanted = nil
    }
    if !isResponseComplete || error != nil { cancelHandler() }
    task = nil
    worker = nil
    closing.take()?()
    if let keeper {
      letGo()
      keeper.responseEnded(error)
      served()
    }
  }

  /// Asks the handler what to do, now that a batch has been read.
  func proceed(in server: HTTPServer) {
    guard case .gathering = intake else { return }
    switch server.admit(self) {
    case .taken: intake = .discarding
    case .task: startHandler(in: server)
    case .whenComplete(let limit, let messageBytes):
      guard gathered.count + view.count <= limit else { return startHandler(in: server) }
      intake = .gathering(bodyBytesMax: limit)
      if messageBytes > 0 { setPrefixApart(messageBytes) }
      spill()
      giveBackAll()
      requestGoesOn()
      invite()
    }
  }

  /// A handler waits for the rest of the request.
  private func requestGoesOn() {
    guard let serverConnection else { return }
    heard(at: serverConnection.lastReceived)
    serverConnection.requestIsOpen()
    expectsContinue = text(.expect).isToken("100-continue")
  }

  /// Asks for the rest of the request, once somebody wants it.
  private func invite() {
    guard expectsContinue, !isAnswered else { return }
    expectsContinue = false
    connection?.inform(self, status: "100")
  }

  // MARK: - Silence

  /// True while the client owes the rest of the request.
  var awaitsBody: Bool {
    if hasInputEnded || permitsSilence { return false }
    if case .discarding = intake { return false }
    return true
  }

  /// The request made progress: nanoseconds on the loop's clock.
  func heard(at time: Int64) { lastHeard = time }

  package func permitSilence() { permitsSilence = true }

  /// The client has been silent for too long: it is told so if it has no answer yet.
  func bodyTimedOut() {
    serverConnection?.server.refusals?.note(.slowBody, .http2)
    if case .piping(let pipe) = intake { pipe.finish(throwing: HTTPError.timedOut) }
    if isAnswered {
      reset(code: NGHTTP2_CANCEL.rawValue)
    } else {
      begin(
        status: 408, headers: HTTPServer.slowBody.headers, body: HTTPServer.slowBody.text,
        ends: true)
    }
    fail(HTTPError.timedOut)
    cancelHandler()
  }

  /// The body of a complete request, valid until a handler that is a plain call returns, or one that was
  /// begun with `run` waits.
  package var bodyBytes: UnsafeRawBufferPointer {
    // The array does not change before `clear`, so its bytes stay where they are.
    gathered.isEmpty ? view : gathered.withUnsafeBytes { $0 }
  }

  /// A long message is coming: it gets memory once, and lies there as whoever takes it wants it.
  private func setPrefixApart(_ messageBytes: Int) {
    guard gathered.isEmpty, view.count >= Self.prefixBytes else { return }
    var prefix: UInt64 = 0
    for place in 0..<Self.prefixBytes { prefix |= UInt64(view[place]) << UInt64(8 * place) }
    gatheredPrefix = HTTPPrefix(bytes: prefix, count: Self.prefixBytes)
    view = UnsafeRawBufferPointer(rebasing: view[Self.prefixBytes...])
    gathered.reserveCapacity(min(messageBytes, Limits.reservedBody))
  }

  /// Bytes that go before a message in a body.
  package static let prefixBytes = 5

  /// The prefix of the body, when it was set apart and `bodyBytes` is what follows it; else nil.
  package var bodyPrefix: HTTPPrefix? { gatheredPrefix.count > 0 ? gatheredPrefix : nil }

  /// A complete body as memory of the caller's own. It is empty then.
  package func takeBody() -> [UInt8] {
    spill()
    defer { gathered = [] }
    return gathered
  }

  /// The message of a complete body, without its prefix, as memory of the caller's own. The body is empty then.
  package func takeMessage() -> [UInt8] {
    if gatheredPrefix.count > 0 {
      defer { gathered = [] }
      return gathered
    }
    let body = bodyBytes
    return Array(UnsafeRawBufferPointer(rebasing: body[min(Self.prefixBytes, body.count)...]))
  }

  /// Runs a handler in a task that is cancelled when the peer goes away. Not at all when the peer is gone
  /// before it begins.
  /// - Parameter isLent: somebody may hold the stream when the handler has returned.
  package func run(_ handler: @escaping HTTPTaskBody, isLent: Bool = false) {
    guard let serverConnection else { return }
    if isLent { self.isLent = true }
    serverConnection.handlerStarted()
    users += 1
    if serverConnection.server.handlers.run(handler, for: self, of: serverConnection) {
      view = UnsafeRawBufferPointer(start: nil, count: 0)
    } else {
      spill()  // it begins when the batch has ended
    }
  }

  /// Keeps a stream for an answer that comes later, without a task. Nil when the peer is gone.
  package func hold() -> HTTP2HeldStream? {
    guard let serverConnection else { return nil }
    serverConnection.handlerStarted()
    users += 1
    return HTTP2HeldStream(stream: self, connection: serverConnection)
  }

  /// The batch's memory is about to be used again: what lies there and is needed is copied.
  private func spill() {
    guard !view.isEmpty else { return }
    gathered.append(contentsOf: view)
    view = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  private func gatheredMore(limit: Int) {
    spill()
    giveBackAll()
    guard gathered.count + gatheredPrefix.count > limit, let server = serverConnection?.server
    else { return }
    startHandler(in: server)
  }

  /// What is gathered is bounded by the handler's limit, so it need not count against the windows.
  private func giveBackAll() { connection?.consume(id, .max) }

  /// The request has been served, or given up, without `HTTPHandler.handle`.
  func served() {
    guard let record, keeper == nil, worker == nil else { return }
    self.record = nil
    record.ended(self, isComplete: isResponseComplete)
  }

  private func startHandler(in server: HTTPServer) {
    isLent = true
    record = nil
    // A client that was waited for already has heard so.
    if case .gathering(.max) = intake, !hasInputEnded { requestGoesOn() }
    let pipe = BytePipe(loop: server.loop)
    // Cut in `wasClosed`, which each stream sees.
    pipe.onTaken = { [self] count in
      heard(at: server.loop.now)
      self.serverConnection?.bodyTaken(self, count)
    }
    if expectsContinue { pipe.onWanted = { [self] in invite() } }
    spill()
    if gatheredPrefix.count > 0 { pipe.append(gatheredPrefix.array) }
    pipe.append(gathered)
    gathered = []
    if hasInputEnded { pipe.finish() }
    intake = .piping(pipe)

    let (path, query) = HTTPRequest.split(target[...])
    let request = HTTPRequest(
      method: method, path: path, query: query,
      authority: authority.isEmpty ? headers["host"] ?? "" : authority, headers: headers,
      version: .http2, peer: identity.peer, body: HTTPBody(pipe, owner: self))
    let serverConnection = serverConnection
    serverConnection?.handlerStarted()
    let task = server.start(request, sink: self) { serverConnection?.handlerEnded() }
    if connection == nil { task.cancel() } else { self.task = task }
  }

  // MARK: - Response

  /// Answers with headers, one message and trailers, all but the message the same each time.
  package func respond(
    _ headers: HTTPFixedFields, prefix: HTTPPrefix, message: consuming [UInt8],
    trailers: HTTPFixedFields
  ) {
    guard let connection, !isAnswered else { return }
    isAnswered = true
    isResponseComplete = true
    record?.status = 200
    record?.bytes = prefix.count + message.count
    enqueue(message, prefix: prefix)
    endOutput(fixed: trailers)
    connection.respond(self, fixed: headers)
    discardRequest()
    connection.pull()
    if unsent > 0 { connection.responseBegan() }
    served()
  }

  package func begin(status: Int, headers: HTTPHeaders, body: [UInt8], ends: Bool) {
    guard let connection, !isAnswered else { return }
    // A handler that answers while it reads wants the request as well.
    if expectsContinue, !ends, status < 300 { invite() }
    isAnswered = true
    let hasNoBody = isHead || status == 204 || status == 304
    record?.status = status
    record?.bytes = body.count
    if !hasNoBody { enqueue(body) }
    if ends {
      isResponseComplete = true
      endOutput(trailers: nil)
    }
    connection.respond(
      self, fields: HTTP2Fields(pseudo: [(":status", String(status))], headers: headers),
      hasBody: !(ends && (body.isEmpty || hasNoBody)))
    guard ends else { return }
    discardRequest()
    served()
  }

  package func send(_ bytes: [UInt8]) {
    record?.bytes += bytes.count
    if !isHead { enqueue(bytes) }
    if isCongested { connection?.responseBegan() }
  }

  package func end(trailers: HTTPHeaders) {
    isResponseComplete = true
    endOutput(trailers: trailers.isEmpty ? nil : trailers)
    if unsent > 0 { connection?.responseBegan() }
    discardRequest()
    served()
  }

  package func abandon() {
    isResponseComplete = true
    record?.status = 0
    reset(code: NGHTTP2_INTERNAL_ERROR.rawValue)
  }

  /// Calls `action` once, when all of the response was sent or nothing more of it can be.
  package func whenClosed(_ action: @escaping @Sendable () -> Void) {
    guard connection != nil else { return action() }
    let earlier = closing
    closing = {
      earlier?()
      action()
    }
  }

  package func cancelHandler() {
    task?.cancel()
    worker?.cancel()
  }

  // MARK: - Without a task

  /// Leaves the response to `keeper`, so that the handler can return. What the client asked is forgotten; its
  /// request must be complete.
  /// - Returns: false when the client is gone.
  package func leaveOpen(to keeper: any HTTPResponseKeeper) -> Bool {
    guard connection != nil, hasInputEnded, failure == nil else { return false }
    self.keeper = keeper
    users += 1
    record?.keepRequest(of: self)
    gathered = []
    clearFields()
    return true
  }

  /// The response is nobody's any more: its keeper is about to end it.
  package func letGo() {
    guard keeper != nil else { return }
    keeper = nil
    users -= 1
  }

  /// Begins a response with headers that are always the same.
  package func start(_ headers: HTTPFixedFields) {
    guard let connection, !isAnswered else { return }
    isAnswered = true
    record?.status = 200
    connection.respond(self, fixed: headers)
  }

  /// Sends a piece of the body, whether there is room or not.
  package func push(_ bytes: consuming [UInt8], prefix: HTTPPrefix) {
    record?.bytes += prefix.count + bytes.count
    enqueue(bytes, prefix: prefix)
    if isCongested { connection?.responseBegan() }
  }

  /// The keeper is told once when there is room again.
  package func awaitRoom() { awaitsRoom = true }

  override func hasRoomAgain() {
    // Not within the session's callback: who hears of it may send.
    connection?.loop.post { [self] in keeper?.roomAppeared() }
  }

  package func upgrade(to name: String, headers: HTTPHeaders) throws -> any ByteStream {
    throw HTTPError.notUpgradable
  }

  private var isHead: Bool { methodBytes?.equals("HEAD") == true }

  private func discardRequest() {
    guard !hasInputEnded else { return }
    if case .piping(let pipe) = intake { pipe.abandon(HTTPError.alreadyAnswered) }
    intake = .discarding
  }
}

/// A stream that is not used again before it is released. Loop only.
package struct HTTP2HeldStream: Sendable {
  package let stream: HTTP2ServerStream
  fileprivate let connection: HTTP2ServerConnection

  /// Lets go of the stream; once, after the answer.
  package func release() {
    connection.handlerEnded()
    connection.release(stream)
  }
}
