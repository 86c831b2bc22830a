// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Reads protobuf fields from a buffer that outlives it.
///
/// The first fault sticks: it moves the cursor to the end, every later read gives zero, and the
/// decode loops stop by themselves. So nothing on the hot path throws; the caller that opened the
/// buffer asks `fault` once. The unsafe pointers never leave this module.
public struct WireReader {
  @usableFromInline var cursor: UnsafePointer<UInt8>
  /// End of the innermost message being read.
  @usableFromInline var end: UnsafePointer<UInt8>
  @usableFromInline var levelsLeft: Int
  /// Entries that maps may still move, so that keys in descending order cannot cost hours.
  @usableFromInline var mapMovesLeft = Limits.mapMoves
  @usableFromInline var messagesLeft: Int
  /// Start of the tag read last, so that an unknown field can be kept as it came.
  @usableFromInline var tagStart: UnsafePointer<UInt8>
  var openGroup = OpenGroup()
  /// proto3 demands UTF-8; Kubernetes, which is proto2, stores what programs printed.
  var rejectsBadText = false
  @usableFromInline var firstFault: WireFault?

  /// What went wrong first, if anything.
  @inlinable public var fault: WireError? {
    guard let firstFault else { return nil }
    return firstFault.error
  }

  init(_ start: UnsafePointer<UInt8>, count: Int) {
    cursor = start
    tagStart = start
    end = start + count
    levelsLeft = Limits.protobufDepth
    messagesLeft = Limits.messages + count / Limits.bytesPerMessage
  }

  /// The next tag, `number << 3 | wire type`; 0 at the end of the message or after a fault.
  @inlinable public mutating func tag() -> UInt32 {
    guard cursor < end else { return 0 }
    tagStart = cursor
    let byte = cursor.pointee
    guard byte < 0x80, byte >= 8 else { return longTag() }
    cursor += 1
    return UInt32(byte)
  }

  @usableFromInline @inline(never) mutating func longTag() -> UInt32 {
    let raw = varint()
    // A number of 29 bits and the wire type fill five bytes; longer ones are refused.
    guard raw >> 3 >= 1, raw <= UInt64(UInt32.max), cursor - tagStart <= 5 else {
      fail(.invalidTag)
      return 0
    }
    return UInt32(raw)
  }

  /// A base-128 varint (protobuf encoding guide, "Base 128 Varints").
  @inlinable @inline(__always) public mutating func varint() -> UInt64 {
    guard cursor < end, cursor.pointee < 0x80 else { return longVarint() }
    let value = UInt64(cursor.pointee)
    cursor += 1
    return value
  }

