// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
import Net

/// One HTTP/2 connection of either role: an nghttp2 session between a socket and its streams.
///
/// What nghttp2 asks of us, learnt the hard way: never feed, drain or free the session inside one of its
/// callbacks, so callbacks only note what happened and handlers start when a batch has been read; what
/// `mem_send` returns is valid until the next call; streams alive when the session goes get no close
/// callback. A stream's window opens again only when a reader has taken the bytes, and so does the
/// connection's at a server. At a client the connection's opens when the bytes arrive: nghttp2 counts on
/// until half of it has been given back, so a few responses that nobody reads, such as watches, would leave
/// none to the others.
class HTTP2Connection: ConnectionHandler, @unchecked Sendable {
  // Safety: touched on the loop's thread only.
  let loop: EventLoop
  let role: HTTP2Role
  private let headerBytes: Int
  private(set) var connection: Connection? {
    didSet { link = connection.map { .passUnretained($0) } }
  }
  /// The same for the hot path, where retaining would cost more than the work.
  private var link: Unmanaged<Connection>?
  private var session: OpaquePointer?
  /// The open streams in no order; each knows its place. nghttp2 keeps a pointer to each beside its own
  /// state, so that a callback finds it without a search.
  private var streams: [HTTP2Stream] = []
  /// The open stream that was asked for last: most events follow one of the same stream.
  private var latest: Unmanaged<HTTP2Stream>?
  private var latestID: Int32 = 0
  private var fieldBlock = HTTP2FieldBlock()
  private var fieldMemory: HTTP2FieldMemory
  private var codedHeads = HTTP2CodedHeads()
  /// The header block under way is of no interest.
  private var ignoresBlock = false
  private var isDraining = false
  private var mustPullAgain = false
  /// Why the session will end, as far as that is known.
  private var hasBrokenRule = false
  private var peerLeaves = false
  /// The session calls back: it must not be asked for output.
  private var isReceiving = false
  /// Nanoseconds on the loop's clock when the peer last sent something.
  private(set) var lastReceived: Int64 = 0

  init(loop: EventLoop, role: HTTP2Role, headerBytes: Int) {
    self.loop = loop
    self.role = role
    self.headerBytes = headerBytes
    fieldMemory = HTTP2FieldMemory(memory: loop.blocks)
  }

  var streamCount: Int { streams.count }
  var isOpen: Bool { connection != nil }

  // MARK: - For the roles to refine

