// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// One HTTP/2 connection of either role: an nghttp2 session between a socket and its streams.
///
/// What nghttp2 asks of us, learnt the hard way: never feed, drain or free the session inside one of its
/// callbacks, so callbacks only note what happened and handlers start when a batch has been read; what
/// `mem_send` returns is valid until the next call; streams alive when the session goes get no close
/// callback. Flow-control windows open again only when a reader has taken the bytes.
class HTTP2Connection: ConnectionHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  let loop: EventLoop
  let role: HTTP2Role
  private let headerBytes: Int
  private(set) var connection: Connection?
  private var session: OpaquePointer?
  private var streams: [Int32: HTTP2Stream] = [:]
  private var fieldBlock = HTTP2FieldBlock()
  private var isDraining = false
  private var mustPullAgain = false
  /// Nanoseconds on the loop's clock when the peer last sent something.
  private(set) var lastReceived: Int64 = 0

  init(loop: EventLoop, role: HTTP2Role, headerBytes: Int) {
    self.loop = loop
    self.role = role
    self.headerBytes = headerBytes
  }

  var streamCount: Int { streams.count }
  var isOpen: Bool { connection != nil }

  // MARK: - For the roles to refine

  /// Entries of our first SETTINGS.
  var settings: [(id: Int32, value: UInt32)] { [] }
  /// Whether streams hold requests against `HTTP2RequestRules`, and nghttp2 does not.
  var judgesRequests: Bool { false }
  /// A stream that the peer opens; nil refuses it.
  func acceptStream(_ id: Int32) -> HTTP2Stream? { nil }
  /// Everything that one read brought has been delivered.
  func batchEnded() {}
  /// A response is on its way, which the peer may make no room for.
  func responseBegan() {}
  /// A stream ended with an error, other than a refusal.
  func streamFailed(code: UInt32) {}
  /// A stream is gone from the session.
  func streamClosed(_ stream: HTTP2Stream) {}
  /// The peer accepts no more streams, or finishes: its error code, and what it says about it.
  func peerIsLeaving(code: UInt32, reason: String) {}
  /// The peer's SETTINGS are in force.
  func settingsArrived() {}
  /// The peer answered a PING of ours.
  func pingAnswered() {}
  /// The connection is gone; streams have been told.
  func connectionLost(_ error: any Error) {}

  /// The first frame in these bytes that must not reach the session, and the error to leave with.
  func violation(in bytes: UnsafeRawBufferPointer) -> (offset: Int, code: UInt32)? { nil }

  // MARK: - Connection events

  func opened(_ connection: Connection) {
    self.connection = connection
    do {
      session = try HTTP2SessionFactory.make(for: self)
      try start()
    } catch {
      connection.close(error)
    }
  }

  private func start() throws {
    var entries = settings.map { nghttp2_settings_entry(settings_id: $0.id, value: $0.value) }
    entries += [
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue),
        value: UInt32(Limits.streamWindow)),
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
        value: UInt32(headerBytes)),
    ]
    try check(
      nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), entries, entries.count))
    try check(
      nghttp2_session_set_local_window_size(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, Limits.connectionWindow))
    connection?.flushSoon()
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard let session, let start = bytes.baseAddress else { return }
    lastReceived = loop.now
    let pointer = start.assumingMemoryBound(to: UInt8.self)
    let violation = violation(in: bytes)
    let count = nghttp2_session_mem_recv(session, pointer, violation?.offset ?? bytes.count)
    guard count >= 0 else {
      connection?.close(HTTPError.malformed(Self.text(of: CInt(truncatingIfNeeded: count))))
      return
    }
    if let violation { terminate(code: violation.code) }
    batchEnded()
    connection?.flushSoon()
  }

  func ended() { connection?.close(NetError.closedByPeer) }

  func willFlush() {
    guard let session, let connection else { return }
    var bytes: UnsafePointer<UInt8>?
    mustPullAgain = false
    while !connection.isCongested {
      let count = nghttp2_session_mem_send(session, &bytes)
      guard count > 0, let bytes else {
        if count < 0 { connection.close(HTTPError.malformed(Self.text(of: CInt(count)))) }
        if nghttp2_session_want_read(session) == 0, nghttp2_session_want_write(session) == 0 {
          connection.closeWhenSent()
        }
        return
      }
      connection.write(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    mustPullAgain = true
  }

  func didFlush() {
    guard mustPullAgain, let connection, !connection.isCongested else { return }
    connection.flushSoon()
  }

  func closed(_ error: (any Error)?) {
    let reason = error ?? HTTPError.closed
    connection = nil
    let orphans = streams.values.sorted { $0.id < $1.id }
    streams = [:]
    for stream in orphans {
      stream.closed(hasLeft(stream) ? HTTPError.disconnected("\(reason)") : HTTPError.refused)
    }
    connectionLost(reason)
    // Not here: this may be inside one of the session's callbacks.
    loop.post { self.freeSession() }
  }

  /// False for a request that waited for its turn: the session knows no stream before its headers go out.
  private func hasLeft(_ stream: HTTP2Stream) -> Bool {
    role == .server || nghttp2_session_find_stream(session, stream.id) != nil
  }

  private func freeSession() {
    nghttp2_session_del(session)
    session = nil
  }

  // MARK: - For streams

  /// Opens a stream with a request.
  /// - Parameter hasBody: false ends our side with the headers.
  /// - Throws: `HTTPError.refused` when the session takes no more.
  func open(_ stream: HTTP2Stream, fields: HTTP2Fields, hasBody: Bool) throws {
    guard isOpen else { throw HTTPError.refused }
    let id = fieldBlock.withEntries(of: fields) { entries, count in
      withUnsafePointer(to: HTTP2Callbacks.bodySource(stream)) { source in
        nghttp2_submit_request(session, nil, entries, count, hasBody ? source : nil, nil)
      }
    }
    guard id > 0 else { throw HTTPError.refused }
    stream.opened(id)
    streams[id] = stream
    connection?.flushSoon()
  }

  /// Answers a stream. Does nothing when it is gone.
  func respond(_ stream: HTTP2Stream, fields: HTTP2Fields, hasBody: Bool) {
    let result = fieldBlock.withEntries(of: fields) { entries, count in
      withUnsafePointer(to: HTTP2Callbacks.bodySource(stream)) { source in
        nghttp2_submit_response(session, stream.id, entries, count, hasBody ? source : nil)
      }
    }
    if result != 0 { reset(stream, code: NGHTTP2_INTERNAL_ERROR.rawValue) }
    responseBegan()
    connection?.flushSoon()
  }

  /// Sends an informational response; the final one follows (RFC 9110, 15.2).
  func inform(_ stream: HTTP2Stream, status: String) {
    let fields = HTTP2Fields(pseudo: [(":status", status)], headers: HTTPHeaders())
    _ = fieldBlock.withEntries(of: fields) { entries, count in
      nghttp2_submit_headers(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.id, nil, entries, count, nil)
    }
    connection?.flushSoon()
  }

  /// Queues trailers; called while the last body bytes are read.
  func submitTrailers(_ stream: HTTP2Stream, _ trailers: HTTPHeaders) {
    _ = fieldBlock.withEntries(of: HTTP2Fields(pseudo: [], headers: trailers)) { entries, count in
      nghttp2_submit_trailer(session, stream.id, entries, count)
    }
  }

  /// The stream has bytes again after it had none.
  func resume(_ stream: HTTP2Stream) {
    nghttp2_session_resume_data(session, stream.id)
    connection?.flushSoon()
  }

  func reset(_ stream: HTTP2Stream, code: UInt32) {
    guard isOpen, stream.id > 0 else { return }
    nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.id, code)
    connection?.flushSoon()
  }

  /// Ends the connection with GOAWAY.
  func terminate(code: UInt32) {
    nghttp2_session_terminate_session(session, code)
    connection?.flushSoon()
  }

  /// Resets the stream of this number, if it is open.
  func reset(_ id: Int32, code: UInt32) {
    if let stream = streams[id] { reset(stream, code: code) }
  }

  /// Streams with bytes to send and no room for them in the peer's windows: how many bytes.
  func streamsWithoutRoom() -> [Int32: Int] {
    guard isOpen else { return [:] }
    let isFull = nghttp2_session_get_remote_window_size(session) <= 0
    var waiting: [Int32: Int] = [:]
    for (id, stream) in streams where stream.unsent > 0 {
      if isFull || nghttp2_session_get_stream_remote_window_size(session, id) <= 0 {
        waiting[id] = stream.unsent
      }
    }
    return waiting
  }

  /// Opens the windows by what a reader has taken. What belongs to a stream that has ended was given
  /// back when it did.
  func consume(_ id: Int32, _ count: Int) {
    guard isOpen, let stream = streams[id] else { return }
    let count = stream.giveBack(count)
    nghttp2_session_consume(session, id, count)
    connection?.flushSoon()
  }

  /// Opens the connection's window by what nobody took, or will take, of a stream that has ended:
  /// nghttp2 counts on for it, and a window that only shrinks ends every other stream in time.
  private func consumeRest(of stream: HTTP2Stream) {
    let rest = stream.giveBack(Int.max)
    guard isOpen, rest > 0 else { return }
    nghttp2_session_consume_connection(session, rest)
    connection?.flushSoon()
  }

  /// Streams that the peer lets us open at once.
  var remoteStreamLimit: Int {
    Int(nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS))
  }

  /// Sends a PING.
  func ping() {
    nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
    connection?.flushSoon()
  }

  /// Tells the peer to open no more streams; the connection ends when the open ones have.
  func leave() {
    guard !isDraining, isOpen else { return }
    isDraining = true
    let last = nghttp2_session_get_last_proc_stream_id(session)
    nghttp2_submit_goaway(
      session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, NGHTTP2_NO_ERROR.rawValue, nil, 0)
    connection?.flushSoon()
    closeIfDone()
  }

  private func closeIfDone() {
    if isDraining, streams.isEmpty { connection?.closeWhenSent() }
  }

  // MARK: - Callbacks of the session

  func headersBegan(_ id: Int32, opensStream: Bool) {
    if let stream = streams[id] { return stream.headersBegan() }
    guard opensStream, role == .server else { return }
    guard !isDraining, let stream = acceptStream(id) else {
      nghttp2_submit_rst_stream(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, NGHTTP2_REFUSED_STREAM.rawValue)
      return
    }
    streams[id] = stream
  }

  /// False when the block is larger than we accept.
  func header(
    _ id: Int32, _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let stream = streams[id] else { return true }
    return stream.header(name, value, limit: headerBytes)
  }

  func headersEnded(_ id: Int32, endsStream: Bool) {
    guard let stream = streams[id] else { return }
    stream.rules?.blockEnded(endsStream: endsStream)
    guard !resetIfMalformed(stream) else { return }
    stream.headersEnded(endsStream: endsStream)
    if endsStream { inputEnded(stream) }
  }

  /// The peer has sent everything, unless it broke a rule with that.
  private func inputEnded(_ stream: HTTP2Stream) {
    stream.rules?.inputEnded()
    if !resetIfMalformed(stream) { stream.inputEnded() }
  }

  private func resetIfMalformed(_ stream: HTTP2Stream) -> Bool {
    guard stream.rules?.isMalformed == true else { return false }
    reset(stream, code: NGHTTP2_PROTOCOL_ERROR.rawValue)
    return true
  }

  func data(_ id: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let stream = streams[id] else {
      nghttp2_session_consume(session, id, bytes.count)
      return
    }
    stream.rules?.data(bytes.count)
    if resetIfMalformed(stream) {
      nghttp2_session_consume(session, id, bytes.count)
      return
    }
    stream.hold(bytes.count)
    guard !stream.received(bytes) else { return }
    consume(id, bytes.count)
    if stream.discards(bytes.count) { reset(stream, code: NGHTTP2_NO_ERROR.rawValue) }
  }

  func dataEnded(_ id: Int32) {
    if let stream = streams[id] { inputEnded(stream) }
  }

  /// Our side of the stream has been sent completely.
  func outputEnded(_ id: Int32) {
    guard role == .server, let stream = streams[id], !stream.hasInputEnded else { return }
    // The rest of the request is of no use to anybody (RFC 9113, 8.1). But curl loses the response when a
    // reset meets its upload, so the request gets a moment to end by itself.
    _ = loop.schedule(after: Limits.requestLinger) { [weak self, weak stream] in
      guard let self, let stream, !stream.hasInputEnded else { return }
      reset(stream, code: NGHTTP2_NO_ERROR.rawValue)
    }
  }

  func streamEnded(_ id: Int32, code: UInt32) {
    guard let stream = streams.removeValue(forKey: id) else { return }
    consumeRest(of: stream)
    switch code {
    case NGHTTP2_NO_ERROR.rawValue: stream.closed(nil)
    case NGHTTP2_REFUSED_STREAM.rawValue: stream.closed(HTTPError.refused)
    default:
      stream.closed(HTTPError.reset(code: code))
      streamFailed(code: code)
    }
    streamClosed(stream)
    if isDraining, streams.isEmpty { loop.post { self.closeIfDone() } }
  }

  func body(of id: Int32) -> HTTP2Stream? { streams[id] }

  private func check(_ result: CInt) throws {
    guard result == 0 else { throw HTTPError.malformed(Self.text(of: result)) }
  }

  private static func text(of result: CInt) -> String { String(cString: nghttp2_strerror(result)) }
}

/// Which end of an HTTP/2 connection we are.
enum HTTP2Role: Sendable { case server, client }
