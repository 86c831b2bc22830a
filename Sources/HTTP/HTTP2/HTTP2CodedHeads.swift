// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

internal import CNghttp2

/// Header blocks of a client that are sent again as nghttp2 has coded them once.
///
/// nghttp2 uses 350 instructions to code a field that it has coded before, and 1,000 for `:path`, which it never
/// puts into its table. So a request whose fields are known is handed to the session with the first of them
/// alone, `:method`, which is one byte of the static table (RFC 7541, appendix A); on the frame's way out the
/// whole block takes its place. A block means the same to the peer until something is put into the table, so
/// every other block on its way out is looked at, too:
///
///     call 1    nghttp2: all fields, some put into the table      the table changes
///     call 2    nghttp2: all fields, by their places there        learnt
///     call 3    nghttp2: `:method`                                call 2's block goes out
///     trailers  nghttp2: a new field, put into the table          the table changes
///     call 4    nghttp2: all fields ...                           learnt again
struct HTTP2CodedHeads {
  private var heads: [HTTP2CodedHead] = []
  /// Counts the changes of nghttp2's table.
  private var tableVersion: UInt64 = 0

  /// What is known of how these fields are coded, kept as long as the connection; nil when that is known of
  /// too many others.
  mutating func head(of fields: HTTPFixedFields) -> Unmanaged<HTTP2CodedHead>? {
    for head in heads where head.fields === fields { return .passUnretained(head) }
    guard heads.count < Limits.codedHeads else { return nil }
    let head = HTTP2CodedHead(fields: fields)
    heads.append(head)
    return .passUnretained(head)
  }

  /// True when the session needs the first field only.
  func isKnown(_ head: Unmanaged<HTTP2CodedHead>?) -> Bool {
    head?._withUnsafeGuaranteedRef { $0.tableVersion == tableVersion } == true
  }

  /// A HEADERS or CONTINUATION frame of a stream as it is to be sent.
  /// - Returns: bytes that are valid until the next call.
  mutating func outgoing(
    _ frame: UnsafeRawBufferPointer, of stream: Unmanaged<HTTP2Stream>?
  ) -> UnsafeRawBufferPointer {
    guard let stream else { return outgoing(frame, nil, isFirstField: false) }
    return stream._withUnsafeGuaranteedRef {
      outgoing(frame, $0.codedHead, isFirstField: $0.hasFirstFieldOnly)
    }
  }

  /// A HEADERS or CONTINUATION frame as it is to be sent.
  /// - Parameters:
  ///   - head: what the frame's block is, or begins with.
  ///   - isFirstField: the session was given the first field of `head` only.
  /// - Returns: bytes that are valid until the next call.
  mutating func outgoing(
    _ frame: UnsafeRawBufferPointer, _ head: Unmanaged<HTTP2CodedHead>?, isFirstField: Bool
  ) -> UnsafeRawBufferPointer {
    let block = UnsafeRawBufferPointer(rebasing: frame[min(HTTP2CodedHead.header, frame.count)...])
    guard let head, isFirstField else {
      if !HPACKBlock.leavesTable(block) || !HTTP2CodedHead.isWhole(frame) {
        tableVersion += 1
      } else {
        head?._withUnsafeGuaranteedRef { $0.learn(block, tableVersion) }
      }
      return frame
    }
    // More than one byte: the peer has changed the size of the table, which goes before the field.
    if block.count > 1 { tableVersion += 1 }
    let isKnown = isKnown(head)
    return head._withUnsafeGuaranteedRef { head in
      if !isKnown { head.spellOut(after: UnsafeRawBufferPointer(rebasing: block.dropLast())) }
      return head.frame(like: frame)
    }
  }
}

/// The fields of one kind of request and the block that they are coded as.
final class HTTP2CodedHead {
  /// Length of the header of a frame (RFC 9113, 4.1).
  static let header = 9
  let fields: HTTPFixedFields
  /// The version of the table for which the block is right; nil when it is none's.
  private(set) var tableVersion: UInt64?
  /// A frame's header, of which only the length is right, and the block.
  private var bytes: [UInt8] = []

  init(fields: HTTPFixedFields) { self.fields = fields }

  /// The stream of a frame that is a header block or a part of one (RFC 9113, 6.2 and 6.10); nil for others.
  static func stream(of frame: UnsafeRawBufferPointer) -> Int32? {
    guard frame.count >= header,
      frame[3] == UInt8(NGHTTP2_HEADERS.rawValue)
        || frame[3] == UInt8(NGHTTP2_CONTINUATION.rawValue)
    else { return nil }
    return Int32(bigEndian: frame.loadUnaligned(fromByteOffset: header - 4, as: Int32.self))
  }