  @usableFromInline @inline(never) mutating func longVarint() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while cursor < end {
      let byte = cursor.pointee
      cursor += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift += 7
      guard shift < 70 else {
        fail(.varintTooLong)
        return 0
      }
    }
    fail(.truncated)
    return 0
  }

  /// Four bytes, little endian.
  public mutating func fixed32() -> UInt32 {
    guard end - cursor >= 4 else {
      fail(.truncated)
      return 0
    }
    let value = UnsafeRawPointer(cursor).loadUnaligned(as: UInt32.self)
    cursor += 4
    return UInt32(littleEndian: value)
  }

  /// Eight bytes, little endian.
  public mutating func fixed64() -> UInt64 {
    guard end - cursor >= 8 else {
      fail(.truncated)
      return 0
    }
    let value = UnsafeRawPointer(cursor).loadUnaligned(as: UInt64.self)
    cursor += 8
    return UInt64(littleEndian: value)
  }

  /// The length in front of a text, bytes or message; checked against what is left.
  @inlinable @inline(__always) mutating func length() -> Int {
    let raw = varint()
    guard raw <= UInt64(end - cursor) else {
      fail(.truncated)
      return 0
    }
    return Int(raw)
  }

  /// A text. Bad UTF-8 is a fault where `rejectsBadText` says so; else U+FFFD stands in its place.
  @inline(never) public mutating func string() -> String { text() }

  /// `string()`, compiled into the methods that a field of texts calls.
  @inline(__always) mutating func text() -> String {
    let count = length()
    guard count > 0 else { return "" }
    let bytes = UnsafeBufferPointer(start: cursor, count: count)
    cursor += count
    if let text = ShortText.string(bytes) { return text }
    if Word.isASCII(cursor - count, count) { return String(ascii: bytes) }
    return otherText(bytes)
  }

  @inline(never) private mutating func otherText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard rejectsBadText else { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      fail(.invalidUTF8)
      return ""
    }
    return text
  }

  /// Bytes as they are.
  @inline(never) public mutating func bytes() -> [UInt8] {
    let count = length()
    guard count > 0 else { return [] }
    let bytes = [UInt8](UnsafeBufferPointer(start: cursor, count: count))
    cursor += count
    return bytes
  }

  /// Passes over the value of a field that nobody knows.
  @inline(never) public mutating func skip(_ tag: UInt32) {
    switch tag & 7 {
    case WireType.varint.rawValue: _ = varint()
    case WireType.fixed64.rawValue: _ = fixed64()
    case WireType.bytes.rawValue: cursor += length()
    case WireType.startGroup.rawValue: skipGroup(tag >> 3)
    case WireType.fixed32.rawValue: _ = fixed32()
    case WireType.endGroup.rawValue: endGroup(tag)
    default: fail(.invalidTag)
    }
  }

  /// Passes over a field that nobody knows and keeps its bytes, tag included.
  public mutating func keep(_ tag: UInt32, in unknown: inout UnknownFields) {
    let start = tagStart
    skip(tag)
    guard fault == nil, tag & 7 != WireType.endGroup.rawValue else { return }
    unknown.append(UnsafeBufferPointer(start: start, count: cursor - start))
  }

  private mutating func skipGroup(_ number: UInt32) {
    guard levelsLeft > 0 else { return fail(.tooDeep) }
    levelsLeft -= 1
    while fault == nil {
      let inner = tag()
      guard inner != 0 else { return fail(.truncated) }
      if inner & 7 == WireType.endGroup.rawValue {
        guard inner >> 3 == number else { return fail(.invalidTag) }
        break
      }
      skip(inner)
    }
    levelsLeft += 1
  }

  /// A leaf type found that a value breaks the rules of its text.
  public mutating func refuse() { fail(.invalidValue) }

  @inline(never) @usableFromInline mutating func fail(_ fault: WireFault) {
    if firstFault == nil { firstFault = fault }
    cursor = end
  }
}

// MARK: - Messages
extension WireReader {
  /// Narrows the reader to a message's bytes. Gives the end to go back to; nil after a fault.
  @usableFromInline @inline(never) mutating func enter() -> UnsafePointer<UInt8>? {
    let count = length()
    guard fault == nil else { return nil }
    guard levelsLeft > 0 else {
      fail(.tooDeep)
      return nil
    }
    levelsLeft -= 1
    let outer = end
    end = cursor + count
    return outer
  }

  @usableFromInline mutating func leave(_ outer: UnsafePointer<UInt8>) {
    levelsLeft += 1
    end = outer
    if fault != nil { cursor = outer }
  }
}

// MARK: - Reading without a message type
extension WireReader {
  /// Runs `body` over a buffer, for callers that look at fields without a message type.
  public static func reading<Result>(
    _ bytes: [UInt8], _ body: (inout WireReader) -> Result
  ) throws(WireError) -> Result {
    // An empty array has no address; one spare byte gives the reader one to stand on.
    let padded = bytes.isEmpty ? [0] : bytes
    let (result, fault) = padded.withUnsafeBufferPointer { buffer -> (Result?, WireError?) in
      guard let start = buffer.baseAddress else { return (nil, .truncated) }
      var reader = WireReader(start, count: bytes.count)
      return (body(&reader), reader.fault)
    }
    if let fault { throw fault }
    guard let result else { throw .truncated }
    return result
  }
}
