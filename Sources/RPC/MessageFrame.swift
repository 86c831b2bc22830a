// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Messages on the wire: a flag that says whether the message is compressed, four bytes of length in
/// network order, the message (gRPC over HTTP/2, "Length-Prefixed-Message").
enum MessageFrame {
  static let headerCount = 5

  /// A message with its frame, ready to be sent.
  static func encode(_ message: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(message.count + headerCount)
    bytes.append(0)
    let count = UInt32(truncatingIfNeeded: message.count)
    for shift in [24, 16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    bytes.append(contentsOf: message)
    return bytes
  }
}

/// Takes messages out of a body that arrives in pieces.
struct MessageFrameDecoder {
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0

  /// - Parameter limit: a longer message ends the call, in bytes.
  init(limit: Int) { self.limit = limit }

  mutating func receive(_ bytes: [UInt8]) {
    if position == buffer.count {
      buffer = bytes
      position = 0
      return
    }
    if position > 0 {
      buffer.removeFirst(position)
      position = 0
    }
    buffer += bytes
  }

  /// True when a message has begun and not ended.
  var isInsideMessage: Bool { position < buffer.count }

  /// The next whole message, or nil when more bytes are needed.
  mutating func next() throws(RPCError) -> [UInt8]? {
    guard buffer.count - position >= MessageFrame.headerCount else { return nil }
    switch buffer[position] {
    case 0: break
    case 1: throw RPCError(.unimplemented, "compressed messages are not supported")
    default: throw RPCError(.internal, "a message frame with an unknown flag")
    }
    let start = position + MessageFrame.headerCount
    let count = Int(buffer[position + 1..<start].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
    guard count <= limit else {
      throw RPCError(
        .resourceExhausted, "received message larger than max (\(count) vs. \(limit))")
    }
    guard buffer.count - start >= count else { return nil }
    position = start + count
    return Array(buffer[start..<position])
  }
}
