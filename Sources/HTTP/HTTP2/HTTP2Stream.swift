// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2
package import Net

/// One stream of either role: collects a header block, queues the outgoing body. Loop only.
package class HTTP2Stream: @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  /// What a request for outgoing bytes came to: nothing yet when there are none and they are not the last.
  struct Filled {
    var count = 0
    /// The bytes were not copied; they are asked for with `take`.
    var isShared = false
    var isLast = false
    var hasTrailers = false
  }

  private enum Trailers {
    case none
    case fields(HTTPHeaders)
    case fixed(HTTPFixedFields)
  }

  private(set) var id: Int32
  /// Nil once the stream is closed.
  private(set) var connection: HTTP2Connection?
  /// Its place among the streams of its connection.
  final var position = 0
  /// Calls that go on with the stream: it is not used again before they have ended.
  final var users = 0
  private(set) var hasInputEnded = false
  private var error: (any Error)?

  /// The current block, once it is complete.
  private var fields: HTTP2ReceivedFields?
  private var madeHeaders: HTTPHeaders?
  /// How the fields of a request are coded that are always the same, which its connection keeps; and whether
  /// the session got only the first of them.
  final var codedHead: Unmanaged<HTTP2CodedHead>?
  final var hasFirstFieldOnly = false
  /// What a request must keep to; nil where nghttp2 sees to it.
  final var rules: HTTP2RequestRules?

  private var outgoing = HTTP2Outgoing()
  private(set) var hasOutputEnded = false
  private var trailers = Trailers.none
  private var isDeferred = false
  private var discarded = 0
  /// Bytes received that still count against the windows.
  private var held = 0
  private var writers: [Waiter<Void>] = []
  /// Somebody who is no task waits for room.
  final var awaitsRoom = false

  init(id: Int32, connection: HTTP2Connection) {
    self.id = id
    self.connection = connection
  }

  /// Why nothing can be sent any more.
  package var failure: (any Error)? {
    error ?? (connection == nil ? HTTPError.disconnected("stream closed") : nil)
  }

  /// The fields of the current block, made when somebody asks.
  package var headers: HTTPHeaders {
    if let madeHeaders { return madeHeaders }
    let headers = makeHeaders()
    madeHeaders = headers
    return headers
  }
  /// The same without keeping what was made.
  final func makeHeaders() -> HTTPHeaders { fields?.headers() ?? HTTPHeaders() }
  final var status: Int { fields?.status ?? 0 }
  final var method: String { text(.method) }
  final var target: String { text(.target) }
  final var authority: String { text(.authority) }
  /// The method's bytes, valid while the stream is held; nil in a response.
  package final var methodBytes: UnsafeRawBufferPointer? { fields?[.method] }
  /// The bytes of the path with its query, valid while the stream is held; nil in a response.
  package final var targetBytes: UnsafeRawBufferPointer? { fields?[.target] }
  /// The bytes of `content-type`, valid while the stream is held.
  package final var contentTypeBytes: UnsafeRawBufferPointer? { fields?[.contentType] }
  /// The bytes of `grpc-timeout`, valid while the stream is held.
  package final var timeoutBytes: UnsafeRawBufferPointer? { fields?[.timeout] }

  /// The bytes of a known field of the current block, valid until the next one.
  final func bytes(_ field: HTTP2ReceivedFields.Known) -> UnsafeRawBufferPointer? {
    guard let fields else { return nil }
    return Unmanaged.passUnretained(fields)._withUnsafeGuaranteedRef { $0[field] }
  }

  final func text(_ field: HTTP2ReceivedFields.Known) -> String {
    bytes(field).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Makes a stream that is closed as good as new.
  final func renew(id: Int32, connection: HTTP2Connection) {
    self.id = id
    self.connection = connection
    hasInputEnded = false
    error = nil
    clearFields()
    codedHead = nil
    hasFirstFieldOnly = false
    rules = nil
    outgoing.removeAll()
    hasOutputEnded = false
    trailers = .none
    isDeferred = false
    discarded = 0
    held = 0
    awaitsRoom = false
  }

  /// Lets go of the fields.
  final func clearFields() {
    fields = nil
    if madeHeaders != nil { madeHeaders = nil }
  }

  /// Takes the fields that have come: those of the next block do not replace them.
  final func takeFields() -> HTTP2ReceivedFields? {
    if madeHeaders != nil { madeHeaders = nil }
    return fields.take()
  }

  /// What a handler has found out about requests with the fields of the current block, for the next such
  /// request on the connection.
  package final var note: AnyObject? {
    get { fields?.note }
    set { fields?.note = newValue }
  }

  /// The session has given the stream its number.
  final func opened(_ id: Int32) { self.id = id }

  // MARK: - For the roles to refine

  /// A header block is complete: the message's, or its trailers.
  func receivedHeaders(endsStream: Bool) {}
  /// Body bytes arrived. False when nobody will read them.
  func received(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { false }
  /// The peer has sent everything.
  func receivedEnd() {}
  /// There is room for what `awaitsRoom` waits for. Within a callback of the session.
  func hasRoomAgain() {}
  /// The stream is over; an error when it did not end well.
  func wasClosed(_ error: (any Error)?) {}

  // MARK: - Events of the session

  /// A second block begins.
  final func trailersBegan() {
    rules?.trailersBegan()
    if rules == nil { clearFields() }
  }

  /// A field came that is of no interest, but must keep to the rules.
  final func ignoredField(_ name: OpaquePointer, _ value: OpaquePointer) {
    guard rules?.isMalformed == false else { return }
    let (name, value) = (nghttp2_rcbuf_get_buf(name), nghttp2_rcbuf_get_buf(value))
    rules?.field(
      UnsafeBufferPointer(start: name.base, count: name.len),
      UnsafeBufferPointer(start: value.base, count: value.len))
  }

  /// A block that is of interest is complete.
  final func received(_ block: consuming HTTP2ReceivedFields) {
    rules = block.rules
    fields = block
  }

  final func headersEnded(endsStream: Bool) { receivedHeaders(endsStream: endsStream) }

  final func inputEnded() {
    guard !hasInputEnded else { return }
    hasInputEnded = true
    receivedEnd()
  }

  final func closed(_ error: (any Error)?) {
    guard connection != nil else { return }
    connection = nil
    self.error = error
    outgoing.removeAll()
    for writer in writers { writer.resume(with: .failure(error ?? HTTPError.closed)) }
    wasClosed(error)
  }

  /// Gives nghttp2 the next bytes of the body, or says how many of a large one it may count on.
  final func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Filled {
    var filled = Filled()
    if outgoing.isLarge {
      filled.isShared = true
      filled.count = min(outgoing.count, buffer.count)
    } else {
      filled.count = outgoing.move(to: buffer)
    }
    let rest = filled.isShared ? outgoing.count - filled.count : outgoing.count
    if awaitsRoom || !writers.isEmpty, rest < Limits.streamHighWater { roomAppeared() }
    if rest == 0, hasOutputEnded {
      filled.isLast = true
      filled.hasTrailers = submitTrailers()
      if !hasInputEnded { connection?.outputEnded(self) }
    } else if filled.count == 0 {
      isDeferred = true
    }
    return filled
  }

  /// Hands out the bytes of which `fill` has told.
  final func take(_ count: Int, _ body: (_ bytes: [UInt8], _ from: Int, _ count: Int) -> Void) {
    outgoing.take(count, body) { prefix, count in
      body((0..<count).map { UInt8(truncatingIfNeeded: prefix >> UInt64(8 * $0)) }, 0, count)
    }
  }

  private func submitTrailers() -> Bool {
    switch trailers {
    case .none: return false
    case .fixed(let fields): connection?.submitTrailers(self, fixed: fields)
    case .fields(let fields): connection?.submitTrailers(self, fields)
    }
    return true
  }

  private func roomAppeared() {
    if awaitsRoom {
      awaitsRoom = false
      hasRoomAgain()
    }
    for writer in writers { writer.resume(with: .success(())) }
  }

  /// Bytes arrived that count against the windows until they are given back.
  final func hold(_ count: Int) { held += count }

  /// - Returns: how many of these bytes still counted.
  final func giveBack(_ count: Int) -> Int {
    let count = min(count, held)
    held -= count
    return count
  }

  /// Counts bytes that nobody reads; true when there have been too many.
  final func discards(_ count: Int) -> Bool {
    discarded += count
    return discarded > Limits.discardBytes
  }

  // MARK: - Outgoing body

  /// Body bytes that wait to be sent.
  package final var unsent: Int { outgoing.count }

  package var isCongested: Bool { outgoing.count >= Limits.streamHighWater }

  /// Queues body bytes before or after the headers have been submitted.
  final func enqueue(_ bytes: consuming [UInt8], prefix: HTTPPrefix = HTTPPrefix()) {
    guard bytes.count + prefix.count > 0, !hasOutputEnded, connection != nil else { return }
    outgoing.append(bytes, prefix: prefix)
    wake()
  }

  final func endOutput(trailers: HTTPHeaders?) {
    guard !hasOutputEnded, connection != nil else { return }
    hasOutputEnded = true
    if let trailers { self.trailers = .fields(trailers) }
    wake()
  }

  final func endOutput(fixed trailers: HTTPFixedFields) {
    guard !hasOutputEnded, connection != nil else { return }
    hasOutputEnded = true
    self.trailers = .fixed(trailers)
    wake()
  }

  package func waitForRoom(_ waiter: Waiter<Void>) {
    if let failure { return waiter.resume(with: .failure(failure)) }
    writers.append(waiter)
    waiter.release = { self.writers.removeAll { $0 === waiter } }
  }

  final func reset(code: UInt32) { connection?.reset(self, code: code) }

  /// From now on nothing can be sent, for this reason. What has been queued still goes out.
  final func fail(_ error: any Error) {
    self.error = error
    for writer in writers { writer.resume(with: .failure(error)) }
  }

  private func wake() {
    guard isDeferred else { return }
    isDeferred = false
    connection?.resume(self)
  }
}
