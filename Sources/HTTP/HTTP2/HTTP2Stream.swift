// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import Net

/// One stream of either role: collects a header block, queues the outgoing body. Loop only.
class HTTP2Stream: @unchecked Sendable {
  // Safety: touched on the loop's thread only.

  /// What a request for outgoing bytes came to.
  enum Filled {
    case bytes(Int)
    case nothingYet
    case last(Int, hasTrailers: Bool)
  }

  private(set) var id: Int32
  /// Nil once the stream is closed.
  private(set) var connection: HTTP2Connection?
  private(set) var hasInputEnded = false
  private(set) var failure: (any Error)?

  /// Pseudo-header fields of the current block.
  private(set) var method = ""
  private(set) var target = ""
  private(set) var authority = ""
  private(set) var status = 0
  private(set) var headers = HTTPHeaders()
  /// Set once the fields that follow (a request's trailers) are of no interest.
  var ignoresFields = false
  /// What a request must keep to; nil where nghttp2 sees to it.
  var rules: HTTP2RequestRules?

  private var outgoing: [[UInt8]] = []
  private var outgoingHead = 0
  private var offset = 0
  private var pending = 0
  private(set) var hasOutputEnded = false
  private var trailers: HTTPHeaders?
  private var isDeferred = false
  private var discarded = 0
  /// Bytes received that still count against the windows.
  private var held = 0
  private var writers: [Waiter<Void>] = []

  init(id: Int32, connection: HTTP2Connection) {
    self.id = id
    self.connection = connection
  }

  /// The session has given the stream its number.
  func opened(_ id: Int32) { self.id = id }

  // MARK: - For the roles to refine

  /// A header block is complete: the message's, or its trailers.
  func receivedHeaders(endsStream: Bool) {}
  /// Body bytes arrived. False when nobody will read them.
  func received(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { false }
  /// The peer has sent everything.
  func receivedEnd() {}
  /// The stream is over; an error when it did not end well.
  func wasClosed(_ error: (any Error)?) {}

  // MARK: - Events of the session

  func headersBegan() {
    rules?.trailersBegan()
    guard !ignoresFields else { return }
    headers = HTTPHeaders()
    status = 0
  }

  func header(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Bool {
    rules?.field(name, value)
    guard !ignoresFields, rules?.isMalformed != true else { return true }
    guard headers.byteCount + name.count + value.count <= limit,
      headers.count < Limits.headerFields
    else { return false }
    guard name.first == UInt8(ascii: ":") else {
      headers.append(name: name, value: value)
      return true
    }
    // nghttp2 (or `rules`) has checked that these are known, single and first.
    switch name.count {
    case 5 where name[1] == UInt8(ascii: "p"): target = String(decoding: value, as: UTF8.self)
    case 7 where name[1] == UInt8(ascii: "m"): method = String(decoding: value, as: UTF8.self)
    case 7 where name[1] == UInt8(ascii: "s") && name[2] == UInt8(ascii: "t"):
      status = value.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
    case 10: authority = String(decoding: value, as: UTF8.self)
    default: break
    }
    return true
  }

  func headersEnded(endsStream: Bool) { receivedHeaders(endsStream: endsStream) }

  func inputEnded() {
    guard !hasInputEnded else { return }
    hasInputEnded = true
    receivedEnd()
  }

  func closed(_ error: (any Error)?) {
    guard connection != nil else { return }
    connection = nil
    failure = error ?? HTTPError.disconnected("stream closed")
    outgoing = []
    pending = 0
    for writer in writers { writer.resume(with: .failure(error ?? HTTPError.closed)) }
    wasClosed(error)
  }

  /// Gives nghttp2 the next bytes of the body.
  func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Filled {
    var filled = 0
    while filled < buffer.count, outgoingHead < outgoing.count {
      let chunk = outgoing[outgoingHead]
      let count = min(chunk.count - offset, buffer.count - filled)
      chunk.withUnsafeBufferPointer { source in
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        _ = rest.update(fromContentsOf: source[offset..<offset + count])
      }
      filled += count
      offset += count
      if offset == chunk.count { dropFirstChunk() }
    }
    pending -= filled
    if !writers.isEmpty, !isCongested { roomAppeared() }
    guard outgoingHead == outgoing.count else { return .bytes(filled) }
    if hasOutputEnded {
      if let trailers { connection?.submitTrailers(self, trailers) }
      return .last(filled, hasTrailers: trailers != nil)
    }
    guard filled == 0 else { return .bytes(filled) }
    isDeferred = true
    return .nothingYet
  }

  private func dropFirstChunk() {
    outgoing[outgoingHead] = []
    outgoingHead += 1
    offset = 0
    if outgoingHead == outgoing.count {
      outgoing.removeAll(keepingCapacity: true)
      outgoingHead = 0
    }
  }

  private func roomAppeared() {
    for writer in writers { writer.resume(with: .success(())) }
  }

  /// Bytes arrived that count against the windows until they are given back.
  func hold(_ count: Int) { held += count }

  /// - Returns: how many of these bytes still counted.
  func giveBack(_ count: Int) -> Int {
    let count = min(count, held)
    held -= count
    return count
  }

  /// Counts bytes that nobody reads; true when there have been too many.
  func discards(_ count: Int) -> Bool {
    discarded += count
    return discarded > Limits.discardBytes
  }

  // MARK: - Outgoing body

  /// Body bytes that wait to be sent.
  var unsent: Int { pending }

  var isCongested: Bool { pending >= Limits.streamHighWater }

  /// Queues body bytes before or after the headers have been submitted.
  func enqueue(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, !hasOutputEnded, connection != nil else { return }
    outgoing.append(bytes)
    pending += bytes.count
    wake()
  }

  func endOutput(trailers: HTTPHeaders?) {
    guard !hasOutputEnded, connection != nil else { return }
    hasOutputEnded = true
    self.trailers = trailers
    wake()
  }

  func waitForRoom(_ waiter: Waiter<Void>) {
    if let failure { return waiter.resume(with: .failure(failure)) }
    writers.append(waiter)
    waiter.release = { self.writers.removeAll { $0 === waiter } }
  }

  func reset(code: UInt32) { connection?.reset(self, code: code) }

  private func wake() {
    guard isDeferred else { return }
    isDeferred = false
    connection?.resume(self)
  }
}