  /// True for a HEADERS frame with its whole block and nothing else.
  static func isWhole(_ frame: UnsafeRawBufferPointer) -> Bool {
    let others = NGHTTP2_FLAG_PADDED.rawValue | NGHTTP2_FLAG_PRIORITY.rawValue
    return frame.count > header && frame[3] == UInt8(NGHTTP2_HEADERS.rawValue)
      && UInt32(frame[4]) & (NGHTTP2_FLAG_END_HEADERS.rawValue | others)
        == NGHTTP2_FLAG_END_HEADERS.rawValue
  }

  /// Keeps a block that leaves the table as it is.
  func learn(_ block: UnsafeRawBufferPointer, _ version: UInt64) {
    // The session codes the first field alone the same way only if that is in the static table.
    guard let first = block.first, HPACKBlock.isStatic(first), block.count <= Limits.rememberedBlock
    else { return }
    set(block)
    tableVersion = version
  }

  /// Makes a block that is right for every table.
  func spellOut(after updates: UnsafeRawBufferPointer) {
    var block = Array(updates)
    for field in UnsafeBufferPointer(start: fields.entries, count: fields.count) {
      HPACKBlock.append(
        UnsafeBufferPointer(start: field.name, count: field.namelen),
        UnsafeBufferPointer(start: field.value, count: field.valuelen), to: &block)
    }
    block.withUnsafeBytes { set($0) }
    tableVersion = nil
  }

  private func set(_ block: UnsafeRawBufferPointer) {
    bytes.removeAll(keepingCapacity: true)
    for shift in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: block.count >> shift)) }
    bytes.append(UInt8(NGHTTP2_HEADERS.rawValue))
    bytes.append(contentsOf: repeatElement(0, count: 5))
    bytes.append(contentsOf: block)
  }

  /// The block in a frame with the flags and the stream of another, valid until the next change.
  func frame(like other: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    bytes.withUnsafeMutableBytes { bytes in
      if bytes.count >= Self.header, other.count >= Self.header {
        bytes.storeBytes(of: other[4], toByteOffset: 4, as: UInt8.self)
        bytes.storeBytes(
          of: other.loadUnaligned(fromByteOffset: 5, as: UInt32.self), toByteOffset: 5,
          as: UInt32.self)
      }
      // The array does not change before the next call, so its bytes stay where they are.
      return UnsafeRawBufferPointer(bytes)
    }
  }
}

/// How header blocks are written (RFC 7541, 6), as far as that must be known here.
enum HPACKBlock {
  /// True when the byte is a whole field of the static table.
  static func isStatic(_ byte: UInt8) -> Bool { byte > 0x80 && byte <= 0x80 + 61 }

  /// True when the block only uses the table: it puts nothing there and does not change its size.
  static func leavesTable(_ block: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset < block.count {
      let byte = block[offset]
      if byte & 0x80 != 0 {
        guard integer(block, &offset, prefix: 7) != nil else { return false }
      } else if byte & 0xE0 != 0 {
        return false
      } else {
        guard let name = integer(block, &offset, prefix: 4) else { return false }
        if name == 0, !skipText(block, &offset) { return false }
        guard skipText(block, &offset) else { return false }
      }
    }
    return true
  }

  /// Adds a field in a form that neither needs the table nor changes it (RFC 7541, 6.2.2).
  static func append(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>,
    to block: inout [UInt8]
  ) {
    block.append(0)
    for text in [name, value] {
      append(text.count, to: &block)
      block.append(contentsOf: text)
    }
  }

  /// A length behind seven bits of prefix, without Huffman coding.
  private static func append(_ length: Int, to block: inout [UInt8]) {
    guard length >= 0x7F else { return block.append(UInt8(length)) }
    block.append(0x7F)
    var rest = length - 0x7F
    while rest >= 0x80 {
      block.append(UInt8(rest & 0x7F | 0x80))
      rest >>= 7
    }
    block.append(UInt8(rest))
  }

  private static func skipText(_ block: UnsafeRawBufferPointer, _ offset: inout Int) -> Bool {
    guard let count = integer(block, &offset, prefix: 7), count <= block.count - offset else {
      return false
    }
    offset += count
    return true
  }

  /// An integer with so many bits in its first byte (RFC 7541, 5.1); nil when it is cut off or too large.
  private static func integer(
    _ block: UnsafeRawBufferPointer, _ offset: inout Int, prefix: Int
  ) -> Int? {
    guard offset < block.count else { return nil }
    let mask = (1 << prefix) - 1
    var value = Int(block[offset]) & mask
    offset += 1
    guard value == mask else { return value }
    for shift in stride(from: 0, to: 28, by: 7) {
      guard offset < block.count else { return nil }
      let byte = block[offset]
      offset += 1
      value += Int(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }
}
