// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Cuts a watch's byte stream into frames: 4 bytes of length, big-endian, then the message. Pure.
package struct WatchFrames: Sendable {
  private var buffer: [UInt8] = []
  /// Index of the first byte not consumed.
  private var head = 0
  private let frameBytesMax: Int

  package init(frameBytesMax: Int = ClientLimits.watchFrameBytesMax) {
    self.frameBytesMax = frameBytesMax
  }

  package mutating func append(_ bytes: [UInt8]) {
    if head == buffer.count {
      buffer = bytes
      head = 0
      return
    }
    if head > 0 {
      buffer.removeFirst(head)
      head = 0
    }
    buffer += bytes
  }

  /// Takes the next whole frame; nil until more bytes have come.
  /// - Throws: `ClientError.answerTooLarge` for a frame beyond the limit.
  package mutating func next() throws(ClientError) -> [UInt8]? {
    guard buffer.count - head >= 4 else { return nil }
    var length = 0
    for byte in buffer[head..<head + 4] { length = length << 8 | Int(byte) }
    guard length <= frameBytesMax else { throw .answerTooLarge(limitBytes: frameBytesMax) }
    guard buffer.count - head - 4 >= length else { return nil }
    let frame = Array(buffer[head + 4..<head + 4 + length])
    head += 4 + length
    return frame
  }

  /// Whether the stream stopped in the middle of a frame.
  package var hasPartialFrame: Bool { head < buffer.count }
}
