// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// A frame of HTTP/2 as a test writes and reads it (RFC 9113, 4.1). Nothing keeps it from being wrong.
package struct HTTP2Frame: Sendable, Equatable {
  /// RFC 9113, section 6; others are left alone.
  package enum Kind: UInt8, Sendable {
    case data, headers, priority, reset, settings, pushPromise, ping, goAway, windowUpdate,
      continuation
  }

  package static let endStream: UInt8 = 0x1
  package static let acknowledge: UInt8 = 0x1
  package static let endHeaders: UInt8 = 0x4
  package static let padded: UInt8 = 0x8
  package static let hasPriority: UInt8 = 0x20

  package var type: UInt8
  package var flags: UInt8
  package var stream: UInt32
  package var payload: [UInt8]

  package init(_ kind: Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) {
    self.init(type: kind.rawValue, flags: flags, stream: stream, payload)
  }

  package init(type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) {
    self.type = type
    self.flags = flags
    self.stream = stream
    self.payload = payload
  }

  package var kind: Kind? { Kind(rawValue: type) }
  package var endsStream: Bool {
    (kind == .data || kind == .headers) && flags & Self.endStream != 0
  }
  package var isAcknowledgement: Bool { flags & Self.acknowledge != 0 }

  /// The error code of RST_STREAM or GOAWAY.
  package var errorCode: HTTP2ErrorCode? {
    switch kind {
    case .reset: HTTP2ErrorCode(rawValue: number(at: 0))
    case .goAway: HTTP2ErrorCode(rawValue: number(at: 4))
    default: nil
    }
  }

  private func number(at place: Int) -> UInt32 {
    payload.dropFirst(place).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The frame on the wire.
  package var bytes: [UInt8] {
    Self.bigEndian(UInt32(payload.count), 3) + [type, flags] + Self.bigEndian(stream, 4) + payload
  }

  static func bigEndian(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
  }
}

/// RFC 9113, section 7.
package enum HTTP2ErrorCode: UInt32, Sendable {
  case none, protocolError, internalError, flowControl, settingsTimeout, streamClosed, frameSize,
    refusedStream, cancel, compression, connect, enhanceYourCalm, inadequateSecurity,
    http11Required
}

// MARK: - Writing

extension HTTP2Frame {
  /// DATA.
  package static func data(
    _ text: String = "test", on stream: UInt32 = 1, ends: Bool = true
  ) -> HTTP2Frame {
    HTTP2Frame(.data, flags: ends ? endStream : 0, stream: stream, Array(text.utf8))
  }

  /// HEADERS with a whole block, unless `isWhole` is false.
  package static func headers(
    _ block: [UInt8], on stream: UInt32 = 1, ends: Bool = true, isWhole: Bool = true
  ) -> HTTP2Frame {
    HTTP2Frame(
      .headers, flags: (ends ? endStream : 0) | (isWhole ? endHeaders : 0), stream: stream, block)
  }

  /// CONTINUATION.
  package static func continuation(
    _ block: [UInt8], on stream: UInt32 = 1, isLast: Bool = true
  ) -> HTTP2Frame {
    HTTP2Frame(.continuation, flags: isLast ? endHeaders : 0, stream: stream, block)
  }

  /// PRIORITY.
  /// - Parameter weight: one less than the weight meant.
  package static func priority(
    _ stream: UInt32, on parent: UInt32 = 0, weight: UInt8 = 255, isExclusive: Bool = false
  ) -> HTTP2Frame {
    HTTP2Frame(
      .priority, stream: stream, bigEndian(parent | (isExclusive ? 1 << 31 : 0), 4) + [weight])
  }

  /// RST_STREAM.
  package static func reset(_ stream: UInt32 = 1, code: UInt32 = 8) -> HTTP2Frame {
    HTTP2Frame(.reset, stream: stream, bigEndian(code, 4))
  }

  /// SETTINGS, the entries in order.
  package static func settings(_ entries: (id: UInt16, value: UInt32)...) -> HTTP2Frame {
    HTTP2Frame(
      .settings,
      entries.flatMap { bigEndian(UInt32($0.id), 2) + bigEndian($0.value, 4) })
  }

  package static let settingsAcknowledged = HTTP2Frame(.settings, flags: acknowledge)

  /// PING with text of up to eight bytes.
  package static func ping(_ text: String = "", isAnswer: Bool = false) -> HTTP2Frame {
    let bytes = Array(text.utf8.prefix(8))
    return HTTP2Frame(
      .ping, flags: isAnswer ? acknowledge : 0,
      bytes + [UInt8](repeating: 0, count: 8 - bytes.count))
  }

  /// GOAWAY.
  package static func goAway(code: UInt32, _ text: String = "") -> HTTP2Frame {
    HTTP2Frame(.goAway, bigEndian(0, 4) + bigEndian(code, 4) + Array(text.utf8))
  }

  /// WINDOW_UPDATE.
  package static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> HTTP2Frame {
    HTTP2Frame(.windowUpdate, stream: stream, bigEndian(increment, 4))
  }
}

/// Field blocks (RFC 7541): literals without indexing and without Huffman code.
package enum HTTP2Block {
  /// A request to `/`.
  package static func request(
    _ method: String = "GET", extra: [(String, String)] = []
  ) -> [UInt8] {
    literals([(":method", method)] + rest + extra)
  }

  /// What a request to `/` has beside its method.
  package static let rest = [(":scheme", "http"), (":path", "/"), (":authority", "localhost")]

  package static func literals(_ fields: [(String, String)]) -> [UInt8] {
    fields.flatMap { [0] + text($0) + text($1) }
  }

  /// Fields named x-dummy0, x-dummy1... of 4,000 bytes each.
  package static func dummies(_ count: Int) -> [UInt8] {
    literals((0..<count).map { ("x-dummy\($0)", String(repeating: "x", count: 4000)) })
  }

  /// An integer behind `prefix` bits, the bits before them in `first` (RFC 7541, 5.1).
  package static func integer(_ value: Int, prefix: Int, first: UInt8) -> [UInt8] {
    let most = 1 << prefix - 1
    guard value >= most else { return [first | UInt8(value)] }
    var bytes = [first | UInt8(most)]
    var rest = value - most
    while rest >= 128 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  private static func text(_ string: String) -> [UInt8] {
    integer(string.utf8.count, prefix: 7, first: 0) + Array(string.utf8)
  }
}