  /// Entries of our first SETTINGS.
  var settings: [(id: Int32, value: UInt32)] { [] }
  /// What the peer's requests must keep to; nil leaves it to nghttp2.
  var rules: HTTP2RequestRules? { nil }
  /// A stream that the peer opens; nil refuses it.
  func acceptStream(_ id: Int32) -> HTTP2Stream? { nil }
  /// A stream is gone that only this connection knew: the next one may have its memory.
  func recycle(_ stream: HTTP2Stream) {}
  /// Everything that one read brought has been delivered.
  func batchEnded() {}
  /// Something of a response waits to be sent, which the peer may make no room for.
  func responseBegan() {}
  /// So many bytes were handed to the connection.
  func wrote(_ bytes: Int) {}
  /// The peer broke a rule, and a stream or the connection ends for it.
  func noteProtocolError(_ error: HTTPProtocolError) {}
  /// A stream was refused because this side is leaving.
  func refusedWhileLeaving() {}
  /// A stream ended with an error, other than a refusal.
  func streamFailed(code: UInt32) {}
  /// The peer has made us reset a stream.
  func provoked() {}
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
    isReceiving = true
    let count = nghttp2_session_mem_recv(session, pointer, violation?.offset ?? bytes.count)
    isReceiving = false
    guard count >= 0 else {
      noteProtocolError(.other)
      connection?.close(HTTPError.malformed(Self.text(of: CInt(truncatingIfNeeded: count))))
      return
    }
    if let violation {
      hasBrokenRule = true
      terminate(code: violation.code)
    }
    batchEnded()
    connection?.flushSoon()
  }

  func ended() { connection?.close(NetError.closedByPeer) }

  func willFlush() {
    guard let session, pull(), let connection else { return }
    if nghttp2_session_want_read(session) == 0, nghttp2_session_want_write(session) == 0 {
      if !isDraining, !hasBrokenRule, !peerLeaves { noteProtocolError(.other) }
      connection.closeWhenSent()
    }
  }

  /// Takes what the session has to send, as far as there is room. Soon after an answer this costs less than
  /// at the end of a batch, while the answer's memory is near.
  /// - Returns: true when the session has no more.
  @discardableResult
  final func pull() -> Bool {
    guard let session, let connection, !isReceiving else { return false }
    var bytes: UnsafePointer<UInt8>?
    let before = connection.pendingOutput
    defer { wrote(connection.pendingOutput - before) }
    mustPullAgain = false
    while !connection.isCongested {
      let count = nghttp2_session_mem_send(session, &bytes)
      guard count > 0, let bytes else {
        if count < 0 { connection.close(HTTPError.malformed(Self.text(of: CInt(count)))) }
        return count == 0 && !mustPullAgain
      }
      let frame = UnsafeRawBufferPointer(start: bytes, count: count)
      guard role == .client, let id = HTTP2CodedHead.stream(of: frame) else {
        connection.write(frame)
        continue
      }
      connection.write(codedHeads.outgoing(frame, of: reference(id)))
    }
    mustPullAgain = true
    return false
  }

  /// Sends one frame of a large body from where it lies.
  /// - Returns: false when the connection has no room for it now.
  final func sendData(
    _ stream: HTTP2Stream, frameHeader: UnsafeRawBufferPointer, count: Int
  ) -> Bool {
    guard let connection, !connection.isCongested else {
      mustPullAgain = true
      return false
    }
    connection.write(frameHeader)
    stream.take(count) { chunk, offset, count in
      connection.write(chunk, from: offset, count: count)
    }
    return true
  }

  func didFlush() {
    guard mustPullAgain, let connection, !connection.isCongested else { return }
    connection.flushSoon()
  }

  func closed(_ error: (any Error)?) {
    let reason = error ?? HTTPError.closed
    connection = nil
    // In the order in which they were opened, which is the same each time.
    let orphans = streams.sorted { $0.id < $1.id }
    streams = []
    latest = nil
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
    let id = fieldBlock.withEntries(of: fields) { submit(stream, $0, $1, hasBody: hasBody) }
    try opened(stream, id)
  }

  /// The same with fields that are always the same, and a body.
  final func open(
    _ stream: HTTP2Stream, fixed fields: HTTPFixedFields, followedBy others: HTTPHeaders
  ) throws {
    guard isOpen else { throw HTTPError.refused }
    guard others.isEmpty else {
      let id = fieldBlock.withEntries(of: fields, followedBy: others) {
        submit(stream, $0, $1, hasBody: true)
      }
      return try opened(stream, id)
    }
    stream.codedHead = codedHeads.head(of: fields)
    stream.hasFirstFieldOnly = codedHeads.isKnown(stream.codedHead)
    let count = stream.hasFirstFieldOnly ? 1 : fields.count
    try opened(stream, submit(stream, fields.entries, count, hasBody: true))
  }

  private func submit(
    _ stream: HTTP2Stream, _ entries: UnsafePointer<nghttp2_nv>?, _ count: Int, hasBody: Bool
  ) -> Int32 {
    withUnsafePointer(to: HTTP2Callbacks.bodySource(stream)) { source in
      nghttp2_submit_request(
        session, nil, entries, count, hasBody ? source : nil,
        Unmanaged.passUnretained(stream).toOpaque())
    }
  }

  private func opened(_ stream: HTTP2Stream, _ id: Int32) throws {
    guard id > 0 else { throw HTTPError.refused }
    stream.opened(id)
    keep(stream)
    link?._withUnsafeGuaranteedRef { $0.flushSoon() }
  }

  /// Answers a stream. Does nothing when it is gone.
  final func respond(_ stream: HTTP2Stream, fields: HTTP2Fields, hasBody: Bool) {
    let result = fieldBlock.withEntries(of: fields) { entries, count in
      withUnsafePointer(to: HTTP2Callbacks.bodySource(stream)) { source in
        nghttp2_submit_response(session, stream.id, entries, count, hasBody ? source : nil)
      }
    }
    if result != 0 { reset(stream, code: NGHTTP2_INTERNAL_ERROR.rawValue) }
    responseBegan()
    if !hasBody, !stream.hasInputEnded { outputEnded(stream) }
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

  /// Answers a stream with fields that are always the same. Does nothing when it is gone.
  final func respond(_ stream: HTTP2Stream, fixed fields: HTTPFixedFields) {
    let result = withUnsafePointer(to: HTTP2Callbacks.bodySource(stream)) { source in
      nghttp2_submit_response(session, stream.id, fields.entries, fields.count, source)
    }
    if result != 0 { reset(stream, code: NGHTTP2_INTERNAL_ERROR.rawValue) }
    connection?.flushSoon()
  }

  /// Queues trailers that are always the same.
  final func submitTrailers(_ stream: HTTP2Stream, fixed fields: HTTPFixedFields) {
    nghttp2_submit_trailer(session, stream.id, fields.entries, fields.count)
  }

  /// Queues trailers; called while the last body bytes are read.
  final func submitTrailers(_ stream: HTTP2Stream, _ trailers: HTTPHeaders) {
    _ = fieldBlock.withEntries(of: HTTP2Fields(pseudo: [], headers: trailers)) { entries, count in
      nghttp2_submit_trailer(session, stream.id, entries, count)
    }
  }

  /// The stream has bytes again after it had none.
  final func resume(_ stream: HTTP2Stream) {
    nghttp2_session_resume_data(session, stream.id)
    connection?.flushSoon()
  }

  final func reset(_ stream: HTTP2Stream, code: UInt32) {
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
    if let stream = stream(id) { reset(stream, code: code) }
  }

  /// Streams with bytes to send and no room for them in the peer's windows: how many bytes.
  func streamsWithoutRoom() -> [Int32: Int] {
    guard isOpen else { return [:] }
    let isFull = nghttp2_session_get_remote_window_size(session) <= 0
    var waiting: [Int32: Int] = [:]
    for stream in streams where stream.unsent > 0 {
      if isFull || nghttp2_session_get_stream_remote_window_size(session, stream.id) <= 0 {
        waiting[stream.id] = stream.unsent
      }
    }
    return waiting
  }

  /// Calls `body` with each open stream, in no order.
  final func forEachStream(_ body: (HTTP2Stream) -> Void) {
    for stream in streams { body(stream) }
  }

  /// True when both windows let the peer send on this stream.
  final func hasRoomToReceive(_ stream: HTTP2Stream) -> Bool {
    nghttp2_session_get_stream_local_window_size(session, stream.id) > 0
      && hasRoomToReceive
  }

  /// True when the connection's own window lets the peer send.
  final var hasRoomToReceive: Bool { nghttp2_session_get_local_window_size(session) > 0 }

  /// Opens the windows by what a reader has taken. What belongs to a stream that has ended was given
  /// back when it did.
  final func consume(_ id: Int32, _ count: Int) {
    guard isOpen, let stream = stream(id) else { return }
    let count = stream.giveBack(count)
    guard count > 0 else { return }
    switch role {
    case .server: nghttp2_session_consume(session, id, count)
    case .client: nghttp2_session_consume_stream(session, id, count)
    }
    connection?.flushSoon()
  }

  /// Opens a server's window of the connection by what nobody took, or will take, of a stream that has
  /// ended: nghttp2 counts on for it, and a window that only shrinks ends every other stream in time.
  private func consumeRest(of stream: HTTP2Stream) {
    let rest = stream.giveBack(Int.max)
    guard role == .server, isOpen, rest > 0 else { return }
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

  // MARK: - Streams

  /// The open stream of this number.
  private func stream(_ id: Int32) -> HTTP2Stream? { reference(id)?.takeUnretainedValue() }

  /// The same for the hot path, where retaining would cost more than the work. Streams are held by
  /// `streams` until the session has closed them, and a session without its connection is not asked.
  private func reference(_ id: Int32) -> Unmanaged<HTTP2Stream>? {
    if latestID == id, let latest { return latest }
    guard isOpen, let pointer = nghttp2_session_get_stream_user_data(session, id) else {
      return nil
    }
    latest = Unmanaged.fromOpaque(pointer)
    latestID = id
    return latest
  }

  private func keep(_ stream: HTTP2Stream) {
    stream.position = streams.count
    streams.append(stream)
  }

  private func drop(_ stream: HTTP2Stream) {
    if latestID == stream.id { latest = nil }
    let last = streams.removeLast()
    guard last !== stream else { return }
    last.position = stream.position
    streams[stream.position] = last
  }

  // MARK: - Callbacks of the session

  final func headersBegan(_ id: Int32, opensStream: Bool, isTrailers: Bool) {
    fieldMemory.begin(isTrailers: isTrailers)
    ignoresBlock = true
    guard opensStream, role == .server else {
      // Nobody asks for a request's trailers.
      ignoresBlock = role == .server
      reference(id)?._withUnsafeGuaranteedRef { $0.trailersBegan() }
      return
    }
    guard isOpen else { return }
    if isDraining { refusedWhileLeaving() }
    guard !isDraining, let stream = acceptStream(id) else {
      nghttp2_submit_rst_stream(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, NGHTTP2_REFUSED_STREAM.rawValue)
      return
    }
    let reference = Unmanaged.passUnretained(stream)
    nghttp2_session_set_stream_user_data(session, id, reference.toOpaque())
    keep(stream)
    latest = reference
    latestID = id
    ignoresBlock = false
  }

  /// False when the block is larger than we accept.
  @inline(__always)
  final func header(_ id: Int32, _ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    if !ignoresBlock, fieldMemory.repeats(name, value) { return true }
    return newHeader(id, name, value)
  }

  private func newHeader(_ id: Int32, _ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    guard !ignoresBlock else {
      reference(id)?._withUnsafeGuaranteedRef { $0.ignoredField(name, value) }
      return true
    }
    let fits = fieldMemory.add(name, value, rules: rules, limit: headerBytes)
    guard !fits else { return true }
    noteProtocolError(.headerSize)
    provoked()
    return false
  }

  /// The session will not have a frame, and ends its stream or everything.
  final func frameRefused(_ error: HTTPProtocolError) {
    hasBrokenRule = true
    noteProtocolError(error)
  }

  /// The peer has said goodbye.
  final func goAwayReceived(code: UInt32, reason: String) {
    peerLeaves = true
    peerIsLeaving(code: code, reason: reason)
  }

  final func headersEnded(_ id: Int32, endsStream: Bool) {
    reference(id)?._withUnsafeGuaranteedRef { stream in
      if !ignoresBlock { stream.received(fieldMemory.end(rules)) }
      stream.rules?.blockEnded(endsStream: endsStream)
      guard !resetIfMalformed(stream) else { return }
      stream.headersEnded(endsStream: endsStream)
      if endsStream { inputEnded(stream) }
    }
  }

  /// The peer has sent everything, unless it broke a rule with that.
  private func inputEnded(_ stream: HTTP2Stream) {
    stream.rules?.inputEnded()
    if !resetIfMalformed(stream) { stream.inputEnded() }
  }

  private func resetIfMalformed(_ stream: HTTP2Stream) -> Bool {
    guard stream.rules?.isMalformed == true else { return false }
    noteProtocolError(.malformed)
    reset(stream, code: NGHTTP2_PROTOCOL_ERROR.rawValue)
    return true
  }

  final func data(_ id: Int32, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let stream = reference(id) else {
      nghttp2_session_consume(session, id, bytes.count)
      return
    }
    stream._withUnsafeGuaranteedRef { data($0, bytes) }
  }

  private func data(_ stream: HTTP2Stream, _ bytes: UnsafeBufferPointer<UInt8>) {
    stream.rules?.data(bytes.count)
    if resetIfMalformed(stream) {
      nghttp2_session_consume(session, stream.id, bytes.count)
      return
    }
    stream.hold(bytes.count)
    if role == .client { nghttp2_session_consume_connection(session, bytes.count) }
    guard !stream.received(bytes) else { return }
    consume(stream.id, bytes.count)
    if stream.discards(bytes.count) { reset(stream, code: NGHTTP2_NO_ERROR.rawValue) }
  }

  final func dataEnded(_ id: Int32) {
    reference(id)?._withUnsafeGuaranteedRef { inputEnded($0) }
  }

  /// The last of our side of a stream is on its way, while the peer's side is not complete.
  final func outputEnded(_ stream: HTTP2Stream) {
    guard role == .server else { return }
    // The rest of the request is of no use to anybody (RFC 9113, 8.1). But curl loses the response when a
    // reset meets its upload, so the request gets a moment to end by itself.
    _ = loop.schedule(after: Limits.requestLinger) { [self, id = stream.id] in
      guard let stream = self.stream(id), !stream.hasInputEnded else { return }
      reset(stream, code: NGHTTP2_NO_ERROR.rawValue)
    }
  }

  final func streamEnded(_ id: Int32, code: UInt32) {
    guard let stream = stream(id) else { return }
    end(stream, code: code)
  }

  /// A request will never leave.
  func requestNotSent(_ id: Int32) {
    guard let stream = streams.first(where: { $0.id == id }) else { return }
    // A close callback may follow, and must not find the stream any more.
    nghttp2_session_set_stream_user_data(session, id, nil)
    end(stream, code: NGHTTP2_REFUSED_STREAM.rawValue)
  }

  private func end(_ stream: HTTP2Stream, code: UInt32) {
    drop(stream)
    consumeRest(of: stream)
    switch code {
    case NGHTTP2_NO_ERROR.rawValue: stream.closed(nil)
    case NGHTTP2_REFUSED_STREAM.rawValue: stream.closed(HTTPError.refused)
    default:
      stream.closed(HTTPError.reset(code: code))
      streamFailed(code: code)
    }
    streamClosed(stream)
    if stream.users == 0 { recycle(stream) }
    if isDraining, streams.isEmpty { loop.post { self.closeIfDone() } }
  }

  private func check(_ result: CInt) throws {
    guard result == 0 else { throw HTTPError.malformed(Self.text(of: result)) }
  }

  private static func text(of result: CInt) -> String { String(cString: nghttp2_strerror(result)) }
}
