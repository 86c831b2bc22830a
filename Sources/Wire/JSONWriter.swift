// Copyright the Martlet authors. SPDX-License-Identifier: Apache-2.0

/// Writes JSON without white space, escaped as upstream escapes: `<`, `>`, `&`, U+2028 and U+2029
/// too, so that the text can stand inside HTML.
public struct JSONWriter: ~Copyable {
  /// One byte in front of the first one written holds a bracket, so that `separate` can always look
  /// back.
  private var base: UnsafeMutablePointer<UInt8>
  /// Where the next byte goes.
  private var next: UnsafeMutablePointer<UInt8>
  /// Behind the last byte of the buffer.
  private var limit: UnsafeMutablePointer<UInt8>

  /// A writer on the thread's spare buffer.
  public init() {
    let buffer = SpareBuffer.take()
    self.init(buffer.base, buffer.capacity)
  }

  /// - Parameter capacity: bytes held before the buffer grows.
  public init(capacity: Int) {
    let capacity = max(capacity, 64)
    self.init(SpareBuffer.allocate(capacity), capacity)
  }

  private init(_ buffer: UnsafeMutablePointer<UInt8>, _ capacity: Int) {
    buffer.pointee = UInt8(ascii: "[")
    base = buffer + 1
    next = base
    limit = buffer + capacity
  }

  deinit { SpareBuffer.put(base - 1) }

  /// Bytes written so far.
  public var count: Int { next - base }

  /// The bytes; the writer is empty afterwards.
  public mutating func finish() -> [UInt8] {
    let bytes = [UInt8](UnsafeBufferPointer(start: base, count: count))
    next = base
    return bytes
  }

  /// Appends the bytes to an array; the writer is empty afterwards.
  public mutating func finish(into bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    next = base
  }

  @inline(never) private mutating func grow(_ needed: Int) {
    let used = count
    let larger = max((limit - base) * 2, used + needed) + 1
    let buffer = SpareBuffer.allocate(larger)
    buffer.update(from: base - 1, count: used + 1)
    SpareBuffer.put(base - 1)
    base = buffer + 1
    next = base + used
    limit = buffer + larger
  }

  private mutating func reserve(_ needed: Int) {
    if limit - next < needed { grow(needed) }
  }

  mutating func put(_ byte: UInt8) {
    reserve(1)
    next.pointee = byte
    next += 1
  }

  /// Text that is JSON already.
  public mutating func putRaw(_ text: StaticString) {
    putRaw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Bytes that are JSON already.
  public mutating func putRaw(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { putRaw($0) }
  }

  mutating func putRaw(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    next.update(from: source, count: bytes.count)
    next += bytes.count
  }

  // MARK: Structure

  /// A comma, unless a bracket or a colon was just written.
  public mutating func separate() {
    switch next[-1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: put(UInt8(ascii: ","))
    }
  }

  /// A member name that needs no escapes, with the comma before and the colon behind it.
  public mutating func key(_ name: StaticString) {
    key(name.utf8Start, name.utf8CodeUnitCount)
  }

  mutating func key(_ name: UnsafePointer<UInt8>, _ count: Int) {
    reserve(count + 4)
    next.pointee = UInt8(ascii: ",")
    let place = next + (next[-1] == UInt8(ascii: "{") ? 0 : 1)
    place.pointee = UInt8(ascii: "\"")
    CleanText.copy(name, count, to: place + 1)
    place[count + 1] = UInt8(ascii: "\"")
    place[count + 2] = UInt8(ascii: ":")
    next = place + (count + 3)
  }

  /// Any member name, with the comma before and the colon behind it.
  public mutating func key(_ name: String) {
    separate()
    putString(name)
    put(UInt8(ascii: ":"))
  }

  public mutating func beginObject() { put(UInt8(ascii: "{")) }
  public mutating func endObject() { put(UInt8(ascii: "}")) }
  public mutating func beginArray() { put(UInt8(ascii: "[")) }
  public mutating func endArray() { put(UInt8(ascii: "]")) }
  public mutating func null() { putRaw("null") }

  // MARK: Texts

  /// A text in quotes.
  @inline(never) public mutating func putString(_ text: String) {
    if let (first, last, count) = ShortText.words(text) {
      reserve(count + CleanText.slack + 2)
      if CleanText.prefix(first, last, count, copiedTo: next + 1) == count {
        next.pointee = UInt8(ascii: "\"")
        next[count + 1] = UInt8(ascii: "\"")
        next += count + 2
        return
      }
    }
    text.utf8Span.span.withUnsafeBufferPointer { putUTF8($0) }
  }

  /// Bytes of UTF-8 as a text in quotes.
  mutating func putUTF8(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return putRaw("\"\"") }
    let count = bytes.count
    reserve(count + CleanText.slack + 2)
    next.pointee = UInt8(ascii: "\"")
    let clean = CleanText.prefix(source, count, copiedTo: next + 1)
    next += clean + 1
    if clean < count { putEscaped(bytes, from: clean) }
    put(UInt8(ascii: "\""))
  }

