// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

import HTTP

/// Splits a stream of bytes into gRPC messages and back. No I/O.
///
/// A frame is a flag byte (1: compressed), the size in four bytes, big-endian, and the message.
struct MessageDeframer {
  /// One message as it came.
  struct Frame: Equatable {
    var isCompressed: Bool
    var bytes: [UInt8]
  }

  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0

  /// - Parameter limit: largest message accepted (bytes).
  init(limit: Int) { self.limit = limit }

  /// True when no part of a message has been received.
  var isEmpty: Bool { position == buffer.count }

  mutating func append(_ bytes: [UInt8]) {
    if position == buffer.count {
      buffer = bytes
    } else {
      buffer.removeFirst(position)
      buffer += bytes
    }
    position = 0
  }

  /// The next message, nil when more bytes are needed.
  /// - Throws: `RPCError`; the stream cannot be read any further.
  mutating func next() throws(RPCError) -> Frame? {
    guard buffer.count - position >= Limits.framePrefix else { return nil }
    let flag = buffer[position]
    guard flag <= 1 else { throw RPCError(.internal, "malformed message frame") }
    let size = buffer[(position + 1)..<(position + 5)].reduce(0) { $0 << 8 | Int($1) }
    guard size <= limit else {
      throw RPCError(
        .resourceExhausted, "message of \(size) bytes exceeds the limit of \(limit) bytes")
    }
    let start = position + Limits.framePrefix
    guard buffer.count - start >= size else { return nil }
    position = start + size
    if start == Limits.framePrefix, position == buffer.count {
      buffer.removeFirst(Limits.framePrefix)
      defer { (buffer, position) = ([], 0) }
      return Frame(isCompressed: flag == 1, bytes: buffer)
    }
    return Frame(isCompressed: flag == 1, bytes: Array(buffer[start..<position]))
  }

  /// The message of a body that is one frame, not compressed, within the limit (bytes).
  static func onlyMessage(
    in body: UnsafeRawBufferPointer, limit: Int
  ) -> UnsafeRawBufferPointer? {
    guard body.count >= Limits.framePrefix, body[0] == 0 else { return nil }
    let size = Int(UInt32(bigEndian: body.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    guard size == body.count - Limits.framePrefix, size <= limit else { return nil }
    return UnsafeRawBufferPointer(rebasing: body[Limits.framePrefix...])
  }

  /// The size that the body's first message announces, when it is large and not compressed; else 0.
  static func largeMessage(in body: UnsafeRawBufferPointer, limit: Int) -> Int {
    guard body.count >= Limits.framePrefix, body[0] == 0 else { return 0 }
    let size = Int(UInt32(bigEndian: body.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
    return size >= Limits.largeMessage && size <= limit ? size : 0
  }

  /// The prefix of a message of so many bytes, not compressed.
  static func prefix(ofMessage count: Int) -> HTTPPrefix {
    let size = UInt64(UInt32(truncatingIfNeeded: count).bigEndian)
    return HTTPPrefix(bytes: size << 8, count: Limits.framePrefix)
  }

  /// The message of a request that is complete and holds it alone, not compressed, within the limit (bytes).
  static func onlyMessage(of stream: HTTP2ServerStream, limit: Int) -> UnsafeRawBufferPointer? {
    let body = stream.bodyBytes
    guard let prefix = stream.bodyPrefix else { return onlyMessage(in: body, limit: limit) }
    return body.count <= limit && prefix == Self.prefix(ofMessage: body.count) ? body : nil
  }

  /// A message with its prefix.
  static func frame(_ message: [UInt8], isCompressed: Bool = false) -> [UInt8] {
    let size = UInt32(truncatingIfNeeded: message.count)
    var framed: [UInt8] = []
    framed.reserveCapacity(Limits.framePrefix + message.count)
    framed.append(isCompressed ? 1 : 0)
    for shift in [24, 16, 8, 0] { framed.append(UInt8(truncatingIfNeeded: size >> shift)) }
    framed.append(contentsOf: message)
    return framed
  }
}
