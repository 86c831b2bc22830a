// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Looks at the header of each frame that a client sends, before nghttp2 does (RFC 9113, 4.1). No I/O.
///
/// nghttp2 forgets a stream once it is closed, and then ignores frames that section 5.1 calls errors; and
/// it answers frames that carry nothing for as long as they come. Both are judged here by what the client
/// itself has sent: whether our side has ended a stream does not matter, so frames that were on their way
/// when we reset one are never taken for an error.
///
///     HEADERS 1, DATA 1 END_STREAM, DATA 1    STREAM_CLOSED: it had ended stream 1
///     HEADERS 5, HEADERS 3                    PROTOCOL_ERROR: stream 3 was passed over
///     PING, PING, PING, ...                   ENHANCE_YOUR_CALM, once they are too many
struct HTTP2FrameGuard {
  enum Violation: Equatable {
    /// A frame on a stream that the client had ended or reset.
    case streamClosed
    /// A request on a stream below the last that it never opened.
    case streamPassedOver
    /// Too many frames that carry nothing.
    case idleFrames
  }

  private static let headerBytes = 9
  private static let data: UInt8 = 0
  private static let headers: UInt8 = 1
  private static let reset: UInt8 = 3
  private static let continuation: UInt8 = 9
  private static let endStream: UInt8 = 0x1
  private static let endHeaders: UInt8 = 0x4

  /// Bytes of a header that came in two reads.
  private var partial: [UInt8] = []
  /// Payload bytes still to come before the next header.
  private var payload = 0
  private var lastStream: UInt32 = 0
  /// Streams that the client opened and has not ended, ascending. One that we reset may stay, since the
  /// client need not say more about it; the oldest go when there are too many.
  private var sending: [UInt32] = []
  /// Streams below the last that were never opened, the newest last.
  private var passedOver: [ClosedRange<UInt32>] = []
  private var credit = Limits.idleFrames
  /// A header block goes on after this frame; or this frame is part of one.
  private var blockGoesOn = false
  private var isBlock = false

  /// True when a header block has begun and is not complete.
  var isInBlock: Bool { blockGoesOn || (isBlock && payload > 0) }

  /// - Parameter preface: bytes before the first frame.
  init(preface: Int) { payload = preface }

  /// More idle frames may come: time has passed, or something useful was sent.
  mutating func allow(_ frames: Int) { credit = min(Limits.idleFrames, credit + frames) }

  /// Looks at the frames that begin in `bytes`.
  /// - Returns: the first that must not reach nghttp2, and where it begins: not below 0, even when its
  ///   first bytes came before.
  mutating func check(_ bytes: UnsafeRawBufferPointer) -> (violation: Violation, offset: Int)? {
    var offset = 0
    while offset < bytes.count {
      guard payload == 0 else {
        let skipped = min(payload, bytes.count - offset)
        payload -= skipped
        offset += skipped
        continue
      }
      let start = offset
      let found: Violation?
      if partial.isEmpty, bytes.count - offset >= Self.headerBytes {
        found = judge(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Self.headerBytes]))
        offset += Self.headerBytes
      } else {
        let missing = min(Self.headerBytes - partial.count, bytes.count - offset)
        partial.append(contentsOf: bytes[offset..<offset + missing])
        offset += missing
        guard partial.count == Self.headerBytes else { return nil }
        let header = partial
        partial.removeAll(keepingCapacity: true)
        found = header.withUnsafeBytes { judge($0) }
      }
      if let found { return (found, start) }
    }
    return nil
  }

  private mutating func judge(_ header: UnsafeRawBufferPointer) -> Violation? {
    // Length and type (RFC 9113, 4.1) in one word, the stream in another.
    let start = UInt32(bigEndian: header.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
    payload = Int(start >> 8)
    let type = UInt8(truncatingIfNeeded: start)
    let ends = header[4] & Self.endStream != 0
    let stream =
      UInt32(bigEndian: header.loadUnaligned(fromByteOffset: 5, as: UInt32.self)) & 0x7FFF_FFFF
    isBlock = type == Self.headers || type == Self.continuation
    if isBlock { blockGoesOn = header[4] & Self.endHeaders == 0 }
    switch type {
    case Self.headers: return headersBegan(stream, ends: ends)
    case Self.data: return dataBegan(stream, ends: ends)
    case Self.reset:
      if let index = find(stream) { finish(at: index) }
      return nil
    default: return spend()
    }
  }

  private mutating func headersBegan(_ stream: UInt32, ends: Bool) -> Violation? {
    // Streams of even number, and 0, are left to nghttp2.
    guard stream & 1 == 1 else { return nil }
    allow(Limits.idleFramesPerUsefulOne)
    if stream > lastStream {
      if stream > lastStream + 2, lastStream > 0 || stream > 1 { passOver(upTo: stream - 2) }
      lastStream = stream
      if !ends { begin(stream) }
      return nil
    }
    guard let index = find(stream) else {
      return passedOver.contains { $0.contains(stream) } ? .streamPassedOver : .streamClosed
    }
    if ends { finish(at: index) }
    return nil
  }

  private mutating func dataBegan(_ stream: UInt32, ends: Bool) -> Violation? {
    // DATA on an idle stream is left to nghttp2.
    guard stream & 1 == 1, stream <= lastStream else { return nil }
    guard let index = find(stream) else {
      return passedOver.contains { $0.contains(stream) } ? .streamPassedOver : .streamClosed
    }
    if ends { finish(at: index) }
    guard payload == 0, !ends else {
      allow(Limits.idleFramesPerUsefulOne)
      return nil
    }
    return spend()
  }

  private mutating func spend() -> Violation? {
    credit -= 1
    return credit < 0 ? .idleFrames : nil
  }

  // MARK: - Streams

  private mutating func passOver(upTo stream: UInt32) {
    let first = lastStream == 0 ? 1 : lastStream + 2
    if passedOver.count == Limits.passedOverStreams { passedOver.removeFirst() }
    passedOver.append(first...stream)
  }

  private mutating func begin(_ stream: UInt32) {
    if sending.count == Limits.sendingStreams { sending.removeFirst(sending.count / 2) }
    sending.append(stream)
  }

  private mutating func finish(at index: Int) {
    if index == sending.count - 1 { sending.removeLast() } else { sending.remove(at: index) }
  }

  /// The place of a stream among those that the client is sending: mostly the last or the first.
  private func find(_ stream: UInt32) -> Int? {
    if sending.last == stream { return sending.count - 1 }
    if sending.first == stream { return 0 }
    var low = 0
    var high = sending.count
    while low < high {
      let middle = (low + high) / 2
      if sending[middle] < stream { low = middle + 1 } else { high = middle }
    }
    return low < sending.count && sending[low] == stream ? low : nil
  }
}