  /// Bytes as a text in quotes; U+FFFD stands for those that are no UTF-8.
  mutating func putText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return putRaw("\"\"") }
    let count = bytes.count
    reserve(count + CleanText.slack + 2)
    let clean = CleanText.prefix(source, count, copiedTo: next + 1)
    guard clean == count || !bytes[clean...].contains(where: { $0 >= 0x80 }) else {
      return putString(String(decoding: bytes, as: UTF8.self))
    }
    next.pointee = UInt8(ascii: "\"")
    next += clean + 1
    if clean < count { putEscaped(bytes, from: clean) }
    put(UInt8(ascii: "\""))
  }

  /// Takes back what was written behind the first `count` bytes.
  mutating func truncate(to count: Int) {
    if count >= 0, count < self.count { next = base + count }
  }

  /// The rest of a text, from a byte that may need an escape. Runs that need none are copied whole.
  @inline(never) private mutating func putEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) {
    var runStart = start
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard Self.isSpecial(byte) else {
        index += 1
        continue
      }
      putRun(bytes, runStart, index)
      index += 1
      if byte == 0xE2 {
        index += putSeparatorEscaped(bytes, after: index)
      } else {
        putEscaped(byte)
      }
      runStart = index
    }
    putRun(bytes, runStart, index)
  }

  private mutating func putRun(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) {
    putRaw(UnsafeBufferPointer(rebasing: bytes[first..<end]))
  }

  /// The bytes below 64 that need an escape: controls, `"`, `&`, `<`, `>`.
  private static let lowSpecials: UInt64 =
    0xFFFF_FFFF | 1 << 34 | 1 << 38 | 1 << 60 | 1 << 62

  /// Bytes that do not stand for themselves. 0xE2 may start U+2028 or U+2029.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    if byte < 64 { return lowSpecials &>> UInt64(byte) & 1 != 0 }
    return byte == UInt8(ascii: "\\") || byte == 0xE2
  }

  /// Writes 0xE2, or the escape of the separator that it starts. Gives the bytes used beyond it.
  mutating func putSeparatorEscaped(
    _ bytes: UnsafeBufferPointer<UInt8>, after index: Int
  ) -> Int {
    guard bytes.count - index >= 2, bytes[index] == 0x80, bytes[index + 1] & 0xFE == 0xA8 else {
      put(0xE2)
      return 0
    }
    putRaw(bytes[index + 1] == 0xA8 ? "\\u2028" : "\\u2029")
    return 2
  }

  private mutating func putEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): putRaw("\\\"")
    case UInt8(ascii: "\\"): putRaw("\\\\")
    case 0x08: putRaw("\\b")
    case 0x0C: putRaw("\\f")
    case 0x0A: putRaw("\\n")
    case 0x0D: putRaw("\\r")
    case 0x09: putRaw("\\t")
    default:
      putRaw("\\u00")
      put(JSONWriter.hexadecimalDigit(byte >> 4))
      put(JSONWriter.hexadecimalDigit(byte & 0xF))
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x57 + value
  }

  // MARK: Numbers

  public mutating func putInteger(_ value: Int64) {
    if value < 0 { put(UInt8(ascii: "-")) }
    putUnsigned(value.magnitude)
  }

  public mutating func putUnsigned(_ value: UInt64) {
    if value < 10 { return put(0x30 + UInt8(truncatingIfNeeded: value)) }
    reserve(20)
    var digits = 2
    var bound: UInt64 = 100
    while digits < 20, value >= bound {
      digits += 1
      bound = digits < 20 ? bound &* 10 : bound
    }
    putDigits(value, digits)
  }

  private mutating func putDigits(_ value: UInt64, _ digits: Int) {
    var rest = value
    var place = digits
    while place > 0 {
      place -= 1
      next[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    next += digits
  }

  /// Up to eight bytes of JSON, the first one lowest in the word.
  public mutating func putPiece(_ word: UInt64, _ count: Int) {
    reserve(8)
    UnsafeMutableRawPointer(next).storeBytes(of: word.littleEndian, as: UInt64.self)
    next += min(max(count, 0), 8)
  }

  /// A byte of JSON: a quote, a digit, a mark inside a text that needs no escape.
  public mutating func putMark(_ mark: Unicode.Scalar) {
    put(UInt8(truncatingIfNeeded: mark.value))
  }

  /// A number in the shortest form that reads back equal, laid out as ECMAScript and Go do: plain
  /// from 1e-6 up to 1e21, with an exponent elsewhere. JSON has no infinity: those give null.
  public mutating func putDouble(_ value: Double) {
    guard value.isFinite else { return null() }
    putRaw(Array(Self.text(of: value).utf8))
  }
}
